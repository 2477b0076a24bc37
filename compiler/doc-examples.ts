import type { Item, SourceFile } from './syntax/ast.ts';

/** Examples in documentation: code between a line "```tri" and a line "```" of a doc comment. */

export interface DocExample {
  /** The `test` item that the example becomes, as source text of its own. */
  readonly text: string;
  /** Shown as the path of that text. */
  readonly path: string;
}

/** The examples of a file, each as a test named after the item it documents. */
export function docExamples(ast: SourceFile, path: string): DocExample[] {
  const docs = [
    { name: 'the module', doc: ast.doc },
    ...ast.items.map((item) => ({ name: nameOf(item), doc: item.doc })),
  ];
  return docs.flatMap(({ name, doc }) =>
    codeBlocks(doc ?? '').map((code, i) => {
      const title = `example of ${name}${i === 0 ? '' : ` (${i + 1})`}`;
      return { path: `${path} (${title})`, text: `test ${JSON.stringify(title)} {\n${code}\n}\n` };
    }),
  );
}

function nameOf(item: Item): string {
  if (item.kind === 'import') return item.path.map((p) => p.text).join('.');
  return typeof item.name === 'string' ? item.name : item.name.text;
}

function codeBlocks(doc: string): string[] {
  return [...doc.matchAll(/^[ \t]*```tri[ \t]*\n([^]*?)^[ \t]*```[ \t]*$/gm)].map((match) => match[1]!.trimEnd());
}
