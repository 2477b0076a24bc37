import { Node } from './node.ts';

/**
 * Small clean-ups in one walk, for the sake of V8's first tier and of the code's size: a local that is set and read at once
 * becomes a tee or goes away; blocks that nothing branches to dissolve; what follows a jump is left out.
 */
export function tidy(body: Node, locals: number): Node {
  const reads = new Uint32Array(locals);
  countReads(body, reads);
  const root = new Node('block', body.type, [body]);
  tidyKids(root, reads);
  return root;
}

function countReads(n: Node, reads: Uint32Array): void {
  if (n.kind === 'local.get') reads[n.index]!++;
  for (const kid of n.kids) countReads(kid, reads);
}

/** No statement becomes deeper than this by what moves into it: those who read the code recurse on it. */
const MAX_HEIGHT = 100;

function tidyKids(n: Node, reads: Uint32Array): void {
  if (n.kind === 'block') {
    const out: Node[] = [];
    for (const kid of n.kids) {
      if (!add(kid, out, reads)) break;
    }
    n.kids = out;
    return;
  }
  for (const kid of n.kids) if (kid.kids.length > 0) tidyKids(kid, reads);
}

/** Appends a statement, or those of a block without a label; false where what follows is never reached. */
function add(statement: Node, out: Node[], reads: Uint32Array): boolean {
  if (statement.kind === 'nop') return true;
  if (statement.kind === 'block' && statement.name === null) {
    for (const kid of statement.kids) if (!add(kid, out, reads)) return false;
    return true;
  }
  if (statement.kids.length > 0) tidyKids(statement, reads);
  let kept = statement;
  if (statement.kind === 'local.set' && reads[statement.index] === 0) {
    const value = statement.kids[0]!;
    if (value.kind === 'const' || value.kind === 'local.get' || value.kind === 'global.get') return true;
    kept = new Node('drop', 'none', statement.kids);
  }
  pullIn(kept, out, reads);
  out.push(kept);
  return statement.type !== 'unreachable';
}

/** Moves sets before a statement to where it reads their locals first of all. */
function pullIn(statement: Node, out: Node[], reads: Uint32Array): void {
  let parent = statement;
  let depth = 1;
  for (;;) {
    const before = out[out.length - 1];
    if (before?.kind !== 'local.set') return;
    for (;;) {
      if (parent.kind === 'loop' || parent.kind === 'block') return;
      const first = parent.kids[0];
      if (first === undefined) return;
      if (first.kids.length === 0) break;
      parent = first;
      depth++;
    }
    const leaf = parent.kids[0]!;
    if (leaf.kind !== 'local.get' || leaf.index !== before.index) return;
    const height = depth + before.height;
    if (height > MAX_HEIGHT) return;
    if (height > statement.height) statement.height = height;
    out.pop();
    const value = before.kids[0]!;
    if (--reads[leaf.index]! === 0) parent.kids[0] = value;
    else {
      const tee = new Node('local.tee', leaf.type, before.kids);
      tee.index = leaf.index;
      parent.kids[0] = tee;
    }
  }
}
