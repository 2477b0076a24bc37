import type { Value } from '../ir/types.ts';
import type { Type } from '../../spec/abi.ts';
import { flatten } from '../../spec/layout.ts';
import type { Local, TArm, TExpr } from '../sema/tree.ts';
import { lowerExpr, lowerOwned, scalar } from './expr.ts';
import type { Fn, Val } from './func.ts';
import { bindPattern, isIrrefutable, simpleTest, tagOf, testSteps } from './pattern.ts';
import { planSwitch } from './switch.ts';
import { ASSIGNS } from './scan.ts';

type Match = Extract<TExpr, { kind: 'match' }>;

/**
 * A match becomes a block that each arm leaves with its value. Arms are tested in order; where every arm is chosen by
 * one integer (a constant, a trit, a variant's tag), the right one is found by `if3` or a binary search instead.
 */
export function lowerMatch(f: Fn, e: Match): Val {
  const carried = f.carriedBy(e);
  return f.inScope(() => {
    const t = e.subject.type;
    let subject = f.keep(lowerExpr(f, e.subject), t);
    const flags = e.arms.reduce((n, a) => n | (f.scan.effects.get(a.body) ?? 0), 0);
    if ((flags & ASSIGNS) !== 0) subject = f.keepStable(subject, t);
    return matchValue(f, e, subject, t, carried);
  });
}

function matchValue(f: Fn, e: Match, subject: Val, t: Type, carried: readonly Local[]): Val {
  const { b } = f;
  const before = f.carriedValues(carried);
  const count = flatten(e.type).length;
  const types = [...flatten(e.type), ...f.carriedTypes(carried)];
  let live = false;
  /** Runs an arm whose pattern matches; undefined where it ends otherwise than by its value. */
  const runArm = (arm: TArm, done: (values: Value[]) => void): void => {
    f.setCarried(carried, before);
    f.scopes.push([]);
    const depth = f.scopes.length - 1;
    bindPattern(f, arm.pattern, t, subject);
    const body = () => {
      const values = lowerOwned(f, arm.body);
      f.dropScopes(depth);
      if (!b.reachable) return;
      live = true;
      const own = count === 0 ? [] : values;
      done([...own, ...f.carriedValues(carried)]);
    };
    if (arm.guard) {
      b.if(scalar(f, arm.guard), [], body);
      f.dropScopes(depth);
    } else body();
    f.scopes.pop();
  };

  const plan = planSwitch(e.arms, t);
  const results = b.block(types, (block) => {
    const leave = (values: Value[]) => b.br(block, values);
    if (plan) {
      plan.emit(f, plan.key === 'tag' ? tagOf(f, t as never, subject.v) : subject.v[0], (arm) => runArm(arm, leave));
      return undefined;
    }
    const tag = t.kind === 'enum' && e.arms.length > 1 ? tagOf(f, t, subject.v) : undefined;
    let last: Value[] | undefined;
    e.arms.forEach((arm, i) => {
      if (!b.reachable) return;
      // Semantic analysis has proved the arms complete, so the last one needs no test.
      if (isIrrefutable(arm.pattern) || (i === e.arms.length - 1 && !arm.guard)) {
        if (arm.guard) return runArm(arm, leave);
        runArm(arm, (values) => {
          last = values;
        });
        if (b.reachable) b.br(block, last);
        return;
      }
      const simple = simpleTest(f, arm.pattern, t, subject.v, tag);
      if (simple) b.if(simple, [], () => runArm(arm, leave));
      else {
        b.block([], (next) => {
          testSteps(f, arm.pattern, t, subject.v, () => b.br(next));
          runArm(arm, leave);
        });
      }
    });
    if (b.reachable) b.trap('unreachable');
    return undefined;
  });
  if (!live) b.trap('unreachable');
  f.setCarried(carried, results.slice(count));
  return f.owned(results.slice(0, count), e.type);
}
