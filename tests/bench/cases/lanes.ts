import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { leastNs } from '../harness.ts';
import { gcc } from '../peers.ts';

interface Case {
  readonly name: string;
  /** Elements or products in a round. */
  readonly work: number;
  /** A kernel `k`, then what is made ahead of the rounds, a round, and the result. */
  readonly tri: readonly [string, string, string, string];
  /** Globals and functions, what is made ahead, a round, and the result. */
  readonly c: readonly [string, string, string, string];
}

const N = 4096;
const fill = (array: string, n: number, value: string): string =>
  `for (int i = 0; i < ${n}; i++) ${array}[i] = ${value};`;

/** A loop over a tensor's elements in the program. */
const fillTri = (array: string, n: number, value: string): string => `for i in 0..${n} { ${array}[i] = ${value} }`;

/** 256 × 6400 trits by int8; in C a byte a trit. */
function product(name: string, layout: string): Case {
  const [m, k] = [256, 6400];
  return {
    name: `matrix of trits by int8, ${name}`,
    work: m * k,
    tri: [
      `kernel k(w: [${m}, ${k}]trit ${layout}, x: [${k}]i8, inout y: [${m}]i32) -> () { y[i] = sum(j) i32(w[i, j]) * i32(x[j]) }`,
      `var w: [${m}, ${k}]trit ${layout} = [1; ${m}, ${k}]\n for i in 0..${m} { w[i, i] = -1 }\n var x: [_]i8 = [0; ${k}]\n ${fillTri('x', k, 'wrap<i8>(i * 7)')}\n var y = [0; ${m}]`,
      'k(w, x, inout y)',
      'y[5]',
    ],
    c: [
      `signed char w[${m}][${k}], x[${k}]; int y[${m}];`,
      `for (int i = 0; i < ${m}; i++) for (int j = 0; j < ${k}; j++) w[i][j] = i == j ? -1 : 1; ${fill('x', k, 'i * 7')}`,
      `for (int i = 0; i < ${m}; i++) { int s = 0; for (int j = 0; j < ${k}; j++) s += w[i][j] * x[j]; y[i] = s; }`,
      'y[5]',
    ],
  };
}

