import { RefMemory } from '../../compiler/ir/evaluate-memory.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { BufType } from '../../compiler/ir/types.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { scalarInfo } from '../../spec/types.ts';
import { readTrit } from '../conformance/lib/trit-places.ts';

/** The tensor that bytes of a payload are; elements that encode nothing are undefined. */
export function decode(bytes: Uint8Array, { elem, layout }: BufType, dims: readonly number[]): RefTensor {
  const count = dims.reduce((n, d) => n * d, 1);
  if (layout.name === 'dense' || layout.name === 'i8') {
    const memory = new RefMemory(0, Infinity);
    memory.bytes = bytes;
    const step = scalarInfo(elem).bytes;
    return {
      elem,
      dims,
      data: Array.from({ length: count }, (_, i) => orUndefined(() => memory.load(i * step, elem))),
    };
  }
  const row = dims[dims.length - 1]!;
  const data = Array.from({ length: count }, (_, i) => {
    const trit = orUndefined(() => readTrit(bytes, 0, layout, row, i));
    return trit === undefined || trit > 1 ? undefined : BigInt(trit);
  });
  return { elem, dims, data };
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (e) {
    if (e instanceof RefTrap || (e as Error).message.includes('negative zero')) return undefined;
    throw e;
  }
}
