import type { WasmType } from '../instructions.ts';
import { isPure, Node } from './node.ts';

/**
 * Clean-ups in time linear in the code. V8 makes good code of locals that are set once, but not of those that are set on
 * some ways only: where ways meet it merges them, dead or not. So a set moves to the place that reads it first, and a
 * choice that sets a local on both ways becomes one that leaves a value. Blocks that nothing branches to dissolve, and
 * what follows a jump is left out.
 */
export function tidy(body: Node, types: readonly WasmType[]): Node {
  const reads = new Uint32Array(types.length);
  countReads(body, reads);
  const root = new Node('block', body.type, [body]);
  new Tidier(types, reads).kids(root);
  return root;
}

function countReads(n: Node, reads: Uint32Array): void {
  if (n.kind === 'local.get') reads[n.index]!++;
  for (const kid of n.kids) countReads(kid, reads);
}

/** No statement becomes deeper than this by what moves into it: those who read the code recurse on it. */
const MAX_HEIGHT = 100;
/** Nodes of a statement that are looked at for the place where a set may go. */
const MAX_LOOK = 40;
/** Statements before it that are asked whether they may move into one. */
const MAX_BACK = 4;

/** Where a local is read: a kid of the last node of a path from the statement. */
interface Place {
  readonly path: readonly Node[];
  readonly kid: number;
}

class Tidier {
  readonly types: readonly WasmType[];
  /** How often each local is read. */
  readonly reads: Uint32Array;
  #look = 0;
  /** Nodes above the one that `find` looks at. */
  readonly #path: Node[] = [];

  constructor(types: readonly WasmType[], reads: Uint32Array) {
    this.types = types;
    this.reads = reads;
  }

  kids(n: Node): void {
    if (n.kind === 'block') {
      const out: Node[] = [];
      for (const kid of n.kids) {
        if (!this.add(kid, out)) break;
      }
      n.kids = out;
      return;
    }
    for (const kid of n.kids) if (kid.kids.length > 0) this.kids(kid);
  }

  /** Appends a statement, or those of a block without a label; false where what follows is never reached. */
  add(statement: Node, out: Node[]): boolean {
    if (statement.kind === 'nop') return true;
    if (statement.kind === 'block' && statement.name === null) {
      const first = statement.kids[0];
      if (first && first.start < 0) first.start = statement.start;
      for (const kid of statement.kids) if (!this.add(kid, out)) return false;
      return true;
    }
    if (statement.kids.length > 0) this.kids(statement);
    let kept = statement;
    if (kept.kind === 'if') kept = this.choice(kept);
    if (kept.kind === 'local.set' && this.reads[kept.index] === 0) {
      const value = kept.kids[0]!;
      if (value.kids.length === 0 && !value.effects) return true;
      kept = new Node('drop', 'none', kept.kids);
    }
    if (kept !== statement && kept.start < 0) kept.start = statement.start;
    out.push(this.pullIn(kept, out));
    return statement.type !== 'unreachable';
  }

  /** An `if` both of whose ways end with setting the same local, as a set of what it leaves. */
  choice(n: Node): Node {
    const [condition, then, otherwise] = n.kids as [Node, Node, Node | undefined];
    if (otherwise === undefined || n.type !== 'none') return n;
    const [a, b] = [lastSet(then), lastSet(otherwise)];
    const set = a ?? b;
    if (set === undefined) return n;
    if (a !== undefined && b !== undefined ? a.index !== b.index : !isLeft(a === undefined ? then : otherwise))
      return n;
    const type = this.types[set.index]!;
    const arm = (way: Node, last: Node | undefined): Node => {
      if (last === undefined) return way;
      const kids = way.kind === 'block' ? [...way.kids.slice(0, -1), last.kids[0]!] : [last.kids[0]!];
      const made = new Node('block', type, kids);
      made.name = null;
      return made;
    };
    const made = new Node('local.set', 'none', [new Node('if', type, [condition, arm(then, a), arm(otherwise, b)])]);
    made.index = set.index;
    return made;
  }