const CASES: readonly Case[] = [
  product('bit planes', '@planes'),
  product('five a byte', '@pack5'),
  {
    name: 'convolution, i8 by 9 trits',
    work: N * 9,
    tri: [
      `kernel k(w: [9]trit @i8, x: [${N + 8}]i8, inout y: [${N}]i32) -> () { y[i] = sum(j) i32(w[j]) * i32(x[i + j]) }`,
      `let w: [9]trit @i8 = [1, -1, 0, 1, 1, 0, -1, -1, 1]\n var x: [_]i8 = [0; ${N + 8}]\n ${fillTri('x', N + 8, 'wrap<i8>(i * 7)')}\n var y = [0; ${N}]`,
      'k(w, x, inout y)',
      'y[5]',
    ],
    c: [
      `signed char w[9] = {1, -1, 0, 1, 1, 0, -1, -1, 1}, x[${N + 8}]; int y[${N}];`,
      fill('x', N + 8, 'i * 7'),
      `for (int i = 0; i < ${N}; i++) { int s = 0; for (int j = 0; j < 9; j++) s += w[j] * x[i + j]; y[i] = s; }`,
      'y[5]',
    ],
  },
  {
    name: 'smoothing of three, f32',
    work: N,
    tri: [
      `kernel k(x: [${N + 2}]f32, inout y: [${N}]f32) -> () { y[i in 0..${N}] = (x[i + 0] + x[i + 2]) * 0.25 + x[i + 1] * 0.5 }`,
      `var x: [_]f32 = [0.0; ${N + 2}]\n ${fillTri('x', N + 2, 'f32(i % 50)')}\n var y: [_]f32 = [0.0; ${N}]`,
      'k(x, inout y)',
      'trunc<i32>(y[60])',
    ],
    c: [
      `float x[${N + 2}], y[${N}];`,
      fill('x', N + 2, 'i % 50'),
      `for (int i = 0; i < ${N}; i++) y[i] = (x[i] + x[i + 2]) * 0.25f + x[i + 1] * 0.5f;`,
      '(int)y[60]',
    ],
  },
  {
    name: 'transpose of 64 × 64, f32',
    work: N,
    tri: [
      'kernel k(x: [64, 64]f32, inout y: [64, 64]f32) -> () { y[i, j] = x[j, i] }',
      'var x: [64, 64]f32 = [0.0; 64, 64]\n for i in 0..64 { for j in 0..64 { x[i, j] = f32(i * 64 + j) } }\n var y: [64, 64]f32 = [0.0; 64, 64]',
      'k(x, inout y)',
      'trunc<i32>(y[5, 9])',
    ],
    c: [
      'float x[64][64], y[64][64];',
      'for (int i = 0; i < 64; i++) for (int j = 0; j < 64; j++) x[i][j] = i * 64 + j;',
      'for (int i = 0; i < 64; i++) for (int j = 0; j < 64; j++) y[i][j] = x[j][i];',
      '(int)y[5][9]',
    ],
  },
  {
    name: 'matrix product of 64 × 1024 × 64, f32',
    work: 64 * 1024 * 64,
    tri: [
      'kernel k(a: [64, 1024]f32, b: [1024, 64]f32, inout c: [64, 64]f32) -> () { c[i, j] = sum(l) a[i, l] * b[l, j] }',
      'var a: [64, 1024]f32 = [1.0; 64, 1024]\n for i in 0..64 { a[i, i] = 3.0 }\n let b: [1024, 64]f32 = [2.0; 1024, 64]\n var c: [64, 64]f32 = [0.0; 64, 64]',
      'k(a, b, inout c)',
      'trunc<i32>(c[5, 9])',
    ],
    c: [
      'float a[64][1024], b[1024][64], c[64][64];',
      'for (int i = 0; i < 64; i++) for (int l = 0; l < 1024; l++) { a[i][l] = i == l ? 3 : 1; b[l][i] = 2; }',
      'for (int i = 0; i < 64; i++) { for (int j = 0; j < 64; j++) c[i][j] = 0; for (int l = 0; l < 1024; l++) for (int j = 0; j < 64; j++) c[i][j] += a[i][l] * b[l][j]; }',
      '(int)c[5][9]',
    ],
  },
  {
    name: 'clamping of f32 to i8',
    work: N,
    tri: [
      `kernel k(x: [${N}]f32, inout y: [${N}]i8) -> () { y[i] = sat<i8>(nearest(x[i] * 1.5)) }`,
      `var x: [_]f32 = [0.0; ${N}]\n ${fillTri('x', N, 'f32(i % 300 - 150)')}\n var y: [_]i8 = [0; ${N}]`,
      'k(x, inout y)',
      'i32(y[299]) + i32(y[160])',
    ],
    c: [
      `#include <math.h>\nfloat x[${N}]; signed char y[${N}];`,
      fill('x', N, 'i % 300 - 150'),
      `for (int i = 0; i < ${N}; i++) { float v = rintf(x[i] * 1.5f); y[i] = v > 127 ? 127 : v < -128 ? -128 : v; }`,
      'y[299] + y[160]',
    ],
  },
  {
    name: 'index of the greatest, f32',
    work: N,
    tri: [
      `kernel k(x: [${N}]f32) -> (at: i32) { at = argmax(i) x[i] }`,
      `var x: [_]f32 = [0.0; ${N}]\n ${fillTri('x', N, 'f32(i * 7 % 4099)')}\n var at = 0`,
      'at = k(x)',
      'at',
    ],
    c: [
      `float x[${N}]; int at;`,
      fill('x', N, 'i * 7 % 4099'),
      `at = 0; for (int i = 1; i < ${N}; i++) if (x[i] > x[at]) at = i;`,
      'at',
    ],
  },
  {
    name: 'sums of t9, which wrap',
    work: N,
    tri: [
      `kernel k(x: [${N}]t9, z: [${N}]t9, inout y: [${N}]t9) -> () { y[i] = x[i] + z[i] }`,
      `var x: [_]t9 = [0; ${N}]\n ${fillTri('x', N, 'wrap<t9>(i * 5)')}\n var y: [_]t9 = [0; ${N}]`,
      'k(x, x, inout y)',
      'i32(y[1900])',
    ],
    c: [
      `short x[${N}], y[${N}];`,
      fill('x', N, '((i * 5 + 9841) % 19683) - 9841'),
      `for (int i = 0; i < ${N}; i++) { int s = x[i] + x[i]; y[i] = s > 9841 ? s - 19683 : s < -9841 ? s + 19683 : s; }`,
      'y[1900]',
    ],
  },
];

/** Plain kernels that lanes take: what the compiler makes of them against what gcc makes of the same loops. */
export const bench: Bench = {
  name: 'lanes',
  about: 'kernels in index notation through the JIT on 128-bit lanes; the peer is the same loops in C',
  async *run(): AsyncIterable<Figure> {
    for (const { name, work, tri, c } of CASES) {
      const [kernel, ahead, round, result] = tri;
      const rounds = Math.max(1, Math.ceil(4e6 / work));
      const text = `${kernel}\npub fn run(n: i32) -> i32 {\n ${ahead}\n for _ in 0..n { ${round} }\n ${result}\n}\n`;
      const { exports } = await instantiateBytes(compileBytes(text), 'jit');
      const native = gcc(
        `${c[0]}\nint run(int n) {\n ${c[1]}\n while (n--) { ${c[2]} __asm__ volatile("" ::: "memory"); }\n return ${c[3]};\n}`,
      );
      if (!native) {
        process.stderr.write('  skipped: no gcc\n');
        return;
      }
      const [ahead1, peer1] = [leastNs(() => exports.run(1)), native(1, 200).ns];
      const [all, peer] = [leastNs(() => exports.run(rounds + 1)), native(rounds + 1, 100)];
      const ours = exports.run(2) as number;
      if (ours !== peer.result) throw new Error(`${name}: ${ours} here, ${peer.result} there`);
      const [us, them] = [(all - ahead1) / rounds, (peer.ns - peer1) / rounds];
      yield {
        bench: 'lanes',
        case: name,
        ours: us,
        peer: them,
        peerName: 'gcc -O2',
        unit: 'ns',
        note: `${(work / us).toFixed(1)} a nanosecond`,
      };
    }
  },
};
