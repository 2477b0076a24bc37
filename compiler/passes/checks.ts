import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { makeOp } from '../ir/create.ts';
import type { Func, Op, Region, Value } from '../ir/types.ts';
import { mergeBounds } from './bounds.ts';
import { makeConst } from './facts.ts';
import type { FuncPass } from './pass.ts';
import type { Range } from '../ir/ranges.ts';
import { asLess, fits, isInt, meet, Ranges, transfer } from '../ir/ranges.ts';

/**
 * Check elimination: comparisons that ranges, loop guards or dominating conditions decide become constants, and checks of
 * them vanish. What is known at a place: conditions of the enclosing conditionals' arms, checks already passed, and
 * conditionals of which one arm did not come back; each as a truth, as an order of two values, and as a narrower range.
 * Conversions that change no value are looked through, so `u32(i) ≥ u32(n)` is decided by i < n and 0 ≤ i. At the end, two
 * comparisons of one value with constants become one.
 */
export const checks: FuncPass = { name: 'checks', unit: 'func', run: (func) => new Checks(func).run() };

/** How far ranges are followed through the ops that define a value. */
const DEPTH = 4;
const COMPARISONS: ReadonlySet<string> = new Set(['lt', 'le', 'gt', 'ge', 'eq', 'ne']);

class Checks {
  readonly func: Func;
  readonly ranges: Ranges;
  readonly truths = new Map<number, boolean>();
  readonly narrowed = new Map<number, Range>();
  /** a < b (true) or a ≤ b (false), by a's id · 2^26 + b's id. */
  readonly orders = new Map<number, boolean>();
  /** Undoes what was learnt, newest last. */
  readonly trail: (() => void)[] = [];

  constructor(func: Func) {
    this.func = func;
    this.ranges = new Ranges(func);
  }

  run(): void {
    this.region(this.func.body!);
    mergeBounds(this.func);
  }

  scoped(body: () => void): void {
    const mark = this.trail.length;
    body();
    while (this.trail.length > mark) this.trail.pop()!();
  }

  set<V>(map: Map<number, V>, key: number, value: V): void {
    const before = map.get(key);
    map.set(key, value);
    this.trail.push(() => (before === undefined ? map.delete(key) : map.set(key, before)));
  }

  region(r: Region): void {
    this.scoped(() => {
      const out: Op[] = [];
      for (const op of r.ops) this.op(op, out);
      r.ops = out;
    });
  }

  op(op: Op, out: Op[]): void {
    switch (op.op) {
      case 'trap_if': {
        if (this.truth(op.operands[0]!) === false) return;
        this.known(op, out);
        out.push(op);
        this.assume(op.operands[0]!, false);
        return;
      }
      case 'if':
        this.known(op, out);
        this.if(op);
        break;
      case 'if3':
        this.if3(op);
        break;
      default:
        if (op.regions) op.regions.forEach((r) => this.region(r));
        else if (COMPARISONS.has(op.op)) {
          const answer = this.decide(op);
          if (answer !== undefined) {
            out.push(makeOp('const', [], op.results, { value: answer }, undefined, undefined, op.span));
            this.ranges.defs[op.results[0]!.id] = out[out.length - 1];
            return;
          }
        }
    }
    out.push(op);
  }

  /** Replaces a condition that is known here by its value. */
  known(op: Op, out: Op[]): void {
    const truth = this.truth(op.operands[0]!);
    if (truth === undefined || this.ranges.defs[op.operands[0]!.id]?.op === 'const') return;
    const c = makeConst(this.func, 'bool', truth, op);
    this.ranges.defs[c.results[0]!.id] = c;
    out.push(c);
    op.operands[0] = c.results[0]!;
  }

  if(op: Op): void {
    const cond = op.operands[0]!;
    const [then, otherwise] = op.regions as [Region, Region];
    const arm = (r: Region, truth: boolean) =>
      this.scoped(() => {
        this.assume(cond, truth);
        this.region(r);
      });
    arm(then, true);
    arm(otherwise, false);
    const stays = (r: Region) => r.ops[r.ops.length - 1]!.op === 'yield';
    if (!stays(then)) this.assume(cond, false);
    else if (!stays(otherwise)) this.assume(cond, true);
  }

  if3(op: Op): void {
    const d = this.ranges.defs[op.operands[0]!.id];
    const [a, b] = d?.op === 'cmp3' && isInt(d.operands[0]!.type) ? d.operands : [];
    op.regions!.forEach((r, arm) =>
      this.scoped(() => {
        if (a && b) {
          if (arm === 1) this.equal(a, b);
          else if (arm === 0) this.less(a, b, true);
          else this.less(b, a, true);
        }
        this.region(r);
      }),
    );
  }

