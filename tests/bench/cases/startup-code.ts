import { compileWith, encodeWasm, loadBinaryen } from '../../../backends/wasm/index.ts';
import { readModule } from '../../../vm/binary/read.ts';
import { lift } from '../../../vm/lift/index.ts';
import { compileBytes } from '../engines.ts';
import { generateProgram } from '../generate-program.ts';
import type { Bench, Figure } from '../harness.ts';

const LEVELS = [0, 1, 3] as const;
const LINES = 12_000;
const RUNS = 8;

/** Bytecode to WebAssembly's bytes: what a program waits for before its first instruction. */
export const bench: Bench = {
  name: 'startup-code',
  about: 'bytecode in memory to a WebAssembly module, warm, by the direct encoder; the peer is Binaryen at its levels',
  async *run(): AsyncIterable<Figure> {
    const bytes = compileBytes(generateProgram(LINES).tri);
    const read = readModule(bytes);
    if (!('module' in read)) throw new Error(JSON.stringify(read.diagnostics[0]));
    const { module } = read;
    const count = module.funcs.length;
    const b = await loadBinaryen();
    const make = (code: (ir: ReturnType<typeof lift>) => { wasm: Uint8Array }) => (): void => {
      const { wasm } = code(lift(module));
      new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>);
    };
    const ours = make((ir) => encodeWasm(ir, { data: false }));
    const size = (wasm: Uint8Array): string => `${Math.round(wasm.length / 1024)} KiB`;
    const own = size(encodeWasm(lift(module), { data: false }).wasm);
    for (const optimize of LEVELS) {
      const peer = make((ir) => compileWith(b, ir, { data: false, optimize }));
      const least = [Infinity, Infinity];
      for (let i = 0; i < RUNS; i++) {
        [ours, peer].forEach((body, k) => {
          const start = performance.now();
          body();
          least[k] = Math.min(least[k]!, ((performance.now() - start) / count) * 1000);
        });
      }
      const theirs = size(compileWith(b, lift(module), { data: false, optimize }).wasm);
      yield {
        ...{ bench: 'startup-code', case: `1,000 functions (${own}, ${theirs})`, ours: least[0]!, peer: least[1]! },
        ...{ peerName: `Binaryen level ${optimize}`, unit: 'ms' },
      };
    }
  },
};
