import type { ScalarType } from '../../spec/types.ts';
import { BadInstr, InstrReader } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import type { CodeName } from './codes.ts';
import { CODE } from './codes.ts';
import { kindOf } from './kinds.ts';
import { CodePlaces } from './places.ts';
import { select } from './select.ts';
import type { SlowOp } from './slow.ts';

/** Internal code of the functions called so far; grows as functions are called for the first time. */
export class Program {
  readonly module: TbcModule;
  code = new Int32Array(1024);
  length = 0;
  /** By function: where its code begins (-1 before its first call), slots of its frame, slots of its parameters. */
  readonly entry: Int32Array;
  readonly frame: Int32Array;
  readonly slow: SlowOp[] = [];
  /** Constants that do not fit a word: bounds and moduli of t21 to t33, ranges of conversions, and t34 to t40 as bigints. */
  readonly doubles: number[] = [];
  readonly wides: bigint[] = [];
  /** Slots of the globals, at the bottom of the register file. */
  readonly globals: number[] = [];
  readonly globalSlots: number;
  readonly places = new CodePlaces();

  /** Whether what `mark` tells is kept. */
  readonly marks: boolean;

  constructor(module: TbcModule, marks = false) {
    this.module = module;
    this.marks = marks;
    this.entry = new Int32Array(module.funcs.length).fill(-1);
    this.frame = new Int32Array(module.funcs.length);
    let slot = 0;
    for (const g of module.globals) {
      this.globals.push(slot);
      slot += g.type === 'v128' ? 2 : 1;
    }
    this.globalSlots = slot;
  }

  /** Translates a function on its first call; gives its entry. */
  translate(func: number): number {
    const start = this.length;
    const t = new Translator(this, this.module.funcs[func], start);
    const entry = t.run();
    const need = start + t.out.length;
    if (need > this.code.length) {
      const bigger = new Int32Array(Math.max(need, this.code.length * 2));
      bigger.set(this.code);
      this.code = bigger;
    }
    this.code.set(t.out, start);
    this.length = need;
    this.entry[func] = entry;
    this.frame[func] = t.slots;
    this.places.add(start, func, t.places);
    return entry;
  }
}

/** An instruction read ahead, so that neighbours can be fused. */
interface Read {
  readonly at: number;
  readonly row: InstrRow;
  readonly fields: readonly number[];
}

interface Open {
  readonly kind: number;
  /** Where a branch to a loop goes. */
  readonly start: number;
  /** Words that wait for the end's address, and for the next arm's. */
  readonly ends: number[];
  nextArm: number[];
}

const WRITERS_OF_CONSTANTS: ReadonlySet<string> = new Set(['imm']);

export class Translator {
  readonly program: Program;
  readonly module: TbcModule;
  readonly func: TbcFunc;
  readonly base: number;
  readonly out: number[] = [];
  /** Pairs of internal address and instruction. */
  readonly places: number[] = [];
  readonly slotOf: number[] = [];
  slots = 0;
  readonly open: Open[] = [];
  /** By register: the only value ever written to it, or undefined. */
  readonly constants: (number | undefined)[];
  readonly needed: boolean[] = [];
  reads: Read[] = [];
  /** Whether the last instruction was a terminator. */
  ended = false;

  constructor(program: Program, func: TbcFunc, base: number) {
    this.program = program;
    this.module = program.module;
    this.func = func;
    this.base = base;
    for (const t of func.registers) {
      this.slotOf.push(this.slots);
      this.slots += t === 'v128' ? 2 : 1;
    }
    this.constants = func.registers.map(() => undefined);
  }

  type(reg: number): ScalarType {
    return this.func.registers[reg];
  }

  /** Operand word of a register for codes that address int32 lanes. */
  i(reg: number): number {
    this.needed[reg] = true;
    return this.slotOf[reg] * 2;
  }

  /** Operand word of a register for codes that address doubles. */
  d(reg: number): number {
    this.needed[reg] = true;
    return this.slotOf[reg];
  }

  slot(reg: number): number {
    return this.d(reg);
  }

  /** The constant a register always holds, where it does. */
  constant(reg: number): number | undefined {
    return this.constants[reg];
  }

  emit(code: CodeName, ...words: number[]): void {
    this.out.push(CODE[code], ...words);
  }

  double(v: number): number {
    const { doubles } = this.program;
    const i = doubles.findIndex((x) => Object.is(x, v));
    return i >= 0 ? i : doubles.push(v) - 1;
  }

