import { makeOp, makeValue } from '../ir/create.ts';
import type { Func, Op, Region, Value } from '../ir/types.ts';
import type { Defs } from './facts.ts';
import { constOf } from './facts.ts';
import { cse } from './cse.ts';
import { licm } from './licm.ts';
import type { FuncPass } from './pass.ts';
import { simplify } from './simplify.ts';

/**
 * Strength reduction of addresses: an address that is a sum of multiples of a loop's counter becomes a value that the loop
 * carries on, one addition a round (J. Cocke, K. Kennedy, "An algorithm for reduction of operator strength", 1977). All is
 * counted modulo 2^32, in which the ops that make up addresses are linear whatever wraps. Addresses that differ by a constant
 * share one value. Kernels are left alone: what they do with addresses is planned.
 */
export const strength: FuncPass = {
  name: 'strength',
  unit: 'func',
  // What an outer loop carries on may make an address of an inner one a multiple of its counter.
  again: true,
  run(func, module) {
    if (func.kernel !== undefined || func.partOf !== undefined || !new Strength(func).run()) return;
    // What was put before loops is for the most part constants, or belongs before the loops around them.
    simplify.run(func, module);
    licm.run(func, module);
    cse.run(func, module);
  },
};

/** Ops that a round must save, beyond the addition that a carried value costs. */
const WORTH = 2;
/** Values that one loop may carry more. */
const MOST = 4;
const DEPTH = 8;

/** A value as something that grows with the counter, plus a constant. */
interface Linear {
  /** Equal for values that differ by a constant. */
  readonly form: string;
  readonly constant: bigint;
  /** What it takes to work it out anew in each round. */
  readonly cost: number;
  /** Whether the counter is in it. */
  readonly moves: boolean;
}

interface Counter {
  readonly loop: Op;
  readonly arg: Value;
  readonly init: Value;
  /** What a round adds. */
  readonly step: Value;
}

interface Group {
  readonly address: Value;
  readonly linear: Linear;
  /** Places of the address and how much more than the group's it is. */
  readonly members: { readonly op: Op; readonly more: bigint }[];
  readonly distinct: Set<Value>;
  cost: number;
}

const u32 = (n: bigint): bigint => BigInt.asUintN(32, n);

class Strength {
  readonly func: Func;
  readonly defs: Defs = [];
  readonly branches = new Map<Op, Op[]>();
  /** The region that each branch stands in, and the loops around each value's definition, by id. */
  readonly regionOf = new Map<Op, Region>();
  readonly inside: (ReadonlySet<Op> | undefined)[] = [];
  readonly uses: Int32Array;
  changed = false;

  constructor(func: Func) {
    this.func = func;
    this.uses = new Int32Array(func.nextId);
  }

  /** Gives whether anything was changed. */
  run(): boolean {
    for (const v of this.func.params) this.inside[v.id] = new Set();
    this.scan(this.func.body!, new Set());
    if (this.branches.size > 0) this.region(this.func.body!);
    return this.changed;
  }

  scan(r: Region, loops: ReadonlySet<Op>): void {
    for (const v of r.args) this.inside[v.id] = loops;
    for (const op of r.ops) {
      for (const v of op.operands) this.uses[v.id]!++;
      for (const v of op.results) {
        this.defs[v.id] = op;
        this.inside[v.id] = loops;
      }
      if (op.op === 'br' && op.target!.op === 'loop') {
        this.regionOf.set(op, r);
        const list = this.branches.get(op.target!);
        if (list) list.push(op);
        else this.branches.set(op.target!, [op]);
      }
      if (!op.regions) continue;
      const within = op.op === 'loop' ? new Set([...loops, op]) : loops;
      for (const inner of op.regions) this.scan(inner, within);
    }
  }

  region(r: Region): void {
    for (let i = 0; i < r.ops.length; i++) {
      const op = r.ops[i]!;
      if (!op.regions) continue;
      for (const inner of op.regions) this.region(inner);
      if (op.op === 'loop') i += this.loop(op, r, i);
    }
  }

  /** Gives how many ops were put before the loop. */
  loop(loop: Op, outer: Region, at: number): number {
    const backs = this.branches.get(loop);
    if (backs?.length !== 1) return 0;
    const [back] = backs as [Op];
    const body = loop.regions![0]!;
    const before: Op[] = [];
    let carried = 0;
    for (let i = body.args.length - 1; i >= 0 && carried < MOST; i--) {
      const counter = this.counter(loop, back, i);
      if (!counter) continue;
      const groups = new Map<string, Group>();
      this.collect(body, counter, groups);
      for (const g of groups.values()) {
        // A member that is not the group's own address costs an addition.
        const spared = g.cost - (g.distinct.size - 1) - 1;
        if (spared < WORTH || carried >= MOST) continue;
        this.carry(g, counter, back, before);
        carried++;
      }
    }
    outer.ops.splice(at, 0, ...before);
    return before.length;
  }

