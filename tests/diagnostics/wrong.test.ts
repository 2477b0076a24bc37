import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../compiler/cli/render.ts';
import { compile } from '../../compiler/driver.ts';
import type { CompileResult } from '../../compiler/driver.ts';

/**
 * Wrong programs of the kinds people write, and what they are told: `wrong/*.programs` hold the programs,
 * `wrong/*.messages` the programs with the messages, read by a person before they were committed (`vitest run -u` writes them).
 */

const FOLDER = join(import.meta.dirname, 'wrong');
const LIBRARY = join(import.meta.dirname, '../../stdlib');

interface Program {
  readonly mistake: string;
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}

/** `=== mistake`, the main file, then `--- path` before each further file. */
function readPrograms(file: string): Program[] {
  return readFileSync(file, 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const at = part.indexOf('\n');
      const [text, ...others] = part.slice(at + 1).split(/^--- /m);
      const files = others.map((o): [string, string] => [o.slice(0, o.indexOf('\n')), o.slice(o.indexOf('\n') + 1)]);
      return { mistake: part.slice(0, at), text, files: new Map(files) };
    });
}

function check({ text, files }: Program): CompileResult {
  const read = (path: readonly string[]): { path: string; text: string } | undefined => {
    const name = `${path.join('/')}.tri`;
    const own = files.get(name);
    if (own !== undefined) return { path: name, text: own };
    const library = join(LIBRARY, ...path.slice(1));
    if (path[0] !== 'std' || !existsSync(`${library}.tri`)) return undefined;
    return { path: name, text: readFileSync(`${library}.tri`, 'utf8') };
  };
  return compile({ path: 'main.tri', text }, read, { stop: 'check' });
}

function messages({ diagnostics, sources }: CompileResult, lang: 'en' | 'ru' | 'zh'): string {
  return diagnostics.map((d) => renderDiagnostic(d, sources, { lang, color: false })).join('');
}

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.programs')))('%s', (file) => {
  const programs = readPrograms(join(FOLDER, file));

  it('says what the snapshot says', async () => {
    const all = programs.map((p) => `=== ${p.mistake}\n${p.text}\n${messages(check(p), 'en')}\n`);
    await expect(all.join('')).toMatchFileSnapshot(join(FOLDER, file.replace('.programs', '.messages')));
  });

  it.each(programs.map((p): [string, Program] => [p.mistake, p]))('one mistake, one message: %s', (_, program) => {
    const result = check(program);
    expect(result.diagnostics.map((d) => d.code)).toHaveLength(1);
    for (const lang of ['en', 'ru', 'zh'] as const) {
      const text = messages(result, lang);
      expect(text).not.toMatch(/\{\w+\}(?!.*\|)/);
      expect(text).not.toContain('undefined');
      expect(text).toMatch(/^ {2}= (help|совет|帮助): \S/m);
    }
  });
});