  wide(v: bigint): number {
    const { wides } = this.program;
    const i = wides.indexOf(v);
    return i >= 0 ? i : wides.push(v) - 1;
  }

  here(): number {
    return this.base + this.out.length;
  }

  run(): number {
    this.#readAll();
    for (let n = 0; n < this.reads.length; n++) {
      const { at, row, fields } = this.reads[n];
      this.places.push(this.here(), at);
      const next = this.reads[n + 1] as Read | undefined;
      if (next && this.#fused(row, fields, next)) n++;
      else this.#one(row, fields);
      this.ended = row.terminator;
    }
    return this.#prologue();
  }

  #readAll(): void {
    const reader = new InstrReader(this.module, this.func);
    const writes: (number | undefined | null)[] = this.func.registers.map((_, r) =>
      r < this.func.params.length ? null : undefined,
    );
    while (reader.read()) {
      const { at, row, fields } = reader;
      this.reads.push({ at, row, fields });
      const [from, count] = this.#resultFields(row, fields);
      for (let k = from; k < from + count; k++) {
        const r = fields[k];
        const value = WRITERS_OF_CONSTANTS.has(row.name) ? fields[0] - 364 + 729 * (fields[1] - 364) : null;
        writes[r] = writes[r] === undefined || writes[r] === value ? value : null;
      }
    }
    writes.forEach((w, r) => (this.constants[r] = w ?? undefined));
  }

