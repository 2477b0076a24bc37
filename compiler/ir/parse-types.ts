import type { Dim, Layout, LayoutName, Type } from '../../spec/abi.ts';
import { DENSE } from '../../spec/abi.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import type { Lexer } from './lex.ts';
import type { ConstValue, IrType, Signature } from './types.ts';

const LAYOUTS: ReadonlySet<string> = new Set(['dense', 'planes', 'pack2', 'pack5', 'i8'] satisfies LayoutName[]);
type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Named = Type & { kind: 'struct' | 'enum' };

/** A scalar's name: what a register may hold. */
export function parseScalar(lx: Lexer): ScalarType {
  const { text, kind, offset } = lx.token;
  const info = kind === 'word' ? SCALARS.get(text) : undefined;
  if (!info || info.kind === 'half') throw lx.error(`${JSON.stringify(text)} is no type`, offset);
  lx.next();
  return text as ScalarType;
}

/** A type of the IR: a scalar, or `buf [4, N]f16 @dense`. */
export function parseIrType(lx: Lexer): IrType {
  if (!lx.eat('buf')) return parseScalar(lx);
  const dims = parseDims(lx);
  const elem = lx.take('word');
  if (!SCALARS.has(elem)) throw lx.error(`${elem} is no storage type`);
  return { kind: 'buf', elem: elem as StorageType, dims, layout: parseLayout(lx) };
}

function parseDims(lx: Lexer): Dim[] {
  lx.expect('[');
  return lx.list(']', () => {
    if (lx.token.kind === 'number') return lx.integer();
    const name = lx.take('word');
    return name === '_' ? null : name;
  });
}

function parseLayout(lx: Lexer): Layout {
  // `@planes` reads as a symbol; there is no space in it.
  if (lx.token.kind !== 'symbol') return DENSE;
  const name = lx.symbol();
  if (!LAYOUTS.has(name)) throw lx.error(`${name} is no layout`);
  if (!lx.eat('tile')) return { name: name as LayoutName };
  lx.expect('(');
  const [rows, bytes] = lx.list(')', () => lx.integer());
  return { name: name as LayoutName, tile: [rows!, bytes!] };
}

/** As in bytecode. */
const MAX_DEPTH = 200;

/** Reads the language's types. Named ones may be mentioned before they are defined. */
export class TypeParser {
  readonly lx: Lexer;
  readonly #named = new Map<string, Named>();
  #depth = 0;

  constructor(lx: Lexer) {
    this.lx = lx;
  }

  type(): Type {
    if (this.#depth >= MAX_DEPTH) throw this.lx.error('types nest too deeply');
    this.#depth++;
    const t = this.#type();
    this.#depth--;
    return t;
  }

  #type(): Type {
    const lx = this.lx;
    if (lx.is('struct') || lx.is('enum')) return this.#ref();
    if (lx.eat('str')) return { kind: 'str' };
    if (lx.eat('(')) return { kind: 'tuple', items: lx.list(')', () => this.type()) };
    if (lx.is('[')) {
      const dims = parseDims(lx);
      const half = lx.is('f16') ? 'f16' : lx.is('bf16') ? 'bf16' : undefined;
      if (half) lx.next();
      const elem = half ? ({ kind: 'half', name: half } as const) : this.type();
      return { kind: 'tensor', elem, dims, layout: parseLayout(lx) };
    }
    return { kind: 'scalar', name: parseScalar(lx) };
  }

  #ref(): Named {
    const kind = this.lx.next().text as 'struct' | 'enum';
    const name = this.lx.name();
    const key = `${kind} ${name}`;
    let t = this.#named.get(key);
    if (!t) {
      t = kind === 'struct' ? { kind, name, fields: [] } : { kind, name, variants: [] };
      this.#named.set(key, t);
    }
    return t;
  }

  /** `struct "P" { x: i32 }` or `enum "O" { None(), Some(i32) }`. */
  definition(): void {
    const lx = this.lx;
    const t = this.#ref() as Mutable<Named>;
    lx.expect('{');
    if (t.kind === 'struct') {
      (t as Mutable<typeof t>).fields = lx.list('}', () => {
        const name = lx.take('word');
        lx.expect(':');
        return { name, type: this.type() };
      });
    } else {
      (t as Mutable<typeof t>).variants = lx.list('}', () => {
        const name = lx.take('word');
        lx.expect('(');
        return { name, payload: lx.list(')', () => this.type()) };
      });
    }
  }

  signature(): Signature {
    const lx = this.lx;
    lx.expect('(');
    const params = lx.list(')', () => {
      let name = lx.take('word');
      const inout = name === 'inout' && !lx.is(':');
      if (inout) name = lx.take('word');
      lx.expect(':');
      return { name, type: this.type(), inout };
    });
    lx.expect('->');
    return { params, result: this.type() };
  }
}

/** A constant of a type, written as constText writes it. */
export function parseConst(lx: Lexer, type: IrType): ConstValue {
  const { text, offset, kind } = lx.token;
  const wrong = () => lx.error(`${JSON.stringify(text)} is no constant`, offset);
  if (kind !== 'number' && kind !== 'word') throw wrong();
  lx.next();
  if (typeof type !== 'string') throw wrong();
  const info = scalarInfo(type);
  if (info.kind === 'bool') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw wrong();
  }
  if (info.kind === 'float') {
    if (text === 'nan') return NaN;
    if (text === 'inf' || text === '-inf') return text === 'inf' ? Infinity : -Infinity;
    const x = Number(text);
    if (kind !== 'number' || Number.isNaN(x)) throw wrong();
    return x;
  }
  if (info.kind === 'vector') return parseBytes16(text) ?? fail(wrong());
  if (kind !== 'number' || !/^-?\d+$/.test(text)) throw wrong();
  return BigInt(text);
}

function fail(e: Error): never {
  throw e;
}

/** `0x` and 32 hexadecimal digits, the first byte first. */
export function parseBytes16(text: string): Uint8Array | undefined {
  if (!/^0x[0-9a-fA-F]{32}$/.test(text)) return undefined;
  return Uint8Array.from({ length: 16 }, (_, i) => parseInt(text.slice(2 + 2 * i, 4 + 2 * i), 16));
}

/** Bytes from a quoted string with `\hh` escapes, as bytesText writes them. */
export function parseByteString(lx: Lexer): Uint8Array {
  const offset = lx.token.offset;
  const raw = lx.take('string').slice(1, -1);
  const out: number[] = [];
  for (let i = 0; i < raw.length; i++) {
    if (raw[i] !== '\\') out.push(raw.charCodeAt(i));
    else {
      const hex = raw.slice(i + 1, i + 3);
      if (!/^[0-9a-fA-F]{2}$/.test(hex)) throw lx.error('expected two hexadecimal digits after \\', offset + i + 1);
      out.push(parseInt(hex, 16));
      i += 2;
    }
    if (out.at(-1)! > 255) throw lx.error('a byte string holds ASCII and escapes only', offset + i + 1);
  }
  return Uint8Array.from(out);
}
