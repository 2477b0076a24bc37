/**
 * Mutants that behave as the original does, each with the reason. A mutant of this list that a test kills, or that is no longer
 * there, is reported.
 */

const FAULT = 'only an error of the compiler itself would be thrown on';
const BOUNDARY = 'both sides give the same at the boundary';

export const EQUIVALENT: Readonly<Record<string, string>> = {
  'vm/verify.ts verify: !(e instanceof BadInstr) → false': FAULT,
  'vm/verify.ts verify: no throw e;': FAULT,
  'vm/verify.ts FuncVerifier.arrive: i < at.after.words.length → <=': 'a word beyond a typed array is dropped',
  'vm/verify.ts FuncVerifier.plain: row.opens <= 2 → <': 'a loop would keep a copy that nothing reads',
  'vm/verify.ts FuncVerifier.plain: arms > 0 → true': 'a block would keep a copy that nothing reads',
  'vm/verify.ts FuncVerifier.plain: arms > 0 → >=': 'a block would keep a copy that nothing reads',
  'vm/verify.ts FuncVerifier.registers: results + k → -': 'no row has attributes and two results',
  'vm/verify.ts FuncVerifier.attributes: row.row.attrLimits?.[name] ?? Number.MAX_SAFE_INTEGER → left':
    'nothing is at least undefined, nor a field at least 2^53',
  'vm/verify.ts FuncVerifier.attributes: row.row.attrLimits?.[name] ?? 256 → left':
    'nothing is at least undefined, nor a byte at least 256',
  'vm/verify.ts FuncVerifier.attributes: 256 → 257': 'no byte is at least 256',
  'vm/binary/read.ts readModule: !(e instanceof Malformed) → false': FAULT,
  'vm/binary/read.ts readModule: no throw e;': FAULT,
  'vm/binary/read.ts ModuleReader.lines: out.length > 0 → >=': 'there is no line before the first that could equal it',
  'vm/binary/read.ts ModuleReader.spans: 0 → 1 (4)': 'rows are five numbers apart',
  'spec/numerics.ts floorDiv: a < 0n → <=': 'a is not 0 where the remainder is not',
  'spec/numerics.ts floorDiv: d < 0n → <=': 'd is not 0',
  'spec/numerics.ts roundDiv.abs: x < 0n → <=': '−0 is 0',
  'spec/numerics.ts roundDiv: a < 0n → <=': 'for a = 0 the quotient 0 has been given',
  'spec/numerics.ts roundDiv: d < 0n → <=': 'd is not 0',
  'spec/numerics.ts roundHalfEven: Math.abs(x) >= 2 ** 52 → >': 'an integer rounds to itself',
  'spec/numerics.ts roundHalfEven: 52 → 53': 'numbers between are integers, and round to themselves',
  'spec/numerics.ts roundBigint: drop === 0n → false': 'a shift by −1 gives 0, which no remainder exceeds',
  'spec/numerics.ts f16Bits: a < 2 ** -14 → <=': 'the least normal number is told alike as a subnormal',
  'spec/numerics.ts bf16Bits: Number.isNaN(x) → false': 'f32Bits gives the one NaN, whose upper half is bfloat16’s',
  'spec/ops/values.ts saturating: v < min → <=': BOUNDARY,
  'spec/ops/values.ts saturating: v > max → >=': BOUNDARY,
  'spec/numerics.ts floorDiv: 0n → 1n (2)': 'a is not 0 where the remainder is not',
  'spec/numerics.ts floorDiv: 0n → 1n (3)': 'd is not 0',
  'spec/numerics.ts roundDiv.abs: 0n → 1n': '−0 is 0',
  'spec/numerics.ts roundDiv: 0n → 1n': 'for a = 0 the quotient 0 has been given',
  'spec/numerics.ts roundDiv: 0n → 1n (2)': 'd is not 0',
  'spec/numerics.ts roundHalfEven: !Number.isFinite(x) || Math.abs(x) >= 2 ** 52 → false':
    'a shortcut: floor leaves integers, infinities and NaN as they are',
  'spec/numerics.ts roundHalfEven: !Number.isFinite(x) || Math.abs(x) >= 2 ** 52 → &&':
    'a shortcut: floor leaves integers, infinities and NaN as they are',
  'spec/numerics.ts roundHalfEven: 2 → 3': 'the shortcut is taken by fewer',
  'spec/numerics.ts roundHalfEven: 0 → 1 (4)': 'floor gives −0 for −0',
  'spec/numerics.ts roundBigint: 0n → 1n (3)':
    'where nothing is dropped the rest is 0, neither more than 1 nor equal to it',
  'spec/numerics.ts module: 8 → 9': 'a byte that nothing uses',
  'spec/numerics.ts f16Bits: a >= 65520 → >': 'the carry of the mantissa gives infinity too',
  'spec/numerics.ts f16Bits: 65520 → 65521': 'the carry of the mantissa gives infinity too',
  'spec/numerics.ts bf16FromBits: (bits << 16) >>> 0 → <<': 'setUint32 takes numbers modulo 2^32',
  'spec/numerics.ts formatTernary: 1 → 2': 'the first digit alone is used',
  'spec/types.ts scalarInfo: !row → false': 'an unknown type is a fault of the compiler, told otherwise',
  'spec/types.ts wrapInt: v >= type.min && v <= type.max → false': 'a shortcut: the remainder gives the same',
  'spec/types.ts wrapInt: v >= type.min → >': 'a shortcut: the remainder gives the same',
  'spec/types.ts wrapInt: v <= type.max → <': 'a shortcut: the remainder gives the same',
  'spec/ops/arith.ts ARITH.abs.eval: (a ) < 0n → <=': '−0 is 0',
  'spec/ops/arith.ts ARITH.abs.eval: 0n → 1n': '−0 is 0',
  'spec/ops/arith.ts ARITH.min.eval: a < b → <=': 'equal integers are one',
  'spec/ops/arith.ts ARITH.max.eval: a > b → >=': 'equal integers are one',
  'spec/ops/bits.ts BITS.shl.eval: k >= t.width → >': 'wrapping drops all bits of a shift by the width',
  'spec/ops/compare.ts COMPARE.cmp3.eval: (a ) < (b ) → <=': 'equal operands have been told apart',
  'spec/ops/compare.ts COMPARE.select3.eval: (t ) < 0n → <=': '0 has been told apart',
  'spec/ops/compare.ts COMPARE.select3.eval: 0n → 1n (2)': '0 has been told apart',
  'spec/ops/convert.ts saturate: i < min → <=': 'both sides give the same at the boundary',
  'spec/ops/convert.ts saturate: i > max → >=': 'both sides give the same at the boundary',
  'spec/ops/trits.ts TRITS_OPS.tshl.eval: k >= t.width → >': 'wrapping drops all trits of a shift by the width',
  'spec/ops/trits.ts TRITS_OPS.tshr.eval: k >= scalarInfo(T).width → >':
    'every number of the width is nearer to 0 than to the next multiple',
  'spec/ops/lanes.ts pack: BigInt.asUintN(bits, lane) → asIntN': 'the low bytes are the same',
  'spec/ops/lanes.ts pack: i < step → <=': 'the byte beyond is written by the next lane, or dropped',
  "spec/ops/semantics.ts effectOf: effect === 'trap' && traps?.length === 1 → ||": 'no row that cannot trap has a trap',
  'spec/ops/semantics.ts lawConstant: 16 → 17': 'no vector op has a law with a constant',
  "spec/ops/semantics.ts lawConstant: c === 'ones' → true": 'no vector op has a law with a constant',
  "spec/ops/semantics.ts lawConstant: c === 'ones' → false": 'no vector op has a law with a constant',
  "spec/ops/semantics.ts lawConstant: c === 'ones' → !== (2)": 'no vector op has a law with a constant',
  'spec/ops/semantics.ts lawConstant: 255 → 256': 'no vector op has a law with a constant',
  'spec/ops/semantics.ts lawConstant: 0 → 1': 'no vector op has a law with a constant',
  "spec/ops/semantics.ts lawConstant: kind === 'vector' → false": 'no vector op has a law with a constant',
  "spec/ops/semantics.ts evalOp.T: binding.T ?? 'bool' → left": 'a row without the variable does not look at it',
};
