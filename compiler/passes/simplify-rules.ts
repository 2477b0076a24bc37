import type { OpName } from '../../spec/ops/index.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Value } from '../ir/types.ts';
import type { Rule } from './simplify.ts';
import { TRIT_RULES } from './trit-rules.ts';

/** Rewrite rules by the op they look at, beyond folding and the table's laws. Each holds for every value of the types it admits. */

function isFloat(v: Value): boolean {
  return v.type === 'f32' || v.type === 'f64';
}

/** Chooses the first rule that applies. */
function first(...rules: readonly Rule[]): Rule {
  return (op, cx) => {
    for (const rule of rules) {
      const v = rule(op, cx);
      if (v) return v;
    }
    return undefined;
  };
}

/** op(x, x) is a constant, floats aside. */
function onEqual(value: (type: ScalarType) => bigint | boolean): Rule {
  return (op, cx) => {
    const [a, b] = op.operands;
    if (a !== b || isFloat(a!)) return undefined;
    return cx.const(op.results[0]!.type, value(a!.type as ScalarType), op);
  };
}

const negation: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  const type = op.results[0]!.type;
  const neg = cx.def(b)?.op === 'neg' ? cx.def(b)!.operands[0]! : undefined;
  // a + −b = a − b and a − −b = a + b hold for floats too: IEEE subtraction is addition of the negation.
  if (neg) return cx.make(op.op === 'add' ? 'sub' : 'add', [a, neg], type, op);
  if (isFloat(a)) return undefined;
  if (op.op === 'sub' && cx.constOf(a) === 0n) return cx.make('neg', [b], type, op);
  const c = cx.constOf(b);
  // Constants are added, so that chains of them meet; on unsigned types they would turn into huge ones.
  if (op.op === 'sub' && typeof c === 'bigint' && scalarInfo(type as ScalarType).kind !== 'unsigned') {
    const minus = evalOp('neg', [c], { T: type as ScalarType })[0]!;
    return cx.make('add', [a, cx.const(type, minus, op)], type, op);
  }
  return undefined;
};

const minusOne: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  return !isFloat(a) && cx.constOf(b) === -1n ? cx.make('neg', [a], op.results[0]!.type, op) : undefined;
};

/** Unsigned division by a power of two. */
const powerOfTwo: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  const c = cx.constOf(b);
  if (typeof c !== 'bigint' || c <= 0n || (c & (c - 1n)) !== 0n) return undefined;
  const type = a.type as ScalarType;
  if (scalarInfo(type).kind !== 'unsigned') return undefined;
  if (op.op === 'rem' || op.op === 'mod_floor') return cx.make('and', [a, cx.const(type, c - 1n, op)], type, op);
  const k = BigInt(c.toString(2).length - 1);
  return cx.make('shr', [a, cx.const('i32', k, op)], type, op);
};

const remainderByOne: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  const c = cx.constOf(b);
  return !isFloat(a) && (c === 1n || c === -1n) ? cx.const(op.results[0]!.type, 0n, op) : undefined;
};

const INVERSE: Readonly<Record<string, OpName>> = { eq: 'ne', ne: 'eq', lt: 'ge', ge: 'lt', gt: 'le', le: 'gt' };
const MIRROR: Readonly<Record<string, OpName>> = { lt: 'gt', gt: 'lt', le: 'ge', ge: 'le', eq: 'eq', ne: 'ne' };

/** The negation of a comparison is the inverse one; of an ordered one only where there is no NaN. */
const notOfComparison: Rule = (op, cx) => {
  const d = cx.def(op.operands[0]!);
  const inverse = d && INVERSE[d.op];
  if (!d || !inverse) return undefined;
  if (isFloat(d.operands[0]!) && d.op !== 'eq' && d.op !== 'ne') return undefined;
  return cx.make(inverse, [...d.operands], 'bool', op);
};

/** Constants to the right. */
const mirrored: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  if (cx.constOf(a) === undefined || cx.constOf(b) !== undefined) return undefined;
  return cx.make(MIRROR[op.op]!, [b, a], 'bool', op);
};

/** Comparisons with the bounds of the type. */
const atBounds: Rule = (op, cx) => {
  const c = cx.constOf(op.operands[1]!);
  if (typeof c !== 'bigint') return undefined;
  const { min, max } = scalarInfo(op.operands[0]!.type as ScalarType);
  const answer =
    c === min && (op.op === 'lt' || op.op === 'ge')
      ? op.op === 'ge'
      : c === max && (op.op === 'gt' || op.op === 'le')
        ? op.op === 'le'
        : undefined;
  return answer === undefined ? undefined : cx.const('bool', answer, op);
};

const OUTCOMES: Readonly<Record<string, OpName>> = {
  '-1': 'lt',
  '0': 'eq',
  '1': 'gt',
  '-1,0': 'le',
  '0,1': 'ge',
  '-1,1': 'ne',
};

/** A comparison of `cmp3(a, b)` with a constant is a comparison of a and b. */
const ofThreeWay: Rule = (op, cx) => {
  const d = cx.def(op.operands[0]!);
  const c = cx.constOf(op.operands[1]!);
  if (d?.op !== 'cmp3' || typeof c !== 'bigint' || d.operands[0]!.type === 'bool') return undefined;
  const holds = [-1n, 0n, 1n].filter((t) => evalOp(op.op as OpName, [t, c], { T: 't1' })[0]);
  if (holds.length === 0 || holds.length === 3) return cx.const('bool', holds.length === 3, op);
  return cx.make(OUTCOMES[holds.join()]!, [...d.operands], 'bool', op);
};

