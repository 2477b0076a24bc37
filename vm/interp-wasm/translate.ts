import type { ScalarType } from '../../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../../spec/types.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import { BadInstr } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import { bindTypes } from '../interp/select.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import type { ControlName, Fused } from './layout.ts';
import type { Read } from './lookahead.ts';
import { immediate, isBoundary, Lookahead } from './lookahead.ts';
import { chainName, CONVERSIONS, FRAME_HEADER, formName, fusedName, SHIFTS, SLOT, STATUS, STEP } from './layout.ts';
import type { Outside, Program } from './program.ts';
import { frameBytes, slotBytes } from './program.ts';

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

/** What an operand's word is: the place of a register, or a constant. */
type Input = number | { readonly constant: number };

/** A form with its operands, and then its offset if it has one. */
interface Piece {
  readonly name: string;
  readonly inputs: readonly Input[];
  readonly results: readonly number[];
  /** Set for a comparison that is fused with the next instruction. */
  readonly how: Fused | undefined;
  /** Instructions that it comprises. */
  readonly count: number;
}

/** A comparison that the round of a loop may begin with. */
interface Comparison {
  readonly form: string;
  readonly words: readonly number[];
  /** The `if` that tests it. */
  readonly test: Open;
  /** Where the first arm begins. */
  readonly then: number;
}

/** Most forms that one handler runs. */
const LONGEST_CHAIN = 3;

