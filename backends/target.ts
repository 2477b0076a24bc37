import type { BufType, Func, Module } from '../compiler/ir/types.ts';
import type { Diagnostic } from '../spec/diagnostics-schema.ts';
import type { Span } from '../spec/span.ts';
import type { TrapName } from '../spec/traps.ts';
import type { ScalarType } from '../spec/types.ts';

/**
 * What a target is: this file and one of the folders beside it are all that must be read to write a new one. A target
 * turns kernels into files (`Target.emit`) and, where it can run them here, opens a `Device`. `targets.ts` lists them.
 */

/** A number for t1…t33, bool (0 or 1), i8…i32, u8…u32, f32, f64; a bigint for t34…t40, i64, u64: as in vm/engine.ts. */
export type ScalarValue = number | bigint;
export type MaybePromise<T> = T | Promise<T>;

/** A parameter of a prepared kernel, in the order in which callers give them. */
export type KernelParam =
  | {
      readonly kind: 'buffer';
      readonly name: string;
      readonly type: BufType;
      /** Sizes by axis and bytes of the payload (spec/layout.ts); undefined where sizes are open. */
      readonly dims: readonly number[] | undefined;
      readonly bytes: number | undefined;
      /** What the kernel does to it. An output is `write`: all of it is written, whatever it held. */
      readonly access: 'read' | 'write' | 'update';
    }
  /** An i32 that some buffer's dimension is named by. */
  | { readonly kind: 'size'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'scalar'; readonly name: string; readonly type: ScalarType };

/** A kernel with all it needs, made by backends/kernel/prepare.ts: graphs flattened, calls inlined, loops fused, memory planned. */
export interface PreparedKernel {
  /** Its name in the program. */
  readonly name: string;
  /** Of the kernel profile. Its parameters are `params` one to one; where sizes are fixed they are constants within. */
  readonly func: Func;
  readonly params: readonly KernelParam[];
  /** Types of the scalar results. */
  readonly results: readonly ScalarType[];
  /** The module that `func` is in: functions that its elements call, files and lines for spans, data and globals. */
  readonly module: Module;
  /** The module that it was prepared from; `scalarForm` takes the functions of the heap from it. */
  readonly source: Module;
  readonly opt: 'O0' | 'O2';
}

/** Text or bytes of a file that a target makes, by its path below the output folder. */
export interface EmittedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A kernel cannot be had on a target: a diagnostic for the user, with the place in the source where it has one. */
export class UnsupportedError extends Error {
  readonly diagnostic: Diagnostic;
  constructor(target: string, kernel: string, reason: string, span: Span) {
    super(`${target}: kernel ${kernel}: ${reason}`);
    this.name = 'UnsupportedError';
    this.diagnostic = { code: 'E0901', span, args: { target, kernel, reason } };
  }
}

export interface EmitOptions {
  /** Base name of the files, a C identifier. */
  readonly name: string;
  /** Options of the target by name, as `--option NAME=VALUE` gives them; unknown ones are E0902 of the caller. */
  readonly options: Readonly<Record<string, string>>;
}

/** Another program that a target works with, and how to get it. */
export interface Tool {
  readonly name: string;
  /** Commands any of which will do, the best first; or a package of npm. */
  readonly commands?: readonly string[];
  readonly package?: string;
  /** How to get it, as a person would read it: `apt-get install clang-19`. */
  readonly install: string;
  /** Without it the target does less, but works. */
  readonly optional?: boolean;
}

/** What `trinityc targets` says of a target on this machine. */
export interface Probe {
  /** Whether `open` should succeed. */
  readonly usable: boolean;
  /** What kernels would run on: `clang 19.1.7, AVX-512 VNNI`, `NVIDIA H200`, `SwiftShader`; empty if not usable. */
  readonly runsOn: string;
  /** What is missing or falls back, each with how to get it. */
  readonly missing: readonly { readonly what: string; readonly install: string }[];
}

export interface Target {
  readonly name: string;
  /** One line of what it makes, for help pages. */
  readonly makes: string;
  /** Kernels must be prepared with all sizes. */
  readonly needsSizes: boolean;
  /** It also takes functions without side effects (backends/kernel/prepare-function.ts). */
  readonly functions?: boolean;
  readonly tools: readonly Tool[];
  /** Options of `emit`: name → what it does and its values. */
  readonly options: Readonly<Record<string, { readonly help: string; readonly values?: readonly string[] }>>;
  /** The files for some kernels. Throws UnsupportedError. May use tools where `tools` is given and they are there (objects, bitstreams). */
  emit(
    kernels: readonly PreparedKernel[],
    options: EmitOptions,
    tools?: HostTools,
  ): MaybePromise<readonly EmittedFile[]>;
  /** Targets that can also take a whole program. */
  readonly program?: ProgramForm;
  probe(tools: HostTools): MaybePromise<Probe>;
  /** Its device answers with promises: for a virtual machine it is opened in a thread of its own (vm/offload/blocking.ts). */
  readonly asynchronous?: boolean;
  /** Throws an Error with a message for users where it cannot be used here. Undefined: kernels cannot be run by this target. */
  readonly open?: (tools: HostTools, options?: DeviceOptions) => MaybePromise<Device>;
}

