import { describe, expect, it } from 'vitest';
import { target } from '../../backends/llvm/target.ts';
import { cType } from '../../backends/llvm/device.ts';
import type { EmittedFile, PreparedKernel, ScalarValue } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { random } from '../kernel/harness.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { argumentsOf, call, moduleOf, prepare } from './kernels.ts';

/** Code for other machines: run under emulation where it can be, else looked at. */

const tools = hostTools(process.env);
const linker = tools.find('aarch64-linux-gnu-gcc');
const emulator = tools.find('qemu-aarch64') ?? tools.find('qemu-aarch64-static');
const clang = (await target.probe(tools)).usable;
const reader = ['llvm-readobj-19', 'llvm-readobj-18', 'llvm-readobj']
  .map((c) => tools.find(c))
  .find((c) => c !== undefined);

const SOURCE = `
pub kernel signs(xs: [N, D]trit) -> (r: [D]trit) { r[d] = sign(sum(n) i32(xs[n, d])) }
pub kernel mv(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel mv5(w: [M, K]trit @pack5, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel at(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }
pub kernel soft(x: [D]f32, y: [D]f64) -> (z: [D]f32, s: f64) {
  z[i] = max(x[i], 0.25) / (x[i] * x[i] + 1.5)
  s = sum(i) y[i] * y[i]
}
pub kernel product(x: [D]t40, y: [D]t40) -> (p: [D]t40) { p[i] = x[i] * y[i] }
pub kernel ratios(x: [D]i32) -> (y: [D]i32) { y[i] = 1000 / (x[i] % 7) }
`;
const SIZES = { N: 9, D: 300, M: 7, K: 1000 };
const KERNELS = ['signs', 'mv', 'mv5', 'at', 'soft', 'product', 'ratios'];

function emitted(
  name: string,
  kernels: readonly PreparedKernel[],
  options: Record<string, string>,
): Map<string, EmittedFile['content']> {
  const files = target.emit(kernels, { name, options }, tools) as readonly EmittedFile[];
  return new Map(files.map((f) => [f.path, f.content]));
}

/** A program that calls a kernel and prints its status, its results and the buffers that it writes. */
function mainText(name: string, kernel: PreparedKernel, args: readonly (Uint8Array | ScalarValue)[]): string {
  const data = args.flatMap((a, i) =>
    a instanceof Uint8Array ? [`static uint8_t b${i}[] = {${[...a, 0].join(',')}};`] : [],
  );
  const passed = [
    ...args.map((a, i) => (a instanceof Uint8Array ? `b${i}` : String(a))),
    ...kernel.results.map((_, i) => `&r${i}`),
  ];
  const results = kernel.results.map((t, i) => `${cType(t)} r${i} = 0;`);
  const show = (pointer: string, bytes: string): string =>
    `for (size_t i = 0; i < ${bytes}; i++) printf("%02x", ((const uint8_t *)${pointer})[i]); printf("\\n");`;
  const shown = [
    ...kernel.results.map((_, i) => show(`&r${i}`, `sizeof r${i}`)),
    ...kernel.params.flatMap((p, i) =>
      p.kind === 'buffer' && p.access !== 'read' ? [show(`b${i}`, `sizeof b${i} - 1`)] : [],
    ),
  ];
  return `#include "${name}.h"
#include <stddef.h>
#include <stdio.h>
${data.join('\n')}
int main(void) {
  ${results.join(' ')}
  uint32_t status = ${kernel.name.replace(/\W/g, '_')}(${passed.join(', ')});
  printf("%u\\n", (unsigned)(status & 31));
  if (status == 0) { ${shown.join('\n  ')} }
  return 0;
}
`;
}

async function expectedLines(kernel: PreparedKernel, args: readonly (Uint8Array | ScalarValue)[]): Promise<string[]> {
  const { outcome, buffers } = await call(new OracleDevice(), kernel, args);
  if ('trap' in outcome) return ['5'];
  const results = outcome.results.map((v, i) => {
    const view = new DataView(new ArrayBuffer(8));
    const t = kernel.results[i]!;
    if (t === 'f64') view.setFloat64(0, v as number, true);
    else view.setInt32(0, v as number, true);
    return Buffer.from(view.buffer.slice(0, t === 'f64' ? 8 : 4)).toString('hex');
  });
  return ['0', ...results, ...Object.values(buffers).map((b) => Buffer.from(b).toString('hex'))];
}

