import { add, and, get, load, locals, number, repeated, set, store, whileLoop } from './wat.ts';

const ROWS = 4;
/** Vectors of eight 16-bit activations for a block of 64 weights. */
const PARTS = 8;

/**
 * Ternary weights in 2 bits (`@pack2`, code = weight + 1) times int8 activations, written by hand for WebAssembly SIMD without
 * the relaxed instructions. Activations are spread once to 16 bits in the order in which shifts by 2 bring the codes into
 * the low bits of 16-bit lanes; four rows share each load of them; Σx is subtracted once. Strides let it read rows one
 * after another as well as tiles. Rows are a multiple of four, columns a multiple of 64.
 *
 * matvec(w, tileRows, rowStride, blockStride, tileStride, m, blocks, x, scratch, y): `scratch` holds 128 bytes a block.
 */
export function matvecTwin(): string {
  const params = ['w', 'tileRows', 'rowStride', 'blockStride', 'tileStride', 'm', 'blocks', 'x', 'scratch', 'y'];
  return `(module
  (memory (export "memory") 1024)
  ${spread()}
  ${fourRows()}
  (func $matvec ${params.map((p) => `(param $${p} i32)`).join(' ')}
    (local $i i32) (local $in i32) (local $row i32) (local $sum i32)
    ${set('sum', `(call $spread ${get('x')} ${get('blocks')} ${get('scratch')})`)}
    ${whileLoop(
      'rows',
      `(i32.lt_u ${get('i')} ${get('m')})`,
      `(if (i32.eq ${get('in')} ${get('tileRows')})
         (then ${set('in', number(0))} ${set('w', add(get('w'), get('tileStride')))} ${set('row', number(0))}))
       (call $four ${add(get('w'), get('row'))} ${get('rowStride')} ${get('blockStride')} ${get('blocks')} ${get('scratch')}
         ${get('sum')} ${add(get('y'), `(i32.shl ${get('i')} ${number(2)})`)})
       ${set('row', add(get('row'), `(i32.mul ${get('rowStride')} ${number(ROWS)})`))}
       ${set('in', add(get('in'), number(ROWS)))} ${set('i', add(get('i'), number(ROWS)))}`,
    )})
  ${repeated('matvec', params, false)}
)`;
}

/** Activations to 16 bits, even bytes of each 16 first, then odd ones; gives their sum. */
function spread(): string {
  const part = (j: number): string => `
    ${set('v', load(get('x'), 16 * j))}
    ${set('even', `(i16x8.shr_s (i16x8.shl ${get('v')} ${number(8)}) ${number(8)})`)}
    ${set('odd', `(i16x8.shr_s ${get('v')} ${number(8)})`)}
    ${store(get('to'), 16 * j, get('even'))} ${store(get('to'), 64 + 16 * j, get('odd'))}
    ${set('sum', `(i32x4.add ${get('sum')} (i32x4.extadd_pairwise_i16x8_s (i16x8.add ${get('even')} ${get('odd')})))`)}`;
  return `(func $spread (param $x i32) (param $blocks i32) (param $to i32) (result i32) ${locals('v128', ['v', 'even', 'odd', 'sum'])}
    ${whileLoop(
      'l',
      get('blocks'),
      `${[0, 1, 2, 3].map(part).join(' ')} ${set('x', add(get('x'), number(64)))} ${set('to', add(get('to'), number(128)))}
       ${set('blocks', `(i32.sub ${get('blocks')} ${number(1)})`)}`,
    )}
    ${horizontal('sum')})`;
}

function horizontal(name: string): string {
  return `${[0, 1, 2, 3].map((l) => `(i32x4.extract_lane ${l} ${get(name)})`).join(' ')} i32.add i32.add i32.add`;
}

function fourRows(): string {
  const rows = Array.from({ length: ROWS }, (_, r) => r);
  const step = (part: number): string => `
    ${set('a', load(get('x'), 16 * part))}
    ${rows
      .map((r) => {
        const codes = part === 0 ? get(`w${r}`) : `(i16x8.shr_u ${get(`w${r}`)} ${number(2 * part)})`;
        return set(`y${r}`, `(i32x4.add ${get(`y${r}`)} (i32x4.dot_i16x8_s ${and(codes, get('three'))} ${get('a')}))`);
      })
      .join(' ')}`;
  const pointers = rows.map((r) => `p${r}`);
  return `(func $four (param $p0 i32) (param $rowStride i32) (param $blockStride i32) (param $blocks i32) (param $x i32)
    (param $sum i32) (param $y i32)
    ${locals('i32', pointers.slice(1))} ${locals('v128', ['a', 'three', ...rows.map((r) => `w${r}`), ...rows.map((r) => `y${r}`)])}
    ${set('three', '(v128.const i16x8 3 3 3 3 3 3 3 3)')}
    ${rows
      .slice(1)
      .map((r) => set(`p${r}`, add(get(`p${r - 1}`), get('rowStride'))))
      .join(' ')}
    ${whileLoop(
      'l',
      get('blocks'),
      `${rows.map((r) => set(`w${r}`, load(get(`p${r}`)))).join(' ')}
       ${Array.from({ length: PARTS }, (_, part) => step(part)).join(' ')}
       ${pointers.map((p) => set(p, add(get(p), get('blockStride')))).join(' ')}
       ${set('x', add(get('x'), number(16 * PARTS)))} ${set('blocks', `(i32.sub ${get('blocks')} ${number(1)})`)}`,
    )}
    ${rows.map((r) => `(i32.store offset=${4 * r} ${get('y')} (i32.sub (block (result i32) ${horizontal(`y${r}`)}) ${get('sum')}))`).join(' ')})`;
}
