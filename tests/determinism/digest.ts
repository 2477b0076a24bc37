import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileWasm } from '../../backends/wasm/index.ts';
import { renderDiagnostic } from '../../compiler/cli/render.ts';
import { compile, formatSource } from '../../compiler/driver.ts';
import type { CompileResult } from '../../compiler/driver.ts';
import { printModule } from '../../compiler/ir/print.ts';
import type { Lang } from '../../spec/diagnostics-schema.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { disassemble } from '../../vm/disassemble.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';

/**
 * Prints the hash of everything that the compiler makes of the checkout's programs, a line a kind and program, sorted.
 * Run in the root of a checkout; `determinism.test.ts` runs it in unlike surroundings and compares.
 */

const FOLDERS = ['examples', 'stdlib', 'tests/conformance/programs', 'tests/conformance/rejected'];
const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];
/** Programs whose WebAssembly is looked at too: it costs most. */
const WASM = /^(examples|tests\/conformance\/programs\/(kernels|structs))\//;

const lines: string[] = [];

function note(kind: string, program: string, data: string | Uint8Array): void {
  lines.push(`${createHash('sha256').update(data).digest('hex').slice(0, 24)} ${kind} ${program}`);
}

function build(path: string, text: string, opt: 'O0' | 'O2', afterPass?: (name: string) => void): CompileResult {
  const read = (parts: readonly string[]): { path: string; text: string } | undefined => {
    const at = parts[0] === 'std' ? join('stdlib', ...parts.slice(1)) : join(dirname(path), ...parts);
    const file = `${at.replaceAll('\\', '/')}.tri`;
    return existsSync(file) ? { path: file, text: readFileSync(file, 'utf8') } : undefined;
  };
  return compile({ path, text }, read, { opt, afterPass });
}

async function run(module: ReturnType<typeof encode>): Promise<string> {
  let printed = '';
  const print = (text: string): void => {
    printed += text;
  };
  try {
    (await instantiate(module, { print, fuel: 10_000_000 })).exports['main']!();
  } catch (e) {
    printed += `\n${(e as Error).name}: ${(e as Error).message}`;
  }
  return printed;
}

async function digest(path: string): Promise<void> {
  const text = readFileSync(path, 'utf8');
  const formatted = formatSource(text);
  note('fmt', path, JSON.stringify(formatted));
  for (const opt of ['O0', 'O2'] as const) {
    const { diagnostics, sources, module } = build(path, text, opt);
    for (const lang of LANGS)
      note(lang, path, diagnostics.map((d) => renderDiagnostic(d, sources, { lang, color: false })).join(''));
    if (!module) return;
    note(`tir ${opt}`, path, printModule(module));
    const bytecode = encode(module);
    note(`tbc ${opt}`, path, writeModule(bytecode));
    note(`text ${opt}`, path, disassemble(bytecode));
    if (opt === 'O2' && WASM.test(path)) note('wasm', path, (await compileWasm(module)).wasm);
    if (bytecode.exports.some((e) => e.name === 'main') && bytecode.imports.every((i) => i.module === 'trinity'))
      note(`printed ${opt}`, path, await run(bytecode));
  }
}

for (const folder of FOLDERS) {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((f) => f.replaceAll('\\', '/'));
  for (const f of found.filter((name) => name.endsWith('.tri'))) await digest(`${folder}/${f}`);
}
process.stdout.write(`${lines.sort().join('\n')}\n`);
