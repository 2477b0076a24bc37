import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';

/** A place of a program that can appear in a call stack. */
export interface Site {
  /** The function's name. */
  readonly func: string;
  readonly span: Span;
  /** What is raised here, where one trap alone can be. */
  readonly trap: TrapName | undefined;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Lines of Binaryen's source map are sites; it takes line 1 for no place, so they begin here. */
export const FIRST_LINE = 2;

/**
 * Byte offsets in the module of the instructions that have a site, with the site's index, from Binaryen's source map
 * (version 3: base-64 VLQ fields generated column, source, line, column, each a difference to the one before).
 */
export function readPositions(sourceMap: string): Map<number, number> {
  const { mappings } = JSON.parse(sourceMap) as { mappings: string };
  const positions = new Map<number, number>();
  let offset = 0;
  let line = 0;
  let field = 0;
  let value = 0;
  let shift = 0;
  const finish = (): void => {
    if (field >= 4) positions.set(offset, line + 1 - FIRST_LINE);
    field = 0;
  };
  for (const c of mappings) {
    if (c === ',' || c === ';') {
      finish();
      continue;
    }
    const digit = DIGITS.indexOf(c);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    const delta = value & 1 ? -(value >> 1) : value >> 1;
    if (field === 0) offset += delta;
    else if (field === 2) line += delta;
    field++;
    value = 0;
    shift = 0;
  }
  finish();
  return positions;
}
