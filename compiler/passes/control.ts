import { makeOp, makeValue } from '../ir/create.ts';
import type { Func, Op, Region, Value } from '../ir/types.ts';
import type { Defs } from './facts.ts';
import { constOf, isCheap } from './facts.ts';
import type { FuncPass } from './pass.ts';

/**
 * Control simplification: conditionals of constants, conditionals that only choose between cheap values (they become `select`,
 * `and` and `or`), conditionals of what a conditional just found out, blocks that nothing branches to, loops never repeated, loop-carried values that never change, checks of constants, and
 * code after an op that never comes back.
 */
export const control: FuncPass = { name: 'control', unit: 'func', again: true, run: (func) => new Control(func).run() };

/** Ops that a conditional may cost, computed always, where it chooses between values and where it is `&&` or `||`. */
const CHEAP_CHOICE = 2;
const CHEAP_LOGIC = 5;

class Control {
  readonly func: Func;
  readonly defs: Defs = [];
  /** Branches by target. Counts fall as branches are dropped; a target whose count is 0 is not branched to. */
  readonly branches = new Map<Op, Op[]>();
  readonly replaced: (Value | undefined)[] = [];
  /** How often values are operands, at most. */
  readonly uses: Int32Array;

  constructor(func: Func) {
    this.func = func;
    this.defs.length = func.nextId;
    this.replaced.length = func.nextId;
    this.uses = new Int32Array(func.nextId);
  }

  run(): void {
    this.collect(this.func.body!);
    this.func.body!.ops = this.region(this.func.body!);
  }

  collect(r: Region): void {
    for (const op of r.ops) {
      for (const v of op.operands) this.uses[v.id]!++;
      if (op.target) {
        const list = this.branches.get(op.target);
        if (list) list.push(op);
        else this.branches.set(op.target, [op]);
      }
      if (op.regions) op.regions.forEach((inner) => this.collect(inner));
    }
  }

  /** Forgets the branches in code that is dropped. */
  drop(ops: readonly Op[]): void {
    for (const op of ops) {
      const list = op.target && this.branches.get(op.target);
      if (list) {
        const at = list.indexOf(op);
        if (at >= 0) list.splice(at, 1);
      }
      if (op.regions) for (const r of op.regions) this.drop(r.ops);
    }
  }

  replace(v: Value, by: Value): void {
    this.replaced[v.id] = by;
    const to = this.value(by);
    this.uses[to.id]! += this.uses[v.id] ?? 0;
  }

  value(v: Value): Value {
    // A replacement may itself have been replaced since.
    let to = this.replaced[v.id];
    while (to) {
      v = to;
      to = this.replaced[v.id];
    }
    return v;
  }

  /** The new ops of a region, which end with a terminator. */
  region(r: Region): Op[] {
    const out: Op[] = [];
    for (let i = 0; i < r.ops.length; i++) {
      if (this.op(r.ops[i]!, out) && i < r.ops.length - 1) {
        this.drop(r.ops.slice(i + 1));
        break;
      }
    }
    return out;
  }

  /** Appends what becomes of an op. True if control does not come past it, the last op appended then being a terminator. */
  op(op: Op, out: Op[]): boolean {
    const operands = op.operands;
    for (let i = 0; i < operands.length; i++) operands[i] = this.value(operands[i]!);
    for (const v of op.results) this.defs[v.id] = op;
    switch (op.op) {
      case 'trap_if': {
        const c = constOf(operands[0]!, this.defs);
        if (c === false) return false;
        if (c !== true) break;
        out.push(makeOp('trap', [], [], op.attrs, undefined, undefined, op.span));
        return true;
      }
      case 'if':
        return this.if(op, out);
      case 'if3': {
        const t = constOf(operands[0]!, this.defs);
        if (typeof t === 'bigint') return this.choose(op, Number(t) + 1, out);
        return this.arms(op, out);
      }
      case 'block':
        return this.block(op, out);
      case 'loop':
        return this.loop(op, out);
      default:
        if (op.regions) for (const r of op.regions) r.ops = this.region(r);
    }
    out.push(op);
    return op.op === 'yield' || op.op === 'br' || op.op === 'return' || op.op === 'trap';
  }

