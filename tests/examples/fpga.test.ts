import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trinityc } from './trinityc.ts';

/** The examples that become hardware do in simulation what the virtual machine does. */

const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;

describe('examples as circuits', () => {
  it.for([
    ['fpga-classifier', 'classify', []],
    ['sorting-networks', 'sort_rows', ['--size', 'N=3']],
    ['digits', 'scores', ['--size', 'H=8,P=64,C=10']],
  ] as const)('%s', ([example, kernel, sizes], cx) => {
    if (!has('iverilog') || !has('make')) return cx.skip('Icarus Verilog and make are wanted');
    const folder = mkdtempSync(join(tmpdir(), 'circuit-'));
    try {
      const file = `examples/${example}/main.tri`;
      const built = trinityc(['build', file, '--target', 'verilog', '--kernel', kernel, ...sizes, '-o', folder]);
      expect(built.stderr).toBe('');
      expect(built.status).toBe(0);
      const made = spawnSync('make', ['-C', folder, 'sim'], { encoding: 'utf8' });
      expect(made.stdout + made.stderr).toMatch(/^PASS [1-9]\d* calls/m);
      expect(made.status).toBe(0);
      expect(readFileSync(join(folder, 'icebreaker.pcf'), 'utf8')).toContain('set_io');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
