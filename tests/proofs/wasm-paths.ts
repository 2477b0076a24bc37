import type { Interval, Poly } from './poly.ts';
import { add, centred, constant, constantOf, meet, mul, plus, range, scale, size, sub, substitute, text, unknown } from './poly.ts'; // prettier-ignore

/**
 * Follows WebAssembly code of integers and doubles along all its paths. An integer is a polynomial in unknown integers, to which
 * it is equal modulo 2^width; each unknown has bounds, and each rounded quotient besides a bound of how far its product with the
 * divisor is from the dividend: the error of every rounding of doubles is added up exactly. A comparison splits the path and
 * leaves a bound on what was compared.
 */

/** An instruction as a recording builder makes it. */
export interface Node {
  readonly op: string;
  readonly args: readonly unknown[];
}

/** Code that this does not follow. */
export class NotFollowed extends Error {}

export interface Code {
  readonly params: readonly string[];
  readonly body: Node;
}

/** What a double is: poly · ratio, exactly, but for an error. Numbers here are integers over 2^SCALE. */
interface Double {
  readonly kind: 'double';
  readonly poly: Poly;
  readonly ratio: bigint;
  readonly error: bigint;
}
/** The bits of a double to which 1.5·2^52 was added: the low ones are an integer. */
interface Int {
  readonly kind: 'int';
  readonly poly: Poly;
  readonly width: 32 | 64;
}
type Value = Double | Int;

const SCALE = 400n;
const ONE = 1n << SCALE;

/** An unknown with its bounds. A quotient q differs from poly · ratio by at most `error`; another stands for a polynomial. */
interface Unknown {
  readonly bounds: Interval;
  readonly quotient?: { readonly poly: Poly; readonly ratio: bigint; readonly error: bigint };
  readonly stands?: Poly;
}

/** A path: what locals hold, what is known, and whether it has ended with a trap. */
class Path {
  readonly locals: Map<string, Value>;
  readonly unknowns: Map<string, Unknown>;
  readonly known: readonly { readonly poly: Poly; readonly bounds: Interval }[];

  constructor(locals: Map<string, Value>, unknowns: Map<string, Unknown>, known: Path['known']) {
    this.locals = locals;
    this.unknowns = unknowns;
    this.known = known;
  }

  fork(more: Path['known'] = []): Path {
    return new Path(new Map(this.locals), new Map(this.unknowns), [...this.known, ...more]);
  }

  fresh(u: Unknown): Poly {
    const name = `u${this.unknowns.size}`;
    this.unknowns.set(name, u);
    return unknown(name);
  }

  /** Takes over what bounds on a polynomial say of its only unknown. */
  learn(p: Poly, b: Interval): void {
    const [[name, k] = ['', 0n], ...rest] = [...p].filter(([m]) => m !== '');
    const u = this.unknowns.get(name);
    if (!u || rest.length > 0 || (k !== 1n && k !== -1n)) return;
    const c = p.get('') ?? 0n;
    const bounds = k === 1n ? { lo: b.lo - c, hi: b.hi - c } : { lo: c - b.hi, hi: c - b.lo };
    this.unknowns.set(name, { ...u, bounds: meet(u.bounds, bounds) });
  }

  /** Bounds of the exact value of a polynomial. */
  bounds(p: Poly): Interval {
    const of = (name: string): Interval => this.unknowns.get(name)!.bounds;
    let best = range(p, of);
    // k·q is about k·ratio·poly, which is nearly a multiple of poly. Everything is an integer, so errors are rounded down.
    for (const [m, k] of p) {
      const q = this.unknowns.get(m)?.quotient;
      if (!q) continue;
      const factor = k * q.ratio;
      const whole = (factor + ONE / 2n) >> SCALE;
      const rest = add(sub(p, new Map([[m, k]])), scale(q.poly, whole));
      const off = abs(k) * q.error + abs(factor - (whole << SCALE)) * size(range(q.poly, of));
      const e = off >> SCALE;
      best = meet(best, plus(range(rest, of), { lo: -e, hi: e }));
    }
    for (const k of this.known) {
      for (const sign of [1n, -1n]) {
        const c = constantOf(sub(p, scale(k.poly, sign)));
        if (c === undefined) continue;
        const [lo, hi] = sign === 1n ? [k.bounds.lo, k.bounds.hi] : [-k.bounds.hi, -k.bounds.lo];
        best = meet(best, { lo: lo + c, hi: hi + c });
      }
    }
    return best;
  }

