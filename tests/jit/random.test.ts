import { describe, expect, it } from 'vitest';
import type { Func, Module } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, RegValue } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import { Random, randomModule, randomValue } from '../vm/random-ir.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';
import { anyNan } from './canonical.ts';

const FUEL = 5000;
const SEEDS = 250;

/** Whatever can be told of a call: results or trap with its frames, fuel left, globals, memory. */
function observe(vm: Engine, m: Module, f: Func, args: readonly RegValue[]): string[] {
  let ended: string;
  try {
    const results = vm.call(2, args);
    ended = results.map((v, i) => show(anyNan(toRef(v, f.results[i] as ScalarType)))).join(' ');
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    ended = `${e.trap} ${JSON.stringify(e.frames)}`;
  }
  const globals = m.globals.map((g, i) => show(anyNan(toRef(vm.getGlobal(i), g.type)))).join(' ');
  return [ended, String(vm.fuel), globals, Buffer.from(vm.memory.subarray(0, 512)).toString('hex')];
}

describe('random functions', () => {
  it('do the same on the interpreter and the JIT: results, traps, frames, fuel, globals, memory', async () => {
    let finished = 0;
    for (let seed = 1; seed <= SEEDS; seed++) {
      const m = randomModule(seed);
      const code = encode(m);
      const r = new Random(seed + 7);
      const f = m.funcs.get('f2')!;
      for (let n = 0; n < 3; n++) {
        const args = f.params.map((p) => toReg(randomValue(r, p.type as ScalarType), p.type as ScalarType));
        const limits = { hosts: [], fuel: FUEL };
        const wanted = observe(new Interpreter(code, limits), m, f, args);
        const got = observe(await instantiateJit(code, limits), m, f, args);
        expect(got, `seed ${seed}, call ${n}`).toEqual(wanted);
        if (/[: ]|^$/.test(wanted[0])) finished++;
      }
    }
    expect(finished).toBeGreaterThan(150); // not all may trap
  });
});
