import type { Op, Value } from '../ir/types.ts';
import { flatten } from '../../spec/layout.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { LoopId, TExpr, TStmt } from '../sema/tree.ts';
import { add, bin } from './emit.ts';
import { lowerExpr, lowerOwned, scalar } from './expr.ts';
import type { Fn, LoopFrame, Val } from './func.ts';
import { bindPattern } from './pattern.ts';
import { partOfElement } from './tensors.ts';
import { dimOf, loadDim } from './runtime/tensor.ts';

/**
 * Branches and loops. Locals that a construct assigns leave it as further results (and go round a loop as its
 * arguments); scan.ts has found them beforehand.
 */

/** Evaluates an expression for its effects. */
export function discard(f: Fn, e: TExpr): void {
  f.release(lowerExpr(f, e), e.type);
}

export function lowerIf(f: Fn, e: Extract<TExpr, { kind: 'if' }>): Val {
  const { b } = f;
  const carried = f.carriedBy(e);
  const cond = scalar(f, e.cond);
  const before = f.carriedValues(carried);
  const count = flatten(e.type).length;
  const types = [...flatten(e.type), ...f.carriedTypes(carried)];
  let live = false;
  const arm = (x: TExpr | undefined) => () => {
    f.setCarried(carried, before);
    const values = x ? lowerOwned(f, x) : [];
    if (!b.reachable) return undefined;
    live = true;
    if (x && count === 0) return f.carriedValues(carried);
    return [...values, ...f.carriedValues(carried)];
  };
  const results = b.if(cond, types, arm(e.then), arm(e.else));
  if (!live) b.trap('unreachable');
  f.setCarried(carried, results.slice(count));
  return f.owned(results.slice(0, count), e.type);
}

export function lowerShortCircuit(f: Fn, e: Extract<TExpr, { kind: 'and' | 'or' }>): Val {
  const { b } = f;
  const carried = f.carriedBy(e);
  const left = scalar(f, e.left);
  const before = f.carriedValues(carried);
  const decided = () => {
    f.setCarried(carried, before);
    return [b.bool(e.kind === 'or'), ...before];
  };
  const evaluated = () => {
    f.setCarried(carried, before);
    const right = scalar(f, e.right);
    return b.reachable ? [right, ...f.carriedValues(carried)] : undefined;
  };
  const types: ScalarType[] = ['bool', ...f.carriedTypes(carried)];
  const results = e.kind === 'and' ? b.if(left, types, evaluated, decided) : b.if(left, types, decided, evaluated);
  f.setCarried(carried, results.slice(1));
  return { v: [results[0]], own: 'stable' };
}

type Round = (own: Value[], again: () => void, frame: (next: () => Value[]) => void) => void;

/**
 * A loop with the values `init` of its own before the carried locals. `round` emits one round: it ends it with
 * `again()`, or falls out of it to leave the loop. Gives the components that `break` brings.
 */
function structuredLoop(
  f: Fn,
  node: object,
  id: LoopId,
  results: readonly ScalarType[],
  init: readonly Value[],
  endless: boolean,
  round: Round,
): Value[] {
  return f.inScope(() => {
    const forget = f.repack(node);
    const values = loopInScope(f, node, id, results, init, endless, round);
    forget();
    return values;
  });
}

function loopInScope(
  f: Fn,
  node: object,
  id: LoopId,
  results: readonly ScalarType[],
  init: readonly Value[],
  endless: boolean,
  round: Round,
): Value[] {
  const { b } = f;
  const unpin = f.pin(node);
  const carried = f.carriedBy(node);
  const types = f.carriedTypes(carried);
  const run = (block: Op | undefined): void => {
    const start = [...init, ...f.carriedValues(carried)];
    const left = b.loop(start, endless ? [] : types, (loop, args) => {
      f.setCarried(carried, args.slice(init.length));
      let next = (): Value[] => [];
      const setFrame = (n: () => Value[]): void => {
        next = n;
        const frame: LoopFrame = { block, loop, carried, depth: f.scopes.length, next };
        f.loops.set(id, frame);
      };
      setFrame(next);
      round(args.slice(0, init.length), () => b.br(loop, [...next(), ...f.carriedValues(carried)]), setFrame);
      return f.carriedValues(carried);
    });
    f.loops.delete(id);
    if (endless) b.trap('unreachable');
    else f.setCarried(carried, left);
  };
  if (!f.scan.broken.has(id)) {
    run(undefined);
    unpin();
    return [];
  }
  const all = b.block([...results, ...types], (block) => {
    run(block);
    return b.reachable ? f.carriedValues(carried) : undefined;
  });
  unpin();
  f.setCarried(carried, all.slice(results.length));
  return all.slice(0, results.length);
}

