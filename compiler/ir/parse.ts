import type { AttrKind } from '../../spec/ops/schema.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { makeFunc, makeModule, makeOp, makeRegion } from './create.ts';
import { Lexer } from './lex.ts';
import type { OpInfo } from './ops.ts';
import { findOp } from './ops.ts';
import { parseBytes16, parseByteString, parseConst, parseIrType, parseScalar, TypeParser } from './parse-types.ts';
import type { AttrValue, Entry, Func, IrType, Module, Op, Profile, Region, Value } from './types.ts';

export { TirError } from './lex.ts';

/** Reads a module in the text form `.tir`. Throws TirError. Checks names and syntax; types are the verifier's business. */
export function parseModule(text: string): Module {
  const lx = new Lexer(text);
  const types = new TypeParser(lx);
  const m = makeModule();
  lx.expect('module');
  lx.expect('{');
  while (!lx.eat('}')) parseItem(lx, types, m);
  if (lx.token.kind !== 'end') throw lx.error('text after the module');
  return m;
}

/** Reads one function. Throws TirError. */
export function parseFunc(text: string): Func {
  const lx = new Lexer(text);
  lx.expect('func');
  const f = new FuncParser(lx).func();
  if (lx.token.kind !== 'end') throw lx.error('text after the function');
  return f;
}

function parseItem(lx: Lexer, types: TypeParser, m: Module): void {
  const word = lx.token;
  if (lx.is('struct') || lx.is('enum')) return types.definition();
  switch (lx.take('word')) {
    case 'heap':
      m.heapBase = lx.integer();
      return;
    case 'file':
      m.files.push(lx.name());
      lx.expect('[');
      m.lines.push(lx.list(']', () => lx.integer()));
      return;
    case 'data':
      m.data.push({ address: lx.integer(), bytes: parseByteString(lx) });
      return;
    case 'global': {
      const name = lx.symbol();
      lx.expect(':');
      const type = parseScalar(lx);
      lx.expect('=');
      m.globals.push({ name, type, init: parseConst(lx, type) });
      return;
    }
    case 'import': {
      const func = lx.symbol();
      lx.expect('=');
      m.imports.push({ func, module: lx.name(), name: lx.name(), signature: types.signature() });
      return;
    }
    case 'export': {
      const name = lx.name();
      lx.expect('=');
      m.exports.push({ name, func: lx.symbol(), signature: types.signature() });
      return;
    }
    case 'test':
    case 'property':
    case 'bench': {
      const name = lx.name();
      lx.expect('=');
      const func = lx.symbol();
      const kind = word.text as Entry['kind'];
      m.entries.push({ kind, name, func, signature: types.signature(), span: parseLoc(lx) });
      return;
    }
    case 'func': {
      const f = new FuncParser(lx).func();
      if (m.funcs.has(f.name)) throw lx.error(`@${f.name} is defined twice`, word.offset);
      m.funcs.set(f.name, f);
      return;
    }
    case 'kernel': {
      const f = new FuncParser(lx).func();
      m.kernels.set(f.kernel ?? f.name, f);
      return;
    }
    default:
      throw lx.error(`${JSON.stringify(word.text)} begins no part of a module`, word.offset);
  }
}

function parseLoc(lx: Lexer): Span {
  if (!lx.eat('loc')) return NO_SPAN;
  lx.expect('(');
  const file = lx.integer();
  lx.expect(':');
  const start = lx.integer();
  lx.expect(':');
  const end = lx.integer();
  lx.expect(')');
  return { file, start, end };
}

/** How many numbers a function's text may use for each of its values. */
const SPARSE = 64;

/** Regions within regions; those who walk them recurse. */
const MAX_NESTING = 500;

class FuncParser {
  readonly lx: Lexer;
  depth = 0;
  readonly values = new Map<string, Value>();
  /** Values that have a name; they get ids after all numbered ones. */
  readonly named: Value[] = [];
  readonly labels = new Map<string, Op>();
  nextId = 0;

