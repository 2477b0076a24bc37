import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { assertValid, problemText, verifyModule } from '../../compiler/ir/verify.ts';
import { runPass, runPipeline } from '../../compiler/passes/pass.ts';
import { findPass, PIPELINES } from '../../compiler/passes/pipelines.ts';

/**
 * Every `.tir` file here is a test: its first line `// run: a b` names passes or pipelines, then comes the module before
 * and, after a line of dashes, the module after. `UPDATE=1` writes the latter anew, for a person to read.
 */
const HERE = new URL('.', import.meta.url);
const RULE = '// ---- after\n';

describe('passes on text', () => {
  for (const name of readdirSync(HERE).filter((n) => n.endsWith('.tir'))) {
    test(name, () => {
      const url = new URL(name, HERE);
      const [source, want] = readFileSync(url, 'utf8').split(RULE);
      const run = /^\/\/ run: (.+)\n/.exec(source!);
      expect(run, 'the first line names passes').not.toBeNull();
      const m = parseModule(source!);
      expect(verifyModule(m).map(problemText)).toEqual([]);
      for (const step of run![1]!.split(' ')) {
        const pipeline = PIPELINES.find((p) => p.name === step);
        if (pipeline) runPipeline(pipeline, m, { verify: true });
        else runPass(findPass(step)!, m);
        assertValid(m, step);
      }
      const got = printModule(m);
      if (process.env['UPDATE'] === '1') writeFileSync(url, `${source}${RULE}${got}`);
      else expect(got).toBe(want);
    });
  }
});
