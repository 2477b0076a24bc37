import { describe, expect, test } from 'vitest';
import type { Expr, ModuleBuilder } from '../../backends/wasm/builder.ts';
import type { ModuleEmit, Operand } from '../../backends/wasm/emit.ts';
import { Emit } from '../../backends/wasm/emit.ts';
import { LOOSEST } from '../../backends/wasm/modular.ts';
import { LOWERINGS } from '../../backends/wasm/table.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import { typeRange } from '../../compiler/ir/ranges.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import type { Interval, Poly } from './poly.ts';
import { add, constant, mul, scale, sub, unknown } from './poly.ts';
import type { Code, Node } from './wasm-paths.ts';
import { check } from './wasm-paths.ts';

/**
 * The WebAssembly that arithmetic modulo 3^N becomes gives the number in range that is congruent to the exact result, for all
 * operands of all widths: whatever instructions the lowerings write are followed, rounding errors of doubles included.
 */

/** A builder that only notes what it is asked for. */
function recorder(functions: Map<string, Code>): ModuleBuilder {
  const note =
    (op: string) =>
    (...args: unknown[]): Node => ({ op, args });
  const family = (f: string): unknown => new Proxy({}, { get: (_, op) => note(`${f}.${String(op)}`) });
  const families = new Map(['i32', 'i64', 'f32', 'f64', 'v128', 'local', 'global'].map((f) => [f, family(f)]));
  const addFunction = (name: string, _params: unknown, _results: unknown, _locals: unknown, body: Node): void => {
    functions.set(name, { params: [], body });
  };
  return new Proxy({}, { get: (_, key) => (key === 'addFunction' ? addFunction : (families.get(String(key)) ?? note(String(key)))) }) as ModuleBuilder; // prettier-ignore
}

interface Lowered {
  readonly statements: readonly Node[];
  readonly result: Node;
  readonly functions: ReadonlyMap<string, Code>;
  /** How great the result may be, where it was left unwrapped. */
  readonly stays: number | undefined;
}

interface Conditions {
  /** Operands that are constants. */
  readonly constants?: readonly (bigint | undefined)[];
  /** How great operands of trits may be, in units of the type's greatest value; 1 unless given. */
  readonly loose?: readonly number[];
  /** Whether the result may stay unwrapped. */
  readonly mayStay?: boolean;
}

/** An op's lowering on parameters a, b of a type; constants as operands where they are given. */
function lower(
  name: ScalarOpName,
  types: readonly ScalarType[],
  result: ScalarType,
  { constants = [], loose = [], mayStay = false }: Conditions = {},
): Lowered {
  // prettier-ignore

  // prettier-ignore
  const functions = new Map<string, Code>();
  const cx: ModuleEmit = { m: recorder(functions), sites: [], fuel: false, helpers: new Set() };
  const e = new Emit(cx, 'f', [], false);
  const f = makeFunc('f', types.map((type) => ({ type })), [result]); // prettier-ignore
  const b = new Builder(f);
  const values = types.map((t, i): Value => (constants[i] === undefined ? f.params[i]! : b.const(t, constants[i])));
  b.op(name as 'add', values as [Value, Value], undefined, result);
  const op: Op = b.region.ops.at(-1)!;
  e.op = op;
  let stays: number | undefined;
  e.mayStay = (size) => {
    if (mayStay) stays = size;
    return mayStay;
  };
  const operands = types.map((type, i): Operand => {
    const info = scalarInfo(type);
    const c = constants[i];
    const node = { op: 'param', args: ['ab'[i], info.machine] };
    const get = (): Expr => (c === undefined ? (node as unknown as Expr) : e.int(info.machine, c));
    const range = c === undefined ? typeRange(type) : { lo: Number(c), hi: Number(c) };
    return { type, info, constant: c, range: () => range, loose: loose[i] ?? 1, once: get, many: () => get };
  });
  const lowering = LOWERINGS[name];
  if (lowering === 'control') throw new Error(name);
  const made = lowering(e, operands, op) as unknown as Node;
  return { statements: e.out as unknown as Node[], result: made, functions, stays };
}

const bounds = (t: ScalarType): Interval => ({ lo: scalarInfo(t).min, hi: scalarInfo(t).max });
const [a, b] = [unknown('a'), unknown('b')];
const TRITS = [...SCALARS.values()].filter((t) => t.kind === 'trits').map((t) => t.name as ScalarType);

/** The integers at most so many times as great as a type's greatest value, told in thousandths. */
function widened(t: ScalarType, by: number): Interval {
  const { lo, hi } = bounds(t);
  const k = BigInt(Math.round(by * 1000));
  return by === 1 ? { lo, hi } : { lo: -((-lo * k) / 1000n), hi: (hi * k) / 1000n };
}

