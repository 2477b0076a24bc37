import { Builder } from '../ir/builder.ts';
import type { Func, Op, Value } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Local, LoopId, TExpr, TFunc } from '../sema/tree.ts';
import type { Context } from './context.ts';
import { zero } from './emit.ts';
import { dropValue, retainValue, unique } from './runtime/count.ts';
import { convertTrits } from './runtime/rows.ts';
import type { Scan } from './scan.ts';
import { assignedIn, fieldStart, layoutKey, LEAVES, scanFunc } from './scan.ts';
import { nameValues } from './names.ts';

/**
 * The components of a value and who answers for its handles.
 * `owned`: whoever receives it must store it or drop it. `stable`: something that cannot change or go before the
 * enclosing scope ends owns it (an immutable local, a parameter). `borrowed`: a variable owns it, until that is assigned.
 * Values without handles are `stable`.
 */
export interface Val {
  readonly v: Value[];
  readonly own: 'owned' | 'stable' | 'borrowed';
}

/** Something a scope drops at its end: a local by its current value, or a temporary. */
export interface Owned {
  readonly type: Type;
  readonly local: Local | undefined;
  readonly values: Value[];
}

/** Where `break` and `continue` of a loop go. */
export interface LoopFrame {
  /** Undefined where no `break` names the loop. */
  readonly block: Op | undefined;
  readonly loop: Op;
  readonly carried: readonly Local[];
  /** Number of scopes open outside the loop's body. */
  readonly depth: number;
  /** Arguments of the next round that stand before the carried locals. */
  readonly next: () => Value[];
}

/** The tensor whose handle is the given component of a type. */
function tensorAt(t: Type, component: number): Type | undefined {
  if (t.kind === 'tensor') return t;
  const parts = t.kind === 'struct' ? t.fields.map((x) => x.type) : t.kind === 'tuple' ? t.items : [];
  for (let i = parts.length - 1; i >= 0; i--) {
    const start = fieldStart(t, i);
    if (start <= component && flatten(parts[i]).length > 0) return tensorAt(parts[i], component - start);
  }
  return undefined;
}

export const UNIT_VAL: Val = { v: [], own: 'stable' };

/** State of lowering one function. The code for expressions, statements and so on is in the files beside this one. */
export class Fn {
  readonly ctx: Context;
  readonly b: Builder;
  readonly tf: TFunc;
  readonly scan: Scan;
  readonly env = new Map<Local, Value[]>();
  /** Shape variables by name, as tensor types mention them. */
  readonly shapes = new Map<string, Local>();
  readonly scopes: Owned[][] = [[]];
  readonly loops = new Map<LoopId, LoopFrame>();
  /** Tensors (components of locals) that the loop being lowered has made the variable's own: see Scan.pinned. */
  readonly pinned = new Map<Local, Set<number>>();
  /** Locals in other layouts, made ahead of the loop being lowered: handles by layout. */
  readonly repacked = new Map<Local, Map<string, Value>>();

  constructor(ctx: Context, tf: TFunc, func: Func) {
    this.ctx = ctx;
    this.tf = tf;
    this.b = new Builder(func);
    this.b.span = tf.span;
    this.scan = scanFunc(tf);
  }

  // ---- ownership

  /** A value whose handles the caller answers for: retained unless it was owned already. */
  own(val: Val, type: Type): Value[] {
    if (val.own !== 'owned') retainValue(this.ctx, this.b, type, val.v);
    return val.v;
  }

  /** Ends the use of a value: drops it if it is owned. */
  release(val: Val, type: Type): void {
    if (val.own === 'owned') dropValue(this.ctx, this.b, type, val.v);
  }

  owned(v: Value[], type: Type): Val {
    return { v, own: hasHandles(type) ? 'owned' : 'stable' };
  }

  /** Leaves a value to the current scope, which drops it at its end; it is stable from then on. */
  keep(val: Val, type: Type): Val {
    if (val.own !== 'owned') return val;
    this.scopes[this.scopes.length - 1].push({ type, local: undefined, values: val.v });
    return { v: val.v, own: 'stable' };
  }

  /** As `keep`, and a borrowed value is retained first, so that the result outlives assignments to its variable. */
  keepStable(val: Val, type: Type): Val {
    if (val.own === 'stable') return val;
    return this.keep({ v: this.own(val, type), own: 'owned' }, type);
  }

  // ---- locals

  define(local: Local, val: Val): void {
    nameValues(val.v, local.type, local.name);
    if (hasHandles(local.type) && (local.mutable || val.own !== 'stable')) {
      this.env.set(local, this.own(val, local.type));
      this.scopes[this.scopes.length - 1].push({ type: local.type, local, values: [] });
    } else {
      this.env.set(local, val.v);
    }
  }

