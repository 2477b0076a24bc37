import { bindingOf } from '../../compiler/ir/evaluate.ts';
import type { ConstValue, Func, Op, Value } from '../../compiler/ir/types.ts';
import { f32Bits, f64Bits } from '../../spec/numerics.ts';
import { TRIT_FUNCTIONS, tritFunction1, tritFunction2 } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { laneOp, vectorOp } from './smt-lanes.ts';

/**
 * Straight-line functions of the scalar profile as SMT-LIB terms, for every value of their parameters at full width. Two
 * readings: `int`, in which integers of any type are mathematical integers within their bounds, and `bits`, in which binary
 * integers and vectors are bit vectors. Floats are those of IEEE 754, of which SMT-LIB knows one NaN. What a reading does not
 * know of an op is an unknown function of the operands, so that what is proved holds whatever the op does.
 */
export type Reading = 'int' | 'bits';

export interface Term {
  readonly results: readonly string[];
  /** The number of the op that traps first, −1 where none does, as an integer term. */
  readonly trap: string;
}

function num(n: bigint): string {
  return n < 0n ? `(- ${-n})` : String(n);
}

function bv(n: bigint, width: number): string {
  return `(_ bv${BigInt.asUintN(width, n)} ${width})`;
}

const isInt = (t: ScalarType): boolean => ['trits', 'signed', 'unsigned'].includes(scalarInfo(t).kind);
const isFloat = (t: ScalarType): boolean => scalarInfo(t).kind === 'float';
const FLOAT = { f32: 'Float32', f64: 'Float64' } as const;
const FP_SIZE = { f32: '8 24', f64: '11 53' } as const;
const ROUNDING = { floor: 'roundTowardNegative', ceil: 'roundTowardPositive', trunc: 'roundTowardZero', nearest: 'roundNearestTiesToEven' } as const; // prettier-ignore
const RNE = 'roundNearestTiesToEven';

/** An op as terms of its operands; undefined where the reading does not know it. */
type Encoding = (x: readonly string[], op: Shape) => { readonly results: readonly string[]; readonly trap?: string } | undefined; // prettier-ignore

/** What an encoding learns of an op beside its operands. */
export interface Shape {
  readonly name: string;
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, unknown>>;
}

const ite = (c: string, a: string, b: string): string => `(ite ${c} ${a} ${b})`;
const one = (result: string, trap?: string): { results: string[]; trap?: string } => (trap === undefined ? { results: [result] } : { results: [result], trap }); // prettier-ignore

/** An integer at most two ranges away, brought back into the range of T. */
function near(v: string, T: ScalarType): string {
  const { min, max, modulus } = scalarInfo(T);
  const m = num(modulus);
  return `(let ((v ${v})) ${ite(`(> v ${num(max)})`, `(- v ${m})`, ite(`(< v ${num(min)})`, `(+ v ${m})`, 'v'))})`;
}

/** Any integer brought into the range of T. */
function wrapped(v: string, T: ScalarType): string {
  const { min, modulus } = scalarInfo(T);
  return `(+ (mod (- ${v} ${num(min)}) ${modulus}) ${num(min)})`;
}

function clamp(v: string, T: ScalarType): string {
  const { min, max } = scalarInfo(T);
  return `(let ((v ${v})) ${ite(`(> v ${num(max)})`, num(max), ite(`(< v ${num(min)})`, num(min), 'v'))})`;
}

function outside(v: string, T: ScalarType): string {
  const { min, max } = scalarInfo(T);
  return `(or (< ${v} ${num(min)}) (> ${v} ${num(max)}))`;
}

const LESS: Readonly<Record<string, readonly [string, string]>> = { lt: ['<', 'bvslt'], le: ['<=', 'bvsle'], gt: ['>', 'bvsgt'], ge: ['>=', 'bvsge'] }; // prettier-ignore

/** Truncating division of mathematical integers, of which SMT-LIB's is the one with a remainder of at least 0. */
const truncated = (a: string, d: string): string => ite(`(>= ${a} 0)`, `(div ${a} ${d})`, `(- (div (- ${a}) ${d}))`);

const sum = { add: '+', sub: '-' } as const;

const DIVISIONS: ReadonlySet<string> = new Set(['div', 'rem', 'div_floor', 'mod_floor', 'div_round', 'mod_bal', 'tshl', 'tshr']); // prettier-ignore

