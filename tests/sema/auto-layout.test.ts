import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';

const MATVEC =
  'pub kernel matvec(w: [M, K]trit @auto, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }';
const NEAREST =
  'pub kernel nearest(s: [M, D]trit @auto, q: [D]trit @auto) -> (at: i32) { let d[i] = sum(k) i32(s[i, k] * q[k])\n at = argmax(i) d[i] }';
const PICK =
  'pub kernel pick(w: [M, K]trit @auto, x: [K]i8, row: i32) -> (y: i32) { y = sum(k) i32(w[row, k]) * i32(x[k]) }';

function build(text: string): Module {
  const { module, diagnostics } = compile({ path: 'auto.tri', text }, () => undefined);
  expect(diagnostics).toEqual([]);
  return module!;
}

/** The layout of the first parameter of an export. */
function layoutOf(m: Module, name: string): string {
  const type = m.exports.find((e) => e.name === name)!.signature.params[0]!.type;
  if (type.kind !== 'tensor') throw new Error(`${name} takes no tensor first`);
  return type.layout.name + (type.layout.tile ? ` ${type.layout.tile.join()}` : '');
}

describe('@auto', () => {
  it('tiles weights whose rows meet numbers', () => {
    expect(layoutOf(build(MATVEC), 'matvec')).toBe('pack2 4,16');
  });

  it('keeps planes where trits meet trits', () => {
    expect(layoutOf(build(NEAREST), 'nearest')).toBe('planes');
    expect(layoutOf(build('pub fn f(x: [3, 4]trit @auto) -> trit { x[0, 0] }'), 'f')).toBe('planes');
  });

  it('does not tile what is read row by row', () => {
    expect(layoutOf(build(PICK), 'pick')).toBe('pack2');
  });

  it('weighs all kernels of a program', () => {
    const both = build(`${MATVEC}\n${NEAREST}`);
    expect(layoutOf(both, 'matvec')).toBe(layoutOf(both, 'nearest'));
    const bind = (n: number): string =>
      `pub kernel bind${n}(a: [M, D]trit @auto, b: [M, D]trit @auto) -> (c: [M, D]trit @auto) { c[i, d] = a[i, d] * b[i, d] }`;
    expect(layoutOf(build(`${MATVEC}\n${bind(1)}\n${bind(2)}`), 'matvec')).toBe('planes');
  });

  it('honours a tiling that is written, and packs as it chooses', () => {
    expect(layoutOf(build(MATVEC.replace('@auto', '@auto tile(8, 16)')), 'matvec')).toBe('pack2 8,16');
  });

  it('converts nothing between values that say it, and gives the results of any layout', async () => {
    const program = (layout: string): string => `
      ${MATVEC.replace('pub ', '').replace('@auto', layout)}
      pub fn total(n: i32) -> i32 {
        var w: [7, 150]trit ${layout} = [0; 7, 150]
        for i in 0..7 { for k in 0..150 { w[i, k] = wrap<trit>(i * 5 + k * k) } }
        let x: [150]i8 = [3; 150]
        var t = 0
        for _ in 0..n { let y = matvec(w, x)
          for j in 0..7 { t = t * 31 + y[j] } }
        t
      }`;
    const m = build(program('@auto'));
    expect([...m.funcs.keys()].filter((f) => f.startsWith('rt.convert'))).toEqual([]);
    const run = async (layout: string): Promise<unknown> => {
      const { exports } = await instantiate(writeModule(encode(build(program(layout)))), { engine: 'interp' });
      return exports['total']!(3);
    };
    expect(await run('@auto')).toBe(await run('@planes'));
  });
});
