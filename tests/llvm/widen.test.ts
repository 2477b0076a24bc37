import { describe, expect, it } from 'vitest';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Func, Value } from '../../compiler/ir/types.ts';
import { countedLoop } from '../../backends/kernel/calc.ts';
import { Clang } from '../../backends/llvm/clang.ts';
import type { Features } from '../../backends/llvm/features.ts';
import { scalarModule } from '../../backends/llvm/module.ts';
import { opRow, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { tools } from '../c/harness.ts';
import { random } from '../kernel/harness.ts';
import { oneNaN } from './one-nan.ts';

/** Rounds of loops side by side in wide vectors, against the reference evaluator, which does them one by one. */

const clang = Clang.find(tools);
const NO_CLANG = 'no clang of version 15 or newer is installed (apt-get install clang-19)';
const BUFFER = 4096;
/** Rounds: none, fewer than go side by side, as many, and some more. */
const ROUNDS = [0, 1, 2, 3, 4, 5, 7, 8, 11];

type Body = (b: Builder, buffers: readonly Value[], n: Value) => void;

/** `(a, b, c, out, n)`: the addresses of four buffers, and a number of rounds. */
function func(name: string, body: Body): Func {
  const f = makeFunc(
    name,
    ['a', 'b', 'c', 'out', 'n'].map((n) => ({ type: 'u32' as const, name: n })),
    [],
  );
  const b = new Builder(f);
  body(b, f.params.slice(0, 4), f.params[4]!);
  b.return([]);
  return f;
}

function at(b: Builder, base: Value, i: Value): Value {
  return b.op('add', [base, i]);
}

function times(b: Builder, n: Value, by: number): Value {
  return b.op('mul', [n, b.u32(by)]);
}

/** Every vector op on vectors that lie side by side; small scalars come from memory and go there. */
function opFunctions(): Func[] {
  return SCALAR_OP_NAMES.filter((name) => opRow(name).id >= 300).map((name) =>
    func(`op_${name}`, (b, [x, y, z, out], n) => {
      const row = opRow(name);
      countedLoop(
        b,
        b.u32(0),
        times(b, n!, 16),
        [],
        (i) => {
          const args = row.operands.map((t, k) => b.load(t as ScalarType, at(b, [x!, y!, z!][k]!, i)));
          const attrs =
            row.attrs &&
            ('lane' in row.attrs ? { lane: 1 } : { bytes: Uint8Array.from({ length: 16 }, (_, k) => (k * 11) % 32) });
          const result = b.op(name, args, attrs as never);
          b.store(at(b, out!, i), result);
          return [];
        },
        16,
      );
    }),
  );
}

/** A vector op whose counts or splats are the same in all rounds. */
function uniformFunctions(): Func[] {
  return (['i8x16_shl', 'i16x8_shr_s', 'i32x4_shr_u', 'i64x2_shl'] as const).map((name) =>
    func(`uniform_${name}`, (b, [x, y, , out], n) => {
      const count = b.load('i32', y!);
      countedLoop(
        b,
        b.u32(0),
        times(b, n!, 16),
        [],
        (i) => {
          b.store(at(b, out!, i), b.op(name, [b.load('v128', at(b, x!, i)), count]));
          return [];
        },
        16,
      );
    }),
  );
}

const COLLECTED: readonly OpName[] = [
  'i8x16_add', 'i16x8_add', 'i32x4_add', 'i64x2_add', 'v128_xor', 'v128_or', 'v128_and', 'i8x16_max_u', 'i32x4_min_s',
  'f32x4_max', 'f64x2_min', 'i32x4_sub',
]; // prettier-ignore

/** Sums and the like over rounds at some distance, with what is read at several places of each. */
function collecting(): Func[] {
  return COLLECTED.flatMap((name) =>
    [16, 32, 48, 64].map((step) =>
      func(`collect_${name}_${step}`, (b, [x, y, , out], n) => {
        const first = b.load('v128', y!);
        const [i, sum] = countedLoop(
          b,
          b.u32(0),
          times(b, n!, step),
          [first],
          (i, [now]) => {
            let s = now!;
            for (let k = 0; k < step; k += 16) s = b.op(name, [s, b.load('v128', at(b, x!, i), k)] as never);
            return [s];
          },
          step,
        );
        b.store(out!, sum!);
        b.store(out!, i!, 16);
      }),
    ),
  );
}

const SHAPES: readonly Func[] = [
  func('planes', (b, [x, y, , out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 32), [], (i) => {
      const [p, q] = [x!, y!].map((base) => [0, 16].map((o) => b.load('v128', at(b, base, i), o)));
      const nz = b.op('v128_and', [p![0]!, q![0]!]);
      b.store(at(b, out!, i), nz);
      b.store(at(b, out!, i), b.op('v128_and', [nz, b.op('v128_xor', [p![1]!, q![1]!])]), 16);
      return [];
    }, 32);
  }),
  func('four_apart', (b, [x, , , out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 64), [], (i) => {
      const v = [0, 16, 32, 48].map((o) => b.load('v128', at(b, x!, i), o));
      v.forEach((p, k) => b.store(at(b, out!, i), b.op('i8x16_sub', [p, v[(k + 1) % 4]!]), 16 * k));
      return [];
    }, 64);
  }),
  func('gaps', (b, [x, , , out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 80), [], (i) => {
      b.store(at(b, out!, i), b.op('i16x8_mul', [b.load('v128', at(b, x!, i), 48), b.load('v128', at(b, x!, i))]), 16);
      return [];
    }, 80);
  }),
  func('in_place', (b, [, , , out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 16), [], (i) => {
      b.store(at(b, out!, i), b.op('i8x16_add', [b.load('v128', at(b, out!, i)), b.load('v128', at(b, out!, i))]));
      return [];
    }, 16);
  }),
  func('feeds_the_next', (b, [x, , , out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 16), [], (i) => {
      const before = b.load('v128', at(b, out!, i));
      b.store(at(b, out!, i), b.op('i32x4_add', [before, b.load('v128', at(b, x!, i))]), 16);
      return [];
    }, 16);
  }),
  func('own_scalars', (b, [x, y, , out], n) => {
    countedLoop(b, b.u32(0), n!, [], (i) => {
      const place = b.op('shl', [i, b.i32(4)]);
      const word = b.load('u32', at(b, y!, b.op('mul', [i, b.op('add', [i, b.u32(4)])])));
      const many = b.op('i32x4_splat', [b.op('wrap', [word], undefined, 'i32')]);
      b.store(at(b, out!, place), b.op('i32x4_mul', [many, b.load('v128', at(b, x!, place))]));
      return [];
    });
  }),
  func('inner_loops', (b, [x, y, , out], n) => {
    const rows = b.op('wrap', [b.load('u8', y!)], undefined, 'u32');
    countedLoop(b, b.u32(0), times(b, n!, 32), [], (i) => {
      const zero = b.const('v128', new Uint8Array(16));
      const [, s, t] = countedLoop(b, b.u32(0), b.op('and', [rows, b.u32(7)]), [zero, zero], (r, [p, q]) => {
        const place = at(b, x!, b.op('add', [b.op('mul', [r, b.u32(352)]), i]));
        return [b.op('i8x16_add', [p!, b.load('v128', place)]), b.op('v128_xor', [q!, b.load('v128', place, 16)])];
      });
      b.if(b.op('lt', [rows, b.u32(100)]), [], () => b.store(at(b, out!, i), s!), () => b.store(at(b, out!, i), t!));
      b.store(at(b, out!, i), b.op('i16x8_sub', [s!, t!]), 16);
      return [];
    }, 32);
  }),
  func('joined', (b, [x, y, , out], n) => {
    const start = b.load('v128', y!);
    const limit = b.op('and', [b.load('u32', y!, 32), b.u32(3)]);
    countedLoop(
      b,
      b.u32(0),
      times(b, n!, 16),
      [],
      (i) => {
        // Inner arguments begin alike in all rounds, and then differ; and so do the results of choices.
        const [, sum, count] = countedLoop(b, b.u32(0), limit, [start, i], (k, [s, c]) => [
          b.op('i8x16_add', [s!, b.load('v128', at(b, x!, i))]),
          b.op('add', [c!, b.op('mul', [i, k])]),
        ]);
        const [chosen, scalar] = b.if(
          b.op('eq', [limit, b.u32(2)]),
          ['v128', 'u32'],
          () => [start, b.u32(7)],
          () => [sum!, b.op('xor', [count!, i])],
        );
        const many = b.op('i32x4_splat', [b.op('wrap', [scalar!], undefined, 'i32')]);
        b.store(at(b, out!, i), b.op('i32x4_add', [chosen!, many]));
        return [];
      },
      16,
    );
  }),
  func('float_sums_stay', (b, [x, , , out], n) => {
    const zero = b.const('v128', new Uint8Array(16));
    const [, sum] = countedLoop(b, b.u32(0), times(b, n!, 16), [zero], (i, [now]) => [
      b.op('f32x4_add', [now!, b.op('f32x4_convert_i32x4_s', [b.load('v128', at(b, x!, i))])]),
    ], 16);
    b.store(out!, sum!);
  }),
  func('counts', (b, [x, , , out], n) => {
    const zero = b.const('v128', new Uint8Array(16));
    const [, sum] = countedLoop(b, b.u32(0), times(b, n!, 16), [zero], (i, [now]) => {
      const pairs = b.op('i16x8_extadd_pairwise_i8x16_u', [b.op('i8x16_popcnt', [b.load('v128', at(b, x!, i))])]);
      return [b.op('i32x4_add', [now!, b.op('i32x4_extadd_pairwise_i16x8_u', [pairs])])];
    }, 16);
    b.store(out!, sum!);
  }),
  func('logic', (b, [x, y, z, out], n) => {
    countedLoop(b, b.u32(0), times(b, n!, 16), [], (i) => {
      const [p, q, r] = [x!, y!, z!].map((base) => b.load('v128', at(b, base, i)));
      const t = b.op('v128_xor', [p!, q!]);
      const carry = b.op('v128_or', [b.op('v128_and', [p!, q!]), b.op('v128_and', [r!, t])]);
      const sum = b.op('v128_not', [b.op('v128_xor', [t, r!])]);
      b.store(at(b, out!, i), b.op('v128_bitselect', [carry, b.op('v128_andnot', [sum, p!]), t]));
      return [];
    }, 16);
  }),
]; // prettier-ignore

