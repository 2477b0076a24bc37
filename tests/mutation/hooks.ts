import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Mutant } from './mutants.ts';
import { mutate } from './mutants.ts';

/** Loads modules so that the files of a target come with all their mutants in them, and `vitest` is the runner here. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RUNNER = new URL('runner.ts', import.meta.url).href;
const SWITCH = new URL('switch.ts', import.meta.url).href;

/** Mutants by file; filled as files are loaded. */
export const mutants = new Map<string, readonly Mutant[]>();

let version = 0;
/** From now on modules are loaded afresh. */
export function afresh(): void {
  version++;
}

export function load(test: string): Promise<unknown> {
  return import(`${pathToFileURL(ROOT + test).href}?v=${version}`);
}

export function install(files: readonly string[]): void {
  const wanted = new Set(files);
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'mutant:switch') return { url: SWITCH, shortCircuit: true };
      if (specifier === 'vitest') return { url: RUNNER, shortCircuit: true };
      const found = next(specifier, context);
      const own = found.url.startsWith('file:') && !found.url.includes('/node_modules/') && !found.url.includes('/tests/mutation/'); // prettier-ignore
      const tag = /\?v=\d+$/.exec(context.parentURL ?? '')?.[0];
      return own && tag !== undefined && !found.url.includes('?') ? { ...found, url: found.url + tag } : found;
    },
    load(url, context, next) {
      if (!url.startsWith('file:')) return next(url, context);
      const path = fileURLToPath(url.replace(/\?.*$/, ''));
      const file = relative(ROOT, path);
      if (!wanted.has(file)) return next(url, context);
      const made = mutate(file, readFileSync(path, 'utf8'));
      mutants.set(file, made.mutants);
      return { format: 'module', source: made.code, shortCircuit: true };
    },
  });
}
