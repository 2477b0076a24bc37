import type { DiagnosticRow } from '../diagnostics-schema.ts';
import { BYTECODE_DIAGNOSTICS } from './bytecode.ts';
import { CLI_DIAGNOSTICS } from './cli.ts';
import { CONSTS_DIAGNOSTICS } from './consts.ts';
import { GRAMMAR_DIAGNOSTICS } from './grammar.ts';
import { KERNELS_DIAGNOSTICS } from './kernels.ts';
import { MATCH_DIAGNOSTICS } from './match.ts';
import { NAMES_DIAGNOSTICS } from './names.ts';
import { SHAPES_DIAGNOSTICS } from './shapes.ts';
import { SYNTAX_DIAGNOSTICS } from './syntax.ts';
import { TARGETS_DIAGNOSTICS } from './targets.ts';
import { TYPES_DIAGNOSTICS } from './types.ts';

export { HINTS } from './hints.ts';
export { NOTES } from './notes.ts';
export { WORDS, localizeArgs } from './words.ts';

/**
 * Every diagnostic by its code. One file a stage: E01xx syntax and grammar, E02xx to E05xx names, types, shapes, constants,
 * E06xx kernels, E07xx the command line, E08xx bytecode and its loading, E09xx targets and devices.
 */
export const DIAGNOSTICS = {
  ...SYNTAX_DIAGNOSTICS,
  ...GRAMMAR_DIAGNOSTICS,
  ...NAMES_DIAGNOSTICS,
  ...TYPES_DIAGNOSTICS,
  ...SHAPES_DIAGNOSTICS,
  ...MATCH_DIAGNOSTICS,
  ...CONSTS_DIAGNOSTICS,
  ...KERNELS_DIAGNOSTICS,
  ...CLI_DIAGNOSTICS,
  ...BYTECODE_DIAGNOSTICS,
  ...TARGETS_DIAGNOSTICS,
} as const satisfies Record<string, DiagnosticRow>;
