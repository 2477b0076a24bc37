import type { Signature } from '../compiler/ir/types.ts';
import type { Span } from '../spec/span.ts';
import { TRAP_BY_ID } from '../spec/traps.ts';
import type { ScalarType } from '../spec/types.ts';
import { SCALAR_BY_CODE } from '../spec/types.ts';
import { TEXT_VERSION, valueText } from './assembly-text.ts';
import { TypeTable } from './binary/types.ts';
import { runs } from './binary/write.ts';
import { CALL, ELSE, END, InstrReader } from './instr.ts';
import type { TbcFunc, TbcModule } from './module.ts';
import { lineColumn, SPAN_COLUMNS } from './module.ts';

/** A module as text that `assemble` makes the same module of. The module must be well-formed (as read or encoded). */
export function disassemble(m: TbcModule): string {
  const out: string[] = [`.tbc ${TEXT_VERSION}`, `.heap ${m.heapBase}`];
  const types = new TypeTable();
  for (const x of [...m.imports, ...m.exports, ...m.entries]) {
    x.signature.params.forEach((p) => types.index(p.type));
    types.index(x.signature.result);
  }
  for (const t of types.types) out.push(`.type ${JSON.stringify(types.raw(t))}`);
  m.files.forEach((name, i) => out.push(['.file', quote(name), ...(m.lines[i] ?? [])].join(' ')));
  m.constants.forEach((c, i) => out.push(`.const ${c.type} ${valueText(c.value)} ; #${i}`));
  m.globals.forEach((g, i) => out.push(`.global ${quote(g.name)} ${g.type} ${valueText(g.value)} ; index ${i}`));
  for (const d of m.data) out.push(`.data ${d.address} ${hex(d.bytes)}`);
  for (const i of m.imports) {
    out.push(
      `.import ${quote(m.funcs[i.func].name)} ${quote(i.module)} ${quote(i.name)} ${signatureText(i.signature, types)}`,
    );
  }
  for (const f of m.funcs) out.push(...funcText(m, f));
  for (const e of m.exports)
    out.push(`.export ${quote(e.name)} ${quote(m.funcs[e.func].name)} ${signatureText(e.signature, types)}`);
  for (const e of m.entries) {
    out.push(
      `.entry ${e.kind} ${quote(e.name)} ${quote(m.funcs[e.func].name)} ${spanText(e.span)} ${signatureText(e.signature, types)}`,
    );
  }
  for (const k of m.kernels) out.push(`.kernel ${quote(k.name)} ${quote(k.text)}`);
  return `${out.join('\n')}\n`;
}

const quote = (s: string): string => JSON.stringify(s);

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const b of bytes) text += b.toString(16).padStart(2, '0');
  return text || '-';
}

const spanText = (s: Span): string => (s.file < 0 ? '-' : `${s.file}:${s.start}:${s.end}`);

function signatureText(s: Signature, types: TypeTable): string {
  const params = s.params.map((p) => ({ name: p.name, type: types.index(p.type), inout: p.inout }));
  return JSON.stringify({ params, result: types.index(s.result) });
}

const typesText = (list: readonly ScalarType[]): string =>
  runs(list)
    .map(([t, n]) => (n === 1 ? t : `${t}*${n}`))
    .join(' ') || '-';

function funcText(m: TbcModule, f: TbcFunc): string[] {
  const head = `.func ${quote(f.name)} params ${typesText(f.params)} results ${typesText(f.results)}`;
  if (f.imported >= 0) return ['', `${head} imported`];
  const out = ['', head];
  if (f.paramNames.some((n) => n !== '')) out.push(`  .names ${f.paramNames.map(quote).join(' ')}`);
  const more = f.registers.slice(f.params.length);
  if (more.length > 0) out.push(`  .registers ${typesText(more)}`);
  if (f.span.file >= 0) out.push(`  .span ${spanText(f.span)}`);
  if (f.inline) out.push(`  .inline ${f.inline}`);
  if (f.kernel !== undefined) out.push(`  .of ${quote(f.kernel)}`);
  if (f.partOf !== undefined) out.push(`  .part ${quote(f.partOf)}`);
  for (const row of f.inlined) {
    out.push(`  .inlined ${quote(row.func)} ${spanText(row)}${row.parent < 0 ? '' : ` in ${row.parent}`}`);
  }
  out.push(...new CodePrinter(m, f).lines());
  return out;
}

class CodePrinter {
  readonly m: TbcModule;
  readonly f: TbcFunc;
  readonly out: string[] = [];
  depth = 1;
  nextSpan = 0;
  nextName = 0;

  constructor(m: TbcModule, f: TbcFunc) {
    this.m = m;
    this.f = f;
  }

  lines(): string[] {
    const r = new InstrReader(this.m, this.f);
    while (r.read()) {
      this.#spans(r.at);
      this.#names(r.next);
      const { row } = r;
      const outer = row === ELSE || row === END;
      if (outer) this.depth = Math.max(0, this.depth - 1);
      this.out.push(`${'  '.repeat(this.depth)}${this.#instr(r)}`);
      if (row.opens || row === ELSE) this.depth++;
    }
    return this.out;
  }

  /** Directives for the source positions that begin at an instruction. */
  #spans(at: number): void {
    const { spans } = this.f;
    for (; this.nextSpan < spans.length && spans[this.nextSpan] <= at; this.nextSpan += SPAN_COLUMNS) {
      const [, file, start, end, inlining] = spans.subarray(this.nextSpan, this.nextSpan + SPAN_COLUMNS);
      const place = file < 0 ? undefined : lineColumn(this.m, file, start);
      const note = place ? ` ; ${this.m.files[file]}:${place.line}:${place.column}` : '';
      this.out.push(
        `${'  '.repeat(this.depth)}.at ${file < 0 ? '-' : `${file}:${start}:${end}`}${inlining < 0 ? '' : ` in ${inlining}`}${note}`,
      );
    }
  }

  /** Directives for the names that instructions before `end` give. */
  #names(end: number): void {
    const { names } = this.f;
    for (; this.nextName < names.length && names[this.nextName].instr < end; this.nextName++) {
      const { register, name } = names[this.nextName];
      this.out.push(`${'  '.repeat(this.depth)}.var r${register} ${quote(name)}`);
    }
  }

  #instr({ row, fields }: InstrReader): string {
    const results = row === CALL ? this.m.funcs[fields[0]].results.length : row.results.length;
    const first = row.attrs.length;
    const regs = (from: number, to: number): string =>
      fields
        .slice(from, to)
        .map((r) => `r${r}`)
        .join(', ');
    let text = row.name;
    if (results > 0) text = `${regs(first, first + results)} = ${text}`;
    const operands = regs(first + results, fields.length);
    if (operands) text += ` ${operands}`;
    if (row.name === 'imm') return `${text} ${fields[0] - 364 + 729 * (fields[1] - 364)}`;
    let note = '';
    row.attrs.forEach(([name, kind], i) => {
      const v = fields[i];
      text += ` ${name}=${this.#attr(kind, v)}`;
      if (kind === 'const' || kind === 'bytes16') note = ` ; ${valueText(this.m.constants[v].value)}`;
    });
    return text + note;
  }

  #attr(kind: string, v: number): string {
    if (kind === 'const' || kind === 'bytes16') return `#${v}`;
    if (kind === 'trap') return TRAP_BY_ID[v] ?? String(v);
    if (kind === 'storage') return SCALAR_BY_CODE.get(v)?.name ?? String(v);
    return kind === 'func' ? quote(this.m.funcs[v].name) : String(v);
  }
}
