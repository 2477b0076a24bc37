import { tritFunction1, tritFunction2 } from '../../../spec/ops/trit-functions.ts';
import type { Reg } from './asm.ts';
import type { LowerContext } from './context.ts';
import { info } from './context.ts';

/**
 * Trit by trit: numbers become two planes of bits, which trits are 1 and which are −1, and back. Functions of trits are
 * taken from their tables: nothing is known of them by name.
 */
export interface Planes {
  readonly pos: Reg;
  readonly neg: Reg;
}

export function toPlanes(cx: LowerContext, a: Reg): Planes {
  const { asm } = cx;
  const [pos, neg] = [asm.temp(), asm.temp()];
  if (cx.T === 't1') {
    asm.op('seq', pos, a, { imm: 1 });
    asm.op('seq', neg, a, { imm: -1 });
  } else {
    asm.op('tpos', pos, a, -1, info(cx.T).code);
    asm.op('tneg', neg, a, -1, info(cx.T).code);
  }
  return { pos, neg };
}

export function fromPlanes(cx: LowerContext, d: Reg, p: Planes): void {
  const { asm } = cx;
  if (cx.T === 't1') {
    asm.op('sub', d, p.pos, p.neg);
    return;
  }
  const [x, y] = [asm.temp(), asm.temp()];
  asm.op('tval', x, p.pos, -1, info(cx.T).code);
  asm.op('tval', y, p.neg, -1, info(cx.T).code);
  asm.op('sub', d, x, y);
}

/** Plane with all trits of the type set. */
export function allTrits(cx: LowerContext): bigint {
  return (1n << BigInt(info(cx.T).width)) - 1n;
}

/** Truth values on planes, as expressions over one operand: which of −1, 0, 1 (bits 1, 2, 4) are in. */
class Choices {
  readonly #cx: LowerContext;
  readonly #p: Planes;
  readonly #made = new Map<number, Reg>();
  readonly #mask: () => Reg;

  constructor(cx: LowerContext, p: Planes, mask: () => Reg) {
    this.#cx = cx;
    this.#p = p;
    this.#mask = mask;
  }

  /** A plane for a set of trits that is neither empty nor full. */
  plane(set: number): Reg {
    const { asm } = this.#cx;
    if (set === 4) return this.#p.pos;
    if (set === 1) return this.#p.neg;
    let r = this.#made.get(set);
    if (r === undefined) {
      r = asm.temp();
      this.#made.set(set, r);
      if (set === 5) asm.op('or', r, this.#p.pos, this.#p.neg);
      else asm.op('xor', r, this.plane(7 - set), this.#mask());
    }
    return r;
  }
}

/** d ← the function of one or two operands whose value at trits is given, trit by trit. */
export function tritwise(
  cx: LowerContext,
  d: Reg,
  operands: readonly Reg[],
  f: (a: number, b: number) => number,
): void {
  const { asm } = cx;
  const same = (g: (a: number, b: number) => number): boolean =>
    [-1, 0, 1].every((a) => [-1, 0, 1].every((b) => f(a, b) === g(a, b)));
  if (same((a) => a)) return asm.copy(d, operands[0]);
  if (same((a) => -a)) return asm.op('neg', d, -1, operands[0]);
  if (cx.T === 't1' && operands.length === 2 && (same(Math.min) || same(Math.max))) {
    const [c, t] = [asm.temp(), asm.temp()];
    const [p, q] = same(Math.min) ? operands : [operands[1], operands[0]];
    asm.op('slt', c, operands[0], operands[1]);
    asm.copy(t, q);
    asm.op('cmnz', t, p, c);
    return asm.copy(d, t);
  }
  let held: Reg | undefined;
  const mask = (): Reg => {
    if (held === undefined) asm.load((held = asm.temp()), allTrits(cx));
    return held;
  };
  const [first, second] = operands.map((r) => new Choices(cx, toPlanes(cx, r), mask));
  const planeOf = (wanted: number): Reg => {
    // Rows: for each trit of the first operand the set of second ones; equal rows are taken together.
    const rows = new Map<number, number>();
    for (const a of [-1, 0, 1]) {
      let set = 0;
      for (const b of [-1, 0, 1]) if (f(a, b) === wanted) set |= 1 << (b + 1);
      if (set !== 0) rows.set(set, (rows.get(set) ?? 0) | (1 << (a + 1)));
    }
    let sum: Reg | undefined;
    for (const [set, from] of rows) {
      let term: Reg;
      if (set === 7 && from === 7) term = mask();
      else if (set === 7) term = first.plane(from);
      else if (from === 7) term = second.plane(set);
      else asm.op('and', (term = asm.temp()), first.plane(from), second.plane(set));
      if (sum === undefined) sum = term;
      else {
        const t = asm.temp();
        asm.op('or', t, sum, term);
        sum = t;
      }
    }
    if (sum === undefined) asm.load((sum = asm.temp()), 0n);
    return sum;
  };
  fromPlanes(cx, d, { pos: planeOf(1), neg: planeOf(-1) });
}

export const oneTrit =
  (index: number) =>
  (a: number): number =>
    tritFunction1(index, a);
export const twoTrits =
  (index: number) =>
  (a: number, b: number): number =>
    tritFunction2(index, a, b);
