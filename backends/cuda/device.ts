import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Sites } from '../clike/sites.ts';
import { cType } from '../clike/types.ts';
import type {
  Device,
  DeviceBuffer,
  Executable,
  HostTools,
  NativeLibrary,
  Outcome,
  PreparedKernel,
  ScalarValue,
} from '../target.ts';
import type { CudaFiles, CudaKernel } from './file.ts';
import { cudaFiles } from './file.ts';
import { RUNTIME } from './runtime.ts';
import { CUDA_SHIM } from './shim.ts';
import type { Place } from './tools.ts';
import { compileLibrary, SHIM_HEADER } from './tools.ts';

/** Kernels on a device of NVIDIA's, or the same file on the processor. */

type Call = (...args: unknown[]) => unknown;

/** Memory as the functions of a library take it: an address on the device, or bytes of this process. */
interface Memory {
  readonly pointer: bigint | Uint8Array;
  readonly bytes: number;
}

/** What reaches the memory of a device. */
interface Space {
  allocate(bytes: number): Memory;
  free(m: Memory): void;
  write(m: Memory, data: Uint8Array, offset: number): void;
  read(m: Memory, into: Uint8Array, offset: number): void;
  /** What a cudaError_t says. */
  message(error: number): string;
}

class HostSpace implements Space {
  allocate(bytes: number): Memory {
    return { pointer: new Uint8Array(bytes), bytes };
  }
  free(): void {
    // The collector takes it.
  }
  write(m: Memory, data: Uint8Array, offset: number): void {
    (m.pointer as Uint8Array).set(data, offset);
  }
  read(m: Memory, into: Uint8Array, offset: number): void {
    into.set((m.pointer as Uint8Array).subarray(offset, offset + into.length));
  }
  message(error: number): string {
    return `error ${error}: lanes of a group were not together`;
  }
}

class GpuSpace implements Space {
  readonly #allocate: Call;
  readonly #free: Call;
  readonly #write: Call;
  readonly #read: Call;
  readonly #message: Call;

  constructor(library: NativeLibrary) {
    this.#allocate = library.func('int device_allocate(uint64_t bytes, void *out)');
    this.#free = library.func('int device_free(uint64_t at)');
    this.#write = library.func('int device_write(uint64_t to, const void *from, uint64_t bytes)');
    this.#read = library.func('int device_read(void *to, uint64_t from, uint64_t bytes)');
    this.#message = library.func('const char *device_error(int error)');
  }

  #check(error: unknown, what: string): void {
    if (error !== 0) throw new Error(`CUDA: ${what}: ${this.message(Number(error))}`);
  }
  allocate(bytes: number): Memory {
    const out = new BigUint64Array(1);
    this.#check(this.#allocate(Math.max(bytes, 1), out), `${bytes} bytes of memory`);
    return { pointer: out[0]!, bytes };
  }
  free(m: Memory): void {
    this.#check(this.#free(m.pointer), 'freeing memory');
  }
  write(m: Memory, data: Uint8Array, offset: number): void {
    if (data.length > 0) this.#check(this.#write((m.pointer as bigint) + BigInt(offset), data, data.length), 'writing');
  }
  read(m: Memory, into: Uint8Array, offset: number): void {
    if (into.length > 0) this.#check(this.#read(into, (m.pointer as bigint) + BigInt(offset), into.length), 'reading');
  }
  message(error: number): string {
    return String(this.#message(error));
  }
}

class CudaBuffer implements DeviceBuffer {
  readonly space: Space;
  readonly memory: Memory;

  constructor(space: Space, memory: Memory) {
    this.space = space;
    this.memory = memory;
  }
  get bytes(): number {
    return this.memory.bytes;
  }
  write(data: Uint8Array, offset = 0): void {
    this.space.write(this.memory, data, offset);
  }
  read(into: Uint8Array, offset = 0): void {
    this.space.read(this.memory, into, offset);
  }
  free(): void {
    this.space.free(this.memory);
  }
}

interface CudaExecutable extends Executable {
  readonly made: CudaKernel;
  readonly sites: Sites;
  readonly queue: Call;
  readonly end: Call;
  readonly scratch: Memory;
  /** Memory of calls that have been read, for the next. */
  readonly states: Memory[];
}

interface Pending {
  readonly executable: CudaExecutable;
  readonly state: Memory;
}

const FILE = 'kernels';

export class CudaDevice implements Device {
  readonly name = 'cuda';
  readonly runsOn: string;
  /** On the processor buffers are the host's bytes. */
  readonly view?: (bytes: Uint8Array) => DeviceBuffer;
  readonly #tools: HostTools;
  readonly #place: Place;
  readonly #space: Space;
  #pending: Pending[] = [];

  constructor(tools: HostTools, place: Place) {
    this.#tools = tools;
    this.#place = place;
    this.runsOn = place.runsOn;
    if (place.kind === 'gpu') {
      const path = compileLibrary(tools, place, [{ path: 'runtime.cu', content: RUNTIME }]);
      this.#space = new GpuSpace(tools.library(path));
    } else {
      const space = new HostSpace();
      this.#space = space;
      this.view = (bytes) => new CudaBuffer(space, { pointer: bytes, bytes: bytes.length });
    }
  }

