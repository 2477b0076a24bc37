import type { EnumTy, TensorTy, Type } from '../../../spec/abi.ts';
import { enumLayout, headerBytes, memoryLayout, payloadBytes } from '../../../spec/layout.ts';
import { DIMS_OFFSET, elementBytes, TAG_OFFSET } from '../../../spec/layout.ts';
import { bf16Bits, bf16FromBits, f16Bits, f16FromBits } from '../../../spec/numerics.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import { ALLOC, blockHeader } from '../../../spec/runtime-names.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { inClass, scalarInfo } from '../../../spec/types.ts';
import type { Machine } from './machine.ts';
import { floatOf, toJson } from './op-lines.ts';
import { readTrit, writeTrit } from './trit-places.ts';

/**
 * Values of the language between JSON and a machine's memory, written from spec/semantics.md 2 and 3 alone, so that the
 * suite does not rest on the embedding API that it tests.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A tensor in the form that says its sizes; nested arrays are the short form. */
interface Sized {
  readonly dims: readonly number[];
  readonly data: readonly Json[];
}

function sized(v: Json, rank: number): Sized {
  if (!Array.isArray(v)) return v as unknown as Sized;
  const dims: number[] = [];
  let level: readonly Json[] = v;
  for (let i = 0; i < rank; i++) {
    if (i > 0) {
      const rows = level as readonly (readonly Json[])[];
      const n = rows[0]?.length ?? 0;
      if (rows.some((r) => !Array.isArray(r) || r.length !== n)) throw new Error('rows of a tensor differ in length');
      dims.push(n);
      level = rows.flat();
    } else dims.push(level.length);
  }
  return { dims, data: level };
}

/** The same value for the same text: what results are compared by. */
export function normal(v: Json, t: Type): Json {
  switch (t.kind) {
    case 'scalar':
      return normalScalar(v, t.name);
    case 'str':
      return v;
    case 'tensor': {
      const { dims, data } = sized(v, t.dims.length);
      return { dims, data: data.map((x) => normalElement(x, t.elem)) };
    }
    case 'tuple':
      return t.items.length === 0 ? null : t.items.map((x, i) => normal((v as readonly Json[])[i]!, x));
    case 'struct':
      return Object.fromEntries(t.fields.map((f) => [f.name, normal((v as Record<string, Json>)[f.name]!, f.type)]));
    case 'enum': {
      const { variant, payload } = v as { variant: string; payload?: readonly Json[] };
      const row = variantOf(t, variant);
      return { variant, payload: row.payload.map((x, i) => normal(payload![i]!, x)) };
    }
  }
}

function normalElement(v: Json, elem: TensorTy['elem']): Json {
  return elem.kind === 'half' ? normalScalar(v, 'f32') : normal(v, elem);
}

function normalScalar(v: Json, type: ScalarType): Json {
  if (type === 'bool') return v;
  if (type === 'f32' || type === 'f64') {
    const x = floatOf(v as number | string, type);
    return toJson(type === 'f32' ? Math.fround(x) : x);
  }
  return String(v);
}

function variantOf(t: EnumTy, name: string): EnumTy['variants'][number] {
  const found = t.variants.find((v) => v.name === name);
  if (!found) throw new Error(`${t.name} has no variant ${name}`);
  return found;
}

function scalarOf(v: Json, type: ScalarType): RefValue {
  if (type === 'bool') return v === true;
  if (type === 'f32') return Math.fround(floatOf(v as number | string, type));
  if (type === 'f64') return floatOf(v as number | string, type);
  return BigInt(v as number | string);
}

/** The components of a value that the caller owns; allocates in the machine. */
export function put(m: Machine, v: Json, t: Type): RefValue[] {
  switch (t.kind) {
    case 'scalar':
      return [scalarOf(v, t.name)];
    case 'str': {
      const bytes = new TextEncoder().encode(v as string);
      const handle = allocate(m, bytes.length, 16, [bytes.length]);
      m.memory.set(bytes, handle + 16);
      return [BigInt(handle)];
    }
    case 'tensor':
      return [BigInt(putTensor(m, sized(v, t.dims.length), t))];
    case 'tuple':
      return t.items.flatMap((x, i) => put(m, (v as readonly Json[])[i]!, x));
    case 'struct':
      return t.fields.flatMap((f) => put(m, (v as Record<string, Json>)[f.name]!, f.type));
    case 'enum':
      return putEnum(m, v as { variant: string; payload?: readonly Json[] }, t);
  }
}

