import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Engine, EngineOptions, HostFunc, Limits, RegValue, TrapFrame } from '../engine.ts';
import { askHost, clockInterval, DEFAULT_LIMITS, framesAt, TrapError, withLimits } from '../engine.ts';
import { MARK_LEFT, MARK_LIMIT } from '../../spec/marks.ts';
import { markWords } from '../marks.ts';
import type { TbcModule } from '../module.ts';
import { initialMemoryBytes, PAGE_BYTES } from '../module.ts';
import { RegisterFile } from './registers.ts';
import { run } from './run.ts';
import { constToReg, readReg, writeReg } from './slow.ts';
import { Program } from './translate.ts';

/** Frames a trap reports, innermost first. */
const MAX_FRAMES = 100;
/** In place of a return address: the call came from outside. */
const FROM_HOST = -1;

/**
 * The interpreter of verified modules: an engine that translates each function on its first call into the internal
 * code of `codes.ts`. Public fields are for the main loop.
 */
export class Interpreter implements Engine {
  readonly module: TbcModule;
  readonly program: Program;
  readonly file: RegisterFile;
  /** Memory: `size` bytes of `bytes` count, the rest is room to grow. */
  bytes: Uint8Array;
  view: DataView;
  size: number;
  /** Pairs of return address and frame of the caller; `sp` is the first free entry, `spLimit` where calls trap. */
  stack: Int32Array = new Int32Array(256);
  sp = 0;
  spLimit: number;
  /** What `mark` writes to; empty without a profiler. */
  readonly marks: Int32Array;
  /** Where the main loop stopped. */
  pc = 0;
  fp = 0;
  /** First free slot of the register file for calls from outside. */
  #top: number;
  /** Addresses of the calls of host functions that are under way. */
  readonly #hostCalls: number[] = [];
  readonly #hosts: readonly HostFunc[];
  readonly #clock: () => number;
  #limits: Required<Limits>;
  #fuel: number;
  #deadline = Infinity;
  /** Units of fuel between two looks at the clock. */
  readonly #interval: number;

