import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Op, Region, Value } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';
import type { Flat } from './flat.ts';
import { elementCount, flatForm, scalarOf, unsupported } from './flat.ts';
import type { Net, Nets } from './net.ts';
import type { Num } from './num.ts';
import { hasBadCodes, Numbers, typeBits } from './num.ts';
import { loweringOf } from './ops.ts';

/**
 * Functions and kernels as one circuit without a clock: the flat form is carried out with nets for values. Both ways of a branch
 * are built and chosen between; loops go on as long as the nets do not say that they have ended, which constants have to do.
 */
export interface Circuit {
  readonly n: Numbers;
  readonly inputs: readonly Port[];
  /** Results and the buffers that are written, in order. */
  readonly outputs: readonly (Port & { readonly net: Net })[];
  /** What traps, the first in the order of the program first. */
  readonly traps: readonly CircuitTrap[];
}

/** Elements beside each other in one vector, the first in the lowest bits; scalars have one. */
export interface Port {
  readonly name: string;
  readonly type: ScalarType;
  readonly count: number;
}

export interface CircuitTrap {
  readonly when: Net;
  readonly trap: TrapName;
  readonly span: Span;
}

/** Nets beyond which a circuit is refused: synthesis would take hours. */
const MOST_NETS = 40_000;
/** Bits of a port beyond which it is refused. */
const MOST_BITS = 4096;
const MOST_CALLS = 100;
const MOST_ROUNDS = 16_384;

/** The circuit of a kernel or function; `rows`: for a pipeline. Throws UnsupportedError. */
export function unroll(kernel: PreparedKernel, rows = false): Circuit {
  const unroller = new Unroller(kernel, flatForm(kernel));
  if (rows) byRows(unroller.n.nets);
  return unroller.run();
}

/** Has divisions and products made of rows of adders, between which a pipeline can be cut. */
function byRows(nets: Nets): void {
  nets.divider = (a, b) => {
    const w = a.width;
    const divisor = nets.zext(b, w + 1);
    const quotient: Net[] = [];
    let rest: Net = nets.const(w, 0n);
    for (let i = w - 1; i >= 0; i--) {
      const next = nets.cat([rest, nets.bit(a, i)]);
      const less = nets.sub(next, divisor);
      const fits = nets.not(nets.bit(less, w));
      quotient.push(fits);
      rest = nets.mux(fits, nets.slice(less, 0, w), nets.slice(next, 0, w));
    }
    return [nets.cat(quotient), rest];
  };
  nets.multiplier = (a, b) => {
    const [x, y] = a.width >= b.width ? [a, b] : [b, a];
    const width = x.width + y.width;
    const row = (i: number): Net => {
      const taken = nets.and(x, nets.repeat(nets.bit(y, i), x.width));
      return nets.zext(i === 0 ? taken : nets.cat([taken, nets.const(i, 0n)]), width);
    };
    let sums = Array.from({ length: y.width }, (_, i) => row(i));
    while (sums.length > 1) {
      const pairs: Net[] = [];
      for (let i = 0; i < sums.length; i += 2)
        pairs.push(i + 1 < sums.length ? nets.add(sums[i]!, sums[i + 1]!) : sums[i]!);
      sums = pairs;
    }
    return sums[0]!;
  };
}

interface Way {
  readonly when: Net;
  readonly values: readonly Num[];
}

class Unroller {
  readonly kernel: PreparedKernel;
  readonly flat: Flat;
  readonly n = new Numbers();
  readonly env = new Map<Value, Num>();
  readonly memories = new Map<Value, Num[]>();
  readonly traps: CircuitTrap[] = [];
  /** Ways out of blocks and back to loops that have been met. */
  readonly #exits = new Map<Op, Way[]>();
  /** Whether the place at hand is reached. */
  #live: Net;
  #returns: Way[] = [];
  #calls = 0;

  constructor(kernel: PreparedKernel, flat: Flat) {
    this.kernel = kernel;
    this.flat = flat;
    this.#live = this.n.nets.one;
  }

