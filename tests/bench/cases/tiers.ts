import { readModule } from '../../../vm/binary/read.ts';
import { compileJit, JitMachine } from '../../../vm/jit/index.ts';
import { compileBytes } from '../engines.ts';
import type { Bench, Figure } from '../harness.ts';
import { compareNs } from '../harness.ts';
import { PROGRAMS } from '../programs/index.ts';

const LEVELS = [0, 1, 2, 3] as const;

/** The direct encoder's code beside Binaryen's, once V8 has optimised both: what its passes are worth at run time. */
export const bench: Bench = {
  name: 'tiers',
  about: 'code of the direct encoder, warm; the peer is the same program through Binaryen at each of its levels',
  async *run(): AsyncIterable<Figure> {
    const logs = new Map<number, number[]>(LEVELS.map((l) => [l, []]));
    for (const p of PROGRAMS) {
      const bytes = compileBytes(p.tri);
      const ours = await runner(bytes, undefined);
      const args = [p.n];
      for (const level of LEVELS) {
        const peer = await runner(bytes, level);
        if (ours(args) !== peer(args)) throw new Error(`${p.name}: level ${level} gives another result`);
        const times = compareNs(
          () => ours(args),
          () => peer(args),
        );
        logs.get(level)!.push(Math.log(times.ours / times.peer));
        yield { bench: 'tiers', case: `${p.name}(${p.n})`, ...times, peerName: `Binaryen level ${level}`, unit: 'ns' };
      }
    }
    for (const [level, all] of logs) {
      const mean = Math.exp(all.reduce((s, l) => s + l, 0) / all.length);
      yield {
        ...{ bench: 'tiers', case: `geometric mean of ${all.length}`, ours: mean, peer: 1 },
        ...{ peerName: `Binaryen level ${level}`, unit: 'ratio' },
      };
    }
  },
};

async function runner(bytes: Uint8Array, optimize: 0 | 1 | 2 | 3 | undefined): Promise<(args: number[]) => unknown> {
  const read = readModule(bytes);
  if (!('module' in read)) throw new Error(JSON.stringify(read.diagnostics[0]));
  const { module } = read;
  const at = module.exports.find((e) => e.name === 'run')!.func;
  const machine = new JitMachine(await compileJit(module, { optimize }), { hosts: [] });
  return (args) => machine.call(at, args)[0];
}