  constructor(lx: Lexer) {
    this.lx = lx;
  }

  func(): Func {
    const lx = this.lx;
    const f = makeFunc(lx.symbol(), [], [], { body: false });
    lx.expect('(');
    f.params = lx.list(')', () => this.typed());
    lx.expect('->');
    f.results = this.typeList();
    if (lx.eat('profile')) f.profile = lx.take('word') as Profile;
    if (lx.eat('of')) f.kernel = lx.name();
    if (lx.eat('inline')) f.inline = lx.take('word') as 'always' | 'never';
    if (lx.eat('part')) f.partOf = lx.name();
    if (lx.eat('blocks')) f.blocks = lx.take('word') as Func['blocks'];
    f.span = parseLoc(lx);
    if (lx.is('{')) f.body = this.region();
    // Tables are as long as the largest number: one out of proportion is replaced, with all others.
    if (this.nextId > SPARSE * (this.values.size + 64)) {
      this.nextId = 0;
      for (const v of this.values.values()) if (v.name === undefined) v.id = this.nextId++;
    }
    for (const v of this.named) v.id = this.nextId++;
    f.nextId = this.nextId;
    return f;
  }

  typeList(): IrType[] {
    this.lx.expect('(');
    return this.lx.list(')', () => parseIrType(this.lx));
  }

  /** `%x: i32` */
  typed(): Value {
    const { text, offset } = this.lx.token;
    this.lx.take('value');
    this.lx.expect(':');
    return this.define(text, parseIrType(this.lx), offset);
  }

  define(text: string, type: IrType, offset: number): Value {
    if (this.values.has(text)) throw this.lx.error(`%${text} is defined twice`, offset);
    const v: Value = { id: -1, type, name: undefined };
    if (/^\d+$/.test(text)) {
      if (text !== '0' && text.startsWith('0')) throw this.lx.error(`%${text} begins with 0`, offset);
      v.id = Number(text);
      this.nextId = Math.max(this.nextId, v.id + 1);
    } else {
      const bare = text.replace(/\.\d+$/, '');
      v.name = bare.startsWith('"') ? this.lx.unquote(bare) : bare;
      this.named.push(v);
    }
    this.values.set(text, v);
    return v;
  }

  use(): Value {
    const { offset } = this.lx.token;
    const text = this.lx.take('value');
    const v = this.values.get(text);
    if (!v) throw this.lx.error(`%${text} is not defined before its use`, offset);
    return v;
  }

  region(): Region {
    const lx = this.lx;
    const r = makeRegion();
    if (++this.depth > MAX_NESTING) throw lx.error('regions nest too deeply');
    lx.expect('{');
    if (lx.eat('|')) r.args = lx.list('|', () => this.typed());
    while (!lx.eat('}')) r.ops.push(this.op());
    this.depth--;
    return r;
  }

  op(): Op {
    const lx = this.lx;
    const results: { text: string; offset: number }[] = [];
    if (lx.token.kind === 'value') {
      do results.push({ offset: lx.token.offset, text: lx.take('value') });
      while (lx.eat(','));
      lx.expect('=');
    }
    const at = lx.token;
    const name = lx.take('word');
    const info = findOp(name);
    if (!info) throw lx.error(`${name} is no op`, at.offset);
    const op = makeOp(name, [], [], undefined, undefined, undefined, NO_SPAN);
    if (lx.token.kind === 'label' && !lx.token.first) this.label(op, info);
    const constAt = this.attrs(op, info);
    if (lx.token.kind === 'value' && !lx.token.first) {
      do op.operands.push(this.use());
      while (lx.eat(','));
    }
    let types: IrType[] | undefined;
    if (lx.eat(':')) {
      types = [];
      do types.push(parseIrType(lx));
      while (lx.eat(','));
    }
    types ??= this.derive(op, info, at.offset);
    if (types.length !== results.length) {
      throw lx.error(`${name} has ${types.length} results, named are ${results.length}`, at.offset);
    }
    results.forEach((r, i) => op.results.push(this.define(r.text, types[i]!, r.offset)));
    if (constAt) this.constants(op, info, constAt);
    op.span = parseLoc(lx);
    if (info.regions > 0) {
      op.regions = [];
      for (let i = 0; i < info.regions; i++) op.regions.push(this.region());
    }
    return op;
  }

