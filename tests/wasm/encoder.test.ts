import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { BinaryenBuilder } from '../../backends/wasm/binaryen-builder.ts';
import { loadBinaryen } from '../../backends/wasm/binaryen.ts';
import type { CodeBuilder, Expr, LocalType, ModuleBuilder, WasmType } from '../../backends/wasm/builder.ts';
import { createEncoder } from '../../backends/wasm/encoder/index.ts';
import { encodeWasm } from '../../backends/wasm/index.ts';
import type { Family, Instruction } from '../../backends/wasm/instructions.ts';
import { INSTRUCTIONS } from '../../backends/wasm/instructions.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { randomModule } from '../vm/random-ir.ts';

const FEATURES = {
  ...{ simd: true, multi_value: true, bulk_memory: true, sign_extension: true, sat_float_to_int: true },
  ...{ relaxed_simd: true, threads: true, tail_call: true, multi_memory: true, mutable_globals: true },
};

/** The text of a module that is valid to WABT. */
async function textOf(wasm: Uint8Array): Promise<string> {
  const read = (await wabt()).readWasm(wasm, { ...FEATURES, readDebugNames: true });
  try {
    // WABT forgets the features given when it read, and its types do not tell that they may be given again.
    (read as { validate(features?: object): void }).validate(FEATURES);
    return read.toText({ foldExprs: false, inlineExport: false });
  } finally {
    read.destroy();
  }
}

type Build = (m: ModuleBuilder) => void;

async function bytesOf(build: Build): Promise<{ direct: Uint8Array; binaryen: Uint8Array }> {
  const direct = createEncoder();
  build(direct);
  const other = new BinaryenBuilder(await loadBinaryen(), { optimize: 0 });
  try {
    build(other);
    return { direct: direct.finish().wasm, binaryen: other.finish().wasm };
  } finally {
    other.dispose();
  }
}

function instance(wasm: Uint8Array, imports: WebAssembly.Imports = {}): Record<string, (...a: never[]) => unknown> {
  const compiled = new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>);
  return new WebAssembly.Instance(compiled, imports).exports as never;
}

/** The standard's name of a row. */
function standardName(family: Family, op: string): string {
  const name = op.replace(/^atomic_(rmw_)?/, (_, rmw: string | undefined) => (rmw ? 'atomic.rmw.' : 'atomic.'));
  return `${family}.${name}`;
}

const LANE = 1;
const OFFSET = 200;

function apply(m: CodeBuilder, family: Family, op: string, row: Instruction, args: readonly Expr[]): Expr {
  const make = (m[family] as unknown as Record<string, (...a: unknown[]) => Expr>)[op]!;
  switch (row.shape) {
    case 'load':
    case 'store':
      return make(OFFSET, 1, ...args);
    case 'load_lane':
    case 'store_lane':
      return make(OFFSET, 1, LANE, ...args);
    case 'atomic_load':
    case 'atomic_store':
    case 'atomic_rmw':
    case 'atomic_cmpxchg':
      return make(OFFSET, ...args);
    case 'extract':
      return make(...args, LANE);
    case 'replace':
      return make(args[0], LANE, args[1]);
    case 'shuffle':
      return make(...args, [0, 1, 2, 3, 16, 17, 18, 19, 31, 30, 29, 28, 8, 7, 6, 5]);
    default:
      return make(...args);
  }
}

const ROWS = (Object.keys(INSTRUCTIONS) as Family[]).flatMap((family) =>
  Object.entries(INSTRUCTIONS[family] as Record<string, Instruction>).map(([op, row]) => ({ family, op, row })),
);

