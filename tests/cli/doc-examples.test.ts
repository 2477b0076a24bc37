import { describe, expect, it } from 'vitest';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const p = files(temporaryFolder(), {
  'good.tri':
    '//! ```tri\n//! assert twice(4) == 8\n//! ```\n\n/// Doubles.\n/// ```tri\n/// let x = twice(3)\n/// assert x == 6\n/// ```\n/// ```tri\n/// assert twice(1) == 3\n/// ```\npub fn twice(n: i32) -> i32 { 2 * n }\n',
  'bad.tri': '/// ```tri\n/// twice(true)\n/// ```\npub fn twice(n: i32) -> i32 { 2 * n }\n',
});

describe('examples in documentation', () => {
  it('are tests named after what they document', async () => {
    const { code, out } = await cli(['test', '--json', p['good.tri']]);
    expect(code).toBe(1);
    const lines = jsonLines(out);
    expect(lines.slice(0, -1).map((l) => [l.name, l.result])).toEqual([
      ['example of the module', 'passed'],
      ['example of twice', 'passed'],
      ['example of twice (2)', 'failed'],
    ]);
    expect(lines.at(-1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });

  it('show their own lines in errors, and are no part of the program', async () => {
    const tested = await cli(['test', p['bad.tri']]);
    expect(tested.code).toBe(3);
    expect(tested.err).toContain('bad.tri (example of twice):2:7');
    expect((await cli(['check', p['bad.tri']])).code).toBe(0);
  });
});
