import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { readImportRule, roomOf, whyForbidden } from '../../tools/lint/import-rule.ts';

const rule = readImportRule();
const root = new URL('../..', import.meta.url).pathname;

describe('the import rule as a function', () => {
  const forbidden: [file: string, specifier: string][] = [
    ['spec/types.ts', '../compiler/ir/types.ts'],
    ['compiler/ir/builder.ts', '../passes/fold.ts'],
    ['compiler/passes/fold.ts', '../sema/types.ts'],
    ['compiler/syntax/parser.ts', '../sema/names.ts'],
    ['compiler/sema/names.ts', '../lower/expr.ts'],
    ['compiler/cli/main.ts', '../syntax/parser.ts'],
    ['compiler/lsp/server.ts', '../sema/names.ts'],
    ['vm/interp/run.ts', '../../backends/wasm/emit.ts'],
    ['vm/index.ts', './jit/index.ts'],
    ['vm/jit/lift.ts', '../../compiler/lower/expr.ts'],
    ['backends/kernel/tile.ts', '../../vm/index.ts'],
    ['backends/wasm/emit.ts', '../../vm/index.ts'],
    ['vm/index.ts', 'chevrotain'],
    ['vm/index.ts', 'binaryen'],
    ['backends/wasm/binaryen.ts', 'binaryen'],
    ['compiler/driver.ts', 'node:fs'],
    ['vm/index.ts', 'left-pad'],
    ['compiler/driver.ts', '../tests/support.ts'],
    ['vm/index.ts', '../package.json'],
  ];
  it.each(forbidden)('%s may not import %s', (file, specifier) => {
    expect(whyForbidden(rule, file, specifier, 'static')).toBeTypeOf('string');
  });

  const allowed: [file: string, specifier: string, kind: 'static' | 'type' | 'dynamic'][] = [
    ['spec/types.ts', './ops/index.ts', 'static'],
    ['compiler/ir/builder.ts', '../../spec/types.ts', 'static'],
    ['vm/jit/lift.ts', '../../backends/wasm/emit.ts', 'static'],
    ['compiler/lower/expr.ts', '../sema/names.ts', 'static'],
    ['compiler/driver.ts', './lower/expr.ts', 'static'],
    ['compiler/cli/main.ts', '../driver.ts', 'static'],
    ['compiler/cli/main.ts', 'node:fs', 'static'],
    ['vm/instance.ts', './jit/index.ts', 'dynamic'],
    ['vm/instance.ts', './jit/index.ts', 'type'],
    ['backends/wasm/binaryen.ts', 'binaryen', 'dynamic'],
    ['backends/wasm/emit.ts', 'binaryen', 'type'],
    ['tests/vm/x.test.ts', '../../compiler/syntax/parser.ts', 'static'],
  ];
  it.each(allowed)('%s may import %s (%s)', (file, specifier, kind) => {
    expect(whyForbidden(rule, file, specifier, kind)).toBeNull();
  });

  it('gives a file to the room with the longest matching place', () => {
    expect(roomOf(rule, 'vm/jit/lift.ts')).toBe('jit');
    expect(roomOf(rule, 'vm/index.ts')).toBe('vm');
    expect(roomOf(rule, 'compiler/driver.ts')).toBe('driver');
    expect(roomOf(rule, 'vitest.config.ts')).toBeNull();
  });

  it('names only rooms that exist', () => {
    const rooms = new Set(rule.rooms.map((room) => room.room));
    for (const room of rule.rooms)
      for (const name of room.mayImport) expect(name === '*' || rooms.has(name)).toBe(true);
  });
});

describe('the linter', () => {
  const eslint = new ESLint({ cwd: root });
  const messages = async (filePath: string, code: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(code, { filePath: root + filePath });
    return result!.messages.map((message) => message.ruleId);
  };

  it('reports a forbidden import however it is written', async () => {
    const spellings = [
      "import { a } from '../compiler/driver.ts';\na();\n",
      "import type { A } from '../compiler/driver.ts';\nexport type B = A;\n",
      "export { a } from '../compiler/driver.ts';\n",
      "export * from '../compiler/driver.ts';\n",
      "export const a = await import('../compiler/driver.ts');\n",
      "export type A = import('../compiler/driver.ts').A;\n",
    ];
    for (const code of spellings) expect(await messages('vm/example.ts', code), code).toContain('trinity/imports');
  });

  it('lets an allowed import pass', async () => {
    expect(await messages('vm/example.ts', "import { a } from '../spec/types.ts';\na();\n")).toEqual([]);
  });

  it('reports the clock, the environment and chance below the driver, and not at the edge', async () => {
    for (const code of ['Date.now()', 'performance.now()', 'process.env', 'Math.random()', 'fetch']) {
      const text = `export const a = ${code};\n`;
      expect(await messages('vm/example.ts', text), code).toContain('trinity/ambient');
      expect(await messages('compiler/cli/example.ts', text), code).toEqual([]);
    }
    expect(await messages('vm/example.ts', 'export const f = (fetch: number) => fetch;\n')).toEqual([]);
  });

  it('reports a file of more than 800 lines', async () => {
    expect(await messages('vm/example.ts', 'export {};\n'.repeat(801))).toContain('max-lines');
  });
});