/** The integer that a term of the reading `int` writes out. */
function literal(term: string): bigint | undefined {
  const m = /^(?:(\d+)|\(- (\d+)\))$/.exec(term);
  return m ? (m[1] !== undefined ? BigInt(m[1]) : -BigInt(m[2]!)) : undefined;
}

const asInt: Encoding = (x, { name, T, U }) => {
  const [a, b] = x as [string, string];
  // Dividing by what is not known would be arithmetic that solvers do not decide.
  if (DIVISIONS.has(name) && literal(b) === undefined) return undefined;
  switch (name) {
    case 'add':
    case 'sub':
      return one(near(`(${sum[name]} ${a} ${b})`, T));
    case 'neg':
      return one(near(`(- ${a})`, T));
    case 'abs':
      return one(near(ite(`(< ${a} 0)`, `(- ${a})`, a), T));
    case 'min':
      return one(ite(`(< ${a} ${b})`, a, b));
    case 'max':
      return one(ite(`(> ${a} ${b})`, a, b));
    case 'sat_add':
    case 'sat_sub':
      return one(clamp(`(${sum[name === 'sat_add' ? 'add' : 'sub']} ${a} ${b})`, T));
    case 'sat_mul':
      return one(clamp(`(* ${a} ${b})`, T));
    case 'checked_add':
    case 'checked_sub':
    case 'checked_mul': {
      const v = `(${name === 'checked_add' ? '+' : name === 'checked_sub' ? '-' : '*'} ${a} ${b})`;
      return one(v, outside(v, T));
    }
    case 'sign':
      return one(ite(`(< ${a} 0)`, '(- 1)', ite(`(> ${a} 0)`, '1', '0')));
    case 'cmp3':
      return one(ite(`(< ${a} ${b})`, '(- 1)', ite(`(> ${a} ${b})`, '1', '0')));
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return one(`(${LESS[name]![0]} ${a} ${b})`);
    case 'div':
    case 'rem': {
      const q = truncated(a, b);
      return one(name === 'div' ? near(q, T) : `(- ${a} (* ${b} ${q}))`, `(= ${b} 0)`);
    }
    case 'div_floor':
    case 'mod_floor': {
      const q = ite(`(> ${b} 0)`, `(div ${a} ${b})`, `(div (- ${a}) (- ${b}))`);
      return one(name === 'div_floor' ? near(q, T) : `(- ${a} (* ${b} ${q}))`, `(= ${b} 0)`);
    }
    case 'div_round':
    case 'mod_bal': {
      const size = (v: string): string => ite(`(< ${v} 0)`, `(- ${v})`, v);
      const away = ite(`(= (< ${a} 0) (< ${b} 0))`, '1', '(- 1)');
      const q = `(let ((q ${truncated(a, b)})) (let ((r (- ${a} (* ${b} q)))) ${ite(`(<= (* 2 ${size('r')}) ${size(b)})`, 'q', `(+ q ${away})`)}))`; // prettier-ignore
      return one(name === 'div_round' ? near(q, T) : near(`(- ${a} (* ${b} ${q}))`, T), `(= ${b} 0)`);
    }
    case 'tshl':
    case 'tshr': {
      const k = literal(b)!;
      if (k < 0n) return one('0', 'true');
      if (k >= scalarInfo(T).width) return one('0');
      const p = 3n ** k;
      return one(name === 'tshl' ? wrapped(`(* ${a} ${p})`, T) : `(div (+ ${a} ${p / 2n}) ${p})`);
    }
    case 'mulh': {
      const { min, modulus } = scalarInfo(T);
      return one(`(div (- (* ${a} ${b}) ${num(min)}) ${modulus})`);
    }
    case 'wrap':
      return one(wrapped(a, U));
    case 'exact':
      return T === 'bool' ? one(ite(a, '1', '0')) : one(a, outside(a, U));
  }
  return undefined;
};

