import type { Builder } from '../../compiler/ir/builder.ts';
import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { andC, shrC, toI32 } from './calc.ts';
import type { Lowering } from './context.ts';
import { freeValues } from './context.ts';
import type { Circuit } from './gates.ts';
import { FALSE, stateCount, synthesise } from './gates.ts';
import { slice } from './pattern.ts';
import { bitTables, domainOf, inputDomain, truthTable } from './truth.ts';
import type { PlaneWords } from './words.ts';
import { VECTORS } from './words.ts';

/**
 * Element expressions on trits and truth values as logic on bit planes: a plan that says which values are computed from
 * which others by which circuit, made before anything is emitted.
 */

const MAX_STATES = 27;

interface Node {
  readonly target: Value;
  readonly inputs: readonly Value[];
  readonly circuit: Circuit;
}

export class PlaneLogic {
  readonly cx: Lowering;
  readonly region: Region;
  /** Loads and other values that are given as planes. */
  readonly leaves: ReadonlySet<Value>;
  readonly #plans = new Map<Value, Node[] | undefined>();
  /** Values from outside of the loop that the plans use: to be broadcast. */
  readonly invariants = new Set<Value>();
  /** Ops whose freedom from traps the tables show. */
  readonly covered = new Set<Op>();

  constructor(cx: Lowering, region: Region, leaves: ReadonlySet<Value>) {
    this.cx = cx;
    this.region = region;
    this.leaves = leaves;
  }

  /** The nodes that compute a trit or truth value, in order; undefined where it is no function of few such values. */
  plan(target: Value): Node[] | undefined {
    if (this.#plans.has(target)) return this.#plans.get(target);
    const made = this.#make(target);
    this.#plans.set(target, made);
    return made;
  }

  /** Leaves and invariant trits that a value depends on; undefined if it depends on anything else from outside. */
  support(target: Value): Value[] | undefined {
    const { ops, outside } = slice(this.cx, this.region, target, this.leaves);
    const found = new Set<Value>();
    const see = (v: Value): boolean => {
      if (this.leaves.has(v)) found.add(v);
      else if (outside.has(v) && !this.cx.constants.has(v)) {
        if (!domainOf(v)) return false;
        found.add(v);
      }
      return true;
    };
    if (!see(target)) return undefined;
    for (const op of ops) {
      for (const v of op.operands) if (!see(v)) return undefined;
      if (op.regions) for (const v of freeValues(op)) if (!see(v)) return undefined;
    }
    return [...found];
  }

  #make(target: Value): Node[] | undefined {
    const support = this.support(target);
    if (!support) return undefined;
    if (support.length === 1 && support[0] === target) {
      if (!this.leaves.has(target)) this.invariants.add(target);
      return [];
    }
    const direct = this.#node(target, support);
    if (direct && support.length <= 2) return this.#accept(direct, []);
    const cut = this.#frontier(target, support);
    const parts = cut?.map((v) => this.plan(v));
    const top = cut && parts && !parts.includes(undefined) ? this.#node(target, cut) : undefined;
    if (top) {
      const nodes = [...new Set((parts as Node[][]).flat())];
      const cost = nodes.reduce((n, x) => n + x.circuit.gates.length, top.circuit.gates.length);
      if (!direct || cost <= direct.circuit.gates.length) return this.#accept(top, nodes);
    }
    return direct && this.#accept(direct, []);
  }

  #accept(node: Node, before: readonly Node[]): Node[] {
    for (const v of node.inputs) {
      if (!this.leaves.has(v) && !before.some((n) => n.target === v)) this.invariants.add(v);
    }
    for (const op of slice(this.cx, this.region, node.target, new Set([...this.leaves, ...node.inputs])).ops) {
      this.covered.add(op);
    }
    return [...before, node];
  }

  #node(target: Value, inputs: readonly Value[]): Node | undefined {
    const domains = inputs.map(inputDomain);
    if (stateCount(domains) > MAX_STATES) return undefined;
    const { ops, outside } = slice(this.cx, this.region, target, new Set([...this.leaves, ...inputs]));
    for (const v of outside) if (!this.cx.constants.has(v) && !inputs.includes(v)) return undefined;
    const table = truthTable(this.cx, ops, target, inputs);
    return table && { target, inputs, circuit: synthesise(domains, bitTables(table)) };
  }

  /** The nearest trit and truth values that a value is computed from, where they are not simply its support. */
  #frontier(target: Value, support: readonly Value[]): Value[] | undefined {
    const found = new Set<Value>();
    const inRegion = new Set(this.region.ops);
    const seen = new Set<Value>();
    const walk = (v: Value): boolean => {
      if (seen.has(v)) return true;
      seen.add(v);
      const op = this.cx.defs.get(v);
      const given = this.leaves.has(v) || !op || !inRegion.has(op) || op.op === 'buf_load';
      if (v !== target && (given || domainOf(v)) && !this.cx.constants.has(v)) {
        found.add(v);
        return this.leaves.has(v) || domainOf(v) !== undefined;
      }
      if (given) return this.cx.constants.has(v);
      return op.operands.every(walk) && (!op.regions || [...freeValues(op)].every(walk));
    };
    if (!walk(target)) return undefined;
    const list = [...found];
    return list.length === support.length && list.every((v) => support.includes(v)) ? undefined : list;
  }

  /** Emits the nodes of a plan; `planes` holds what is emitted already and is extended. */
  emit(nodes: readonly Node[], planes: Map<Value, readonly Value[]>): void {
    for (const n of nodes) {
      if (planes.has(n.target)) continue;
      const inputs = n.inputs.flatMap((v) => [...planes.get(v)!]);
      planes.set(n.target, emitCircuit(this.cx.b, n.circuit, inputs, this.cx.words));
    }
  }
}

export function emitCircuit(b: Builder, c: Circuit, inputs: readonly Value[], words: PlaneWords = VECTORS): Value[] {
  const signals = [...inputs];
  const at = (s: number): Value => (s >= 0 ? signals[s]! : words.constant(b, s !== FALSE));
  for (const g of c.gates) {
    const operands = g.op === 'not' ? [at(g.a)] : g.op === 'mux' ? [at(g.a), at(g.b), at(g.c)] : [at(g.a), at(g.b)];
    signals.push(words.gate(b, g.op, operands));
  }
  return c.outputs.map(at);
}

/** The planes of one trit or truth value in every position. */
export function broadcast(b: Builder, v: Value, words: PlaneWords = VECTORS): Value[] {
  if (v.type === 'bool') return [words.spread(b, b.op('exact', [v], undefined, 'i32'))];
  const n = toI32(b, v);
  return [words.spread(b, andC(b, n, 1)), words.spread(b, andC(b, shrC(b, n, 1), 1))];
}