  /** The polynomial in the parameters and quotients alone. */
  expanded(p: Poly): Poly {
    let out = p;
    for (const [name, u] of [...this.unknowns].reverse()) if (u.stands) out = substitute(out, name, u.stands);
    return out;
  }
}

type Outcome = readonly [Value | undefined, Path];

/** Every path through an expression from a path, with the value it leaves. */
function follow(node: Node, path: Path, functions: ReadonlyMap<string, Code>, frame: string): Outcome[] {
  const run = (n: unknown, p: Path): Outcome[] => follow(n as Node, p, functions, frame);
  const { op, args } = node;
  const local = (i: unknown): string => `${frame}${String(i)}`;
  switch (op) {
    case 'param':
      return [[{ kind: 'int', poly: unknown(String(args[0])), width: args[1] === 'i32' ? 32 : 64 }, path]];
    case 'i32.const':
      return [[{ kind: 'int', poly: constant(BigInt(args[0] as number)), width: 32 }, path]];
    case 'i64.const':
      return [[{ kind: 'int', poly: constant(args[0] as bigint), width: 64 }, path]];
    case 'f64.const':
      return [[{ kind: 'double', poly: constant(1n), ratio: exactly(args[0] as number), error: 0n }, path]];
    case 'local.get':
      return [[path.locals.get(local(args[0]))!, path]];
    case 'local.set':
      return run(args[1], path).map(([v, p]) => {
        const next = p.fork();
        next.locals.set(local(args[0]), named(v!, next));
        return [undefined, next];
      });
    case 'local.tee':
      return run(args[1], path).map(([v, p]) => {
        const next = p.fork();
        const kept = named(v!, next);
        next.locals.set(local(args[0]), kept);
        return [kept, next];
      });
    case 'block':
      return (args[1] as Node[]).reduce<Outcome[]>((all, s) => all.flatMap(([, p]) => run(s, p)), [[undefined, path]]);
    case 'select':
      // Both are evaluated, and change nothing.
      return run(args[0], path).flatMap(([c, p]) => run(holds(c!) ? args[1] : args[2], p));
    case 'if':
      return run(args[0], path).flatMap(([c, p]) => {
        if (holds(c!)) return run(args[1], p);
        return args[2] === undefined ? [[undefined, p] as const] : run(args[2], p);
      });
    case 'i32.and':
      // What has no effect need not be followed where it does not count.
      return run(args[0], path).flatMap(([l, p]) =>
        l?.kind === 'int' && constantOf(l.poly) === 0n
          ? [[l, p] as const]
          : run(args[1], p).flatMap(([r, q]) => instruction(op, [l!, r!], q)),
      );
    case 'call': {
      const code = functions.get(String(args[0]));
      if (!code) throw new NotFollowed(`call of ${String(args[0])}`);
      const inner = `${frame}${String(args[0])}/`;
      const given = (args[1] as Node[]).reduce<[Value[], Path][]>((all, a) => all.flatMap(([vs, p]) => run(a, p).map(([v, q]) => [[...vs, v!], q] as [Value[], Path])), [[[], path]]); // prettier-ignore
      return given.flatMap(([vs, p]) => {
        const next = p.fork();
        vs.forEach((v, i) => next.locals.set(`${inner}${i}`, v));
        return follow(code.body, next, functions, inner);
      });
    }
  }
  const values = args.reduce<[Value[], Path][]>((all, a) => all.flatMap(([vs, p]) => run(a, p).map(([v, q]) => [[...vs, v!], q] as [Value[], Path])), [[[], path]]); // prettier-ignore
  return values.flatMap(([vs, p]) => instruction(op, vs, p));
}