const FUNCS = [...opFunctions(), ...uniformFunctions(), ...collecting(), ...SHAPES];

function bytes(seed: number, name: string): Uint8Array {
  const r = random(seed);
  const data = new Uint8Array(BUFFER);
  const view = new DataView(data.buffer);
  if (/(op|collect)_f(32|64)/.test(name)) {
    const wide = name.includes('_f64');
    for (let i = 0; i < BUFFER; i += wide ? 8 : 4) {
      const x = r() < 0.05 ? NaN : r() < 0.1 ? -0 : (r() - 0.5) * 2 ** Math.floor(r() * 40);
      if (wide) view.setFloat64(i, x, true);
      else view.setFloat32(i, x, true);
    }
    return data;
  }
  return data.map(() => (r() < 0.2 ? [0, 255, 128, 127][Math.floor(r() * 4)]! : Math.floor(r() * 256)));
}

/** Booleans and trits are read from bytes that may hold none: the seed makes them so that they do. */
function check(features: Features): string[] {
  const m = makeModule();
  for (const f of FUNCS) m.funcs.set(f.name, f);
  const buffers = [true, true, true, true, false];
  const entries = FUNCS.map((f) => ({ func: f.name, buffers, symbol: `${f.name}_entry` }));
  const { text } = scalarModule(m, entries, { features });
  const folder = tools.temporary();
  tools.write(`${folder}/w.ll`, text);
  const done = clang!.run(
    clang!
      .arguments(`${folder}/w.ll`, `${folder}/w.so`, { triple: undefined, cpu: 'native' }, 'library')
      .map((a) => (a === '-O3' ? '-O1' : a)),
  );
  if (done.status !== 0) return [done.stderr.slice(0, 4000)];
  const library = tools.library(`${folder}/w.so`);
  const wrong: string[] = [];
  FUNCS.forEach((f, k) => {
    const call = library.func(`uint32_t ${f.name}_entry(void *a, void *b, void *c, void *out, uint32_t n)`);
    for (const n of ROUNDS) {
      const data = [0, 1, 2, 3].map((i) => bytes(4 * k + i + 1, f.name));
      const ours = data.map((d) => d.slice());
      const status = Number(call(...ours, n));
      const ev = new Evaluator(m);
      ev.memory.grow(65536 * 2);
      data.forEach((d, i) => ev.memory.bytes.set(d, 1024 + BUFFER * i));
      const out = ev.run(f.name, [...data.map((_, i) => BigInt(1024 + BUFFER * i)), BigInt(n)]);
      if ('trap' in out || status !== 0) wrong.push(`${f.name} ${n}: ${JSON.stringify(out)} ${status}`);
      const results = [ours[3]!, ev.memory.bytes.slice(1024 + 3 * BUFFER, 1024 + 4 * BUFFER)].map((b) =>
        Buffer.from(oneNaN(b, f.name.replace(/^(op|collect)_/, ''))).toString('hex'),
      );
      if (results[0] !== results[1]) wrong.push(`${f.name}, ${n} rounds`);
    }
  });
  library.close();
  return wrong;
}

