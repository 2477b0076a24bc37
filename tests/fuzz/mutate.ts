import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** Changes to texts and lists that keep most of them. */

const TOKENS = [
  ...[
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    ',',
    ';',
    ':',
    '.',
    '..',
    '..=',
    '->',
    '=>',
    '=',
    '==',
    '&&',
    '<=>',
    '>>=',
    '@',
    '?',
    '"',
    "'",
    '\n',
    '//',
    '/*',
    '*/',
    '///',
  ],
  ...[
    'fn',
    'kernel',
    'let',
    'var',
    'if',
    'else',
    'match',
    'while',
    'for',
    'in',
    'loop',
    'break',
    'return',
    'struct',
    'enum',
    'pub',
    'import',
    'as',
    'inout',
    'const',
    'type',
    'test',
  ],
  ...[
    '0',
    '1',
    '-1',
    '0t1T',
    '0x',
    '1.5',
    '1e',
    '340282366920938463463374607431768211456',
    'trit',
    't40',
    'i32',
    'sum(k)',
    'x[i]',
    '[N]i32',
    'Option<i32>',
    'Some(1)',
    '_',
    '\\u{110000}',
    'é',
    '\u0000',
    '\ud800',
  ],
];

/** A few random edits: parts left out, doubled, moved, replaced by tokens, spliced with another text. */
export function mutateText(r: Random, text: string, other: string): string {
  let t = text;
  for (let n = r.between(1, 6); n > 0; n--) {
    const a = r.below(t.length + 1);
    const b = Math.min(t.length, a + r.pick([1, 2, 5, 20, 200]));
    switch (r.below(6)) {
      case 0:
        t = t.slice(0, a) + t.slice(b);
        break;
      case 1:
        t = t.slice(0, b) + t.slice(a);
        break;
      case 2:
        t = `${t.slice(0, a)} ${r.pick(TOKENS)} ${t.slice(r.oneIn(2) ? a : b)}`;
        break;
      case 3: {
        const c = r.below(other.length + 1);
        t = t.slice(0, a) + other.slice(c, c + r.pick([3, 20, 100])) + t.slice(b);
        break;
      }
      case 4: {
        // A word elsewhere in the text takes the place of one here.
        const words = t.match(/\w+/g) ?? [];
        if (words.length > 0) t = t.slice(0, a) + t.slice(a).replace(/\w+/, () => r.pick(words));
        break;
      }
      default:
        t = r.oneIn(4) ? t.slice(0, a) : t.slice(0, a) + r.pick(TOKENS).repeat(r.oneIn(10) ? 300 : 1) + t.slice(a);
    }
  }
  return t;
}

/** Texts of the repository to begin with, by extension. */
export function corpus(extension: string, folders: readonly string[]): string[] {
  const root = join(import.meta.dirname, '../..');
  const texts: string[] = [];
  for (const folder of folders) {
    for (const e of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (e.isFile() && e.name.endsWith(extension)) texts.push(readFileSync(join(e.parentPath, e.name), 'utf8'));
    }
  }
  return texts;
}
