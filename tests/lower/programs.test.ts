import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OptLevel } from '../../compiler/driver.ts';
import { compile, isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { flatten } from '../../spec/layout.ts';
import { Machine } from './machine.ts';

/** Programs in `.tri` through the whole compiler: their tests pass, and when a test has ended its heap is empty. */
const folder = new URL('./programs/', import.meta.url);

function moduleOf(file: string, opt: OptLevel): Module {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const result = compile({ path: file, text }, () => undefined, { opt, verify: true });
  expect(result.diagnostics.filter(isError)).toEqual([]);
  return result.module!;
}

for (const opt of ['O0', 'O2'] as const) {
  describe(`programs at -${opt}`, () => {
    for (const file of readdirSync(folder).filter((f) => f.endsWith('.tri') && f !== 'traps.tri')) {
      it(file, () => {
        const module = moduleOf(file, opt);
        expect(module.entries.length).toBeGreaterThan(1);
        const failures: string[] = [];
        for (const entry of module.entries) {
          const m = new Machine(module);
          const outcome = m.run(entry.func);
          if ('trap' in outcome) failures.push(`${entry.name}: ${outcome.trap} in ${outcome.func}: ${m.trapText}`);
          else if (m.liveBytes() !== 0) failures.push(`${entry.name}: ${m.liveBytes()} bytes leak`);
        }
        expect(failures).toEqual([]);
      });
    }

    it('traps.tri', () => {
      const module = moduleOf('traps.tri', opt);
      const exports = module.exports.filter((e) => e.name.startsWith('trap_'));
      expect(exports.length).toBeGreaterThan(15);
      for (const e of exports) {
        const m = new Machine(module);
        const args = e.signature.params.flatMap((p) => flatten(p.type)).map(() => 0n);
        const outcome = m.run(e.func, ...args);
        expect(
          'trap' in outcome && e.name.startsWith(`trap_${outcome.trap}`),
          `${e.name}: ${JSON.stringify(outcome, (_, v) => (typeof v === 'bigint' ? String(v) : v))}`,
        ).toBe(true);
        if (e.name === 'trap_assert_plain') expect(m.trapText).toBe('n * 2 == 7: told\n  left:  6\n  right: 7');
        if (e.name === 'trap_unreachable_panic') expect(m.trapText).toBe('it is over');
      }
    });
  });
}
