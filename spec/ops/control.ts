import type { OpTable } from './schema.ts';

/**
 * Structured control, ids 250–279. A region ends with one terminator; `yield` gives the enclosing operation's results.
 * Ids 270–279 are left to markers that only an encoding needs (`else`, `end`).
 */
export const CONTROL = {
  block: {
    id: 250,
    doc: 'Runs its region; `br` to it or `yield` gives its results.',
    operands: [],
    results: ['rest'],
    effect: 'control',
    regions: 1,
  },
  loop: {
    id: 251,
    doc: 'Runs its region with the operands as arguments; `br` to it starts the next round, `yield` leaves it. One unit of fuel each round.',
    operands: ['rest'],
    results: ['rest'],
    effect: 'control',
    traps: ['fuel', 'interrupt'],
    regions: 1,
  },
  if: {
    id: 252,
    doc: 'Runs the first region if true, else the second.',
    operands: ['bool'],
    results: ['rest'],
    effect: 'control',
    regions: 2,
  },
  if3: {
    id: 253,
    doc: 'Runs the first, second or third region for −1, 0 or 1.',
    operands: ['t1'],
    results: ['rest'],
    effect: 'control',
    regions: 3,
  },
  yield: {
    id: 254,
    doc: 'Ends the region; the operands become the enclosing operation’s results.',
    operands: ['rest'],
    results: [],
    effect: 'control',
    terminator: true,
  },
  br: {
    id: 255,
    doc: 'Leaves the enclosing block with the operands as its results, or starts the enclosing loop’s next round with them as its arguments.',
    operands: ['rest'],
    results: [],
    attrs: { target: 'label' },
    effect: 'control',
    terminator: true,
  },
  return: {
    id: 256,
    doc: 'Leaves the function with the operands as its results.',
    operands: ['rest'],
    results: [],
    effect: 'control',
    terminator: true,
  },
  call: {
    id: 257,
    doc: 'Calls the function. One unit of fuel at its entry.',
    operands: ['rest'],
    results: ['rest'],
    attrs: { func: 'func' },
    effect: 'call',
    traps: ['stack', 'fuel', 'interrupt', 'host'],
  },
  trap_if: {
    id: 258,
    doc: 'Traps if true.',
    operands: ['bool'],
    results: [],
    attrs: { trap: 'trap' },
    effect: 'trap',
  },
  trap: {
    id: 259,
    doc: 'Traps.',
    operands: [],
    results: [],
    attrs: { trap: 'trap' },
    effect: 'control',
    terminator: true,
  },
} as const satisfies OpTable;
