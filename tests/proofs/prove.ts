import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import { bindingOf } from '../../compiler/ir/evaluate.ts';
import { printFunc } from '../../compiler/ir/print.ts';
import type { ConstValue, Func, Op, Value } from '../../compiler/ir/types.ts';
import { tritDigits } from '../../spec/numerics.ts';
import { effectOf, evalOp } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Reading } from './smt.ts';
import { Translator } from './smt.ts';
import { solve } from './z3.ts';

/**
 * Proofs that two straight-line functions give the same for all arguments, traps included, at full width:
 *
 * - `digits`: where every op works digit by digit, all values of one digit are tried, at each place with its digits of the
 *   constants. An op of `tri1`, `tri2`, their names and negation is defined so; on t1 every op is.
 * - `ring`: sums, products and negations modulo 2^N or 3^N are polynomials over the integers modulo that number, and a result
 *   in range is told by its residue; so equal normal forms are equal functions. Other ops are unknowns.
 * - `solver`: their difference as SMT-LIB, which z3 finds unsatisfiable.
 */
export type Method = 'digits' | 'ring' | 'solver';

export interface Pair {
  readonly what: string;
  readonly before: Func;
  readonly after: Func;
}

export interface Verdict {
  readonly pair: Pair;
  /** Undefined: not proved. */
  readonly method: Method | undefined;
}

export function equation(
  what: string,
  types: readonly ScalarType[],
  left: (b: Builder, x: readonly Value[]) => Value,
  right: (b: Builder, x: readonly Value[]) => Value,
): Pair {
  // prettier-ignore
  const make = (build: typeof left): Func => {
    const f = makeFunc('f', types.map((type) => ({ type })), []); // prettier-ignore
    const b = new Builder(f);
    const r = build(b, f.params);
    f.results = [r.type];
    b.return([r]);
    return f;
  };
  return { what, before: make(left), after: make(right) };
}

/** Tries the methods in turn; the solver gets all that is left at once. */
export function prove(pairs: readonly Pair[], ms = 20_000): Verdict[] {
  const verdicts: Verdict[] = pairs.map((pair) => ({ pair, method: byDigits(pair) ? 'digits' : byRing(pair) ? 'ring' : undefined })); // prettier-ignore
  for (const reading of ['int', 'bits'] as const) {
    const open = verdicts.map((v, i) => ({ v, i })).filter(({ v }) => v.method === undefined);
    const queries = open
      .map(({ v, i }) => ({ i, query: difference(v.pair, reading) }))
      .filter((q) => q.query !== undefined);
    const answers = queries.length === 0 ? [] : solve(queries.map((q) => q.query!), ms); // prettier-ignore
    queries.forEach(({ i }, n) => {
      if (answers[n] === 'unsat') verdicts[i] = { ...verdicts[i]!, method: 'solver' };
    });
  }
  return verdicts;
}

export function show({ what, before, after }: Pair): string {
  return `${what}\n${printFunc(before)}\nand\n${printFunc(after)}`;
}

function mayTrap(op: Op): boolean {
  return effectOf(op.op as OpName, bindingOf(op).T ?? 'bool') === 'trap';
}

/** A query that has no model if both functions give the same; undefined where the reading has no bit of them. */
function difference({ before, after }: Pair, reading: Reading): string | undefined {
  const t = new Translator(reading);
  const [a, b] = [t.func(before, mayTrap), t.func(after, mayTrap)];
  const head = before.params.flatMap((p, i) => t.param(i, p.type as ScalarType));
  const same = a.results.map((r, i) => `(= ${r} ${b.results[i]})`);
  const claim = `(and (= ${a.trap} ${b.trap}) (=> (= ${a.trap} (- 1)) (and true ${same.join(' ')})))`;
  return [...t.unknown.values(), ...head, ...t.bounds, `(assert (not ${claim}))`].join('\n');
}

const FUNCTIONS: ReadonlySet<string> = new Set(['tri1', 'tri2', 'neg', ...Object.keys(TRIT_FUNCTIONS)]);

function byDigits({ before, after }: Pair): boolean {
  const type = before.results[0] as ScalarType;
  if (scalarInfo(type).kind !== 'trits' || before.params.some((p) => p.type !== type)) return false;
  const works = (op: Op): boolean =>
    ['const', 'return'].includes(op.op) ||
    (op.results.every((v) => v.type === type) && op.operands.every((v) => v.type === type) && !mayTrap(op) && (type === 't1' || FUNCTIONS.has(op.op))); // prettier-ignore
  if (![before, after].every((f) => f.body!.ops.every(works))) return false;
  const { width } = scalarInfo(type);
  const states = 3 ** before.params.length;
  for (let place = 0; place < width; place++) {
    for (let s = 0; s < states; s++) {
      const digits = before.params.map((_, i) => BigInt((Math.floor(s / 3 ** i) % 3) - 1));
      if (digitOf(before, digits, place) !== digitOf(after, digits, place)) return false;
    }
  }
  return true;
}