describe('rounds side by side', () => {
  const host = clang?.features({ triple: undefined, cpu: 'native' });
  const features = host && 'features' in host ? host.features : undefined;
  for (const width of [128, 256, 512] as const) {
    it(`give what they give one by one, in ${width} bits`, { timeout: 120_000 }, (ctx) => {
      if (!features) return ctx.skip(NO_CLANG);
      if (features.width < width) return ctx.skip(`this processor has no vectors of ${width} bits`);
      const wide = features.width === 512 && width === 512;
      const byteDot = wide ? features.byteDot : undefined;
      expect(check({ ...features, width, byteDot })).toEqual([]);
    });
  }

  it('are made where loops allow it', () => {
    const m = makeModule();
    for (const f of FUNCS) m.funcs.set(f.name, f);
    const widened = (name: string): boolean => {
      const entry = { func: name, buffers: [true, true, true, true, false], symbol: 'entry' };
      const features: Features = {
        family: 'x86',
        width: 512,
        ssse3: true,
        byteDot: 'avx512',
        countLanes: true,
        ternaryLogic: true,
      };
      return scalarModule(m, [entry], { features }).text.includes('<8 x i64>');
    };
    for (const name of [
      'planes',
      'four_apart',
      'in_place',
      'inner_loops',
      'collect_i32x4_add_64',
      'own_scalars',
      'joined',
    ]) {
      expect(widened(name), name).toBe(true);
    }
    for (const name of ['feeds_the_next', 'float_sums_stay']) expect(widened(name), name).toBe(false);
  });
});
