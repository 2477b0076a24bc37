import type { TRITS_OPS } from '../../../spec/ops/trits.ts';
import {
  TRIT_FUNCTIONS,
  TRI1_COUNT,
  TRI2_COUNT,
  tritFunction1,
  tritFunction2,
} from '../../../spec/ops/trit-functions.ts';
import type { ScalarInfo } from '../../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import type { Library } from './library.ts';
import { name } from './lower-arith.ts';

/** Trits of balanced ternary integers. */

const tritShift =
  (f: 'tshl' | 'tshr'): Lowering =>
  (e, [a, by], _op, t) => {
    const n = by!.many();
    if (by!.range().lo < 0) e.trapIf(`${n} < 0i`, 'shift');
    return `${e.lib.use(f, name(t))}(${a!.text}, ${n})`;
  };

const table1 = (index: number): string =>
  `0x${[-1, 0, 1].reduce((n, a) => n + (tritFunction1(index, a) + 1) * 4 ** (a + 1), 0).toString(16)}u`;
const table2 = (index: number): string => {
  let n = 0;
  for (const a of [-1, 0, 1])
    for (const b of [-1, 0, 1]) n += (tritFunction2(index, a, b) + 1) * 4 ** (3 * (a + 1) + b + 1);
  return `0x${n.toString(16)}u`;
};

const TRI1 = `// A function of a trit by its table: two bits, the value plus 1, for each of −1, 0 and 1.
fn tri1(a: i32, table: u32) -> i32 {
  return bitcast<i32>((table >> bitcast<u32>(2i * a + 2i)) & 3u) - 1i;
}`;
const TRI2 = `// As tri1 of two trits; the places are 3 · (a + 1) + b + 1.
fn tri2(a: i32, b: i32, table: u32) -> i32 {
  return bitcast<i32>((table >> bitcast<u32>(6i * a + 2i * b + 8i)) & 3u) - 1i;
}`;

function tritFunction(lib: Library, t: ScalarInfo, places: 1 | 2, index: number, x: readonly Operand[]): string {
  const table = places === 1 ? table1(index) : table2(index);
  const args = [...x.map((o) => o.text), table].join(', ');
  if (t.width === 1) return `${lib.own(`tri${places}`, () => (places === 1 ? TRI1 : TRI2))}(${args})`;
  return `${lib.use(places === 1 ? 'map1' : 'map2', name(t))}(${args})`;
}

const named = Object.fromEntries(
  Object.entries(TRIT_FUNCTIONS).map(([n, f]): [string, Lowering] => [
    n,
    (e, x, _op, t) => tritFunction(e.lib, t, f.places, f.index, x),
  ]),
) as Record<keyof typeof TRIT_FUNCTIONS, Lowering>;

const anyTri =
  (places: 1 | 2, count: number): Lowering =>
  (e, x, op, t) =>
    tritFunction(e.lib, t, places, Number(op.attrs!['index']) % count, x);

/** Traps unless 0 ≤ i < width. */
function checkPlace(e: Emit, t: ScalarInfo, i: Operand): string {
  const at = i.many();
  const { lo, hi } = i.range();
  if (lo < 0 || hi >= t.width) e.trapIf(`bitcast<u32>(${at}) >= ${t.width}u`, 'bounds');
  return at;
}

export const TRITS_LOWERING: Readonly<Record<keyof typeof TRITS_OPS, Lowering>> = {
  ...named,
  tshl: tritShift('tshl'),
  tshr: tritShift('tshr'),
  tri1: anyTri(1, TRI1_COUNT),
  tri2: anyTri(2, TRI2_COUNT),
  trit_get: (e, [a, i], _op, t) => {
    const at = checkPlace(e, t, i!);
    return `${e.lib.use('trit_get', name(t))}(${a!.text}, ${at})`;
  },
  trit_set: (e, [a, i, d], _op, t) => {
    const at = checkPlace(e, t, i!);
    return `${e.lib.use('trit_set', name(t))}(${a!.text}, ${at}, ${d!.text})`;
  },
  // Digits are trits plus one, so that the sum of n is n too great; the table of the count is 1 for digits 0 and 2.
  trit_sum: (e, [a], _op, t) => `(${e.lib.use('total', name(t))}(${a!.text}, 0x24u) - ${t.width}i)`,
  trit_count: (e, [a], _op, t) => `${e.lib.use('total', name(t))}(${a!.text}, 0x11u)`,
};
