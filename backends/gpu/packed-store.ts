import type { Builder } from '../../compiler/ir/builder.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { add, addC, andC, mulC, shrC, toI32, toU32 } from '../kernel/calc.ts';
import type { Buffer, Lowering } from '../kernel/context.ts';
import { checkIndices, digit, rowNumber, tritPlace } from '../kernel/element.ts';

/**
 * A trit into a packed layout while neighbouring threads store theirs into the same word: the thread finds out what its own
 * place must change by and changes the word by that alone, in one step. What other threads do to the other places meanwhile
 * does not matter: places are bits (planes, pack2), or digits whose sum never carries (pack5).
 */
export function storeTritShared(cx: Lowering, buffer: Buffer, indices: readonly Value[], value: Value): void {
  const { b } = cx;
  const at = checkIndices(cx, buffer, indices);
  const row = rowNumber(b, buffer, at);
  // The place within the buffer first: an address is not to be taken apart, as it is a pointer in some languages.
  const place = tritPlace(b, { ...buffer, base: b.u32(0) }, row, at[at.length - 1]!);
  const word = add(b, buffer.base, andC(b, place.address, 0xfffffffc));
  const byteShift = mulC(b, toI32(b, andC(b, place.address, 3)), 8);
  const v = b.op('wrap', [value], undefined, 'i32');
  switch (buffer.layout.name) {
    case 'planes': {
      const bit = add(b, byteShift, place.part);
      flip(b, word, bit, 1, andC(b, v, 1));
      flip(b, addC(b, word, 16), bit, 1, andC(b, shrC(b, v, 1), 1));
      return;
    }
    case 'pack2':
      flip(b, word, add(b, byteShift, place.part), 3, addC(b, v, 1));
      return;
    default: {
      const byte = andC(b, toI32(b, b.op('shr', [b.load('u32', word), byteShift])), 255);
      const change = b.op('sub', [addC(b, v, 1), digit(b, byte, place.part)]);
      const amount = toU32(b, b.op('mul', [change, place.part]));
      b.opN('atomic_add', [word, b.op('shl', [amount, byteShift])]);
    }
  }
}

/** Makes the bits of `mask` at `bit` (i32) of the word what `value` (i32) is. */
function flip(b: Builder, word: Value, bit: Value, mask: number, value: Value): void {
  const old = b.op('shr', [b.load('u32', word), bit]);
  const change = andC(b, b.op('xor', [old, toU32(b, value)]), mask);
  b.opN('atomic_xor', [word, b.op('shl', [change, bit])]);
}
