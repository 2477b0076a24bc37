import { describe, expect, it } from 'vitest';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Module, Value } from '../../compiler/ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { STR, UNIT } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import { dropName } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import type { InstantiateOptions, Instance, TrapError } from '../../vm/index.ts';
import { AbiError, instantiate, load, LoadError } from '../../vm/index.ts';
import { F64, I32, listType, TRIT } from './sample.ts';

/** Adds a function of the module made by `fill`. */
function func(
  m: Module,
  name: string,
  params: readonly ScalarType[],
  results: readonly ScalarType[],
  fill: (b: Builder, params: Value[]) => readonly Value[],
): void {
  const f = makeFunc(
    name,
    params.map((type) => ({ type })),
    results,
  );
  m.funcs.set(name, f);
  const b = new Builder(f);
  const values = fill(b, f.params);
  if (b.reachable) b.return([...values]);
}

/** A module with a bump allocator whose global 1 counts blocks that were not given up. */
function base(): Module {
  const m = makeModule();
  m.heapBase = 1024;
  m.globals = [
    { name: 'top', type: 'u32', init: 1024n },
    { name: 'live', type: 'i32', init: 0n },
  ];
  func(m, 'rt.alloc', ['u32', 'u32'], ['u32'], (b, [payload, header]) => {
    const at = b.op('global_get', [], { index: 0 }, 'u32');
    const sum = b.op('add', [b.op('add', [payload, header]), b.u32(15)]);
    const next = b.op('add', [at, b.op('and', [sum, b.const('u32', 0xfffffff0n)])]);
    b.if(b.op('gt', [next, b.op('mem_size', [])]), [], () => {
      b.op('mem_grow', [b.op('sub', [next, b.op('mem_size', [])])]);
    });
    b.opN('global_set', [next], { index: 0 });
    b.store(at, b.i32(1));
    b.store(at, payload, 4);
    b.opN('global_set', [b.op('add', [b.op('global_get', [], { index: 1 }, 'i32'), b.i32(1)])], { index: 1 });
    return [at];
  });
  return m;
}

/** Exports the identity on a type: what comes back must be what went in. */
function identity(type: Type): Module {
  const m = base();
  const parts = flatten(type);
  const drops = new Set<string>();
  const visit = (t: Type): void => {
    const name = dropName(t);
    if (name) drops.add(name);
    if (t.kind === 'tuple') t.items.forEach(visit);
    if (t.kind === 'struct') t.fields.forEach((f) => visit(f.type));
  };
  visit(type);
  for (const name of drops) {
    // The identity returns what it borrowed, so each block is given up twice: half a block each time.
    const params = name.startsWith('rt.release') ? (['u32'] as const) : parts;
    func(m, name, params, [], (b) => {
      b.opN('global_set', [b.op('sub', [b.op('global_get', [], { index: 1 }, 'i32'), b.i32(1)])], { index: 1 });
      return [];
    });
  }
  func(m, 'same', parts, parts, (_, p) => p);
  m.exports.push({
    name: 'same',
    func: 'same',
    signature: { params: [{ name: 'x', type, inout: false }], result: type },
  });
  return m;
}

const make = (m: Module, options: InstantiateOptions = {}): Promise<Instance> =>
  instantiate(writeModule(encode(m)), options);
const scalar = (name: ScalarType): Type => ({ kind: 'scalar', name });
const tensor = (elem: Type, ...dims: (number | string | null)[]): Type => ({
  kind: 'tensor',
  elem,
  dims,
  layout: { name: 'dense' },
});

async function roundTrip(type: Type, value: unknown): Promise<unknown> {
  return (await make(identity(type))).exports.same(value);
}

