import type { Type } from '../../spec/abi.ts';
import type { Span } from '../../spec/span.ts';
import type { Local } from './tree.ts';

/** What a name in a body stands for. `shape` and `index` names are i32 values that nobody is warned about. */
export interface Binding {
  readonly local: Local;
  readonly role: 'var' | 'param' | 'shape' | 'index';
  used: boolean;
}

/** One lexical scope of a body; the chain of parents ends at the body's parameters. */
export class Scope {
  readonly parent: Scope | undefined;
  readonly names = new Map<string, Binding>();
  constructor(parent: Scope | undefined) {
    this.parent = parent;
  }
  find(name: string): Binding | undefined {
    const own = this.names.get(name);
    if (own) return own;
    for (let s = this.parent; s; s = s.parent) {
      const b = s.names.get(name);
      if (b) return b;
    }
    return undefined;
  }
  *all(): Iterable<string> {
    yield* this.names.keys();
    for (let s = this.parent; s; s = s.parent) yield* s.names.keys();
  }
}

export function makeLocal(name: string, type: Type, mutable: boolean, span: Span): Local {
  return { name, type, mutable, span };
}
