import type {
  Device,
  DeviceBuffer,
  Executable,
  MaybePromise,
  PreparedKernel,
  ScalarValue,
} from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { Engine, HostFunc, RegValue, TrapFrame } from '../engine.ts';
import { TrapError } from '../engine.ts';
import { lift } from '../lift/index.ts';
import type { TbcModule } from '../module.ts';
import type { Placed, Placing } from './copies.ts';
import { placing } from './copies.ts';
import type { MovedKernel, MovedModule } from './module.ts';
import { kernelFrames } from './frames.ts';
import { moveKernels } from './module.ts';
import { atOnce, Queue } from './queue.ts';
import type { ParamShape } from './shapes.ts';
import { bytesOf, dimsOf, paramShapes } from './shapes.ts';

export interface OffloadOptions {
  /** How kernels are prepared for the device; O2 by default. */
  readonly opt?: 'O0' | 'O2';
  /** A kernel that the device cannot do runs on the virtual machine, which is noted once; otherwise the call throws UnsupportedError. */
  readonly fallback?: boolean;
  /** Receives a line for each kernel that falls back. */
  readonly note?: (text: string) => void;
  /** Bytes that copies of tensors may take on a device with memory of its own, and as many here; 4 GiB by default. */
  readonly mostKept?: number;
  /** For how many sizes a kernel is compiled where the device also takes kernels of open sizes; 8 by default. */
  readonly mostSizes?: number;
}

const MOST_KEPT = 2 ** 32;
const MOST_SIZES = 8;

/** A module on its way to a device: what can be shared by the instances of one module. */
export class Offload {
  readonly source: TbcModule;
  readonly device: Device;
  readonly options: OffloadOptions;
  readonly moved: MovedModule;
  #ir: Module | undefined;
  readonly #kernels = new Map<string, OffloadedKernel>();

  /** `moved`: what `moveKernels` made of the source, with the code of its kernels kept where they may fall back. */
  constructor(source: TbcModule, device: Device, options: OffloadOptions = {}, moved?: MovedModule) {
    this.source = source;
    this.device = device;
    this.options = options;
    this.moved = moved ?? moveKernels(source, options.fallback);
  }

  /** What engines run in place of the source. */
  get module(): TbcModule {
    return this.moved.module;
  }

  /** The IR of the source with its kernels. */
  get ir(): Module {
    return (this.#ir ??= lift(this.source, { kernels: true }));
  }

  kernel(name: string): OffloadedKernel {
    let kernel = this.#kernels.get(name);
    if (!kernel) this.#kernels.set(name, (kernel = new OffloadedKernel(this, name)));
    return kernel;
  }

  /** Starts one instance. */
  start(): Session {
    return new Session(this);
  }
}

/** What calls of a kernel with the same sizes have in common. */
interface Plan {
  readonly sizes: readonly unknown[];
  readonly executable: Executable | UnsupportedError;
  /** By parameter: bytes of a buffer, and whether it travels to and from the device. */
  readonly buffers: readonly (
    { readonly bytes: number; readonly sent: boolean; readonly fetched: boolean } | undefined
  )[];
}

/** A kernel and what the device made of it. */
export class OffloadedKernel {
  readonly name: string;
  readonly params: readonly ParamShape[];
  readonly #offload: Offload;
  /** Indices of the parameters that are sizes. */
  readonly #sizes: readonly number[];
  #last: Plan | undefined;
  readonly #made = new Map<string, MaybePromise<Executable | UnsupportedError>>();

  constructor(offload: Offload, name: string) {
    this.#offload = offload;
    this.name = name;
    this.params = paramShapes(offload.ir.kernels.get(name)!);
    this.#sizes = this.params.flatMap((p, i) => (p.kind === 'size' ? [i] : []));
  }

