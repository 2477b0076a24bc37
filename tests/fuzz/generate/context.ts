import type { ScalarType } from '../../../spec/types.ts';
import type { Random } from '../random.ts';
import type { Ty } from './types.ts';
import { same, scalar, SCALARS } from './types.ts';

/** What the generator knows while it writes a program. */

export interface Var {
  readonly name: string;
  readonly type: Ty;
  readonly mutable: boolean;
  /** A counter that ends a loop: never assigned by generated statements. */
  readonly counter?: boolean;
}

export interface Callee {
  readonly name: string;
  readonly params: readonly { readonly type: Ty; readonly inout: boolean }[];
  readonly result: Ty;
  /** Takes and gives scalars, has no effect: may be called in kernels. */
  readonly pure: boolean;
  /** The first parameter counts how deep it may call itself. */
  readonly recursive?: boolean;
}

export interface Loop {
  readonly label: string;
  /** For `loop`: the type that `break` carries. */
  readonly value: Ty | undefined;
}

export class Context {
  readonly random: Random;
  readonly structs: Ty[] = [];
  readonly enums: Ty[] = [];
  readonly callees: Callee[] = [];
  scope: Var[] = [];
  loops: Loop[] = [];
  /** Result type of the function being written; undefined where `return` and `?` may not stand. */
  result: Ty | undefined;
  /** Set while a kernel's element expression or a pure function is written: scalars only, no effects. */
  pure = false;
  /** How much more may be written of the current function. */
  budget = 0;
  /** In kernels: further leaves of a scalar type. */
  leaf: ((t: ScalarType) => string | undefined) | undefined;
  #fresh: number;

  /** Fresh names are numbered from `first`. */
  constructor(random: Random, first = 0) {
    this.random = random;
    this.#fresh = first;
  }

  name(prefix: string): string {
    return `${prefix}${this.#fresh++}`;
  }

  scalarType(): ScalarType {
    return this.random.weighted(SCALARS.map(([w, n]) => [Math.round(w * 5), n] as const));
  }

  scalarTy(): Ty {
    return scalar(this.scalarType());
  }

  /** Runs with variables of an inner block, which are forgotten afterwards. */
  inner<T>(write: () => T): T {
    const { scope } = this;
    this.scope = [...scope];
    try {
      return write();
    } finally {
      this.scope = scope;
    }
  }

  declare(name: string, type: Ty, mutable = false, counter = false): Var {
    const v: Var = { name, type, mutable, counter };
    this.scope = [...this.scope.filter((x) => x.name !== name), v];
    return v;
  }

  vars(t: Ty): Var[] {
    return this.scope.filter((v) => same(v.type, t));
  }
}
