import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createEncoder } from '../../backends/wasm/encoder/index.ts';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import { Handlers } from '../../vm/interp-wasm/handlers.ts';
import { WasmInterpreter } from '../../vm/interp-wasm/machine.ts';
import type { TbcModule } from '../../vm/module.ts';
import { PROGRAMS } from '../../tests/bench/programs/index.ts';
import { compileProgram } from '../../tests/conformance/lib/run-programs.ts';
import { generate } from './generate.ts';
import { byOp, lines } from './text.ts';
import { chooseForms } from './variants.ts';

/**
 * How often programs run each handler of the interpreter's main loop: `node tools/interp/measure.ts`. Every benchmark program counts as
 * much as any other, and so do the tests of the library, the examples and the conformance suite together. Writes the shares, with what the
 * greater ones sum up to, and `frequent.json`.
 */
/** The least share of all that ran for which a handler stands in the main loop. */
const LEAST = 2e-6;

const counts = new WebAssembly.Memory({ initial: 1, maximum: 1 });
const { mainWasm, rareWasm, main, rare } = generate(createEncoder, chooseForms(true), true);
const handlers = new Handlers({
  main: mainWasm as Uint8Array<ArrayBuffer>,
  rare: () => rareWasm as Uint8Array<ArrayBuffer>,
  mainNames: lines(main),
  rareNames: byOp(rare),
  rareCount: new Set(rare.values()).size,
  extra: { counts },
});
const names = lines(main).split('\n');
const shares = names.map(() => 0);

function module(path: string, text: string): TbcModule {
  const result = compileProgram(path, text, { opt: 'O2', verify: false });
  if (!result.module) throw new Error(`${path}: ${JSON.stringify(result.diagnostics[0])}`);
  return encode(result.module);
}

/** Adds what ran since the last time, as shares that sum to a weight. */
function tally(weight: number): void {
  const words = new BigInt64Array(counts.buffer);
  const total = Number(words.reduce((a, b) => a + b, 0n));
  shares.forEach((_, i) => (shares[i] += (weight * Number(words[i])) / Math.max(1, total)));
  words.fill(0n);
}

for (const p of PROGRAMS) {
  const m = module(`${p.name}.tri`, p.tri);
  const engine = new WasmInterpreter(m, { hosts: m.imports.map(() => () => []) }, handlers);
  engine.call(m.exports.find((e) => e.name === 'run')!.func, [p.small]);
  tally(1 / PROGRAMS.length);
}
const sources = globSync('{stdlib,examples,tests/conformance/programs}/**/*.tri').sort();
for (const path of sources) {
  let m: TbcModule;
  try {
    m = module(path, readFileSync(path, 'utf8'));
  } catch {
    continue;
  }
  const engine = new WasmInterpreter(m, { hosts: m.imports.map(() => () => []), fuel: 3e6 }, handlers);
  for (const e of m.entries) {
    if (e.signature.params.length > 0) continue;
    try {
      engine.call(e.func, []);
    } catch (error) {
      if (!(error instanceof TrapError)) throw error;
    }
  }
  tally(1 / sources.length);
}
const whole = shares.reduce((a, b) => a + b, 0);
const order = [...shares.keys()].sort((a, b) => shares[b] - shares[a]);
let sum = 0;
for (const i of order) {
  if (shares[i] === 0) break;
  sum += shares[i] / whole;
  const percent = (x: number): string => `${(100 * x).toFixed(4)} %`;
  process.stdout.write(`${percent(shares[i] / whole)} ${percent(sum)} ${names[i].split(' ').slice(0, 4).join(' ')}\n`);
}
// A handler is told by the first of its names.
const frequent = order.filter((i) => shares[i] / whole >= LEAST).map((i) => names[i].split(' ')[0]);
writeFileSync(new URL('frequent.json', import.meta.url), `${JSON.stringify(frequent.sort(), undefined, 2)}\n`);
