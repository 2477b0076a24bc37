import { opInfo } from '../ir/ops.ts';
import type { Func, Op, Region, Value } from '../ir/types.ts';
import type { Defs } from './facts.ts';
import { isRemovable } from './facts.ts';
import type { FuncPass } from './pass.ts';

/**
 * Dead code: ops whose results nothing needs, control whose regions do nothing, and single results and loop-carried
 * values that nothing needs (a value that only feeds its own next round is dead). Marks from what must happen.
 */
export const dce: FuncPass = { name: 'dce', unit: 'func', run: (func) => new Dce(func).run() };

/** Control whose results are what its terminators give; ops of other profiles are kept whole. */
const KNOWN: ReadonlySet<string> = new Set(['block', 'loop', 'if', 'if3']);

/** What the marking knows of one control op. */
interface Control {
  /** Terminators that give the op's results: `yield` of its regions, and `br` to a block. */
  readonly exits: Op[];
  /** `br` to a loop. */
  readonly backs: Op[];
  /** Whether something happens inside that must happen whatever becomes of the results. */
  effects: boolean;
  /** Outermost distance its branches reach: the smallest depth of a target outside. Infinity if none leaves. */
  reach: number;
  readonly depth: number;
}

class Dce {
  readonly func: Func;
  readonly defs: Defs = [];
  /** The loop whose region argument a value is, by id. */
  readonly argOf: (Op | undefined)[] = [];
  readonly controls = new Map<Op, Control>();
  readonly liveValues: Uint8Array;
  readonly liveOps = new Set<Op>();
  readonly work: Value[] = [];

  constructor(func: Func) {
    this.func = func;
    this.liveValues = new Uint8Array(func.nextId);
    this.defs.length = func.nextId;
    this.argOf.length = func.nextId;
  }

  run(): void {
    const body = this.func.body!;
    this.scan(body, undefined, []);
    this.require(body);
    while (this.work.length > 0) this.spread(this.work.pop()!);
    this.sweep(body);
  }

  /** Collects definitions, exits and effects. */
  scan(r: Region, parent: Op | undefined, stack: Op[]): void {
    for (const op of r.ops) {
      for (const v of op.results) this.defs[v.id] = op;
      const depth = stack.length;
      if (op.regions) {
        const c: Control = { exits: [], backs: [], effects: !KNOWN.has(op.op), reach: Infinity, depth };
        this.controls.set(op, c);
        if (op.op === 'loop') for (const v of op.regions[0]!.args) this.argOf[v.id] = op;
        stack.push(op);
        for (const inner of op.regions) this.scan(inner, op, stack);
        stack.pop();
        if (c.backs.length > 0) c.effects = true;
        if (parent) {
          const p = this.controls.get(parent)!;
          p.effects ||= c.effects;
          if (c.reach < p.depth) p.reach = Math.min(p.reach, c.reach);
        }
      } else if (parent) {
        const p = this.controls.get(parent)!;
        if (op.op === 'yield') p.exits.push(op);
        else if (op.op === 'br') {
          const t = this.controls.get(op.target!)!;
          (op.target!.op === 'loop' ? t.backs : t.exits).push(op);
          if (t.depth < p.depth) p.reach = Math.min(p.reach, t.depth);
        } else if (!isRemovable(op, this.defs)) p.effects = true;
      }
    }
  }

  mark(v: Value): void {
    if (this.liveValues[v.id]) return;
    this.liveValues[v.id] = 1;
    this.work.push(v);
  }

  /** Marks what a live region must do: its anchors, its returns, its control that does something. */
  require(r: Region): void {
    for (const op of r.ops) {
      if (op.regions) {
        const c = this.controls.get(op)!;
        // Branches that leave a live op decide where control goes next, so what holds them is live with it.
        if (c.effects || c.reach < Infinity) this.live(op);
      } else if (op.op !== 'yield' && op.op !== 'br' && !isRemovable(op, this.defs)) {
        for (const v of op.operands) this.mark(v);
      }
    }
  }

  live(op: Op): void {
    if (this.liveOps.has(op)) return;
    this.liveOps.add(op);
    if (op.op !== 'loop') for (const v of op.operands) this.mark(v);
    for (const r of op.regions!) this.require(r);
    if (!KNOWN.has(op.op)) {
      for (const v of op.operands) this.mark(v);
      for (const t of this.controls.get(op)!.exits) for (const v of t.operands) this.mark(v);
    }
  }

  /** Marks what a live value comes from. */
  spread(v: Value): void {
    const loop = this.argOf[v.id];
    if (loop) {
      const i = loop.regions![0]!.args.indexOf(v);
      this.mark(loop.operands[i]!);
      for (const back of this.controls.get(loop)!.backs) this.mark(back.operands[i]!);
      return;
    }
    const op = this.defs[v.id];
    if (!op) return;
    if (!op.regions) {
      for (const o of op.operands) this.mark(o);
      return;
    }
    this.live(op);
    if (!KNOWN.has(op.op)) return;
    const i = op.results.indexOf(v);
    for (const t of this.controls.get(op)!.exits) this.mark(t.operands[i]!);
  }

  sweep(r: Region): void {
    let kept = 0;
    for (const op of r.ops) {
      if (op.regions) {
        if (!this.liveOps.has(op)) continue;
        if (KNOWN.has(op.op)) this.prune(op);
        for (const inner of op.regions) this.sweep(inner);
      } else if (!opInfo(op.op).terminator && isRemovable(op, this.defs)) {
        if (!op.results.some((v) => this.liveValues[v.id])) continue;
      }
      r.ops[kept++] = op;
    }
    r.ops.length = kept;
  }

  /** Drops results and loop arguments that nothing needs, where they are given as well. */
  prune(op: Op): void {
    const c = this.controls.get(op)!;
    const alive = (values: readonly Value[]) => values.map((v) => this.liveValues[v.id] === 1);
    const results = alive(op.results);
    if (results.includes(false)) {
      const keep = (vs: Value[]) => vs.filter((_, i) => results[i]);
      op.results = keep(op.results);
      for (const t of c.exits) t.operands = keep(t.operands);
    }
    if (op.op !== 'loop') return;
    const region = op.regions![0]!;
    const args = alive(region.args);
    if (!args.includes(false)) return;
    const keep = (vs: Value[]) => vs.filter((_, i) => args[i]);
    region.args = keep(region.args);
    op.operands = keep(op.operands);
    for (const t of c.backs) t.operands = keep(t.operands);
  }
}
