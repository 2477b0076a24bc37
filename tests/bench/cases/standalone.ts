import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepareKernel } from '../../../backends/kernel/prepare.ts';
import { target } from '../../../backends/wasm/target.ts';
import { compile } from '../../../compiler/driver.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { webAssemblyText } from '../peers.ts';
import { randomBytes, randomTrits } from '../random.ts';
import { matvecTwin } from '../twins/matvec.ts';
import { relaxedMatvecTwin } from '../twins/matvec-relaxed.ts';
import { vsaTwin } from '../twins/vsa.ts';

const D = 10_000;
const BYTES = Math.ceil(D / 128) * 32;
const STORED = 1000;
const BUNDLED = 101;
const [M, K] = [2560, 6912];
const BLOCKS = K / 64;

const TEXT = `
pub kernel bind(a: [D]trit, b: [D]trit) -> (c: [D]trit) { c[d] = a[d] * b[d] }
pub kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
pub kernel bundle3(a: [D]trit, b: [D]trit, c: [D]trit) -> (r: [D]trit) { r[d] = sign(i32(a[d]) + i32(b[d]) + i32(c[d])) }
pub kernel bundle(xs: [N, D]trit) -> (r: [D]trit) { r[d] = sign(sum(n) i32(xs[n, d])) }
pub kernel nearest(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }
pub kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel matvec_tiled(w: [M, K]trit @pack2 tile(4, 16), x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
`;

const SIZES: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  bind: { D },
  dot: { D },
  bundle3: { D },
  bundle: { N: BUNDLED, D },
  nearest: { N: STORED, D },
  matvec: { M, K },
  matvec_tiled: { M, K },
};

interface Tensor {
  payload(): Uint8Array;
}
interface Kernel {
  prepare(...args: unknown[]): () => number | undefined;
  readonly tensor: Readonly<Record<string, (data?: unknown, dims?: readonly number[]) => Tensor>>;
}

