import type { Line, Reg } from './asm.ts';
import { IN, OUT, readsOf, writeOf } from './asm.ts';
import { coreOp } from './isa.ts';

/** Code whose registers have places in the frame. */
export interface Allotted {
  readonly lines: readonly Line[];
  /** Place of a register, counted from the frame's own. */
  readonly slot: (r: Reg) => number;
  /** Registers of the frame, the link at 0 among them: the next frame begins behind them. */
  readonly frame: number;
  /** Registers beyond the frame that arguments and results take. */
  readonly reach: number;
}

/** The most registers a frame may have: fields are bytes, and arguments stand behind the frame. */
const MAX_FRAME = 220;

/** Thrown where a function needs more registers at a time than a frame can hold. */
export class TooManyRegisters extends Error {}

/**
 * Drops what nothing uses and gives the registers places: those that live at the same time get different ones, and copies
 * vanish where they can (colouring with coalescing, by liveness).
 */
export function allot(source: readonly Line[]): Allotted {
  let lines = source;
  for (;;) {
    const flow = new Flow(lines);
    const kept = lines.filter((l, i) => !(isPure(l) && !flow.liveOut(i).has(writeOf(l))));
    if (kept.length === lines.length) return colour(lines, flow);
    lines = kept;
  }
}

function isPure(l: Line): boolean {
  if (l.op === 'label') return false;
  return coreOp(l.op).pure === true;
}

/** Registers by dense number, and which of them live after each line. */
class Flow {
  readonly regs: Reg[] = [];
  readonly index = new Map<Reg, number>();
  readonly #out: Uint32Array[] = [];
  readonly words: number;
  readonly entry: Uint32Array;

  constructor(lines: readonly Line[]) {
    const number = (r: Reg): void => {
      if (this.index.has(r)) return;
      this.index.set(r, this.regs.length);
      this.regs.push(r);
    };
    const at = new Map<number, number>();
    lines.forEach((l, i) => {
      for (const r of readsOf(l)) number(r);
      if (writeOf(l) >= 0) number(writeOf(l));
      for (let k = 0; l.op === 'call' && k < l.results; k++) number(OUT + k);
      if (l.op === 'label') at.set(l.label, i);
    });
    this.words = (this.regs.length + 31) >> 5;
    const live = lines.map(() => new Uint32Array(this.words));
    const empty = new Uint32Array(this.words);
    this.#out = lines.map(() => new Uint32Array(this.words));
    for (let changed = true; changed;) {
      changed = false;
      for (let i = lines.length - 1; i >= 0; i--) {
        const l = lines[i];
        const ends = l.op !== 'label' && coreOp(l.op).ends === true;
        const next = ends ? empty : (live[i + 1] ?? empty);
        const target = l.op !== 'label' && l.label >= 0 ? live[at.get(l.label)!] : empty;
        const out = this.#out[i];
        for (let w = 0; w < this.words; w++) out[w] = next[w] | target[w];
        const before = out.slice();
        const drop = (r: Reg): void => {
          const n = this.index.get(r)!;
          before[n >> 5] &= ~(1 << (n & 31));
        };
        if (writeOf(l) >= 0) drop(writeOf(l));
        for (let k = 0; l.op === 'call' && k < l.results; k++) drop(OUT + k);
        for (const r of readsOf(l)) {
          const n = this.index.get(r)!;
          before[n >> 5] |= 1 << (n & 31);
        }
        const old = live[i];
        if (before.some((w, k) => w !== old[k])) {
          live[i] = before;
          changed = true;
        }
      }
    }
    this.entry = live[0] ?? empty;
  }

  liveOut(i: number): { has(r: Reg): boolean } {
    const out = this.#out[i];
    return {
      has: (r) => {
        const n = this.index.get(r);
        return n !== undefined && (out[n >> 5] & (1 << (n & 31))) !== 0;
      },
    };
  }

  /** Numbers of the registers of a set. */
  members(set: Uint32Array): number[] {
    const out: number[] = [];
    for (let w = 0; w < set.length; w++)
      for (let bits = set[w]; bits !== 0; bits &= bits - 1) out.push(w * 32 + (31 - Math.clz32(bits & -bits)));
    return out;
  }

  after(i: number): number[] {
    return this.members(this.#out[i]);
  }
}

function colour(lines: readonly Line[], flow: Flow): Allotted {
  const n = flow.regs.length;
  const near: Set<number>[] = flow.regs.map(() => new Set<number>());
  const link = (p: number, q: number): void => {
    if (p === q) return;
    near[p].add(q);
    near[q].add(p);
  };
  const outs = flow.regs.flatMap((r, i) => (r >= OUT ? [i] : []));
  const ins = flow.regs.flatMap((r, i) => (r >= IN && r < OUT ? [i] : []));
  for (const set of [ins, outs]) for (const p of set) for (const q of set) link(p, q);
  for (const p of ins) for (const q of outs) link(p, q);
  for (const p of flow.members(flow.entry)) for (const q of flow.members(flow.entry)) link(p, q);
  lines.forEach((l, i) => {
    const after = flow.after(i);
    const d = writeOf(l);
    if (d >= 0) {
      const p = flow.index.get(d)!;
      const source = l.copy ? flow.index.get(l.a) : undefined;
      for (const q of after) if (q !== source) link(p, q);
    }
    // The next frame is the callee's while it runs.
    if (l.op === 'call') for (const p of outs) for (const q of after) link(p, q);
  });
  // Copies whose ends do not live at the same time become one register.
  const parent = flow.regs.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  const fixed = (i: number): boolean => flow.regs[i] >= IN;
  for (const l of lines) {
    if (!l.copy) continue;
    let p = root(flow.index.get(l.d)!);
    let q = root(flow.index.get(l.a)!);
    if (p === q || (fixed(p) && fixed(q)) || near[p].has(q)) continue;
    if (fixed(q)) [p, q] = [q, p];
    parent[q] = p;
    for (const r of near[q]) {
      near[r].delete(q);
      link(p, r);
    }
    near[q].clear();
  }
  const places = new Int32Array(n).fill(-1);
  for (const i of ins) places[i] = 1 + flow.regs[i] - IN;
  let frame = 1 + ins.reduce((m, i) => Math.max(m, places[i]), 0);
  const order = flow.regs.map((_, i) => i).filter((i) => root(i) === i && !fixed(i));
  order.sort((p, q) => near[q].size - near[p].size || p - q);
  for (const i of order) {
    const taken = new Set([...near[i]].map((q) => places[q]));
    let place = 1;
    while (taken.has(place)) place++;
    places[i] = place;
    frame = Math.max(frame, place + 1);
  }
  const reach = outs.reduce(
    (m, i) => Math.max(m, 1 + flow.regs[i] - OUT + 1),
    lines.some((l) => l.op === 'call') ? 1 : 0,
  );
  if (frame + reach > MAX_FRAME) throw new TooManyRegisters();
  const slot = (r: Reg): number => {
    const i = root(flow.index.get(r)!);
    const held = flow.regs[i];
    return held >= OUT ? frame + 1 + held - OUT : places[i];
  };
  const left = lines.filter((l) => !l.copy || slot(l.d) !== slot(l.a));
  return { lines: left, slot, frame, reach };
}