function holds(v: Value): boolean {
  const c = v.kind === 'int' ? constantOf(v.poly) : undefined;
  if (c === undefined) throw new NotFollowed('a condition that is no comparison');
  return c !== 0n;
}

/** A value under a name of its own, so that its bounds need not be found again from its parts. */
function named(v: Value, path: Path): Value {
  if (v.kind !== 'int' || v.poly.size <= 1) return v;
  const found = fitting(v, path);
  return found ? { ...v, poly: path.fresh({ bounds: found.bounds, stands: found.poly }) } : v;
}

/** A double as an integer over 2^SCALE. */
function exactly(x: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const b = bits.getBigUint64(0);
  const e = Number((b >> 52n) & 0x7ffn);
  const m = (b & ((1n << 52n) - 1n)) | (e === 0 ? 0n : 1n << 52n);
  const shift = SCALE + BigInt(Math.max(e, 1) - 1075);
  const v = shift >= 0n ? m << shift : m >> -shift;
  if (shift < 0n && v << -shift !== m) throw new NotFollowed('a constant too small');
  return b >> 63n ? -v : v;
}

const up = (n: bigint): bigint => (n >> SCALE) + 1n;
const abs = (n: bigint): bigint => (n < 0n ? -n : n);
/** What rounding to a double changes at most, of a magnitude. */
const rounding = (magnitude: bigint): bigint => (magnitude >> 53n) + 1n;

function exactInt(v: Int, path: Path): { poly: Poly; bounds: Interval } {
  const found = fitting(v, path);
  if (!found) throw new NotFollowed(`a value of ${v.width} bits that may have wrapped: ${text(v.poly)}`);
  return found;
}

/** The polynomial that a word is exactly: of those that differ by 2^width, the one whose values all fit. */
function fitting(v: Int, path: Path, end = 1n << BigInt(v.width - 1)): { poly: Poly; bounds: Interval } | undefined {
  const near = centred(v.poly, v.width);
  for (const k of [0n, -1n, 1n]) {
    const poly = add(near, constant(k << BigInt(v.width)));
    const bounds = path.bounds(poly);
    if (bounds.lo >= -(1n << BigInt(v.width - 1)) && bounds.hi < end) return { poly, bounds };
  }
  return undefined;
}

const COMPARISONS = ['lt_s', 'gt_s', 'le_s', 'ge_s', 'lt_u', 'gt_u', 'le_u', 'ge_u', 'eq', 'ne', 'eqz'];

function instruction(op: string, x: readonly Value[], path: Path): Outcome[] {
  const [family, name] = op.split('.') as [string, string];
  const int = (poly: Poly, width: 32 | 64): Outcome[] => [[{ kind: 'int', poly: centred(poly, width), width }, path]];
  if (family === 'f64') return [[double(name, x, path), path]];
  if ((family !== 'i32' && family !== 'i64') || x.some((v) => v.kind === 'double' && name !== 'reinterpret_f64')) throw new NotFollowed(op); // prettier-ignore
  const width = family === 'i64' ? 64 : 32;
  const [a, b] = x as [Int, Int];
  switch (name) {
    case 'add':
      return int(add(a.poly, b.poly), width);
    case 'sub':
      return int(sub(a.poly, b.poly), width);
    case 'mul':
      return int(mul(a.poly, b.poly), width);
    case 'extend_i32_s':
    case 'wrap_i64':
      return int(exactInt(name === 'wrap_i64' ? { ...a, width: 32 } : a, path).poly, width);
    case 'extend_i32_u': {
      const found = fitting(a, path, 1n << 32n);
      if (!found || found.bounds.lo < 0n) throw new NotFollowed('an unsigned extension of what may be negative');
      return int(found.poly, width);
    }
    case 'and':
    case 'or': {
      const [p, q] = [constantOf(a.poly), constantOf(b.poly)];
      if (p === undefined || q === undefined) throw new NotFollowed(op);
      return int(constant(name === 'and' ? p & q : p | q), width);
    }
    case 'rem_s':
    case 'rem_u': {
      const d = constantOf(b.poly);
      if (d === undefined || d <= 0n) throw new NotFollowed('a remainder by what is not a positive constant');
      const dividend = name === 'rem_s' ? exactInt(a, path) : fitting(a, path, 1n << BigInt(width));
      if (!dividend || (name === 'rem_u' && dividend.bounds.lo < 0n)) throw new NotFollowed(op);
      const most = size(dividend.bounds) / d;
      const next = path.fork();
      const quotient = next.fresh({ bounds: { lo: -most, hi: most } });
      const rest = sub(dividend.poly, scale(quotient, d));
      const lo = dividend.bounds.lo < 0n ? 1n - d : 0n;
      const hi = dividend.bounds.hi > 0n ? d - 1n : 0n;
      return [[{ kind: 'int', poly: next.fresh({ bounds: { lo, hi }, stands: rest }), width }, next]];
    }
    case 'reinterpret_f64': {
      const v = x[0] as unknown as Value;
      if (v.kind !== 'int') throw new NotFollowed('bits of a double');
      return [[v, path]];
    }
  }
  if (COMPARISONS.includes(name)) return compare(name, a, name === 'eqz' ? { ...a, poly: constant(0n) } : b, path);
  throw new NotFollowed(op);
}