describe('aarch64 Linux', () => {
  for (const name of KERNELS) {
    for (const cpu of ['generic', 'cortex-a76']) {
      it(`${name} on ${cpu} under emulation`, { timeout: 120_000 }, async (ctx) => {
        if (!clang) return ctx.skip('no clang is installed (apt-get install clang-19)');
        if (!linker) return ctx.skip('no cross linker is installed (apt-get install gcc-aarch64-linux-gnu)');
        if (!emulator) return ctx.skip('no emulator is installed (apt-get install qemu-user)');
        const kernel = prepare(moduleOf(SOURCE), name, 'O2', SIZES, true);
        const args = argumentsOf(kernel, SIZES, random(3));
        const files = emitted('other', [kernel], { triple: 'aarch64-linux-gnu', cpu });
        const folder = tools.temporary();
        for (const [path, content] of files) tools.write(`${folder}/${path}`, content);
        tools.write(`${folder}/main.c`, mainText('other', kernel, args));
        const built = tools.run(linker, [
          '-static',
          '-O1',
          '-o',
          `${folder}/main`,
          `${folder}/main.c`,
          `${folder}/other.o`,
          '-lm',
        ]);
        expect(built.stderr).toBe('');
        const ran = tools.run(emulator, ['-cpu', 'max', `${folder}/main`]);
        expect(ran.stdout.trim().split('\n')).toEqual(await expectedLines(kernel, args));
      });
    }
  }

  it('uses the dot product of bytes where the processor has one', (ctx) => {
    if (!clang) return ctx.skip('no clang is installed (apt-get install clang-19)');
    const kernel = prepare(moduleOf(SOURCE), 'mv', 'O2', SIZES, true);
    const text = (cpu: string): string =>
      String(emitted('k', [kernel], { triple: 'aarch64-linux-gnu', cpu }).get('k.ll'));
    expect(text('cortex-a76')).toContain('neon.sdot');
    expect(text('cortex-a53')).not.toContain('neon.sdot');
  });
});

describe('objects for other systems', () => {
  for (const [triple, format, arch] of [
    ['arm64-apple-ios', 'Mach-O arm64', 'aarch64'],
    ['aarch64-linux-android', 'elf64-littleaarch64', 'aarch64'],
    ['x86_64-linux-gnu', 'elf64-x86-64', 'x86_64'],
    ['arm64-apple-macos', 'Mach-O arm64', 'aarch64'],
  ] as const) {
    it(triple, (ctx) => {
      if (!clang) return ctx.skip('no clang is installed (apt-get install clang-19)');
      if (reader === undefined) return ctx.skip('no llvm-readobj is installed (apt-get install llvm-19)');
      const module = moduleOf(SOURCE);
      const kernels = KERNELS.map((name) => prepare(module, name, 'O2', SIZES, false));
      const files = emitted('lib', kernels, { triple });
      const folder = tools.temporary();
      tools.write(`${folder}/lib.o`, files.get('lib.o')!);
      const { stdout } = tools.run(reader, ['--file-headers', '--symbols', `${folder}/lib.o`]);
      expect(stdout).toContain(`Format: ${format}`);
      expect(stdout).toContain(`Arch: ${arch}`);
      for (const name of KERNELS) expect(stdout).toMatch(new RegExp(`Name: _?${name} \\(`));
      expect(files.has('lib.h')).toBe(true);
    });
  }

  it('says what clang says of a machine that it does not know', (ctx) => {
    if (!clang) return ctx.skip('no clang is installed (apt-get install clang-19)');
    const kernel = prepare(moduleOf(SOURCE), 'mv', 'O2', SIZES, true);
    expect(() => emitted('k', [kernel], { triple: 'x86_64-linux-gnu', cpu: 'abacus' })).toThrow(/abacus/);
  });
});

describe('the header', () => {
  for (const compiler of ['gcc', 'clang-19', 'g++']) {
    it(`compiles with ${compiler}`, (ctx) => {
      const command = tools.find(compiler);
      if (command === undefined) return ctx.skip(`no ${compiler} is installed`);
      const module = moduleOf(SOURCE);
      const kernels = KERNELS.map((name) => prepare(module, name, 'O2', SIZES, true));
      const header = String(emitted('lib', kernels, {}).get('lib.h'));
      const language = compiler === 'g++' ? ['-x', 'c++', '-std=c++14'] : ['-x', 'c', '-std=c11'];
      const done = tools.run(
        command,
        [...language, '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-fsyntax-only', '-'],
        { input: header },
      );
      expect(done.stderr).toBe('');
    });
  }
});
