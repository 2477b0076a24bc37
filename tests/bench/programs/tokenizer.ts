import type { Program } from './program.ts';

const TEXT = `fn area(width: i32, height: i32) -> i32 { width * height + 17 }
let total = area(640, 480) - 307200 // and what is left of it
while total > 0 { total = total - step_1 * 2 }
`;

/** Cuts a text into names, numbers and signs n times; a hash of what each token is, where it ends, and of its letters. */
export const tokenizer: Program = {
  name: 'tokenizer',
  about: 'bytes of a text, calls that give a struct, unpredictable branches',
  n: 500,
  small: 10,
  tri: `
const TEXT: str = ${JSON.stringify(TEXT)}

enum Kind { Name, Number, Sign, End }
struct Token { kind: Kind, start: i32, end: i32 }

fn is_space(c: u8) -> bool { c == ' ' || c == '\\n' || c == '\\t' }
fn is_digit(c: u8) -> bool { c >= '0' && c <= '9' }
fn is_letter(c: u8) -> bool { c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' }

fn next_token(text: str, from: i32) -> Token {
  var start = from
  while start < len(text) && is_space(text[start]) { start += 1 }
  if start == len(text) { return Token { kind: Kind.End, start: start, end: start } }
  var end = start + 1
  let first = text[start]
  if is_letter(first) {
    while end < len(text) && (is_letter(text[end]) || is_digit(text[end])) { end += 1 }
    return Token { kind: Kind.Name, start: start, end: end }
  }
  if is_digit(first) {
    while end < len(text) && is_digit(text[end]) { end += 1 }
    return Token { kind: Kind.Number, start: start, end: end }
  }
  Token { kind: Kind.Sign, start: start, end: end }
}

fn hash_of(text: str) -> i32 {
  var hash = 0
  var at = 0
  loop {
    let token = next_token(text, at)
    match token.kind {
      Kind.End => { return hash }
      Kind.Name => {
        for i in token.start..token.end { hash = hash * 31 + i32(text[i]) }
      }
      Kind.Number => {
        var value = 0
        for i in token.start..token.end { value = value * 10 + i32(text[i] - '0') }
        hash = hash ^ value
      }
      Kind.Sign => { hash = hash * 33 + i32(text[token.start]) }
    }
    at = token.end
    hash += at
  }
}

pub fn run(n: i32) -> i32 {
  var hash = 0
  for i in 0..n { hash = hash * 7 + hash_of(TEXT) }
  hash
}
`,
  assembly: `
const TEXT = ${JSON.stringify(TEXT)};

enum Kind { Name, Number, Sign, End }

function isSpace(c: i32): bool { return c == 32 || c == 10 || c == 9; }
function isDigit(c: i32): bool { return c >= 48 && c <= 57; }
function isLetter(c: i32): bool { return c >= 97 && c <= 122 || c >= 65 && c <= 90 || c == 95; }

class Scanner {
  kind: Kind = Kind.End;
  start: i32 = 0;
  end: i32 = 0;

  constructor(public text: string) {}

  next(): void {
    const text = this.text;
    let start = this.end;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    this.start = start;
    if (start == text.length) {
      this.kind = Kind.End;
      this.end = start;
      return;
    }
    let end = start + 1;
    const first = text.charCodeAt(start);
    if (isLetter(first)) {
      while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
      this.kind = Kind.Name;
    } else if (isDigit(first)) {
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      this.kind = Kind.Number;
    } else this.kind = Kind.Sign;
    this.end = end;
  }
}

function hashOf(text: string): i32 {
  const token = new Scanner(text);
  let hash = 0;
  token.next();
  while (token.kind != Kind.End) {
    switch (token.kind) {
      case Kind.Name:
        for (let i = token.start; i < token.end; i++) hash = hash * 31 + text.charCodeAt(i);
        break;
      case Kind.Number: {
        let value = 0;
        for (let i = token.start; i < token.end; i++) value = value * 10 + (text.charCodeAt(i) - 48);
        hash = hash ^ value;
        break;
      }
      case Kind.Sign:
        hash = hash * 33 + text.charCodeAt(token.start);
        break;
    }
    hash += token.end;
    token.next();
  }
  return hash;
}

export function run(n: i32): i32 {
  __collect();
  let hash = 0;
  for (let i = 0; i < n; i++) hash = hash * 7 + hashOf(TEXT);
  return hash;
}
`,
  c: `
#include <string.h>
static const char TEXT[] = ${JSON.stringify(TEXT)};

enum Kind { NAME, NUMBER, SIGN, END };
struct Token { enum Kind kind; int start, end; };

static int is_space(unsigned char c) { return c == ' ' || c == '\\n' || c == '\\t'; }
static int is_digit(unsigned char c) { return c >= '0' && c <= '9'; }
static int is_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static struct Token next_token(const char *text, int length, int start) {
  while (start < length && is_space(text[start])) start++;
  if (start == length) return (struct Token){END, start, start};
  int end = start + 1;
  if (is_letter(text[start])) {
    while (end < length && (is_letter(text[end]) || is_digit(text[end]))) end++;
    return (struct Token){NAME, start, end};
  }
  if (is_digit(text[start])) {
    while (end < length && is_digit(text[end])) end++;
    return (struct Token){NUMBER, start, end};
  }
  return (struct Token){SIGN, start, end};
}

static __attribute__((noinline)) unsigned hash_of(const char *text, int length) {
  unsigned hash = 0;
  int at = 0;
  for (;;) {
    struct Token token = next_token(text, length, at);
    switch (token.kind) {
      case END:
        return hash;
      case NAME:
        for (int i = token.start; i < token.end; i++) hash = hash * 31 + (unsigned)text[i];
        break;
      case NUMBER: {
        unsigned value = 0;
        for (int i = token.start; i < token.end; i++) value = value * 10 + (unsigned)(text[i] - '0');
        hash = hash ^ value;
        break;
      }
      case SIGN:
        hash = hash * 33 + (unsigned)text[token.start];
        break;
    }
    at = token.end;
    hash += (unsigned)at;
  }
}

int run(int n) {
  unsigned hash = 0;
  int length = (int)strlen(TEXT);
  for (int i = 0; i < n; i++) hash = hash * 7 + hash_of(TEXT, length);
  return (int)hash;
}
`,
  js: `
const TEXT = ${JSON.stringify(TEXT)};
const NAME = 0, NUMBER = 1, SIGN = 2, END = 3;

function isSpace(c) { return c === 32 || c === 10 || c === 9; }
function isDigit(c) { return c >= 48 && c <= 57; }
function isLetter(c) { return c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95; }

class Scanner {
  constructor(text) {
    this.text = text;
    this.kind = END;
    this.start = 0;
    this.end = 0;
  }

  next() {
    const text = this.text;
    let start = this.end;
    while (start < text.length && isSpace(text.charCodeAt(start))) start++;
    this.start = start;
    if (start === text.length) {
      this.kind = END;
      this.end = start;
      return;
    }
    let end = start + 1;
    const first = text.charCodeAt(start);
    if (isLetter(first)) {
      while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
      this.kind = NAME;
    } else if (isDigit(first)) {
      while (end < text.length && isDigit(text.charCodeAt(end))) end++;
      this.kind = NUMBER;
    } else this.kind = SIGN;
    this.end = end;
  }
}

function hashOf(text) {
  const token = new Scanner(text);
  let hash = 0;
  for (;;) {
    token.next();
    switch (token.kind) {
      case END:
        return hash;
      case NAME:
        for (let i = token.start; i < token.end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0;
        break;
      case NUMBER: {
        let value = 0;
        for (let i = token.start; i < token.end; i++) value = value * 10 + text.charCodeAt(i) - 48;
        hash = hash ^ value;
        break;
      }
      case SIGN:
        hash = Math.imul(hash, 33) + text.charCodeAt(token.start) | 0;
        break;
    }
    hash = hash + token.end | 0;
  }
}

function run(n) {
  let hash = 0;
  for (let i = 0; i < n; i++) hash = Math.imul(hash, 7) + hashOf(TEXT) | 0;
  return hash;
}
`,
};
