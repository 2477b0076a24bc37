/** spec/ops.md: every operation, from the op table. */
import type { Law, OpRow, OpTable } from '../../spec/ops/schema.ts';
import { code, derivedNote, table } from './markdown.ts';

/** Families by the first id of their range; a range ends where the next begins. */
const families: readonly { readonly from: number; readonly title: string }[] = [
  { from: 0, title: 'Arithmetic' },
  { from: 50, title: 'Comparison and selection' },
  { from: 70, title: 'Bits and booleans' },
  { from: 100, title: 'Trits' },
  { from: 150, title: 'Conversions' },
  { from: 180, title: 'Floats' },
  { from: 220, title: 'Memory and globals' },
  { from: 250, title: 'Control and calls' },
  { from: 300, title: '128-bit vectors' },
  { from: 1000, title: 'Kernels (in the IR alone, never in bytecode)' },
];

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

export function makeOps(ops: OpTable): string {
  const rows = Object.entries(ops).sort(([, a], [, b]) => a.id - b.id);
  const sections = families.map(({ from, title }, i) => {
    const to = families[i + 1]?.from ?? Infinity;
    const own = rows.filter(([, row]) => row.id >= from && row.id < to);
    if (own.length === 0) return '';
    const lines = own.map(([name, row]) => [String(row.id), code(name), signature(row), row.effect, remarks(row)]);
    return `## ${title}\n\n${table(['id', 'op', 'types', 'effect', 'meaning'], lines)}`;
  });
  return [
    '# Operations',
    derivedNote('spec/ops/'),
    `${rows.length} operations. The id is the opcode in bytecode and permanent. \`T\` and \`U\` range over the class that`,
    'is named (spec/types.ts); what stands in braces are attributes, which are constants of the instruction. An operation',
    'whose effect is `pure` may be removed, moved and merged; one with `trap` only if it provably does not trap.\n',
    ...sections.filter((section) => section !== ''),
  ].join('\n');
}
