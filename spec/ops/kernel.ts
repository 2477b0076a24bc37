import type { OpTable } from './schema.ts';

const reduction = { U: 'any', operands: ['rest'], results: ['U'], effect: 'trap', regions: 1 } as const;

/**
 * Loop nests over buffers: the kernel profile, ids 1000 and up, never in bytecode. Loop operands are pairs (start, end)
 * of i32, one a loop index, the last index running fastest; the region has one i32 argument an index. A range whose end
 * is not above its start is empty. Buffers are values of buffer types; their elements beyond the dimensions (padding of
 * packed rows) always encode zero trits. `launch` belongs to the graph profile, whose functions are sequences of launches.
 */
export const KERNEL = {
  par: {
    id: 1000,
    doc: 'Runs its region once for each point of the index space, in any order; rounds touch disjoint places.',
    profile: 'kernel',
    operands: ['rest'],
    results: [],
    effect: 'control',
    regions: 1,
  },
  for: {
    id: 1001,
    doc: 'Runs its region for start ≤ i < end in order; operands start, end, then the initial carried values, which are the region’s further arguments; each round yields the next ones.',
    profile: 'kernel',
    operands: ['rest'],
    results: ['rest'],
    effect: 'control',
    regions: 1,
  },
  reduce_add: {
    id: 1010,
    doc: 'Sum of what the region yields; 0 if empty. Integers wrap. Floats: 32 lanes that start at +0; lane l adds the terms number k ≡ l (mod 32) in rising k; then l and l+16 are added, then l+8, 4, 2, 1.',
    profile: 'kernel',
    ...reduction,
  },
  reduce_mul: {
    id: 1011,
    doc: 'Product; 1 if empty. Floats multiply in rising order.',
    profile: 'kernel',
    ...reduction,
  },
  reduce_min: {
    id: 1012,
    doc: 'Smallest; traps if empty.',
    profile: 'kernel',
    ...reduction,
    traps: ['shape'],
  },
  reduce_max: {
    id: 1013,
    doc: 'Largest; traps if empty.',
    profile: 'kernel',
    ...reduction,
    traps: ['shape'],
  },
  reduce_any: {
    id: 1014,
    doc: 'Whether any round yields true; every round runs.',
    profile: 'kernel',
    ...reduction,
  },
  reduce_all: {
    id: 1015,
    doc: 'Whether all rounds yield true; every round runs.',
    profile: 'kernel',
    ...reduction,
  },
  reduce_argmin: {
    id: 1016,
    doc: 'Index of the smallest value, the first among equals (one index), where NaN counts as +∞; traps if empty.',
    profile: 'kernel',
    ...reduction,
    traps: ['shape'],
  },
  reduce_argmax: {
    id: 1017,
    doc: 'Index of the largest value, the first among equals (one index), where NaN counts as −∞; traps if empty.',
    profile: 'kernel',
    ...reduction,
    traps: ['shape'],
  },
  buf_load: {
    id: 1020,
    doc: 'The element of the buffer at the indices (buffer, i32 …); f16 and bf16 elements give f32.',
    profile: 'kernel',
    U: 'any',
    operands: ['rest'],
    results: ['U'],
    effect: 'read',
    traps: ['bounds', 'code'],
  },
  buf_store: {
    id: 1021,
    doc: 'Sets the element of the buffer at the indices (buffer, i32 …, value).',
    profile: 'kernel',
    operands: ['rest'],
    results: [],
    effect: 'write',
    traps: ['bounds'],
  },
  buf_alloc: {
    id: 1022,
    doc: 'A scratch buffer with the dimensions given (i32 …), its elements zero, that lives until the kernel returns, or, where an attribute `slot` numbers its memory, until the next buffer of that slot is made. Also in the graph profile.',
    profile: 'kernel',
    operands: ['rest'],
    results: ['rest'],
    effect: 'write',
    traps: ['memory'],
  },
  buf_zero: {
    id: 1023,
    doc: 'Sets every element of the buffer to zero, padding included. Also in the graph profile.',
    profile: 'kernel',
    operands: ['rest'],
    results: [],
    effect: 'write',
  },
  launch: {
    id: 1030,
    doc: 'Runs a kernel of the module on whole buffers; operands are its parameters (buffers in, buffers out, scalars, sizes), results its scalar results. Sizes have been checked before.',
    profile: 'graph',
    operands: ['rest'],
    results: ['rest'],
    attrs: { func: 'func' },
    effect: 'call',
  },
} as const satisfies OpTable;
