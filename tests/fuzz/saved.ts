import type { Json } from './generate/arguments.ts';
import type { Call } from './compare.ts';
import type { RunOptions } from './machines.ts';
import { LIMITS } from './machines.ts';

/**
 * A program with the calls to be made, as one text: a line `// call name [arguments]` for each, `// limits {…}` where they are
 * not the usual ones. Its other files follow, each after a line `// file path`.
 */

export function save(
  text: string,
  calls: readonly Call[],
  limits: RunOptions = LIMITS,
  notes: readonly string[] = [],
  files: ReadonlyMap<string, string> = new Map(),
): string {
  const lines = [
    ...notes.map((n) => `// ${n}`),
    ...(limits === LIMITS ? [] : [`// limits ${JSON.stringify(limits)}`]),
    ...calls.map((c) => `// call ${c.name} ${JSON.stringify(c.args)}`),
  ];
  const others = [...files].map(([path, t]) => `// file ${path}\n${t.trim()}\n`);
  return `${lines.join('\n')}\n${text.trim()}\n${others.join('')}`;
}

/** The main file's text, and the others by path. */
export function filesOf(text: string): { readonly main: string; readonly files: ReadonlyMap<string, string> } {
  const [main, ...rest] = text.split(/^\/\/ file (\S+)\n/m) as [string, ...string[]];
  const files = new Map<string, string>();
  for (let i = 0; i + 1 < rest.length; i += 2) files.set(rest[i]!, rest[i + 1]!);
  return { main, files };
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
