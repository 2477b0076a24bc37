import type { Func, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { RELEASE } from '../kernel/buffers.ts';
import { Unprintable } from './dialect.ts';

/**
 * Which buffer an address lies in. In the output buffers are pointers of their own: an address (u32) that is derived from a buffer's
 * parameter is there the offset from it, and what is derived from none lies in the heap of the call's context. A function that is called
 * with buffers in one place and with addresses of the heap in another is printed once for each.
 */

/** A function as it is called: which of its parameters are pointers to buffers. */
export interface Variant {
  readonly func: Func;
  readonly pointers: readonly boolean[];
  /** The root of each value that is an address in a buffer: a parameter of this function. */
  readonly roots: ReadonlyMap<Value, Value>;
  /** Parameters whose memory is written, by this function or by one that it calls. */
  readonly written: ReadonlySet<Value>;
  /** Parameters that may point into the same buffer as another. */
  readonly shared: ReadonlySet<Value>;
  /** Calls that take and give back scratch memory, with the handle: a root that the host allocates. */
  readonly scratch: ReadonlyMap<Op, Value>;
  /** What each other call calls. */
  readonly callees: ReadonlyMap<Op, Variant>;
}

interface Draft extends Variant {
  readonly roots: Map<Value, Value>;
  readonly written: Set<Value>;
  readonly shared: Set<Value>;
  readonly callees: Map<Op, Draft>;
}

/** What functions to begin with are called with: for each parameter, whether it is a buffer. */
export interface Entry {
  readonly func: string;
  readonly buffers: readonly boolean[];
}

/**
 * All functions that the entries reach, callees first; `entries` are in the order given. `scratch`: what entries take from `rt.alloc` and
 * give back is memory of its own. Throws Unprintable where a value could be addresses in two buffers.
 */
export function findRoots(
  module: Module,
  entries: readonly Entry[],
  scratch = false,
): { readonly variants: readonly Variant[]; readonly entries: readonly Variant[] } {
  const known = new Map<string, Draft>();
  const order: Draft[] = [];
  const variantOf = (name: string, pointers: readonly boolean[]): Draft => {
    const key = `${name} ${pointers.map(Number).join('')}`;
    const found = known.get(key);
    if (found) return found;
    const func = module.funcs.get(name)!;
    const own = scratch && entries.some((e) => e.func === name) ? findScratch(module, func) : new Map<Op, Value>();
    const v: Draft = {
      func,
      pointers,
      roots: new Map(),
      written: new Set(),
      shared: new Set(),
      scratch: own,
      callees: new Map(),
    };
    known.set(key, v);
    func.params.forEach((p, i) => {
      if (pointers[i]) v.roots.set(p, p);
    });
    for (const handle of own.values()) v.roots.set(handle, handle);
    if (func.body) {
      while (spread(v, func.body));
      check(v);
      visitFunc(func, (op) => {
        if (op.op !== 'call' || own.has(op)) return;
        const args = op.operands.map((a) => v.roots.has(a));
        v.callees.set(op, variantOf(String(op.attrs!['func']), args));
      });
    }
    order.push(v);
    return v;
  };
  const made = entries.map((e) => variantOf(e.func, e.buffers));
  while (order.map(spreadWrites).includes(true));
  while (order.map(spreadShared).includes(true));
  return { variants: order, entries: made };
}

/** One round over a region; whether anything became known. */
function spread(v: Draft, region: Region): boolean {
  let news = false;
  const learn = (value: Value | undefined, root: Value | undefined, op: Op): void => {
    if (!value || !root || value.type !== 'u32') return;
    const known = v.roots.get(value);
    if (known === root) return;
    if (known) throw new Unprintable('an address could lie in two buffers', op.span);
    v.roots.set(value, root);
    news = true;
  };
  for (const op of region.ops) {
    const root = (i: number): Value | undefined => v.roots.get(op.operands[i]!);
    switch (op.op) {
      case 'add':
      case 'min':
      case 'max':
        learn(op.results[0], root(0), op);
        if (!(op.op === 'add' && root(0))) learn(op.results[0], root(1), op);
        break;
      case 'sub':
        if (!root(1)) learn(op.results[0], root(0), op);
        break;
      case 'select':
        learn(op.results[0], root(1), op);
        learn(op.results[0], root(2), op);
        break;
      case 'select3':
        for (const i of [1, 2, 3]) learn(op.results[0], root(i), op);
        break;
      case 'loop':
        op.regions![0]!.args.forEach((a, i) => learn(a, root(i), op));
        break;
      case 'br': {
        const t = op.target!;
        const into = t.op === 'loop' ? t.regions![0]!.args : t.results;
        into.forEach((a, i) => learn(a, root(i), op));
        break;
      }
    }
    for (const r of op.regions ?? []) {
      if (spread(v, r)) news = true;
      const end = r.ops.at(-1);
      if (end?.op === 'yield') op.results.forEach((a, i) => learn(a, v.roots.get(end.operands[i]!), end));
    }
  }
  return news;
}

/** Uses of an address that an offset cannot stand for. */
const TAKES: Readonly<Record<string, readonly number[] | 'all' | undefined>> = {
  add: 'all',
  sub: 'all',
  min: 'all',
  max: 'all',
  select: [1, 2],
  select3: [1, 2, 3],
  loop: 'all',
  br: 'all',
  yield: 'all',
  call: 'all',
  eq: 'all',
  ne: 'all',
  lt: 'all',
  le: 'all',
  gt: 'all',
  ge: 'all',
  load: [0],
  store: [0],
  mem_fill: [0],
  mem_copy: [0, 1],
  atomic_xor: [0],
  atomic_add: [0],
};

const COMPARES: ReadonlySet<string> = new Set(['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'sub', 'min', 'max']);

function check(v: Draft, region: Region = v.func.body!, owner?: Op): void {
  for (const op of region.ops) {
    const takes = TAKES[op.op];
    const roots = op.operands.map((o) => v.roots.get(o));
    roots.forEach((r, i) => {
      if (r && takes !== 'all' && !takes?.includes(i)) {
        throw new Unprintable(`an address of a buffer is used by ${op.op}`, op.span);
      }
    });
    if (COMPARES.has(op.op) && (roots[0] || roots[1]) && roots[0] !== roots[1] && !(op.op === 'sub' && !roots[1])) {
      throw new Unprintable('addresses in two buffers are compared', op.span);
    }
    if (op.op === 'add' && roots[0] && roots[1]) throw new Unprintable('addresses of buffers are added', op.span);
    for (const [into, from] of joined(op, owner)) {
      const root = v.roots.get(into);
      if (root && v.roots.get(from) !== root) {
        throw new Unprintable('an address could lie in a buffer or in the heap', op.span);
      }
    }
    for (const r of op.regions ?? []) check(v, r, op);
  }
}

/** Pairs of a value and one of those that it can be. */
function joined(op: Op, owner: Op | undefined): [Value, Value][] {
  const pairs = (into: readonly Value[]): [Value, Value][] => into.map((a, i) => [a, op.operands[i]!]);
  switch (op.op) {
    case 'select':
    case 'select3':
      return op.operands.slice(1).map((o) => [op.results[0]!, o]);
    case 'loop':
      return pairs(op.regions![0]!.args);
    case 'br':
      return pairs(op.target!.op === 'loop' ? op.target!.regions![0]!.args : op.target!.results);
    case 'yield':
      return pairs(owner!.results);
    default:
      return [];
  }
}

function spreadWrites(v: Draft): boolean {
  const before = v.written.size;
  visitFunc(v.func, (op) => {
    const root = v.roots.get(op.operands[0]!);
    if (root && (op.op === 'store' || op.op === 'mem_fill' || op.op === 'mem_copy' || op.op.startsWith('atomic_'))) {
      v.written.add(root);
    }
    const callee = v.callees.get(op);
    callee?.func.params.forEach((p, i) => {
      const passed = v.roots.get(op.operands[i]!);
      if (passed && callee.written.has(p)) v.written.add(passed);
    });
  });
  return v.written.size > before;
}

/** A buffer that a call gives twice, or as one of two that may be the same, is no one parameter's alone. */
function spreadShared(v: Draft): boolean {
  let news = false;
  for (const [op, callee] of v.callees) {
    const given = op.operands.map((o) => v.roots.get(o));
    callee.func.params.forEach((p, i) => {
      const root = given[i];
      if (!root || callee.shared.has(p)) return;
      if (!v.shared.has(root) && given.filter((g) => g === root).length < 2) return;
      callee.shared.add(p);
      news = true;
    });
  }
  return news;
}

/** Ops that make addresses in a block of scratch from others. */
const DERIVES: ReadonlySet<string> = new Set(['add', 'sub', 'select', 'min', 'max', 'loop', 'br', 'yield']);

/**
 * The blocks that a function takes from `rt.alloc` and gives back to `rt.release` in the same region, and does nothing with but read and
 * write them: by the calls, with the handles.
 */
function findScratch(module: Module, func: Func): Map<Op, Value> {
  const found = new Map<Op, Value>();
  const visit = (region: Region): void => {
    for (const op of region.ops) {
      op.regions?.forEach(visit);
      if (op.op !== 'call' || op.attrs!['func'] !== ALLOC) continue;
      const handle = op.results[0]!;
      const free = region.ops.find((o) => isRelease(o) && o.operands[0] === handle);
      if (!free || escapes(module, func, handle)) continue;
      found.set(op, handle);
      found.set(free, handle);
    }
  };
  if (func.body) visit(func.body);
  return found;
}

function isRelease(op: Op): boolean {
  return op.op === 'call' && op.attrs!['func'] === RELEASE;
}

/** Whether something else than loads, stores and parts gets an address in the block, or looks at its header. */
function escapes(module: Module, func: Func, handle: Value): boolean {
  const derived = new Set([handle]);
  let out = false;
  const visit = (region: Region, owner: Op | undefined): void => {
    for (const op of region.ops) {
      op.operands.forEach((o, i) => {
        if (!derived.has(o)) return;
        if (DERIVES.has(op.op)) {
          const into =
            op.op === 'loop'
              ? op.regions![0]!.args
              : op.op === 'yield'
                ? owner!.results
                : op.op === 'br'
                  ? op.target!.op === 'loop'
                    ? op.target!.regions![0]!.args
                    : op.target!.results
                  : undefined;
          derived.add(into ? into[i]! : op.results[0]!);
        } else if (op.op === 'call') {
          const callee = module.funcs.get(String(op.attrs!['func']));
          out ||= !(callee?.partOf !== undefined || (isRelease(op) && o === handle));
        } else if (op.attrs?.['words'] !== undefined || !takesAt(op, i)) {
          out = true;
        }
      });
      for (const r of op.regions ?? []) visit(r, op);
    }
  };
  for (let size = -1; size !== derived.size && !out;) {
    size = derived.size;
    visit(func.body!, undefined);
  }
  return out;
}

/** Whether an op reads or writes at the address that is its operand. */
function takesAt(op: Op, i: number): boolean {
  const takes = TAKES[op.op];
  return takes !== undefined && takes !== 'all' && takes.includes(i);
}
