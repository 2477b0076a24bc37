import { describe, expect, it } from 'vitest';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { encode } from '../../vm/encode/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { instantiateJit, JitMachine } from '../../vm/jit/index.ts';
import type { TbcModule } from '../../vm/module.ts';

/** Modules of unusual shape: they compile in little time or run on the interpreter, and give the same. */

/** Each value is used by two that follow. */
function chain(length: number): TbcModule {
  const m = makeModule();
  const f = makeFunc('f', [{ type: 't27' }], ['t27']);
  m.funcs.set('f', f);
  const b = new Builder(f);
  const values: Value[] = [f.params[0]];
  for (let i = 0; i < length; i++) {
    values.push(b.op(i % 3 === 0 ? 'mul' : 'add', [values[i], values[Math.max(0, i - 6)]]));
  }
  b.return([values[length]]);
  return encode(m);
}

function nested(depth: number): TbcModule {
  const m = makeModule();
  const f = makeFunc('f', [{ type: 't27' }], ['t27']);
  m.funcs.set('f', f);
  const b = new Builder(f);
  const zero = b.const('t27', 0n);
  const level = (d: number): Value[] =>
    d === 0
      ? [f.params[0]]
      : b.if(
          b.op('ne', [f.params[0], zero]),
          ['t27'],
          () => level(d - 1),
          () => [zero],
        );
  b.return(level(depth));
  return encode(m);
}

describe('modules of unusual shape', () => {
  for (const [name, module, compiled] of [
    ['some hundred dependent ops', chain(450), true],
    ['thousands of dependent ops', chain(8000), true],
    ['more values than locals', chain(25_000), false],
    ['blocks nested as programs do', nested(200), true],
    ['blocks nested too deeply', nested(600), false],
  ] as const) {
    it(name, async () => {
      const engine = await instantiateJit(module, { hosts: [] });
      expect(engine instanceof JitMachine).toBe(compiled);
      for (const x of [0, 1, 7, -3812798742493]) {
        expect(engine.call(0, [x])).toEqual(new Interpreter(module, { hosts: [] }).call(0, [x]));
      }
    });
  }
});
