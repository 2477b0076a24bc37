import { cFiles, publicParams } from '../../backends/c/file.ts';
import type { PreparedKernel } from '../../backends/target.ts';
import { cType } from '../../backends/clike/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { RefMemory } from '../../compiler/ir/evaluate-memory.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { toRef } from '../vm/reg-values.ts';
import type { Random } from '../fuzz/random.ts';
import type { ArgOptions, Sizes } from './compare.ts';
import { randomArgs } from './compare.ts';
import { tools } from './harness.ts';

/**
 * Kernels as a program of C alone, which reads calls from its standard input: every buffer a block of exactly its bytes, so that
 * sanitizers see what goes astray. It writes a status for each call, and the bytes of buffers that are written.
 */

const MAIN = `#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned char *block(uint32_t *size) {
  if (fread(size, 4, 1, stdin) != 1) exit(3);
  unsigned char *p = malloc(*size);
  if (*size > 0 && fread(p, 1, *size, stdin) != *size) exit(3);
  return p;
}

static void put(const void *p, uint32_t size) {
  if (size > 0) fwrite(p, 1, size, stdout);
}`;

function callText(kernel: PreparedKernel, name: string, n: number): string {
  const lines: string[] = [];
  const args: string[] = [];
  const outs: string[] = [];
  const frees: string[] = [];
  publicParams(kernel).forEach((p, i) => {
    lines.push(`uint32_t s${i};`, `unsigned char *p${i} = block(&s${i});`);
    frees.push(`free(p${i});`);
    if (p.kind === 'buffer') {
      args.push(`(void *)p${i}`);
      if (p.access !== 'read') outs.push(`put(p${i}, s${i});`);
      return;
    }
    const type = p.kind === 'size' ? 'int32_t' : cType(p.type);
    lines.push(`${type} v${i};`, `memcpy(&v${i}, p${i}, sizeof v${i});`);
    args.push(`v${i}`);
  });
  kernel.results.forEach((t, i) => {
    lines.push(`${cType(t)} r${i};`, `memset(&r${i}, 0, sizeof r${i});`);
    args.push(`&r${i}`);
    outs.push(`put(&r${i}, sizeof r${i});`);
  });
  return `static void call_${n}(void) {
  ${lines.join('\n  ')}
  uint32_t status = ${name}(${args.join(', ')});
  put(&status, 4);
  if (status == 0) {
    ${outs.join('\n    ')}
  }
  ${frees.join('\n  ')}
}`;
}

/** The files of a program for some kernels of one module. */
export function standalone(kernels: readonly PreparedKernel[]): { path: string; content: string }[] {
  const files = cFiles(kernels, { name: 'kernels', options: {} });
  const calls = kernels.map((k, i) => callText(k, files.names[i]!, i));
  const cases = kernels.map((_, i) => `    case ${i}: call_${i}(); break;`);
  const main = `#include "kernels.h"\n${MAIN}\n\n${calls.join('\n\n')}\n
int main(void) {
  uint32_t n;
  while (fread(&n, 4, 1, stdin) == 1) switch (n) {
${cases.join('\n')}
  }
  return 0;
}
`;
  return [
    { path: 'kernels.c', content: files.source },
    { path: 'kernels.h', content: files.header },
    { path: 'main.c', content: main },
  ];
}

/** Builds the program; throws with what the compiler says. */
export function buildProgram(kernels: readonly PreparedKernel[], command: string, flags: readonly string[]): string {
  const folder = tools.temporary();
  for (const f of standalone(kernels)) tools.write(`${folder}/${f.path}`, f.content);
  const made = tools.run(command, [...flags, '-o', 'program', 'kernels.c', 'main.c', '-lm'], { cwd: folder });
  if (made.status !== 0) throw new Error(made.stderr.slice(0, 4000));
  return `${folder}/program`;
}

function word(n: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(n).buffer);
}

function bytesOf(v: number | bigint, type: ScalarType): Uint8Array {
  const memory = new RefMemory(16, 65536);
  memory.store(0, toRef(v, type), type);
  return memory.bytes.slice(0, 16);
}

/** Random calls of the kernels as the program's input, with what the evaluator says of each: the name of a trap, or nothing. */
export function randomCalls(
  kernels: readonly PreparedKernel[],
  sizes: (kernel: PreparedKernel) => readonly Sizes[],
  r: Random,
  options: ArgOptions,
): {
  readonly input: Uint8Array;
  readonly traps: readonly (string | undefined)[];
  readonly outputs: readonly number[];
} {
  const parts: Uint8Array[] = [];
  const traps: (string | undefined)[] = [];
  const outputs: number[] = [];
  const oracle = new OracleDevice({ shared: true });
  kernels.forEach((kernel, n) => {
    for (const s of sizes(kernel)) {
      const args = randomArgs(kernel, s, r, options);
      parts.push(word(n));
      let written = 0;
      kernel.params.forEach((p, i) => {
        const a = args[i]!;
        const bytes = a instanceof Uint8Array ? a : bytesOf(a, p.kind === 'scalar' ? p.type : 'i32');
        parts.push(word(bytes.length), bytes);
        if (p.kind === 'buffer' && p.access !== 'read') written += bytes.length;
      });
      for (const t of kernel.results) written += scalarInfo(t).bytes;
      outputs.push(written);
      oracle.run(
        oracle.compile(kernel),
        args.map((a) => (a instanceof Uint8Array ? oracle.view!(a.slice()) : a)),
      );
      const [outcome] = oracle.finish();
      traps.push('trap' in outcome! ? outcome.trap : undefined);
    }
  });
  return { input: Buffer.concat(parts), traps, outputs };
}
