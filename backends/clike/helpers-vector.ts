import { LANE_SHAPES } from '../../spec/ops/lanes.ts';
import type { LaneShape } from '../../spec/ops/lanes.ts';
import { isOpName, opRow } from '../../spec/ops/index.ts';
import type { LaneShapeName } from '../../spec/ops/vector-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { HelperContext } from './dialect.ts';
import { BYTE_DOT, BYTE_DOT_HEADERS, GNU_MEMBERS, gnuBody, gnuLogic, SHUFFLE } from './helpers-gnu.ts';
import { cType } from './types.ts';

/** Vectors of 128 bits as a union of arrays: an op is a loop over lanes, which compilers turn into instructions. */

const UNION = `typedef union {
  int8_t i8[16];
  uint8_t u8[16];
  int16_t i16[8];
  uint16_t u16[8];
  int32_t i32[4];
  uint32_t u32[4];
  int64_t i64[2];
  uint64_t u64[2];
  float f32[4];
  double f64[2];
#if defined(__GNUC__)
${GNU_MEMBERS}
#endif
} v128;`;

/** The helper's text; undefined where the name is that of no vector op. */
export function vectorHelper(e: HelperContext, name: string): string | undefined {
  if (name === 'type_v128') return UNION;
  if (name === 'headers_v128') return BYTE_DOT_HEADERS;
  const [family] = name.split('_');
  if (name === 'bits_v128') {
    e.helper('type_v128');
    return func(e, 'v128', name, 'uint64_t low, uint64_t high', [
      'v128 r;',
      'r.u64[0] = low;',
      'r.u64[1] = high;',
      'return r;',
    ]);
  }
  if (!isOpName(name) || (family !== 'v128' && !Object.hasOwn(LANE_SHAPES, family!))) return undefined;
  e.helper('type_v128');
  const row = opRow(name);
  const op = name.slice(family!.length + 1);
  const params = row.operands.map((t, i) => `${cType(t as ScalarType)} ${'abc'[i]!}`);
  if (row.attrs && 'bytes' in row.attrs) return SHUFFLE;
  if (row.attrs) params.push('int lane');
  const shape = family === 'v128' ? undefined : LANE_SHAPES[family as LaneShapeName];
  const loop = shape ? laneBody(e, shape, op)! : wholeBody(op);
  const gnu = shape ? gnuBody(shape, op) : gnuLogic(op);
  const dots = name === 'i32x4_dot_i8x16_i7x16_add_s';
  if (dots) e.helper('headers_v128');
  const gnuIf = dots ? [...BYTE_DOT, '#elif defined(__GNUC__)'] : ['#if defined(__GNUC__)'];
  const body = gnu ? [...gnuIf, ...gnu, '#else', ...loop, '#endif'] : loop;
  return func(e, cType(row.results[0] as ScalarType), name, params.join(', '), body);
}

function func(e: HelperContext, result: string, name: string, params: string, lines: readonly string[]): string {
  return `${e.dialect.helper} ${result} ${name}(${params}) {\n${lines.map((l) => (l.startsWith('#') ? l : `  ${l}`)).join('\n')}\n}`;
}

/** A loop over lanes that fills r. */
function lanes(count: number, statement: string): string[] {
  return ['v128 r;', `for (int i = 0; i < ${count}; i++) ${statement}`, 'return r;'];
}

const LOGIC: Readonly<Record<string, string>> = {
  not: '~a.u64[i]',
  and: 'a.u64[i] & b.u64[i]',
  andnot: 'a.u64[i] & ~b.u64[i]',
  or: 'a.u64[i] | b.u64[i]',
  xor: 'a.u64[i] ^ b.u64[i]',
  bitselect: '(a.u64[i] & c.u64[i]) | (b.u64[i] & ~c.u64[i])',
};

function wholeBody(op: string): string[] {
  if (op === 'any_true') return ['return (a.u64[0] | a.u64[1]) != 0;'];
  return lanes(2, `r.u64[i] = ${LOGIC[op]!};`);
}

const COMPARE: Readonly<Record<string, string>> = { eq: '==', ne: '!=', lt: '<', gt: '>', le: '<=', ge: '>=' };
const ARITH: Readonly<Record<string, string>> = { add: '+', sub: '-', mul: '*', div: '/' };

function laneBody(e: HelperContext, s: LaneShape, op: string): string[] | undefined {
  return moving(s, op) ?? (s.float ? floats(e, s, op) : (ints(s, op) ?? widening(e, s, op)));
}

