import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { IMM_MAX } from '../../spec/ops/bytecode.ts';
import type { ScalarType } from '../../spec/types.ts';

/**
 * Registers for the values of a scalar-profile function: linear scan over structured code. Live ranges are intervals of
 * positions, which rise along every way through the code; a value used in a loop that it is defined before lives to the
 * loop's end. What a branch or a yield carries is steered into the register it will be copied to, so that most copies vanish.
 *
 * Small constants get registers of their own, one for each type and value, which nothing else writes: engines may then
 * treat such a register as the constant.
 */
export interface Allocation {
  /** Register by value id. */
  readonly regs: Int32Array;
  /** Type of each register; grows when moves need a spare one. */
  readonly types: ScalarType[];
}

/** The value of an `imm` for a constant, or undefined where it needs the pool. */
export function immediate(value: unknown): number | undefined {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value !== 'bigint' || value > IMM_MAX || value < -IMM_MAX) return undefined;
  return Number(value);
}

interface Loop {
  readonly start: number;
  /** Values from outside used within: they live to the end. */
  readonly kept: Value[];
}

class Intervals {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id of the value whose register a value should rather have, or -1. */
  readonly hint: Int32Array;
  /** Values in order of their start. */
  readonly order: Value[] = [];
  readonly loops: Loop[] = [];
  pos = 0;
  /** The highest position so far. */
  high = 0;

  constructor(func: Func) {
    this.start = new Int32Array(func.nextId).fill(-1);
    this.end = new Int32Array(func.nextId);
    this.hint = new Int32Array(func.nextId).fill(-1);
    for (const v of func.params) this.define(v);
    if (func.body) this.region(func.body, undefined);
    this.order.sort((a, b) => this.start[a.id] - this.start[b.id]);
  }

  define(v: Value): void {
    this.start[v.id] = this.pos;
    this.end[v.id] = this.pos;
    this.order.push(v);
  }

  use(v: Value): void {
    const { start, end, loops, pos } = this;
    if (start[v.id] < 0) return; // a constant with a register of its own
    if (end[v.id] < pos) end[v.id] = pos;
    for (const loop of loops) {
      if (start[v.id] < loop.start) {
        loop.kept.push(v);
        return;
      }
    }
  }

  steer(from: readonly Value[], to: readonly Value[]): void {
    for (let i = 0; i < from.length; i++) {
      if (to[i] && from[i] !== to[i] && this.hint[from[i].id] < 0) this.hint[from[i].id] = to[i].id;
    }
  }

  region(region: Region, owner: Op | undefined): void {
    for (const op of region.ops) {
      this.pos++;
      for (const v of op.operands) this.use(v);
      if (op.op === 'yield' && owner) this.steer(op.operands, owner.results);
      else if (op.op === 'br' && op.target)
        this.steer(op.operands, op.target.op === 'loop' ? op.target.regions![0].args : op.target.results);
      if (op.regions) this.control(op);
      else if (!isOwnConstant(op)) for (const v of op.results) this.define(v);
    }
  }

  control(op: Op): void {
    const loop: Loop | undefined = op.op === 'loop' ? { start: this.pos, kept: [] } : undefined;
    if (loop) {
      const { args } = op.regions![0];
      for (const v of args) this.define(v);
      this.loops.push(loop);
      // An argument would like the register of what it starts as.
      for (let i = 0; i < args.length; i++) if (this.hint[args[i].id] < 0) this.hint[args[i].id] = op.operands[i].id;
    }
    // One of the arms runs: they share their positions, so that what one of them uses last is not kept for the others. An arm that does
    // not come to its end shares them with what follows, up to the end of the loop or block that it leaves or begins anew; it comes
    // after the next op, which in a loop gives the results: what it changes may then stay where it is.
    const first = this.pos;
    let last = first;
    for (const completes of [true, false]) {
      for (const r of op.regions!) {
        if ((r.ops.at(-1)?.op === 'yield') !== completes) continue;
        this.pos = completes ? first : last + 2;
        this.region(r, op);
        this.high = Math.max(this.high, this.pos);
        if (completes) last = Math.max(last, this.pos);
      }
    }
    this.pos = (op.op === 'loop' || op.op === 'block' ? this.high : last) + 1;
    if (loop) {
      this.loops.pop();
      for (const v of loop.kept) if (this.end[v.id] < this.pos) this.end[v.id] = this.pos;
    }
    for (const v of op.results) this.define(v);
  }
}

function isOwnConstant(op: Op): boolean {
  return op.op === 'const' && immediate(op.attrs!.value) !== undefined;
}

export function allocate(func: Func): Allocation {
  const iv = new Intervals(func);
  const regs = new Int32Array(func.nextId).fill(-1);
  const preferred = new Int32Array(func.nextId).fill(-1);
  const types: ScalarType[] = [];
  const freeAt: number[] = [];
  const free = new Map<ScalarType, number[]>();
  const expiring: (number[] | undefined)[] = [];
  let released = 0;

  const release = (upTo: number): void => {
    for (; released <= upTo; released++) {
      const list = expiring[released];
      if (!list) continue;
      for (const r of list) {
        if (freeAt[r] !== released) continue; // taken again meanwhile
        let pool = free.get(types[r]);
        if (!pool) free.set(types[r], (pool = []));
        pool.push(r);
      }
    }
  };
  const fresh = (t: ScalarType): number => {
    types.push(t);
    freeAt.push(0);
    return types.length - 1;
  };
  const usable = (r: number, t: ScalarType, start: number): boolean => r >= 0 && types[r] === t && freeAt[r] <= start;
  const choose = (v: Value, t: ScalarType, start: number): number => {
    if (usable(preferred[v.id], t, start)) return preferred[v.id];
    for (let at = iv.hint[v.id], steps = 0; at >= 0 && steps < 4; at = iv.hint[at], steps++) {
      if (usable(regs[at], t, start)) return regs[at];
      if (usable(preferred[at], t, start)) return preferred[at];
    }
    const pool = free.get(t);
    while (pool && pool.length > 0) {
      const r = pool.pop()!;
      if (freeAt[r] <= start) return r;
    }
    return fresh(t);
  };

  for (const v of iv.order) {
    const t = v.type as ScalarType;
    const start = iv.start[v.id];
    const isParam = start === 0;
    if (!isParam) release(start);
    const r = isParam ? fresh(t) : choose(v, t, start);
    regs[v.id] = r;
    const end = Math.max(iv.end[v.id], start);
    // A register is free from the end of the value on; a value that is never used still occupies the point it is made at.
    freeAt[r] = end === start ? start + 1 : end;
    (expiring[freeAt[r]] ??= []).push(r);
    for (let at = iv.hint[v.id], steps = 0; at >= 0 && steps < 4; at = iv.hint[at], steps++) {
      if (preferred[at] < 0 && regs[at] < 0) preferred[at] = r;
    }
  }
  assignConstants(func, regs, types);
  return { regs, types };
}

function assignConstants(func: Func, regs: Int32Array, types: ScalarType[]): void {
  const known = new Map<string, number>();
  const visit = (region: Region): void => {
    for (const op of region.ops) {
      if (isOwnConstant(op)) {
        const v = op.results[0];
        const t = v.type as ScalarType;
        const key = `${t}:${String(op.attrs!.value)}`;
        let r = known.get(key);
        if (r === undefined) {
          r = types.push(t) - 1;
          known.set(key, r);
        }
        regs[v.id] = r;
      }
      if (op.regions) op.regions.forEach(visit);
    }
  };
  if (func.body) visit(func.body);
}
