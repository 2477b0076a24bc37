import type { LaneShape } from '../../spec/ops/lanes.ts';

/**
 * Bodies of vector ops for compilers with GNU vector types (gcc, clang), which make one instruction of each sooner than of a loop. The
 * union has such members under the upper-case names of its arrays. Lanes of half the width are had by shifts of the whole lanes.
 */

const LOGIC: Readonly<Record<string, string>> = {
  not: '~a.U64',
  and: 'a.U64 & b.U64',
  andnot: 'a.U64 & ~b.U64',
  or: 'a.U64 | b.U64',
  xor: 'a.U64 ^ b.U64',
  bitselect: '(a.U64 & c.U64) | (b.U64 & ~c.U64)',
};

const COMPARE: Readonly<Record<string, string>> = { eq: '==', ne: '!=', lt: '<', gt: '>', le: '<=', ge: '>=' };
const ARITH: Readonly<Record<string, string>> = { add: '+', sub: '-', mul: '*', div: '/' };

function result(statement: string): string[] {
  return ['v128 r;', `${statement};`, 'return r;'];
}

/** A body for an op of `v128`; undefined where a loop does as well. */
export function gnuLogic(op: string): string[] | undefined {
  return op in LOGIC ? result(`r.U64 = ${LOGIC[op]!}`) : undefined;
}

/** A body for an op of a lane shape; undefined where a loop does as well. */
export function gnuBody(s: LaneShape, op: string): string[] | undefined {
  if (op === 'splat') return splat(s);
  if (s.float) return floats(s, op);
  return ints(s, op) ?? halves(s, op);
}

function splat(s: LaneShape): string[] {
  const x = `${s.float ? 'f' : 'u'}${s.bits}`;
  const c = s.float ? (s.bits === 32 ? 'float' : 'double') : `uint${s.bits}_t`;
  return [`const ${c} k = (${c})a;`, 'v128 r;', `for (int i = 0; i < ${s.lanes}; i++) r.${x}[i] = k;`, 'return r;'];
}

function floats(s: LaneShape, op: string): string[] | undefined {
  const x = `F${s.bits}`;
  if (op in ARITH) return result(`r.${x} = a.${x} ${ARITH[op]!} b.${x}`);
  if (op in COMPARE) return result(`r.I${s.bits} = a.${x} ${COMPARE[op]!} b.${x}`);
  const choice = op === 'pmin' ? `b.${x} < a.${x}` : op === 'pmax' ? `a.${x} < b.${x}` : undefined;
  if (choice === undefined) return undefined;
  const i = `I${s.bits}`;
  return ['v128 m, r;', `m.${i} = ${choice};`, `r.${i} = (b.${i} & m.${i}) | (a.${i} & ~m.${i});`, 'return r;'];
}

function ints({ bits }: LaneShape, op: string): string[] | undefined {
  const [verb = '', ...rest] = op.split('_');
  const plain = rest.length === 0 || (rest.length === 1 && (rest[0] === 's' || rest[0] === 'u'));
  if (!plain) return undefined;
  const x = `${rest[0] === 'u' ? 'U' : 'I'}${bits}`;
  const u = `U${bits}`;
  if (verb in COMPARE) return result(`r.I${bits} = a.${x} ${COMPARE[verb]!} b.${x}`);
  if (rest.length === 0 && verb in ARITH) return result(`r.${u} = a.${u} ${ARITH[verb]!} b.${u}`);
  const blend = (mask: string): string[] => [
    'v128 m, r;',
    `m.I${bits} = ${mask};`,
    `r.I${bits} = (a.I${bits} & m.I${bits}) | (b.I${bits} & ~m.I${bits});`,
    'return r;',
  ];
  switch (verb) {
    case 'neg':
      return result(`r.${u} = -a.${u}`);
    case 'min':
      return blend(`a.${x} < b.${x}`);
    case 'max':
      return blend(`a.${x} > b.${x}`);
    case 'abs':
      return [
        'v128 m, r;',
        `m.I${bits} = a.I${bits} >> ${bits - 1};`,
        `r.${u} = (a.${u} ^ m.${u}) - m.${u};`,
        'return r;',
      ];
    case 'shl':
      return [`const uint${bits}_t k = (uint${bits}_t)(b & ${bits - 1});`, ...result(`r.${u} = a.${u} << k`)];
    case 'shr': {
      const c = rest[0] === 'u' ? `uint${bits}_t` : `int${bits}_t`;
      return [`const ${c} k = (${c})(b & ${bits - 1});`, ...result(`r.${x} = a.${x} >> k`)];
    }
    case 'popcnt':
      return [
        'v128 r;',
        'r.U8 = a.U8 - ((a.U8 >> 1) & 0x55);',
        'r.U8 = (r.U8 & 0x33) + ((r.U8 >> 2) & 0x33);',
        'r.U8 = (r.U8 + (r.U8 >> 4)) & 0x0f;',
        'return r;',
      ];
    default:
      return undefined;
  }
}

