import type { Dim, Layout, LayoutName, TensorTy, Type } from '../../spec/abi.ts';
import { typeKey } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../../spec/types.ts';
import type { TryteReader, TryteWriter } from './trytes.ts';

/**
 * The table of language types that signatures refer to by index. Types are graphs (enums may be recursive), so the table
 * lists each type once, in any order, with its parts as indexes.
 */

export type TableType = Type | TensorTy['elem'];

const KINDS = ['scalar', 'half', 'str', 'tensor', 'tuple', 'struct', 'enum'] as const;
const LAYOUTS: readonly LayoutName[] = ['dense', 'planes', 'pack2', 'pack5', 'i8'];
/** More components than this in registers, or deeper nesting, no signature has. */
const MAX_COMPONENTS = 4096;
const MAX_DEPTH = 200;
const MAX_PAYLOAD = 1024;

/** Gathers the types of signatures, each once. */
export class TypeTable {
  readonly types: TableType[] = [];
  readonly #index = new Map<string, number>();

  index(t: TableType): number {
    const key = `${t.kind}:${typeKey(t)}:${t.kind === 'tensor' ? t.layout.name : ''}`;
    let i = this.#index.get(key);
    if (i === undefined) {
      i = this.types.push(t) - 1;
      this.#index.set(key, i);
      this.#parts(t);
    }
    return i;
  }

  #parts(t: TableType): void {
    switch (t.kind) {
      case 'tensor':
        this.index(t.elem);
        return;
      case 'tuple':
        t.items.forEach((x) => this.index(x));
        return;
      case 'struct':
        t.fields.forEach((f) => this.index(f.type));
        return;
      case 'enum':
        t.variants.forEach((v) => v.payload.forEach((x) => this.index(x)));
    }
  }

  /** A type of the table with its parts as indexes. */
  raw(t: TableType): RawType {
    switch (t.kind) {
      case 'scalar':
      case 'half':
        return { kind: t.kind, code: scalarInfo(t.name).code };
      case 'str':
        return { kind: t.kind };
      case 'tensor':
        return { kind: t.kind, elem: this.index(t.elem), dims: [...t.dims], layout: t.layout };
      case 'tuple':
        return { kind: t.kind, items: t.items.map((x) => this.index(x)) };
      case 'struct':
        return {
          kind: t.kind,
          name: t.name,
          fields: t.fields.map((f) => ({ name: f.name, type: this.index(f.type) })),
        };
      case 'enum':
        return {
          kind: t.kind,
          name: t.name,
          variants: t.variants.map((v) => ({ name: v.name, payload: v.payload.map((x) => this.index(x)) })),
        };
    }
  }

  write(w: TryteWriter): void {
    w.uint(this.types.length);
    for (const t of this.types) this.#writeOne(w, this.raw(t));
  }

  #writeOne(w: TryteWriter, t: RawType): void {
    w.uint(KINDS.indexOf(t.kind));
    const list = (items: readonly number[]): void => {
      w.uint(items.length);
      for (const i of items) w.uint(i);
    };
    switch (t.kind) {
      case 'scalar':
      case 'half':
        w.uint(t.code);
        return;
      case 'str':
        return;
      case 'tensor':
        w.uint(t.elem);
        w.uint(t.dims.length);
        for (const d of t.dims) writeDim(w, d);
        writeLayout(w, t.layout);
        return;
      case 'tuple':
        list(t.items);
        return;
      case 'struct':
        w.text(t.name);
        w.uint(t.fields.length);
        for (const f of t.fields) {
          w.text(f.name);
          w.uint(f.type);
        }
        return;
      case 'enum':
        w.text(t.name);
        w.uint(t.variants.length);
        for (const v of t.variants) {
          w.text(v.name);
          list(v.payload);
        }
    }
  }
}

/** 0: the type does not say; 1: a constant; 2: a shape variable. */
function writeDim(w: TryteWriter, d: Dim): void {
  w.uint(d === null ? 0 : typeof d === 'number' ? 1 : 2);
  if (typeof d === 'number') w.uint(d);
  else if (d !== null) w.text(d);
}

function writeLayout(w: TryteWriter, l: Layout): void {
  w.uint(LAYOUTS.indexOf(l.name) * 2 + (l.tile ? 1 : 0));
  if (l.tile) l.tile.forEach((n) => w.uint(n));
}

/** A type with its parts as indexes of the table. */
export type RawType =
  | { kind: 'scalar' | 'half'; code: number }
  | { kind: 'str' }
  | { kind: 'tensor'; elem: number; dims: Dim[]; layout: Layout }
  | { kind: 'tuple'; items: number[] }
  | { kind: 'struct'; name: string; fields: { name: string; type: number }[] }
  | { kind: 'enum'; name: string; variants: { name: string; payload: number[] }[] };

/** Reads a type table; fails on types that no value can have (a struct within itself) or that are out of all proportion. */
export function readTypes(r: TryteReader): TableType[] {
  const n = r.count();
  return resolveTable(
    Array.from({ length: n }, () => readRaw(r, n)),
    (what) => r.fail(what),
  );
}

/** Makes the types of a table whose indexes are in range; `fail` throws. */
export function resolveTable(raw: readonly RawType[], fail: (what: string) => never): TableType[] {
  const types = new TypeResolver(raw, fail).all();
  checkSizes(types, fail);
  return types;
}

