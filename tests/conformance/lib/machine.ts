import type { Module } from '../../../compiler/ir/types.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { Engine, RegValue } from '../../../vm/engine.ts';
import { TrapError } from '../../../vm/engine.ts';
import type { TbcModule } from '../../../vm/module.ts';
import type { Starter } from '../../engines.ts';
import { artefact, ENGINES as ALL, starter } from '../../engines.ts';
import { toRef, toReg } from '../../vm/reg-values.ts';

/** The engines under test behind one face: functions are called by name with the reference semantics' values. */

/** All engines; Binaryen's passes over the JIT's code are the fuzzers' business. */
export const ENGINES = ALL.filter((e) => e !== 'jit-optimized');
export type EngineName = (typeof ENGINES)[number];
export const LEVELS = ['O0', 'O2'] as const;
export type Level = (typeof LEVELS)[number];

/** A function of the embedder; gets the machine to read and make values with. */
export type Host = (args: readonly RefValue[], machine: Machine) => readonly RefValue[];

export interface MachineOptions {
  readonly fuel?: number | undefined;
  readonly memoryLimit?: number | undefined;
  readonly stackLimit?: number | undefined;
  /** By `module.name`. */
  readonly hosts?: Readonly<Record<string, Host>>;
}

/** Where a trap was raised: source file and line, or nothing where the module does not say. */
export interface TrapPlace {
  readonly file: string;
  readonly line: number;
  readonly func: string;
}

export type RunResult =
  { readonly results: readonly RefValue[] } | { readonly trap: TrapName; readonly at: TrapPlace | undefined };

export interface Machine {
  run(func: string, args: readonly RefValue[]): RunResult;
  /** The memory as it is now; a call may replace it. */
  readonly memory: Uint8Array;
  fuel: number;
}

function hostOf(options: MachineOptions, module: string, name: string): Host {
  const host = options.hosts?.[`${module}.${name}`];
  if (host) return host;
  return () => {
    throw new Error(`no host function ${module}.${name}`);
  };
}

class EngineMachine implements Machine {
  readonly #engine: Engine;
  readonly #funcs: ReadonlyMap<string, number>;

  constructor(module: TbcModule, options: MachineOptions, start: Starter) {
    this.#funcs = new Map(module.funcs.map((f, i) => [f.name, i]));
    const hosts = module.imports.map((i) => (args: readonly RegValue[]): readonly RegValue[] => {
      const f = module.funcs[i.func]!;
      const host = hostOf(options, i.module, i.name);
      const values = args.map((v, k) => toRef(v, f.params[k]!));
      return host(values, this).map((v, k) => toReg(v, f.results[k]!));
    });
    this.#engine = start({
      hosts,
      ...(options.fuel === undefined ? {} : { fuel: options.fuel }),
      ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
      ...(options.stackLimit === undefined ? {} : { stackLimit: options.stackLimit }),
    });
  }

  run(func: string, args: readonly RefValue[]): RunResult {
    const index = this.#funcs.get(func);
    if (index === undefined) throw new Error(`the module has no function ${func}`);
    const f = this.#engine.module.funcs[index]!;
    try {
      const results = this.#engine.call(
        index,
        args.map((v, i) => toReg(v, f.params[i]!)),
      );
      return { results: results.map((v, i) => toRef(v, f.results[i]!)) };
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      // Support functions have no place in the source; the frame that called them has.
      return { trap: e.trap, at: e.frames.find((frame) => frame.line > 0) };
    }
  }

  get memory(): Uint8Array {
    return this.#engine.memory;
  }

  get fuel(): number {
    return this.#engine.fuel;
  }

  set fuel(units: number) {
    this.#engine.fuel = units;
  }
}

/** Makes machines of one compiled module: what can be shared between them is made once. */
export interface Loaded {
  start(options: MachineOptions): Machine;
}

/** Loads a module for an engine. The bytecode goes through its binary form, as a user's does. */
export async function load(engine: EngineName, module: Module): Promise<Loaded> {
  const a = artefact(module);
  return loadWith(a.tbc, await starter(engine, a));
}

/** As `load`, for engines that are started in a particular way. */
export function loadWith(module: TbcModule, make: Starter): Loaded {
  return { start: (options) => new EngineMachine(module, options, make) };
}
