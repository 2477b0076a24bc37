import type { Op } from '../../compiler/ir/types.ts';
import type { LaunchOpName } from '../../spec/ops/index.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass, SCALARS, scalarInfo } from '../../spec/types.ts';
import type { Dialect, HelperContext } from '../clike/dialect.ts';
import type { Emit, Operand } from '../clike/emit.ts';
import type { Expr } from '../clike/expr.ts';
import { primary } from '../clike/expr.ts';
import { cell } from '../clike/helpers-memory.ts';
import { cStorage, cType } from '../clike/types.ts';

/** The Metal Shading Language: C++14 without exceptions and `goto`, with address spaces and without `double`. */

/** Variables of launch functions that can trap: the word of the least thread that did, each thread's status, the thread. */
export const TRAP = { word: 'trap_word', status: 'trap_status', thread: 'trap_thread' } as const;

function helper(result: string, name: string, params: string, lines: readonly string[]): string {
  return `static inline ${result} ${name}(${params}) {\n${lines.map((l) => `  ${l}`).join('\n')}\n}`;
}

type GroupName = 'add' | 'min' | 'max' | 'or' | 'and';

function combined(e: HelperContext, name: GroupName, t: ScalarType): string {
  if (name === 'or' || name === 'and') return `a ${name === 'or' ? '|' : '&'} b`;
  if (name === 'add' && inClass(t, 'float')) return 'a + b';
  if (name === 'add' || inClass(t, 'float')) return `${e.helper(`${name}_${t}`)}(a, b)`;
  return `a ${name === 'min' ? '<' : '>'} b ? a : b`;
}

/** Lanes exchange 32 bits at a time. */
function exchanged(t: ScalarType): string {
  const c = cType(t);
  const { bytes, kind } = scalarInfo(t);
  if (kind === 'float') return 'metal::simd_shuffle_xor(a, d)';
  if (bytes < 8) return `(${c})metal::simd_shuffle_xor((int32_t)a, d)`;
  const half = (shift: string): string => `(uint64_t)metal::simd_shuffle_xor((uint32_t)((uint64_t)a${shift}), d)`;
  return `(${c})(${half(' >> 32')} << 32 | ${half('')})`;
}

/** l with l + 16, then 8, 4, 2, 1: every lane has the sum of the canonical order, as addition commutes. */
function groupHelper(name: GroupName, t: ScalarType): (e: HelperContext) => string {
  return (e) => {
    const c = cType(t);
    const combine = combined(e, name, t);
    return helper(c, `group_${name}_${t}`, `${c} a`, [
      'for (uint16_t d = 16; d >= 1; d >>= 1) {',
      `  const ${c} b = ${exchanged(t)};`,
      `  a = (${c})(${combine});`,
      '}',
      'return a;',
    ]);
  };
}

const EXCHANGED = [...SCALARS.values()].flatMap((t) =>
  t.kind === 'vector' || t.kind === 'half' || t.name === 'f64' ? [] : [t.name as ScalarType],
);

const GROUP_HELPERS = Object.fromEntries(
  (['add', 'min', 'max', 'or', 'and'] as const).flatMap((name) =>
    EXCHANGED.map((t) => [`group_${name}_${t}`, groupHelper(name, t)]),
  ),
);

function group(name: GroupName) {
  return (e: Emit, [x]: readonly Operand[]): Expr => {
    e.check(x!.type);
    return e.call(`group_${name}_${x!.type}`, x!.once());
  };
}

function atomic(name: string) {
  return (e: Emit, [at, value]: readonly Operand[], _op: Op): undefined => {
    const pointer = e.address(at!, 0);
    const text = value!.once().text;
    e.settle();
    const word = `(device metal::atomic_uint *)(${pointer})`;
    e.line(`metal::atomic_fetch_${name}_explicit(${word}, ${text}, metal::memory_order_relaxed);`);
  };
}

