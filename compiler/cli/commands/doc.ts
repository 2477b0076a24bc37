import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Context } from '../context.ts';
import { readText, writeFile } from '../context.ts';
import type { DocModule } from '../doc-items.ts';
import { documentedModule } from '../doc-items.ts';
import { indexPage, modulePage, pageName } from '../doc-page.ts';
import { EXIT } from '../exit-codes.ts';
import { loadMarkdown } from '../markdown.ts';
import { libraryFolder } from '../program.ts';

/** A module to document, and the name by which it is imported. */
interface Source {
  readonly path: string;
  readonly name: string;
}

/** `doc [FILE|FOLDER…] [-o FOLDER]`: pages of the modules' documentation; of the standard library where none is named. */
export async function run(cx: Context): Promise<number> {
  const out = cx.invocation.values.get('out') ?? 'doc';
  const sources =
    cx.invocation.files.length > 0
      ? cx.invocation.files.flatMap((f) => sourcesOf(f, ''))
      : sourcesOf(libraryFolder(), 'std.');
  const modules: DocModule[] = [];
  const { compile, isError } = await import('../../driver.ts');
  for (const { path, name } of sources) {
    const text = readText(cx, path);
    if (typeof text !== 'string') {
      cx.reportPlain(text.code, text.args);
      return EXIT.diagnostics;
    }
    const result = compile({ path, text }, () => undefined, { stop: 'parse' });
    if (result.diagnostics.some(isError) || !result.ast) {
      cx.report(result.diagnostics, result.sources);
      return EXIT.diagnostics;
    }
    const shown = name.startsWith('std.') ? `std/${relative(libraryFolder(), path)}` : path;
    modules.push(documentedModule(name, shown, text, result.ast));
  }
  const markdown = await loadMarkdown();
  const pages = [
    { file: 'index.html', text: indexPage(modules, markdown) },
    ...modules.map((m) => ({ file: pageName(m.name), text: modulePage(m, modules, markdown) })),
  ];
  try {
    mkdirSync(out, { recursive: true });
  } catch {
    // Writing the first page will say why.
  }
  for (const { file, text } of pages) {
    const path = join(out, file);
    const problem = writeFile(cx, path, text);
    if (problem) {
      cx.reportPlain(problem.code, problem.args);
      return EXIT.diagnostics;
    }
    if (cx.json) cx.printJson({ file: path, bytes: Buffer.byteLength(text) });
  }
  if (!cx.json) cx.err(`${join(out, 'index.html')}: ${modules.length}\n`);
  return EXIT.ok;
}

/** The modules of a file, or of a folder and those below it. */
function sourcesOf(path: string, prefix: string): Source[] {
  let isFolder = false;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    // Not there: reading it will say so.
  }
  if (!isFolder) return [{ path, name: prefix + moduleName(path.split('/').at(-1)!) }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.tri'))
    .sort()
    .map((f) => ({ path: join(path, f), name: prefix + moduleName(f) }));
}

const moduleName = (file: string): string => file.replace(/\.tri$/, '').replaceAll(/[\\/]/g, '.');
