import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Feedback } from '../fuzz/guided/feedback.ts';
import { execute } from '../fuzz/guided/loop.ts';
import type { Fault, Target } from '../fuzz/guided/target.ts';
import { target as bytecode } from '../fuzz/guided/targets/bytecode.ts';
import { target as source } from '../fuzz/guided/targets/source.ts';
import { target as tir } from '../fuzz/guided/targets/tir.ts';
import { assemble } from '../../vm/assemble.ts';
import { writeModule } from '../../vm/binary/write.ts';

/** Inputs that once crashed something: source and IR texts, bytecode as a file or as assembly. */

const folder = join(import.meta.dirname, 'inputs');
const root = join(import.meta.dirname, '../..');

const targets: Readonly<Record<string, Target>> = {
  '.tri': source(root),
  '.tir': tir(root),
  '.tbc': bytecode(),
  '.tasm': bytecode(),
};

function bytesOf(path: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(path));
  if (extname(path) !== '.tasm') return bytes;
  const made = assemble(new TextDecoder().decode(bytes));
  if (!('module' in made)) throw new Error(JSON.stringify(made.diagnostics));
  return writeModule(made.module);
}

describe('inputs', () => {
  const feedback = new Feedback();
  for (const name of readdirSync(folder)) {
    it(name, async () => {
      const once = async (): Promise<readonly Fault[]> =>
        (await execute(targets[extname(name)]!, feedback, bytesOf(join(folder, name)))).faults;
      let faults = await once();
      // What is slow or large once may be so because of what came before it.
      if (faults.some((f) => f.kind === 'slow' || f.kind === 'memory')) faults = await once();
      expect(faults).toEqual([]);
    });
  }
});
