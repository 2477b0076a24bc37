import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import type { AttrValue, Func, Value } from '../../compiler/ir/types.ts';
import { makeImage } from '../../backends/verilog/core/image.ts';
import type { Profile } from '../../backends/verilog/core/isa.ts';
import { PROFILES, STOPS } from '../../backends/verilog/core/isa.ts';
import { LOWERINGS } from '../../backends/verilog/core/lower.ts';
import type { SimulatedRun } from '../../backends/verilog/core/simulation.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { evalOp, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import type { Instance } from '../c/harness.ts';
import { bind } from '../c/harness.ts';
import { constantInstances, instances, valueOf } from '../c/instances.ts';
import { Random } from '../fuzz/random.ts';
import type { Simulator } from './simulators.ts';
import { buildVerilator, MEMORY_BYTES, missing } from './simulators.ts';

/** Every row of the op table that the soft core has, on the core in Verilator against the row's `eval`. */

const ROUNDS = 6;
/** Runs of one image: programs have addresses of 16 bits. */
const BATCH = 2500;

interface Trial {
  readonly label: string;
  readonly args: readonly RefValue[];
  readonly types: readonly ScalarType[];
  readonly results: readonly ScalarType[];
  /** Results, or the trap's id. */
  readonly expected: readonly RefValue[] | number;
  readonly x: Instance;
}

const asInt = (v: RefValue): bigint => (typeof v === 'boolean' ? BigInt(v) : (v as bigint));

function usable(p: Profile, x: Instance): boolean {
  const row = opRow(x.name);
  if (typeof LOWERINGS[x.name as keyof typeof LOWERINGS] !== 'function') return false;
  return [...row.operands, ...row.results].every((t) => {
    const i = scalarInfo(bind(t, x));
    return i.kind !== 'float' && i.kind !== 'vector' && !(i.kind === 'trits' && i.width > p.trits);
  });
}

function functionOf(name: string, x: Instance): Func {
  const row = opRow(x.name);
  const types = row.operands.map((p) => bind(p, x));
  const params = types.flatMap((type, i) => (x.constants?.[i] === undefined ? [{ type }] : []));
  const results = row.results.map((p) => bind(p, x));
  const f = makeFunc(name, params, results);
  const value = (type: ScalarType): Value => ({ id: f.nextId++, type, name: undefined });
  let next = 0;
  const operands = types.map((type, i) => {
    const c = x.constants?.[i];
    if (c === undefined) return f.params[next++]!;
    const v = value(type);
    f.body!.ops.push(makeOp('const', [], [v], { value: c }, undefined, undefined, NO_SPAN));
    return v;
  });
  const out = results.map(value);
  const attrs = x.attrs as Readonly<Record<string, AttrValue>>;
  f.body!.ops.push(makeOp(x.name, operands, out, row.attrs ? { ...attrs } : undefined, undefined, undefined, NO_SPAN));
  f.body!.ops.push(makeOp('return', out, [], undefined, undefined, undefined, NO_SPAN));
  return f;
}

function trialsOf(x: Instance, r: Random): Trial[] {
  const row = opRow(x.name);
  const types = row.operands.map((p) => bind(p, x));
  const own = (row.vectors ?? []).filter(
    (v) =>
      (row.T === undefined || v.T === x.T) &&
      (row.U === undefined || v.U === x.U) &&
      Object.entries(v.attrs ?? {}).every(([k, a]) => String(a) === String(x.attrs[k])),
  );
  const random = Array.from({ length: ROUNDS }, () => types.map((t) => valueOf(t, r)));
  return [...own.map((v) => [...v.args]), ...random].map((given) => {
    const args = given.map((a, i) => x.constants?.[i] ?? a);
    let expected: Trial['expected'];
    try {
      expected = evalOp(x.name, args, { T: x.T, U: x.U }, x.attrs);
    } catch (e) {
      if (!(e instanceof RefTrap)) throw e;
      expected = TRAPS[e.trap].id;
    }
    const label = `${x.name} ${x.T} ${x.U} ${JSON.stringify(x.attrs)} (${args.map(String).join(', ')})${x.constants ? ' by a constant' : ''}`;
    return { label, args, types, results: row.results.map((p) => bind(p, x)), expected, x };
  });
}

