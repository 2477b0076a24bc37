import { InternalError } from '../../../spec/internal.ts';
import type { BlockType } from '../builder.ts';
import type { Instruction, WasmType } from '../instructions.ts';
import type { Bytes } from './bytes.ts';
import type { Node, Signature } from './node.ts';
import type { Slots } from './slots.ts';

export const TYPE_CODE: Readonly<Record<WasmType, number>> = { i32: 0x7f, i64: 0x7e, f32: 0x7d, f64: 0x7c, v128: 0x7b };
const VOID = 0x40;

/** Indexes of what code names. */
export interface Names {
  funcIndex(name: string): number;
  globalIndex(name: string): number;
  tableIndex(name: string): number;
  typeIndex(signature: Signature): number;
}

/** Writes the code of one function. */
export class CodeWriter {
  readonly out: Bytes;
  readonly #names: Names;
  readonly #slots: Slots;
  /** Offsets in `out` of instructions with a site, each followed by the site. */
  readonly #places: number[];
  /** Labels around, the innermost last; null for those that nothing names. */
  readonly #labels: (string | null)[] = [];
  /** Offsets where the code of a site begins, each followed by the site. */
  readonly starts: number[] = [];

  constructor(out: Bytes, names: Names, slots: Slots, places: number[]) {
    this.out = out;
    this.#names = names;
    this.#slots = slots;
    this.#places = places;
  }