const asBits: Encoding = (x, { name, T, U, attrs }) => {
  const t = scalarInfo(T);
  if (/^\w\d+x\d|^v128/.test(name)) return vectorOp(x, name, attrs);
  if (!isInt(T) || t.kind === 'trits') return undefined;
  const w = t.width;
  const signed = t.kind === 'signed';
  const [a, b] = x as [string, string];
  switch (name) {
    case 'add':
    case 'sub':
    case 'mul':
    case 'neg':
    case 'and':
    case 'or':
    case 'xor':
    case 'not':
      return one(`(bv${name} ${x.join(' ')})`);
    case 'min':
    case 'max':
      return one(laneOp(`${name}_${signed ? 's' : 'u'}`, x, w)!);
    case 'lt':
    case 'le':
    case 'gt':
    case 'ge':
      return one(`(${signed ? LESS[name]![1] : LESS[name]![1].replace('bvs', 'bvu')} ${a} ${b})`);
    case 'div':
    case 'rem': {
      const kind = `${signed ? 's' : 'u'}${name}`;
      return one(`(bv${kind} ${a} ${b})`, `(= ${b} ${bv(0n, w)})`);
    }
    case 'div_floor':
    case 'mod_floor':
      return signed
        ? undefined
        : one(`(bvu${name === 'div_floor' ? 'div' : 'rem'} ${a} ${b})`, `(= ${b} ${bv(0n, w)})`);
    case 'shl':
    case 'shr': {
      // The count is an i32; as many bits as it or the operand has, whichever is more, tell what it says.
      const wide = Math.max(w, 32);
      const count = wide === 32 ? b : `((_ zero_extend ${wide - 32}) ${b})`;
      const value = wide === w ? a : `((_ ${signed ? 'sign' : 'zero'}_extend ${wide - w}) ${a})`;
      const shifted = `(${name === 'shl' ? 'bvshl' : signed ? 'bvashr' : 'bvlshr'} ${value} ${count})`;
      return one(wide === w ? shifted : `((_ extract ${w - 1} 0) ${shifted})`, `(bvslt ${b} ${bv(0n, 32)})`);
    }
    case 'rotl':
    case 'rotr': {
      const k = w >= 32 ? (w === 32 ? b : `((_ sign_extend ${w - 32}) ${b})`) : `((_ extract ${w - 1} 0) ${b})`;
      const turn = `(bvand ${k} ${bv(BigInt(w - 1), w)})`;
      const back = `(bvand (bvneg ${k}) ${bv(BigInt(w - 1), w)})`;
      const [l, r] = name === 'rotl' ? ['bvshl', 'bvlshr'] : ['bvlshr', 'bvshl'];
      return one(`(bvor (${l} ${a} ${turn}) (${r} ${a} ${back}))`);
    }
    case 'abs':
      return one(signed ? laneOp('abs', x, w)! : a);
    case 'sign':
      return one(ite(`(= ${a} ${bv(0n, w)})`, '0', signed ? ite(`(bvslt ${a} ${bv(0n, w)})`, '(- 1)', '1') : '1'));
    case 'cmp3':
      return one(ite(`(= ${a} ${b})`, '0', ite(`(${signed ? 'bvslt' : 'bvult'} ${a} ${b})`, '(- 1)', '1')));
    case 'exact':
      return T === U ? one(a) : undefined;
    case 'wrap': {
      const u = scalarInfo(U);
      if (u.kind === 'trits') return undefined;
      if (u.width <= w) return one(u.width === w ? a : `((_ extract ${u.width - 1} 0) ${a})`);
      return one(`((_ ${signed ? 'sign' : 'zero'}_extend ${u.width - w}) ${a})`);
    }
  }
  return undefined;
};

/** Whether a text is one term. */
function balanced(term: string): boolean {
  if (!term.startsWith('(')) return !term.includes(' ');
  let depth = 0;
  for (let i = 0; i < term.length; i++) {
    depth += term[i] === '(' ? 1 : term[i] === ')' ? -1 : 0;
    if (depth === 0) return i === term.length - 1;
  }
  return false;
}

/** The negation of a float, which undoes itself. */
function negated(a: string): string {
  const inner = /^\(fp\.neg (.*)\)$/.exec(a)?.[1];
  return inner !== undefined && balanced(inner) ? inner : `(fp.neg ${a})`;
}

