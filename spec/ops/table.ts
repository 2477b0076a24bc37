import { ARITH } from './arith.ts';
import { BITS } from './bits.ts';
import { BYTECODE } from './bytecode.ts';
import { COMPARE } from './compare.ts';
import { CONTROL } from './control.ts';
import { CONVERT } from './convert.ts';
import { FLOAT } from './float.ts';
import { KERNEL } from './kernel.ts';
import { LAUNCH } from './launch.ts';
import { MEMORY } from './memory.ts';
import type { OpRow } from './schema.ts';
import { TRITS_OPS } from './trits.ts';
import { VECTOR } from './vector.ts';

/** All families in the order of their ids, by the name they have in the op reference; `bytecode` is not in OPS. */
export const FAMILIES = {
  arithmetic: ARITH,
  comparison: COMPARE,
  bits: BITS,
  trits: TRITS_OPS,
  conversion: CONVERT,
  float: FLOAT,
  memory: MEMORY,
  control: CONTROL,
  bytecode: BYTECODE,
  vector: VECTOR,
  kernel: KERNEL,
  launch: LAUNCH,
} as const;

const scalar = {
  ...ARITH,
  ...COMPARE,
  ...BITS,
  ...TRITS_OPS,
  ...CONVERT,
  ...FLOAT,
  ...MEMORY,
  ...CONTROL,
  ...VECTOR,
};

/**
 * The op table: every operation of the IR by its name, with the row's exact type (so that builders know its attributes).
 * `opRow` gives a row as an `OpRow`.
 */
export const OPS = { ...scalar, ...KERNEL, ...LAUNCH };

/** The name of an operation of the IR. */
export type OpName = keyof typeof OPS;
/** The name of an operation of the scalar profile: what engines and text backends must know. */
export type ScalarOpName = keyof typeof scalar;
/** The name of an operation of the launch profile alone: what backends for parallel devices must know as well. */
export type LaunchOpName = keyof typeof LAUNCH;

const rows: Readonly<Record<string, OpRow>> = OPS;

/** All names in the order of their ids. */
export const OP_NAMES: readonly OpName[] = (Object.keys(OPS) as OpName[]).sort((a, b) => rows[a].id - rows[b].id);

/** The names of the scalar profile in the order of their ids. */
export const SCALAR_OP_NAMES = OP_NAMES.filter((name): name is ScalarOpName => Object.hasOwn(scalar, name));

/** Names by permanent id. */
export const OP_BY_ID: ReadonlyMap<number, OpName> = new Map(OP_NAMES.map((name) => [rows[name].id, name]));

export function isOpName(name: string): name is OpName {
  return Object.hasOwn(OPS, name);
}

/** The row of a name; undefined if there is no such operation. */
export function opRow(name: OpName): OpRow;
export function opRow(name: string): OpRow | undefined;
export function opRow(name: string): OpRow | undefined {
  return isOpName(name) ? rows[name] : undefined;
}
