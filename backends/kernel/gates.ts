import { InternalError } from '../../spec/internal.ts';
import type { Circuit, Gate, GateOp } from './circuit.ts';
import { FALSE, TRUE } from './circuit.ts';
import { searchExact } from './gate-search.ts';
import { countSignals } from './thresholds.ts';

export type { Circuit, Gate, GateOp } from './circuit.ts';
export { FALSE, TRUE } from './circuit.ts';
export { searchExact } from './gate-search.ts';

/**
 * Logic circuits of few gates for functions of trits and truth values, found by search. A trit is two signals (nonzero,
 * sign), a truth value one. A function is known by its table over the states that can occur, one bit a state: signals
 * that never differ there are the same, so that impossible codes are don't-cares by construction.
 */

export type Domain = 'trit' | 'bool';

const SIZES: Readonly<Record<Domain, number>> = { trit: 3, bool: 2 };

/** States of the inputs, the first input varying slowest; trits count −1, 0, 1 and truth values false, true. */
export function stateCount(domains: readonly Domain[]): number {
  return domains.reduce((n, d) => n * SIZES[d], 1);
}

/** The values of the inputs in a state: −1, 0, 1 or 0, 1. */
export function stateValues(domains: readonly Domain[], state: number): number[] {
  const out: number[] = [];
  let rest = state;
  for (let i = domains.length - 1; i >= 0; i--) {
    const n = SIZES[domains[i]!];
    out[i] = (rest % n) - (n === 3 ? 1 : 0);
    rest = Math.floor(rest / n);
  }
  return out;
}

/** Tables of the input signals: for each trit nonzero then sign, for each truth value itself. */
export function inputTables(domains: readonly Domain[]): number[] {
  const n = stateCount(domains);
  if (n > 27) throw new InternalError('I-GATES', `${n} states are too many`, 'backends/kernel');
  const tables: number[] = [];
  domains.forEach((d, i) => {
    const of = (f: (v: number) => boolean): void => {
      let t = 0;
      for (let s = 0; s < n; s++) if (f(stateValues(domains, s)[i]!)) t |= 1 << s;
      tables.push(t);
    };
    of((v) => v !== 0);
    if (d === 'trit') of((v) => v < 0);
  });
  return tables;
}

/** What a circuit's signals are in each state, as tables; used to prove a circuit on all states. */
export function evaluateCircuit(c: Circuit, inputs: readonly number[], states: number): number[] {
  const all = 2 ** states - 1;
  const t = [...inputs];
  const at = (s: number): number => (s === FALSE ? 0 : s === TRUE ? all : t[s]!);
  for (const g of c.gates) t.push(apply(g.op, at(g.a), at(g.b), at(g.c), all));
  return c.outputs.map(at);
}

function apply(op: GateOp, a: number, b: number, c: number, all: number): number {
  switch (op) {
    case 'and':
      return a & b;
    case 'or':
      return a | b;
    case 'xor':
      return a ^ b;
    case 'andnot':
      return a & ~b;
    case 'not':
      return all & ~a;
    case 'mux':
      return (a & c) | (b & ~c);
  }
}

const cache = new Map<string, Circuit>();

/**
 * A circuit for functions given by tables over the states of the inputs. The fewest gates (without `mux`) where `depth`
 * gates suffice, else a good decomposition. Deterministic.
 */
export function synthesise(domains: readonly Domain[], targets: readonly number[], depth?: number): Circuit {
  const states = stateCount(domains);
  const limit = depth ?? (states <= 9 ? 5 : 4);
  const key = `${domains.join()} ${targets.join()} ${limit}`;
  const known = cache.get(key);
  if (known) return known;
  const inputs = inputTables(domains);
  const result = searchExact(inputs, targets, states, limit) ?? decomposed(domains, inputs, targets, states);
  cache.set(key, result);
  return result;
}

// ---- decomposition

/** A circuit under construction with shared gates. */
class Network {
  readonly all: number;
  readonly inputs: number;
  readonly tables: number[];
  readonly gates: Gate[] = [];

  constructor(inputs: readonly number[], states: number) {
    this.all = 2 ** states - 1;
    this.inputs = inputs.length;
    this.tables = [...inputs];
  }

  find(table: number): number | undefined {
    if (table === 0) return FALSE;
    if (table === this.all) return TRUE;
    const at = this.tables.indexOf(table);
    return at < 0 ? undefined : at;
  }

  gate(op: GateOp, a: number, b: number, c = 0): number {
    const at = (s: number): number => (s === FALSE ? 0 : s === TRUE ? this.all : this.tables[s]!);
    const table = apply(op, at(a), at(b), at(c), this.all);
    const known = this.find(table);
    if (known !== undefined) return known;
    this.gates.push({ op, a, b, c });
    return this.tables.push(table) - 1;
  }
}

/** What a gate costs where vectors have no negation and no choice of their own, as on x86-64 before AVX-512. */
const COST: Readonly<Record<GateOp, number>> = { and: 1, or: 1, xor: 1, andnot: 1, not: 2, mux: 3 };

