import { findOp } from './ops.ts';
import type { Func, Module } from './types.ts';
import { visitFunc } from './walk.ts';

/**
 * What a part (`Func.partOf`) and the functions it calls may do, so that ranges of it can run at the same time: compute,
 * trap, and read and write memory. Checked alike on IR and on bytecode.
 */

/** Parameters that every part begins with, all u32: from, to, grain, work. */
export const PART_PARAMS = 4;

/** What a check of parts asks about a function: what it must not do, if it does any of it, and what it calls. */
export interface Conduct<F> {
  readonly problem: string | undefined;
  readonly callees: readonly F[];
}

/** Finds out for functions of a module whether they and all they call are fit for parts. */
export class PartCheck<F> {
  readonly #look: (f: F) => Conduct<F>;
  readonly #known = new Map<F, string | undefined>();

  constructor(look: (f: F) => Conduct<F>) {
    this.#look = look;
  }

  /** Why not, or undefined. Depth first without recursion of our own, whose depth a program would decide. */
  problem(root: F): string | undefined {
    const open = new Set<F>();
    const stack: { f: F; callees: readonly F[]; next: number }[] = [];
    const enter = (f: F): void => {
      const { problem, callees } = this.#look(f);
      if (problem === undefined) {
        open.add(f);
        stack.push({ f, callees, next: 0 });
      } else this.#known.set(f, problem);
    };
    if (!this.#known.has(root)) enter(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const callee = top.callees[top.next];
      let problem: string | undefined;
      if (callee !== undefined) {
        if (open.has(callee)) problem = 'it calls itself';
        else if (!this.#known.has(callee)) {
          enter(callee);
          continue;
        } else problem = this.#known.get(callee);
        top.next++;
        if (problem === undefined) continue;
      }
      this.#known.set(top.f, problem);
      open.delete(top.f);
      stack.pop();
    }
    return this.#known.get(root);
  }
}

/** The check for functions of the scalar profile by name. */
export function partCheck(funcOf: (name: string) => Func | undefined): PartCheck<string> {
  return new PartCheck((name) => {
    const f = funcOf(name);
    if (!f?.body) return { problem: f ? `it calls the host's ${name}` : `there is no ${name}`, callees: [] };
    const callees = new Set<string>();
    let problem: string | undefined;
    visitFunc(f, (op) => {
      if (op.op === 'call') callees.add(String(op.attrs?.['func']));
      else if (findOp(op.op)?.row.instance) problem ??= `it uses ${op.op}`;
    });
    return { problem, callees: [...callees] };
  });
}

/** Whether parameters and results are those of a part. */
export function isPartSignature(params: readonly unknown[], results: readonly unknown[]): boolean {
  return results.length === 0 && params.length >= PART_PARAMS && params.slice(0, PART_PARAMS).every((t) => t === 'u32');
}

/** What is wrong with a module's parts. */
export function partProblems(m: Module): { func: string; what: string }[] {
  const check = partCheck((name) => m.funcs.get(name));
  const out: { func: string; what: string }[] = [];
  for (const f of m.funcs.values()) {
    if (f.partOf === undefined) continue;
    const types = f.params.map((p) => p.type);
    if (!isPartSignature(types, f.results)) {
      out.push({ func: f.name, what: 'a part has parameters from, to, grain, work (u32) first and no results' });
    }
    const problem = check.problem(f.name);
    if (problem !== undefined) out.push({ func: f.name, what: `a part cannot run this: ${problem}` });
  }
  return out;
}
