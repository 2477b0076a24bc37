/** Mutants that behave as the original does, each with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};