  /** What a call with the sizes that these arguments give needs. One call is mostly as the one before. */
  plan(args: readonly unknown[]): Plan {
    const last = this.#last;
    if (last && this.#sizes.every((i, n) => args[i] === last.sizes[n])) return last;
    const sizes = new Map(this.#sizes.map((i) => [this.params[i]!.name, Number(args[i])]));
    const executable = atOnce(this.#offload.device, this.compiled(sizes, true));
    const buffers = this.params.map((p, i): Plan['buffers'][number] => {
      if (p.kind !== 'buffer') return undefined;
      const described = executable instanceof UnsupportedError ? undefined : executable.kernel.params[i];
      const access = described?.kind === 'buffer' ? described.access : 'update';
      return { bytes: bytesOf(p.type, dimsOf(p.type, sizes)), sent: access !== 'write', fetched: access !== 'read' };
    });
    return (this.#last = { sizes: this.#sizes.map((i) => args[i]), executable, buffers });
  }

  /** Compiled for sizes, or why the device cannot do it. `now`: without a promise, if the device can. */
  compiled(sizes: ReadonlyMap<string, number>, now = false): MaybePromise<Executable | UnsupportedError> {
    const { device, options } = this.#offload;
    const open = device.openSizes === true && this.#made.size >= (options.mostSizes ?? MOST_SIZES);
    const exact = [...sizes.values()].join(' ');
    const key = this.#made.has(exact) || !open ? exact : 'open';
    let made = this.#made.get(key);
    if (!made || (now && made instanceof Promise && device.compileNow)) {
      this.#made.set(key, (made = this.#compile(key === 'open' ? undefined : sizes, now)));
    }
    return made;
  }

  #compile(sizes: ReadonlyMap<string, number> | undefined, now: boolean): MaybePromise<Executable | UnsupportedError> {
    const refusal = (e: unknown): UnsupportedError => {
      if (e instanceof UnsupportedError) return e;
      throw e;
    };
    try {
      const { device } = this.#offload;
      const kernel = this.prepare(sizes);
      const made = now && device.compileNow ? device.compileNow(kernel) : device.compile(kernel);
      return made instanceof Promise ? made.catch(refusal) : made;
    } catch (e) {
      return refusal(e);
    }
  }

  prepare(sizes: ReadonlyMap<string, number> | undefined): PreparedKernel {
    const { ir, options } = this.#offload;
    return prepareKernel(ir, this.name, { opt: options.opt ?? 'O2', ...(sizes && { sizes }) });
  }
}

/** One instance whose kernels run on a device: first the functions for the engine, then the engine that callers use. */
export class Session {
  readonly #offload: Offload;
  readonly #placing: Placing;
  readonly #queue: Queue;
  readonly #noted = new Set<string>();
  /** Frames of kernels for traps that the engine is about to give frames of their callers. */
  readonly #frames = new WeakMap<TrapError, readonly TrapFrame[]>();
  #engine: Engine | undefined;
  /** What ends the outermost call, whatever became of it on the way. */
  #failure: UnsupportedError | undefined;
  #depth = 0;

  constructor(offload: Offload) {
    this.#offload = offload;
    this.#placing = placing(offload.device, offload.options.mostKept ?? MOST_KEPT);
    this.#queue = Queue.of(offload.device);
  }

  /** Host functions of the moved module: those of the source's imports and then the kernels. */
  hosts(own: readonly HostFunc[]): HostFunc[] {
    return [
      ...own,
      ...this.#offload.moved.kernels.map(
        (k): HostFunc =>
          (args) =>
            this.#run(k, args),
      ),
    ];
  }

  /** The engine as callers see it, of an engine that runs the moved module with `hosts`. */
  attach(engine: Engine): Engine {
    this.#engine = engine;
    return new OffloadEngine(this.#offload.source, engine, this);
  }

  dispose(): void {
    this.#placing.dispose();
  }

  /** Makes a call, and of what is thrown in it what a caller shall see. */
  guard<T>(body: () => T): T {
    if (this.#depth === 0) this.#failure = undefined;
    this.#depth++;
    try {
      return body();
    } catch (e) {
      if (this.#failure) throw this.#failure;
      const inner = e instanceof TrapError ? this.#frames.get(e) : undefined;
      if (inner) {
        this.#frames.delete(e as TrapError);
        (e as TrapError).frames = [...inner, ...(e as TrapError).frames];
      }
      throw e;
    } finally {
      this.#depth--;
    }
  }

  /** A trap of a kernel, to which the engine adds the frames of the kernel's callers. */
  #trap(error: TrapError, frames: readonly TrapFrame[]): TrapError {
    error.frames = [];
    this.#frames.set(error, frames);
    return error;
  }

  #run(moved: MovedKernel, args: readonly RegValue[]): readonly RegValue[] {
    const { executable, buffers } = this.#offload.kernel(moved.name).plan(args);
    if (executable instanceof UnsupportedError) return this.#fallBack(moved, executable, args);
    const { memory } = this.#engine!;
    this.#placing.begin(memory);
    const fetched: Placed[] = [];
    const given: (DeviceBuffer | ScalarValue)[] = [];
    for (let i = 0; i < args.length; i++) {
      const buffer = buffers[i];
      if (!buffer) {
        given.push(args[i] as ScalarValue);
        continue;
      }
      const placed = this.#placing.place(memory, args[i] as number, buffer.bytes, buffer.sent);
      if (buffer.fetched) fetched.push(placed);
      given.push(placed.buffer);
    }
    const call = this.#queue.run(executable, given);
    atOnce(this.#offload.device, this.#queue.finish());
    const outcome = call.outcome!;
    if ('trap' in outcome) {
      throw this.#trap(
        new TrapError(outcome.trap),
        kernelFrames(this.#offload.source, executable.kernel, moved.func, outcome),
      );
    }
    for (const placed of fetched) placed.fetch(memory);
    return outcome.results;
  }

  /** The kernel on the engine, whose frames of it end where those of its caller begin. */
  #fallBack(moved: MovedKernel, error: UnsupportedError, args: readonly RegValue[]): readonly RegValue[] {
    if (moved.kept === undefined) {
      this.#failure = error;
      throw error;
    }
    if (!this.#noted.has(moved.name)) {
      this.#noted.add(moved.name);
      this.#offload.options.note?.(error.message);
    }
    try {
      return this.#engine!.call(moved.kept, args);
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      const last = e.frames.findIndex((f) => f.func === moved.func);
      throw this.#trap(e, e.frames.slice(0, last + 1));
    }
  }
}

/** An engine whose kernels run on a device; it says that its module is the one that was moved there. */
class OffloadEngine implements Engine {
  readonly module: TbcModule;
  readonly #engine: Engine;
  readonly #session: Session;

  constructor(module: TbcModule, engine: Engine, session: Session) {
    this.module = module;
    this.#engine = engine;
    this.#session = session;
  }

  call(func: number, args: readonly RegValue[]): RegValue[] {
    return this.#session.guard(() => this.#engine.call(func, args));
  }
  get memory(): Uint8Array {
    return this.#engine.memory;
  }
  resizeMemory(bytes: number): void {
    this.#engine.resizeMemory(bytes);
  }
  get fuel(): number {
    return this.#engine.fuel;
  }
  set fuel(units: number) {
    this.#engine.fuel = units;
  }
  setLimits(...args: Parameters<Engine['setLimits']>): void {
    this.#engine.setLimits(...args);
  }
  getGlobal(index: number): RegValue {
    return this.#engine.getGlobal(index);
  }
  setGlobal(index: number, value: RegValue): void {
    this.#engine.setGlobal(index, value);
  }
  get threads(): number {
    return this.#engine.threads ?? 1;
  }
  async startThreads(): Promise<void> {
    await this.#engine.startThreads?.();
  }
  dispose(): void {
    this.#session.dispose();
    this.#engine.dispose?.();
  }
}