/** Runs `body` where the condition holds, then the next round; what it assigned is forgotten on the other way. */
function roundIf(f: Fn, id: LoopId, cond: Value, body: () => void, again: () => void): void {
  const { b } = f;
  const { carried } = f.loops.get(id)!;
  const before = f.carriedValues(carried);
  b.if(cond, [], () => {
    body();
    if (b.reachable) again();
  });
  f.setCarried(carried, before);
}

export function lowerWhile(f: Fn, s: Extract<TStmt, { kind: 'while' }>): void {
  structuredLoop(f, s, s.loop, [], [], false, (_own, again) => {
    const cond = scalar(f, s.cond);
    roundIf(f, s.loop, cond, () => discard(f, s.body), again);
  });
}

export function lowerLoopExpr(f: Fn, e: Extract<TExpr, { kind: 'loop' }>): Val {
  const { b } = f;
  const values = structuredLoop(f, e, e.loop, flatten(e.type), [], true, (_own, again) => {
    discard(f, e.body);
    if (b.reachable) again();
  });
  return f.owned(values, e.type);
}

/** The bounds are evaluated once; an inclusive range carries whether there is another round, so that it may end at the type's maximum. */
export function lowerForRange(f: Fn, s: Extract<TStmt, { kind: 'forRange' }>): void {
  const { b } = f;
  const start = scalar(f, s.start);
  const end = scalar(f, s.end);
  const init = s.inclusive ? [start, bin(b, 'le', start, end)] : [start];
  structuredLoop(f, s, s.loop, [], init, false, ([i, more], again, frame) => {
    const cond = s.inclusive ? more : bin(b, 'lt', i, end);
    frame(() => {
      const next = add(b, i, 1);
      return s.inclusive ? [next, bin(b, 'lt', i, end)] : [next];
    });
    const body = () => {
      if (s.local) f.define(s.local, { v: [i], own: 'stable' });
      discard(f, s.body);
    };
    roundIf(f, s.loop, cond, body, again);
  });
}

/** Over the value the subject had at the start. */
export function lowerForEach(f: Fn, s: Extract<TStmt, { kind: 'forEach' }>): void {
  const { b } = f;
  f.inScope(() => {
    const t = s.subject.type;
    const subject = f.keepStable(lowerExpr(f, s.subject), t);
    const handle = subject.v[0];
    const n = t.kind === 'tensor' ? dimOf(b, t, handle, 0) : loadDim(b, handle, 0);
    structuredLoop(f, s, s.loop, [], [b.u32(0)], false, ([i], again, frame) => {
      frame(() => [add(b, i, 1)]);
      const body = () => {
        f.inScope(() => {
          if (t.kind === 'tensor') {
            const { val, type } = partOfElement(f, t, handle, i);
            bindPattern(f, s.pattern, type, val);
          } else {
            const byte = b.load('u8', add(b, handle, i), 16);
            bindPattern(f, s.pattern, { kind: 'scalar', name: 'u8' }, { v: [byte], own: 'stable' });
          }
          discard(f, s.body);
        });
      };
      roundIf(f, s.loop, bin(b, 'lt', i, n), body, again);
    });
  });
}

export function lowerBreak(f: Fn, s: Extract<TStmt, { kind: 'break' }>): void {
  const frame = f.loops.get(s.loop)!;
  const values = s.value ? lowerOwned(f, s.value) : [];
  if (!f.b.reachable) return;
  f.dropScopes(frame.depth);
  f.b.br(frame.block!, [...values, ...f.carriedValues(frame.carried)]);
}

export function lowerContinue(f: Fn, s: Extract<TStmt, { kind: 'continue' }>): void {
  const frame = f.loops.get(s.loop)!;
  f.dropScopes(frame.depth);
  f.b.br(frame.loop, [...frame.next(), ...f.carriedValues(frame.carried)]);
}

export function lowerReturn(f: Fn, s: Extract<TStmt, { kind: 'return' }>): void {
  const value = s.value;
  if (!value) return f.leave([]);
  const moved = value.kind === 'local' ? f.ownedEntry(value.local, 0) : undefined;
  const val = lowerExpr(f, value);
  if (!f.b.reachable) return;
  f.leave(moved ? val.v : f.own(val, f.tf.result), moved);
}
