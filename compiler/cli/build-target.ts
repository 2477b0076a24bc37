import { basename, dirname, join } from 'node:path';
import { prepareFunction } from '../../backends/kernel/prepare-function.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { PreparedKernel, ProgramForm, Target } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { lift } from '../../vm/lift/index.ts';
import type { Func, Module } from '../ir/types.ts';
import type { Context } from './context.ts';
import { reasonOf } from './context.ts';
import { findTarget, noTarget, targetNames } from './device-choice.ts';
import { EXIT } from './exit-codes.ts';
import { hostTools } from './host-tools.ts';
import type { Program } from './program.ts';
import { loadProgram, optLevel } from './program.ts';

/** `build FILE --target T`: the files of a target, from kernels. */
export async function buildTarget(cx: Context, path: string, name: string): Promise<number> {
  const target = await findTarget(cx, name);
  if (!target) return noTarget(cx, name, targetNames(cx));
  const options = targetOptions(cx, target);
  if (!options) return EXIT.usage;
  const whole = target.program && options[target.program.option] === 'yes' ? target.program : undefined;
  const program = await loadProgram(cx, path, whole ? { vectors: whole.vectors } : {});
  if (!program) return EXIT.diagnostics;
  if (whole) return buildProgram(cx, path, target, whole, options, program);
  const module = lift(program.module, { kernels: true });
  const kernels = chosenKernels(cx, path, module, target);
  const sizes = kernels && chosenSizes(cx, target, kernels);
  if (!sizes) return EXIT.diagnostics;
  try {
    const prepared = kernels.map((k): PreparedKernel => prepare(cx, module, k, sizes));
    const files = await target.emit(prepared, { name: idOf(path), options }, hostTools(cx.host.env));
    return writeAll(cx, folderOf(cx, path, target), files);
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    cx.report([error.diagnostic], program.sources);
    return EXIT.diagnostics;
  }
}

/** The files for the program itself, as bytecode. */
async function buildProgram(
  cx: Context,
  path: string,
  target: Target,
  whole: ProgramForm,
  options: Record<string, string>,
  { module, bytes, sources }: Program,
): Promise<number> {
  try {
    const tbc = bytes ?? (await import('../../vm/binary/write.ts')).writeModule(module);
    const files = await whole.emit(tbc, { name: idOf(path), options }, hostTools(cx.host.env));
    return writeAll(cx, folderOf(cx, path, target), files);
  } catch (error) {
    if (!(error instanceof UnsupportedError)) throw error;
    cx.report([error.diagnostic], sources);
    return EXIT.diagnostics;
  }
}

const baseOf = (path: string): string => basename(path === '-' ? 'program' : path).replace(/\.\w+$/, '');
/** The name as an identifier of C. */
const idOf = (path: string): string =>
  baseOf(path)
    .replace(/\W/g, '_')
    .replace(/^(?=\d)/, '_');

function folderOf(cx: Context, path: string, target: Target): string {
  return cx.invocation.values.get('out') ?? join(path === '-' ? '.' : dirname(path), `${baseOf(path)}-${target.name}`);
}

function writeAll(
  cx: Context,
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): number {
  const tools = hostTools(cx.host.env);
  for (const { path, content } of files) {
    const file = join(folder, path);
    try {
      tools.write(file, content);
    } catch (error) {
      cx.reportPlain('E0711', { path: file, reason: reasonOf(error) });
      return EXIT.diagnostics;
    }
    if (cx.json)
      cx.printJson({ file, bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.length });
    else cx.out(`${file}\n`);
  }
  return EXIT.ok;
}

/** The options by name; undefined after reporting one that the target does not have. */
function targetOptions(cx: Context, target: Target): Record<string, string> | undefined {
  const options: Record<string, string> = {};
  for (const given of cx.invocation.lists.get('option') ?? []) {
    const at = given.indexOf('=');
    const option = given.slice(0, at);
    const value = given.slice(at + 1);
    if (!Object.hasOwn(target.options, option)) {
      cx.reportPlain('E0902', { target: target.name, option, allowed: Object.keys(target.options).join(', ') || '–' });
      return undefined;
    }
    const { values } = target.options[option];
    if (values && !values.includes(value)) {
      cx.reportPlain('E0906', { target: target.name, option, value, allowed: values.join(', ') });
      return undefined;
    }
    options[option] = value;
  }
  return options;
}

/** The kernels that are named (of some targets functions too), or all public ones; undefined after reporting. */
function chosenKernels(cx: Context, path: string, module: Module, target: Target): Func[] | undefined {
  const named = cx.invocation.lists.get('kernel');
  const functions = new Map(
    (target.functions ? module.exports : []).map((e) => [e.name, module.funcs.get(e.func)] as const),
  );
  const find = (n: string): Func | undefined => module.kernels.get(n) ?? functions.get(n);
  const missing = named?.find((n) => !find(n));
  if (missing !== undefined) {
    const allowed = new Set([...module.kernels.keys(), ...functions.keys()]);
    cx.reportPlain('E0907', { kernel: missing, allowed: [...allowed].join(', ') || '–' });
    return undefined;
  }
  const names = named ?? module.exports.map((e) => e.name).filter((n) => module.kernels.has(n));
  if (names.length > 0) return [...new Set(names)].map((n) => find(n)!);
  cx.reportPlain('E0908', { path });
  return undefined;
}

/** The sizes by name; undefined after reporting some that are missing or not there. */
function chosenSizes(cx: Context, target: Target, kernels: readonly Func[]): ReadonlyMap<string, number> | undefined {
  const sizes = new Map<string, number>();
  for (const list of cx.invocation.lists.get('size') ?? []) {
    for (const pair of list.split(',')) {
      const at = pair.indexOf('=');
      sizes.set(pair.slice(0, at), Number(pair.slice(at + 1)));
    }
  }
  const all = new Set(kernels.flatMap(sizeNames));
  const unknown = [...sizes.keys()].find((n) => !all.has(n));
  if (unknown !== undefined) {
    cx.reportPlain('E0909', { size: unknown, allowed: [...all].join(', ') || '–' });
    return undefined;
  }
  for (const kernel of kernels) {
    const names = sizeNames(kernel);
    const missing = names.filter((n) => !sizes.has(n));
    if (missing.length === 0 || (!target.needsSizes && missing.length === names.length)) continue;
    const example = `--size ${missing.map((n) => `${n}=64`).join(',')}`;
    cx.reportPlain('E0904', { kernel: kernel.name, target: target.name, missing: missing.join(', '), example });
    return undefined;
  }
  return sizes;
}

function prepare(cx: Context, module: Module, kernel: Func, sizes: ReadonlyMap<string, number>): PreparedKernel {
  if (kernel.profile === 'scalar') {
    const name = module.exports.find((e) => e.func === kernel.name)?.name ?? kernel.name;
    return prepareFunction(module, name, optLevel(cx));
  }
  const fixed = sizeNames(kernel).every((n) => sizes.has(n));
  return prepareKernel(module, kernel.name, { opt: optLevel(cx), ...(fixed && { sizes }) });
}
