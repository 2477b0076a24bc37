import { compile } from '../../../compiler/driver.ts';
import { encode } from '../../../vm/encode/index.ts';
import { writeModule } from '../../../vm/binary/write.ts';
import { generateProgram } from '../generate-program.ts';
import type { Bench, Figure } from '../harness.ts';

const SIZES = [10_000, 100_000];

/** Source text to bytecode, optimised; target: 50,000 lines a second, linear from 10,000 on. */
export const bench: Bench = {
  name: 'compile',
  about: 'source to bytecode at -O2; the peer is AssemblyScript -O3 on the same program, line for line',
  async *run(): AsyncIterable<Figure> {
    const asc = await import('assemblyscript/asc');
    warmUp();
    for (const size of SIZES) {
      const { tri, assembly } = generateProgram(size);
      const lines = tri.split('\n').length - 1;
      const start = performance.now();
      compileTri(tri);
      const ours = performance.now() - start;
      const peerStart = performance.now();
      const done = await asc.main(['in.ts', '-O3', '--noAssert', '--runtime', 'stub', '-o', 'out.wasm'], {
        readFile: (name: string) => (name === 'in.ts' ? assembly : null),
        writeFile: () => undefined,
        listFiles: () => [],
      });
      if (done.error) throw done.error;
      const peer = performance.now() - peerStart;
      process.stderr.write(
        `  ${lines} lines: ${Math.round(lines / (ours / 1000))} lines/s, ${Math.round(process.memoryUsage().rss / 1e6)} MB\n`,
      );
      yield { bench: 'compile', case: `${lines} lines`, ours, peer, peerName: 'asc -O3', unit: 'ms' };
    }
  },
};

/** V8 compiles the compiler first: both sides are measured warm. */
function warmUp(): void {
  for (let i = 0; i < 5; i++) compileTri(generateProgram(1000).tri);
}

function compileTri(text: string): Uint8Array {
  const result = compile({ path: 'bench.tri', text }, () => undefined);
  if (!result.module) throw new Error(JSON.stringify(result.diagnostics[0]));
  return writeModule(encode(result.module));
}
