import type { Op, Value } from '../../compiler/ir/types.ts';

/** Addresses as sums of multiples of values, modulo 2^32: so that those a known distance apart are found. */
export interface Linear {
  readonly terms: ReadonlyMap<Value, number>;
  readonly constant: number;
}

const DEEPEST = 24;

type Defs = readonly (Op | undefined)[];

/** Takes apart what 32-bit sums, differences and multiples by constants make. */
export class LinearForms {
  readonly #defs: Defs;
  readonly #known = new Map<Value, Linear>();

  constructor(defs: Defs) {
    this.#defs = defs;
  }

  constantOf(v: Value): number | undefined {
    const op = this.#defs[v.id];
    const c = op?.op === 'const' ? op.attrs!['value'] : undefined;
    return typeof c === 'bigint' && isWord(v) ? Number(BigInt.asIntN(32, c)) : undefined;
  }

  of(v: Value, depth = 0): Linear {
    const known = this.#known.get(v);
    if (known) return known;
    const form = (depth < DEEPEST && isWord(v) ? this.#make(v, depth + 1) : undefined) ?? leaf(v);
    this.#known.set(v, form);
    return form;
  }

  #make(v: Value, depth: number): Linear | undefined {
    const c = this.constantOf(v);
    if (c !== undefined) return { terms: new Map(), constant: c };
    const op = this.#defs[v.id];
    if (!op) return undefined;
    const at = (i: number): Linear => this.of(op.operands[i]!, depth);
    switch (op.op) {
      case 'add':
        return sum(at(0), at(1), 1);
      case 'sub':
        return sum(at(0), at(1), -1);
      case 'wrap':
        return isWord(op.operands[0]!) ? at(0) : undefined;
      case 'mul': {
        const [a, b] = op.operands.map((x) => this.constantOf(x));
        if (b !== undefined) return sum(EMPTY, at(0), b);
        return a === undefined ? undefined : sum(EMPTY, at(1), a);
      }
      case 'shl': {
        const by = this.constantOf(op.operands[1]!);
        return by === undefined || by < 0 || by > 31 ? undefined : sum(EMPTY, at(0), 2 ** by);
      }
      default:
        return undefined;
    }
  }
}

const EMPTY: Linear = { terms: new Map(), constant: 0 };

function isWord(v: Value): boolean {
  return v.type === 'i32' || v.type === 'u32';
}

function leaf(v: Value): Linear {
  return { terms: new Map([[v, 1]]), constant: 0 };
}

/** a + factor · b. */
function sum(a: Linear, b: Linear, factor: number): Linear {
  const terms = new Map(a.terms);
  for (const [v, n] of b.terms) {
    const all = ((terms.get(v) ?? 0) + Math.imul(n, factor)) | 0;
    if (all === 0) terms.delete(v);
    else terms.set(v, all);
  }
  return { terms, constant: (a.constant + Math.imul(b.constant, factor)) | 0 };
}

/** A text that is the same for forms with the same terms. */
export function termsKey(form: Linear): string {
  return [...form.terms]
    .map(([v, n]) => `${v.id}*${n}`)
    .sort()
    .join('+');
}
