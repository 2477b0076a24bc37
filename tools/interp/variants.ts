import { SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import { COMPARE } from '../../spec/ops/compare.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import type { Fused } from '../../vm/interp-wasm/layout.ts';
import { CONVERSIONS, FUSED, LINK, SHIFTS, STEP } from '../../vm/interp-wasm/layout.ts';
import type { Form } from './forms.ts';
import frequent from './frequent.json' with { type: 'json' };
import { plainForms } from './forms.ts';

/**
 * Which forms there are and where: those that programs spend their time in (`frequent.json`, which `measure.ts` writes) are cases of
 * the main loop, the others functions that it calls. What has no form at all runs as its row's reference evaluation. The
 * time and memory that V8's optimising compiler takes grow with the square of the number of cases, so there should be few.
 */

/** Types that programs use; of the other widths of tN there are functions for the ops that all integers have. */
const USUAL: ReadonlySet<ScalarType> = new Set<ScalarType>([
  ...(['v128', 'bool', 'i8', 'i16', 'i32', 'i64', 'u8', 'u16', 'u32', 'u64', 'f32', 'f64'] as const),
  ...(['t1', 't3', 't6', 't9', 't20', 't27', 't40'] as const),
]);

/** Ops that may stand in the main loop. */
const COMMON: ReadonlySet<ScalarOpName> = new Set<ScalarOpName>([
  ...(['add', 'sub', 'mul', 'div', 'rem', 'neg', 'abs', 'min', 'max', 'sign', 'select', 'clz'] as const),
  ...(['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'and', 'or', 'xor', 'not', 'shl', 'shr', 'rotl', 'rotr'] as const),
  ...(['wrap', 'exact', 'to_float', 'to_int_trunc', 'sqrt', 'load', 'store', 'mem_fill', 'mem_copy'] as const),
  ...(['mem_size', 'tmin', 'tmax', 'tneg', 'mul3'] as const),
]);

/** Ops that stand there with every usual type, whatever was measured: a program may do nothing else. */
const BASIC: ReadonlySet<ScalarOpName> = new Set<ScalarOpName>([
  ...(['add', 'sub', 'mul', 'and', 'or', 'xor', 'shl', 'shr', 'rotl', 'eq', 'lt', 'select', 'load', 'store'] as const),
]);

/** Ops that there are functions of for every width, as of the common ones. */
const SHIFTS_OF_TRITS: ReadonlySet<string> = new Set(['tshl', 'tshr']);

/** An op on vectors that has no lane in its form. */
function isVector(form: Form): boolean {
  return Object.keys(form.attrs).length === 0 && [...form.operands, ...form.results].includes('v128');
}

/** A conversion by way of i64, which holds all integers but those of u64, is one to i64 or one from there. */
function isStep(form: Form): boolean {
  const [from, to] = [form.operands[0], form.results[0]];
  return from === 'u64' || from === STEP || to === STEP;
}

/** Ops that take fuel, which the main loop alone has. */
const CHARGING: ReadonlySet<ScalarOpName> = new Set<ScalarOpName>(['mem_fill', 'mem_copy']);

/** Functions of trits applied to each trit of a longer number take a loop over its digits: their reference evaluation does as well. */
function isTritwise(form: Form): boolean {
  const named = Object.hasOwn(TRIT_FUNCTIONS, form.op) || form.op === 'tri1' || form.op === 'tri2';
  return named && form.operands[0] !== 't1';
}

/** Forms that one handler runs one after another; the last may be a comparison with what follows it. */
export interface Chain {
  readonly name: string;
  readonly parts: readonly { readonly form: Form; readonly how: Fused | undefined }[];
  /** Which operand of the next form each result is. */
  readonly links: readonly number[];
}

export interface Forms {
  /** What may stand in the main loop. */
  readonly candidates: readonly Form[];
  /** Candidates that may be fused with what follows them. */
  readonly comparisons: readonly Form[];
  readonly chains: readonly Chain[];
  /** What there may be functions of: forms whose operands are all in registers. */
  readonly functions: readonly Form[];
  /** Names of the handlers that stand in the main loop. */
  readonly main: (name: string) => boolean;
}

/** `all`: every candidate stands in the main loop, and these chains, for measuring. */
export function chooseForms(all?: readonly string[]): Forms {
  const candidates: Form[] = [];
  const functions: Form[] = [];
  const basic = new Set<string>();
  for (const form of SCALAR_OP_NAMES.flatMap(plainForms)) {
    if (UNFIT.has(form.op) || isTritwise(form)) continue;
    const usual = [...form.operands, ...form.results].every((t) => USUAL.has(t));
    const common = COMMON.has(form.op);
    if (usual && (common || isVector(form))) candidates.push(form, ...withConstant(form));
    if (usual && BASIC.has(form.op)) basic.add(form.name);
    if (CHARGING.has(form.op)) basic.add(form.name);
    else if (usual || (CONVERSIONS.has(form.op) ? isStep(form) : common || SHIFTS_OF_TRITS.has(form.op)))
      functions.push(form);
  }
  const main = (name: string): boolean => all !== undefined || basic.has(name) || FREQUENT.has(name);
  const byName = new Map(candidates.map((f) => [f.name, f]));
  const chains = (all ?? frequent.filter((name) => name.includes(LINK))).map((name) => chainOf(name, byName));
  return { candidates, comparisons: candidates.filter(isComparison), chains, functions, main };
}

function chainOf(name: string, forms: ReadonlyMap<string, Form>): Chain {
  const [first, ...rest] = name.split(LINK);
  const linked = rest.map((part) => ({ link: Number(part[0]), name: part.slice(1) }));
  const parts = [first!, ...linked.map((l) => l.name)].map((part) => {
    const how = FUSED.find((f) => part.startsWith(`${f}.`));
    const form = forms.get(how ? part.slice(how.length + 1) : part);
    if (!form) throw new Error(`${name}: no form ${part}`);
    return { form, how };
  });
  return { name, parts, links: linked.map((l) => l.link) };
}

const FREQUENT: ReadonlySet<string> = new Set(frequent);

/** Ops whose lowering is bound to a module's own globals and imports. */
const UNFIT: ReadonlySet<string> = new Set(['global_get', 'global_set', 'mem_grow', 'mark', 'const']);

/** The form of a two-place op whose second operand is a constant: of an integer, or a count within the width of a shift. */
function withConstant(form: Form): Form[] {
  const last = form.operands.length - 1;
  const type = form.operands[last];
  if (form.operands.length !== 2 || type === undefined || !inClass(type, 'int')) return [];
  const mode = SHIFTS.has(form.op) ? 'c' : 'k';
  const modes = form.modes.map((m, i) => (i === last ? mode : m));
  return [{ ...form, name: `${form.name}${form.offset ? '' : '/'}${modes.join('')}`, modes }];
}

function isComparison(form: Form): boolean {
  return Object.hasOwn(COMPARE, form.op) && form.results[0] === 'bool' && form.operands.length === 2;
}
