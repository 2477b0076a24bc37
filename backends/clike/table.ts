import type { ScalarOpName } from '../../spec/ops/index.ts';
import { ARITH_LOWERING, COMPARE_LOWERING } from './arith.ts';
import { BITS_LOWERING } from './bits.ts';
import { CONVERT_LOWERING, FLOAT_LOWERING } from './convert.ts';
import type { Lowering } from './emit.ts';
import { MEMORY_LOWERING } from './memory.ts';
import { TRITS_LOWERING } from './trits.ts';
import { VECTOR_LOWERING } from './vector.ts';

/** How each op of the scalar profile is printed; `control`: by the shape of its regions, in func.ts. */
export const LOWERINGS: Readonly<Record<ScalarOpName, Lowering | 'control'>> = {
  ...ARITH_LOWERING,
  ...COMPARE_LOWERING,
  ...BITS_LOWERING,
  ...TRITS_LOWERING,
  ...CONVERT_LOWERING,
  ...FLOAT_LOWERING,
  ...MEMORY_LOWERING,
  ...VECTOR_LOWERING,
  block: 'control',
  loop: 'control',
  if: 'control',
  if3: 'control',
  yield: 'control',
  br: 'control',
  return: 'control',
  call: 'control',
  trap_if: 'control',
  trap: 'control',
  mark: 'control',
};