function allocate(m: Machine, payload: number, header: number, dims: readonly number[]): number {
  const out = m.run(ALLOC, [BigInt(payload), BigInt(header)]);
  if ('trap' in out) throw new Error(`${ALLOC} traps ${out.trap}`);
  const handle = Number(out.results[0]);
  dims.forEach((d, i) => view(m).setInt32(handle + DIMS_OFFSET + 4 * i, d, true));
  return handle;
}

function view(m: Machine): DataView {
  const { memory } = m;
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
}

function zeroOf(type: ScalarType): RefValue {
  return type === 'bool' ? false : inClass(type, 'float') ? 0 : 0n;
}

function putEnum(m: Machine, v: { variant: string; payload?: readonly Json[] }, t: EnumTy): RefValue[] {
  const index = t.variants.findIndex((x) => x.name === v.variant);
  const row = variantOf(t, v.variant);
  const layout = enumLayout(t);
  const parts = row.payload.flatMap((x, i) => put(m, v.payload![i]!, x));
  if (layout.boxed) {
    const memory = memoryLayout({ kind: 'tuple', items: row.payload });
    const handle = allocate(m, memory.bytes, 16, []);
    view(m).setInt32(handle + TAG_OFFSET, index, true);
    parts.forEach((p, i) => storeScalar(m, handle + 16 + memory.offsets[i]!, p, memory.components[i]!));
    return [BigInt(handle)];
  }
  const components: RefValue[] = layout.components.map((c, i) => (i === 0 ? BigInt(index) : zeroOf(c)));
  parts.forEach((p, i) => (components[layout.slots[index]![i]!] = p));
  return components;
}

function storeScalar(m: Machine, address: number, v: RefValue, type: ScalarType): void {
  const d = view(m);
  if (type === 'f32') d.setFloat32(address, v as number, true);
  else if (type === 'f64') d.setFloat64(address, v as number, true);
  else {
    const raw = typeof v === 'boolean' ? BigInt(v) : (v as bigint);
    for (let i = 0; i < scalarInfo(type).bytes; i++) d.setUint8(address + i, Number((raw >> BigInt(8 * i)) & 255n));
  }
}

function loadScalar(m: Machine, address: number, type: ScalarType): RefValue {
  const d = view(m);
  if (type === 'f32') return d.getFloat32(address, true);
  if (type === 'f64') return d.getFloat64(address, true);
  const { bytes, kind } = scalarInfo(type);
  let raw = 0n;
  for (let i = bytes - 1; i >= 0; i--) raw = (raw << 8n) | BigInt(d.getUint8(address + i));
  if (kind === 'bool') return raw !== 0n;
  return kind === 'unsigned' ? raw : BigInt.asIntN(bytes * 8, raw);
}

function isPacked(t: TensorTy): boolean {
  return t.elem.kind === 'scalar' && t.elem.name === 't1' && t.layout.name !== 'dense' && t.layout.name !== 'i8';
}

