import type { Program } from './program.ts';

/** Sorts n pseudo-random numbers in place; a hash of the result. */
export const quicksort: Program = {
  name: 'quicksort',
  about: 'unpredictable branches, loads and stores of an array passed down',
  n: 20_000,
  small: 400,
  tri: `
fn sort(inout a: [_]i32, first: i32, last: i32) {
  let pivot = a[first + (last - first) / 2]
  var i = first
  var j = last
  while i <= j {
    while a[i] < pivot { i += 1 }
    while a[j] > pivot { j -= 1 }
    if i <= j {
      let t = a[i]
      a[i] = a[j]
      a[j] = t
      i += 1
      j -= 1
    }
  }
  if first < j { sort(inout a, first, j) }
  if i < last { sort(inout a, i, last) }
}

pub fn run(n: i32) -> i32 {
  var a = [0; n]
  var seed = 42
  for i in 0..n {
    seed = seed * 1103515245 + 12345
    a[i] = seed >> 8
  }
  sort(inout a, 0, n - 1)
  var hash = 0
  for x in a { hash = hash * 31 + x }
  hash
}
`,
  assembly: `
function sort(a: StaticArray<i32>, first: i32, last: i32): void {
  const pivot = a[first + (last - first) / 2];
  let i = first;
  let j = last;
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) {
      const t = a[i];
      a[i] = a[j];
      a[j] = t;
      i++;
      j--;
    }
  }
  if (first < j) sort(a, first, j);
  if (i < last) sort(a, i, last);
}

export function run(n: i32): i32 {
  __collect();
  const a = new StaticArray<i32>(n);
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = seed * 1103515245 + 12345;
    a[i] = seed >> 8;
  }
  sort(a, 0, n - 1);
  let hash = 0;
  for (let i = 0; i < n; i++) hash = hash * 31 + a[i];
  return hash;
}
`,
  c: `
static void sort(int *a, int first, int last) {
  int pivot = a[first + (last - first) / 2], i = first, j = last;
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) {
      int t = a[i];
      a[i] = a[j];
      a[j] = t;
      i++;
      j--;
    }
  }
  if (first < j) sort(a, first, j);
  if (i < last) sort(a, i, last);
}

int run(int n) {
  int *a = malloc(n * sizeof(int));
  unsigned seed = 42, hash = 0;
  for (int i = 0; i < n; i++) {
    seed = seed * 1103515245u + 12345u;
    a[i] = (int)seed >> 8;
  }
  sort(a, 0, n - 1);
  for (int i = 0; i < n; i++) hash = hash * 31 + (unsigned)a[i];
  free(a);
  return (int)hash;
}
`,
  js: `
function sort(a, first, last) {
  const pivot = a[first + (last - first >> 1)];
  let i = first;
  let j = last;
  while (i <= j) {
    while (a[i] < pivot) i++;
    while (a[j] > pivot) j--;
    if (i <= j) {
      const t = a[i];
      a[i] = a[j];
      a[j] = t;
      i++;
      j--;
    }
  }
  if (first < j) sort(a, first, j);
  if (i < last) sort(a, i, last);
}

function run(n) {
  const a = new Int32Array(n);
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = Math.imul(seed, 1103515245) + 12345 | 0;
    a[i] = seed >> 8;
  }
  sort(a, 0, n - 1);
  let hash = 0;
  for (let i = 0; i < n; i++) hash = Math.imul(hash, 31) + a[i] | 0;
  return hash;
}
`,
};
