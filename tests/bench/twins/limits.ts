import { add, get, load, locals, number, set, whileLoop, xor } from './wat.ts';

const CHAINS = 8;

/**
 * What a core can do at most: `read(bytes, times)` goes through memory with 128-bit loads, eight at a time; `work(times)`
 * does 64 independent-enough vector instructions a round (eight chains, as additions and exclusive ors in turn).
 */
export function limitsTwin(): string {
  const chains = Array.from({ length: CHAINS }, (_, i) => `v${i}`);
  const all = chains.map(get).reduce((a, b) => xor(a, b));
  const result = `(i32x4.extract_lane 0 ${all})`;
  return `(module
  (memory (export "memory") 2048)
  (func (export "read") (param $bytes i32) (param $times i32) (result i32) (local $at i32) ${locals('v128', chains)}
    ${whileLoop(
      'times',
      get('times'),
      `${set('at', number(0))}
       ${whileLoop(
         'l',
         `(i32.lt_u ${get('at')} ${get('bytes')})`,
         `${chains.map((v, i) => set(v, xor(get(v), load(get('at'), 16 * i)))).join(' ')}
          ${set('at', add(get('at'), number(16 * CHAINS)))}`,
       )}
       ${set('times', `(i32.sub ${get('times')} ${number(1)})`)}`,
    )}
    ${result})
  (func (export "work") (param $times i32) (result i32) ${locals('v128', [...chains, 'c'])}
    ${set('c', `(i32x4.splat ${get('times')})`)}
    ${whileLoop(
      'times',
      get('times'),
      `${Array.from({ length: 8 }, (_, k) =>
        chains.map((v) => set(v, k % 2 ? xor(get(v), get('c')) : `(i8x16.add ${get(v)} ${get('c')})`)).join(' '),
      ).join(' ')}
       ${set('times', `(i32.sub ${get('times')} ${number(1)})`)}`,
    )}
    ${result})
)`;
}