describe('every instruction of the table', () => {
  const build: Build = (m) => {
    m.addMemoryImport({ module: 'e', name: 'm', initial: 1, maximum: 2, shared: true });
    for (const { family, op, row } of ROWS) {
      const args = row.params.map((t, i) => m.local.get(i, t));
      const name = standardName(family, op);
      m.addFunction(name, row.params, row.result ? [row.result] : [], [], apply(m, family, op, row, args));
      m.addFunctionExport(name, name);
    }
  };

  it('has the code, the operands and the result that the standard says', async () => {
    const { direct, binaryen } = await bytesOf(build);
    new WebAssembly.Module(direct as Uint8Array<ArrayBuffer>);
    const text = await textOf(direct);
    // Binaryen's bytes name the same instructions with the same immediates.
    const code = (all: string): string[][] =>
      all
        .split(/^ {2}\(func /m)
        .slice(1)
        .map((f) =>
          f
            .split('\n')
            .slice(1)
            .map((l) => l.trim().replace(/\)+$/, ''))
            .filter((l) => l !== '' && !l.startsWith('(export')),
        );
    const ours = code(text);
    expect(ours.length).toBe(ROWS.length);
    expect(ours).toEqual(code(await textOf(binaryen)));
    ROWS.forEach(({ family, op, row }, i) => {
      const last = ours[i]!.at(-1)!.split(' ')[0];
      expect(last).toBe(standardName(family, op));
      expect(ours[i]!.length).toBe(row.params.length + 1);
    });
  });
});

describe('constants', () => {
  const INTS = [0, 1, -1, 63, 64, -64, -65, 127, 128, 8191, 8192, -8193, 2 ** 31 - 1, -(2 ** 31), 0x12345678];
  const LONGS = [...INTS.map(BigInt), 1n << 31n, -(1n << 31n) - 1n, 1n << 32n, (1n << 62n) - 1n, 1n << 62n];
  LONGS.push((1n << 63n) - 1n, -(1n << 63n), -(1n << 62n), -(1n << 62n) - 1n, 0x123456789abcdefn);
  const FLOATS = [0, -0, 1.5, -1e-40, 3.4e38, Infinity, -Infinity, NaN, 5e-324, 1.7976931348623157e308];

  it('arrive as they are', () => {
    const m = createEncoder();
    const add = (name: string, type: WasmType, value: Expr): void => {
      m.addFunction(name, [], [type], [], value);
      m.addFunctionExport(name, name);
    };
    INTS.forEach((v, i) => add(`i${i}`, 'i32', m.i32.const(v)));
    LONGS.forEach((v, i) => add(`l${i}`, 'i64', m.i64.const(v)));
    FLOATS.forEach((v, i) => add(`d${i}`, 'f64', m.f64.const(v)));
    FLOATS.forEach((v, i) => add(`f${i}`, 'f32', m.f32.const(v)));
    const vector = Array.from({ length: 16 }, (_, i) => 16 * i + 3);
    add('v', 'i64', m.i64x2.extract_lane(m.v128.const(vector), 1));
    const got = instance(m.finish().wasm);
    INTS.forEach((v, i) => expect(got[`i${i}`]!()).toBe(v));
    LONGS.forEach((v, i) => expect(got[`l${i}`]!()).toBe(v));
    FLOATS.forEach((v, i) => expect(got[`d${i}`]!()).toBe(v));
    FLOATS.forEach((v, i) => expect(got[`f${i}`]!()).toBe(Math.fround(v)));
    const view = new DataView(Uint8Array.from(vector).buffer);
    expect(got['v']!()).toBe(view.getBigInt64(8, true));
  });
});

