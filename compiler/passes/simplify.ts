import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { BoundLaw, OpName } from '../../spec/ops/index.ts';
import { evalOp, lawsOf } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { makeOp, makeValue } from '../ir/create.ts';
import { bindingOf } from '../ir/evaluate.ts';
import type { OpInfo } from '../ir/ops.ts';
import { opInfo } from '../ir/ops.ts';
import type { AttrValue, ConstValue, Func, IrType, Op, Region, Value } from '../ir/types.ts';
import type { Defs } from './facts.ts';
import { constOf, makeConst } from './facts.ts';
import type { FuncPass } from './pass.ts';
import { RULES } from './simplify-rules.ts';

/**
 * Simplification: constant folding by the op table's own reference semantics, the table's laws (identity, absorbing
 * element, idempotence, involution, reassociation of constants) and the rewrite rules of simplify-rules.ts. One walk;
 * what a rule makes is simplified in turn. Leaves unused ops to the dead-code pass.
 */
export const simplify: FuncPass = { name: 'simplify', unit: 'func', run: (func) => new Simplifier(func).run() };

/** A rewrite of one op to a value that equals its only result; undefined where it does not apply. */
export type Rule = (op: Op, cx: Simplifier) => Value | undefined;

/** Stops rules that would undo each other; never reached by rules that shrink. */
const MAX_DEPTH = 16;

export class Simplifier {
  readonly func: Func;
  readonly defs: Defs = [];
  #out: Op[] = [];
  #depth = 0;
  readonly #replaced: (Value | undefined)[] = [];

  constructor(func: Func) {
    this.func = func;
    this.defs.length = func.nextId;
    this.#replaced.length = func.nextId;
  }

  run(): void {
    this.#region(this.func.body!);
  }

  /** The op that defines a value; undefined for parameters and region arguments. */
  def(v: Value): Op | undefined {
    return this.defs[v.id];
  }

  constOf(v: Value): ConstValue | undefined {
    return constOf(v, this.defs);
  }

  /** A constant, appended before the op that is being rewritten. */
  const(type: IrType, value: ConstValue, like: Op): Value {
    const op = makeConst(this.func, type, value, like);
    this.#append(op);
    return op.results[0]!;
  }

  /** A new op with one result, simplified in turn. */
  make(name: OpName, operands: Value[], type: IrType, like: Op, attrs?: Record<string, AttrValue>): Value {
    const op = makeOp(name, operands, [makeValue(this.func, type)], attrs, undefined, undefined, like.span);
    const simpler = this.#simpler(op, opInfo(name));
    if (simpler) return simpler;
    this.#append(op);
    return op.results[0]!;
  }

  #append(op: Op): void {
    for (const v of op.results) this.defs[v.id] = op;
    this.#out.push(op);
  }

  #region(r: Region): void {
    const outer = this.#out;
    const out: Op[] = [];
    this.#out = out;
    for (const op of r.ops) this.#op(op);
    r.ops = out;
    this.#out = outer;
  }

  #op(op: Op): void {
    const operands = op.operands;
    for (let i = 0; i < operands.length; i++) operands[i] = this.#replaced[operands[i]!.id] ?? operands[i]!;
    if (op.regions) {
      for (const r of op.regions) this.#region(r);
      this.#append(op);
      return;
    }
    const info = opInfo(op.op);
    if (operands.length > 0 && info.row.eval) {
      if (op.results.length === 1) {
        const simpler = this.#simpler(op, info);
        if (simpler) {
          this.#replaced[op.results[0]!.id] = simpler;
          simpler.name ??= op.results[0]!.name;
          return;
        }
      } else if (this.#foldMany(op, info)) return;
    }
    this.#append(op);
  }

  /** A value that equals the op's result, or undefined; may reorder the op's operands. */
  #simpler(op: Op, info: OpInfo): Value | undefined {
    if (this.#depth >= MAX_DEPTH || !info.row.eval) return undefined;
    this.#depth++;
    try {
      const folded = this.#fold(op, info);
      if (folded) return this.const(op.results[0]!.type, folded[0]!, op);
      return this.#byLaws(op, info) ?? RULES[op.op]?.(op, this);
    } finally {
      this.#depth--;
    }
  }

  #fold(op: Op, info: OpInfo): readonly RefValue[] | undefined {
    const args: RefValue[] = [];
    for (const v of op.operands) {
      const c = this.constOf(v);
      if (c === undefined) return undefined;
      args.push(c);
    }
    try {
      return evalOp(info.name, args, bindingOf(op), op.attrs ?? {});
    } catch (e) {
      // It traps: it stays, and traps when the program runs.
      if (e instanceof RefTrap) return undefined;
      throw e;
    }
  }

  #foldMany(op: Op, info: OpInfo): boolean {
    const values = op.results.length > 0 ? this.#fold(op, info) : undefined;
    if (!values) return false;
    op.results.forEach((v, i) => (this.#replaced[v.id] = this.const(v.type, values[i]!, op)));
    return true;
  }

  #byLaws(op: Op, info: OpInfo): Value | undefined {
    const laws = lawsFor(info, op.operands[0]!.type as ScalarType);
    if (laws.length === 0) return undefined;
    const [a, b] = op.operands as [Value, Value | undefined];
    if (b === undefined) {
      const inner = this.def(a);
      if (inner?.op !== op.op) return undefined;
      // The same function of the same type and attributes; rows with laws have no attributes.
      if (laws.includes('involution')) return inner.operands[0];
      return laws.includes('idempotent') ? a : undefined;
    }
    if (op.operands.length !== 2) return undefined;
    if (laws.includes('commutative') && this.constOf(a) !== undefined && this.constOf(b) === undefined) {
      op.operands = [b, a];
      return this.#byLaws(op, info);
    }
    if (a === b && laws.includes('idempotent')) return a;
    const c = this.constOf(b);
    if (c === undefined) return undefined;
    for (const law of laws) {
      if (typeof law === 'string') continue;
      if ('absorbing' in law) {
        if (sameConst(law.absorbing, c)) return b;
      } else if (sameConst('identity' in law ? law.identity : law.rightIdentity, c)) return a;
    }
    if (laws.includes('associative') && laws.includes('commutative')) return this.#reassociate(op, a, b, info);
    return undefined;
  }

  /** (x ∘ c1) ∘ c2 = x ∘ (c1 ∘ c2), the constants being on the right already. */
  #reassociate(op: Op, a: Value, b: Value, info: OpInfo): Value | undefined {
    const inner = this.def(a);
    if (inner?.op !== op.op || this.constOf(inner.operands[1]!) === undefined) return undefined;
    const type = op.results[0]!.type;
    return this.make(
      info.name,
      [inner.operands[0]!, this.make(info.name, [inner.operands[1]!, b], type, op)],
      type,
      op,
    );
  }
}

function sameConst(a: RefValue, b: ConstValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a.every((x, i) => x === b[i]);
  return Object.is(a, b);
}

const cache = new Map<string, Map<ScalarType, readonly BoundLaw[]>>();
const NONE: readonly BoundLaw[] = [];

/** The laws of an op at a type. A pure function of the table, kept since every op of every program asks. */
function lawsFor(info: OpInfo, type: ScalarType): readonly BoundLaw[] {
  if (!info.row.laws?.length) return NONE;
  let byType = cache.get(info.name);
  if (!byType) cache.set(info.name, (byType = new Map()));
  let laws = byType.get(type);
  if (!laws) byType.set(type, (laws = lawsOf(info.name, type)));
  return laws;
}
