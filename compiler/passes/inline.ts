import { makeOp, makeRegion } from '../ir/create.ts';
import { cloneFunc, cloneRegion, newCloneMap } from '../ir/clone.ts';
import type { Func, Module, Op, Region } from '../ir/types.ts';
import type { Span } from '../../spec/span.ts';
import { inlineSpan } from '../../spec/span.ts';
import { countOps, visitFunc, visitOps } from '../ir/walk.ts';
import type { ModulePass } from './pass.ts';

/**
 * Inlining, callees first: a call becomes a `block` holding a copy of the callee's body, a `return` a `br` to the block (or
 * its `yield`, at the end). Inlined are functions marked so, small ones, and those with a single caller. Never: imports,
 * functions marked `never`, scalar forms of kernels (devices replace them by name), parts (which engines spread), and calls on a
 * cycle of the call graph, but of a small function its calls of itself, a few levels deep.
 */
export const inline: ModulePass = { name: 'inline', unit: 'module', again: true, run: (m) => new Inliner(m).run() };

/** Ops up to which a function is inlined wherever it is called: about what a call and its frame cost. */
const SMALL = 24;
/** Ops up to which a function is inlined into its only caller. */
const ONCE = 300;
/** Ops beyond which a caller takes in nothing but what is marked `always`, so that time stays linear in the program. */
const CALLER_LIMIT = 4000;
/** Ops up to which a small function that calls itself takes in its own calls, and the calls in those, so many levels deep. */
const RECURSIVE = 120;
const LEVELS = 3;

class Inliner {
  readonly module: Module;
  readonly sizes = new Map<Func, number>();
  readonly calls = new Map<string, number>();
  readonly roots = new Set<string>();
  readonly state = new Map<Func, 'open' | 'done'>();

  constructor(module: Module) {
    this.module = module;
  }

  run(): void {
    const m = this.module;
    for (const e of m.exports) this.roots.add(e.func);
    for (const e of m.entries) this.roots.add(e.func);
    for (const f of [...m.funcs.values(), ...m.kernels.values()]) {
      visitFunc(f, (op) => {
        if (op.op !== 'call') return;
        const callee = String(op.attrs!['func']);
        this.calls.set(callee, (this.calls.get(callee) ?? 0) + 1);
      });
    }
    for (const f of m.funcs.values()) this.visit(f);
  }

  /** Depth first over the call graph without recursion of our own, whose depth a program would decide. */
  visit(root: Func): void {
    const stack: { func: Func; callees: Func[]; next: number }[] = [];
    const open = (func: Func): void => {
      if (!func.body || func.profile !== 'scalar' || this.state.has(func)) return;
      this.state.set(func, 'open');
      const callees: Func[] = [];
      visitFunc(func, (op) => {
        const callee = op.op === 'call' ? this.module.funcs.get(String(op.attrs!['func'])) : undefined;
        if (callee) callees.push(callee);
      });
      stack.push({ func, callees, next: 0 });
    };
    open(root);
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!;
      if (top.next < top.callees.length) open(top.callees[top.next++]!);
      else {
        // Callees that are still open here are on a cycle with this function: they are not inlined.
        this.into(top.func, top.callees.length > 0);
        this.state.set(top.func, 'done');
        stack.pop();
      }
    }
  }

  into(caller: Func, calls: boolean): void {
    let size = countOps(caller.body!);
    const region = (r: Region): void => {
      let out: Op[] | undefined;
      r.ops.forEach((op, i) => {
        if (op.regions) op.regions.forEach(region);
        const callee = op.op === 'call' ? this.module.funcs.get(String(op.attrs!['func'])) : undefined;
        if (callee && this.wanted(callee, size)) {
          out ??= r.ops.slice(0, i);
          out.push(expand(op, callee, caller));
          size += this.sizes.get(callee)!;
        } else out?.push(op);
      });
      if (out) r.ops = out;
    };
    if (calls) region(caller.body!);
    this.sizes.set(caller, calls ? this.recursion(caller, size) : size);
  }

  /** A call that comes back to the function costs more than what a small function does: each then does several calls' work. */
  recursion(func: Func, size: number): number {
    if (size > SMALL || func.inline === 'never' || func.kernel !== undefined || func.partOf !== undefined) return size;
    const once = cloneFunc(func);
    const ownCalls = (): [Region, Op][] => {
      const found: [Region, Op][] = [];
      visitOps(func.body!, (op, r) => {
        if (op.op === 'call' && op.attrs!['func'] === func.name) found.push([r, op]);
      });
      return found;
    };
    let grown = size;
    for (let level = 0; level < LEVELS; level++) {
      const own = ownCalls();
      if (own.length === 0 || grown + own.length * size > RECURSIVE) break;
      for (const [r, call] of own) r.ops[r.ops.indexOf(call)] = expand(call, once, func);
      grown += own.length * size;
    }
    return grown;
  }

  wanted(callee: Func, callerSize: number): boolean {
    if (this.state.get(callee) !== 'done' || callee.inline === 'never') return false;
    if (callee.kernel !== undefined || callee.partOf !== undefined) return false;
    if (callee.inline === 'always') return true;
    const size = this.sizes.get(callee)!;
    if (callerSize + size > CALLER_LIMIT) return false;
    if (size <= SMALL) return true;
    return size <= ONCE && this.calls.get(callee.name) === 1 && !this.roots.has(callee.name);
  }
}

/** Code of support functions stands nowhere in the source: a trap in it is reported at the call. */
function movedSpan(span: Span, func: string, call: Span, made: Map<Span, Span>): Span {
  if (span.file < 0 || call.file < 0) return span.file < 0 ? call : span;
  let moved = made.get(span);
  if (!moved) made.set(span, (moved = inlineSpan(span, func, call)));
  return moved;
}

/** The block that takes the place of a call. */
function expand(call: Op, callee: Func, caller: Func): Op {
  const map = newCloneMap();
  callee.params.forEach((p, i) => map.values.set(p, call.operands[i]!));
  const block = makeOp('block', [], call.results, undefined, [makeRegion()], undefined, call.span);
  const body = cloneRegion(callee.body!, caller, map);
  const spans = new Map<Span, Span>();
  const leave = (r: Region, outermost: boolean): void => {
    const last = r.ops.length - 1;
    for (const op of r.ops) {
      op.span = movedSpan(op.span, callee.name, call.span, spans);
      if (op.regions) op.regions.forEach((inner) => leave(inner, false));
    }
    const end = r.ops[last]!;
    if (end.op !== 'return') return;
    const name = outermost ? 'yield' : 'br';
    r.ops[last] = makeOp(name, end.operands, [], undefined, undefined, outermost ? undefined : block, end.span);
  };
  leave(body, true);
  block.regions = [body];
  return block;
}
