import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { countUses, visitFunc } from '../../compiler/ir/walk.ts';
import type { Lanes } from './lanes.ts';

/**
 * Logic by functions of three vectors: AVX-512 has any of the 256 as one instruction. Each op on bits is emitted as a function of
 * at most three values before it, chosen so that few such functions are needed in all (area flow: A. Mishchenko,
 * S. Chatterjee, R. Brayton, "Improvements to Technology Mapping for LUT-Based FPGAs"); what is then used no more, LLVM drops.
 */

/** Bits of a function of three vectors: of the first, the second and the third. */
const COLUMNS = [0xf0, 0xcc, 0xaa] as const;
const MOST_CUTS = 12;

type Function3 = (x: readonly number[]) => number;
const LOGIC: Readonly<Record<string, Function3>> = {
  v128_and: ([a, b]) => a! & b!,
  v128_or: ([a, b]) => a! | b!,
  v128_xor: ([a, b]) => a! ^ b!,
  v128_andnot: ([a, b]) => a! & ~b!,
  v128_not: ([a]) => ~a!,
  v128_bitselect: ([a, b, m]) => (a! & m!) | (b! & ~m!),
};

/** An op's value as a function of `leaves`: the bit of the table at 4·a + 2·b + c. */
export interface Ternary {
  readonly leaves: readonly Value[];
  readonly table: number;
}

interface Mapped {
  /** About how many functions the value costs, shared among its uses. */
  readonly flow: number;
  readonly cuts: readonly (readonly Value[])[];
}

export class TernaryLogic {
  readonly #defs: readonly (Op | undefined)[];
  readonly #uses: Int32Array;
  readonly #regions = new Map<Op, Region>();
  readonly #mapped = new Map<Value, Mapped>();

  constructor(func: Func, defs: readonly (Op | undefined)[]) {
    this.#defs = defs;
    this.#uses = countUses(func);
    visitFunc(func, (op, region) => {
      if (Object.hasOwn(LOGIC, op.op)) this.#regions.set(op, region);
    });
  }

  /** Undefined for ops that are no logic, or nothing to be gained by. */
  of(op: Op): Ternary | undefined {
    const region = this.#regions.get(op);
    if (!region) return undefined;
    const [leaves] = this.#map(op.results[0]!, region).cuts;
    if (!leaves || leaves.every((v) => op.operands.includes(v))) return undefined;
    return { leaves, table: this.#table(op.results[0]!, leaves) & 255 };
  }

  #opOf(v: Value, region: Region): Op | undefined {
    const op = this.#defs[v.id];
    return op && this.#regions.get(op) === region ? op : undefined;
  }

  /** The best cuts of a value, the very best first. */
  #map(v: Value, region: Region): Mapped {
    const known = this.#mapped.get(v);
    if (known) return known;
    const op = this.#opOf(v, region);
    let mapped: Mapped = { flow: 0, cuts: [] };
    if (op) {
      let sets: (readonly Value[])[] = [[]];
      for (const x of op.operands) {
        const own = [[x], ...this.#map(x, region).cuts];
        sets = sets.flatMap((s) => own.map((t) => [...new Set([...s, ...t])])).filter((s) => s.length <= 3);
      }
      const priced = sets
        .map((leaves) => ({ leaves, flow: 1 + leaves.reduce((n, x) => n + this.#share(x, region), 0) }))
        .sort((a, b) => a.flow - b.flow)
        .slice(0, MOST_CUTS);
      mapped = { flow: priced[0]!.flow, cuts: priced.map((p) => p.leaves) };
    }
    this.#mapped.set(v, mapped);
    return mapped;
  }

  #share(v: Value, region: Region): number {
    return this.#map(v, region).flow / Math.max(1, this.#uses[v.id]!);
  }

  #table(v: Value, leaves: readonly Value[]): number {
    const at = leaves.indexOf(v);
    if (at >= 0) return COLUMNS[at]!;
    const op = this.#defs[v.id]!;
    return LOGIC[op.op]!(op.operands.map((x) => this.#table(x, leaves)));
  }
}

const NAMES: Readonly<Record<number, string>> = { 1: '128', 2: '256', 4: '512' };

/** The instruction on the leaves' texts. */
export function emitTernary(l: Lanes, { table }: Ternary, texts: readonly string[]): string {
  const [a, b, c] = [texts[0]!, texts[1] ?? texts[0]!, texts[2] ?? texts[0]!];
  const args: [string, string][] = [a, b, c].map((v) => [l.all, v]);
  return l.code.call(`llvm.x86.avx512.pternlog.q.${NAMES[l.wide]}`, l.all, [...args, ['i32', String(table)]]);
}
