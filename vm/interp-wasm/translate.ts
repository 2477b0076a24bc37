import type { ScalarType } from '../../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../../spec/types.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import { BadInstr, InstrReader } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import { bindTypes } from '../interp/select.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import type { ControlName } from './layout.ts';
import type { Fused } from './layout.ts';
import { CONVERSIONS, FRAME_HEADER, formName, fusedName, SHIFTS, SLOT, STATUS, STEP } from './layout.ts';
import type { Outside, Program } from './program.ts';
import { frameBytes, slotBytes } from './program.ts';

/** An instruction read ahead, so that neighbours can be fused. */
interface Read {
  readonly at: number;
  readonly row: InstrRow;
  readonly fields: readonly number[];
}

/** An enclosing block, loop, `if` or `if3`. */
interface Open {
  readonly kind: number;
  /** Where a branch to a loop goes. */
  readonly start: number;
  /** The comparison that the round of a loop begins with, where it does. */
  head: Comparison | undefined;
  /** Indexes of words that wait for the end's address, and by arm for the arm's. */
  readonly ends: number[];
  readonly arms: number[][];
  /** Addresses of the arms that have begun. */
  readonly begun: number[];
}

/** A comparison as its form's name and words of operands. */
interface Comparison {
  readonly form: string;
  readonly words: readonly number[];
  /** The `if` that tests it, once it is open. */
  test: Open | undefined;
  /** Where the first arm begins. */
  then: number;
}

/** Instructions that are looked ahead for a register's uses. */
const FAR = 64;

/** Comparisons with the operands exchanged. */
const MIRRORED: Readonly<Record<string, string>> = { eq: 'eq', ne: 'ne', lt: 'gt', gt: 'lt', le: 'ge', ge: 'le' };
const OPEN_KIND = { block: 1, loop: 2, if: 3, if3: 4 } as const;

/** Internal code of one function: words that lie at `start` and following. */
export class Translator {
  readonly program: Program;
  readonly module: TbcModule;
  readonly func: TbcFunc;
  readonly start: number;
  readonly out: number[] = [];
  /** Pairs of address and instruction. */
  readonly places: number[] = [];
  readonly frameBytes: number;
  entry = 0;
  readonly #slots: number[] = [];
  readonly #open: Open[] = [];
  /** By register: the only value ever written to it, or undefined. */
  readonly #constants: (number | undefined)[];
  /** Registers of constants that some code reads. */
  readonly #needed: boolean[] = [];
  /** By register: whether no branch or label is between what writes it and what reads that. */
  readonly #local: boolean[] = [];
  /** Registers that hold the same as another, which is read in their stead. */
  readonly #copies = new Map<number, number>();
  readonly #reads: Read[] = [];
  /** Whether the last instruction was a terminator. */
  #ended = false;

  constructor(program: Program, func: TbcFunc, start: number) {
    this.program = program;
    this.module = program.module;
    this.func = func;
    this.start = start;
    let at = 0;
    for (const t of func.registers) {
      this.#slots.push(at);
      at += slotBytes(t);
    }
    this.frameBytes = frameBytes(func);
    this.#constants = func.registers.map(() => undefined);
  }

  run(): void {
    this.#readAll();
    for (let n = 0; n < this.#reads.length;) n += this.#step(n);
    this.#prologue();
  }

  /** Translates an instruction, and what follows it as far as that is fused with it; gives how many those are. */
  #step(n: number): number {
    const { at, row, fields } = this.#reads[n];
    this.places.push(this.#here(), at);
    if (this.#isCopy(row, fields) && this.#elided(n)) return 1;
    const next = this.#reads[n + 1] as Read | undefined;
    if (next && this.#fused(n, next)) {
      this.#written(next.row, next.fields);
      this.#ended = false;
      return 2;
    }
    const direct = next && this.#direct(n, next);
    this.#one(row, direct ?? fields);
    this.#written(row, direct ?? fields);
    this.#ended = row.terminator;
    return direct ? 2 : 1;
  }

  #here(): number {
    return this.start + 4 * this.out.length;
  }

  #type(reg: number): ScalarType {
    return this.func.registers[reg];
  }

