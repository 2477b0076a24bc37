import { InternalError } from '../../spec/internal.ts';
import { bf16Bits, bf16FromBits, f16Bits, f16FromBits } from '../../spec/numerics.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import { bindingOf } from './evaluate.ts';
import { rankOf } from './kernel-build.ts';
import { opInfo } from './ops.ts';
import type { BufType, Func, Op, Region, Value } from './types.ts';

/**
 * The reference evaluator of the graph and kernel profiles: every loop in order, every element by itself, layouts without meaning.
 * What lowered and vectorised kernels are measured against.
 */

/** A tensor without a layout: elements row-major. What encodes no value of the type is undefined: to read it traps `code`. */
export interface RefTensor {
  readonly elem: StorageType;
  readonly dims: readonly number[];
  readonly data: (RefValue | undefined)[];
}

export type KernelArg = RefTensor | RefValue;

interface Completion {
  readonly kind: 'yield' | 'br' | 'return';
  readonly values: readonly KernelArg[];
  readonly target: Op | undefined;
}

export function zeroElement(elem: StorageType): RefValue {
  if (elem === 'bool') return false;
  return elem === 'f16' || elem === 'bf16' || inClass(elem, 'float') ? 0 : 0n;
}

export function zeroTensor(elem: StorageType, dims: readonly number[]): RefTensor {
  const n = dims.reduce((x, d) => x * d, 1);
  return { elem, dims, data: Array.from({ length: n }, () => zeroElement(elem)) };
}

/** What an element holds after a store of `v`: the half formats round. */
export function stored(elem: StorageType, v: RefValue): RefValue {
  if (elem === 'f16') return f16FromBits(f16Bits(v as number));
  if (elem === 'bf16') return bf16FromBits(bf16Bits(v as number));
  return v;
}

/**
 * Runs a kernel on its parameters in order (buffers are updated in place); gives its scalar results. Throws RefTrap.
 * `resolve` gives the functions that it calls, `kernels` the kernels that a graph launches. `fuel`: rounds of loops and ways of
 * branches after which it traps `fuel`.
 */
export function evaluateKernel(
  kernel: Func,
  args: readonly KernelArg[],
  resolve: Resolve = () => undefined,
  kernels: Resolve = () => undefined,
  fuel = Infinity,
): readonly RefValue[] {
  return new KernelEvaluator(resolve, kernels, { left: fuel }).call(kernel, args) as readonly RefValue[];
}

const places = new WeakMap<RefTrap, TrapPlace>();

/** The function and the op that a trap of the kernel evaluator was raised by. */
export interface TrapPlace {
  readonly func: string;
  readonly span: Span;
}

export function trapPlace(e: RefTrap): TrapPlace {
  return places.get(e) ?? { func: '', span: NO_SPAN };
}

type Resolve = (name: string) => Func | undefined;

/** Evaluates ops on a given environment: the element expressions of kernels, one region at a time. */
export class KernelEvaluator {
  readonly env = new Map<Value, KernelArg>();
  readonly resolve: Resolve;
  readonly kernels: Resolve;
  /** The tensor whose memory each slot is. */
  readonly #slots = new Map<unknown, RefTensor>();
  #func = '';

  /** Regions that may still be run, shared with the calls within. */
  readonly #fuel: { left: number };

  constructor(resolve: Resolve, kernels: Resolve = () => undefined, fuel = { left: Infinity }) {
    this.resolve = resolve;
    this.kernels = kernels;
    this.#fuel = fuel;
  }

  call(f: Func, args: readonly KernelArg[]): readonly KernelArg[] {
    if (!f.body) throw new InternalError('I-EVAL', `@${f.name} is imported: not in a kernel`);
    f.params.forEach((p, i) => this.env.set(p, args[i]!));
    this.#func = f.name;
    return this.#run(f.body).values;
  }

  /** Runs a region whose arguments are given; gives what it yields. */
  region(r: Region, args: readonly KernelArg[]): readonly KernelArg[] {
    r.args.forEach((v, i) => this.env.set(v, args[i]!));
    return this.#run(r).values;
  }

  /** Executes one op that ends no region. */
  step(op: Op): void {
    this.#op(op);
  }