describe('values across the border', () => {
  it('scalars', async () => {
    expect(await roundTrip(scalar('t27'), -3812798742493)).toBe(-3812798742493);
    expect(await roundTrip(scalar('t40'), 6078832729528464400n)).toBe(6078832729528464400n);
    expect(await roundTrip(scalar('u64'), 18446744073709551615n)).toBe(18446744073709551615n);
    expect(await roundTrip(scalar('i64'), -5)).toBe(-5n);
    expect(await roundTrip(scalar('u32'), 4294967295)).toBe(4294967295);
    expect(await roundTrip(scalar('bool'), true)).toBe(true);
    expect(await roundTrip(scalar('f32'), 0.1)).toBe(Math.fround(0.1));
    expect(await roundTrip(UNIT, undefined)).toBeUndefined();
  });

  it('text, tuples, structs and enums', async () => {
    expect(await roundTrip(STR, 'тріть ∈ {−1, 0, 1}')).toBe('тріть ∈ {−1, 0, 1}');
    expect(await roundTrip(STR, '')).toBe('');
    const point: Type = {
      kind: 'struct',
      name: 'P',
      fields: [
        { name: 'x', type: I32 },
        { name: 'label', type: STR },
      ],
    };
    const pair: Type = { kind: 'tuple', items: [point, F64] };
    expect(await roundTrip(pair, [{ x: -7, label: 'seven' }, 0.5])).toEqual([{ x: -7, label: 'seven' }, 0.5]);
    const flat: Type = {
      kind: 'enum',
      name: 'E',
      variants: [
        { name: 'none', payload: [] },
        { name: 'some', payload: [I32, scalar('t40')] },
        { name: 'other', payload: [scalar('t40'), F64] },
      ],
    };
    for (const v of [
      { variant: 'none', payload: [] },
      { variant: 'some', payload: [3, -4n] },
      { variant: 'other', payload: [9n, 2.5] },
    ]) {
      expect(await roundTrip(flat, v)).toEqual(v);
    }
    const list = { variant: 'cons', payload: [1, { variant: 'cons', payload: [2, { variant: 'nil', payload: [] }] }] };
    expect(await roundTrip(listType(), list)).toEqual(list);
  });

  it('tensors of every element', async () => {
    expect(
      await roundTrip(tensor(I32, 2, 'N'), [
        [1, 2, 3],
        [4, 5, 6],
      ]),
    ).toEqual({ data: Int32Array.of(1, 2, 3, 4, 5, 6), dims: [2, 3] });
    expect(await roundTrip(tensor(scalar('t27'), null), [5, -6])).toEqual({ data: Float64Array.of(5, -6), dims: [2] });
    expect(await roundTrip(tensor(scalar('t40'), 1), [-7n])).toEqual({ data: BigInt64Array.of(-7n), dims: [1] });
    expect(await roundTrip(tensor(scalar('u8'), null), Uint8Array.of(255, 0))).toEqual({
      data: Uint8Array.of(255, 0),
      dims: [2],
    });
    expect(await roundTrip(tensor(scalar('bool'), null), [true, false])).toEqual({ data: [true, false], dims: [2] });
    expect(await roundTrip(tensor(I32, 'N', 'M'), [])).toEqual({ data: new Int32Array(0), dims: [0, 0] });
    const half: Type = { kind: 'tensor', elem: { kind: 'half', name: 'f16' }, dims: [null], layout: { name: 'dense' } };
    expect(await roundTrip(half, [0.5, -2, 65504])).toEqual({ data: Float32Array.of(0.5, -2, 65504), dims: [3] });
  });

  it('trits in every layout, with padding and tiles', async () => {
    const layouts = [
      { name: 'planes' },
      { name: 'pack2' },
      { name: 'pack5' },
      { name: 'i8' },
      { name: 'pack2', tile: [16, 16] },
    ] as const;
    for (const layout of layouts) {
      for (const k of [1, 79, 128, 200]) {
        const data = Int8Array.from({ length: 3 * k }, (_, i) => ((i * 7) % 3) - 1);
        const type: Type = { kind: 'tensor', elem: TRIT, dims: [3, null], layout };
        expect(await roundTrip(type, { data, dims: [3, k] }), `${layout.name} ${k}`).toEqual({ data, dims: [3, k] });
      }
    }
  });

  it('places trits where the layouts say', async () => {
    const place = async (name: 'planes' | 'pack2' | 'pack5', k: number, trit: number): Promise<Uint8Array> => {
      const vm = await make(identity({ kind: 'tensor', elem: TRIT, dims: [null], layout: { name } }));
      const data = new Int8Array(130);
      data[k] = trit;
      vm.exports.same({ data, dims: [130] });
      return vm.memory.slice(1024 + 16, 1024 + 16 + 64);
    };
    const planes = await place('planes', 13, -1);
    expect([planes[1], planes[17]]).toEqual([32, 32]);
    const pack2 = await place('pack2', 64 + 18, 1);
    expect(pack2[16 + 2]).toBe(0x55 + (1 << 2));
    const pack5 = await place('pack5', 80 + 33, -1);
    expect(pack5[16 + 1]).toBe(121 - 9);
  });

  it('refuse what does not fit, naming the place', async () => {
    const cases: [Type, unknown, string][] = [
      [scalar('t3'), 14, 'x'],
      [scalar('u8'), -1, 'x'],
      [scalar('i32'), 0.5, 'x'],
      [scalar('i32'), '1', 'x'],
      [scalar('bool'), 1, 'x'],
      [STR, 5, 'x'],
      [tensor(I32, 3), [1, 2], 'x'],
      [tensor(I32, 'N', 'N'), [[1, 2]], 'x'],
      [tensor(I32, null, null), [[1, 2], [3]], 'x'],
      [tensor(scalar('i8'), null), [1, 200], 'x[1]'],
      [{ kind: 'struct', name: 'S', fields: [{ name: 'a', type: I32 }] }, { b: 1 }, 'x.a'],
      [listType(), { variant: 'snoc' }, 'x'],
    ];
    for (const [type, value, param] of cases) {
      const error = await roundTrip(type, value).then(
        () => undefined,
        (e: unknown) => e,
      );
      expect(error, JSON.stringify(value)).toBeInstanceOf(AbiError);
      expect((error as AbiError).param).toBe(param);
    }
    await expect(roundTrip(tensor(TRIT, null), [2])).rejects.toMatchObject({ trap: 'code' });
  });

  it('gives up what it allocated', async () => {
    const vm = await make(identity(STR));
    vm.exports.same('abc');
    // One block was made and given up as argument and as result.
    expect(vm.engine.getGlobal(1)).toBe(-1);
  });
});

