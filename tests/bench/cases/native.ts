import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { aligned, describeHost, missing, nativeLibrary } from '../native.ts';

const D = 10_000;
const BYTES = Math.ceil(D / 128) * 32;
const STORED = 1000;
const BUNDLED = 101;

const PROGRAM = `
pub kernel trit_bind(a: [D]trit, b: [D]trit) -> (c: [D]trit) { c[d] = a[d] * b[d] }
pub kernel trit_dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
pub kernel trit_bundle3(a: [D]trit, b: [D]trit, c: [D]trit) -> (r: [D]trit) { r[d] = sign(i32(a[d]) + i32(b[d]) + i32(c[d])) }
pub kernel trit_bundle(xs: [M, D]trit) -> (r: [D]trit) { r[d] = sign(sum(n) i32(xs[n, d])) }
pub kernel trit_nearest(m: [N, D]trit, q: [D]trit) -> (at: i32) { at = argmax(n) sum(d) i32(m[n, d]) * i32(q[d]) }
`;

/** Random trits in planes, padded with zeros. */
function randomPlanes(bytes: Uint8Array, seed: number): Uint8Array {
  let state = seed | 1;
  for (let at = 0; at < bytes.length; at++) {
    if (at % 32 >= 16) continue;
    for (let bit = 0; bit < 8; bit++) {
      if (((at % BYTES) >> 5) * 128 + (at % 16) * 8 + bit >= D) continue;
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const trit = ((state >>> 12) % 3) - 1;
      if (trit !== 0) bytes[at]! |= 1 << bit;
      if (trit < 0) bytes[at + 16]! |= 1 << bit;
    }
  }
  return bytes;
}

/** Operations on hypervectors on the native device, one thread, beside AVX-512 by hand and plain C by the same clang. */
export const bench: Bench = {
  name: 'native',
  about:
    'kernels on vectors of 10,000 trits in bit planes, native code; the peers are AVX-512 intrinsics by hand and plain C over planes, clang -O3',
  *run(): Iterable<Figure> {
    const reason = missing();
    if (reason !== undefined) {
      process.stderr.write(`native: ${reason}\n`);
      return;
    }
    process.stderr.write(`  ${describeHost()}\n`);
    const sizes = { D, N: STORED, M: BUNDLED };
    const library = nativeLibrary(PROGRAM, sizes, ['native.c', 'native-driver.c']);
    const [a, b, c] = [1, 2, 3].map((seed) => randomPlanes(aligned(library, BYTES), seed)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    const many = randomPlanes(aligned(library, BUNDLED * BYTES), 5);
    const stored = randomPlanes(aligned(library, STORED * BYTES), 7);
    const out = aligned(library, BYTES);

    const cases: readonly (readonly [string, string, number, readonly unknown[], 'vector' | 'number'])[] = [
      ['bind', 'void run_bind(int, int, void *, void *, void *, int32_t)', 4000, [a, b, out, D], 'vector'],
      ['dot', 'int32_t run_dot(int, int, void *, void *, int32_t)', 4000, [a, b, D], 'number'],
      [
        'bundle3',
        'void run_bundle3(int, int, void *, void *, void *, void *, int32_t)',
        4000,
        [a, b, c, out, D],
        'vector',
      ],
      ['bundle', 'void run_bundle(int, int, void *, void *, int32_t, int32_t)', 100, [many, out, BUNDLED, D], 'vector'],
      [
        'nearest',
        'int32_t run_nearest(int, int, void *, void *, int32_t, int32_t)',
        4,
        [stored, a, STORED, D],
        'number',
      ],
    ];
    for (const [name, prototype, times, args, result] of cases) {
      const run = library.func(prototype);
      const once = (who: number): unknown => {
        out.fill(0);
        const r = run(who, 1, ...args);
        return result === 'number' ? r : out.slice().toString();
      };
      for (const who of [1, 2])
        if (once(0) !== once(who)) throw new Error(`${name}: other results than the twin's (${who})`);
      for (const [who, peerName] of [
        [1, 'AVX-512 by hand'],
        [2, 'plain C, clang -O3'],
      ] as const) {
        const ns = compareNs(
          () => run(0, times, ...args),
          () => run(who, times, ...args),
        );
        const of = name === 'bundle' ? `bundle of ${BUNDLED}` : name === 'nearest' ? `nearest of ${STORED}` : name;
        yield {
          ...{ bench: 'native', case: `${of}, ${D} trits`, ours: ns.ours / times, peer: ns.peer / times },
          ...{ peerName, unit: 'ns' },
        };
      }
    }
  },
};
