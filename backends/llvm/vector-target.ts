import type { Lanes } from './lanes.ts';
import type { VectorLowering } from './vector.ts';

/** Vector ops for which processors have instructions that LLVM's own operations do not lead to. */

/** Runs `one` on pieces that the processor's vectors hold: an intrinsic is of one width. */
function inPieces(
  l: Lanes,
  x: readonly string[],
  most: number,
  one: (l: Lanes, x: readonly string[]) => string,
): string {
  if (l.wide <= most) return one(l, x);
  const halves = x.map((v) => l.halves(v));
  const half = l.narrower();
  return l.joined(
    inPieces(
      half,
      halves.map((h) => h[0]),
      most,
      one,
    ),
    inPieces(
      half,
      halves.map((h) => h[1]),
      most,
      one,
    ),
  );
}

/** 128-bit parts of the processor's vectors. */
function partsOf(l: Lanes): number {
  return l.features.width / 128;
}

const WIDTHS: Readonly<Record<number, number>> = { 1: 128, 2: 256, 4: 512 };

/** An intrinsic of x86 by its names for 1, 2 and 4 parts. */
type ByWidth = Readonly<Record<number, string>>;

const PSHUFB: ByWidth = {
  ...{ 1: 'llvm.x86.ssse3.pshuf.b.128', 2: 'llvm.x86.avx2.pshuf.b', 4: 'llvm.x86.avx512.pshuf.b.512' },
};
const PMADDUBSW: ByWidth = {
  ...{ 1: 'llvm.x86.ssse3.pmadd.ub.sw.128', 2: 'llvm.x86.avx2.pmadd.ub.sw', 4: 'llvm.x86.avx512.pmaddubs.w.512' },
};
const PMADDWD: ByWidth = {
  ...{ 1: 'llvm.x86.sse2.pmadd.wd', 2: 'llvm.x86.avx2.pmadd.wd', 4: 'llvm.x86.avx512.pmaddw.d.512' },
};

export const swizzle: VectorLowering = (l, x) =>
  inPieces(l, x, partsOf(l), (p, [a, b]) => {
    const type = p.type('i8x16');
    const [bytes, at] = [p.view('i8x16', a!), p.view('i8x16', b!)];
    if (p.features.ssse3) {
      // `pshufb` gives 0 where the highest bit is set: indexes above 15 are moved there.
      const moved = p.code.call(`llvm.uadd.sat.${p.suffix('i8x16')}`, type, [
        [type, at],
        [type, p.constant('i8x16', '112')],
      ]);
      const args: [string, string][] = [
        [type, bytes],
        [type, moved],
      ];
      return p.back('i8x16', p.code.call(PSHUFB[p.wide]!, type, args));
    }
    if (p.features.family === 'aarch64') {
      const args: [string, string][] = [
        [type, bytes],
        [type, at],
      ];
      return p.back('i8x16', p.code.call('llvm.aarch64.neon.tbl1.v16i8', type, args));
    }
    let all = 'zeroinitializer';
    for (let i = 0; i < 16; i++) {
      const index = p.code.value(`extractelement ${type} ${at}, i32 ${i}`);
      const inside = p.code.value(`icmp ult i8 ${index}, 16`);
      const low = p.code.value(`and i8 ${index}, 15`);
      const byte = p.code.value(`extractelement ${type} ${bytes}, i8 ${low}`);
      const chosen = p.code.value(`select i1 ${inside}, i8 ${byte}, i8 0`);
      all = p.code.value(`insertelement ${type} ${all}, i8 ${chosen}, i32 ${i}`);
    }
    return p.back('i8x16', all);
  });

/** Sums of two neighbouring products of 16-bit lanes. */
export const dotPairs: VectorLowering = (l, x) =>
  inPieces(l, x, partsOf(l), (p, [a, b]) => {
    const [u, v] = [p.view('i16x8', a!), p.view('i16x8', b!)];
    return p.back('i32x4', pairSums(p, u, v));
  });

function pairSums(p: Lanes, u: string, v: string): string {
  const type = p.type('i32x4');
  if (p.features.family === 'x86') {
    return p.code.call(PMADDWD[p.wide]!, type, [
      [p.type('i16x8'), u],
      [p.type('i16x8'), v],
    ]);
  }
  const [ue, uo] = p.pairs('i16x8', u).map((h) => p.code.value(`sext ${p.halfType('i16x8')} ${h} to ${type}`));
  const [ve, vo] = p.pairs('i16x8', v).map((h) => p.code.value(`sext ${p.halfType('i16x8')} ${h} to ${type}`));
  const products = [
    [ue, ve],
    [uo, vo],
  ].map(([s, t]) => p.code.value(`mul ${type} ${s}, ${t}`));
  return p.code.value(`add ${type} ${products[0]}, ${products[1]}`);
}

/** `vpdpbusd` takes the unsigned operand first; NEON's `sdot` takes both as signed, which 7 bits are as well. */
export const byteDot: VectorLowering = (l, x, op) =>
  inPieces(l, x, partsOf(l), (p, [a, b, c]) => {
    const low = l.small(op)
      ? b!
      : p.code.value(`and ${p.all} ${b}, ${p.constant('i64x2', String(0x7f7f7f7f7f7f7f7fn))}`);
    const sums = p.view('i32x4', c!);
    const type = p.type('i32x4');
    const bytes = p.type('i8x16');
    const dot = p.features.byteDot;
    if (dot === 'avx512' || dot === 'avx') {
      const name = dot === 'avx512' || p.wide < 4 ? `llvm.x86.avx512.vpdpbusd.${WIDTHS[p.wide]}` : undefined;
      if (name !== undefined) {
        const args: [string, string][] = [sums, p.view('i32x4', low), p.view('i32x4', a!)].map((v) => [type, v]);
        return p.back('i32x4', p.code.call(name, type, args));
      }
    }
    if (dot === 'neon') {
      const args: [string, string][] = [
        [type, sums],
        [bytes, p.view('i8x16', a!)],
        [bytes, p.view('i8x16', low)],
      ];
      return p.back('i32x4', p.code.call('llvm.aarch64.neon.sdot.v4i32.v16i8', type, args));
    }
    if (p.features.ssse3) {
      // Two products of a signed byte and one of 7 bits are at most 2 · 127 · 128 in magnitude: nothing saturates.
      const pairs = p.code.call(PMADDUBSW[p.wide]!, p.type('i16x8'), [
        [bytes, p.view('i8x16', low)],
        [bytes, p.view('i8x16', a!)],
      ]);
      const fours = pairSums(p, pairs, p.constant('i16x8', '1'));
      return p.back('i32x4', p.code.value(`add ${type} ${sums}, ${fours}`));
    }
    // Even and odd bytes apart in 16-bit lanes.
    const wide = p.type('i16x8');
    const by = p.constant('i16x8', '8');
    const shift = (how: string, v: string): string => p.code.value(`${how} ${wide} ${v}, ${by}`);
    const [u, v] = [p.view('i16x8', a!), p.view('i16x8', low)];
    const even = pairSums(p, shift('ashr', shift('shl', u)), shift('lshr', shift('shl', v)));
    const odd = pairSums(p, shift('ashr', u), shift('lshr', v));
    return p.back('i32x4', p.code.value(`add ${type} ${p.code.value(`add ${type} ${sums}, ${even}`)}, ${odd}`));
  });
