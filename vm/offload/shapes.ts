import type { BufType, Func } from '../../compiler/ir/types.ts';
import { payloadBytes } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';

/** What each parameter of a kernel is, from its kernel-profile function: sizes name dimensions of buffers. */

export type ParamShape =
  | { readonly kind: 'buffer'; readonly name: string; readonly type: BufType }
  | { readonly kind: 'size'; readonly name: string }
  | { readonly kind: 'scalar'; readonly name: string; readonly type: ScalarType };

export function paramShapes(kernel: Func): ParamShape[] {
  const dims = new Set(kernel.params.flatMap((p) => (typeof p.type === 'object' ? p.type.dims : [])));
  return kernel.params.map((p, i): ParamShape => {
    const name = p.name ?? `argument ${i}`;
    if (typeof p.type === 'object') return { kind: 'buffer', name, type: p.type };
    return dims.has(name) ? { kind: 'size', name } : { kind: 'scalar', name, type: p.type };
  });
}

/** Dimensions of a buffer where the sizes are these. */
export function dimsOf(type: BufType, sizes: ReadonlyMap<string, number>): number[] {
  return type.dims.map((d) => (typeof d === 'number' ? d : sizes.get(String(d))!));
}

/** Bytes of a buffer's payload. */
export function bytesOf({ elem, layout }: BufType, dims: readonly number[]): number {
  const of =
    elem === 'f16' || elem === 'bf16'
      ? ({ kind: 'half', name: elem } as const)
      : ({ kind: 'scalar', name: elem } as const);
  return payloadBytes(of, layout, dims);
}
