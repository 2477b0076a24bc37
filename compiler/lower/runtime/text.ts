import type { Builder } from '../../ir/builder.ts';
import type { Value } from '../../ir/types.ts';
import { STR } from '../../../spec/abi.ts';
import { DIMS_OFFSET } from '../../../spec/layout.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Context } from '../context.ts';
import { add, bin, countLoop, shr, wrap } from '../emit.ts';
import { grow } from './count.ts';
import { alloc, allocRaw } from './heap.ts';
import { loadDim } from './tensor.ts';

/** Text: a str under construction is a str block that its one owner grows. Every function here takes and gives it. */
export const STR_HEADER = 16;

/** An empty text with some room. */
export function newText(ctx: Context, b: Builder): Value {
  return b.call(alloc(ctx), [b.u32(48), b.u32(STR_HEADER)], ['u32'])[0];
}

/** `(text, address, count) → text`: appends bytes. */
export function append(ctx: Context): string {
  return ctx.support('rt.append', ['u32', 'u32', 'u32'], ['u32'], undefined, (b, [text, from, count]) => {
    const used = loadDim(b, text, 0);
    const length = add(b, used, count);
    const [grown] = b.call(grow(ctx, STR), [text, used, length], ['u32']);
    b.opN('mem_copy', [add(b, add(b, grown, STR_HEADER), used), from, count]);
    b.storeWords('dims', grown, length, DIMS_OFFSET);
    return [grown];
  });
}

export function appendLiteral(ctx: Context, b: Builder, text: Value, literal: string): Value {
  if (literal === '') return text;
  const handle = ctx.text(literal);
  const length = new TextEncoder().encode(literal).length;
  return b.call(append(ctx), [text, b.u32(handle + STR_HEADER), b.u32(length)], ['u32'])[0];
}

export function appendStr(ctx: Context, b: Builder, text: Value, str: Value): Value {
  return b.call(append(ctx), [text, add(b, str, STR_HEADER), loadDim(b, str, 0)], ['u32'])[0];
}

/** Decimal digits of an unsigned magnitude, after a minus sign where `negative`. */
function appendMagnitude(ctx: Context, type: 'u32' | 'u64'): string {
  return ctx.support(
    `rt.append.${type}`,
    ['u32', type, 'bool'],
    ['u32'],
    undefined,
    (b, [text, magnitude, negative]) => {
      const zero = b.u32(0);
      const sign = b.op('select', [negative, b.u32(1), zero]);
      const [digits] = b.loop([magnitude, b.u32(1)], ['u32'], (loop, [v, n]) => {
        b.if(bin(b, 'ge', v, 10), [], () => b.br(loop, [bin(b, 'div', v, 10), add(b, n, 1)]));
        return [n];
      });
      const used = loadDim(b, text, 0);
      const length = add(b, add(b, used, sign), digits);
      const [grown] = b.call(grow(ctx, STR), [text, used, length], ['u32']);
      b.storeWords('dims', grown, length, DIMS_OFFSET);
      const start = add(b, add(b, grown, STR_HEADER), used);
      b.if(negative, [], () => b.store(start, b.int('u8', 45)));
      const end = add(b, add(b, start, sign), digits);
      b.loop([magnitude, bin(b, 'sub', end, 1)], [], (loop, [v, at]) => {
        const rest = bin(b, 'div', v, 10);
        const digit = wrap(b, bin(b, 'sub', v, bin(b, 'mul', rest, 10)), 'u8');
        b.store(at, add(b, digit, 48));
        b.if(bin(b, 'ne', rest, 0), [], () => b.br(loop, [rest, bin(b, 'sub', at, 1)]));
        return [];
      });
      return [grown];
    },
  );
}

/** Appends the decimal digits of an integer of any type. */
export function appendInt(ctx: Context, b: Builder, text: Value, value: Value): Value {
  const info = scalarInfo(value.type as ScalarType);
  const wide = info.machine === 'i64';
  const unsigned = wide ? 'u64' : 'u32';
  const name = appendMagnitude(ctx, unsigned);
  if (info.kind === 'unsigned') return b.call(name, [text, wrap(b, value, unsigned), b.bool(false)], ['u32'])[0];
  const signed = wrap(b, value, wide ? 'i64' : 'i32');
  const negative = bin(b, 'lt', signed, 0);
  // The smallest value is its own negation, and as an unsigned integer that is its magnitude.
  const magnitude = b.op('select', [negative, b.op('neg', [signed]), signed]);
  return b.call(name, [text, wrap(b, magnitude, unsigned), negative], ['u32'])[0];
}

