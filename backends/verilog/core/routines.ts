import type { ScalarType } from '../../../spec/types.ts';
import { Asm, IN } from './asm.ts';
import type { Reg } from './asm.ts';
import { isTrits, info, wrapCode } from './context.ts';
import { PORTS } from './isa.ts';

/** The library of the core: what takes loops. Each is a function of registers, linked where something calls it. */
export type Routine =
  | {
      readonly name: 'div' | 'rem' | 'popcount' | 'bits' | 'print' | 'trap_text' | 'fill' | 'copy' | 'load8' | 'store8';
    }
  /** Low and high part of a product of a type. */
  | { readonly name: 'product'; readonly type: ScalarType };

export const routineKey = (r: Routine): string => (r.name === 'product' ? `product.${r.type}` : r.name);

/** Code of a routine. */
export function routineCode(r: Routine, pool: (v: bigint) => number): Asm {
  const asm = new Asm(0, pool);
  switch (r.name) {
    case 'div':
    case 'rem':
      divide(asm, r.name === 'rem');
      break;
    case 'popcount':
      count(asm, true);
      break;
    case 'bits':
      count(asm, false);
      break;
    case 'print':
      text(asm, PORTS.stdout);
      break;
    case 'trap_text':
      text(asm, PORTS.trapText);
      break;
    case 'fill':
      fill(asm);
      break;
    case 'copy':
      copyBytes(asm);
      break;
    case 'load8':
      loadEight(asm);
      break;
    case 'store8':
      storeEight(asm);
      break;
    case 'product':
      product(asm, r.type);
      break;
  }
  return asm;
}

function params(asm: Asm, n: number): Reg[] {
  return Array.from({ length: n }, (_, i) => {
    const r = asm.temp();
    asm.copy(r, IN + i);
    return r;
  });
}

/** n ← −n where c is not 0. */
function negateIf(asm: Asm, n: Reg, c: Reg): void {
  const t = asm.temp();
  asm.op('neg', t, -1, n);
  asm.op('cmnz', n, t, c);
}

/** Signed division toward zero, or its remainder; the divisor is not 0. The result is not wrapped. */
function divide(asm: Asm, rem: boolean): void {
  const [a, d] = params(asm, 2);
  const op = rem ? 'urem' : 'udiv';
  const [both, r, sa, sd] = [asm.temp(), asm.temp(), asm.temp(), asm.temp()];
  const slow = asm.newLabel();
  asm.op('or', both, a, d);
  asm.branch('blt', both, { imm: 0 }, slow);
  asm.op(op, r, a, d);
  asm.ret([r]);
  asm.place(slow);
  asm.op('slt', sa, a, { imm: 0 });
  asm.op('slt', sd, d, { imm: 0 });
  negateIf(asm, a, sa);
  negateIf(asm, d, sd);
  asm.op(op, r, a, d);
  if (!rem) asm.op('xor', sa, sa, sd);
  negateIf(asm, r, sa);
  asm.ret([r]);
}

/** Of a number that is not negative, how many bits are one, or how many it takes to write it. */
function count(asm: Asm, ones: boolean): void {
  const [v] = params(asm, 1);
  const n = asm.temp();
  const [again, done] = [asm.newLabel(), asm.newLabel()];
  asm.load(n, 0n);
  asm.place(again);
  asm.branch('beq', v, { imm: 0 }, done);
  if (ones) {
    const one = asm.temp();
    asm.op('and', one, v, { imm: 1 });
    asm.op('add', n, n, one);
  } else asm.op('add', n, n, { imm: 1 });
  asm.op('shr', v, v, { imm: 1 });
  asm.jump(again);
  asm.place(done);
  asm.ret([n]);
}

/** Writes the bytes of the text with a handle (spec/semantics.md, 3). */
function text(asm: Asm, port: number): void {
  const [handle] = params(asm, 1);
  const [at, end, byte] = [asm.temp(), asm.temp(), asm.temp()];
  const [again, done] = [asm.newLabel(), asm.newLabel()];
  asm.loadFrom('lwu', end, handle, 8);
  asm.op('add', at, handle, { imm: 16 });
  asm.op('add', end, at, end);
  asm.place(again);
  asm.branch('bge', at, end, done);
  asm.loadFrom('lbu', byte, at);
  asm.out(byte, port);
  asm.op('add', at, at, { imm: 1 });
  asm.jump(again);
  asm.place(done);
  asm.ret([]);
}

/** Fills (address, byte, count); the range has been checked. */
function fill(asm: Asm): void {
  const [at, byte, n] = params(asm, 3);
  const [end, word, t] = [asm.temp(), asm.temp(), asm.temp()];
  const [head, body, tail, done] = [asm.newLabel(), asm.newLabel(), asm.newLabel(), asm.newLabel()];
  asm.op('add', end, at, n);
  asm.load(t, 0x1010101n);
  asm.op('mul', word, byte, t);
  asm.place(head);
  asm.op('and', t, at, { imm: 3 });
  asm.branch('beq', t, { imm: 0 }, body);
  asm.branch('bge', at, end, done);
  asm.store('sb', at, byte);
  asm.op('add', at, at, { imm: 1 });
  asm.jump(head);
  asm.place(body);
  asm.op('sub', t, end, at);
  asm.branch('blt', t, { imm: 4 }, tail);
  asm.store('sw', at, word);
  asm.op('add', at, at, { imm: 4 });
  asm.jump(body);
  asm.place(tail);
  asm.branch('bge', at, end, done);
  asm.store('sb', at, byte);
  asm.op('add', at, at, { imm: 1 });
  asm.jump(tail);
  asm.place(done);
  asm.ret([]);
}

