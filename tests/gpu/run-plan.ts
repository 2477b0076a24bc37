import { RefMemory } from '../../compiler/ir/evaluate-memory.ts';
import { bindingOf } from '../../compiler/ir/evaluate.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import type { Func, Module, Op, Region } from '../../compiler/ir/types.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import type { LaunchPlan } from '../../backends/gpu/plan.ts';

/**
 * Launch plans on the reference evaluation of ops, thread by thread: what printers of devices are measured against, and what
 * shows that a plan is right without any device.
 */

export const LANES = 32;
/** Noise between memories, which shows writes that go astray. */
const GUARD = 64;
const NOISE = 0xa7;

interface Completion {
  readonly kind: 'yield' | 'br' | 'return';
  readonly values: readonly RefValue[];
  readonly target: Op | undefined;
}

/** A lane asks for a value of all lanes. */
interface Ask {
  readonly op: Op;
  readonly value: RefValue;
}

type Lane = Generator<Ask, Completion, RefValue>;

export type PlanOutcome =
  { readonly trap: TrapName } | { readonly buffers: readonly Uint8Array[]; readonly results: readonly RefValue[] };

/** What a thread may touch: bytes from … to of each memory that its launch names. */
interface Window {
  readonly from: number;
  readonly to: number;
  readonly access: string;
}

class Thread {
  readonly module: Module;
  readonly memory: RefMemory;
  readonly windows: readonly Window[];

  constructor(module: Module, memory: RefMemory, windows: readonly Window[]) {
    this.module = module;
    this.memory = memory;
    this.windows = windows;
  }

  *call(f: Func, args: readonly RefValue[]): Lane {
    const env: RefValue[] = [];
    f.params.forEach((p, i) => (env[p.id] = args[i]!));
    return yield* this.#region(f.body!, env);
  }

