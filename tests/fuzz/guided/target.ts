import type { Random } from '../random.ts';

/** What a coverage-guided fuzzer attacks. */
export interface Target {
  /** Extension of saved findings. */
  readonly extension: string;
  /** The longest input, in bytes. */
  readonly limit: number;
  /** Milliseconds that one input may take. */
  readonly slowMs: number;
  /** Inputs to begin with. */
  seeds(): Promise<readonly Uint8Array[]>;
  /** A changed input; `other` is another one of the corpus. */
  mutate(r: Random, input: Uint8Array, other: Uint8Array): Uint8Array;
  /** Runs an input; whatever it throws is a finding. */
  run(input: Uint8Array, report: Report): Promise<void>;
  /** Smaller inputs to try, the smallest first, for the reducer. Bytes are left out anyway. */
  shrink?(input: Uint8Array): Iterable<Uint8Array>;
}

export interface Report {
  /** Something wrong that is no exception; `kind` is coarse enough to stay the same while the input shrinks. */
  fail(kind: string, detail: string): void;
  /** Something that the input reached, beyond the branches it took. */
  reached(name: string): void;
}

export interface Fault {
  readonly kind: string;
  readonly detail: string;
}

let places: readonly (readonly [line: number, path: string])[] = [];

/** Tells which lines of the running bundle are which module's. */
export function placesOfBundle(modules: typeof places): void {
  places = modules;
}

const OURS = /\b((?:compiler|vm|backends|spec)\/[\w/.-]+\.ts)/;

/** The innermost module of the product in a stack. */
function moduleOf(stack: string): string {
  const direct = OURS.exec(stack)?.[1];
  if (direct !== undefined) return direct;
  for (const [, line] of stack.matchAll(/\.mjs:(\d+):\d+/g)) {
    const path = places.findLast(([first]) => first <= Number(line))?.[1];
    if (path !== undefined && OURS.test(path)) return path;
  }
  return '';
}

/** An exception as a fault: its kind names the file it came from, and no numbers or names of the input. */
export function faultOf(stage: string, e: unknown): Fault {
  const error = e instanceof Error ? e : new Error(String(e));
  const frame = moduleOf(error.stack ?? '');
  const message = error.message.replace(/[@%$]?[\w.]*\d[\w.]*/g, '#').slice(0, 60);
  return { kind: `${stage}: ${error.name} ${frame} ${message}`, detail: error.stack ?? String(e) };
}
