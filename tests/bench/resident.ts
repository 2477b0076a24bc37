import type { Type } from '../../spec/abi.ts';
import { headerBytes, payloadBytes } from '../../spec/layout.ts';
import type { Instance } from '../../vm/index.ts';

/**
 * Calls a program's exports on tensors that stay in its memory, so that what is timed is the program alone: neither the
 * conversion of typed arrays nor, where the export repeats its work `times` times, the call from JavaScript.
 */
export class Resident {
  readonly instance: Instance;

  constructor(instance: Instance) {
    this.instance = instance;
  }

  #export(name: string): Instance['module']['exports'][number] {
    const found = this.instance.module.exports.find((e) => e.name === name);
    if (!found) throw new Error(`the program exports no ${name}`);
    return found;
  }

  paramType(name: string, index: number): Type {
    return this.#export(name).signature.params[index].type;
  }

  /** Puts a tensor into the memory in the form that a parameter has; gives its handle. */
  place(name: string, index: number, data: Int8Array, dims: readonly number[]): number {
    return this.instance.values.toComponents({ data, dims }, this.paramType(name, index), name, new Map())[0] as number;
  }

  /** Calls an export with handles and numbers. Handles stay the caller's; the result is the callee's components. */
  call(name: string, args: readonly number[]): number {
    return this.instance.engine.call(this.#export(name).func, args)[0] as number;
  }

  /** A copy of the payload of a tensor of a parameter's type. */
  payload(handle: number, type: Type, dims: readonly number[]): Uint8Array {
    return this.payloadView(handle, type, dims).slice();
  }

  /** The payload itself, until the memory grows. */
  payloadView(handle: number, type: Type, dims: readonly number[]): Uint8Array {
    if (type.kind !== 'tensor') throw new Error('not a tensor');
    const start = handle + headerBytes(dims.length);
    return this.instance.memory.subarray(start, start + payloadBytes(type.elem, type.layout, dims));
  }

  drop(handle: number, type: Type): void {
    this.instance.values.drop([handle], type);
  }
}
