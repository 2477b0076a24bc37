import { Evaluator } from '../../../compiler/ir/evaluate.ts';
import type { Module } from '../../../compiler/ir/types.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { readModule } from '../../../vm/binary/read.ts';
import { writeModule } from '../../../vm/binary/write.ts';
import { encode } from '../../../vm/encode/index.ts';
import type { Engine, EngineOptions, RegValue } from '../../../vm/engine.ts';
import { isWide, TrapError } from '../../../vm/engine.ts';
import { createInterpreter } from '../../../vm/interp-wasm/index.ts';
import { Interpreter } from '../../../vm/interp/machine.ts';
import type { TbcModule } from '../../../vm/module.ts';
import { verify } from '../../../vm/verify.ts';

/** The engines under test behind one face: functions are called by name with the reference semantics' values. */

export const ENGINES = ['reference', 'interp', 'interp-js', 'jit'] as const;
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

class ReferenceMachine implements Machine {
  readonly #evaluator: Evaluator;
  readonly #module: Module;

  constructor(module: Module, options: MachineOptions) {
    const hosts: Record<string, (args: readonly RefValue[]) => readonly RefValue[]> = {};
    for (const i of module.imports) hosts[i.func] = (args) => hostOf(options, i.module, i.name)(args, this);
    this.#module = module;
    this.#evaluator = new Evaluator(module, {
      hosts,
      ...(options.fuel === undefined ? {} : { fuel: options.fuel }),
      ...(options.memoryLimit === undefined ? {} : { memoryLimit: options.memoryLimit }),
      ...(options.stackLimit === undefined ? {} : { stackLimit: options.stackLimit }),
    });
  }

  run(func: string, args: readonly RefValue[]): RunResult {
    const out = this.#evaluator.run(func, args);
    if ('results' in out) return { results: out.results };
    const { span } = out;
    const lines = this.#module.lines[span.file];
    if (!lines) return { trap: out.trap, at: undefined };
    let line = 0;
    while (line < lines.length && lines[line]! <= span.start) line++;
    return { trap: out.trap, at: { file: this.#module.files[span.file]!, line: Math.max(1, line), func: out.func } };
  }

  get memory(): Uint8Array {
    return this.#evaluator.memory.bytes;
  }

  get fuel(): number {
    return this.#evaluator.fuel;
  }

  set fuel(units: number) {
    this.#evaluator.fuel = units;
  }
}

function hostOf(options: MachineOptions, module: string, name: string): Host {
  const host = options.hosts?.[`${module}.${name}`];
  if (host) return host;
  return () => {
    throw new Error(`no host function ${module}.${name}`);
  };
}

/** A value of the reference semantics as engines take it. */
function toReg(v: RefValue, type: ScalarType): RegValue {
  if (typeof v === 'boolean') return v ? 1 : 0;
  return typeof v === 'bigint' && !isWide(type) ? Number(v) : v;
}

function fromReg(v: RegValue, type: ScalarType): RefValue {
  if (type === 'bool') return v !== 0;
  if (type === 'f32' || type === 'f64' || type === 'v128') return v;
  return BigInt(v as number | bigint);
}

class EngineMachine implements Machine {
  readonly #engine: Engine;
  readonly #funcs: ReadonlyMap<string, number>;

  constructor(module: TbcModule, options: MachineOptions, make: (options: EngineOptions) => Engine) {
    this.#funcs = new Map(module.funcs.map((f, i) => [f.name, i]));
    const hosts = module.imports.map((i) => (args: readonly RegValue[]): readonly RegValue[] => {
      const f = module.funcs[i.func]!;
      const host = hostOf(options, i.module, i.name);
      const values = args.map((v, k) => fromReg(v, f.params[k]!));
      return host(values, this).map((v, k) => toReg(v, f.results[k]!));
    });
    this.#engine = make({
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
      return { results: results.map((v, i) => fromReg(v, f.results[i]!)) };
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
  if (engine === 'reference') return { start: (options) => new ReferenceMachine(module, options) };
  const read = readModule(writeModule(encode(module)));
  const faults = 'module' in read ? verify(read.module) : read.diagnostics;
  if (!('module' in read) || faults.length > 0) throw new Error(`the bytecode is refused: ${JSON.stringify(faults)}`);
  const tbc = read.module;
  if (engine === 'interp')
    return { start: (options) => new EngineMachine(tbc, options, (o) => createInterpreter(tbc, o)) };
  if (engine === 'interp-js')
    return { start: (options) => new EngineMachine(tbc, options, (o) => new Interpreter(tbc, o)) };
  const { compileJit, JitMachine } = await import('../../../vm/jit/index.ts');
  const code = await compileJit(tbc);
  return { start: (options) => new EngineMachine(tbc, options, (o) => new JitMachine(code, o)) };
}