  /** Moves the sets before a statement to where it reads their locals, as long as nothing is seen to change; gives the statement. */
  pullIn(statement: Node, out: Node[]): Node {
    const holder = new Node('block', statement.type, [statement]);
    let last = out.length - 1;
    for (let at = last; at > last - MAX_BACK; at--) {
      const before = out[at];
      if (before?.kind !== 'local.set') break;
      if (this.reads[before.index] === 0 || !this.passes(before, out, at + 1)) continue;
      this.#look = MAX_LOOK;
      this.#path.length = 0;
      const place = this.find(holder, before);
      if (place === undefined || place === 'on') continue;
      const { path, kid } = place;
      if (path.length + before.height > MAX_HEIGHT) continue;
      out.splice(at, 1);
      last = out.length - 1;
      at = last + 1;
      const parent = path[path.length - 1]!;
      const leaf = parent.kids[kid]!;
      let moved = before.kids[0]!;
      if (--this.reads[leaf.index]! > 0) {
        moved = new Node('local.tee', leaf.type, before.kids);
        moved.index = leaf.index;
      }
      parent.kids[kid] = moved;
      path.forEach((n, i) => {
        n.height = Math.max(n.height, path.length - i + moved.height);
        n.effects ||= moved.effects;
        n.sets ||= moved.sets;
      });
    }
    return holder.kids[0]!;
  }

  /** Whether a set may come after the statements from an index on. */
  passes(set: Node, out: readonly Node[], from: number): boolean {
    if (from === out.length) return true;
    const value = set.kids[0]!;
    if (value.sets) return false;
    this.#look = MAX_LOOK;
    for (let i = from; i < out.length; i++) {
      const other = out[i]!;
      if (other.kind !== 'local.set' || other.index === set.index) return false;
      const given = other.kids[0]!;
      if (given.sets || (given.effects && value.effects)) return false;
      if (this.mentions(given, set.index) || this.mentions(value, other.index)) return false;
    }
    return true;
  }

  /** Whether an expression reads a local, as far as it is looked at. */
  mentions(n: Node, local: number): boolean {
    if (n.kind === 'local.get' && n.index === local) return true;
    for (const kid of n.kids) if (this.#look-- <= 0 || this.mentions(kid, local)) return true;
    return false;
  }

  /**
   * The first place, in the order of evaluation, that reads what `before` sets, if its value may be computed there instead;
   * 'on': it is not here, and all of this may come before it.
   */
  find(n: Node, before: Node): Place | 'on' | undefined {
    const path = this.#path;
    path.push(n);
    const value = before.kids[0]!;
    const count = n.kind === 'if' ? 1 : n.kids.length;
    for (let i = 0; i < count; i++) {
      const kid = n.kids[i]!;
      if (this.#look-- <= 0) return undefined;
      switch (kid.kind) {
        case 'const':
          continue;
        case 'local.get':
          if (kid.index === before.index) return { path: [...path], kid: i };
          if (value.sets) return undefined;
          continue;
        case 'loop':
          return undefined;
        case 'block':
          if (kid.name !== null) return undefined;
      }
      const found = this.find(kid, before);
      if (found !== 'on') return found;
      if (!mayPrecede(kid, value)) return undefined;
    }
    path.pop();
    return n.kind === 'if' ? undefined : 'on';
  }
}

/** Whether a node whose operands have been looked at may be evaluated before the value instead of after it. */
function mayPrecede(n: Node, value: Node): boolean {
  switch (n.kind) {
    case 'instruction':
      return isPure(n.row!) || !value.effects;
    case 'select':
    case 'block':
      return true;
    case 'call':
    case 'call_indirect':
    case 'global.get':
    case 'memory.size':
    case 'memory.grow':
      // None of these reads or writes a local.
      return !value.effects;
    default:
      return false;
  }
}

function lastSet(way: Node): Node | undefined {
  const last = way.kind === 'block' && way.name === null ? way.kids[way.kids.length - 1] : way;
  return last?.kind === 'local.set' ? last : undefined;
}

/** Whether the end of a way is not reached. */
function isLeft(way: Node): boolean {
  if (way.type === 'unreachable') return true;
  return way.kind === 'block' && way.name === null && way.kids[way.kids.length - 1]?.type === 'unreachable';
}
