import { FAMILIES } from '../../spec/ops/index.ts';
import { DIAGNOSTICS } from '../../spec/diagnostics/index.ts';
import { makeDiagnostics } from './diagnostics.ts';
import { makeOps } from './ops.ts';
import { makeTables } from './tables.ts';

/** Every derived document, and how its text is made. */
export const documents: readonly { readonly file: string; readonly make: () => string }[] = [
  { file: 'spec/tables.md', make: makeTables },
  { file: 'spec/ops.md', make: () => makeOps(FAMILIES) },
  { file: 'spec/diagnostics.md', make: () => makeDiagnostics(DIAGNOSTICS) },
];
