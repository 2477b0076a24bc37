import { InternalError } from '../../spec/internal.ts';
import { MARK_LEFT, MARK_LIMIT } from '../../spec/marks.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Engine, EngineOptions, HostFunc, Limits, RegValue } from '../engine.ts';
import { askHost, clockInterval, DEFAULT_LIMITS, framesAt, TrapError, withLimits } from '../engine.ts';
import { markWords } from '../marks.ts';
import type { TbcModule } from '../module.ts';
import { initialMemoryBytes, PAGE_BYTES } from '../module.ts';
import type { JitCode } from './code.ts';
import type { Innermost } from './frames.ts';
import { captureHere, FrameReader, raiseStackLimit, rawFrames, restoreStackLimit } from './frames.ts';
import { ENDED } from './threads/board.ts';
import type { Spread } from './threads/spread.ts';
import { makeSpread } from './threads/spread.ts';
import type { Passing, WasmValue } from './values.ts';
import { fromWasm, passingOf, pushWasm, resultsOf, vectorOf } from './values.ts';
import { growMemory, makeMemory } from '../wasm-memory.ts';

type WasmFunc = (...args: WasmValue[]) => unknown;

/** What a call needs to know of a function. */
interface Callee {
  readonly params: readonly Passing[];
  readonly results: readonly Passing[];
  /** All parameters and results pass as they are, and there is one result at most. */
  readonly plain: boolean;
  entry: WasmFunc | undefined;
}

/** The engine that runs a module's WebAssembly. The memory, fuel and globals live outside of the code, which may change. */
export class JitMachine implements Engine {
  readonly module: TbcModule;
  readonly #code: JitCode;
  readonly #hosts: readonly HostFunc[];
  readonly #clock: () => number;
  readonly #callees: Callee[];
  /** By global; two of i64 for a vector. */
  #globals: WebAssembly.Global[][] = [];
  /** Units of the current portion, counted down by the code; undefined where the code does not count. */
  #slice: WebAssembly.Global | undefined;
  #memory: WebAssembly.Memory;
  #view: Uint8Array | undefined;
  /** Whether the code at hand counts fuel. */
  #counting = false;
  #frames: FrameReader | undefined;
  #limits: Required<Limits>;
  /** Units beyond the current portion. */
  #rest: number;
  #deadline = Infinity;
  /** Units of fuel between two looks at the clock. */
  readonly #interval: number;
  /** Calls from outside under way, and how many calls may nest in the next one. */
  #active = 0;
  #depth: number;
  /** What `mark` writes to, for a profiler. */
  readonly #marks: WebAssembly.Memory | undefined;
  #markWords: Int32Array | undefined;
  readonly #spread: Spread | undefined;