/** `run(n)` calls `env.twice(n)`; `spin()` never ends; `deep(n)` nests n calls. */
function program(): Module {
  const m = base();
  const twice = makeFunc('twice', [{ type: 'i32' }], ['i32'], { body: false });
  m.funcs.set('twice', twice);
  const signature = { params: [{ name: 'n', type: I32, inout: false }], result: I32 };
  m.imports.push({ func: 'twice', module: 'env', name: 'twice', signature });
  func(m, 'run', ['i32'], ['i32'], (b, p) => b.call('twice', p, ['i32']));
  func(m, 'spin', [], [], (b) => {
    b.loop([], [], (loop) => {
      b.br(loop);
      return [];
    });
    b.trap('unreachable');
    return [];
  });
  func(m, 'deep', ['i32'], ['i32'], (b, [n]) =>
    b.if(
      b.op('gt', [n, b.i32(1)]),
      ['i32'],
      () => b.call('deep', [b.op('sub', [n, b.i32(1)])], ['i32']),
      () => [n],
    ),
  );
  func(m, 'grow', ['u32'], ['u32'], (b, [n]) => [b.op('mem_grow', [n])]);
  func(m, 'put', ['i32'], ['i32'], (b, [v]) => {
    const old = b.load('i32', b.u32(512));
    b.store(b.u32(512), v);
    return [old];
  });
  const u32 = scalar('u32');
  for (const name of ['run', 'deep', 'put']) m.exports.push({ name, func: name, signature });
  m.exports.push({ name: 'spin', func: 'spin', signature: { params: [], result: UNIT } });
  m.exports.push({
    name: 'grow',
    func: 'grow',
    signature: { params: [{ name: 'n', type: u32, inout: false }], result: u32 },
  });
  return m;
}

const twice = { env: { twice: (n: number) => 2 * n } };

describe('host functions', () => {
  it('are called with values and may call back', async () => {
    expect((await make(program(), { imports: twice })).exports.run(21)).toBe(42);
    const vm: Instance = await make(program(), {
      imports: {
        env: { twice: (n: number) => (vm.exports.deep(n) as number) + (n > 3 ? (vm.exports.run(n - 1) as number) : 0) },
      },
    });
    expect(vm.exports.run(5)).toBe(3);
  });

  it('that fail, or give what does not fit, trap host with the frames', async () => {
    const throws = await make(program(), {
      imports: {
        env: {
          twice: () => {
            throw new Error('disk full');
          },
        },
      },
    });
    const error = caught(() => throws.exports.run(1));
    expect(error).toMatchObject({ trap: 'host', text: 'env.twice: disk full' });
    expect((error as TrapError).frames.map((f) => f.func)).toEqual(['run']);
    const wrong = await make(program(), { imports: { env: { twice: () => 'two' } } });
    expect(caught(() => wrong.exports.run(1))).toMatchObject({ trap: 'host' });
    await expect(make(program())).rejects.toMatchObject({ name: 'AbiError', param: 'env.twice' });
  });

  it('pass traps of nested calls on', async () => {
    const vm: Instance = await make(program(), {
      imports: { env: { twice: (n: number) => vm.exports.deep(n) } },
      stackLimit: 20,
    });
    const error = caught(() => vm.exports.run(30)) as TrapError;
    expect(error.trap).toBe('stack');
    expect(error.frames).toHaveLength(20);
    expect(error.frames.at(-1)).toMatchObject({ func: 'run' });
    expect(vm.exports.run(19)).toBe(1);
  });
});

