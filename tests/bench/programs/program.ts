/** One computation in four languages, `run(n: i32) -> i32` in each, with equal results. */
export interface Program {
  readonly name: string;
  /** What dominates its time. */
  readonly about: string;
  /** Argument for compiled code, and a smaller one for interpreters. */
  readonly n: number;
  readonly small: number;
  /** `pub fn run(n: i32) -> i32` */
  readonly tri: string;
  /** `export function run(n: i32): i32` */
  readonly assembly: string;
  /** `int run(int n)` */
  readonly c: string;
  /** `function run(n)` */
  readonly js: string;
}
