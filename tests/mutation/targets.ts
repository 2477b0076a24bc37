/** What is mutated, and the tests that must notice. */
export interface Target {
  readonly name: string;
  /** Files that are mutated. */
  readonly files: readonly string[];
  /** Tests whose expected values do not come from what is mutated. */
  readonly tests: readonly string[];
}

/** The least share of mutants killed, of those that are not equivalent. */
export const WANTED = 0.9;

export const TARGETS: readonly Target[] = [
  {
    name: 'eval of the op table',
    files: [
      'spec/numerics.ts',
      'spec/types.ts',
      ...[
        ...['arith', 'bits', 'compare', 'convert', 'float', 'trits', 'trit-functions', 'values', 'lanes', 'semantics'],
        ...['vector-int', 'vector-float', 'vector-rearrange', 'vector-rows', 'vector-widen', 'vector'],
      ].map((name) => `spec/ops/${name}.ts`),
    ],
    tests: ['vectors', 'integers', 'trits', 'numerics', 'table', 'laws'].map((name) => `tests/ops/${name}.test.ts`),
  },
  {
    name: 'bytecode reader and verifier',
    files: ['vm/verify.ts', 'vm/binary/read.ts'],
    tests: ['tests/vm/verify.test.ts', 'tests/vm/binary.test.ts'],
  },
];