/** Control, calls, tables, globals and several memories in one module. */
const everything: Build = (m) => {
  m.addMemoryImport({ module: 'e', name: 'm0', initial: 1, maximum: 1 });
  m.addMemoryImport({ module: 'e', name: 'm1', initial: 1, maximum: 3 });
  m.addFunctionImport('pair', 'e', 'pair', ['i32'], ['i32', 'i64']);
  m.addData(40, new Uint8Array([1, 2, 3]));
  m.addGlobal('g', 'f64', true, m.f64.const(2.5));
  m.addGlobalExport('g', 'g');
  const c = (v: number): Expr => m.i32.const(v);
  const get = (i: number): Expr => m.local.get(i, 'i32');
  const define = (
    name: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
    locals: readonly LocalType[],
    body: Expr,
  ): void => {
    m.addFunction(name, params, results, locals, body);
    m.addFunctionExport(name, name);
  };
  // A sum by a loop; local 2 is read before it is set, so it begins as zero.
  define(
    'sum',
    ['i32'],
    ['i32'],
    ['i32', 'i32'],
    m.block(
      null,
      [
        m.local.set(1, c(0)),
        m.block('out', [
          m.loop(
            'next',
            m.block(null, [
              m.br('out', m.i32.ge_s(get(1), get(0))),
              m.local.set(2, m.i32.add(get(2), get(1))),
              m.local.set(1, m.i32.add(get(1), c(1))),
              m.br('next'),
            ]),
          ),
        ]),
        get(2),
      ],
      'i32',
    ),
  );
  define(
    'choose',
    ['i32'],
    ['i32'],
    [],
    m.block(
      null,
      [
        m.block('c', [
          m.block('b', [m.block('a', [m.switch(['a', 'b'], 'c', get(0))]), m.return([c(10)])]),
          m.return([c(20)]),
        ]),
        m.if(m.i32.eqz(get(0)), m.unreachable(), m.return([c(30)])),
      ],
      'unreachable',
    ),
  );
  define('valued', ['i32'], ['i32'], [], m.i32.add(m.if(get(0), c(1), m.block(null, [m.nop(), c(2)], 'i32')), c(40)));
  // The results of a call, some thrown away, given back the other way round.
  const tuples: LocalType[] = ['i64', 'i32'];
  define(
    'several',
    ['i32'],
    ['i64', 'i32'],
    tuples,
    m.block(
      null,
      [
        m.setAll([2, 1], m.call('pair', [get(0)], ['i32', 'i64']), ['i32', 'i64'], (t) => tuples.push(t)),
        m.setAll([2, undefined], m.call('pair', [get(2)], ['i32', 'i64']), ['i32', 'i64'], (t) => tuples.push(t)),
        m.return([m.local.get(1, 'i64'), get(2)]),
      ],
      'unreachable',
    ),
  );
  m.addTable('first', ['valued', 'sum']);
  m.addTable('second', ['choose', 'valued', 'sum']);
  m.addTableExport('second', 'table');
  define(
    'indirect',
    ['i32', 'i32'],
    ['i32'],
    [],
    m.i32.add(
      m.call_indirect('first', get(0), [get(1)], ['i32'], ['i32']),
      m.call_indirect('second', get(0), [get(1)], ['i32'], ['i32']),
    ),
  );
  define(
    'count',
    ['i32', 'i32'],
    ['i32'],
    [],
    m.if(
      m.i32.eqz(get(0)),
      get(1),
      m.return_call('count', [m.i32.sub(get(0), c(1)), m.i32.add(get(1), c(2))], ['i32']),
    ),
  );
  define('tail', ['i32', 'i32'], ['i32'], [], m.return_call_indirect('second', get(0), [get(1)], ['i32'], ['i32']));
  define(
    'memories',
    [],
    ['i32'],
    [],
    m.block(
      null,
      [
        m.i32.store(4, 4, c(0), c(7)),
        m.i32.store(4, 4, c(0), c(9), 1),
        m.memory.copy(c(100), c(40), c(3)),
        m.memory.fill(c(8), c(5), c(4), 1),
        m.drop(m.memory.grow(c(1), 1)),
        m.global.set('g', m.f64.mul(m.global.get('g', 'f64'), m.f64.const(2))),
        m.i32.add(
          m.i32.mul(m.i32.load(4, 4, c(0)), m.i32.load(4, 4, c(0), 1)),
          m.i32.add(m.i32.mul(m.memory.size(1), c(1000)), m.i32.load8_u(101, 1, c(0))),
        ),
      ],
      'i32',
    ),
  );
};

