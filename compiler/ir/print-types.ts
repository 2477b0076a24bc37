import type { Layout, Type } from '../../spec/abi.ts';
import type { ConstValue, IrType, Signature } from './types.ts';
import { irTypeText } from './verify.ts';

/** The pieces of the text form that are no ops: names, constants, bytes, the language's types. parse-types.ts reads them back. */

/** A function's name: bare where it is plain, quoted otherwise. */
export function symbolText(name: string): string {
  return /^[A-Za-z_][\w.]*$/.test(name) ? `@${name}` : `@${JSON.stringify(name)}`;
}

/** A constant as its type writes it; a float always shows that it is one. */
export function constText(v: ConstValue): string {
  if (typeof v === 'bigint' || typeof v === 'boolean') return String(v);
  if (typeof v === 'number') {
    if (Number.isNaN(v)) return 'nan';
    if (!Number.isFinite(v)) return v > 0 ? 'inf' : '-inf';
    const s = Object.is(v, -0) ? '-0' : String(v);
    return /[.e]/.test(s) ? s : `${s}.0`;
  }
  return `0x${[...v].map((b) => b.toString(16).padStart(2, '0')).join('')}`;
}

/** Bytes as a quoted string: printable ASCII as it is, the rest as `\hh`. */
export function bytesText(bytes: Uint8Array): string {
  let s = '"';
  for (const b of bytes) {
    s += b >= 32 && b < 127 && b !== 34 && b !== 92 ? String.fromCharCode(b) : `\\${b.toString(16).padStart(2, '0')}`;
  }
  return `${s}"`;
}

export function typesText(types: readonly IrType[]): string {
  return types.map(irTypeText).join(', ');
}

function layoutText(l: Layout): string {
  if (l.name === 'dense' && !l.tile) return '';
  return ` @${l.name}${l.tile ? ` tile(${l.tile[0]}, ${l.tile[1]})` : ''}`;
}

/** Writes language types, and collects the named ones so that each is defined once. */
export class TypeTexts {
  /** Definitions by name, in the order of first mention. */
  readonly definitions = new Map<string, string>();
  readonly #seen = new Set<string>();

  type(t: Type | { readonly kind: 'half'; readonly name: string }): string {
    switch (t.kind) {
      case 'scalar':
      case 'half':
        return t.name;
      case 'str':
        return 'str';
      case 'tuple':
        return `(${t.items.map((i) => this.type(i)).join(', ')})`;
      case 'tensor': {
        const dims = t.dims.map((d) => (d === null ? '_' : String(d))).join(', ');
        return `[${dims}]${this.type(t.elem)}${layoutText(t.layout)}`;
      }
      case 'struct':
      case 'enum':
        return this.#named(t);
    }
  }

  #named(t: Type & { kind: 'struct' | 'enum' }): string {
    const ref = `${t.kind} ${JSON.stringify(t.name)}`;
    if (this.#seen.has(ref)) return ref;
    this.#seen.add(ref);
    // Claims the place before the parts are written, so that a type stands before those only it mentions.
    this.definitions.set(ref, '');
    const body =
      t.kind === 'struct'
        ? t.fields.map((f) => `${f.name}: ${this.type(f.type)}`).join(', ')
        : t.variants.map((v) => `${v.name}(${v.payload.map((p) => this.type(p)).join(', ')})`).join(', ');
    this.definitions.set(ref, `${ref} { ${body} }`);
    return ref;
  }

  signature(s: Signature): string {
    const params = s.params.map((p) => `${p.inout ? 'inout ' : ''}${p.name}: ${this.type(p.type)}`);
    return `(${params.join(', ')}) -> ${this.type(s.result)}`;
  }
}
