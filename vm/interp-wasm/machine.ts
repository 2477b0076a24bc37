import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { Engine, EngineOptions, HostFunc, Limits, RegValue, TrapFrame } from '../engine.ts';
import { askHost, clockInterval, DEFAULT_LIMITS, framesAt, TrapError, withLimits } from '../engine.ts';
import { constToReg } from '../interp/slow.ts';
import type { TbcModule } from '../module.ts';
import { initialMemoryBytes, PAGE_BYTES } from '../module.ts';
import type { Handlers, Surroundings } from './handlers.ts';
import { FRAME_HEADER, SLOT, STATE, STATUS } from './layout.ts';
import type { Outside } from './program.ts';
import { Program, slotBytes } from './program.ts';
import { readRef, readReg, writeRef, writeReg } from './registers.ts';
import { growMemory, makeMemory } from '../wasm-memory.ts';

/** Frames a trap reports, innermost first. */
const MAX_FRAMES = 100;
/** Bytes that the frames of all nested calls may take together. */
const MAX_STACK = 2 ** 28;
/** Where the stack may begin at most: addresses of the state are told as i32. */
const MOST_CODE = 2 ** 31 - MAX_STACK - 2 ** 24;
/** Pages that a memory may have; where so much address space is not to be had, a quarter must do. */

/** What `run` needs to know of a call from outside that is under way. */
interface Entered {
  /** Frame that the call came from: its results go there, and it is no program's. */
  readonly frame: number;
  /** Address of the instruction that called a host function; 0 while none is called. */
  hostCall: number;
  hostFrame: number;
}

/**
 * The interpreter of verified modules as WebAssembly: an engine that translates each function on its first call into the internal
 * code of `layout.ts`, which the generated module runs. It leaves that module for everything rare: more fuel, more room, host
 * functions, traps.
 */
export class WasmInterpreter implements Engine {
  readonly module: TbcModule;
  readonly #program: Program;
  readonly #handlers: Handlers;
  readonly #state: WebAssembly.Memory;
  /** Functions for what is rare, once some code needs them. */
  #table: WebAssembly.Table;
  #filled = false;
  #view: DataView;
  #memory: WebAssembly.Memory;
  #bytes: Uint8Array | undefined;
  #run: () => number;
  readonly #hosts: readonly HostFunc[];
  readonly #clock: () => number;
  #limits: Required<Limits>;
  /** Units left beyond the portion that running code has. */
  #fuel: number;
  #deadline = Infinity;
  /** Units of fuel between two looks at the clock. */
  readonly #interval: number;
  /** First free byte of the stack for calls from outside, and calls that may nest in the next one. */
  #top: number;
  #depth: number;
  readonly #entered: Entered[] = [];

