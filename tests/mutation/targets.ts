/** What is mutated, and the tests that must notice. */
export interface Target {
  readonly name: string;
  /** Files that are mutated. */
  readonly files: readonly string[];
  /** Functions that alone are mutated in a file that holds more. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Mutants left out, by their id: of what makes test vectors. */
  readonly vectors?: RegExp;
  /** Tests whose expected values do not come from what is mutated. */
  readonly tests: readonly string[];
  /** Tests left out: those that only ask that nothing crashes, and take long. */
  readonly leave?: RegExp;
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
    only: { 'spec/types.ts': ['wrapInt', 'scalarInfo'] },
    vectors: / vectorsOfFunction\b/,
    tests: ['vectors', 'semantics', 'integers', 'trits', 'numerics', 'table', 'laws'].map(
      (name) => `tests/ops/${name}.test.ts`,
    ),
  },
  {
    name: 'bytecode reader and verifier',
    files: ['vm/verify.ts', 'vm/binary/read.ts'],
    tests: ['verify', 'verify-rules', 'binary', 'binary-format'].map((name) => `tests/vm/${name}.test.ts`),
    leave: /^damaged files/,
  },
];
