import {
  add,
  and,
  fullAdder,
  get,
  load,
  locals,
  number,
  or,
  repeated,
  set,
  store,
  whileLoop,
  without,
  xor,
} from './wat.ts';

/**
 * The operations of vector-symbolic architectures written by hand for WebAssembly's 128-bit vectors, on trits in blocks of
 * a nonzero and a sign plane of 16 bytes each (the layout `@planes`); `bytes` is a vector's size, a multiple of 32.
 */
export const vsaTwin = (): string => `(module
  (memory (export "memory") 128)
  ${bind()} ${repeated('bind', ['a', 'b', 'c', 'bytes'], false)}
  ${dot()} ${repeated('dot', ['a', 'b', 'bytes'], true)}
  ${bundle3()} ${repeated('bundle3', ['a', 'b', 'c', 'r', 'bytes'], false)}
  ${bundle()} ${repeated('bundle', ['xs', 'n', 'r', 'bytes'], false)}
  ${nearest()} ${repeated('nearest', ['m', 'n', 'q', 'bytes'], true)}
)`;

function advance(names: readonly string[], bytes: number): string {
  return names.map((n) => set(n, add(get(n), number(bytes)))).join(' ');
}

/** Goes through vectors block by block, two blocks a round. */
function throughBlocks(pointers: readonly string[], block: (offset: number) => string): string {
  const end = add(get(pointers[0]), get('bytes'));
  const [first] = pointers;
  return `
    ${set('end', end)}
    ${whileLoop('two', `(i32.le_u ${add(get(first), number(64))} ${get('end')})`, `${block(0)} ${block(32)} ${advance(pointers, 64)}`)}
    ${whileLoop('one', `(i32.lt_u ${get(first)} ${get('end')})`, `${block(0)} ${advance(pointers, 32)}`)}`;
}

function bind(): string {
  const block = (o: number): string => `
    ${set('nz', and(load(get('a'), o), load(get('b'), o)))}
    ${store(get('c'), o, get('nz'))}
    ${store(get('c'), o + 16, and(xor(load(get('a'), o + 16), load(get('b'), o + 16)), get('nz')))}`;
  return `(func $bind (param $a i32) (param $b i32) (param $c i32) (param $bytes i32) (local $end i32) (local $nz v128)
    ${throughBlocks(['a', 'b', 'c'], block)})`;
}

/** Counts of bytes stay within a byte for 15 blocks (8 a block), then are added to 32-bit sums. */
function dot(): string {
  const block = `
    ${set('nz', and(load(get('a')), load(get('b'))))}
    ${set('neg', and(xor(load(get('a'), 16), load(get('b'), 16)), get('nz')))}
    ${set('n', `(i8x16.popcnt ${get('neg')})`)}
    ${set('acc', `(i8x16.sub (i8x16.sub (i8x16.add ${get('acc')} (i8x16.popcnt ${get('nz')})) ${get('n')}) ${get('n')})`)}
    ${advance(['a', 'b'], 32)}`;
  return `(func $dot (param $a i32) (param $b i32) (param $bytes i32) (result i32)
    (local $end i32) (local $stop i32) ${locals('v128', ['nz', 'neg', 'n', 'acc', 'sum'])}
    ${set('end', add(get('a'), get('bytes')))}
    ${whileLoop(
      'outer',
      `(i32.lt_u ${get('a')} ${get('end')})`,
      `${set('stop', add(get('a'), number(15 * 32)))}
       (if (i32.gt_u ${get('stop')} ${get('end')}) (then ${set('stop', get('end'))}))
       ${set('acc', '(v128.const i64x2 0 0)')}
       ${whileLoop('inner', `(i32.lt_u ${get('a')} ${get('stop')})`, block)}
       ${set('sum', `(i32x4.add ${get('sum')} (i32x4.extadd_pairwise_i16x8_s (i16x8.extadd_pairwise_i8x16_s ${get('acc')})))`)}`,
    )}
    ${[0, 1, 2, 3].map((l) => `(i32x4.extract_lane ${l} ${get('sum')})`).join(' ')} i32.add i32.add i32.add)`;
}

/** Positive where two are, or one is and none is negative; negative alike. */
function bundle3(): string {
  const names = ['a', 'b', 'c'];
  const block = (o: number): string => `
    ${names.map((v) => set(`n${v}`, load(get(v), o + 16)) + set(`p${v}`, without(load(get(v), o), get(`n${v}`)))).join(' ')}
    ${['p', 'n']
      .map((s) => {
        const [a, b, c] = names.map((v) => get(s + v));
        return `${set(`${s}ab`, or(a, b))} ${set(`${s}two`, or(and(a, b), and(get(`${s}ab`), c)))} ${set(`${s}any`, or(get(`${s}ab`), c))}`;
      })
      .join(' ')}
    ${set('pos', or(get('ptwo'), without(get('pany'), get('nany'))))}
    ${set('neg', or(get('ntwo'), without(get('nany'), get('pany'))))}
    ${store(get('r'), o, or(get('pos'), get('neg')))}
    ${store(get('r'), o + 16, get('neg'))}`;
  return `(func $bundle3 (param $a i32) (param $b i32) (param $c i32) (param $r i32) (param $bytes i32) (local $end i32)
    ${locals('v128', ['pa', 'pb', 'pc', 'na', 'nb', 'nc', 'pab', 'nab', 'ptwo', 'ntwo', 'pany', 'nany', 'pos', 'neg'])}
    ${throughBlocks(['a', 'b', 'c', 'r'], block)})`;
}

