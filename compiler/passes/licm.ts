import type { Func, Op, Region } from '../ir/types.ts';
import { isSpeculatable } from './facts.ts';
import type { Defs } from './facts.ts';
import type { FuncPass } from './pass.ts';

/**
 * Loop-invariant motion: an op that may be executed anywhere (pure, or proved not to trap) leaves every loop that
 * defines none of its operands, also from within the loop's conditionals. It stays where it is if no loop is left.
 */
export const licm: FuncPass = { name: 'licm', unit: 'func', run: (func) => new Licm(func).run(func) };

/** Control that runs each region at most once; every other op with regions is a loop. */
const ONCE: ReadonlySet<string> = new Set(['block', 'if', 'if3']);

interface Frame {
  readonly out: Op[];
  readonly loop: boolean;
}

class Licm {
  /** Depth of the region that defines each value, by id; parameters are at 0, the body's values too. */
  readonly depth: Int32Array;
  readonly defs: Defs = [];
  readonly frames: Frame[] = [];

  constructor(func: Func) {
    this.depth = new Int32Array(func.nextId);
    this.defs.length = func.nextId;
  }

  run(func: Func): void {
    this.region(func.body!, false);
  }

  region(r: Region, loop: boolean): void {
    const depth = this.frames.length;
    const frame: Frame = { out: [], loop };
    this.frames.push(frame);
    for (const v of r.args) this.depth[v.id] = depth;
    for (const op of r.ops) {
      for (const v of op.results) this.defs[v.id] = op;
      if (op.regions) {
        const isLoop = !ONCE.has(op.op);
        for (const inner of op.regions) this.region(inner, isLoop);
        this.place(op, depth);
      } else this.place(op, depth > 0 && isSpeculatable(op, this.defs) ? this.goal(op, depth) : depth);
    }
    this.frames.pop();
    r.ops = frame.out;
  }

  /** Depth of the region before the outermost loop that defines no operand of the op. */
  goal(op: Op, depth: number): number {
    let from = 0;
    for (const v of op.operands) from = Math.max(from, this.depth[v.id]!);
    for (let d = from + 1; d <= depth; d++) if (this.frames[d]!.loop) return d - 1;
    return depth;
  }

  place(op: Op, depth: number): void {
    for (const v of op.results) this.depth[v.id] = depth;
    this.frames[depth]!.out.push(op);
  }
}