  #resultFields(row: InstrRow, fields: readonly number[]): [number, number] {
    if (row.name === 'call') return [1, this.module.funcs[fields[0]].results.length];
    return [row.attrs.length, row.results.length];
  }

  /** Constants that some code needs in a register are put there before the body. */
  #prologue(): number {
    const entry = this.here();
    const wanted = this.constants.flatMap((v, r) => (v !== undefined && this.needed[r] ? [[r, v] as const] : []));
    if (wanted.length === 0) return this.base;
    this.places.push(entry, 0);
    for (const [r, v] of wanted) this.load(r, v);
    this.emit('jump', this.base);
    return entry;
  }

  /** Puts a small integer into a register. */
  load(reg: number, v: number): void {
    const kind = kindOf(this.type(reg));
    if (kind === 'i') this.emit('const32', this.i(reg), v);
    else if (kind === 'w') this.emit('const64', this.i(reg), v, v < 0 ? -1 : 0);
    else this.double64(reg, v);
  }

  double64(reg: number, v: number): void {
    const bits = new Int32Array(Float64Array.of(v).buffer);
    this.emit('const64', this.i(reg), bits[0], bits[1]);
  }

  /** A comparison whose result the next instruction tests, as one code. */
  #fused(row: InstrRow, fields: readonly number[], next: Read): boolean {
    const name = next.row.name;
    if (name === 'if' && next.fields[0] === fields[0] && row.results[0] === 'bool' && row.attrs.length === 0) {
      const code = this.comparison(row.name, fields, 'ju_');
      if (!code) return false;
      this.emit(code.name, ...code.words, 0);
      this.open.push({ kind: 3, start: 0, ends: [], nextArm: [this.out.length - 1] });
      return true;
    }
    if (name === 'trap_if' && next.fields[1] === fields[0] && (row.name === 'ge' || row.name === 'le')) {
      const [, a, b] = fields;
      if (kindOf(this.type(a)) !== 'i' || this.type(a) !== 'u32') return false;
      const [x, y] = row.name === 'ge' ? [a, b] : [b, a];
      this.emit('trap_if_ge_u', this.i(fields[0]), this.i(x), this.i(y), next.fields[0]);
      this.places[this.places.length - 1] = next.at; // the comparison does not trap
      return true;
    }
    return false;
  }

  /** The code of a comparison, plain or jumping; undefined where there is none (64 bits with a jump). */
  comparison(
    op: string,
    fields: readonly number[],
    prefix: '' | 'ju_',
  ): { name: CodeName; words: number[] } | undefined {
    const [dst] = fields;
    let [, a, b] = fields;
    const swapped = op === 'gt' || op === 'ge';
    const t = this.type(a);
    const kind = kindOf(t);
    const named = (name: string, ...words: number[]) =>
      name in CODE ? { name: name as CodeName, words: [this.i(dst), ...words] } : undefined;
    const k = kind === 'i' ? this.constant(b) : undefined;
    if (k !== undefined && (t !== 'u32' || op === 'eq' || op === 'ne')) {
      const [base, value] = op === 'le' ? ['lt', k + 1] : op === 'gt' ? ['ge', k + 1] : ([op, k] as const);
      if (['eq', 'ne', 'lt', 'ge'].includes(base)) return named(`${prefix}${base}_k`, this.i(a), value);
    }
    if (!['eq', 'ne', 'lt', 'le', 'gt', 'ge'].includes(op)) return undefined;
    if (swapped) [a, b] = [b, a];
    const base = op === 'gt' ? 'lt' : op === 'ge' ? 'le' : op;
    const ordered = base === 'lt' || base === 'le';
    const suffix = ordered && t === 'u32' ? 'u' : ordered && t === 'u64' ? 'uw' : kind;
    const word = kind === 'd' ? this.d.bind(this) : this.i.bind(this);
    return named(`${prefix}${base}_${suffix}`, word(a), word(b));
  }

  #one(row: InstrRow, fields: readonly number[]): void {
    switch (row.name) {
      case 'block':
        this.open.push({ kind: 1, start: 0, ends: [], nextArm: [] });
        return;
      case 'loop':
        this.emit('loop');
        this.open.push({ kind: 2, start: this.here(), ends: [], nextArm: [] });
        return;
      case 'if':
        this.emit('jump_unless', this.i(fields[0]), 0);
        this.open.push({ kind: 3, start: 0, ends: [], nextArm: [this.out.length - 1] });
        return;
      case 'if3':
        this.emit('branch3', this.i(fields[0]), 0, 0);
        this.open.push({ kind: 4, start: 0, ends: [], nextArm: [this.out.length - 2, this.out.length - 1] });
        return;
      case 'else': {
        const top = this.open.at(-1)!;
        if (!this.ended) {
          this.emit('jump', 0);
          top.ends.push(this.out.length - 1);
        }
        this.out[top.nextArm.shift()!] = this.here();
        return;
      }
      case 'end': {
        const top = this.open.pop();
        if (!top) return; // the function's own end is never reached
        for (const at of top.ends) this.out[at] = this.here();
        return;
      }
      case 'br':
        this.#branch(fields[0]);
        return;
      case 'call':
        this.#call(fields);
        return;
      case 'return':
        this.#return(fields);
        return;
      case 'trap':
        this.emit('trap', fields[0]);
        return;
      case 'trap_if':
        this.emit('trap_if', this.i(fields[1]), fields[0]);
        return;
      case 'imm':
        if (this.constants[fields[2]] === undefined) this.load(fields[2], fields[0] - 364 + 729 * (fields[1] - 364));
        return;
      default:
        select(this, row, fields);
    }
  }

  #branch(depth: number): void {
    let left = depth;
    for (let n = this.open.length - 1; n >= 0; n--) {
      const target = this.open[n];
      if (target.kind > 2 || left-- > 0) continue;
      if (target.kind === 2) this.emit('back', target.start);
      else {
        this.emit('jump', 0);
        target.ends.push(this.out.length - 1);
      }
      return;
    }
    throw new BadInstr(0, 'a branch beyond the function');
  }

  /** Slots of registers, a v128 as two. */
  #slots(regs: readonly number[]): number[] {
    return regs.flatMap((r) => (this.type(r) === 'v128' ? [this.i(r), this.i(r) + 2] : [this.i(r)]));
  }

  #call(fields: readonly number[]): void {
    const callee = this.module.funcs[fields[0]];
    const results = fields.slice(1, 1 + callee.results.length);
    const args = fields.slice(1 + callee.results.length);
    if (callee.imported >= 0) {
      this.emit('call_host', fields[0], this.slots, args.length);
      for (const r of args) this.out.push(this.slot(r));
      this.out.push(results.length);
      for (const r of results) this.out.push(this.slot(r));
      return;
    }
    const words = this.#slots(args);
    this.emit('call', fields[0], this.slots, words.length);
    this.#append(words);
    this.#append(this.#slots(results));
  }

  /** Words of a signature, which are more than a call of JavaScript takes. */
  #append(words: readonly number[]): void {
    for (const w of words) this.out.push(w);
  }

  #return(fields: readonly number[]): void {
    const words = this.#slots(fields);
    if (words.length === 0) this.emit('return0');
    else if (words.length === 1) this.emit('return1', words[0]);
    else {
      this.emit('return_n', words.length);
      this.#append(words);
    }
  }
}