  /** Throws TrapError `memory` when the module's data do not fit the limit. */
  constructor(module: TbcModule, options: EngineOptions) {
    this.module = module;
    this.#interval = clockInterval(module);
    this.program = new Program(module, options.marks !== undefined);
    this.file = new RegisterFile(this.program.globalSlots + 512);
    this.#hosts = options.hosts;
    this.#clock = options.clock ?? (() => 0);
    this.#limits = withLimits(DEFAULT_LIMITS, options);
    this.#fuel = this.#limits.fuel;
    this.spLimit = this.#limits.stackLimit * 2;
    this.marks = options.marks ? markWords(options.marks, this.#limits.stackLimit) : new Int32Array(0);
    this.#top = this.program.globalSlots;
    this.size = initialMemoryBytes(module);
    if (this.size > this.#limits.memoryLimit) throw new TrapError('memory');
    this.bytes = new Uint8Array(this.size);
    this.view = new DataView(this.bytes.buffer);
    for (const d of module.data) this.bytes.set(d.bytes, d.address);
    module.globals.forEach((g, i) => this.setGlobal(i, constToReg(g.value as RefValue, g.type)));
  }

  call(func: number, args: readonly RegValue[]): RegValue[] {
    const f = this.module.funcs[func];
    if (!f) throw new RangeError(`no function ${func}`);
    if (args.length !== f.params.length)
      throw new TypeError(`${f.name} takes ${f.params.length} values, not ${args.length}`);
    if (this.sp === 0) this.#start();
    const { sp } = this;
    const top = this.#top;
    const hostCalls = this.#hostCalls.length;
    try {
      return f.imported >= 0 ? [...askHost(this.module, this.#hosts, f.imported, args)] : this.#enter(func, args);
    } catch (e) {
      throw this.#trapped(e, func, sp);
    } finally {
      this.sp = sp;
      if (sp === 0 && this.marks.length > 0) this.marks[MARK_LEFT] = 0;
      this.#top = top;
      this.#hostCalls.length = hostCalls;
    }
  }

  #start(): void {
    if (this.marks.length > 0) this.marks[MARK_LIMIT] = this.#limits.stackLimit;
    const { timeLimitMs } = this.#limits;
    this.#deadline = timeLimitMs === Infinity ? Infinity : this.#clock() + timeLimitMs;
  }

  #enter(func: number, args: readonly RegValue[]): RegValue[] {
    const { program, file } = this;
    const f = this.module.funcs[func];
    if (this.sp >= this.spLimit) throw new RefTrap('stack');
    this.#fuel = this.#spendTotal(this.#fuel, 1);
    const entry = program.entry[func] < 0 ? program.translate(func) : program.entry[func];
    const base = this.#top;
    file.reserve(base + program.frame[func]);
    let slot = base;
    f.params.forEach((t, i) => {
      writeReg(file, slot, t, args[i]);
      slot += t === 'v128' ? 2 : 1;
    });
    if (this.sp + 2 > this.stack.length) this.growStack();
    this.stack[this.sp] = FROM_HOST;
    this.stack[this.sp + 1] = base;
    this.sp += 2;
    run(this, entry, base);
    // `pc` is at a return: its operands are where the results lie.
    let word = this.pc + (f.results.length > 1 || f.results[0] === 'v128' ? 2 : 1);
    return f.results.map((t) => {
      const v = readReg(file, this.fp + this.program.code[word] / 2, t);
      word += t === 'v128' ? 2 : 1;
      return v;
    });
  }

  /** Called by the main loop at a `call_host`. */
  callHost(pc: number, fp: number): void {
    const c = this.program.code;
    const f = this.module.funcs[c[pc + 1]];
    const args = f.params.map((t, i) => readReg(this.file, fp + c[pc + 4 + i], t));
    const top = this.#top;
    this.#top = fp + c[pc + 2];
    this.#hostCalls.push(pc);
    let values: readonly RegValue[];
    try {
      values = askHost(this.module, this.#hosts, f.imported, args);
    } finally {
      this.#hostCalls.pop();
      this.#top = top;
    }
    const at = pc + 5 + f.params.length;
    f.results.forEach((t, i) => {
      try {
        writeReg(this.file, fp + this.program.code[at + i], t, values[i]);
      } catch (e) {
        throw new TrapError('host', (e as Error).message);
      }
    });
  }

  /** What a call ends with when something was thrown in it: the trap with its frames. */
  #trapped(e: unknown, func: number, base: number): unknown {
    if (e instanceof TrapError && e.frames.length > 0) return e;
    if (!(e instanceof RefTrap) && !(e instanceof TrapError)) return e;
    const trap = e instanceof TrapError ? e : new TrapError(e.trap);
    // Without a frame of its own the call did not get as far as the first instruction.
    trap.frames =
      this.sp > base
        ? this.#frames()
        : [...framesAt(this.module, func, -1), ...this.#outer(this.#hostCalls.length, this.sp)];
    return trap;
  }

  #frames(): TrapFrame[] {
    const { func, instr } = this.program.places.locate(this.pc);
    return [...framesAt(this.module, func, instr), ...this.#outer(this.#hostCalls.length, this.sp)].slice(
      0,
      MAX_FRAMES,
    );
  }

  /** Frames of the callers, from the stack's entries below `sp`. */
  #outer(hostCalls: number, sp: number): TrapFrame[] {
    const frames: TrapFrame[] = [];
    let host = hostCalls;
    const add = (pc: number): void => {
      const { func, instr } = this.program.places.locate(pc);
      frames.push(...framesAt(this.module, func, instr, true));
    };
    for (let i = sp - 2; i >= 0 && frames.length < MAX_FRAMES; i -= 2) {
      const back = this.stack[i];
      if (back >= 0) add(back - 1);
      else if (host > 0) add(this.#hostCalls[--host]);
    }
    return frames;
  }

  growStack(): Int32Array {
    const bigger = new Int32Array(this.stack.length * 2);
    bigger.set(this.stack);
    return (this.stack = bigger);
  }

  // Fuel: the main loop takes a portion and gives back what is left.

  /** At most so many units: where a host function was called the portion goes on, or the clock would never be looked at. */
  takeFuel(most = this.#interval): number {
    const portion = Math.min(this.#fuel, most);
    this.#fuel -= portion;
    return portion;
  }

  giveFuel(left: number): void {
    this.#fuel = Math.max(0, this.#fuel + Math.max(0, left));
  }

  /** A new portion, less the unit that was wanted. Traps when nothing is left or the time is over. */
  refill(): number {
    if (this.#fuel < 1) throw new RefTrap('fuel');
    this.#lookAtClock();
    return this.takeFuel() - 1;
  }

  /** Takes units from a portion, and from what is left beyond it. */
  spend(portion: number, units: number): number {
    if (units <= portion) return portion - units;
    const rest = this.#fuel + portion - units;
    if (rest < 0) {
      this.#fuel = -portion; // giving the portion back leaves nothing
      throw new RefTrap('fuel');
    }
    // Giving the portion back after the trap leaves the rest.
    this.#fuel = rest - portion;
    this.#lookAtClock();
    this.#fuel = rest;
    return this.takeFuel();
  }

  #lookAtClock(): void {
    if (this.#deadline !== Infinity && this.#clock() > this.#deadline) throw new RefTrap('interrupt');
  }

  #spendTotal(total: number, units: number): number {
    if (total < units) {
      this.#fuel = 0;
      throw new RefTrap('fuel');
    }
    return total - units;
  }

  get fuel(): number {
    return this.#fuel;
  }
  set fuel(units: number) {
    this.#fuel = units;
  }

  setLimits(limits: Limits): void {
    this.#limits = withLimits(this.#limits, limits);
    this.spLimit = this.#limits.stackLimit * 2;
    if (limits.fuel !== undefined) this.#fuel = limits.fuel;
    if (limits.timeLimitMs !== undefined) this.#start();
  }

  // Memory

  get memory(): Uint8Array {
    return this.bytes.subarray(0, this.size);
  }

  /** Grows by at least so many bytes; gives the old size. */
  growMemory(count: number): number {
    const old = this.size;
    const wanted = Math.ceil((old + count) / PAGE_BYTES) * PAGE_BYTES;
    if (wanted > this.#limits.memoryLimit) throw new RefTrap('memory');
    if (wanted !== old) this.resizeMemory(wanted);
    return old;
  }

  resizeMemory(size: number): void {
    if (size > this.bytes.length) {
      const room = Math.max(size, Math.min(this.bytes.length * 2, this.#limits.memoryLimit));
      let bigger: Uint8Array;
      try {
        bigger = new Uint8Array(room);
      } catch {
        throw new RefTrap('memory');
      }
      bigger.set(this.memory);
      this.bytes = bigger;
      this.view = new DataView(bigger.buffer);
    } else if (size < this.size) this.bytes.fill(0, size, this.size);
    this.size = size;
  }

  fill(at: number, byte: number, count: number): void {
    if (at + count > this.size) throw new RefTrap('memory');
    this.bytes.fill(byte, at, at + count);
  }

  copy(to: number, from: number, count: number): void {
    if (to + count > this.size || from + count > this.size) throw new RefTrap('memory');
    this.bytes.copyWithin(to, from, from + count);
  }

  getGlobal(index: number): RegValue {
    return readReg(this.file, this.program.globals[index], this.module.globals[index].type);
  }

  setGlobal(index: number, value: RegValue): void {
    writeReg(this.file, this.program.globals[index], this.module.globals[index].type, value);
  }
}