describe('modules of all that builders offer', () => {
  it('do the same from both builders', async () => {
    const { direct, binaryen } = await bytesOf(everything);
    await textOf(direct);
    for (const wasm of [direct, binaryen]) {
      const [m0, m1] = [1, 3].map((maximum) => new WebAssembly.Memory({ initial: 1, maximum }));
      const pair = (x: number): [number, bigint] => [x + 1, BigInt(x) * 3n];
      const got = instance(wasm, { e: { m0: m0!, m1: m1!, pair } }) as Record<string, (...a: number[]) => unknown>;
      expect(got['sum']!(100)).toBe(4950);
      expect([0, 1, 2, 99].map((x) => got['choose']!(x))).toEqual([10, 20, 30, 30]);
      expect([got['valued']!(5), got['valued']!(0)]).toEqual([41, 42]);
      expect(got['several']!(6)).toEqual([18n, 8]);
      expect([got['indirect']!(0, 1), got['indirect']!(1, 4)]).toEqual([41 + 20, 6 + 41]);
      expect(got['count']!(1_000_000, 3)).toBe(2_000_003);
      expect(got['tail']!(2, 10)).toBe(45);
      expect(got['memories']!()).toBe(7 * 9 + 2000 + 2);
      expect((got['g'] as unknown as WebAssembly.Global).value).toBe(5);
      expect(m1!.buffer.byteLength).toBe(2 * 65536);
      expect([...new Uint8Array(m1!.buffer, 8, 5)]).toEqual([5, 5, 5, 5, 0]);
      expect((got['table'] as unknown as WebAssembly.Table).length).toBe(3);
    }
  });

  it('fill a table of the host', async () => {
    const build: Build = (m) => {
      m.addTableImport('t', { module: 'e', name: 't', size: 3 }, ['five', 'six']);
      m.addTable('own', ['six']);
      for (const [name, value] of [
        ['five', 5],
        ['six', 6],
      ] as const)
        m.addFunction(name, [], ['i32'], [], m.i32.const(value));
      const p = m.local.get(0, 'i32');
      const both = m.i32.add(
        m.call_indirect('t', p, [], [], ['i32']),
        m.call_indirect('own', m.i32.const(0), [], [], ['i32']),
      );
      m.addFunction('both', ['i32'], ['i32'], [], both);
      m.addFunctionExport('both', 'both');
    };
    const { direct, binaryen } = await bytesOf(build);
    await textOf(direct);
    for (const wasm of [direct, binaryen]) {
      const t = new WebAssembly.Table({ element: 'anyfunc', initial: 3, maximum: 3 });
      const got = instance(wasm, { e: { t: t as never } }) as Record<string, (x: number) => unknown>;
      expect([got['both']!(0), got['both']!(1)]).toEqual([11, 12]);
      expect((t.get(1) as () => number)()).toBe(6);
      expect(() => got['both']!(2)).toThrow(WebAssembly.RuntimeError);
    }
  });

  it('wait, notify and fence on shared memory', async () => {
    const build: Build = (m) => {
      m.addMemoryImport({ module: 'e', name: 'm', initial: 1, maximum: 1, shared: true });
      const p = (i: number, t: WasmType): Expr => m.local.get(i, t);
      const wait = m.memory.atomic_wait32(8, p(0, 'i32'), p(1, 'i32'), p(2, 'i64'));
      m.addFunction('wait', ['i32', 'i32', 'i64'], ['i32'], [], wait);
      const notify = m.memory.atomic_notify(8, p(0, 'i32'), p(1, 'i32'));
      m.addFunction('notify', ['i32', 'i32'], ['i32'], [], m.block(null, [m.atomic_fence(), notify], 'i32'));
      m.addFunctionExport('wait', 'wait');
      m.addFunctionExport('notify', 'notify');
    };
    const { direct, binaryen } = await bytesOf(build);
    await textOf(direct);
    for (const wasm of [direct, binaryen]) {
      const memory = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
      new Int32Array(memory.buffer)[3] = 5;
      const got = instance(wasm, { e: { m: memory } }) as Record<string, (...a: (number | bigint)[]) => unknown>;
      expect([got['wait']!(4, 6, 1000n), got['wait']!(4, 5, 1000n), got['notify']!(4, 1)]).toEqual([1, 2, 0]);
    }
  });

  it('say what is missing', () => {
    const missing = (build: Build): string => {
      const m = createEncoder();
      try {
        build(m);
        m.finish();
        return '';
      } catch (e) {
        return (e as Error).message;
      }
    };
    const body = (make: (m: ModuleBuilder) => Expr) => (m: ModuleBuilder) => m.addFunction('f', [], [], [], make(m));
    expect(missing(body((m) => m.call('absent', [], [])))).toContain('no function absent');
    expect(missing(body((m) => m.global.set('absent', m.i32.const(0))))).toContain('no global absent');
    expect(missing(body((m) => m.br('absent')))).toContain('absent');
    expect(
      missing((m) => {
        body((n) => n.nop())(m);
        m.addFunctionImport('late', 'e', 'late', [], []);
      }),
    ).toContain('late');
  });
});

