import { BYTECODE_DIAGNOSTICS } from '../spec/diagnostics/bytecode.ts';
import type { Diagnostic } from '../spec/diagnostics-schema.ts';
import { readModule } from './binary/read.ts';
import { monotonicMs } from './clock.ts';
import type { HostFunction, Imports } from './embed/hosts.ts';
import { hostFunc } from './embed/hosts.ts';
import type { TrapText } from './embed/instance.ts';
import { Instance } from './embed/instance.ts';
import { Values } from './embed/values.ts';
import type { Engine, EngineOptions, Limits } from './engine.ts';
import { createInterpreter } from './interp-wasm/index.ts';
import type { DebugOptions, JitCode } from './jit/index.ts';
import type { TbcModule } from './module.ts';
import type { Device, DeviceProgram, Offload } from './offload/index.ts';
import { verify } from './verify.ts';

/**
 * The virtual machine as a library: `const { module } = load(bytes); const instance = await instantiate(module)`.
 * Works wherever JavaScript does; the JIT is loaded only when it is asked for.
 */
export { AbiError } from './embed/errors.ts';
export { Instance } from './embed/instance.ts';
export type { ExportedFunction } from './embed/instance.ts';
export type { EnumValue, HostValue, StructValue, TensorValue } from './embed/values.ts';
export type { HostFunction, Imports } from './embed/hosts.ts';
export { TrapError } from './engine.ts';
export type { Limits, TrapFrame } from './engine.ts';
export type { DebugOptions } from './jit/index.ts';
export type { TbcModule } from './module.ts';
export type {
  Device,
  DeviceArguments,
  DeviceCall,
  DeviceKernel,
  DeviceProgram,
  DeviceTensor,
} from './offload/index.ts';

export type LoadResult = { readonly module: TbcModule } | { readonly diagnostics: readonly Diagnostic[] };

const verified = new WeakSet<TbcModule>();

/** Reads and verifies a `.tbc` file. Never throws: what is wrong comes as diagnostics. */
export function load(bytes: Uint8Array): LoadResult {
  const result = readModule(bytes);
  if (!('module' in result)) return result;
  const diagnostics = verify(result.module);
  if (diagnostics.length > 0) return { diagnostics };
  verified.add(result.module);
  return result;
}

export interface InstantiateOptions extends Limits {
  /** The embedder's functions by namespace and name. */
  imports?: Imports | Readonly<Record<string, Readonly<Record<string, HostFunction>>>>;
  /** `interp` starts at once; `jit` compiles to WebAssembly first and is loaded on demand. Results are the same. */
  engine?: 'interp' | 'jit';
  /**
   * Threads that large kernels may run on, this one with them; 1 by default. For the JIT, and without limits on fuel and
   * time; results are the same. The memory is then shared. Fewer where there is no sharing: `Instance.threads` tells.
   */
  threads?: number;
  /** Receives what the program prints; without it nothing is shown. */
  print?: (text: string) => void;
  /** Milliseconds, monotonic: for the time limit. */
  clock?: () => number;
  /** Where `mark` tells what calls are under way (spec/marks.ts): for profilers. */
  marks?: WebAssembly.Memory;
  /** Of the JIT: code made before, of this very module; by a RemoteCompiler, say. */
  code?: JitCode;
  /**
   * Where the module's kernels run; the rest stays on the engine. A device that answers at once (vm/offload: `blockingDevice` makes
   * one of any other); an Offload shares what the device compiled between instances. A kernel that it cannot do ends the call with an UnsupportedError.
   */
  device?: Device | Offload;
  /** Of the JIT: code that a debugger steps through by the lines of the source; slower. */
  debug?: true | DebugOptions;
}

/** A module that was refused: `diagnostics` say why. */
export class LoadError extends Error {
  readonly diagnostics: readonly Diagnostic[];
  constructor(diagnostics: readonly Diagnostic[]) {
    const [first] = diagnostics;
    const text = BYTECODE_DIAGNOSTICS[first.code as keyof typeof BYTECODE_DIAGNOSTICS].message.en;
    super(`${first.code}: ${text.replace(/\{(\w+)\}/g, (whole, name: string) => String(first.args[name] ?? whole))}`);
    this.name = 'LoadError';
    this.diagnostics = diagnostics;
  }
}

/**
 * Makes an instance. Throws LoadError for bytes or a module that do not verify, AbiError for an import that is missing,
 * TrapError `memory` when the module's data alone exceed the memory limit.
 */
export async function instantiate(source: TbcModule | Uint8Array, options: InstantiateOptions = {}): Promise<Instance> {
  const module = checked(source);
  const trapText: TrapText = { text: '' };
  const services = {
    print: options.print ?? (() => undefined),
    trapText: (text: string) => {
      trapText.text = text;
    },
  };
  let values: Values | undefined;
  const convert = (): Values => (values ??= new Values(engine));
  const { memoryLimit, fuel, stackLimit, timeLimitMs } = options;
  const offload = options.device && (await offloadTo(options.device, module));
  const session = offload?.start();
  const hosts = module.imports.map((imp) => hostFunc(imp, options.imports ?? {}, services, convert));
  const engineOptions: EngineOptions = {
    hosts: session ? session.hosts(hosts) : hosts,
    clock: options.clock ?? monotonicMs,
    memoryLimit,
    fuel,
    stackLimit,
    timeLimitMs,
    marks: options.marks,
    threads: options.threads,
  };
  const made = await makeEngine(offload?.module ?? module, engineOptions, options);
  const engine = session ? session.attach(made) : made;
  return new Instance(engine, options, trapText);
}

/**
 * The kernels of a module on a device, without an instance: tensors stay there, calls are queued. Throws LoadError for bytes or a module
 * that do not verify.
 */
export async function deviceProgram(source: TbcModule | Uint8Array, device: Device): Promise<DeviceProgram> {
  const { DeviceProgram } = await import('./offload/index.ts');
  return new DeviceProgram(checked(source), device);
}

async function offloadTo(device: Device | Offload, module: TbcModule): Promise<Offload> {
  const { Offload } = await import('./offload/index.ts');
  if (!(device instanceof Offload)) return new Offload(module, device);
  if (device.source !== module) throw new TypeError('the offload is of another module');
  return device;
}

function checked(source: TbcModule | Uint8Array): TbcModule {
  if (source instanceof Uint8Array) {
    const result = load(source);
    if (!('module' in result)) throw new LoadError(result.diagnostics);
    return result.module;
  }
  if (!verified.has(source)) {
    const diagnostics = verify(source);
    if (diagnostics.length > 0) throw new LoadError(diagnostics);
    verified.add(source);
  }
  return source;
}

async function makeEngine(
  module: TbcModule,
  options: EngineOptions,
  { engine = 'interp', debug, code }: InstantiateOptions,
): Promise<Engine> {
  if (engine === 'interp') return createInterpreter(module, options);
  const { instantiateJit } = await import('./jit/index.ts');
  if (code && code.module !== module) throw new TypeError('the code is of another module');
  return instantiateJit(module, options, { debug: debug === true ? {} : debug, code });
}
