import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { KernelArg, RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { evaluateKernel } from '../../compiler/ir/evaluate-kernel.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';
import { elementCount } from './flat.ts';
import { typeBits } from './num.ts';
import type { VerilogModule } from './report.ts';
import type { Bench, Vectors } from './testbench.ts';
import { benchInputs, benchOutputs } from './testbench.ts';

/** Calls for benches, and what the reference evaluators say of them. */

/** Parameters of one call in order: a list of elements for a buffer, one for a scalar. */
export type Call = readonly (readonly bigint[])[];

export type Expected =
  | { readonly results: readonly bigint[]; readonly buffers: ReadonlyMap<number, readonly bigint[]> }
  | { readonly trap: TrapName };

/** Numbers that are the same every time (xorshift32; G. Marsaglia, "Xorshift RNGs", 2003). */
export function random(seed: number): () => number {
  let x = seed | 1;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x >>> 0;
  };
}

/** Rounds of loops after which a call is given up: such calls are no good for benches. */
export const FUEL = 200_000;

/** Edges more often than chance would have them, small numbers, and any; `tame`: none that are large. */
function sample(next: () => number, type: ScalarType, tame: boolean): bigint {
  const { min, max } = scalarInfo(type);
  const clip = (v: bigint): bigint => (v < min ? min : v > max ? max : v);
  const kind = next() % 8;
  if (kind < 3) return clip(BigInt(next() % 9) - 4n);
  if (tame || kind < 4) return clip(BigInt(next() % 255) - 127n);
  if (kind < 6) return kind === 4 ? min : max;
  return min + (((BigInt(next()) << 32n) | BigInt(next())) % (max - min + 1n));
}

/** Calls with arguments that are the same every time; every second one with small numbers alone. */
export function makeCalls(kernel: PreparedKernel, count: number, seed = 0x7e57): Call[] {
  const next = random(seed);
  return Array.from({ length: count }, (_, call) =>
    kernel.params.map((p, i): readonly bigint[] => {
      if (p.kind === 'size') return [BigInt(p.value ?? 0)];
      if (p.kind === 'scalar') return [sample(next, p.type, call % 2 === 1)];
      const type = kernel.func.params[i]!.type as BufType;
      const n = elementCount(type);
      if (p.access === 'write') return Array.from({ length: n }, () => 0n);
      return Array.from({ length: n }, () => sample(next, type.elem as ScalarType, call % 2 === 1));
    }),
  );
}

function toRef(v: bigint, type: ScalarType): RefValue {
  return type === 'bool' ? v === 1n : v;
}

function fromRef(v: RefValue): bigint {
  return typeof v === 'boolean' ? (v ? 1n : 0n) : (v as bigint);
}

/** What a call gives by the reference evaluators. */
export function expect(kernel: PreparedKernel, call: Call, fuel = FUEL): Expected {
  const { func, module } = kernel;
  try {
    if (func.profile === 'scalar') {
      const args = call.map((v, i) => toRef(v[0]!, func.params[i]!.type as ScalarType));
      const out = new Evaluator(module, { fuel }).run(func.name, args);
      return 'trap' in out ? { trap: out.trap } : { results: out.results.map(fromRef), buffers: new Map() };
    }
    const args = func.params.map((p, i): KernelArg => {
      const { type } = p;
      if (!isBuf(type)) return toRef(call[i]![0]!, type);
      const elem = type.elem as ScalarType;
      return { elem, dims: type.dims.map(Number), data: call[i]!.map((v) => toRef(v, elem)) };
    });
    const results = evaluateKernel(
      func,
      args,
      (name) => module.funcs.get(name),
      () => undefined,
      fuel,
    );
    const buffers = new Map<number, readonly bigint[]>();
    kernel.params.forEach((p, i) => {
      if (p.kind === 'buffer' && p.access !== 'read') {
        buffers.set(
          i,
          (args[i] as RefTensor).data.map((v) => fromRef(v!)),
        );
      }
    });
    return { results: results.map(fromRef), buffers };
  } catch (e) {
    if (e instanceof RefTrap) return { trap: e.trap };
    throw e;
  }
}

function pack(elements: readonly bigint[], bits: number): bigint {
  return elements.reduceRight((x, e) => (x << BigInt(bits)) | BigInt.asUintN(bits, e), 0n);
}

/** Words of calls for a module's bench. */
export function vectorsOf(
  bench: Pick<Bench, 'module'>,
  calls: readonly Call[],
  expected: readonly Expected[],
): Vectors {
  const { module } = bench;
  const { kernel } = module;
  const index = (name: string): number => kernel.params.findIndex((p) => p.name === name);
  const inputs = benchInputs(module).map((g) => {
    const source = g.stream ? g.stream.param : index(sourceOf(module, g.name));
    return calls.flatMap((c) => (g.stream ? [...c[source]!] : [pack(c[source]!, elementBits(module, g.name))]));
  });
  let result = 0;
  const outputs = benchOutputs(module).map((g) => {
    const param = g.stream ? g.stream.param : index(sourceOf(module, g.name));
    const n = param < 0 ? result++ : -1;
    return expected.flatMap((e) => {
      if ('trap' in e) return Array.from({ length: g.count }, () => 0n);
      if (n >= 0) return [e.results[n]!];
      const list = e.buffers.get(param)!;
      return g.stream ? [...list] : [pack(list, elementBits(module, g.name))];
    });
  });
  const traps = expected.map((e) => ('trap' in e ? TRAPS[e.trap].id : undefined));
  return { inputs, outputs, traps };
}

function sourceOf(m: VerilogModule, port: string): string {
  const p = m.ports.find((x) => x.name === port)!;
  return p.source;
}

function elementBits(m: VerilogModule, port: string): number {
  return typeBits(m.ports.find((p) => p.name === port)!.type!);
}
