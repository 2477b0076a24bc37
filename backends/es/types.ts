import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { BufType } from '../../compiler/ir/types.ts';
import type { BufferParam } from './signature.ts';
import { arrayName, isPacked, isWide } from './tensors.ts';

/** TypeScript types of what tensorText's functions take and give. */

/** A scalar outside of a kernel. */
export function scalarTsType(t: ScalarType): string {
  if (t === 'bool') return 'boolean';
  return isWide(t) ? 'bigint' : 'number';
}

/** What reading a tensor gives. */
export function readTsType({ elem, layout }: BufType): string {
  if (isPacked(layout.name)) return 'Int8Array';
  return scalarInfo(elem).kind === 'half' ? 'Float32Array' : arrayName(elem);
}

/** Typed arrays that a tensor may be written from, and that may take it. */
export function arrayTsType({ elem, layout }: BufType): string {
  if (isPacked(layout.name)) return 'Int8Array | Uint8Array';
  return scalarInfo(elem).kind === 'half' ? 'Float32Array | Uint16Array' : arrayName(elem);
}

/** Values of which an array may be given as well. */
function valueTsType(elem: StorageType): string {
  const { kind, bytes } = scalarInfo(elem);
  if (kind === 'bool') return 'readonly (boolean | number)[]';
  return bytes === 8 && kind !== 'float' ? 'readonly (bigint | number)[]' : 'readonly number[]';
}

/** What the types of tensors of an element type and layout are called: `TritsPack2`, `I8s`. */
export function tensorTsName({ elem, layout }: BufType): string {
  const base = elem === 't1' ? 'Trits' : `${elem[0]!.toUpperCase()}${elem.slice(1)}s`;
  if (layout.name === 'dense' || layout.name === 'planes') return base;
  const tile = layout.tile ? `Tile${layout.tile[0]}` : '';
  return `${base}${layout.name[0]!.toUpperCase()}${layout.name.slice(1)}${tile}`;
}

/** The declarations of those types: `XArrays`, what takes their elements, `XData`, what they are written from, and tensors `X`. */
export function tensorTsTypes(types: readonly BufType[]): string[] {
  const byName = new Map(types.map((t) => [tensorTsName(t), t]));
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, t]) => [
      `/** ${upperFirst(elementsText(t))}. */`,
      `export type ${name}Arrays = ${arrayTsType(t)};`,
      `export type ${name}Data = ${name}Arrays | ${valueTsType(t.elem)};`,
      `export type ${name}<Rank extends number> = Tensor<'${name}', Rank, ${readTsType(t)}, ${name}Data>;`,
      '',
    ]);
}

/** In words, how a tensor's elements come, for documentation. */
export function elementsText({ elem, layout }: BufferParam['type']): string {
  if (isPacked(layout.name)) {
    const name = layout.name;
    const rows = layout.tile ? `, ${layout.tile[0]} rows interleaved` : '';
    const bytes = `${BLOCK_BYTES[name]} for ${TRITS_PER_BLOCK[name]} trits of a row`;
    return `−1, 0, 1 row by row; as Uint8Array the bytes of the layout ${name}, ${bytes}${rows}`;
  }
  const { kind, min, max } = scalarInfo(elem);
  if (elem === 't1') return '−1, 0, 1 row by row';
  if (kind === 'half') return 'numbers row by row; as Uint16Array their bits';
  if (kind === 'bool') return '0 or 1 row by row';
  if (kind === 'trits') return `integers from ${min} to ${max} row by row`;
  return `${kind === 'float' ? 'numbers' : 'integers'} row by row`;
}

function upperFirst(s: string): string {
  return s[0]!.toUpperCase() + s.slice(1);
}
