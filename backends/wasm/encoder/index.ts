import { InternalError } from '../../../spec/internal.ts';
import type {
  BuiltModule,
  Expr,
  FunctionOptions,
  LocalType,
  MemoryImport,
  ModuleBuilder,
  TableImport,
  WasmType,
} from '../builder.ts';
import { Bytes } from './bytes.ts';
import type { Names } from './code.ts';
import { CodeWriter, TYPE_CODE } from './code.ts';
import type { Signature } from './node.ts';
import { nodeOf, NODES } from './node.ts';
import { allocate, separate } from './slots.ts';
import { tidy } from './tidy.ts';

/** A function's code in the buffer of all code. */
interface Body {
  readonly from: number;
  readonly to: number;
  /** Offsets from the buffer's beginning, each followed by its site. */
  readonly places: readonly number[];
  /** Offsets where the code of another site begins, each followed by the site. */
  readonly starts: readonly number[];
  /** Names of locals. */
  readonly names: ReadonlyMap<number, string> | undefined;
}

interface FuncEntry {
  readonly name: string;
  type: number;
  body: Body | undefined;
}

const SECTION = { type: 1, import: 2, function: 3, table: 4, global: 6, export: 7, element: 9, code: 10, data: 11 };
const EXTERNAL = { func: 0, table: 1, memory: 2, global: 3 };
const FUNCREF = 0x70;
const END = 0x0b;

/** What a module consists of besides its code; the code of a function is written as soon as it is there. */
class ModuleWriter implements Names {
  readonly #types = new Bytes(256);
  readonly #typeIndex = new Map<string, number>();
  readonly #imports = new Bytes(256);
  #importCount = 0;
  #imported = 0;
  /** Functions by index; one that is named before it is told gets its index then. */
  readonly #funcs: FuncEntry[] = [];
  readonly #funcIndex = new Map<string, number>();
  readonly #globals = new Bytes(64);
  readonly #globalIndex = new Map<string, number>();
  readonly #exports = new Bytes(256);
  #exportCount = 0;
  readonly #tables: { readonly name: string; readonly functions: readonly string[]; readonly own: boolean }[] = [];
  readonly #data: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  readonly #code = new Bytes(1 << 14);

  // Indexes

  typeIndex({ params, results }: Signature): number {
    const key = `${params.join()}:${results.join()}`;
    const known = this.#typeIndex.get(key);
    if (known !== undefined) return known;
    const index = this.#typeIndex.size;
    this.#typeIndex.set(key, index);
    this.#types.byte(0x60);
    for (const list of [params, results]) {
      this.#types.u32(list.length);
      for (const t of list) this.#types.byte(TYPE_CODE[t]);
    }
    return index;
  }

  funcIndex(name: string): number {
    const known = this.#funcIndex.get(name);
    if (known !== undefined) return known;
    this.#funcIndex.set(name, this.#funcs.length);
    return this.#funcs.push({ name, type: -1, body: undefined }) - 1;
  }

  globalIndex(name: string): number {
    const index = this.#globalIndex.get(name);
    if (index === undefined) throw new InternalError('I-WASM-GLOBAL', `no global ${name}`, 'backends/wasm');
    return index;
  }

  tableIndex(name: string): number {
    const index = this.#tables.findIndex((t) => t.name === name);
    if (index < 0) throw new InternalError('I-WASM-TABLE', `no table ${name}`, 'backends/wasm');
    return index;
  }

  // The module's parts

  addMemoryImport({ module, name, initial, maximum, shared }: MemoryImport): void {
    this.#import(module, name, EXTERNAL.memory);
    this.#imports.byte(shared === true ? 3 : 1);
    this.#imports.u32(initial);
    this.#imports.u32(maximum);
  }

  addFunctionImport(
    name: string,
    module: string,
    imported: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): void {
    if (this.#funcs.length > this.#imported) {
      throw new InternalError('I-WASM-IMPORT', `${name} is imported after functions were named`, 'backends/wasm');
    }
    this.#import(module, imported, EXTERNAL.func);
    this.#imports.u32(this.typeIndex({ params, results }));
    this.funcIndex(name);
    this.#imported++;
  }

