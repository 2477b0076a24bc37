import type { ScalarOpName } from '../../spec/ops/index.ts';
import { ARITH_LOWERING, COMPARE_LOWERING } from './arith.ts';
import { BITS_LOWERING } from './bits.ts';
import { CONVERT_LOWERING, FLOAT_LOWERING } from './convert.ts';
import type { Lowering } from './emit.ts';
import { TRITS_LOWERING } from './trits.ts';
import { VECTOR_LOWERING } from './vector.ts';
import type { VectorLowering } from './vector.ts';

/** How an op becomes LLVM: by a function of its operands, of vectors side by side, or by what func.ts knows of it. */
type How = { readonly scalar: Lowering } | { readonly vector: VectorLowering } | 'function';

const scalar = {
  ...ARITH_LOWERING,
  ...COMPARE_LOWERING,
  ...BITS_LOWERING,
  ...TRITS_LOWERING,
  ...CONVERT_LOWERING,
  ...FLOAT_LOWERING,
};

function each<K extends string, V, R>(from: Readonly<Record<K, V>>, make: (v: V) => R): Record<K, R> {
  return Object.fromEntries(Object.entries<V>(from).map(([name, v]) => [name, make(v)])) as Record<K, R>;
}

/** How each op of the scalar profile becomes LLVM's. */
export const LOWERINGS: Readonly<Record<ScalarOpName, How>> = {
  ...each<keyof typeof scalar, Lowering, How>(scalar, (s) => ({ scalar: s })),
  ...each<keyof typeof VECTOR_LOWERING, VectorLowering, How>(VECTOR_LOWERING, (v) => ({ vector: v })),
  load: 'function',
  store: 'function',
  mem_size: 'function',
  mem_grow: 'function',
  mem_fill: 'function',
  mem_copy: 'function',
  global_get: 'function',
  global_set: 'function',
  mark: 'function',
  block: 'function',
  loop: 'function',
  if: 'function',
  if3: 'function',
  yield: 'function',
  br: 'function',
  return: 'function',
  call: 'function',
  trap_if: 'function',
  trap: 'function',
};
