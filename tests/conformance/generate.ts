import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exhaustiveLines, tritFunctionLines } from './generate/exhaustive.ts';
import { edgeLines } from './generate/edges.ts';
import { vectorLines } from './generate/vectors.ts';
import type { OpLine } from './lib/op-lines.ts';

/**
 * Writes ops/*.jsonl, the part of the suite that follows from the op table: `node generate.ts`; `--check` compares
 * instead and fails where a file differs. What is expected comes from the rows' reference evaluations.
 */

const FILES: Readonly<Record<string, () => OpLine[]>> = {
  'trit-functions': tritFunctionLines,
  exhaustive: exhaustiveLines,
  edges: edgeLines,
  vectors: vectorLines,
};

const folder = join(import.meta.dirname, 'ops');
const check = process.argv.includes('--check');
let different = 0;
mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries(FILES)) {
  const path = join(folder, `${name}.jsonl`);
  const text = make()
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
  if (check) {
    let old = '';
    try {
      old = readFileSync(path, 'utf8');
    } catch {
      // A missing file differs.
    }
    if (old !== text) {
      console.log(`${name}.jsonl differs from what the op table says; run tests/conformance/generate.ts`);
      different++;
    }
  } else {
    writeFileSync(path, text);
    console.log(`${name}.jsonl: ${text.length} bytes`);
  }
}
process.exitCode = different > 0 ? 1 : 0;