/** Rows that have handlers of control or none: all others have forms. */
const FORMLESS: ReadonlySet<string> = new Set([
  'const',
  'imm',
  'mov',
  'global_get',
  'global_set',
  'mem_grow',
  'mark',
  'trap_if',
  'call',
]);

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
  readonly #ahead: Lookahead;
  /** Registers of constants that some code reads. */
  readonly #needed: boolean[] = [];
  /** Registers that hold the same as another, which is read in their stead. */
  readonly #copies = new Map<number, number>();
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
    this.#ahead = new Lookahead(program.module, func);
  }

  run(): void {
    for (let n = 0; n < this.#ahead.reads.length;) n += this.#step(n);
    this.#prologue();
  }

  /** Translates an instruction, and what follows it as far as that is fused with it; gives how many those are. */
  #step(n: number): number {
    const { at, row, fields } = this.#ahead.reads[n];
    this.places.push(this.#here(), at);
    if (this.#isCopy(row, fields)) {
      const [to, from] = fields;
      const source = this.#copies.get(from) ?? from;
      if (this.#ahead.standsFor(n, to, source)) {
        this.#forget(to);
        this.#copies.set(to, source);
        return 1;
      }
    }
    const chained = this.#chain(n);
    if (chained > 0) return chained;
    const direct = this.#direct(n);
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
    return this.#ahead.constants[this.#copies.get(reg) ?? reg];
  }

  #emit(name: ControlName, ...words: number[]): void {
    this.out.push(this.program.handlers.control(name), ...words);
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

  /** The fields with which an instruction writes at once where the next copies its only result, if that has no other use. */
  #direct(n: number): readonly number[] | undefined {
    const { row, fields } = this.#ahead.reads[n];
    const next = this.#ahead.reads[n + 1] as Read | undefined;
    if (!next || row.results.length !== 1 || row.name === 'imm' || !this.#isCopy(next.row, next.fields))
      return undefined;
    const at = row.attrs.length;
    const [to, from] = next.fields;
    if (from !== fields[at] || to === from || this.#type(to) !== this.#type(from)) return undefined;
    if (!this.#ahead.deadAfter(n + 1, from)) return undefined;
    return [...fields.slice(0, at), to, ...fields.slice(at + 1)];
  }

  /** What an instruction has written, and that a branch or label ends what is known of copies. */
  #written(row: InstrRow, fields: readonly number[]): void {
    if (this.#copies.size === 0) return;
    if (isBoundary(row)) this.#copies.clear();
    else for (const r of this.#ahead.results(row, fields)) this.#forget(r);
  }

  #forget(reg: number): void {
    this.#copies.delete(reg);
    for (const [to, from] of this.#copies) if (from === reg) this.#copies.delete(to);
  }

  /** Constants that some code needs in a register are put there before the body. */
  #prologue(): void {
    const wanted = this.#ahead.constants.flatMap((v, r) =>
      v !== undefined && this.#needed[r] ? [[r, v] as const] : [],
    );
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

  // Forms

  /** The form of an instruction with its operands, whether or not there is a handler of it. */
  #piece(n: number): Piece | undefined {
    const { row, fields } = this.#ahead.reads[n];
    if (isBoundary(row) || FORMLESS.has(row.name)) return undefined;
    return this.#pieceOf(row, fields);
  }

  #pieceOf(row: InstrRow, fields: readonly number[]): Piece {
    const types: string[] = [];
    const offset: Input[] = [];
    const bytes: Input[] = [];
    const { T, U } = bindTypes(row, fields, (r) => this.#type(r));
    if (row.row.T) types.push(T);
    if (row.row.U) types.push(U);
    row.attrs.forEach(([name, kind], i) => {
      if (kind === 'bytes16') bytes.push(...wordsOf(this.module.constants[fields[i]].value as Uint8Array));
      else if (name !== 'offset')
        types.push(kind === 'storage' ? SCALAR_BY_CODE.get(fields[i])!.name : String(fields[i]));
      else if (fields[i] !== 0) offset.push({ constant: fields[i] });
    });
    let operands = this.#ahead.operands(row, fields);
    let op = row.name;
    const [a, b] = operands;
    if (operands.length === 2 && this.#constantIn(a) !== undefined && this.#constantIn(b) === undefined) {
      const swapped = row.row.laws?.includes('commutative') ? op : MIRRORED[op];
      if (swapped !== undefined) [op, operands] = [swapped, [b, a]];
    }
    const plain = formName(op, types, offset.length > 0 ? 'o' : '');
    const piece = { results: this.#ahead.results(row, fields), how: undefined, count: 1 };
    const constant = operands.length === 2 ? this.#constantIn(operands[1]) : undefined;
    const mode = this.#constantMode(op, operands[0], constant);
    const name = `${plain}${offset.length > 0 ? '' : '/'}r${mode}`;
    if (constant !== undefined && mode && this.program.handlers.main(name) !== undefined) {
      return { ...piece, name, inputs: [operands[0], { constant }, ...offset] };
    }
    return { ...piece, name: plain, inputs: [...operands, ...offset, ...bytes] };
  }

  /** How a constant second operand is given. */
  #constantMode(op: string, first: number, constant: number | undefined): 'k' | 'c' | undefined {
    if (constant === undefined || !SHIFTS.has(op)) return constant === undefined ? undefined : 'k';
    return constant >= 0 && constant < scalarInfo(this.#type(first)).width ? 'c' : undefined;
  }

  /** A comparison and the `if` or `trap_if` that alone reads its result. */
  #comparison(n: number): Piece | undefined {
    const { row, fields } = this.#ahead.reads[n];
    const next = this.#ahead.reads[n + 1] as Read | undefined;
    const what = next?.row.name;
    if (!next || !(row.name in MIRRORED) || (what !== 'if' && what !== 'trap_if')) return undefined;
    const [tested] = this.#ahead.operands(next.row, next.fields);
    if (tested !== fields[0] || !this.#ahead.deadAfter(n + 1, tested)) return undefined;
    const how = what === 'if' ? 'ju' : 'trap';
    const { handlers } = this.program;
    const [, a, b] = fields;
    const swap = this.#constantIn(a) !== undefined && this.#constantIn(b) === undefined;
    const [x, y] = swap ? [b, a] : [a, b];
    const plain = formName(swap ? MIRRORED[row.name] : row.name, [this.#type(a)]);
    const constant = this.#constantIn(y);
    const piece = { results: [], how, count: 2 } as const;
    const withConstant = fusedName(how, `${plain}/rk`);
    if (constant !== undefined && handlers.main(withConstant) !== undefined) {
      return { ...piece, name: withConstant, inputs: [x, { constant }] };
    }
    return { ...piece, name: fusedName(how, plain), inputs: [x, y] };
  }

  /**
   * As many instructions as one handler runs: a comparison and what follows it, or forms of which each but the last gives what the next
   * alone reads. Gives how many; 0 where there is none.
   */
  #chain(n: number): number {
    const { handlers } = this.program;
    const { reads } = this.#ahead;
    let piece = this.#comparison(n) ?? this.#piece(n);
    let best: { handler: number; inputs: readonly Input[]; last: Piece; end: number } | undefined;
    let name = '';
    let inputs: readonly Input[] = [];
    let at = n;
    for (let length = 1; piece; length++) {
      const value = length > 1 ? this.#ahead.results(reads[at - 1].row, reads[at - 1].fields)[0] : -1;
      const link = piece.inputs.indexOf(value);
      if (length > 1) {
        if (link < 0 || piece.inputs.lastIndexOf(value) !== link || !this.#ahead.deadAfter(at, value)) break;
        name = chainName(name, link, piece.name);
        inputs = [...inputs, ...piece.inputs.filter((_, i) => i !== link)];
      } else ({ name, inputs } = piece);
      at += piece.count;
      const handler = length > 1 || piece.how ? handlers.main(name) : undefined;
      if (handler !== undefined) best = { handler, inputs, last: piece, end: at };
      if (length === LONGEST_CHAIN || piece.results.length !== 1 || at >= reads.length) break;
      piece = this.#comparison(at) ?? this.#piece(at);
    }
    return best ? this.#emitChain(n, best.handler, best.inputs, best.last, best.end) : 0;
  }

  /** Emits a chain from one instruction up to before another; gives how many instructions it takes the place of. */
  #emitChain(n: number, handler: number, inputs: readonly Input[], last: Piece, end: number): number {
    const { reads } = this.#ahead;
    const start = this.#here();
    const words = inputs.map((x) => (typeof x === 'number' ? this.#read(x) : x.constant));
    this.out.push(handler, ...words);
    // What traps in a part is so many words within; a comparison does not trap, but what follows it.
    if (last.how === 'trap' && end === n + 2) this.places[this.places.length - 1] = reads[n + 1].at;
    for (let i = 1; i <= end - n - last.count; i++) {
      this.places.push(start + 4 * i, reads[last.how === 'trap' && n + i === end - 2 ? end - 1 : n + i].at);
    }
    this.#ended = false;
    const direct = last.how ? undefined : this.#direct(end - 1);
    for (let k = n; k < end; k++) this.#written(reads[k].row, k === end - 1 && direct ? direct : reads[k].fields);
    if (last.how === 'trap') this.out.push(STATUS.trap + reads[end - 1].fields[0]);
    else if (last.how === 'ju') this.#openTested(start, end === n + 2 ? last : undefined, words);
    else {
      const results = direct ? this.#ahead.results(reads[end - 1].row, direct) : last.results;
      this.out.push(...results.map(this.#toWrite));
    }
    return end - n + (direct ? 1 : 0);
  }

  /** Opens the `if` of a comparison; the round of a loop may begin with one that is all of its handler. */
  #openTested(start: number, comparison: Piece | undefined, words: readonly number[]): void {
    this.out.push(0);
    const test = this.#push(OPEN_KIND.if, [[this.out.length - 1]]);
    const loop = this.#open.at(-2);
    if (!comparison || loop?.kind !== OPEN_KIND.loop || loop.start !== start) return;
    loop.head = { form: comparison.name.slice(fusedName('ju', '').length), words, test, then: this.#here() };
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
        if (this.#ahead.constants[fields[2]] === undefined) this.#constant(fields[2], immediate(fields));
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
    const { arms, begun } = head!.test;
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
    else {
      this.#emit('call', entry, fields[0], delta, words.length);
      this.#append(words);
    }
    this.#append(this.#places(results, this.#toWrite));
  }

  /** Words of a signature, which are more than a call of JavaScript takes. */
  #append(words: readonly number[]): void {
    for (const w of words) this.out.push(w);
  }

  #return(fields: readonly number[]): void {
    const words = this.#places(fields, this.#toRead);
    if (words.length === 0) this.#emit('return0');
    else if (words.length === 1) this.#emit('return1', words[0]);
    else {
      this.#emit('return_n', words.length);
      this.#append(words);
    }
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
    const { name, inputs, results } = this.#pieceOf(row, fields);
    const read = inputs.map((x) => (typeof x === 'number' ? this.#read(x) : x.constant));
    const write = results.map(this.#toWrite);
    if (this.#named(name, [...write, ...read])) return;
    if (CONVERSIONS.has(row.name)) {
      const { T, U } = bindTypes(row, fields, (r) => this.#type(r));
      const [from, to] = [formName(row.name, [T, STEP]), formName(row.name, [STEP, U])];
      if (this.#knows(from) && this.#knows(to)) {
        const between = this.#spare();
        this.#named(from, [between, ...read]);
        this.#named(to, [...write, between]);
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
    const results = this.#ahead.results(row, fields).map((r) => ({ slot: this.#slot(r), type: this.#type(r) }));
    const operands = this.#ahead.operands(row, fields).map((r) => ({ slot: this.#read(r), type: this.#type(r) }));
    this.#outside({ kind: 'eval', op: { row: row.row, T, U, attrs, results, operands } });
  }
}

/** 16 bytes as four constants. */
function wordsOf(bytes: Uint8Array): { constant: number }[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
  return [0, 4, 8, 12].map((at) => ({ constant: view.getInt32(at, true) }));
}