/** Truth values compared with constants. */
const ofTruth: Rule = (op, cx) => {
  const [a, b] = op.operands as [Value, Value];
  const c = cx.constOf(b);
  if (typeof c !== 'boolean') return undefined;
  return c === (op.op === 'eq') ? a : cx.make('not', [a], 'bool', op);
};

const select: Rule = (op, cx) => {
  const [c, a, b] = op.operands as [Value, Value, Value];
  if (a === b) return a;
  const known = cx.constOf(c);
  if (typeof known === 'boolean') return known ? a : b;
  const d = cx.def(c);
  if (d?.op === 'not') return cx.make('select', [d.operands[0]!, b, a], op.results[0]!.type, op);
  if (a.type === 'bool') {
    const [x, y] = [cx.constOf(a), cx.constOf(b)];
    if (x === true && y === false) return c;
    if (x === false && y === true) return cx.make('not', [c], 'bool', op);
    if (x === true) return cx.make('or', [c, b], 'bool', op);
    if (y === false) return cx.make('and', [c, a], 'bool', op);
  }
  return undefined;
};

const select3: Rule = (op, cx) => {
  const [t, ...choices] = op.operands as [Value, Value, Value, Value];
  if (choices[0] === choices[1] && choices[1] === choices[2]) return choices[0];
  const known = cx.constOf(t);
  if (typeof known === 'bigint') return choices[Number(known) + 1];
  if (t.type === choices[0]!.type) {
    const values = choices.map((v) => cx.constOf(v));
    if (values.every((v, i) => v === BigInt(i - 1))) return t;
  }
  const d = cx.def(t);
  if (d?.op === 'neg') {
    return cx.make('select3', [d.operands[0]!, choices[2]!, choices[1]!, choices[0]!], op.results[0]!.type, op);
  }
  return undefined;
};

/** Whether every value of one integer type (or bool) is one of the other's. */
function contains(outer: ScalarType, inner: ScalarType): boolean {
  const [o, i] = [scalarInfo(outer), scalarInfo(inner)];
  return i.min >= o.min && i.max <= o.max;
}

const exact: Rule = (op, cx) => {
  const a = op.operands[0]!;
  const to = op.results[0]!.type as ScalarType;
  if (a.type === to) return a;
  if (a.type === 'bool' || !contains(to, a.type as ScalarType)) return undefined;
  return cx.make('wrap', [a], to, op);
};

/** wrap(wrap(x)) = wrap(x) if the inner one changes no value, or drops only what the outer one drops. */
const wrap: Rule = (op, cx) => {
  const a = op.operands[0]!;
  const to = op.results[0]!.type as ScalarType;
  if (a.type === to) return a;
  const d = cx.def(a);
  if (d?.op !== 'wrap' && d?.op !== 'exact') return undefined;
  const x = d.operands[0]!;
  if (x.type === 'bool') return undefined;
  // What `exact` lets through is unchanged; the op itself stays where it is, for its trap.
  const [from, middle, end] = [x.type, a.type, to].map((t) => scalarInfo(t as ScalarType));
  const family = (t: typeof from) => (t!.kind === 'trits' ? 'trits' : 'bin');
  const drops = family(middle) === family(end) && middle!.width >= end!.width;
  if (d.op !== 'exact' && !drops && !contains(middle!.name as ScalarType, from!.name as ScalarType)) return undefined;
  return cx.make('wrap', [x], to, op);
};

/** A conversion undone by the next. */
function undoes(name: OpName): Rule {
  return (op, cx) => {
    const d = cx.def(op.operands[0]!);
    const x = d?.op === name ? d.operands[0]! : undefined;
    return x?.type === op.results[0]!.type ? x : undefined;
  };
}

const sign: Rule = (op) => (op.operands[0]!.type === 't1' ? op.operands[0] : undefined);

const ordered = (onSame: boolean): Rule =>
  first(
    onEqual(() => onSame),
    mirrored,
    atBounds,
    ofThreeWay,
  );
const zero = (): bigint => 0n;

const PLAIN: Readonly<Record<string, Rule>> = {
  add: negation,
  sub: first(onEqual(zero), negation),
  mul: minusOne,
  div: powerOfTwo,
  div_floor: powerOfTwo,
  rem: first(remainderByOne, powerOfTwo),
  mod_floor: first(remainderByOne, powerOfTwo),
  mod_bal: remainderByOne,
  xor: onEqual((t) => (t === 'bool' ? false : 0n)),
  not: notOfComparison,
  eq: first(
    onEqual(() => true),
    mirrored,
    ofThreeWay,
    ofTruth,
  ),
  ne: first(
    onEqual(() => false),
    mirrored,
    ofThreeWay,
    ofTruth,
  ),
  lt: ordered(false),
  gt: ordered(false),
  le: ordered(true),
  ge: ordered(true),
  cmp3: onEqual(zero),
  select,
  select3,
  exact,
  wrap,
  sign,
  demote: undoes('promote'),
  from_bits: undoes('bits'),
};

/** All rules by op name; an op of two tables tries both. */
export const RULES: Readonly<Record<string, Rule | undefined>> = merge(PLAIN, TRIT_RULES);

function merge(a: Readonly<Record<string, Rule>>, b: Readonly<Record<string, Rule>>): Record<string, Rule> {
  const out: Record<string, Rule> = { ...a };
  for (const [name, rule] of Object.entries(b)) out[name] = out[name] ? first(out[name], rule) : rule;
  return out;
}
