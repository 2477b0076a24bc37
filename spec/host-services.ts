import type { TupleTy, Type } from './abi.ts';
import { STR, UNIT } from './abi.ts';

/**
 * What a module asks of the VM beside the embedder's own functions: ordinary imports of the namespace `trinity`. The one
 * list of them; a VM supplies all, a module imports those it uses.
 */
export interface HostService {
  readonly doc: string;
  readonly params: readonly { readonly name: string; readonly type: Type }[];
  readonly result: Type;
}

export const HOST_MODULE = 'trinity';

const scalar = (name: 'f32' | 'f64' | 'u64'): Type => ({ kind: 'scalar', name });
const u64 = scalar('u64');
/** Up to 24 bytes of UTF-8 text, little-endian, the first byte lowest, zero bytes after the last. */
const TEXT24: TupleTy = { kind: 'tuple', items: [u64, u64, u64] };

export const HOST_SERVICES = {
  print: {
    doc: 'Writes the text to the program’s standard output; nothing is appended.',
    params: [{ name: 'text', type: STR }],
    result: UNIT,
  },
  trap_text: {
    doc: 'Keeps the text as the message of the trap that follows (a failed assertion, a panic).',
    params: [{ name: 'text', type: STR }],
    result: UNIT,
  },
  f64_text: {
    doc: 'The shortest decimal text that reads back as the same f64 (see floatText), packed.',
    params: [{ name: 'x', type: scalar('f64') }],
    result: TEXT24,
  },
  f32_text: {
    doc: 'The shortest decimal text that reads back as the same f32 (see floatText), packed.',
    params: [{ name: 'x', type: scalar('f32') }],
    result: TEXT24,
  },
} as const satisfies Readonly<Record<string, HostService>>;

export type HostServiceName = keyof typeof HOST_SERVICES;

/**
 * Shortest decimal text that reads back as the same float: digits as ECMAScript's Number::toString chooses them for
 * f64; for f32 the fewest significant digits that round to the value. A whole number gets `.0`. At most 24 characters.
 */
export function floatText(x: number, type: 'f32' | 'f64'): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  if (Object.is(x, -0)) return '-0.0';
  let text = String(x);
  if (type === 'f32') {
    for (let digits = 1; digits <= 9; digits++) {
      const shorter = Number(x.toPrecision(digits));
      if (Math.fround(shorter) === x) {
        text = String(shorter);
        break;
      }
    }
  }
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** At most 24 ASCII characters as three u64, the first character in the lowest byte. */
export function packText(text: string): [bigint, bigint, bigint] {
  const words: [bigint, bigint, bigint] = [0n, 0n, 0n];
  for (let i = 0; i < text.length; i++) words[i >> 3] |= BigInt(text.charCodeAt(i) & 127) << BigInt(8 * (i & 7));
  return words;
}
