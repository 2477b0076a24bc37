/** The op table and what is asked of it; see schema.ts for what a row holds. */
export type { LaunchOpName, OpName, ScalarOpName } from './table.ts';
export { FAMILIES, isOpName, OP_BY_ID, OP_NAMES, OPS, opRow, SCALAR_OP_NAMES } from './table.ts';
export type { Binding } from './resolve.ts';
export { inSet, intAttrError, resolveTypes, resultTypes, setText, storageFits } from './resolve.ts';
export type { BoundLaw } from './semantics.ts';
export { effectOf, evalOp, lawsOf } from './semantics.ts';