function caught(f: () => unknown): unknown {
  try {
    f();
  } catch (e) {
    return e;
  }
  return undefined;
}

describe('limits', () => {
  it('of fuel are exact', async () => {
    const vm = await make(program(), { imports: twice, fuel: 10 });
    expect(vm.exports.deep(4)).toBe(1);
    expect(vm.fuel).toBe(6);
    expect(vm.exports.deep(6)).toBe(1);
    expect(vm.fuel).toBe(0);
    expect(caught(() => vm.exports.deep(1))).toMatchObject({ trap: 'fuel' });
    vm.setLimits({ fuel: 200_000 });
    expect(caught(() => vm.exports.spin())).toMatchObject({ trap: 'fuel' });
    expect(vm.fuel).toBe(0);
  });

  it('of calls are exact', async () => {
    const vm = await make(program(), { imports: twice, stackLimit: 100 });
    expect(vm.exports.deep(100)).toBe(1);
    expect(caught(() => vm.exports.deep(101))).toMatchObject({ trap: 'stack' });
    expect((await make(program(), { imports: twice })).exports.deep(10_000)).toBe(1);
  });

  it('of memory', async () => {
    const vm = await make(program(), { imports: twice, memoryLimit: 3 * 65536 });
    expect(vm.exports.grow(1)).toBe(65536);
    expect(vm.exports.grow(65536)).toBe(2 * 65536);
    expect(caught(() => vm.exports.grow(1))).toMatchObject({ trap: 'memory' });
    expect(vm.memory.length).toBe(3 * 65536);
    await expect(make(program(), { imports: twice, memoryLimit: 1000 })).rejects.toMatchObject({ trap: 'memory' });
  });

  it('of time', async () => {
    let now = 0;
    const vm = await make(program(), { imports: twice, timeLimitMs: 50, clock: () => (now += 10) });
    expect(caught(() => vm.exports.spin())).toMatchObject({ trap: 'interrupt' });
    expect(vm.exports.run(1)).toBe(2);
  });
});

describe('snapshots', () => {
  it('put memory, its size and globals back', async () => {
    const vm = await make(program(), { imports: twice });
    vm.exports.put(7);
    vm.engine.setGlobal(1, 99);
    const taken = vm.snapshot();
    vm.exports.put(8);
    vm.exports.grow(100_000);
    vm.engine.setGlobal(1, 1);
    vm.restore(taken);
    expect(vm.memory.length).toBe(65536);
    expect(vm.engine.getGlobal(1)).toBe(99);
    expect(vm.exports.put(0)).toBe(7);
    const other = await make(program(), { imports: twice });
    other.restore(taken);
    expect(other.exports.put(0)).toBe(7);
  });

  it('of anything else are refused', async () => {
    const vm = await make(program(), { imports: twice });
    const taken = vm.snapshot();
    vm.exports.put(5);
    for (const bad of [new Uint8Array(5), taken.subarray(0, 20), taken.map((b, i) => (i === 8 ? b ^ 1 : b))]) {
      expect(() => vm.restore(bad)).toThrow(AbiError);
    }
    expect(vm.exports.put(0)).toBe(5);
  });
});

describe('loading', () => {
  it('gives diagnostics, or LoadError from instantiate', async () => {
    expect(load(new Uint8Array(100))).toMatchObject({ diagnostics: [{ code: 'E0801' }] });
    await expect(instantiate(new Uint8Array(100))).rejects.toBeInstanceOf(LoadError);
    const m = encode(program());
    const forged = { ...m, funcs: m.funcs.map((f) => ({ ...f, registers: f.registers.map(() => 'f64' as const) })) };
    await expect(instantiate(forged)).rejects.toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'E0804' })]),
    });
  });
});