/** The kernels as a user of the target has them: files, loaded; `sized`: made for the sizes at hand. */
async function load(sized: boolean): Promise<Readonly<Record<string, Kernel>>> {
  const { module } = compile({ path: 'kernels.tri', text: TEXT }, () => undefined, { opt: 'O2' });
  const kernels = Object.entries(SIZES).map(([name, sizes]) =>
    prepareKernel(module!, name, sized ? { sizes: new Map(Object.entries(sizes)) } : {}),
  );
  const folder = mkdtempSync(join(tmpdir(), 'trinity-bench-'));
  try {
    const files = await target.emit(kernels, { name: 'kernels', options: { relaxed: 'yes', wat: 'no' } });
    for (const f of files) writeFileSync(join(folder, f.path), f.content);
    const loader = (await import(pathToFileURL(join(folder, 'kernels.mjs')).href)) as {
      instantiate(): Promise<Readonly<Record<string, Kernel>>>;
    };
    return await loader.instantiate();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Twin = Awaited<ReturnType<typeof webAssemblyText>>;

/** One kernel on data that both have. */
interface Case {
  readonly name: string;
  readonly label: string;
  readonly given: readonly { readonly data: Int8Array; readonly dims: readonly number[] }[];
  /** Name and dimensions of what it gives; undefined: a number. */
  readonly out: { readonly name: string; readonly dims: readonly number[] } | undefined;
  readonly twin: Twin;
  /** The twin's arguments, from the addresses of what is given and of what follows. */
  readonly twinCall: readonly [name: string, args: (at: readonly number[], end: number) => number[]];
}

function figure(k: Kernel, params: readonly string[], c: Case, sized: boolean): Figure {
  const tensors = c.given.map(({ data, dims }, i) => k.tensor[params[i]!]!(data, dims));
  const out = c.out && k.tensor[c.out.name]!(undefined, c.out.dims);
  const run = out ? k.prepare(...tensors, { out: { [c.out!.name]: out } }) : k.prepare(...tensors);
  const memory = new Uint8Array(c.twin.memory.buffer);
  let end = 0;
  const at = tensors.map((t) => {
    const bytes = t.payload();
    memory.set(bytes, end);
    end += Math.ceil(bytes.length / 64) * 64;
    return end - Math.ceil(bytes.length / 64) * 64;
  });
  const [name, args] = c.twinCall;
  const twin = c.twin[name]!.bind(undefined, ...args(at, end), 1) as () => number;
  const [ours, theirs] = [run(), twin()];
  if (out === undefined && ours !== theirs) throw new Error(`${c.label}: ${ours} here, ${theirs} there`);
  out?.payload().forEach((byte, i) => {
    const result = name === 'matvec_times' ? end + BLOCKS * 128 : end;
    if (memory[result + i] !== byte) throw new Error(`${c.label}: byte ${i} differs from the twin's`);
  });
  const ns = compareNs(run, twin);
  const how = sized ? 'sizes fixed' : 'sizes open';
  return {
    ...{ bench: 'standalone', case: `${c.label}, ${how}`, ours: ns.ours, peer: ns.peer },
    ...{ peerName: 'WebAssembly SIMD by hand', unit: 'ns' },
  };
}

/** Modules that the target wasm makes, through their loader, beside the twins; each call is from JavaScript, for both. */
export const bench: Bench = {
  name: 'standalone',
  about:
    'kernels of the target wasm by their loader’s prepared calls, on tensors that stay; the peer is WebAssembly SIMD by hand, called from JavaScript as often',
  async *run(): AsyncIterable<Figure> {
    const vsa = await webAssemblyText(vsaTwin());
    const trits = (seed: number): { data: Int8Array; dims: number[] } => ({ data: randomTrits(D, seed), dims: [D] });
    const [a, b, c] = [trits(1), trits(2), trits(3)];
    const stack = { data: randomTrits(BUNDLED * D, 5), dims: [BUNDLED, D] };
    const stored = { data: randomTrits(STORED * D, 7), dims: [STORED, D] };
    const weights = { data: randomTrits(M * K, 9), dims: [M, K] };
    const x = { data: randomBytes(K, 12), dims: [K] };
    const two = [0, 1] as const;
    const strides = (tiled: boolean): number[] => (tiled ? [4, 16, 64, BLOCKS * 64] : [M, BLOCKS * 16, 16, 0]);
    const matvec = (tiled: boolean, twin: Twin, label: string): [string[], Case] => [
      ['w', 'x'],
      {
        ...{ name: tiled ? 'matvec_tiled' : 'matvec', label, given: [weights, x], twin },
        out: { name: 'y', dims: [M] },
        twinCall: [
          'matvec_times',
          (at, end) => [at[0]!, ...strides(tiled), M, BLOCKS, at[1]!, end, end + BLOCKS * 128],
        ],
      },
    ];
    const relaxed = await webAssemblyText(relaxedMatvecTwin());
    const plain = await webAssemblyText(matvecTwin());
    const vector = (name: string): Case['out'] => ({ name, dims: [D] });
    const cases: [string[], Case][] = [
      [
        ['a', 'b'],
        {
          ...{ name: 'bind', label: `bind, ${D} trits`, given: [a, b], out: vector('c'), twin: vsa },
          twinCall: ['bind_times', (at, end) => [...two.map((i) => at[i]!), end, BYTES]],
        },
      ],
      [
        ['a', 'b'],
        {
          ...{ name: 'dot', label: `dot, ${D} trits`, given: [a, b], out: undefined, twin: vsa },
          twinCall: ['dot_times', (at) => [...two.map((i) => at[i]!), BYTES]],
        },
      ],
      [
        ['a', 'b', 'c'],
        {
          ...{ name: 'bundle3', label: `bundle3, ${D} trits`, given: [a, b, c], out: vector('r'), twin: vsa },
          twinCall: ['bundle3_times', (at, end) => [...at, end, BYTES]],
        },
      ],
      [
        ['xs'],
        {
          ...{ name: 'bundle', label: `bundle of ${BUNDLED}, ${D} trits`, given: [stack], out: vector('r'), twin: vsa },
          twinCall: ['bundle_times', (at, end) => [at[0]!, BUNDLED, end, BYTES]],
        },
      ],
      [
        ['m', 'q'],
        {
          ...{
            name: 'nearest',
            label: `nearest of ${STORED}, ${D} trits`,
            given: [stored, a],
            out: undefined,
            twin: vsa,
          },
          twinCall: ['nearest_times', (at) => [at[0]!, STORED, at[1]!, BYTES]],
        },
      ],
      matvec(false, relaxed, `${M} × ${K} @pack2, peer relaxed`),
      matvec(true, relaxed, `${M} × ${K} @pack2 tile(4, 16), peer relaxed`),
      matvec(true, plain, `${M} × ${K} @pack2 tile(4, 16), peer not relaxed`),
    ];
    for (const sized of [false, true]) {
      const kernels = await load(sized);
      for (const [params, c] of cases) yield figure(kernels[c.name]!, params, c, sized);
    }
  },
};
