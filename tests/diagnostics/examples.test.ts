import { describe, expect, it } from 'vitest';
import type { DiagnosticRow } from '../../spec/diagnostics-schema.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import { compile } from '../../compiler/driver.ts';

/** Every row's examples as programs: the failing one gives its code and no other, the mended one gives nothing. */

const rows = Object.entries(DIAGNOSTICS as Readonly<Record<string, DiagnosticRow>>);

function codes(row: DiagnosticRow, text: string): string[] {
  const read = (path: readonly string[]): { path: string; text: string } | undefined => {
    const name = `${path.join('/')}.tri`;
    const found = row.files?.[name];
    return found === undefined ? undefined : { path: name, text: found };
  };
  return compile({ path: 'example.tri', text }, read, { stop: 'check' }).diagnostics.map((d) => d.code);
}

describe.each(rows.filter(([, row]) => !row.failing.startsWith('$')))('%s', (code, row) => {
  it('is what the failing example gives', () => {
    expect([...new Set(codes(row, row.failing))]).toEqual([code]);
  });
  it('is not given for the mended example', () => {
    expect(codes(row, row.mended)).toEqual([]);
  });
});

describe('texts', () => {
  it.each(rows)('%s has the same placeholders in every language', (_, row) => {
    for (const text of [row.message, row.help, row.label]) {
      if (!text) continue;
      const holes = (s: string): string[] => [...new Set(s.match(/\{\w+\}/g))].sort();
      expect(holes(text.ru)).toEqual(holes(text.en));
      expect(holes(text.zh)).toEqual(holes(text.en));
    }
  });
});
