import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BYTECODE } from '../../spec/ops/bytecode.ts';
import { OP_BY_ID } from '../../spec/ops/index.ts';
import { evalRow } from './eval-row.ts';
import { CODES } from '../../vm/interp/codes.ts';
import { show } from './reg-values.ts';

describe('internal codes of the interpreter', () => {
  it('have one case each in the main loop, under their number and name', () => {
    const source = readFileSync(new URL('../../vm/interp/run.ts', import.meta.url), 'utf8');
    const cases = [...source.matchAll(/^ *case (\d+):.*\/\/ (\w+)$/gm)].map((m) => [Number(m[1]), m[2]] as const);
    expect(cases.map(([n]) => n).sort((a, b) => a - b)).toEqual(CODES.map((_, i) => i));
    for (const [n, name] of cases) expect(CODES[n]).toBe(name);
  });
});

describe('rows of bytecode alone', () => {
  it('have ids of their own', () => {
    for (const row of Object.values(BYTECODE)) {
      expect(OP_BY_ID.has(row.id)).toBe(false);
      expect(row.id).toBeGreaterThanOrEqual(280);
      expect(row.id).toBeLessThan(300);
    }
    expect(new Set(Object.values(BYTECODE).map((r) => r.id)).size).toBe(Object.keys(BYTECODE).length);
  });

  it('evaluate to their vectors', () => {
    for (const row of Object.values(BYTECODE)) {
      if (!('vectors' in row)) continue;
      for (const v of row.vectors) expect(evalRow(row, v).map(show)).toEqual(v.results.map(show));
    }
  });
});