/** Bits of the counters; vectors to bundle are fewer than 2^BITS. */
const BITS = 7;

/**
 * Sign of the sum of n < 128 vectors: bit-sliced counters of the nonzero plane (z) and of the sign plane (m), eight rows a
 * round by carry-save adders, then single rows. The sum is Z − 2·M; its sign comes from comparing the two bit by bit.
 */
function bundle(): string {
  const eight = (s: string, plane: number): string => {
    const row = (name: string): string =>
      `${set(name, load(get('p'), plane))} ${set('p', add(get('p'), get('bytes')))}`;
    const pair = (carry: string): string => `${row('x')} ${row('y')} ${fullAdder(`${s}0`, carry, 'x', 'y')}`;
    return `${set('p', get('at'))}
      ${pair('ta')} ${pair('tb')} ${fullAdder(`${s}1`, 'fa', 'ta', 'tb')}
      ${pair('ta')} ${pair('tb')} ${fullAdder(`${s}1`, 'fb', 'ta', 'tb')}
      ${fullAdder(`${s}2`, 'carry', 'fa', 'fb')}
      ${ripple(s, 3)}`;
  };
  const ripple = (s: string, from: number): string =>
    Array.from({ length: BITS - from }, (_, i) => `${s}${from + i}`)
      .map(
        (bit) =>
          `${set('t', and(get(bit), get('carry')))} ${set(bit, xor(get(bit), get('carry')))} ${set('carry', get('t'))}`,
      )
      .join(' ');
  const single = (s: string, plane: number): string => `${set('carry', load(get('at'), plane))} ${ripple(s, 0)}`;
  const zero = '(v128.const i64x2 0 0)';
  const counters = ['z', 'm'].flatMap((s) => Array.from({ length: BITS }, (_, i) => s + i));
  const compare = Array.from({ length: BITS + 1 }, (_, i) => {
    const z = i < BITS ? get(`z${i}`) : zero;
    const m = i > 0 ? get(`m${i - 1}`) : zero;
    return `${set('u', xor(z, m))}
      ${set('pos', `(v128.bitselect ${z} ${get('pos')} ${get('u')})`)}
      ${set('neg', `(v128.bitselect ${m} ${get('neg')} ${get('u')})`)}`;
  }).join(' ');
  return `(func $bundle (param $xs i32) (param $n i32) (param $r i32) (param $bytes i32)
    (local $end i32) (local $at i32) (local $p i32) (local $left i32) (local $rows i32)
    ${locals('v128', ['x', 'y', 'u', 't', 'ta', 'tb', 'fa', 'fb', 'carry', 'pos', 'neg', ...counters])}
    ${set('end', add(get('xs'), get('bytes')))}
    ${set('rows', `(i32.shl ${get('bytes')} ${number(3)})`)}
    ${whileLoop(
      'column',
      `(i32.lt_u ${get('xs')} ${get('end')})`,
      `${counters.map((c) => set(c, zero)).join(' ')} ${set('pos', zero)} ${set('neg', zero)}
       ${set('at', get('xs'))} ${set('left', get('n'))}
       ${whileLoop(
         'eights',
         `(i32.ge_u ${get('left')} ${number(8)})`,
         `
         ${eight('z', 0)} ${eight('m', 16)}
         ${set('at', add(get('at'), get('rows')))} ${set('left', `(i32.sub ${get('left')} ${number(8)})`)}`,
       )}
       ${whileLoop(
         'singles',
         get('left'),
         `
         ${single('z', 0)} ${single('m', 16)}
         ${set('at', add(get('at'), get('bytes')))} ${set('left', `(i32.sub ${get('left')} ${number(1)})`)}`,
       )}
       ${compare}
       ${store(get('r'), 0, or(get('pos'), get('neg')))} ${store(get('r'), 16, get('neg'))}
       ${advance(['xs', 'r'], 32)}`,
    )})`;
}

/** Index of the row with the greatest dot product with q, the first of several. */
function nearest(): string {
  return `(func $nearest (param $m i32) (param $n i32) (param $q i32) (param $bytes i32) (result i32)
    (local $i i32) (local $d i32) (local $best i32) (local $at i32)
    ${set('best', number(-0x80000000))}
    ${whileLoop(
      'rows',
      `(i32.lt_u ${get('i')} ${get('n')})`,
      `${set('d', `(call $dot ${get('m')} ${get('q')} ${get('bytes')})`)}
       (if (i32.gt_s ${get('d')} ${get('best')}) (then ${set('best', get('d'))} ${set('at', get('i'))}))
       ${set('m', add(get('m'), get('bytes')))} ${set('i', add(get('i'), number(1)))}`,
    )}
    ${get('at')})`;
}
