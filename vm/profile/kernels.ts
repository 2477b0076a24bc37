import { Builder } from '../../compiler/ir/builder.ts';
import { cloneFunc, cloneRegion, newCloneMap } from '../../compiler/ir/clone.ts';
import { makeFunc, makeOp, makeRegion, makeValue } from '../../compiler/ir/create.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import type { AttrValue, BufType, Func, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { UNIT } from '../../spec/abi.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { payloadBytes } from '../../spec/layout.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { StorageType } from '../../spec/types.ts';

/** Namespace of the host functions that an instrumented module calls. */
export const PROBE_MODULE = 'trinity.profile';

/** Places of the counts that one call of a kernel makes, in `Probes.counts`. */
export const COUNTS = ['vectorOps', 'scalarOps', 'readBytes', 'writtenBytes'] as const;
export type Counts = Record<(typeof COUNTS)[number], number>;

/** A kernel whose calls are counted and timed. */
export interface KernelProbe {
  /** Name in the source, and of its function. */
  readonly name: string;
  readonly func: string;
  readonly span: Func['span'];
  /** Names of its sizes, in the order in which `enter` gets them. */
  readonly sizes: readonly string[];
  /** Bytes of all its tensors for some sizes: what must be moved if each is touched once. */
  readonly tensorBytes: (sizes: readonly number[]) => number;
  /** Globals: calls so far (i64), and the mask (i64) by which calls are left untimed. */
  readonly calls: number;
  readonly mask: number;
}

/** Names of host functions. */
export const enterName = (kernel: number): string => `enter${kernel}`;
export const LEAVE = 'leave';
/** A function that enters and leaves at once: what the clock itself costs. */
export const EMPTY = 'trinity.profile.empty';

const I32: Type = { kind: 'scalar', name: 'i32' };

/**
 * Lets every kernel count its calls in a global and tell the host of some of them: `enter<k>(sizes…) → whether to count`
 * and `leave(k)`. A call is told of when the number of calls before has no bit of the mask, or when sizes differ from those of
 * the call before. A call that is to be counted runs a copy of the code that adds up the operations it does and the bytes
 * it loads and stores, in the globals `counts` (order of COUNTS).
 */
export function addKernelProbes(ir: Module): KernelProbe[] {
  const kernels = [...ir.funcs.values()].filter((f) => f.kernel !== undefined && f.body);
  if (kernels.length === 0) return [];
  const counts = COUNTS.map((name) => addGlobal(ir, `trinity.profile.${name}`));
  addImport(ir, LEAVE, ['kernel'], UNIT);
  const counted = new Counted(ir, counts);
  const probes = kernels.map((f, k) => probe(ir, f, k, counted));
  addEmpty(ir, kernels.length);
  return probes;
}

/** Name of the copy of a function that counts what it does, and the function of such a name. */
const COUNTED = ' (counted)';
const countedName = (name: string): string => name + COUNTED;
export const uncounted = (name: string): string => (name.endsWith(COUNTED) ? name.slice(0, -COUNTED.length) : name);

/** Index of the first of the counts in an instrumented module's globals. */
export function countsAt(globals: readonly { readonly name: string }[]): number {
  return globals.findIndex((g) => g.name === `trinity.profile.${COUNTS[0]}`);
}

function addGlobal(ir: Module, name: string): number {
  return ir.globals.push({ name, type: 'i64', init: 0n }) - 1;
}

function addImport(ir: Module, name: string, params: readonly string[], result: Type): string {
  const func = `${PROBE_MODULE}.${name}`;
  const results = result === UNIT ? [] : (['i32'] as const);
  ir.funcs.set(
    func,
    makeFunc(
      func,
      params.map((p) => ({ type: 'i32', name: p })),
      results,
      { body: false },
    ),
  );
  ir.imports.push({
    func,
    module: PROBE_MODULE,
    name,
    signature: { params: params.map((p) => ({ name: p, type: I32, inout: false })), result },
  });
  return func;
}

/** Enters as the kernel after the last, which has no sizes. */
function addEmpty(ir: Module, index: number): void {
  const enter = addImport(ir, enterName(index), [], I32);
  const f = makeFunc(EMPTY, [], []);
  const b = new Builder(f);
  b.call(enter, [], ['i32']);
  b.call(`${PROBE_MODULE}.${LEAVE}`, [b.i32(index)], []);
  b.return();
  ir.funcs.set(f.name, f);
}

function probe(ir: Module, f: Func, k: number, counted: Counted): KernelProbe {
  const { buffers, sizes } = describe(ir, f);
  const names = sizes.map((v) => v.name ?? '');
  const calls = addGlobal(ir, `trinity.profile.calls of ${f.name}`);
  const mask = addGlobal(ir, `trinity.profile.mask of ${f.name}`);
  const last = names.map(
    (n) => ir.globals.push({ name: `trinity.profile.last ${n} of ${f.name}`, type: 'i32', init: -1n }) - 1,
  );
  const enter = addImport(ir, enterName(k), names, I32);
  const plain = f.body!;
  const counting = counted.copy(plain, f);
  f.body = makeRegion();
  const b = new Builder(f);
  b.span = f.span;
  const get = (index: number, type: 'i32' | 'i64'): Value => b.op('global_get', [], { index }, type);
  const before = get(calls, 'i64');
  b.opN('global_set', [b.op('add', [before, b.i64(1)])], { index: calls });
  let told = b.op('eq', [b.op('and', [before, get(mask, 'i64')]), b.i64(0)]);
  sizes.forEach((v, i) => (told = b.op('or', [told, b.op('ne', [v, get(last[i]!, 'i32')])])));
  const [count] = b.if(
    told,
    ['bool'],
    () => {
      sizes.forEach((v, i) => b.opN('global_set', [v], { index: last[i]! }));
      const [wanted] = b.call(enter, sizes, ['i32']);
      return [b.op('ne', [wanted!, b.i32(0)])];
    },
    () => [b.bool(false)],
  );
  for (const region of [counting, plain]) addLeaves(region, f, told, k);
  b.push(makeOp('if', [count!], [], undefined, [counting, plain], undefined, f.span));
  b.trap('unreachable');
  return {
    name: f.kernel!,
    func: f.name,
    span: f.span,
    sizes: names,
    tensorBytes: (given) => {
      const of = new Map(names.map((n, i) => [n, given[i]!]));
      return buffers.reduce((sum, t) => sum + payloadBytes(elementOf(t.elem), t.layout, dimsOf(t, of)), 0);
    },
    calls,
    mask,
  };
}

