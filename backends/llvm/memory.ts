import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Arg, Emit } from './emit.ts';
import { Ints } from './emit.ts';
import { intText, llvmType } from './text.ts';

/** Loads and stores of scalars at a pointer, in the storage formats. Tags tell LLVM that data never overlaps the context. */

export const CONTEXT_TAG = '!tbaa !3';
export const DATA_TAG = '!tbaa !4';
/** What the tags mean, for the end of a module. */
export const TAGS = `!0 = !{!"trinity"}
!1 = !{!"context", !0, i64 0}
!2 = !{!"data", !0, i64 0}
!3 = !{!1, !1, i64 0}
!4 = !{!2, !2, i64 0}
!5 = !{!"branch_weights", i32 1, i32 1048576}
`;
/** On branches that are hardly ever taken. */
export const RARELY = '!prof !5';

/** Where the call's context keeps what (bytes from its beginning); globals follow, 16 bytes each. */
export const CONTEXT = { heap: 0, size: 8, depth: 16, globals: 32 } as const;

export interface Place extends Emit {
  /** A pointer to the bytes at an address plus a distance. */
  pointer(address: Value, offset: number, text?: string): string;
}

function storageOf(op: Op): StorageType {
  return op.attrs!['storage'] as StorageType;
}

/** The value at a pointer; what encodes none traps. */
export function loadAt(e: Emit, pointer: string, op: Op): string {
  const { code } = e;
  const storage = storageOf(op);
  const info = scalarInfo(storage);
  const read = (type: string): string => code.value(`load ${type}, ptr ${pointer}, align 1, ${DATA_TAG}`);
  if (info.kind === 'half') {
    const raw = read('i16');
    if (storage === 'f16') return fromF16(e, raw);
    const high = code.value(`shl i32 ${code.value(`zext i16 ${raw} to i32`)}, 16`);
    return code.value(`bitcast i32 ${high} to float`);
  }
  if (info.kind === 'bool') {
    const raw = read('i8');
    e.trapIf(code.value(`icmp ugt i8 ${raw}, 1`), 'code', op);
    return code.value(`trunc i8 ${raw} to i1`);
  }
  const type = llvmType(storage as ScalarType);
  const v = read(type);
  if (info.kind === 'trits') {
    const k = new Ints(code, 8 * info.bytes);
    e.trapIf(k.is('ugt', k.op('add', v, k.int(info.max)), intText(2n * info.max, k.bits)), 'code', op);
  }
  return v;
}

export function storeAt(e: Emit, pointer: string, value: Arg, op: Op): void {
  const { code } = e;
  const storage = storageOf(op);
  const info = scalarInfo(storage);
  const write = (type: string, v: string): void =>
    code.line(`store ${type} ${v}, ptr ${pointer}, align 1, ${DATA_TAG}`);
  if (storage === 'f16') write('i16', toF16(e, value.text));
  else if (storage === 'bf16') write('i16', toBf16(e, value.text));
  else if (info.kind === 'bool') write('i8', code.value(`zext i1 ${value.text} to i8`));
  else write(llvmType(storage as ScalarType), value.text);
}

/** Done by integers and one product, for all processors alike: rebiasing by a product makes subnormals right as well. */
function fromF16(e: Emit, raw: string): string {
  const k = new Ints(e.code, 32);
  const x = k.resize(raw, 16, false);
  const body = k.op('shl', k.op('and', x, k.int(0x7fff)), '13');
  const scale = `0x${0x46f0000000000000n.toString(16).toUpperCase()}`; // 2^112
  const scaled = e.code.value(`fmul float ${e.code.value(`bitcast i32 ${body} to float`)}, ${scale}`);
  const special = k.op('or', k.op('shl', k.op('and', x, k.int(0x3ff)), '13'), k.int(0x7f800000));
  const top = k.is('eq', k.op('and', x, k.int(0x7c00)), k.int(0x7c00));
  const size = k.select(top, special, e.code.value(`bitcast float ${scaled} to i32`));
  const sign = k.op('shl', k.op('and', x, k.int(0x8000)), '16');
  return e.code.value(`bitcast i32 ${k.op('or', size, sign)} to float`);
}

/** To nearest even. Of subnormals, adding 0.5 leaves a·2^24, rounded, in the low bits. */
function toF16(e: Emit, v: string): string {
  const { code } = e;
  const k = new Ints(code, 32);
  const bits = code.value(`bitcast float ${v} to i32`);
  const size = k.op('and', bits, k.int(0x7fffffff));
  const sign = k.op('and', k.op('lshr', bits, '16'), k.int(0x8000));
  const half = code.value(`fadd float ${code.value(`bitcast i32 ${size} to float`)}, 0x3FE0000000000000`);
  const small = k.op('sub', code.value(`bitcast float ${half} to i32`), k.int(0x3f000000));
  const odd = k.op('and', k.op('lshr', size, '13'), '1');
  const rebias = k.op('add', k.op('add', size, k.int(0xfff - (112 << 23))), odd);
  const normal = k.op('lshr', rebias, '13');
  const finite = k.select(k.is('ult', size, k.int(0x38800000)), small, normal);
  const clamped = k.select(k.is('uge', size, k.int(0x477ff000)), k.int(0x7c00), finite);
  const result = k.select(k.is('ugt', size, k.int(0x7f800000)), k.int(0x7e00), k.op('or', sign, clamped));
  return code.value(`trunc i32 ${result} to i16`);
}

function toBf16(e: Emit, v: string): string {
  const k = new Ints(e.code, 32);
  const bits = e.code.value(`bitcast float ${v} to i32`);
  const odd = k.op('and', k.op('lshr', bits, '16'), '1');
  const rounded = k.op('lshr', k.op('add', k.op('add', bits, k.int(0x7fff)), odd), '16');
  const nan = e.code.value(`fcmp uno float ${v}, ${v}`);
  return e.code.value(`trunc i32 ${k.select(nan, k.int(0x7fc0), rounded)} to i16`);
}
