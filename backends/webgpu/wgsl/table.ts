import type { LaunchOpName, ScalarOpName } from '../../../spec/ops/index.ts';
import { VECTOR } from '../../../spec/ops/vector.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { Lowering, Unsupported } from './emit.ts';
import { DOT4 } from './group.ts';
import { ARITH_LOWERING, family } from './lower-arith.ts';
import { CONVERT_LOWERING } from './lower-convert.ts';
import { TRITS_LOWERING } from './lower-trits.ts';
import { atomicAdd, atomicXor, load, store } from './memory.ts';
import { unsupportedType } from './types.ts';

const noHeap: Unsupported = { unsupported: 'threads of a WebGPU device have no heap and no globals' };
const noVectors = Object.fromEntries(
  Object.keys(VECTOR).map((n) => [n, { unsupported: unsupportedType('v128')! }]),
) as Record<keyof typeof VECTOR, Unsupported>;

/** How each op of scalar and launch functions becomes WGSL; `control`: by the shape of the regions, in control.ts. */
export const LOWERINGS: Readonly<Record<ScalarOpName | LaunchOpName, Lowering | Unsupported | 'control'>> = {
  const: 'control',
  ...ARITH_LOWERING,
  ...TRITS_LOWERING,
  ...CONVERT_LOWERING,
  load,
  store,
  mem_size: noHeap,
  mem_grow: noHeap,
  mem_fill: noHeap,
  mem_copy: noHeap,
  global_get: noHeap,
  global_set: noHeap,
  mark: 'control',
  block: 'control',
  loop: 'control',
  if: 'control',
  if3: 'control',
  yield: 'control',
  br: 'control',
  return: 'control',
  call: 'control',
  trap_if: (e, [c], op) => {
    e.trapIf(c!.text, op.attrs!['trap'] as TrapName);
    return undefined;
  },
  trap: 'control',
  ...noVectors,
  atomic_xor: atomicXor,
  atomic_add: atomicAdd,
  group_add: family('group_add'),
  group_min: family('group_min'),
  group_max: family('group_max'),
  group_or: family('group_or'),
  group_and: family('group_and'),
  dot4_add: (e, x) =>
    `${e.lib.own('dot4_add', () => (e.lib.options.dot4 ? DOT4.native : DOT4.portable))}(${x.map((o) => o.text).join(', ')})`,
};
