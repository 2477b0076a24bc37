import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire, SourceMap } from 'node:module';
import { join } from 'node:path';
import wabt from 'wabt';
import { afterAll, describe, expect, it } from 'vitest';
import type { EmittedFile } from '../../backends/target.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { modules } from '../gpu/check.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import { emitted, loaded, removeFolders, written } from './loaded.ts';
import type { JsTrap } from './loaded.ts';

/** The files of the target: valid to WABT, mapped to the source, typed. */

afterAll(removeFolders);

const FEATURES = { simd: true, multi_value: true, bulk_memory: true, sign_extension: true, sat_float_to_int: true };

/** WABT forgets the features given when it parsed, and its types do not tell that they may be given again. */
function validate(m: { validate(): void }): void {
  (m as { validate(features: object): void }).validate(FEATURES);
}

const content = (files: readonly EmittedFile[], end: string): string | Uint8Array =>
  files.find((f) => f.path.endsWith(end))!.content;

describe('stand-alone modules', () => {
  it('are valid to WABT, and so is their text, which has the same exports and results', async () => {
    const w = await wabt();
    for (const p of kernelPrograms()) {
      const kernels = preparedKernels(p, compileKernels(p), false);
      const files = await emitted(kernels, p.name, {});
      const wasm = content(files, '.wasm') as Uint8Array<ArrayBuffer>;
      const read = w.readWasm(wasm, { ...FEATURES, readDebugNames: true });
      validate(read);
      read.destroy();
      const text = String(content(files, '.wat'));
      const parsed = w.parseWat(`${p.name}.wat`, text, FEATURES);
      validate(parsed);
      const again = new WebAssembly.Module(parsed.toBinary({}).buffer as Uint8Array<ArrayBuffer>);
      parsed.destroy();
      const shape = (m: WebAssembly.Module): unknown => [WebAssembly.Module.exports(m), WebAssembly.Module.imports(m)];
      expect(shape(again)).toEqual(shape(new WebAssembly.Module(wasm)));
      for (const k of kernels) expect(text).toContain(`(export "${k.name}"`);
    }
  });

  it('of text made bytes again do what they do', async () => {
    const m = modules(TEXT).get('O2')!;
    const kernels = ['scaled', 'picked'].map((n) => prepareKernel(m, n, { opt: 'O2' }));
    const { module, folder } = await loaded(kernels, 'again', {});
    expect(folder).not.toBe('');
    const text = String(content(await emitted(kernels, 'again', {}), '.wat'));
    const parsed = (await wabt()).parseWat('again.wat', text, FEATURES);
    const bytes = parsed.toBinary({}).buffer;
    parsed.destroy();
    for (const source of [undefined, bytes, new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>)]) {
      const k = await module.instantiate(source);
      expect(k['scaled']!(Int32Array.of(1, 2, 3), 5)).toEqual(Int32Array.of(5, 10, 15));
      expect(() => k['picked']!(Int32Array.of(1, 2), 2)).toThrow('bounds');
    }
  });

  it('are the same bytes each time', async () => {
    const [p] = kernelPrograms();
    const make = async (): Promise<readonly EmittedFile[]> =>
      emitted(preparedKernels(p!, compileKernels(p!), false), p!.name, { relaxed: 'yes' });
    expect(await make()).toEqual(await make());
  });

  it('have a source map in which memory accesses are at the lines of their kernels', async () => {
    const m = modules(TEXT).get('O2')!;
    const files = await emitted([prepareKernel(m, 'scaled', {}), prepareKernel(m, 'picked', {})], 'mapped');
    const map = JSON.parse(String(content(files, '.wasm.map'))) as { sources: string[]; mappings: string };
    expect(map.sources).toEqual(['kernels.tri']);
    const read = new SourceMap({
      ...map,
      version: 3,
      file: '',
      names: [],
      sourceRoot: '',
      sourcesContent: [],
    } as never);
    const lines = new Set<number>();
    for (let offset = 0; offset < (content(files, '.wasm') as Uint8Array).length; offset++) {
      const entry = read.findEntry(0, offset) as { originalLine?: number };
      if (entry.originalLine !== undefined) lines.add(entry.originalLine + 1);
    }
    expect([...lines].sort((a, b) => a - b)).toEqual([1, 2]);
    const text = new TextDecoder('latin1').decode(content(files, '.wasm') as Uint8Array);
    expect(text.slice(-40)).toContain('sourceMappingURL');
    expect(text.slice(-40)).toContain('mapped.wasm.map');
  });

  it('name the trap and its place', async () => {
    const { module } = await loaded([prepareKernel(modules(TEXT).get('O2')!, 'picked', {})], 'place');
    const k = await module.instantiate();
    let trap: JsTrap | undefined;
    try {
      k['picked']!(Int32Array.of(1, 2, 3), 7);
    } catch (e) {
      trap = e as JsTrap;
    }
    expect(trap).toBeInstanceOf(module.Trap);
    expect(trap).toMatchObject({ name: 'Trap', trap: 'bounds', func: 'picked', file: 'kernels.tri', line: 2 });
    expect(trap!.message).toMatch(/^an index lies outside its dimension \(bounds\), in picked at kernels\.tri:2:\d+$/);
  });
});

