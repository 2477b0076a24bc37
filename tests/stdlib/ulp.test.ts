import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';
import { compileProgram } from '../conformance/lib/run-programs.ts';
import { Random } from '../fuzz/random.ts';
import type { Format } from './exact.ts';
import { BITS, cos, div, exp, F32, F64, fixed, log, ONE, sin, ulpsFrom } from './exact.ts';

/** Every function of `std.math` and `std.math32` stays below the error that its documentation states. */

const COUNT = 2000;
const LIBRARY = join(import.meta.dirname, '../../stdlib');

type Value = { m: bigint; k: bigint };
type Range = (random: () => number, single: boolean) => number;

const whole = ({ m, k }: Value): bigint => (k >= 0n ? m << k : m >> -k);
const near = (m: bigint): Value => ({ m, k: 0n });
const sides = (r: () => number, size: number): number => (2 * r() - 1) * size;
const anyAngle: Range = (r, single) => sides(r, 2 ** (r() * (single ? 137 : 150) - 10));

/** What a function is, and arguments that meet all of its code. */
const FUNCTIONS: Readonly<Record<string, { readonly exact: (x: bigint, given: number) => Value; readonly at: Range }>> =
  {
    exp: { exact: exp, at: (r, single) => (r() < 0.3 ? sides(r, 0.001) : single ? r() * 190 - 102 : r() * 1452 - 743) },
    expm1: { exact: (x) => near(whole(exp(x)) - ONE), at: (r, single) => sides(r, r() < 0.5 ? 1 : single ? 85 : 700) },
    log: {
      exact: (_, given) => near(log(given)),
      at: (r, single) => (r() < 0.3 ? 0.95 + r() / 10 : 2 ** (single ? r() * 275 - 148 : r() * 2090 - 1070)),
    },
    tanh: {
      exact: (x) => near(div(whole(exp(2n * x)) - ONE, whole(exp(2n * x)) + ONE)),
      at: (r) => sides(r, r() < 0.5 ? 0.5 : 20),
    },
    sigmoid: { exact: (x) => near(div(whole(exp(x)), whole(exp(x)) + ONE)), at: (r) => sides(r, 50) },
    sin: { exact: (x) => near(sin(x)), at: anyAngle },
    cos: { exact: (x) => near(cos(x)), at: anyAngle },
    rsqrt: { exact: (x) => near(root((ONE << (2n * BITS)) / x)), at: (r) => 2 ** sides(r, 60) },
  };

/** √n, rounded down. */
function root(n: bigint): bigint {
  let s = 1n << BigInt((n.toString(2).length >> 1) + 1);
  for (;;) {
    const next = (s + n / s) >> 1n;
    if (next >= s) return s;
    s = next;
  }
}

const MODULES: readonly {
  name: string;
  type: string;
  format: Format;
  array: typeof Float64Array | typeof Float32Array;
}[] = [
  { name: 'math', type: 'f64', format: F64, array: Float64Array },
  { name: 'math32', type: 'f32', format: F32, array: Float32Array },
];

describe.each(MODULES)('std.$name', ({ name, type, format, array }) => {
  const single = type === 'f32';
  const documented = readFileSync(join(LIBRARY, `${name}.tri`), 'utf8');
  const stated = new Map(
    [...documented.matchAll(/Error below ([\d.]+) ulp\.\npub fn (\w+)/g)].map((m) => [m[2]!, Number(m[1])]),
  );
  const functions = Object.keys(FUNCTIONS);
  const source = [
    `import std.${name} { ${[...functions, 'pow'].join(', ')} }`,
    ...functions.map(
      (f) => `pub fn all_${f}(x: [N]${type}) -> [N]${type} {\nvar y = x\nfor i in 0..N { y[i] = ${f}(x[i]) }\ny\n}`,
    ),
    `pub fn all_pow(x: [N]${type}, e: [N]${type}) -> [N]${type} {\nvar y = x\nfor i in 0..N { y[i] = pow(x[i], e[i]) }\ny\n}`,
  ].join('\n');
  const compiled = compileProgram(join(LIBRARY, 'measured.tri'), source, {});
  const machine = instantiate(encode(compiled.module!), { engine: 'jit' });
  const call = async (f: string, ...args: unknown[]): Promise<ArrayLike<number>> => {
    const result = (await machine).exports[`all_${f}`]!(...args) as unknown as { readonly data?: ArrayLike<number> };
    return result.data ?? (result as ArrayLike<number>);
  };
  const filled = (next: () => number): Float64Array | Float32Array => new array(COUNT).map(next);
  const random = new Random(1);
  const unit = (): number => random.below(2 ** 30) / 2 ** 30;

  it('states an error of each', () => {
    expect([...stated.keys()].sort()).toEqual([...functions, 'pow'].sort());
  });

  it.each(functions)('%s', async (f) => {
    const { exact, at } = FUNCTIONS[f]!;
    const x = filled(() => at(unit, single));
    const y = await call(f, x);
    let worst = { ulps: 0, at: 0 };
    for (let i = 0; i < COUNT; i++) {
      const ulps = ulpsFrom(y[i]!, exact(fixed(x[i]!), x[i]!), format);
      if (ulps > worst.ulps) worst = { ulps, at: x[i]! };
    }
    expect(worst.ulps, `${f}(${worst.at})`).toBeLessThan(stated.get(f)!);
    // Something was measured: no function is right to the last bit everywhere.
    expect(worst.ulps).toBeGreaterThan(0.3);
  });

  it('pow', async () => {
    const x = filled(() => 2 ** sides(unit, 8));
    const e = filled(() => sides(unit, single ? 14 : 120));
    const y = await call('pow', x, e);
    let worst = { ulps: 0, at: '' };
    for (let i = 0; i < COUNT; i++) {
      const ulps = ulpsFrom(y[i]!, exp((log(x[i]!) * fixed(e[i]!)) >> BITS), format);
      if (ulps > worst.ulps) worst = { ulps, at: `${x[i]} to the ${e[i]}` };
    }
    expect(worst.ulps, worst.at).toBeLessThan(stated.get('pow')!);
    expect(worst.ulps).toBeGreaterThan(0.3);
  });

  it('angles larger than the exact π here goes', async () => {
    if (single) return;
    const x = filled(() => sides(unit, 2 ** (150 + unit() * 870)));
    for (const [f, expected] of [
      ['sin', Math.sin],
      ['cos', Math.cos],
    ] as const) {
      const y = await call(f, x);
      // The engine's own is known to stay below one ulp as well.
      for (let i = 0; i < COUNT; i++) expect(Math.abs(y[i]! - expected(x[i]!)), `${f}(${x[i]})`).toBeLessThan(2.3e-16);
    }
  });
});
