import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import type { Op } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';

/** What the verifier refuses in the graph and kernel profiles: one program for each rule. */

const LIBRARY = `
  kernel @k(%x: buf [N]i32 @dense, %f: i32, %N: i32) -> (i32) profile kernel of "k" { return %f }
  kernel @p(%t: buf [N]t1 @pack2, %N: i32) -> () profile kernel of "p" { return }`;

function problems(profile: string, body: string): string {
  const text = `module {${LIBRARY}
  kernel @g(%x: buf [N]i32 @dense, %t: buf [N]t1 @planes, %N: i32) -> () profile ${profile} of "g" {
    %0 = const 0 : i32
    ${body}
    return
  }
}`;
  return verifyModule(parseModule(text)).map(problemText).join('\n');
}

const REFUSED: [profile: string, body: string, message: string][] = [
  ['graph', 'par %0, %N { |%i: i32| yield }', 'control flow'],
  ['graph', '%c = eq %0, %N\n if %c { yield } { yield }', 'control flow'],
  ['graph', '%v = buf_load %x, %0 : i32', 'access to an element'],
  ['graph', 'buf_store %x, %0, %0', 'access to an element'],
  ['graph', '%a = const 0 : u32\n %v = load [offset=0, storage=i32] %a : i32', 'load in the graph profile'],
  ['graph', 'launch @nothing %x', 'no kernel'],
  ['graph', '%r = launch @k %x, %N : i32', '2 operands, where @k has 3'],
  ['graph', '%r = launch @k %t, %0, %N : i32', 'operand 0 does not fit'],
  ['graph', 'launch @p %t, %N', 'operand 0 does not fit'],
  ['graph', 'launch @k %x, %0, %N', 'results'],
  ['kernel', '%r = launch @k %x, %0, %N : i32', 'of the graph profile in the kernel profile'],
  ['kernel', 'par %0 { yield }', 'bounds are pairs'],
  ['kernel', 'par %0, %N { yield }', 'an argument for each index'],
  ['kernel', 'par %0, %N { |%i: u32| yield }', 'indices are i32'],
  ['kernel', 'par %0, %N { |%i: i32| yield %i }', 'yields 1 values instead of 0'],
  ['kernel', '%r = reduce_add %0, %N : i32 { |%i: i32| yield }', 'yields 0 values instead of 1'],
  ['kernel', '%r = reduce_argmax %0, %N, %0, %N : i32 { |%i: i32, %j: i32| yield %i }', 'one index'],
  ['kernel', '%r = for %0, %N, %0 : i32 { |%i: i32, %c: i32| yield }', 'yields 0 values instead of 1'],
  ['kernel', 'for %0, %N, %0 { |%i: i32, %c: i32| yield %c }', 'a result for each carried value'],
  ['kernel', '%v = buf_load %0, %0 : i32', 'no buffer'],
  ['kernel', '%v = buf_load %x, %0, %0 : i32', 'an index for each axis'],
  ['kernel', '%v = buf_load %x, %0 : i64', 'not of the element type'],
  ['kernel', 'buf_store %t, %0, %0', 'not of the element type'],
  ['kernel', 'buf_zero %0', 'one buffer'],
  ['kernel', '%b = buf_alloc %0, %0 : buf [_]i32 @dense', 'an operand for each axis'],
  ['kernel', '%b = buf_alloc [slot=-1] %0 : buf [_]i32 @dense', 'the slot'],
  ['kernel', 'par %0, %N { |%i: i32|\n %b = buf_alloc %0 : buf [_]i32 @dense\n yield }', 'not in a loop'],
  ['scalar', 'return', 'in the scalar profile'],
];

describe('profiles', () => {
  it.each(REFUSED)('%s refuses %s', (profile, body, message) => {
    expect(problems(profile, body)).toContain(message);
  });
  it('accepts launches, scratch and ops on sizes in a graph', () => {
    const body = `%n = add %N, %0
    %b = buf_alloc %n : buf [_]i32 @dense
    buf_zero %b
    %c = ne %n, %N
    trap_if shape %c
    %r = launch @k %b, %n, %N : i32`;
    expect(problems('graph', body)).toBe('');
  });
});

describe('places in the source', () => {
  it('a trap of a function that a kernel calls names the function, the kernel that called it, and the call', () => {
    const text = `
fn half(x: i32) -> i32 { 100 / x }
kernel inner(x: [N]i32) -> (y: [N]i32) { y[i] = half(x[i]) }
kernel outer(x: [N]i32) -> (z: [N]i32) { let y = inner(x); z[i] = y[i] + 1 }
fn main() { let z = outer([1, 2]); assert z[0] == 101 }`;
    const made = compile({ path: 'a.tri', text }, () => undefined, { opt: 'O2', verify: true });
    const chains: string[] = [];
    const code = [...made.module!.funcs.values()].filter((f) => (f.partOf ?? f.name) === 'kernel.outer');
    const visit = (op: Op): void => {
      const at = op.span.inlined;
      if (op.op !== 'div' || !at) return;
      const shown = [text.slice(op.span.start, op.span.end)];
      for (let site = op.span.inlined; site; site = site.call.inlined) {
        shown.push(site.func, text.slice(site.call.start, site.call.end));
      }
      chains.push(shown.join(' | '));
    };
    for (const f of code) visitFunc(f, visit);
    expect(new Set(chains)).toEqual(new Set(['100 / x | half | half(x[i]) | kernel.inner | let y = inner(x)']));
  });
});
