import { parseSource } from '../../compiler/syntax/parse.ts';

/**
 * Makes a program smaller while `holds` says that it still shows the same: items, statements, arms and arguments are left
 * out, expressions are replaced by parts of themselves or by constants. Works on the source text by the spans of its tree.
 */

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Spanned {
  readonly kind?: string;
  readonly span: { readonly start: number; readonly end: number };
}

const EXPRESSIONS = new Set(
  'int float bool str char name field tupleField index call struct tuple array fill unary binary try as if match loop block reduce'.split(
    ' ',
  ),
);
/** Lists whose elements can be left out one by one. */
const LISTS = ['items', 'stmts', 'body', 'arms', 'args', 'params', 'payload', 'fields', 'variants', 'results'];

export async function reduce(
  text: string,
  holds: (text: string) => Promise<boolean>,
  deadlineMs: number,
): Promise<string> {
  let best = text;
  const end = performance.now() + deadlineMs;
  for (let changed = true; changed;) {
    changed = false;
    let edits = editsOf(best);
    for (let i = 0; i < edits.length; i++) {
      if (performance.now() >= end) return best;
      const edit = edits[i]!;
      const next = best.slice(0, edit.start) + edit.text + best.slice(edit.end);
      if (next.length >= best.length || !(await holds(next))) continue;
      best = next;
      changed = true;
      // The tree is another one now; what was tried before is mostly what still fails.
      edits = editsOf(best);
      i--;
    }
  }
  return best;
}

function editsOf(text: string): Edit[] {
  const edits: Edit[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'span' || key === 'opSpan') continue;
      if (LISTS.includes(key) && Array.isArray(value)) removals(text, value as Spanned[], edits);
      visit(value);
    }
    const { kind, span } = node as Spanned;
    if (kind !== undefined && EXPRESSIONS.has(kind)) replacements(text, node as Spanned, span, edits);
  };
  visit(parseSource(text, 0).ast);
  // Large cuts first: they make the rest cheap.
  const gain = (e: Edit): number => e.end - e.start - e.text.length;
  return edits.sort((a, b) => gain(b) - gain(a));
}

function spanOf(n: Spanned): { start: number; end: number } | undefined {
  const direct = n.span;
  if (direct) return direct;
  const inner = (n as unknown as { name?: Spanned; value?: Spanned; type?: Spanned }) ?? {};
  const from = inner.name?.span;
  const to = (inner.type ?? inner.value)?.span;
  return from && to ? { start: from.start, end: to.end } : undefined;
}

function removals(text: string, list: readonly Spanned[], edits: Edit[]): void {
  const spans = list.map(spanOf);
  // Runs of halves and quarters, then single ones, each with the comma after it.
  for (let n = list.length; n >= 1; n = n === 1 ? 0 : Math.ceil(n / 2)) {
    for (let i = 0; i + n <= list.length; i += n) {
      const first = spans[i];
      const last = spans[i + n - 1];
      if (!first || !last) continue;
      const after = /^\s*[,;]?/.exec(text.slice(last.end))![0].length;
      edits.push({ start: first.start, end: last.end + after, text: '' });
      const before = /,\s*$/.exec(text.slice(0, first.start));
      if (before) edits.push({ start: before.index, end: last.end, text: '' });
    }
    if (n === 1) break;
  }
}

function replacements(text: string, node: Spanned, span: Spanned['span'], edits: Edit[]): void {
  const { start, end } = span;
  const put = (t: string): void => {
    if (t.length < end - start) edits.push({ start, end, text: t });
  };
  const seen = new Set<string>();
  const parts = (child: unknown, depth: number): void => {
    if (Array.isArray(child)) return child.forEach((c) => parts(c, depth));
    if (typeof child !== 'object' || child === null) return;
    const { kind, span: inner } = child as Spanned;
    if (child !== node && kind !== undefined && EXPRESSIONS.has(kind) && inner) {
      const t = text.slice(inner.start, inner.end);
      if (!seen.has(t)) {
        seen.add(t);
        put(t);
      }
      if (depth >= 3) return;
    }
    for (const [k, v] of Object.entries(child)) if (k !== 'span') parts(v, depth + 1);
  };
  parts(node, 0);
  for (const t of ['0', '1', 'true', 'false', '0.0', '""', '{}', 'None', '[]']) put(t);
}
