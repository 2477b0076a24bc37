import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import { HOST_MODULE } from '../../spec/host-services.ts';
import type { DebugOptions, Instance } from '../../vm/index.ts';
import type { JitArtifact, JitCode, KeptArtifact } from '../../vm/jit/index.ts';
import { instantiate, load } from '../../vm/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import type { CompileOptions, CompileResult } from '../driver.ts';
import type { Context } from './context.ts';
import type { Moved } from './device-choice.ts';
import { readBytes, readText } from './context.ts';
import { ioImports } from './io-host.ts';
import type { Profiling } from './profile.ts';
import type { ReadModule } from './program-cache.ts';
import { NotingReader, openCache } from './program-cache.ts';
import type { SourceText } from './render.ts';

/** A program ready to be instantiated, from source or from bytecode. */
export interface Program {
  readonly module: TbcModule;
  readonly sources: readonly SourceText[];
  /** Its bytecode as bytes, where they are at hand. */
  readonly bytes?: Uint8Array;
  /** Set where its kernels run on a device. */
  readonly moved?: Moved;
  /** Its code, where it is to be compiled, and where to keep what is made of it now. */
  readonly code?: JitCode;
  readonly keepCode?: (code: KeptArtifact) => void;
  /** Set where the program is watched. */
  readonly profiling?: Profiling;
}

const MEMORY_MIB = 1024;
/** How paths of library modules begin, as messages show them. */
const LIBRARY = 'std/';

/** Where the library's modules lie: beside the sources in a checkout, beside `dist` in a package. */
export function libraryFolder(): string {
  const here = import.meta.dirname;
  for (const up of ['../../stdlib', '../../../stdlib']) {
    const folder = join(here, up);
    try {
      readFileSync(join(folder, 'io.tri'));
      return folder;
    } catch {
      // Not there: sources run from one folder, the built package from another.
    }
  }
  return join(here, '../../stdlib');
}

/** Reads library modules only: for programs that are no file. */
export function libraryReader(): (path: readonly string[]) => { path: string; text: string } | undefined {
  const read = moduleReader('.');
  return (path) => (path[0] === 'std' ? read(path) : undefined);
}

/** Reads a module's text: `std.a.b` from the library, any other below the main file's folder. */
function moduleReader(mainPath: string): (path: readonly string[]) => { path: string; text: string } | undefined {
  const root = dirname(resolve(mainPath));
  const library = libraryFolder();
  return (path) => {
    const file = path[0] === 'std' ? join(library, ...path.slice(1)) : join(root, ...path);
    try {
      return {
        path:
          path[0] === 'std'
            ? `${LIBRARY}${path.slice(1).join('/')}.tri`
            : join(dirname(mainPath), `${path.join('/')}.tri`),
        text: readFileSync(`${file}.tri`, 'utf8'),
      };
    } catch {
      return undefined;
    }
  };
}

