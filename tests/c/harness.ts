import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { RefMemory } from '../../compiler/ir/evaluate-memory.ts';
import type { Func, Module, Value } from '../../compiler/ir/types.ts';
import { head, printModule } from '../../backends/clike/module.ts';
import type { Sites } from '../../backends/clike/sites.ts';
import { C11 } from '../../backends/c/dialect.ts';
import { findCompiler } from '../../backends/c/compiler.ts';
import { PRELUDE } from '../../backends/c/file.ts';
import type { HostTools, RunResult } from '../../backends/target.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { opRow } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';

/** Functions that read operands from one buffer and write results to another, printed as C. */

export const tools: HostTools = hostTools(process.env);
export const compiler = findCompiler(tools);
export const NO_COMPILER = 'no C compiler is installed (apt-get install clang-19 gcc)';

/** Bytes from one operand or result to the next. */
export const SLOT = 16;

export interface Instance {
  readonly name: OpName;
  readonly T: ScalarType;
  readonly U: ScalarType;
  readonly attrs: Readonly<Record<string, number | Uint8Array>>;
  /** Operands that are constants in the code, by place. */
  readonly constants?: readonly (RefValue | undefined)[];
}

export function bind(p: string, x: Pick<Instance, 'T' | 'U'>): ScalarType {
  return (p === 'T' ? x.T : p === 'U' ? x.U : p) as ScalarType;
}

/** The function of an instance: `(in, out)`, addresses of slots. */
export function functionOf(x: Instance, name: string): Func {
  const f = makeFunc(
    name,
    [
      { type: 'u32', name: 'in' },
      { type: 'u32', name: 'out' },
    ],
    [],
  );
  const b = new Builder(f);
  const [from, to] = f.params as [Value, Value];
  const row = opRow(x.name);
  const args = row.operands.map((p, i) => {
    const c = x.constants?.[i];
    return c === undefined ? b.load(bind(p, x), from, SLOT * i) : b.const(bind(p, x), c);
  });
  const results = b.opN(x.name, args, { ...x.attrs }, row.results.length > 0 ? bind(row.results[0]!, x) : undefined);
  results.forEach((r, i) => b.store(to, r, SLOT * i));
  b.return([]);
  return f;
}

export interface Program {
  readonly source: string;
  readonly sites: Sites;
  readonly names: readonly string[];
}

/** Functions of two buffers as one C file. */
export function programOf(funcs: readonly Func[]): Program {
  const m: Module = makeModule();
  for (const f of funcs) m.funcs.set(f.name, f);
  const printed = printModule(
    m,
    funcs.map((f) => ({ func: f.name, buffers: f.params.map(() => true) })),
    { dialect: C11, entriesTrap: true },
  );
  const texts = printed.funcs.map((f) => `${head(f)};\n${head(f)} {\n${f.body.join('\n')}\n}`);
  const source = [PRELUDE, ...printed.helpers, ...texts, ''].join('\n\n');
  const names = funcs.map((f) => printed.funcs.find((p) => p.variant.func === f)!.name);
  return { source, sites: printed.sites, names };
}

export const WARNINGS = [
  '-std=c11',
  '-Wall',
  '-Wextra',
  '-Wpedantic',
  '-Werror',
  '-ffp-contract=off',
  '-fno-math-errno',
];

/** Compiles a program to a file in a new folder. */
export function build(source: string, command: string, flags: readonly string[]): { result: RunResult; path: string } {
  const folder = tools.temporary();
  writeFileSync(join(folder, 'program.c'), source);
  const path = join(folder, 'program.so');
  const result = tools.run(command, [...flags, '-o', path, join(folder, 'program.c'), '-lm']);
  return { result, path };
}

/** Values in slots. */
export function encodeSlots(values: readonly RefValue[], types: readonly ScalarType[]): Uint8Array {
  const memory = new RefMemory(SLOT * Math.max(1, values.length), 2 ** 20);
  values.forEach((v, i) => memory.store(SLOT * i, v, types[i]!));
  return memory.bytes.slice(0, SLOT * Math.max(1, values.length));
}

export function decodeSlots(bytes: Uint8Array, types: readonly ScalarType[]): RefValue[] {
  const memory = new RefMemory(bytes.length, 2 ** 20);
  memory.bytes.set(bytes);
  return types.map((t, i) => memory.load(SLOT * i, t));
}