  /** Throws TrapError `memory` when the module's data do not fit the limit. */
  constructor(code: JitCode, options: EngineOptions) {
    const { module } = code;
    this.module = module;
    this.#interval = clockInterval(module);
    this.#code = code;
    this.#marks = options.marks;
    this.#hosts = options.hosts;
    this.#clock = options.clock ?? (() => 0);
    this.#limits = withLimits(DEFAULT_LIMITS, options);
    this.#markWords = options.marks && markWords(options.marks, this.#limits.stackLimit);
    this.#rest = this.#limits.fuel;
    this.#depth = this.#limits.stackLimit;
    const size = initialMemoryBytes(module);
    if (size > this.#limits.memoryLimit) throw new TrapError('memory');
    if (options.threads !== undefined && !options.marks && module.funcs.some((f) => f.partOf !== undefined)) {
      this.#spread = makeSpread(this, options.threads, options.spreadFrom);
    }
    this.#memory = memoryOf(size, this.#spread !== undefined);
    for (const d of module.data) this.memory.set(d.bytes, d.address);
    this.#callees = module.funcs.map((f) => {
      const params = f.params.map(passingOf);
      const results = f.results.map(passingOf);
      const plain = results.length <= 1 && [...params, ...results].every((p) => p === 'same');
      return { params, results, plain, entry: undefined };
    });
    this.#prepare();
  }

  // Calls

  call(func: number, args: readonly RegValue[]): RegValue[] {
    const f = this.module.funcs[func];
    if (!f) throw new RangeError(`no function ${func}`);
    if (args.length !== f.params.length)
      throw new TypeError(`${f.name} takes ${f.params.length} values, not ${args.length}`);
    if (this.#active === 0) this.#start();
    const limit = raiseStackLimit();
    this.#active++;
    try {
      if (f.imported >= 0) return this.#callImport(func, args);
      return this.#enter(this.#callees[func], f.params, args);
    } catch (e) {
      throw this.#trapped(e);
    } finally {
      this.#active--;
      if (this.#markWords && this.#active === 0) this.#markWords[MARK_LEFT] = 0;
      restoreStackLimit(limit);
    }
  }

  #start(): void {
    const { timeLimitMs, stackLimit } = this.#limits;
    this.#deadline = timeLimitMs === Infinity ? Infinity : this.#clock() + timeLimitMs;
    this.#depth = stackLimit;
    if (this.#markWords) this.#markWords[MARK_LIMIT] = stackLimit;
    if (this.#needsFuel() !== this.#counting) this.#prepare();
  }

  #needsFuel(): boolean {
    return this.#limits.timeLimitMs !== Infinity || this.#rest !== Infinity;
  }

  #enter(callee: Callee, params: readonly ScalarType[], args: readonly RegValue[]): RegValue[] {
    const entry = callee.entry!;
    const depth = this.#depth;
    const out: WasmValue[] = [];
    for (let i = 0; i < args.length; i++) pushWasm(out, params[i], callee.params[i], args[i]);
    let returned: unknown;
    switch (out.length) {
      case 0:
        returned = entry(depth);
        break;
      case 1:
        returned = entry(out[0], depth);
        break;
      case 2:
        returned = entry(out[0], out[1], depth);
        break;
      case 3:
        returned = entry(out[0], out[1], out[2], depth);
        break;
      default:
        out.push(depth);
        returned = entry(...out);
    }
    if (callee.plain) return callee.results.length === 0 ? [] : [returned as RegValue];
    return resultsOf(callee.results, returned);
  }

  /** A host function called from outside. */
  #callImport(func: number, args: readonly RegValue[]): RegValue[] {
    try {
      return [...askHost(this.module, this.#hosts, this.module.funcs[func].imported, args)];
    } catch (e) {
      const outer = e instanceof TrapError && e.frames.length === 0;
      if (outer) e.frames = [...framesAt(this.module, func, -1), ...this.#reader().read(captureHere(), 'offset')];
      throw e;
    }
  }

  /** The import of a host function: its last argument is the number of calls that may nest in it. */
  #hostImport(index: number): WasmFunc {
    const f = this.module.funcs[this.module.imports[index].func];
    const params = f.params.map(passingOf);
    const results = f.results.map(passingOf);
    return (...raw) => {
      const depth = this.#depth;
      this.#depth = raw[params.length] as number;
      try {
        const values = askHost(
          this.module,
          this.#hosts,
          index,
          params.map((how, i) => fromWasm(how, raw[i])),
        );
        const out: WasmValue[] = [];
        try {
          for (let i = 0; i < results.length; i++) pushWasm(out, f.results[i], results[i], values[i]);
        } catch (e) {
          throw new TrapError('host', (e as Error).message);
        }
        return out.length > 1 ? out : out[0];
      } catch (e) {
        if (e instanceof TrapError && e.frames.length === 0) {
          e.frames = this.#reader().read(captureHere(), 'offset');
        }
        throw e;
      } finally {
        this.#depth = depth;
      }
    };
  }

  // Traps

  #reader(): FrameReader {
    return this.#frames!;
  }

  #raise(trap: TrapName, innermost: Innermost): TrapError {
    return new TrapError(trap, '', this.#reader().read(captureHere(), innermost));
  }

  /** What a call ends with when something was thrown in it: the trap with its frames. */
  #trapped(e: unknown): unknown {
    if (e instanceof WebAssembly.RuntimeError) {
      // Bounds of the memory are the only check that is left to WebAssembly.
      if (!/memory|bounds/i.test(e.message)) return new InternalError('I-JIT-TRAP', e.message, 'vm/jit');
      return new TrapError('memory', '', this.#reader().read(e, 'offset'));
    }
    if (e instanceof RangeError && /call stack|recursion/i.test(e.message)) {
      return new TrapError('stack', '', this.#reader().read(e, 'entry'));
    }
    return e;
  }

  // Code

  /** Instantiates the form of the code that the limits ask for. */
  #prepare(): void {
    this.#counting = this.#needsFuel();
    const variant = this.#code.variant(this.#counting, this.#marks !== undefined, this.#spread !== undefined);
    this.#frames = new FrameReader(this.module, variant);
    const host: Record<string, WebAssembly.ExportValue> = {};
    this.module.imports.forEach((_, i) => (host[`i${i}`] = this.#hostImport(i)));
    const trinity: Record<string, WebAssembly.ExportValue> = {
      memory: this.#memory,
      trap: (site: number) => {
        throw this.#raise(variant.sites[site].trap!, { site });
      },
      stack: () => {
        throw this.#raise('stack', 'entry');
      },
      grow: (bytes: number, site: number) => this.#grow(bytes >>> 0, site),
      refill: (units: number, site: number) => this.#refill(units, site),
    };
    if (this.#marks) trinity['marks'] = this.#marks;
    const parts: Record<string, WebAssembly.ExportValue> = {};
    this.module.funcs.forEach((f, i) => {
      if (f.partOf !== undefined) parts[`f${i}`] = (...args: WasmValue[]) => this.#runPart(i, args);
    });
    const { exports } = new WebAssembly.Instance(variant.compiled, { trinity, host, parts });
    this.#spread?.use(variant.compiled, this.#memory, exports['worth'] as WebAssembly.Global | undefined);
    this.#setFuel(this.fuel);
    this.#slice = exports['slice'] as WebAssembly.Global | undefined;
    const before = this.#globals;
    this.#globals = this.module.globals.map(({ type }, i) =>
      (passingOf(type) === 'pair' ? [`g${i}l`, `g${i}h`] : [`g${i}`]).map(
        (name) => exports[name] as WebAssembly.Global,
      ),
    );
    before.forEach((halves, i) => halves.forEach((g, k) => (this.#globals[i][k].value = g.value as number)));
    this.#callees.forEach((c, i) => (c.entry = exports[`f${i}`] as WasmFunc | undefined));
  }

  // Threads

  /** A call of a part that has enough to do for several threads. */
  #runPart(func: number, args: readonly WasmValue[]): void {
    const ending = this.#spread!.run(func, this.#callees[func].entry!, args);
    if (!ending) return;
    if ('thrown' in ending) throw ending.thrown;
    const { how, site } = ending;
    if (how === ENDED.other) throw new InternalError('I-JIT-THREAD', 'a part ended on its thread', 'vm/jit');
    const trap = how === ENDED.trap ? this.#reader().code.sites[site].trap! : how === ENDED.stack ? 'stack' : 'memory';
    const innermost = how === ENDED.trap ? { site } : how === ENDED.stack ? 'entry' : 'offset';
    throw new TrapError(trap, '', this.#reader().frames([...ending.frames, ...rawFrames(captureHere())], innermost));
  }

  get threads(): number {
    return this.#spread?.threads ?? 1;
  }

  async startThreads(): Promise<void> {
    await this.#spread?.start();
  }

  dispose(): void {
    this.#spread?.end();
  }

  // Fuel

  /** Called when a charge went past the portion's end. */
  #refill(units: number, site: number): void {
    const at: Innermost = site < 0 ? 'entry' : { site };
    const left = this.fuel;
    if (left < 0) {
      this.#setFuel(0);
      throw this.#raise('fuel', at);
    }
    if (this.#deadline !== Infinity && this.#clock() > this.#deadline) {
      this.#setFuel(left + units);
      throw this.#raise('interrupt', at);
    }
    const portion = Math.min(left, this.#interval);
    this.#slice!.value = portion;
    this.#rest = left - portion;
  }

  get fuel(): number {
    return this.#slice ? this.#rest + (this.#slice.value as number) : this.#rest;
  }
  set fuel(units: number) {
    this.#setFuel(units);
  }

  #setFuel(units: number): void {
    this.#rest = units;
    if (this.#slice) this.#slice.value = 0;
  }

  /** Within a call: code that does not count fuel goes on without, and the stack limit holds from the next outermost call. */
  setLimits(limits: Limits): void {
    this.#limits = withLimits(this.#limits, limits);
    if (limits.fuel !== undefined) this.#setFuel(limits.fuel);
    if (limits.timeLimitMs !== undefined && this.#active > 0) this.#deadline = this.#clock() + limits.timeLimitMs;
  }

  // Memory

  get memory(): Uint8Array {
    const { buffer } = this.#memory;
    if (this.#view?.buffer !== buffer) this.#view = new Uint8Array(buffer);
    return this.#view;
  }

  #grow(bytes: number, site: number): number {
    const old = this.#memory.buffer.byteLength;
    const wanted = Math.ceil((old + bytes) / PAGE_BYTES) * PAGE_BYTES;
    if (wanted > this.#limits.memoryLimit || !growMemory(this.#memory, wanted)) throw this.#raise('memory', { site });
    return old;
  }

  resizeMemory(bytes: number): void {
    const old = this.#memory.buffer.byteLength;
    if (bytes > old && !growMemory(this.#memory, bytes)) throw new TrapError('memory');
    if (bytes >= old) return;
    // WebAssembly's memories never shrink: the code moves to a new one.
    if (this.#active > 0) throw new TypeError('the memory cannot be made smaller while a call is under way');
    const kept = this.memory.subarray(0, bytes);
    this.#memory = memoryOf(bytes, this.#spread !== undefined);
    this.memory.set(kept);
    this.#prepare();
  }

  getGlobal(index: number): RegValue {
    const g = this.#globals[index];
    if (g.length === 2) return vectorOf(g[0].value as bigint, g[1].value as bigint);
    return fromWasm(passingOf(this.module.globals[index].type), g[0].value as WasmValue);
  }

  setGlobal(index: number, value: RegValue): void {
    const { type } = this.module.globals[index];
    const out: WasmValue[] = [];
    pushWasm(out, type, passingOf(type), value);
    this.#globals[index].forEach((g, i) => (g.value = out[i]));
  }
}

function memoryOf(bytes: number, shared: boolean): WebAssembly.Memory {
  try {
    return makeMemory(bytes, shared);
  } catch {
    throw new TrapError('memory');
  }
}
