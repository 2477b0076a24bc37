import type { Signature } from '../../compiler/ir/types.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALAR_BY_CODE } from '../../spec/types.ts';
import type { TbcConstant, TbcFunc, TbcImport, TbcInline, TbcModule, TbcName } from '../module.ts';
import { INSTR, SPAN_COLUMNS } from '../module.ts';
import { GROUP_BYTES, Malformed, TryteReader, unpackTrytes } from './trytes.ts';
import type { TableType } from './types.ts';
import { readTypes } from './types.ts';
import { ENTRY_KINDS, HEADER_BYTES, INLINE, MAGIC, VERSION } from './write.ts';

/** Registers a function may have beyond its parameters and what its code can name; keeps allocations in proportion. */
const SPARE_REGISTERS = 64;
const REGISTERS_PER_INSTR = 8;
const MAX_PARAMS = 4096;

/** Levels of inlining that a source position may have. */
const MAX_INLINING = 64;

export type ReadResult = { readonly module: TbcModule } | { readonly diagnostics: readonly Diagnostic[] };

function diagnostic(code: string, args: Diagnostic['args'] = {}): ReadResult {
  return { diagnostics: [{ code, span: NO_SPAN, args }] };
}

/** Reads a `.tbc` file. The result is well-formed; only `verify` makes it safe to run. Never throws. */
export function readModule(bytes: Uint8Array): ReadResult {
  if (bytes.length < HEADER_BYTES || MAGIC.some((b, i) => bytes[i] !== b)) return diagnostic('E0801');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint32(4, true);
  if (version !== VERSION) return diagnostic('E0802', { version, supported: VERSION });
  const count = view.getUint32(8, true);
  const blobBytes = view.getUint32(12, true);
  const packed = Math.ceil(count / 5) * GROUP_BYTES;
  const blobAt = HEADER_BYTES + packed;
  if (blobAt + blobBytes !== bytes.length) {
    return diagnostic('E0803', {
      offset: 8,
      what: `the header tells of ${blobAt + blobBytes} bytes, there are ${bytes.length}`,
    });
  }
  const trytes = unpackTrytes(bytes.subarray(HEADER_BYTES, blobAt), count);
  if (typeof trytes === 'number')
    return diagnostic('E0803', { offset: HEADER_BYTES - 1 - trytes, what: 'a byte that is no five trits' });
  const r = new TryteReader(trytes, bytes.subarray(blobAt), HEADER_BYTES, blobAt);
  try {
    const module = new ModuleReader(r).module();
    r.end();
    return { module };
  } catch (e) {
    if (!(e instanceof Malformed)) throw e;
    return diagnostic('E0803', { offset: e.offset, what: e.message });
  }
}

class ModuleReader {
  readonly r: TryteReader;
  types: TableType[] = [];
  constructor(r: TryteReader) {
    this.r = r;
  }

  module(): TbcModule {
    const { r } = this;
    this.types = readTypes(r);
    const files: string[] = [];
    const lines: number[][] = [];
    for (let n = r.count(2); n > 0; n--) {
      files.push(r.text());
      lines.push(this.lines());
    }
    const constants = this.list(() => this.constant());
    const globals = this.list(() => ({ name: r.text(), ...this.constant() }));
    const imports: TbcImport[] = this.list(() => ({
      func: r.uint(),
      module: r.text(),
      name: r.text(),
      signature: this.signature(),
    }));
    const funcs = this.list(() => this.func(files.length, imports.length));
    const func = () => r.index(funcs.length, 'function');
    const exports = this.list(() => ({ name: r.text(), func: func(), signature: this.signature() }));
    const entries = this.list(() => ({
      kind: ENTRY_KINDS[r.index(ENTRY_KINDS.length, 'kind of entry')],
      name: r.text(),
      func: func(),
      signature: this.signature(),
      span: this.span(files.length),
    }));
    const heapBase = r.uint();
    const data = this.list(() => ({ address: r.uint(), bytes: r.bytes() }));
    const kernels = this.list(() => ({ name: r.text(), text: r.text() }));
    return { funcs, imports, exports, entries, constants, globals, data, heapBase, kernels, files, lines };
  }

  list<T>(item: () => T): T[] {
    const out: T[] = [];
    for (let n = this.r.count(); n > 0; n--) out.push(item());
    return out;
  }

  lines(): number[] {
    const out: number[] = [];
    let at = 0;
    for (let n = this.r.count(); n > 0; n--) {
      at += this.r.uint();
      if (at > 0x7fffffff || (out.length > 0 && at === out[out.length - 1])) this.r.fail('line starts do not rise');
      out.push(at);
    }
    return out;
  }

  scalar(): ScalarType {
    const code = this.r.uint();
    const info = SCALAR_BY_CODE.get(code);
    if (!info || info.kind === 'half') this.r.fail(`scalar type ${code}`);
    return info.name as ScalarType;
  }

  constant(): TbcConstant {
    const { r } = this;
    const type = this.scalar();
    const { kind, min, max } = SCALAR_BY_CODE.get(SCALAR_CODE.get(type)!)!;
    if (kind === 'bool') return { type, value: r.index(2, 'bool') === 1 };
    if (kind === 'vector') return { type, value: r.fixed(16) };
    if (kind === 'float') {
      const bytes = r.fixed(type === 'f32' ? 4 : 8);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      return { type, value: type === 'f32' ? view.getFloat32(0, true) : view.getFloat64(0, true) };
    }
    const value = r.big();
    if (value < min || value > max) r.fail(`${value} is no ${type}`);
    return { type, value };
  }

