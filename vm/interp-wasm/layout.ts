/**
 * What the generator of the interpreter's WebAssembly and its JavaScript side agree on: where things lie in the state memory, how
 * the internal code is written, and how handlers are named.
 *
 * The state memory holds the machine's registers, the internal code and the stack of register files; the program's own memory is another
 * one, so no address that a program computes reaches the state. Internal code is 32-bit words; the first word of an
 * instruction is the number of its handler, register operands are byte offsets into the frame.
 */

/** Byte addresses in the state memory. */
export const STATE = {
  /** Address of the instruction at hand, and of the current frame. */
  pc: 0,
  fp: 4,
  /** Units of fuel left of the portion. */
  fuel: 8,
  /** Calls that may still nest. */
  depth: 12,
  /** Where the last frame may begin for which there is room, whatever its size; a call beyond asks for more. */
  lastFrame: 16,
  /** Units that the instruction at hand wants to take, when it asks for more. */
  wanted: 20,
  /** Status of a handler outside the main loop that ended early. */
  status: 24,
  /** Where the globals begin. */
  globals: 64,
} as const;

/** Bytes of a register; vectors take two. */
export const SLOT = 8;
/** Bytes below each frame: return address, and the caller's frame. */
export const FRAME_HEADER = 16;
/** Why `run` came back; a trap's id is added to `trap`. */
export const STATUS = {
  done: 0,
  /** The portion has fewer units than `wanted`. */
  fuel: 1,
  /** The callee has not been translated. */
  translate: 2,
  /** The stack needs more room. */
  room: 3,
  /** The instruction is one that JavaScript runs. */
  outside: 4,
  trap: 16,
} as const;

/** Handlers of control and moves, which no row of the op table describes; names of the others are made by `formName`. */
export const CONTROL = [
  'exit',
  'jump',
  'jump_unless',
  'branch3',
  'loop',
  'back',
  'call',
  'call0',
  'call1',
  'call2',
  'call3',
  'outside',
  'return0',
  'return1',
  'return_n',
  'trap',
  'trap_if',
  'mov64',
  'mov128',
  'const32',
  'const64',
  'const128',
  'get64',
  'get128',
  'set64',
  'set128',
  'rare',
] as const;
export type ControlName = (typeof CONTROL)[number];

/** Forms that a comparison has beside the plain one: with a jump unless it holds, at a loop's back edge, with a trap. */
export const FUSED = ['ju', 'back', 'trap'] as const;
export type Fused = (typeof FUSED)[number];

/** Ops whose second operand is a count of bits: a constant one from 0 to the width less 1 has a form of its own. */
export const SHIFTS: ReadonlySet<string> = new Set(['shl', 'shr', 'rotl', 'rotr']);

/** Conversions of integers, and the type by way of which they go where they have no form of their own. */
export const CONVERSIONS: ReadonlySet<string> = new Set(['wrap', 'exact']);
export const STEP = 'i64';

/**
 * The name of an op's form: the op, the bindings of its type variables and what else of its attributes tells code apart (storage, lane),
 * then `o` where an offset is added, and where not all operands are in registers a letter an operand: `r` in a register, `k` a
 * constant in the code, `c` a constant count.
 */
export function formName(op: string, types: readonly string[], modes = ''): string {
  return `${op}${types.map((t) => `:${t}`).join('')}${modes && `/${modes}`}`;
}

/** Between the names of forms that one handler runs one after another; after it, which operand the result before it is. */
export const LINK = '>';

export function chainName(first: string, operand: number, next: string): string {
  return `${first}${LINK}${operand}${next}`;
}

/** The op that a form's name begins with. */
export function opOf(form: string): string {
  const end = form.search(/[:/]/);
  return end < 0 ? form : form.slice(0, end);
}

/** The name of a comparison's form together with what follows it. */
export function fusedName(how: Fused, form: string): string {
  return `${how}.${form}`;
}