const onFloats: Encoding = (x, { name, T, U }) => {
  const [a, b] = x as [string, string];
  switch (name) {
    case 'add':
    case 'mul':
      // Rounded sums and products do not depend on the order; the solver would have to find that bit by bit.
      return one(`(fp.${name} ${RNE} ${[a, b].sort().join(' ')})`);
    case 'sub':
      // By definition.
      return one(`(fp.add ${RNE} ${[a, negated(b)].sort().join(' ')})`);
    case 'div':
      return one(`(fp.div ${RNE} ${a} ${b})`);
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'nearest':
      return one(`(fp.roundToIntegral ${ROUNDING[name]} ${a})`);
    case 'neg':
      return one(negated(a));
    case 'abs':
      return one(`(fp.abs ${a})`);
    case 'min':
    case 'max': {
      const nan = `(or (fp.isNaN ${a}) (fp.isNaN ${b}))`;
      const less = `(or (fp.${name === 'min' ? 'lt' : 'gt'} ${a} ${b}) (and (fp.eq ${a} ${b}) (fp.is${name === 'min' ? 'Negative' : 'Positive'} ${a})))`; // prettier-ignore
      return one(ite(nan, `(_ NaN ${FP_SIZE[T as 'f32']})`, ite(less, a, b)));
    }
    case 'lt':
    case 'gt':
      return one(`(fp.${name} ${a} ${b})`);
    case 'le':
    case 'ge':
      return one(`(fp.${name}q ${a} ${b})`);
    case 'promote':
      return one(`((_ to_fp 11 53) ${RNE} ${a})`);
    case 'demote':
      return one(`((_ to_fp 8 24) ${RNE} ${a})`);
    case 'bits': {
      const canonical = T === 'f32' ? bv(0x7fc00000n, 32) : bv(0x7ff8000000000000n, 64);
      return one(ite(`(fp.isNaN ${a})`, canonical, `(fp.to_ieee_bv ${a})`));
    }
    case 'from_bits':
      return one(`((_ to_fp ${FP_SIZE[U as 'f32']}) ${a})`);
  }
  return undefined;
};

const onTruth: Encoding = (x, { name }) => {
  if (name === 'cmp3') return one(ite(`(= ${x[0]} ${x[1]})`, '0', ite(x[0]!, '1', '(- 1)')));
  if (name === 'and' || name === 'or' || name === 'xor' || name === 'not') return one(`(${name} ${x.join(' ')})`);
  return undefined;
};

/** Ops whose reading does not depend on the type. */
const anywhere: Encoding = (x, { name, T }) => {
  const [a, b, c, d] = x as [string, string, string, string];
  const equal = isFloat(T) ? `(fp.eq ${a} ${b})` : `(= ${a} ${b})`;
  if (name === 'eq') return one(equal);
  if (name === 'ne') return one(`(not ${equal})`);
  if (name === 'select') return one(ite(a, b, c));
  return name === 'select3' ? one(ite(`(= ${a} (- 1))`, b, ite(`(= ${a} 0)`, c, d))) : undefined;
};

/** A value as a function of the digits of other terms, one digit at a time: of none, one or two of them. */
interface Digits {
  readonly leaves: readonly string[];
  /** Results in the order of the leaves' digits −1, 0, 1, the last leaf's changing fastest. */
  readonly table: readonly number[];
}

const TRITS = [-1, 0, 1] as const;
const FUNCTIONS: Readonly<Record<string, { readonly places: number; readonly index: number }>> = TRIT_FUNCTIONS;

/** The trit function that an op applies to each digit; negation is one. */
function tritFunction({ name, T, attrs }: Shape): ((d: readonly number[]) => number) | undefined {
  if (scalarInfo(T).kind !== 'trits') return undefined;
  const f = name === 'neg' ? FUNCTIONS['tneg'] : FUNCTIONS[name];
  const index = f?.index ?? Number(attrs['index']);
  if (name === 'tri1' || f?.places === 1) return ([a]) => tritFunction1(index, a!);
  return name === 'tri2' || f?.places === 2 ? ([a, b]) => tritFunction2(index, a!, b!) : undefined;
}

/** Terms of ops, the parameters being `p0`, `p1`, …; and the declarations that they need. */
export class Translator {
  readonly reading: Reading;
  readonly unknown = new Map<string, string>();
  readonly known = new Set<string>();
  /** Terms that are functions of digits. */
  readonly digits = new Map<string, Digits>();
  /** Unknown integers, each within the bounds of its type. */
  readonly bounds = new Set<string>();
  constructor(reading: Reading) {
    this.reading = reading;
  }

  sort(t: ScalarType): string {
    const { kind, width } = scalarInfo(t);
    if (kind === 'bool') return 'Bool';
    if (kind === 'float') return FLOAT[t as 'f32'];
    if (kind === 'vector') return '(_ BitVec 128)';
    return kind === 'trits' || this.reading === 'int' ? 'Int' : `(_ BitVec ${width})`;
  }

