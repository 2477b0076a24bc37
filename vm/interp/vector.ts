import { OPS } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { RegisterFile } from './registers.ts';

/** Operations on vectors with code of their own, by name and the op's id. */
export const VECTOR_CODES: ReadonlySet<string> = new Set<OpName>();

/** Runs one vector operation; `d`, `a`, `b` are byte indexes, `x` a lane or a further byte index relative to `base`. */
export function runVector(
  file: RegisterFile,
  id: number,
  d: number,
  a: number,
  b: number,
  x: number,
  base: number,
): void {
  (void file, OPS, d, a, b, x, base);
  throw new RangeError(`no vector code ${id}`);
}
