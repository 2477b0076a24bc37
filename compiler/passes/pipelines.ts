import { checks } from './checks.ts';
import { control } from './control.ts';
import { cse } from './cse.ts';
import { dce } from './dce.ts';
import { deadFuncs } from './dead-funcs.ts';
import { deadGlobals } from './dead-globals.ts';
import { inline } from './inline.ts';
import { licm } from './licm.ts';
import type { Pass, Pipeline } from './pass.ts';
import { simplify } from './simplify.ts';
import { strength } from './strength.ts';
import { words } from './words.ts';

/** Every general pass, by which `--emit tir:<pass>` and tests find them. */
export const PASSES: readonly Pass[] = [
  ...[deadFuncs, inline, simplify, control, words, cse, licm, strength, checks, dce, deadGlobals],
];

export function findPass(name: string): Pass | undefined {
  return PASSES.find((p) => p.name === name);
}

/** `-O0`: what the front end lowered, without the functions nothing calls. */
export const SCALAR_O0: Pipeline = { name: 'O0', passes: [deadFuncs] };

/**
 * `-O2`. Functions are cleaned before they are inlined, so that sizes mean something; checks come after common
 * subexpressions (within `words`), which make equal operands one value, and before motion, which then finds fewer obstacles.
 */
export const SCALAR_O2: Pipeline = {
  name: 'O2',
  passes: [
    ...[deadFuncs, simplify, control, dce],
    ...[inline, deadFuncs],
    ...[simplify, control, words, checks, simplify, control, licm, cse, strength, dce],
    deadGlobals,
  ],
};

export const PIPELINES: readonly Pipeline[] = [SCALAR_O0, SCALAR_O2];
