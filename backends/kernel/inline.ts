import { cloneRegion, newCloneMap } from '../../compiler/ir/clone.ts';
import { makeOp } from '../../compiler/ir/create.ts';
import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { moveSpans } from './move-spans.ts';
import { countOps, replaceAllUses, visitOps } from '../../compiler/ir/walk.ts';

/** Calls in element expressions are inlined, so that the algebra of the whole expression is seen. */

const LIMIT = 400;
const DEPTH = 8;

/** Inlines the calls of a kernel's element expressions, as far as the called functions are small. Changes the kernel. */
export function inlineCalls(func: Func, resolve: (name: string) => Func | undefined): void {
  const replaced = new Map<Value, Value>();
  new Inliner(func, resolve, replaced).region(func.body!, []);
  replaceAllUses(func.body!, replaced);
}

class Inliner {
  readonly func: Func;
  readonly resolve: (name: string) => Func | undefined;
  readonly replaced: Map<Value, Value>;

  constructor(func: Func, resolve: (name: string) => Func | undefined, replaced: Map<Value, Value>) {
    this.func = func;
    this.resolve = resolve;
    this.replaced = replaced;
  }

  /** `within`: the functions that the region was inlined from; none is inlined into itself. */
  region(region: Region, within: readonly string[]): void {
    const out: Op[] = [];
    for (const op of region.ops) {
      const callee = op.op === 'call' ? (op.attrs!.func as string) : undefined;
      const body =
        callee !== undefined && within.length < DEPTH && !within.includes(callee) ? this.#body(op) : undefined;
      if (!body) {
        for (const r of op.regions ?? []) this.region(r, within);
        out.push(op);
        continue;
      }
      this.region(body, [...within, callee!]);
      out.push(...this.#splice(op, body));
    }
    region.ops = out;
  }

  /** A copy of the called function's body with the arguments in place of the parameters. */
  #body(op: Op): Region | undefined {
    const callee = this.resolve(op.attrs!.func as string);
    if (!callee?.body || callee.inline === 'never' || countOps(callee.body) > LIMIT) return undefined;
    if (touchesState(callee.body)) return undefined;
    const map = newCloneMap();
    callee.params.forEach((p, i) => map.values.set(p, op.operands[i]!));
    const body = cloneRegion(callee.body, this.func, map);
    moveSpans(body, callee.name, op.span);
    return body;
  }

  /** The ops that take a call's place: the body itself if it returns at its end alone, else a block that returns leave. */
  #splice(call: Op, body: Region): Op[] {
    const last = body.ops[body.ops.length - 1]!;
    let returns = 0;
    visitOps(body, (o) => {
      if (o.op === 'return') returns++;
    });
    if (returns === 1 && last.op === 'return') {
      call.results.forEach((r, i) => this.replaced.set(r, last.operands[i]!));
      return body.ops.slice(0, -1);
    }
    const block = makeOp('block', [], call.results, undefined, [body], undefined, call.span);
    visitOps(body, (o) => {
      if (o.op !== 'return') return;
      o.op = 'br';
      o.target = block;
    });
    return [block];
  }
}

/** Whether a body allocates, reads or writes memory: not what an element expression is made of. */
function touchesState(body: Region): boolean {
  let found = false;
  visitOps(body, (o) => {
    if (/^(load|store|mem_|global_)/.test(o.op)) found = true;
  });
  return found;
}
