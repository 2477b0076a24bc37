import { describe, expect, it } from 'vitest';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { TrapError } from '../../vm/engine.ts';
import { encode } from '../../vm/encode/index.ts';
import { lift } from '../../vm/lift/index.ts';
import type { Make } from './interpreters.ts';
import { INTERPRETERS } from './interpreters.ts';
import { Random, randomModule, randomValue } from './random-ir.ts';
import { anyNan } from '../jit/canonical.ts';
import { show as showExactly, toRef, toReg } from './reg-values.ts';

const FUEL = 5000;

/** Which NaN arithmetic leaves in a vector is not specified. */
const show = (v: RefValue): string => showExactly(anyNan(v));

/** What a call of the last function does on the evaluator: results or trap, fuel left, memory, globals. */
function onEvaluator(m: Module, args: readonly RefValue[]): string[] {
  const e = new Evaluator(m, { fuel: FUEL });
  const out = e.run('f2', args);
  const ended = 'trap' in out ? out.trap : out.results.map((v) => show(v)).join(' ');
  return [ended, String(e.fuel), hash(e.memory.bytes), e.globals.map((v) => show(v)).join(' ')];
}

function onInterpreter(make: Make, m: Module, args: readonly RefValue[]): string[] {
  const vm = make(encode(m), { hosts: [], fuel: FUEL });
  const f = m.funcs.get('f2')!;
  let ended: string;
  try {
    const results = vm.call(
      2,
      args.map((a, i) => toReg(a, f.params[i].type as ScalarType)),
    );
    ended = results.map((v, i) => show(toRef(v, f.results[i] as ScalarType))).join(' ');
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    ended = e.trap;
  }
  const globals = m.globals.map((g, i) => show(toRef(vm.getGlobal(i), g.type))).join(' ');
  return [ended, String(vm.fuel), hash(vm.memory), globals];
}

function hash(bytes: Uint8Array): string {
  let h = bytes.length;
  for (let i = 0; i < 512; i++) h = (Math.imul(h, 31) + bytes[i]) | 0;
  return String(h);
}

describe('random functions', () => {
  it.each(INTERPRETERS)(
    'do the same on the evaluator and the interpreter in %s, encoded directly and lifted',
    (_, make) => {
      let finished = 0;
      for (let seed = 1; seed <= 600; seed++) {
        const m = randomModule(seed);
        const lifted = lift(encode(m));
        for (const x of [m, lifted]) expect(verifyModule(x).map(problemText), `seed ${seed}`).toEqual([]);
        const r = new Random(seed + 7);
        const { params } = m.funcs.get('f2')!;
        for (let n = 0; n < 3; n++) {
          const args = params.map((p) => randomValue(r, p.type as ScalarType));
          const wanted = onEvaluator(m, args);
          expect(onInterpreter(make, m, args), `seed ${seed}, call ${n}`).toEqual(wanted);
          expect(onEvaluator(lifted, args), `seed ${seed}, call ${n}, lifted`).toEqual(wanted);
          expect(onInterpreter(make, lifted, args), `seed ${seed}, call ${n}, lifted`).toEqual(wanted);
          if (/[: ]|^$/.test(wanted[0])) finished++;
        }
      }
      expect(finished).toBeGreaterThan(300); // not all may trap
    },
  );
});
