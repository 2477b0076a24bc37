import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { CALL, InstrReader } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import { rowSpan, SPAN_COLUMNS } from '../module.ts';

/** A set of registers. */
export class Bits {
  readonly words: Uint32Array;
  constructor(count: number, from?: Uint32Array) {
    this.words = from ?? new Uint32Array((count + 31) >>> 5);
  }
  add(i: number): void {
    this.words[i >>> 5] |= 1 << (i & 31);
  }
  remove(i: number): void {
    this.words[i >>> 5] &= ~(1 << (i & 31));
  }
  has(i: number): boolean {
    return (this.words[i >>> 5] & (1 << (i & 31))) !== 0;
  }
  addAll(other: Bits): void {
    for (let i = 0; i < this.words.length; i++) this.words[i] |= other.words[i];
  }
  copy(): Bits {
    return new Bits(0, this.words.slice());
  }
  /** Members of both sets, rising. */
  common(other: Bits): number[] {
    const out: number[] = [];
    for (let i = 0; i < this.words.length; i++) {
      for (let w = this.words[i] & other.words[i]; w !== 0; w &= w - 1) out.push(i * 32 + 31 - Math.clz32(w & -w));
    }
    return out;
  }
  members(): number[] {
    return this.common(this);
  }
}

/** An instruction with the regions it holds. */
export interface Node {
  readonly row: InstrRow;
  readonly fields: readonly number[];
  readonly span: Span;
  /** Index of the instruction. */
  readonly at: number;
  /** Registers read and written, from the fields. */
  readonly reads: readonly number[];
  readonly writes: readonly number[];
  /** Of control: its regions, what they write, and filled in by `findLive`, what is live after it and at a loop's start. */
  readonly arms: Node[][] | undefined;
  readonly written: Bits | undefined;
  liveAfter: Bits | undefined;
  liveHead: Bits | undefined;
  /** Of `br`: the block or loop. */
  readonly target: Node | undefined;
}

export interface Tree {
  readonly body: Node[];
  /** By register: the value that every write to it gives, if it is one integer; such registers are never read as variables. */
  readonly constants: readonly (number | undefined)[];
}

/** The value of an `imm` by its fields. */
export function immValue(fields: readonly number[]): number {
  return fields[0] - 364 + 729 * (fields[1] - 364);
}

/** The code of a verified function as a tree. */
export function readTree(module: TbcModule, func: TbcFunc): Tree {
  const count = func.registers.length;
  const reader = new InstrReader(module, func);
  const spans = new SpanCursor(func);
  const writesOf: (number | null | undefined)[] = func.registers.map((_, r) =>
    r < func.params.length ? null : undefined,
  );
  const body: Node[] = [];
  const open: { node: Node; arm: number }[] = [];
  let list = body;
  while (reader.read()) {
    const { row, fields } = reader;
    if (row.name === 'else') {
      const top = open[open.length - 1];
      top.arm++;
      list = top.node.arms![top.arm] = [];
      continue;
    }
    if (row.name === 'end') {
      const done = open.pop();
      if (!done) break;
      const up = open[open.length - 1];
      if (up) up.node.written!.addAll(done.node.written!);
      list = up ? up.node.arms![up.arm] : body;
      continue;
    }
    const results = row === CALL ? module.funcs[fields[0]].results.length : row.results.length;
    const writes = fields.slice(row.attrs.length, row.attrs.length + results);
    const node: Node = {
      row,
      fields,
      span: spans.at(reader.at),
      at: reader.at,
      writes,
      reads: fields.slice(row.attrs.length + results),
      arms: row.opens ? [[]] : undefined,
      written: row.opens ? new Bits(count) : undefined,
      liveAfter: undefined,
      liveHead: undefined,
      target: row.name === 'br' ? targetOf(open, fields[0]) : undefined,
    };
    const value = row.name === 'imm' ? immValue(fields) : null;
    const around = open.length > 0 ? open[open.length - 1].node.written! : undefined;
    for (const r of writes) {
      writesOf[r] = writesOf[r] === undefined || writesOf[r] === value ? value : null;
      around?.add(r);
    }
    list.push(node);
    if (row.opens) {
      open.push({ node, arm: 0 });
      list = node.arms![0];
    }
  }
  const constants = writesOf.map((v) => v ?? undefined);
  dropConstants(body, constants);
  return { body, constants };
}

function targetOf(open: readonly { node: Node }[], depth: number): Node {
  let left = depth;
  for (let i = open.length - 1; i >= 0; i--) {
    if (open[i].node.row.opens <= 2 && left-- === 0) return open[i].node;
  }
  throw new RangeError('a branch beyond the function');
}

/** Constant registers hold no state: control does not carry them. */
function dropConstants(nodes: readonly Node[], constants: readonly (number | undefined)[]): void {
  const visit = (list: readonly Node[]): void => {
    for (const n of list) {
      if (!n.arms) continue;
      for (const r of n.written!.members()) if (constants[r] !== undefined) n.written!.remove(r);
      n.arms.forEach(visit);
    }
  };
  visit(nodes);
}

/** Walks the span rows along with the instructions. */
class SpanCursor {
  readonly f: TbcFunc;
  next = 0;
  span: Span = NO_SPAN;
  constructor(f: TbcFunc) {
    this.f = f;
  }
  at(instr: number): Span {
    const rows = this.f.spans;
    for (; this.next < rows.length && rows[this.next] <= instr; this.next += SPAN_COLUMNS) {
      this.span = rowSpan(this.f, this.next);
    }
    return this.span;
  }
}
