import type { TensorTy } from '../../spec/abi.ts';
import { DIMS_OFFSET, payloadBytes } from '../../spec/layout.ts';
import { ALLOC, blockHeader } from '../../spec/runtime-names.ts';
import type { Shapes, TensorValue } from '../embed/values.ts';
import { Values } from '../embed/values.ts';
import type { Engine, RegValue } from '../engine.ts';
import type { TbcFunc, TbcModule } from '../module.ts';

/** Payloads of tensors from an embedder's values and back, by the conversions of instances, without an instance. */

const HANDLE = 16;

/** What conversions need of an engine: a memory with room for one block. */
class OneBlock implements Pick<Engine, 'module' | 'memory' | 'call'> {
  readonly module = { funcs: [{ name: ALLOC } as TbcFunc] } as unknown as TbcModule;
  memory = new Uint8Array(0);

  call(_func: number, [bytes, header]: readonly RegValue[]): RegValue[] {
    this.memory = new Uint8Array(HANDLE + Number(header) + Number(bytes));
    return [HANDLE];
  }
}

export interface Payload {
  readonly bytes: Uint8Array;
  readonly dims: readonly number[];
}

/** Throws AbiError where the value is none of the type, or does not have the sizes that `shapes` tells, to which it adds. */
export function toPayload(value: unknown, type: TensorTy, path: string, shapes: Shapes): Payload {
  const block = new OneBlock();
  const [handle] = new Values(block as unknown as Engine).toComponents(value, type, path, shapes) as [number];
  const view = new DataView(block.memory.buffer);
  const dims = type.dims.map((_, i) => view.getInt32(handle + DIMS_OFFSET + 4 * i, true));
  return { bytes: block.memory.subarray(handle + blockHeader(type)), dims };
}

export function fromPayload(bytes: Uint8Array, type: TensorTy, dims: readonly number[]): TensorValue {
  const block = new OneBlock();
  const header = blockHeader(type);
  block.call(0, [payloadBytes(type.elem, type.layout, dims), header]);
  const view = new DataView(block.memory.buffer);
  dims.forEach((d, i) => view.setInt32(HANDLE + DIMS_OFFSET + 4 * i, d, true));
  block.memory.set(bytes, HANDLE + header);
  return new Values(block as unknown as Engine).fromComponents([HANDLE], type) as TensorValue;
}
