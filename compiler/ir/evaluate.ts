import { InternalError } from '../../spec/internal.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { RefMemory } from './evaluate-memory.ts';
import { opInfo } from './ops.ts';
import type { Func, Module, Op, Region, Value } from './types.ts';

/**
 * The reference evaluator of the scalar profile: executes the IR as the op table says, value by value. Slow and plain,
 * because every engine and every pass is measured against it.
 */

/** A function the host supplies; takes and gives flattened components. What it throws becomes the trap `host`. */
export type RefHost = (args: readonly RefValue[], evaluator: Evaluator) => readonly RefValue[];

export interface EvaluatorOptions {
  /** By the function's name in the module. */
  readonly hosts?: Readonly<Record<string, RefHost>>;
  /** Units of fuel; unlimited by default. */
  readonly fuel?: number;
  /** Bytes the memory may grow to; 1 GiB by default. */
  readonly memoryLimit?: number;
  /** Nested calls, host functions not counted; 10,000 by default, fewer if the engine underneath runs out of stack. */
  readonly stackLimit?: number;
}

/** How a call ends: with results, or with a trap at a place. */
export type Outcome =
  { readonly results: readonly RefValue[] } | { readonly trap: TrapName; readonly span: Span; readonly func: string };

/** How a region ends: `yield`, `br` to an op, or `return`. */
interface Completion {
  readonly kind: 'yield' | 'br' | 'return';
  readonly values: readonly RefValue[];
  readonly target: Op | undefined;
}

export class Evaluator {
  readonly module: Module;
  readonly memory: RefMemory;
  readonly globals: RefValue[];
  fuel: number;
  readonly #hosts: Readonly<Record<string, RefHost>>;
  readonly #stackLimit: number;
  #depth = 0;
  /** Where a trap on its way out was raised. */
  #trapAt: { span: Span; func: string } | undefined;

  constructor(module: Module, options: EvaluatorOptions = {}) {
    this.module = module;
    this.memory = new RefMemory(module.heapBase, options.memoryLimit ?? 2 ** 30);
    for (const d of module.data) this.memory.bytes.set(d.bytes, d.address);
    this.globals = module.globals.map((g) => g.init);
    this.fuel = options.fuel ?? Infinity;
    this.#hosts = options.hosts ?? {};
    this.#stackLimit = options.stackLimit ?? 10_000;
  }

  /** Runs a function by name; never throws for what a program does. */
  run(name: string, args: readonly RefValue[]): Outcome {
    this.#trapAt = undefined;
    try {
      return { results: this.call(name, args) };
    } catch (e) {
      if (!(e instanceof RefTrap)) throw e;
      const { span, func } = this.#trapAt ?? { span: NO_SPAN, func: name };
      return { trap: e.trap, span, func };
    }
  }

  /** Calls a function by name; throws RefTrap if it traps. Hosts may call back through this. */
  call(name: string, args: readonly RefValue[]): readonly RefValue[] {
    const f = this.module.funcs.get(name);
    if (!f) throw new InternalError('I-EVAL', `no function @${name}`);
    if (!f.body) return this.#host(name, args);
    if (this.#depth >= this.#stackLimit) throw new RefTrap('stack');
    this.#depth++;
    try {
      this.#spend(1);
      const env: RefValue[] = [];
      f.params.forEach((p, i) => (env[p.id] = args[i]!));
      return this.#region(f.body, env, f).values;
    } catch (e) {
      // The evaluator nests as its program does; running out of the host's stack is the same trap. Only the outermost
      // call has stack enough again to say so.
      if (this.#depth === 1 && e instanceof RangeError && /call stack/i.test(e.message)) throw new RefTrap('stack');
      throw e;
    } finally {
      this.#depth--;
    }
  }

  #host(name: string, args: readonly RefValue[]): readonly RefValue[] {
    const host = this.#hosts[name];
    if (!host) throw new InternalError('I-EVAL', `no host function for @${name}`);
    try {
      return host(args, this);
    } catch (e) {
      throw e instanceof RefTrap || e instanceof RangeError ? e : new RefTrap('host');
    }
  }

  #spend(units: number): void {
    if (this.fuel < units) {
      this.fuel = 0;
      throw new RefTrap('fuel');
    }
    this.fuel -= units;
  }

