import type { Builder } from '../ir/builder.ts';

import type { BufType, ConstValue, Value } from '../ir/types.ts';
import type { Local, TKernel } from '../sema/tree.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import { inClass } from '../../spec/types.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';

/** What lowering of a kernel knows at a point of its body. */

/** A tensor: its buffer and the values of its dimensions. */
export interface BufBinding {
  readonly buf: Value;
  readonly dims: readonly Value[];
}

export class KernelScope {
  readonly b: Builder;
  readonly resolve: (name: string) => TKernel;
  /** Scalar components of locals. */
  readonly values: Map<Local, Value[]>;
  readonly bufs: Map<Local, BufBinding>;
  /** Dimensions by name of the kernel whose body is being lowered. */
  readonly shapes: Map<string, Value>;
  /** Prefix sums whose value at the current point is known. */
  readonly scans: Map<object, Value[]>;

  constructor(b: Builder, resolve: (name: string) => TKernel, scans = new Map<object, Value[]>()) {
    this.b = b;
    this.resolve = resolve;
    this.values = new Map();
    this.bufs = new Map();
    this.shapes = new Map();
    this.scans = scans;
  }

  local(l: Local): Value[] {
    const v = this.values.get(l);
    if (v) return v;
    // Shape variables may be mentioned through a local of their own.
    const shape = this.shapes.get(l.name);
    if (shape) return [shape];
    throw new InternalError('I-KERNEL-LOCAL', `kernel local ${l.name} has no value here`);
  }

  buf(l: Local): BufBinding {
    const v = this.bufs.get(l);
    if (!v) throw new InternalError('I-KERNEL-LOCAL', `kernel tensor ${l.name} is not bound here`);
    return v;
  }
}

export function bufTypeOf(t: TensorTy): BufType {
  let elem: StorageType;
  if (t.elem.kind === 'half') elem = t.elem.name;
  else if (t.elem.kind === 'scalar') elem = t.elem.name;
  else throw new InternalError('I-KERNEL-ELEM', `kernel tensors have scalar elements, not ${t.elem.kind}`);
  return { kind: 'buf', elem, dims: t.dims, layout: t.layout };
}

/** The one register type of a scalar language type. */
export function scalarOf(t: Type): ScalarType {
  if (t.kind !== 'scalar') throw new InternalError('I-KERNEL-TYPE', `a scalar is wanted in a kernel, not ${t.kind}`);
  return t.name;
}

export function typesOf(t: Type): ScalarType[] {
  return flatten(t);
}

export function zeroOf(type: ScalarType): ConstValue {
  if (type === 'bool') return false;
  if (type === 'v128') return new Uint8Array(16);
  return inClass(type, 'float') ? 0 : 0n;
}
