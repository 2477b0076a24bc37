import { afterAll, describe, expect, it } from 'vitest';
import { signatureOf } from '../../backends/es/signature.ts';
import { arrayName } from '../../backends/es/tensors.ts';
import type { KernelParam } from '../../backends/target.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { bf16Bits, bf16FromBits, f16Bits, f16FromBits } from '../../spec/numerics.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import { modules } from '../gpu/check.ts';
import { decode } from '../offload/tensor-bytes.ts';
import { compileKernels, kernelPrograms, preparedKernels } from '../snapshots/programs.ts';
import { toReg } from '../vm/reg-values.ts';
import type { JsArray, JsKernel, JsTensor } from './loaded.ts';
import { loaded, removeFolders } from './loaded.ts';
import type { Call } from './run-device.ts';
import { callOf, payloads, reference, sizesFor, smallScalars, smallTensors } from './run-device.ts';

/** The emitted ES module in Node against the kernel profile's evaluator: arrays, bytes of layouts, tensors that stay. */

afterAll(removeFolders);

type BufferParam = KernelParam & { kind: 'buffer' };

function arrayOf({ elem, data }: RefTensor): JsArray {
  const values = data.map((v) => (typeof v === 'boolean' ? Number(v) : v!));
  if (elem === 'f16' || elem === 'bf16') return Float32Array.from(values as number[]);
  const make = (globalThis as unknown as Record<string, { from(values: unknown): JsArray }>)[arrayName(elem)]!;
  return make.from(arrayName(elem).startsWith('Big') ? values : values.map(Number));
}

function shown(v: unknown): string {
  if (Object.is(v, -0)) return '-0';
  return String(typeof v === 'boolean' ? Number(v) : v);
}
const shownAll = (list: ArrayLike<unknown>): string => Array.from(list, shown).join(' ');

/** What the evaluator makes of a call, by parameter and result, or the trap. */
function wanted(
  c: Call,
  m: Parameters<typeof reference>[0],
): { trap: string } | { buffers: string[]; results: string[] } {
  const out = reference(m, c);
  if ('trap' in out) return out;
  const params = c.kernel.params.filter((p): p is BufferParam => p.kind === 'buffer');
  const buffers = out.buffers.map((b, i) =>
    shownAll(decode(b, params[i]!.type, c.tensors[i]!.dims).data as RefValue[]),
  );
  return { buffers, results: out.results.map((v) => shown(v)) };
}

/** The outcome of the loader's function in the same form. */
function called(k: JsKernel, c: Call, how: 'arrays' | 'bytes' | 'tensors'): ReturnType<typeof wanted> {
  const { params } = c.kernel;
  const { args, outputs } = signatureOf(c.kernel);
  const bytes = payloads(c);
  const bufferAt = params.map((p, i) =>
    p.kind === 'buffer' ? params.slice(0, i).filter((q) => q.kind === 'buffer').length : -1,
  );
  const scalarAt = params.map((p, i) =>
    p.kind === 'scalar' ? params.slice(0, i).filter((q) => q.kind === 'scalar').length : -1,
  );
  const tensors: JsTensor[] = [];
  const given = new Map<number, unknown>();
  const value = (i: number): unknown => {
    const p = params[i]!;
    if (p.kind === 'scalar') {
      const v = toReg(c.scalars[scalarAt[i]!]!, p.type);
      return p.type === 'bool' ? v === 1 : v;
    }
    const { dims } = c.tensors[bufferAt[i]!]!;
    const { layout } = (p as BufferParam).type;
    const packed = layout.name !== 'dense' && layout.name !== 'i8';
    const data = how === 'bytes' && packed ? bytes[bufferAt[i]!]!.slice() : arrayOf(c.tensors[bufferAt[i]!]!);
    if (how !== 'tensors') return { data, dims };
    const t = k.tensor[p.name]!(data, dims);
    tensors.push(t);
    return t;
  };
  for (const { param } of args) given.set(param, value(param));
  const after = (i: number): string => {
    const v = given.get(i);
    if (v === undefined) throw new Error('no such buffer');
    if (how === 'tensors') return shownAll((v as JsTensor).read());
    const { data, dims } = v as { data: Uint8Array; dims: number[] };
    const { type } = params[i] as BufferParam;
    return data instanceof Uint8Array && how === 'bytes' && type.elem === 't1' && type.layout.name !== 'i8'
      ? shownAll(decode(data, type, dims).data as RefValue[])
      : shownAll(data);
  };
  try {
    let result: unknown;
    if (how === 'tensors') {
      const out: Record<string, JsTensor> = {};
      for (const o of outputs) {
        if (o.kind !== 'tensor') continue;
        given.set(o.param, (out[o.name] = k.tensor[o.name]!(undefined, c.tensors[bufferAt[o.param]!]!.dims)));
        tensors.push(out[o.name]!);
      }
      const run = k.prepare(...args.map((a) => given.get(a.param)), { out });
      result = run();
      // A second time where that is the same: nothing of the first call is left.
      if (!args.some((x) => x.inout)) result = run();
    } else {
      result = k(...args.map((a) => given.get(a.param)), { sizes: c.sizes });
    }
    const scalars = outputs.filter((o) => o.kind === 'scalar');
    const alone = how === 'tensors' ? scalars.length === 1 : outputs.length === 1;
    const named = (o: (typeof outputs)[number]): unknown =>
      alone ? result : (result as Record<string, unknown>)[o.name];
    const buffers = params.flatMap((p, i) => {
      if (p.kind !== 'buffer') return [];
      if (given.has(i)) return [after(i)];
      return [shownAll(named(outputs.find((o) => o.kind === 'tensor' && o.param === i)!) as JsArray)];
    });
    return { buffers, results: scalars.map((o) => shown(named(o))) };
  } catch (e) {
    if ((e as Error).name !== 'Trap') throw e;
    return { trap: (e as Error & { trap: string }).trap };
  } finally {
    for (const t of tensors) t.free();
  }
}

