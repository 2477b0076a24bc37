import { InstrReader } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import type { TbcFunc, TbcModule } from '../module.ts';

/** An instruction. */
export interface Read {
  readonly at: number;
  readonly row: InstrRow;
  readonly fields: readonly number[];
}

/** Instructions that are looked ahead for a register's uses. */
const FAR = 64;

const BOUNDARIES: ReadonlySet<string> = new Set(['block', 'loop', 'if', 'if3', 'else', 'end', 'br', 'return', 'trap']);

/** Whether control may come or go at an instruction other than to the next. */
export function isBoundary(row: InstrRow): boolean {
  return BOUNDARIES.has(row.name);
}

/** The integer of an `imm`. */
export function immediate(fields: readonly number[]): number {
  return fields[0] - 364 + 729 * (fields[1] - 364);
}

/** A function's instructions, and what is known of its registers before any code is made. */
export class Lookahead {
  readonly module: TbcModule;
  readonly reads: readonly Read[];
  /** By register: the only value ever written to it, or undefined. */
  readonly constants: readonly (number | undefined)[];
  /** By register: whether no branch or label is between what writes it and what reads that. */
  readonly #local: boolean[];

  constructor(module: TbcModule, func: TbcFunc) {
    this.module = module;
    const count = func.registers.length;
    const reads: Read[] = [];
    const written: (number | undefined | null)[] = Array.from({ length: count });
    written.fill(null, 0, func.params.length);
    this.#local = Array.from({ length: count }, () => true);
    /** Registers written since the last branch or label. */
    const here = new Set<number>();
    const reader = new InstrReader(module, func);
    while (reader.read()) {
      const { at, row, fields } = reader;
      reads.push({ at, row, fields });
      for (const r of this.operands(row, fields)) if (!here.has(r)) this.#local[r] = false;
      if (isBoundary(row)) here.clear();
      for (const r of this.results(row, fields)) {
        here.add(r);
        const value = row.name === 'imm' ? immediate(fields) : null;
        written[r] = written[r] === undefined || written[r] === value ? value : null;
      }
    }
    this.reads = reads;
    this.constants = written.map((w) => w ?? undefined);
  }

  results(row: InstrRow, fields: readonly number[]): readonly number[] {
    return fields.slice(row.attrs.length, row.attrs.length + this.#resultCount(row, fields));
  }

  operands(row: InstrRow, fields: readonly number[]): readonly number[] {
    return fields.slice(row.attrs.length + this.#resultCount(row, fields));
  }

  #resultCount(row: InstrRow, fields: readonly number[]): number {
    return row.name === 'call' ? this.module.funcs[fields[0]].results.length : row.results.length;
  }

  /** Whether nothing reads what a register held before an instruction after it. */
  deadAfter(n: number, reg: number): boolean {
    const { row, fields } = this.reads[n];
    if (this.results(row, fields).includes(reg)) return true;
    if (!this.#local[reg]) return false;
    if (isBoundary(row)) return true;
    for (let k = n + 1; k <= n + FAR && k < this.reads.length; k++) {
      const { row, fields } = this.reads[k];
      if (this.operands(row, fields).includes(reg)) return false;
      if (isBoundary(row) || this.results(row, fields).includes(reg)) return true;
    }
    return false;
  }

  /**
   * Whether `from` may be read in place of `to` wherever that is read after an instruction that copies one to the other: up to the next
   * branch or label, before either has been written.
   */
  standsFor(n: number, to: number, from: number): boolean {
    if (!this.#local[to] || to === from) return false;
    let changed = false;
    for (let k = n + 1; k <= n + FAR && k < this.reads.length; k++) {
      const { row, fields } = this.reads[k];
      if (changed && this.operands(row, fields).includes(to)) return false;
      const results = this.results(row, fields);
      if (isBoundary(row) || results.includes(to)) return true;
      if (results.includes(from)) changed = true;
    }
    return false;
  }
}
