import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile, isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { program } from '../fuzz/generate/program.ts';

/** Modules as the front end lowers them: of the library, of the tests' programs, and of generated programs. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = [
  'stdlib/**/*.tri',
  'tests/lower/programs/*.tri',
  'tests/conformance/programs/**/*.tri',
  'examples/*.tri',
];

export interface Lowered {
  readonly name: string;
  /** A copy of its own each time: passes rewrite in place. */
  readonly module: () => Module;
}

/** The names of the corpus's files, in an order that does not depend on the file system. */
export function files(): string[] {
  return FOLDERS.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).sort();
}

function library(path: readonly string[]): { path: string; text: string } | undefined {
  if (path[0] !== 'std') return undefined;
  const file = `stdlib/${path.slice(1).join('/')}.tri`;
  try {
    return { path: file, text: readFileSync(ROOT + file, 'utf8') };
  } catch {
    return undefined;
  }
}

/** The module of a text, before any pass; undefined where the text alone does not compile (it imports its neighbours). */
export function lower(name: string, text: string): Lowered | undefined {
  let tir: string | undefined;
  const { diagnostics } = compile({ path: name, text }, library, {
    opt: 'O0',
    afterPass: (pass, m) => {
      if (pass === 'lower') tir = printModule(m, { spans: true });
    },
  });
  if (tir === undefined || diagnostics.some(isError)) return undefined;
  const kept = tir;
  return { name, module: () => parseModule(kept) };
}

export function lowerFile(name: string): Lowered | undefined {
  return lower(name, readFileSync(ROOT + name, 'utf8'));
}

export function lowerGenerated(seed: number): Lowered | undefined {
  return lower(`seed ${seed}`, program(seed));
}