  /** Declares the locals and writes the body. */
  function(body: Node): void {
    const { out } = this;
    out.u32(this.#slots.runs.length);
    for (const { type, count } of this.#slots.runs) {
      out.u32(count);
      out.byte(TYPE_CODE[type]);
    }
    this.node(body);
    out.byte(0x0b);
  }

  node(n: Node): void {
    const { out } = this;
    if (n.start >= 0) this.starts.push(out.length, n.start);
    switch (n.kind) {
      case 'block':
        return this.#block(n);
      case 'loop':
        return this.#scope(0x03, n, n.kids);
      case 'if':
        return this.#if(n);
      default:
    }
    for (const kid of n.kids) this.node(kid);
    if (n.site >= 0) this.#places.push(out.length, n.site);
    switch (n.kind) {
      case 'instruction':
        return this.#instruction(n, n.row!);
      case 'const':
        return this.#constant(n);
      case 'local.get':
        out.byte(0x20);
        out.u32(this.#slots.of[n.index]!);
        return;
      case 'local.set':
        return this.#set(n.index);
      case 'local.tee':
        out.byte(0x22);
        out.u32(this.#slots.of[n.index]!);
        return;
      case 'global.get':
      case 'global.set':
        out.byte(n.kind === 'global.get' ? 0x23 : 0x24);
        out.u32(this.#names.globalIndex(n.name!));
        return;
      case 'memory.size':
      case 'memory.grow':
        out.byte(n.kind === 'memory.size' ? 0x3f : 0x40);
        out.u32(n.memory);
        return;
      case 'memory.copy':
        this.#prefixed(0xfc, 10);
        out.u32(n.memory);
        out.u32(n.memory);
        return;
      case 'memory.fill':
        this.#prefixed(0xfc, 11);
        out.u32(n.memory);
        return;
      case 'atomic.fence':
        this.#prefixed(0xfe, 3);
        out.byte(0);
        return;
      case 'select':
        out.byte(0x1b);
        return;
      case 'drop':
        out.byte(0x1a);
        return;
      case 'nop':
        out.byte(0x01);
        return;
      case 'unreachable':
        out.byte(0x00);
        return;
      case 'br':
        out.byte(n.kids.length === 0 ? 0x0c : 0x0d);
        out.u32(this.#depth(n.name!));
        return;
      case 'switch': {
        const labels = n.data as readonly string[];
        out.byte(0x0e);
        out.u32(labels.length - 1);
        for (const label of labels) out.u32(this.#depth(label));
        return;
      }
      case 'return':
        out.byte(0x0f);
        return;
      case 'call':
      case 'return_call':
        out.byte(n.kind === 'call' ? 0x10 : 0x12);
        out.u32(this.#names.funcIndex(n.name!));
        return;
      case 'call_indirect':
      case 'return_call_indirect':
        out.byte(n.kind === 'call_indirect' ? 0x11 : 0x13);
        out.u32(this.#names.typeIndex(n.data as Signature));
        out.u32(this.#names.tableIndex(n.name!));
        return;
      case 'setAll':
        this.#setAll(n.data as readonly (number | undefined)[]);
    }
  }

  #set(local: number): void {
    this.out.byte(0x21);
    this.out.u32(this.#slots.of[local]!);
  }

  /** The last result lies on top. */
  #setAll(targets: readonly (number | undefined)[]): void {
    for (let i = targets.length - 1; i >= 0; i--) {
      const target = targets[i];
      if (target === undefined) this.out.byte(0x1a);
      else this.#set(target);
    }
  }

  #block(n: Node): void {
    if (n.name !== null) return this.#scope(0x02, n, n.kids);
    for (const kid of n.kids) this.node(kid);
  }

  #if(n: Node): void {
    const [condition, then, otherwise] = n.kids as [Node, Node, Node | undefined];
    const { out } = this;
    this.node(condition);
    out.byte(0x04);
    this.#blockType(n.type);
    this.#labels.push(null);
    this.node(then);
    if (otherwise !== undefined && !isEmpty(otherwise)) {
      out.byte(0x05);
      this.node(otherwise);
    }
    this.#end(n);
  }

  #scope(code: number, n: Node, kids: readonly Node[]): void {
    this.out.byte(code);
    this.#blockType(n.type);
    this.#labels.push(n.name);
    for (const kid of kids) this.node(kid);
    this.#end(n);
  }

  #end(n: Node): void {
    this.#labels.pop();
    this.out.byte(0x0b);
    // The checker of types does not see that a block is never left.
    if (n.type === 'unreachable') this.out.byte(0x00);
  }

  #blockType(t: BlockType): void {
    this.out.byte(t === 'none' || t === 'unreachable' ? VOID : TYPE_CODE[t]);
  }

  #depth(label: string): number {
    const at = this.#labels.lastIndexOf(label);
    if (at < 0) throw new InternalError('I-WASM-LABEL', `no block is called ${label}`, 'backends/wasm');
    return this.#labels.length - 1 - at;
  }

  #prefixed(prefix: number, code: number): void {
    this.out.byte(prefix);
    this.out.u32(code);
  }

  #instruction(n: Node, row: Instruction): void {
    const { out } = this;
    if (row.code > 0xffff) this.#prefixed(row.code >> 16, row.code & 0xffff);
    else out.byte(row.code);
    switch (row.shape) {
      case 'unary':
      case 'binary':
      case 'ternary':
        return;
      case 'extract':
      case 'replace':
        out.byte(n.index);
        return;
      case 'shuffle':
        out.append(n.data as readonly number[]);
        return;
      default:
        this.#access(n);
        if (row.shape === 'load_lane' || row.shape === 'store_lane') out.byte(n.data as number);
    }
  }

  /** Alignment and offset; a memory beside the first is told by a bit. */
  #access(n: Node): void {
    const { out } = this;
    const align = 31 - Math.clz32(n.align);
    if (n.memory === 0) out.u32(align);
    else {
      out.u32(align | 0x40);
      out.u32(n.memory);
    }
    out.u32(n.index);
  }

  #constant(n: Node): void {
    const { out } = this;
    switch (n.type) {
      case 'i32':
        out.byte(0x41);
        out.s32(n.index);
        return;
      case 'i64':
        out.byte(0x42);
        out.s64(n.data as bigint);
        return;
      case 'f32':
        out.byte(0x43);
        out.f32(n.index);
        return;
      case 'f64':
        out.byte(0x44);
        out.f64(n.index);
        return;
      default:
        this.#prefixed(0xfd, 12);
        out.append(n.data as readonly number[]);
    }
  }
}

function isEmpty(n: Node): boolean {
  return n.kind === 'block' && n.name === null && n.kids.length === 0;
}
