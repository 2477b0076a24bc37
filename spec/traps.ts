/** Every trap, with its permanent id: how a program that is wrong ends a call. Order and ids never change. */
export const TRAPS = {
  unreachable: { id: 0, text: 'code was reached that the program says cannot be' },
  assert: { id: 1, text: 'an assertion does not hold' },
  bounds: { id: 2, text: 'an index lies outside its dimension' },
  shape: { id: 3, text: 'sizes that must agree differ' },
  zero_divisor: { id: 4, text: 'division by zero' },
  range: { id: 5, text: 'a value does not fit the type it is converted to' },
  overflow: { id: 6, text: 'a checked operation leaves the range of its type' },
  shift: { id: 7, text: 'a shift count is negative' },
  code: { id: 8, text: 'stored bits encode no trit' },
  memory: { id: 9, text: 'an access lies outside the memory, or the memory limit is reached' },
  stack: { id: 10, text: 'calls nest too deeply' },
  fuel: { id: 11, text: 'the fuel is used up' },
  interrupt: { id: 12, text: 'the time limit is reached' },
  host: { id: 13, text: 'a host function failed' },
  unwrap: { id: 14, text: 'a value that is absent was demanded' },
} as const;

export type TrapName = keyof typeof TRAPS;

export const TRAP_BY_ID: readonly TrapName[] = (Object.keys(TRAPS) as TrapName[]).sort(
  (a, b) => TRAPS[a].id - TRAPS[b].id,
);