  /** Puts a region's new ops in place of the op that holds it, if it is left by `yield` or never. */
  splice(op: Op, ops: Op[], out: Op[]): boolean {
    const last = ops[ops.length - 1]!;
    for (let i = 0; i < ops.length - 1; i++) out.push(ops[i]!);
    if (last.op !== 'yield') {
      out.push(last);
      return true;
    }
    op.results.forEach((v, i) => this.replace(v, last.operands[i]!));
    return false;
  }

  choose(op: Op, arm: number, out: Op[]): boolean {
    op.regions!.forEach((r, i) => i !== arm && this.drop(r.ops));
    return this.splice(op, this.region(op.regions![arm]!), out);
  }

  if(op: Op, out: Op[]): boolean {
    let c = constOf(op.operands[0]!, this.defs);
    if (typeof c === 'boolean') return this.choose(op, c ? 0 : 1, out);
    for (;;) {
      const d = this.defs[op.operands[0]!.id];
      if (d?.op !== 'not' || op.operands[0]!.type !== 'bool') break;
      op.operands[0] = this.value(d.operands[0]!);
      op.regions!.reverse();
    }
    c = constOf(op.operands[0]!, this.defs);
    if (typeof c === 'boolean') return this.choose(op, c ? 0 : 1, out);
    return this.arms(op, out);
  }

  /** A conditional whose arm is not known. */
  arms(op: Op, out: Op[]): boolean {
    const regions = op.regions!;
    for (const r of regions) r.ops = this.region(r);
    const ends = regions.map((r) => r.ops[r.ops.length - 1]!);
    if (ends.every((e) => e.op !== 'yield')) return this.endAfter(op, out);
    if (regions.every((r) => r.ops.length === 1 && r.ops[0]!.op === 'yield')) {
      for (let i = 0; i < op.results.length; i++) {
        const choices = ends.map((e) => e.operands[i]!);
        const v = op.results[i]!;
        if (choices.every((x) => x === choices[0])) this.replace(v, choices[0]!);
        else {
          const name = op.op === 'if' ? 'select' : 'select3';
          const select = makeOp(name, [op.operands[0]!, ...choices], [v], undefined, undefined, undefined, op.span);
          this.defs[v.id] = select;
          out.push(select);
        }
      }
      return false;
    }
    if (op.op === 'if' && (this.convert(op, ends, out) || this.thread(op, out))) return false;
    out.push(op);
    return false;
  }

  /** A conditional that only computes cheap values chooses among them: both arms are computed. */
  convert(op: Op, ends: readonly Op[], out: Op[]): boolean {
    if (op.results.length === 0 || ends.some((e) => e.op !== 'yield')) return false;
    const [then, otherwise] = op.regions!.map((r) => r.ops.slice(0, -1)) as [Op[], Op[]];
    const all = [...then, ...otherwise];
    if (!all.every((o) => o.op === 'const' || isCheap(o))) return false;
    const cost = all.filter((o) => o.op !== 'const').length;
    // `&&` and `||`: the result is one of the operands.
    const choices = op.results.map((_, i) => ends.map((e) => constOf(e.operands[i]!, this.defs)));
    const logic = op.results.length === 1 && choices[0]!.some((c) => typeof c === 'boolean');
    if (cost > (logic ? CHEAP_LOGIC : CHEAP_CHOICE)) return false;
    out.push(...all);
    op.results.forEach((v, i) => {
      const [a, b] = ends.map((e) => e.operands[i]!) as [Value, Value];
      const cond = op.operands[0]!;
      const [x, y] = choices[i]!;
      let made: Op;
      if (v.type === 'bool' && x === true)
        made = makeOp('or', [cond, b], [v], undefined, undefined, undefined, op.span);
      else if (v.type === 'bool' && y === false)
        made = makeOp('and', [cond, a], [v], undefined, undefined, undefined, op.span);
      else made = makeOp('select', [cond, a, b], [v], undefined, undefined, undefined, op.span);
      this.defs[v.id] = made;
      out.push(made);
    });
    return true;
  }

