import { Evaluator } from '../../compiler/ir/evaluate.ts';
import { evaluateKernel, zeroTensor } from '../../compiler/ir/evaluate-kernel.ts';
import type { RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';

import { visitFunc } from '../../compiler/ir/walk.ts';
import { verifyFunc } from '../../compiler/ir/verify.ts';
import type { BufType, Func, Module } from '../../compiler/ir/types.ts';
import { KERNEL_O0, KERNEL_O2, kernelFunction } from '../../backends/kernel/pipeline.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import type { Dim, Layout, TensorTy } from '../../spec/abi.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK, payloadBytes } from '../../spec/layout.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import { signatureOf } from '../ir/signature.ts';

/** Runs a kernel in its scalar form on the reference evaluator's memory, and by the kernel evaluator. */

export interface Random {
  (): number;
}

/** A small generator of numbers in [0, 1): mulberry-like mixing of a counter. */
export function random(seed: number): Random {
  let s = seed >>> 0;
  return () => {
    s = (s + 0x9e3779b9) >>> 0;
    let z = s;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 4294967296;
  };
}

export function randomValue(type: StorageType, r: Random): RefValue {
  if (type === 'bool') return r() < 0.5;
  if (type === 'f16' || type === 'bf16' || inClass(type, 'float')) {
    if (r() < 0.03) return r() < 0.5 ? -0 : 0;
    return Math.round((r() - 0.5) * 512) / 8;
  }
  const { min, max } = scalarInfo(type);
  if (r() < 0.1) return r() < 0.5 ? min : max;
  return min + (BigInt(Math.floor(r() * 2 ** 52)) * (max - min + 1n)) / 2n ** 52n;
}

export function randomTensor(elem: StorageType, dims: readonly number[], r: Random): RefTensor {
  const t = zeroTensor(elem, dims);
  for (let i = 0; i < t.data.length; i++) t.data[i] = randomValue(elem, r);
  return t;
}

function elemTy(elem: StorageType): TensorTy['elem'] {
  return elem === 'f16' || elem === 'bf16'
    ? { kind: 'half', name: elem }
    : { kind: 'scalar', name: elem as ScalarType };
}

/** Where trit k of a row lies: byte offset in the tensor, and how to read and write it. */
function tritAt(layout: Layout, dims: readonly number[], row: number, k: number): { byte: number; part: number } {
  const name = layout.name as 'planes' | 'pack2' | 'pack5';
  const per = TRITS_PER_BLOCK[name];
  const size = BLOCK_BYTES[name];
  const blocks = Math.ceil(dims[dims.length - 1]! / per);
  const block = Math.floor(k / per);
  const r = layout.tile?.[0] ?? 1;
  const base = ((Math.floor(row / r) * blocks + block) * r + (row % r)) * size;
  const within = k % per;
  if (name === 'planes') return { byte: base + (within >> 3), part: within & 7 };
  return { byte: base + (within & 15), part: within >> 4 };
}

/** A tensor's payload in a layout. */
export function encode(t: RefTensor, layout: Layout): Uint8Array {
  const bytes = new Uint8Array(payloadBytes(elemTy(t.elem), layout, t.dims));
  const k = t.dims[t.dims.length - 1]!;
  if (layout.name === 'dense' || layout.name === 'i8') {
    const memory = new Evaluator(makeModule()).memory;
    memory.grow(bytes.length);
    const size = scalarInfo(t.elem).bytes;
    t.data.forEach((v, i) => memory.store(i * size, v!, t.elem));
    return memory.bytes.slice(0, bytes.length);
  }
  const zero = layout.name === 'pack2' ? 0x55 : layout.name === 'pack5' ? 121 : 0;
  bytes.fill(zero);
  t.data.forEach((v, i) => {
    const { byte, part } = tritAt(layout, t.dims, Math.floor(i / k), i % k);
    const n = Number(v);
    if (layout.name === 'planes') {
      if (n !== 0) bytes[byte]! |= 1 << part;
      if (n < 0) bytes[byte + 16]! |= 1 << part;
    } else if (layout.name === 'pack2') bytes[byte] = (bytes[byte]! & ~(3 << (2 * part))) | ((n + 1) << (2 * part));
    else bytes[byte]! += n * 3 ** part;
  });
  return bytes;
}

const RT = (): [Func, Func] => [
  makeFunc('rt.alloc', [{ type: 'u32' }, { type: 'u32' }], ['u32'], { body: false }),
  makeFunc('rt.release', [{ type: 'u32' }], [], { body: false }),
];

export type Outcome =
  { readonly trap: string } | { readonly buffers: readonly Uint8Array[]; readonly results: readonly RefValue[] };

export interface Case {
  readonly kernel: Func;
  readonly funcs?: readonly Func[];
  /** Kernels that it launches. */
  readonly kernels?: readonly Func[];
  /** Tensors of the buffer parameters in order; then the other parameters. */
  readonly tensors: readonly RefTensor[];
  readonly scalars?: readonly RefValue[];
  readonly shapes: readonly number[];
}

function resolver(c: Case): (name: string) => Func | undefined {
  return (name) => c.funcs?.find((f) => f.name === name);
}

export function expected(c: Case): Outcome {
  const tensors = c.tensors.map((t) => ({ ...t, data: [...t.data] }));
  try {
    const results = evaluateKernel(
      c.kernel,
      [...tensors, ...(c.scalars ?? []), ...c.shapes.map(BigInt)],
      resolver(c),
      (name) => c.kernels?.find((k) => k.name === name),
    );
    const buffers = tensors.map((t, i) => encode(t, (c.kernel.params[i]!.type as BufType).layout));
    return { buffers, results };
  } catch (e) {
    if (e instanceof RefTrap) return { trap: e.trap };
    throw e;
  }
}

