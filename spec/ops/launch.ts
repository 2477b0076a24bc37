import type { EvalContext, OpTable, RefValue } from './schema.ts';

/** Sum of the products of the four signed bytes of two words. */
function dot4([acc, x, y]: readonly RefValue[], _cx: EvalContext): readonly RefValue[] {
  let sum = acc as bigint;
  for (let lane = 0n; lane < 32n; lane += 8n) {
    sum += BigInt.asIntN(8, (x as bigint) >> lane) * BigInt.asIntN(8, (y as bigint) >> lane);
  }
  return [BigInt.asIntN(32, sum)];
}

const group = { operands: ['T'], results: ['T'], effect: 'read' } as const;

/**
 * What threads of a device have beside the scalar profile, ids 1040 and up, never in bytecode. Launch functions
 * (backends/gpu/plan.ts) run once a thread; where 32 lanes share a thread's work, `group_…` combine their values and
 * stand only where all 32 come by.
 */
export const LAUNCH = {
  atomic_xor: {
    id: 1040,
    doc: 'Flips the bits of the 32-bit word at the address (a multiple of 4) that are set in the value, in one step that no other thread divides.',
    profile: 'launch',
    operands: ['u32', 'u32'],
    results: [],
    effect: 'write',
  },
  atomic_add: {
    id: 1041,
    doc: 'Adds the value to the 32-bit word at the address (a multiple of 4), wrapping, in one step that no other thread divides.',
    profile: 'launch',
    operands: ['u32', 'u32'],
    results: [],
    effect: 'write',
  },
  group_add: {
    id: 1042,
    doc: 'Sum over the 32 lanes, the same in each: l with l+16, then 8, 4, 2, 1. Integers wrap.',
    profile: 'launch',
    T: ['int', 'float'],
    ...group,
  },
  group_min: { id: 1043, doc: 'Smallest of the 32 lanes, as `min`.', profile: 'launch', T: ['int', 'float'], ...group },
  group_max: { id: 1044, doc: 'Largest of the 32 lanes, as `max`.', profile: 'launch', T: ['int', 'float'], ...group },
  group_or: {
    id: 1045,
    doc: 'Bitwise or of the 32 lanes; of truth values, whether any is true.',
    profile: 'launch',
    T: ['bool', 'i32', 'u32', 'i64', 'u64'],
    ...group,
  },
  group_and: {
    id: 1046,
    doc: 'Bitwise and of the 32 lanes; of truth values, whether all are true.',
    profile: 'launch',
    T: ['bool', 'i32', 'u32', 'i64', 'u64'],
    ...group,
  },
  dot4_add: {
    id: 1047,
    doc: 'First operand plus the sum of the products of the four signed bytes of the others, wrapping.',
    profile: 'launch',
    operands: ['i32', 'i32', 'i32'],
    results: ['i32'],
    effect: 'pure',
    eval: dot4,
    vectors: [
      { args: [0n, 0n, 0n], results: [0n] },
      { args: [7n, 0x01020304n, 0x01010101n], results: [17n] },
      { args: [-1n, -1n, 0x7f80017fn], results: [-128n] },
      { args: [2n ** 31n - 1n, 1n, 1n], results: [-(2n ** 31n)] },
      { args: [0n, -0x7f7f7f80n, -0x7f7f7f80n], results: [4n * 16384n] },
    ],
  },
} as const satisfies OpTable;