function costOf(c: Circuit): number {
  return c.gates.reduce((n, g) => n + COST[g.op], 0);
}

function decomposed(
  domains: readonly Domain[],
  inputs: readonly number[],
  targets: readonly number[],
  states: number,
): Circuit {
  const plain = decompose(domains, inputs, targets, states);
  if (states <= 9 || domains.some((d) => d !== 'trit') || !targets.every((t) => isSymmetric(domains, t))) return plain;
  const counted = byCounts(domains, inputs, targets, states);
  return counted && costOf(counted) < costOf(plain) ? counted : plain;
}

/** Whether a function does not care for the order of its inputs, all of one domain. */
function isSymmetric(domains: readonly Domain[], table: number): boolean {
  for (let s = 0; s < stateCount(domains); s++) {
    const v = stateValues(domains, s);
    for (let i = 0; i + 1 < v.length; i++) {
      const swapped = v.with(i, v[i + 1]!).with(i + 1, v[i]!);
      if (((table >>> s) & 1) !== ((table >>> stateOf(domains, swapped)) & 1)) return false;
    }
  }
  return true;
}

/** Functions of how many trits are positive and how many negative, by few gates of those counts. */
function byCounts(
  domains: readonly Domain[],
  inputs: readonly number[],
  targets: readonly number[],
  states: number,
): Circuit | undefined {
  const net = new Network(inputs, states);
  const counts = countSignals(domains.length, (op, a, b) => net.gate(op, a, b));
  const found = searchExact(
    counts.map((c) => net.tables[c]!),
    targets,
    states,
    5,
  );
  if (!found) return undefined;
  const signals = [...counts];
  const at = (s: number): number => (s < 0 ? s : signals[s]!);
  for (const g of found.gates) signals.push(net.gate(g.op, at(g.a), at(g.b), at(g.c)));
  return withoutUnused({ inputs: inputs.length, gates: net.gates, outputs: found.outputs.map(at) });
}

/** Drops the gates that no output comes from. */
function withoutUnused(c: Circuit): Circuit {
  const used = new Set<number>();
  const use = (s: number): void => {
    if (s < c.inputs || used.has(s)) return;
    used.add(s);
    const g = c.gates[s - c.inputs]!;
    use(g.a);
    use(g.b);
    if (g.op === 'mux') use(g.c);
  };
  c.outputs.forEach(use);
  const numbers = new Map<number, number>();
  const at = (s: number): number => numbers.get(s) ?? s;
  const gates: Gate[] = [];
  c.gates.forEach((g, i) => {
    if (!used.has(c.inputs + i)) return;
    numbers.set(c.inputs + i, c.inputs + gates.length);
    gates.push({ op: g.op, a: at(g.a), b: at(g.b), c: g.op === 'mux' ? at(g.c) : 0 });
  });
  return { inputs: c.inputs, gates, outputs: c.outputs.map(at) };
}

function decompose(
  domains: readonly Domain[],
  inputs: readonly number[],
  targets: readonly number[],
  states: number,
): Circuit {
  let best: Circuit | undefined;
  const orders =
    targets.length === 2
      ? [
          [0, 1],
          [1, 0],
        ]
      : [targets.map((_, i) => i)];
  const selectors = states <= 9 ? [-1] : domains.map((_, i) => i);
  for (const order of orders) {
    for (const selector of selectors) {
      const net = new Network(inputs, states);
      const outputs: number[] = [];
      const done: number[] = [];
      for (const i of order) {
        const target = targets[i]!;
        outputs[i] = selector < 0 ? small(net, domains, target, done) : expand(net, domains, target, selector);
        done.push(target);
      }
      if (!best || net.gates.length < best.gates.length) best = { inputs: inputs.length, gates: net.gates, outputs };
    }
  }
  return best!;
}

/** Shannon expansion by the values of one input, whose cofactors are functions of the others. */
function expand(net: Network, domains: readonly Domain[], target: number, selector: number): number {
  const known = net.find(target);
  if (known !== undefined) return known;
  const rest = domains.filter((_, i) => i !== selector);
  const states = stateCount(domains);
  const cofactor = (value: number): number => {
    let t = 0;
    for (let s = 0; s < states; s++) {
      const v = stateValues(domains, s);
      if ((target >>> s) & 1) {
        if (v[selector] === value)
          t |=
            1 <<
            stateOf(
              rest,
              v.filter((_, i) => i !== selector),
            );
      }
    }
    return t;
  };
  const at = signalOf(domains, selector);
  const side = (value: number): number => embed(net, domains, rest, selector, cofactor(value));
  if (domains[selector] === 'bool') return mux(net, at, side(1), side(0));
  return mux(net, at, mux(net, at + 1, side(-1), side(1)), side(0));
}

