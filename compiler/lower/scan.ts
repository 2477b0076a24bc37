import type { Local, LoopId, TArg, TExpr, TFunc, TPlace, TStmt } from '../sema/tree.ts';

/** What evaluating an expression may do beside giving its value. */
export const ASSIGNS = 1;
export const LEAVES = 2;

/**
 * One walk over a function before it is lowered: which locals each construct with regions assigns (they become its
 * loop-carried values and results), which expressions assign or leave, and which loops are left by `break`.
 */
export interface Scan {
  /** By node: if, match, loop, while, for, and, or. In order of first assignment. */
  readonly assigned: ReadonlyMap<object, ReadonlySet<Local>>;
  /** Flags of the expressions that have any. */
  readonly effects: ReadonlyMap<TExpr, number>;
  readonly broken: ReadonlySet<LoopId>;
}

const NONE: ReadonlySet<Local> = new Set();

export function assignedIn(scan: Scan, node: object): ReadonlySet<Local> {
  return scan.assigned.get(node) ?? NONE;
}

export function scanFunc(f: TFunc): Scan {
  const assigned = new Map<object, Set<Local>>();
  const effects = new Map<TExpr, number>();
  const broken = new Set<LoopId>();
  let current = new Set<Local>();

  /** Collects what is assigned inside into the node's own set, and then into the enclosing one. */
  function region(node: object, inside: () => number): number {
    const outer = current;
    current = new Set();
    const flags = inside();
    if (current.size > 0) {
      assigned.set(node, current);
      for (const l of current) outer.add(l);
    }
    current = outer;
    return flags;
  }

  function all(es: readonly TExpr[]): number {
    let flags = 0;
    for (const e of es) flags |= expr(e);
    return flags;
  }

  function place(p: TPlace): number {
    current.add(p.local);
    let flags = ASSIGNS;
    for (const step of p.path) if (step.kind === 'index') flags |= all(step.indices);
    return flags;
  }

  function args(list: readonly TArg[]): number {
    let flags = 0;
    for (const a of list) flags |= a.kind === 'value' ? expr(a.value) : place(a.place);
    return flags;
  }

  function expr(e: TExpr): number {
    const flags = inner(e);
    if (flags !== 0) effects.set(e, flags);
    return flags;
  }

  function inner(e: TExpr): number {
    switch (e.kind) {
      case 'const':
      case 'str':
      case 'local':
        return 0;
      case 'op':
        return all(e.args);
      case 'and':
      case 'or':
        return region(e, () => expr(e.left) | expr(e.right));
      case 'equal':
        return expr(e.left) | expr(e.right);
      case 'call':
      case 'callExtern':
      case 'callKernel':
      case 'intrinsic':
        return args(e.args);
      case 'tuple':
      case 'array':
        return all(e.items);
      case 'struct':
        return all(e.fields);
      case 'variant':
        return all(e.payload);
      case 'field':
        return expr(e.base);
      case 'fill':
        return expr(e.value) | all(e.dims);
      case 'index':
        return expr(e.base) | all(e.indices);
      case 'slice':
        return expr(e.base) | expr(e.start) | expr(e.end);
      case 'asTensor':
        return expr(e.value);
      case 'if':
        return region(e, () => expr(e.cond) | expr(e.then) | (e.else ? expr(e.else) : 0));
      case 'match':
        return region(e, () => {
          let flags = expr(e.subject);
          for (const arm of e.arms) flags |= (arm.guard ? expr(arm.guard) : 0) | expr(arm.body);
          return flags;
        });
      case 'block': {
        let flags = 0;
        for (const s of e.stmts) flags |= stmt(s);
        return e.value ? flags | expr(e.value) : flags;
      }
      case 'loop':
        return region(e, () => expr(e.body));
      case 'try':
        return expr(e.operand) | LEAVES;
      case 'reduce':
        return 0;
      case 'diverge':
        return stmt(e.stmt) | LEAVES;
    }
  }

  function stmt(s: TStmt): number {
    switch (s.kind) {
      case 'let':
        return expr(s.value);
      case 'bindShape':
      case 'continue':
        return s.kind === 'continue' ? LEAVES : 0;
      case 'assign':
        return place(s.place) | expr(s.value);
      case 'expr':
        return expr(s.expr);
      case 'while':
        return region(s, () => expr(s.cond) | expr(s.body));
      case 'forRange': {
        const bounds = expr(s.start) | expr(s.end);
        return region(s, () => bounds | expr(s.body));
      }
      case 'forEach': {
        const subject = expr(s.subject);
        return region(s, () => subject | expr(s.body));
      }
      case 'break':
        broken.add(s.loop);
        return LEAVES | (s.value ? expr(s.value) : 0);
      case 'return':
        return LEAVES | (s.value ? expr(s.value) : 0);
      case 'assert':
        return expr(s.cond) | (s.message ? expr(s.message) : 0);
      case 'trap':
        return LEAVES;
    }
  }

  expr(f.body);
  return { assigned, effects, broken };
}
