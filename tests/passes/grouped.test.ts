import { expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { generateProgram } from '../bench/generate-program.ts';

/** The final IR, with or without somebody who looks between passes. */
function final(text: string, look: boolean): string {
  let looks = 0;
  const options = look ? { afterPass: () => void looks++ } : {};
  const { module } = compile({ path: 'x.tri', text }, () => undefined, options);
  expect(looks > 10).toBe(look);
  return printModule(module!);
}

it('passes applied function by function give the module that passes applied one by one give', () => {
  const kernels = `
kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
pub fn twice(a: [D]trit, b: [D]trit, n: i32) -> i32 {
  var s = 0
  for i in 0..n { if i % 2 == 0 { s = s + dot(a, b) } }
  s
}
`;
  for (const text of [generateProgram(600).tri, kernels]) expect(final(text, false)).toBe(final(text, true));
});
