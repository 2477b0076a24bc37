import type { InstrRow } from '../instr.ts';
import type { Translator } from './translate.ts';
import { VECTOR_CODES } from './vector.ts';

/** Whether an operation on vectors has code of its own; the others run as their reference evaluation. */
export function hasVectorCode(name: string): boolean {
  return VECTOR_CODES.has(name);
}

/**
 * The five words after `vector`: the op's id, then result, operands, and a lane where there is one, as byte indexes
 * relative to the frame.
 */
export function vectorWords(t: Translator, row: InstrRow, fields: readonly number[]): number[] {
  const regs = fields.slice(row.attrs.length).map((r) => t.slot(r) * 8);
  const lane = row.attrs.length > 0 ? [fields[0]] : [];
  const words = [row.id, ...regs, ...lane];
  while (words.length < 5) words.push(0);
  return words;
}
