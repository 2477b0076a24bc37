import { Builder } from '../../compiler/ir/builder.ts';
import { cloneFunc } from '../../compiler/ir/clone.ts';
import { makeRegion } from '../../compiler/ir/create.ts';
import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses, visitFunc } from '../../compiler/ir/walk.ts';

/**
 * The dot product of bytes, `i32x4_dot_i8x16_i7x16_add_s`, for WebAssembly. Its instruction is a relaxed one: engines agree on it
 * where the second operand's bytes are 0…127, so that operand is masked unless it surely is; an engine that has no
 * relaxed instructions, or wrong ones, gets the same bits from plain ones.
 */
export const BYTE_DOT = 'i32x4_dot_i8x16_i7x16_add_s';

type Defs = ReadonlyMap<Value, Op>;

export function usesByteDots(func: Func): boolean {
  let some = false;
  visitFunc(func, (op) => {
    if (op.op === BYTE_DOT) some = true;
  });
  return some;
}

/** The function as it is where it has no such op; else a copy that is ready to be emitted. */
export function prepareByteDots(func: Func, relaxed: boolean): Func {
  if (!usesByteDots(func)) return func;
  const copy = cloneFunc(func);
  const defs = new Map<Value, Op>();
  visitFunc(copy, (op) => op.results.forEach((v) => defs.set(v, op)));
  const b = new Builder(copy);
  const replaced = new Map<Value, Value>();
  const region = (r: Region): void => {
    const out: Op[] = [];
    for (const op of r.ops) {
      op.regions?.forEach(region);
      if (op.op === BYTE_DOT) {
        const made = makeRegion();
        b.span = op.span;
        b.into(made, () => {
          if (relaxed) mask(b, defs, op);
          else replaced.set(op.results[0]!, expand(b, defs, op));
        });
        out.push(...made.ops.filter((o) => o.op !== 'yield'));
      }
      if (relaxed || op.op !== BYTE_DOT) out.push(op);
    }
    r.ops = out;
  };
  region(copy.body!);
  replaceAllUses(copy.body!, replaced);
  return copy;
}

function constant(defs: Defs, v: Value): Uint8Array | undefined {
  const op = defs.get(v);
  return op?.op === 'const' && v.type === 'v128' ? (op.attrs!['value'] as Uint8Array) : undefined;
}

/** Bits that may be one in the bytes of a vector. */
function possible(defs: Defs, v: Value, depth = 0): number {
  const bytes = constant(defs, v);
  if (bytes) return bytes.reduce((all, x) => all | x, 0);
  const op = defs.get(v);
  if (!op || depth > 8) return 255;
  const of = (i: number): number => possible(defs, op.operands[i]!, depth + 1);
  switch (op.op) {
    case 'v128_and':
      return of(0) & of(1);
    case 'v128_or':
    case 'v128_xor':
      return of(0) | of(1);
    case 'v128_bitselect':
      return of(0) | of(1);
    case 'v128_andnot':
      return of(0);
    case 'i16x8_shr_u': {
      const by = defs.get(op.operands[1]!);
      const count = by?.op === 'const' ? Number(by.attrs!['value']) : 0;
      return count >= 8 && count < 16 ? 0xffff >> count : 255;
    }
    default:
      return 255;
  }
}

function mask(b: Builder, defs: Defs, op: Op): void {
  if (possible(defs, op.operands[1]!) < 128) return;
  op.operands[1] = b.op('v128_and', [op.operands[1]!, b.const('v128', new Uint8Array(16).fill(127))]);
}

/** The vector's bits where `keep`, which repeats itself every two bytes, has ones; one mask where it is masked already. */
function keep(b: Builder, defs: Defs, v: Value, low: number, high: number): Value {
  const bits = Uint8Array.from({ length: 16 }, (_, i) => (i % 2 ? high : low));
  const op = defs.get(v);
  const known = op?.op === 'v128_and' ? op.operands.map((x) => constant(defs, x)) : [];
  const at = known.findIndex((x) => x !== undefined);
  if (at < 0) return b.op('v128_and', [v, b.const('v128', bits)]);
  const both = bits.map((x, i) => x & known[at]![i]!);
  return b.op('v128_and', [op!.operands[1 - at]!, b.const('v128', both)]);
}

/** Even and odd bytes apart in 16-bit lanes, whose pairwise products with sums give every second of the four. */
function expand(b: Builder, defs: Defs, op: Op): Value {
  const [x, y, sum] = op.operands as [Value, Value, Value];
  const eight = b.i32(8);
  const evenX = b.op('i16x8_shr_s', [b.op('i16x8_shl', [x, eight]), eight]);
  const oddX = b.op('i16x8_shr_s', [x, eight]);
  const evenY = keep(b, defs, y, 127, 0);
  const small = possible(defs, y) < 128;
  const oddY = b.op('i16x8_shr_u', [small ? y : keep(b, defs, y, 0, 127), eight]);
  const even = b.op('i32x4_add', [sum, b.op('i32x4_dot_i16x8_s', [evenX, evenY])]);
  return b.op('i32x4_add', [even, b.op('i32x4_dot_i16x8_s', [oddX, oddY])]);
}
