import { HostBuffer } from '../host-buffer.ts';
import type {
  Device,
  DeviceBuffer,
  DeviceOptions,
  Executable,
  HostTools,
  MaybePromise,
  NativeLibrary,
  Outcome,
  PreparedKernel,
  RunResult,
  ScalarValue,
} from '../target.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Clang, Machine } from './clang.ts';
import { firstLine, FLAGS } from './clang.ts';
import type { Features } from './features.ts';
import type { LlvmKernel } from './module.ts';
import { llvmModule } from './module.ts';
import { POOL_SOURCE } from './pool.ts';

/** Kernels on this processor: compiled by clang, kept by content, called through the foreign function interface. */

type Native = (...args: unknown[]) => unknown;
const HOST: Machine = { triple: undefined, cpu: 'native' };
/** Buffers begin at multiples of this: a cache line and the widest vector. */
const ALIGN = 64;

class Compiled implements Executable {
  readonly kernel: PreparedKernel;
  readonly source: string;
  readonly made: LlvmKernel;
  readonly #library: NativeLibrary;
  readonly #call: Native;
  readonly #results: readonly { readonly memory: Uint8Array; readonly read: () => ScalarValue }[];

  constructor(made: LlvmKernel, source: string, library: NativeLibrary) {
    this.kernel = made.kernel;
    this.source = source;
    this.made = made;
    this.#library = library;
    const { params, results } = made.kernel;
    const types = params.map((p) => (p.kind === 'buffer' ? 'void *' : cType(p.kind === 'size' ? 'i32' : p.type)));
    const all = [...types, ...results.map(() => 'void *')].map((t, i) => `${t} a${i}`);
    this.#call = library.func(`uint32_t ${made.symbol}(${all.join(', ') || 'void'})`);
    this.#results = results.map(resultCell);
  }