export interface SourceProblem {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Compiles a file as far as the options say. Warnings about the library are not the user's to see. */
export async function compileFile(
  cx: Context,
  path: string,
  options: CompileOptions,
): Promise<CompileResult | SourceProblem> {
  const text = readText(cx, path);
  return typeof text === 'string' ? compileText({ path, text }, moduleReader(path), options) : text;
}

async function compileText(main: SourceText, read: ReadModule, options: CompileOptions): Promise<CompileResult> {
  // Loaded here: a program that is compiled already does not need the compiler.
  const { compile, isError } = await import('../driver.ts');
  const result = compile(main, read, options);
  const own = (d: Diagnostic): boolean => isError(d) || !isLibrary(result.sources[d.span.file]);
  return { ...result, diagnostics: result.diagnostics.filter(own) };
}

const isLibrary = (source: SourceText | undefined): boolean => source?.path.startsWith(LIBRARY) ?? false;

/** Diagnostics of a file, without making anything. */
export async function checkSource(
  cx: Context,
  path: string,
): Promise<{ diagnostics: readonly Diagnostic[]; sources: readonly SourceText[] }> {
  const result = await compileFile(cx, path, { stop: 'check' });
  if ('code' in result)
    return {
      diagnostics: [{ code: result.code, span: { file: -1, start: 0, end: 0 }, args: result.args }],
      sources: [],
    };
  return result;
}

/** A program for a debugger is as it was written where nothing else is said. */
export function optLevel(cx: Context): 'O0' | 'O2' {
  const { values } = cx.invocation;
  return (values.get('opt') ?? (values.has('inspect') ? '0' : '2')) === '0' ? 'O0' : 'O2';
}

/** Whether a file is the result of compiling, as bytecode or as its text, rather than a source of the language. */
export const isCompiled = (path: string): boolean => /\.(tbc|tbcs)$/.test(path);

/** Loads a `.tbc` file, assembles a `.tbcs` one or compiles any other; undefined after reporting why that cannot be done. */
export async function loadProgram(
  cx: Context,
  path: string,
  options: { readonly docExamples?: boolean; readonly vectors?: boolean } = {},
): Promise<Program | undefined> {
  const carried = cx.host.carried as Carried | undefined;
  if (carried) {
    const loaded = load(carried.bytes);
    if ('module' in loaded) return carriedProgram(cx, loaded.module, carried);
  }
  const program = await readProgram(cx, path, options);
  return program && toDevice(cx, program);
}

async function readProgram(
  cx: Context,
  path: string,
  options: { readonly docExamples?: boolean; readonly vectors?: boolean },
): Promise<Program | undefined> {
  if (path.endsWith('.tbc')) return loadBytecode(cx, path);
  if (path.endsWith('.tbcs')) return assembleFile(cx, path);
  const text = readText(cx, path);
  if (typeof text !== 'string') {
    cx.reportPlain(text.code, { ...text.args });
    return undefined;
  }
  return compileProgram(cx, { path, text }, { opt: optLevel(cx), ...options });
}

async function carriedProgram(cx: Context, module: TbcModule, { bytes, sources, artifact }: Carried): Promise<Program> {
  const program = await toDevice(cx, { module, sources, bytes });
  if (!artifact) return program;
  const { JitCode } = await import('../../vm/jit/index.ts');
  return { ...program, code: new JitCode(engineModule(program), undefined, { artifact }) };
}

/** The program with its kernels moved out, where a device is asked for. */
async function toDevice(cx: Context, program: Program): Promise<Program> {
  return cx.device ? { ...program, moved: await cx.device.move(program.module, optLevel(cx)) } : program;
}

/** What engines run of a program. */
function engineModule({ module, moved }: Program): TbcModule {
  return moved?.moved.module ?? module;
}

/** Compiles a program, or takes it as it was compiled before. */
async function compileProgram(cx: Context, main: SourceText, options: CompileOptions): Promise<Program | undefined> {
  const names = options.opt === 'O0';
  const noted = new NotingReader(moduleReader(main.path));
  const cache = openCache(cx.host.env, process.platform);
  const wanted = { main, how: JSON.stringify({ ...options, names }) };
  const before = cache?.find(wanted, noted.read);
  const loaded = before && load(before.bytes);
  if (loaded && 'module' in loaded) return { module: loaded.module, sources: before.sources, bytes: before.bytes };
  const result = await compileText(main, noted.read, options);
  if (cx.report(result.diagnostics, result.sources) || !result.module) return undefined;
  const { encode } = await import('../../vm/encode/index.ts');
  const module = encode(result.module, { names });
  // Warnings are told each time.
  if (!cache || result.diagnostics.length > 0) return { module, sources: result.sources };
  const { writeModule } = await import('../../vm/binary/write.ts');
  const bytes = writeModule(module);
  cache.keep(wanted, noted, { bytes, sources: result.sources });
  return { module, sources: result.sources, bytes };
}

function loadBytecode(cx: Context, path: string): Program | undefined {
  const bytes = readBytes(cx, path);
  if (!(bytes instanceof Uint8Array)) {
    cx.reportPlain(bytes.code, bytes.args);
    return undefined;
  }
  const loaded = load(bytes);
  if ('diagnostics' in loaded) {
    cx.report(loaded.diagnostics, []);
    return undefined;
  }
  return { module: loaded.module, sources: [], bytes };
}

async function assembleFile(cx: Context, path: string): Promise<Program | undefined> {
  const text = readText(cx, path);
  if (typeof text !== 'string') {
    cx.reportPlain(text.code, text.args);
    return undefined;
  }
  const { assemble } = await import('../../vm/assemble.ts');
  const { verify } = await import('../../vm/verify.ts');
  const result = assemble(text);
  const diagnostics = 'module' in result ? verify(result.module) : result.diagnostics;
  if (diagnostics.length > 0 || !('module' in result)) {
    cx.report(diagnostics, [{ path, text }]);
    return undefined;
  }
  return { module: result.module, sources: [] };
}

/** True after reporting a function that the program wants of its embedder and that the command line does not have. */
export function lacksImports(cx: Context, program: Program): boolean {
  const io = importsOf(cx).io;
  const missing = program.module.imports.filter(
    (i) => i.module !== HOST_MODULE && !(i.module === 'io' && i.name in io),
  );
  for (const i of missing) cx.reportPlain('E0720', { name: i.name, module: i.module });
  return missing.length > 0;
}

function importsOf(cx: Context): { io: ReturnType<typeof ioImports> } {
  const { values, rest } = cx.invocation;
  return { io: ioImports({ args: rest, dir: values.get('dir'), stdin: () => cx.host.stdin() }) };
}

export interface ProgramOptions {
  /** Receives the program's output; standard output by default. */
  readonly print?: (text: string) => void;
  /** Threads where the command line does not say; one by default. */
  readonly threads?: number;
}

/**
 * The engine that the command line asks for. Compiled code starts as soon as the interpreter does, and one call of it may
 * take long; tests and lines of the REPL are many short calls of code that is new each time.
 */
export function engineOf(cx: Context): 'interp' | 'jit' {
  const { command, values } = cx.invocation;
  const engine = values.get('engine') ?? 'auto';
  if (values.has('inspect')) return 'jit';
  if (engine !== 'auto') return engine === 'jit' ? 'jit' : 'interp';
  // The interpreter can be watched in its slower form only.
  return command === 'run' || command === 'bench' || values.has('profile') ? 'jit' : 'interp';
}

/** Bytes of V8's stack that a program may use on the main thread: it has 984 KB in all. */
const MAIN_STACK = 400_000;

/** What the thread with a large stack is told: the program and its code, which need not be compiled again. */
interface Carried {
  readonly bytes: Uint8Array;
  readonly sources: readonly SourceText[];
  /** Its code, where that was made in an earlier run. */
  readonly artifact: JitArtifact | undefined;
}

/** The program with its code, from the cache or new, where it is to be compiled; not with what WebAssembly cannot hold. */
export async function withCode(cx: Context, program: Program): Promise<Program> {
  if (
    program.code ||
    engineOf(cx) !== 'jit' ||
    (['profile', 'inspect'] as const).some((o) => cx.invocation.values.has(o))
  )
    return program;
  const { compileJit, fromKept, JitCode, JitLimitError } = await import('../../vm/jit/index.ts');
  const module = engineModule(program);
  const bytes = program.moved ? (await import('../../vm/binary/write.ts')).writeModule(module) : program.bytes;
  const cache = bytes && openCache(cx.host.env, process.platform);
  const kept = cache?.findCode(bytes!) as KeptArtifact | undefined;
  try {
    if (kept) return { ...program, code: new JitCode(module, undefined, { artifact: fromKept(kept) }) };
    return { ...program, code: await compileJit(module), keepCode: (code) => cache?.keepCode(bytes!, code) };
  } catch (error) {
    if (error instanceof JitLimitError) return program; // the interpreter runs it
    throw error;
  }
}

/**
 * Compiled code calls on V8's own stack. A program that may call itself, or nests deeply, is run by a thread with a large
 * stack, so that the limit is its number of nested calls: gives the exit code then; undefined where the program may run here.
 */
export async function runsElsewhere(cx: Context, program: Program): Promise<number | undefined> {
  // Node's inspector is the main thread's.
  if (!cx.host.deep || cx.invocation.values.has('inspect')) return undefined;
  const { code, module, sources } = program;
  if (!code || code.stackBytes <= MAIN_STACK) return undefined;
  const { writeModule } = await import('../../vm/binary/write.ts');
  const carried: Carried = { bytes: program.bytes ?? writeModule(module), sources, artifact: code.made };
  return cx.host.deep(carried);
}

/**
 * An instance with the engine, limits and imports that the command line asks for. Throws TrapError where the program's data alone exceed the memory limit.
 */
export async function instantiateProgram(
  cx: Context,
  program: Program,
  { print = (text) => cx.out(text), threads }: ProgramOptions = {},
): Promise<Instance> {
  const { module, profiling, code } = program;
  const inspected = cx.invocation.values.has('inspect');
  const instance = await instantiate(profiling?.instrumented.module ?? module, {
    engine: engineOf(cx),
    device: program.moved?.offload(),
    code: profiling || inspected ? undefined : code,
    memoryLimit: (cx.number('memory') ?? MEMORY_MIB) * 2 ** 20,
    fuel: cx.number('fuel'),
    timeLimitMs: cx.number('time-limit'),
    // A profiler and a debugger see one thread.
    threads: profiling || inspected ? 1 : (cx.number('threads') ?? threads),
    imports: { ...importsOf(cx), ...profiling?.recorder.imports() },
    print,
    marks: profiling?.marks,
    debug: inspected ? debugInfo(program) : undefined,
  });
  profiling?.attach(instance);
  const made = program.keepCode && code?.made;
  if (made) {
    const { compiled: _, ...plain } = made.variant;
    program.keepCode!({ form: made.form, stackBytes: made.stackBytes, code: plain });
  }
  return instance;
}

function debugInfo({ sources }: Program): DebugOptions {
  return {
    sources: Object.fromEntries(sources.map((s) => [s.path, s.text])),
    root: `${pathToFileURL(resolve('.')).href}/`,
  };
}

/** Runs `body` with the program of a file, watched where the command line asks for a profile, which is then reported. */
export async function watched<T>(
  cx: Context,
  path: string,
  program: Program,
  body: (program: Program) => Promise<T>,
): Promise<T> {
  if (!cx.invocation.values.has('profile')) return body(program);
  const { profiled } = await import('./profile.ts');
  return profiled(cx, path, program, body);
}