  compile(kernel: PreparedKernel): CudaExecutable {
    return this.compileAll([kernel])[0]!;
  }

  /** Several kernels of one module as one library. */
  compileAll(kernels: readonly PreparedKernel[]): CudaExecutable[] {
    const files = cudaFiles(kernels, { name: FILE, options: {} });
    const library = this.#tools.library(compileLibrary(this.#tools, this.#place, this.#sources(files)));
    let live = kernels.length;
    return kernels.map((kernel, i) => {
      const made = files.kernels[i]!;
      const scratch = this.#space.allocate(made.scratchBytes);
      const states: Memory[] = [];
      return {
        kernel,
        source: files.source,
        made,
        sites: files.sites,
        queue: library.func(this.#queuePrototype(made)),
        end: library.func(this.#endPrototype(made)),
        scratch,
        states,
        dispose: () => {
          for (const m of [scratch, ...states]) this.#space.free(m);
          if (--live === 0) library.close();
        },
      };
    });
  }

  #sources(files: CudaFiles): { path: string; content: string }[] {
    const own = [
      { path: `${FILE}.cu`, content: files.source },
      { path: `${FILE}.h`, content: files.header },
    ];
    return this.#place.kind === 'gpu' ? own : [...own, { path: SHIM_HEADER, content: CUDA_SHIM }];
  }

  get #pointer(): string {
    return this.#place.kind === 'gpu' ? 'uint64_t' : 'void *';
  }

  #queuePrototype(made: CudaKernel): string {
    const params = made.plan.kernel.params.flatMap((p) =>
      p.kind === 'size' ? [] : [p.kind === 'buffer' ? this.#pointer : cType(p.type)],
    );
    const all = [...params, this.#pointer, this.#pointer, 'void *'];
    return `int ${made.name}(${all.map((t, n) => `${t} a${n}`).join(', ')})`;
  }

  #endPrototype(made: CudaKernel): string {
    const all = [this.#pointer, 'void *', ...made.plan.results.map(() => 'void *'), 'void *'];
    return `int ${made.end}(${all.map((t, n) => `${t} a${n}`).join(', ')})`;
  }

  allocate(bytes: number): DeviceBuffer {
    return new CudaBuffer(this.#space, this.#space.allocate(bytes));
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const e = executable as CudaExecutable;
    const given: unknown[] = [];
    e.kernel.params.forEach((p, i) => {
      const a = args[i]!;
      if (p.kind === 'buffer') given.push((a as CudaBuffer).memory.pointer);
      else if (p.kind === 'scalar') given.push(p.type === 'bool' ? Boolean(a) : a);
      else if (Number(a) !== p.value) {
        const message = `${p.name} is ${p.value} in this executable, not ${String(a)}`;
        throw new InternalError('I-CUDA-SIZE', message, 'backends/cuda');
      }
    });
    const state = e.states.pop() ?? this.#space.allocate(e.made.stateBytes);
    this.#check(e.queue(...given, e.scratch.pointer, state.pointer, null), e);
    this.#pending.push({ executable: e, state });
  }

  #check(error: unknown, e: CudaExecutable): void {
    if (error !== 0) throw new Error(`CUDA: kernel ${e.kernel.name}: ${this.#space.message(Number(error))}`);
  }

  finish(): readonly Outcome[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending.map(({ executable: e, state }) => {
      const status = new Uint32Array(1);
      const results = e.kernel.results.map(() => new Uint8Array(8));
      this.#check(e.end(state.pointer, status, ...results, null), e);
      e.states.push(state);
      const trap = e.sites.read(status[0]!);
      if (trap) {
        // What a launch does is the kernel's.
        const own = trap.func === '' || e.made.plan.launches.some((l) => l.func === trap.func);
        return {
          ...trap,
          ...(own ? { func: e.kernel.func.name } : {}),
          ...(trap.func === '' ? { span: e.kernel.func.span } : {}),
        };
      }
      return { results: e.kernel.results.map((t, i) => resultOf(t, results[i]!)) };
    });
  }

  dispose(): void {
    this.#pending = [];
  }
}

function resultOf(type: ScalarType, bytes: Uint8Array): ScalarValue {
  const view = new DataView(bytes.buffer);
  const info = scalarInfo(type);
  if (info.kind === 'float') return info.bytes === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  const unsigned = info.kind === 'unsigned' || info.kind === 'bool';
  const raw = view.getBigUint64(0, true);
  const value = unsigned ? BigInt.asUintN(8 * info.bytes, raw) : BigInt.asIntN(8 * info.bytes, raw);
  // Numbers for t21 to t33 as elsewhere.
  return info.bytes === 8 && !(info.kind === 'trits' && info.width <= 33) ? value : Number(value);
}
