import { describe, expect, it } from 'vitest';
import { assemble } from '../../vm/assemble.ts';
import type { TbcModule } from '../../vm/module.ts';
import { verify } from '../../vm/verify.ts';
import { fullModule } from './sample.ts';

function moduleOf(text: string): TbcModule {
  const result = assemble(`.tbc 1\n.heap 16\n${text}`);
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.module;
}

/** A function of one i32, with registers r1 i32, r2 bool, r3 t1, r4 f64, r5 v128, r6 u32. */
const func = (body: string, results = '-'): TbcModule =>
  moduleOf(`.const f64 0.5
.const v128 20000000000000000000000000000000
.global "g" i32 0
.func "f" params i32 results ${results}
  .registers i32 bool t1 f64 v128 u32
${body}
end
`);

describe('the verifier accepts', () => {
  const good: [string, string, string?][] = [
    ['a register written in both arms', 'r2 = eq r0, r0\nif r2\nr1 = imm 1\nelse\nr1 = imm 2\nend\nreturn r1', 'i32'],
    [
      'a register written in the arm that goes on',
      'r2 = eq r0, r0\nif r2\nr1 = imm 1\nelse\ntrap trap=assert\nend\nreturn r1',
      'i32',
    ],
    ['what a branch out of a block has written', 'block\nr1 = imm 1\nbr target=0\nend\nreturn r1', 'i32'],
    ['a loop without an end', 'loop\nbr target=0\nend'],
    ['a three-way branch', 'r3 = imm -1\nif3 r3\nelse\nelse\nend\nreturn'],
    [
      'a branch past an if',
      'block\nloop\nr2 = eq r0, r0\nif r2\nbr target=1\nelse\nbr target=0\nend\nend\nend\nreturn',
    ],
    ['globals of their type', 'r1 = global_get index=0\nglobal_set r1 index=0\nreturn'],
  ];
  for (const [what, body, results] of good) it(what, () => expect(verify(func(body, results))).toEqual([]));
});

describe('the verifier refuses', () => {
  const bad: [string, string, string?][] = [
    ['a read before any write', 'return r1', 'i32'],
    ['a read after only one arm wrote', 'r2 = eq r0, r0\nif r2\nr1 = imm 1\nelse\nend\nreturn r1', 'i32'],
    [
      'a read of what only the fall-through wrote',
      'block\nr2 = eq r0, r0\nif r2\nbr target=0\nelse\nend\nr1 = imm 1\nend\nreturn r1',
      'i32',
    ],
    ['a register that does not exist', 'r9 = imm 1\nreturn'],
    ['an operand of another type', 'r1 = add r0, r4\nreturn'],
    ['a result of another type', 'r4 = add r0, r0\nreturn'],
    ['a type outside the row’s set', 'r4 = const value=#0\nr4 = and r4, r4\nreturn'],
    ['widths that must agree', 'r4 = const value=#0\nr6 = bits r4\nreturn'],
    ['a condition that is no bool', 'if r0\nelse\nend\nreturn'],
    ['an immediate beyond the type', 'r3 = imm 2\nreturn'],
    ['a bool of 2', 'r2 = imm 2\nreturn'],
    ['a constant of another type', 'r1 = const value=#0\nreturn'],
    ['a constant that does not exist', 'r4 = const value=#7\nreturn'],
    ['bytes beyond their limit', 'r5 = const value=#1\nr5 = i8x16_shuffle r5, r5 bytes=#1\nreturn'],
    ['a lane beyond the vector', 'r5 = const value=#1\nr1 = i32x4_extract_lane r5 lane=4\nreturn'],
    ['a storage that is not the type’s', 'r6 = imm 0\nr1 = load r6 offset=0 storage=u8\nreturn'],
    ['an offset of 2^32', 'r6 = imm 0\nr1 = load r6 offset=4294967296 storage=i32\nreturn'],
    ['a trap without a name', 'trap trap=77'],
    ['a global of another type', 'r6 = global_get index=0\nreturn'],
    ['a global that does not exist', 'r1 = global_get index=1\nreturn'],
    ['a branch out of everything', 'br target=0'],
    ['a branch that counts ifs', 'block\nr2 = eq r0, r0\nif r2\nbr target=1\nelse\nend\nend\nreturn'],
    ['code after a terminator', 'return\nr1 = imm 1'],
    ['code after an end that is not reached', 'loop\nbr target=0\nend\nreturn'],
    ['an end that is reached', 'r1 = imm 1'],
    ['an if without else', 'r2 = eq r0, r0\nif r2\nend\nreturn'],
    ['an else too many', 'r2 = eq r0, r0\nif r2\nelse\nelse\nend\nreturn'],
    ['an else in a block', 'block\nelse\nend\nreturn'],
    ['an end too many', 'return\nend\nend'],
    ['a missing end', 'block\nreturn'],
    ['a return of another type', 'r4 = const value=#0\nreturn r4', 'i32'],
    ['a call with arguments of another type', 'r6 = imm 0\ncall r6 func="f"\nreturn'],
    ['one register for two results', 'r1, r1 = addc r0, r0, r0\nreturn'],
  ];
  for (const [what, body, results] of bad) {
    it(what, () => expect(verify(func(body, results))).toMatchObject([{ code: 'E0804', args: { func: 'f' } }]));
  }

  it('nesting without measure', () => {
    const deep = `${'block\n'.repeat(2500)}${'end\n'.repeat(2500)}return`;
    expect(verify(func(deep))).toMatchObject([{ code: 'E0804' }]);
  });

  it('tables that disagree', () => {
    const m = fullModule();
    const changes: Partial<TbcModule>[] = [
      { exports: [...m.exports, m.exports[0]] },
      { exports: [{ ...m.exports[0], func: 99 }] },
      { exports: [{ ...m.exports[0], signature: m.exports[1].signature }] },
      { funcs: m.funcs.map((f) => ({ ...f, name: 'same' })) },
      { imports: [] },
      { imports: [{ ...m.imports[0], func: 1 }] },
      { heapBase: 8 },
      { heapBase: 2 ** 32 },
      { data: [{ address: 8, bytes: Uint8Array.of(1) }] },
      { data: [...m.data, ...m.data] },
      { data: [{ address: 48, bytes: new Uint8Array(17) }] },
      { globals: [{ name: 'x', type: 'i8', value: 1000n }] },
      { constants: [{ type: 'f32', value: 1n }] },
    ];
    for (const change of changes) {
      const codes = verify({ ...m, ...change }).map((d) => d.code);
      expect(codes.length, Object.keys(change).join()).toBeGreaterThan(0);
      expect(new Set(codes)).toEqual(new Set(['E0804']));
    }
  });
});
