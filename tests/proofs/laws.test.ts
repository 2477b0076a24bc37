import { describe, expect, test } from 'vitest';
import type { Builder } from '../../compiler/ir/builder.ts';
import type { ConstValue, Value } from '../../compiler/ir/types.ts';
import type { BoundLaw, OpName } from '../../spec/ops/index.ts';
import { evalOp, inSet, lawsOf, OP_NAMES, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import { isOpen, OPEN_MS } from './open.ts';
import type { Pair } from './prove.ts';
import { equation, prove, show } from './prove.ts';
import { Translator } from './smt.ts';
import { NO_Z3, solve, Z3 } from './z3.ts';

/** The algebraic laws of the op table as equations between expressions, proved for all values at full width. */
const LONG = process.env['PROOFS'] === 'all';
const ALL = [...SCALARS.values()].filter((t) => t.kind !== 'half').map((t) => t.name as ScalarType);
const SOME: readonly ScalarType[] = [
  't1',
  't20',
  't27',
  't40',
  'i8',
  'i32',
  'i64',
  'u16',
  'u64',
  'bool',
  'f32',
  'v128',
];
const TYPES = LONG ? ALL : SOME;

/** Laws of vector ops whose lanes have no reading as bit vectors, by a part of the name. */
const UNREAD: readonly { readonly ops: RegExp; readonly why: string }[] = [
  { ops: /^f\d+x/, why: 'float lanes: the scalar op of the same name is proved' },
  { ops: /extmul|dot|q15mulr|relaxed/, why: 'products of pairs of lanes: not read lane by lane' },
];

function equations(name: OpName, T: ScalarType, law: BoundLaw): Pair {
  const row = opRow(name);
  const what = `${name}<${T}> ${typeof law === 'string' ? law : Object.keys(law)[0]}`;
  const types = row.operands.map((p) => (p === 'T' ? T : p)) as ScalarType[];
  const op = (b: Builder, ...x: Value[]): Value => b.op(name as 'add', x as [Value, Value]);
  const [x, y] = types as [ScalarType, ScalarType];
  if (law === 'involution')
    return equation(
      what,
      [x],
      (b, [p]) => op(b, op(b, p!)),
      (_, [p]) => p!,
    );
  if (law === 'idempotent' && types.length === 1) return equation(what, [x], (b, [p]) => op(b, op(b, p!)), (b, [p]) => op(b, p!)); // prettier-ignore
  if (law === 'idempotent')
    return equation(
      what,
      [x],
      (b, [p]) => op(b, p!, p!),
      (_, [p]) => p!,
    );
  if (law === 'commutative')
    return equation(
      what,
      [x, y],
      (b, [p, q]) => op(b, p!, q!),
      (b, [p, q]) => op(b, q!, p!),
    );
  if (law === 'associative') return equation(what, [x, x, x], (b, [p, q, r]) => op(b, op(b, p!, q!), r!), (b, [p, q, r]) => op(b, p!, op(b, q!, r!))); // prettier-ignore
  const constant = (b: Builder, v: RefValue): Value => b.const(y, v as ConstValue);
  if ('absorbing' in law) return equation(what, [x], (b, [p]) => op(b, p!, constant(b, law.absorbing)), (b) => constant(b, law.absorbing)); // prettier-ignore
  const e = 'identity' in law ? law.identity : law.rightIdentity;
  return equation(
    what,
    [x],
    (b, [p]) => op(b, p!, constant(b, e)),
    (_, [p]) => p!,
  );
}

function allEquations(): Pair[] {
  return OP_NAMES.flatMap((name) => {
    const row = opRow(name);
    if (!row.laws?.length || UNREAD.some((u) => u.ops.test(name))) return [];
    const types = row.T === undefined ? (['v128'] as const) : TYPES.filter((t) => inSet(t, row.T!));
    return types.flatMap((T) => lawsOf(name, T).map((law) => equations(name, T, law)));
  });
}

describe.skipIf(Z3 === undefined)(`laws at full width${Z3 === undefined ? `: ${NO_Z3}` : ''}`, () => {
  test('every law of every op', { timeout: 3_600_000 }, () => {
    const all = allEquations();
    const verdicts = [
      ...prove(
        all.filter((p) => !isOpen(p)),
        20_000,
      ),
      ...(LONG ? prove(all.filter(isOpen), OPEN_MS) : []),
    ];
    const by = (m: string | undefined): number => verdicts.filter((v) => v.method === m).length;
    console.log(
      `${all.length} laws: digits ${by('digits')}, ring ${by('ring')}, solver ${by('solver')}, not proved ${by(undefined)}`,
    );
    const open = verdicts
      .filter((v) => v.method === undefined && !isOpen(v.pair))
      .map((v) => (LONG ? v.pair.what : show(v.pair)));
    expect(open).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
  });
});

/** Values for checking readings: bounds, small ones and some between. */
function samples(t: ScalarType): RefValue[] {
  const { kind, min, max } = scalarInfo(t);
  if (kind === 'bool') return [false, true];
  if (kind === 'float') return [0, -0, 1, -1.5, 3, Infinity, -Infinity, NaN, 2 ** -149, 1e30].map((x) => (t === 'f32' ? Math.fround(x) : x)); // prettier-ignore
  if (kind === 'vector')
    return [0, 1, 2, 3].map((k) => Uint8Array.from({ length: 16 }, (_, i) => (k * 77 + i * 41 * k) & 255));
  const all = [min, min + 1n, -3n, -1n, 0n, 1n, 2n, 7n, max / 3n, max - 1n, max];
  return [...new Set(all)].filter((v) => v >= min && v <= max);
}

describe.skipIf(Z3 === undefined)('readings of ops are what the table says', () => {
  for (const reading of ['int', 'bits'] as const) {
    test(reading, { timeout: 1_800_000 }, () => {
      const names: string[] = [];
      const queries: string[] = [];
      for (const name of OP_NAMES) {
        const row = opRow(name);
        if (row.eval === undefined || row.profile !== undefined || row.results.length !== 1 || name === 'const')
          continue;
        for (const T of row.T === undefined ? (['bool'] as const) : SOME.filter((t) => inSet(t, row.T!))) {
          for (const U of row.U === undefined ? (['bool'] as const) : SOME.filter((t) => inSet(t, row.U!))) {
            if (row.relation === 'same_width' && scalarInfo(T).width !== scalarInfo(U).width) continue;
            const types = row.operands.map((p) => (p === 'T' ? T : p === 'U' ? U : p)) as ScalarType[];
            const result = (row.results[0] === 'T' ? T : row.results[0] === 'U' ? U : row.results[0]) as ScalarType;
            const t = new Translator(reading);
            const wrong: string[] = [];
            const tuples = types.reduce<RefValue[][]>(
              (all, type) => all.flatMap((x) => samples(type).map((v) => [...x, v])),
              [[]],
            );
            // Every seventh of many is many.
            for (const args of tuples.filter((_, i) => tuples.length < 40 || i % 7 === 0)) {
              const terms = args.map((v, i) => t.constant(v as ConstValue, types[i]!));
              if (row.attrs !== undefined) continue;
              const made = t.op({ name, T, U, attrs: {} }, terms, types, [result]);
              if (t.unknown.size > 0) break;
              try {
                const want = t.constant(evalOp(name, args, { T, U })[0] as ConstValue, result);
                wrong.push(`(not (= ${made.results[0]} ${want}))`);
                if (made.trap !== undefined) wrong.push(made.trap);
              } catch (e) {
                if (!(e instanceof RefTrap)) throw e;
                wrong.push(`(not ${made.trap ?? 'false'})`);
              }
            }
            if (t.unknown.size > 0 || wrong.length === 0) continue;
            names.push(`${name}<${T}, ${U}>`);
            queries.push(`(assert (or false ${wrong.join(' ')}))`);
          }
        }
      }
      const answers = solve(queries, 60_000);
      expect(names.filter((_, i) => answers[i] !== 'unsat')).toEqual([]);
      expect(names.length).toBeGreaterThan(60);
    });
  }
});
