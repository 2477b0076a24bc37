import type { FuncPass } from './pass.ts';
import { control } from './control.ts';
import { cseOf } from './cse.ts';
import { simplify } from './simplify.ts';

/** Rounds after which nothing more is expected: a block made its own, of one made its own, of a new one. */
const ROUNDS = 3;

/**
 * Known words of blocks: common subexpressions, and where they made a count or a dimension known, what follows from it (a
 * block with one owner needs no copy, and is then the same value as before), again while that makes more known.
 */
export const words: FuncPass = {
  name: 'words',
  unit: 'func',
  run(func, module) {
    for (let round = 0; cseOf(func, module) && round < ROUNDS; round++) {
      simplify.run(func, module);
      control.run(func, module);
    }
  },
};