  #region(r: Region, env: RefValue[], f: Func): Completion {
    for (const op of r.ops) {
      try {
        const done = this.#op(op, env, f);
        if (done) return done;
      } catch (e) {
        // Support functions have no place in the source: the place is that of the innermost call of them that has one.
        if (e instanceof RefTrap && (this.#trapAt === undefined || this.#trapAt.span.file < 0)) {
          this.#trapAt = { span: op.span, func: f.name };
        }
        throw e;
      }
    }
    throw new InternalError('I-EVAL', `a region of @${f.name} has no terminator`);
  }

  /** Executes one op; gives a completion if it ends the region that holds it. */
  #op(op: Op, env: RefValue[], f: Func): Completion | undefined {
    const args = op.operands.map((v) => env[v.id]!);
    const give = (values: readonly RefValue[]) => op.results.forEach((v: Value, i) => (env[v.id] = values[i]!));
    switch (op.op) {
      case 'yield':
      case 'br':
      case 'return':
        return { kind: op.op, values: args, target: op.target };
      case 'trap':
        throw new RefTrap(op.attrs!['trap'] as TrapName);
      case 'trap_if':
        if (args[0]) throw new RefTrap(op.attrs!['trap'] as TrapName);
        return undefined;
      case 'block':
      case 'loop':
      case 'if':
      case 'if3':
        return this.#control(op, args, env, f, give);
      case 'call':
        give(this.call(String(op.attrs!['func']), args));
        return undefined;
    }
    give(this.#memoryOp(op, args) ?? this.#pure(op, args));
    return undefined;
  }

  #control(
    op: Op,
    args: readonly RefValue[],
    env: RefValue[],
    f: Func,
    give: (values: readonly RefValue[]) => void,
  ): Completion | undefined {
    let region = op.regions![0]!;
    if (op.op === 'if') region = op.regions![args[0] ? 0 : 1]!;
    else if (op.op === 'if3') region = op.regions![Number(args[0]) + 1]!;
    let carried = args;
    for (;;) {
      if (op.op === 'loop') {
        this.#spend(1);
        region.args.forEach((v, i) => (env[v.id] = carried[i]!));
      }
      const done = this.#region(region, env, f);
      if (done.kind === 'br' && done.target === op && op.op === 'loop') {
        carried = done.values;
        continue;
      }
      if (done.kind === 'yield' || (done.kind === 'br' && done.target === op)) {
        give(done.values);
        return undefined;
      }
      return done;
    }
  }

  /** Memory and globals, whose state the table's evals do not see; undefined for other ops. */
  #memoryOp(op: Op, args: readonly RefValue[]): readonly RefValue[] | undefined {
    const n = (i: number) => Number(args[i]);
    const address = () => n(0) + Number(op.attrs!['offset'] ?? 0);
    switch (op.op) {
      case 'load':
        return [this.memory.load(address(), op.attrs!['storage'] as StorageType)];
      case 'store':
        this.memory.store(address(), args[1]!, op.attrs!['storage'] as StorageType);
        return [];
      case 'mem_size':
        return [BigInt(this.memory.bytes.length)];
      case 'mem_grow':
        return [BigInt(this.memory.grow(n(0)))];
      case 'mem_fill':
        this.#spend(1 + Math.floor(n(2) / 64));
        this.memory.fill(n(0), n(1), n(2));
        return [];
      case 'mem_copy':
        this.#spend(1 + Math.floor(n(2) / 64));
        this.memory.copy(n(0), n(1), n(2));
        return [];
      case 'global_get':
        return [this.globals[Number(op.attrs!['index'])]!];
      case 'global_set':
        this.globals[Number(op.attrs!['index'])] = args[0]!;
        return [];
      case 'mark':
        return [];
    }
    return undefined;
  }

  #pure(op: Op, args: readonly RefValue[]): readonly RefValue[] {
    return evalOp(opInfo(op.op).name, args, bindingOf(op), op.attrs ?? {});
  }
}

/** What T and U of an op's row are bound to in this op. */
export function bindingOf(op: Op): { T?: ScalarType; U?: ScalarType } {
  const info = opInfo(op.op);
  const bind = (p: 'T' | 'U', from: number): ScalarType | undefined => {
    if (from >= 0) return op.operands[from]!.type as ScalarType;
    const i = info.fixedResults.indexOf(p);
    return i < 0 ? undefined : (op.results[i]!.type as ScalarType);
  };
  return { T: bind('T', info.tFrom), U: bind('U', info.uFrom) };
}

/** Runs one function of a module afresh. */
export function evaluate(
  module: Module,
  name: string,
  args: readonly RefValue[],
  options: EvaluatorOptions = {},
): Outcome {
  return new Evaluator(module, options).run(name, args);
}
