import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeImage, placeAt } from '../../backends/verilog/core/image.ts';
import type { Image, Run } from '../../backends/verilog/core/image.ts';
import type { Profile } from '../../backends/verilog/core/isa.ts';
import { fitsRegister, PROFILES, STOPS } from '../../backends/verilog/core/isa.ts';
import type { SimulatedRun } from '../../backends/verilog/core/simulation.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { TRAPS } from '../../spec/traps.ts';
import { scalarInfo } from '../../spec/types.ts';
import { TrapError } from '../../vm/engine.ts';
import type { RegValue } from '../../vm/engine.ts';
import { createInterpreter } from '../../vm/interp-wasm/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import { lineColumn, spanAt } from '../../vm/module.ts';
import { compileProgram, readPrograms } from '../conformance/lib/run-programs.ts';
import type { ProgramFile } from '../conformance/lib/run-programs.ts';
import { artefact } from '../engines.ts';
import { Counter } from './count.ts';
import { fromReg, toRegister } from './registers.ts';
import type { Simulator } from './simulators.ts';
import { buildIcarus, buildVerilator, MEMORY_BYTES, missing } from './simulators.ts';

/** The conformance programs on the core: tests, cases with scalar arguments, and `main`, against the interpreter. */

/** `CORE_PROGRAMS` chooses by a part of the name; all of them otherwise. */
const CHOSEN = process.env['CORE_PROGRAMS'] ?? '';
const programs = readPrograms(join(import.meta.dirname, '../conformance/programs')).filter((p) =>
  p.name.includes(CHOSEN),
);
const compiled = new Map<ProgramFile, TbcModule>();

/** Kernels are plain loops in it. */
function bytecodeOf(p: ProgramFile): TbcModule {
  let tbc = compiled.get(p);
  if (!tbc) {
    const { module } = compileProgram(p.path, p.text, { vectors: false });
    if (!module) throw new Error(`${p.name} does not compile`);
    compiled.set(p, (tbc = artefact(module).tbc));
  }
  return tbc;
}

const problem = missing('verilator', 'g++', 'make');

interface Ask {
  readonly label: string;
  readonly run: Run;
  readonly args: readonly RegValue[];
}

interface Outcome {
  readonly end: string;
  readonly output: string;
}

/** What of a program can be called without making values in memory. */
function asks(p: ProgramFile, tbc: TbcModule): Ask[] {
  const found: Ask[] = [];
  for (const e of tbc.entries)
    if (e.kind === 'test') found.push({ label: `test ${e.name}`, run: { func: e.func, args: [] }, args: [] });
  for (const c of p.cases) {
    if (c.fuel !== undefined || c.memory !== undefined || c.stack !== undefined) continue;
    const e = tbc.exports.find((x) => x.name === c.func);
    if (!e || e.signature.params.some((q) => q.inout || q.type.kind !== 'scalar')) continue;
    const types = tbc.funcs[e.func]!.params;
    if (types.some((t) => scalarInfo(t).kind === 'float')) continue;
    const args = c.args.map((v, i) => fromReg(v as number | string | boolean, types[i]!));
    found.push({ label: `line ${c.line} ${c.func}`, run: { func: e.func, args: args.map(toRegister) }, args });
  }
  const main = tbc.exports.find((e) => e.name === 'main');
  if (main && p.out !== undefined) found.push({ label: 'main', run: { func: main.func, args: [] }, args: [] });
  return found;
}

/** Whether the registers of a core hold the arguments. */
const fits = (p: Profile, a: Ask): boolean => a.run.args.every((v) => fitsRegister(p, v));

function interpret(tbc: TbcModule, a: Ask): Outcome {
  let output = '';
  const engine = createInterpreter(tbc, {
    memoryLimit: MEMORY_BYTES,
    hosts: tbc.imports.map((imp) => (args: readonly RegValue[]): readonly RegValue[] => {
      if (imp.module === 'trinity' && imp.name === 'trap_text') return [];
      if (imp.module !== 'trinity' || imp.name !== 'print') throw new Error('no such host function');
      const at = Number(args[0]);
      const { memory } = engine;
      const n = new DataView(memory.buffer, memory.byteOffset).getUint32(at + 8, true);
      output += new TextDecoder().decode(memory.slice(at + 16, at + 16 + n));
      return [];
    }),
  });
  try {
    const results = engine.call(a.run.func, a.args);
    return { end: results.map((v) => String(v)).join(', '), output };
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    const [top] = e.frames;
    return { end: `trap ${e.trap} at line ${top?.line ?? 0}`, output };
  }
}

