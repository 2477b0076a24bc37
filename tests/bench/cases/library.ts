import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from '../../../compiler/driver.ts';
import { writeModule } from '../../../vm/binary/write.ts';
import { encode } from '../../../vm/encode/index.ts';
import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { randomTrits } from '../random.ts';
import { Resident } from '../resident.ts';

const D = 10_000;
const LIBRARY = new URL('../../../stdlib/', import.meta.url);

/** The functions that both programs have; each repeats one operation. */
const REPEATED = `
pub fn bind_times(a: [_]trit, b: [_]trit, times: i32) -> [_]trit {
  var c: [_]trit = a
  for _ in 0..times { c = bind(a, b) }
  c
}
pub fn dot_times(a: [_]trit, b: [_]trit, times: i32) -> i32 {
  var s = 0
  for _ in 0..times { s = s + dot(a, b) }
  s
}
pub fn bundle_times(xs: [_, _]trit, times: i32) -> [_]trit {
  var r: [_]trit = xs[0]
  for _ in 0..times { r = bundle(xs) }
  r
}
pub fn nearest_times(m: [_, _]trit, q: [_]trit, times: i32) -> i32 {
  var s = 0
  for _ in 0..times {
    let (at, _) = nearest(m, q)
    s = s + at
  }
  s
}
`;

const BARE = `
kernel bind(a: [D]trit, b: [D]trit) -> (c: [D]trit) { c[d] = a[d] * b[d] }
kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
kernel bundle(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(xs[n, d])) }
kernel nearest(items: [N, D]trit, q: [D]trit) -> (best: i32, score: i32) {
  let s[n] = sum(d) i32(items[n, d]) * i32(q[d])
  best = argmax(n) s[n]
  score = max(n) s[n]
}
`;

function libraryBytes(text: string): Uint8Array {
  const { module, diagnostics } = compile({ path: 'bench.tri', text }, ([root, ...path]) => {
    const file = fileURLToPath(new URL(`${path.join('/')}.tri`, LIBRARY));
    return root === 'std' && existsSync(file) ? { path: file, text: readFileSync(file, 'utf8') } : undefined;
  });
  if (!module) throw new Error(JSON.stringify(diagnostics[0]));
  return writeModule(encode(module));
}

/** What the library's interface costs: its operations beside the same kernels written in the program. */
export const bench: Bench = {
  name: 'library',
  about: 'operations of std.vsa on vectors of 10,000 trits; the peer is the same kernel in the program itself',
  async *run(): AsyncIterable<Figure> {
    const library = new Resident(
      await instantiateBytes(libraryBytes(`import std.vsa { bind, bundle, dot, nearest }\n${REPEATED}`), 'jit'),
    );
    const bare = new Resident(await instantiateBytes(compileBytes(BARE + REPEATED), 'jit'));
    const cases: readonly { name: string; times: number; shapes: readonly (readonly number[])[] }[] = [
      { name: 'bind', times: 2000, shapes: [[D], [D]] },
      { name: 'dot', times: 2000, shapes: [[D], [D]] },
      { name: 'bundle', times: 20, shapes: [[101, D]] },
      { name: 'nearest', times: 2, shapes: [[1000, D], [D]] },
    ];
    for (const { name, times, shapes } of cases) {
      const run = `${name}_times`;
      const calls = [library, bare].map((machine) => {
        const args = shapes.map((dims, i) =>
          machine.place(
            run,
            i,
            randomTrits(
              dims.reduce((n, d) => n * d, 1),
              i + 1,
            ),
            dims,
          ),
        );
        const vector = machine.paramType(run, 0);
        const gives = name === 'bind' || name === 'bundle';
        return () => {
          const got = machine.call(run, [...args, times]);
          if (gives) machine.drop(got, { ...vector, dims: [null] } as typeof vector);
        };
      });
      const ns = compareNs(calls[0], calls[1]);
      yield {
        bench: 'library',
        case: `${name}, ${D} trits`,
        ours: ns.ours / times,
        peer: ns.peer / times,
        peerName: 'the kernel in the program',
        unit: 'ns',
      };
    }
  },
};
