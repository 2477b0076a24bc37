/** What the processor that code is for can do, as far as lowerings choose by it. */
export interface Features {
  /** Whose intrinsics may be used. */
  readonly family: 'x86' | 'aarch64' | 'generic';
  /** Bits of the widest vectors that are fast: 128, 256 or 512. */
  readonly width: 128 | 256 | 512;
  /** Byte shuffles and multiply-adds of bytes (SSSE3 and up). */
  readonly ssse3: boolean;
  /** Dot products of bytes into 32-bit lanes, and in which vectors: `vpdpbusd` with and without AVX-512, `sdot`. */
  readonly byteDot: 'avx512' | 'avx' | 'neon' | undefined;
  /** Population counts of 32-bit lanes in one instruction. */
  readonly countLanes: boolean;
  /** Any function of three vectors' bits in one instruction. */
  readonly ternaryLogic: boolean;
}

/** Features by what every processor of a family has. */
export const BASELINE: Readonly<Record<Features['family'], Features>> = {
  x86: { family: 'x86', width: 128, ssse3: false, byteDot: undefined, countLanes: false, ternaryLogic: false },
  aarch64: { family: 'aarch64', width: 128, ssse3: false, byteDot: undefined, countLanes: false, ternaryLogic: false },
  generic: { family: 'generic', width: 128, ssse3: false, byteDot: undefined, countLanes: false, ternaryLogic: false },
};

/** Features from the macros that clang predefines for a target (`clang -dM -E`). */
export function featuresOf(macros: string): Features {
  const defined = new Set(Array.from(macros.matchAll(/^#define (\w+)/gm), (m) => m[1]!));
  const has = (...names: string[]): boolean => names.every((n) => defined.has(n));
  if (has('__aarch64__')) {
    return { ...BASELINE.aarch64, byteDot: has('__ARM_FEATURE_DOTPROD') ? 'neon' : undefined };
  }
  if (!has('__x86_64__')) return BASELINE.generic;
  const wide = has('__AVX512F__', '__AVX512BW__', '__AVX512DQ__', '__AVX512VL__');
  return {
    family: 'x86',
    width: wide ? 512 : has('__AVX2__') ? 256 : 128,
    ssse3: has('__SSSE3__'),
    byteDot: wide && has('__AVX512VNNI__') ? 'avx512' : has('__AVXVNNI__') ? 'avx' : undefined,
    countLanes: wide && has('__AVX512VPOPCNTDQ__'),
    ternaryLogic: wide,
  };
}