function readRaw(r: TryteReader, n: number): RawType {
  const index = () => r.index(n, 'type');
  const list = <T>(read: () => T): T[] => Array.from({ length: r.count() }, read);
  const kind = KINDS[r.index(KINDS.length, 'kind of type')];
  switch (kind) {
    case 'scalar':
    case 'half': {
      const code = r.uint();
      const info = SCALAR_BY_CODE.get(code);
      if (!info || info.kind === 'vector' || (info.kind === 'half') !== (kind === 'half'))
        r.fail(`scalar type ${code}`);
      return { kind, code };
    }
    case 'str':
      return { kind };
    case 'tensor':
      return { kind, elem: index(), dims: list(() => readDim(r)), layout: readLayout(r) };
    case 'tuple':
      return { kind, items: list(index) };
    case 'struct':
      return { kind, name: r.text(), fields: list(() => ({ name: r.text(), type: index() })) };
    case 'enum':
      return { kind, name: r.text(), variants: list(() => ({ name: r.text(), payload: list(index) })) };
  }
}

function readDim(r: TryteReader): Dim {
  const kind = r.index(3, 'kind of dimension');
  return kind === 0 ? null : kind === 1 ? r.uint() : r.text();
}

function readLayout(r: TryteReader): Layout {
  const code = r.index(LAYOUTS.length * 2, 'layout');
  const name = LAYOUTS[code >> 1];
  if (code % 2 === 0) return { name };
  const tile = [r.uint(), r.uint()] as const;
  if (tile[0] < 1 || tile[1] < 1) r.fail('a tile without elements');
  return { name, tile };
}

class TypeResolver {
  readonly #fail: (what: string) => never;
  readonly #raw: readonly RawType[];
  readonly #done: (TableType | undefined)[];
  readonly #busy = new Set<number>();

  constructor(raw: readonly RawType[], fail: (what: string) => never) {
    this.#fail = fail;
    this.#raw = raw;
    this.#done = raw.map(() => undefined);
  }

  all(): TableType[] {
    return this.#raw.map((_, i) => this.#get(i));
  }

  #type(i: number): Type {
    const t = this.#get(i);
    if (t.kind === 'half') this.#fail(`${t.name} exists in tensors only`);
    return t;
  }

  #get(i: number): TableType {
    const known = this.#done[i];
    if (known) return known;
    if (this.#busy.has(i)) this.#fail('a type contains itself');
    if (this.#busy.size > MAX_DEPTH) this.#fail('types nest too deeply');
    this.#busy.add(i);
    const t = this.#make(i, this.#raw[i]);
    this.#busy.delete(i);
    return (this.#done[i] = t);
  }

  #make(i: number, raw: RawType): TableType {
    switch (raw.kind) {
      case 'scalar':
      case 'half':
        return { kind: raw.kind, name: SCALAR_BY_CODE.get(raw.code)!.name as ScalarType } as TableType;
      case 'str':
        return { kind: 'str' };
      case 'tensor':
        return { kind: 'tensor', elem: this.#get(raw.elem), dims: raw.dims, layout: raw.layout };
      case 'tuple':
        return { kind: 'tuple', items: raw.items.map((x) => this.#type(x)) };
      case 'struct':
        return {
          kind: 'struct',
          name: raw.name,
          fields: raw.fields.map((f) => ({ name: f.name, type: this.#type(f.type) })),
        };
      case 'enum': {
        // Known before its variants are, which may mention it.
        const variants: { name: string; payload: Type[] }[] = [];
        const t: TableType = { kind: 'enum', name: raw.name, variants };
        this.#done[i] = t;
        for (const v of raw.variants) variants.push({ name: v.name, payload: v.payload.map((x) => this.#type(x)) });
        return t;
      }
    }
  }
}

/** Bounds size and depth of every type before anything flattens it. */
function checkSizes(types: readonly TableType[], fail: (what: string) => never): void {
  const known = new Map<TableType, { size: number; depth: number }>();
  const parts = (t: TableType): readonly TableType[] => {
    if (t.kind === 'tuple') return t.items;
    if (t.kind === 'struct') return t.fields.map((f) => f.type);
    if (t.kind === 'enum') return t.variants.flatMap((v) => v.payload);
    return t.kind === 'tensor' ? [t.elem] : [];
  };
  const measure = (t: TableType, level: number): { size: number; depth: number } => {
    const seen = known.get(t);
    if (seen) return seen;
    if (level > MAX_DEPTH) fail('types nest too deeply');
    const m = { size: 1, depth: 1 }; // what a recursive enum counts for within itself
    known.set(t, m);
    let size = 1;
    for (const part of parts(t)) {
      const p = measure(part, level + 1);
      size += p.size;
      m.depth = Math.max(m.depth, p.depth + 1);
    }
    m.size = t.kind === 'tensor' ? 1 : size;
    if (m.size > (t.kind === 'enum' ? MAX_PAYLOAD : MAX_COMPONENTS)) fail('a type has too many components');
    if (m.depth > MAX_DEPTH) fail('types nest too deeply');
    return m;
  };
  for (const t of types) measure(t, 0);
}
