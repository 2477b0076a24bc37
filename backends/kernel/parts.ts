import { Builder } from '../../compiler/ir/builder.ts';
import { cloneOp, newCloneMap } from '../../compiler/ir/clone.ts';
import type { CloneMap } from '../../compiler/ir/clone.ts';
import { makeFunc, makeRegion } from '../../compiler/ir/create.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import { PART_PARAMS, partCheck } from '../../compiler/ir/parts.ts';
import type { ConstValue, Func, IrType, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { countOps, findDefs, replaceAllUses, visitOps } from '../../compiler/ir/walk.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { ALLOC } from '../../spec/runtime-names.ts';
import { HEADER, RELEASE } from './buffers.ts';
import { add, addC, divC, loopFacts, mulC } from './calc.ts';
import type { LoopFacts } from './calc.ts';
import { freeValues } from './context.ts';

/**
 * Parts: the outermost loops of a kernel's scalar form whose rounds may run at the same time become functions of ranges of
 * their rounds (`Func.partOf`), which an engine may spread over threads. What a round costs is worked out where the part is
 * called, from the instructions there are and how often their loops go round.
 */

/** Instructions below which a loop is left as it is: a call of a part is not free. */
const WORTH = 4096;
/** Ops of a round up to which the loop stays beside the part, for when there is little to do. */
const SMALL = 64;
/** Rounds from which on the outer one of two parallel loops is split and not the inner. */
const SEVERAL = 4;
/** Ranges that memory of their own is made for, and the instructions from which on. */
const RANGES = 64;
const LARGE = 32768;
/** Rounds of a loop that cannot be known where a part is called, and instructions of a call. */
const UNKNOWN_ROUNDS = 16;
const CALL_COST = 32;
/** Steps of address arithmetic that are looked through for the bounds of a loop. */
const DEPTH = 12;

/** Fixed scratch of a kernel's scalar form. */
export interface Frame {
  readonly address: Value;
  readonly bytes: number;
}

const FRAMES = new WeakMap<Func, Frame | 'none'>();

/** Notes that a function is the scalar form of a kernel, with what frame it has. */
export function noteFrame(func: Func, frame: Frame | undefined): void {
  FRAMES.set(func, frame ?? 'none');
}

/** Takes parts out of the kernels of a module. Changes them, and adds functions. */
export function makeParts(m: Module): void {
  for (const f of [...m.funcs.values()]) {
    const frame = FRAMES.get(f);
    if (frame) new PartMaker(m, f, frame === 'none' ? undefined : frame).run();
  }
}

type Cost = number | Value;

class PartMaker {
  readonly module: Module;
  readonly func: Func;
  readonly frame: Frame | undefined;
  readonly defs: (Op | undefined)[];
  readonly replaced = new Map<Value, Value>();
  readonly fit: (callee: string) => boolean;
  readonly b: Builder;
  #made = 0;

  constructor(module: Module, func: Func, frame: Frame | undefined) {
    this.module = module;
    this.func = func;
    this.frame = frame;
    this.defs = findDefs(func);
    const check = partCheck((name) => module.funcs.get(name));
    this.fit = (callee) => check.problem(callee) === undefined;
    this.b = new Builder(func);
  }

  run(): void {
    this.#region(this.func.body!);
    replaceAllUses(this.func.body!, this.replaced);
  }

  #region(r: Region): void {
    const out: Op[] = [];
    for (const op of r.ops) {
      const facts = loopFacts(op);
      const loop = facts?.parallel ? this.#split(op, facts) : undefined;
      if (loop) out.push(...loop);
      else {
        op.regions?.forEach((inner) => this.#region(inner));
        out.push(op);
      }
    }
    r.ops = out;
  }

  /** The ops in place of a parallel loop; undefined where it stays. */
  #split(op: Op, facts: LoopFacts): Op[] | undefined {
    const body = roundOf(op);
    if (!body || !this.#mayRunApart(op, body)) return undefined;
    const inside = new Set<Value>(op.regions![0]!.args);
    visitOps(op.regions![0]!, (o) => {
      for (const v of o.results) inside.add(v);
      for (const r of o.regions ?? []) for (const v of r.args) inside.add(v);
    });
    const free = freeOf(op, body);
    if (!this.#isConst(facts.start)) free.add(facts.start);
    const used = [...free].filter((v) => !this.#isConst(v));
    if (used.some((v) => this.#ofFrame(v))) return undefined;

    const { b } = this;
    const out = makeRegion();
    const span = op.span;
    let stays = false;
    b.span = span;
    b.into(out, () => {
      const rounds = this.#rounds(facts, (v) => v);
      const known = new Map<Value, Value | undefined>();
      const work = this.#cost(body, (v) => this.#outside(v, inside, known, DEPTH));
      if (typeof rounds === 'number' && typeof work === 'number' && rounds * work < WORTH) {
        stays = true;
        return [];
      }
      const n = typeof rounds === 'number' ? b.u32(rounds) : rounds;
      const part = this.#part(op, facts, body, used);
      const call = (): void => this.#call(part, used, n, work);
      let nested = false;
      visitOps(op.regions![0]!, (o) => {
        if (loopFacts(o)?.parallel) nested = true;
      });
      if (nested) {
        b.if(b.op('ge', [n, b.u32(SEVERAL)]), [], call, () => {
          this.#region(op.regions![0]!);
          b.push(op);
        });
      } else if (countOps({ args: [], ops: [...body] }) <= SMALL) {
        b.if(this.#worth(n, work), [], call, () => void b.push(op));
      } else call();
      const type = facts.start.type as ScalarType;
      const left = add(b, facts.start, mulC(b, toType(b, n, type), facts.step));
      this.replaced.set(op.results[0]!, left);
      return [];
    });
    if (stays) return undefined;
    out.ops.pop();
    return out.ops;
  }

  /** Whether so many rounds of a cost are worth a call. */
  #worth(n: Value, work: Cost): Value {
    const { b } = this;
    if (typeof work === 'number') return b.op('ge', [n, b.u32(Math.ceil(WORTH / Math.max(1, work)))]);
    return b.op('ge', [b.op('sat_mul', [n, work]), b.u32(WORTH)]);
  }

  /** Whether a range of rounds is fit for a part: nothing leaves it, and its calls and ops are such as parts may do. */
  #mayRunApart(loop: Op, body: readonly Op[]): boolean {
    const targets = new Set<Op>();
    let fine = true;
    visitOps({ args: [], ops: [...body] }, (o) => {
      if (o.regions) targets.add(o);
      if (o.op === 'return' || opInfo(o.op).row.instance || (o.target && !targets.has(o.target))) fine = false;
      if (o.op === 'call' && !this.fit(String(o.attrs!['func']))) fine = false;
    });
    return fine && loop.results.length === 1 && body.at(-1)?.op !== 'trap';
  }

  #isConst(v: Value): boolean {
    return this.defs[v.id]?.op === 'const';
  }

  /** Whether a value from outside a loop points into the frame: it might be scratch that all rounds share. */
  #ofFrame(v: Value): boolean {
    if (!this.frame || v === this.frame.address) return false;
    for (let op = this.defs[v.id]; op?.op === 'add'; op = this.defs[op.operands[0]!.id]) {
      if (op.operands.includes(this.frame.address)) return true;
    }
    return false;
  }

  /** A value of the inside of a loop, computed again outside; undefined where it depends on the round. */
  #outside(
    v: Value,
    inside: ReadonlySet<Value>,
    known: Map<Value, Value | undefined>,
    depth: number,
  ): Value | undefined {
    if (!inside.has(v)) return v;
    if (known.has(v)) return known.get(v);
    const op = this.defs[v.id];
    let made: Value | undefined;
    if (op && depth > 0 && opInfo(op.op).pure && op.results.length === 1) {
      const operands = op.operands.map((x) => this.#outside(x, inside, known, depth - 1));
      if (!operands.includes(undefined)) {
        const map = newCloneMap();
        op.operands.forEach((x, i) => map.values.set(x, operands[i]!));
        const copy = this.b.push(cloneOp(op, this.func, map));
        made = copy.results[0]!;
        this.defs[made.id] = copy;
      }
    }
    known.set(v, made);
    return made;
  }

  #constant(v: Value): number | undefined {
    const value = this.#known(v, DEPTH);
    return typeof value === 'bigint' ? Number(value) : undefined;
  }

  /** What a value is that follows from constants. */
  #known(v: Value, depth: number): RefValue | undefined {
    const op = this.defs[v.id];
    if (op?.op === 'const') return op.attrs!['value'] as ConstValue;
    const info = op && opInfo(op.op);
    if (!op || !info?.pure || !info.row.eval || op.results.length !== 1 || depth === 0) return undefined;
    const args: RefValue[] = [];
    for (const x of op.operands) {
      const known = this.#known(x, depth - 1);
      if (known === undefined) return undefined;
      args.push(known);
    }
    const [T, U] = [op.operands[0] ?? v, v].map((x) => x.type as ScalarType);
    return evalOp(info.name, args, { T, U }, op.attrs ?? {})[0];
  }

  /** Whole rounds of a loop (u32), its bounds seen through `at`; UNKNOWN_ROUNDS where they cannot be. */
  #rounds(facts: LoopFacts, at: (v: Value) => Value | undefined): Cost {
    const [first, last] = [this.#constant(facts.start), this.#constant(facts.end)];
    if (first !== undefined && last !== undefined) return Math.max(0, Math.floor((last - first) / facts.step));
    const { b } = this;
    const [start, end] = [at(facts.start), at(facts.end)];
    if (!start || !end) return UNKNOWN_ROUNDS;
    const count = first === 0 ? end : b.op('sub', [end, start]);
    const whole = b.op('select', [b.op('lt', [start, end]), toType(b, count, 'u32'), b.u32(0)]);
    return divC(b, whole, facts.step);
  }

  /** About how many instructions ops take (u32). */
  #cost(ops: readonly Op[], at: (v: Value) => Value | undefined): Cost {
    let sum: Cost = 0;
    for (const op of ops) sum = this.#plus(sum, this.#costOf(op, at));
    return sum;
  }

  #costOf(op: Op, at: (v: Value) => Value | undefined): Cost {
    if (op.op === 'const' || op.op === 'yield') return 0;
    if (op.op === 'call') return CALL_COST;
    if (!op.regions) return 1;
    const costs = op.regions.map((r) => this.#cost(r.ops, at));
    if (op.op === 'loop') {
      const facts = loopFacts(op);
      return this.#times(facts ? this.#rounds(facts, at) : UNKNOWN_ROUNDS, costs[0]!);
    }
    // One arm runs: the dearest, as far as that is known.
    const numbers = costs.filter((c) => typeof c === 'number');
    return costs
      .filter((c) => typeof c !== 'number')
      .reduce<Cost>((sum, c) => this.#plus(sum, c), Math.max(1, ...numbers));
  }

  #plus(x: Cost, y: Cost): Cost {
    if (typeof x === 'number' && typeof y === 'number') return x + y;
    if (x === 0) return y;
    return y === 0 ? x : this.b.op('sat_add', [this.#u32(x), this.#u32(y)]);
  }

  #times(x: Cost, y: Cost): Cost {
    if (typeof x === 'number' && typeof y === 'number') return x * y;
    if (x === 0 || y === 0) return 0;
    return this.b.op('sat_mul', [this.#u32(x), this.#u32(y)]);
  }

  #u32(x: Cost): Value {
    return typeof x === 'number' ? this.b.u32(Math.min(x, 0xffffffff)) : x;
  }

  /** Calls a part for all rounds. Where its rounds have scratch of their own and there is much to do, so has each range. */
  #call(part: Func, used: readonly Value[], n: Value, work: Cost): void {
    const { b, frame } = this;
    const cost = this.#u32(work);
    const captures = (address?: Value): Value[] => used.map((v) => (v === frame?.address ? (address ?? v) : v));
    const run = (grain: Value, address?: Value): void => {
      b.call(part.name, [b.u32(0), n, grain, cost, ...captures(address)], []);
    };
    if (!frame || !used.includes(frame.address)) {
      run(b.u32(1));
      return;
    }
    const much = b.op('ge', [b.op('sat_mul', [n, cost]), b.u32(LARGE)]);
    b.if(
      much,
      [],
      () => {
        const [handle] = b.call(ALLOC, [b.u32(RANGES * frame.bytes), b.u32(HEADER)], ['u32']);
        run(divC(b, addC(b, n, RANGES - 1), RANGES), addC(b, handle!, HEADER));
        b.call(RELEASE, [handle!], []);
      },
      () => run(b.op('max', [n, b.u32(1)])),
    );
  }

  /** The function of a range of rounds; its parameters after the usual ones are what the rounds use from outside. */
  #part(loop: Op, facts: LoopFacts, body: readonly Op[], used: readonly Value[]): Func {
    const name = `${this.func.name}/${++this.#made}`;
    const params: { type: IrType; name?: string }[] = ['from', 'to', 'grain', 'work'].map((n) => ({
      type: 'u32',
      name: n,
    }));
    const part = makeFunc(name, [...params, ...used.map((v) => ({ type: v.type, name: v.name }))], [], {
      span: this.func.span,
    });
    part.partOf = this.func.name;
    const b = new Builder(part);
    b.span = loop.span;
    const [from, to, grain] = part.params as [Value, Value, Value];
    const map = newCloneMap();
    used.forEach((v, i) => map.values.set(v, part.params[PART_PARAMS + i]!));
    for (const v of [...freeOf(loop, body), facts.start]) {
      if (this.#isConst(v) && !map.values.has(v)) b.push(cloneOp(this.defs[v.id]!, part, map));
    }
    const frame = this.frame && map.values.get(this.frame.address);
    if (frame) {
      const number = b.op('div', [from, grain]);
      map.values.set(this.frame.address, add(b, frame, mulC(b, number, this.frame.bytes)));
    }
    const type = facts.start.type as ScalarType;
    const start = map.values.get(facts.start) ?? facts.start;
    const index = (n: Value): Value => add(b, start, mulC(b, toType(b, n, type), facts.step));
    const end = index(to);
    b.loop([index(from)], [], (again, [i]) => {
      b.if(b.op('lt', [i!, end]), [], () => {
        map.values.set(loop.regions![0]!.args[0]!, i!);
        copyInto(b, body, part, map);
        b.br(again, [addC(b, i!, facts.step)]);
      });
      return [];
    });
    b.return([]);
    this.module.funcs.set(name, part);
    return part;
  }
}

/** What the rounds of a loop use from outside of it; how long it runs is no part of that. */
function freeOf(loop: Op, body: readonly Op[]): Set<Value> {
  const region = { args: loop.regions![0]!.args, ops: [...body] };
  return freeValues({ ...loop, operands: [], regions: [region] });
}

function copyInto(b: Builder, body: readonly Op[], into: Func, map: CloneMap): void {
  for (const op of body) b.push(cloneOp(op, into, map));
}

function toType(b: Builder, v: Value, type: ScalarType): Value {
  return v.type === type ? v : b.op('wrap', [v], undefined, type);
}

/** The ops of a round of a counted loop without the branch to the next; undefined where a round never ends so. */
function roundOf(loop: Op): readonly Op[] | undefined {
  const decision = loop.regions![0]!.ops.at(-2);
  const round = decision?.op === 'if' ? decision.regions![0]!.ops : [];
  const last = round.at(-1);
  return last?.op === 'br' && last.target === loop ? round.slice(0, -1) : undefined;
}