  assume(cond: Value, truth: boolean): void {
    this.set(this.truths, cond.id, truth);
    const d = this.ranges.defs[cond.id];
    if (!d) return;
    if (d.op === 'not' && cond.type === 'bool') this.assume(d.operands[0]!, !truth);
    else if (d.op === (truth ? 'and' : 'or') && cond.type === 'bool') {
      for (const v of d.operands) this.assume(v, truth);
    } else if (d.op === (truth ? 'eq' : 'ne') && isInt(d.operands[0]!.type)) {
      this.equal(d.operands[0]!, d.operands[1]!);
    } else {
      const less = asLess(d, truth);
      if (less) this.less(less.a, less.b, less.strict);
    }
  }

  equal(a: Value, b: Value): void {
    this.less(a, b, false);
    this.less(b, a, false);
  }

  less(a: Value, b: Value, strict: boolean): void {
    // The plain pair first: it may narrow the ranges that let conversions be looked through.
    this.order(a, b, strict);
    const [x, y] = [this.origin(a), this.origin(b)];
    if (x !== a || y !== b) this.order(x, y, strict);
  }

  order(a: Value, b: Value, strict: boolean): void {
    const key = a.id * 2 ** 26 + b.id;
    if (strict || !this.orders.has(key)) this.set(this.orders, key, strict || this.orders.get(key) === true);
    const gap = strict ? 1 : 0;
    const [ra, rb] = [this.range(a), this.range(b)];
    if (rb.hi - gap < ra.hi) this.set(this.narrowed, a.id, { lo: ra.lo, hi: rb.hi - gap });
    if (ra.lo + gap > rb.lo) this.set(this.narrowed, b.id, { lo: ra.lo + gap, hi: rb.hi });
  }

  range(v: Value, depth = DEPTH): Range {
    let r = this.ranges.range(v);
    // Nothing was learnt that the ranges of the whole function do not have.
    if (this.narrowed.size === 0) return r;
    const here = this.narrowed.get(v.id);
    if (here) r = meet(r, here);
    const d = this.ranges.defs[v.id];
    if (depth > 0 && d && !d.regions && d.results[0] === v && d.operands.length > 0 && isInt(v.type)) {
      r = meet(
        r,
        transfer(d, (x) => this.range(x, depth - 1)),
      );
    }
    return r;
  }

  /** The value that a chain of conversions started from, as far as they change no value here. */
  origin(v: Value): Value {
    for (let i = 0; i < DEPTH; i++) {
      const d = this.ranges.defs[v.id];
      if ((d?.op !== 'wrap' && d?.op !== 'exact') || d.operands[0]!.type === 'bool') break;
      if (d.op === 'wrap' && !fits(this.range(d.operands[0]!), v.type) && !this.unchanged(v, d.operands[0]!)) break;
      v = d.operands[0]!;
    }
    return v;
  }

  /** Between a signed and an unsigned type of one width, a result that is in both is the operand. */
  unchanged(result: Value, operand: Value): boolean {
    const [to, from] = [result.type, operand.type].map((t) => scalarInfo(t as ScalarType));
    if (to!.width !== from!.width || to!.kind === 'trits' || from!.kind === 'trits') return false;
    return fits(this.range(result), operand.type);
  }

  truth(cond: Value): boolean | undefined {
    const known = this.truths.get(cond.id);
    if (known !== undefined) return known;
    const d = this.ranges.defs[cond.id];
    if (d?.op === 'const') return d.attrs!['value'] as boolean;
    if (d?.op === 'not') {
      const inner = this.truth(d.operands[0]!);
      return inner === undefined ? undefined : !inner;
    }
    return d && COMPARISONS.has(d.op) ? this.decide(d) : undefined;
  }

  decide(op: Op): boolean | undefined {
    const [a, b] = op.operands as [Value, Value];
    if (!isInt(a.type)) return undefined;
    if (op.op === 'eq' || op.op === 'ne') {
      const same = this.isLess(a, b) || this.isLess(b, a) ? false : undefined;
      return same === undefined ? undefined : op.op === 'ne';
    }
    const { a: x, b: y, strict } = asLess(op, true)!;
    // x < y is false where y ≤ x is true.
    return strict ? this.order2(x, y) : negate(this.order2(y, x));
  }

  /** Whether a < b, if it is known. */
  order2(a: Value, b: Value): boolean | undefined {
    return this.isLess(a, b) ? true : this.isAtMost(b, a) ? false : undefined;
  }

  isLess(a: Value, b: Value): boolean {
    return this.holds(a, b, true);
  }

  isAtMost(a: Value, b: Value): boolean {
    return a === b || this.holds(a, b, false);
  }

  holds(a: Value, b: Value, strict: boolean): boolean {
    const fact = (x: Value, y: Value) => {
      const f = this.orders.get(x.id * 2 ** 26 + y.id);
      return strict ? f === true : f !== undefined || x === y;
    };
    if (fact(a, b)) return true;
    const [x, y] = [this.origin(a), this.origin(b)];
    if ((x !== a || y !== b) && fact(x, y)) return true;
    const [ra, rb] = [this.range(x), this.range(y)];
    return strict ? ra.hi < rb.lo : ra.hi <= rb.lo;
  }
}

function negate(b: boolean | undefined): boolean | undefined {
  return b === undefined ? undefined : !b;
}