/** The digit of a function's result at a place, of the digits there. */
function digitOf(f: Func, digits: readonly bigint[], place: number): bigint {
  const env = new Map<Value, bigint>();
  f.params.forEach((p, i) => env.set(p, digits[i]!));
  for (const op of f.body!.ops) {
    if (op.op === 'return') return env.get(op.operands[0]!)!;
    const v =
      op.op === 'const'
        ? BigInt(tritDigits(op.attrs!['value'] as bigint, place + 1)[place]!)
        : (evalOp(op.op as OpName, op.operands.map((x) => env.get(x)!), { T: 't1' }, op.attrs ?? {})[0] as bigint); // prettier-ignore
    env.set(op.results[0]!, v);
  }
  throw new Error('no return');
}

/** Coefficients by monomial, a monomial being its unknowns in order. */
type Poly = ReadonlyMap<string, bigint>;

function byRing({ before, after }: Pair): boolean {
  const type = before.results[0] as ScalarType;
  const { kind } = scalarInfo(type);
  if (kind === 'bool' || kind === 'float' || kind === 'vector' || kind === 'half') return false;
  if ([before, after].some((f) => f.body!.ops.some((op) => op.op !== 'return' && op.op !== 'const' && mayTrap(op))))
    return false;
  const [a, b] = [normalForm(before, type), normalForm(after, type)];
  return a === b;
}

function text(p: Poly): string {
  return [...p].filter(([, c]) => c !== 0n).map(([m, c]) => `${c}·${m}`).sort().join(' + '); // prettier-ignore
}

function normalForm(f: Func, type: ScalarType): string {
  const m = scalarInfo(type).modulus;
  const reduce = (entries: Iterable<readonly [string, bigint]>): Poly => {
    const out = new Map<string, bigint>();
    for (const [k, c] of entries) out.set(k, ((((out.get(k) ?? 0n) + c) % m) + m) % m);
    return out;
  };
  const scaled = (p: Poly, c: bigint): [string, bigint][] => [...p].map(([k, x]) => [k, x * c]);
  const times = (p: Poly, q: Poly): Poly =>
    reduce([...p].flatMap(([k, x]) => [...q].map(([l, y]) => [[...k.split('*'), ...l.split('*')].filter((u) => u !== '').sort().join('*'), x * y] as const))); // prettier-ignore
  const env = new Map<Value, Poly | string>();
  const poly = (v: Value): Poly => {
    const x = env.get(v)!;
    return typeof x === 'string' ? new Map([[x, 1n]]) : x;
  };
  const key = (v: Value): string => {
    const x = env.get(v)!;
    return typeof x === 'string' ? x : `(${text(x)})`;
  };
  f.params.forEach((p, i) => env.set(p, `p${i}`));
  for (const op of f.body!.ops) {
    if (op.op === 'return') return text(poly(op.operands[0]!));
    const here = op.results[0]!.type === type && op.operands.every((v) => v.type === type);
    const [a, b] = op.operands as [Value, Value];
    const r = op.results[0]!;
    if (op.op === 'const' && here) env.set(r, reduce([['', op.attrs!['value'] as bigint]]));
    else if (here && op.op === 'add') env.set(r, reduce([...poly(a), ...poly(b)]));
    else if (here && op.op === 'sub') env.set(r, reduce([...poly(a), ...scaled(poly(b), -1n)]));
    else if (here && op.op === 'neg') env.set(r, reduce(scaled(poly(a), -1n)));
    else if (here && op.op === 'mul') env.set(r, times(poly(a), poly(b)));
    else {
      const attrs = Object.entries(op.attrs ?? {}).map(([k, v]) => `${k}=${attrText(v)}`);
      const types = op.results.map((v) => String(v.type)).join();
      const name = `[${op.op} ${attrs.join()} ${op.operands.map(key).join(', ')} : ${types}]`.replaceAll('*', '×');
      op.results.forEach((v, i) => env.set(v, i === 0 ? name : `${name}${i}`));
    }
  }
  throw new Error('no return');
}

function attrText(v: ConstValue | string): string {
  return v instanceof Uint8Array ? v.join('.') : Object.is(v, -0) ? '-0' : String(v);
}
