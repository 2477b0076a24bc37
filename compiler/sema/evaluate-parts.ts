import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type { Frame } from './evaluate.ts';
import { UNIT_VALUE } from './evaluate.ts';
import { NotConstant } from './not-constant.ts';
import type { Intrinsic, TPattern } from './tree.ts';
import { isFloat } from './types.ts';
import type { ConstTensor, ConstValue } from './values.ts';
import { copy } from './values.ts';

/** Parts of compile-time evaluation that need no state: patterns, elements, intrinsics. */

/** Whether a value matches; binds the pattern's names in the frame. */
export function bindPattern(p: TPattern, v: ConstValue, frame: Frame): boolean {
  switch (p.kind) {
    case 'wild':
      return true;
    case 'bind':
      frame.set(p.local, copy(v));
      return true;
    case 'const':
    case 'str':
      return v === p.value;
    case 'range':
      return typeof v === 'bigint' && v >= p.min && v <= p.max;
    case 'fields':
      return typeof v === 'object' && v.kind === 'tuple' && p.items.every((i, k) => bindPattern(i, v.items[k], frame));
    case 'variant':
      return (
        typeof v === 'object' &&
        v.kind === 'variant' &&
        v.variant === p.variant &&
        p.items.every((i, k) => bindPattern(i, v.payload[k], frame))
      );
    case 'or':
      return p.alternatives.some((a) => bindPattern(a, v, frame));
  }
}

/** Element of a tensor, or byte of a str. */
export function elementAt(v: ConstValue, indices: readonly ConstValue[], span: Span): ConstValue {
  const tensor = typeof v === 'string' ? bytesOf(v) : v;
  if (typeof tensor !== 'object' || tensor.kind !== 'tensor') throw new NotConstant('E0550', span);
  const at = flatIndex(tensor, indices, span);
  if (indices.length === tensor.dims.length) return tensor.items[at];
  const dims = tensor.dims.slice(indices.length);
  const size = dims.reduce((x, y) => x * y, 1);
  return { kind: 'tensor', dims, items: tensor.items.slice(at * size, (at + 1) * size) };
}

/** Number of the part that the indices name, among the parts of its size. */
function flatIndex(tensor: ConstTensor, indices: readonly ConstValue[], span: Span): number {
  let at = 0;
  indices.forEach((i, axis) => {
    const n = Number(i);
    if (n < 0 || n >= tensor.dims[axis]) throw new NotConstant('E0551', span, { trap: 'bounds' });
    at = at * tensor.dims[axis] + n;
  });
  return at;
}

/** Puts an element, or a part of the sizes that the other axes have, into a tensor. */
export function setElement(tensor: ConstTensor, indices: readonly ConstValue[], value: ConstValue, span: Span): void {
  const at = flatIndex(tensor, indices, span);
  if (indices.length === tensor.dims.length) {
    tensor.items[at] = value;
    return;
  }
  const part = value as ConstTensor;
  const dims = tensor.dims.slice(indices.length);
  if (dims.join() !== part.dims.join()) throw new NotConstant('E0551', span, { trap: 'shape' });
  part.items.forEach((v, i) => (tensor.items[at * part.items.length + i] = v));
}

function bytesOf(text: string): ConstTensor {
  const bytes = [...new TextEncoder().encode(text)];
  return { kind: 'tensor', dims: [bytes.length], items: bytes.map(BigInt) };
}

/** An intrinsic on values; `push` and `pop` change their first argument in place. */
export function intrinsicValue(
  name: Intrinsic,
  args: readonly ConstValue[],
  type: Type | undefined,
  span: Span,
): ConstValue {
  const [a, c] = args;
  switch (name) {
    case 'len':
      return BigInt((typeof a === 'string' ? bytesOf(a) : (a as ConstTensor)).dims[0]);
    case 'dim':
      return BigInt((a as ConstTensor).dims[Number(c)]);
    case 'push': {
      const t = a as ConstTensor;
      t.items.push(copy(c));
      t.dims[0]++;
      return UNIT_VALUE;
    }
    case 'pop': {
      const t = a as ConstTensor;
      const last = t.items.pop();
      if (last === undefined) throw new NotConstant('E0551', span, { trap: 'bounds' });
      t.dims[0]--;
      return last;
    }
    case 'concat': {
      if (typeof a === 'string') return a + (c as string);
      const x = a as ConstTensor;
      const y = c as ConstTensor;
      if (x.dims.slice(1).join() !== y.dims.slice(1).join()) throw new NotConstant('E0551', span, { trap: 'shape' });
      return {
        kind: 'tensor',
        dims: [x.dims[0] + y.dims[0], ...x.dims.slice(1)],
        items: [...x.items, ...y.items].map(copy),
      };
    }
    case 'display':
      // The text of floats and aggregates is the runtime's business.
      if (!type || type.kind !== 'scalar' || isFloat(type)) throw new NotConstant('E0550', span);
      return String(a);
    case 'panic':
      throw new NotConstant('E0551', span, { trap: 'unreachable' });
    case 'str_bytes':
      return bytesOf(a as string);
    case 'bytes_to_str': {
      const bytes = Uint8Array.from((a as ConstTensor).items, Number);
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {
        throw new NotConstant('E0551', span, { trap: 'range' });
      }
    }
    case 'print':
      throw new NotConstant('E0550', span);
  }
}