const LAUNCH: Readonly<Record<LaunchOpName, (e: Emit, x: readonly Operand[], op: Op) => Expr | undefined>> = {
  atomic_xor: atomic('xor'),
  atomic_add: atomic('add'),
  group_add: group('add'),
  group_min: group('min'),
  group_max: group('max'),
  group_or: group('or'),
  group_and: group('and'),
  dot4_add: (e, [sum, x, y]) => e.call('dot4_add_i32', sum!.once(), x!.once(), y!.once()),
};

/** Cells lie at multiples of their size: buffers begin at multiples of 16 bytes, and so do rows of packed trits. */
function at(storage: StorageType, pointer: string, constant: boolean): string {
  return `*(device ${constant ? 'const ' : ''}${cStorage(cell(storage))} *)(${pointer})`;
}

function count(name: string, bits: 32 | 64, builtin: string): () => string {
  return () => helper('int32_t', `${name}_u${bits}`, `uint${bits}_t a`, [`return (int32_t)${builtin};`]);
}

function maths(name: string, builtin: string): () => string {
  return () => helper('float', `${name}_f32`, 'float a', [`return ${builtin}(a);`]);
}

/** Counts of 64 bits by halves: the library promises those of 32. */
const HIGH = '(uint32_t)(a >> 32)';
const LOW = '(uint32_t)a';

export const METAL: Dialect = {
  target: 'metal',
  helper: 'static inline',
  func: 'static',
  lacks: {
    f64: 'Metal has no floats of 64 bits; use f32 in kernels for it',
    v128: 'Metal has no vectors of 128 bits',
  },
  pointer: (written) => (written ? 'device uint8_t *' : 'device const uint8_t *'),
  restricted: (written) => (written ? 'device uint8_t *' : 'device const uint8_t *'),
  out: (type) => `thread ${type} *`,
  wide: 'l',
  load: (_e, storage, pointer) => primary(`(${at(storage, pointer, true)})`),
  store: (_e, storage, pointer, value) => `${at(storage, pointer, false)} = ${value};`,
  launch: LAUNCH,
  leave: (status) => [
    `${TRAP.status}[${TRAP.thread}] = ${status};`,
    `metal::atomic_fetch_min_explicit(${TRAP.word}, ${TRAP.thread}, metal::memory_order_relaxed);`,
    'return;',
  ],
  helpers: {
    ...GROUP_HELPERS,
    raw_f32: () => helper('uint32_t', 'raw_f32', 'float a', ['return as_type<uint32_t>(a);']),
    from_bits_f32: () => helper('float', 'from_bits_f32', 'uint32_t u', ['return as_type<float>(u);']),
    abs_f32: maths('abs', 'metal::fabs'),
    sqrt_f32: maths('sqrt', 'metal::precise::sqrt'),
    floor_f32: maths('floor', 'metal::floor'),
    ceil_f32: maths('ceil', 'metal::ceil'),
    trunc_f32: maths('trunc', 'metal::trunc'),
    nearest_f32: maths('nearest', 'metal::rint'),
    copysign_f32: () =>
      helper('float', 'copysign_f32', 'float a, float b', ['return metal::copysign(a, b != b ? 0.0f : b);']),
    popcnt_u32: count('popcnt', 32, 'metal::popcount(a)'),
    popcnt_u64: count('popcnt', 64, `(metal::popcount(${HIGH}) + metal::popcount(${LOW}))`),
    clz_u32: count('clz', 32, 'metal::clz(a)'),
    clz_u64: count('clz', 64, `(${HIGH} == 0u ? 32u + metal::clz(${LOW}) : metal::clz(${HIGH}))`),
    ctz_u32: count('ctz', 32, 'metal::ctz(a)'),
    ctz_u64: count('ctz', 64, `(${LOW} == 0u ? 32u + metal::ctz(${HIGH}) : metal::ctz(${LOW}))`),
    dot4_add_i32: () =>
      helper('int32_t', 'dot4_add_i32', 'int32_t sum, int32_t x, int32_t y', [
        'uint32_t total = (uint32_t)sum;',
        'for (int32_t i = 0; i < 32; i += 8) total += (uint32_t)((int32_t)(int8_t)(x >> i) * (int32_t)(int8_t)(y >> i));',
        'return (int32_t)total;',
      ]),
  },
};
