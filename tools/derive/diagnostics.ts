/** spec/diagnostics.md: every diagnostic with its explanation and examples, from the diagnostics table. */
import type { DiagnosticRow } from '../../spec/diagnostics-schema.ts';
import { derivedNote, fenced } from './markdown.ts';

/** A program, or a command line if it begins with a prompt. */
function example(text: string): string {
  return fenced(text.startsWith('$ ') ? 'console' : 'tri', text);
}

function page(name: string, row: DiagnosticRow): string {
  const parts = [`## ${name} (${row.severity})\n`, `> ${row.message.en}\n`, `${row.explain.en.trim()}\n`];
  if (row.help) parts.push(`Help: ${row.help.en}\n`);
  parts.push('Fails:\n', example(row.failing), 'Mended:\n', example(row.mended));
  for (const [file, text] of Object.entries(row.files ?? {})) parts.push(`With \`${file}\`:\n`, example(text));
  return parts.join('\n');
}

export function makeDiagnostics(rows: Readonly<Record<string, DiagnosticRow>>): string {
  const pages = Object.entries(rows)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => page(name, row));
  return [
    '# Diagnostics',
    derivedNote('the diagnostics table in spec/'),
    'Codes are permanent. What stands in braces is filled in for each case. `trinityc explain CODE` shows one of these',
    'pages, in English, Russian or Chinese.\n',
    ...pages,
  ].join('\n');
}
