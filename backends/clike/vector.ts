import { opRow } from '../../spec/ops/index.ts';
import { VECTOR_FAMILIES } from '../../spec/ops/vector-names.ts';
import type { VectorFamily, VectorOpName } from '../../spec/ops/vector-names.ts';
import type { Lowering } from './emit.ts';
import { primary } from './expr.ts';

/** 128-bit vectors: a helper of the op's name. */

function vectorOp(name: VectorOpName): Lowering {
  const attrs = Object.keys(opRow(name).attrs ?? {});
  return (e, x, op) => {
    const args = x.map((v) => v.once());
    for (const attr of attrs) {
      const value = op.attrs![attr]!;
      // Indexes of bytes are that many arguments.
      args.push(primary(value instanceof Uint8Array ? [...value].join(', ') : String(value)));
    }
    return e.call(name, ...args);
  };
}

export const VECTOR_LOWERING = Object.fromEntries(
  (Object.keys(VECTOR_FAMILIES) as VectorFamily[]).flatMap((family) =>
    VECTOR_FAMILIES[family].ops.map((op) => [`${family}_${op}`, vectorOp(`${family}_${op}` as VectorOpName)]),
  ),
) as Record<VectorOpName, Lowering>;
