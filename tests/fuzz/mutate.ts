import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** Changes to texts that keep most of them. */

const SIGNS =
  '( ) [ ] { } < > , ; : . .. ..= -> => = == != && || <=> >>= << @ ? " \' \n // /* */ /// ! ~ - + * / % & | ^ #'.split(
    ' ',
  );
const KEYWORDS = (
  'fn kernel let var if else match while for in loop break continue return struct enum pub import as inout const type test ' +
  'property bench extern assert tile true false sum product min max any all argmin argmax scan'
).split(' ');
const PIECES = [
  ...['0', '1', '-1', '0t1T', '0x', '0xff', '0b1', '1.5', '1e', '1e400', "'a'", "'l:", '"\\u{110000}"', '_'],
  ...['340282366920938463463374607431768211456', '4294967296', '-9223372036854775808', '0t', '\\u{110000}'],
  ...['trit', 't40', 't41', 'i32', 'u64', 'f64', 'f16', 'str', 'bool', '[N]i32', '[_]trit @pack2', 'Option<i32>', '()'],
  ...['sum(k) x[k]', 'x[i]', 'Some(1)', 'None', 'Ok(x)', 'f<t9, 4>(x)', 'x?', '{ x }', '[x; 3]', 'x.0.1', 'std.io'],
  ...['é', '\u0000', '\ud800', '\u{1f600}', '\ufeff', '\r\n', '\t', '%v0', '@f', '^b', '|', 'rt.alloc'],
];

/** Words, numbers, runs of spaces and single signs. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}_.]+|\s+|[^]/gu) ?? [];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** A piece from an opening bracket to the one that closes it: [start, end). */
function bracketed(r: Random, text: string): readonly [number, number] | undefined {
  for (let tries = 0; tries < 12; tries++) {
    const from = r.below(text.length + 1);
    const start = text.slice(from).search(/[([{]/) + from;
    if (start < from) continue;
    const stack: string[] = [];
    for (let i = start; i < text.length; i++) {
      const c = text[i]!;
      if (CLOSING[c] !== undefined) stack.push(CLOSING[c]);
      else if (c === stack[stack.length - 1]) {
        stack.pop();
        if (stack.length === 0) return [start, i + 1];
      }
    }
  }
  return undefined;
}

/** A few random edits: parts left out, doubled, moved, replaced by pieces or by parts of another text. */
export function mutateText(r: Random, text: string, other: string): string {
  let t = text;
  for (let n = r.between(1, 5); n > 0; n--) {
    const a = r.below(t.length + 1);
    const b = Math.min(t.length, a + r.pick([1, 2, 5, 20, 200]));
    switch (r.below(11)) {
      case 0:
        t = t.slice(0, a) + t.slice(b);
        break;
      case 1:
        t = t.slice(0, b) + t.slice(a);
        break;
      case 2:
        t = `${t.slice(0, a)} ${r.pick(r.pick([SIGNS, KEYWORDS, PIECES]))} ${t.slice(r.oneIn(2) ? a : b)}`;
        break;
      case 3: {
        const c = r.below(other.length + 1);
        t = t.slice(0, a) + other.slice(c, c + r.pick([3, 20, 100])) + t.slice(b);
        break;
      }
      case 4:
      case 5: {
        // A word takes the place of another.
        const words = r.oneIn(3) ? (other.match(/[\w.]+/g) ?? []) : (t.match(/[\w.]+/g) ?? []);
        if (words.length > 0) t = t.slice(0, a) + t.slice(a).replace(/[\w.]+/, () => r.pick(words));
        break;
      }
      case 6:
      case 7: {
        // What stands in brackets is left out, doubled, or replaced by what stands in others.
        const x = bracketed(r, t);
        if (!x) break;
        const from = r.oneIn(2) ? other : t;
        const y = bracketed(r, from);
        const piece = r.weighted([
          [1, ''],
          [1, t.slice(...x).repeat(2)],
          [y ? 4 : 0, y ? from.slice(...y) : ''],
        ]);
        t = t.slice(0, x[0]) + piece + t.slice(x[1]);
        break;
      }
      case 8: {
        // Whole lines.
        const lines = t.split('\n');
        const i = r.below(lines.length);
        const foreign = other.split('\n');
        if (r.oneIn(3)) lines.splice(i, r.between(1, 3));
        else if (r.oneIn(2)) lines.splice(i, 0, ...lines.slice(i, i + r.between(1, 4)));
        else lines.splice(i, 0, ...foreign.slice(r.below(foreign.length)).slice(0, r.between(1, 6)));
        t = lines.join('\n');
        break;
      }
      case 9: {
        // A number becomes another one.
        const value = r.pick(['0', '1', '-1', '2', '3', '31', '64', '65', '255', '256', '65536', '2147483648', '4294967295', String(r.below(100))]); // prettier-ignore
        t = t.slice(0, a) + t.slice(a).replace(/\d+/, value);
        break;
      }
      default:
        t = r.oneIn(4) ? t.slice(0, a) : t.slice(0, a) + r.pick(r.oneIn(2) ? SIGNS : PIECES).repeat(r.oneIn(10) ? 300 : 1) + t.slice(a); // prettier-ignore
    }
  }
  return t;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Texts of the repository with an extension, below some folders. */
export function filesOf(root: string, extension: string, folders: readonly string[]): TextFile[] {
  const files: TextFile[] = [];
  for (const folder of folders) {
    for (const e of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(e.parentPath, e.name);
      if (e.isFile() && e.name.endsWith(extension)) files.push({ path, text: readFileSync(path, 'utf8') });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
