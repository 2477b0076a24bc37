import { BYTECODE } from '../spec/ops/bytecode.ts';
import { OPS } from '../spec/ops/index.ts';
import type { AttrKind, OpRow, TypePattern } from '../spec/ops/schema.ts';
import type { TbcFunc, TbcModule } from './module.ts';
import { INSTR } from './module.ts';

/**
 * Instructions as rows of the op table make them. The fields of an instruction are its attributes in the row's order,
 * then its result registers, then its operand registers: all non-negative integers. Base-729 digit d is the tryte
 * d − 364. The first four fields are the four trytes after the opcode; `args` instructions behind it carry four more
 * each; an `ext` before either carries the next higher digits of its four fields. Unused fields are 0.
 *
 * In control rows, `rest` stands for registers in `call` and `return` alone, as the signature says; values of blocks and
 * loops travel in registers.
 */
export interface InstrRow {
  readonly name: string;
  readonly id: number;
  readonly row: OpRow;
  readonly attrs: readonly (readonly [string, AttrKind])[];
  readonly results: readonly TypePattern[];
  readonly operands: readonly TypePattern[];
  /** Fields before those that a signature adds. */
  readonly fixed: number;
  /** Begins a region: 1 `block`, 2 `loop`, 3 `if`, 4 `if3`; else 0. */
  readonly opens: number;
  readonly terminator: boolean;
}

const OPENERS: Readonly<Record<string, number>> = { block: 1, loop: 2, if: 3, if3: 4 };

function describe(name: string, row: OpRow): InstrRow {
  const fixedOnly = (ps: readonly (TypePattern | 'rest')[]) => ps.filter((p): p is TypePattern => p !== 'rest');
  const attrs = Object.entries(row.attrs ?? {});
  const results = fixedOnly(row.results);
  const operands = fixedOnly(row.operands);
  return {
    name,
    id: row.id,
    row,
    attrs,
    results,
    operands,
    fixed: attrs.length + results.length + operands.length,
    opens: OPENERS[name] ?? 0,
    terminator: row.terminator === true,
  };
}

const all: Readonly<Record<string, OpRow>> = { ...OPS, ...BYTECODE };
const rows = Object.entries(all)
  .filter(([name]) => name !== 'yield')
  .map(([name, row]) => describe(name, row));

const BY_ID: (InstrRow | undefined)[] = Array.from({ length: 729 });
for (const r of rows) BY_ID[r.id] = r;
const BY_NAME: ReadonlyMap<string, InstrRow> = new Map(rows.map((r) => [r.name, r]));

export function instrById(id: number): InstrRow | undefined {
  return BY_ID[id];
}
export function findInstr(name: string): InstrRow | undefined {
  return BY_NAME.get(name);
}
export function instr(name: string): InstrRow {
  const r = BY_NAME.get(name);
  if (!r) throw new RangeError(`no instruction ${name}`);
  return r;
}

export const CALL = instr('call');
export const RETURN = instr('return');
export const ELSE = instr('else');
export const END = instr('end');
const EXT = BYTECODE.ext.id;
const ARGS = BYTECODE.args.id;
const BASE = 729;
const BIAS = 364;
/** The most `ext` prefixes an instruction may have: four digits reach beyond every field's limit, 2^32. */
const MAX_EXT = 3;

/** Thrown by the reader of instructions; the module reader and the verifier make a diagnostic of it. */
export class BadInstr extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.name = 'BadInstr';
    this.at = at;
  }
}

/** Fields that signatures add to an instruction: of `call` and `return`. */
export function restFields(row: InstrRow, m: Pick<TbcModule, 'funcs'>, f: TbcFunc, callee: number): number {
  if (row === RETURN) return f.results.length;
  if (row !== CALL) return 0;
  const target = m.funcs[callee];
  return target ? target.results.length + target.params.length : -1;
}

/** Walks the instructions of a function, checking their form (not their meaning). */
export class InstrReader {
  readonly module: Pick<TbcModule, 'funcs'>;
  readonly func: TbcFunc;
  readonly code: Int16Array;
  readonly count: number;
  /** Index of the current instruction (its first prefix), and of the next. */
  at = 0;
  next = 0;
  row: InstrRow = END;
  fields: number[] = [];

