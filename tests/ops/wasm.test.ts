import wabt from 'wabt';
import { beforeAll, describe, expect, it } from 'vitest';
import { INSTRUCTIONS } from '../../backends/wasm/instructions.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { evalOp, OP_NAMES, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { sameValue, show } from './same.ts';

/**
 * Vector and float rows against the engine that runs us: each row's WebAssembly instruction is wrapped in a function
 * that reads operands from memory at 0, 16, 32 and writes its result at 48.
 */
interface Probe {
  readonly label: string;
  readonly name: OpName;
  readonly instruction: string;
  /** Machine types of operands and result; `bool` is an i32 of 0 or 1. */
  readonly operands: readonly Machine[];
  readonly result: Machine;
  readonly T: ScalarType;
  readonly U?: ScalarType;
  readonly attrs: Readonly<Record<string, unknown>>;
}
type Machine = 'i32' | 'u32' | 'i64' | 'u64' | 'f32' | 'f64' | 'v128' | 'bool';

const SHUFFLE = Uint8Array.of(31, 0, 16, 15, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 30, 30);

function vectorProbes(name: OpName): Probe[] {
  const row = opRow(name);
  const instruction = name.replace('_', '.');
  const base = {
    name,
    operands: row.operands as Machine[],
    result: row.results[0] as Machine,
    T: 'bool',
  } as const;
  if (row.attrs && 'lane' in row.attrs) {
    const count = row.attrLimits!.lane;
    return [0, 1, count - 1].map((lane) => ({
      ...base,
      label: `${name} ${lane}`,
      instruction: `${instruction} ${lane}`,
      attrs: { lane },
    }));
  }
  if (row.attrs) {
    return [{ ...base, label: name, instruction: `${instruction} ${SHUFFLE.join(' ')}`, attrs: { bytes: SHUFFLE } }];
  }
  return [{ ...base, label: name, instruction, attrs: {} }];
}

/** Scalar rows whose instruction has the same name for f32 and f64. */
const FLOAT_ROWS = ['add', 'sub', 'mul', 'div', 'min', 'max', 'neg', 'abs', 'sqrt', 'floor', 'ceil', 'trunc', 'nearest', 'eq', 'ne', 'lt', 'gt', 'le', 'ge'] as const; // prettier-ignore

function floatProbes(): Probe[] {
  return FLOAT_ROWS.flatMap((name) =>
    (['f32', 'f64'] as const).map((T) => {
      const row = opRow(name);
      const bind = (p: string): Machine => (p === 'T' ? T : (p as Machine));
      return {
        label: `${T}.${name}`,
        name,
        instruction: `${T}.${name}`,
        operands: row.operands.map(bind),
        result: bind(row.results[0]),
        T,
        attrs: {},
      };
    }),
  );
}

const INTS = ['i32', 'u32', 'i64', 'u64'] as const;

/** Instructions on integers and conversions whose meaning is that of a row on 32- and 64-bit types. */
function integerProbes(): Probe[] {
  const machine = (t: ScalarType): string => t.replace('u', 'i');
  const sign = (t: ScalarType): string => (t.startsWith('u') ? '_u' : '_s');
  const probe = (
    name: OpName,
    instruction: string,
    operands: Machine[],
    result: Machine,
    T: ScalarType,
    U?: ScalarType,
  ): Probe => ({ label: `${name} ${T} ${U ?? ''}`, name, instruction, operands, result, T, U, attrs: {} });
  const found: Probe[] = [
    probe('demote', 'f32.demote_f64', ['f64'], 'f32', 'f64', 'f32'),
    probe('promote', 'f64.promote_f32', ['f32'], 'f64', 'f32', 'f64'),
  ];
  for (const t of INTS) {
    const m = machine(t);
    for (const op of ['add', 'sub', 'mul', 'and', 'or', 'xor'] as const)
      found.push(probe(op, `${m}.${op}`, [t, t], t, t));
    for (const op of ['eq', 'ne'] as const) found.push(probe(op, `${m}.${op}`, [t, t], 'bool', t));
    for (const op of ['lt', 'gt', 'le', 'ge'] as const)
      found.push(probe(op, `${m}.${op}${sign(t)}`, [t, t], 'bool', t));
    for (const f of ['f32', 'f64'] as const) {
      found.push(probe('sat_int', `${m}.trunc_sat_${f}${sign(t)}`, [f], t, f, t));
      found.push(probe('to_float', `${f}.convert_${m}${sign(t)}`, [t], f, t, f));
    }
    if (m === 'i64') continue; // its counts are i64, the rows' i32
    for (const op of ['clz', 'ctz', 'popcnt'] as const) found.push(probe(op, `${m}.${op}`, [t], 'i32', t));
    for (const op of ['rotl', 'rotr'] as const) found.push(probe(op, `${m}.${op}`, [t, 'i32'], t, t));
  }
  return found;
}

/** Whether a vector row is one of WebAssembly's instructions; the dot product of bytes is Trinity's own, and total. */
function isInstruction(name: OpName): boolean {
  const [family, ...rest] = name.split('_');
  const table = (INSTRUCTIONS as Readonly<Record<string, object>>)[family];
  return table !== undefined && rest.join('_') in table;
}

const VECTOR_ROWS = OP_NAMES.filter((n) => opRow(n).id >= 300 && opRow(n).id < 1000);
/** Checked on the engines instead: tests/jit/relaxed.test.ts. */
const OWN_ROWS = ['i32x4_dot_i8x16_i7x16_add_s'];

