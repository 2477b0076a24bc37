import { expect } from 'vitest';
import { prepareKernel, sizeNames } from '../../backends/kernel/prepare.ts';
import type { Device, Outcome, ScalarValue } from '../../backends/target.ts';
import { openDevice } from '../../backends/webgpu/device.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Module } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { f32Bits, f32FromBits } from '../../spec/numerics.ts';
import type { ScalarType } from '../../spec/types.ts';
import { args, kernelNamed, OPTS } from '../gpu/check.ts';
import type { Given } from '../gpu/check.ts';
import { encode, expected } from '../kernel/harness.ts';

/** Kernels on the WebGPU device, compared with the kernel evaluator. */

export const tools = hostTools(process.env);

let opened: Promise<{ readonly device: Device } | { readonly missing: string }> | undefined;

/** The device, or why there is none here. One for all tests of a process. */
export function webgpu(): Promise<{ readonly device: Device } | { readonly missing: string }> {
  return (opened ??= openDevice(tools).then(
    (device) => ({ device }),
    (e: unknown) => ({ missing: (e as Error).message }),
  ));
}

/** The device; skips the test with the reason where there is none. */
export async function deviceOr(ctx: { skip: (note: string) => never }): Promise<Device> {
  const got = await webgpu();
  return 'device' in got ? got.device : ctx.skip(got.missing);
}

export function toRef(v: ScalarValue, type: ScalarType): RefValue {
  if (type === 'bool') return v !== 0;
  return type === 'f32' || type === 'f64' ? Number(v) : BigInt(v);
}

export function toScalar(v: RefValue): ScalarValue {
  return typeof v === 'boolean' ? Number(v) : (v as ScalarValue);
}

export interface Check extends Given {
  /** How far float elements may be from the right ones, in units of the last place; 0 by default. */
  readonly ulps?: number;
  /** How often the kernel is called, on one executable and the same buffers. */
  readonly times?: number;
  /** What else is done with each device's module. */
  readonly opts?: readonly ('O0' | 'O2')[];
}

/** Runs a kernel of the source at -O0 and -O2; expects what the kernel evaluator gives. */
export async function check(
  device: Device,
  all: ReadonlyMap<'O0' | 'O2', Module>,
  source: string,
  given: Check,
): Promise<void> {
  for (const opt of given.opts ?? OPTS) {
    const m = all.get(opt)!;
    const name = kernelNamed(m, source);
    const kernel = m.kernels.get(name)!;
    const { tensors, scalars } = args(m, name, given);
    const shapes = sizeNames(kernel).map((n) => given.sizes[n]!);
    const want = expected({
      kernel,
      funcs: [...m.funcs.values()],
      kernels: [...m.kernels.values()],
      tensors,
      scalars,
      shapes,
    });
    const prepared = prepareKernel(m, name, { opt, sizes: new Map(Object.entries(given.sizes)) });
    const executable = await device.compile(prepared);
    const types = kernel.params.flatMap((p) => (isBuf(p.type) ? [p.type as BufType] : []));
    const payloads = tensors.map((t, i) => encode(t, types[i]!.layout));
    const buffers = payloads.map((p) => device.allocate(p.length));
    const times = given.times ?? 2;
    for (let n = 0; n < times; n++) {
      payloads.forEach((p, i) => buffers[i]!.write(p));
      let b = 0;
      let s = 0;
      device.run(
        executable,
        prepared.params.map((p) =>
          p.kind === 'buffer' ? buffers[b++]! : p.kind === 'scalar' ? toScalar(scalars[s++]!) : p.value!,
        ),
      );
    }
    const outcomes = await device.finish();
    const at = `${source} ${JSON.stringify(given.sizes)} ${opt}`;
    expect(outcomes.length, at).toBe(times);
    const last: Outcome = outcomes.at(-1)!;
    if ('trap' in want || 'trap' in last) {
      expect('trap' in last ? last.trap : 'no trap', at).toBe('trap' in want ? want.trap : 'no trap');
    } else {
      last.results.forEach((r, i) => {
        const value = toRef(r, prepared.results[i]!);
        expect(distance(value, want.results[i]!, prepared.results[i]!), `${at} result ${i}: ${value} for ${want.results[i]}`).toBeLessThanOrEqual(given.ulps ?? 0); // prettier-ignore
      });
      for (const [i, bytes] of want.buffers.entries()) {
        const got = new Uint8Array(bytes.length);
        await buffers[i]!.read(got);
        compareBytes(`${at} ${kernel.params[i]!.name}`, types[i]!.elem, got, bytes, given.ulps ?? 0);
      }
    }
    for (const buffer of buffers) buffer.free();
    executable.dispose?.();
  }
}

/** How many f32 values lie between two; 0 for equal values, all NaN being one, and zeros, whose sign WGSL may ignore. */
function distance(a: RefValue, b: RefValue, type: ScalarType = 'f32'): number {
  if (Object.is(a, b)) return 0;
  if (type !== 'f32') return Infinity;
  if (typeof a !== 'number' || typeof b !== 'number') return Infinity;
  if (Number.isNaN(a) || Number.isNaN(b)) return Infinity;
  const order = (x: number): number => {
    const bits = f32Bits(x);
    return bits >>> 31 ? -(bits & 0x7fffffff) : bits;
  };
  return Math.abs(order(a) - order(b));
}

function compareBytes(at: string, elem: string, got: Uint8Array, want: Uint8Array, ulps: number): void {
  if (elem === 'f32') {
    const words = (b: Uint8Array): number[] => [...new Uint32Array(b.slice().buffer)].map(f32FromBits);
    const [g, w] = [words(got), words(want)];
    const wrong = g.flatMap((x, i) => (distance(x, w[i]!) <= ulps ? [] : [`[${i}] ${x} for ${w[i]}`]));
    expect(wrong.slice(0, 5), at).toEqual([]);
  } else expect(Buffer.from(got).toString('hex'), at).toBe(Buffer.from(want).toString('hex'));
}
