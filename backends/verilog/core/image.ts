import type { TbcModule } from '../../../vm/module.ts';
import { spanAt } from '../../../vm/module.ts';
import type { Span } from '../../../spec/span.ts';
import { NO_SPAN } from '../../../spec/span.ts';
import { UnsupportedError } from '../../target.ts';
import type { Allotted } from './allocate.ts';
import { allot, TooManyRegisters } from './allocate.ts';
import type { Line } from './asm.ts';
import { Asm, straighten } from './asm.ts';
import type { CoreOpName, Profile } from './isa.ts';
import { coreOp, firstConstant, IMMEDIATE, PORTS, STOPS } from './isa.ts';
import type { Routine } from './routines.ts';
import { routineCode, routineKey } from './routines.ts';
import type { ProgramContext } from './translate.ts';
import { translateFunc } from './translate.ts';

/**
 * A program as the core runs it: made from verified bytecode alone, the same for the same bytes and options. What the
 * parts are: spec/soft-core.md.
 */
export interface Image {
  readonly profile: Profile;
  /** Instructions: 40 bits, the opcode in the highest byte, then x, d, a, b. */
  readonly program: readonly bigint[];
  /** The registers below the first frame: powers of three, zero, globals, constants. */
  readonly registers: readonly bigint[];
  /** First register of the first frame. */
  readonly frame: number;
  /** The memory's first bytes; the rest is zero. */
  readonly memory: Uint8Array;
  /** Where each of the runs asked for begins. */
  readonly starts: readonly number[];
  /** By rising address: what follows is from an instruction of a function of the bytecode; -1: of no instruction. */
  readonly places: readonly Place[];
  /** Most registers that calls of functions without recursion need; undefined where functions call themselves. */
  readonly bytecodeInstructions: number;
}

export interface Place {
  readonly address: number;
  /** Name of a function of the module, or of a part of the core's own library. */
  readonly func: string;
  /** Index of the module's function, or -1. */
  readonly index: number;
  readonly instr: number;
}

/** A call with given arguments (components as registers hold them), whose results go to the port for results. */
export interface Run {
  readonly func: number;
  readonly args: readonly bigint[];
}

export interface ImageOptions {
  readonly profile: Profile;
  /** A power of two, at least 1024. */
  readonly memoryBytes: number;
  readonly runs: readonly Run[];
  /** Whether the memory is anything when the core starts, so that the program must clear it and write the data first. */
  readonly clearMemory?: boolean;
}

interface Piece {
  readonly name: string;
  readonly index: number;
  readonly code: Allotted;
  address: number;
}

/** Throws UnsupportedError where a function that the runs reach cannot be had on the core. */
export function makeImage(module: TbcModule, options: ImageOptions): Image {
  return new Linker(module, options).link();
}

class Linker {
  readonly module: TbcModule;
  readonly options: ImageOptions;
  readonly registers: bigint[] = [];
  readonly #pool = new Map<bigint, number>();
  readonly #pieces = new Map<string, Piece>();
  readonly #wanted: { key: string; name: string; index: number; make: () => Asm }[] = [];
  readonly #asked = new Set<string>();

  constructor(module: TbcModule, options: ImageOptions) {
    this.module = module;
    this.options = options;
    for (let k = 0n; k <= BigInt(options.profile.trits); k++) this.registers.push(3n ** k);
    this.registers.push(0n);
    for (const g of module.globals) {
      this.registers.push(typeof g.value === 'bigint' ? g.value : typeof g.value === 'boolean' ? BigInt(g.value) : 0n);
    }
  }

