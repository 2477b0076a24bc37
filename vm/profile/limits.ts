import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Func, Op, Value } from '../../compiler/ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { encode } from '../encode/index.ts';
import type { Engine, RegValue } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { findFunc } from '../module.ts';

/** What compiled code does at most on one thread, measured. */
export interface Limits {
  /** Vector and scalar operations a nanosecond. */
  readonly vectorOps: number;
  readonly scalarOps: number;
  /** Bytes read a nanosecond, by how many bytes are gone through again and again. */
  readonly bandwidth: readonly { readonly bytes: number; readonly rate: number }[];
}

/** Sizes for a core's first and second cache, a shared one, and memory. */
const REACHES = [16 << 10, 512 << 10, 4 << 20, 64 << 20] as const;
/** Calculations that go on side by side, so that none waits for another. */
const CHAINS = 8;
const OPS_A_ROUND = 8 * CHAINS;
const BASE = 64;

/**
 * A module of three loops: `read(bytes, times)` goes through memory with vector loads, `vector(rounds)` and `scalar(rounds)`
 * do OPS_A_ROUND operations a round.
 */
export function limitsModule(): TbcModule {
  const ir = makeModule();
  for (const f of [readLoop(), opsLoop('vector'), opsLoop('scalar')]) ir.funcs.set(f.name, f);
  ir.heapBase = BASE;
  return encode(ir);
}

/** A loop of `count` rounds that carries `init` as what a round makes of them; gives their final values. */
function rounds(b: Builder, count: Value, init: Value[], round: (i: Value, carried: Value[]) => Value[]): Value[] {
  return b.loop(
    [b.i32(0), ...init],
    init.map((v) => v.type),
    (loop: Op, [i, ...carried]: Value[]) =>
      b.if(
        b.op('lt', [i!, count]),
        init.map((v) => v.type),
        () => b.br(loop, [b.op('add', [i!, b.i32(1)]), ...round(i!, carried)]),
        () => carried,
      ),
  );
}

function readLoop(): Func {
  const f = makeFunc('read', [{ type: 'i32' }, { type: 'i32' }], ['i32']);
  const b = new Builder(f);
  const [bytes, times] = f.params as [Value, Value];
  const zero = b.const('v128', new Uint8Array(16));
  const blocks = b.op('div', [bytes, b.i32(16 * CHAINS)]);
  const sums = rounds(
    b,
    times,
    Array.from({ length: CHAINS }, () => zero),
    (_, outer) =>
      rounds(b, blocks, outer, (i, carried) => {
        const at = b.op('wrap', [b.op('mul', [i, b.i32(16 * CHAINS)])], undefined, 'u32');
        return carried.map((v, k) => b.op('v128_xor', [v, b.load('v128', at, BASE + 16 * k)]));
      }),
  );
  b.return([firstLane(b, sums)]);
  return f;
}

function opsLoop(kind: 'vector' | 'scalar'): Func {
  const f = makeFunc(kind, [{ type: 'i32' }], ['i32']);
  const b = new Builder(f);
  const [count] = f.params as [Value];
  const seed = kind === 'vector' ? b.op('i32x4_splat', [count]) : count;
  const [add, xor]: readonly [OpName, OpName] = kind === 'vector' ? ['i8x16_add', 'v128_xor'] : ['add', 'xor'];
  const ends = rounds(
    b,
    count,
    Array.from({ length: CHAINS }, () => seed),
    (_, carried) => {
      let next = carried;
      for (let k = 0; k < OPS_A_ROUND / CHAINS; k++) next = next.map((v) => b.op(k % 2 ? xor : add, [v, seed]));
      return next;
    },
  );
  b.return([kind === 'vector' ? firstLane(b, ends) : ends.reduce((p, q) => b.op('xor', [p, q]))]);
  return f;
}

function firstLane(b: Builder, vectors: readonly Value[]): Value {
  const all = vectors.reduce((p, q) => b.op('v128_xor', [p, q]));
  return b.op('i32x4_extract_lane', [all], { lane: 0 });
}

/** Milliseconds given to each figure, and to making its code good before. */
const FIGURE_MS = 10;
const CALL_MS = 0.3;
/** A figure whose work would take longer is taken from the one before. */
const LONGEST_MS = 50;

/** Measures an engine that runs `limitsModule`, in some tenths of a second. `clock`: milliseconds, monotonic. */
export function measureLimits(engine: Engine, clock: () => number): Limits {
  const { module } = engine;
  /** Units of work a nanosecond, by the least time of several calls; a call does `unit` of work for each of its `n`. */
  const rate = (name: string, unit: number, args: (n: number) => RegValue[]): number => {
    const run = (n: number): number => {
      const start = clock();
      engine.call(findFunc(module, name), args(n));
      return clock() - start;
    };
    let n = 1;
    for (const end = clock() + FIGURE_MS; clock() < end;) if (run(n) < CALL_MS && n < 1 << 24) n *= 2;
    let least = Infinity;
    for (const end = clock() + FIGURE_MS; clock() < end;) least = Math.min(least, run(n));
    return (n * unit) / (least * 1e6);
  };
  engine.resizeMemory(Math.ceil((BASE + REACHES[REACHES.length - 1]!) / 65536) * 65536);
  // Pages that were never written may all be the same.
  engine.memory.fill(1, BASE);
  const once = (): Limits => {
    const bandwidth: { bytes: number; rate: number }[] = [];
    for (const bytes of REACHES) {
      const last = bandwidth.at(-1);
      const slow = last && bytes / last.rate / 1e6 > LONGEST_MS;
      bandwidth.push({ bytes, rate: slow ? last.rate : rate('read', bytes, (n) => [bytes, n]) });
    }
    return {
      vectorOps: rate('vector', OPS_A_ROUND, (n) => [n]),
      scalarOps: rate('scalar', OPS_A_ROUND, (n) => [n]),
      bandwidth,
    };
  };
  return better(once(), once());
}

/** The better of two measurements: another program may have taken its part of the machine during one. */
function better(a: Limits, b: Limits): Limits {
  return {
    vectorOps: Math.max(a.vectorOps, b.vectorOps),
    scalarOps: Math.max(a.scalarOps, b.scalarOps),
    bandwidth: a.bandwidth.map(({ bytes, rate }, i) => ({ bytes, rate: Math.max(rate, b.bandwidth[i]!.rate) })),
  };
}

/** What holds a kernel back at least: the larger of its bytes over the bandwidth where they fit, and its operations over their rate. */
export type LimitedBy = 'memory' | 'vector' | 'scalar';

/** The least nanoseconds that moving so many bytes and doing so many operations takes. */
export function limitNs(
  limits: Limits,
  work: { bytes: number; vectorOps: number; scalarOps: number },
): { ns: number; by: LimitedBy } {
  const reach = limits.bandwidth.find((b) => b.bytes >= work.bytes) ?? limits.bandwidth.at(-1)!;
  const all: { ns: number; by: LimitedBy }[] = [
    { ns: work.bytes / reach.rate, by: 'memory' },
    { ns: work.vectorOps / limits.vectorOps, by: 'vector' },
    { ns: work.scalarOps / limits.scalarOps, by: 'scalar' },
  ];
  return all.reduce((p, q) => (q.ns > p.ns ? q : p));
}