/** How a target makes files of a whole program, functions and all, where an option asks for that instead of kernels. */
export interface ProgramForm {
  /** The option that asks for it by `yes`. */
  readonly option: string;
  /** Whether kernels in the bytecode may be vectorised; else they must be plain loops. */
  readonly vectors: boolean;
  /** The files for verified bytecode. Throws UnsupportedError. */
  emit(tbc: Uint8Array, options: EmitOptions, tools?: HostTools): MaybePromise<readonly EmittedFile[]>;
}

export interface DeviceOptions {
  /** Threads that a device on this processor may use; 1 by default. */
  readonly threads?: number;
  /** Receives a line when the device does something else than asked (falls back, compiles in the background). */
  readonly note?: (text: string) => void;
}

/** Where kernels run. Calls are queued in order; `finish` waits for them. */
export interface Device {
  readonly name: string;
  /** As `Probe.runsOn`. */
  readonly runsOn: string;
  /** It also takes kernels whose sizes are open: those that meet many sizes are then compiled once. */
  readonly openSizes?: boolean;
  /** Throws UnsupportedError. The same device may be given the same kernel with other sizes: each is another executable. */
  compile(kernel: PreparedKernel): MaybePromise<Executable>;
  /** As `compile`, for callers that cannot wait for a promise: calls of a virtual machine. Without it `compile` gives none, or the target is `asynchronous`. */
  compileNow?(kernel: PreparedKernel): Executable;
  /** Memory of the device, zeroed. Throws an Error where there is none left. A buffer may be longer than the parameter it is given for. */
  allocate(bytes: number): DeviceBuffer;
  /** Devices that share the host's memory: a buffer that is these bytes, without a copy. Valid while the bytes are. */
  readonly view?: (bytes: Uint8Array) => DeviceBuffer;
  /** Queues a call: a buffer for each buffer parameter, a value for each scalar and each size, in the order of `params`. */
  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void;
  /** Waits until all queued calls are done; the outcome of each since the last `finish`, in order. Calls after one that trapped may have run. */
  finish(): MaybePromise<readonly Outcome[]>;
  dispose(): void;
}

export interface DeviceBuffer {
  readonly bytes: number;
  /** Queued like calls; the data may change once it returns. */
  write(data: Uint8Array, offset?: number): void;
  /** Waits for what was queued before. */
  read(into: Uint8Array, offset?: number): MaybePromise<void>;
  free(): void;
}

/** A compiled kernel; belongs to its device. */
export interface Executable {
  readonly kernel: PreparedKernel;
  /** The generated source, for people; empty where there is none. */
  readonly source: string;
  dispose?(): void;
}

/**
 * How a call ended: with its scalar results, or with the trap that comes first in the order of the program. `func` is the function of
 * `PreparedKernel.module` whose code trapped (not counting what is inlined there, which the span tells); any other name stands for the kernel's own code.
 */
export type Outcome =
  | { readonly results: readonly ScalarValue[] }
  | { readonly trap: TrapName; readonly func: string; readonly span: Span };

/** What a target may use of the machine; compiler/cli/host-tools.ts makes it. Below it nothing reads files, environment or clock. */
export interface HostTools {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** As Node's `process.platform` and `process.arch`. */
  readonly platform: string;
  readonly arch: string;
  /** Path of a command on the PATH. */
  find(command: string): string | undefined;
  /** Runs a program to its end. Never throws: `status` is -1 where it could not be started, and `stderr` says why. */
  run(command: string, args: readonly string[], options?: RunOptions): RunResult;
  start(command: string, args: readonly string[], options?: RunOptions): Promise<RunResult>;
  /** A new folder that is removed when the process ends. */
  temporary(): string;
  /** Folder for what is kept between runs, by content; made if missing. */
  readonly cache: string;
  read(path: string): Uint8Array | undefined;
  /** Makes folders as needed; the file is complete or not there. */
  write(path: string, content: string | Uint8Array): void;
  /** Functions of a shared library by C prototypes, through koffi. Throws an Error for users where there is no koffi. */
  library(path: string): NativeLibrary;
  /** Loads an npm package. Throws an Error for users where it is missing. */
  load(name: string): Promise<unknown>;
  /** SHA-256 in hexadecimal, for cache names. */
  digest(text: string | Uint8Array): string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface NativeLibrary {
  /** A function by its C prototype in koffi's syntax: `int matvec(void *w, void *x, int32_t n)`. Typed arrays pass as pointers, without a copy. */
  func(prototype: string): (...args: unknown[]) => unknown;
  close(): void;
}
