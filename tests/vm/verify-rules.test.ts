import { describe, expect, it } from 'vitest';
import type { Type } from '../../spec/abi.ts';
import { UNIT } from '../../spec/abi.ts';
import { assemble } from '../../vm/assemble.ts';
import type { TbcFunc, TbcModule } from '../../vm/module.ts';
import { verify } from '../../vm/verify.ts';
import { fullModule, signature } from './sample.ts';

/** What the verifier says of modules that break one rule, word for word, and that it is content with what just keeps it. */

function texts(m: TbcModule): string[] {
  return verify(m).map((d) => `${String(d.args['func'])}#${String(d.args['instr'])} ${String(d.args['what'])}`);
}

function assembled(text: string): TbcModule {
  const result = assemble(`.tbc 1\n.heap 16\n${text}`);
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.module;
}

const m = fullModule();
const main = m.funcs[1];
const f32: Type = { kind: 'scalar', name: 'f32' };
const I32: Type = { kind: 'scalar', name: 'i32' };

describe('tables', () => {
  it('of the sample keep all rules', () => expect(texts(m)).toEqual([]));

  const broken: [what: string, change: Partial<TbcModule>, says: string[]][] = [
    ['two functions of a name', { funcs: [...m.funcs, { ...main }] }, ['#0 two functions are named main']],
    ['two exports of a name', { exports: [...m.exports, m.exports[0]] }, ['#0 two exports are named main']],
    ['an import that no function is', { imports: [...m.imports, { ...m.imports[0], name: 'x' }] }, ['#0 import x belongs to no function']], // prettier-ignore
    ['a function of another import', { funcs: [...m.funcs, { ...m.funcs[0], name: 'y' }] }, ['#0 y belongs to another import']], // prettier-ignore
    ['an export of no function', { exports: [{ ...m.exports[0], func: 99 }] }, ['#0 the signature of main is not that of its function']], // prettier-ignore
    ['a constant of another type', { constants: [{ type: 'f32', value: 1n }, ...m.constants.slice(1)] }, ['#0 constant 0 is no f32']], // prettier-ignore
    ['a half of a vector', { constants: [...m.constants, { type: 'v128', value: new Uint8Array(8) }] }, [`#0 constant ${m.constants.length} is no v128`]], // prettier-ignore
    ['a vector that is an array', { constants: [...m.constants, { type: 'v128', value: Array.from({ length: 16 }, () => 0) as never }] }, [`#0 constant ${m.constants.length} is no v128`]], // prettier-ignore
    ['an integer that is a double', { globals: [{ name: 'g', type: 'i8', value: 5 }] }, ['#0 global g is no i8']],
    [
      'a truth value that is an integer',
      { globals: [{ name: 'g', type: 'bool', value: 1n }] },
      ['#0 global g is no bool'],
    ],
    ['an f32 that is none', { globals: [{ name: 'g', type: 'f32', value: 0.1 }] }, ['#0 global g is no f32']],
    ['an integer too great', { globals: [{ name: 'g', type: 't2', value: 5n }] }, ['#0 global g is no t2']],
    ['an integer too small', { globals: [{ name: 'g', type: 'u8', value: -1n }] }, ['#0 global g is no u8']],
    ['a heap base amid sixteen bytes', { heapBase: 72 }, ['#0 heap base 72']],
    ['a heap base without a page behind it', { heapBase: 2 ** 32 - 65520 }, [`#0 heap base ${2 ** 32 - 65520}`]],
    ['data at an odd place', { data: [{ address: 8, bytes: Uint8Array.of(1) }] }, ['#0 data at 8']],
    ['data over data', { data: [{ address: 32, bytes: Uint8Array.of(1) }, { address: 16, bytes: new Uint8Array(17) }] }, ['#0 data at 32']], // prettier-ignore
    ['data over the heap', { data: [{ address: 48, bytes: new Uint8Array(17) }] }, ['#0 data reach to 65, beyond the heap base']], // prettier-ignore
  ];
  for (const [what, change, says] of broken) it(what, () => expect(texts({ ...m, ...change })).toEqual(says));

  const kept: [what: string, change: Partial<TbcModule>][] = [
    ['data at 0, side by side, in any order, up to the heap base', { data: [{ address: 16, bytes: new Uint8Array(48) }, { address: 0, bytes: new Uint8Array(16) }] }], // prettier-ignore
    ['data in falling order', { data: [{ address: 48, bytes: new Uint8Array(3) }, { address: 32, bytes: new Uint8Array(16) }, { address: 0, bytes: new Uint8Array(1) }] }], // prettier-ignore
    ['the greatest heap base', { heapBase: 2 ** 32 - 65536 }],
    ['bounds of types', { globals: [{ name: 'a', type: 't2', value: 4n }, { name: 'b', type: 't2', value: -4n }, { name: 'c', type: 'u8', value: 255n }] }], // prettier-ignore
    [
      'an f32 and an f64',
      {
        globals: [
          { name: 'a', type: 'f32', value: 0.5 },
          { name: 'b', type: 'f64', value: 0.1 },
        ],
      },
    ],
  ];
  for (const [what, change] of kept) it(what, () => expect(texts({ ...m, ...change })).toEqual([]));

  it('signatures are those of functions, in number and types of parameters and of results', () => {
    const says = ['#0 the signature of main is not that of its function'];
    for (const s of [
      signature([['n', I32]], f32),
      signature([['n', f32]], { kind: 'scalar', name: 'f64' }),
      signature([['n', I32]]),
      signature([], { kind: 'scalar', name: 'f64' }),
    ]) {
      // prettier-ignore
      expect(texts({ ...m, exports: [{ name: 'main', func: 1, signature: s }] })).toEqual(says);
    }
  });

  it('signatures have 2^18 components and 64 for each', () => {
    const wide = (name: string, n: number): TbcFunc => ({ ...main, name, params: Array.from({ length: n }, () => 'i32' as const), paramNames: [], results: [], registers: Array.from({ length: n }, () => 'i32' as const), code: assembled('.func "f" params results -\nreturn\nend\n').funcs[0].code, spans: new Int32Array(0), names: [], inlined: [] }); // prettier-ignore
    const of = (n: number): TbcModule['exports'][number]['signature'] => signature([['p', { kind: 'tuple', items: Array.from({ length: n }, () => I32) }]]); // prettier-ignore
    const funcs = [wide('a', 1088), wide('b', 64), wide('c', 65)];
    const most = Array.from({ length: 256 }, (_, i) => ({ name: `e${i}`, func: 0, signature: of(1088) }));
    const base = { ...m, funcs, imports: [], entries: [] };
    expect(texts({ ...base, exports: most })).toEqual([]);
    expect(texts({ ...base, exports: [...most, { name: 'b', func: 1, signature: of(64) }] })).toEqual([]);
    const tooMany = texts({ ...base, exports: [...most, { name: 'c', func: 2, signature: of(65) }] });
    expect(tooMany).toEqual(['#0 the signatures have too many components']);
    // Results count as parameters do.
    const results = Array.from({ length: 65 }, () => 'i32' as const);
    const gives: TbcFunc = { ...wide('d', 0), results, registers: results, imported: 0 };
    const tuple: Type = { kind: 'tuple', items: results.map(() => I32) };
    const given = { name: 'd', func: 1, signature: signature([], tuple) };
    const imports = [{ func: 1, module: 'env', name: 'd', signature: signature([], tuple) }];
    const host = { ...base, funcs: [funcs[0], gives], imports };
    expect(texts({ ...host, exports: most.slice(1) })).toEqual([]);
    const over = Array.from({ length: 1025 }, (_, i) => ({ ...given, name: `d${i}` }));
    expect(texts({ ...host, exports: [...most, ...over] })).toEqual(['#0 the signatures have too many components']);
  });

  it('are told before code is looked at', () => {
    const bad = { ...m.funcs[2], code: new Int16Array(5) };
    const says = texts({ ...m, heapBase: 72, funcs: [m.funcs[0], main, bad, ...m.funcs.slice(3)] });
    expect(says).toEqual(['#0 heap base 72']);
  });
});

