import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../fuzz/compare.ts';
import { ENGINES } from '../engines.ts';
import { callsOf, limitsOf } from '../fuzz/saved.ts';

/** Programs that once crashed something or came out differently somewhere: on every engine at every level. */

const folder = import.meta.dirname;

describe('crashers', () => {
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.tri'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    it(name, async () => {
      expect(await compare(text, callsOf(text), { engines: ENGINES, limits: limitsOf(text) })).toEqual({
        findings: [],
        calls: callsOf(text).length,
      });
    });
  }
});
