import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import { TRAP_BY_ID, TRAPS } from '../../spec/traps.ts';

/** A place where a trap is raised. */
export interface Site {
  readonly trap: TrapName | undefined;
  /** The IR function that holds it. */
  readonly func: string;
  readonly span: Span;
}

/** The low bits of a status that tell the trap. */
export const TRAP_BITS = 5;

/**
 * Places of traps, numbered. A function that can trap returns a status: 0, or (site + 1) · 2^TRAP_BITS + trap id + 1. The site's part is 0
 * where nothing in the source corresponds (support functions): the innermost call that has a place adds it.
 */
export class Sites {
  readonly list: Site[] = [];
  readonly #known = new Map<string, number>();

  #number(trap: TrapName | undefined, func: string, span: Span): number {
    const key = `${trap ?? ''} ${func} ${span.file} ${span.start} ${span.end} ${inlinedKey(span)}`;
    let n = this.#known.get(key);
    if (n === undefined) {
      n = this.list.push({ trap, func, span }) - 1;
      this.#known.set(key, n);
    }
    return n;
  }

  /** The status of a trap at a place. */
  status(trap: TrapName, func: string, span: Span): number {
    const place = span.file < 0 ? 0 : this.#number(trap, func, span) + 1;
    return place * 2 ** TRAP_BITS + TRAPS[trap].id + 1;
  }

  /** What is added to the status of a call that has none, at a call's place. */
  place(func: string, span: Span): number {
    return span.file < 0 ? 0 : (this.#number(undefined, func, span) + 1) * 2 ** TRAP_BITS;
  }

  /** Undefined for 0. `func` is empty where the place is not known. */
  read(status: number): { readonly trap: TrapName; readonly func: string; readonly span: Span } | undefined {
    if (status === 0) return undefined;
    const trap = TRAP_BY_ID[(status & (2 ** TRAP_BITS - 1)) - 1]!;
    const site = this.list[Math.floor(status / 2 ** TRAP_BITS) - 1];
    return { trap, func: site?.func ?? '', span: site?.span ?? NO_SPAN };
  }
}

function inlinedKey(span: Span): string {
  let key = '';
  for (let at = span.inlined; at; at = at.call.inlined) key += `${at.func}@${at.call.file}:${at.call.start} `;
  return key;
}
