import { describe, expect, it } from 'vitest';
import { LANGS } from '../../compiler/cli/text.ts';
import type { DiagnosticRow } from '../../spec/diagnostics-schema.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const rows = Object.entries(DIAGNOSTICS as Readonly<Record<string, DiagnosticRow>>);

describe('explain', () => {
  it.each(rows)('%s has a page in every language', async (code, row) => {
    for (const lang of LANGS) {
      const { code: exit, out, err } = await cli(['explain', code, '--lang', lang]);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out.startsWith(`${code}: `)).toBe(true);
      expect(out).toContain(row.explain[lang]);
      for (const example of [row.failing, row.mended])
        for (const line of example.trimEnd().split('\n')) expect(out).toContain(line);
      expect(out).not.toMatch(/undefined|\[object/);
      // The page is about the code, not one mistake: no placeholder of a message is left in it.
      const examples = row.failing + row.mended + Object.values(row.files ?? {}).join('');
      for (const [hole] of out.matchAll(/\{\w+\}/g)) expect(examples).toContain(hole);
    }
  });

  it('takes a code in small letters', async () => {
    expect((await cli(['explain', 'e0701'])).out).toBe((await cli(['explain', 'E0701'])).out);
  });

  it('lists all codes', async () => {
    const { code, out } = await cli(['explain']);
    expect(code).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((l) => l.slice(0, 5)),
    ).toEqual(rows.map(([c]) => c));
    const [list] = jsonLines((await cli(['explain', '--json', '--lang', 'ru'])).out) as unknown as [
      { code: string; severity: string; message: string }[],
    ];
    expect(list.map((r) => r.code)).toEqual(rows.map(([c]) => c));
    for (const [i, [, row]] of rows.entries())
      expect(list[i]).toMatchObject({ severity: row.severity, message: row.message.ru });
  });

  it('gives a page as JSON', async () => {
    const [page] = jsonLines((await cli(['explain', 'E0201', '--json'])).out);
    expect(Object.keys(page).sort()).toEqual(
      ['code', 'explain', 'failing', 'help', 'mended', 'message', 'severity'].filter((k) => page[k] !== undefined),
    );
    expect(page).toMatchObject({ code: 'E0201', failing: DIAGNOSTICS.E0201.failing });
  });
});

describe('every diagnostic that a source can have', () => {
  const folder = temporaryFolder();
  const programs = rows.filter(([, row]) => !row.failing.startsWith('$') && !row.files);
  it.each(programs)('%s is rendered whole in every language', async (code, row) => {
    const { 'example.tri': path } = files(folder, { 'example.tri': row.failing });
    for (const lang of LANGS) {
      const { err, out, code: exit } = await cli(['check', path, '--lang', lang]);
      expect(exit).toBe(row.severity === 'error' ? 3 : 0);
      expect(out).toBe('');
      expect(err).toContain(`[${code}]`);
      expect(err).not.toMatch(/undefined|\[object|NaN/);
      for (const [hole] of err.matchAll(/\{\w+\}/g)) expect(row.failing).toContain(hole);
      expect(err).toMatch(/\^/);
    }
  });
});
