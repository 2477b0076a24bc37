import type { ScalarOpName } from '../../spec/ops/index.ts';
import { COMPARE } from '../../spec/ops/compare.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Form } from './forms.ts';
import { allPlainForms } from './forms.ts';

/**
 * Which forms there are and where: those that programs spend their time in are cases of the main loop, the others functions that it
 * calls. What has no form at all runs as its row's reference evaluation.
 */

/** Integer types whose forms stand in the main loop; of the other widths of tN there are functions. */
const USUAL: ReadonlySet<ScalarType> = new Set<ScalarType>([
  'v128',
  ...(['bool', 'i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'f32', 'f64'] as const),
  ...(['t1', 't3', 't6', 't9', 't20', 't27', 't40'] as const),
]);

/** Ops of the main loop. */
const FREQUENT: ReadonlySet<ScalarOpName> = new Set<ScalarOpName>([
  ...(['add', 'sub', 'mul', 'div', 'rem', 'neg', 'abs', 'min', 'max', 'sign', 'select'] as const),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or', 'xor', 'not', 'shl', 'shr', 'rotl', 'rotr', 'clz'] as const),
  ...([
    'wrap',
    'exact',
    'to_float',
    'to_int_trunc',
    'sqrt',
    'load',
    'store',
    'mem_fill',
    'mem_copy',
    'mem_size',
  ] as const),
  ...(['tmin', 'tmax', 'tneg', 'mul3'] as const),
]);

/** Ops that there are functions of for every width, as of the frequent ones. */
const SHIFTS_OF_TRITS: ReadonlySet<string> = new Set(['tshl', 'tshr']);

/** Ops that take fuel, which the main loop alone has. */
const CHARGING: ReadonlySet<ScalarOpName> = new Set<ScalarOpName>(['mem_fill', 'mem_copy']);

/** Functions of trits applied to each trit of a longer number take a loop over its digits: their reference evaluation does as well. */
function isTritwise(form: Form): boolean {
  const named = Object.hasOwn(TRIT_FUNCTIONS, form.op) || form.op === 'tri1' || form.op === 'tri2';
  return named && form.operands[0] !== 't1';
}

export interface Forms {
  readonly main: readonly Form[];
  readonly rare: readonly Form[];
  /** Comparisons that may be fused with what follows. */
  readonly comparisons: readonly Form[];
}

export function chooseForms(): Forms {
  const main: Form[] = [];
  const rare: Form[] = [];
  for (const form of allPlainForms()) {
    if (UNFIT.has(form.op) || isTritwise(form)) continue;
    const usual = [...form.operands, ...form.results].every((t) => USUAL.has(t));
    const frequent = FREQUENT.has(form.op);
    if (CHARGING.has(form.op) || (usual && frequent)) main.push(form, ...withConstants(form));
    else if (frequent || usual || SHIFTS_OF_TRITS.has(form.op)) rare.push(form);
  }
  return { main, rare, comparisons: main.filter(isComparison) };
}

/** Ops whose lowering is bound to a module's own globals and imports. */
const UNFIT: ReadonlySet<string> = new Set([
  'global_get',
  'global_set',
  'mem_grow',
  'mark',
  'const',
  'i32x4_dot_i8x16_i7x16_add_s',
]);

const SHIFTS: ReadonlySet<string> = new Set(['shl', 'shr', 'rotl', 'rotr']);

/** Forms of a two-place op whose second operand is a constant; the counts of shifts are part of the form. */
function withConstants(form: Form): Form[] {
  const last = form.operands.length - 1;
  const type = form.operands[last];
  if (form.operands.length !== 2 || type === undefined) return [];
  const info = scalarInfo(type);
  if (info.kind === 'float' || info.kind === 'vector') return [];
  const named = (mode: 'k' | bigint): Form => {
    const modes = form.modes.map((m, i) => (i === last ? mode : m));
    const text = modes.map((m) => (typeof m === 'string' ? m : `#${m}`)).join('');
    return { ...form, name: `${form.name}${form.offset ? '' : '/'}${text}`, modes };
  };
  if (!SHIFTS.has(form.op)) return [named('k')];
  const { width } = scalarInfo(form.operands[0]!);
  return width < 32 ? [] : Array.from({ length: width }, (_, i) => named(BigInt(i)));
}

function isComparison(form: Form): boolean {
  return Object.hasOwn(COMPARE, form.op) && form.results[0] === 'bool' && form.operands.length === 2;
}
