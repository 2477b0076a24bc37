/** Short text of a syntax tree for expectations: kind and fields, spans left out, names as their text. */
export function brief(node: unknown): string {
  if (node === undefined) return '-';
  if (typeof node === 'bigint') return `${node}`;
  if (typeof node !== 'object' || node === null) return typeof node === 'string' ? JSON.stringify(node) : String(node);
  if (Array.isArray(node)) return `[${node.map(brief).join(' ')}]`;
  const entries = Object.entries(node).filter(([k]) => k !== 'span' && k !== 'opSpan');
  if (entries.length === 1 && entries[0]![0] === 'text') return entries[0]![1] as string;
  const kind = (node as { kind?: string }).kind;
  const fields = entries
    .filter(([k, v]) => k !== 'kind' && v !== undefined && v !== false && !(Array.isArray(v) && v.length === 0))
    .map(([k, v]) => (v === true ? k : `${k}=${brief(v)}`));
  return kind === undefined ? `{${fields.join(' ')}}` : `(${[kind, ...fields].join(' ')})`;
}
