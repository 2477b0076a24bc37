import type { Signature } from '../../compiler/ir/types.ts';
import { f64Bits, f32Bits } from '../../spec/numerics.ts';
import type { Span } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { TbcConstant, TbcFunc, TbcModule, TbcName } from '../module.ts';
import { INSTR, SPAN_COLUMNS } from '../module.ts';
import { packTrytes, TryteWriter } from './trytes.ts';
import { TypeTable } from './types.ts';

/** `tbc` and escape, then the version, the number of trytes and the number of bytes after them, each a u32. */
export const MAGIC = [0x74, 0x62, 0x63, 0x1b] as const;
export const VERSION = 1;
export const HEADER_BYTES = 16;
export const ENTRY_KINDS = ['test', 'property', 'bench'] as const;
export const INLINE = [undefined, 'always', 'never'] as const;

/** The bytes of a `.tbc` file. Equal modules give equal bytes. */
export function writeModule(m: TbcModule): Uint8Array {
  const w = new TryteWriter();
  new ModuleWriter(w).module(m);
  const packed = packTrytes(w.trytes);
  const blobBytes = w.blob.reduce((n, b) => n + b.length, 0);
  const out = new Uint8Array(HEADER_BYTES + packed.length + blobBytes);
  const view = new DataView(out.buffer);
  out.set(MAGIC);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, w.trytes.length, true);
  view.setUint32(12, blobBytes, true);
  out.set(packed, HEADER_BYTES);
  let at = HEADER_BYTES + packed.length;
  for (const b of w.blob) {
    out.set(b, at);
    at += b.length;
  }
  return out;
}

/** Runs of equal neighbours as pairs of the thing and how often. */
export function runs<T>(list: readonly T[]): [T, number][] {
  const out: [T, number][] = [];
  for (const x of list) {
    const last = out.at(-1);
    if (last && last[0] === x) last[1]++;
    else out.push([x, 1]);
  }
  return out;
}

class ModuleWriter {
  readonly w: TryteWriter;
  readonly types = new TypeTable();
  constructor(w: TryteWriter) {
    this.w = w;
  }

  module(m: TbcModule): void {
    const { w } = this;
    for (const x of [...m.imports, ...m.exports, ...m.entries]) this.gather(x.signature);
    this.types.write(w);
    this.files(m);
    w.uint(m.constants.length);
    for (const c of m.constants) this.constant(c);
    w.uint(m.globals.length);
    for (const g of m.globals) {
      w.text(g.name);
      this.constant(g);
    }
    w.uint(m.imports.length);
    for (const i of m.imports) {
      w.uint(i.func);
      w.text(i.module);
      w.text(i.name);
      this.signature(i.signature);
    }
    w.uint(m.funcs.length);
    for (const f of m.funcs) this.func(f);
    w.uint(m.exports.length);
    for (const e of m.exports) {
      w.text(e.name);
      w.uint(e.func);
      this.signature(e.signature);
    }
    w.uint(m.entries.length);
    for (const e of m.entries) {
      w.uint(ENTRY_KINDS.indexOf(e.kind));
      w.text(e.name);
      w.uint(e.func);
      this.signature(e.signature);
      this.span(e.span);
    }
    w.uint(m.heapBase);
    w.uint(m.data.length);
    for (const d of m.data) {
      w.uint(d.address);
      w.bytes(d.bytes);
    }
    w.uint(m.kernels.length);
    for (const k of m.kernels) {
      w.text(k.name);
      w.text(k.text);
    }
  }

  gather(s: Signature): void {
    for (const p of s.params) this.types.index(p.type);
    this.types.index(s.result);
  }

  signature(s: Signature): void {
    const { w } = this;
    w.uint(s.params.length);
    for (const p of s.params) {
      w.text(p.name);
      w.uint(this.types.index(p.type) * 2 + (p.inout ? 1 : 0));
    }
    w.uint(this.types.index(s.result));
  }

  files(m: TbcModule): void {
    const { w } = this;
    w.uint(m.files.length);
    m.files.forEach((name, i) => {
      w.text(name);
      const lines = m.lines[i] ?? [];
      w.uint(lines.length);
      lines.forEach((at, n) => w.uint(n === 0 ? at : at - lines[n - 1]));
    });
  }

  constant({ type, value }: TbcConstant): void {
    const { w } = this;
    w.uint(scalarInfo(type).code);
    if (typeof value === 'boolean') w.uint(value ? 1 : 0);
    else if (typeof value === 'bigint') w.big(value);
    else if (value instanceof Uint8Array) w.fixed(value);
    else w.fixed(floatBytes(type, value));
  }

  scalars(list: readonly ScalarType[]): void {
    this.w.uint(list.length);
    for (const [t, n] of runs(list)) {
      this.w.uint(scalarInfo(t).code);
      this.w.uint(n);
    }
  }

  /** File + 1 (0: none), start, length. */
  span(s: Span): void {
    this.w.uint(s.file + 1);
    if (s.file < 0) return;
    this.w.uint(s.start);
    this.w.uint(s.end - s.start);
  }

  func(f: TbcFunc): void {
    const { w } = this;
    w.text(f.name);
    w.uint(f.imported + 1);
    this.scalars(f.params);
    this.scalars(f.results);
    if (f.imported >= 0) return;
    for (const name of f.paramNames) w.text(name);
    this.span(f.span);
    w.uint(INLINE.indexOf(f.inline));
    w.uint((f.kernel === undefined ? 0 : 1) + (f.partOf === undefined ? 0 : 2) + (f.names.length === 0 ? 0 : 4));
    if (f.kernel !== undefined) w.text(f.kernel);
    if (f.partOf !== undefined) w.text(f.partOf);
    w.uint(f.code.length / INSTR);
    w.raw(f.code);
    this.scalars(f.registers.slice(f.params.length));
    w.uint(f.inlined.length);
    for (const row of f.inlined) {
      w.text(row.func);
      this.span(row);
      w.uint(row.parent + 1);
    }
    this.spans(f.spans);
    if (f.names.length > 0) this.names(f.names);
  }

  /** Rows: instructions since the row before, register, name. */
  names(names: readonly TbcName[]): void {
    const { w } = this;
    w.uint(names.length);
    let instr = 0;
    for (const row of names) {
      w.uint(row.instr - instr);
      instr = row.instr;
      w.uint(row.register);
      w.text(row.name);
    }
  }

  /** Rows: instructions since the row before, file + 1, then (with a file) start as a difference, length, inlining + 1. */
  spans(spans: Int32Array): void {
    const { w } = this;
    w.uint(spans.length / SPAN_COLUMNS);
    let instr = 0;
    let start = 0;
    for (let i = 0; i < spans.length; i += SPAN_COLUMNS) {
      w.uint(spans[i] - instr);
      instr = spans[i];
      w.uint(spans[i + 1] + 1);
      if (spans[i + 1] < 0) continue;
      w.int(spans[i + 2] - start);
      start = spans[i + 2];
      w.uint(spans[i + 3] - start);
      w.uint(spans[i + 4] + 1);
    }
  }
}

/** Little-endian bits of a float, every NaN the canonical one. */
function floatBytes(type: ScalarType, x: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(type === 'f32' ? 4 : 8));
  if (type === 'f32') view.setUint32(0, f32Bits(x), true);
  else view.setBigUint64(0, f64Bits(x), true);
  return new Uint8Array(view.buffer);
}