describe.each(kernelPrograms())('$name loaded', (p) => {
  it.each([
    ['O2', false],
    ['O0', true],
  ] as const)('%s, sizes fixed: %s', async (opt, sized) => {
    const m = compileKernels(p, opt);
    const kernels = preparedKernels(p, m, sized, opt);
    const { module } = await loaded(kernels, `${p.name}_${opt}`, { wat: 'no', relaxed: sized ? 'no' : 'yes' });
    const instance = await module.instantiate();
    expect(Object.keys(instance)).toEqual(kernels.map((k) => k.name));
    for (const { name } of kernels) {
      const kernel = m.kernels.get(name)!;
      for (const step of sized ? [0] : [0, 67, 131]) {
        const sizes = sizesFor(p, kernel, step);
        const given = {
          sizes,
          scalars: smallScalars(kernel, step + 1),
          tensors: smallTensors(p, kernel, sizes),
          seed: step + 1,
        };
        const call = callOf(m, name, given, opt, sized);
        const want = wanted(call, m);
        for (const how of ['arrays', 'bytes', 'tensors'] as const) {
          const got = called(instance[name]!, call, how);
          expect(got, `${name} ${JSON.stringify(sizes)} ${how}`).toEqual(want);
        }
      }
    }
  });
});

describe('halves', () => {
  it('are the nearest to what is written, and their values are what is read', async () => {
    const m = modules('pub kernel both(f: [N]f16, b: [N]bf16) -> (y: [N]f32) { y[i] = f[i] + b[i] }').get('O2')!;
    const { module } = await loaded([prepareKernel(m, 'both', {})], 'halves');
    const { tensor } = (await module.instantiate())['both']!;
    const edges = [
      0,
      1,
      2,
      2049,
      2051,
      65504,
      65519.996,
      65520,
      1e9,
      2 ** -14,
      2 ** -15,
      2 ** -24,
      2 ** -25,
      3 * 2 ** -25,
      1e-30,
    ];
    const random = Array.from({ length: 2000 }, (_, i) => Math.fround(Math.sin(i * 12.9898) * 2 ** ((i % 60) - 30)));
    const all = [...edges, ...random, Infinity, 3.3961775292304957e38].flatMap((x) => [x, -x]).concat(NaN);
    for (const [name, bits, value] of [
      ['f', f16Bits, f16FromBits],
      ['b', bf16Bits, bf16FromBits],
    ] as const) {
      const t = tensor[name]!(Float32Array.from(all), [all.length]);
      const want = all.map((x) => bits(Math.fround(x)));
      expect([...new Uint16Array(t.payload().slice().buffer)]).toEqual(want);
      expect([...(t.read() as Float32Array)]).toEqual(want.map(value));
      t.write(Uint16Array.from(want));
      expect([...(t.read() as Float32Array)]).toEqual(want.map(value));
    }
  });
});