  #constant(v: bigint): number {
    let i = this.#pool.get(v);
    if (i === undefined) {
      i = this.registers.push(v) - 1;
      this.#pool.set(v, i);
    }
    return i;
  }

  #ask(key: string, name: string, index: number, make: () => Asm): string {
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      this.#wanted.push({ key, name, index, make });
    }
    return key;
  }

  link(): Image {
    const { module, options } = this;
    const cx: ProgramContext = {
      module,
      profile: options.profile,
      memoryBytes: options.memoryBytes,
      pool: (v) => this.#constant(v),
      global: (i) => firstConstant(options.profile) + i,
      func: (i) => this.#func(cx, i),
      routine: (r: Routine) =>
        this.#ask(`routine ${routineKey(r)}`, routineKey(r), -1, () => routineCode(r, (v) => this.#constant(v))),
    };
    const starts = options.runs.map((run, i) => this.#ask(`start ${i}`, 'start', -1, () => this.#start(cx, run)));
    for (const w of this.#wanted) this.#pieces.set(w.key, this.#piece(w.name, w.index, w.make()));
    let address = 0;
    for (const p of this.#pieces.values()) {
      p.address = address;
      address += p.code.lines.filter((l) => l.op !== 'label').length;
    }
    const program: bigint[] = [];
    const places: Place[] = [];
    let instructions = 0;
    for (const p of this.#pieces.values()) {
      const labels = new Map<number, number>();
      let at = p.address;
      for (const l of p.code.lines) {
        if (l.op === 'label') labels.set(l.label, at);
        else at++;
      }
      let last = -2;
      for (const l of p.code.lines) {
        if (l.op === 'label') continue;
        if (l.at !== last) {
          places.push({ address: program.length, func: p.name, index: p.index, instr: l.at });
          last = l.at;
        }
        program.push(this.#encode(p, l, labels));
      }
      if (p.index >= 0) instructions += module.funcs[p.index].code.length / 5;
    }
    return {
      profile: options.profile,
      program,
      registers: this.registers,
      frame: this.registers.length,
      memory: this.#memory(),
      starts: starts.map((key) => this.#pieces.get(key)!.address),
      places,
      bytecodeInstructions: instructions,
    };
  }

  #func(cx: ProgramContext, index: number): string {
    const f = this.module.funcs[index];
    return this.#ask(`func ${index}`, f.name, index, () => translateFunc(cx, f));
  }

  #piece(name: string, index: number, asm: Asm): Piece {
    try {
      return { name, index, code: allot(straighten(asm.lines)), address: 0 };
    } catch (e) {
      if (!(e instanceof TooManyRegisters)) throw e;
      const span: Span = index < 0 ? NO_SPAN : (spanAt(this.module.funcs[index], 0) ?? this.module.funcs[index].span);
      throw new UnsupportedError(
        'verilog',
        name,
        'it holds more values at a time than a frame of the soft core has registers',
        span,
      );
    }
  }

  /** Clears the memory if it must be, makes the call, tells the results, and ends. */
  #start(cx: ProgramContext, run: Run): Asm {
    const asm = new Asm(0, (v) => this.#constant(v));
    const f = this.module.funcs[run.func];
    if (this.options.clearMemory) this.#clear(asm);
    const args = run.args.map((v) => {
      const r = asm.temp();
      asm.load(r, v);
      return r;
    });
    const results = f.results.map(() => asm.temp());
    asm.call(cx.func(run.func), args, results);
    for (const r of results) asm.out(r, PORTS.result);
    asm.halt(STOPS.done);
    return asm;
  }

  #clear(asm: Asm): void {
    const [at, zero, end, value] = [asm.temp(), asm.temp(), asm.temp(), asm.temp()];
    const again = asm.newLabel();
    asm.load(zero, 0n);
    asm.load(at, 0n);
    asm.load(end, BigInt(this.options.memoryBytes));
    asm.place(again);
    asm.store('sw', at, zero);
    asm.op('add', at, at, { imm: 4 });
    asm.branch('blt', at, end, again);
    const memory = this.#memory();
    const view = new DataView(memory.buffer);
    let base = -1;
    for (let i = 0; i < memory.length; i += 4) {
      const word = view.getInt32(i, true);
      if (word === 0) continue;
      if (base < 0 || i - base > 124) {
        base = i;
        asm.load(at, BigInt(i));
      }
      asm.load(value, BigInt(word));
      asm.store('sw', at, value, i - base);
    }
  }

  #memory(): Uint8Array {
    const { data, heapBase } = this.module;
    const size = Math.ceil(data.reduce((n, d) => Math.max(n, d.address + d.bytes.length), 0) / 4) * 4;
    if (size > this.options.memoryBytes || heapBase > this.options.memoryBytes) {
      throw new UnsupportedError(
        'verilog',
        'data',
        `the program's data need ${Math.max(size, heapBase)} bytes, the core has ${this.options.memoryBytes}`,
        NO_SPAN,
      );
    }
    const memory = new Uint8Array(size);
    for (const d of data) memory.set(d.bytes, d.address);
    return memory;
  }

  #encode(p: Piece, l: Line, labels: ReadonlyMap<number, number>): bigint {
    const op = l.op as CoreOpName;
    const row = coreOp(op);
    const byte = (v: number): number => v & 255;
    const { slot, frame } = p.code;
    let code = row.code;
    let [x, d, a, b] = [l.x, 0, 0, 0];
    if (row.writes) d = slot(l.d);
    if (row.reads.includes('a')) a = slot(l.a);
    if (typeof l.b !== 'number') {
      if (row.imm) code += IMMEDIATE;
      b = byte(l.b.imm);
    } else if (row.reads.includes('b')) b = slot(l.b);
    if (row.target === 'xd') {
      const to = labels.get(l.label)!;
      [x, d] = [to >> 8, byte(to)];
    }
    switch (op) {
      case 'li':
        [x, a, b] = [byte(l.value >> 16), byte(l.value >> 8), byte(l.value)];
        break;
      case 'get':
        [x, a] = [l.value >> 8, byte(l.value)];
        break;
      case 'set':
        [x, d] = [l.value >> 8, byte(l.value)];
        break;
      case 'call': {
        const callee = this.#pieces.get(l.callee)!;
        [a, b] = [callee.address >> 8, byte(callee.address)];
        [x, d] = [callee.code.frame + callee.code.reach, frame];
        break;
      }
      case 'chk':
        b = l.value;
        break;
      case 'sb':
      case 'sh':
      case 'sw':
      case 'swh':
        d = byte(l.value);
        break;
    }
    return [code, x, d, a, b].reduce((n, v) => (n << 8n) | BigInt(v), 0n);
  }
}

/** The place that an address is from. */
export function placeAt(image: Image, address: number): Place | undefined {
  let found: Place | undefined;
  for (const p of image.places) {
    if (p.address > address) break;
    found = p;
  }
  return found;
}

/** Bits that number the addresses of so many things, at least `least`. */
export function addressBits(count: number, least: number): number {
  let bits = least;
  while (1 << bits < count) bits++;
  return bits;
}