  run(): Circuit {
    const { n, kernel } = this;
    const { func } = this.flat;
    const inputs: Port[] = [];
    const codes: Net[] = [];
    func.params.forEach((p, i) => {
      const { type } = p;
      const given = kernel.params[i]!;
      if (given.kind === 'size') {
        this.env.set(p, n.const(BigInt(given.value ?? 0)));
        return;
      }
      const elem = isBuf(type) ? (type.elem as ScalarType) : type;
      const bits = typeBits(elem);
      const count = isBuf(type) ? elementCount(type) : 1;
      if (given.kind === 'buffer' && given.access === 'write') {
        this.memories.set(
          p,
          Array.from({ length: count }, () => n.const(0n)),
        );
        return;
      }
      if (count * bits > MOST_BITS) throw this.#large();
      if (count === 0) {
        this.memories.set(p, []);
        return;
      }
      inputs.push({ name: given.name, type: elem, count });
      const whole = n.nets.input(given.name, bits * count);
      const elements = Array.from({ length: count }, (_, e) => n.typed(n.nets.slice(whole, e * bits, bits), elem));
      if (hasBadCodes(elem)) codes.push(...elements.map((x) => this.#badCode(x, elem)));
      if (isBuf(type)) this.memories.set(p, elements);
      else this.env.set(p, elements[0]!);
    });
    const wrong = n.nets.some(codes);
    if (wrong.kind !== 'const') this.traps.push({ when: wrong, trap: 'code', span: func.span });
    this.#region(func.body!);
    const results = this.#joinWays(this.#returns, func.results as ScalarType[]);
    const outputs = func.results.map((type, i) => {
      const t = type as ScalarType;
      return { name: `result${i}`, type: t, count: 1, net: n.bits(results[i] ?? n.const(0n), typeBits(t)) };
    });
    const written = func.params.flatMap((p, i) => {
      const given = kernel.params[i]!;
      if (given.kind !== 'buffer' || given.access === 'read') return [];
      const elem = given.type.elem as ScalarType;
      const list = this.memories.get(p)!;
      if (list.length === 0) return [];
      if (list.length * typeBits(elem) > MOST_BITS) throw this.#large();
      const net = n.nets.cat([...list].reverse().map((x) => n.bits(x, typeBits(elem))));
      return [{ name: given.name, type: elem, count: list.length, net }];
    });
    return { n, inputs, outputs: [...outputs, ...written], traps: this.traps };
  }

  /** Whether a word is no value of its type. */
  #badCode(x: Num, type: ScalarType): Net {
    return badCode(this.n, x.net, type);
  }

  #large(span = this.kernel.func.span): Error {
    const reason = 'it is too large to be one circuit without a clock; `style=sequential` takes it';
    return unsupported(this.kernel, reason, span);
  }

