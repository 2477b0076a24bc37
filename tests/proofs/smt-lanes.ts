import type { LaneShapeName } from '../../spec/ops/vector-names.ts';
import { LANE_SHAPES } from '../../spec/ops/lanes.ts';

/** Vector ops that work lane by lane, as terms of bit vectors. */

function bv(n: bigint, width: number): string {
  return `(_ bv${BigInt.asUintN(width, n)} ${width})`;
}

const ite = (c: string, a: string, b: string): string => `(ite ${c} ${a} ${b})`;

const COMPARISONS: Readonly<Record<string, string>> = {
  lt_s: 'bvslt', lt_u: 'bvult', le_s: 'bvsle', le_u: 'bvule', gt_s: 'bvsgt', gt_u: 'bvugt', ge_s: 'bvsge', ge_u: 'bvuge',
}; // prettier-ignore

/** One lane of `w` bits of an integer op; undefined for what is not known. */
export function laneOp(verb: string, x: readonly string[], w: number): string | undefined {
  const [a, b] = x as [string, string];
  const truth = (c: string): string => ite(c, bv(-1n, w), bv(0n, w));
  if (Object.hasOwn(COMPARISONS, verb)) return truth(`(${COMPARISONS[verb]} ${a} ${b})`);
  const extend = (s: string, v: string): string => `((_ ${s === 's' ? 'sign' : 'zero'}_extend 2) ${v})`;
  switch (verb) {
    case 'add':
    case 'sub':
    case 'mul':
    case 'neg':
      return `(bv${verb} ${x.join(' ')})`;
    case 'eq':
      return truth(`(= ${a} ${b})`);
    case 'ne':
      return truth(`(not (= ${a} ${b}))`);
    case 'abs':
      return ite(`(bvslt ${a} ${bv(0n, w)})`, `(bvneg ${a})`, a);
    case 'min_s':
    case 'min_u':
      return ite(`(bv${verb[4]}lt ${a} ${b})`, a, b);
    case 'max_s':
    case 'max_u':
      return ite(`(bv${verb[4]}gt ${a} ${b})`, a, b);
    case 'avgr_u': {
      const sum = `(bvadd ${extend('u', a)} ${extend('u', b)} ${bv(1n, w + 2)})`;
      return `((_ extract ${w} 1) ${sum})`;
    }
    case 'add_sat_s':
    case 'add_sat_u':
    case 'sub_sat_s':
    case 'sub_sat_u': {
      const s = verb.at(-1)!;
      const v = `(bv${verb.slice(0, 3)} ${extend(s, a)} ${extend(s, b)})`;
      const [lo, hi] = s === 's' ? [-(1n << BigInt(w - 1)), (1n << BigInt(w - 1)) - 1n] : [0n, (1n << BigInt(w)) - 1n];
      const clamped = ite(`(bvsgt v ${bv(hi, w + 2)})`, bv(hi, w + 2), ite(`(bvslt v ${bv(lo, w + 2)})`, bv(lo, w + 2), 'v')); // prettier-ignore
      return `((_ extract ${w - 1} 0) (let ((v ${v})) ${clamped}))`;
    }
  }
  return undefined;
}

function isShape(name: string): name is LaneShapeName {
  return Object.hasOwn(LANE_SHAPES, name);
}

/** A vector op as a term; undefined for what is not known. */
export function vectorOp(x: readonly string[], name: string, attrs: object): { results: string[] } | undefined {
  if (Object.keys(attrs).length > 0) return undefined;
  const whole = { v128_and: 'bvand', v128_or: 'bvor', v128_xor: 'bvxor', v128_not: 'bvnot' } as const;
  if (name in whole) return { results: [`(${whole[name as 'v128_and']} ${x.join(' ')})`] };
  const at = name.indexOf('_');
  const shape = name.slice(0, at);
  if (!isShape(shape) || LANE_SHAPES[shape].float) return undefined;
  const { bits, lanes } = LANE_SHAPES[shape];
  const parts: string[] = [];
  for (let i = lanes - 1; i >= 0; i--) {
    const lane = laneOp(name.slice(at + 1), x.map((v) => `((_ extract ${bits * i + bits - 1} ${bits * i}) ${v})`), bits); // prettier-ignore
    if (lane === undefined) return undefined;
    parts.push(lane);
  }
  return { results: [`(concat ${parts.join(' ')})`] };
}
