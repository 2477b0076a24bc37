import type { Value } from '../ir/types.ts';
import { enumLayout } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { TArm, TExpr, TPattern, TStmt } from '../sema/tree.ts';
import { fieldOf, lowerExpr } from './kernel-expr.ts';
import type { KernelScope } from './kernel-scope.ts';
import { typesOf, zeroOf } from './kernel-scope.ts';

type Of<K extends TExpr['kind']> = Extract<TExpr, { kind: K }>;

/** Blocks, matches and patterns inside the element expressions of kernels. */

export function lowerBlock(s: KernelScope, e: Of<'block'>): Value[] {
  for (const stmt of e.stmts) lowerStmt(s, stmt);
  return e.value ? lowerExpr(s, e.value) : [];
}

/** Semantic analysis admits no other statements in element expressions. */
export function lowerStmt(s: KernelScope, stmt: TStmt): void {
  const { b } = s;
  b.span = stmt.span;
  switch (stmt.kind) {
    case 'let':
      bind(s, stmt.pattern, lowerExpr(s, stmt.value));
      return;
    case 'expr':
      lowerExpr(s, stmt.expr);
      return;
    case 'trap':
      b.trap(stmt.trap);
      return;
    default:
      throw new InternalError('I-KERNEL-STMT', `${stmt.kind} in a kernel element`);
  }
}

// ---- patterns

export function lowerMatch(s: KernelScope, e: Of<'match'>): Value[] {
  const subject = lowerExpr(s, e.subject);
  return arms(s, e.arms, subject, typesOf(e.type));
}

function arms(s: KernelScope, list: readonly TArm[], subject: Value[], results: readonly ScalarType[]): Value[] {
  const { b } = s;
  const [arm, ...rest] = list;
  if (!arm) {
    b.trap('unreachable');
    return [];
  }
  const body = (): Value[] => {
    bind(s, arm.pattern, subject);
    return lowerExpr(s, arm.body);
  };
  // Matches are complete: what reaches an unguarded last arm fits it.
  if (rest.length === 0 && !arm.guard) return body();
  let cond = test(s, arm.pattern, subject);
  if (arm.guard) {
    const guard = arm.guard;
    const guarded = (): Value[] => {
      bind(s, arm.pattern, subject);
      return lowerExpr(s, guard);
    };
    [cond] = cond ? b.if(cond, ['bool'], guarded, () => [b.bool(false)]) : guarded();
  }
  if (!cond) return body();
  return b.if(cond, results, body, () => arms(s, rest, subject, results));
}

/** Whether a value fits a pattern; undefined: it always does. */
function test(s: KernelScope, p: TPattern, v: Value[]): Value | undefined {
  const { b } = s;
  switch (p.kind) {
    case 'wild':
    case 'bind':
      return undefined;
    case 'const':
      return b.op('eq', [v[0]!, b.const(v[0]!.type as ScalarType, p.value)]);
    case 'range': {
      const type = v[0]!.type as ScalarType;
      const { min, max } = scalarInfo(type);
      const low = p.min > min ? b.op('ge', [v[0]!, b.const(type, p.min)]) : undefined;
      const high = p.max < max ? b.op('le', [v[0]!, b.const(type, p.max)]) : undefined;
      return both(s, low, high);
    }
    case 'fields': {
      let all: Value | undefined;
      p.items.forEach((item, i) => {
        all = both(s, all, test(s, item, fieldOf(v, p.type, i)));
      });
      return all;
    }
    case 'variant': {
      let all: Value | undefined = b.op('eq', [v[0]!, b.i32(p.variant)]);
      payloads(p, v).forEach((part, i) => {
        all = both(s, all, test(s, p.items[i]!, part));
      });
      return all;
    }
    case 'or': {
      const tests = p.alternatives.map((a) => test(s, a, v));
      if (tests.includes(undefined)) return undefined;
      return (tests as Value[]).reduce((x, y) => b.op('or', [x, y]));
    }
    case 'str':
      throw new InternalError('I-KERNEL-EXPR', 'a str pattern in a kernel element');
  }
}

function both(s: KernelScope, x: Value | undefined, y: Value | undefined): Value | undefined {
  return x && y ? s.b.op('and', [x, y]) : (x ?? y);
}

/** The components of each payload value of a variant. */
function payloads(p: Extract<TPattern, { kind: 'variant' }>, v: Value[]): Value[][] {
  const slots = enumLayout(p.type).slots[p.variant]!;
  let at = 0;
  return p.type.variants[p.variant]!.payload.map((t) => {
    const n = typesOf(t).length;
    const part = slots.slice(at, at + n).map((slot) => v[slot]!);
    at += n;
    return part;
  });
}

function bind(s: KernelScope, p: TPattern, v: Value[]): void {
  switch (p.kind) {
    case 'bind':
      s.values.set(p.local, v.length > 0 ? v : typesOf(p.local.type).map((t) => s.b.const(t, zeroOf(t))));
      return;
    case 'fields':
      p.items.forEach((item, i) => bind(s, item, fieldOf(v, p.type, i)));
      return;
    case 'variant':
      payloads(p, v).forEach((part, i) => bind(s, p.items[i]!, part));
      return;
    case 'wild':
    case 'const':
    case 'str':
    case 'range':
    case 'or':
      return;
  }
}
