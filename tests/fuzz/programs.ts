import { visitFunc } from '../../compiler/ir/walk.ts';
import type { Signature } from '../../compiler/ir/types.ts';
import { argumentJson, chooseShapes } from './generate/arguments.ts';
import type { Json } from './generate/arguments.ts';
import { program } from './generate/program.ts';
import { Random as IrRandom, randomModule, randomValue } from '../vm/random-ir.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';
import type { Call, Finding, Verdict } from './compare.ts';
import { compare } from './compare.ts';
import { TrapError } from '../../vm/engine.ts';
import { artefact, ENGINES, isDevice, starter } from '../engines.ts';
import type { AnyEngineName, EngineName } from '../engines.ts';
import type { RunOptions } from './machines.ts';
import { LIMITS } from './machines.ts';
import { Random } from './random.ts';

/** One generated program, compared. */
export interface Tried {
  readonly text: string;
  /** Its other files, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly calls: readonly Call[];
  readonly limits: RunOptions;
  readonly verdict: Verdict;
}

/** Now and then limits that are reached in the middle of things: engines must agree where that is. */
function limitsFor(r: Random): RunOptions {
  if (!r.oneIn(6)) return LIMITS;
  return {
    fuel: r.pick([5, 30, 100, 300]),
    memoryLimit: r.pick([128 << 10, 8 << 20]),
    stackLimit: r.pick([2, 5, 200]),
  };
}

/** The engines for a seed: the quick ones and devices always, the others in turn, as they take most of the time. */
export function enginesFor(seed: number, of: readonly AnyEngineName[] = ENGINES): AnyEngineName[] {
  const each: Readonly<Record<EngineName, number>> = {
    interp: 1,
    jit: 1,
    'interp-js': 3,
    reference: 4,
    'jit-optimized': 8,
    'jit-threads': 6,
  };
  return of.filter((e) => of.length <= 2 || isDevice(e) || seed % each[e] === 0);
}

export async function tryProgram(seed: number, engines: readonly AnyEngineName[]): Promise<Tried> {
  const files = new Map<string, string>();
  const text = program(seed, files);
  const random = new Random(seed ^ 0x5eed);
  const calls: Call[] = [];
  const choose = (name: string, signature: Signature): Json[][] => {
    const times = signature.params.length === 0 ? 1 : signature.params.some((p) => p.type.kind === 'tensor') ? 5 : 3;
    const lists = Array.from({ length: times }, () => {
      const shapes = chooseShapes(
        random,
        signature.params.map((p) => p.type),
      );
      return signature.params.map((p) => argumentJson(random, p.type, shapes));
    });
    calls.push(...lists.map((args) => ({ name, args })));
    return lists;
  };
  const limits = limitsFor(random);
  const verdict = await compare(text, undefined, { engines, choose, limits, files, verify: seed % 8 === 0 });
  return { text, files, calls, limits, verdict };
}

/** A module of random instructions, which has rows of the op table that no program leads to, on every engine. */
export async function tryModule(seed: number, engines: readonly EngineName[]): Promise<Finding[]> {
  const ir = randomModule(seed);
  const stored: string[] = [];
  for (const f of ir.funcs.values())
    visitFunc(f, (op) => op.op === 'store' && stored.push(String(op.operands[1]!.type)));
  // The payload of a NaN in memory is the engine's to choose, and read as an integer it shows.
  if (stored.includes('f32') || stored.includes('f64')) return [];
  const a = artefact(ir);
  const results: { name: EngineName; shown: string[] }[] = [];
  for (const name of engines) {
    const engine = (await starter(name, a))({ hosts: [], ...LIMITS });
    const r = new IrRandom(seed + 7);
    const shown: string[] = [];
    a.tbc.funcs.forEach((f, i) => {
      for (let n = 0; n < 2; n++) {
        engine.fuel = LIMITS.fuel;
        const args = f.params.map((t) => toReg(randomValue(r, t), t));
        let text: string;
        try {
          text = engine.call(i, args).map((v, k) => show(toRef(v, f.results[k]!))).join(' '); // prettier-ignore
        } catch (e) {
          if (!(e instanceof TrapError)) throw e;
          text = `trap ${e.trap}`;
        }
        const globals = a.tbc.globals.map((g, k) => show(toRef(engine.getGlobal(k), g.type))).join(' ');
        shown.push(`${f.name}: ${text}, fuel ${engine.fuel}, globals ${globals}`);
      }
    });
    results.push({ name, shown });
  }
  const [first, ...others] = results;
  const findings: Finding[] = [];
  for (const x of others) {
    const at = x.shown.findIndex((t, i) => t !== first!.shown[i]);
    if (at >= 0)
      findings.push({ kind: `module ${first!.name}/${x.name}`, detail: `${first!.shown[at]}\n${x.shown[at]}` });
  }
  return findings;
}
