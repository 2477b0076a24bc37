import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { webAssemblyText } from '../peers.ts';
import { randomTrits } from '../random.ts';
import { Resident } from '../resident.ts';
import { vsaTwin } from '../twins/vsa.ts';

const D = 128;

const PROGRAM = `
pub fn sum(a: i32, b: i32) -> i32 { a + b }
pub kernel dot(a: [D]trit, b: [D]trit) -> (s: i32) { s = sum(d) i32(a[d]) * i32(b[d]) }
`;

/** What a call from JavaScript costs: of a function, of a kernel on tensors in the memory, and with typed arrays converted. */
export const bench: Bench = {
  name: 'call',
  about: `one call from JavaScript through the JIT's embedding API; the peer is a bare WebAssembly export that does the same`,
  async *run(): AsyncIterable<Figure> {
    const instance = await instantiateBytes(compileBytes(PROGRAM), 'jit');
    const ours = new Resident(instance);
    const twin = await webAssemblyText(vsaTwin());
    const plain = await webAssemblyText(
      '(module (memory (export "memory") 1) (func (export "sum") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))',
    );
    const base = { bench: 'call', unit: 'ns', peerName: 'bare WebAssembly export' };
    const { sum, dot } = instance.exports;
    yield {
      ...base,
      case: 'function of two i32',
      ...compareNs(
        () => sum(3, 4),
        () => plain.sum(3, 4),
      ),
    };

    const [a, b] = [1, 2].map((seed) => randomTrits(D, seed));
    const handles = [a, b].map((v) => ours.place('dot', 0, v, [D]));
    const type = ours.paramType('dot', 0);
    handles.forEach((h, i) => new Uint8Array(twin.memory.buffer).set(ours.payload(h, type, [D]), i * 32));
    const expected = twin.dot_times(0, 32, 32, 1);
    if (ours.call('dot', handles) !== expected || dot(a, b) !== expected) throw new Error('dot differs from the twin');
    const peer = (): number => twin.dot_times(0, 32, 32, 1);
    yield { ...base, case: `kernel on ${D} trits in the memory`, ...compareNs(() => ours.call('dot', handles), peer) };
    yield { ...base, case: `kernel on ${D} trits from two Int8Arrays`, ...compareNs(() => dot(a, b), peer) };
  },
};