/** What a run gave, as text, and what it had to; a core of 45 bits may stop where 64-bit numbers need more. */
function differs(p: Profile, t: Trial, run: SimulatedRun): string | undefined {
  const got = run.code === STOPS.done ? run.results.join(', ') : `ends with ${run.code}`;
  const want = typeof t.expected === 'number' ? `ends with ${t.expected}` : t.expected.map(asInt).join(', ');
  if (got === want) return undefined;
  const wide = [...t.types, ...t.results].some((type) => type === 'i64' || type === 'u64');
  if (!p.wide && wide && run.code === STOPS.width) return undefined;
  return `${t.label}: ${got}, not ${want}`;
}

const fits = (p: Profile, t: Trial): boolean =>
  t.args.every((v) => {
    const n = asInt(v);
    return n >= -(1n << BigInt(p.width - 1)) && n < 1n << BigInt(p.width - 1);
  });

const problem = missing('verilator', 'g++', 'make');

for (const profile of Object.values(PROFILES)) {
  describe(`operations on the core ${profile.name}`, () => {
    let simulator: Simulator;
    beforeAll(() => {
      if (!problem) simulator = buildVerilator(profile);
    }, 400_000);
    afterAll(() => simulator?.remove());

    it('agree with the op table', { timeout: 400_000 }, (ctx) => {
      if (problem) return ctx.skip(problem);
      const r = new Random(27);
      const all = [...instances(), ...constantInstances()].filter((x) => usable(profile, x));
      const module = makeModule();
      module.heapBase = 672;
      const trials: { trial: Trial; func: string }[] = [];
      all.forEach((x, i) => {
        module.funcs.set(`f${i}`, functionOf(`f${i}`, x));
        for (const trial of trialsOf(x, r)) if (fits(profile, trial)) trials.push({ trial, func: `f${i}` });
      });
      const tbc: TbcModule = encode(module);
      const index = new Map(tbc.funcs.map((f, i) => [f.name, i]));
      const wrong: string[] = [];
      let done = 0;
      let refused = 0;
      const refusals = new Map<string, boolean>();
      const can = (func: string): boolean => {
        if (!refusals.has(func)) {
          try {
            makeImage(tbc, {
              profile,
              memoryBytes: MEMORY_BYTES,
              runs: [{ func: index.get(func)!, args: argsOf(func) }],
            });
            refusals.set(func, false);
          } catch (e) {
            if (!(e instanceof UnsupportedError)) throw e;
            refusals.set(func, true);
          }
        }
        return !refusals.get(func)!;
      };
      const argsOf = (func: string): bigint[] => tbc.funcs[index.get(func)!]!.params.map(() => 0n);
      const ready = trials.filter(({ func }) => can(func) || (refused++, false));
      for (let i = 0; i < ready.length; i += BATCH) {
        const batch = ready.slice(i, i + BATCH);
        const runs = batch.map(({ trial, func }) => ({
          func: index.get(func)!,
          args: trial.args.filter((_, k) => trial.x.constants?.[k] === undefined).map(asInt),
        }));
        const image = makeImage(tbc, { profile, memoryBytes: MEMORY_BYTES, runs });
        const got = simulator.run(image, 'keep');
        expect(got.length).toBe(batch.length);
        batch.forEach(({ trial }, k) => {
          const d = differs(profile, trial, got[k]!);
          if (d) wrong.push(d);
          done++;
        });
      }
      expect(wrong.slice(0, 40)).toEqual([]);
      expect(done).toBeGreaterThan(4000);
      // What is refused is of 64 bits on the small core, and nothing on the large one.
      if (profile.wide) expect(refused).toBe(0);
      else
        expect(
          [...refusals].filter(([f, no]) => no && !/64/.test(typesOf(tbc, f))).map(([f]) => typesOf(tbc, f)),
        ).toEqual([]);
    });
  });
}

function typesOf(tbc: TbcModule, func: string): string {
  const f = tbc.funcs.find((g) => g.name === func)!;
  return [...f.params, ...f.results].join(' ');
}
