import type { Device, DeviceBuffer, Executable, Outcome, PreparedKernel, ScalarValue } from '../../backends/target.ts';
import type { BufType } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Random } from '../fuzz/random.ts';
import { encode, randomTensor } from '../kernel/harness.ts';
import { decode } from '../offload/tensor-bytes.ts';
import { OracleDevice } from '../offload/oracle.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';
import { valueOf } from './instances.ts';

/** Kernels on a device against the evaluator of the kernel profile, on the same random arguments. */

export interface Sizes {
  readonly [name: string]: number;
}

const EDGES = [0, 1, 2, 3, 5, 16, 17, 63, 64, 65, 80, 81, 127, 128, 129, 160];

/** Programs whose functions loop as long as their arguments say. */
export const ENDLESS: ReadonlySet<string> = new Set(['element_code']);

/** The evaluator takes a microsecond for an element or more. */
const MOST = 3_000;

/** Some sizes for a kernel, at the edges of blocks of packed layouts. */
export function sizesFor(r: Random, rounds: number): (kernel: PreparedKernel) => Sizes[] {
  return (kernel) =>
    Array.from({ length: rounds }, () => {
      for (;;) {
        const small = r.oneIn(3) ? 3 : EDGES.length;
        const sizes = kernel.params.flatMap((p) =>
          p.kind === 'size' ? [[p.name, EDGES[r.below(small)]!] as const] : [],
        );
        if (sizes.reduce((n, [, size]) => n * Math.max(1, size), 1) <= MOST) return Object.fromEntries(sizes);
      }
    });
}

type Arg = Uint8Array | ScalarValue;

export interface ArgOptions {
  /** Now and then bytes that encode no value. */
  readonly codes?: boolean;
  /** Integers from 0 to 999, for functions that would not come to an end. */
  readonly small?: boolean;
}

/** Arguments of a kernel for some sizes. */
export function randomArgs(kernel: PreparedKernel, sizes: Sizes, r: Random, { codes, small }: ArgOptions): Arg[] {
  const seeded = (): number => r.bits() / 2 ** 32;
  return kernel.params.map((p): Arg => {
    if (p.kind === 'size') return p.value ?? sizes[p.name]!;
    // It may be the end of a range.
    if (p.kind === 'scalar' && p.type === 'i32') return r.between(-3, 20);
    if (p.kind === 'scalar') return toReg(valueOf(p.type, r), p.type) as ScalarValue;
    const tensor = randomTensor(p.type.elem, dimsOf(p.type, sizes), seeded);
    if (small)
      tensor.data.forEach((v, i) => (tensor.data[i] = typeof v === 'bigint' ? BigInt.asUintN(64, v) % 1000n : v!));
    // Divisors that are zero and indexes that are in bounds are rare among large numbers.
    else if (r.oneIn(4)) tensor.data.forEach((v, i) => (tensor.data[i] = typeof v === 'bigint' ? v % 3n : v!));
    const bytes = encode(tensor, p.type.layout);
    if (codes && p.access !== 'write' && p.type.layout.name === 'dense' && bytes.length > 0 && r.oneIn(4)) {
      const { kind } = scalarInfo(p.type.elem);
      if (kind === 'trits' || kind === 'bool') bytes[r.below(bytes.length)] = 0x7f;
    }
    return bytes;
  });
}

export function dimsOf(type: BufType, sizes: Sizes): number[] {
  return type.dims.map((d) => (typeof d === 'number' ? d : sizes[d!]!));
}

/** What a call shows: its trap with its place, or its results and what lies in the buffers afterwards; NaNs are one value. */
export async function observe(
  device: Device,
  executable: Executable,
  args: readonly Arg[],
  sizes: Sizes,
): Promise<string> {
  const { kernel } = executable;
  const buffers: (DeviceBuffer | undefined)[] = args.map((a) => {
    if (!(a instanceof Uint8Array)) return undefined;
    const b = device.allocate(a.length);
    b.write(a);
    return b;
  });
  device.run(
    executable,
    args.map((a, i) => buffers[i] ?? (a as ScalarValue)),
  );
  const [outcome] = (await device.finish()) as [Outcome];
  let text: string;
  if ('trap' in outcome) text = `${outcome.trap} at ${outcome.span.start} to ${outcome.span.end}`;
  else {
    const results = outcome.results.map((v, i) => show(toRef(v, kernel.results[i] as ScalarType)));
    const memory: string[] = [];
    for (const [i, p] of kernel.params.entries()) {
      if (p.kind !== 'buffer' || p.access === 'read') continue;
      const bytes = new Uint8Array((args[i] as Uint8Array).length);
      await buffers[i]!.read(bytes);
      memory.push(`${p.name} ${bufferText(bytes, p.type, sizes)}`);
    }
    text = [...results, ...memory].join(' | ');
  }
  for (const b of buffers) b?.free();
  return text;
}

function bufferText(bytes: Uint8Array, type: BufType, sizes: Sizes): string {
  const { kind } = scalarInfo(type.elem);
  if (kind !== 'float' && kind !== 'half') return Buffer.from(bytes).toString('hex');
  return decode(bytes, type, dimsOf(type, sizes))
    .data.map((v) => show(v!))
    .join(' ');
}

export interface Difference {
  readonly kernel: string;
  readonly sizes: string;
  readonly got: string;
  readonly want: string;
}

/** Runs executables of a device for several sizes; gives what differs from the evaluator. */
export async function differences(
  device: Device,
  executables: readonly Executable[],
  sizes: (kernel: PreparedKernel) => readonly Sizes[],
  r: Random,
  options: ArgOptions = {},
): Promise<{ readonly wrong: Difference[]; readonly calls: number; readonly traps: ReadonlySet<string> }> {
  const oracle = new OracleDevice({ shared: true });
  const wrong: Difference[] = [];
  let calls = 0;
  const traps = new Set<string>();
  for (const e of executables) {
    const reference = oracle.compile(e.kernel);
    for (const s of sizes(e.kernel)) {
      const args = randomArgs(e.kernel, s, r, options);
      const want = await observe(oracle, reference, args, s);
      const got = await observe(device, e, args, s);
      calls++;
      const trap = /^([a-z_]+) at /.exec(want)?.[1];
      if (trap !== undefined) traps.add(trap);
      if (got !== want) wrong.push({ kernel: e.kernel.name, sizes: JSON.stringify(s), got: cut(got), want: cut(want) });
    }
  }
  return { wrong, calls, traps };
}

function cut(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
