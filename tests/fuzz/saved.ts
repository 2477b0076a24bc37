import type { Json } from './generate/arguments.ts';
import type { Call } from './compare.ts';
import type { RunOptions } from './machines.ts';
import { LIMITS } from './machines.ts';

/** A program with the calls to be made, as one text: a line `// call name [arguments]` for each, `// limits {…}` where they are not the usual ones. */

export function save(
  text: string,
  calls: readonly Call[],
  limits: RunOptions = LIMITS,
  notes: readonly string[] = [],
): string {
  const lines = [
    ...notes.map((n) => `// ${n}`),
    ...(limits === LIMITS ? [] : [`// limits ${JSON.stringify(limits)}`]),
    ...calls.map((c) => `// call ${c.name} ${JSON.stringify(c.args)}`),
  ];
  return `${lines.join('\n')}\n${text.trim()}\n`;
}

export function callsOf(text: string): Call[] {
  return [...text.matchAll(/^\/\/ call (\w+) (\[.*\])$/gm)].map((m) => ({
    name: m[1]!,
    args: JSON.parse(m[2]!) as Json[],
  }));
}

export function limitsOf(text: string): RunOptions {
  const found = /^\/\/ limits (\{.*\})$/m.exec(text);
  return found ? (JSON.parse(found[1]!) as RunOptions) : LIMITS;
}
