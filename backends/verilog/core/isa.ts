import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { TRAPS } from '../../../spec/traps.ts';

/**
 * The instruction set of the soft core: the one list from which the Verilog text, the assembler and the disassembly are
 * made. Text: spec/soft-core.md. An instruction is five bytes as a bytecode instruction is five trytes: opcode, auxiliary
 * x, result d, operands a and b.
 */

/** How the fields of an instruction are used, for liveness, for the assembler and for listings. */
export interface CoreOp {
  readonly code: number;
  /** Registers (frame-relative) that are read and written; `d` of a conditional move is read too. */
  readonly reads: readonly ('a' | 'b' | 'd')[];
  readonly writes: boolean;
  /** b may be an immediate instead (opcode + IMMEDIATE). */
  readonly imm?: true;
  /** Where an address of the program stands. */
  readonly target?: 'xd' | 'ab';
  /** What is computed has no effect but its result and cannot trap. */
  readonly pure?: true;
  readonly ends?: true;
}

/** Added to the opcode where operand b is the field b itself, a signed byte. */
export const IMMEDIATE = 128;

export const CORE_OPS = {
  add: { code: 0, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  sub: { code: 1, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  neg: { code: 2, reads: ['b'], writes: true, pure: true },
  li: { code: 3, reads: [], writes: true, pure: true },
  get: { code: 4, reads: [], writes: true, pure: true },
  set: { code: 5, reads: ['a'], writes: false },
  and: { code: 8, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  or: { code: 9, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  xor: { code: 10, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  cmp: { code: 12, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  seq: { code: 16, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  sne: { code: 17, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  slt: { code: 18, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  sge: { code: 19, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  /** d ← a where b is −1, or 1, or 0, or is not 0. */
  cmneg: { code: 20, reads: ['a', 'b', 'd'], writes: true, pure: true },
  cmpos: { code: 21, reads: ['a', 'b', 'd'], writes: true, pure: true },
  cmz: { code: 22, reads: ['a', 'b', 'd'], writes: true, pure: true },
  cmnz: { code: 23, reads: ['a', 'b', 'd'], writes: true, pure: true },
  beq: { code: 24, reads: ['a', 'b'], writes: false, imm: true, target: 'xd' },
  bne: { code: 25, reads: ['a', 'b'], writes: false, imm: true, target: 'xd' },
  blt: { code: 26, reads: ['a', 'b'], writes: false, imm: true, target: 'xd' },
  bge: { code: 27, reads: ['a', 'b'], writes: false, imm: true, target: 'xd' },
  teq: { code: 28, reads: ['a', 'b'], writes: false, imm: true },
  tne: { code: 29, reads: ['a', 'b'], writes: false, imm: true },
  tlt: { code: 30, reads: ['a', 'b'], writes: false, imm: true },
  tge: { code: 31, reads: ['a', 'b'], writes: false, imm: true },
  jmp: { code: 32, reads: [], writes: false, target: 'xd', ends: true },
  call: { code: 33, reads: [], writes: false, target: 'ab' },
  ret: { code: 34, reads: [], writes: false, ends: true },
  chk: { code: 36, reads: ['a'], writes: true },
  out: { code: 38, reads: ['a'], writes: false },
  halt: { code: 39, reads: [], writes: false, ends: true },
  lb: { code: 40, reads: ['a'], writes: true },
  lbu: { code: 41, reads: ['a'], writes: true },
  lh: { code: 42, reads: ['a'], writes: true },
  lhu: { code: 43, reads: ['a'], writes: true },
  lw: { code: 44, reads: ['a'], writes: true },
  lwu: { code: 45, reads: ['a'], writes: true },
  /** The word at a + 4 above the low word in b. */
  lwh: { code: 46, reads: ['a', 'b'], writes: true },
  sb: { code: 48, reads: ['a', 'b'], writes: false },
  sh: { code: 49, reads: ['a', 'b'], writes: false },
  sw: { code: 50, reads: ['a', 'b'], writes: false },
  /** Bits 32 and up of b at a + 4. */
  swh: { code: 51, reads: ['a', 'b'], writes: false },
  mul: { code: 56, reads: ['a', 'b'], writes: true, pure: true },
  udiv: { code: 57, reads: ['a', 'b'], writes: true, pure: true },
  urem: { code: 58, reads: ['a', 'b'], writes: true, pure: true },
  shl: { code: 60, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  shr: { code: 61, reads: ['a', 'b'], writes: true, imm: true, pure: true },
  twrap: { code: 64, reads: ['a'], writes: true, pure: true },
  tpos: { code: 65, reads: ['a'], writes: true, pure: true },
  tneg: { code: 66, reads: ['a'], writes: true, pure: true },
  tval: { code: 67, reads: ['a'], writes: true, pure: true },
} as const satisfies Readonly<Record<string, CoreOp>>;

export type CoreOpName = keyof typeof CORE_OPS;

export const coreOp = (name: CoreOpName): CoreOp => CORE_OPS[name];

/** How a run ended beyond the traps' ids: limits of the core itself, and the regular end. */
export const STOPS = {
  /** A 64-bit value that the profile's registers do not hold. */
  width: 32,
  /** A memory access that is no multiple of its size. */
  align: 33,
  done: 63,
} as const;

/** Code of the trap that the core itself raises when calls nest too deeply. */
export const STACK_TRAP = TRAPS.stack.id;
export const CODE_TRAP = TRAPS.code.id;
export const MEMORY_TRAP = TRAPS.memory.id;

/** Ports of `out`. */
export const PORTS = { stdout: 0, trapText: 1, result: 2 } as const;

/** What a core is built for. Registers hold the mathematical value of every type in two's complement. */
export interface Profile {
  readonly name: 't27' | 'full64';
  /** Bits of a register: sums of three values of the widest trit type are exact. */
  readonly width: number;
  /** Largest trit type. */
  readonly trits: number;
  /** Whether i64 and u64 are whole; else results that leave the registers stop the core with `width`. */
  readonly wide: boolean;
}

export const PROFILES: Readonly<Record<Profile['name'], Profile>> = {
  t27: { name: 't27', width: 45, trits: 27, wide: false },
  full64: { name: 'full64', width: 67, trits: 40, wide: true },
};

/** Absolute registers: 3^k at k for k ≤ trits, then 0; constants and globals follow. */
export const zeroRegister = (p: Profile): number => p.trits + 1;
export const firstConstant = (p: Profile): number => p.trits + 2;

/** Field x of an instruction whose result wraps into a type: its permanent code; 0 wraps nothing. */
export const typeCode = (t: ScalarType): number => scalarInfo(t).code;

/** Range of a value that a register of the profile holds. */
export function fitsRegister(p: Profile, v: bigint): boolean {
  const half = 1n << BigInt(p.width - 1);
  return v >= -half && v < half;
}
