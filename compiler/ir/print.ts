import type { AttrKind } from '../../spec/ops/schema.ts';
import type { Span } from '../../spec/span.ts';
import { findOp } from './ops.ts';
import { bytesText, constText, symbolText, TypeTexts, typesText } from './print-types.ts';
import type { AttrValue, Func, Module, Op, Region, Value } from './types.ts';
import { irTypeText } from './verify.ts';

export interface PrintOptions {
  /** Writes `loc(file:start:end)` after every op that has a place in the source, and the file table. */
  readonly spans?: boolean;
}

/** A whole module in the text form `.tir`; parse.ts reads it back. Without spans, places and files are left out. */
export function printModule(m: Module, options: PrintOptions = {}): string {
  const types = new TypeTexts();
  const tail: string[] = [];
  for (const i of m.imports) {
    const names = `${JSON.stringify(i.module)} ${JSON.stringify(i.name)}`;
    tail.push(`import ${symbolText(i.func)} = ${names} ${types.signature(i.signature)}`);
  }
  for (const e of m.exports) {
    tail.push(`export ${JSON.stringify(e.name)} = ${symbolText(e.func)} ${types.signature(e.signature)}`);
  }
  for (const e of m.entries) {
    const what = `${e.kind} ${JSON.stringify(e.name)} = ${symbolText(e.func)} ${types.signature(e.signature)}`;
    tail.push(what + locText(e.span, options));
  }
  const lines: string[] = ['module {', `  heap ${m.heapBase}`];
  if (options.spans) {
    m.files.forEach((f, i) => lines.push(`  file ${JSON.stringify(f)} [${(m.lines[i] ?? []).join(', ')}]`));
  }
  for (const d of types.definitions.values()) lines.push(`  ${d}`);
  for (const d of m.data) lines.push(`  data ${d.address} ${bytesText(d.bytes)}`);
  for (const g of m.globals) lines.push(`  global ${symbolText(g.name)}: ${g.type} = ${constText(g.init)}`);
  for (const t of tail) lines.push(`  ${t}`);
  for (const f of m.funcs.values()) new FuncPrinter(options, lines, '  ').func(f, 'func');
  for (const f of m.kernels.values()) new FuncPrinter(options, lines, '  ').func(f, 'kernel');
  lines.push('}', '');
  return lines.join('\n');
}

/** One function in the text form. */
export function printFunc(f: Func, options: PrintOptions = {}): string {
  const lines: string[] = [];
  new FuncPrinter(options, lines, '').func(f, 'func');
  return `${lines.join('\n')}\n`;
}

function locText(s: Span, options: PrintOptions): string {
  return options.spans && s.file >= 0 ? ` loc(${s.file}:${s.start}:${s.end})` : '';
}

class FuncPrinter {
  readonly options: PrintOptions;
  readonly lines: string[];
  indent: string;
  /** Text of each value by id. A name that occurs again is numbered: `%x`, `%x.2`, `%x.3`. */
  readonly values: string[] = [];
  readonly names = new Map<string, number>();
  readonly labels = new Map<Op, number>();

  constructor(options: PrintOptions, lines: string[], indent: string) {
    this.options = options;
    this.lines = lines;
    this.indent = indent;
  }

  func(f: Func, word: string): void {
    const params = f.params.map((v) => `${this.define(v)}: ${irTypeText(v.type)}`).join(', ');
    let head = `${word} ${symbolText(f.name)}(${params}) -> (${typesText(f.results)})`;
    if (f.profile !== 'scalar') head += ` profile ${f.profile}`;
    if (f.kernel !== undefined) head += ` of ${JSON.stringify(f.kernel)}`;
    if (f.inline) head += ` inline ${f.inline}`;
    if (f.partOf !== undefined) head += ` part ${JSON.stringify(f.partOf)}`;
    if (f.blocks) head += ` blocks ${f.blocks}`;
    head += locText(f.span, this.options);
    if (!f.body) {
      this.lines.push(this.indent + head);
      return;
    }
    this.#number(f.body);
    this.lines.push(`${this.indent}${head} {`);
    this.region(f.body);
    this.lines.push(`${this.indent}}`);
  }

