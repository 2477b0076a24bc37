import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';

const N = 1024;
const ROUNDS = 64;

/** The same program in a type of trits and in i64: products of arrays, products each of the last one, sums, remainders. */
const program = (t: string): string => `
fn numbers(seed: u64) -> [${N}]${t} {
  var x: [${N}]${t} = [0; ${N}]
  var s = seed
  for i in 0..${N} {
    s = s ^ s << 13
    s = s ^ s >> 7
    s = s ^ s << 17
    x[i] = wrap<${t}>(wrap<i64>(s))
  }
  x
}

/// c[i] = a[i] · b[i], the operands anywhere in the type's range.
pub fn array(n: i32) -> i32 {
  let a = numbers(12345)
  let b = numbers(67891)
  var c: [${N}]${t} = [0; ${N}]
  for round in 0..n {
    for i in 0..${N} { c[i] = a[i] * b[i] }
  }
  i32(c[0] % 1000) + i32(c[${N - 1}] % 1000)
}

/// c[i] = a[i] · b[i] modulo 3^27, the product within 64 bits: what a program without t27 would write.
pub fn wrapped(n: i32) -> i32 {
  var a = numbers(12345)
  var b = numbers(67891)
  for i in 0..${N} {
    a[i] = a[i] % 0x7fffffff
    b[i] = b[i] % 0x7fffffff
  }
  var c: [${N}]${t} = [0; ${N}]
  for round in 0..n {
    for i in 0..${N} { c[i] = ${t === 'i64' ? `mod_bal(a[i] * b[i], ${3 ** 27})` : 'a[i] * b[i]'} }
  }
  i32(c[0] % 1000) + i32(c[${N - 1}] % 1000)
}

/// x = x · k, each product waiting for the one before.
pub fn chain(n: i32) -> i32 {
  let k = numbers(24680)[5]
  var x: ${t} = 1
  for i in 0..n * ${N} { x = x * k }
  i32(x % 1000)
}

/// s = s + a[i] · b[i].
pub fn dot(n: i32) -> i32 {
  let a = numbers(12345)
  let b = numbers(67891)
  var s: ${t} = 0
  for round in 0..n {
    for i in 0..${N} { s = s + a[i] * b[i] }
  }
  i32(s % 1000)
}

/// s = s + a[i].
pub fn sum(n: i32) -> i32 {
  let a = numbers(12345)
  var s: ${t} = 0
  for round in 0..n {
    for i in 0..${N} { s = s + a[i] }
  }
  i32(s % 1000)
}

/// s = s + a[i] where no sum leaves the range.
pub fn small_sum(n: i32) -> i32 {
  var a = numbers(12345)
  for i in 0..${N} { a[i] = a[i] % 1000 }
  var s: ${t} = 0
  for round in 0..n {
    for i in 0..${N} { s = s + a[i] }
  }
  i32(s % 1000)
}
`;

/** Trits against binary integers, both written in Trinity: what wrapping modulo 3^27 costs beyond wrapping modulo 2^64. */
export const bench: Bench = {
  name: 'scalar-trits',
  about: `${N * ROUNDS} operations of t27 a call through the JIT; the peer is the same program of i64, which wraps modulo 2^64 unless it says otherwise`,
  async *run(): AsyncIterable<Figure> {
    const ours = await instantiateBytes(compileBytes(program('t27')), 'jit');
    const peer = await instantiateBytes(compileBytes(program('i64')), 'jit');
    const cases = [
      ['array', 'products of arrays, by the element'],
      ['wrapped', 'products of arrays, wrapped modulo 3^27 by mod_bal on the other side'],
      ['chain', 'a chain of products, by the product'],
      ['dot', 'sum of products, by the term'],
      ['sum', 'sum of any numbers, by the term'],
      ['small_sum', 'sum of small numbers, by the term'],
    ] as const;
    for (const [name, what] of cases) {
      const times = compareNs(
        () => ours.exports[name](ROUNDS),
        () => peer.exports[name](ROUNDS),
      );
      const per = N * ROUNDS;
      const figure = { ours: times.ours / per, peer: times.peer / per, peerName: 'i64, the same program' };
      yield { bench: 'scalar-trits', case: what, ...figure, unit: 'ns' };
    }
  },
};
