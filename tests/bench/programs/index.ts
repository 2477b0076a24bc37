import { fib } from './fib.ts';
import { mandelbrot } from './mandelbrot.ts';
import { matmul } from './matmul.ts';
import { modpow } from './modpow.ts';
import { nbody } from './nbody.ts';
import type { Program } from './program.ts';
import { quicksort } from './quicksort.ts';
import { sha256 } from './sha256.ts';
import { sieve } from './sieve.ts';
import { spectral } from './spectral.ts';
import { tokenizer } from './tokenizer.ts';

/** The ten scalar programs that the JIT and the interpreter are measured on. */
export const PROGRAMS: readonly Program[] = [
  fib,
  sieve,
  nbody,
  spectral,
  mandelbrot,
  quicksort,
  sha256,
  modpow,
  tokenizer,
  matmul,
];
