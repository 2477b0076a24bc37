import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';
import { compileProgram } from '../conformance/lib/run-programs.ts';
import { Random } from '../fuzz/random.ts';
import { root } from './trinityc.ts';

/** The rule engine of the examples says what SQLite says of random conditions over random tables with missing values. */

const FIELDS = ['a', 'b', 'c'];
const ROWS = 40;

function table(r: Random): (number | null)[][] {
  return Array.from({ length: ROWS }, () => FIELDS.map(() => (r.oneIn(4) ? null : r.between(-3, 3))));
}

/** A condition as the rules write it and as SQL does. */
function condition(r: Random, depth: number): { rule: string; sql: string } {
  const form = depth === 0 ? r.below(2) : r.below(7);
  const field = r.pick(FIELDS);
  if (form === 0) {
    const text = `${field} ${r.pick(['<', '<=', '>', '>=', '=', '<>'])} ${r.between(-3, 3)}`;
    return { rule: text, sql: text };
  }
  if (form === 1) return { rule: `${field} is known`, sql: `${field} IS NOT NULL` };
  const x = condition(r, depth - 1);
  if (form === 2) return { rule: `not (${x.rule})`, sql: `NOT (${x.sql})` };
  const y = condition(r, depth - 1);
  if (form === 3) return { rule: `(${x.rule}) -> (${y.rule})`, sql: `(NOT (${x.sql}) OR (${y.sql}))` };
  const op = form === 4 ? 'and' : 'or';
  return { rule: `(${x.rule}) ${op} (${y.rule})`, sql: `((${x.sql}) ${op} (${y.sql}))` };
}

describe('rules over records with missing data', () => {
  it('agree with SQL', async (cx) => {
    const sqlite = await import('node:sqlite').catch(() => undefined);
    if (!sqlite) return cx.skip('this Node has no SQLite');
    const path = join(root, 'examples/kleene-rules/main.tri');
    const { module } = compileProgram(path, readFileSync(path, 'utf8'), {});
    const { exports } = await instantiate(encode(module!), {
      imports: { io: { arg_count: () => 0, arg: () => '', read_text: () => [false, ''] } },
    });
    const r = new Random(1);
    const seen = new Set<number | null>();
    for (let t = 0; t < 10; t++) {
      const rows = table(r);
      const db = new sqlite.DatabaseSync(':memory:');
      db.exec(`CREATE TABLE t (n INTEGER, ${FIELDS.map((f) => `${f} INTEGER`).join(', ')})`);
      const insert = db.prepare(`INSERT INTO t VALUES (?, ${FIELDS.map(() => '?').join(', ')})`);
      rows.forEach((row, n) => insert.run(n, ...row));
      const text = [
        'name,' + FIELDS.join(','),
        ...rows.map((row, n) => [`r${n}`, ...row.map((v) => v ?? '')].join(',')),
      ].join('\n');
      for (let k = 0; k < 30; k++) {
        const { rule, sql } = condition(r, 3);
        const expected = db
          .prepare(`SELECT (${sql}) AS v FROM t ORDER BY n`)
          .all()
          .map((row) => row['v'] as number | null);
        const got = exports['results_of']!(text, rule) as { data?: ArrayLike<number> } & ArrayLike<number>;
        const values = Array.from(got.data ?? got, (v) => (v === 0 ? null : v === 1 ? 1 : 0));
        expect(values, rule).toEqual(expected);
        for (const v of values) seen.add(v);
      }
      db.close();
    }
    expect(seen).toEqual(new Set([0, 1, null]));
  });
});
