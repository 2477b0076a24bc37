import type { Node } from './tree.ts';
import { Bits } from './tree.ts';

/**
 * Which registers are live after each control instruction and at each loop's start. One backward walk for the whole
 * function and one more for each loop; at a loop, what is live at its exits counts as live throughout, which may only
 * add registers that need not be carried, never miss one.
 */
export function findLive(body: readonly Node[], count: number): void {
  new Liveness(count).region(body, new Bits(count), undefined);
}

class Liveness {
  readonly count: number;
  /** What each loop's own round reads before writing. */
  readonly gens = new Map<Node, Bits>();

  constructor(count: number) {
    this.count = count;
  }

  /**
   * Live before a region, given what is live after it. `labels` is undefined in the walk that notes results in the
   * nodes; in the walk for one loop it holds what is live after the blocks within, and other targets count for nothing.
   */
  region(nodes: readonly Node[], after: Bits, labels: Map<Node, Bits> | undefined): Bits {
    let live = after.copy();
    for (let i = nodes.length - 1; i >= 0; i--) live = this.#before(nodes[i], live, labels);
    return live;
  }

  #before(node: Node, after: Bits, labels: Map<Node, Bits> | undefined): Bits {
    if (node.arms) return this.#control(node, after, labels);
    let live = after;
    if (node.row.terminator) {
      live = new Bits(this.count);
      const { target } = node;
      if (target) {
        const known = labels ? labels.get(target) : target.row.name === 'loop' ? target.liveHead : target.liveAfter;
        if (known) live.addAll(known);
      }
    }
    for (const r of node.writes) live.remove(r);
    for (const r of node.reads) live.add(r);
    return live;
  }

  #control(node: Node, after: Bits, labels: Map<Node, Bits> | undefined): Bits {
    if (!labels) node.liveAfter = after.copy();
    if (node.row.name === 'loop') return this.#loop(node, after, labels);
    if (node.row.name === 'block') {
      labels?.set(node, after.copy());
      return this.region(node.arms![0], after, labels);
    }
    const live = new Bits(this.count);
    for (const arm of node.arms!) live.addAll(this.region(arm, after, labels));
    live.add(node.reads[0]);
    return live;
  }

  #loop(node: Node, after: Bits, labels: Map<Node, Bits> | undefined): Bits {
    let gen = this.gens.get(node);
    if (!gen) {
      gen = this.region(node.arms![0], new Bits(this.count), new Map());
      this.gens.set(node, gen);
    }
    const head = gen.copy();
    head.addAll(after);
    for (const target of exits(node)) {
      const known = labels ? labels.get(target) : target.row.name === 'loop' ? target.liveHead : target.liveAfter;
      if (known) head.addAll(known);
    }
    if (!labels) {
      node.liveHead = head.copy();
      this.region(node.arms![0], after, undefined);
    }
    return head;
  }
}

/** Blocks and loops outside `loop` that branches within it go to. */
function exits(loop: Node): Set<Node> {
  const found = new Set<Node>();
  const inside = new Set<Node>([loop]);
  const visit = (nodes: readonly Node[]): void => {
    for (const n of nodes) {
      if (n.target && !inside.has(n.target)) found.add(n.target);
      if (!n.arms) continue;
      inside.add(n);
      n.arms.forEach(visit);
    }
  };
  visit(loop.arms![0]);
  return found;
}