  /** The parameter with its bounds. */
  param(i: number, t: ScalarType): string[] {
    const lines = [`(declare-const p${i} ${this.sort(t)})`];
    if (this.sort(t) === 'Int') lines.push(`(assert (not ${outside(`p${i}`, t)}))`);
    return lines;
  }

  constant(v: ConstValue, t: ScalarType): string {
    if (typeof v === 'boolean') return String(v);
    if (typeof v === 'bigint') return this.sort(t) === 'Int' ? num(v) : bv(v, scalarInfo(t).width);
    if (typeof v === 'number') {
      const bits = t === 'f32' ? bv(BigInt(f32Bits(v)), 32) : bv(f64Bits(v), 64);
      return `((_ to_fp ${FP_SIZE[t as 'f32']}) ${bits})`;
    }
    return bv(
      [...v].reduceRight((n, byte) => (n << 8n) | BigInt(byte), 0n),
      128,
    );
  }

  /** An op on terms; an unknown function of them where nothing is known. */
  op(
    shape: Shape,
    x: readonly string[],
    operands: readonly ScalarType[],
    results: readonly ScalarType[],
  ): { results: readonly string[]; trap?: string } {
    // prettier-ignore
    const { T } = shape;
    const lifted = this.lift(shape, x);
    if (lifted !== undefined) return { results: [lifted] };
    const known =
      anywhere(x, shape) ??
      (T === 'bool' && shape.name !== 'exact' ? onTruth(x, shape) : undefined) ??
      (isFloat(T) || ['promote', 'demote', 'bits', 'from_bits'].includes(shape.name)
        ? onFloats(x, shape)
        : undefined) ??
      (this.reading === 'int' ? (isInt(T) || shape.name === 'exact' ? asInt(x, shape) : undefined) : asBits(x, shape));
    if (known) {
      this.known.add(shape.name);
      return known;
    }
    const attrs = Object.entries(shape.attrs).map(
      ([k, v]) => `${k}=${v instanceof Uint8Array ? v.join('.') : String(v)}`,
    );
    const name = `|${shape.name} ${[...operands, '->', ...results, ...attrs].join(' ')}`;
    const sorts = operands.map((t) => this.sort(t)).join(' ');
    const call = (f: string): string => (x.length === 0 ? f : `(${f} ${x.join(' ')})`);
    const given = results.map((t, i) => {
      const f = `${name} ${i}|`;
      this.unknown.set(f, `(declare-fun ${f} (${sorts}) ${this.sort(t)})`);
      const term = call(f);
      if (this.sort(t) === 'Int') this.bounds.add(`(assert (not ${outside(term, t)}))`);
      return term;
    });
    const trap = `${name} trap|`;
    this.unknown.set(trap, `(declare-fun ${trap} (${sorts}) Bool)`);
    return { results: given, trap: call(trap) };
  }

