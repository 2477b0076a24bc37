import { add, and, get, load, locals, number, repeated, set, store, whileLoop } from './wat.ts';

const ROWS = 4;
/** Vectors of eight 16-bit activations for a block of 64 weights: four of the low bytes, four of the high ones. */
const PARTS = 8;

/**
 * Ternary weights in 2 bits (`@pack2`, code = weight + 1) times int8 activations, written by hand for WebAssembly SIMD without
 * the relaxed instructions. Codes stay where they are in the low byte of 16-bit lanes, as code·4^g; the activations, spread
 * once to 16 bits, come as x·4^(3 − g), so that every product is 64·code·x and nothing is shifted but the high byte, once.
 * Four rows share each load of activations; Σx is subtracted once. Strides let it read rows one
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

/** Activations times 4^(3 − g) in 16 bits, the even bytes of the four vectors of a block, then the odd ones; gives their sum. */
function spread(): string {
  const part = (g: number): string => `
    ${set('v', load(get('x'), 16 * g))}
    ${set('even', `(i16x8.shl ${get('v')} ${number(8)})`)}
    ${set('odd', and(get('v'), '(v128.const i16x8 0xff00 0xff00 0xff00 0xff00 0xff00 0xff00 0xff00 0xff00)'))}
    ${store(get('to'), 16 * g, `(i16x8.shr_s ${get('even')} ${number(2 + 2 * g)})`)}
    ${store(get('to'), 64 + 16 * g, `(i16x8.shr_s ${get('odd')} ${number(2 + 2 * g)})`)}
    ${set('sum', `(i32x4.add ${get('sum')} (i32x4.extadd_pairwise_i16x8_s (i16x8.extadd_pairwise_i8x16_s ${get('v')})))`)}`;
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
    ${part === PARTS / 2 ? rows.map((r) => set(`w${r}`, `(i16x8.shr_u ${get(`w${r}`)} ${number(8)})`)).join(' ') : ''}
    ${set('a', load(get('x'), 16 * part))}
    ${rows
      .map((r) => {
        const codes = and(get(`w${r}`), get(`mask${part % 4}`));
        return set(`y${r}`, `(i32x4.add ${get(`y${r}`)} (i32x4.dot_i16x8_s ${codes} ${get('a')}))`);
      })
      .join(' ')}`;
  const masks = [0, 1, 2, 3].map((g) => `mask${g}`);
  const pointers = rows.map((r) => `p${r}`);
  return `(func $four (param $p0 i32) (param $rowStride i32) (param $blockStride i32) (param $blocks i32) (param $x i32)
    (param $sum i32) (param $y i32)
    ${locals('i32', pointers.slice(1))} ${locals('v128', ['a', ...masks, ...rows.map((r) => `w${r}`), ...rows.map((r) => `y${r}`)])}
    ${masks.map((m, g) => set(m, `(i16x8.splat ${number(3 << (2 * g))})`)).join(' ')}
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
    ${rows.map((r) => `(i32.store offset=${4 * r} ${get('y')} (i32.sub (i32.shr_s (block (result i32) ${horizontal(`y${r}`)}) ${number(6)}) ${get('sum')}))`).join(' ')})`;
}