/** The ways a comparison can end, each with what it tells. */
function compare(name: string, x: Int, y: Int, path: Path): Outcome[] {
  if (!name.endsWith('_u')) {
    const end = 1n << BigInt(x.width);
    const word = fitting(x, path) ? undefined : fitting(x, path, end);
    if (!word || word.bounds.lo < 0n) {
      return order(name.replace('_s', ''), exactInt(x, path).poly, exactInt(y, path).poly, path);
    }
    // A number up to 2^width is itself or, with a sign, 2^width less.
    return [
      { lo: word.bounds.lo, hi: end / 2n - 1n },
      { lo: end / 2n, hi: word.bounds.hi },
    ].flatMap((bounds) => {
      const half = path.fork([{ poly: word.poly, bounds }]);
      half.learn(word.poly, bounds);
      return compare(name, x, y, half);
    });
  }
  // Read without a sign, a word is the number itself up to 2^width, or a negative number and 2^width.
  const all = 1n << BigInt(x.width);
  const a = fitting(x, path, all);
  const c = constantOf(y.poly);
  const b = c === undefined ? exactInt(y, path).poly : constant(BigInt.asUintN(y.width, c));
  if (!a || path.bounds(b).lo < 0n) throw new NotFollowed(`an unsigned comparison of ${text(x.poly)}`);
  const kind = name.replace('_u', '');
  const negative = path.fork([{ poly: a.poly, bounds: { lo: a.bounds.lo, hi: -1n } }]);
  const other = path.fork([{ poly: a.poly, bounds: { lo: 0n, hi: a.bounds.hi } }]);
  negative.learn(a.poly, { lo: a.bounds.lo, hi: -1n });
  other.learn(a.poly, { lo: 0n, hi: a.bounds.hi });
  return [
    ...(a.bounds.lo < 0n ? order(kind, add(a.poly, constant(all)), b, negative) : []),
    ...(a.bounds.hi >= 0n ? order(kind, a.poly, b, other) : []),
  ];
}

/** As `compare`, of exact numbers. */
function order(kind: string, a: Poly, b: Poly, path: Path): Outcome[] {
  const difference = sub(a, b);
  const d = path.bounds(difference);
  const give = (truth: boolean, lo: bigint, hi: bigint): Outcome[] => {
    const bounds = meet(d, { lo, hi });
    const next = path.fork([{ poly: difference, bounds }]);
    next.learn(difference, bounds);
    const now = next.bounds(difference);
    // What cannot be is no path.
    return now.lo > now.hi ? [] : [[{ kind: 'int', poly: constant(truth ? 1n : 0n), width: 32 }, next]];
  };
  switch (kind) {
    case 'lt':
      return [...give(true, d.lo, -1n), ...give(false, 0n, d.hi)];
    case 'gt':
      return [...give(true, 1n, d.hi), ...give(false, d.lo, 0n)];
    case 'le':
      return [...give(true, d.lo, 0n), ...give(false, 1n, d.hi)];
    case 'ge':
      return [...give(true, 0n, d.hi), ...give(false, d.lo, -1n)];
    default: {
      const same = kind !== 'ne';
      return [...give(!same, d.lo, -1n), ...give(same, 0n, 0n), ...give(!same, 1n, d.hi)];
    }
  }
}

