import type { Op } from '../../compiler/ir/types.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import type { LaunchOpName } from '../../spec/ops/index.ts';
import type { Dialect, HelperContext } from '../clike/dialect.ts';
import type { Emit, Operand } from '../clike/emit.ts';
import type { Expr } from '../clike/expr.ts';
import { call, primary } from '../clike/expr.ts';
import { cell } from '../clike/helpers-memory.ts';
import { cStorage, cType } from '../clike/types.ts';

/** CUDA C++ as nvcc takes it. */

/** Variables of every launch function: where a trap is told, and the part of its word that tells launch and thread. */
export const TRAP_POINTER = 'trap_word';
export const TRAP_BASE = 'trap_base';

function helper(result: string, name: string, params: string, body: string): string {
  return `__device__ static inline ${result} ${name}(${params}) {\n  ${body}\n}`;
}

/** The type in which lanes exchange a value: one that the built-in is there for. */
function exchanged(t: ScalarType): string {
  const info = scalarInfo(t);
  if (info.kind === 'float') return cType(t);
  const unsigned = info.kind === 'unsigned' ? 'unsigned ' : '';
  return info.bytes === 8 ? `${unsigned}long long` : `${unsigned}int`;
}

type GroupName = 'add' | 'min' | 'max' | 'or' | 'and';

function combined(e: HelperContext, name: GroupName, t: ScalarType): string {
  if (name === 'or' || name === 'and') return `a ${name === 'or' ? '|' : '&'} b`;
  if (name === 'add' && inClass(t, 'float')) return 'a + b';
  if (name === 'add' || inClass(t, 'float')) return `${e.helper(`${name}_${t}`)}(a, b)`;
  return `a ${name === 'min' ? '<' : '>'} b ? a : b`;
}

/** l with l + 16, then 8, 4, 2, 1: every lane has the sum of the canonical order, as addition commutes. */
function groupHelper(name: GroupName, t: ScalarType): (e: HelperContext) => string {
  return (e) => {
    const c = cType(t);
    const x = exchanged(t);
    return helper(
      c,
      `group_${name}_${t}`,
      `${c} a`,
      `for (int d = 16; d >= 1; d >>= 1) {
    const ${c} b = (${c})__shfl_xor_sync(0xffffffffu, (${x})a, d);
    a = (${c})(${combined(e, name, t)});
  }
  return a;`,
    );
  };
}

const EXCHANGED: readonly ScalarType[] = [
  'bool',
  ...(['i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'f32', 'f64'] as const),
  ...Array.from({ length: 40 }, (_, i): ScalarType => `t${i + 1}` as ScalarType),
];

const GROUP_HELPERS = Object.fromEntries(
  (['add', 'min', 'max', 'or', 'and'] as const).flatMap((name) =>
    EXCHANGED.map((t) => [`group_${name}_${t}`, groupHelper(name, t)]),
  ),
);

function group(name: GroupName) {
  return (e: Emit, [x]: readonly Operand[]): Expr => e.call(`group_${name}_${x!.type}`, x!.once());
}

function atomic(name: string) {
  return (e: Emit, [at, value]: readonly Operand[], _op: Op): undefined => {
    const pointer = e.address(at!, 0);
    const text = value!.once().text;
    e.settle();
    e.line(`${name}((unsigned int *)(${pointer}), ${text});`);
  };
}

const LAUNCH: Readonly<Record<LaunchOpName, (e: Emit, x: readonly Operand[], op: Op) => Expr | undefined>> = {
  atomic_xor: atomic('atomicXor'),
  atomic_add: atomic('atomicAdd'),
  group_add: group('add'),
  group_min: group('min'),
  group_max: group('max'),
  group_or: group('or'),
  group_and: group('and'),
  dot4_add: (_e, [sum, x, y]) => call('__dp4a', x!.once(), y!.once(), sum!.once()),
};

/** Cells lie at multiples of their size: memory begins at multiples of 256 bytes, and rows of packed trits at multiples of 16. */
function at(storage: StorageType, pointer: string, constant: boolean): string {
  return `*(${constant ? 'const ' : ''}${cStorage(cell(storage))} *)(${pointer})`;
}

function count(type: 'u32' | 'u64', body: string): (name: string) => () => string {
  return (name) => () => helper('int32_t', `${name}_${type}`, `uint${type.slice(1)}_t a`, `return ${body};`);
}

export const CUDA: Dialect = {
  target: 'cuda',
  helper: '__device__ static inline',
  func: '__device__ static',
  lacks: {},
  pointer: (written) => (written ? 'uint8_t *' : 'const uint8_t *'),
  restricted: (written) => (written ? 'uint8_t *__restrict__ ' : 'const uint8_t *__restrict__ '),
  out: (type) => `${type} *`,
  wide: 'll',
  load: (_e, storage, pointer) => primary(`(${at(storage, pointer, true)})`),
  store: (_e, storage, pointer, value) => `${at(storage, pointer, false)} = ${value};`,
  launch: LAUNCH,
  leave: (status) => [`atomicMin(${TRAP_POINTER}, ${TRAP_BASE} | (unsigned long long)${status});`, 'return;'],
  helpers: {
    ...GROUP_HELPERS,
    popcnt_u32: count('u32', '__popc(a)')('popcnt'),
    popcnt_u64: count('u64', '__popcll(a)')('popcnt'),
    clz_u32: count('u32', '__clz((int)a)')('clz'),
    clz_u64: count('u64', '__clzll((long long)a)')('clz'),
    ctz_u32: count('u32', 'a == 0u ? 32 : __ffs((int)a) - 1')('ctz'),
    ctz_u64: count('u64', 'a == 0ull ? 64 : __ffsll((long long)a) - 1')('ctz'),
    high_u64: () => helper('uint64_t', 'high_u64', 'uint64_t a, uint64_t b', 'return __umul64hi(a, b);'),
  },
};
