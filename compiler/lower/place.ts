import type { Value } from '../ir/types.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { flatten, headerBytes } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import type { TPlace } from '../sema/tree.ts';
import { add } from './emit.ts';
import type { Fn } from './func.ts';
import { elementAddress, flatPart, flatRow } from './access.ts';
import { scalar } from './expr.ts';
import { fieldStart } from './scan.ts';
import { dropValue, unique } from './runtime/count.ts';
import { copyPart, putPart } from './runtime/part.ts';
import type { ElementForm } from './runtime/tensor.ts';
import { dimOf, elementForm, packedLayout } from './runtime/tensor.ts';
import { getTrit, setTrit } from './runtime/trits.ts';

/** A place that is ready for use: every block on the way to it is the variable's own. */
export interface OpenPlace {
  read(): Value[];
  /** Puts components there; those that were there must have been taken or dropped. */
  write(values: Value[]): void;
  /** The place is some rows of a tensor: `read` gives a copy of them, owned, and `write` takes and copies what it is given. */
  readonly copies?: true;
}

/** Index expressions of a place, evaluated in order. */
export function placeIndices(f: Fn, place: TPlace): Value[][] {
  return place.path.flatMap((s) => (s.kind === 'index' ? [s.indices.map((i) => scalar(f, i))] : []));
}

/** Where the walk along a path stands: in the variable's registers, or at an element in memory. */
type Cursor =
  | { readonly at: 'registers'; readonly start: number }
  | {
      readonly at: 'memory';
      readonly address: Value;
      readonly offset: number;
      readonly form: ElementForm;
      readonly start: number;
    };

export function openPlace(f: Fn, place: TPlace, indices: Value[][]): OpenPlace {
  const { b } = f;
  let type: Type = place.local.type;
  let cursor: Cursor = { at: 'registers', start: 0 };
  let nextIndex = 0;

  const access = (c: Cursor, count: number): OpenPlace => ({
    read: () =>
      c.at === 'registers'
        ? f.read(place.local).slice(c.start, c.start + count)
        : Array.from({ length: count }, (_, i) => {
            const at = c.start + i;
            return b.load(c.form.types[at], c.address, c.offset + c.form.offsets[at], c.form.storage[at]);
          }),
    write: (values) => {
      if (c.at === 'registers') {
        const all = [...f.read(place.local)];
        all.splice(c.start, count, ...values);
        f.env.set(place.local, all);
      } else {
        values.forEach((v, i) => {
          const at = c.start + i;
          b.store(c.address, v, c.offset + c.form.offsets[at], c.form.storage[at]);
        });
      }
    },
  });

  for (const [i, step] of place.path.entries()) {
    if (step.kind === 'field') {
      const start: number = cursor.start + fieldStart(type, step.index);
      cursor = { ...cursor, start };
      type = step.type;
      continue;
    }
    const tensor = type as TensorTy;
    const slot = access(cursor, 1);
    let handle = slot.read()[0];
    if (cursor.at === 'memory' || !f.pinned.get(place.local)?.has(cursor.start)) {
      handle = unique(f.ctx, b, tensor, handle);
      slot.write([handle]);
    }
    const index = indices[nextIndex++];
    if (step.rest > 0) {
      if (i !== place.path.length - 1)
        throw new InternalError('I-LOWER-PLACE', 'a part of a tensor is not the last step', 'lower');
      return partPlace(f, tensor, handle, index, step.type as TensorTy);
    }
    if (packedLayout(tensor)) {
      if (i !== place.path.length - 1) throw new InternalError('I-LOWER-PLACE', 'a trit has no parts', 'lower');
      return tritPlace(f, tensor, handle, index);
    }
    const form = elementForm(tensor.elem);
    const address = elementAddress(f, tensor, handle, index, form.bytes);
    cursor = { at: 'memory', address, offset: headerBytes(tensor.dims.length), form, start: 0 };
    type = step.type;
  }
  return access(cursor, flatten(type).length);
}

function partPlace(f: Fn, t: TensorTy, handle: Value, index: Value[], part: TensorTy): OpenPlace {
  const { b, ctx } = f;
  const flat = flatPart(f, t, handle, index);
  return {
    copies: true,
    read: () => b.call(copyPart(ctx, t, index.length), [handle, flat], ['u32']),
    write: (values) => {
      b.call(putPart(ctx, t, index.length), [handle, flat, ...values], []);
      dropValue(ctx, b, part, values);
    },
  };
}

function tritPlace(f: Fn, t: TensorTy, handle: Value, index: Value[]): OpenPlace {
  const { b } = f;
  const [row, k] = flatRow(f, t, handle, index);
  const K = dimOf(b, t, handle, t.dims.length - 1);
  const base = add(b, handle, headerBytes(t.dims.length));
  return {
    read: () => [getTrit(f.ctx, b, t, base, row, k, K)],
    write: ([trit]) => setTrit(f.ctx, b, t, base, row, k, K, trit),
  };
}
