import { VECTOR_FAMILIES } from '../../spec/ops/vector-names.ts';
import type { VectorFamily, VectorOpName } from '../../spec/ops/vector-names.ts';
import type { Expr, Makers } from './builder.ts';
import type { Lowering } from './emit.ts';
import { INSTRUCTIONS } from './instructions.ts';
import type { Instruction, Shape } from './instructions.ts';

/** 128-bit vectors: the rows are WebAssembly's own operations, so a row's name tells its instruction. */

/** Prepared by byte-dots.ts: where relaxed instructions are not wanted, none is left. */
const byteDot: Lowering = (e, [x, y, sum]) =>
  e.m.i32x4.relaxed_dot_i8x16_i7x16_add_s(x!.once(), y!.once(), sum!.once());

/** Rows whose instruction has another name or none. */
const OWN = { i32x4_dot_i8x16_i7x16_add_s: byteDot } satisfies Partial<Record<VectorOpName, Lowering>>;

type PlainOps = {
  readonly [F in VectorFamily]: {
    readonly [
      Op in (typeof VECTOR_FAMILIES)[F]['ops'][number] as `${F}_${Op}` extends keyof typeof OWN ? never : Op
    ]: Instruction;
  };
};
/** A row without an instruction of its name is a type error here. */
const TABLE: PlainOps = INSTRUCTIONS;

function vectorLowering(family: VectorFamily, op: string): Lowering {
  const { shape } = (TABLE[family] as Readonly<Record<string, Instruction>>)[op]!;
  return (e, x, irOp) => {
    const make = (e.m[family] as unknown as Readonly<Record<string, Makers[Shape]>>)[op]!;
    const args = x.map((v) => v.once());
    const lane = (): number => Number(irOp.attrs!['lane']);
    switch (shape) {
      case 'extract':
        return (make as Makers['extract'])(args[0]!, lane());
      case 'replace':
        return (make as Makers['replace'])(args[0]!, lane(), args[1]!);
      case 'shuffle':
        return (make as Makers['shuffle'])(args[0]!, args[1]!, [...(irOp.attrs!['bytes'] as Uint8Array)]);
      default:
        return (make as (...operands: Expr[]) => Expr)(...args);
    }
  };
}

export const VECTOR_LOWERING = {
  ...(Object.fromEntries(
    (Object.keys(VECTOR_FAMILIES) as VectorFamily[]).flatMap((family) =>
      VECTOR_FAMILIES[family].ops
        .filter((op) => !(`${family}_${op}` in OWN))
        .map((op) => [`${family}_${op}`, vectorLowering(family, op)]),
    ),
  ) as Record<Exclude<VectorOpName, keyof typeof OWN>, Lowering>),
  ...OWN,
};
