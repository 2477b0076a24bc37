import { describe, expect, test } from 'vitest';
import { Builder } from '../../compiler/ir/builder.ts';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { printFunc } from '../../compiler/ir/print.ts';
import { runPass } from '../../compiler/passes/pass.ts';
import { simplify } from '../../compiler/passes/simplify.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { shapes } from '../passes/shapes.ts';
import type { Pair, Verdict } from './prove.ts';
import { prove, show } from './prove.ts';
import { isOpen, OPEN_MS } from './open.ts';
import { NO_Z3, Z3 } from './z3.ts';

/**
 * What simplification makes of every shape of expression its rules look at equals the expression for all values, at full
 * width. The rules themselves are not named here: whatever the pass changes is proved.
 */
const LONG = process.env['PROOFS'] === 'all';
const TYPES: readonly ScalarType[] = LONG
  ? ['t1', 't2', 't9', 't20', 't27', 't40', 'i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'bool', 'f32', 'f64']
  : ['t40', 'i64', 'u64', 'bool', 'f32'];

function constants(type: ScalarType): RefValue[] {
  const { kind, min, max } = scalarInfo(type);
  if (kind === 'bool') return [false, true];
  if (kind === 'float') return [0, -0, 1, -1, 0.5, Infinity, NaN];
  const powers = [1n, 2n, 3n, 4n, 9n, 32n, 1n << 31n, 1n << 63n];
  const all = [min, min + 1n, -3n, -2n, -1n, 0n, 5n, max - 1n, max, ...powers];
  return [...new Set(all)].filter((v) => v >= min && v <= max);
}

/** The expressions that simplification changes, with what it makes of them. */
function changed(type: ScalarType): Pair[] {
  const values = constants(type);
  const pairs: Pair[] = [];
  for (const { name, all } of shapes(
    type,
    values,
    // Chains of floats that a rule shortens twice are chains of adders to the solver: −0 and 0.5 are shortened once.
    values.filter((_, i) => i % 3 === (scalarInfo(type).kind === 'float' ? 1 : 0)),
  )) {
    const before = makeModule();
    all.forEach((build, i) => {
      const f = makeFunc(`e${i}`, [{ type }, { type }], []);
      const b = new Builder(f);
      const r = build(b, f.params[0]!, f.params[1]!);
      f.results = [r.type];
      b.return([r]);
      before.funcs.set(f.name, f);
    });
    const after = cloneModule(before);
    runPass(simplify, after);
    for (const [key, f] of before.funcs) {
      const g = after.funcs.get(key)!;
      if (printFunc(f) !== printFunc(g)) pairs.push({ what: `${name} on ${type}`, before: f, after: g });
    }
  }
  return pairs;
}

function count(verdicts: readonly Verdict[]): string {
  const by = new Map<string, number>();
  for (const v of verdicts) by.set(v.method ?? 'not proved', (by.get(v.method ?? 'not proved') ?? 0) + 1);
  return [...by].map(([m, n]) => `${m} ${n}`).join(', ');
}

describe.skipIf(Z3 === undefined)(`rewrite rules at full width${Z3 === undefined ? `: ${NO_Z3}` : ''}`, () => {
  for (const type of TYPES) {
    test(type, { timeout: 1_800_000 }, () => {
      const pairs = changed(type);
      expect(pairs.length).toBeGreaterThan(20);
      const verdicts = [
        ...prove(pairs.filter((p) => !isOpen(p))),
        ...(LONG ? prove(pairs.filter(isOpen), OPEN_MS) : []),
      ];
      console.log(`${type}: ${pairs.length} rewrites; ${count(verdicts)}`);
      const open = verdicts.filter((v) => v.method === undefined && !isOpen(v.pair)).map((v) => show(v.pair));
      expect(open).toEqual([]);
    });
  }

  test('and the prover does not prove what is false', () => {
    const wrong: Pair[] = [];
    for (const type of ['t40', 'i64', 'u8'] as const) {
      for (const [left, right] of [
        ['add', 'sub'],
        ['min', 'max'],
        ['sat_add', 'add'],
        ['lt', 'le'],
        ['div', 'mul'],
      ] as const) {
        const make = (op: 'add'): Pair['before'] => {
          const f = makeFunc('f', [{ type }, { type }], []);
          const b = new Builder(f);
          const r = b.op(op, f.params);
          f.results = [r.type];
          b.return([r]);
          return f;
        };
        wrong.push({ what: '', before: make(left as 'add'), after: make(right as 'add') });
      }
    }
    expect(prove(wrong).every((v) => v.method === undefined)).toBe(true);
  });
});