function moving(s: LaneShape, op: string): string[] | undefined {
  const x = s.float ? `f${s.bits}` : `i${s.bits}`;
  switch (op) {
    case 'splat':
      return lanes(s.lanes, `r.${x}[i] = (${cType(x as ScalarType)})a;`);
    case 'extract_lane':
    case 'extract_lane_s':
      return [`return a.${x}[lane];`];
    case 'extract_lane_u':
      return [`return a.u${s.bits}[lane];`];
    case 'replace_lane':
      return [`a.${x}[lane] = (${cType(x as ScalarType)})b;`, 'return a;'];
    case 'swizzle':
      return lanes(16, 'r.u8[i] = b.u8[i] < 16 ? a.u8[b.u8[i]] : 0;');
    default:
      return undefined;
  }
}

function ints(s: LaneShape, op: string): string[] | undefined {
  const [verb = '', ...rest] = op.split('_');
  const signed = !op.endsWith('_u');
  const { bits } = s;
  const x = `${signed ? 'i' : 'u'}${bits}`;
  const u = `u${bits}`;
  const c = `uint${bits}_t`;
  const w = bits === 64 ? 'uint64_t' : 'uint32_t';
  const last = rest.at(-1);
  const plain = rest.length === 0 || (rest.length === 1 && (last === 's' || last === 'u'));
  const all = (value: string): string[] => lanes(s.lanes, `r.${u}[i] = (${c})(${value});`);
  if (plain && verb in COMPARE) return all(`-(${c})(a.${x}[i] ${COMPARE[verb]!} b.${x}[i])`);
  if (rest.length === 0 && verb in ARITH) return all(`(${w})a.${u}[i] ${ARITH[verb]!} (${w})b.${u}[i]`);
  if ((verb === 'add' || verb === 'sub') && rest[0] === 'sat') {
    const [low, high] = limits(bits, signed);
    return [
      'v128 r;',
      `for (int i = 0; i < ${s.lanes}; i++) {`,
      `  int s = a.${x}[i] ${ARITH[verb]!} b.${x}[i];`,
      `  r.${x}[i] = (${signed ? 'int' : 'uint'}${bits}_t)(s < ${low} ? ${low} : s > ${high} ? ${high} : s);`,
      '}',
      'return r;',
    ];
  }
  switch (verb) {
    case 'min':
    case 'max':
      return lanes(s.lanes, `r.${x}[i] = a.${x}[i] ${verb === 'min' ? '<' : '>'} b.${x}[i] ? a.${x}[i] : b.${x}[i];`);
    case 'abs':
      return all(`a.i${bits}[i] < 0 ? 0u - (${w})a.${u}[i] : (${w})a.${u}[i]`);
    case 'neg':
      return all(`0u - (${w})a.${u}[i]`);
    case 'avgr':
      return all(`(a.${u}[i] + b.${u}[i] + 1) >> 1`);
    case 'popcnt':
      return [
        'v128 r;',
        'for (int i = 0; i < 16; i++) {',
        '  unsigned x = a.u8[i];',
        '  x = x - ((x >> 1) & 0x55u);',
        '  x = (x & 0x33u) + ((x >> 2) & 0x33u);',
        '  r.u8[i] = (uint8_t)((x + (x >> 4)) & 0x0fu);',
        '}',
        'return r;',
      ];
    case 'all':
      return ['int n = 1;', `for (int i = 0; i < ${s.lanes}; i++) n &= a.${u}[i] != 0;`, 'return n != 0;'];
    case 'bitmask':
      return [
        'uint32_t m = 0u;',
        `for (int i = 0; i < ${s.lanes}; i++) m |= (uint32_t)(a.${u}[i] >> ${bits - 1}) << i;`,
        'return (int32_t)m;',
      ];
    case 'shl':
      return all(`(${w})a.${u}[i] << ((uint32_t)b & ${bits - 1}u)`);
    case 'shr':
      return all(`a.${x}[i] >> ((uint32_t)b & ${bits - 1}u)`);
    case 'q15mulr':
      return [
        'v128 r;',
        'for (int i = 0; i < 8; i++) {',
        '  int32_t p = (a.i16[i] * b.i16[i] + 0x4000) >> 15;',
        '  r.i16[i] = (int16_t)(p > 32767 ? 32767 : p);',
        '}',
        'return r;',
      ];
    default:
      return undefined;
  }
}

function limits(bits: number, signed: boolean): [number, number] {
  return signed ? [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1] : [0, 2 ** bits - 1];
}