  run(args: readonly unknown[]): Outcome {
    const status = Number(this.#call(...args, ...this.#results.map((r) => r.memory)));
    const trap = this.made.sites.read(status);
    return trap ?? { results: this.#results.map((r) => r.read()) };
  }

  dispose(): void {
    this.#library.close();
  }
}

/** The C type of a scalar parameter. */
export function cType(t: ScalarType): string {
  const info = scalarInfo(t);
  if (info.kind === 'float') return t === 'f32' ? 'float' : 'double';
  return `${info.kind === 'signed' || info.kind === 'trits' ? '' : 'u'}int${8 * info.bytes}_t`;
}

function resultCell(t: ScalarType): { memory: Uint8Array; read: () => ScalarValue } {
  const memory = new Uint8Array(16);
  const view = new DataView(memory.buffer);
  const info = scalarInfo(t);
  const signed = info.kind === 'signed' || info.kind === 'trits';
  const read = (): ScalarValue => {
    if (info.kind === 'float') return t === 'f32' ? view.getFloat32(0, true) : view.getFloat64(0, true);
    if (info.bytes === 8) {
      const v = signed ? view.getBigInt64(0, true) : view.getBigUint64(0, true);
      return info.kind === 'trits' && info.width < 34 ? Number(v) : v;
    }
    if (info.bytes === 4) return signed ? view.getInt32(0, true) : view.getUint32(0, true);
    if (info.bytes === 2) return signed ? view.getInt16(0, true) : view.getUint16(0, true);
    return signed ? view.getInt8(0) : view.getUint8(0);
  };
  return { memory, read };
}

export class NativeDevice implements Device {
  readonly name = 'native';
  readonly openSizes = true;
  readonly runsOn: string;
  readonly #tools: HostTools;
  readonly #clang: Clang;
  readonly #features: Features;
  readonly #options: DeviceOptions;
  readonly #support: NativeLibrary;
  readonly #address: Native;
  /** What tells the threads' function, for kernels' libraries; null: one thread. */
  readonly #pool: unknown;
  #outcomes: Outcome[] = [];

  private constructor(
    tools: HostTools,
    clang: Clang,
    features: Features,
    options: DeviceOptions,
    support: NativeLibrary,
  ) {
    this.#tools = tools;
    this.#clang = clang;
    this.#features = features;
    this.#options = options;
    this.runsOn = describe(clang, features);
    this.#support = support;
    this.#address = support.func('uint64_t trinity_address(void *memory)');
    const threads = options.threads ?? 1;
    this.#pool = threads > 1 ? support.func('void *trinity_pool(int wanted)')(threads) : null;
  }

  static async open(tools: HostTools, clang: Clang, features: Features, options: DeviceOptions): Promise<NativeDevice> {
    const support = await build(tools, clang, features, POOL_SOURCE, 'c');
    return new NativeDevice(tools, clang, features, options, support);
  }

  compile(kernel: PreparedKernel): MaybePromise<Executable> {
    const { text, ready, known } = this.#lowered(kernel);
    if (known) return ready(known);
    return build(this.#tools, this.#clang, this.#features, text, 'll').then(ready);
  }

  compileNow(kernel: PreparedKernel): Executable {
    const { text, ready, known } = this.#lowered(kernel);
    return ready(known ?? buildNow(this.#tools, this.#clang, this.#features, text, 'll'));
  }

  /** A kernel's text, what to do with its library, and the library if it was compiled before; else it is noted that it is to be. */
  #lowered(kernel: PreparedKernel): {
    text: string;
    ready: (library: NativeLibrary) => Executable;
    known: NativeLibrary | undefined;
  } {
    const module = llvmModule([kernel], { features: this.#features, about: `kernel ${kernel.name}` });
    const { text } = module;
    const ready = (library: NativeLibrary): Executable => {
      if (this.#pool !== null) library.func('void trinity_threads(void *spread)')(this.#pool);
      return new Compiled(module.kernels[0]!, text, library);
    };
    const path = cached(this.#tools, this.#clang, this.#features, text);
    const known = this.#tools.read(path) === undefined ? undefined : this.#tools.library(path);
    if (!known) this.#options.note?.(`compiling kernel ${kernel.name} for ${this.runsOn}`);
    return { text, ready, known };
  }

  allocate(bytes: number): DeviceBuffer {
    const room = new Uint8Array(bytes + ALIGN);
    const past = Number(BigInt(this.#address(room) as number | bigint) % BigInt(ALIGN));
    const at = past === 0 ? 0 : ALIGN - past;
    return new HostBuffer(room.subarray(at, at + bytes));
  }

  view(bytes: Uint8Array): DeviceBuffer {
    return new HostBuffer(bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const plain = args.map((a) => (typeof a === 'object' ? (a as HostBuffer).data : a));
    this.#outcomes.push((executable as Compiled).run(plain));
  }

  finish(): readonly Outcome[] {
    const done = this.#outcomes;
    this.#outcomes = [];
    return done;
  }

  /** Threads of the pool stay: they sleep, and their library with them. */
  dispose(): void {
    this.#outcomes = [];
    if (this.#pool === null) this.#support.close();
  }
}

/** What kernels run on, for people. */
export function describe(clang: Clang, f: Features): string {
  const vectors = { 128: f.family === 'aarch64' ? 'NEON' : 'SSE', 256: 'AVX2', 512: 'AVX-512' }[f.width];
  const dot = { avx512: ' VNNI', avx: ' VNNI', neon: ' dot products' };
  return `clang ${clang.version}, ${f.family === 'generic' ? 'no vectors of its own' : vectors}${f.byteDot ? dot[f.byteDot] : ''}`;
}

/** Where the library of a text is kept: by all that decides what it holds. */
function cached(tools: HostTools, clang: Clang, features: Features, text: string): string {
  const key = tools.digest(JSON.stringify([text, clang.version, FLAGS, features, tools.platform, tools.arch]));
  return `${tools.cache}/native-${key.slice(0, 40)}.so`;
}

/** Compiles a text, without waiting for it, unless that was done before, and loads it. */
async function build(
  tools: HostTools,
  clang: Clang,
  features: Features,
  text: string,
  kind: 'll' | 'c',
): Promise<NativeLibrary> {
  const path = cached(tools, clang, features, text);
  if (tools.read(path) === undefined) {
    const { args, output } = job(tools, clang, text, kind);
    keep(tools, path, output, await tools.start(clang.path, args));
  }
  return tools.library(path);
}

/** As `build`, but waits. */
function buildNow(tools: HostTools, clang: Clang, features: Features, text: string, kind: 'll' | 'c'): NativeLibrary {
  const path = cached(tools, clang, features, text);
  if (tools.read(path) === undefined) {
    const { args, output } = job(tools, clang, text, kind);
    keep(tools, path, output, tools.run(clang.path, args));
  }
  return tools.library(path);
}

/** What clang is to be told to make a library of a text, and where it puts it. */
function job(
  tools: HostTools,
  clang: Clang,
  text: string,
  kind: 'll' | 'c',
): { readonly args: readonly string[]; readonly output: string } {
  const folder = tools.temporary();
  const [input, output] = [`${folder}/kernel.${kind}`, `${folder}/kernel.so`] as const;
  tools.write(input, text);
  return { args: clang.arguments(input, output, HOST, 'library'), output };
}

/** Puts what clang made into the cache. */
function keep(tools: HostTools, path: string, output: string, { status, stderr }: RunResult): void {
  const made = tools.read(output);
  if (status !== 0 || made === undefined) throw new Error(`clang could not compile a kernel: ${firstLine(stderr)}`);
  tools.write(path, made);
}
