import type { EnumTy, TensorTy, Type } from '../../spec/abi.ts';
import { typeKey } from '../../spec/abi.ts';
import {
  DIMS_OFFSET,
  elementBytes,
  enumLayout,
  flatten,
  layoutComponents,
  memoryLayout,
  payloadBytes,
  TAG_OFFSET,
} from '../../spec/layout.ts';
import { ALLOC, blockHeader, dropName, hasHandles } from '../../spec/runtime-names.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Engine, RegValue } from '../engine.ts';
import { isWide, TrapError } from '../engine.ts';
import { findFunc } from '../module.ts';
import { AbiError } from './errors.ts';
import type { ScalarValue } from './scalars.ts';
import { describe, fromReg, loadScalar, storeScalar, toReg } from './scalars.ts';
import type { Numbers } from './bulk.ts';
import { isBulk, loadBulk, storeBulk } from './bulk.ts';
import { packTrits, unpackTrits } from './trits.ts';

/** Tensors: elements in row-major order and dimensions. Elements that are numbers come as the typed array that fits. */
export interface TensorValue {
  readonly data: ArrayLike<HostValue>;
  readonly dims: readonly number[];
}
export interface EnumValue {
  readonly variant: string;
  readonly payload: readonly HostValue[];
}
export interface StructValue {
  readonly [field: string]: HostValue;
}
/** A value of the language as an embedder writes it. Unit is undefined. */
export type HostValue =
  | ScalarValue
  | string
  | undefined
  | TensorValue
  | EnumValue
  | StructValue
  | readonly HostValue[]
  | ArrayLike<number | bigint>;

/** What shape variables stand for within one call. */
export type Shapes = Map<string, number>;

/**
 * Converts between an embedder's values and flattened components, through the module's own allocator. Handles that
 * `toComponents` makes are owned by the caller, who gives them up with `drop`.
 */
