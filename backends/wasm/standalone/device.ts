import type { Module } from '../../../compiler/ir/types.ts';
import { FREE_LISTS_END, HEAP_TOP_NAME } from '../../../spec/runtime-names.ts';
import type { Span } from '../../../spec/span.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import { isWide } from '../../es/tensors.ts';
import { UnsupportedError } from '../../target.ts';
import type { Device, DeviceBuffer, Executable, Outcome, PreparedKernel, ScalarValue } from '../../target.ts';
import { usesByteDots } from '../byte-dots.ts';
import { encodeWasm } from '../index.ts';
import type { Site } from '../sites.ts';
import { relaxedIsRight } from '../relaxed-probe.ts';
import { Arena } from './arena.ts';
import type { Block } from './arena.ts';
import type { Linked } from './link.ts';
import { link } from './link.ts';

export const RUNS_ON = 'WebAssembly of this JavaScript engine';

/** How many calls may nest in a kernel, as in the virtual machine. */
const CALLS = 10_000;

/** Kernels in modules of their own, on a memory of their own, on the engine that runs this. Calls are done when they are queued. */
export function openDevice(): Device {
  return new WasmDevice();
}

type Value = number | bigint;
type Entry = (...args: Value[]) => unknown;

class Kernel implements Executable {
  readonly kernel: PreparedKernel;
  readonly source = '';
  readonly linked: Linked;
  readonly sites: readonly Site[];
  readonly entry: Entry;
  /** The heap's end while it runs; undefined: it has no heap. */
  readonly top: WebAssembly.Global | undefined;

  constructor(linked: Linked, sites: readonly Site[], exports: WebAssembly.Exports) {
    this.linked = linked;
    this.sites = sites;
    this.kernel = linked.kernelOf.get(linked.roots[0]!)!;
    this.entry = exports['run'] as Entry;
    const top = linked.module.globals.findIndex((g) => g.name === HEAP_TOP_NAME);
    this.top = top < 0 ? undefined : (exports[`g${top}`] as WebAssembly.Global);
  }
}

/** What imported functions throw. */
class Raised extends Error {
  readonly trap: TrapName;
  readonly func: string;
  readonly span: Span;
  constructor(trap: TrapName, func: string, span: Span) {
    super(trap);
    [this.trap, this.func, this.span] = [trap, func, span];
  }
}

class Buffer implements DeviceBuffer {
  readonly #arena: Arena;
  readonly block: Block;

  constructor(arena: Arena, bytes: number) {
    this.#arena = arena;
    this.block = arena.allocate(bytes);
  }

  get bytes(): number {
    return this.block.bytes;
  }
  write(data: Uint8Array, offset = 0): void {
    this.#arena.bytes(this.block.at, this.bytes).set(data, offset);
  }
  read(into: Uint8Array, offset = 0): void {
    into.set(this.#arena.bytes(this.block.at + offset, Math.min(into.length, this.bytes - offset)));
  }
  free(): void {
    this.#arena.free(this.block);
  }
}

class WasmDevice implements Device {
  readonly name = 'wasm';
  readonly runsOn = RUNS_ON;
  readonly openSizes = true;
  readonly #arena = new Arena();
  #outcomes: Outcome[] = [];
  /** The program whose data are in the memory. */
  #data: Module | undefined;

  compile(kernel: PreparedKernel): Executable {
    const linked = link([kernel]);
    const { module } = linked;
    const relaxed = [...module.funcs.values()].some(usesByteDots) && relaxedIsRight(compileNow);
    const exports = new Map([[linked.roots[0]!, 'run']]);
    const { wasm, sites } = encodeWasm(module, { exports, relaxed, data: false });
    let compiled: WebAssembly.Module;
    try {
      compiled = compileNow(wasm);
    } catch (e) {
      const why = `WebAssembly does not take it: ${(e as Error).message}`;
      throw new UnsupportedError(this.name, kernel.name, why, kernel.func.span);
    }
    if (module.data.length > 0) this.#arena.keepLow(module.heapBase);
    const arena = this.#arena;
    const raise = (trap: TrapName, site: number): never => {
      const { func, span } = sites[site]!;
      throw new Raised(trap, func, span);
    };
    const trinity = {
      memory: arena.memory,
      trap: (site: number): never => raise(sites[site]!.trap!, site),
      stack: (): never => {
        throw new Raised('stack', kernel.func.name, kernel.func.span);
      },
      grow: (bytes: number, site: number): number => {
        const before = arena.memory.buffer.byteLength;
        try {
          arena.memory.grow(Math.ceil((bytes >>> 0) / 65536));
        } catch {
          raise('memory', site);
        }
        return before;
      },
    };
    return new Kernel(linked, sites, new WebAssembly.Instance(compiled, { trinity }).exports);
  }

  allocate(bytes: number): DeviceBuffer {
    return new Buffer(this.#arena, bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    this.#outcomes.push(this.#call(executable as Kernel, args));
  }

  #call(executable: Kernel, args: readonly (DeviceBuffer | ScalarValue)[]): Outcome {
    const { kernel, entry, top, linked } = executable;
    const arena = this.#arena;
    this.#useData(linked.module);
    const values = args.map((a, i): Value => {
      if (a instanceof Buffer) return a.block.at;
      const p = kernel.params[i]!;
      return p.kind === 'scalar' ? toWasm(a as ScalarValue, p.type) : (a as number);
    });
    if (top) top.value = arena.top | 0;
    try {
      const returned = entry(...values, CALLS);
      if (top) arena.top = (top.value as number) >>> 0;
      const { results } = kernel;
      const list = results.length < 2 ? [returned] : [...(returned as Iterable<unknown>)];
      return { results: results.map((t, i) => fromWasm(list[i] as Value, t)) };
    } catch (e) {
      if (top) arena.top = (top.value as number) >>> 0;
      const at = { func: kernel.func.name, span: kernel.func.span };
      const trap = trapOf(e);
      if (trap === undefined) throw e;
      arena.reclaim();
      return e instanceof Raised ? { trap, func: e.func, span: e.span } : { trap, ...at };
    }
  }

  /** Programs have their data at fixed addresses, each from the same one on. */
  #useData(module: Module): void {
    if (module.data.length === 0 || this.#data?.data === module.data) return;
    this.#data = module;
    this.#arena.bytes(FREE_LISTS_END, this.#arena.low - FREE_LISTS_END).fill(0);
    for (const d of module.data) this.#arena.bytes(d.address, d.bytes.length).set(d.bytes);
  }

  finish(): readonly Outcome[] {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  dispose(): void {
    this.#outcomes = [];
  }
}

function compileNow(wasm: Uint8Array): WebAssembly.Module {
  return new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>);
}

function trapOf(e: unknown): TrapName | undefined {
  if (e instanceof Raised) return e.trap;
  if (e instanceof RangeError && /call stack|recursion/i.test(e.message)) return 'stack';
  // Bounds of the memory are the only check that is left to WebAssembly.
  return e instanceof WebAssembly.RuntimeError && /memory|bounds/i.test(e.message) ? 'memory' : undefined;
}

function toWasm(v: ScalarValue, t: ScalarType): Value {
  return scalarInfo(t).machine === 'i64' ? BigInt(v) : Number(v);
}

function fromWasm(v: Value, t: ScalarType): ScalarValue {
  const { kind, machine } = scalarInfo(t);
  if (kind === 'unsigned') return machine === 'i64' ? BigInt.asUintN(64, v as bigint) : (v as number) >>> 0;
  return machine === 'i64' && !isWide(t) ? Number(v) : v;
}