  /** Place of a register that is written. */
  #slot(reg: number): number {
    return this.#slots[reg];
  }

  /** Place of a register that is read. */
  #read(reg: number): number {
    const from = this.#copies.get(reg) ?? reg;
    this.#needed[from] = true;
    return this.#slots[from];
  }

  /** What a register holds where it is a constant. */
  #constantIn(reg: number): number | undefined {
    return this.#constants[this.#copies.get(reg) ?? reg];
  }

  #emit(name: ControlName, ...words: number[]): void {
    this.out.push(this.program.handlers.control(name), ...words);
  }

  // Reading ahead

  #readAll(): void {
    const reader = new InstrReader(this.module, this.func);
    const count = this.func.registers.length;
    const written: (number | undefined | null)[] = Array.from({ length: count });
    for (let r = 0; r < this.func.params.length; r++) written[r] = null;
    for (let r = 0; r < count; r++) this.#local.push(true);
    /** Registers written since the last branch or label. */
    const here = new Set<number>();
    while (reader.read()) {
      const { at, row, fields } = reader;
      this.#reads.push({ at, row, fields });
      for (const r of this.#operands(row, fields)) if (!here.has(r)) this.#local[r] = false;
      if (isBoundary(row)) here.clear();
      for (const r of this.#results(row, fields)) {
        here.add(r);
        const value = row.name === 'imm' ? immediate(fields) : null;
        written[r] = written[r] === undefined || written[r] === value ? value : null;
      }
    }
    written.forEach((w, r) => (this.#constants[r] = w ?? undefined));
  }

  #results(row: InstrRow, fields: readonly number[]): readonly number[] {
    const count = row.name === 'call' ? this.module.funcs[fields[0]].results.length : row.results.length;
    return fields.slice(row.attrs.length, row.attrs.length + count);
  }

  #operands(row: InstrRow, fields: readonly number[]): readonly number[] {
    const results = row.name === 'call' ? this.module.funcs[fields[0]].results.length : row.results.length;
    return fields.slice(row.attrs.length + results);
  }

  // Copies

  /** Whether an instruction leaves the same bits in its result as there are in its operand. */
  #isCopy(row: InstrRow, fields: readonly number[]): boolean {
    if (row.name === 'mov') return true;
    if (row.name !== 'wrap') return false;
    const [to, from] = [this.#type(fields[0]), this.#type(fields[1])];
    const { handlers } = this.program;
    const handler = handlers.main(formName('wrap', [from, to]));
    return handler !== undefined && handler === handlers.main(formName('wrap', [to, to]));
  }

  /**
   * Leaves a copy away, if nothing reads the register beyond the next branch or label, nor after the one that it is a copy of has been
   * written: until then, that is read in its stead.
   */
  #elided(n: number): boolean {
    const [to, source] = this.#reads[n].fields;
    const from = this.#copies.get(source) ?? source;
    if (!this.#local[to] || to === from) return false;
    let changed = false;
    for (let k = n + 1; ; k++) {
      if (k > n + FAR || k >= this.#reads.length) return false;
      const { row, fields } = this.#reads[k];
      if (changed && this.#operands(row, fields).includes(to)) return false;
      if (isBoundary(row)) break;
      const results = this.#results(row, fields);
      if (results.includes(to)) break;
      if (results.includes(from)) changed = true;
    }
    this.#forget(to);
    this.#copies.set(to, from);
    return true;
  }

  /** Whether nothing reads what a register holds after an instruction. */
  #deadAfter(n: number, reg: number): boolean {
    if (!this.#local[reg]) return false;
    for (let k = n; k <= n + FAR && k < this.#reads.length; k++) {
      const { row, fields } = this.#reads[k];
      if (k > n && this.#operands(row, fields).includes(reg)) return false;
      if (isBoundary(row) || (k > n && this.#results(row, fields).includes(reg))) return true;
    }
    return false;
  }

  /** The fields with which an instruction writes at once where the next copies its only result, if that has no other use. */
  #direct(n: number, next: Read): readonly number[] | undefined {
    const { row, fields } = this.#reads[n];
    if (row.results.length !== 1 || row.name === 'imm' || !this.#isCopy(next.row, next.fields)) return undefined;
    const at = row.attrs.length;
    const [to, from] = next.fields;
    if (from !== fields[at] || to === from || this.#type(to) !== this.#type(from) || !this.#deadAfter(n + 1, from))
      return undefined;
    return [...fields.slice(0, at), to, ...fields.slice(at + 1)];
  }

  /** What an instruction has written, and that a branch or label ends what is known of copies. */
  #written(row: InstrRow, fields: readonly number[]): void {
    if (this.#copies.size === 0) return;
    if (isBoundary(row)) this.#copies.clear();
    else for (const r of this.#results(row, fields)) this.#forget(r);
  }

  #forget(reg: number): void {
    this.#copies.delete(reg);
    for (const [to, from] of this.#copies) if (from === reg) this.#copies.delete(to);
  }

  /** Constants that some code needs in a register are put there before the body. */
  #prologue(): void {
    const wanted = this.#constants.flatMap((v, r) => (v !== undefined && this.#needed[r] ? [[r, v] as const] : []));
    this.entry = this.start;
    if (wanted.length === 0) return;
    this.entry = this.#here();
    this.places.push(this.entry, 0);
    for (const [r, v] of wanted) this.#constant(r, v);
    this.#emit('jump', this.start);
  }

  #constant(reg: number, value: unknown): void {
    const { machine } = scalarInfo(this.#type(reg));
    const view = new DataView(new ArrayBuffer(16));
    if (machine === 'i32') view.setInt32(0, Number(value) | 0, true);
    else if (machine === 'i64') view.setBigInt64(0, BigInt(value as bigint), true);
    else if (machine === 'f32') view.setFloat32(0, value as number, true);
    else if (machine === 'f64') view.setFloat64(0, value as number, true);
    else new Uint8Array(view.buffer).set(value as Uint8Array);
    const words = [0, 4, 8, 12].map((i) => view.getInt32(i, true));
    const count = machine === 'v128' ? 4 : machine.endsWith('64') ? 2 : 1;
    this.#emit(
      count === 4 ? 'const128' : count === 2 ? 'const64' : 'const32',
      this.#slot(reg),
      ...words.slice(0, count),
    );
  }

  // Comparisons and what follows them

  /** A comparison whose result the next instruction alone reads, as one code with it. */
  #fused(n: number, next: Read): boolean {
    const { row, fields } = this.#reads[n];
    const how = next.row.name;
    if (!(row.name in MIRRORED) || (how !== 'if' && how !== 'trap_if')) return false;
    const tested = next.fields[how === 'if' ? 0 : 1];
    if (tested !== fields[0] || !this.#deadAfter(n + 1, tested)) return false;
    const fuse = how === 'if' ? 'ju' : 'trap';
    const c = this.#comparison(fuse, row.name, fields);
    if (!c) return false;
    const { handlers } = this.program;
    const start = this.#here();
    this.out.push(handlers.main(fusedName(fuse, c.form))!, ...c.words);
    if (how === 'trap_if') {
      this.out.push(STATUS.trap + next.fields[0]);
      // The comparison does not trap.
      this.places[this.places.length - 1] = next.at;
      return true;
    }
    this.out.push(0);
    c.test = this.#push(OPEN_KIND.if, [[this.out.length - 1]]);
    c.then = this.#here();
    const loop = this.#open.at(-2);
    if (loop?.kind === OPEN_KIND.loop && loop.start === start) loop.head = c;
    return true;
  }

  /** The comparison in a form that can be fused so. */
  #comparison(how: Fused, op: string, [, a, b]: readonly number[]): Comparison | undefined {
    const type = this.#type(a);
    let name = op;
    if (this.#constantIn(a) !== undefined && this.#constantIn(b) === undefined) [name, a, b] = [MIRRORED[op], b, a];
    const plain = formName(name, [type]);
    const constant = this.#constantIn(b);
    const withConstant = `${plain}/rk`;
    const { handlers } = this.program;
    const done = { test: undefined, then: 0 };
    if (constant !== undefined && handlers.main(fusedName(how, withConstant)) !== undefined) {
      return { form: withConstant, words: [this.#read(a), constant], ...done };
    }
    if (handlers.main(fusedName(how, plain)) === undefined) return undefined;
    return { form: plain, words: [this.#read(a), this.#read(b)], ...done };
  }

  // Control

  #push(kind: number, arms: number[][]): Open {
    const open: Open = { kind, start: this.#here(), head: undefined, ends: [], arms, begun: [] };
    this.#open.push(open);
    return open;
  }

  #one(row: InstrRow, fields: readonly number[]): void {
    switch (row.name) {
      case 'block':
        this.#push(OPEN_KIND.block, []);
        return;
      case 'loop':
        this.#emit('loop');
        this.#push(OPEN_KIND.loop, []);
        return;
      case 'if':
        this.#emit('jump_unless', this.#read(fields[0]), 0);
        this.#push(OPEN_KIND.if, [[this.out.length - 1]]);
        return;
      case 'if3':
        this.#emit('branch3', this.#read(fields[0]), 0, 0);
        this.#push(OPEN_KIND.if3, [[this.out.length - 2], [this.out.length - 1]]);
        return;
      case 'else': {
        const top = this.#open.at(-1)!;
        if (!this.#ended) {
          this.#emit('jump', 0);
          top.ends.push(this.out.length - 1);
        }
        for (const word of top.arms[top.begun.length]) this.out[word] = this.#here();
        top.begun.push(this.#here());
        return;
      }
      case 'end': {
        const top = this.#open.pop();
        if (!top) return; // the function's own end is never reached
        for (const word of top.ends) this.out[word] = this.#here();
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
        this.#emit('trap', STATUS.trap + fields[0]);
        return;
      case 'trap_if':
        this.#emit('trap_if', this.#read(fields[1]), STATUS.trap + fields[0]);
        return;
      case 'imm':
        if (this.#constants[fields[2]] === undefined) this.#constant(fields[2], immediate(fields));
        return;
      default:
        this.#other(row, fields);
    }
  }

  #branch(depth: number): void {
    let left = depth;
    for (let n = this.#open.length - 1; n >= 0; n--) {
      const target = this.#open[n];
      if (target.kind > OPEN_KIND.loop || left-- > 0) continue;
      if (target.kind === OPEN_KIND.loop) this.#again(target);
      else {
        this.#emit('jump', 0);
        target.ends.push(this.out.length - 1);
      }
      return;
    }
    throw new BadInstr(0, 'a branch beyond the function');
  }

  /** The next round of a loop. */
  #again({ head, start }: Open): void {
    const handler = head && this.program.handlers.main(fusedName('back', head.form));
    if (handler === undefined) {
      this.#emit('back', start);
      return;
    }
    const { arms, begun } = head!.test!;
    this.out.push(handler, ...head!.words, begun[0] ?? 0, head!.then);
    if (begun.length === 0) arms[0].push(this.out.length - 2);
  }

  /** Places of registers that are written or read, of a v128 those of its halves. */
  #places(regs: readonly number[], place: (reg: number) => number): number[] {
    return regs.flatMap((r) => (this.#type(r) === 'v128' ? [place(r), place(r) + SLOT] : [place(r)]));
  }

  readonly #toWrite = (reg: number): number => this.#slot(reg);
  readonly #toRead = (reg: number): number => this.#read(reg);

  #call(fields: readonly number[]): void {
    const callee = this.module.funcs[fields[0]];
    const results = fields.slice(1, 1 + callee.results.length);
    const args = fields.slice(1 + callee.results.length);
    if (callee.imported >= 0) {
      const [from, to] = [args.map(this.#toRead), results.map(this.#toWrite)];
      this.#outside({ kind: 'host', func: fields[0], args: from, results: to });
      return;
    }
    const words = this.#places(args, this.#toRead);
    const delta = this.frameBytes + FRAME_HEADER;
    const entry = this.program.entry[fields[0]];
    if (words.length <= 3) this.#emit(`call${words.length as 0 | 1 | 2 | 3}`, entry, fields[0], delta, ...words);
    else this.#emit('call', entry, fields[0], delta, words.length, ...words);
    this.out.push(...this.#places(results, this.#toWrite));
  }

  #return(fields: readonly number[]): void {
    const words = this.#places(fields, this.#toRead);
    if (words.length === 0) this.#emit('return0');
    else if (words.length === 1) this.#emit('return1', words[0]);
    else this.#emit('return_n', words.length, ...words);
  }

  #outside(what: Outside): void {
    this.#emit('outside', this.program.outside.push(what) - 1, this.#here() + 12, this.frameBytes);
    this.out[this.out.length - 2] = this.#here();
  }

  // Rows of the op table

  #other(row: InstrRow, fields: readonly number[]): void {
    switch (row.name) {
      case 'const':
        this.#constant(fields[1], this.module.constants[fields[0]].value);
        return;
      case 'mov': {
        const [dst, src] = fields;
        const constant = this.#constantIn(src);
        if (constant !== undefined) this.#constant(dst, constant);
        else this.#emit(this.#type(dst) === 'v128' ? 'mov128' : 'mov64', this.#slot(dst), this.#read(src));
        return;
      }
      case 'global_get':
        this.#emit(
          this.#type(fields[1]) === 'v128' ? 'get128' : 'get64',
          this.#slot(fields[1]),
          this.program.globals[fields[0]],
        );
        return;
      case 'global_set':
        this.#emit(
          this.#type(fields[1]) === 'v128' ? 'set128' : 'set64',
          this.program.globals[fields[0]],
          this.#read(fields[1]),
        );
        return;
      case 'mem_grow':
        this.#outside({ kind: 'grow', result: this.#slot(fields[0]), count: this.#read(fields[1]) });
        return;
      case 'mark':
        return;
      default:
        this.#form(row, fields);
    }
  }

  /** The form's handler in the main loop, its function, or the reference evaluation. */
  #form(row: InstrRow, fields: readonly number[]): void {
    const { handlers } = this.program;
    const types: string[] = [];
    let offset: number | undefined;
    const { T, U } = bindTypes(row, fields, (r) => this.#type(r));
    if (row.row.T) types.push(T);
    if (row.row.U) types.push(U);
    row.attrs.forEach(([name, kind], i) => {
      if (name === 'offset') offset = fields[i];
      else types.push(kind === 'storage' ? SCALAR_BY_CODE.get(fields[i])!.name : String(fields[i]));
    });
    const regs = fields.slice(row.attrs.length);
    const results = regs.slice(0, row.results.length);
    let operands = regs.slice(row.results.length);
    let op = row.name;
    const [a, b] = operands;
    if (operands.length === 2 && this.#constantIn(a) !== undefined && this.#constantIn(b) === undefined) {
      const swapped = row.row.laws?.includes('commutative') ? op : MIRRORED[op];
      if (swapped !== undefined) [op, operands] = [swapped, [b, a]];
    }
    const offsetWords = offset === undefined || offset === 0 ? [] : [offset];
    const base = formName(op, types, offsetWords.length > 0 ? 'o' : '');
    if (operands.length === 2) {
      const constant = this.#constantIn(operands[1]);
      const mode = this.#constantMode(op, operands[0], constant);
      const handler = mode && handlers.main(`${base}${offsetWords.length > 0 ? '' : '/'}r${mode}`);
      if (handler !== undefined) {
        this.out.push(handler, ...results.map(this.#toWrite), this.#read(operands[0]), constant!, ...offsetWords);
        return;
      }
    }
    const words = [...results.map(this.#toWrite), ...operands.map(this.#toRead), ...offsetWords];
    if (this.#named(base, words)) return;
    if (CONVERSIONS.has(op)) {
      const [from, to] = [formName(op, [T, STEP]), formName(op, [STEP, U])];
      if (this.#knows(from) && this.#knows(to)) {
        const between = this.#spare();
        this.#named(from, [between, words[1]]);
        this.#named(to, [words[0], between]);
        return;
      }
    }
    this.#eval(row, fields);
  }

  #knows(form: string): boolean {
    return this.program.handlers.main(form) !== undefined || this.program.handlers.rare(form) !== undefined;
  }

  /** Emits a form that has a case in the main loop or a function. */
  #named(form: string, words: readonly number[]): boolean {
    const main = this.program.handlers.main(form);
    if (main !== undefined) this.out.push(main, ...words);
    else {
      const rare = this.program.handlers.rare(form);
      if (rare === undefined) return false;
      this.#emit('rare', rare, ...words);
      this.program.usesRare = true;
    }
    return true;
  }

  /** Place of a register beyond the function's own. */
  #spare(): number {
    return this.frameBytes - SLOT;
  }

  /** How a constant second operand is given. */
  #constantMode(op: string, first: number, constant: number | undefined): 'k' | 'c' | undefined {
    if (constant === undefined || !SHIFTS.has(op)) return constant === undefined ? undefined : 'k';
    return constant >= 0 && constant < scalarInfo(this.#type(first)).width ? 'c' : undefined;
  }

  #eval(row: InstrRow, fields: readonly number[]): void {
    const attrs: Record<string, unknown> = {};
    row.attrs.forEach(([name, kind], i) => {
      const v = fields[i];
      if (kind === 'const' || kind === 'bytes16') attrs[name] = this.module.constants[v].value;
      else if (kind === 'trap') attrs[name] = TRAP_BY_ID[v];
      else if (kind === 'storage') attrs[name] = SCALAR_BY_CODE.get(v)!.name;
      else attrs[name] = v;
    });
    const { T, U } = bindTypes(row, fields, (r) => this.#type(r));
    const results = this.#results(row, fields).map((r) => ({ slot: this.#slot(r), type: this.#type(r) }));
    const operands = this.#operands(row, fields).map((r) => ({ slot: this.#read(r), type: this.#type(r) }));
    this.#outside({ kind: 'eval', op: { row: row.row, T, U, attrs, results, operands } });
  }
}

const BOUNDARIES: ReadonlySet<string> = new Set(['block', 'loop', 'if', 'if3', 'else', 'end', 'br', 'return', 'trap']);

/** Whether control may come or go at an instruction other than to the next. */
function isBoundary(row: InstrRow): boolean {
  return BOUNDARIES.has(row.name);
}

/** The integer of an `imm`. */
function immediate(fields: readonly number[]): number {
  return fields[0] - 364 + 729 * (fields[1] - 364);
}
