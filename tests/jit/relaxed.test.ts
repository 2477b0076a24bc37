import { describe, expect, it } from 'vitest';
import { prepareByteDots } from '../../backends/wasm/byte-dots.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Func } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { evalOp } from '../../spec/ops/index.ts';
import { compile } from '../../compiler/driver.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';
import { JitCode, JitMachine } from '../../vm/jit/index.ts';
import { relaxedIsRight } from '../../backends/wasm/relaxed-probe.ts';

const DOT = 'i32x4_dot_i8x16_i7x16_add_s';
const plainly = (bytes: Uint8Array): WebAssembly.Module => new WebAssembly.Module(bytes as Uint8Array<ArrayBuffer>);
const has = WebAssembly.validate(
  // (func (param v128 v128 v128) (result v128) local.get 0 local.get 1 local.get 2 i32x4.relaxed_dot_i8x16_i7x16_add_s)
  Uint8Array.of(
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 8, 1, 0x60, 3, 0x7b, 0x7b, 0x7b, 1, 0x7b, 3, 2, 1, 0],
    ...[10, 13, 1, 11, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0xfd, 0x93, 0x02, 0x0b],
  ),
);

/** Two dot products in a row; the second operand is masked by `bits` (255: not at all). */
function chained(bits: number): Func {
  const f = makeFunc(`f${bits}`, [{ type: 'v128' }, { type: 'v128' }, { type: 'v128' }], ['v128']);
  const b = new Builder(f);
  const [x, y, c] = f.params as [Func['params'][0], Func['params'][0], Func['params'][0]];
  const m = bits === 255 ? y : b.op('v128_and', [y, b.const('v128', new Uint8Array(16).fill(bits))]);
  b.return([b.op(DOT, [x, m, b.op(DOT, [x, m, c])])]);
  return f;
}

function count(f: Func, name: string): number {
  let n = 0;
  visitFunc(f, (op) => {
    if (op.op === name) n++;
  });
  return n;
}

describe('the dot product of bytes', () => {
  for (const relaxed of [false, true]) {
    it.skipIf(relaxed && !has)(relaxed ? 'by the relaxed instruction' : 'by plain instructions', () => {
      const masks = [3, 12, 48, 127, 192, 255];
      const m = makeModule();
      for (const bits of masks) {
        const f = chained(bits);
        m.funcs.set(f.name, f);
      }
      const engine = new JitMachine(new JitCode(encode(m), undefined, { relaxed }), { hosts: [] });
      let seed = 7;
      const byte = (): number => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return (seed >>> 13) % 3 === 0 ? [0, 127, 128, 255][(seed >>> 20) & 3]! : (seed >>> 16) & 255;
      };
      for (let i = 0; i < 300; i++) {
        const [x, y, c] = [0, 1, 2].map(() => Uint8Array.from({ length: 16 }, byte)) as [
          Uint8Array,
          Uint8Array,
          Uint8Array,
        ];
        masks.forEach((bits, at) => {
          const masked = y.map((v) => v & bits);
          const once = evalOp(DOT, [x, masked, c], {}, undefined)[0]!;
          const twice = evalOp(DOT, [x, masked, once], {}, undefined)[0];
          expect(engine.call(at, [x, y, c])[0], `mask ${bits}`).toEqual(twice);
        });
      }
    });
  }

  it('is masked where its second operand may be beyond seven bits, and only there', () => {
    for (const [bits, ands] of [
      [3, 1],
      [127, 1],
      [192, 3],
      [255, 2],
    ] as const) {
      expect(count(prepareByteDots(chained(bits), true), 'v128_and'), `mask ${bits}`).toBe(ands);
    }
  });

  it('leaves no relaxed instruction where none is wanted', () => {
    expect(count(prepareByteDots(chained(3), false), DOT)).toBe(0);
    expect(count(chained(3), DOT)).toBe(2);
  });

  it('sums the largest products of long rows, whose fourfold sums are emptied on the way', async () => {
    const n = 17 * 2 ** 20 + 64;
    const text = `
      kernel matvec(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
      pub fn run(n: i32, a: trit) -> i32 {
        let w: [5, _]trit @pack2 = [a; 5, n]
        // In one lane alone: what four lose, taken together, is nothing modulo 2^32.
        var x: [_]i8 = [0; n]
        for k in 0..n { if k % 16 < 4 { x[k] = -128 } }
        let y = matvec(w, x)
        for i in 0..5 { assert y[i] == y[0] }
        y[0]
      }`;
    const { module, diagnostics } = compile({ path: 'long.tri', text }, () => undefined);
    expect(diagnostics).toEqual([]);
    const { exports } = await instantiate(writeModule(encode(module!)), { engine: 'jit' });
    expect(exports['run']!(n, 1)).toBe(-32 * n);
    expect(exports['run']!(n, -1)).toBe(32 * n);
  });

  it('is found to be missing, or wrong, where it is', () => {
    expect(relaxedIsRight(plainly)).toBe(has);
    const refuses = (): WebAssembly.Module => {
      throw new WebAssembly.CompileError('unknown instruction');
    };
    expect(relaxedIsRight(refuses)).toBe(false);
    // An engine whose dot product takes the first operand for the accumulator as well.
    const wrong = (bytes: Uint8Array): WebAssembly.Module => {
      const code = bytes.slice();
      const at = code.findIndex((v, i) => v === 0xfd && code[i + 1] === 0x93 && code[i + 2] === 0x02);
      expect(at).toBeGreaterThan(0);
      // i32x4.relaxed_dot_i8x16_i7x16_add_s becomes v128.bitselect, which is as long in a padded number
      code.set([0xfd, 0xd2, 0x00], at);
      return plainly(code);
    };
    expect(relaxedIsRight(wrong)).toBe(false);
  });
});