describe('functions', () => {
  const withRegisters = (n: number): TbcModule => {
    const a = assembled('.func "f" params i32 results -\nreturn\nend\n');
    const [f] = a.funcs;
    return { ...a, funcs: [{ ...f, registers: Array.from({ length: n }, () => 'i32' as const) }] };
  };
  it('have 65,536 registers', () => {
    expect(texts(withRegisters(65536))).toEqual([]);
    expect(texts(withRegisters(65537))).toEqual(['f#0 65537 registers']);
  });
  it('have their parameters in the first registers', () => {
    const a = withRegisters(2);
    const registers = ['f32', 'i32'] as const;
    expect(texts({ ...a, funcs: [{ ...a.funcs[0], registers }] })).toEqual([
      'f#0 register 0 is parameter 0, of type i32',
    ]);
  });
  it('nest 2,000 constructs', () => {
    const nested = (n: number): TbcModule =>
      assembled(`.func "f" params results -\n${'block\n'.repeat(n)}${'end\n'.repeat(n)}return\nend\n`);
    expect(texts(nested(2000))).toEqual([]);
    expect(texts(nested(2001))).toEqual(['f#2000 control nests too deeply']);
  });
  it('give the results of calls to registers of their types, each to one of its own', () => {
    const call = (line: string): TbcModule =>
      assembled(`.func "g" params i32 results i32 i32
return r0, r0
end
.func "f" params i32 results -
  .registers i32 i32 f64
${line}
return
end
`);
    expect(texts(call('r1, r2 = call r0 func="g"'))).toEqual([]);
    expect(texts(call('r1, r1 = call r0 func="g"'))).toEqual(['f#0 register 1 is given twice']);
    expect(texts(call('r1, r3 = call r0 func="g"'))).toEqual(['f#0 the call gives i32, register 3 holds f64']);
  });
});

