import { chmodSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const p = files(folder, {
  'good.tri': 'fn main() {\n  println(1)\n}\n',
  'warns.tri': 'fn main() {\n  let unused = 1\n}\n',
  'wrong.tri': '// Ωμέγα 🙂\nfn main() {\n  let text = "🙂"; let n: i32 = text\n  println(n)\n}\n',
  'suggests.tri': 'fn main() {\n  let count = 1\n  println(cuont)\n}\n',
});

describe('check', () => {
  it('says nothing of good files', async () => {
    expect(await cli(['check', p['good.tri']])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('counts the errors and warnings of all files', async () => {
    const { code, out } = await cli(['check', '--json', p['good.tri'], p['warns.tri'], p['wrong.tri']]);
    expect(code).toBe(3);
    const lines = jsonLines(out);
    expect(lines.at(-1)).toEqual({ errors: 1, warnings: 1 });
    expect(lines.slice(0, -1).every((l) => 'diagnostic' in l)).toBe(true);
    expect((await cli(['check', '--json', p['warns.tri']])).code).toBe(0);
  });

  it('goes on after a file that cannot be read', async () => {
    const { code, err } = await cli(['check', join(folder, 'missing.tri'), p['wrong.tri']]);
    expect(code).toBe(3);
    expect(err).toContain('error[E0710]');
    expect(err).toContain('wrong.tri:3:');
  });

  it('gives lines and columns in code points, offsets in UTF-16 units', async () => {
    const { out } = await cli(['check', '--json', p['wrong.tri']]);
    const [{ diagnostic }] = jsonLines(out);
    const text = readFileSync(p['wrong.tri'], 'utf8');
    const at = text.lastIndexOf('text');
    const lineText = text.split('\n')[2];
    const column = [...lineText.slice(0, lineText.lastIndexOf('text'))].length + 1;
    expect(diagnostic).toMatchObject({
      severity: 'error',
      message: expect.any(String),
      file: p['wrong.tri'],
      line: 3,
      column,
      endLine: 3,
      endColumn: column + 4,
      start: at,
      end: at + 4,
    });
  });

  it('marks the place below wide characters too', async () => {
    const { err } = await cli(['check', p['wrong.tri']]);
    const [line, marks] = err.split('\n').slice(3, 5);
    // Each 🙂 takes two columns of a terminal.
    const width = (s: string): number => [...s].reduce((n, c) => n + (c === '🙂' ? 2 : 1), 0);
    expect(width(marks.slice(0, marks.indexOf('^')))).toBe(width(line.slice(0, line.lastIndexOf('text'))));
  });

  it('gives the replacement that mends it', async () => {
    const { out } = await cli(['check', '--json', p['suggests.tri']]);
    const { suggestion } = jsonLines(out)[0].diagnostic as { suggestion: { start: number; end: number; text: string } };
    const text = readFileSync(p['suggests.tri'], 'utf8');
    const mended = text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end);
    const again = await cli(['check', '-', '--json'], { stdin: mended });
    expect(jsonLines(again.out)).toEqual([{ errors: 0, warnings: 0 }]);
  });
});

describe('fmt', () => {
  const untidy = 'fn  main( ){println( 1+2 )  }\n';
  const tidy = async (): Promise<string> => (await cli(['fmt', '-'], { stdin: untidy })).out;

  it('formats standard input to standard output', async () => {
    const out = await tidy();
    expect(out).not.toBe(untidy);
    expect((await cli(['fmt', '-'], { stdin: out })).out).toBe(out);
    const ran = await cli(['run', '-'], { stdin: out });
    expect(ran.out).toBe('3\n');
  });

  it('formats several files in place and says which', async () => {
    const q = files(folder, { 'a.tri': untidy, 'b.tri': await tidy(), 'c.tri': untidy });
    const paths = [q['a.tri'], q['b.tri'], q['c.tri']];
    expect(await cli(['fmt', '--check', ...paths])).toMatchObject({
      code: 1,
      out: '',
      err: `would change: ${paths[0]}\nwould change: ${paths[2]}\n`,
    });
    expect(readFileSync(paths[0], 'utf8')).toBe(untidy);
    expect(await cli(['fmt', ...paths])).toMatchObject({
      code: 0,
      err: `formatted: ${paths[0]}\nformatted: ${paths[2]}\n`,
    });
    for (const path of paths) expect(readFileSync(path, 'utf8')).toBe(await tidy());
    expect(await cli(['fmt', '--check', ...paths])).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('does not touch a file that is formatted', async () => {
    const q = files(folder, { 'old.tri': await tidy() });
    utimesSync(q['old.tri'], 1000, 1000);
    await cli(['fmt', q['old.tri']]);
    expect(statSync(q['old.tri']).mtimeMs).toBe(1_000_000);
  });

  it('leaves a file with syntax errors as it is, and formats the others', async () => {
    const broken = 'fn main( {\n   println(1\n}\n';
    const q = files(folder, { 'broken.tri': broken, 'other.tri': untidy });
    const { code, err } = await cli(['fmt', q['broken.tri'], q['other.tri']]);
    expect(code).toBe(3);
    expect(err).toMatch(/error\[E01\d\d\]/);
    expect(readFileSync(q['broken.tri'], 'utf8')).toBe(broken);
    expect(readFileSync(q['other.tri'], 'utf8')).toBe(await tidy());
    const piped = await cli(['fmt', '-'], { stdin: broken });
    expect(piped).toMatchObject({ code: 3, out: '' });
  });

  it('makes LF of CR LF', async () => {
    const { out } = await cli(['fmt', '-'], { stdin: (await tidy()).replaceAll('\n', '\r\n') });
    expect(out).toBe(await tidy());
  });

  it('keeps comments, in any language', async () => {
    const { out } = await cli(['fmt', '-'], { stdin: '//! 模块\n/* один /* два */ */ fn f( ) { } // конец\n' });
    for (const part of ['//! 模块', '/* один /* два */ */', '// конец']) expect(out).toContain(part);
  });

  it('says as JSON what changed', async () => {
    const q = files(folder, { 'j.tri': untidy, 'k.tri': await tidy() });
    const { code, out, err } = await cli(['fmt', '--json', '--check', q['j.tri'], q['k.tri']]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(jsonLines(out)).toEqual([
      { file: q['j.tri'], changed: true },
      { file: q['k.tri'], changed: false },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be written', async () => {
    const q = files(folder, { 'locked.tri': untidy });
    chmodSync(q['locked.tri'], 0o444);
    const { code, err } = await cli(['fmt', q['locked.tri']]);
    expect(code).toBe(3);
    expect(err).toContain('error[E0711]');
  });

  it.each([
    ['en', 'would change'],
    ['ru', 'изменился бы'],
    ['zh', '将被修改'],
  ])('speaks %s', async (lang, text) => {
    const q = files(folder, { 'lang.tri': untidy });
    expect((await cli(['fmt', '--check', q['lang.tri'], '--lang', lang])).err).toContain(text);
  });
});
