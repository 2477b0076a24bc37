import { compile } from '../../../compiler/driver.ts';
import { writeModule } from '../../../vm/binary/write.ts';
import { encode } from '../../../vm/encode/index.ts';
import { generateProgram } from '../generate-program.ts';
import type { Bench, Figure } from '../harness.ts';

const SIZES = [10_000, 100_000];
/** AssemblyScript's optimiser ends with an exception on the larger program. */
const OPTIMISED_UP_TO = 20_000;
const RUNS = 3;
/** So many lines in all at least: V8 goes on making the compiler faster for about as long. */
const LINES = 200_000;

/** Source text to bytecode, optimised; target: 50,000 lines a second, linear from 10,000 on, in less than 1.5 GB. */
export const bench: Bench = {
  name: 'compile',
  about:
    'source to bytecode at -O2, warm, the least of three times or more; the peer is AssemblyScript on the same program, line for line, with and without its optimiser',
  async *run(): AsyncIterable<Figure> {
    for (let i = 0; i < 5; i++) compileTri(generateProgram(1000).tri); // V8 compiles the compiler first
    const measured = SIZES.map(measure); // before any peer takes memory in this process
    for (const { lines, ours, note, assembly } of measured) {
      for (const level of lines <= OPTIMISED_UP_TO ? ['-O3', '-O0'] : ['-O0']) {
        const peer = await timeAssemblyScript(assembly, level);
        yield { bench: 'compile', case: `${lines} lines`, ours, peer, peerName: `asc ${level}`, unit: 'ms', note };
      }
    }
  },
};

function measure(size: number): { lines: number; ours: number; note: string; assembly: string } {
  const { tri, assembly } = generateProgram(size);
  const lines = tri.split('\n').length - 1;
  let [ours, cpu] = [Infinity, Infinity];
  for (let i = 0; i < RUNS || i * size < LINES; i++) {
    const before = process.threadCpuUsage();
    const start = performance.now();
    compileTri(tri);
    ours = Math.min(ours, performance.now() - start);
    const used = process.threadCpuUsage(before);
    cpu = Math.min(cpu, (used.user + used.system) / 1000);
  }
  const rate = (ms: number): string => Math.round((lines / ms) * 1000).toLocaleString('en');
  const peak = Math.round(process.resourceUsage().maxRSS / 1000);
  const note = `${rate(ours)} lines/s, ${rate(cpu)} a second of its thread's own time, at most ${peak} MB`;
  process.stderr.write(`  ${lines} lines: ${note}\n`);
  return { lines, ours, note, assembly };
}

function compileTri(text: string): Uint8Array {
  const result = compile({ path: 'bench.tri', text }, () => undefined);
  if (!result.module) throw new Error(JSON.stringify(result.diagnostics[0]));
  return writeModule(encode(result.module));
}

async function timeAssemblyScript(source: string, level: string): Promise<number> {
  const asc = await import('assemblyscript/asc');
  const start = performance.now();
  const done = await asc.main(['in.ts', level, '--runtime', 'stub', '-o', 'out.wasm'], {
    readFile: (name: string) => (name === 'in.ts' ? source : null),
    writeFile: () => undefined,
    listFiles: () => [],
  });
  if (done.error) throw done.error;
  return performance.now() - start;
}