/** The tensors of a kernel, and those parameters of its function that are sizes of them. */
function describe(ir: Module, f: Func): { buffers: BufType[]; sizes: Value[] } {
  const source = ir.kernels.get(f.kernel!);
  if (source?.params.length !== f.params.length) return { buffers: [], sizes: [] };
  const buffers = source.params.flatMap((p) => (isBuf(p.type) ? [p.type] : []));
  const names = new Set(buffers.flatMap((t) => t.dims));
  const sizes = f.params.filter((_, i) => source.params[i]!.type === 'i32' && names.has(source.params[i]!.name ?? ''));
  return { buffers, sizes };
}

function elementOf(elem: StorageType): TensorTy['elem'] {
  return elem === 'f16' || elem === 'bf16' ? { kind: 'half', name: elem } : { kind: 'scalar', name: elem };
}

function dimsOf(t: BufType, sizes: ReadonlyMap<string, number>): number[] {
  return t.dims.map((d) => (typeof d === 'number' ? d : (sizes.get(d ?? '') ?? 1)));
}

/** Makes copies of code, and of all functions that it calls, that add up what they do. */
class Counted {
  readonly ir: Module;
  readonly globals: readonly number[];
  readonly #names = new Map<string, string>();

  constructor(ir: Module, globals: readonly number[]) {
    this.ir = ir;
    this.globals = globals;
  }

  copy(region: Region, into: Func): Region {
    const made = cloneRegion(region, into, newCloneMap());
    this.#add(made, into);
    return made;
  }

  /** The copy of a function, made when it is first asked for; a host function is its own. */
  #func(name: string): string {
    const f = this.ir.funcs.get(name);
    const known = this.#names.get(name);
    if (known !== undefined || !f?.body) return known ?? name;
    const copy = cloneFunc(f);
    copy.name = countedName(name);
    copy.kernel = undefined;
    this.#names.set(name, copy.name);
    this.ir.funcs.set(copy.name, copy);
    this.#add(copy.body!, copy);
    return copy.name;
  }

  /** Adds up what each region does at its beginning. */
  #add(region: Region, f: Func): void {
    const sums: Counts = { vectorOps: 0, scalarOps: 0, readBytes: 0, writtenBytes: 0 };
    for (const op of region.ops) {
      for (const r of op.regions ?? []) this.#add(r, f);
      if (op.op === 'call') op.attrs = { func: this.#func(String(op.attrs!['func'])) };
      count(op, sums);
    }
    const b = new Builder(f);
    b.span = f.span;
    const ops: Op[] = [];
    b.into({ args: [], ops }, () => {
      COUNTS.forEach((name, i) => {
        if (sums[name] === 0) return;
        const old = b.op('global_get', [], { index: this.globals[i]! }, 'i64');
        b.opN('global_set', [b.op('add', [old, b.i64(sums[name])])], { index: this.globals[i]! });
      });
    });
    ops.pop();
    region.ops.unshift(...ops);
  }
}

function count(op: Op, sums: Counts): void {
  if (op.op === 'load' || op.op === 'store') {
    const { bytes } = scalarInfo(op.attrs!['storage'] as StorageType);
    sums[op.op === 'load' ? 'readBytes' : 'writtenBytes'] += bytes;
    return;
  }
  const { row } = opInfo(op.op);
  if (op.op === 'const' || !row.eval) return;
  const vector = [...op.operands, ...op.results].some((v) => v.type === 'v128');
  sums[vector ? 'vectorOps' : 'scalarOps']++;
}

/** Tells the host of every way out of a call that it was told of. */
function addLeaves(region: Region, f: Func, told: Value, kernel: number): void {
  region.ops = region.ops.flatMap((op) => {
    for (const r of op.regions ?? []) addLeaves(r, f, told, kernel);
    return op.op === 'return' ? [leave(f, told, kernel), op] : [op];
  });
}

function leave(f: Func, told: Value, kernel: number): Op {
  const op = (name: string, from: Value[], to: Value[], attrs?: Record<string, AttrValue>): Op =>
    makeOp(name, from, to, attrs, undefined, undefined, f.span);
  const id = makeValue(f, 'i32');
  const end = (): Op => op('yield', [], []);
  const then = [
    op('const', [], [id], { value: BigInt(kernel) }),
    op('call', [id], [], { func: `${PROBE_MODULE}.${LEAVE}` }),
    end(),
  ];
  const arms = [
    { args: [], ops: then },
    { args: [], ops: [end()] },
  ];
  return makeOp('if', [told], [], undefined, arms, undefined, f.span);
}
