import type { Device } from '../backends/target.ts';
import { loadTarget, TARGET_NAMES } from '../backends/targets.ts';
import { openDevice } from '../compiler/cli/devices.ts';
import { hostTools } from '../compiler/cli/host-tools.ts';
import { Evaluator } from '../compiler/ir/evaluate.ts';
import type { Module } from '../compiler/ir/types.ts';
import type { RefValue } from '../spec/ops/schema.ts';
import { RefTrap } from '../spec/ops/schema.ts';
import { writeModule } from '../vm/binary/write.ts';
import { encode } from '../vm/encode/index.ts';
import type { Engine, EngineOptions, Limits, RegValue, TrapFrame } from '../vm/engine.ts';
import { TrapError } from '../vm/engine.ts';
import { load } from '../vm/index.ts';
import { createInterpreter } from '../vm/interp-wasm/index.ts';
import { Interpreter } from '../vm/interp/machine.ts';
import { Offload } from '../vm/offload/index.ts';
import type { TbcModule } from '../vm/module.ts';
import { lineColumn } from '../vm/module.ts';
import { OracleDevice } from './offload/oracle.ts';
import { toRef, toReg } from './vm/reg-values.ts';

/** Every engine and device there is, for the tests that compare them: one list, one way to start each. */

export const ENGINES = ['reference', 'interp', 'interp-js', 'jit', 'jit-optimized', 'jit-threads'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An interpreter whose kernels run on a device: of a target, or on the `oracle`, the evaluator of the kernel profile. */
export type DeviceEngineName = `device:${string}`;
export type AnyEngineName = EngineName | DeviceEngineName;

/** Names of devices, whether they can be used here or not. */
export async function deviceNames(): Promise<string[]> {
  const targets = await Promise.all(TARGET_NAMES.map(loadTarget));
  return ['oracle', ...targets.flatMap((t) => (t?.open ? [t.name] : []))];
}

/** A device that cannot be used here: the message says what is missing. */
export class Unavailable extends Error {}

const devices = new Map<string, Promise<Device>>();

/** The device of a name, opened once. Rejects with Unavailable. */
export function deviceOf(name: string): Promise<Device> {
  let device = devices.get(name);
  if (!device) devices.set(name, (device = open(name)));
  return device;
}

async function open(name: string): Promise<Device> {
  if (name === 'oracle') return new OracleDevice({ shared: true });
  const target = await loadTarget(name);
  if (!target) throw new Unavailable(`no target ${name}`);
  const tools = hostTools(process.env);
  const { usable, missing } = await target.probe(tools);
  if (!usable) throw new Unavailable(missing.map((m) => `${m.what}: ${m.install}`).join('; ') || 'not usable here');
  return openDevice(target, tools);
}

/** Gives up the devices that were opened. */
export async function closeDevices(): Promise<void> {
  for (const device of devices.values()) (await device.catch(() => undefined))?.dispose();
  devices.clear();
}

/** Bytecode that the reader or the verifier does not take back. */
export class Refused extends Error {}

/** A compiled module, ready for every engine: its bytecode has been through its binary form, as a user's has. */
export interface Artefact {
  readonly ir: Module;
  readonly tbc: TbcModule;
}

/** Throws Refused. */
export function artefact(ir: Module): Artefact {
  const result = load(writeModule(encode(ir)));
  if ('module' in result) return { ir, tbc: result.module };
  throw new Refused(result.diagnostics.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join('; '));
}

/** Starts instances of one module on one engine; what they can share has been made. Throws TrapError `memory` where the data exceed the limit. */
export type Starter = (options: EngineOptions) => Engine;

/** `opt`: how kernels are prepared for devices. */
export async function starter(
  name: EngineName | DeviceEngineName,
  a: Artefact,
  opt: 'O0' | 'O2' = 'O2',
): Promise<Starter> {
  return name === 'reference' ? (options) => new ReferenceEngine(a, options) : bytecodeStarter(name, a, opt);
}

/** As `starter`, of engines that need the bytecode alone. */
export async function bytecodeStarter(
  name: Exclude<EngineName, 'reference'> | DeviceEngineName,
  a: { readonly tbc: TbcModule },
  opt: 'O0' | 'O2' = 'O2',
): Promise<Starter> {
  if (isDevice(name)) {
    const offload = new Offload(a.tbc, await deviceOf(name.slice('device:'.length)), {
      opt,
      // Both ways, where there are two, with few compilations.
      mostSizes: 1,
    });
    return (options) => {
      const session = offload.start();
      return session.attach(createInterpreter(offload.module, { ...options, hosts: session.hosts(options.hosts) }));
    };
  }
  switch (name) {
    case 'interp':
      return (options) => createInterpreter(a.tbc, options);
    case 'interp-js':
      return (options) => new Interpreter(a.tbc, options);
    case 'jit':
    case 'jit-threads':
    case 'jit-optimized': {
      const { compileJit, JitCode, JitLimitError, JitMachine } = await import('../vm/jit/index.ts');
      const { loadBinaryen } = await import('../backends/wasm/index.ts');
      try {
        const code =
          name !== 'jit-optimized'
            ? await compileJit(a.tbc)
            : new JitCode(a.tbc, await loadBinaryen(), { optimize: 1 });
        // Every part is spread, however little there is to do.
        const spread = { threads: 3, spreadFrom: 0 };
        if (name === 'jit-threads') return (options) => new JitMachine(code, { ...options, ...spread });
        return (options) => new JitMachine(code, options);
      } catch (e) {
        if (!(e instanceof JitLimitError)) throw e;
        return (options) => createInterpreter(a.tbc, options);
      }
    }
  }
}

export function isDevice(name: string): name is DeviceEngineName {
  return name.startsWith('device:');
}

/** The reference evaluator behind the interface of engines. */
export class ReferenceEngine implements Engine {
  readonly module: TbcModule;
  readonly #evaluator: Evaluator;

  constructor(a: Artefact, options: EngineOptions) {
    this.module = a.tbc;
    const hosts: Record<string, (args: readonly RefValue[]) => readonly RefValue[]> = {};
    a.tbc.imports.forEach((imp, i) => {
      const f = a.tbc.funcs[imp.func]!;
      hosts[f.name] = (args) => {
        const given = args.map((v, k) => toReg(v, f.params[k]!));
        try {
          return options.hosts[i]!(given).map((v, k) => toRef(v, f.results[k]!));
        } catch (e) {
          // A trap of code that the host called ends this call too.
          throw e instanceof TrapError ? new RefTrap(e.trap) : e;
        }
      };
    });
    const { fuel, memoryLimit, stackLimit } = options;
    this.#evaluator = new Evaluator(a.ir, {
      hosts,
      ...(fuel === undefined ? {} : { fuel }),
      ...(memoryLimit === undefined ? {} : { memoryLimit }),
      ...(stackLimit === undefined ? {} : { stackLimit }),
    });
  }

  call(func: number, args: readonly RegValue[]): RegValue[] {
    const f = this.module.funcs[func]!;
    const out = this.#evaluator.run(
      f.name,
      args.map((v, i) => toRef(v, f.params[i]!)),
    );
    if ('results' in out) return out.results.map((v, i) => toReg(v, f.results[i]!));
    const { file, start } = out.span;
    const frame: TrapFrame =
      file < 0 || this.module.lines[file] === undefined
        ? { func: out.func, file: '', line: 0, column: 0 }
        : { func: out.func, file: this.module.files[file]!, ...lineColumn(this.module, file, start) };
    throw new TrapError(out.trap, '', [frame]);
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
  resizeMemory(): void {
    throw new Error('the reference takes no snapshots');
  }
  setLimits(_limits: Limits): void {
    throw new Error('the limits of the reference are fixed');
  }
  getGlobal(index: number): RegValue {
    return toReg(this.#evaluator.globals[index]!, this.module.globals[index]!.type);
  }
  setGlobal(index: number, value: RegValue): void {
    this.#evaluator.globals[index] = toRef(value, this.module.globals[index]!.type);
  }
}
