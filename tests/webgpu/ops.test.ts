import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAdapter } from '../../backends/webgpu/dawn.ts';
import type { GpuDevice } from '../../backends/webgpu/gpu-api.ts';
import { USAGE } from '../../backends/webgpu/gpu-api.ts';
import { LOWERINGS } from '../../backends/webgpu/wgsl/table.ts';
import { unsupportedType } from '../../backends/webgpu/wgsl/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp, inSet, OP_NAMES, opRow } from '../../spec/ops/index.ts';
import type { OpVector, RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { random, randomValue } from '../kernel/harness.ts';
import { sameValue, show } from '../ops/same.ts';
import type { Case } from './op-shader.ts';
import { inputs, opShader, outcomes, outputBytes } from './op-shader.ts';
import { tools } from './support.ts';

/** Every op of scalar functions in WGSL against the op table: its vectors, also as constants, and values of many types. */

/** Widths at which something changes in how types are held and computed with. */
const TYPES: readonly ScalarType[] = [
  ...(['t1', 't10', 't11', 't19', 't20', 't21', 't39', 't40'] as const),
  ...(['i8', 'i32', 'i64', 'u16', 'u32', 'u64', 'f32', 'f64', 'bool'] as const),
];
/** Of conversions, which have pairs of types, fewer. */
const PAIRED: readonly ScalarType[] = [
  't5',
  't20',
  't27',
  't40',
  'i8',
  'i32',
  'i64',
  'u16',
  'u64',
  'f32',
  'f64',
  'bool',
];
const FLOATS = [0, -0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 3e38, -3e38, Infinity, -Infinity, NaN, 2 ** 31, -(2 ** 31), 2 ** 32, 2 ** 63, -(2 ** 63), 2 ** 64, 16777217, 2147483520, 1e-30, 255.5, -0.75].map(Math.fround); // prettier-ignore
const DOUBLES = [...FLOATS, 5e-324, -2.2e-308, 2.3e-308, Number.MAX_VALUE, -1e300, 1e-300, 0.1, 1 / 3, 2 ** 53 + 2, -(2 ** 52) - 0.5, 4503599627370497.5, 0.49999999999999994, -2147483648.5, 2147483647.5, 127.9, -128.9, 3.5e-46, 1.2e-38, 3.4028235677973366e38, 9.007199254740993e15, 1.5e-45, 2 ** 63 - 1024]; // prettier-ignore
const ROWS = 16;
/** Of floats, whose arithmetic is made of integers here in part, more. */
const FLOAT_ROWS = 160;

const NAMES = OP_NAMES.filter((n) => {
  const lowering = (LOWERINGS as Readonly<Record<string, unknown>>)[n];
  return opRow(n).eval !== undefined && typeof lowering === 'function' && opRow(n).attrs?.['value'] === undefined;
});

const bind = (pattern: string, T: ScalarType | undefined, U: ScalarType | undefined): ScalarType =>
  (pattern === 'T' ? T : pattern === 'U' ? U : pattern) as ScalarType;

function caseOf(
  name: OpName,
  T: ScalarType | undefined,
  U: ScalarType | undefined,
  attrs: Case['attrs'],
  rows: Case['rows'],
  inline: boolean,
): Case | undefined {
  // prettier-ignore
  const row = opRow(name);
  const operands = row.operands.map((p) => bind(p, T, U));
  const results = row.results.map((p) => bind(p, T, U));
  if ([...operands, ...results].some((t) => unsupportedType(t) !== undefined)) return undefined;
  return { T, U, attrs, operands, results, rows, inline };
}

function valuesFor(t: ScalarType, r: () => number): RefValue {
  if (t === 'f32') {
    const x = FLOATS[Math.floor(r() * FLOATS.length)]!;
    if (r() < 0.5) return x;
    const y = Math.fround((r() - 0.5) * 2 ** Math.floor((r() - 0.5) * (r() < 0.5 ? 60 : 300)));
    // Below the normal range WGSL may take numbers for 0.
    return Math.abs(y) < 2 ** -126 ? 1 : y;
  }
  if (t === 'f64') {
    const x = DOUBLES[Math.floor(r() * DOUBLES.length)]!;
    // Or one of any exponent, and its neighbours.
    return r() < 0.5 ? x : (r() - 0.5) * 2 ** Math.floor((r() - 0.5) * (r() < 0.5 ? 140 : 2090));
  }
  if (t === 'bool') return r() < 0.5;
  const { min, max } = scalarInfo(t);
  const edges = [min, max, 0n, 1n, min + 1n, max - 1n, -1n, 2n, 3n].filter((v) => v >= min && v <= max);
  if (r() < 0.4) return edges[Math.floor(r() * edges.length)]!;
  if (r() < 0.3) return [min, max].includes(0n) ? BigInt(Math.floor(r() * 10)) % (max + 1n) : 0n;
  return randomValue(t, r);
}

function cases(name: OpName): Case[] {
  const row = opRow(name);
  const r = random(opRow(name).id + 1);
  const made: (Case | undefined)[] = [];
  const vectors: readonly OpVector[] = row.vectors ?? [];
  for (const v of vectors) {
    for (const inline of [false, true]) made.push(caseOf(name, v.T, v.U, v.attrs ?? {}, [v.args], inline));
  }
  const attrs = vectors.map((v) => v.attrs ?? {});
  const types = row.T !== undefined && row.U !== undefined ? PAIRED : TYPES;
  const Ts = row.T === undefined ? [undefined] : types.filter((t) => inSet(t, row.T!));
  for (const T of Ts) {
    const Us = row.U === undefined ? [undefined] : types.filter((t) => inSet(t, row.U!));
    for (const U of Us) {
      if (row.relation === 'same_width' && scalarInfo(T!).width !== scalarInfo(U!).width) continue;
      const rows = Array.from({ length: row.operands.some((p) => /^f/.test(bind(p, T, U))) ? FLOAT_ROWS : ROWS }, () => row.operands.map((p, i) => {
        const t = bind(p, T, U);
        // Counts and places near the widths they are for.
        if (t === 'i32' && i > 0 && p === 'i32') return BigInt(Math.floor(r() * (scalarInfo(T ?? 'i32').width + 3)) - 1);
        return valuesFor(t, r);
      })); // prettier-ignore
      made.push(caseOf(name, T, U, attrs[Math.floor(r() * attrs.length)] ?? {}, rows, false));
    }
  }
  return made.filter((c) => c !== undefined);
}

function want(name: OpName, c: Case, row: readonly RefValue[]): string | readonly RefValue[] {
  try {
    return evalOp(name, row, { T: c.T, U: c.U }, c.attrs);
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

/** Equal; f32 results below the normal range may be 0. */
function near(got: RefValue, expected: RefValue, type: ScalarType): boolean {
  if (sameValue(got, expected)) return true;
  return type === 'f32' && typeof expected === 'number' && Math.abs(expected) < 2 ** -126 && got === 0;
}

describe('ops in WGSL', () => {
  let gpu: GpuDevice | undefined;
  let missing = '';
  let dot4 = false;

  beforeAll(async () => {
    try {
      const opened = await openAdapter(tools);
      dot4 = opened.gpu.wgslLanguageFeatures.has('packed_4x8_integer_dot_product');
      gpu = await opened.adapter.requestDevice({ requiredFeatures: [], requiredLimits: {} });
    } catch (e) {
      missing = (e as Error).message;
    }
  });
  afterAll(() => gpu?.destroy());

  async function run(source: string, all: readonly Case[]): Promise<Uint32Array> {
    const device = gpu!;
    const { given, which } = inputs(all);
    const upload = (data: Uint32Array): ReturnType<GpuDevice['createBuffer']> => {
      const b = device.createBuffer({ size: data.byteLength, usage: USAGE.STORAGE | USAGE.COPY_DST });
      device.queue.writeBuffer(b, 0, new Uint8Array(data.buffer));
      return b;
    };
    const module = device.createShaderModule({ code: source });
    const { messages } = await module.getCompilationInfo();
    const lines = source.split('\n');
    expect(messages.map((m) => `${m.type} ${m.message}: ${lines[m.lineNum - 1]}`)).toEqual([]);
    const bytes = outputBytes(all);
    const got = device.createBuffer({ size: bytes, usage: USAGE.STORAGE | USAGE.COPY_SRC });
    const staging = device.createBuffer({ size: bytes, usage: USAGE.MAP_READ | USAGE.COPY_DST });
    const zero = device.createBuffer({ size: 16, usage: USAGE.UNIFORM });
    const kinds = ['read-only-storage', 'read-only-storage', 'storage', 'uniform'] as const;
    const layout = device.createBindGroupLayout({
      entries: kinds.map((type, binding) => ({ binding, visibility: 4, buffer: { type } })),
    });
    const pipeline = device.createComputePipeline({
      layout: device.createPipelineLayout({ bindGroupLayouts: [layout] }),
      compute: { module, entryPoint: 'all_' },
    });
    const group = device.createBindGroup({
      layout,
      entries: [upload(given), upload(which), got, zero].map((buffer, binding) => ({ binding, resource: { buffer } })),
    });
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(Math.ceil(which.length / 64));
    pass.end();
    encoder.copyBufferToBuffer(got, 0, staging, 0, bytes);
    device.queue.submit([encoder.finish()]);
    await staging.mapAsync(1);
    return new Uint32Array(staging.getMappedRange().slice(0));
  }

  it('are those of the table', () => {
    expect(NAMES.length).toBeGreaterThan(70);
  });

  for (const name of NAMES) {
    it(name, async (ctx) => {
      if (!gpu) ctx.skip(missing);
      for (const packed of name === 'dot4_add' ? [false, dot4] : [dot4]) {
        const all = cases(name);
        const got = outcomes(all, await run(opShader(name, all, packed), all));
        const rows = all.flatMap((c) => c.rows.map((row) => ({ c, row })));
        const wrong = rows.flatMap(({ c, row }, i) => {
          const [w, g] = [want(name, c, row), got[i]!];
          const fine =
            typeof w === 'string' || typeof g === 'string' ? w === g : w.every((v, k) => near(g[k]!, v, c.results[k]!));
          if (fine) return [];
          const text = (x: string | readonly RefValue[]): string => (typeof x === 'string' ? x : show(x));
          return [
            `${name} ${c.T ?? ''} ${c.U ?? ''}${c.inline ? ' inline' : ''} ${show(row)} = ${text(g)}, not ${text(w)}`,
          ];
        });
        expect(wrong.slice(0, 12), `${wrong.length} of ${rows.length}`).toEqual([]);
      }
    });
  }
});
