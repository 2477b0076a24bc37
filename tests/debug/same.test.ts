import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, RegValue } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { instantiate } from '../../vm/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import { anyNan } from '../jit/canonical.ts';
import { Random, randomModule, randomValue } from '../vm/random-ir.ts';
import { show, toRef, toReg } from '../vm/reg-values.ts';

/** A random module whose ops have lines and whose values have names. */
function described(seed: number): Module {
  const m = randomModule(seed);
  const r = new Random(seed);
  m.files = ['p.tri'];
  m.lines = [[0, 10, 20, 30]];
  for (const f of m.funcs.values()) {
    visitFunc(f, (op) => {
      const start = r.next(40);
      if (r.next(4) > 0) op.span = { file: 0, start, end: start + 5 };
      for (const v of op.results) if (r.next(3) === 0) v.name = `v${r.next(6)}`;
    });
  }
  return m;
}

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

describe('code for a debugger', () => {
  it('does what other code does: results, traps, frames, fuel, globals, memory', async () => {
    for (let seed = 1; seed <= 120; seed++) {
      const m = described(seed);
      const code = encode(m, { names: true });
      const r = new Random(seed + 7);
      const f = m.funcs.get('f2')!;
      const args = f.params.map((p) => toReg(randomValue(r, p.type as ScalarType), p.type as ScalarType));
      const options = { hosts: [], fuel: 5000 };
      const wanted = observe(new Interpreter(code, options), m, f, args);
      const got = observe(await instantiateJit(code, options, { debug: {} }), m, f, args);
      expect(got, `seed ${seed}`).toEqual(wanted);
    }
  });

  const folder = new URL('../lower/programs/', import.meta.url);
  for (const file of readdirSync(folder).filter((f) => /^(algorithms|kernels|rows|values|storage)\.tri$/.test(f))) {
    it(`passes the tests of ${file}`, async () => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      for (const opt of ['O0', 'O2'] as const) {
        const { module } = compile({ path: file, text }, () => undefined, { opt });
        const code = encode(module!, { names: true });
        const instance = await instantiate(code, { engine: 'jit', debug: { sources: { [file]: text } } });
        for (const e of instance.module.entries) if (e.kind === 'test') instance.callEntry(e.name, 'test');
      }
    });
  }
});
