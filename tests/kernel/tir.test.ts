import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import { KERNEL_PASSES, KERNEL_PIPELINES } from '../../backends/kernel/pipeline.ts';

/**
 * The kernel passes on text. Every `.tir` file here is a test: its first line `// run: a b` names kernel passes or
 * pipelines, then comes the module before and, after a line of dashes, the module after. `UPDATE=1` writes the latter anew.
 */
const HERE = new URL('.', import.meta.url);
const RULE = '// ---- after\n';

describe('kernel passes on text', () => {
  for (const name of readdirSync(HERE).filter((n) => n.endsWith('.tir'))) {
    test(name, () => {
      const url = new URL(name, HERE);
      const [source, want] = readFileSync(url, 'utf8').split(RULE);
      const run = /^\/\/ run: (.+)\n/.exec(source!);
      expect(run, 'the first line names passes').not.toBeNull();
      const m = parseModule(source!);
      for (const step of run![1]!.split(' ')) {
        const pipeline = KERNEL_PIPELINES.find((p) => p.name === step);
        const pass = KERNEL_PASSES.find((p) => p.name === step);
        expect(pipeline ?? pass, step).toBeDefined();
        runPipeline(pipeline ?? { name: step, passes: [pass!] }, m, { verify: true });
      }
      expect(verifyModule(m).map(problemText)).toEqual([]);
      const got = printModule(m);
      expect(printModule(parseModule(got))).toBe(got);
      if (process.env['UPDATE'] === '1') writeFileSync(url, `${source}${RULE}${got}`);
      else expect(got).toBe(want);
    });
  }
});