  #import(module: string, name: string, kind: number): void {
    this.#importCount++;
    this.#imports.name(module);
    this.#imports.name(name);
    this.#imports.byte(kind);
  }

  addFunction(
    name: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
    locals: readonly LocalType[],
    body: Expr,
    options: FunctionOptions = {},
  ): void {
    for (const [e, site] of options.places ?? []) nodeOf(e).site = site;
    const { debug, starts = [] } = options;
    for (const [e, site] of starts) nodeOf(e).start = site;
    const types = [...params, ...(locals as readonly WasmType[])];
    const tidied = debug ? nodeOf(body) : tidy(nodeOf(body), types);
    const slots = debug ? separate(types, params.length) : allocate(tidied, types, params.length);
    const from = this.#code.length;
    const places: number[] = [];
    const entry = this.#funcs[this.funcIndex(name)]!;
    const writer = new CodeWriter(this.#code, this, slots, places);
    writer.function(tidied);
    entry.type = this.typeIndex({ params, results });
    const told = options.starts ? [from, -1, ...writer.starts] : [];
    entry.body = { from, to: this.#code.length, places, starts: told, names: options.names };
  }

  addGlobal(name: string, type: WasmType, mutable: boolean, init: Expr): void {
    const index = this.#globalIndex.size;
    this.#globalIndex.set(name, index);
    this.#globals.byte(TYPE_CODE[type]);
    this.#globals.byte(mutable ? 1 : 0);
    new CodeWriter(this.#globals, this, { of: new Uint32Array(), runs: [] }, []).node(nodeOf(init));
    this.#globals.byte(END);
  }

  addTableImport(name: string, table: TableImport, functions: readonly string[]): void {
    if (this.#tables.some((t) => t.own)) {
      throw new InternalError('I-WASM-IMPORT', `${name} is imported after a table of the module`, 'backends/wasm');
    }
    this.#import(table.module, table.name, EXTERNAL.table);
    this.#imports.append([FUNCREF, 1]);
    this.#imports.u32(table.size);
    this.#imports.u32(table.size);
    this.#tables.push({ name, functions, own: false });
  }

  addTable(name: string, functions: readonly string[]): void {
    this.#tables.push({ name, functions, own: true });
  }

  addData(offset: number, bytes: Uint8Array): void {
    this.#data.push({ offset, bytes });
  }

  addFunctionExport(name: string, exported: string): void {
    this.#export(exported, EXTERNAL.func, this.funcIndex(name));
  }
  addGlobalExport(name: string, exported: string): void {
    this.#export(exported, EXTERNAL.global, this.globalIndex(name));
  }
  addTableExport(name: string, exported: string): void {
    this.#export(exported, EXTERNAL.table, this.tableIndex(name));
  }

  #export(name: string, kind: number, index: number): void {
    this.#exportCount++;
    this.#exports.name(name);
    this.#exports.byte(kind);
    this.#exports.u32(index);
  }

  // The bytes

  finish(): BuiltModule {
    // Tables may name functions that nothing else does.
    for (const t of this.#tables) for (const f of t.functions) this.funcIndex(f);
    const defined = this.#funcs.slice(this.#imported);
    for (const f of defined) {
      if (!f.body) throw new InternalError('I-WASM-FUNC', `no function ${f.name}`, 'backends/wasm');
    }
    const out = new Bytes(this.#code.length + 4096);
    out.append([0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    section(out, SECTION.type, this.#typeIndex.size, this.#types);
    section(out, SECTION.import, this.#importCount, this.#imports);
    const types = new Bytes(2 * defined.length);
    for (const f of defined) types.u32(f.type);
    section(out, SECTION.function, defined.length, types);
    const ownTables = this.#tables.filter((t) => t.own);
    section(out, SECTION.table, ownTables.length, this.#tableTypes(ownTables));
    section(out, SECTION.global, this.#globalIndex.size, this.#globals);
    section(out, SECTION.export, this.#exportCount, this.#exports);
    section(out, SECTION.element, this.#tables.filter(isFilled).length, this.#elements());
    const starts: (readonly [number, number])[] = [];
    const positions = this.#codeSection(out, defined, starts);
    section(out, SECTION.data, this.#data.length, this.#dataSegments());
    this.#nameSection(out);
    return {
      ...{ wasm: out.view().slice(), positions, starts, wat: undefined },
      functions: this.#funcs.map((f) => f.name),
    };
  }

  #tableTypes(tables: readonly { readonly functions: readonly string[] }[]): Bytes {
    const out = new Bytes(64);
    for (const { functions } of tables) {
      out.append([FUNCREF, 1]);
      out.u32(functions.length);
      out.u32(functions.length);
    }
    return out;
  }

  #elements(): Bytes {
    const out = new Bytes(256);
    this.#tables.forEach((table, i) => {
      if (!isFilled(table)) return;
      const { functions } = table;
      // Of table 0, or of the one named with the kind of its elements.
      out.byte(i === 0 ? 0 : 2);
      if (i > 0) out.u32(i);
      out.append([0x41, 0, END]);
      if (i > 0) out.byte(0);
      out.u32(functions.length);
      for (const f of functions) out.u32(this.funcIndex(f));
    });
    return out;
  }

  #codeSection(out: Bytes, defined: readonly FuncEntry[], starts: (readonly [number, number])[]): Map<number, number> {
    const positions = new Map<number, number>();
    if (defined.length === 0) return positions;
    const size = new Bytes(8);
    size.u32(defined.length);
    let total = size.length;
    for (const { body } of defined) {
      const length = body!.to - body!.from;
      size.length = 0;
      size.u32(length);
      total += size.length + length;
    }
    out.byte(SECTION.code);
    out.u32(total);
    out.u32(defined.length);
    for (const { body } of defined) {
      const { from, to, places, starts: of } = body!;
      out.u32(to - from);
      const shift = out.length - from;
      for (let i = 0; i < places.length; i += 2) positions.set(places[i]! + shift, places[i + 1]!);
      for (let i = 0; i < of.length; i += 2) starts.push([of[i]! + shift, of[i + 1]!]);
      out.append(this.#code.view(from, to));
    }
    return positions;
  }

  #dataSegments(): Bytes {
    const out = new Bytes(256);
    for (const { offset, bytes } of this.#data) {
      out.append([0, 0x41]);
      out.s32(offset);
      out.byte(END);
      out.u32(bytes.length);
      out.append(bytes);
    }
    return out;
  }

  /** Names of the functions, for debuggers and profilers. */
  #nameSection(out: Bytes): void {
    const names = new Bytes(16 * this.#funcs.length);
    names.u32(this.#funcs.length);
    this.#funcs.forEach(({ name }, i) => {
      names.u32(i);
      names.name(name);
    });
    const content = new Bytes(names.length + 16);
    content.name('name');
    content.byte(1);
    content.u32(names.length);
    content.append(names.view());
    this.#localNames(content);
    out.byte(0);
    out.u32(content.length);
    out.append(content.view());
  }

  /** The part of the name section with the names of locals. */
  #localNames(content: Bytes): void {
    const named = this.#funcs.flatMap(({ body }, index) => (body?.names?.size ? [{ index, names: body.names }] : []));
    if (named.length === 0) return;
    const out = new Bytes(1024);
    out.u32(named.length);
    for (const { index, names } of named) {
      out.u32(index);
      out.u32(names.size);
      for (const [local, name] of [...names].sort(([a], [b]) => a - b)) {
        out.u32(local);
        out.name(name);
      }
    }
    content.byte(2);
    content.u32(out.length);
    content.append(out.view());
  }
}

function isFilled(table: { readonly functions: readonly string[]; readonly own: boolean }): boolean {
  return table.own || table.functions.length > 0;
}

/** A section of so many items; nothing where there are none. */
function section(out: Bytes, id: number, count: number, items: Bytes): void {
  if (count === 0) return;
  const size = new Bytes(8);
  size.u32(count);
  out.byte(id);
  out.u32(size.length + items.length);
  out.append(size.view());
  out.append(items.view());
}

/** A builder that writes a module's bytes itself, without any library. It has no optimiser beside small clean-ups. */
export function createEncoder(): ModuleBuilder {
  return Object.assign(new ModuleWriter(), NODES);
}
