/** Counts of tests, and the one line that scripts and CI read them from. */

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const none: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

export function countLine(count: Count): string {
  return `${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`;
}

/** The last count line of an output, or null if it has none. */
export function lastCount(output: string): Count | null {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped\r?$/gm)].at(-1);
  return found ? { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) } : null;
}

/** The figures of Vitest's JSON report that are counted here. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Sums a Vitest report. A file that failed before any of its tests was known counts as one failure. */
export function vitestCount(report: VitestReport): Count {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A step that says only whether it worked counts as one test; one that failed is never counted as nothing. */
export function stepCount(exit: number, own: Count | null): Count {
  if (own === null) return exit === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
  return exit !== 0 && own.failed === 0 ? add(own, { ...none, failed: 1 }) : own;
}
