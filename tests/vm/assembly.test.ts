import { describe, expect, it } from 'vitest';
import type { Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { assemble } from '../../vm/assemble.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { disassemble } from '../../vm/disassemble.ts';
import { encode } from '../../vm/encode/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import type { TbcModule } from '../../vm/module.ts';
import { verify } from '../../vm/verify.ts';
import { randomModule } from './random-ir.ts';
import { fullModule } from './sample.ts';

function assembled(text: string): TbcModule {
  const result = assemble(text);
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.module;
}

/** The module with every third value a variable of a name that others have too. */
function named(m: Module): Module {
  for (const f of m.funcs.values()) {
    visitFunc(f, (op) => {
      for (const v of op.results) if (v.id % 3 === 0) v.name = `v${v.id % 7}`;
    });
  }
  return m;
}

describe('text form of bytecode', () => {
  it('gives the same module back, to the byte', () => {
    for (const m of [
      fullModule(),
      ...Array.from({ length: 60 }, (_, i) => encode(named(randomModule(i + 1)), { names: i % 2 === 0 })),
    ]) {
      const text = disassemble(m);
      const again = assembled(text);
      expect(again).toEqual(m);
      expect(writeModule(again)).toEqual(writeModule(m));
      expect(disassemble(again)).toBe(text);
    }
  });

  it('can be written by hand', () => {
    const m = assembled(`.tbc 1
.heap 16
.func "gcd" params i32*2 results i32
  .registers i32 bool
  loop ; Euclid
    r2 = imm 0
    r3 = eq r1, r2
    if r3
      return r0
    else
    end
    r2 = rem r0, r1
    r0 = mov r1
    r1 = mov r2
    br target=0
  end
end
`);
    expect(verify(m)).toEqual([]);
    expect(new Interpreter(m, { hosts: [] }).call(0, [84, 36])).toEqual([12]);
  });

  it('tells the line of a fault', () => {
    const faults: [string, number][] = [
      ['.tbc 2\n', 1],
      ['.tbc 1\n.const i8 x\n', 2],
      ['.tbc 1\n.heap 16\n.func "f" params - results -\n  jump\n', 4],
      ['.tbc 1\n.func "f" params - results -\n  r0 = imm 999999\n', 3],
      ['.tbc 1\n.func "f" params i32 results i32\n  return\n', 3],
      ['.tbc 1\n.func "f" params - results -\n  call func="g"\n', 3],
      ['.tbc 1\n.wrong\n', 2],
      ['.tbc 1\n.type {"kind":"tuple","items":[7]}\n.export "e" "f" {"params":[],"result":0}\n', 3],
    ];
    for (const [text, line] of faults) {
      expect(assemble(text), text).toMatchObject({ diagnostics: [{ code: 'E0805', args: { line } }] });
    }
  });
});