function outcome(tbc: TbcModule, image: Image, run: SimulatedRun): Outcome {
  const output = new TextDecoder().decode(run.stdout);
  if (run.code === STOPS.done) return { end: run.results.join(', '), output };
  const trap = Object.entries(TRAPS).find(([, t]) => t.id === run.code)?.[0];
  if (!trap) return { end: `stop ${run.code}`, output };
  const place = placeAt(image, run.at);
  const span = place && place.index >= 0 && place.instr >= 0 ? spanAt(tbc.funcs[place.index]!, place.instr) : undefined;
  return { end: `trap ${trap} at line ${span ? lineColumn(tbc, span.file, span.start).line : 0}`, output };
}

for (const profile of Object.values(PROFILES)) {
  describe(`conformance programs on the core ${profile.name}`, () => {
    let simulator: Simulator;
    beforeAll(() => {
      if (!problem) simulator = buildVerilator(profile);
    }, 400_000);
    afterAll(() => simulator?.remove());

    it('end as on the interpreter', { timeout: 900_000 }, (ctx) => {
      if (problem) return ctx.skip(problem);
      const wrong: string[] = [];
      let done = 0;
      let stopped = 0;
      let refused = 0;
      for (const p of programs) {
        const tbc = bytecodeOf(p);
        const image = (runs: readonly Run[]): Image => makeImage(tbc, { profile, memoryBytes: MEMORY_BYTES, runs });
        const can = (list: readonly Ask[]): boolean => {
          try {
            image(list.map((a) => a.run));
            return true;
          } catch (e) {
            if (!(e instanceof UnsupportedError)) throw e;
            expect(String(e.diagnostic.args['reason'])).toMatch(/floating-point|full64|does not have/);
            return false;
          }
        };
        const held = asks(p, tbc).filter((a) => fits(profile, a));
        const ready = can(held) ? held : held.filter((a) => can([a]));
        refused += held.length - ready.length;
        if (ready.length === 0) continue;
        const made = image(ready.map((a) => a.run));
        const runs = simulator.run(made);
        ready.forEach((a, i) => {
          const want = interpret(tbc, a);
          const got = outcome(tbc, made, runs[i]!);
          done++;
          // A core of 45 bits stops where a number of 64 needs more.
          if (!profile.wide && runs[i]!.code === STOPS.width) stopped++;
          else if (got.end !== want.end || got.output !== want.output) {
            wrong.push(
              `${p.name} ${a.label}: ${got.end} ${JSON.stringify(got.output)}, not ${want.end} ${JSON.stringify(want.output)}`,
            );
          }
        });
      }
      expect(wrong).toEqual([]);
      if (CHOSEN !== '') return;
      expect(done).toBeGreaterThan(500);
      expect(stopped).toBeLessThan(12);
      expect(refused).toBeGreaterThan(0);
    });

    it('runs alike in Icarus Verilog, to the clock', { timeout: 300_000 }, (ctx) => {
      const gone = problem ?? missing('iverilog', 'vvp');
      if (gone) return ctx.skip(gone);
      const path = join(import.meta.dirname, 'demo.tri');
      const { module } = compileProgram(path, readFileSync(path, 'utf8'), { vectors: false });
      const { tbc } = artefact(module!);
      const { func } = tbc.exports.find((e) => e.name === 'modpow_t27')!;
      const image = makeImage(tbc, { profile, memoryBytes: MEMORY_BYTES, runs: [{ func, args: [] }] });
      const icarus = buildIcarus(profile);
      expect(icarus.run(image)).toEqual(simulator.run(image));
      icarus.remove();
    });

    // Divisions and products take one or two clocks a bit: programs that are made of them are held to another bound.
    it.for([
      ['fib_15', 4],
      ['sieve', 4],
      ['fibonacci_t27', 4],
      ['sorted', 4],
      ['matvec_16', 4],
      ['modpow_t27', 30],
    ] as const)(
      'runs %s in at most %d clocks an instruction of bytecode',
      { timeout: 300_000 },
      ([name, most], ctx) => {
        if (problem) return ctx.skip(problem);
        const path = join(import.meta.dirname, 'demo.tri');
        const { module } = compileProgram(path, readFileSync(path, 'utf8'), { vectors: false });
        const { tbc } = artefact(module!);
        const { func } = tbc.exports.find((e) => e.name === name)!;
        const [run] = simulator.run(makeImage(tbc, { profile, memoryBytes: MEMORY_BYTES, runs: [{ func, args: [] }] }));
        const counter = new Counter(tbc);
        expect([run!.code, run!.results]).toEqual([STOPS.done, counter.call(func, [])]);
        const clocks = run!.cycles / counter.count;
        if (process.env['CORE_FIGURES'])
          console.log(
            JSON.stringify({
              profile: profile.name,
              name,
              ...{ clocks: run!.cycles, instructions: run!.instructions, bytecode: counter.count },
              perInstruction: run!.cycles / run!.instructions,
              perBytecode: clocks,
            }),
          );
        expect(clocks).toBeLessThan(most);
      },
    );
  });
}