  /**
   * The term of a trit function on each digit. Compositions become one function of the terms at their leaves, told by its table,
   * so that equal functions are equal terms; constants of equal digits are functions of nothing.
   */
  lift(shape: Shape, x: readonly string[]): string | undefined {
    const f = tritFunction(shape);
    if (!f) return undefined;
    const { min, max } = scalarInfo(shape.T);
    const of = (term: string): Digits => {
      const c = [min, 0n, max].findIndex((v) => num(v) === term);
      return this.digits.get(term) ?? (c >= 0 ? { leaves: [], table: [c - 1] } : { leaves: [term], table: TRITS });
    };
    let parts = x.map(of);
    if (new Set(parts.flatMap((p) => p.leaves)).size > 2) parts = x.map((term) => ({ leaves: [term], table: TRITS }));
    let leaves = [...new Set(parts.flatMap((p) => p.leaves))].sort();
    const at = (values: ReadonlyMap<string, number>): number =>
      f(parts.map((p) => p.table[p.leaves.reduce((n, l) => 3 * n + values.get(l)! + 1, 0)]!));
    const tabulate = (): number[] =>
      leaves.reduce<Map<string, number>[]>((all, l) => all.flatMap((m) => TRITS.map((d) => new Map([...m, [l, d]]))), [new Map()]).map(at); // prettier-ignore
    const depends = (l: string): boolean => {
      const others = leaves.filter((k) => k !== l);
      const rest = others.reduce<Map<string, number>[]>((all, k) => all.flatMap((m) => TRITS.map((d) => new Map([...m, [k, d]]))), [new Map()]); // prettier-ignore
      return rest.some((m) => new Set(TRITS.map((d) => at(new Map([...m, [l, d]])))).size > 1);
    };
    const needed = leaves.filter(depends);
    const dropped = leaves.filter((l) => !needed.includes(l));
    const whole = at;
    const table = dropped.length === 0 ? tabulate() : needed.reduce<Map<string, number>[]>((all, l) => all.flatMap((m) => TRITS.map((d) => new Map([...m, [l, d]]))), [new Map(dropped.map((l) => [l, 0]))]).map(whole); // prettier-ignore
    leaves = needed;
    if (leaves.length === 0) return num([min, 0n, max][table[0]! + 1]!);
    if (leaves.length === 1 && table.every((v, i) => v === i - 1)) return leaves[0]!;
    let term: string;
    if (leaves.length === 1 && table.every((v, i) => v === 1 - i)) term = `(- ${leaves[0]})`;
    else {
      const name = `|digits ${shape.T} ${table.join(' ')}|`;
      this.unknown.set(name, `(declare-fun ${name} (${leaves.map(() => 'Int').join(' ')}) Int)`);
      term = `(${name} ${leaves.join(' ')})`;
    }
    this.digits.set(term, { leaves, table });
    this.bounds.add(`(assert (not ${outside(term, shape.T)}))`);
    return term;
  }

  /** What a function of one region without control gives. Ops that cannot trap by their row do not. */
  func(f: Func, mayTrap: (op: Op) => boolean): Term {
    const terms = new Map<Value, string>();
    f.params.forEach((p, i) => terms.set(p, `p${i}`));
    const traps: [string, string][] = [];
    const constants = new Map<string, ConstValue>();
    for (const op of f.body!.ops) {
      if (op.op === 'return') {
        const trap = traps.reduceRight((rest, [what, when]) => ite(when, what, rest), '(- 1)');
        return { results: op.operands.map((v) => terms.get(v)!), trap };
      }
      const types = op.results.map((v) => v.type as ScalarType);
      if (op.op === 'const') {
        const term = this.constant(op.attrs!['value'] as ConstValue, types[0]!);
        terms.set(op.results[0]!, term);
        constants.set(`${term} ${types[0]}`, op.attrs!['value'] as ConstValue);
        continue;
      }
      const { T = 'bool', U = 'bool' } = bindingOf(op);
      // Of constants an op is what the table says: that is what folding asks.
      const fixed = op.operands.map((v) => constants.get(`${terms.get(v)} ${String(v.type)}`));
      if (fixed.every((v) => v !== undefined) && !mayTrap(op)) {
        evalOp(op.op as OpName, fixed, { T, U }, op.attrs ?? {}).forEach((v, i) => {
          const term = this.constant(v, types[i]!);
          terms.set(op.results[i]!, term);
          constants.set(`${term} ${types[i]}`, v);
        });
        continue;
      }
      const shape: Shape = { name: op.op, T, U, attrs: op.attrs ?? {} };
      const made = this.op(shape, op.operands.map((v) => terms.get(v)!), op.operands.map((v) => v.type as ScalarType), types); // prettier-ignore
      op.results.forEach((v, i) => terms.set(v, made.results[i]!));
      const { min, max } = scalarInfo(T);
      if (scalarInfo(T).kind === 'trits') for (const c of [min, 0n, max]) if (made.results[0] === num(c)) constants.set(`${num(c)} ${T}`, c); // prettier-ignore
      // Two ops that trap alike trap alike: told apart by the trap they raise.
      if (made.trap !== undefined && mayTrap(op)) traps.push([String(trapNumber(op)), made.trap]);
    }
    throw new Error('no return');
  }
}

const TRAP_NUMBERS = new Map<string, number>();

/** A number for what an op traps with; evaluated ops have one trap each. */
function trapNumber(op: Op): number {
  const name = /div|rem|mod/.test(op.op) ? 'zero_divisor' : /sh[lr]$/.test(op.op) ? 'shift' : op.op;
  let n = TRAP_NUMBERS.get(name);
  if (n === undefined) TRAP_NUMBERS.set(name, (n = TRAP_NUMBERS.size));
  return n;
}
