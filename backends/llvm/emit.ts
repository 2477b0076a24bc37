import type { Op } from '../../compiler/ir/types.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import type { Code } from './text.ts';
import { intText, llvmType } from './text.ts';

/** What lowerings of single ops see of the function they are in. */
export interface Emit {
  readonly code: Code;
  /** Ends the call with the trap where the condition holds. */
  trapIf(condition: string, trap: TrapName, op: Op): void;
}

/** An operand: its LLVM text, and what is known of it. */
export interface Arg {
  readonly text: string;
  readonly type: ScalarType;
  readonly info: ScalarInfo;
  /** The integer that it is, where it is a constant. */
  readonly constant: bigint | undefined;
}

/** The results of an op; undefined for none. */
export type Lowering = (e: Emit, x: readonly Arg[], op: Op) => string | readonly string[] | undefined;

/** Bits of the LLVM integer that holds a type. */
export function bitsOf(t: ScalarInfo): number {
  return t.kind === 'bool' ? 1 : 8 * t.bytes;
}

export function isSigned(t: ScalarInfo): boolean {
  return t.kind === 'signed' || t.kind === 'trits';
}

/** Arithmetic in one width of integers. */
export class Ints {
  readonly code: Code;
  readonly bits: number;
  readonly type: string;

  constructor(code: Code, bits: number) {
    this.code = code;
    this.bits = bits;
    this.type = `i${bits}`;
  }

  int(v: bigint | number): string {
    return intText(BigInt(v), this.bits);
  }
  /** add, sub, mul, and, or, xor, shl, lshr, ashr, sdiv, udiv, srem, urem. */
  op(name: string, a: string, b: string): string {
    return this.code.value(`${name} ${this.type} ${a}, ${b}`);
  }
  is(predicate: string, a: string, b: string): string {
    return this.code.value(`icmp ${predicate} ${this.type} ${a}, ${b}`);
  }
  select(condition: string, a: string, b: string): string {
    return this.code.value(`select i1 ${condition}, ${this.type} ${a}, ${this.type} ${b}`);
  }
  /** A value of another type in this width: extended as its type says, or cut off. */
  from(x: string, t: ScalarInfo): string {
    return this.resize(x, bitsOf(t), isSigned(t));
  }
  resize(x: string, bits: number, signed: boolean): string {
    if (bits === this.bits) return x;
    const how = bits > this.bits ? 'trunc' : signed ? 'sext' : 'zext';
    return this.code.value(`${how} i${bits} ${x} to ${this.type}`);
  }
  /** The value in the width of a type, which holds it. */
  to(x: string, t: ScalarInfo): string {
    return new Ints(this.code, bitsOf(t)).resize(x, this.bits, isSigned(t));
  }
  /** One of a value that is at most one modulus of tN out of its range. */
  correct(x: string, t: ScalarInfo): string {
    const low = this.select(this.is('slt', x, this.int(t.min)), this.op('add', x, this.int(t.modulus)), x);
    return this.select(this.is('sgt', x, this.int(t.max)), this.op('sub', x, this.int(t.modulus)), low);
  }
  /** Any value modulo the number of values of tN. */
  reduce(x: string, t: ScalarInfo): string {
    // Fewer than two moduli fit: no division is needed, and the modulus may not be a signed number of this width.
    if (t.modulus >= 1n << BigInt(this.bits - 1)) return this.correct(x, t);
    return this.correct(this.op('srem', x, this.int(t.modulus)), t);
  }
  /** An exact result in the type's range: modulo 2^N by cutting off, modulo 3^N by a correction. */
  wrap(x: string, t: ScalarInfo, once: boolean): string {
    if (t.kind !== 'trits') return this.to(x, t);
    return this.to(once ? this.correct(x, t) : this.reduce(x, t), t);
  }
}

/** Arithmetic in the width of a type. */
export function own(e: Emit, t: ScalarInfo): Ints {
  return new Ints(e.code, bitsOf(t));
}

/** Arithmetic in twice the width, where sums and products of two are exact. */
export function double(e: Emit, t: ScalarInfo): Ints {
  return new Ints(e.code, 2 * bitsOf(t));
}

export function floatOp(e: Emit, name: string, t: ScalarType, ...args: string[]): string {
  return e.code.value(`${name} ${llvmType(t)} ${args.join(', ')}`);
}
