import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatSource } from '../../compiler/driver.ts';
import { readCases, readMarks } from './lib/cases.ts';
import { Digest, jsonKey, keyOf, resultJson } from './lib/op-lines.ts';
import { readPrograms, triFiles } from './lib/run-programs.ts';

/** The suite itself: its derived files are current, its readers read what README.md says, its programs format. */

const folder = import.meta.dirname;

describe('derived operation files', () => {
  it('are what the op table says', () => {
    const done = spawnSync(process.execPath, [join(folder, 'generate.ts'), '--check'], { encoding: 'utf8' });
    expect(done.stdout).toBe('');
    expect(done.status).toBe(0);
  });
});

describe('cases', () => {
  it('values, limits, traps and places', () => {
    const text =
      'fn f() {\n  g() // @here\n}\n//> f [1, " => ]"] => [2]\n//> f [] with fuel 3 stack 5 => trap fuel @here\n';
    const [a, b] = readCases(text);
    expect(a).toMatchObject({ line: 4, func: 'f', args: [1, ' => ]'], expected: { value: [2] } });
    expect(b).toMatchObject({ fuel: 3, stack: 5, memory: undefined, expected: { trap: 'fuel', at: 2 } });
  });

  it('what is none is refused', () => {
    expect(() => readCases('//> f 1 => 2')).toThrow('is no case');
    expect(() => readCases('//> f [1] -> 2')).toThrow('=> expected');
    expect(() => readCases('//> f [] => trap bounds @nowhere')).toThrow('no label');
  });

  it('marks of rejected programs', () => {
    expect(readMarks('a //~ E0101\nb\nc //~ E0102 E0103')).toEqual([
      { line: 1, code: 'E0101' },
      { line: 3, code: 'E0102' },
      { line: 3, code: 'E0103' },
    ]);
  });
});

describe('results of operations', () => {
  it('differ in text where they differ', () => {
    const texts = [[0], [-0], [NaN], [1n], ['range' as const]].map((r) =>
      keyOf(typeof r[0] === 'string' ? r[0] : (r as [number])),
    );
    expect(new Set(texts).size).toBe(texts.length);
    expect(jsonKey(resultJson([9007199254740993n]))).toBe('9007199254740993');
  });

  it('fold to the digest of README.md', () => {
    const digest = new Digest();
    digest.add([-1n], ['t1']);
    digest.add('zero_divisor', ['t1']);
    digest.add([true], ['bool']);
    // ((0·p + 1)·p + 1004)·p + 2 for p = 16777619, modulo 2^32.
    const p = 16777619n;
    expect(digest.text).toBe((((p + 1004n) * p + 2n) % 2n ** 32n).toString(16).padStart(8, '0'));
  });
});

describe('programs', () => {
  it('are at least 120, with 60 rejected ones', () => {
    expect(readPrograms(join(folder, 'programs')).length).toBeGreaterThanOrEqual(120);
    expect(triFiles(join(folder, 'rejected')).length).toBeGreaterThanOrEqual(60);
  });

  for (const path of triFiles(join(folder, 'programs'))) {
    it(`${path.slice(folder.length + 10)} formats once and for all`, () => {
      const text = readFileSync(path, 'utf8');
      const once = formatted(text);
      expect(formatted(once)).toBe(once);
      const cases = readCases(once).map(({ func, args }) => ({ func, args }));
      expect(cases).toEqual(readCases(text).map(({ func, args }) => ({ func, args })));
    });
  }
});

function formatted(text: string): string {
  const done = formatSource(text);
  if (!('text' in done)) throw new Error(JSON.stringify(done.diagnostics));
  return done.text;
}