describe('parts', () => {
  const part = (body: string, params = 'u32 u32 u32 u32', results = '-'): TbcModule => {
    const a = assembled(`.global "g" i32 0
.func "whole" params results -
return
end
.func "part" params ${params} results ${results}
  .registers i32
${body}
end
`);
    return { ...a, funcs: [a.funcs[0], { ...a.funcs[1], partOf: 'whole' }] };
  };
  it('take a range and give nothing', () => {
    expect(texts(part('return'))).toEqual([]);
    const says = 'part#0 a part has parameters from, to, grain, work (u32) first and no results';
    expect(texts(part('return', 'u32 u32 u32'))).toEqual([says]);
    expect(texts(part('return r0', 'u32 u32 u32 u32', 'u32'))).toEqual([says]);
  });
  it('do not use what belongs to the instance', () => {
    expect(texts(part('r4 = imm 1\nglobal_set r4 index=0\nreturn'))).toEqual([
      'part#0 a part cannot run this: it uses global_set',
    ]);
  });
  it('are looked at where all code keeps the rules', () => {
    const a = part('return');
    const [whole, p] = a.funcs;
    const broken = { ...p, code: Int16Array.of(364, 0, 0, 0, 0, ...p.code) };
    expect(texts({ ...a, funcs: [whole, broken] })).toEqual(['part#0 no instruction has the opcode 728']);
  });
  it('may not call the host', () => {
    const host = { ...m.imports[0], signature: signature([]) };
    const a = part('call func="whole"\nreturn');
    const [whole, p] = a.funcs;
    const now: TbcFunc = { ...m.funcs[0], name: 'whole', params: [], paramNames: [], results: [], imported: 0 };
    const funcs = [now, { ...p, partOf: 'other' }];
    expect(texts({ ...a, funcs, imports: [{ ...host, func: 0 }] })).toEqual([
      "part#0 a part cannot run this: it calls the host's whole",
    ]);
    expect(whole.imported).toBe(-1);
  });
});

it('a result of no components is of no component', () => {
  expect(texts({ ...m, exports: [{ name: 'test', func: m.funcs.findIndex((f) => f.name === 'test.0'), signature: signature([], UNIT) }] })).toEqual([]); // prettier-ignore
});
