import { add, and, get, load, locals, number, repeated, set, whileLoop } from './wat.ts';

const ROWS = 4;

/**
 * As `matvecTwin`, by hand with the relaxed dot product of bytes: codes enter as its operand of seven bits. The low two bits
 * of a nibble are masked in place, the upper two count four-fold and have sums of their own; the high nibbles come after one
 * shift. Four rows share the two activation vectors of a nibble: eight sums, two factors, a block and two
 * masks are what the registers hold.
 *
 * matvec(w, tileRows, rowStride, blockStride, tileStride, m, blocks, x, scratch, y): without need of `scratch`; at most
 * 200,000 blocks, for the four-fold sums.
 */
export function relaxedMatvecTwin(): string {
  const params = ['w', 'tileRows', 'rowStride', 'blockStride', 'tileStride', 'm', 'blocks', 'x', 'scratch', 'y'];
  return `(module
  (memory (export "memory") 2048)
  ${sum()}
  ${fourRows()}
  (func $matvec ${params.map((p) => `(param $${p} i32)`).join(' ')}
    (local $i i32) (local $in i32) (local $row i32) (local $sum i32)
    ${set('sum', `(call $sum ${get('x')} ${get('blocks')})`)}
    ${whileLoop(
      'rows',
      `(i32.lt_u ${get('i')} ${get('m')})`,
      `(if (i32.eq ${get('in')} ${get('tileRows')})
         (then ${set('in', number(0))} ${set('w', add(get('w'), get('tileStride')))} ${set('row', number(0))}))
       (call $four ${add(get('w'), get('row'))} ${get('rowStride')} ${get('blockStride')} ${get('blocks')} ${get('x')}
         ${get('sum')} ${add(get('y'), `(i32.shl ${get('i')} ${number(2)})`)})
       ${set('row', add(get('row'), `(i32.mul ${get('rowStride')} ${number(ROWS)})`))}
       ${set('in', add(get('in'), number(ROWS)))} ${set('i', add(get('i'), number(ROWS)))}`,
    )})
  ${repeated('matvec', params, false)}
)`;
}

const ones = (byte: number): string => `(v128.const i8x16 ${Array<number>(16).fill(byte).join(' ')})`;

function dot(sum: string, factor: string, codes: string): string {
  return set(sum, `(i32x4.relaxed_dot_i8x16_i7x16_add_s ${factor} ${codes} ${get(sum)})`);
}

function horizontal(v: string): string {
  return `${set('t', v)} ${[0, 1, 2, 3].map((l) => `(i32x4.extract_lane ${l} ${get('t')})`).join(' ')} i32.add i32.add i32.add`;
}

function sum(): string {
  return `(func $sum (param $x i32) (param $blocks i32) (result i32) ${locals('v128', ['s', 't'])}
    ${whileLoop(
      'l',
      get('blocks'),
      `${[0, 16, 32, 48].map((o) => dot('s', load(get('x'), o), ones(1))).join(' ')}
       ${set('x', add(get('x'), number(64)))} ${set('blocks', `(i32.sub ${get('blocks')} ${number(1)})`)}`,
    )}
    ${horizontal(get('s'))})`;
}

function fourRows(): string {
  const rows = Array.from({ length: ROWS }, (_, r) => r);
  const pointers = rows.map((r) => `p${r}`);
  const nibbles = (high: 0 | 1): string =>
    [
      ...[0, 1].map((g) => set(`x${g}`, load(get('x'), 32 * high + 16 * g))),
      ...rows.flatMap((r) => [
        set('w', high ? `(i16x8.shr_u ${load(get(`p${r}`))} ${number(4)})` : load(get(`p${r}`))),
        dot(`low${r}`, get('x0'), and(get('w'), get('mask0'))),
        dot(`four${r}`, get('x1'), and(get('w'), get('mask1'))),
      ]),
    ].join(' ');
  const vectors = [...rows.flatMap((r) => [`low${r}`, `four${r}`]), 'x0', 'x1', 'w', 't', 'mask0', 'mask1'];
  const total = (r: number): string => `(i32x4.add ${get(`low${r}`)} (i32x4.shr_s ${get(`four${r}`)} ${number(2)}))`;
  return `(func $four (param $p0 i32) (param $rowStride i32) (param $blockStride i32) (param $blocks i32) (param $x i32)
    (param $sum i32) (param $y i32) ${locals('i32', pointers.slice(1))} ${locals('v128', vectors)}
    ${set('mask0', ones(3))} ${set('mask1', ones(12))}
    ${rows
      .slice(1)
      .map((r) => set(`p${r}`, add(get(`p${r - 1}`), get('rowStride'))))
      .join(' ')}
    ${whileLoop(
      'l',
      get('blocks'),
      `${nibbles(0)} ${nibbles(1)}
       ${pointers.map((p) => set(p, add(get(p), get('blockStride')))).join(' ')}
       ${set('x', add(get('x'), number(64)))} ${set('blocks', `(i32.sub ${get('blocks')} ${number(1)})`)}`,
    )}
    ${rows.map((r) => `(i32.store offset=${4 * r} ${get('y')} (i32.sub (block (result i32) ${horizontal(total(r))}) ${get('sum')}))`).join(' ')})`;
}