const TEXT = `pub kernel scaled(x: [N]i32, k: i32) -> (y: [N]i32) { y[i] = x[i] * k }
pub kernel picked(x: [N]i32, at: i32) -> (z: i32) { z = x[at] }
`;

describe('types', () => {
  it('are those of the loader, to the TypeScript compiler', async () => {
    const m = modules(`
      pub kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
      pub kernel moved(inout x: [N]t27, by: t40, flag: bool) -> (sum: i64, h: [N]f16) {
        x[i] = if flag { x[i] + wrap<t27>(by) } else { x[i] }
        sum = sum(i) i64(x[i])
        h[i] = 0.5
      }`).get('O2')!;
    const folder = written(
      await emitted(
        ['matvec', 'moved'].map((n) => prepareKernel(m, n, {})),
        'typed',
        { relaxed: 'yes', wat: 'no' },
      ),
    );
    writeFileSync(join(folder, 'use.ts'), USE);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2024',
      '--lib',
      'es2024,dom',
      '--types',
      '',
    ];
    const tsc = join(createRequire(import.meta.url).resolve('typescript/package.json'), '../bin/tsc');
    const run = (): string => {
      try {
        return execFileSync(process.execPath, [tsc, ...options, 'use.ts'], { cwd: folder, encoding: 'utf8' });
      } catch (e) {
        return (e as { stdout: string }).stdout;
      }
    };
    expect(run()).toBe('');
  });
});

const USE = `
import { instantiate, Trap } from './typed.mjs';
import type { I32s, TritsPack2 } from './typed.mjs';
const k = await instantiate(undefined, { relaxed: false });
const w: TritsPack2<2> = k.matvec.tensor.w(new Int8Array(6), [2, 3]);
const y: Int32Array = k.matvec(w, Int8Array.of(1, 2, 3));
k.matvec({ data: new Uint8Array(32), dims: [2, 3] }, [1, 2, 3], { out: { y } });
const out: I32s<1> = k.matvec.tensor.y(undefined, [2]);
const run: () => void = k.matvec.prepare(w, k.matvec.tensor.x([1, 2, 3], [3]), { out: { y: out } });
const moved: { readonly result: bigint; readonly h: Float32Array } = k.moved(new BigInt64Array(3), 5n, true);
try { run(); } catch (e) { if (e instanceof Trap) console.log(e.trap, e.line); }
// @ts-expect-error a tensor of another type
k.matvec(out, [1, 2, 3]);
// @ts-expect-error a number where a bigint is wanted
k.moved(new BigInt64Array(3), 5, true);
// @ts-expect-error what is changed in place is no list of numbers
k.moved([1n], 5n, true);
// @ts-expect-error dimensions of another rank
k.matvec.tensor.w(undefined, [2]);
export { moved };
`;
