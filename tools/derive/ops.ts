/** spec/ops.md: every operation, from the op table. */
import type { Law, OpRow, OpTable } from '../../spec/ops/schema.ts';
import { code, derivedNote, table } from './markdown.ts';

function classOf(T: OpRow['T']): string {
  return typeof T === 'string' ? T : (T ?? []).join(' | ');
}

function signature(row: OpRow): string {
  const shown = (types: OpRow['operands']): string => types.map((t) => (t === 'rest' ? '…' : t)).join(', ');
  const variables = [row.T && `T: ${classOf(row.T)}`, row.U && `U: ${classOf(row.U)}`].filter(Boolean).join(', ');
  const attrs = Object.entries(row.attrs ?? {}).map(([name, kind]) => `${name}: ${kind}`);
  const parts = [variables && `<${variables}>`, attrs.length > 0 && `{${attrs.join(', ')}}`].filter(Boolean).join(' ');
  const regions = row.regions ? ` with ${row.regions} region${row.regions > 1 ? 's' : ''}` : '';
  return `${parts && `${code(parts)} `}${code(`(${shown(row.operands)}) → (${shown(row.results)})`)}${regions}`;
}

function lawText(law: Law): string {
  if (typeof law === 'string') return law;
  const [name, value] = Object.entries(law)[0]!;
  return `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} ${String(value)}`;
}

function remarks(row: OpRow): string {
  const traps = (row.traps ?? []).map((trap) => code(trap)).join(', ');
  const laws = (row.laws ?? []).map(lawText).join(', ');
  const parts = [row.doc.replace(/\.$/, '')];
  if (traps) parts.push(`Traps: ${traps}`);
  if (laws) parts.push(`Laws: ${laws}`);
  if (row.terminator) parts.push('Ends its region');
  return parts.join('. ') + '.';
}

/** The reference from the families of the table, by their names. */
export function makeOps(families: Readonly<Record<string, OpTable>>): string {
  let count = 0;
  const sections = Object.entries(families).map(([family, ops]) => {
    const rows = Object.entries(ops).sort(([, a], [, b]) => a.id - b.id);
    count += rows.length;
    const lines = rows.map(([name, row]) => [String(row.id), code(name), signature(row), row.effect, remarks(row)]);
    const title = family[0]!.toUpperCase() + family.slice(1);
    return `## ${title}\n\n${table(['id', 'op', 'types', 'effect', 'meaning'], lines)}`;
  });
  return [
    '# Operations',
    derivedNote('spec/ops/'),
    `${count} operations. The id is the opcode in bytecode and permanent; those from 1000 on are in the IR alone. \`T\` and`,
    '`U` range over the class that is named (spec/types.ts); what stands in braces are attributes, which are constants of',
    'the instruction. An operation whose effect is `pure` may be removed, moved and merged; one with `trap` only if it',
    'provably does not trap.\n',
    ...sections,
  ].join('\n');
}
