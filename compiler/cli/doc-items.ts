import type { CompileResult } from '../driver.ts';

type SourceFile = NonNullable<CompileResult['ast']>;
type Item = SourceFile['items'][number];

/** What documentation says of a module: its public items with their declarations as written. */

export interface DocItem {
  readonly kind: 'kernel' | 'function' | 'type' | 'constant';
  readonly name: string;
  /** The declaration without the body. */
  readonly signature: string;
  /** Markdown. */
  readonly doc: string;
  readonly line: number;
}

export interface DocModule {
  /** Dotted, as it is imported. */
  readonly name: string;
  readonly path: string;
  readonly doc: string;
  readonly items: readonly DocItem[];
}

export function documentedModule(name: string, path: string, text: string, ast: SourceFile): DocModule {
  return { name, path, doc: ast.doc ?? '', items: ast.items.flatMap((item) => documented(item, text)) };
}

function documented(item: Item, text: string): DocItem[] {
  if (!item.pub || item.kind === 'import') return [];
  if (item.kind === 'test' || item.kind === 'property' || item.kind === 'bench') return [];
  const kind = KINDS[item.kind];
  const signature = text
    .slice(item.span.start, endOf(item, text))
    .replace(/^pub\s+/, '')
    .trim();
  const line = text.slice(0, item.span.start).split('\n').length;
  return [{ kind, name: item.name.text, signature, doc: item.doc ?? '', line }];
}

const KINDS = {
  kernel: 'kernel',
  fn: 'function',
  extern: 'function',
  struct: 'type',
  enum: 'type',
  alias: 'type',
  const: 'constant',
} as const;

/** Where the declaration ends: ahead of the body, or with the item where there is none. */
function endOf(item: Item, text: string): number {
  if (item.kind === 'fn') return item.body.span.start;
  if (item.kind === 'kernel') {
    const last = item.results.at(-1) ?? item.params.at(-1);
    const from = last?.span.end ?? item.name.span.end;
    return text.indexOf('{', from);
  }
  return item.span.end;
}
