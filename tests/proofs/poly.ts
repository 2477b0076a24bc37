/** Polynomials with integer coefficients in named integer unknowns, and intervals of integers. */

export interface Interval {
  readonly lo: bigint;
  readonly hi: bigint;
}

/** Coefficients, never 0, by monomial: names in order, joined by `*`; the constant's is empty. */
export type Poly = ReadonlyMap<string, bigint>;

function collect(entries: Iterable<readonly [string, bigint]>): Poly {
  const out = new Map<string, bigint>();
  for (const [m, c] of entries) {
    const sum = (out.get(m) ?? 0n) + c;
    if (sum === 0n) out.delete(m);
    else out.set(m, sum);
  }
  return out;
}

export const constant = (c: bigint): Poly => collect([['', c]]);
export const unknown = (name: string): Poly => new Map([[name, 1n]]);
export const add = (a: Poly, b: Poly): Poly => collect([...a, ...b]);
export const scale = (a: Poly, k: bigint): Poly => collect([...a].map(([m, c]) => [m, c * k] as const));
export const sub = (a: Poly, b: Poly): Poly => add(a, scale(b, -1n));

export function mul(a: Poly, b: Poly): Poly {
  const names = (m: string): string[] => (m === '' ? [] : m.split('*'));
  return collect([...a].flatMap(([m, c]) => [...b].map(([n, d]) => [[...names(m), ...names(n)].sort().join('*'), c * d] as const))); // prettier-ignore
}

export function constantOf(p: Poly): bigint | undefined {
  if (p.size === 0) return 0n;
  return p.size === 1 ? p.get('') : undefined;
}

/** The constant term brought near 0 modulo 2^width: what machine words do not tell apart. */
export function centred(p: Poly, width: number): Poly {
  const c = p.get('') ?? 0n;
  return add(p, constant(BigInt.asIntN(width, c) - c));
}

/** The polynomial with another in the place of an unknown. */
export function substitute(p: Poly, name: string, by: Poly): Poly {
  let out: Poly = new Map();
  for (const [m, c] of p) {
    let term = constant(c);
    for (const n of m === '' ? [] : m.split('*')) term = mul(term, n === name ? by : unknown(n));
    out = add(out, term);
  }
  return out;
}

export function text(p: Poly): string {
  return [...p].map(([m, c]) => `${c}·${m}`).sort().join(' + '); // prettier-ignore
}

const least = (...xs: bigint[]): bigint => xs.reduce((a, b) => (a < b ? a : b));
const most = (...xs: bigint[]): bigint => xs.reduce((a, b) => (a > b ? a : b));

export const size = ({ lo, hi }: Interval): bigint => most(lo < 0n ? -lo : lo, hi < 0n ? -hi : hi);
export const plus = (a: Interval, b: Interval): Interval => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
export function times(a: Interval, b: Interval): Interval {
  const all = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi];
  return { lo: least(...all), hi: most(...all) };
}
export const meet = (a: Interval, b: Interval): Interval => ({ lo: most(a.lo, b.lo), hi: least(a.hi, b.hi) });

/** Bounds of a polynomial's values, term by term, from those of its unknowns. */
export function range(p: Poly, of: (name: string) => Interval): Interval {
  let sum: Interval = { lo: 0n, hi: 0n };
  for (const [m, c] of p) {
    let term: Interval = { lo: c, hi: c };
    for (const n of m === '' ? [] : m.split('*')) term = times(term, of(n));
    sum = plus(sum, term);
  }
  return sum;
}
