import { availableParallelism } from 'node:os';
import type { Device, Target } from '../../backends/target.ts';
import { loadTarget, TARGET_NAMES } from '../../backends/targets.ts';
import type { MovedModule, Offload } from '../../vm/offload/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import { nearest } from './nearest.ts';
import { WORDS } from './render.ts';

/** `--device`: which it is, and when it is opened. */

/** The name that means no device at all. */
export const VM = 'vm';

const FELL_BACK = {
  en: 'it runs on the virtual machine',
  ru: 'его считает виртуальная машина',
  zh: '改由虚拟机执行',
} as const;

/** Names of all targets that the command line knows here. */
export function targetNames(cx: Context): string[] {
  return [...TARGET_NAMES, ...Object.keys(cx.host.targets ?? {})];
}

export async function findTarget(cx: Context, name: string): Promise<Target | undefined> {
  const own = cx.host.targets;
  return own && Object.hasOwn(own, name) ? (await own[name]()).target : loadTarget(name);
}

/** Reports that there is no target or device of a name. */
export function noTarget(cx: Context, name: string, allowed: readonly string[]): number {
  const similar = nearest(name, allowed);
  cx.reportPlain('E0903', {
    name,
    allowed: [...allowed].sort((a, b) => Number(b === similar) - Number(a === similar)).join(', '),
  });
  return EXIT.usage;
}

/** A device that the command line asks for. */
export class ChosenDevice {
  readonly target: Target;
  readonly #cx: Context;
  readonly #name: string;
  readonly #noted = new Set<string>();
  #device: Device | undefined;

  constructor(cx: Context, name: string, target: Target) {
    this.#cx = cx;
    this.#name = name;
    this.target = target;
  }

  get #fallback(): boolean {
    return this.#cx.invocation.flags.has('device-fallback');
  }

  /** A module with its kernels moved out, and how they get to the device, which `open` must have opened. */
  async move(module: TbcModule, opt: 'O0' | 'O2'): Promise<Moved> {
    const { moveKernels, Offload } = await import('../../vm/offload/index.ts');
    const moved = moveKernels(module, this.#fallback);
    let offload: Offload | undefined;
    const note = (text: string): void => this.note(`${text}; ${FELL_BACK[this.#cx.lang]}`);
    const options = { opt, fallback: this.#fallback, note };
    return { moved, offload: () => (offload ??= new Offload(module, this.#device!, options, moved)) };
  }

  /** Opens the device; the exit code after reporting where it cannot be used here. */
  async open(): Promise<number | undefined> {
    const cx = this.#cx;
    const { hostTools } = await import('./host-tools.ts');
    const { openDevice } = await import('./devices.ts');
    const wide = cx.invocation.command === 'run' || cx.invocation.command === 'bench';
    try {
      this.#device ??= await openDevice(this.target, hostTools(cx.host.env), {
        threads: cx.number('threads') ?? (wide ? availableParallelism() : 1),
        note: (text) => this.note(text),
      });
      return undefined;
    } catch (error) {
      cx.reportPlain('E0905', { device: this.#name, reason: error instanceof Error ? error.message : String(error) });
      return EXIT.toolMissing;
    }
  }

  /** Says a thing once. */
  note(text: string): void {
    const cx = this.#cx;
    if (this.#noted.has(text)) return;
    this.#noted.add(text);
    if (cx.json) cx.printJson({ note: text });
    else cx.err(`${cx.colorErr ? `\x1b[36;1m${WORDS.note[cx.lang]}\x1b[0m` : WORDS.note[cx.lang]}: ${text}\n`);
  }

  dispose(): void {
    this.#device?.dispose();
    this.#device = undefined;
  }
}

/** What of a program runs where. */
export interface Moved {
  readonly moved: MovedModule;
  offload(): Offload;
}

/** Finds the device that is asked for, as `cx.device`; the exit code after reporting what is wrong with it. */
export async function chooseDevice(cx: Context): Promise<number | undefined> {
  const { values, flags } = cx.invocation;
  const name = values.get('device');
  if (name === undefined && flags.has('device-fallback')) {
    cx.reportPlain('E0913', { option: '--device-fallback', needs: 'device' });
    return EXIT.usage;
  }
  if (name === undefined || name === VM) return undefined;
  const target = await findTarget(cx, name);
  if (!target) return noTarget(cx, name, [VM, ...targetNames(cx)]);
  if (!target.open) {
    const all = await Promise.all(targetNames(cx).map(async (n) => ((await findTarget(cx, n))?.open ? [n] : [])));
    cx.reportPlain('E0912', { name, allowed: [VM, ...all.flat()].join(', ') });
    return EXIT.usage;
  }
  const watching = (['profile', 'inspect'] as const).find((o) => values.has(o));
  if (watching !== undefined) {
    cx.reportPlain('E0911', { option: `--${watching}` });
    return EXIT.usage;
  }
  cx.device = new ChosenDevice(cx, name, target);
  return undefined;
}
