import type { Circuit, Gate, GateOp } from './circuit.ts';
import { FALSE, TRUE } from './circuit.ts';

/** Exact search: the fewest gates that make given tables (see gates.ts for what a table is). */

/** Deepening search for the fewest gates; undefined where more than `limit` are needed. */
export function searchExact(
  inputs: readonly number[],
  targets: readonly number[],
  states: number,
  limit: number,
): Circuit | undefined {
  const search = new Search(inputs, targets, states);
  for (let d = 0; d <= limit; d++) {
    const found = search.run(d);
    if (found) return found;
  }
  return undefined;
}

/** Gates on two signals: and, or, xor, a ∧ ¬b, b ∧ ¬a. */
const FORMS = 5;

class Search {
  readonly all: number;
  readonly inputs: number;
  readonly tables: number[];
  readonly gates: Gate[] = [];
  readonly targets: readonly number[];
  readonly wanted: number[];
  /** How many gates use each signal. */
  readonly uses: number[];

  constructor(inputs: readonly number[], targets: readonly number[], states: number) {
    this.all = 2 ** states - 1;
    this.inputs = inputs.length;
    this.tables = [...inputs];
    this.uses = inputs.map(() => 0);
    this.targets = targets;
    this.wanted = [...new Set(targets)].filter((t) => t !== 0 && t !== this.all);
  }

  run(depth: number): Circuit | undefined {
    if (!this.#dfs(depth, 0)) return undefined;
    const outputs = this.targets.map((t) => (t === 0 ? FALSE : t === this.all ? TRUE : this.tables.indexOf(t)));
    return { inputs: this.inputs, gates: [...this.gates], outputs };
  }

  /** `from`: pairs below this number were offered to an earlier gate of the chain; gates come in the order of pairs. */
  #dfs(remaining: number, from: number): boolean {
    const t = this.tables;
    let missing = 0;
    let goal = 0;
    for (const w of this.wanted) {
      if (t.includes(w)) continue;
      missing++;
      goal = w;
    }
    if (missing === 0) return true;
    if (missing > remaining) return false;
    if (remaining === 1) return this.#last(goal, from);
    const must = missing === remaining;
    const n = t.length;
    for (let b = 0; b < n; b++) {
      for (let a = 0; a <= b; a++) {
        const pair = (b * (b + 1)) / 2 + a;
        if (pair < from) continue;
        const forms = a === b ? 1 : FORMS;
        for (let form = 0; form < forms; form++) {
          const r = this.#table(form, a, b);
          if (r === 0 || r === this.all || t.includes(r)) continue;
          if (must && !this.wanted.includes(r)) continue;
          this.#push(form, a, b, r);
          // A gate that uses this one comes later in the order by itself; an independent one need not come before it.
          if (this.#dfs(remaining - 1, pair)) return true;
          this.#pop(a, b);
        }
      }
    }
    return false;
  }

  /** The last gate makes the one table that is missing, and uses every gate that nothing uses: fewer gates did not do. */
  #last(goal: number, from: number): boolean {
    const t = this.tables;
    const idle = this.gates
      .map((_, g) => this.inputs + g)
      .filter((s) => this.uses[s] === 0 && !this.wanted.includes(t[s]!));
    if (idle.length > 2) return false;
    for (let b = 0; b < t.length; b++) {
      for (let a = 0; a <= b; a++) {
        if ((b * (b + 1)) / 2 + a < from || !idle.every((s) => s === a || s === b)) continue;
        const forms = a === b ? 1 : FORMS;
        for (let form = 0; form < forms; form++) {
          if (this.#table(form, a, b) !== goal) continue;
          this.#push(form, a, b, goal);
          return true;
        }
      }
    }
    return false;
  }

  /** The table of a form of gate on two signals, `not` on one. */
  #table(form: number, a: number, b: number): number {
    const x = this.tables[a]!;
    const y = this.tables[b]!;
    if (a === b) return this.all & ~x;
    switch (form) {
      case 0:
        return x & y;
      case 1:
        return x | y;
      case 2:
        return x ^ y;
      case 3:
        return x & ~y;
      default:
        return y & ~x;
    }
  }

  #push(form: number, a: number, b: number, table: number): void {
    const op: GateOp = a === b ? 'not' : form === 0 ? 'and' : form === 1 ? 'or' : form === 2 ? 'xor' : 'andnot';
    this.gates.push(form === 4 ? { op, a: b, b: a, c: 0 } : { op, a, b, c: 0 });
    this.tables.push(table);
    this.uses.push(0);
    this.uses[a]!++;
    this.uses[b]!++;
  }

  #pop(a: number, b: number): void {
    this.uses[a]!--;
    this.uses[b]!--;
    this.uses.pop();
    this.tables.pop();
    this.gates.pop();
  }
}
