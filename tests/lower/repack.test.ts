import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import type { Module, Region } from '../../compiler/ir/types.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';

/** A tensor that a loop takes in another layout is converted once, ahead of the loop. */

const KERNEL =
  'kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }\n';

function build(body: string): Module {
  const { module, diagnostics } = compile({ path: 'loops.tri', text: KERNEL + body }, () => undefined, { opt: 'O0' });
  expect(diagnostics).toEqual([]);
  return module!;
}

/** Calls of conversions in an export's function: outside of loops, and inside. */
function conversions(m: Module, name: string): [number, number] {
  const counts: [number, number] = [0, 0];
  const walk = (r: Region, inside: 0 | 1): void => {
    for (const op of r.ops) {
      if (op.op === 'call' && String(op.attrs!['func']).startsWith('rt.convert')) counts[inside]++;
      for (const inner of op.regions ?? []) walk(inner, op.op === 'loop' ? 1 : inside);
    }
  };
  walk(m.funcs.get(m.exports.find((e) => e.name === name)!.func)!.body!, 0);
  return counts;
}

const LOOPS: Readonly<Record<string, [string, number, number]>> = {
  'once for a loop': ['pub fn f(w: [3, 9]trit, n: i32) -> i32 { let x: [_]i8 = [2; 9]\n var t = 0\n for i in 0..n { t += matvec(w, x)[i % 3] }\n t }', 1, 0],
  'once for nested loops': ['pub fn f(w: [3, 9]trit, n: i32) -> i32 { let x: [_]i8 = [2; 9]\n var t = 0\n for i in 0..n { var k = 0\n while k < 2 { t += matvec(w, x)[i % 3] + matvec(w, x)[k]\n k += 1 } }\n t }', 1, 0],
  'each time where the loop changes it': ['pub fn f(v: [3, 9]trit, n: i32) -> i32 { let x: [_]i8 = [2; 9]\n var w = v\n var t = 0\n for i in 0..n { t += matvec(w, x)[i % 3]\n w[i % 3, 0] = 1 }\n t }', 0, 1],
  'each time where the loop makes it': ['pub fn f(v: [3, 9]trit, n: i32) -> i32 { let x: [_]i8 = [2; 9]\n var t = 0\n for i in 0..n { let w = v\n t += matvec(w, x)[i % 3] }\n t }', 0, 1],
  'not at all where there is no loop': ['pub fn f(w: [3, 9]trit, n: i32) -> i32 { let x: [_]i8 = [2; 9]\n matvec(w, x)[n % 3] }', 1, 0],
}; // prettier-ignore

describe('conversions of layouts', () => {
  for (const [name, [body, outside, inside]] of Object.entries(LOOPS)) {
    it(`happen ${name}`, async () => {
      const m = build(body);
      expect(conversions(m, 'f')).toEqual([outside, inside]);
      const w = { data: Int8Array.from({ length: 27 }, (_, i) => ((i * 7) % 3) - 1), dims: [3, 9] };
      const run = async (text: string): Promise<unknown> => {
        const { exports } = await instantiate(writeModule(encode(build(text))), { engine: 'interp' });
        return exports['f']!(w, 5);
      };
      expect(await run(body)).toBe(await run(body.replaceAll('matvec(w, x)', 'matvec((w), x)')));
    });
  }

  it('are given back on every way out of a loop', async () => {
    const m = build(`pub fn f(w: [40, 900]trit, n: i32) -> i32 {
      let x: [_]i8 = [2; 900]
      for i in 0..n {
        loop {
          let y = matvec(w, x)
          if y[i % 40] == 12345 { return 1 }
          if i % 2 == 0 { break }
          if n > 3 { return y[0] }
          break
        }
        if n == 3 { continue }
      }
      0
    }`);
    const memoryLimit = 1 << 17;
    const { exports } = await instantiate(writeModule(encode(m)), { engine: 'interp', memoryLimit });
    const w = { data: new Int8Array(40 * 900).fill(1), dims: [40, 900] };
    for (let i = 0; i < 40; i++) expect(exports['f']!(w, i % 6)).toBe(i % 6 > 3 ? 1800 : 0);
  });
});