/** Copies (to, from, count) as if through a buffer; the ranges have been checked. */
function copyBytes(asm: Asm): void {
  const [to, from, n] = params(asm, 3);
  const [end, t, v] = [asm.temp(), asm.temp(), asm.temp()];
  const [up, words, bytes, down, next, done] = Array.from({ length: 6 }, () => asm.newLabel());
  asm.branch('bge', from, to, up);
  // Towards higher addresses the last byte goes first.
  asm.op('add', end, from, n);
  asm.op('add', t, to, n);
  asm.place(down);
  asm.branch('bge', from, end, done);
  asm.op('sub', end, end, { imm: 1 });
  asm.op('sub', t, t, { imm: 1 });
  asm.loadFrom('lbu', v, end);
  asm.store('sb', t, v);
  asm.jump(down);
  asm.place(up);
  asm.op('add', end, from, n);
  asm.op('or', t, to, from);
  asm.op('and', t, t, { imm: 3 });
  asm.branch('bne', t, { imm: 0 }, bytes);
  asm.place(words);
  asm.op('sub', t, end, from);
  asm.branch('blt', t, { imm: 4 }, bytes);
  asm.loadFrom('lwu', v, from);
  asm.store('sw', to, v);
  asm.op('add', from, from, { imm: 4 });
  asm.op('add', to, to, { imm: 4 });
  asm.jump(words);
  asm.place(bytes);
  asm.place(next);
  asm.branch('bge', from, end, done);
  asm.loadFrom('lbu', v, from);
  asm.store('sb', to, v);
  asm.op('add', from, from, { imm: 1 });
  asm.op('add', to, to, { imm: 1 });
  asm.jump(next);
  asm.place(done);
  asm.ret([]);
}

/** The two words that begin at an address, byte by byte. */
function loadEight(asm: Asm): void {
  const [at] = params(asm, 1);
  const words = [0, 4].map((from) => {
    const word = asm.temp();
    asm.loadFrom('lbu', word, at, from);
    for (let i = 1; i < 4; i++) {
      const byte = asm.temp();
      asm.loadFrom('lbu', byte, at, from + i);
      asm.op('shl', byte, byte, { imm: 8 * i });
      asm.op('or', word, word, byte);
    }
    return word;
  });
  asm.ret(words);
}

/** Stores the eight lowest bytes of a number. */
function storeEight(asm: Asm): void {
  const [at, v] = params(asm, 2);
  for (let i = 0; i < 8; i++) {
    asm.store('sb', at, v, i);
    if (i < 7) asm.op('shr', v, v, { imm: 8 });
  }
  asm.ret([]);
}

/** d ← −1, 0 or 1 as a sum, which is at most one modulus outside the type, lies below, in or above it; low ← the sum wrapped. */
function carry(asm: Asm, d: Reg, low: Reg, sum: Reg, type: ScalarType): void {
  asm.op('add', low, sum, { imm: 0 }, wrapCode(type));
  asm.op('cmp', d, sum, low);
}

/**
 * Low and high part of a product: with m the number of values of the type, a · b = low + high · m. By the bits of |a|,
 * lowest first, with the doubled b as a pair of parts.
 */
function product(asm: Asm, type: ScalarType): void {
  const [a, b] = params(asm, 2);
  const [low, high, bl, bh, t, c] = Array.from({ length: 6 }, () => asm.temp());
  const [again, skip, done] = [asm.newLabel(), asm.newLabel(), asm.newLabel()];
  if (info(type).min < 0n) {
    asm.op('slt', c, a, { imm: 0 });
    negateIf(asm, a, c);
    negateIf(asm, b, c);
  }
  carry(asm, bh, bl, b, type);
  asm.load(low, 0n);
  asm.load(high, 0n);
  asm.place(again);
  asm.branch('beq', a, { imm: 0 }, done);
  asm.op('and', t, a, { imm: 1 });
  asm.branch('beq', t, { imm: 0 }, skip);
  asm.op('add', t, low, bl);
  carry(asm, c, low, t, type);
  asm.op('add', high, high, bh);
  asm.op('add', high, high, c);
  asm.place(skip);
  asm.op('shr', a, a, { imm: 1 });
  asm.op('add', t, bl, bl);
  carry(asm, c, bl, t, type);
  asm.op('add', bh, bh, bh);
  asm.op('add', bh, bh, c);
  asm.jump(again);
  asm.place(done);
  // The high part of trits may be one step out of its type only where the low part is: both are in range here.
  if (!isTrits(type)) asm.op('add', high, high, { imm: 0 }, wrapCode(type));
  asm.ret([low, high]);
}