  *#region(r: Region, env: RefValue[]): Lane {
    for (const op of r.ops) {
      const done = yield* this.#op(op, env);
      if (done) return done;
    }
    throw new Error('a region without a terminator');
  }

  *#op(op: Op, env: RefValue[]): Generator<Ask, Completion | undefined, RefValue> {
    const args = op.operands.map((v) => {
      const x = env[v.id];
      if (x === undefined) throw new Error(`%${v.id} has no value in ${op.op}`);
      return x;
    });
    const give = (values: readonly RefValue[]): void => op.results.forEach((v, i) => (env[v.id] = values[i]!));
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
        return yield* this.#control(op, args, env, give);
      case 'call': {
        const callee = this.module.funcs.get(String(op.attrs!['func']))!;
        give((yield* this.call(callee, args)).values);
        return undefined;
      }
      case 'load':
        give([this.memory.load(this.#at(op, args, 'read'), op.attrs!['storage'] as StorageType)]);
        return undefined;
      case 'store':
        this.memory.store(this.#at(op, args, 'write'), args[1]!, op.attrs!['storage'] as StorageType);
        return undefined;
      case 'atomic_xor':
      case 'atomic_add': {
        const at = this.#at(op, args, 'atomic');
        const old = this.memory.load(at, 'u32') as bigint;
        const now = op.op === 'atomic_xor' ? old ^ (args[1] as bigint) : BigInt.asUintN(32, old + (args[1] as bigint));
        this.memory.store(at, now, 'u32');
        return undefined;
      }
    }
    if (op.op.startsWith('group_')) give([yield { op, value: args[0]! }]);
    else give(evalOp(opInfo(op.op).name, args, bindingOf(op), op.attrs ?? {}));
    return undefined;
  }

  *#control(
    op: Op,
    args: readonly RefValue[],
    env: RefValue[],
    give: (values: readonly RefValue[]) => void,
  ): Generator<Ask, Completion | undefined, RefValue> {
    let region = op.regions![0]!;
    if (op.op === 'if') region = op.regions![args[0] ? 0 : 1]!;
    else if (op.op === 'if3') region = op.regions![Number(args[0]) + 1]!;
    let carried = args;
    for (;;) {
      if (op.op === 'loop') region.args.forEach((v, i) => (env[v.id] = carried[i]!));
      const done: Completion = yield* this.#region(region, env);
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

  /** The address of an access, which must lie within a memory of the launch that it may be made to. */
  #at(op: Op, args: readonly RefValue[], what: 'read' | 'write' | 'atomic'): number {
    const at = Number(args[0]) + Number(op.attrs?.['offset'] ?? 0);
    const size = what === 'atomic' ? 4 : scalarInfo(op.attrs!['storage'] as StorageType).bytes;
    const w = this.windows.find((x) => at >= x.from && at + size <= x.to);
    if (!w) throw new Error(`${op.op} at ${at}, outside of what the launch touches`);
    const fine = what === 'read' || w.access === what || (what === 'write' && w.access === 'update');
    if (!fine) throw new Error(`${op.op} of memory that the launch says it will ${w.access}`);
    if (what === 'read' && w.access === 'write')
      throw new Error('a load of memory that the launch says it only writes');
    if (what === 'atomic' && at % 4 !== 0) throw new Error('an atomic op at no word');
    return at;
  }
}

/** Runs a plan on the payloads of its buffers, in the order of its parameters, which stay as they are. */
export function runPlan(
  plan: LaunchPlan,
  payloads: readonly Uint8Array[],
  scalars: readonly RefValue[] = [],
  times = 1,
): PlanOutcome {
  let top = 1024;
  const places = plan.memory.map((m) => {
    const at = top;
    top = (top + m.bytes + GUARD + 15) & ~15;
    return at;
  });
  const memory = new RefMemory(top + 65536, 2 ** 30);
  memory.bytes.fill(NOISE);
  plan.memory.forEach((m, i) =>
    memory.bytes.fill(m.param?.access === 'write' ? NOISE : 0, places[i], places[i]! + m.bytes),
  );
  let out: PlanOutcome | undefined;
  for (let n = 0; n < times; n++) {
    let k = 0;
    plan.memory.forEach((m, i) => {
      if (!m.param) return;
      const payload = payloads[k++]!;
      if (payload.length !== m.bytes) throw new Error(`${m.name} has ${m.bytes} bytes, not ${payload.length}`);
      if (m.param.access !== 'write') memory.bytes.set(payload, places[i]);
    });
    out = once(plan, memory, places, scalars);
    plan.memory.forEach((m, i) => {
      const guard = memory.bytes.slice(places[i]! + m.bytes, places[i]! + m.bytes + GUARD);
      if (guard.some((x) => x !== NOISE)) throw new Error(`a write beyond ${m.name}`);
    });
  }
  return out!;
}

function once(
  plan: LaunchPlan,
  memory: RefMemory,
  places: readonly number[],
  scalars: readonly RefValue[],
): PlanOutcome {
  for (const l of plan.launches) {
    const f = plan.module.funcs.get(l.func)!;
    const windows = l.uses.map((u) => ({
      from: places[u.memory]!,
      to: places[u.memory]! + plan.memory[u.memory]!.bytes,
      access: u.access,
    }));
    const common = [...l.uses.map((u) => BigInt(places[u.memory]!)), ...scalars];
    for (let thread = 0; thread < l.threads; thread++) {
      const run = new Thread(plan.module, memory, windows);
      const lanes = Array.from({ length: l.group }, (_, lane) =>
        run.call(f, [BigInt(thread), ...(l.group === 1 ? [] : [BigInt(lane)]), ...common]),
      );
      try {
        together(lanes);
      } catch (e) {
        if (!(e instanceof RefTrap)) throw e;
        if (!l.traps) throw new Error(`a trap ${e.trap} in a launch that says it has none`, { cause: e });
        return { trap: e.trap };
      }
    }
  }
  const buffers = plan.memory.flatMap((m, i) => (m.param ? [memory.bytes.slice(places[i], places[i]! + m.bytes)] : []));
  const results = plan.results.map((r) => memory.load(places[r.memory]! + r.offset, r.type));
  return { buffers, results };
}

/** Runs lanes to their ends, each group op in step. */
function together(lanes: readonly Lane[]): void {
  let answers: readonly (RefValue | undefined)[] = lanes.map(() => undefined);
  for (;;) {
    const steps = lanes.map((lane, i) => lane.next(answers[i] as RefValue));
    const asks = steps.flatMap((s) => (s.done ? [] : [s.value]));
    if (asks.length === 0) return;
    if (lanes.length !== LANES) throw new Error('a group op in a launch without lanes');
    if (asks.length !== lanes.length || asks.some((a) => a.op !== asks[0]!.op)) {
      throw new Error(`lanes are not together at ${asks[0]!.op.op}`);
    }
    const answer = combine(
      asks[0]!.op,
      asks.map((a) => a.value),
    );
    answers = lanes.map(() => answer);
  }
}

function combine(op: Op, values: readonly RefValue[]): RefValue {
  const type = op.operands[0]!.type as ScalarType;
  const name = op.op.slice('group_'.length) as OpName & ('add' | 'min' | 'max' | 'or' | 'and');
  const two = (x: RefValue, y: RefValue): RefValue => evalOp(name, [x, y], { T: type })[0]!;
  if (!inClass(type, 'float')) return values.reduce(two);
  let now = [...values];
  while (now.length > 1) now = now.slice(0, now.length / 2).map((x, l) => two(x, now[l + now.length / 2]!));
  return now[0]!;
}