  /** Labels the ops that are branched to, in text order. */
  #number(body: Region): void {
    const targets = new Set<Op>();
    const order: Op[] = [];
    const walk = (r: Region): void => {
      for (const op of r.ops) {
        if (op.target) targets.add(op.target);
        if (op.regions) {
          order.push(op);
          op.regions.forEach(walk);
        }
      }
    };
    walk(body);
    for (const op of order) if (targets.has(op)) this.labels.set(op, this.labels.size);
  }

  define(v: Value): string {
    let text = `%${v.id}`;
    if (v.name) {
      // Kept exactly, since dimensions name parameters.
      const name = /^[A-Za-z_]\w*$/.test(v.name) ? v.name : JSON.stringify(v.name);
      const n = (this.names.get(name) ?? 0) + 1;
      this.names.set(name, n);
      text = n === 1 ? `%${name}` : `%${name}.${n}`;
    }
    this.values[v.id] = text;
    return text;
  }

  use(v: Value): string {
    return this.values[v.id] ?? `%<undefined ${v.id}>`;
  }

  region(r: Region): void {
    const outer = this.indent;
    this.indent += '  ';
    for (const op of r.ops) this.op(op);
    this.indent = outer;
  }

  op(op: Op): void {
    const info = findOp(op.op);
    let s = this.indent;
    if (op.results.length) s += `${op.results.map((v) => this.define(v)).join(', ')} = `;
    s += op.op;
    const label = this.labels.get(op);
    if (label !== undefined) s += ` ^${label}`;
    if (op.target) s += ` ^${this.labels.get(op.target) ?? '<elsewhere>'}`;
    s += this.attrs(op, info?.attrs ?? []);
    if (op.operands.length) s += ` ${op.operands.map((v) => this.use(v)).join(', ')}`;
    if ((info?.explicitTypes ?? true) && op.results.length) {
      s += ` : ${typesText(op.results.map((v) => v.type))}`;
    }
    const loc = locText(op.span, this.options);
    if (!op.regions) {
      this.lines.push(s + loc);
      return;
    }
    s += loc;
    for (const r of op.regions) {
      s += ' {';
      if (r.args.length) s += ` |${r.args.map((v) => `${this.define(v)}: ${irTypeText(v.type)}`).join(', ')}|`;
      this.lines.push(s);
      this.region(r);
      s = `${this.indent}}`;
    }
    this.lines.push(s);
  }

  /** A sole attribute follows the mnemonic; several stand in brackets by name, those the row does not know typed by themselves. */
  attrs(op: Op, kinds: readonly (readonly [string, AttrKind])[]): string {
    if (!op.attrs) return '';
    const names = Object.keys(op.attrs);
    if (kinds.length === 1 && names.length === 1 && names[0] === kinds[0]![0]) {
      return ` ${attrText(op.attrs[names[0]]!, kinds[0]![1])}`;
    }
    const parts: string[] = [];
    for (const [name, kind] of kinds) {
      if (op.attrs[name] !== undefined) parts.push(`${name}=${attrText(op.attrs[name], kind)}`);
    }
    for (const name of names) {
      if (!kinds.some(([n]) => n === name)) parts.push(`${name}=${looseText(op.attrs[name]!)}`);
    }
    return parts.length ? ` [${parts.join(', ')}]` : '';
  }
}

function attrText(v: AttrValue, kind: AttrKind): string {
  switch (kind) {
    case 'func':
      return symbolText(String(v));
    case 'trap':
    case 'storage':
      return String(v);
    case 'const':
    case 'bytes16':
      return typeof v === 'string' ? JSON.stringify(v) : constText(v);
    case 'int':
      return String(v);
    default:
      return looseText(v);
  }
}

/** An attribute whose kind no row tells: an integer number as it is, a bigint with `n`, a string in quotes. */
function looseText(v: AttrValue): string {
  if (typeof v === 'string') return JSON.stringify(v);
  if (typeof v === 'bigint') return `${v}n`;
  if (typeof v === 'number' && Number.isInteger(v) && !Object.is(v, -0)) return String(v);
  return constText(v);
}
