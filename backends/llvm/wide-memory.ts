import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import type { Linear, LinearForms } from './linear.ts';
import { termsKey } from './linear.ts';
import type { Varies } from './wide-plan.ts';

/** Where the rounds of a loop load and store: what keeps them apart, and what lies side by side. */

/** Vector accesses of one region whose rounds cover memory without gaps: those at 0, 16, 32, … from the first. */
export interface Group {
  /** By place; several loads may read the same. */
  readonly members: readonly (readonly Op[])[];
}

/** Greatest distance between rounds, in vectors, that is read whole and put in order. */
const MOST_APART = 8;

interface Access {
  readonly op: Op;
  readonly region: Region;
  readonly store: boolean;
  readonly root: Value | undefined;
  readonly form: Linear;
  readonly by: Varies;
  readonly offset: number;
  readonly bytes: number;
  readonly order: number;
}

/** What is known of the loop. */
export interface Varying {
  readonly variant: Variant;
  readonly loop: Op;
  /** Whether buffers never overlap. */
  readonly apart: boolean;
  /** Rounds side by side. */
  readonly count: number;
  readonly forms: LinearForms;
  readonly varies: ReadonlyMap<Value, Varies>;
  of(v: Value): Varies;
}

export class Accesses {
  readonly plan: Varying;
  readonly accesses: Access[] = [];

  constructor(plan: Varying, body: Region) {
    this.plan = plan;
    let order = 0;
    visitOps(body, (op, region) => {
      if (op.op !== 'load' && op.op !== 'store') return;
      const address = op.operands[0]!;
      const form = plan.forms.of(address);
      this.accesses.push({
        ...{ op, region, store: op.op === 'store', root: plan.variant.roots.get(address), by: plan.of(address) },
        ...{ form, offset: (form.constant + Number(op.attrs!['offset'] ?? 0)) | 0 },
        ...{ bytes: scalarInfo(op.attrs!['storage'] as StorageType).bytes, order: order++ },
      });
    });
  }

  /**
   * What is written must not be touched by a round beside: all accesses of its buffer move on by the same distance each round, so
   * that it is known where they lie. `again`: nothing that is written is read, and nothing collected depends on it.
   */
  conflicts(): { again: boolean } | undefined {
    const written = new Set(this.accesses.filter((a) => a.store).map((a) => a.root));
    if (written.size > 0 && !this.plan.apart) return undefined;
    let again = true;
    for (const root of written) {
      const all = this.accesses.filter((a) => a.root === root);
      const [first] = all as [Access];
      const key = termsKey(first.form);
      if (!all.every((a) => termsKey(a.form) === key && a.by === first.by && typeof a.by === 'number'))
        return undefined;
      if ([...first.form.terms.keys()].some((v) => this.#changesWithin(v))) return undefined;
      if (all.some((a) => a.store && all.some((b) => this.#meet(a, b)))) return undefined;
      if (all.some((a) => !a.store)) again = false;
    }
    return { again };
  }

  /** Whether an access of a round and another of another round beside it touch the same bytes. */
  #meet(a: Access, b: Access): boolean {
    for (let d = 1; d < this.plan.count; d++) {
      for (const by of [d, -d]) {
        const distance = a.offset - b.offset + by * (a.by as number);
        if (distance > -a.bytes && distance < b.bytes) return true;
      }
    }
    return false;
  }

  /** Whether a value is made within the body, where it may change from one inner round to the next. */
  #changesWithin(v: Value): boolean {
    const args = this.plan.loop.regions![0]!.args;
    return this.plan.varies.has(v) && !args.includes(v);
  }

  groups(): Map<Op, Group> {
    const found = new Map<Op, Group>();
    const vectors = this.accesses.filter(
      (a) => a.bytes === 16 && typeof a.by === 'number' && a.by > 0 && a.by % 16 === 0,
    );
    for (const a of vectors) {
      if (found.has(a.op)) continue;
      const count = (a.by as number) / 16;
      if (count > MOST_APART || (count & (count - 1)) !== 0) continue;
      const key = termsKey(a.form);
      const near = vectors.filter(
        (b) =>
          b.region === a.region &&
          b.store === a.store &&
          b.root === a.root &&
          b.by === a.by &&
          termsKey(b.form) === key,
      );
      // Stores wait for the last of the group, loads come with the first: nothing of the buffer may lie between.
      if (count > 1 && !this.#orderly(near)) continue;
      // The access may be at any place of its group.
      const members = Array.from({ length: count }, (_, j) => a.offset - 16 * j)
        .map((start) =>
          Array.from({ length: count }, (_, i) => near.filter((b) => b.offset === start + 16 * i).map((b) => b.op)),
        )
        .find((all) => all.every((m) => m.length > 0 && !(a.store && m.length > 1) && !m.some((op) => found.has(op))));
      if (!members) continue;
      for (const m of members.flat()) found.set(m, { members });
    }
    return found;
  }

  #orderly(near: readonly Access[]): boolean {
    const [first] = near as [Access];
    const others = this.accesses.filter((b) => b.root === first.root && b.store !== first.store);
    const [low, high] = [Math.min(...near.map((b) => b.order)), Math.max(...near.map((b) => b.order))];
    return first.store ? others.every((b) => b.order < low) : others.every((b) => b.order > high);
  }

  /** Whether any vector is loaded or stored where rounds differ. */
  hasVectors(): boolean {
    return this.accesses.some((a) => a.bytes === 16 && a.by !== 0);
  }
}
