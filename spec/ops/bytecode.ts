import type { OpTable } from './schema.ts';

/**
 * Rows that exist in bytecode only, ids 280–299. The other opcodes of bytecode are the scalar-profile rows of the op
 * table by their ids. How a row becomes an instruction: spec/bytecode.md, "Instructions".
 */
export const BYTECODE = {
  mov: {
    id: 280,
    doc: 'Copies a register.',
    T: 'any',
    operands: ['T'],
    results: ['T'],
    effect: 'pure',
    eval: ([a]) => [a],
    vectors: [{ T: 't9', args: [-5n], results: [-5n] }],
  },
  imm: {
    id: 281,
    doc: 'The integer (lo − 364) + 729·(hi − 364): the two trytes as one balanced number. For bool it is 0 or 1.',
    U: ['int', 'bool'],
    operands: [],
    results: ['U'],
    attrs: { lo: 'int', hi: 'int' },
    attrLimits: { lo: 729, hi: 729 },
    effect: 'pure',
    eval: (_, { U, attrs }) => {
      const v = (attrs.lo as number) - 364 + 729 * ((attrs.hi as number) - 364);
      return [U === 'bool' ? v === 1 : BigInt(v)];
    },
    vectors: [
      { U: 'i32', attrs: { lo: 364, hi: 364 }, args: [], results: [0n] },
      { U: 't20', attrs: { lo: 0, hi: 0 }, args: [], results: [-265720n] },
      { U: 'bool', attrs: { lo: 365, hi: 364 }, args: [], results: [true] },
    ],
  },
  else: {
    id: 282,
    doc: 'Ends an arm of the enclosing `if` or `if3` and begins the next.',
    operands: [],
    results: [],
    effect: 'control',
  },
  end: {
    id: 283,
    doc: 'Ends the innermost `block`, `loop`, `if` or `if3`, or the function.',
    operands: [],
    results: [],
    effect: 'control',
  },
  ext: {
    id: 284,
    doc: 'Prefix: its four digits are the next higher digits of the four fields of the following instruction.',
    operands: [],
    results: [],
    effect: 'control',
  },
  args: {
    id: 285,
    doc: 'Continuation: four more fields of the instruction before it.',
    operands: [],
    results: [],
    effect: 'control',
  },
} as const satisfies OpTable;

/** The largest magnitude that `imm` can hold. */
export const IMM_MAX = 265720;