function putTensor(m: Machine, v: Sized, t: TensorTy): number {
  const bytes = payloadBytes(t.elem, t.layout, v.dims);
  const header = headerBytes(v.dims.length);
  if (isPacked(t)) {
    const handle = allocate(m, bytes, header, v.dims);
    const { memory } = m;
    // A fresh block holds zeros, which is no trit in pack2 and pack5: paddings are zero trits too.
    if (t.layout.name === 'pack2') memory.fill(0b01010101, handle + header, handle + header + bytes);
    if (t.layout.name === 'pack5') memory.fill(121, handle + header, handle + header + bytes);
    const row = v.dims[v.dims.length - 1]!;
    v.data.forEach((x, i) => writeTrit(memory, handle + header, t.layout, row, i, Number(x)));
    return handle;
  }
  const step = elementBytes(t.elem);
  if (t.elem.kind === 'half') {
    const handle = allocate(m, bytes, header, v.dims);
    const bits = t.elem.name === 'f16' ? f16Bits : bf16Bits;
    v.data.forEach((x, i) =>
      view(m).setUint16(handle + header + 2 * i, bits(floatOf(x as number | string, 'f32')), true),
    );
    return handle;
  }
  const { elem } = t;
  const layout = memoryLayout(elem);
  const parts = v.data.map((x) => put(m, x, elem));
  const handle = allocate(m, bytes, header, v.dims);
  parts.forEach((components, i) =>
    components.forEach((c, k) =>
      storeScalar(m, handle + header + i * step + layout.offsets[k]!, c, layout.components[k]!),
    ),
  );
  return handle;
}

/** The value that components stand for, as `normal` writes it. */
export function get(m: Machine, components: readonly RefValue[], t: Type): Json {
  const at = { i: 0 };
  const next = (): RefValue => components[at.i++]!;
  return take(m, next, t);
}

function take(m: Machine, next: () => RefValue, t: Type): Json {
  switch (t.kind) {
    case 'scalar': {
      const v = next();
      return typeof v === 'bigint' ? String(v) : toJson(v);
    }
    case 'str': {
      const handle = Number(next());
      const n = view(m).getInt32(handle + DIMS_OFFSET, true);
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
        m.memory.slice(handle + 16, handle + 16 + n),
      );
    }
    case 'tensor':
      return takeTensor(m, Number(next()), t);
    case 'tuple':
      return t.items.length === 0 ? null : t.items.map((x) => take(m, next, x));
    case 'struct':
      return Object.fromEntries(t.fields.map((f) => [f.name, take(m, next, f.type)]));
    case 'enum':
      return takeEnum(m, next, t);
  }
}

function takeEnum(m: Machine, next: () => RefValue, t: EnumTy): Json {
  const layout = enumLayout(t);
  const components = layout.components.map(() => next());
  if (layout.boxed) {
    const handle = Number(components[0]);
    const row = t.variants[view(m).getInt32(handle + TAG_OFFSET, true)]!;
    const memory = memoryLayout({ kind: 'tuple', items: row.payload });
    const parts = memory.components.map((c, i) => loadScalar(m, handle + blockHeader(t) + memory.offsets[i]!, c));
    return { variant: row.name, payload: spread(m, parts, row.payload) };
  }
  const index = Number(components[0]);
  const row = t.variants[index]!;
  return {
    variant: row.name,
    payload: spread(
      m,
      layout.slots[index]!.map((s) => components[s]!),
      row.payload,
    ),
  };
}

function spread(m: Machine, parts: readonly RefValue[], types: readonly Type[]): Json[] {
  const at = { i: 0 };
  return types.map((x) => take(m, () => parts[at.i++]!, x));
}

function takeTensor(m: Machine, handle: number, t: TensorTy): Json {
  const rank = t.dims.length;
  const dims = Array.from({ length: rank }, (_, i) => view(m).getInt32(handle + DIMS_OFFSET + 4 * i, true));
  const count = dims.reduce((n, d) => n * d, 1);
  const start = handle + headerBytes(rank);
  const data = Array.from({ length: count }, (_, i) => takeElement(m, start, dims[rank - 1]!, i, t));
  return { dims, data };
}

function takeElement(m: Machine, start: number, row: number, i: number, t: TensorTy): Json {
  if (isPacked(t)) return String(readTrit(m.memory, start, t.layout, row, i));
  if (t.elem.kind === 'half') {
    const bits = view(m).getUint16(start + 2 * i, true);
    return toJson(t.elem.name === 'f16' ? f16FromBits(bits) : bf16FromBits(bits));
  }
  const layout = memoryLayout(t.elem);
  const at = start + i * elementBytes(t.elem);
  return get(
    m,
    layout.components.map((c, k) => loadScalar(m, at + layout.offsets[k]!, c)),
    t.elem,
  );
}
