import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Context } from '../context.ts';
import { exists, reasonOf } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

const MAIN = `//! A first program: similarity of two ternary vectors.

/// The inner product of two trit vectors: the agreeing places less the opposing ones.
pub kernel dot(a: [N]trit, b: [N]trit) -> (s: i32) {
  s = sum(n) i32(a[n]) * i32(b[n])
}

fn main() {
  let a = [1, 0, -1, 1] as [4]trit
  let b = [1, 1, -1, 0] as [4]trit
  println("a . b = ", dot(a, b))
}

test "a vector's product with itself counts its nonzero places" {
  let a = [1, 0, -1, 1] as [4]trit
  assert dot(a, a) == 3
}

property "the order of the factors does not matter" (a: [N]trit, b: [N]trit) {
  assert dot(a, b) == dot(b, a)
}
`;

const DONE = {
  en: 'made {dir}: try\n  trinityc run {dir}/main.tri\n  trinityc test {dir}/main.tri\n',
  ru: 'создано {dir}: попробуйте\n  trinityc run {dir}/main.tri\n  trinityc test {dir}/main.tri\n',
  zh: '已创建 {dir}：试试\n  trinityc run {dir}/main.tri\n  trinityc test {dir}/main.tri\n',
} as const;

/** `new NAME`: a folder with a program that runs and tests that pass. */
export function run(cx: Context): number {
  const dir = cx.invocation.files[0];
  if (exists(dir)) {
    cx.reportPlain('E0716', { path: dir });
    return EXIT.diagnostics;
  }
  const files = {
    'main.tri': MAIN,
    'README.md': `# ${basename(dir)}\n\n\`trinityc run main.tri\` runs it, \`trinityc test main.tri\` tests it.\n`,
  };
  try {
    mkdirSync(dir, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  } catch (error) {
    cx.reportPlain('E0711', { path: dir, reason: reasonOf(error) });
    return EXIT.diagnostics;
  }
  if (cx.json) cx.printJson({ created: Object.keys(files).map((f) => `${dir}/${f}`) });
  else cx.out(DONE[cx.lang].replaceAll('{dir}', dir));
  return EXIT.ok;
}
