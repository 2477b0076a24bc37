/**
 * The part of Vitest that the tests of the targets use: collects their tests, so that they can be run again and again in one
 * process. `expect` is Vitest's own.
 */
export { assert, expect } from '../../node_modules/vitest/dist/index.js';

export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

let cases: Case[] = [];
const path: string[] = [];

export function describe(name: string, body: () => void): void {
  path.push(name);
  body();
  path.pop();
}

function add(name: string, run: () => unknown): void {
  cases.push({ name: [...path, name].join(' > '), run });
}

export const it = Object.assign(add, {
  each:
    <Row>(rows: readonly Row[]) =>
    (name: string, run: (...args: unknown[]) => unknown): void =>
      rows.forEach((row, i) => add(`${name} ${i}`, () => (Array.isArray(row) ? run(...(row as unknown[])) : run(row)))),
});
export const test = it;

/** The tests collected since the last call. */
export function takeCases(): Case[] {
  const out = cases;
  cases = [];
  return out;
}
