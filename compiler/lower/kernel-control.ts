import type { Op, Value } from '../ir/types.ts';
import { enumLayout } from '../../spec/layout.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Local, LoopId, TArm, TExpr, TPattern, TStmt } from '../sema/tree.ts';
import { applyOp, assignedIn, branch, fieldOf, lowerExpr, lowerScalar } from './kernel-expr.ts';
import type { KernelScope, LoopFrame } from './kernel-scope.ts';
import { typesOf, zeroOf } from './kernel-scope.ts';

type Of<K extends TExpr['kind']> = Extract<TExpr, { kind: K }>;
type StmtOf<K extends TStmt['kind']> = Extract<TStmt, { kind: K }>;

/** Statements, matches and loops inside the element expressions of kernels. */

export function lowerBlock(s: KernelScope, e: Of<'block'>): Value[] {
  for (const stmt of e.stmts) lowerStmt(s, stmt);
  return e.value ? lowerExpr(s, e.value) : [];
}

export function lowerStmt(s: KernelScope, stmt: TStmt): void {
  const { b } = s;
  b.span = stmt.span;
  switch (stmt.kind) {
    case 'let':
      bind(s, stmt.pattern, lowerExpr(s, stmt.value));
      return;
    case 'assign':
      assign(s, stmt);
      return;
    case 'expr':
      lowerExpr(s, stmt.expr);
      return;
    case 'while':
      runLoop(s, stmt.loop, [], stmt, (frame) => {
        const leave = b.op('not', [lowerScalar(s, stmt.cond)]);
        branch(
          s,
          leave,
          [],
          () => exit(s, frame, []),
          () => [],
        );
        lowerExpr(s, stmt.body);
      });
      return;
    case 'forRange':
      forRange(s, stmt);
      return;
    case 'break':
      exit(s, frameOf(s, stmt.loop), stmt.value ? lowerExpr(s, stmt.value) : []);
      return;
    case 'continue':
      frameOf(s, stmt.loop).next();
      return;
    case 'assert':
      b.trapIf(b.op('not', [lowerScalar(s, stmt.cond)]), 'assert');
      return;
    case 'trap':
      b.trap(stmt.trap);
      return;
    case 'bindShape':
      s.values.set(stmt.local, [s.buf(stmt.tensor).dims[stmt.axis]!]);
      return;
    case 'forEach':
    case 'return':
      throw new InternalError('I-KERNEL-STMT', `${stmt.kind} in a kernel element`);
  }
}

function assign(s: KernelScope, stmt: StmtOf<'assign'>): void {
  const { local, path } = stmt.place;
  const old = s.local(local);
  let at = 0;
  let part = old;
  let type = local.type;
  for (const step of path) {
    if (step.kind !== 'field') throw new InternalError('I-KERNEL-STMT', 'an element of a local tensor in a kernel');
    const inner = fieldOf(part, type, step.index);
    at += part.indexOf(inner[0]!);
    part = inner;
    type = step.type;
  }
  const value = lowerExpr(s, stmt.value);
  const next =
    stmt.op === undefined ? value : applyOp(s, stmt.op, [part[0]!, value[0]!], undefined, part[0]!.type as ScalarType);
  s.values.set(local, [...old.slice(0, at), ...next, ...old.slice(at + part.length)]);
}

// ---- loops

function frameOf(s: KernelScope, id: LoopId): LoopFrame {
  const frame = s.loops.findLast((f) => f.id === id);
  if (!frame) throw new InternalError('I-KERNEL-STMT', 'a break or continue outside of its loop');
  return frame;
}

function current(s: KernelScope, carried: readonly Local[]): Value[] {
  return carried.flatMap((l) => s.local(l));
}

function exit(s: KernelScope, frame: LoopFrame, values: Value[]): Value[] {
  s.b.br(frame.exit, [...values, ...current(s, frame.carried)]);
  return [];
}

function setAll(s: KernelScope, locals: readonly Local[], values: readonly Value[]): void {
  let at = 0;
  for (const l of locals) {
    const n = s.local(l).length;
    s.values.set(l, values.slice(at, at + n));
    at += n;
  }
}

/** A loop that runs `round` until something leaves it; gives the values it is left with. */
function runLoop(
  s: KernelScope,
  id: LoopId,
  results: readonly ScalarType[],
  tree: unknown,
  round: (frame: LoopFrame) => void,
): Value[] {
  const { b } = s;
  const assigned = assignedIn(tree);
  const carried = [...s.values.keys()].filter((l) => assigned.has(l));
  const types = carried.flatMap((l) => s.local(l).map((v) => v.type));
  const outer = new Map(s.values);
  const out = b.block([...results, ...types], (block) => {
    b.loop(current(s, carried), [], (loop: Op, args) => {
      setAll(s, carried, args);
      const frame: LoopFrame = {
        id,
        exit: block,
        round: loop,
        carried,
        next: () => b.br(loop, current(s, carried)),
      };
      s.loops.push(frame);
      round(frame);
      if (b.reachable) frame.next();
      s.loops.pop();
      return [];
    });
    b.trap('unreachable');
    return [];
  });
  for (const [l, v] of outer) s.values.set(l, v);
  setAll(s, carried, out.slice(results.length));
  return out.slice(0, results.length);
}

export function lowerLoop(s: KernelScope, e: Of<'loop'>): Value[] {
  return runLoop(s, e.loop, typesOf(e.type), e, () => {
    lowerExpr(s, e.body);
  });
}

function forRange(s: KernelScope, stmt: StmtOf<'forRange'>): void {
  const { b } = s;
  const start = lowerScalar(s, stmt.start);
  const end = lowerScalar(s, stmt.end);
  // The counter is a variable of the loop's own; a round begins by testing it and `continue` by advancing it.
  const counter: Local = stmt.local ?? { name: 'i', type: stmt.start.type, mutable: true, span: stmt.span };
  const state: Local = { ...counter, name: `${counter.name}.next` };
  const type = start.type as ScalarType;
  s.values.set(state, [start]);
  const tree = [stmt.body, { kind: 'assign', place: { local: state } }];
  runLoop(s, stmt.loop, [], tree, (frame) => {
    const i = s.local(state)[0]!;
    s.values.set(counter, [i]);
    branch(
      s,
      b.op(stmt.inclusive ? 'gt' : 'ge', [i, end]),
      [],
      () => exit(s, frame, []),
      () => [],
    );
    if (stmt.inclusive) {
      // The last round must not step over the type's largest value.
      const body = { ...frame, next: () => step(s, frame, state, i, end) };
      s.loops[s.loops.length - 1] = body;
      lowerExpr(s, stmt.body);
      if (b.reachable) body.next();
      return;
    }
    const advance = (): void => {
      s.values.set(state, [b.op('add', [i, b.const(type, 1n)])]);
      frame.next();
    };
    s.loops[s.loops.length - 1] = { ...frame, next: advance };
    lowerExpr(s, stmt.body);
    if (b.reachable) advance();
  });
}

function step(s: KernelScope, frame: LoopFrame, state: Local, i: Value, end: Value): void {
  const { b } = s;
  branch(
    s,
    b.op('ge', [i, end]),
    [],
    () => exit(s, frame, []),
    () => [],
  );
  s.values.set(state, [b.op('add', [i, b.const(i.type as ScalarType, 1n)])]);
  frame.next();
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
    [cond] = cond ? branch(s, cond, ['bool'], guarded, () => [b.bool(false)]) : guarded();
  }
  if (!cond) return body();
  return branch(s, cond, results, body, () => arms(s, rest, subject, results));
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
