/**
 * Writes the documents that are derived from data, so that no list is kept twice. `--check` writes nothing and fails if
 * a document on disk differs from what its data say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents } from './documents.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const checkOnly = process.argv.includes('--check');

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The first line (counted from 1) at which two texts differ. */
function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, i) => line !== right[i]);
  return (at < 0 ? left.length : at) + 1;
}

let differing = 0;
for (const { file, make } of documents) {
  const wanted = make();
  const found = readOrNull(root + file);
  if (found === wanted) continue;
  differing++;
  if (checkOnly) {
    const where = found === null ? 'is missing' : `differs from its data at line ${firstDifference(found, wanted)}`;
    process.stderr.write(`${file} ${where}; \`make derive\` writes it anew\n`);
  } else {
    mkdirSync(dirname(root + file), { recursive: true });
    writeFileSync(root + file, wanted);
    console.log(`wrote ${file}`);
  }
}
console.log(`${documents.length} derived documents, ${differing} ${checkOnly ? 'differ' : 'written'}`);
if (checkOnly && differing > 0) process.exitCode = 1;