  read(local: Local): Value[] {
    return this.env.get(local) ?? flatten(local.type).map((t) => zero(this.b, t));
  }

  /**
   * The locals from outside that a construct with regions assigns, in a fixed order. To be asked before any part of the
   * construct is lowered: afterwards the locals that its parts declare are known too.
   */
  carriedBy(node: object): Local[] {
    const assigned = assignedIn(this.scan, node);
    if (assigned.size === 0) return [];
    // A pinned tensor keeps its block, so that its handle does not change.
    return [...assigned].filter((l) => this.env.has(l) && !(l.type.kind === 'tensor' && this.pinned.has(l)));
  }

  /** Makes the tensors that a loop pins the variables' own, before it starts; gives what undoes the note of it. */
  pin(node: object): () => void {
    const added: [Local, number][] = [];
    for (const [l, starts] of this.scan.pinned.get(node) ?? []) {
      const values = this.env.get(l);
      if (!values) continue;
      const known = this.pinned.get(l) ?? new Set<number>();
      for (const at of starts) {
        const t = tensorAt(l.type, at);
        if (known.has(at) || !t) continue;
        const own = [...this.read(l)];
        own[at] = unique(this.ctx, this.b, t, own[at]);
        this.env.set(l, own);
        known.add(at);
        added.push([l, at]);
      }
      if (known.size > 0) this.pinned.set(l, known);
    }
    return () => {
      for (const [l, at] of added) {
        const known = this.pinned.get(l);
        known?.delete(at);
        if (known?.size === 0) this.pinned.delete(l);
      }
    };
  }

  /**
   * Makes the other layouts that a loop takes locals in, once ahead of it, and leaves them to the current scope; gives what
   * undoes the note of them.
   */
  repack(node: object): () => void {
    const added: [Map<string, Value>, string][] = [];
    for (const [l, wanted] of this.scan.repacked.get(node) ?? []) {
      const [handle] = this.env.get(l) ?? [];
      if (handle === undefined || l.type.kind !== 'tensor') continue;
      let known = this.repacked.get(l);
      if (!known) this.repacked.set(l, (known = new Map()));
      for (const to of wanted) {
        const key = layoutKey(to);
        if (known.has(key)) continue;
        const [made] = this.b.call(convertTrits(this.ctx, l.type, to), [handle], ['u32']);
        known.set(key, this.keep(this.owned([made], to), to).v[0]);
        added.push([known, key]);
      }
    }
    return () => {
      for (const [known, key] of added) known.delete(key);
    };
  }

  carriedValues(carried: readonly Local[]): Value[] {
    return carried.flatMap((l) => this.read(l));
  }

  carriedTypes(carried: readonly Local[]): ScalarType[] {
    return carried.flatMap((l) => flatten(l.type));
  }

  setCarried(carried: readonly Local[], values: readonly Value[]): void {
    let at = 0;
    for (const l of carried) {
      const n = flatten(l.type).length;
      const own = values.slice(at, at + n);
      nameValues(own, l.type, l.name);
      this.env.set(l, own);
      at += n;
    }
  }

  // ---- scopes

  /** Drops what the scopes from `depth` on own, innermost first; they stay open (the code leaves them here). */
  dropScopes(depth: number, except?: Owned): void {
    if (!this.b.reachable) return;
    for (let i = this.scopes.length - 1; i >= depth; i--) {
      const scope = this.scopes[i];
      for (let j = scope.length - 1; j >= 0; j--) {
        const o = scope[j];
        if (o !== except) dropValue(this.ctx, this.b, o.type, o.local ? this.read(o.local) : o.values);
      }
    }
  }

  /** Runs `body` in a scope of its own and drops what it owns after it. */
  inScope<T>(body: () => T): T {
    this.scopes.push([]);
    const result = body();
    this.dropScopes(this.scopes.length - 1);
    this.scopes.pop();
    return result;
  }

  /** Leaves the function with an owned result: everything owned is dropped, inout parameters go back. */
  leave(result: Value[], except?: Owned): void {
    this.dropScopes(0, except);
    const back = this.tf.params.filter((p) => p.inout).flatMap((p) => this.read(p.local));
    this.b.return([...result, ...back]);
  }

  /** The entry by which an enclosing scope (from `depth` on) owns a local, so that it can be moved out instead. */
  ownedEntry(local: Local, depth: number): Owned | undefined {
    for (let i = this.scopes.length - 1; i >= depth; i--) {
      const found = this.scopes[i].find((o) => o.local === local);
      if (found) return found;
    }
    return undefined;
  }

  /** Whether evaluating the expression may leave by break, return or `?`. */
  leaves(e: TExpr): boolean {
    return ((this.scan.effects.get(e) ?? 0) & LEAVES) !== 0;
  }
}
