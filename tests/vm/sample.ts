import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Signature } from '../../compiler/ir/types.ts';
import type { EnumTy, Type } from '../../spec/abi.ts';
import { PLANES, STR, UNIT } from '../../spec/abi.ts';
import { encode } from '../../vm/encode/index.ts';
import type { TbcModule } from '../../vm/module.ts';

export const I32: Type = { kind: 'scalar', name: 'i32' };
export const F64: Type = { kind: 'scalar', name: 'f64' };
export const TRIT: Type = { kind: 'scalar', name: 't1' };

/** `enum List { nil, cons(i32, List) }`. */
export function listType(): EnumTy {
  const variants: { name: string; payload: Type[] }[] = [
    { name: 'nil', payload: [] },
    { name: 'cons', payload: [I32] },
  ];
  const list: EnumTy = { kind: 'enum', name: 'List', variants };
  variants[1].payload.push(list);
  return list;
}

export function signature(params: readonly [string, Type][], result: Type = UNIT): Signature {
  return { params: params.map(([name, type]) => ({ name, type, inout: false })), result };
}

/** A module with something in every section. */
export function fullModule(): TbcModule {
  const m = makeModule();
  m.files = ['a.tri', 'b.tri'];
  m.lines = [
    [0, 10, 25, 40],
    [0, 7],
  ];
  m.heapBase = 64;
  m.data = [{ address: 16, bytes: Uint8Array.of(1, 2, 255) }];
  m.globals = [
    { name: 'heap_top', type: 'u32', init: 64n },
    { name: 'scale', type: 'f32', init: 0.5 },
    { name: 'big', type: 't40', init: -6078832729528464400n },
  ];
  const now = makeFunc('now', [{ type: 'i32', name: 'zone' }], ['f64'], { body: false });
  m.funcs.set('now', now);
  m.imports.push({ func: 'now', module: 'env', name: 'now', signature: signature([['zone', I32]], F64) });

  const main = makeFunc('main', [{ type: 'i32', name: 'n' }], ['f64'], { span: { file: 0, start: 12, end: 30 } });
  m.funcs.set('main', main);
  const b = new Builder(main);
  b.span = { file: 0, start: 15, end: 20 };
  const [t] = b.callFunc(now, main.params);
  b.span = { file: 1, start: 8, end: 9 };
  b.trapIf(b.op('lt', [main.params[0], b.i32(0)]), 'assert');
  b.return([b.op('mul', [t, b.f64(0.1)])]);
  m.exports.push({ name: 'main', func: 'main', signature: signature([['n', I32]], F64) });

  const list = listType();
  const shape: Type = { kind: 'tensor', elem: TRIT, dims: ['N', 4, null], layout: { name: 'pack2', tile: [16, 16] } };
  const half: Type = { kind: 'tensor', elem: { kind: 'half', name: 'bf16' }, dims: [3], layout: { name: 'dense' } };
  const point: Type = {
    kind: 'struct',
    name: 'Point',
    fields: [
      { name: 'x', type: I32 },
      { name: 'y', type: F64 },
    ],
  };
  const pair: Type = { kind: 'tuple', items: [point, STR] };
  const params: [string, Type][] = [
    ['list', list],
    ['w', shape],
    ['h', half],
    ['p', pair],
    ['t', { kind: 'tensor', elem: TRIT, dims: ['N'], layout: PLANES }],
  ];
  const types = makeFunc(
    'types',
    (['u32', 'u32', 'u32', 'i32', 'f64', 'u32', 'u32'] as const).map((type) => ({ type })),
    ['u32'],
  );
  types.inline = 'never';
  types.kernel = 'types';
  m.funcs.set('types', types);
  new Builder(types).return([types.params[0]]);
  m.exports.push({ name: 'types', func: 'types', signature: signature(params, list) });

  const test = makeFunc('test.0', [], []);
  m.funcs.set('test.0', test);
  new Builder(test).return([]);
  m.entries.push({
    kind: 'test',
    name: 'it "works"\n',
    func: 'test.0',
    signature: signature([]),
    span: { file: 1, start: 0, end: 6 },
  });

  const kernel = makeFunc('k', [], [], { profile: 'kernel', kernel: 'k' });
  new Builder(kernel).return([]);
  m.kernels.set('k', kernel);
  return encode(m);
}