function wrong(
  name: ScalarOpName,
  types: readonly ScalarType[],
  result: ScalarType,
  target: Poly,
  conditions: Conditions = {},
): string[] {
  // prettier-ignore
  const { statements, result: made, functions, stays } = lower(name, types, result, conditions);
  const inputs = new Map(types.map((t, i) => ['ab'[i]!, widened(t, conditions.loose?.[i] ?? 1)] as const));
  const claim = { target, modulus: scalarInfo(result).modulus, bounds: widened(result, stays ?? 1) };
  const why = check(statements, made, inputs, functions, claim);
  return why === undefined
    ? []
    : [`${name}<${types.join(', ')}> → ${result} ${JSON.stringify(conditions.loose ?? [])}: ${why}`];
}

describe('arithmetic modulo 3^N in WebAssembly, all widths', () => {
  const targets: readonly [ScalarOpName, Poly, 1 | 2][] = [
    ['add', add(a, b), 2],
    ['sub', sub(a, b), 2],
    ['mul', mul(a, b), 2],
    ['neg', scale(a, -1n), 1],
  ];
  for (const [name, target, places] of targets) {
    test(name, () => {
      expect(TRITS.length).toBe(40);
      expect(
        TRITS.flatMap((t) =>
          wrong(
            name,
            Array.from({ length: places }, () => t),
            t,
            target,
          ),
        ),
      ).toEqual([]);
    });
  }
  test('mul by constants, tshl', () => {
    const out: string[] = [];
    for (const t of TRITS) {
      const { width, max } = scalarInfo(t);
      for (const c of new Set([2n, 3n, -3n, max, -max, max / 2n, 10n])) {
        if (c <= max && c >= -max) out.push(...wrong('mul', [t, t], t, scale(a, c), { constants: [undefined, c] }));
      }
      for (let k = 1; k < width; k++) out.push(...wrong('tshl', [t, 'i32'], t, scale(a, 3n ** BigInt(k)), { constants: [undefined, BigInt(k)] })); // prettier-ignore
    }
    expect(out).toEqual([]);
  });
  test('products and sums left unwrapped are as small as is said, and sums that wrap them wrap them', () => {
    const out: string[] = [];
    const sizes = new Set([1]);
    let left = 0;
    for (const t of TRITS) {
      const product = lower('mul', [t, t], t, { mayStay: true });
      if (product.stays !== undefined) {
        left++;
        sizes.add(product.stays);
      }
      out.push(...wrong('mul', [t, t], t, mul(a, b), { mayStay: true }));
    }
    expect(left).toBeGreaterThan(0);
    for (const t of TRITS) {
      // Operands of every size that products and sums of them have, as long as one correction is promised to do.
      const all = [...new Set([...sizes].flatMap((x) => [x, ...[...sizes].map((y) => x + y)]))];
      for (const x of all) {
        for (const y of all.filter((y) => x + y <= LOOSEST && (x > 1 || y > 1))) {
          const loose = [x, y];
          if (!lower('add', [t, t], t, { loose, mayStay: true }).stays) continue;
          for (const mayStay of [false, true]) {
            out.push(...wrong('add', [t, t], t, add(a, b), { loose, mayStay }));
            out.push(...wrong('sub', [t, t], t, sub(a, b), { loose, mayStay }));
          }
        }
      }
    }
    expect(out).toEqual([]);
  });
  test('wrap from every integer type', () => {
    const all = [...TRITS, ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64'] as const)];
    expect(TRITS.flatMap((u) => all.flatMap((t) => (t === u ? [] : wrong('wrap', [t], u, a))))).toEqual([]);
  });
  test('and what is false is not proved', () => {
    expect(wrong('mul', ['t27', 't27'], 't27', add(mul(a, b), constant(1n)))).not.toEqual([]);
    expect(wrong('add', ['t40', 't40'], 't40', sub(a, b))).not.toEqual([]);
    // The same code on operands that it was not written for: the quotient is too far off.
    const t33 = lower('mul', ['t33', 't33'], 't33');
    const wide = { lo: 64n * scalarInfo('t33').min, hi: 64n * scalarInfo('t33').max };
    const inputs = new Map([['a', wide], ['b', wide]]); // prettier-ignore
    const same = { target: mul(a, b), modulus: 3n ** 33n, bounds: bounds('t33') };
    expect(check(t33.statements, t33.result, inputs, t33.functions, same)).toBeDefined();
    const { statements, result, functions } = lower('mul', ['t20', 't20'], 't20');
    const claim = { target: mul(a, b), modulus: 3n ** 20n, bounds: { lo: 0n, hi: 9n } };
    expect(check(statements, result, new Map([['a', bounds('t20')], ['b', bounds('t20')]]), functions, claim)).toContain('lies between'); // prettier-ignore
  });
});
