import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../fuzz/compare.ts';
import { ENGINES } from '../engines.ts';
import { callsOf, filesOf, limitsOf } from '../fuzz/saved.ts';

/** Programs that once crashed something or came out differently somewhere: on every engine at every level. */

const folder = import.meta.dirname;

describe('crashers', () => {
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.tri'))) {
    const text = readFileSync(join(folder, name), 'utf8');
    it(name, async () => {
      const { main, files } = filesOf(text);
      expect(await compare(main, callsOf(text), { engines: ENGINES, limits: limitsOf(text), files })).toMatchObject({
        findings: [],
        calls: callsOf(text).length,
      });
    });
  }
});
