import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, trinityc } from './trinityc.ts';

/** Every example and every library module by the command line: formatted, its tests pass and it runs, on both engines. */

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.tri'))
    .sort()
    .map((f) => relative(root, join(root, folder, f)));
}

/** How an example is run, and what its output must show. */
const RUNS: Readonly<Record<string, { args: string[]; input?: string; shows: (string | RegExp)[] }>> = {
  'examples/similar-lines.tri': {
    args: ['--dir', 'tests/examples/input', '--', 'weather.txt'],
    shows: [
      'weather.txt: 7 lines, 6 of them compared',
      'similarity 100 %\n  line 2: Ships leave the harbour at seven in the morning.\n  line 6: Ships leave',
      /similarity [6-9]\d %\n {2}line 1: The weather in the north is cold.*\n {2}line 4: The weather in the north was/,
    ],
  },
  'examples/analogy/main.tri': {
    args: [],
    shows: ['the dollar of Mexico: peso (cosine 0.262)', 'the Washington of Japan: Tokyo', '  cyan arrow, top right\n'],
  },
  'examples/big-integers/main.tri': {
    args: ['--', '40', '120'],
    shows: ['40! = 815915283247897734345611269596115894272000000000\n', '  8214808651 3282306647 \n'],
  },
  'examples/bitnet-layer/main.tri': { args: [], shows: ['fingerprint of all 2560: 554bd9c10082e613\n'] },
  'examples/digits/main.tri': {
    args: [],
    shows: [
      'by whole numbers: 99.4 %, fingerprint of the 5,000 scores 6801c1bbc705a1a4\n',
      '  3, scores [-89, -16, 33, 127, ',
    ],
  },
  'examples/languages/main.tri': {
    args: ['--dir', 'examples/languages/texts'],
    shows: ['130 of 131 held-out passages of 100 characters or more: 99.2 %', /^swedish +1 .* 8 +\.$/m],
  },
  'examples/setun/main.tri': {
    args: ['--dir', 'examples/setun', '--', 'horner.setun'],
    shows: ['17 instructions assembled, 87 carried out\n2XZWZ2220\n'],
  },
  'examples/fpga-classifier/main.tri': { args: [], shows: ['556 of 600 others right: 92.7 %\n'] },
  'examples/kleene-rules/main.tri': {
    args: ['--dir', 'examples/kleene-rules', '--', 'patients.csv', 'rules.txt'],
    shows: [/^Cho +\? +yes +no +yes$/m, /^Dan +yes +yes +no +no$/m],
  },
  'examples/sorting-networks/main.tri': {
    args: [],
    shows: ['63 comparators, sorts all 65536 lists', 'no longer sorts', '[-9841, -4, -4, 0, 3, 17, 100, 9841]'],
  },
};

const ENGINES = ['interp', 'jit'];

describe('examples', () => {
  // Programs without `main` are called by others.
  const programs = files('examples').filter((f) => /^fn main\(/m.test(readFileSync(join(root, f), 'utf8')));
  for (const file of programs) {
    describe(file, () => {
      const run = RUNS[file];
      it('says how it is run here', () => expect(run, `add ${file} to RUNS`).toBeDefined());
      const outputs: string[] = [];
      for (const engine of ENGINES) {
        for (const level of ['-O0', '-O2']) {
          it(`runs with ${engine} ${level}`, () => {
            const done = trinityc(['run', file, '--engine', engine, level, ...run!.args], run!.input);
            expect(done.stderr).toBe('');
            expect(done.status).toBe(0);
            for (const part of run!.shows) {
              if (typeof part === 'string') expect(done.stdout).toContain(part);
              else expect(done.stdout).toMatch(part);
            }
            outputs.push(done.stdout);
          });
        }
      }
      it('prints the same on all', () => expect(new Set(outputs).size).toBe(1));
    });
  }
});

describe('in-file tests', () => {
  for (const file of [...files('examples'), ...files('stdlib')]) {
    for (const engine of ENGINES) {
      it(`${file} with ${engine}`, () => {
        const done = trinityc(['test', file, '--engine', engine, '--json']);
        const last = done.stdout.trimEnd().split('\n').at(-1)!;
        expect(JSON.parse(last), done.stdout + done.stderr).toMatchObject({ failed: 0, skipped: 0 });
        expect(done.status).toBe(0);
      });
    }
    it(`${file} is formatted`, () => expect(trinityc(['fmt', '--check', file]).status).toBe(0));
    it(`${file} has no warnings`, () => {
      const done = trinityc(['check', '--json', file]);
      expect(done.stdout.trim().split('\n').at(-1)).toBe('{"errors":0,"warnings":0}');
    });
  }
});
