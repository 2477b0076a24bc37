import type { EnumTy, TensorTy } from '../../spec/abi.ts';
import {
  BLOCK_BYTES,
  enumLayout,
  flatten,
  headerBytes,
  layoutComponents,
  payloadBytes,
  TRITS_PER_BLOCK,
} from '../../spec/layout.ts';
import { bf16Bits, f16Bits } from '../../spec/numerics.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { TExpr } from '../sema/tree.ts';
import type { Context } from './context.ts';
import { BOX_HEADER } from './runtime/count.ts';
import { elementForm, packedLayout, zeroByte } from './runtime/tensor.ts';

/** Values that are known at compile time become immortal blocks of the module's data: nothing is made at run time. */

type Constant = bigint | number | boolean;

/** The components of an expression of constants alone; undefined where anything must be computed. */
export function constantOf(ctx: Context, e: TExpr): Constant[] | undefined {
  switch (e.kind) {
    case 'const':
      return [e.value];
    case 'str':
      return [BigInt(ctx.text(e.value))];
    case 'tuple':
      return constantsOf(ctx, e.items);
    case 'struct':
      return constantsOf(ctx, e.fields);
    case 'variant': {
      const parts = constantsOf(ctx, e.payload);
      return parts && e.type.kind === 'enum' ? constantVariant(ctx, e.type, e.variant, parts) : undefined;
    }
    case 'array': {
      if (e.type.kind !== 'tensor') return undefined;
      const handle = constantTensor(ctx, e, e.type);
      return handle === undefined ? undefined : [BigInt(handle)];
    }
    default:
      return undefined;
  }
}

function constantsOf(ctx: Context, es: readonly TExpr[]): Constant[] | undefined {
  const all: Constant[] = [];
  for (const e of es) {
    const parts = constantOf(ctx, e);
    if (!parts) return undefined;
    all.push(...parts);
  }
  return all;
}

function constantVariant(ctx: Context, t: EnumTy, variant: number, parts: Constant[]): Constant[] {
  const layout = enumLayout(t);
  if (!layout.boxed) {
    const slots = layout.slots[variant];
    return layout.components.map((c, i) => {
      if (i === 0) return BigInt(variant);
      const at = slots.indexOf(i);
      return at < 0 ? zeroOf(c) : parts[at];
    });
  }
  const types = t.variants[variant].payload.flatMap(flatten);
  const form = layoutComponents(types);
  const payload = new Uint8Array(form.bytes);
  const view = new DataView(payload.buffer);
  parts.forEach((v, i) => writeScalar(view, form.offsets[i], types[i], v));
  return [BigInt(ctx.block([variant], BOX_HEADER, payload))];
}

function zeroOf(type: ScalarType): Constant {
  const { kind } = scalarInfo(type);
  return kind === 'bool' ? false : kind === 'float' ? 0 : 0n;
}

/** The sizes of a literal: its type's, where one at most is open and follows from the number of items. */
export function literalDims(t: TensorTy, count: number): number[] {
  const known = t.dims.reduce<number>((n, d) => (typeof d === 'number' ? n * d : n), 1);
  return t.dims.map((d) => (typeof d === 'number' ? d : known === 0 ? 0 : count / known));
}

/** Handle of a literal of constants, laid out as `t` says; undefined for other literals. */
export function constantTensor(ctx: Context, e: Extract<TExpr, { kind: 'array' }>, t: TensorTy): number | undefined {
  if (e.type.kind !== 'tensor') return undefined;
  const values = constantsOf(ctx, e.items);
  if (!values) return undefined;
  const dims = literalDims(e.type, e.items.length);
  return ctx.block(dims, headerBytes(dims.length), packConstant(t, dims, values));
}

/** Bytes of a tensor of constants (the components of its elements, row-major) in the type's layout. */
export function packConstant(t: TensorTy, dims: readonly number[], values: readonly Constant[]): Uint8Array {
  const bytes = new Uint8Array(payloadBytes(t.elem, t.layout, dims)).fill(zeroByte(t.layout));
  const packed = packedLayout(t);
  if (!packed) {
    const view = new DataView(bytes.buffer);
    const form = elementForm(t.elem);
    const n = form.types.length;
    values.forEach((v, i) =>
      writeScalar(view, Math.floor(i / n) * form.bytes + form.offsets[i % n], form.storage[i % n], v),
    );
    return bytes;
  }
  const K = dims[dims.length - 1];
  const blocks = Math.ceil(K / TRITS_PER_BLOCK[packed]);
  const tile = t.layout.tile?.[0] ?? 1;
  values.forEach((v, i) => {
    const row = Math.floor(i / K);
    const k = i % K;
    const block = Math.floor(k / TRITS_PER_BLOCK[packed]);
    const index = (Math.floor(row / tile) * blocks + block) * tile + (row % tile);
    writeTrit(bytes, index * BLOCK_BYTES[packed], packed, k, Number(v));
  });
  return bytes;
}

function writeTrit(
  bytes: Uint8Array,
  block: number,
  packed: 'planes' | 'pack2' | 'pack5',
  k: number,
  trit: number,
): void {
  if (packed === 'planes') {
    const at = block + ((k >> 3) & 15);
    if (trit !== 0) bytes[at] |= 1 << (k & 7);
    if (trit < 0) bytes[at + 16] |= 1 << (k & 7);
    return;
  }
  const at = block + (packed === 'pack2' ? k & 15 : k % 16);
  // The byte held the code of zero, so the trit itself is the difference.
  if (packed === 'pack2') bytes[at] += trit << (2 * ((k >> 4) & 3));
  else bytes[at] += trit * 3 ** Math.floor((k % 80) / 16);
}

function writeScalar(view: DataView, at: number, storage: StorageType, v: Constant): void {
  const info = scalarInfo(storage);
  if (info.kind === 'float') {
    if (info.bytes === 4) view.setFloat32(at, v as number, true);
    else view.setFloat64(at, v as number, true);
    return;
  }
  if (info.kind === 'half') {
    view.setUint16(at, storage === 'f16' ? f16Bits(v as number) : bf16Bits(v as number), true);
    return;
  }
  const n = BigInt(v);
  if (info.bytes === 8) view.setBigInt64(at, BigInt.asIntN(64, n), true);
  else if (info.bytes === 4) view.setInt32(at, Number(BigInt.asIntN(32, n)), true);
  else if (info.bytes === 2) view.setInt16(at, Number(BigInt.asIntN(16, n)), true);
  else view.setInt8(at, Number(BigInt.asIntN(8, n)));
}