/** Statements that set `low` and `high` to the even and odd lanes of half the width of a vector, extended. */
function split(bits: number, signed: boolean, v: string, low: string, high: string): string[] {
  const half = bits / 2;
  const x = `${signed ? 'I' : 'U'}${bits}`;
  return [
    `${low}.U${bits} = ${v}.U${bits} << ${half};`,
    `${low}.${x} = ${low}.${x} >> ${half};`,
    `${high}.${x} = ${v}.${x} >> ${half};`,
  ];
}

function halves({ bits }: LaneShape, op: string): string[] | undefined {
  const u = `U${bits}`;
  if (op.startsWith('extadd_pairwise')) {
    return [
      'v128 l, h, r;',
      ...split(bits, op.endsWith('_s'), 'a', 'l', 'h'),
      `r.${u} = l.${u} + h.${u};`,
      'return r;',
    ];
  }
  if (op === 'dot_i16x8_s') {
    return [
      'v128 l, h, p, q, r;',
      ...split(32, true, 'a', 'l', 'h'),
      ...split(32, true, 'b', 'p', 'q'),
      'r.U32 = l.U32 * p.U32 + h.U32 * q.U32;',
      'return r;',
    ];
  }
  if (op === 'dot_i8x16_i7x16_add_s') {
    // Products of 8 by 7 bits, and sums of two, fit 16 bits.
    return [
      'v128 l, h, s, r;',
      ...split(16, true, 'a', 'l', 'h'),
      's.I16 = l.I16 * (b.I16 & 127) + h.I16 * ((b.I16 >> 8) & 127);',
      ...split(32, true, 's', 'l', 'h'),
      'r.U32 = c.U32 + l.U32 + h.U32;',
      'return r;',
    ];
  }
  return undefined;
}

/**
 * The dot product of bytes where the processor has an instruction for it. Of the second operand seven bits count, so that it is the same
 * number with a sign and without.
 */
export const BYTE_DOT = [
  '#if defined(__AVX512VNNI__) && defined(__AVX512VL__)',
  'const __m128i u = _mm_and_si128(_mm_loadu_si128((const __m128i *)&b), _mm_set1_epi8(127));',
  'const __m128i s = _mm_loadu_si128((const __m128i *)&a);',
  '_mm_storeu_si128((__m128i *)&c, _mm_dpbusd_epi32(_mm_loadu_si128((const __m128i *)&c), u, s));',
  'return c;',
  '#elif defined(__ARM_FEATURE_DOTPROD)',
  'const int8x16_t u = vandq_s8(vld1q_s8(b.i8), vdupq_n_s8(127));',
  'vst1q_s32(c.i32, vdotq_s32(vld1q_s32(c.i32), vld1q_s8(a.i8), u));',
  'return c;',
];

/** The headers of those instructions. */
export const BYTE_DOT_HEADERS = `#if defined(__AVX512VNNI__) && defined(__AVX512VL__)
#include <immintrin.h>
#elif defined(__ARM_FEATURE_DOTPROD)
#include <arm_neon.h>
#endif`;

/** Members of the union, and the op that moves bytes to constant places. */
export const GNU_MEMBERS = [
  ['int8_t', 'I8'],
  ['uint8_t', 'U8'],
  ['int16_t', 'I16'],
  ['uint16_t', 'U16'],
  ['int32_t', 'I32'],
  ['uint32_t', 'U32'],
  ['int64_t', 'I64'],
  ['uint64_t', 'U64'],
  ['float', 'F32'],
  ['double', 'F64'],
]
  .map(([type, name]) => `  ${type} ${name} __attribute__((vector_size(16)));`)
  .join('\n');

/** A macro, as the indexes must be constants where the compiler has an instruction for them. */
export const SHUFFLE = `#if defined(__GNUC__) && (defined(__clang__) || __GNUC__ >= 12)
#define i8x16_shuffle(a, b, ...) ((v128){ .U8 = __builtin_shufflevector((a).U8, (b).U8, __VA_ARGS__) })
#else
static inline v128 shuffle_v128(v128 a, v128 b, const uint8_t *from) {
  v128 r;
  for (int i = 0; i < 16; i++) r.u8[i] = from[i] < 16 ? a.u8[from[i]] : b.u8[from[i] & 15];
  return r;
}
#define i8x16_shuffle(a, b, ...) shuffle_v128(a, b, (const uint8_t[16]){ __VA_ARGS__ })
#endif`;
