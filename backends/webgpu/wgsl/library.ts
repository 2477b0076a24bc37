import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import { CONVERSIONS } from './convert.ts';
import { DIGITS } from './digits.ts';
import { DOUBLES } from './doubles.ts';
import { FLOATS } from './floats.ts';
import { GROUP } from './group.ts';
import { INTEGERS } from './integers.ts';
import { heldAs, integer, machineOf, typeText } from './types.ts';
import { WORDS } from './words.ts';

/** Makes the text of a function of a family, of a name, for one or two types. */
export type Family = (lib: Library, name: string, t: ScalarInfo, u: ScalarInfo) => string;

type Division = 'div' | 'rem' | 'div_round' | 'mod_bal' | 'div_floor' | 'mod_floor';
type Saturating = 'sat_add' | 'sat_sub' | 'sat_mul';
export type IntegerFamily =
  | ('near' | 'widen' | 'carry_add' | 'carry_sub' | 'add' | 'sub' | 'mul' | 'product' | 'mulh' | 'wrapped_mul')
  | ('sign' | 'shl' | 'shr' | 'rotl' | 'rotr' | Division | Saturating);
export type DigitFamily = 'map1' | 'map2' | 'total' | 'pow3' | 'tshl' | 'tshr' | 'trit_get' | 'trit_set';
type FloatFamily = 'float_fits' | 'float_to' | 'float_sat' | 'float_min' | 'float_max' | 'float_copysign';
export type ConversionFamily = 'wrap' | 'fits' | FloatFamily;
export type GroupFamily = 'group_add' | 'group_min' | 'group_max' | 'group_or' | 'group_and' | 'agreed';
export type FamilyName = IntegerFamily | DigitFamily | ConversionFamily | GroupFamily;
export type WordName = keyof typeof WORDS | keyof typeof DOUBLES | keyof typeof FLOATS;

const FAMILIES: Readonly<Record<FamilyName, Family>> = { ...INTEGERS, ...DIGITS, ...CONVERSIONS, ...GROUP };
const words: Readonly<Record<string, string>> = { ...WORDS, ...FLOATS, ...DOUBLES };

export interface LibraryOptions {
  /** Whether `dot4I8Packed` is there. */
  readonly dot4: boolean;
  /** Whether subgroups have 32 lanes or more, so that those of a launch of 32 lie in one. */
  readonly subgroups: boolean;
}

/** The functions that a shader's code calls, each there once, and expressions that generated code is made of. */
export class Library {
  readonly options: LibraryOptions;
  /** Texts by name, in the order in which they were asked for. */
  readonly texts = new Map<string, string>();

  constructor(options: LibraryOptions) {
    this.options = options;
  }

  /** The name of a function of a family, which is made if it is not there. */
  use(family: FamilyName, t: ScalarType, u?: ScalarType): string {
    const name = u ? `${family}_${t}_${u}` : `${family}_${t}`;
    if (!this.texts.has(name)) {
      this.texts.set(name, '');
      this.texts.set(name, FAMILIES[family](this, name, scalarInfo(t), scalarInfo(u ?? t)));
    }
    return name;
  }

  /** The name of a function of words.ts, which is taken in with all it calls. */
  word(name: WordName): string {
    if (!this.texts.has(name)) {
      const text = words[name]!;
      this.texts.set(name, text);
      for (const [called] of text.matchAll(/[a-z]\w*(?=\()/g)) {
        if (called !== name && Object.hasOwn(words, called)) this.word(called as WordName);
      }
    }
    return name;
  }

  /** A function or variable with a text of its own. */
  own(name: string, text: () => string): string {
    if (!this.texts.has(name)) {
      this.texts.set(name, '');
      this.texts.set(name, text());
    }
    return name;
  }

  // Arithmetic of what holds a type, which wraps as 32 or 64 bits do

  int(t: ScalarInfo, v: bigint): string {
    return integer(t, v);
  }

  add(t: ScalarInfo, a: string, b: string): string {
    return this.#both(t, a, b, '+', 'add64', 'add_f64');
  }

  sub(t: ScalarInfo, a: string, b: string): string {
    return this.#both(t, a, b, '-', 'sub64', 'sub_f64');
  }

  mul(t: ScalarInfo, a: string, b: string): string {
    return this.#both(t, a, b, '*', 'mul64', 'mul_f64');
  }

  lt(t: ScalarInfo, a: string, b: string): string {
    return this.#both(t, a, b, '<', t.kind === 'unsigned' ? 'lt_u64' : 'lt_s64', 'lt_f64');
  }

  #both(t: ScalarInfo, a: string, b: string, operator: string, wide: WordName, double: WordName): string {
    const held = heldAs(t);
    if (held !== 'w' && held !== 'd') return `(${a} ${operator} ${b})`;
    return `${this.word(held === 'w' ? wide : double)}(${a}, ${b})`;
  }

  le(t: ScalarInfo, a: string, b: string): string {
    const held = heldAs(t);
    if (held === 'd') return `${this.word('le_f64')}(${a}, ${b})`;
    return held === 'w' ? `(!${this.lt(t, b, a)})` : `(${a} <= ${b})`;
  }

  eq(t: ScalarInfo, a: string, b: string): string {
    const held = heldAs(t);
    if (held === 'd') return `${this.word('eq_f64')}(${a}, ${b})`;
    return held === 'w' ? `all(${a} == ${b})` : `(${a} == ${b})`;
  }

  neg(t: ScalarInfo, a: string): string {
    switch (heldAs(t)) {
      case 'w':
        return `${this.word('neg64')}(${a})`;
      case 'd':
        return `(${a} ^ vec2<u32>(0u, 0x80000000u))`;
      case 'u':
        return `(0u - ${a})`;
      default:
        return `(-${a})`;
    }
  }

  negative(t: ScalarInfo, a: string): string {
    if (t.kind === 'unsigned') return 'false';
    return heldAs(t) === 'w' ? `((${a}.y >> 31u) != 0u)` : `(${a} < 0i)`;
  }

  /** A 32-bit result in the range of i8, i16, u8 or u16; others as they are. */
  normal(t: ScalarInfo, a: string): string {
    if (t.kind === 'trits' || t.width >= 32) return a;
    return t.kind === 'unsigned' ? `(${a} & ${integer(t, t.max)})` : `extractBits(${a}, 0u, ${t.width}u)`;
  }

  /** What holds an integer of 32 bits or fewer, as the low word of 64. */
  widen(t: ScalarInfo, a: string): string {
    if (heldAs(t) === 'w') return a;
    if (heldAs(t) === 'u') return `vec2<u32>(${a}, 0u)`;
    return `${this.use('widen', machineOf(t).name as ScalarType)}(${a})`;
  }

  /** The head of a function whose parameters and results are held as a type is. */
  head(name: string, t: ScalarInfo, params: readonly string[], result = t): string {
    const type = typeText(t.name as ScalarType);
    return `fn ${name}(${params.map((p) => `${p}: ${type}`).join(', ')}) -> ${typeText(result.name as ScalarType)}`;
  }
}
