import type { Signature } from '../../compiler/ir/types.ts';
import { argumentJson, chooseShapes } from './generate/arguments.ts';
import type { Json } from './generate/arguments.ts';
import { program } from './generate/program.ts';
import type { Call, Verdict } from './compare.ts';
import { compare } from './compare.ts';
import { ENGINES } from '../engines.ts';
import type { EngineName } from '../engines.ts';
import type { RunOptions } from './machines.ts';
import { LIMITS } from './machines.ts';
import { Random } from './random.ts';

/** One generated program, compared. */
export interface Tried {
  readonly text: string;
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

/** The engines for a seed: the quick ones always, the others in turn, as they take most of the time. */
export function enginesFor(seed: number, of: readonly EngineName[] = ENGINES): EngineName[] {
  const each: Readonly<Record<EngineName, number>> = {
    interp: 1,
    jit: 1,
    'interp-js': 3,
    reference: 4,
    'jit-optimized': 8,
    'jit-threads': 3,
  };
  return of.filter((e) => of.length <= 2 || seed % each[e] === 0);
}

export async function tryProgram(seed: number, engines: readonly EngineName[]): Promise<Tried> {
  const text = program(seed);
  const random = new Random(seed ^ 0x5eed);
  const calls: Call[] = [];
  const choose = (name: string, signature: Signature): Json[][] => {
    const times = signature.params.length === 0 ? 1 : signature.params.some((p) => p.type.kind === 'tensor') ? 3 : 2;
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
  const verdict = await compare(text, undefined, { engines, choose, limits, verify: seed % 8 === 0 });
  return { text, calls, limits, verdict };
}
