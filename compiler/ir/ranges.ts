import type { ScalarType } from '../../spec/types.ts';
import { SCALARS } from '../../spec/types.ts';
import type { Func, IrType, Op, Region, Value } from './types.ts';

/**
 * Which integers a value can be, wherever it is used: an interval in numbers, which are exact up to 2^53; bounds beyond
 * are infinite, and what might leave them is not computed with.
 */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

const SAFE = Number.MAX_SAFE_INTEGER;
/** Chains of ops longer than this are given up on, as the recursion is not to depend on the program's size. */
const MAX_DEPTH = 100;
const ANY: Range = { lo: -Infinity, hi: Infinity };

export function isInt(t: IrType): t is ScalarType {
  const kind = typeof t === 'string' ? SCALARS.get(t)?.kind : undefined;
  return kind === 'trits' || kind === 'signed' || kind === 'unsigned';
}

const TYPE_RANGES: ReadonlyMap<IrType, Range> = new Map(
  [...SCALARS.values()]
    .filter((t) => isInt(t.name as IrType))
    .map((t) => {
      const exact = (v: bigint) => (v > SAFE ? Infinity : v < -SAFE ? -Infinity : Number(v));
      return [t.name as IrType, { lo: exact(t.min), hi: exact(t.max) }];
    }),
);

/** All values of an integer type; everything for other types. */
export function typeRange(t: IrType): Range {
  return TYPE_RANGES.get(t) ?? ANY;
}

/** An interval computed without wrapping, or the whole type where it might have wrapped. */
export function fitOr(lo: number, hi: number, type: IrType): Range {
  const t = typeRange(type);
  // NaN (infinity minus infinity) fails both comparisons.
  const exact = Math.abs(lo) <= SAFE && Math.abs(hi) <= SAFE;
  return exact && lo >= t.lo && hi <= t.hi ? { lo, hi } : t;
}