  #get(v: Value): Num {
    return this.env.get(v) ?? this.n.const(0n);
  }

  /** Goes through a region; what it yields, or undefined where its end is not reached. */
  #region(region: Region): readonly Num[] | undefined {
    const { nets } = this.n;
    for (const op of region.ops) {
      if (this.#live === nets.zero) return undefined;
      const values = op.operands.map((v) => (isBuf(v.type) ? this.n.const(0n) : this.#get(v)));
      switch (op.op) {
        case 'yield':
          return values;
        case 'br':
          this.#leave(this.#exits.get(op.target!)!, values);
          return undefined;
        case 'return':
          this.#leave(this.#returns, values);
          return undefined;
        case 'trap':
          this.#trap(nets.one, op.attrs!['trap'] as TrapName, op.span);
          this.#live = nets.zero;
          return undefined;
        default:
          this.#op(op, values);
      }
      if (nets.size > MOST_NETS) throw this.#large(op.span);
    }
    return undefined;
  }

  #leave(ways: Way[], values: readonly Num[]): void {
    ways.push({ when: this.#live, values });
    this.#live = this.n.nets.zero;
  }

  #trap(when: Net, trap: TrapName, span: Span): void {
    const reached = this.n.nets.and(this.#live, when);
    if (reached !== this.n.nets.zero) this.traps.push({ when: reached, trap, span });
  }

  #give(op: Op, values: readonly Num[]): void {
    op.results.forEach((v, i) => this.env.set(v, values[i] ?? this.n.const(0n)));
  }

  /** What a value is after ways that exclude each other have come together. */
  #joinWays(ways: readonly Way[], types: readonly ScalarType[]): Num[] {
    return types.map((_, i) =>
      ways
        .slice(0, -1)
        .reduceRight((rest, w) => this.n.mux(w.when, w.values[i]!, rest), ways.at(-1)?.values[i] ?? this.n.const(0n)),
    );
  }

  #op(op: Op, values: readonly Num[]): void {
    const { n } = this;
    switch (op.op) {
      case 'if':
        this.#branch(op, [values[0]!.net, n.nets.not(values[0]!.net)]);
        return;
      case 'if3': {
        const { nonzero, negative } = n.trit(values[0]!);
        const positive = n.nets.and(nonzero, n.nets.not(negative));
        this.#branch(op, [negative, n.nets.not(nonzero), positive]);
        return;
      }
      case 'block':
        this.#exits.set(op, []);
        this.#fall(op, op.regions![0]!, this.#exits.get(op)!);
        return;
      case 'loop':
        this.#loop(op, values);
        return;
      case 'trap_if':
        this.#trap(values[0]!.net, op.attrs!['trap'] as TrapName, op.span);
        return;
      case 'call':
        this.#call(op, values);
        return;
      case 'mark':
        return;
      case 'buf_alloc': {
        const type = op.results[0]!.type as BufType;
        this.memories.set(
          op.results[0]!,
          Array.from({ length: elementCount(type) }, () => n.const(0n)),
        );
        return;
      }
      case 'buf_zero': {
        const list = this.memories.get(op.operands[0]!)!;
        list.forEach((x, i) => (list[i] = n.mux(this.#live, n.const(0n), x)));
        return;
      }
      case 'buf_load':
        this.#give(op, [this.#load(this.memories.get(op.operands[0]!)!, values[1]!)]);
        return;
      case 'buf_store':
        this.#store(this.memories.get(op.operands[0]!)!, values[1]!, values[2]!);
        return;
    }
    const lower = loweringOf(op);
    if (typeof lower === 'string') throw unsupported(this.kernel, `it uses ${op.op}`, op.span);
    if (typeof lower === 'object') throw unsupported(this.kernel, lower.unsupported, op.span);
    const types = { T: op.operands[0] ? scalarOf(op.operands[0]) : 'bool', U: scalarOf(op.results[0]!) } as const;
    const trap = (when: Net, name: TrapName): void => this.#trap(when, name, op.span);
    this.#give(op, lower(values, { n, ...types, attrs: op.attrs ?? {}, trap }));
  }

  #load(list: readonly Num[], at: Num): Num {
    const { n } = this;
    const index = n.known(at);
    if (index !== undefined) return list[Number(index)] ?? n.const(0n);
    if (list.length === 0) return n.const(0n);
    return list.slice(1).reduce((rest, x, i) => n.mux(n.eq(at, n.const(BigInt(i + 1))), x, rest), list[0]!);
  }

  #store(list: Num[], at: Num, value: Num): void {
    const { n } = this;
    const index = n.known(at);
    if (index !== undefined) {
      if (index < list.length) list[Number(index)] = n.mux(this.#live, value, list[Number(index)]!);
      return;
    }
    list.forEach((x, i) => (list[i] = n.mux(n.nets.and(this.#live, n.eq(at, n.const(BigInt(i)))), value, x)));
  }

  #branch(op: Op, conditions: readonly Net[]): void {
    const { nets } = this.n;
    const before = this.#live;
    const ways: Way[] = [];
    let after = nets.zero;
    op.regions!.forEach((region, i) => {
      this.#live = nets.and(before, conditions[i]!);
      if (this.#live === nets.zero) return;
      const values = this.#region(region);
      if (values) ways.push({ when: conditions[i]!, values });
      after = nets.or(after, this.#live);
    });
    this.#live = after;
    this.#give(op, this.#joinWays(ways, op.results.map(scalarOf)));
  }

  /** Runs a region whose end and whose ways out both lead behind the op. */
  #fall(op: Op, region: Region, exits: Way[]): void {
    const values = this.#region(region);
    if (values) this.#leave(exits, values);
    this.#live = this.n.nets.some(exits.map((w) => w.when));
    this.#give(op, this.#joinWays(exits, op.results.map(scalarOf)));
  }

  #loop(op: Op, init: readonly Num[]): void {
    const { n } = this;
    const region = op.regions![0]!;
    const exits: Way[] = [];
    let carried = init;
    for (let round = 0; ; round++) {
      const back: Way[] = [];
      this.#exits.set(op, back);
      region.args.forEach((v, i) => this.env.set(v, carried[i]!));
      const values = this.#region(region);
      if (values) this.#leave(exits, values);
      this.#live = n.nets.some(back.map((w) => w.when));
      if (this.#live === n.nets.zero) break;
      carried = this.#joinWays(back, region.args.map(scalarOf));
      if (n.nets.size > MOST_NETS || round > MOST_ROUNDS) throw this.#endless(op);
    }
    this.#live = n.nets.some(exits.map((w) => w.when));
    this.#give(op, this.#joinWays(exits, op.results.map(scalarOf)));
  }

  #endless(op: Op): Error {
    const reason =
      'how often a loop of it runs depends on its inputs, or the loop is too long, so it is no circuit without a clock; `style=sequential` takes it';
    return unsupported(this.kernel, reason, op.span);
  }

  #call(op: Op, values: readonly Num[]): void {
    const callee = this.flat.module.funcs.get(String(op.attrs!['func']));
    if (!callee?.body) throw unsupported(this.kernel, `it calls ${String(op.attrs!['func'])} of the host`, op.span);
    if (++this.#calls > MOST_CALLS) throw unsupported(this.kernel, 'its calls nest too deeply', op.span);
    const returns = this.#returns;
    this.#returns = [];
    const before = new Map(this.env);
    callee.params.forEach((p, i) => this.env.set(p, values[i]!));
    this.#region(callee.body);
    const results = this.#joinWays(this.#returns, callee.results as ScalarType[]);
    this.#live = this.n.nets.some(this.#returns.map((w) => w.when));
    this.env.clear();
    for (const [v, x] of before) this.env.set(v, x);
    this.#returns = returns;
    this.#calls--;
    this.#give(op, results);
  }
}

/** Whether a word is no value of a type. */
export function badCode(n: Numbers, word: Net, type: ScalarType): Net {
  const { min, max } = scalarInfo(type);
  const bits = typeBits(type);
  const all: Num =
    min < 0n
      ? { net: word, lo: -(1n << BigInt(bits - 1)), hi: (1n << BigInt(bits - 1)) - 1n }
      : { net: word, lo: 0n, hi: (1n << BigInt(bits)) - 1n };
  return n.nets.or(n.lt(all, n.const(min)), n.lt(n.const(max), all));
}