  /** An argument that each round adds the same to. */
  counter(loop: Op, back: Op, i: number): Counter | undefined {
    const arg = loop.regions![0]!.args[i]!;
    if (arg.type !== 'i32' && arg.type !== 'u32') return undefined;
    const next = this.defs[back.operands[i]!.id];
    if (next?.op !== 'add') return undefined;
    const [x, y] = next.operands as [Value, Value];
    const step = x === arg ? y : y === arg ? x : undefined;
    if (!step || (constOf(step, this.defs) === undefined && !this.isInvariant(step, loop))) return undefined;
    return { loop, arg, init: loop.operands[i]!, step };
  }

  /** Values that this pass made are not asked about. */
  isInvariant(v: Value, loop: Op): boolean {
    const loops = this.inside[v.id];
    return loops !== undefined && !loops.has(loop);
  }

  /** Addresses of the loop's own accesses, not those of loops inside, by form. */
  collect(r: Region, counter: Counter, groups: Map<string, Group>): void {
    for (const op of r.ops) {
      if (op.regions) {
        if (op.op !== 'loop') for (const inner of op.regions) this.collect(inner, counter, groups);
        continue;
      }
      if (op.op !== 'load' && op.op !== 'store') continue;
      const address = op.operands[0]!;
      const linear = this.linear(address, counter, DEPTH);
      if (!linear?.moves || address === counter.arg) continue;
      const group = groups.get(linear.form);
      if (!group) {
        const cost = linear.cost;
        groups.set(linear.form, { address, linear, members: [{ op, more: 0n }], distinct: new Set([address]), cost });
        continue;
      }
      if (!group.distinct.has(address)) group.cost += linear.cost;
      group.distinct.add(address);
      group.members.push({ op, more: u32(linear.constant - group.linear.constant) });
    }
  }

  linear(v: Value, counter: Counter, depth: number): Linear | undefined {
    if (v === counter.arg) return { form: 'i', constant: 0n, cost: 0, moves: true };
    const d = this.defs[v.id];
    const fixed = constOf(v, this.defs);
    if (typeof fixed === 'bigint') return { form: '', constant: u32(fixed), cost: 0, moves: false };
    if (v.type !== 'i32' && v.type !== 'u32') return undefined;
    if (this.isInvariant(v, counter.loop)) return { form: `%${v.id}`, constant: 0n, cost: 0, moves: false };
    if (!d || depth === 0) return undefined;
    const [p, q] = d.operands as [Value, Value];
    // What something else needs too is worked out anyway.
    const own = depth === DEPTH || this.uses[v.id] === 1 ? 1 : 0;
    const part = (x: Value): Linear | undefined => this.linear(x, counter, depth - 1);
    switch (d.op) {
      case 'wrap':
        return p.type === 'i32' || p.type === 'u32' ? part(p) : undefined;
      case 'add':
      case 'sub': {
        const [x, y] = [part(p), part(q)];
        if (!x || !y) return undefined;
        const sign = d.op === 'add' ? 1n : -1n;
        const form = y.form === '' ? x.form : `(${x.form} ${d.op} ${y.form})`;
        const cost = x.cost + y.cost + own;
        return { form, constant: u32(x.constant + sign * y.constant), cost, moves: x.moves || y.moves };
      }
      case 'shl': {
        const [x, k] = [part(p), constOf(q, this.defs)];
        if (!x || typeof k !== 'bigint' || k < 0n || k > 31n) return undefined;
        return { form: `(${x.form} << ${k})`, constant: u32(x.constant << k), cost: x.cost + own, moves: x.moves };
      }
      case 'mul': {
        const [x, y] = [part(p), part(q)];
        if (!x || !y || (x.moves && y.moves)) return undefined;
        const [moving, factor] = x.moves ? [x, y] : [y, x];
        // The product of two sums is told only where one of them is a single number.
        if (factor.form !== '' && (factor.constant !== 0n || moving.constant !== 0n)) return undefined;
        const form = `(${moving.form} * ${factor.form === '' ? factor.constant : factor.form})`;
        const constant = factor.form === '' ? u32(moving.constant * factor.constant) : 0n;
        return { form, constant, cost: x.cost + y.cost + 2 * own, moves: x.moves || y.moves };
      }
      default:
        return undefined;
    }
  }