  /** Throws TrapError `memory` when the module's data do not fit the limit. */
  constructor(module: TbcModule, options: EngineOptions, handlers: Handlers) {
    this.module = module;
    this.#interval = clockInterval(module);
    this.#handlers = handlers;
    this.#program = new Program(module, handlers);
    if (this.#program.stack > MOST_CODE) throw new RangeError('more code than addresses reach');
    this.#hosts = options.hosts;
    this.#clock = options.clock ?? (() => 0);
    this.#limits = withLimits(DEFAULT_LIMITS, options);
    this.#fuel = this.#limits.fuel;
    this.#depth = this.#limits.stackLimit;
    this.#top = this.#program.stack;
    const size = initialMemoryBytes(module);
    if (size > this.#limits.memoryLimit) throw new TrapError('memory');
    this.#state = makeMemory(Math.ceil((this.#program.stack + 4096) / PAGE_BYTES) * PAGE_BYTES);
    this.#view = new DataView(this.#state.buffer);
    this.#program.prepare(this.#view);
    this.#memory = makeMemory(size);
    for (const d of module.data) this.memory.set(d.bytes, d.address);
    this.#table = handlers.table();
    this.#run = handlers.instantiate(this.#surroundings());
    module.globals.forEach((g, i) => this.setGlobal(i, constToReg(g.value as RefValue, g.type)));
  }

  #surroundings(): Surroundings {
    return { state: this.#state, memory: this.#memory, rare: this.#table };
  }

  // Calls

  call(func: number, args: readonly RegValue[]): RegValue[] {
    const f = this.module.funcs[func];
    if (!f) throw new RangeError(`no function ${func}`);
    if (args.length !== f.params.length)
      throw new TypeError(`${f.name} takes ${f.params.length} values, not ${args.length}`);
    if (this.#entered.length === 0) this.#start();
    const top = this.#top;
    const depth = this.#depth;
    const entered = this.#entered.length;
    try {
      return f.imported >= 0 ? [...askHost(this.module, this.#hosts, f.imported, args)] : this.#enter(func, args);
    } catch (e) {
      throw this.#trapped(e, func, entered);
    } finally {
      this.#entered.length = entered;
      this.#top = top;
      this.#depth = depth;
    }
  }

  #start(): void {
    const { timeLimitMs, stackLimit } = this.#limits;
    this.#deadline = timeLimitMs === Infinity ? Infinity : this.#clock() + timeLimitMs;
    this.#depth = stackLimit;
  }

  #enter(func: number, args: readonly RegValue[]): RegValue[] {
    const f = this.module.funcs[func];
    if (this.#depth < 1) throw new RefTrap('stack');
    this.#spend(1);
    const entry = this.#program.entry[func] || this.#translate(func);
    const from = this.#top;
    const results = f.results.reduce((n, t) => n + slotBytes(t), 0);
    const frame = from + Math.ceil(results / 16) * 16 + FRAME_HEADER;
    this.#reserve(frame);
    let at = frame;
    f.params.forEach((t, i) => {
      writeReg(this.#view, at, t, args[i]);
      at += slotBytes(t);
    });
    this.#view.setInt32(frame - FRAME_HEADER, this.#program.leaving - 4 * (results / SLOT), true);
    this.#view.setInt32(frame - FRAME_HEADER + 4, from, true);
    this.#setState('pc', entry);
    this.#setState('fp', frame);
    this.#setState('depth', Math.min(this.#depth - 1, 2 ** 31 - 1));
    this.#entered.push({ frame: from, hostCall: 0, hostFrame: 0 });
    this.#runToEnd();
    // Results lie in the frame outside, the last one first.
    at = from + results;
    return f.results.map((t) => {
      at -= slotBytes(t);
      if (t === 'v128') {
        const high = this.#view.getBigInt64(at, true);
        this.#view.setBigInt64(at, this.#view.getBigInt64(at + SLOT, true), true);
        this.#view.setBigInt64(at + SLOT, high, true);
      }
      return readReg(this.#view, at, t);
    });
  }

  /** Runs from the state's `pc` until the call from outside returns. */
  #runToEnd(): void {
    let portion = this.#take(this.#interval);
    for (;;) {
      this.#setState('fuel', portion);
      const status = this.#run();
      portion = this.#getState('fuel');
      // What is left of the portion counts while JavaScript is at work, and goes on afterwards.
      this.#fuel += portion;
      switch (status) {
        case STATUS.done:
          return;
        case STATUS.fuel:
          portion = this.#nextPortion(this.#getState('wanted') >>> 0);
          continue;
        case STATUS.translate: {
          const pc = this.#getState('pc');
          const func = this.#view.getInt32(pc + 8, true);
          this.#view.setInt32(pc + 4, this.#program.entry[func] || this.#translate(func), true);
          break;
        }
        case STATUS.room:
          this.#roomForCall();
          break;
        case STATUS.outside:
          this.#outside();
          break;
        default:
          throw new RefTrap(TRAP_BY_ID[status - STATUS.trap]);
      }
      portion = this.#take(portion);
    }
  }

  #translate(func: number): number {
    const entry = this.#program.translate(func, this.#state.buffer);
    this.#fill();
    return entry;
  }

  #fill(): void {
    if (this.#filled || !this.#program.usesRare) return;
    this.#handlers.fill(this.#surroundings());
    this.#filled = true;
  }

  #getState(field: 'pc' | 'fp' | 'fuel' | 'depth' | 'wanted'): number {
    return this.#view.getInt32(STATE[field], true);
  }
  #setState(field: 'pc' | 'fp' | 'fuel' | 'depth' | 'lastFrame', value: number): void {
    this.#view.setInt32(STATE[field], value, true);
  }

  /** What JavaScript does for the instruction at hand; then the state is as before, but behind it. */
  #outside(): void {
    const pc = this.#getState('pc');
    const fp = this.#getState('fp');
    const depth = this.#getState('depth');
    const what = this.#program.outside[this.#view.getInt32(pc + 4, true)];
    const next = this.#view.getInt32(pc + 8, true);
    if (what.kind === 'host') this.#callHost(what, pc, fp, depth);
    else if (what.kind === 'eval') {
      const { op } = what;
      const args = op.operands.map((o) => readRef(this.#view, fp + o.slot, o.type));
      const values = op.row.eval!(args, op);
      op.results.forEach((r, i) => writeRef(this.#view, fp + r.slot, r.type, values[i]));
    } else {
      const old = this.#grow(this.#view.getUint32(fp + what.count, true));
      this.#view.setUint32(fp + what.result, old, true);
    }
    this.#setState('pc', next);
    this.#setState('fp', fp);
    this.#setState('depth', depth);
  }

  #callHost(what: Outside & { kind: 'host' }, pc: number, fp: number, depth: number): void {
    const f = this.module.funcs[what.func];
    const args = f.params.map((t, i) => readReg(this.#view, fp + what.args[i], t));
    const top = this.#top;
    const outer = this.#depth;
    const entered = this.#entered.at(-1)!;
    this.#top = Math.ceil((fp + this.#view.getInt32(pc + 12, true)) / 16) * 16;
    this.#depth = depth;
    entered.hostCall = pc;
    entered.hostFrame = fp;
    const values = askHost(this.module, this.#hosts, f.imported, args);
    entered.hostCall = 0;
    this.#top = top;
    this.#depth = outer;
    f.results.forEach((t, i) => {
      try {
        writeReg(this.#view, fp + what.results[i], t, values[i]);
      } catch (e) {
        // The state still tells the instruction: nested calls left another.
        this.#setState('pc', pc);
        this.#setState('fp', fp);
        throw new TrapError('host', (e as Error).message);
      }
    });
  }

  // Traps

  /** What a call ends with when something was thrown in it: the trap with its frames. */
  #trapped(e: unknown, func: number, entered: number): unknown {
    if (e instanceof TrapError && e.frames.length > 0) return e;
    if (!(e instanceof RefTrap) && !(e instanceof TrapError)) return e;
    const trap = e instanceof TrapError ? e : new TrapError(e.trap);
    const frames: TrapFrame[] = [];
    // Without a frame of its own the call did not get as far as the first instruction.
    if (this.#entered.length === entered) frames.push(...framesAt(this.module, func, -1));
    for (let i = this.#entered.length - 1; i >= 0 && frames.length < MAX_FRAMES; i--) {
      const { frame, hostCall, hostFrame } = this.#entered[i];
      const running = i === this.#entered.length - 1 && hostCall === 0;
      this.#addFrames(
        frames,
        running ? this.#getState('pc') : hostCall,
        running ? this.#getState('fp') : hostFrame,
        frame,
      );
    }
    trap.frames = frames.slice(0, MAX_FRAMES);
    return trap;
  }

  /** Frames from an instruction and its frame out to the call from outside. */
  #addFrames(frames: TrapFrame[], pc: number, fp: number, outermost: number): void {
    let at = pc;
    for (let frame = fp; ;) {
      const { func, instr } = this.#program.places.locate(at);
      frames.push(...framesAt(this.module, func, instr, at !== pc || frames.length > 0));
      const outer = this.#view.getInt32(frame - FRAME_HEADER + 4, true);
      if (outer === outermost || frames.length >= MAX_FRAMES) return;
      at = this.#view.getInt32(frame - FRAME_HEADER, true) - 1;
      frame = outer;
    }
  }

  // Fuel: running code has a portion, and gives back what is left.

  /** At most so many units of what is left. */
  #take(most: number): number {
    const portion = Math.min(this.#fuel, most);
    this.#fuel -= portion;
    return portion;
  }

  /** A new portion, of at least so many units. Traps when so many are not left, or the time is over. */
  #nextPortion(wanted: number): number {
    if (wanted > this.#fuel) {
      this.#fuel = 0;
      throw new RefTrap('fuel');
    }
    if (this.#deadline !== Infinity && this.#clock() > this.#deadline) throw new RefTrap('interrupt');
    return this.#take(Math.max(wanted, this.#interval));
  }

  #spend(units: number): void {
    if (this.#fuel < units) {
      this.#fuel = 0;
      throw new RefTrap('fuel');
    }
    this.#fuel -= units;
  }

  get fuel(): number {
    return this.#fuel;
  }
  set fuel(units: number) {
    this.#fuel = units;
  }

  setLimits(limits: Limits): void {
    const before = this.#limits.stackLimit;
    this.#limits = withLimits(this.#limits, limits);
    if (limits.fuel !== undefined) this.#fuel = limits.fuel;
    if (limits.timeLimitMs !== undefined) {
      this.#deadline = limits.timeLimitMs === Infinity ? Infinity : this.#clock() + limits.timeLimitMs;
    }
    this.#depth += this.#limits.stackLimit - before;
  }

  // The stack

  /** Room for the call at hand, which found too little. */
  #roomForCall(): void {
    try {
      this.#reserve(this.#getState('fp') + this.#view.getInt32(this.#getState('pc') + 12, true));
    } catch (e) {
      this.#spend(1); // the call's own unit is taken before
      throw e;
    }
  }

  /** Makes room for a frame at an address. */
  #reserve(frame: number): void {
    const { stack, mostFrame } = this.#program;
    const size = this.#state.buffer.byteLength;
    const end = frame + mostFrame;
    if (end > size) {
      if (end - stack > MAX_STACK) throw new RefTrap('stack');
      const wanted = Math.max(end, Math.min(2 * size - stack, stack + MAX_STACK));
      try {
        this.#state.grow(Math.ceil((wanted - size) / PAGE_BYTES));
      } catch {
        throw new RefTrap('stack');
      }
      this.#view = new DataView(this.#state.buffer);
    }
    this.#setState('lastFrame', this.#state.buffer.byteLength - mostFrame);
  }

  // Memory

  get memory(): Uint8Array {
    const { buffer } = this.#memory;
    if (this.#bytes?.buffer !== buffer) this.#bytes = new Uint8Array(buffer);
    return this.#bytes;
  }

  /** Grows by at least so many bytes; gives the old size. */
  #grow(count: number): number {
    const old = this.#memory.buffer.byteLength;
    const wanted = Math.ceil((old + count) / PAGE_BYTES) * PAGE_BYTES;
    if (wanted > this.#limits.memoryLimit || !growMemory(this.#memory, wanted)) throw new RefTrap('memory');
    return old;
  }

  resizeMemory(bytes: number): void {
    const old = this.#memory.buffer.byteLength;
    if (bytes > old && !growMemory(this.#memory, bytes)) throw new RefTrap('memory');
    if (bytes >= old) return;
    // WebAssembly's memories never shrink: the code moves to a new one, which calls under way would not see.
    if (this.#entered.length > 0) throw new TypeError('the memory cannot be made smaller while a call is under way');
    const kept = this.memory.subarray(0, bytes);
    this.#memory = makeMemory(bytes);
    this.memory.set(kept);
    this.#table = this.#handlers.table();
    this.#filled = false;
    this.#run = this.#handlers.instantiate(this.#surroundings());
    this.#fill();
  }

  getGlobal(index: number): RegValue {
    return readReg(this.#view, this.#program.globals[index], this.module.globals[index].type);
  }

  setGlobal(index: number, value: RegValue): void {
    writeReg(this.#view, this.#program.globals[index], this.module.globals[index].type, value);
  }
}