  #run(r: Region): Completion {
    if (--this.#fuel.left < 0) throw new RefTrap('fuel');
    for (const op of r.ops) {
      let done: Completion | undefined;
      try {
        done = this.#op(op);
      } catch (e) {
        if (e instanceof RefTrap && !places.has(e)) places.set(e, { func: this.#func, span: op.span });
        throw e;
      }
      if (done) return done;
    }
    throw new InternalError('I-EVAL', 'a region has no terminator');
  }

  #get(v: Value): KernelArg {
    const x = this.env.get(v);
    if (x === undefined) throw new InternalError('I-EVAL', `%${v.id} has no value`);
    return x;
  }

  #op(op: Op): Completion | undefined {
    const args = op.operands.map((v) => this.#get(v));
    const give = (values: readonly KernelArg[]): void => {
      op.results.forEach((v, i) => this.env.set(v, values[i]!));
    };
    switch (op.op) {
      case 'yield':
      case 'br':
      case 'return':
        return { kind: op.op, values: args, target: op.target };
      case 'trap':
        throw new RefTrap(op.attrs!.trap as TrapName);
      case 'trap_if':
        if (args[0]) throw new RefTrap(op.attrs!.trap as TrapName);
        return undefined;
      case 'block':
      case 'loop':
      case 'if':
      case 'if3':
        return this.#control(op, args, give);
      case 'call': {
        const f = this.resolve(String(op.attrs!.func));
        if (!f) throw new InternalError('I-EVAL', `no function @${String(op.attrs!.func)}`);
        // A function may be called again from within itself: its values are its own.
        give(new KernelEvaluator(this.resolve, this.kernels, this.#fuel).call(f, args));
        return undefined;
      }
      case 'launch': {
        const f = this.kernels(String(op.attrs!.func));
        if (!f) throw new InternalError('I-EVAL', `no kernel @${String(op.attrs!.func)}`);
        give(new KernelEvaluator(this.resolve, this.kernels, this.#fuel).call(f, args));
        return undefined;
      }
      case 'par':
        this.#space(op, 0, [], (indices) => this.region(op.regions![0]!, indices));
        return undefined;
      case 'for': {
        const [start, end, ...init] = args;
        let carried = init;
        for (let i = start as bigint; i < (end as bigint); i++) {
          carried = [...this.region(op.regions![0]!, [i, ...carried])];
        }
        give(carried);
        return undefined;
      }
      case 'buf_load': {
        const t = args[0] as RefTensor;
        const at = place(t, args.slice(1));
        const value = t.data[at];
        if (value === undefined && at < t.data.length) throw new RefTrap('code');
        give([value!]);
        return undefined;
      }
      case 'buf_store': {
        const t = args[0] as RefTensor;
        t.data[place(t, args.slice(1, -1))] = stored(t.elem, args[args.length - 1] as RefValue);
        return undefined;
      }
      case 'buf_alloc': {
        const type = op.results[0]!.type as BufType;
        const made = zeroTensor(type.elem, args.map(Number));
        const slot = op.attrs?.['slot'];
        if (slot !== undefined) {
          // What was in the slot is gone: an element of it that is still read has no value, which is found out.
          const gone = this.#slots.get(slot);
          if (gone) gone.data.length = 0;
          this.#slots.set(slot, made);
        }
        give([made]);
        return undefined;
      }
      case 'buf_zero': {
        const t = args[0] as RefTensor;
        t.data.fill(zeroElement(t.elem));
        return undefined;
      }
    }
    if (op.op.startsWith('reduce_')) give([this.#reduce(op)]);
    else give(evalOp(opInfo(op.op).name, args as RefValue[], bindingOf(op), op.attrs ?? {}));
    return undefined;
  }

  #control(op: Op, args: readonly KernelArg[], give: (v: readonly KernelArg[]) => void): Completion | undefined {
    let region = op.regions![0]!;
    if (op.op === 'if') region = op.regions![args[0] ? 0 : 1]!;
    else if (op.op === 'if3') region = op.regions![Number(args[0]) + 1]!;
    let carried = args;
    for (;;) {
      if (op.op === 'loop') region.args.forEach((v, i) => this.env.set(v, carried[i]!));
      const done = this.#run(region);
      const here = done.kind === 'br' && done.target === op;
      if (here && op.op === 'loop') {
        carried = done.values;
        continue;
      }
      if (done.kind !== 'yield' && !here) return done;
      give(done.values);
      return undefined;
    }
  }

  #space(op: Op, axis: number, at: readonly bigint[], visit: (indices: readonly bigint[]) => void): void {
    if (axis === rankOf(op)) {
      visit(at);
      return;
    }
    const start = this.#get(op.operands[2 * axis]!) as bigint;
    const end = this.#get(op.operands[2 * axis + 1]!) as bigint;
    for (let i = start; i < end; i++) this.#space(op, axis + 1, [...at, i], visit);
  }

  #reduce(op: Op): RefValue {
    const values: RefValue[] = [];
    const places: bigint[] = [];
    this.#space(op, 0, [], (indices) => {
      values.push(this.region(op.regions![0]!, indices)[0] as RefValue);
      places.push(indices[0]!);
    });
    const body = op.regions![0]!;
    const type = body.ops[body.ops.length - 1]!.operands[0]!.type as ScalarType;
    const fold = (name: 'add' | 'mul' | 'min' | 'max', first: RefValue): RefValue =>
      values.reduce((x, y) => evalOp(name, [x, y], { T: type })[0]!, first);
    const float = inClass(type, 'float');
    switch (op.op) {
      case 'reduce_add':
        return float ? canonicalSum(values as number[], type) : fold('add', 0n);
      case 'reduce_mul':
        return fold('mul', float ? 1 : 1n);
      case 'reduce_any':
        return values.includes(true);
      case 'reduce_all':
        return !values.includes(false);
    }
    if (values.length === 0) throw new RefTrap('shape');
    if (op.op === 'reduce_min' || op.op === 'reduce_max') {
      return fold(op.op === 'reduce_min' ? 'min' : 'max', values[0]!);
    }
    const smallest = op.op === 'reduce_argmin';
    const counted = values.map((v) => (Number.isNaN(v) ? (smallest ? Infinity : -Infinity) : v));
    let best = 0;
    counted.forEach((v, i) => {
      if (smallest ? v < counted[best]! : v > counted[best]!) best = i;
    });
    return places[best]!;
  }
}

/** The sum in the canonical order of 32 lanes (spec/numerics.md). */
export function canonicalSum(terms: readonly number[], type: ScalarType): number {
  const plus = (x: number, y: number): number => evalOp('add', [x, y], { T: type })[0] as number;
  const lanes = Array.from({ length: 32 }, () => 0);
  terms.forEach((t, k) => (lanes[k % 32] = plus(lanes[k % 32]!, t)));
  for (let half = 16; half >= 1; half /= 2) {
    for (let l = 0; l < half; l++) lanes[l] = plus(lanes[l]!, lanes[l + half]!);
  }
  return lanes[0]!;
}

function place(t: RefTensor, indices: readonly KernelArg[]): number {
  let at = 0;
  indices.forEach((index, axis) => {
    const i = Number(index);
    if (i < 0 || i >= t.dims[axis]!) throw new RefTrap('bounds');
    at = at * t.dims[axis]! + i;
  });
  return at;
}
