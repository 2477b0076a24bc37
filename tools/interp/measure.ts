import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import type { Handlers } from '../../vm/interp-wasm/handlers.ts';
import { LINK } from '../../vm/interp-wasm/layout.ts';
import { WasmInterpreter } from '../../vm/interp-wasm/machine.ts';
import type { TbcModule } from '../../vm/module.ts';
import { KERNELS } from '../../tests/bench/cases/interp.ts';
import { PROGRAMS } from '../../tests/bench/programs/index.ts';
import { compileProgram } from '../../tests/conformance/lib/run-programs.ts';
import { buildHandlers } from './build.ts';

/**
 * How often programs run each handler of the interpreter's main loop: `node tools/interp/measure.ts`. Every program and kernel of
 * the benchmarks counts as much as any other, and so do the tests of the library, the examples and the conformance suite together. First all chains of forms that
 * the programs have are found, then all forms and chains are counted. Writes the shares, with what the greater ones sum up to,
 * and `frequent.json`.
 */

/** The least share of all that ran for which a handler stands in the main loop, and a chain. */
const LEAST = 2e-6;
const LEAST_CHAIN = 2e-3;

// With all candidates the main loop is too large for the optimising compiler.
setFlagsFromString('--liftoff-only');

const counts = new WebAssembly.Memory({ initial: 16, maximum: 16 });

function module(path: string, text: string): TbcModule | undefined {
  const result = compileProgram(path, text, { opt: 'O2', verify: false });
  return result.module && encode(result.module);
}

/** Programs and kernels of the benchmarks, with the function to call and its argument; those whose tests are run. */
const kernels = module('kernels.tri', KERNELS)!;
const benchmarks = [
  ...PROGRAMS.map((p) => ({ module: module(`${p.name}.tri`, p.tri)!, name: 'run', n: p.small })),
  ...kernels.exports.map(({ name }) => ({ module: kernels, name, n: 20 })),
];
const tested = globSync('{stdlib,examples,tests/conformance/programs}/**/*.tri')
  .sort()
  .flatMap((path) => module(path, readFileSync(path, 'utf8')) ?? []);

/** Runs all; tells the weight of what ran after each. */
function runAll(handlers: Handlers, done: (weight: number) => void): void {
  for (const { module: m, name, n } of benchmarks) {
    const engine = new WasmInterpreter(m, { hosts: m.imports.map(() => () => []) }, handlers);
    engine.call(m.exports.find((e) => e.name === name)!.func, [n]);
    done(1 / benchmarks.length);
  }
  for (const m of tested) {
    const engine = new WasmInterpreter(m, { hosts: m.imports.map(() => () => []), fuel: 3e6 }, handlers);
    for (const e of m.entries) {
      if (e.signature.params.length > 0) continue;
      try {
        engine.call(e.func, []);
      } catch (error) {
        if (!(error instanceof TrapError)) throw error;
      }
    }
    done(1 / tested.length);
  }
}

const first = buildHandlers([], counts).handlers;
runAll(first, () => undefined);
const { handlers, names } = buildHandlers(first.possible(), counts);
const shares = names.map(() => 0);
runAll(handlers, (weight) => {
  const words = new BigInt64Array(counts.buffer, 0, names.length);
  const total = Number(words.reduce((a, b) => a + b, 0n));
  shares.forEach((_, i) => (shares[i] += (weight * Number(words[i])) / Math.max(1, total)));
  words.fill(0n);
});

const whole = shares.reduce((a, b) => a + b, 0);
const order = [...shares.keys()].sort((a, b) => shares[b] - shares[a]);
let sum = 0;
for (const i of order) {
  if (shares[i] === 0) break;
  sum += shares[i] / whole;
  const percent = (x: number): string => `${(100 * x).toFixed(4)} %`;
  process.stdout.write(`${percent(shares[i] / whole)} ${percent(sum)} ${names[i].split(' ').slice(0, 4).join(' ')}\n`);
}
const frequent = order.flatMap((i) => {
  const [name, ...others] = names[i].split(' ');
  const share = shares[i] / whole;
  if (name.includes(LINK)) return share >= LEAST_CHAIN ? [name, ...others] : [];
  // A form's handler is told by the first of its names.
  return share >= LEAST ? [name] : [];
});
writeFileSync(new URL('frequent.json', import.meta.url), `${JSON.stringify(frequent.sort(), undefined, 2)}\n`);
