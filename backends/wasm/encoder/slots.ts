import type { WasmType } from '../instructions.ts';
import type { Node } from './node.ts';

/**
 * Gives locals to places ("slots"): two whose times do not meet share one (linear scan, M. Poletto and V. Sarkar, Linear
 * scan register allocation, 1999). A time reaches from the first mention to the last one, and to the end of every
 * loop that begins and reads within it.
 */
export interface Slots {
  /** Index in the code, by local. */
  readonly of: Uint32Array;
  /** Locals beside the parameters: how many of each type, in order. */
  readonly runs: readonly { readonly type: WasmType; readonly count: number }[];
}

interface Loop {
  readonly start: number;
  end: number;
}

class Times {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Locals in the order of their first mention. */
  readonly order: number[] = [];
  /** The last loop at whose end a local must still live, by local. */
  readonly within: (Loop | undefined)[];
  readonly loops: Loop[] = [];
  now = 1;

  constructor(locals: number) {
    this.start = new Int32Array(locals).fill(-1);
    this.end = new Int32Array(locals).fill(-1);
    this.within = new Array<Loop | undefined>(locals).fill(undefined);
  }

  mention(local: number, read: boolean): void {
    const at = this.now++;
    if (this.start[local] === -1) {
      // Read before it is set: it holds zero from the beginning.
      this.start[local] = read ? 0 : at;
      this.order.push(local);
    }
    this.end[local] = at;
    const start = this.start[local]!;
    // Of the loops at hand, the outermost one that began since: it may read the local again in its next round.
    for (const loop of this.loops) {
      if (loop.start < start) continue;
      this.within[local] = loop;
      break;
    }
  }

  walk(n: Node): void {
    if (n.kind === 'loop') {
      const loop: Loop = { start: this.now++, end: 0 };
      this.loops.push(loop);
      for (const kid of n.kids) this.walk(kid);
      this.loops.pop();
      loop.end = this.now++;
      return;
    }
    for (const kid of n.kids) this.walk(kid);
    switch (n.kind) {
      case 'local.get':
        this.mention(n.index, true);
        return;
      case 'local.set':
      case 'local.tee':
        this.mention(n.index, false);
        return;
      case 'setAll':
        for (const target of n.data as readonly (number | undefined)[]) {
          if (target !== undefined) this.mention(target, false);
        }
        // They are written one after the other: one that nothing reads must not share a place with another.
        for (const target of n.data as readonly (number | undefined)[]) {
          if (target !== undefined) this.end[target] = this.now - 1;
        }
        return;
      default:
    }
  }
}

const TYPES: readonly WasmType[] = ['i32', 'i64', 'f32', 'f64', 'v128'];

/** @param types of all locals, parameters first */
export function allocate(body: Node, types: readonly WasmType[], params: number): Slots {
  const times = new Times(types.length);
  for (let p = 0; p < params; p++) {
    times.start[p] = 0;
    times.end[p] = 0;
    times.order.push(p);
  }
  times.walk(body);
  const { start, end, order } = times;
  times.within.forEach((loop, local) => {
    if (loop !== undefined && loop.end > end[local]!) end[local] = loop.end;
  });
  const byStart = order.filter((l) => start[l] === 0).concat(order.filter((l) => start[l] !== 0));
  const byEnd = [...order].sort((a, b) => end[a]! - end[b]!);
  // Slots within their type first; parameters have theirs.
  const slot = new Int32Array(types.length).fill(-1);
  const free = new Map<WasmType, number[]>(TYPES.map((t) => [t, []]));
  const counts = new Map<WasmType, number>(TYPES.map((t) => [t, 0]));
  let expired = 0;
  for (const local of byStart) {
    while (end[byEnd[expired]!]! < start[local]!) {
      const gone = byEnd[expired++]!;
      free.get(types[gone]!)!.push(slot[gone]!);
    }
    const type = types[local]!;
    if (local < params) {
      slot[local] = -2 - local;
      continue;
    }
    const reused = free.get(type)!.pop();
    if (reused === undefined) {
      const count = counts.get(type)!;
      slot[local] = count;
      counts.set(type, count + 1);
    } else slot[local] = reused;
  }
  const first = new Map<WasmType, number>();
  let next = params;
  for (const t of TYPES) {
    first.set(t, next);
    next += counts.get(t)!;
  }
  const of = Uint32Array.from(types, (t, l) =>
    slot[l]! <= -2 ? -2 - slot[l]! : first.get(t)! + Math.max(slot[l]!, 0),
  );
  const runs = TYPES.map((type) => ({ type, count: counts.get(type)! })).filter((r) => r.count > 0);
  return { of, runs };
}

/** Every local in a place of its own. */
export function separate(types: readonly WasmType[], params: number): Slots {
  return {
    of: Uint32Array.from(types, (_, i) => i),
    runs: types.slice(params).map((type) => ({ type, count: 1 })),
  };
}
