import { compile } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { Device, DeviceBuffer, Outcome, PreparedKernel, ScalarValue } from '../../backends/target.ts';
import type { Dim, TensorTy } from '../../spec/abi.ts';
import { payloadBytes } from '../../spec/layout.ts';
import type { Random } from '../kernel/harness.ts';
import { encode, randomTensor, randomValue } from '../kernel/harness.ts';
import { toReg } from '../vm/reg-values.ts';

/** Kernels from source, their arguments at random, and what two devices make of them. */

export function moduleOf(text: string): Module {
  const made = compile({ path: 'kernels.tri', text }, () => undefined, { opt: 'O2' });
  const errors = made.diagnostics.filter((d) => d.code.startsWith('E'));
  if (!made.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args ?? '')}`).join('; '));
  return made.module;
}

export function kernelName(module: Module, name: string): string {
  const found = [...module.kernels.keys()].find((k) => k === name || k.endsWith(`.${name}`));
  if (found === undefined) throw new Error(`no kernel ${name}`);
  return found;
}

export function prepare(
  module: Module,
  name: string,
  opt: 'O0' | 'O2',
  sizes: Readonly<Record<string, number>>,
  fixed: boolean,
): PreparedKernel {
  const full = kernelName(module, name);
  const own = sizeNames(module.kernels.get(full)!).map((n) => [n, sizes[n]!] as const);
  return prepareKernel(module, full, fixed ? { opt, sizes: new Map(own) } : { opt });
}

/** Arguments of a kernel: bytes of its buffers, its sizes and scalars. */
export function argumentsOf(
  kernel: PreparedKernel,
  sizes: Readonly<Record<string, number>>,
  r: Random,
  given: Readonly<Record<string, ScalarValue>> = {},
): (Uint8Array | ScalarValue)[] {
  return kernel.params.map((p) => {
    if (p.kind === 'size') return sizes[p.name]!;
    if (p.kind === 'scalar') return given[p.name] ?? (toReg(randomValue(p.type, r), p.type) as ScalarValue);
    const dims = p.type.dims.map((d: Dim) => (typeof d === 'number' ? d : sizes[d!]!));
    if (p.access === 'write') return new Uint8Array(payloadBytes(elemOf(p.type.elem), p.type.layout, dims));
    return encode(randomTensor(p.type.elem, dims, r), p.type.layout);
  });
}

function elemOf(elem: string): TensorTy['elem'] {
  return (
    elem === 'f16' || elem === 'bf16' ? { kind: 'half', name: elem } : { kind: 'scalar', name: elem }
  ) as TensorTy['elem'];
}

export interface Ran {
  readonly outcome: Outcome;
  /** Buffers that the kernel writes, by their names. */
  readonly buffers: Readonly<Record<string, Uint8Array>>;
}

/** Calls a kernel with copies of the arguments, with room behind each buffer that must stay as it is. */
export async function call(
  device: Device,
  kernel: PreparedKernel,
  args: readonly (Uint8Array | ScalarValue)[],
): Promise<Ran> {
  const executable = await device.compile(kernel);
  const buffers: DeviceBuffer[] = [];
  const passed = args.map((a) => {
    if (!(a instanceof Uint8Array)) return a;
    const buffer = device.allocate(a.length);
    buffer.write(a);
    buffers.push(buffer);
    return buffer;
  });
  device.run(executable, passed);
  const [outcome] = await device.finish();
  const read: Record<string, Uint8Array> = {};
  for (const [i, p] of kernel.params.entries()) {
    if (p.kind !== 'buffer' || p.access === 'read') continue;
    const bytes = new Uint8Array((args[i] as Uint8Array).length);
    await (passed[i] as DeviceBuffer).read(bytes);
    read[p.name] = canonical(bytes, p.type.elem);
  }
  for (const b of buffers) b.free();
  return { outcome: outcome!, buffers: read };
}

/** Every NaN as the canonical one: payloads are nobody's business. */
function canonical(bytes: Uint8Array, elem: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (elem === 'f32') {
    for (let i = 0; i < bytes.length; i += 4)
      if (Number.isNaN(view.getFloat32(i, true))) view.setUint32(i, 0x7fc00000, true);
  }
  if (elem === 'f64') {
    for (let i = 0; i < bytes.length; i += 8)
      if (Number.isNaN(view.getFloat64(i, true))) view.setBigUint64(i, 0x7ff8000000000000n, true);
  }
  return bytes;
}

/** What can be compared: a trap tells its place, and what buffers hold after it is not specified. */
export function comparable({ outcome, buffers }: Ran): unknown {
  if ('trap' in outcome) return { trap: outcome.trap, func: outcome.func, at: [outcome.span.file, outcome.span.start] };
  return { results: outcome.results.map(String), buffers };
}