describe('the direct encoder', () => {
  it('writes random modules that WABT and V8 find valid, the same bytes each time', async () => {
    for (let seed = 100; seed < 130; seed++) {
      const options = { fuel: seed % 2 === 0, marks: seed % 3 === 0, relaxed: seed % 5 === 0 };
      const { wasm } = encodeWasm(randomModule(seed), options);
      await textOf(wasm);
      expect(WebAssembly.validate(wasm as Uint8Array<ArrayBuffer>)).toBe(true);
      expect(encodeWasm(randomModule(seed), options).wasm).toEqual(wasm);
    }
  });

  it('gives locals whose times do not meet one place, and folds what is read at once', async () => {
    const m = createEncoder();
    const get = (i: number): Expr => m.local.get(i, 'i32');
    const statements: Expr[] = [];
    // Forty locals, two alive at a time; each is read twice.
    for (let i = 1; i <= 40; i++) statements.push(m.local.set(i, m.i32.mul(get(i - 1), get(i - 1))));
    m.addFunction(
      'f',
      ['i32'],
      ['i32'],
      Array<WasmType>(40).fill('i32'),
      m.block(null, [...statements, get(40)], 'i32'),
    );
    m.addFunctionExport('f', 'f');
    const { wasm } = m.finish();
    const text = await textOf(wasm);
    expect(/\(local ([^)]*)\)/.exec(text)?.[1]?.split(' ').length ?? 0).toBeLessThanOrEqual(2);
    expect(text.match(/local\.set/g)?.length ?? 0).toBeLessThanOrEqual(3);
    const f = instance(wasm)['f'] as unknown as (x: number) => number;
    let power = 3;
    for (let i = 0; i < 40; i++) power = Math.imul(power, power);
    expect([f(1), f(-1), f(3)]).toEqual([1, 1, power]);
  });

  it('keeps what a loop reads again', () => {
    const m = createEncoder();
    const get = (i: number): Expr => m.local.get(i, 'i32');
    const c = (v: number): Expr => m.i32.const(v);
    // Local 1 is set before the loop and read at its beginning, local 2 lives within a round.
    const body = m.block(
      null,
      [
        m.local.set(1, m.i32.mul(get(0), c(3))),
        m.local.set(3, c(0)),
        m.loop(
          'next',
          m.block(null, [
            m.local.set(3, m.i32.add(get(3), get(1))),
            m.local.set(2, m.i32.sub(get(0), c(1))),
            m.if(m.i32.and(get(2), c(1)), m.local.set(3, m.i32.add(get(3), get(2)))),
            m.local.set(0, get(2)),
            m.br('next', get(0)),
          ]),
        ),
        m.local.set(4, c(100)),
        m.i32.add(get(3), get(4)),
      ],
      'i32',
    );
    m.addFunction('f', ['i32'], ['i32'], ['i32', 'i32', 'i32', 'i32'], body);
    m.addFunctionExport('f', 'f');
    const f = instance(m.finish().wasm)['f'] as unknown as (x: number) => number;
    for (const n of [1, 2, 5, 10]) {
      let sum = 100;
      for (let i = n; i > 0; i--) sum += 3 * n + ((i - 1) % 2 === 1 ? i - 1 : 0);
      expect(f(n)).toBe(sum);
    }
  });

  it('tells the offsets of calls and memory instructions', () => {
    const { positions, sites, wasm } = encodeWasm(
      parseModule(`module {
  heap 16
  func @f(%a: u32) -> (i32) {
    %x = load [offset=0, storage=i32] %a : i32 loc(0:7:8)
    store [offset=4, storage=i32] %a, %x loc(0:9:10)
    %y = call @f %a : i32 loc(0:11:12)
    return %y
  }
}`),
    );
    const found = [...positions].map(([at, site]) => [wasm[at], sites[site]!.span.start]);
    expect(found).toEqual([
      [0x28, 7],
      [0x36, 9],
      [0x10, 11],
    ]);
  });
});
