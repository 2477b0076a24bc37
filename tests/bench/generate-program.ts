/**
 * A program of about `lines` lines in both languages, line for line: functions of integer arithmetic, loops, branches
 * and calls of earlier functions, all reachable. For measuring compilers.
 */
export function generateProgram(lines: number): { tri: string; assembly: string } {
  const tri: string[] = [];
  const as: string[] = [];
  const perFunction = 12;
  const count = Math.floor(lines / perFunction);
  for (let f = 0; f < count; f++) {
    const callee = f === 0 ? 'a' : `f${f - 1 - (f % Math.min(f, 7))}(a - 1, b)`;
    const c1 = (f * 7919) % 1000;
    const c2 = ((f * 104729) % 97) + 2;
    tri.push(
      `fn f${f}(a: i32, b: i32) -> i32 {`,
      `  var x = a * ${c1} + b`,
      `  var y = b - a / ${c2}`,
      `  for i in 0..${c2} {`,
      `    x = x + i * y`,
      `    if x > ${c1} { y = y - ${f % 13} } else { y = y + x % ${c2} }`,
      `  }`,
      `  if a <= 0 { return x + y }`,
      `  let z = (x & ${c1}) | (y ^ ${f % 255})`,
      `  x = ${callee}`,
      `  x + y * z`,
      `}`,
    );
    as.push(
      `function f${f}(a: i32, b: i32): i32 {`,
      `  let x = a * ${c1} + b;`,
      `  let y = b - a / ${c2};`,
      `  for (let i = 0; i < ${c2}; i++) {`,
      `    x = x + i * y;`,
      `    if (x > ${c1}) { y = y - ${f % 13}; } else { y = y + x % ${c2}; }`,
      `  }`,
      `  if (a <= 0) return x + y;`,
      `  const z = (x & ${c1}) | (y ^ ${f % 255});`,
      `  x = ${callee};`,
      `  return x + y * z;`,
      `}`,
    );
  }
  tri.push(...roots('tri', count), 'fn main() { println(all(3, 4)) }');
  as.push(...roots('as', count));
  return { tri: `${tri.join('\n')}\n`, assembly: `${as.join('\n')}\n` };
}

/** Calls every function once, so that nothing is unreachable. */
function roots(language: 'tri' | 'as', count: number): string[] {
  const calls = Array.from({ length: count }, (_, f) => `f${f}(0, b)`);
  if (language === 'tri')
    return ['pub fn all(a: i32, b: i32) -> i32 {', '  var s = a', ...calls.map((c) => `  s = s + ${c}`), '  s', '}'];
  return [
    'export function all(a: i32, b: i32): i32 {',
    '  let s = a;',
    ...calls.map((c) => `  s = s + ${c};`),
    '  return s;',
    '}',
  ];
}
