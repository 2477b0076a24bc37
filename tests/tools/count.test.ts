import { describe, expect, it } from 'vitest';
import { add, countLine, lastCount, none, stepCount, vitestCount } from '../../tools/count.ts';

describe('counts', () => {
  it('reads the last count line that stands alone', () => {
    const output =
      'a: 9 passed, 9 failed, 9 skipped\n1 passed, 0 failed, 2 skipped\nx\n5003 passed, 1 failed, 20 skipped\n';
    expect(lastCount(output)).toEqual({ passed: 5003, failed: 1, skipped: 20 });
    expect(lastCount('3 passed\n')).toBeNull();
  });

  it('prints what it reads', () => {
    const count = { passed: 12, failed: 0, skipped: 3 };
    expect(lastCount(`${countLine(count)}\n`)).toEqual(count);
  });

  it('counts a test file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 4,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}, {}] },
      ],
    };
    expect(vitestCount(report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('never lets a failed step pass', () => {
    expect(stepCount(1, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(stepCount(0, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(stepCount(1, { passed: 7, failed: 0, skipped: 0 })).toEqual({ passed: 7, failed: 1, skipped: 0 });
    expect(stepCount(1, { passed: 7, failed: 2, skipped: 0 })).toEqual({ passed: 7, failed: 2, skipped: 0 });
    expect(add(none, { passed: 1, failed: 2, skipped: 3 })).toEqual({ passed: 1, failed: 2, skipped: 3 });
  });
});