const probes: readonly Probe[] = [
  ...VECTOR_ROWS.filter(isInstruction).flatMap(vectorProbes),
  ...floatProbes(),
  ...integerProbes(),
];

function moduleText(): string {
  const machine = (t: Machine): string => (t === 'bool' ? 'i32' : t.replace('u', 'i'));
  const funcs = probes.map((p, i) => {
    const loads = p.operands.map((t, k) => `(${machine(t)}.load (i32.const ${16 * k}))`).join(' ');
    return `(func (export "p${i}") (${machine(p.result)}.store (i32.const 48) (${p.instruction} ${loads})))`;
  });
  return `(module (memory (export "memory") 1)\n${funcs.join('\n')})`;
}

/** A fixed generator (xorshift32), so that a failure repeats. */
function generator(seed: number): () => number {
  let s = seed;
  return () => {
    s ^= s << 13;
    s ^= s >>> 17;
    s ^= s << 5;
    return s >>> 0;
  };
}

const EDGE_BYTES = [0x00, 0xff, 0x80, 0x7f, 0x01, 0xfe, 0x3f, 0xc0, 0x81, 0x40];
const EDGE_FLOATS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1.5,
  -2.5,
  1e-45,
  3.4e38,
  Infinity,
  -Infinity,
  NaN,
  2147483647,
  -2147483648.5,
  4294967295,
  16777217,
  0.1,
];

let memory: DataView;
let run: Readonly<Record<string, () => void>>;

beforeAll(async () => {
  const parsed = (await wabt()).parseWat('ops.wat', moduleText(), { simd: true });
  const { buffer } = parsed.toBinary({});
  const { instance } = await WebAssembly.instantiate(new Uint8Array(buffer));
  memory = new DataView((instance.exports.memory as WebAssembly.Memory).buffer);
  run = instance.exports as unknown as Record<string, () => void>;
});

/** Fills 16 bytes at an address: random bytes, edge bytes, or edge floats of one width. */
function fill(at: number, next: () => number): void {
  const kind = next() % 4;
  for (let i = 0; i < 16; i++) memory.setUint8(at + i, kind === 0 ? next() : EDGE_BYTES[next() % EDGE_BYTES.length]);
  for (let i = 0; i < 4 && kind === 2; i++)
    memory.setFloat32(at + 4 * i, EDGE_FLOATS[next() % EDGE_FLOATS.length], true);
  for (let i = 0; i < 2 && kind === 3; i++)
    memory.setFloat64(at + 8 * i, EDGE_FLOATS[next() % EDGE_FLOATS.length], true);
}

function read(at: number, type: Machine): RefValue {
  switch (type) {
    case 'bool':
      return memory.getInt32(at, true) !== 0;
    case 'i32':
      return BigInt(memory.getInt32(at, true));
    case 'u32':
      return BigInt(memory.getUint32(at, true));
    case 'u64':
      return memory.getBigUint64(at, true);
    case 'i64':
      return memory.getBigInt64(at, true);
    case 'f32':
      return memory.getFloat32(at, true);
    case 'f64':
      return memory.getFloat64(at, true);
    case 'v128':
      return new Uint8Array(memory.buffer.slice(at, at + 16));
  }
}

/** Width of the lanes of a result whose NaNs count as one; 0 for results that must agree in every bit. */
function nanWidth(label: string): number {
  const arithmetic =
    /_(sqrt|add|sub|mul|div|min|max|ceil|floor|trunc|nearest|splat|demote_f64x2_zero|promote_low_f32x4|replace_lane)/;
  if (!arithmetic.test(label)) return 0;
  return label.startsWith('f32x4') ? 32 : label.startsWith('f64x2') ? 64 : 0;
}

function withoutPayloads(v: RefValue, bits: number): RefValue {
  if (!(v instanceof Uint8Array) || bits === 0) return v;
  const view = new DataView(v.slice().buffer);
  for (let at = 0; at < 16; at += bits / 8) {
    if (bits === 32 && Number.isNaN(view.getFloat32(at, true))) view.setUint32(at, 0x7fc00000, true);
    if (bits === 64 && Number.isNaN(view.getFloat64(at, true))) view.setBigUint64(at, 0x7ff8000000000000n, true);
  }
  return new Uint8Array(view.buffer);
}

describe('rows agree with WebAssembly', () => {
  it('covers every vector row', () => {
    const probed = new Set(probes.map((p) => p.name));
    expect(VECTOR_ROWS.filter((n) => !probed.has(n))).toEqual(OWN_ROWS);
    expect(VECTOR_ROWS.length).toBeGreaterThan(200);
  });

  probes.forEach((p, i) => {
    it(p.label, () => {
      const next = generator(i + 1);
      const bits = nanWidth(p.label);
      const wrong: string[] = [];
      for (let round = 0; round < 120; round++) {
        p.operands.forEach((_, k) => fill(16 * k, next));
        const args = p.operands.map((t, k) => read(16 * k, t));
        const [expected] = evalOp(p.name, args, { T: p.T, U: p.U }, p.attrs);
        run[`p${i}`]();
        const got = read(48, p.result);
        if (!sameValue(withoutPayloads(got, bits), withoutPayloads(expected, bits))) {
          wrong.push(`${p.label}${show(args)}: engine ${show([got])}, eval ${show([expected])}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  });
});
