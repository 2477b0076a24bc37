/** Pieces of WebAssembly text that the hand-written twins are put together from. */

export const get = (name: string): string => `(local.get $${name})`;
export const set = (name: string, value: string): string => `(local.set $${name} ${value})`;
export const and = (a: string, b: string): string => `(v128.and ${a} ${b})`;
export const or = (a: string, b: string): string => `(v128.or ${a} ${b})`;
export const xor = (a: string, b: string): string => `(v128.xor ${a} ${b})`;
/** a without b */
export const without = (a: string, b: string): string => `(v128.andnot ${a} ${b})`;
export const add = (a: string, b: string): string => `(i32.add ${a} ${b})`;
export const number = (x: number): string => `(i32.const ${x})`;
export const load = (address: string, offset = 0): string => `(v128.load offset=${offset} align=16 ${address})`;
export const store = (address: string, offset: number, value: string): string =>
  `(v128.store offset=${offset} align=16 ${address} ${value})`;
export const locals = (type: string, names: readonly string[]): string =>
  names.map((n) => `(local $${n} ${type})`).join(' ');

/** `while` with a condition in front: `body` as long as `condition` holds. */
export function whileLoop(label: string, condition: string, body: string): string {
  return `(block $${label}_end (loop $${label} (br_if $${label}_end (i32.eqz ${condition})) ${body} (br $${label})))`;
}

/**
 * Full adder of bit slices: adds slices `a` and `b` to the slice in local `sum`, whose carry goes to local `carry`. `u` and
 * `t` are scratch; `a` and `b` are locals.
 */
export function fullAdder(sum: string, carry: string, a: string, b: string): string {
  return [
    set('u', xor(get(a), get(b))),
    set('t', and(get(a), get(b))),
    set(carry, or(get('t'), and(get('u'), get(sum)))),
    set(sum, xor(get('u'), get(sum))),
  ].join('\n');
}

/** A function that calls another `times` times, so that the call from JavaScript does not count. */
export function repeated(name: string, params: readonly string[], result: boolean): string {
  const all = params.map((p) => `(param $${p} i32)`).join(' ');
  const call = `(call $${name} ${params.map(get).join(' ')})`;
  return `(func (export "${name}_times") ${all} (param $times i32) ${result ? '(result i32) (local $s i32)' : ''}
    ${whileLoop(
      'l',
      get('times'),
      `${result ? set('s', add(get('s'), call)) : call} ${set('times', `(i32.sub ${get('times')} ${number(1)})`)}`,
    )}
    ${result ? get('s') : ''})`;
}
