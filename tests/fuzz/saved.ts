import type { Json } from './generate/arguments.ts';
import type { Call } from './compare.ts';

/** A program with the calls to be made, as one text: a line `// call name [arguments]` for each call, before the items. */

export function save(text: string, calls: readonly Call[], notes: readonly string[] = []): string {
  const lines = [...notes.map((n) => `// ${n}`), ...calls.map((c) => `// call ${c.name} ${JSON.stringify(c.args)}`)];
  return `${lines.join('\n')}\n${text.trim()}\n`;
}

export function callsOf(text: string): Call[] {
  return [...text.matchAll(/^\/\/ call (\w+) (\[.*\])$/gm)].map((m) => ({
    name: m[1]!,
    args: JSON.parse(m[2]!) as Json[],
  }));
}

export function withoutNotes(text: string): string {
  return text.replace(/^\/\/ .*\n/gm, '');
}
