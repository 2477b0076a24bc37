import type { Expr } from './ast.ts';
import type { Span } from '../../spec/span.ts';

const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

/** Value of a quoted text without its quotes; escapes that the scanner rejected stand for themselves. */
export function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c !== '\\') {
      out += c;
      continue;
    }
    const e = text[++i];
    if (e === 'u' && text[i + 1] === '{') {
      const close = text.indexOf('}', i);
      const code = close < 0 ? NaN : parseInt(text.slice(i + 2, close), 16);
      if (code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) out += String.fromCodePoint(code);
      if (close >= 0) i = close;
    } else out += e === undefined ? '' : (SIMPLE[e] ?? e);
  }
  return out;
}

/** `0t1T0` → 6: digits T, 0, 1 weigh -1, 0, 1 times powers of three. */
function balanced(digits: string): bigint {
  let value = 0n;
  for (const d of digits) if (d !== '_') value = value * 3n + (d === 'T' ? -1n : d === '1' ? 1n : 0n);
  return value;
}

/** The expression that a literal token (already checked by the scanner) stands for. */
export function literal(image: string, span: Span): Expr {
  const c = image.charCodeAt(0);
  if (c === 34) return { kind: 'str', value: unescape(image.slice(1, -1)), span };
  if (c === 39) return { kind: 'char', value: unescape(image.slice(1, -1)).charCodeAt(0) & 255, span };
  if (c > 57) return { kind: 'bool', value: image === 'true', span };
  const base = image.charCodeAt(1);
  if (base === 116) return { kind: 'int', value: balanced(image.slice(2)), balanced: true, span };
  const digits = image.includes('_') ? image.replaceAll('_', '') : image;
  if (base === 120 || base === 98 || base === 111) return { kind: 'int', value: BigInt(digits), balanced: false, span };
  if (digits.includes('.') || digits.includes('e') || digits.includes('E'))
    return { kind: 'float', value: Number(digits), span };
  return { kind: 'int', value: digits.length < 16 ? BigInt(Number(digits)) : BigInt(digits), balanced: false, span };
}