/** A function of all inputs but one, built among the signals of all. */
function embed(
  net: Network,
  domains: readonly Domain[],
  rest: readonly Domain[],
  selector: number,
  table: number,
): number {
  const full = lift(domains, rest, selector, table);
  const known = net.find(full);
  if (known !== undefined) return known;
  const circuit = synthesise(rest, [table], 4);
  const signals: number[] = [];
  domains.forEach((d, i) => {
    if (i === selector) return;
    signals.push(signalOf(domains, i));
    if (d === 'trit') signals.push(signalOf(domains, i) + 1);
  });
  const map = (s: number): number => (s < 0 ? s : signals[s]!);
  for (const g of circuit.gates) signals.push(net.gate(g.op, map(g.a), map(g.b), map(g.c)));
  return map(circuit.outputs[0]!);
}

function mux(net: Network, c: number, a: number, b: number): number {
  if (a === b) return a;
  if (a === FALSE) return b === TRUE ? net.gate('not', c, c) : net.gate('andnot', b, c);
  if (b === FALSE) return a === TRUE ? c : net.gate('and', a, c);
  if (a === TRUE) return net.gate('or', b, c);
  if (b === TRUE) return net.gate('not', net.gate('andnot', c, a), 0);
  return net.gate('mux', a, b, c);
}

function signalOf(domains: readonly Domain[], input: number): number {
  let at = 0;
  for (let i = 0; i < input; i++) at += domains[i] === 'trit' ? 2 : 1;
  return at;
}

function stateOf(domains: readonly Domain[], values: readonly number[]): number {
  let s = 0;
  domains.forEach((d, i) => (s = s * SIZES[d] + values[i]! + (d === 'trit' ? 1 : 0)));
  return s;
}

function lift(domains: readonly Domain[], rest: readonly Domain[], selector: number, table: number): number {
  let t = 0;
  for (let s = 0; s < stateCount(domains); s++) {
    const v = stateValues(domains, s).filter((_, i) => i !== selector);
    if ((table >>> stateOf(rest, v)) & 1) t |= 1 << s;
  }
  return t;
}

/** Cheapest formulas of every function of few states: cost and the gate at its root. */
interface Formulas {
  readonly cost: Uint8Array;
  readonly root: (Gate | undefined)[];
}

const formulas = new Map<string, Formulas>();

/** Formula sizes of all functions on at most 9 states, smallest first (each size from pairs of smaller ones). */
function allFormulas(domains: readonly Domain[]): Formulas {
  const key = domains.join();
  const known = formulas.get(key);
  if (known) return known;
  const states = stateCount(domains);
  const size = 2 ** states;
  const all = size - 1;
  const cost = new Uint8Array(size).fill(255);
  const root: (Gate | undefined)[] = [];
  const levels: number[][] = [[]];
  for (const t of [0, all, ...inputTables(domains)]) {
    if (cost[t] === 255) levels[0]!.push(t);
    cost[t] = 0;
  }
  let left = size - levels[0]!.length;
  for (let c = 1; left > 0; c++) {
    const level: number[] = [];
    const put = (t: number, op: GateOp, a: number, b: number): void => {
      if (cost[t] !== 255) return;
      cost[t] = c;
      root[t] = { op, a, b, c: 0 };
      level.push(t);
      left--;
    };
    for (const x of levels[c - 1]!) put(all & ~x, 'not', x, x);
    for (let i = 0; 2 * i <= c - 1; i++) {
      for (const x of levels[i]!) {
        for (const y of levels[c - 1 - i] ?? []) {
          put(x & y, 'and', x, y);
          put(x | y, 'or', x, y);
          put(x ^ y, 'xor', x, y);
          put(x & ~y, 'andnot', x, y);
          put(y & ~x, 'andnot', y, x);
        }
      }
    }
    levels.push(level);
  }
  const result = { cost, root };
  formulas.set(key, result);
  return result;
}

/** Builds a function of few states by cheapest formulas; `done` are functions that exist and may serve as a mask. */
function small(net: Network, domains: readonly Domain[], target: number, done: readonly number[]): number {
  const known = net.find(target);
  if (known !== undefined) return known;
  const { cost } = allFormulas(domains);
  let best = cost[target]!;
  let plan = (): number => formula(net, domains, target);
  for (const d of done) {
    const signal = net.find(d)!;
    for (let x = 0; x <= net.all; x++) {
      if (cost[x]! + 1 >= best) continue;
      const options: [GateOp, number][] = [
        ['and', x & d],
        ['or', x | d],
        ['xor', x ^ d],
        ['andnot', x & ~d],
      ];
      for (const [op, t] of options) {
        if (t !== target) continue;
        best = cost[x]! + 1;
        plan = () => net.gate(op, formula(net, domains, x), signal);
      }
    }
  }
  return plan();
}

function formula(net: Network, domains: readonly Domain[], table: number): number {
  const known = net.find(table);
  if (known !== undefined) return known;
  const g = allFormulas(domains).root[table]!;
  return net.gate(g.op, formula(net, domains, g.a), formula(net, domains, g.b));
}
