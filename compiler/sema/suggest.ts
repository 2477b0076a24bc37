/** What types of other languages are called here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  int: 'i32',
  integer: 'i32',
  uint: 'u32',
  usize: 'u32',
  isize: 'i64',
  long: 'i64',
  short: 'i16',
  byte: 'u8',
  char: 'u8',
  float: 'f32',
  double: 'f64',
  number: 'f64',
  string: 'str',
  boolean: 'bool',
  void: '()',
  unit: '()',
};

/** What values and functions of other languages are called here. */
const VALUES: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  null: 'None',
  nil: 'None',
  NULL: 'None',
  nullptr: 'None',
  undefined: 'None',
  Nothing: 'None',
  Just: 'Some',
  printf: 'print',
  echo: 'println',
  puts: 'println',
  length: 'len',
  size: 'len',
  append: 'push',
  fmod: '%',
  throw: 'panic',
  exit: 'panic',
  popcnt: 'popcount',
};

/** What a value or function that another language has is called here, or undefined. */
export function valueElsewhere(name: string): string | undefined {
  return Object.hasOwn(VALUES, name) ? VALUES[name] : undefined;
}

/** What a type that another language has is called here, or undefined. */
export function typeElsewhere(name: string): string | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined;
}

/** The candidate nearest to a misspelt name by edit distance (with transpositions), or undefined if none is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const limit = name.length <= 2 ? 1 : name.length <= 5 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  const seen = new Set<string>();
  for (const c of candidates) {
    if (seen.has(c) || c === name || Math.abs(c.length - name.length) >= bestDistance) continue;
    seen.add(c);
    const d = distance(name.toLowerCase(), c.toLowerCase());
    if (d < bestDistance && d < Math.max(name.length, c.length)) {
      best = c;
      bestDistance = d;
    }
  }
  return best;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2] + 1);
      row.push(d);
    }
    before = last;
    last = row;
  }
  return last[b.length];
}
