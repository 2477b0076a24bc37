import { describe, expect, it } from 'vitest';
import { planLaunches } from '../../backends/gpu/lower.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { kernelNamed, modules, OPTS } from './check.ts';

/** What threads of a device cannot do is told with the function and the place. */

function refusal(
  text: string,
  name: string,
  sizes: Readonly<Record<string, number>>,
  opt: 'O0' | 'O2',
): UnsupportedError {
  const m = modules(text).get(opt)!;
  const kernel = prepareKernel(m, kernelNamed(m, name), { opt, sizes: new Map(Object.entries(sizes)) });
  try {
    planLaunches(kernel, 'cuda');
  } catch (e) {
    if (e instanceof UnsupportedError) return e;
    throw e;
  }
  throw new Error('it was planned');
}

describe.each(OPTS)('kernels that are refused, -%s', (opt) => {
  it('elements that need a heap', () => {
    const e = refusal(
      `fn digits(n: i32) -> i32 {
         var list = [0; 8]
         for i in 0..8 { list[i] = n + i }
         list[n & 7]
       }
       pub kernel made(x: [N]i32) -> (y: [N]i32) { y[i] = digits(x[i]) }`,
      'made',
      { N: 4 },
      opt,
    );
    expect(e.message).toMatch(/kernel \S*made: \S*digits uses tensors/);
    expect(e.diagnostic.code).toBe('E0901');
    expect(e.diagnostic.span.file).toBeGreaterThanOrEqual(0);
  });
  it('elements that call themselves', () => {
    const e = refusal(
      `fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
       pub kernel made(x: [N]i32) -> (y: [N]i32) { y[i] = fib(x[i]) }`,
      'made',
      { N: 4 },
      opt,
    );
    expect(e.message).toMatch(/fib: it calls itself/);
  });
  it('tensors beyond 32-bit addresses', () => {
    const e = refusal('pub kernel made(x: [N]i64) -> (y: [N]i64) { y[i] = x[i] }', 'made', { N: 2 ** 29 }, opt);
    expect(e.message).toMatch(/x has 4294967296 bytes/);
  });
});
