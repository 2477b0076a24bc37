import type { TensorTy, Type } from '../../spec/abi.ts';
import { typeKey } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { KernelParam, PreparedKernel } from '../target.ts';

/** A kernel as callers of a generated module see it: arguments in the order of the source, then what it gives. */

export type BufferParam = KernelParam & { readonly kind: 'buffer' };

export interface Argument {
  /** Index into `PreparedKernel.params`. */
  readonly param: number;
  /** A tensor that the call changes. */
  readonly inout: boolean;
}

export type Output =
  | { readonly kind: 'tensor'; readonly name: string; readonly param: number }
  /** `result`: index into `PreparedKernel.results`. */
  | { readonly kind: 'scalar'; readonly name: string; readonly result: number };

export interface KernelSignature {
  readonly args: readonly Argument[];
  /** One is given by itself, several as an object by name. */
  readonly outputs: readonly Output[];
}

/**
 * From the signature of a public kernel; of another one tensors come first, and those that are written but not read
 * are taken for outputs. Scalar outputs, whose names are not kept, are `result`, `result1`, ….
 */
export function signatureOf(kernel: PreparedKernel): KernelSignature {
  const { params } = kernel;
  const index = new Map(params.map((p, i) => [p.name, i]));
  const exported = kernel.source.exports.find((e) => e.name === kernel.name)?.signature;
  const fits = exported?.params.every((p) => index.has(p.name)) === true;
  const args: Argument[] = fits
    ? exported.params.map((p) => ({ param: index.get(p.name)!, inout: p.inout }))
    : params.flatMap((p, param) => {
        if (p.kind === 'size' || (p.kind === 'buffer' && p.access === 'write')) return [];
        return [{ param, inout: p.kind === 'buffer' && p.access === 'update' }];
      });
  const taken = new Set(args.map((a) => a.param));
  const tensors = params.flatMap((p, i) => (p.kind === 'buffer' && !taken.has(i) ? [i] : []));
  const kinds: readonly string[] = fits
    ? outputTypes(exported.result).map((t) => t.kind)
    : [...tensors.map(() => 'tensor'), ...kernel.results.map(() => 'scalar')];
  const outputs: Output[] = [];
  let scalars = 0;
  for (const kind of kinds) {
    if (kind === 'tensor') {
      const param = tensors.shift()!;
      outputs.push({ kind, name: params[param]!.name, param });
    } else outputs.push({ kind: 'scalar', name: scalars === 0 ? 'result' : `result${scalars}`, result: scalars++ });
  }
  return { args, outputs };
}

function outputTypes(t: Type): readonly Type[] {
  return t.kind === 'tuple' ? t.items : [t];
}

/** A parameter's type as in the source: `[M, K]trit @pack2`. */
export function typeText(p: KernelParam): string {
  if (p.kind === 'size') return 'i32';
  if (p.kind === 'scalar') return scalarText(p.type);
  const { elem, layout } = p.type;
  const half = elem === 'f16' || elem === 'bf16';
  const type: TensorTy = {
    kind: 'tensor',
    elem: half ? { kind: 'half', name: elem } : { kind: 'scalar', name: elem },
    dims: p.dims ?? p.type.dims,
    layout,
  };
  return typeKey(type);
}

export function scalarText(t: ScalarType): string {
  return typeKey({ kind: 'scalar', name: t });
}

/** The kernel's head as in the source: `matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32)`. */
export function headText(kernel: PreparedKernel, { args, outputs }: KernelSignature): string {
  const given = args.map(({ param, inout }) => {
    const p = kernel.params[param]!;
    return `${inout ? 'inout ' : ''}${p.name}: ${typeText(p)}`;
  });
  const made = outputs.map((o) =>
    o.kind === 'tensor' ? `${o.name}: ${typeText(kernel.params[o.param]!)}` : scalarText(kernel.results[o.result]!),
  );
  return `${kernel.name}(${given.join(', ')}) -> (${made.join(', ')})`;
}
