import { compileBytes, instantiateBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { assemblyScript, gcc, quickJs } from '../peers.ts';
import { PROGRAMS } from '../programs/index.ts';
import type { Program } from '../programs/program.ts';

/** Ratios of all programs against one peer, under the peer's name. */
type Ratios = Map<string, number[]>;

/** Scalar programs, one call of `run(n)` from JavaScript; results are compared before anything is measured. */
export const bench: Bench = {
  name: 'scalar',
  about: `${PROGRAMS.map((p) => `${p.name} (${p.about})`).join(', ')}; the limit is the machine's rate of those operations`,
  async *run(): AsyncIterable<Figure> {
    const ratios: Ratios = new Map();
    for (const p of PROGRAMS) {
      for await (const f of figures(p)) {
        const of = ratios.get(f.peerName);
        if (of) of.push(f.ours / f.peer);
        else ratios.set(f.peerName, [f.ours / f.peer]);
        yield f;
      }
    }
    for (const [peerName, all] of ratios) {
      const mean = Math.exp(all.reduce((s, r) => s + Math.log(r), 0) / all.length);
      yield { bench: 'scalar', case: `geometric mean of ${all.length}`, ours: mean, peer: 1, peerName, unit: 'ratio' };
    }
  },
};

async function* figures(p: Program): AsyncIterable<Figure> {
  const bytes = compileBytes(p.tri);
  const base = { bench: 'scalar', unit: 'ns' };
  const jit = await instantiateBytes(bytes, 'jit');
  const ours = (): unknown => jit.exports.run(p.n);
  const assembly = await assemblyScript(p.assembly);
  agree(p, ours(), assembly.run(p.n));
  const a = compareNs(ours, () => assembly.run(p.n));
  yield { ...base, case: `${p.name}(${p.n}), jit`, ...a, peerName: 'AssemblyScript -O3' };
  const native = gcc(p.c);
  if (native) {
    const { ns, result } = native(p.n, Math.ceil(3e8 / a.peer));
    agree(p, ours(), result);
    yield { ...base, case: `${p.name}(${p.n}), jit`, ours: a.ours, peer: ns, peerName: 'gcc -O2' };
  } else process.stderr.write('  skipped: no gcc\n');
  const interp = await instantiateBytes(bytes, 'interp');
  const quick = await quickJs(p.js);
  agree(p, interp.exports.run(p.small), quick(p.small));
  const i = compareNs(
    () => interp.exports.run(p.small),
    () => quick(p.small),
  );
  yield { ...base, case: `${p.name}(${p.small}), interpreter`, ...i, peerName: 'QuickJS (WebAssembly)' };
}

function agree(p: Program, ours: unknown, peer: unknown): void {
  if (ours !== peer) throw new Error(`${p.name}: ${String(ours)} here, ${String(peer)} there`);
}
