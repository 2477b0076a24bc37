import type { Signature } from '../../compiler/ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Engine, Limits, RegValue } from '../engine.ts';
import { DEFAULT_LIMITS, TrapError } from '../engine.ts';
import type { TbcEntry, TbcModule } from '../module.ts';
import { AbiError } from './errors.ts';
import { fromReg, toReg } from './scalars.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import type { HostValue, Shapes } from './values.ts';
import { Values } from './values.ts';

/** An exported function. With `inout` parameters it gives an array: the result, then their new values in order. */
export type ExportedFunction = (...args: readonly unknown[]) => HostValue;

/** Text that the program gave for the trap that is about to come. */
export interface TrapText {
  text: string;
}

/**
 * A module with memory of its own. Calls that trap throw TrapError and leave the instance usable; what the ended call
 * had allocated stays allocated (restore a snapshot to be rid of it). Wrong arguments throw AbiError before any code runs.
 */
export class Instance {
  readonly module: TbcModule;
  readonly engine: Engine;
  readonly exports: Readonly<Record<string, ExportedFunction>>;
  readonly values: Values;
  readonly #trapText: TrapText;
  #memoryLimit: number;

  constructor(engine: Engine, limits: Limits, trapText: TrapText) {
    this.module = engine.module;
    this.engine = engine;
    this.values = new Values(engine);
    this.#trapText = trapText;
    this.#memoryLimit = limits.memoryLimit ?? DEFAULT_LIMITS.memoryLimit;
    const exports: Record<string, ExportedFunction> = Object.create(null) as Record<string, ExportedFunction>;
    for (const e of this.module.exports) {
      const scalars = scalarsOnly(e.signature);
      exports[e.name] = scalars
        ? (...args) => this.#callScalars(e.func, e.name, scalars, args)
        : (...args) => this.#call(e.func, e.name, e.signature, args);
    }
    this.exports = exports;
  }

  /** Runs an in-file `test`, `property` or `bench` by name. */
  callEntry(name: string, kind: TbcEntry['kind'], args: readonly unknown[] = []): HostValue {
    const e = this.module.entries.find((x) => x.name === name && x.kind === kind);
    if (!e) throw new AbiError(name, `the module has no ${kind} of this name`);
    return this.#call(e.func, e.name, e.signature, args);
  }

  /** Units of fuel left; Infinity without a limit. */
  get fuel(): number {
    return this.engine.fuel;
  }
  set fuel(units: number) {
    this.engine.fuel = units;
  }

  /** Threads that large kernels may run on, the caller's with them. */
  get threads(): number {
    return this.engine.threads ?? 1;
  }

  /** Starts the threads, which otherwise start when a kernel has work for them; resolves when they can be given some. */
  async startThreads(): Promise<void> {
    await this.engine.startThreads?.();
  }

  /** Gives up the threads; the instance goes on with the caller's alone. One that is no longer used gives them up by itself. */
  dispose(): void {
    this.engine.dispose?.();
  }

  setLimits(limits: Limits): void {
    if (limits.memoryLimit !== undefined) this.#memoryLimit = limits.memoryLimit;
    this.engine.setLimits(limits);
  }

  /** The memory as it is now; a call that grows it leaves older views behind. */
  get memory(): Uint8Array {
    return this.engine.memory;
  }

  /** Memory and globals as bytes. */
  snapshot(): Uint8Array {
    return takeSnapshot(this.engine);
  }
  restore(bytes: Uint8Array): void {
    restoreSnapshot(this.engine, bytes, this.#memoryLimit);
  }

  /** As `#call`, where nothing lies in memory. */
  #callScalars(func: number, name: string, { params, result }: ScalarSignature, args: readonly unknown[]): HostValue {
    if (args.length !== params.length)
      throw new AbiError(name, `${params.length} arguments are expected, not ${args.length}`);
    this.#trapText.text = '';
    try {
      const given: RegValue[] = [];
      for (let i = 0; i < params.length; i++) given.push(toReg(args[i], params[i].type, params[i].path));
      const got = this.engine.call(func, given);
      return result === undefined ? undefined : fromReg(got[0], result);
    } catch (e) {
      throw this.#named(e);
    }
  }

  /** A trap with the text that the program gave for it. */
  #named(e: unknown): unknown {
    if (!(e instanceof TrapError) || e.text !== '' || this.#trapText.text === '') return e;
    return new TrapError(e.trap, this.#trapText.text, e.frames);
  }

  #call(func: number, name: string, signature: Signature, args: readonly unknown[]): HostValue {
    const { params, result } = signature;
    if (args.length !== params.length)
      throw new AbiError(name, `${params.length} arguments are expected, not ${args.length}`);
    this.#trapText.text = '';
    try {
      const shapes: Shapes = new Map();
      const given: RegValue[] = [];
      const borrowed: { parts: RegValue[]; type: Type }[] = [];
      params.forEach((p, i) => {
        const parts = this.values.toComponents(args[i], p.type, p.name || `argument ${i}`, shapes);
        given.push(...parts);
        if (!p.inout) borrowed.push({ parts, type: p.type });
      });
      const got = this.engine.call(func, given);
      const outputs: HostValue[] = [];
      let at = 0;
      for (const type of [result, ...params.filter((p) => p.inout).map((p) => p.type)]) {
        const parts = got.slice(at, (at += flatten(type).length));
        outputs.push(this.values.fromComponents(parts, type));
        this.values.drop(parts, type);
      }
      for (const b of borrowed) this.values.drop(b.parts, b.type);
      return outputs.length === 1 ? outputs[0] : outputs;
    } catch (e) {
      throw this.#named(e);
    }
  }
}

/** A signature of scalars alone, without `inout`. */
interface ScalarSignature {
  readonly params: readonly { readonly type: ScalarType; readonly path: string }[];
  /** Undefined: unit. */
  readonly result: ScalarType | undefined;
}

function scalarsOnly({ params, result }: Signature): ScalarSignature | undefined {
  const unit = result.kind === 'tuple' && result.items.length === 0;
  if (result.kind !== 'scalar' && !unit) return undefined;
  const types: { type: ScalarType; path: string }[] = [];
  for (const [i, p] of params.entries()) {
    if (p.inout || p.type.kind !== 'scalar') return undefined;
    types.push({ type: p.type.name, path: p.name || `argument ${i}` });
  }
  return { params: types, result: result.kind === 'scalar' ? result.name : undefined };
}
