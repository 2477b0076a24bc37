import { describe, expect, test } from 'vitest';
import { TrinityParser } from '../../compiler/syntax/grammar.ts';
import { parseSource } from '../../compiler/syntax/parse.ts';
import type { DiagnosticRow } from '../../spec/diagnostics-schema.ts';
import { GRAMMAR_DIAGNOSTICS } from '../../spec/diagnostics/grammar.ts';
import { localizeArgs, NOTES } from '../../spec/diagnostics/index.ts';
import { SYNTAX_DIAGNOSTICS } from '../../spec/diagnostics/syntax.ts';

const ROWS: Readonly<Record<string, DiagnosticRow>> = { ...SYNTAX_DIAGNOSTICS, ...GRAMMAR_DIAGNOSTICS };
const LANGS = ['en', 'ru', 'zh'] as const;

test('the grammar is LL(1) without ambiguity (production skips this check)', () => {
  expect(() => new TrinityParser(true)).not.toThrow();
});

describe.each(Object.keys(ROWS))('%s', (code) => {
  const row = ROWS[code]!;
  test('its failing example gives exactly it, in every language', () => {
    const found = parseSource(row.failing, 0).diagnostics;
    expect(found.map((d) => d.code)).toEqual([code]);
    const d = found[0]!;
    expect(d.span.start).toBeLessThanOrEqual(d.span.end);
    expect(d.span.end).toBeLessThanOrEqual(row.failing.length);
    for (const lang of LANGS) {
      const args = localizeArgs(d.args, lang);
      for (const text of [row.message, row.help, row.label]) {
        for (const [, key] of text?.[lang].matchAll(/\{(\w+)\}/g) ?? []) expect(Object.keys(args)).toContain(key);
      }
      for (const value of Object.values(args)) expect(String(value)).not.toMatch(/^#|undefined/);
      for (const r of d.related ?? []) expect(NOTES).toHaveProperty(r.note);
    }
  });
  test('its mended example parses', () => {
    expect(parseSource(row.mended, 0).diagnostics).toEqual([]);
  });
});
