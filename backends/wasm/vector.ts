import { InternalError } from '../../spec/internal.ts';
import { VECTOR_FAMILIES } from '../../spec/ops/vector-names.ts';
import type { VectorFamily, VectorOpName } from '../../spec/ops/vector-names.ts';
import type { Lowering } from './emit.ts';
import type { Expr } from './binaryen.ts';

/** 128-bit vectors: the rows are WebAssembly's own operations, so a row's name tells its instruction. */

/** Binaryen writes two of them otherwise. */
function instruction(op: string): string {
  return op.replace('_sat_s', '_saturate_s').replace('_sat_u', '_saturate_u');
}

type Build = (...args: unknown[]) => Expr;

function vectorLowering(family: VectorFamily, op: string): Lowering {
  return (e, x, irOp) => {
    const of = e.m[family] as unknown as Readonly<Record<string, Build | undefined>>;
    const build = of[op] ?? of[instruction(op)];
    if (!build) throw new InternalError('I-WASM-VECTOR', `Binaryen has no ${family}.${op}`, 'backends/wasm');
    const args: unknown[] = x.map((v) => v.once());
    if (op.startsWith('extract_lane')) args.push(Number(irOp.attrs!['lane']));
    else if (op === 'replace_lane') args.splice(1, 0, Number(irOp.attrs!['lane']));
    else if (op === 'shuffle') args.push([...(irOp.attrs!['bytes'] as Uint8Array)]);
    return build(...args);
  };
}

export const VECTOR_LOWERING = Object.fromEntries(
  (Object.keys(VECTOR_FAMILIES) as VectorFamily[]).flatMap((family) =>
    VECTOR_FAMILIES[family].ops.map((op) => [`${family}_${op}`, vectorLowering(family, op)]),
  ),
) as Record<VectorOpName, Lowering>;
