import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { GateOp } from './circuit.ts';

/** What bit planes are computed in: vectors of processors, words of a device's threads. */
export interface PlaneWords {
  readonly type: 'v128' | 'u32';
  readonly gate: (b: Builder, op: GateOp, operands: readonly Value[]) => Value;
  /** Every bit the same. */
  readonly constant: (b: Builder, bit: boolean) => Value;
  /** Every bit as the value (i32, 0 or 1) is. */
  readonly spread: (b: Builder, bit: Value) => Value;
}

const VECTOR_GATES: Readonly<Record<GateOp, OpName>> = {
  and: 'v128_and',
  or: 'v128_or',
  xor: 'v128_xor',
  andnot: 'v128_andnot',
  not: 'v128_not',
  mux: 'v128_bitselect',
};

/** 128 places at a time. */
export const VECTORS: PlaneWords = {
  type: 'v128',
  gate: (b, op, operands) => b.op(VECTOR_GATES[op], [...operands]),
  constant: (b, bit) => b.const('v128', new Uint8Array(16).fill(bit ? 255 : 0)),
  spread: (b, bit) => b.op('i8x16_splat', [b.op('neg', [bit])]),
};

/** 32 places at a time. */
export const WORDS: PlaneWords = {
  type: 'u32',
  gate: (b, op, [x, y, z]) => {
    switch (op) {
      case 'not':
        return b.op('not', [x!]);
      case 'andnot':
        return b.op('and', [x!, b.op('not', [y!])]);
      case 'mux':
        // x where z, else y
        return b.op('xor', [y!, b.op('and', [b.op('xor', [x!, y!]), z!])]);
      default:
        return b.op(op, [x!, y!]);
    }
  },
  constant: (b, bit) => b.u32(bit ? 0xffffffff : 0),
  spread: (b, bit) => b.op('wrap', [b.op('neg', [bit])], undefined, 'u32'),
};
