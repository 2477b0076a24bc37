import { MARK_LEFT, MARK_LIMIT, MARK_SLOTS } from '../../spec/marks.ts';
import type { Site } from './sites.ts';

/**
 * Stacks of calls as another thread sees them: sites, the outermost first. They are read while the program goes on, so that
 * what is read may never have been true as a whole; what does not fit together is cut off.
 */

/** Calls of a stack that are kept; of deeper ones the outer calls are left out, which a site CUT_OFF tells. */
const MOST = 512;
export const CUT_OFF = -1;

/** Tries at a stack that did not change while it was read. */
const TRIES = 4;

/** Reads the stack at hand into `out`; gives its length, 0 when nothing runs. */
export function readStack(words: Int32Array, out: Int32Array): number {
  for (let t = 1; ; t++) {
    const left = Atomics.load(words, MARK_LEFT);
    if (left === 0) return 0;
    const limit = Math.min(words[MARK_LIMIT]!, words.length - MARK_SLOTS - 1, left + MOST - 2);
    const innermost = Atomics.load(words, MARK_SLOTS + left);
    let n = 0;
    if (limit < words[MARK_LIMIT]!) out[n++] = CUT_OFF;
    for (let i = limit; i >= left; i--) out[n++] = words[MARK_SLOTS + i]!;
    if (t === TRIES) return n;
    if (Atomics.load(words, MARK_LEFT) === left && Atomics.load(words, MARK_SLOTS + left) === innermost) return n;
  }
}

/** A buffer for `readStack`. */
export const stackBuffer = (): Int32Array => new Int32Array(MOST + 1);

/** How much time was seen at each stack. */
export class StackTimes {
  readonly #times = new Map<string, { readonly sites: readonly number[]; ms: number; samples: number }>();

  add(stack: Int32Array, ms: number): void {
    const key = stack.join(' ');
    const known = this.#times.get(key);
    if (known) {
      known.ms += ms;
      known.samples++;
    } else this.#times.set(key, { sites: [...stack], ms, samples: 1 });
  }

  list(): StackTime[] {
    return [...this.#times.values()];
  }
}

export interface StackTime {
  readonly sites: readonly number[];
  readonly ms: number;
  readonly samples: number;
}

/** The stack as far as each call is one that its caller makes. */
export function fitting(stack: readonly number[], sites: readonly Site[]): number[] {
  const out: number[] = [];
  let outer: Site | undefined;
  for (const s of stack) {
    const site = sites[s];
    if (s === 0 || (s !== CUT_OFF && !site)) break;
    if (outer && site && !outer.host && !outer.callees.has(site.func)) break;
    out.push(s);
    outer = site;
  }
  return out;
}