/** Appends the shortest text of a float, which the host gives in three words. */
export function appendFloat(ctx: Context, b: Builder, text: Value, value: Value): Value {
  const words = b.call(ctx.host(value.type === 'f32' ? 'f32_text' : 'f64_text'), [value], ['u64', 'u64', 'u64']);
  const name = ctx.support(
    'rt.append.words',
    ['u32', 'u64', 'u64', 'u64'],
    ['u32'],
    undefined,
    (b, [text, ...words]) => {
      const used = loadDim(b, text, 0);
      const [grown] = b.call(grow(ctx, STR), [text, used, add(b, used, 24)], ['u32']);
      const at = add(b, add(b, grown, STR_HEADER), used);
      words.forEach((w, i) => b.store(at, w, 8 * i));
      let length = used;
      for (const w of words) {
        const bytes = shr(b, bin(b, 'sub', b.i32(71), b.op('clz', [w])), 3);
        length = add(b, length, wrap(b, bytes, 'u32'));
      }
      b.storeWords('dims', grown, length, DIMS_OFFSET);
      return [grown];
    },
  );
  return b.call(name, [text, ...words], ['u32'])[0];
}

/** `(text, str) → text`: the str in quotes, with escapes, as it stands inside other values. */
export function appendQuoted(ctx: Context): string {
  const escapes: [number, string][] = [
    [34, '\\"'],
    [92, '\\\\'],
    [10, '\\n'],
    [9, '\\t'],
    [13, '\\r'],
    [0, '\\0'],
  ];
  return ctx.support('rt.append.quoted', ['u32', 'u32'], ['u32'], undefined, (b, [text, str]) => {
    const open = appendLiteral(ctx, b, text, '"');
    const [all] = countLoop(b, b.u32(0), loadDim(b, str, 0), [open], (i, [buffer]) => {
      const at = add(b, str, i);
      const byte = b.load('u8', at, STR_HEADER);
      const escaped = escapes.reduce<Value>(
        (address, [code, escape]) => b.op('select', [bin(b, 'eq', byte, code), b.u32(ctx.text(escape)), address]),
        b.u32(0),
      );
      const isEscape = bin(b, 'ne', escaped, 0);
      const from = b.op('select', [isEscape, escaped, at]);
      const count = b.op('select', [isEscape, b.u32(2), b.u32(1)]);
      return b.call(append(ctx), [buffer, add(b, from, STR_HEADER), count], ['u32']);
    });
    return [appendLiteral(ctx, b, all, '"')];
  });
}

/** `(str, str) → str`: a new str of both. */
export function concatStr(ctx: Context): string {
  return ctx.support('rt.concat.str', ['u32', 'u32'], ['u32'], 'new', (b, [left, right]) => {
    const n = loadDim(b, left, 0);
    const m = loadDim(b, right, 0);
    const length = add(b, n, m);
    const [result] = b.call(allocRaw(ctx), [length, b.u32(STR_HEADER)], ['u32']);
    b.storeWords('first dims', result, length, DIMS_OFFSET);
    const at = add(b, result, STR_HEADER);
    b.opN('mem_copy', [at, add(b, left, STR_HEADER), n]);
    b.opN('mem_copy', [add(b, at, n), add(b, right, STR_HEADER), m]);
    return [result];
  });
}

/**
 * `(bytes address, count)`: traps `range` unless the bytes are UTF-8: no overlong forms, no surrogates, nothing above
 * U+10FFFF.
 */
export function checkUtf8(ctx: Context): string {
  return ctx.support('rt.utf8', ['u32', 'u32'], [], 'keep', (b, [start, count]) => {
    const end = add(b, start, count);
    b.loop([start], [], (loop, [at]) => {
      b.if(bin(b, 'lt', at, end), [], () => {
        const lead = wrap(b, b.load('u8', at), 'u32');
        b.if(bin(b, 'lt', lead, 0x80), [], () => b.br(loop, [add(b, at, 1)]));
        b.trapIf(bin(b, 'lt', lead, 0xc2), 'range');
        b.trapIf(bin(b, 'gt', lead, 0xf4), 'range');
        const long = b.op('select', [bin(b, 'ge', lead, 0xf0), b.u32(4), b.u32(3)]);
        const size = b.op('select', [bin(b, 'lt', lead, 0xe0), b.u32(2), long]);
        const next = add(b, at, size);
        b.trapIf(bin(b, 'gt', next, end), 'range');
        // The second byte's range depends on the first; all later ones are 80…BF.
        const second = wrap(b, b.load('u8', at, 1), 'u32');
        const is = (byte: number) => bin(b, 'eq', lead, byte);
        const least = b.op('select', [is(0xe0), b.u32(0xa0), b.op('select', [is(0xf0), b.u32(0x90), b.u32(0x80)])]);
        const most = b.op('select', [is(0xed), b.u32(0x9f), b.op('select', [is(0xf4), b.u32(0x8f), b.u32(0xbf)])]);
        b.trapIf(bin(b, 'lt', second, least), 'range');
        b.trapIf(bin(b, 'gt', second, most), 'range');
        countLoop(b, add(b, at, 2), next, [], (i) => {
          const byte = wrap(b, b.load('u8', i), 'u32');
          b.trapIf(bin(b, 'ne', bin(b, 'and', byte, 0xc0), 0x80), 'range');
          return [];
        });
        b.br(loop, [next]);
      });
    });
  });
}
