import { f32Bits, f64Bits } from '../../../spec/numerics.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';

/**
 * How scalar types are held in WGSL, which has i32, u32, f32 and bool alone. `i`: i32 (i8, i16, i32, t1…t20, within their
 * range); `u`: u32 (u8, u16, u32); `w`: vec2<u32>, low word first, two's complement (i64, u64, t21…t40); `d`: the bits of an f64 in the same way (doubles.ts).
 */
export type Held = 'i' | 'u' | 'w' | 'f' | 'd' | 'b';

/** Undefined for v128. */
export function heldAs(t: ScalarInfo): Held | undefined {
  switch (t.kind) {
    case 'bool':
      return 'b';
    case 'float':
      return t.width === 32 ? 'f' : 'd';
    case 'vector':
    case 'half':
      return undefined;
    default:
      return t.bytes === 8 ? 'w' : t.kind === 'unsigned' ? 'u' : 'i';
  }
}

const TYPE_TEXT: Readonly<Record<Held, string>> = {
  i: 'i32',
  u: 'u32',
  w: 'vec2<u32>',
  f: 'f32',
  d: 'vec2<u32>',
  b: 'bool',
};

/** The WGSL type that holds a type; throws RangeError where there is none (asked before by `unsupportedType`). */
export function typeText(t: ScalarType): string {
  const held = heldAs(scalarInfo(t));
  if (!held) throw new RangeError(`WGSL holds no ${t}`);
  return TYPE_TEXT[held];
}

/** Why values of a type cannot be computed with, for users; undefined where they can. */
export function unsupportedType(t: ScalarType): string | undefined {
  if (t === 'v128') return 'WGSL has no 128-bit vectors of bytes';
  return undefined;
}

function pair(bits: bigint): string {
  return `vec2<u32>(${bits & 0xffffffffn}u, ${bits >> 32n}u)`;
}

/** An integer as a literal of the type. */
export function integer(t: ScalarInfo, v: bigint): string {
  switch (heldAs(t)) {
    case 'w':
      return pair(BigInt.asUintN(64, v));
    case 'u':
      return `${BigInt.asUintN(32, v)}u`;
    default: {
      const n = BigInt.asIntN(32, v);
      return n === -(2n ** 31n) ? 'i32(-2147483648)' : `${n}i`;
    }
  }
}

/**
 * A constant as a literal. NaN, infinities, −0 and numbers below the normal range may not stand in WGSL's constant
 * expressions: those are made of their bits while the shader runs, by `from_bits`.
 */
export function literal(t: ScalarInfo, v: RefValue, fromBits: () => string): string {
  if (typeof v === 'boolean') return String(v);
  if (typeof v === 'bigint') return integer(t, v);
  const x = v as number;
  if (t.width === 64) return pair(f64Bits(x));
  if (x === 0 && !Object.is(x, -0)) return '0f';
  if (!Number.isFinite(x) || Math.abs(x) < 2 ** -126) return `${fromBits()}(0x${f32Bits(x).toString(16)}u)`;
  return `${String(x).replace('e+', 'e')}f`;
}

/** Whether an expression is a literal as `integer` and `literal` make them (not by `from_bits`): a constant expression. */
export function isLiteral(text: string): boolean {
  return /^(-?[\d.]+(e-?\d+)?[iuf]|i32\(-2147483648\)|vec2<u32>\(\d+u, \d+u\)|true|false)$/.test(text);
}

/** An expression without parentheses around all of it. */
export function bare(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    if (depth === 0) return text;
  }
  return text.slice(1, -1);
}

/** Whether every parenthesis of a text has its other. */
export function balanced(text: string): boolean {
  let depth = 0;
  for (const c of text) {
    if (c === '(') depth++;
    else if (c === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/** The type with the same form in WGSL that has no modulus of its own: i32, u32, i64 (trits too) or u64. */
export function machineOf(t: ScalarInfo): ScalarInfo {
  const wide = heldAs(t) === 'w';
  return scalarInfo(t.kind === 'unsigned' ? (wide ? 'u64' : 'u32') : wide ? 'i64' : 'i32');
}

/** Words that WGSL keeps, and the names of its functions and types that generated code uses: no name of ours may hide them. */
export const RESERVED: ReadonlySet<string> = new Set(
  `alias break case const const_assert continue continuing default diagnostic discard else enable false fn for if let loop
   override requires return struct switch true var while NULL Self abstract active alignas alignof as asm asm_fragment async
   attribute auto await become binding_array cast catch class co_await co_return co_yield coherent column_major common compile
   compile_fragment concept const_cast consteval constexpr constinit crate debugger decltype delete demote demote_to_helper do
   dynamic_cast enum explicit export extends extern external fallthrough filter final finally friend from fxgroup get goto
   groupshared highp impl implements import inline instanceof interface layout lowp macro macro_rules match mediump meta mod
   module move mut mutable namespace new nil noexcept noinline nointerpolation noperspective null nullptr of operator package
   packoffset partition pass patch pixelfragment precise precision premerge priv protected pub public readonly ref regardless
   register reinterpret_cast require resource restrict self set shared sizeof smooth snorm static static_assert static_cast std
   subroutine super target template this thread_local throw trait try type typedef typeid typename typeof union unless unorm
   unsafe unsized use using varying virtual volatile wgsl where with writeonly yield
   bool i32 u32 f32 f16 vec2 vec3 vec4 vec2u vec2i vec4u array atomic ptr mat2x2
   abs all any bitcast ceil clamp countLeadingZeros countOneBits countTrailingZeros dot4I8Packed extractBits floor fma insertBits
   max min reverseBits round select sign sqrt trunc atomicLoad atomicStore atomicAdd atomicXor atomicMin atomicOr atomicAnd
   workgroupBarrier storageBarrier workgroupUniformLoad subgroupShuffleXor length distance step cross dot exp log pow sin cos
   tan tanh atan degrees radians fract mix normalize reflect refract transpose determinant sinh cosh asin acos exp2 log2
   inverseSqrt modf frexp ldexp faceForward firstLeadingBit firstTrailingBit saturate smoothstep quantizeToF16`
    .split(/\s+/)
    .filter(Boolean),
);