function double(name: string, x: readonly Value[], path: Path): Value {
  const magnitude = (v: Double): bigint => size(path.bounds(v.poly)) * abs(v.ratio) + v.error;
  if (name === 'convert_i64_s') {
    const { poly, bounds } = exactInt(x[0] as Int, path);
    const most = size(bounds);
    return { kind: 'double', poly, ratio: ONE, error: most <= 1n << 53n ? 0n : rounding(most << SCALE) };
  }
  if (x.some((v) => v.kind !== 'double')) throw new NotFollowed(`f64.${name} of an integer`);
  const [a, b] = x as [Double, Double];
  if (name === 'mul') {
    const [p, q] = [size(path.bounds(a.poly)) * abs(a.ratio), size(path.bounds(b.poly)) * abs(b.ratio)];
    const carried = ((p * b.error + q * a.error + a.error * b.error) >> SCALE) + 1n;
    const ratio = (a.ratio * b.ratio) >> SCALE;
    const poly = mul(a.poly, b.poly);
    const cut = size(path.bounds(poly)) + 1n;
    return { kind: 'double', poly, ratio, error: carried + cut + rounding(((p * q) >> SCALE) + carried + cut) };
  }
  const magic = exactly(6755399441055744);
  if (name === 'add' && constantOf(b.poly) === 1n && b.ratio === magic && b.error === 0n) {
    // The sum's last bit is 1, so that it is the nearest integer to a, and 1.5·2^52.
    if (magnitude(a) >= ONE << 51n) throw new NotFollowed('a quotient beyond 2^51');
    const most = up(magnitude(a)) + 1n;
    const q = path.fresh({
      bounds: { lo: -most, hi: most },
      quotient: { poly: a.poly, ratio: a.ratio, error: a.error + ONE / 2n },
    });
    return { kind: 'int', poly: add(q, constant(0x4338000000000000n)), width: 64 };
  }
  throw new NotFollowed(`f64.${name}`);
}

export interface Claim {
  /** What the result is congruent to. */
  readonly target: Poly;
  readonly modulus: bigint;
  readonly bounds: Interval;
}

/**
 * Why a result need not be in its bounds and congruent to the target, on some path; undefined where it is on all. `statements`
 * run first; `inputs`: the parameters' bounds.
 */
export function check(
  statements: readonly Node[],
  result: Node,
  inputs: ReadonlyMap<string, Interval>,
  functions: ReadonlyMap<string, Code>,
  claim: Claim,
): string | undefined {
  // prettier-ignore
  const start = new Path(new Map(), new Map([...inputs].map(([name, bounds]) => [name, { bounds }])), []);
  const body: Node = { op: 'block', args: [null, [...statements, result]] };
  try {
    for (const [v, path] of follow(body, start, functions, '')) {
      const { poly, bounds } = exactInt(v as Int, path);
      if (bounds.lo < claim.bounds.lo || bounds.hi > claim.bounds.hi) return `${text(poly)} lies between ${bounds.lo} and ${bounds.hi}`; // prettier-ignore
      const off = sub(path.expanded(poly), claim.target);
      for (const [m, c] of off) if (c % claim.modulus !== 0n) return `${text(off)}: ${c}·${m} is no multiple of ${claim.modulus}`; // prettier-ignore
    }
  } catch (e) {
    if (e instanceof NotFollowed) return `not followed: ${e.message}`;
    throw e;
  }
  return undefined;
}