export function meet(a: Range, b: Range): Range {
  return a.lo >= b.lo && a.hi <= b.hi ? a : { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
}

/** The range of an op's first result from those of its operands. */
export function transfer(op: Op, range: (v: Value) => Range): Range {
  const result = op.results[0]!;
  const t = result.type;
  const o = op.operands;
  const r = (i: number) => range(o[i]!);
  switch (op.op) {
    case 'const': {
      const n = Number(op.attrs!['value']);
      return Math.abs(n) <= SAFE ? { lo: n, hi: n } : typeRange(t);
    }
    case 'add':
      return fitOr(r(0).lo + r(1).lo, r(0).hi + r(1).hi, t);
    case 'sub':
      return fitOr(r(0).lo - r(1).hi, r(0).hi - r(1).lo, t);
    case 'neg':
      return fitOr(-r(0).hi, -r(0).lo, t);
    case 'mul': {
      const [a, b] = [r(0), r(1)];
      const products = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
      return fitOr(Math.min(...products), Math.max(...products), t);
    }
    case 'min':
      return { lo: Math.min(r(0).lo, r(1).lo), hi: Math.min(r(0).hi, r(1).hi) };
    case 'max':
      return { lo: Math.max(r(0).lo, r(1).lo), hi: Math.max(r(0).hi, r(1).hi) };
    case 'abs': {
      const a = r(0);
      if (a.lo >= 0) return a;
      return fitOr(a.hi <= 0 ? -a.hi : 0, Math.max(-a.lo, a.hi), t);
    }
    case 'select':
      return join(r(1), r(2));
    case 'select3':
      return join(r(1), join(r(2), r(3)));
    case 'div':
    case 'rem':
    case 'mod_floor':
    case 'mod_bal':
      return divided(op.op, r(0), r(1), t);
    case 'and': {
      const [a, b] = [r(0), r(1)];
      // A nonnegative operand bounds the bits that can be set.
      const bounds = [a, b].filter((x) => x.lo >= 0).map((x) => x.hi);
      return bounds.length ? { lo: 0, hi: Math.min(...bounds) } : typeRange(t);
    }
    case 'shl': {
      const [a, k] = [r(0), r(1)];
      if (k.lo !== k.hi || k.lo < 0 || k.lo > 52) return typeRange(t);
      return fitOr(a.lo * 2 ** k.lo, a.hi * 2 ** k.lo, t);
    }
    case 'shr': {
      const [a, k] = [r(0), r(1)];
      if (k.lo !== k.hi || k.lo < 0 || k.lo > 52) return typeRange(t);
      return fitOr(Math.floor(a.lo / 2 ** k.lo), Math.floor(a.hi / 2 ** k.lo), t);
    }
    case 'wrap':
      return fitOr(r(0).lo, r(0).hi, t);
    case 'exact':
      return o[0]!.type === 'bool' ? { lo: 0, hi: 1 } : meet(r(0), typeRange(t));
    case 'popcnt':
    case 'clz':
    case 'ctz':
      return { lo: 0, hi: 64 };
    default:
      return typeRange(t);
  }
}

function join(a: Range, b: Range): Range {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** Division by a positive constant. */
function divided(name: string, a: Range, d: Range, t: IrType): Range {
  const c = d.lo;
  if (c !== d.hi || c <= 0) return typeRange(t);
  switch (name) {
    case 'div':
      return fitOr(Math.trunc(a.lo / c), Math.trunc(a.hi / c), t);
    case 'rem':
      return { lo: a.lo < 0 ? Math.max(a.lo, 1 - c) : 0, hi: a.hi > 0 ? Math.min(a.hi, c - 1) : 0 };
    case 'mod_floor':
      return { lo: 0, hi: c - 1 };
    default:
      // Of unsigned numbers a negative remainder wraps.
      return fitOr(-Math.floor(c / 2), Math.floor(c / 2), t);
  }
}

interface Place {
  readonly region: Region;
  /** The op that holds the region, and which of its regions it is. */
  readonly op: Op | undefined;
  readonly arm: number;
}

/** Control whose results are what its regions yield, or what branches bring. */
const JOINS: ReadonlySet<string> = new Set(['if', 'if3', 'block', 'loop']);

/** Ranges of all values of a function, worked out when asked for. */
export class Ranges {
  /** Ops by the id of the value they define. */
  readonly defs: (Op | undefined)[] = [];
  readonly #argOf: (Op | undefined)[] = [];
  /** Branches by what they branch to: another round of a loop, or the end of a block. */
  readonly #branches = new Map<Op, Op[]>();
  readonly #placeOfOp = new Map<Op, Place>();
  readonly #placeOfRegion = new Map<Region, Place>();
  readonly #known: (Range | undefined)[] = [];
  #depth = 0;

  constructor(func: Func) {
    this.defs.length = func.nextId;
    this.#argOf.length = func.nextId;
    this.#known.length = func.nextId;
    this.#scan({ region: func.body!, op: undefined, arm: 0 });
  }

  #scan(place: Place): void {
    this.#placeOfRegion.set(place.region, place);
    for (const op of place.region.ops) {
      for (const v of op.results) this.defs[v.id] = op;
      if (op.op === 'br') {
        this.#placeOfOp.set(op, place);
        const list = this.#branches.get(op.target!);
        if (list) list.push(op);
        else this.#branches.set(op.target!, [op]);
      }
      if (!op.regions) continue;
      this.#placeOfOp.set(op, place);
      if (op.op === 'loop') for (const v of op.regions[0]!.args) this.#argOf[v.id] = op;
      op.regions.forEach((region, arm) => this.#scan({ region, op, arm }));
    }
  }

  range(v: Value): Range {
    const known = this.#known[v.id];
    if (known) return known;
    if (!isInt(v.type)) return ANY;
    if (this.#depth > MAX_DEPTH) return typeRange(v.type);
    this.#depth++;
    // While it is being worked out, a value in a cycle counts as anything of its type.
    this.#known[v.id] = typeRange(v.type);
    const loop = this.#argOf[v.id];
    const def = this.defs[v.id];
    let r = typeRange(v.type);
    if (loop) r = this.#argument(v, loop);
    else if (def?.regions) r = this.#joined(def, v);
    else if (def && def.results[0] === v)
      r = meet(
        transfer(def, (x) => this.range(x)),
        r,
      );
    this.#depth--;
    this.#known[v.id] = r;
    return r;
  }

  /**
   * A loop argument: its initial value, and what each way back makes of it. A step of one sign, on a way that a
   * comparison of the argument guards against wrapping, moves one bound only as far as the guard lets it.
   */
  #argument(arg: Value, loop: Op): Range {
    const i = loop.regions![0]!.args.indexOf(arg);
    let { lo, hi } = this.range(loop.operands[i]!);
    for (const back of this.#branches.get(loop) ?? []) {
      const next: Value[] = [];
      this.#sources(back.operands[i]!, arg, next, new Set());
      for (const v of next) {
        const step = this.#step(v, arg);
        if (step === undefined) {
          const r = this.range(v);
          lo = Math.min(lo, r.lo);
          hi = Math.max(hi, r.hi);
          continue;
        }
        const guard = this.#guards(back, arg, loop);
        const type = typeRange(arg.type);
        if (step.lo >= 0) {
          // An infinite bound is no bound: such a type might wrap.
          if (guard.hi === Infinity || guard.hi + step.hi > type.hi) return type;
          hi = Math.max(hi, guard.hi + step.hi);
        } else {
          if (guard.lo === -Infinity || guard.lo + step.lo < type.lo) return type;
          lo = Math.min(lo, guard.lo + step.lo);
        }
      }
    }
    return { lo, hi };
  }

  /** What a value is one of, the argument itself left out: conditionals, blocks and choices are looked through. */
  #sources(v: Value, arg: Value, out: Value[], seen: Set<Value>): void {
    if (v === arg || seen.has(v)) return;
    seen.add(v);
    const d = this.defs[v.id];
    const choices =
      seen.size > MAX_DEPTH
        ? undefined
        : d?.op === 'select' || d?.op === 'select3'
          ? d.operands.slice(1)
          : d?.regions && d.op !== 'loop'
            ? this.#ends(d, v)
            : undefined;
    if (choices) for (const c of choices) this.#sources(c, arg, out, seen);
    else out.push(v);
  }

  /** The values of which a result of a control op is one; undefined for ops of other profiles. */
  #ends(op: Op, result: Value): Value[] | undefined {
    if (!JOINS.has(op.op)) return undefined;
    const i = op.results.indexOf(result);
    const ends = op.regions!.map((r) => r.ops[r.ops.length - 1]!).filter((end) => end.op === 'yield');
    if (op.op === 'block') ends.push(...(this.#branches.get(op) ?? []));
    return ends.map((end) => end.operands[i]!);
  }

  #joined(op: Op, result: Value): Range {
    const ends = this.#ends(op, result);
    if (!ends || ends.length === 0) return typeRange(result.type);
    return ends.map((v) => this.range(v)).reduce(join);
  }

  /** The range of d where `next` is arg + d, if d is of one sign; of −d where it is arg − d. */
  #step(next: Value, arg: Value): Range | undefined {
    const d = this.defs[next.id];
    if ((d?.op !== 'add' && d?.op !== 'sub') || d.operands[0] !== arg) return undefined;
    const by = this.range(d.operands[1]!);
    const step = d.op === 'add' ? by : { lo: -by.hi, hi: -by.lo };
    return step.lo >= 0 || step.hi <= 0 ? step : undefined;
  }

  /** What the conditions on the way from the loop's start to a branch say of the argument. */
  #guards(back: Op, arg: Value, loop: Op): Range {
    let r = typeRange(arg.type);
    let at: Op = back;
    for (let place = this.#placeOfOp.get(back); place; place = this.#placeOfOp.get(at)) {
      for (const op of place.region.ops) {
        if (op === at) break;
        if (op.op === 'trap_if') r = meet(r, this.#implied(op.operands[0]!, false, arg));
        else if (op.op === 'if') {
          const stays = op.regions!.map((x) => x.ops[x.ops.length - 1]!.op === 'yield');
          if (!stays[0]) r = meet(r, this.#implied(op.operands[0]!, false, arg));
          else if (!stays[1]) r = meet(r, this.#implied(op.operands[0]!, true, arg));
        }
      }
      const holder = place.op;
      if (!holder || holder === loop) break;
      if (holder.op === 'if') r = meet(r, this.#implied(holder.operands[0]!, place.arm === 0, arg));
      at = holder;
    }
    return r;
  }

  #implied(cond: Value, truth: boolean, arg: Value): Range {
    const d = this.defs[cond.id];
    const all = typeRange(arg.type);
    if (!d) return all;
    if (d.op === 'not') return this.#implied(d.operands[0]!, !truth, arg);
    if (d.op === (truth ? 'and' : 'or') && cond.type === 'bool') {
      return meet(this.#implied(d.operands[0]!, truth, arg), this.#implied(d.operands[1]!, truth, arg));
    }
    const less = asLess(d, truth);
    if (!less) return all;
    const gap = less.strict ? 1 : 0;
    if (less.a === arg) return { lo: all.lo, hi: this.range(less.b).hi - gap };
    if (less.b === arg) return { lo: this.range(less.a).lo + gap, hi: all.hi };
    return all;
  }
}

/** a < b (strict) or a ≤ b: what an ordering of integers says when it is true or false. */
export interface Less {
  readonly a: Value;
  readonly b: Value;
  readonly strict: boolean;
}

export function asLess(op: Op, truth: boolean): Less | undefined {
  const [a, b] = op.operands as [Value, Value];
  if (!a || !isInt(a.type)) return undefined;
  switch (op.op) {
    case 'lt':
      return truth ? { a, b, strict: true } : { a: b, b: a, strict: false };
    case 'le':
      return truth ? { a, b, strict: false } : { a: b, b: a, strict: true };
    case 'gt':
      return truth ? { a: b, b: a, strict: true } : { a, b, strict: false };
    case 'ge':
      return truth ? { a: b, b: a, strict: false } : { a, b, strict: true };
    default:
      return undefined;
  }
}

/** Whether every value of a range is one of an integer type. */
export function fits(r: Range, type: IrType): boolean {
  const t = isInt(type) ? typeRange(type) : undefined;
  return t !== undefined && Math.abs(r.lo) <= SAFE && Math.abs(r.hi) <= SAFE && r.lo >= t.lo && r.hi <= t.hi;
}