  /** Adds the value of a group to what the loop carries, and puts it in the place of the group's addresses. */
  carry(g: Group, counter: Counter, back: Op, before: Op[]): void {
    const { loop } = counter;
    this.changed = true;
    const init = this.initial(g.address, counter, before);
    const step = this.growth(g.address, counter, before)!;
    const arg = makeValue(this.func, 'u32');
    loop.operands.push(init);
    loop.regions![0]!.args.push(arg);
    const next = makeValue(this.func, 'u32');
    const region = this.regionOf.get(back)!;
    region.ops.splice(region.ops.indexOf(back), 0, this.made('add', [arg, step], next, back));
    back.operands.push(next);
    for (const { op, more } of g.members) op.operands[0] = more === 0n ? arg : this.plus(op, arg, more, loop);
  }

  /** The sum just before the access that wants it. */
  plus(op: Op, arg: Value, more: bigint, loop: Op): Value {
    const region = this.find(loop.regions![0]!, op)!;
    const c = makeValue(this.func, 'u32');
    const sum = makeValue(this.func, 'u32');
    const made = makeOp('const', [], [c], { value: more }, undefined, undefined, op.span);
    region.ops.splice(region.ops.indexOf(op), 0, made, this.made('add', [arg, c], sum, op));
    return sum;
  }

  find(r: Region, op: Op): Region | undefined {
    if (r.ops.includes(op)) return r;
    for (const o of r.ops) {
      for (const inner of o.regions ?? []) {
        const found = this.find(inner, op);
        if (found) return found;
      }
    }
    return undefined;
  }

  made(name: string, operands: Value[], result: Value, like: Op): Op {
    const op = makeOp(name, operands, [result], undefined, undefined, undefined, like.span);
    this.defs[result.id] = op;
    return op;
  }

  emit(name: string, operands: Value[], before: Op[], like: Op): Value {
    const result = makeValue(this.func, 'u32');
    before.push(this.made(name, operands, result, like));
    return result;
  }

  constant(value: bigint, before: Op[], like: Op): Value {
    const result = makeValue(this.func, 'u32');
    const op = makeOp('const', [], [result], { value: u32(value) }, undefined, undefined, like.span);
    this.defs[result.id] = op;
    before.push(op);
    return result;
  }

  /** An invariant value as u32. */
  unsigned(v: Value, before: Op[], like: Op): Value {
    const fixed = constOf(v, this.defs);
    if (typeof fixed === 'bigint') return this.constant(fixed, before, like);
    return v.type === 'u32' ? v : this.emit('wrap', [v], before, like);
  }

  /** The address in the first round, worked out before the loop. */
  initial(v: Value, counter: Counter, before: Op[]): Value {
    const { loop } = counter;
    if (v === counter.arg) return this.unsigned(counter.init, before, loop);
    if (this.isInvariant(v, loop) || constOf(v, this.defs) !== undefined) return this.unsigned(v, before, loop);
    const d = this.defs[v.id]!;
    const first = this.initial(d.operands[0]!, counter, before);
    if (d.op === 'wrap') return first;
    if (d.op === 'shl') return this.emit('shl', [first, this.shift(d, before)], before, d);
    return this.emit(d.op, [first, this.initial(d.operands[1]!, counter, before)], before, d);
  }

  /** What a round adds to a value, worked out before the loop; undefined for nothing. */
  growth(v: Value, counter: Counter, before: Op[]): Value | undefined {
    const { loop } = counter;
    if (v === counter.arg) return this.unsigned(counter.step, before, loop);
    if (this.isInvariant(v, loop) || constOf(v, this.defs) !== undefined) return undefined;
    const d = this.defs[v.id]!;
    const [p, q] = d.operands as [Value, Value];
    const x = this.growth(p, counter, before);
    if (d.op === 'wrap') return x;
    if (d.op === 'shl') return x && this.emit('shl', [x, this.shift(d, before)], before, d);
    const y = this.growth(q, counter, before);
    if (!x && !y) return undefined;
    if (d.op === 'mul') {
      const factor = x ? q : p;
      return this.emit('mul', [(x ?? y)!, this.initial(factor, counter, before)], before, d);
    }
    if (x && y) return this.emit(d.op, [x, y], before, d);
    if (x || d.op === 'add') return x ?? y;
    return this.emit('sub', [this.constant(0n, before, d), y!], before, d);
  }

  /** The count of a shift, as a constant before the loop. */
  shift(d: Op, before: Op[]): Value {
    const count = d.operands[1]!;
    const result = makeValue(this.func, count.type);
    const value = constOf(count, this.defs)!;
    const op = makeOp('const', [], [result], { value }, undefined, undefined, d.span);
    this.defs[result.id] = op;
    before.push(op);
    return result;
  }
}