  scalars(limit: number): ScalarType[] {
    const { r } = this;
    const count = r.uint();
    if (count > limit) r.fail(`${count} registers where at most ${limit} make sense`);
    const out: ScalarType[] = [];
    while (out.length < count) {
      const t = this.scalar();
      const n = r.uint();
      if (n === 0 || n > count - out.length || t === out.at(-1)) r.fail('runs of registers that do not add up');
      for (let i = 0; i < n; i++) out.push(t);
    }
    return out;
  }

  span(files: number): Span {
    const { r } = this;
    const file = r.index(files + 1, 'file') - 1;
    if (file < 0) return NO_SPAN;
    const start = this.offset(r.uint());
    return { file, start, end: this.offset(start + r.uint()) };
  }

  offset(n: number): number {
    if (n < 0 || n > 0x7fffffff) this.r.fail('a source position out of range');
    return n;
  }

  signature(): Signature {
    const { r } = this;
    const type = (i: number): Signature['result'] => {
      const t = this.types[i];
      if (!t) return r.fail(`type ${i} of ${this.types.length}`);
      return t.kind === 'half' ? r.fail(`${t.name} in a signature`) : t;
    };
    const params = this.list(() => {
      const name = r.text();
      const code = r.uint();
      return { name, type: type(Math.floor(code / 2)), inout: code % 2 === 1 };
    });
    return { params, result: type(r.uint()) };
  }

  func(files: number, imports: number): TbcFunc {
    const { r } = this;
    const name = r.text();
    const imported = r.index(imports + 1, 'import') - 1;
    const params = this.scalars(MAX_PARAMS);
    const results = this.scalars(MAX_PARAMS);
    const none = {
      paramNames: params.map(() => ''),
      registers: [],
      code: new Int16Array(0),
      spans: new Int32Array(0),
      inlined: [],
      names: [],
    };
    if (imported >= 0)
      return {
        ...{ name, params, results, imported, ...none, span: NO_SPAN },
        ...{ kernel: undefined, inline: undefined, partOf: undefined },
      };
    const paramNames = params.map(() => r.text());
    const span = this.span(files);
    const inline = INLINE[r.index(INLINE.length, 'inlining')];
    const flags = r.index(8, 'flags');
    const kernel = flags % 2 === 1 ? r.text() : undefined;
    const partOf = (flags & 2) !== 0 ? r.text() : undefined;
    const count = r.uint();
    const code = r.raw(count * INSTR);
    const more = this.scalars(SPARE_REGISTERS + REGISTERS_PER_INSTR * count);
    const inlined = this.inlined(files);
    const spans = this.spans(files, count, inlined.length);
    const names = (flags & 4) === 0 ? [] : this.names(count, params.length + more.length);
    return {
      name,
      params,
      paramNames,
      results,
      imported,
      registers: [...params, ...more],
      code,
      spans,
      inlined,
      names,
      span,
      kernel,
      inline,
      partOf,
    };
  }

  /** Each row's parent is an earlier one, so that following them ends. */
  inlined(files: number): TbcInline[] {
    const { r } = this;
    const rows: TbcInline[] = [];
    const depths: number[] = [];
    for (let left = r.count(3); left > 0; left--) {
      const func = r.text();
      const { file, start, end } = this.span(files);
      const parent = r.index(rows.length + 1, 'inlining') - 1;
      const depth = parent < 0 ? 1 : depths[parent] + 1;
      if (depth > MAX_INLINING) r.fail('inlining nested too deeply');
      depths.push(depth);
      rows.push({ func, file, start, end, parent });
    }
    return rows;
  }

  names(instrs: number, registers: number): TbcName[] {
    const { r } = this;
    const rows: TbcName[] = [];
    let instr = 0;
    for (let left = r.count(3); left > 0; left--) {
      instr += r.uint();
      if (instr >= instrs) r.fail('a name beyond the code');
      rows.push({ instr, register: r.index(registers, 'register'), name: r.text() });
    }
    if (rows.length === 0) r.fail('an empty list of names');
    return rows;
  }

  spans(files: number, instrs: number, inlined: number): Int32Array {
    const { r } = this;
    const n = r.count(2);
    const out = new Int32Array(n * SPAN_COLUMNS);
    let instr = 0;
    let start = 0;
    for (let i = 0; i < n * SPAN_COLUMNS; i += SPAN_COLUMNS) {
      const step = r.uint();
      instr += step;
      if (instr >= instrs || (i > 0 && step === 0)) r.fail('source positions out of order');
      const file = r.index(files + 1, 'file') - 1;
      out[i] = instr;
      out[i + 1] = file;
      out[i + 4] = -1;
      if (file < 0) continue;
      start = this.offset(start + r.int());
      out[i + 2] = start;
      out[i + 3] = this.offset(start + r.uint());
      out[i + 4] = r.index(inlined + 1, 'inlining') - 1;
    }
    return out;
  }
}

const SCALAR_CODE: ReadonlyMap<string, number> = new Map([...SCALAR_BY_CODE].map(([code, info]) => [info.name, code]));