/** A module with the kernel, those it launches, and an export that calls it, so that the kernel passes take it. */
export function moduleOf(c: Case): Module {
  const m = makeModule();
  const rt = RT();
  for (const x of [...rt, ...(c.funcs ?? [])]) m.funcs.set(x.name, x);
  for (const k of [c.kernel, ...(c.kernels ?? [])]) m.kernels.set(k.name, k);
  for (const f of rt) m.imports.push({ func: f.name, module: 'test', name: f.name, signature: signatureOf(f) });
  const signature = signatureOf(c.kernel);
  m.exports.push({ name: c.kernel.name, func: kernelFunction(c.kernel.name), signature });
  return m;
}

export function scalarForm(c: Case, vectorise: boolean): Func {
  const m = moduleOf(c);
  // The loops in one piece; parts.test.ts takes them apart.
  const passes = KERNEL_O2.passes.filter((p) => p.name !== 'parts');
  runPipeline(vectorise ? { name: 'vectors', passes } : KERNEL_O0, m, { verify: true });
  return m.funcs.get(kernelFunction(c.kernel.name))!;
}

/** `parts`: the functions of ranges of its loops that it calls. */
export function runForm(c: Case, f: Func, parts: readonly Func[] = []): Outcome {
  const m: Module = makeModule();
  for (const x of [f, ...parts, ...RT(), ...(c.funcs ?? [])]) m.funcs.set(x.name, x);
  const problems = verifyFunc(f, m);
  if (problems.length > 0)
    throw new Error(
      problems
        .map((p) => `${p.op}: ${p.message}`)
        .slice(0, 4)
        .join('\n'),
    );
  const payloads = c.tensors.map((t, i) => encode(t, (c.kernel.params[i]!.type as BufType).layout));
  let top = 1024;
  const place = (bytes: number): number => {
    const at = top;
    // A guard of 16 bytes of noise between blocks shows writes that go astray.
    top = (top + bytes + 31) & ~15;
    return at;
  };
  const addresses = payloads.map((p) => place(p.length));
  let live = 0;
  const ev = new Evaluator(m, {
    hosts: {
      'rt.alloc': ([bytes, header]) => {
        live++;
        const at = place(Number(bytes) + Number(header));
        while (ev.memory.bytes.length < top + 64) ev.memory.grow(65536);
        ev.memory.bytes.fill(0, at + Number(header), at + Number(header) + Number(bytes));
        return [BigInt(at)];
      },
      'rt.release': () => {
        live--;
        return [];
      },
    },
  });
  while (ev.memory.bytes.length < top + 65536) ev.memory.grow(65536);
  ev.memory.bytes.fill(0xa7, 1024);
  payloads.forEach((p, i) => ev.memory.bytes.set(p, addresses[i]));
  const out = ev.run(f.name, [...addresses.map(BigInt), ...(c.scalars ?? []), ...c.shapes.map(BigInt)]);
  if ('trap' in out) return { trap: out.trap };
  if (live !== 0) throw new Error(`${live} scratch blocks are not released`);
  const buffers = payloads.map((p, i) => ev.memory.bytes.slice(addresses[i]!, addresses[i]! + p.length));
  payloads.forEach((p, i) => {
    const guard = ev.memory.bytes.slice(addresses[i]! + p.length, addresses[i]! + p.length + 16);
    if (guard.some((x) => x !== 0xa7)) throw new Error(`a write beyond buffer ${i}`);
  });
  return { buffers, results: out.results };
}

/** Text of an outcome that is equal for equal outcomes, NaNs alike. */
export function textOf(o: Outcome): string {
  if ('trap' in o) return `trap ${o.trap}`;
  const values = o.results.map((v) => (Object.is(v, -0) ? '-0' : String(v))).join(' ');
  return `${o.buffers.map((b) => Buffer.from(b).toString('hex')).join(' | ')} -> ${values}`;
}

export interface Param {
  readonly name: string;
  readonly elem: StorageType;
  readonly dims: readonly Dim[];
  readonly layout?: Layout;
}

/** A kernel-profile function from its buffers, scalars and shape names. */
export function kernel(
  name: string,
  bufs: readonly Param[],
  scalars: readonly { name: string; type: ScalarType }[],
  shapes: readonly string[],
  results: readonly ScalarType[],
  fill: (b: Builder, bufs: Func['params'], scalars: Func['params'], shapes: Func['params']) => Func['params'],
): Func {
  const f = makeFunc(
    name,
    [
      ...bufs.map((p) => ({
        type: {
          kind: 'buf',
          elem: p.elem,
          dims: p.dims,
          layout: p.layout ?? { name: p.elem === 't1' ? 'planes' : 'dense' },
        } satisfies BufType,
        name: p.name,
      })),
      ...scalars,
      ...shapes.map((s) => ({ type: 'i32' as const, name: s })),
    ],
    results,
    { profile: 'kernel', kernel: name },
  );
  const b = new Builder(f);
  const n = bufs.length;
  const m = n + scalars.length;
  b.return(fill(b, f.params.slice(0, n), f.params.slice(n, m), f.params.slice(m)));
  return f;
}

/** The number of ops that give vectors. */
export function vectorOps(f: Func): number {
  let n = 0;
  visitFunc(f, (op) => {
    if (op.results.some((v) => v.type === 'v128')) n++;
  });
  return n;
}

/** Names of the ops of a function. */
export function opNames(f: Func): string[] {
  const names: string[] = [];
  visitFunc(f, (op) => names.push(op.op));
  return names;
}
