import type { ScalarType, StorageType } from '../../spec/types.ts';
import { SCALARS } from '../../spec/types.ts';
import type { HelperFamily } from './helpers.ts';
import { define } from './helpers-int.ts';
import { cStorage } from './types.ts';

/** Memory: cells of any alignment. */

const load: HelperFamily = (e, type, name) => {
  if (!SCALARS.has(type)) return undefined;
  if (type === 'v128') e.helper('type_v128');
  const c = cStorage(type as StorageType);
  const p = `${e.dialect.pointer(false)}p`;
  return define(e, c, name, p, `${c} v;\nmemcpy(&v, p, sizeof v);\nreturn v;`);
};

const store: HelperFamily = (e, type, name) => {
  if (!SCALARS.has(type)) return undefined;
  if (type === 'v128') e.helper('type_v128');
  return define(
    e,
    'void',
    name,
    `${e.dialect.pointer(true)}p, ${cStorage(type as StorageType)} v`,
    'memcpy(p, &v, sizeof v);',
  );
};

/** The name of the cells that a storage type lies in: trits in signed integers. */
export function cell(s: StorageType): ScalarType | 'f16' | 'bf16' {
  const info = SCALARS.get(s)!;
  return info.kind === 'trits'
    ? (`i${8 * info.bytes}` as ScalarType)
    : info.kind === 'bool'
      ? 'u8'
      : info.kind === 'half'
        ? 'u16'
        : (s as ScalarType);
}

export const MEMORY_HELPERS: Readonly<Record<string, HelperFamily>> = { load, store };
