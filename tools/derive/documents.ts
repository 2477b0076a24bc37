import { makeTables } from './tables.ts';

/** Every derived document, and how its text is made. */
export const documents: readonly { readonly file: string; readonly make: () => string }[] = [
  { file: 'spec/tables.md', make: makeTables },
];