  /**
   * `if (if a then {X; x} else {false}) then T else E`, where the inner one comes just before and E does nothing: X leads
   * straight to the question whether x. Likewise where the constant is `true` and T does nothing, and with the arms exchanged.
   */
  thread(op: Op, out: Op[]): boolean {
    const inner = out[out.length - 1];
    if (inner?.op !== 'if' || inner.results.length !== 1 || inner.results[0] !== op.operands[0]) return false;
    if (this.uses[inner.results[0]!.id] !== 1) return false;
    const ends = inner.regions!.map((r) => r.ops[r.ops.length - 1]!);
    const known = ends.findIndex((e) => e.op === 'yield' && typeof constOf(e.operands[0]!, this.defs) === 'boolean');
    if (known < 0) return false;
    const asked = 1 - known;
    if (ends[asked]!.op !== 'yield') return false;
    const truth = constOf(ends[known]!.operands[0]!, this.defs) as boolean;
    // The arm that the constant leads to is wanted twice.
    const repeated = op.regions![truth ? 0 : 1]!;
    if (repeated.ops.length !== 1 || repeated.ops[0]!.op !== 'yield') return false;
    const question = ends[asked]!.operands[0]!;
    const results = op.results.map((v) => makeValue(this.func, v.type, v.name));
    const innermost = makeOp('if', [question], results, undefined, op.regions, undefined, op.span);
    for (const v of results) this.defs[v.id] = innermost;
    const arms = inner.regions!.map((r, i): Region => {
      const ops = r.ops.slice(0, -1);
      const values = i === asked ? results : repeated.ops[0]!.operands;
      if (i === asked) ops.push(innermost);
      ops.push(makeOp('yield', [...values], [], undefined, undefined, undefined, op.span));
      return { args: [], ops };
    });
    const made = makeOp('if', inner.operands, op.results, undefined, arms, undefined, inner.span);
    for (const v of op.results) this.defs[v.id] = made;
    out[out.length - 1] = made;
    return true;
  }

  /** Appends an op that never yields, and the terminator that the region then needs. */
  endAfter(op: Op, out: Op[]): boolean {
    out.push(op, makeOp('trap', [], [], { trap: 'unreachable' }, undefined, undefined, op.span));
    return true;
  }

  block(op: Op, out: Op[]): boolean {
    const region = op.regions![0]!;
    const ops = this.region(region);
    region.ops = ops;
    const last = ops[ops.length - 1]!;
    if (last.op === 'br' && last.target === op) {
      this.drop([last]);
      ops[ops.length - 1] = makeOp('yield', last.operands, [], undefined, undefined, undefined, last.span);
    }
    if (!this.branches.get(op)?.length) return this.splice(op, ops, out);
    out.push(op);
    return false;
  }

  loop(op: Op, out: Op[]): boolean {
    const region = op.regions![0]!;
    this.invariantArgs(op, region);
    if (!this.branches.get(op)?.length) {
      region.args.forEach((v, i) => this.replace(v, op.operands[i]!));
      return this.splice(op, this.region(region), out);
    }
    region.ops = this.region(region);
    // Dropping code in the body may have dropped the last way back.
    if (!this.branches.get(op)?.length) return this.unroll(op, region, out);
    if (region.ops[region.ops.length - 1]!.op !== 'yield' && !this.yields(region)) return this.endAfter(op, out);
    out.push(op);
    return false;
  }

  /** A loop whose body was just found to run once: its arguments are the initial values. */
  unroll(op: Op, region: Region, out: Op[]): boolean {
    const map = new Map(region.args.map((v, i) => [v, op.operands[i]!]));
    const rename = (ops: readonly Op[]): void => {
      for (const o of ops) {
        o.operands = o.operands.map((v) => map.get(v) ?? v);
        if (o.regions) for (const r of o.regions) rename(r.ops);
      }
    };
    rename(region.ops);
    region.args.forEach((v, i) => this.replace(v, op.operands[i]!));
    return this.splice(op, region.ops, out);
  }

  /** Only the terminator of the loop's own region leaves it by yielding. */
  yields(region: Region): boolean {
    return region.ops[region.ops.length - 1]!.op === 'yield';
  }

  /** A loop argument that every branch passes on unchanged, or sets to its initial value again, is that value. */
  invariantArgs(op: Op, region: Region): void {
    const backs = this.branches.get(op);
    if (!backs?.length) return;
    const keep = region.args.map((arg, i) => {
      const init = op.operands[i]!;
      return !backs.every((b) => {
        const next = this.value(b.operands[i]!);
        return next === arg || next === init;
      });
    });
    if (!keep.includes(false)) return;
    region.args.forEach((arg, i) => {
      if (!keep[i]) this.replace(arg, op.operands[i]!);
    });
    region.args = region.args.filter((_, i) => keep[i]);
    op.operands = op.operands.filter((_, i) => keep[i]);
    for (const b of backs) b.operands = b.operands.filter((_, i) => keep[i]);
  }
}
