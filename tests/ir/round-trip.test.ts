import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloneModule } from '../../compiler/ir/clone.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { generateArgs, generateModule } from './generate.ts';
import { observe } from './same.ts';
import { TAPES } from './tapes.ts';

test('random modules are valid, print, parse back to the same text and mean the same', () => {
  let ran = 0;
  fc.assert(
    fc.property(TAPES, fc.array(fc.nat(1000), { maxLength: 12 }), (tapes, argTape) => {
      const m = generateModule(tapes);
      expect(verifyModule(m).map(problemText)).toEqual([]);
      const text = printModule(m);
      const again = parseModule(text);
      expect(verifyModule(again).map(problemText)).toEqual([]);
      expect(printModule(again)).toBe(text);
      expect(printModule(cloneModule(m))).toBe(text);
      const args = generateArgs(m.funcs.get('main')!, argTape);
      const seen = observe(m, args);
      expect(observe(again, args)).toBe(seen);
      if (seen !== undefined) ran++;
    }),
    { numRuns: 300 },
  );
  expect(ran).toBeGreaterThan(100);
});
