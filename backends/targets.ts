import type { Target } from './target.ts';

/** Every target, each loaded when it is asked for. The virtual machine's own engines, which need none, are not among them. */
export const TARGETS = {} as const satisfies Readonly<Record<string, () => Promise<{ readonly target: Target }>>>;

export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

const table: Readonly<Record<string, () => Promise<{ readonly target: Target }>>> = TARGETS;

/** The target of a name; undefined if there is none. */
export async function loadTarget(name: string): Promise<Target | undefined> {
  return Object.hasOwn(table, name) ? (await table[name]!()).target : undefined;
}