  constructor(module: Pick<TbcModule, 'funcs'>, func: TbcFunc) {
    this.module = module;
    this.func = func;
    this.code = func.code;
    this.count = Math.floor(func.code.length / INSTR);
  }

  /** Reads the next instruction into `row` and `fields`; false at the end. Throws BadInstr. */
  read(): boolean {
    this.at = this.next;
    if (this.next >= this.count) return false;
    const fields: number[] = [];
    const row = this.#group(fields, -1);
    this.row = row;
    this.fields = fields;
    let want = row.fixed;
    if (row === CALL || row === RETURN) {
      const more = restFields(row, this.module, this.func, fields[0]);
      if (more < 0) throw new BadInstr(this.at, `call of function ${fields[0]}, which does not exist`);
      want += more;
    }
    while (fields.length < want) this.#group(fields, ARGS);
    for (let i = want; i < fields.length; i++) {
      if (fields[i] !== 0) throw new BadInstr(this.at, `${row.name} has ${want} fields, the rest must be 0`);
    }
    fields.length = want;
    return true;
  }

  /** One instruction with its `ext` prefixes: appends four fields, gives the row. */
  #group(fields: number[], expected: number): InstrRow {
    const { code } = this;
    const first = this.next;
    let i = first;
    while (i < this.count && code[i * INSTR] + BIAS === EXT) i++;
    const exts = i - first;
    if (exts > MAX_EXT) throw new BadInstr(first, 'too many ext prefixes');
    if (i >= this.count) throw new BadInstr(first, 'the code ends within an instruction');
    const id = code[i * INSTR] + BIAS;
    const row = BY_ID[id];
    if (!row || (expected < 0 && id === ARGS)) throw new BadInstr(i, `no instruction has the opcode ${id}`);
    if (expected >= 0 && id !== expected) throw new BadInstr(i, 'args expected');
    let top = 0;
    for (let k = 1; k <= 4; k++) {
      let v = code[i * INSTR + k] + BIAS;
      let scale = BASE;
      for (let e = 0; e < exts; e++) {
        v += (code[(first + e) * INSTR + k] + BIAS) * scale;
        scale *= BASE;
      }
      if (exts > 0) top += code[(first + exts - 1) * INSTR + k] + BIAS;
      fields.push(v);
    }
    if (exts > 0 && top === 0) throw new BadInstr(first, 'an ext prefix that adds nothing');
    this.next = i + 1;
    return row;
  }
}

/** Appends instructions to a growing tryte array. */
export class InstrWriter {
  #code = new Int16Array(256);
  #length = 0;

  /** Instructions written so far, prefixes counted. */
  get count(): number {
    return this.#length / INSTR;
  }

  emit(row: InstrRow, fields: readonly number[]): void {
    for (let g = 0; g === 0 || g < fields.length; g += 4) this.#group(g === 0 ? row.id : ARGS, fields, g);
  }

  #group(id: number, fields: readonly number[], g: number): void {
    let scale = BASE;
    while (
      (fields[g] ?? 0) >= scale ||
      (fields[g + 1] ?? 0) >= scale ||
      (fields[g + 2] ?? 0) >= scale ||
      (fields[g + 3] ?? 0) >= scale
    ) {
      this.#push(EXT, fields, g, scale);
      scale *= BASE;
    }
    this.#push(id, fields, g, 1);
  }

  #push(id: number, fields: readonly number[], g: number, scale: number): void {
    if (this.#length + INSTR > this.#code.length) {
      const bigger = new Int16Array(this.#code.length * 2);
      bigger.set(this.#code);
      this.#code = bigger;
    }
    const at = this.#length;
    this.#code[at] = id - BIAS;
    for (let k = 0; k < 4; k++) this.#code[at + 1 + k] = (Math.floor((fields[g + k] ?? 0) / scale) % BASE) - BIAS;
    this.#length += INSTR;
  }

  finish(): Int16Array {
    return this.#code.slice(0, this.#length);
  }
}
