import { cloneFunc } from '../../compiler/ir/clone.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Func, Module, Op, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import { SCALAR_O0, SCALAR_O2 } from '../../compiler/passes/pipelines.ts';
import type { TensorTy } from '../../spec/abi.ts';
import { payloadBytes } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import { Lowering } from '../kernel/context.ts';
import type { KernelParam, PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { threadProblem, trapFinder } from './conduct.ts';
import { buildPoints, buildSteps, buildZero } from './build.ts';
import type { Made, World } from './build.ts';
import type { Launch, LaunchPlan, PlanMemory } from './plan.ts';
import type { Cut, Segment } from './segments.ts';
import { cut, isBuffer, needs } from './segments.ts';

/** Prepared kernels as launches (plan.ts). */

const VALUE_BYTES = 8;
/** What offsets of 32 bits reach, a group of words less. */
const MAX_BYTES = 2 ** 32 - 4096;
/** Sixteen groups of lanes for each of the multiprocessors of a large device. */
const GROUPS = 2048;

export interface PlanOptions {
  /** Groups of lanes that keep the device busy. */
  readonly groups?: number;
}

/**
 * The launches of a kernel whose sizes are fixed. `target` is the name that a refusal gives. Throws UnsupportedError where an
 * element calls a function that needs a heap or itself, or where a scratch buffer's size is known at run time only.
 */
export function planLaunches(kernel: PreparedKernel, target = 'gpu', options: PlanOptions = {}): LaunchPlan {
  return new Planner(kernel, target, options).plan();
}

class Planner {
  readonly source: PreparedKernel;
  readonly kernel: PreparedKernel;
  readonly target: string;
  readonly func: Func;
  readonly cut: Cut;
  readonly memory: PlanMemory[] = [];
  readonly names = new Set<string>();
  /** Memory of each buffer, and the sizes of scratch buffers. */
  readonly world: World;
  /** Where values lie that pass between launches. */
  readonly slots = new Map<Value, number>();
  readonly made: { readonly made: Made; readonly segment: Segment | undefined }[] = [];

  constructor(kernel: PreparedKernel, target: string, options: PlanOptions) {
    this.source = kernel;
    // A copy: loads are moved about in it.
    this.func = cloneFunc(kernel.func);
    this.kernel = { ...kernel, func: this.func };
    this.target = target;
    this.#check();
    this.cut = cut(this.func);
    this.world = {
      kernel,
      cut: this.cut,
      prefix: identifier(kernel.name),
      buffers: new Map(),
      dims: new Map(),
      values: -1,
      slots: this.slots,
      groups: options.groups ?? GROUPS,
      scalars: this.func.params.filter((p, i) => !isBuf(p.type) && kernel.params[i]!.kind === 'scalar'),
      next: 0,
    };
  }

  plan(): LaunchPlan {
    const { func, world } = this;
    this.#buffers();
    const { segments } = this.cut;
    const returned = func.body!.ops.at(-1)!.operands;
    const shared = new Set<Value>();
    const end: Op = { ...func.body!.ops.at(-1)!, op: 'yield' };
    for (const s of segments) for (const v of needs(s.ops, this.cut)) this.#share(v, shared);
    for (const v of needs([end], this.cut)) this.#share(v, shared);
    // Results that no launch makes (constants, parameters, cheap functions of them) are stored at the end.
    const stored = returned.filter((v) => !shared.has(v));
    [...shared, ...stored].forEach((v) => {
      if (!this.slots.has(v)) this.slots.set(v, this.slots.size * VALUE_BYTES);
    });
    if (this.slots.size > 0) world.values = this.#add('values', this.slots.size * VALUE_BYTES, undefined);

    this.#clearOutputs();
    for (const s of segments) {
      if (s.kind === 'points') this.made.push({ made: buildPoints(world, s.ops[0]), segment: s });
      else if (s.kind === 'steps') {
        const out = s.ops.flatMap((op) => op.results).filter((v) => shared.has(v));
        this.made.push({ made: buildSteps(world, s.ops, out), segment: s });
      } else if (s.ops[0].op === 'buf_zero') this.#zero(s.ops[0].operands[0]!, s.ops[0]);
      else if (!this.#filledFirst(s.ops[0])) this.#zero(s.ops[0].results[0]!, s.ops[0]);
    }
    if (stored.length > 0) this.made.push({ made: buildSteps(world, [], [...new Set(stored)]), segment: undefined });
    const module = this.#module();
    const traps = trapFinder(module);
    const launches = this.made.map(({ made }): Launch => ({
      func: made.func.name,
      threads: made.threads,
      group: made.group,
      uses: made.uses,
      traps: traps(made.func),
      span: made.span,
    }));
    return {
      kernel: this.source,
      memory: this.memory,
      scalars: world.scalars.map((p) => ({ name: p.name!, type: p.type as ScalarType })),
      launches,
      results: returned.map((v) => ({
        type: v.type as ScalarType,
        memory: world.values,
        offset: this.slots.get(v)!,
      })),
      module,
    };
  }

  /** Refuses what threads cannot run. */
  #check(): void {
    const { kernel } = this;
    visitFunc(this.func, (op) => {
      if (op.op !== 'call') return;
      const problem = threadProblem(kernel.module, String(op.attrs!['func']));
      if (problem !== undefined) throw new UnsupportedError(this.target, kernel.name, problem, op.span);
    });
  }

  #share(v: Value, shared: Set<Value>): void {
    if (!isBuffer(v) && !this.func.params.includes(v)) shared.add(v);
  }

  #add(name: string, bytes: number, param: PlanMemory['param']): number {
    const base = identifier(name);
    let unique = base;
    for (let n = 2; this.names.has(unique); n++) unique = `${base}_${n}`;
    this.names.add(unique);
    return this.memory.push({ name: unique, bytes, param }) - 1;
  }

  #buffers(): void {
    const { func, kernel, world } = this;
    func.params.forEach((p, i) => {
      const param = kernel.params[i]!;
      if (param.kind !== 'buffer') return;
      if (param.bytes === undefined || param.dims === undefined)
        this.#refuse('its sizes are not fixed', func.body!.ops[0]!);
      if (param.bytes! > MAX_BYTES)
        this.#refuse(`${param.name} has ${param.bytes} bytes, beyond 32-bit addresses`, func.body!.ops[0]!);
      world.buffers.set(p, this.#add(param.name, param.bytes!, param as KernelParam & { kind: 'buffer' }));
      world.dims.set(p, param.dims!);
    });
    const slots = new Map<unknown, { memory: number; bytes: number }>();
    for (const op of func.body!.ops) {
      if (op.op !== 'buf_alloc') continue;
      const buffer = op.results[0]!;
      const dims = op.operands.map((v) => {
        const d = this.cut.constants.get(v);
        if (typeof d !== 'bigint') this.#refuse('the size of a scratch tensor is known at run time only', op);
        return Number(d);
      });
      const type = buffer.type as BufType;
      // Words, as threads share and clear them, are whole.
      const bytes = (payloadBytes(elementOf(type), type.layout, dims) + 15) & ~15;
      if (bytes > MAX_BYTES) this.#refuse(`a scratch tensor of ${bytes} bytes, beyond 32-bit addresses`, op);
      const slot = op.attrs?.['slot'];
      const known = slot === undefined ? undefined : slots.get(slot);
      const memory = known?.memory ?? this.#add(buffer.name ?? `scratch${op.results[0]!.id}`, bytes, undefined);
      if (known && bytes > known.bytes) {
        known.bytes = bytes;
        this.memory[memory] = { ...this.memory[memory]!, bytes };
      }
      if (slot !== undefined && !known) slots.set(slot, { memory, bytes });
      world.buffers.set(buffer, memory);
      world.dims.set(buffer, dims);
    }
  }

  #refuse(reason: string, op: Op): never {
    throw new UnsupportedError(this.target, this.kernel.name, reason, op.span);
  }

  /** Whether the elements of a new buffer are all written before any is read, so that what is in its memory does not matter. */
  #filledFirst(alloc: Op): boolean {
    const scratch = makeFunc('scratch', [], []);
    const cx = new Lowering(this.func, new Builder(scratch), () => undefined, false);
    for (const [v, c] of this.cut.constants) cx.constants.set(v, c);
    return cx.filledFirst(alloc);
  }

  /** Packed outputs whose elements the kernel writes without clearing them first: their padding encodes zeros, too. */
  #clearOutputs(): void {
    for (const [v, memory] of this.world.buffers) {
      const { param } = this.memory[memory]!;
      const { name } = (v.type as BufType).layout;
      if (param?.access !== 'write' || name === 'dense' || name === 'i8') continue;
      const first = this.func.body!.ops.find((op) => mentionsBuffer(op, v));
      if (first && first.op !== 'buf_zero') this.#zero(v, first);
    }
  }

  #zero(buffer: Value, op: Op): void {
    const made = buildZero(this.world, buffer, this.memory[this.world.buffers.get(buffer)!]!, op);
    if (made) this.made.push({ made, segment: undefined });
  }

  /** Functions of the launches and those they call, through the passes. */
  #module(): Module {
    const { kernel } = this;
    const source = kernel.module;
    const funcs = new Map<string, Func>();
    for (const [name, f] of source.funcs) {
      if (f.profile === 'scalar' && f.body) funcs.set(name, { ...f, body: f.body });
    }
    const launches = this.made.map((m) => m.made.func);
    // The passes take scalar functions; what launches have beside them are reads and writes to them.
    for (const f of launches) funcs.set(f.name, Object.assign(f, { profile: 'scalar' }));
    const module: Module = { ...source, funcs, kernels: new Map(), imports: [], entries: [], data: [], globals: [] };
    module.exports = launches.map((f) => ({ name: f.name, func: f.name, signature: NO_SIGNATURE }));
    runPipeline(kernel.opt === 'O0' ? SCALAR_O0 : SCALAR_O2, module);
    module.exports = [];
    for (const f of launches) f.profile = 'launch';
    return module;
  }
}

const NO_SIGNATURE = { params: [], result: { kind: 'tuple' as const, items: [] } };

function elementOf({ elem }: BufType): TensorTy['elem'] {
  return elem === 'f16' || elem === 'bf16' ? { kind: 'half', name: elem } : { kind: 'scalar', name: elem };
}

function mentionsBuffer(op: Op, buffer: Value): boolean {
  if (op.operands.includes(buffer)) return true;
  return (op.regions ?? []).some((r) => r.ops.some((o) => mentionsBuffer(o, buffer)));
}

/** A name as C, CUDA, Metal and WGSL take it. */
export function identifier(name: string): string {
  const plain = name
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/^_+(?=.)/, '');
  return /^[A-Za-z]/.test(plain) ? plain : `k${plain}`;
}