function widening(e: HelperContext, s: LaneShape, op: string): string[] | undefined {
  const { bits } = s;
  const [verb] = op.split('_');
  const half = bits / 2;
  const signed = !op.endsWith('_u');
  const x = `${signed ? 'i' : 'u'}${half}`;
  const u = `u${bits}`;
  const c = `uint${bits}_t`;
  // Wide enough for products of lanes.
  const w = signed ? (bits === 64 ? 'int64_t' : 'int32_t') : bits === 64 ? 'uint64_t' : 'uint32_t';
  const from = op.includes('_high_') ? `i + ${s.lanes}` : 'i';
  const all = (value: string): string[] => lanes(s.lanes, `r.${u}[i] = (${c})(${value});`);
  switch (verb) {
    case 'extend':
      return all(`(${w})a.${x}[${from}]`);
    case 'extmul':
      return all(`(${w})a.${x}[${from}] * (${w})b.${x}[${from}]`);
    case 'extadd':
      return all(`(${w})a.${x}[2 * i] + (${w})a.${x}[2 * i + 1]`);
    case 'dot':
      if (op === 'dot_i8x16_i7x16_add_s') {
        return [
          'v128 r;',
          'for (int i = 0; i < 4; i++) {',
          '  int32_t s = 0;',
          '  for (int k = 0; k < 4; k++) s += a.i8[4 * i + k] * (b.u8[4 * i + k] & 127);',
          '  r.u32[i] = c.u32[i] + (uint32_t)s;',
          '}',
          'return r;',
        ];
      }
      return all(`(${c})(${w})(a.${x}[2 * i] * b.${x}[2 * i]) + (${c})(${w})(a.${x}[2 * i + 1] * b.${x}[2 * i + 1])`);
    case 'narrow': {
      const [low, high] = limits(bits, signed);
      return [
        'v128 r;',
        `for (int i = 0; i < ${s.lanes}; i++) {`,
        `  int${2 * bits}_t x = i < ${s.lanes / 2} ? a.i${2 * bits}[i] : b.i${2 * bits}[i - ${s.lanes / 2}];`,
        `  r.${u}[i] = (${c})(x < ${low} ? ${low} : x > ${high} ? ${high} : x);`,
        '}',
        'return r;',
      ];
    }
    case 'trunc': {
      const double = op.includes('f64x2');
      const f = double ? 'f64' : 'f32';
      const int = op.includes('_s') && !op.includes('_u') ? 'i32' : 'u32';
      const sat = e.helper(`sat_${int}_${f}`);
      const value = `(uint32_t)${sat}(a.${f}[i])`;
      return lanes(4, `r.u32[i] = ${double ? `i < 2 ? ${value.replace('[i]', '[i & 1]')} : 0u` : value};`);
    }
    default:
      return undefined;
  }
}

function floats(e: HelperContext, s: LaneShape, op: string): string[] {
  const x = `f${s.bits}`;
  const u = `u${s.bits}`;
  const c = `uint${s.bits}_t`;
  const sign = s.bits === 32 ? '0x80000000u' : `0x8000000000000000u${e.dialect.wide}`;
  const each = (value: string): string[] => lanes(s.lanes, `r.${x}[i] = ${value};`);
  if (op in ARITH) return each(`a.${x}[i] ${ARITH[op]!} b.${x}[i]`);
  if (op in COMPARE) return lanes(s.lanes, `r.${u}[i] = (${c})-(${c})(a.${x}[i] ${COMPARE[op]!} b.${x}[i]);`);
  switch (op) {
    case 'min':
    case 'max':
      return each(`${e.helper(`${op}_${x}`)}(a.${x}[i], b.${x}[i])`);
    case 'pmin':
      return lanes(s.lanes, `r.${u}[i] = b.${x}[i] < a.${x}[i] ? b.${u}[i] : a.${u}[i];`);
    case 'pmax':
      return lanes(s.lanes, `r.${u}[i] = a.${x}[i] < b.${x}[i] ? b.${u}[i] : a.${u}[i];`);
    case 'abs':
      return lanes(s.lanes, `r.${u}[i] = a.${u}[i] & ~${sign};`);
    case 'neg':
      return lanes(s.lanes, `r.${u}[i] = a.${u}[i] ^ ${sign};`);
    case 'convert_i32x4_s':
    case 'convert_low_i32x4_s':
      return each(`(${cType(x as ScalarType)})a.i32[i]`);
    case 'convert_i32x4_u':
    case 'convert_low_i32x4_u':
      return each(`(${cType(x as ScalarType)})a.u32[i]`);
    case 'demote_f64x2_zero':
      return each('i < 2 ? (float)a.f64[i & 1] : 0.0f');
    case 'promote_low_f32x4':
      return each('(double)a.f32[i]');
    default:
      return each(`${e.helper(`${op}_${x}`)}(a.${x}[i])`);
  }
}