export class Values {
  readonly engine: Engine;
  readonly #funcs = new Map<string, number>();
  /** The function that gives up a value, by the value's type; −1 where nothing is to be done. */
  readonly #drops = new Map<Type, number>();
  /** The memory that the view at hand is of: it is another one when it has grown. */
  #viewed: Uint8Array | undefined;
  #lastView: DataView | undefined;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  #func(name: string, path: string): number {
    let i = this.#funcs.get(name);
    if (i === undefined) this.#funcs.set(name, (i = findFunc(this.engine.module, name)));
    if (i < 0) throw new AbiError(path, `the module has no ${name}, so no such value can be passed`);
    return i;
  }

  get #view(): DataView {
    const { memory } = this.engine;
    if (memory !== this.#viewed) {
      this.#viewed = memory;
      this.#lastView = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
    }
    return this.#lastView!;
  }

  /** A fresh block: zero-filled payload; gives its handle. */
  #alloc(bytes: number, header: number, path: string): number {
    return this.engine.call(this.#func(ALLOC, path), [bytes, header])[0] as number;
  }

  /** Flattened components of a value. Throws AbiError naming the place that does not fit. */
  toComponents(v: unknown, t: Type, path: string, shapes: Shapes): RegValue[] {
    switch (t.kind) {
      case 'scalar':
        return [toReg(v, t.name, path)];
      case 'str':
        return [this.#text(v, path)];
      case 'tensor':
        return [this.#tensor(v, t, path, shapes)];
      case 'tuple':
        return this.#items(v, t.items, path, shapes);
      case 'struct': {
        if (typeof v !== 'object' || v === null) throw new AbiError(path, `an object is expected, not ${describe(v)}`);
        return t.fields.flatMap((f) =>
          this.toComponents((v as StructValue)[f.name], f.type, `${path}.${f.name}`, shapes),
        );
      }
      case 'enum':
        return this.#enum(v, t, path, shapes);
    }
  }

  #items(v: unknown, types: readonly Type[], path: string, shapes: Shapes): RegValue[] {
    if (types.length === 0 && v === undefined) return [];
    if (!Array.isArray(v) || v.length !== types.length) {
      throw new AbiError(path, `an array of ${types.length} values is expected, not ${describe(v)}`);
    }
    return types.flatMap((t, i) => this.toComponents(v[i], t, `${path}[${i}]`, shapes));
  }

  #text(v: unknown, path: string): number {
    if (typeof v !== 'string') throw new AbiError(path, `a string is expected, not ${describe(v)}`);
    const bytes = new TextEncoder().encode(v);
    const handle = this.#alloc(bytes.length, 16, path);
    this.#view.setInt32(handle + DIMS_OFFSET, bytes.length, true);
    this.engine.memory.set(bytes, handle + 16);
    return handle;
  }

  #enum(v: unknown, t: EnumTy, path: string, shapes: Shapes): RegValue[] {
    const { variant, payload = [] } = (typeof v === 'object' && v !== null ? v : {}) as Partial<EnumValue>;
    const tag = t.variants.findIndex((x) => x.name === variant);
    if (tag < 0)
      throw new AbiError(
        path,
        `{ variant, payload } with one of ${t.variants.map((x) => x.name).join(', ')} is expected`,
      );
    const { boxed, components, slots } = enumLayout(t);
    const parts = this.#items(payload, t.variants[tag].payload, `${path}.payload`, shapes);
    if (!boxed) {
      const out: RegValue[] = components.map((c) => (isWide(c) ? 0n : 0));
      out[0] = tag;
      slots[tag].forEach((slot, i) => (out[slot] = parts[i]));
      return out;
    }
    const layout = layoutComponents(t.variants[tag].payload.flatMap(flatten));
    const handle = this.#alloc(layout.bytes, 16, path);
    const view = this.#view;
    view.setInt32(handle + TAG_OFFSET, tag, true);
    layout.components.forEach((c, i) => storeScalar(view, handle + 16 + layout.offsets[i], parts[i], c));
    return [handle];
  }

  #tensor(v: unknown, t: TensorTy, path: string, shapes: Shapes): number {
    const { data, dims } = shapeOf(v, t, path);
    t.dims.forEach((d, i) => {
      const wanted = typeof d === 'string' ? shapes.get(d) : d;
      if (typeof d === 'string' && wanted === undefined) shapes.set(d, dims[i]);
      else if (wanted !== null && wanted !== undefined && wanted !== dims[i]) {
        throw new AbiError(
          path,
          `dimension ${i} is ${dims[i]}, where ${typeof d === 'string' ? `${d} = ` : ''}${wanted} is expected`,
        );
      }
    });
    const count = dims.reduce((n, d) => n * d, 1);
    if (data.length !== count) throw new AbiError(path, `${data.length} elements for dimensions ${dims.join(' × ')}`);
    const bulk = isBulk(data, t.elem) ? data : undefined;
    const trits = isTrits(t) ? checkedTrits(data, path) : undefined;
    const elements = bulk || trits ? undefined : this.#elements(data, t, path, shapes);
    const bytes = payloadBytes(t.elem, t.layout, dims);
    const header = blockHeader(t);
    const handle = this.#alloc(bytes, header, path);
    const view = this.#view;
    dims.forEach((d, i) => view.setInt32(handle + DIMS_OFFSET + 4 * i, d, true));
    const at = handle + header;
    const { memory } = this.engine;
    if (bulk) storeBulk(memory, at, bulk);
    else if (trits) packTrits(trits, memory, at, t.layout, dims[dims.length - 1] ?? 1);
    else this.#storeElements(elements!, t, at);
    return handle;
  }

  /** Checks all elements; components of each. */
  #elements(data: ArrayLike<unknown>, t: TensorTy, path: string, shapes: Shapes): RegValue[][] {
    const elem: Type = t.elem.kind === 'half' ? { kind: 'scalar', name: 'f32' } : t.elem;
    return Array.from(data, (v, i) => this.toComponents(v, elem, `${path}[${i}]`, shapes));
  }

  #storeElements(elements: readonly RegValue[][], t: TensorTy, at: number): void {
    const view = this.#view;
    const step = elementBytes(t.elem);
    const layout = t.elem.kind === 'half' ? undefined : memoryLayout(t.elem);
    const storage: readonly StorageType[] = t.elem.kind === 'half' ? [t.elem.name] : layout!.components;
    elements.forEach((parts, n) =>
      parts.forEach((p, i) => storeScalar(view, at + n * step + (layout?.offsets[i] ?? 0), p, storage[i])),
    );
  }

  /**
   * The value of components; nothing is given up. Throws TrapError where memory holds no value of the type, as after code
   * that did not come from the compiler or a changed snapshot, and where it nests too deep for the embedder.
   */
  fromComponents(parts: readonly RegValue[], t: Type): HostValue {
    const next = { at: 0 };
    const outer = this.#boxes;
    this.#boxes = undefined;
    try {
      return this.#from(parts, next, t);
    } catch (e) {
      if (!(e instanceof RangeError)) throw e;
      if (/call stack/i.test(e.message)) throw new TrapError('stack', 'a value that nests too deep');
      throw new TrapError('memory', 'no value of its type');
    } finally {
      this.#boxes = outer;
    }
  }

  /**
   * Values of the boxes met in the conversion at hand. A box that is shared becomes a value that is shared: converted at each
   * of its places, a value of n boxes may have 2^n parts.
   */
  #boxes: Map<EnumTy, Map<number, EnumValue>> | undefined;

  #from(parts: readonly RegValue[], next: { at: number }, t: Type): HostValue {
    switch (t.kind) {
      case 'scalar':
        return fromReg(parts[next.at++], t.name);
      case 'str': {
        const handle = parts[next.at++] as number;
        const length = this.#view.getInt32(handle + DIMS_OFFSET, true);
        if (length < 0 || handle + 16 + length > this.engine.memory.length) throw new TrapError('memory', 'not a text');
        return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          this.engine.memory.slice(handle + 16, handle + 16 + length),
        );
      }
      case 'tensor':
        return this.#fromTensor(parts[next.at++] as number, t);
      case 'tuple':
        return t.items.length === 0 ? undefined : t.items.map((x) => this.#from(parts, next, x));
      case 'struct':
        return Object.fromEntries(t.fields.map((f) => [f.name, this.#from(parts, next, f.type)]));
      case 'enum':
        return this.#fromEnum(parts, next, t);
    }
  }

  #fromEnum(parts: readonly RegValue[], next: { at: number }, t: EnumTy): EnumValue {
    const { boxed, components, slots } = enumLayout(t);
    const first = next.at;
    next.at += components.length;
    let tag = parts[first] as number;
    let payload: RegValue[];
    if (boxed) {
      const handle = tag;
      const known = this.#boxes?.get(t)?.get(handle);
      if (known) return known;
      const view = this.#view;
      tag = view.getInt32(handle + TAG_OFFSET, true);
      const layout = layoutComponents(variantAt(t, tag).payload.flatMap(flatten));
      payload = layout.components.map((c, i) => loadScalar(view, handle + 16 + layout.offsets[i], c));
    } else {
      variantAt(t, tag);
      payload = slots[tag].map((slot) => parts[first + slot]);
    }
    const inner = { at: 0 };
    const row = variantAt(t, tag);
    const value = { variant: row.name, payload: row.payload.map((x) => this.#from(payload, inner, x)) };
    if (boxed) {
      this.#boxes ??= new Map();
      let ofType = this.#boxes.get(t);
      if (!ofType) this.#boxes.set(t, (ofType = new Map()));
      ofType.set(parts[first] as number, value);
    }
    return value;
  }

  #fromTensor(handle: number, t: TensorTy): TensorValue {
    const view = this.#view;
    const dims = t.dims.map((_, i) => view.getInt32(handle + DIMS_OFFSET + 4 * i, true));
    const count = dims.reduce((n, d) => n * d, 1);
    const at = handle + blockHeader(t);
    const { memory } = this.engine;
    const bytes = payloadBytes(t.elem, t.layout, dims);
    // A module that did not come from the compiler may hand out anything.
    if (dims.some((d) => d < 0) || !(at + bytes <= memory.length) || !(count <= memory.length * 8))
      throw new TrapError('memory', 'not a tensor');
    if (isTrits(t)) {
      const data = unpackTrits(memory.subarray(at, at + bytes), count, t.layout, dims[dims.length - 1] ?? 1);
      return { data, dims };
    }
    const whole = loadBulk(memory, at, t.elem, count);
    if (whole) return { data: whole, dims };
    const step = elementBytes(t.elem);
    if (t.elem.kind === 'scalar' || t.elem.kind === 'half') {
      const { name } = t.elem;
      if (name === 'bool') return { data: Array.from({ length: count }, (_, i) => view.getUint8(at + i) !== 0), dims };
      const data = typedArray(name, count);
      for (let i = 0; i < count; i++) data[i] = loadScalar(view, at + i * step, name) as never;
      return { data, dims };
    }
    const { elem } = t;
    const layout = memoryLayout(elem);
    const data = Array.from({ length: count }, (_, n) =>
      this.fromComponents(
        layout.components.map((c, i) => loadScalar(view, at + n * step + layout.offsets[i], c)),
        elem,
      ),
    );
    return { data, dims };
  }

  /** Gives up the handles of an owned value. */
  drop(parts: readonly RegValue[], t: Type): void {
    if (!hasHandles(t)) return;
    if (t.kind === 'tuple' || t.kind === 'struct') {
      let at = 0;
      for (const part of t.kind === 'tuple' ? t.items : t.fields.map((f) => f.type)) {
        const n = flatten(part).length;
        this.drop(parts.slice(at, at + n), part);
        at += n;
      }
      return;
    }
    let func = this.#drops.get(t);
    if (func === undefined) {
      const name = dropName(t);
      this.#drops.set(t, (func = name === undefined ? -1 : this.#func(name, typeKey(t))));
    }
    if (func >= 0) this.engine.call(func, parts);
  }
}

function variantAt(t: EnumTy, tag: number): EnumTy['variants'][number] {
  const row = t.variants[tag];
  if (!row) throw new TrapError('code', `${tag} is no variant of ${t.name}`);
  return row;
}

function isTrits(t: TensorTy): boolean {
  return t.elem.kind === 'scalar' && t.elem.name === 't1';
}

/** What is neither −1, 0 nor 1 encodes no trit. */
function trapOrError(v: unknown, path: string): Error {
  return typeof v === 'number'
    ? new TrapError('code', `${path}: ${v} is no trit`)
    : new AbiError(path, `a trit (−1, 0 or 1) is expected, not ${describe(v)}`);
}

/** The elements as trits; throws at the first that is none. */
function checkedTrits(data: ArrayLike<unknown>, path: string): Int8Array {
  if (data instanceof Int8Array) {
    for (let i = 0; i < data.length; i++) if (data[i] < -1 || data[i] > 1) throw trapOrError(data[i], `${path}[${i}]`);
    return data;
  }
  const out = new Int8Array(data.length);
  for (let i = 0; i < data.length; i++) {
    const v = data[i];
    if (v !== 0 && v !== 1 && v !== -1) throw trapOrError(v, `${path}[${i}]`);
    out[i] = v;
  }
  return out;
}

/** Elements and dimensions of `{ data, dims }`, a typed array (rank 1), or nested arrays. */
function shapeOf(v: unknown, t: TensorTy, path: string): { data: ArrayLike<unknown>; dims: readonly number[] } {
  const rank = t.dims.length;
  if (typeof v === 'object' && v !== null && 'data' in v && 'dims' in v) {
    const { data, dims } = v as TensorValue;
    const good =
      Array.isArray(dims) && dims.length === rank && dims.every((d) => Number.isInteger(d) && d >= 0 && d < 2 ** 31);
    if (!good) throw new AbiError(path, `${rank} dimensions are expected`);
    return { data, dims };
  }
  if (ArrayBuffer.isView(v) && rank === 1) {
    const data = v as unknown as ArrayLike<unknown>;
    return { data, dims: [data.length] };
  }
  const dims: number[] = [];
  for (let level: unknown = v, i = 0; i < rank; i++) {
    if (!Array.isArray(level))
      throw new AbiError(path, `a tensor is expected ({ data, dims }, or arrays ${rank} deep), not ${describe(v)}`);
    dims.push(level.length);
    level = level[0];
    if (dims[i] === 0) while (dims.length < rank) dims.push(0);
    if (dims.length === rank) break;
  }
  const data: unknown[] = [];
  const gather = (level: unknown, i: number): void => {
    if (i === rank) {
      data.push(level);
      return;
    }
    if (!Array.isArray(level) || level.length !== dims[i])
      throw new AbiError(path, 'rows of one tensor differ in length');
    for (const x of level) gather(x, i + 1);
  };
  gather(v, 0);
  return { data, dims };
}

/** The array that holds every value of a scalar type: doubles for t21 to t33, as their values are numbers. */
function typedArray(t: StorageType, count: number): Numbers {
  const { kind, bytes } = scalarInfo(t);
  if (kind === 'half' || t === 'f32') return new Float32Array(count);
  if (t === 'f64' || (bytes === 8 && !isWide(t as ScalarType))) return new Float64Array(count);
  if (kind === 'unsigned')
    return new { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array, 8: BigUint64Array }[bytes as 1](count);
  return new { 1: Int8Array, 2: Int16Array, 4: Int32Array, 8: BigInt64Array }[bytes as 1](count);
}
