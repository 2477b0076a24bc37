import { flatten } from '../../spec/layout.ts';
import { hasHandles } from '../../spec/runtime-names.ts';
import type { TensorTy, Type } from '../../spec/abi.ts';
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
  /**
   * By loop: tensors (components of a local) whose elements the loop writes and which nothing in the loop could come to
   * share: they are read by index, length and size alone. Made the variable's own once before the loop, they stay so.
   */
  readonly pinned: ReadonlyMap<object, ReadonlyMap<Local, ReadonlySet<number>>>;
  /** By loop: locals that it does not assign and takes in other layouts, with those layouts. */
  readonly repacked: ReadonlyMap<object, ReadonlyMap<Local, readonly TensorTy[]>>;
}

/** Text that is equal for equal layouts in memory. */
export function layoutKey({ layout }: TensorTy): string {
  return `${layout.name === 'dense' ? 'i8' : layout.name}${layout.tile ? layout.tile.join('x') : ''}`;
}

/** First component of a field of a struct or tuple. */
export function fieldStart(t: Type, index: number): number {
  const types = t.kind === 'struct' ? t.fields.map((x) => x.type) : t.kind === 'tuple' ? t.items : [];
  let at = 0;
  for (let i = 0; i < index; i++) at += flatten(types[i]).length;
  return at;
}

/** The local that a chain of fields starts from. */
function rootOf(e: TExpr): Local | undefined {
  while (e.kind === 'field') e = e.base;
  return e.kind === 'local' ? e.local : undefined;
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
  const pinned = new Map<object, ReadonlyMap<Local, ReadonlySet<number>>>();
  /** Within the innermost loop so far: tensors written by element, and locals whose handles may come to be shared. */
  let written = new Map<Local, Set<number>>();
  let escaping = new Set<Local>();
  const repacked = new Map<object, ReadonlyMap<Local, readonly TensorTy[]>>();
  /** Within the innermost loop so far: locals that are taken in another layout. */
  let converted = new Map<Local, TensorTy[]>();

  function noteConverted(into: Map<Local, TensorTy[]>, l: Local, to: TensorTy): void {
    const known = into.get(l) ?? [];
    if (!known.some((t) => layoutKey(t) === layoutKey(to))) into.set(l, [...known, to]);
  }

  function loopRegion(node: object, inside: () => number): number {
    const outerWritten = written;
    const outerEscaping = escaping;
    const outerConverted = converted;
    written = new Map();
    escaping = new Set();
    converted = new Map();
    const flags = region(node, inside);
    const fixed = new Map([...converted].filter(([l]) => !assigned.get(node)?.has(l)));
    if (fixed.size > 0) repacked.set(node, fixed);
    for (const [l, all] of converted) for (const t of all) noteConverted(outerConverted, l, t);
    converted = outerConverted;
    const own = new Map([...written].filter(([l]) => !escaping.has(l)));
    if (own.size > 0) pinned.set(node, own);
    for (const [l, starts] of written) outerWritten.set(l, new Set([...(outerWritten.get(l) ?? []), ...starts]));
    for (const l of escaping) outerEscaping.add(l);
    written = outerWritten;
    escaping = outerEscaping;
    return flags;
  }

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

  /** What an assignment to a place does to the tensors of its variable. */
  function notePlace(p: TPlace): void {
    let start = 0;
    let type = p.local.type;
    for (const step of p.path) {
      if (step.kind === 'index') {
        const plain = type.kind === 'tensor' && (type.elem.kind === 'half' || !hasHandles(type.elem));
        // What follows can only be fields of the element.
        if (!plain) escaping.add(p.local);
        else written.set(p.local, (written.get(p.local) ?? new Set()).add(start));
        return;
      }
      start += fieldStart(type, step.index);
      type = step.type;
    }
    if (hasHandles(type)) escaping.add(p.local);
  }

  function args(list: readonly TArg[]): number {
    let flags = 0;
    for (const a of list) {
      if (a.kind === 'value') flags |= expr(a.value);
      else {
        flags |= place(a.place);
        escaping.add(a.place.local);
      }
    }
    return flags;
  }

  /** The base of an index, a length or a field: read at once, so that no handle of it goes anywhere. */
  function base(e: TExpr): number {
    return rootOf(e) ? 0 : expr(e);
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
        return 0;
      case 'local':
        if (hasHandles(e.type)) escaping.add(e.local);
        return 0;
      case 'op':
        return all(e.args);
      case 'and':
      case 'or':
        return region(e, () => expr(e.left) | expr(e.right));
      case 'equal':
        return expr(e.left) | expr(e.right);
      case 'intrinsic':
        if ((e.name === 'len' || e.name === 'dim') && e.args[0].kind === 'value') return base(e.args[0].value);
        return args(e.args);
      case 'call':
      case 'callExtern':
      case 'callKernel':
        return args(e.args);
      case 'tuple':
      case 'array':
        return all(e.items);
      case 'struct':
        return all(e.fields);
      case 'variant':
        return all(e.payload);
      case 'field':
        return hasHandles(e.type) ? expr(e.base) : base(e.base);
      case 'fill':
        return expr(e.value) | all(e.dims);
      case 'index': {
        const flags = all(e.indices);
        // Kept over indices that assign, or as a part that holds handles itself, the base is shared for a while.
        const copied = e.base.type.kind === 'tensor' && e.indices.length < e.base.type.dims.length;
        const brief = (flags & ASSIGNS) === 0 && (copied || !hasHandles(e.type));
        return flags | (brief ? base(e.base) : expr(e.base));
      }
      case 'slice':
        return expr(e.base) | expr(e.start) | expr(e.end);
      case 'asTensor':
        if (e.value.kind === 'local' && e.type.kind === 'tensor' && e.value.type.kind === 'tensor') {
          if (layoutKey(e.type) !== layoutKey(e.value.type)) noteConverted(converted, e.value.local, e.type);
        }
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
        return loopRegion(e, () => expr(e.body));
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
        notePlace(s.place);
        return place(s.place) | expr(s.value);
      case 'expr':
        return expr(s.expr);
      case 'while':
        return loopRegion(s, () => expr(s.cond) | expr(s.body));
      case 'forRange': {
        const bounds = expr(s.start) | expr(s.end);
        return loopRegion(s, () => bounds | expr(s.body));
      }
      case 'forEach': {
        const subject = expr(s.subject);
        return loopRegion(s, () => subject | expr(s.body));
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
  return { assigned, effects, broken, pinned, repacked };
}
