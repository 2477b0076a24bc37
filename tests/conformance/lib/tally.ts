/** Counts of one cell of the matrix, and the texts of what failed. */
export class Tally {
  passed = 0;
  failed = 0;
  readonly failures: string[] = [];
  readonly skipped: string[] = [];

  pass(): void {
    this.passed++;
  }

  fail(text: string): void {
    this.failed++;
    this.failures.push(text);
  }

  skip(reason: string): void {
    this.skipped.push(reason);
  }
}
