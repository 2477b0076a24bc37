import type { Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import type { Value } from '../ir/types.ts';

/** Names of a variable's components, in their order: `p` of one, else `p.x`, `p.1`; of an enum the variant goes by the variable's name. */
export function componentNames(type: Type, name: string): string[] {
  switch (type.kind) {
    case 'scalar':
    case 'str':
    case 'tensor':
      return [name];
    case 'tuple':
      return type.items.flatMap((t, i) => componentNames(t, `${name}.${i}`));
    case 'struct':
      return type.fields.flatMap((f) => componentNames(f.type, `${name}.${f.name}`));
    case 'enum':
      return flatten(type).map((_, i) => (i === 0 ? name : `${name}.${i - 1}`));
  }
}

/** Names the components of a variable's value that have no name yet. */
export function nameValues(values: readonly Value[], type: Type, name: string): void {
  const [first] = values;
  if (values.length === 1 && (type.kind === 'scalar' || type.kind === 'tensor' || type.kind === 'str')) {
    first!.name ??= name;
    return;
  }
  if (values.every((v) => v.name !== undefined)) return;
  const names = componentNames(type, name);
  values.forEach((v, i) => (v.name ??= names[i]));
}
