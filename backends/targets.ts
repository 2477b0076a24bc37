import type { Target } from './target.ts';

/** Every target, each loaded when it is asked for. The virtual machine's own engines, which need none, are not among them. */
export const TARGETS = {
  wasm: () => import('./wasm/target.ts'),
  llvm: () => import('./llvm/target.ts'),
  c: () => import('./c/index.ts'),
  metal: () => import('./metal/target.ts'),
  cuda: () => import('./cuda/index.ts'),
  webgpu: () => import('./webgpu/index.ts'),
  verilog: () => import('./verilog/index.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly target: Target }>>>;

export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];

/** Other names that devices are known by. */
const ALSO: Readonly<Record<string, string>> = { native: 'llvm' };

const table: Readonly<Record<string, () => Promise<{ readonly target: Target }>>> = TARGETS;

/** The target of a name, or of another name that its device is known by; undefined if there is none. */
export async function loadTarget(name: string): Promise<Target | undefined> {
  const own = Object.hasOwn(ALSO, name) ? ALSO[name]! : name;
  return Object.hasOwn(table, own) ? (await table[own]!()).target : undefined;
}
