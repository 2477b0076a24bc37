import { mutateText, splitWords } from '../../mutate.ts';
import type { Random } from '../../random.ts';

/** Changes to texts, and smaller ones. */

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();

export function textMutator(r: Random, input: Uint8Array, other: Uint8Array): Uint8Array {
  return ENCODER.encode(mutateText(r, DECODER.decode(input), DECODER.decode(other)));
}

/** A text without some of its lines, or without some of its words. */
export function* textShrinker(input: Uint8Array): Iterable<Uint8Array> {
  const text = DECODER.decode(input);
  for (const parts of [text.split(/(?<=\n)/), splitWords(text)]) {
    for (let size = parts.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < parts.length; at += size)
        yield ENCODER.encode([...parts.slice(0, at), ...parts.slice(at + size)].join(''));
    }
  }
}