  label(op: Op, info: OpInfo): void {
    const lx = this.lx;
    const offset = lx.token.offset;
    const label = lx.take('label');
    if (info.regions > 0) this.labels.set(label, op);
    else {
      op.target = this.labels.get(label);
      if (!op.target) throw lx.error(`no op is labelled ^${label}`, offset);
    }
  }

  /** Result types the table derives from the operands; results that it leaves open need a type in the text. */
  derive(op: Op, info: OpInfo, offset: number): IrType[] {
    return info.fixedResults.map((p) => {
      const from = p === 'T' ? info.tFrom : p === 'U' ? info.uFrom : undefined;
      if (from === undefined) return p as IrType;
      const v = op.operands[from];
      if (!v) throw this.lx.error(`${op.op} needs its result type or its operand ${from}`, offset);
      return v.type;
    });
  }

  /** Attributes; gives the lexemes of constants, which wait for the result's type. */
  attrs(op: Op, info: OpInfo): Map<string, Lexer> | undefined {
    const lx = this.lx;
    const t = lx.token;
    if (t.first || t.kind === 'end') return undefined;
    const waiting = new Map<string, Lexer>();
    if (lx.eat('[')) {
      op.attrs = {};
      lx.list(']', () => {
        const name = lx.take('word');
        lx.expect('=');
        const kind = info.attrs.find(([n]) => n === name)?.[1];
        op.attrs![name] = this.attr(kind, name, waiting);
      });
    } else if (info.attrs.length === 1 && t.kind !== 'value' && !(t.kind === 'punct') && !lx.is('loc')) {
      const [name, kind] = info.attrs[0]!;
      op.attrs = {};
      op.attrs[name] = this.attr(kind, name, waiting);
    }
    return waiting.size ? waiting : undefined;
  }

  attr(kind: AttrKind | undefined, name: string, waiting: Map<string, Lexer>): AttrValue {
    const lx = this.lx;
    const { text, offset } = lx.token;
    switch (kind) {
      case 'int':
        return lx.integer();
      case 'func':
        return lx.symbol();
      case 'trap':
      case 'storage':
        return lx.take('word');
      case 'const':
        lx.next();
        waiting.set(name, new Lexer(text));
        return 0n;
      case 'bytes16': {
        const bytes = parseBytes16(lx.take('number'));
        if (!bytes) throw lx.error('expected 0x and 32 hexadecimal digits', offset);
        return bytes;
      }
      default:
        return this.loose();
    }
  }

  /** An attribute typed by how it is written. */
  loose(): AttrValue {
    const lx = this.lx;
    if (lx.token.kind === 'string') return lx.name();
    if (lx.eat('true')) return true;
    if (lx.eat('false')) return false;
    const { text } = lx.token;
    if (lx.token.kind === 'number' && /^-?\d+n$/.test(text)) {
      lx.next();
      return BigInt(text.slice(0, -1));
    }
    const bytes = parseBytes16(text);
    if (bytes) {
      lx.next();
      return bytes;
    }
    return parseConst(lx, 'f64');
  }

  constants(op: Op, info: OpInfo, waiting: Map<string, Lexer>): void {
    for (const [name, inner] of waiting) {
      const type = op.results[0]?.type;
      if (type === undefined) throw this.lx.error(`${info.name} has no result that would type its constant`);
      try {
        op.attrs![name] = parseConst(inner, type);
      } catch {
        throw this.lx.error(`${JSON.stringify(inner.text)} is no constant of this type`);
      }
    }
  }
}
