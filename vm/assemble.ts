import type { Data, Signature } from '../compiler/ir/types.ts';
import type { Type } from '../spec/abi.ts';
import type { Diagnostic } from '../spec/diagnostics-schema.ts';
import { NO_SPAN } from '../spec/span.ts';
import type { Span } from '../spec/span.ts';
import { TRAPS } from '../spec/traps.ts';
import type { ScalarType } from '../spec/types.ts';
import { SCALARS } from '../spec/types.ts';
import { parseValue, TEXT_VERSION } from './assembly-text.ts';
import type { RawType, TableType } from './binary/types.ts';
import { resolveTable } from './binary/types.ts';
import { CALL, findInstr, InstrWriter } from './instr.ts';
import type { InstrRow } from './instr.ts';
import { SPAN_COLUMNS } from './module.ts';
import type { TbcConstant, TbcEntry, TbcFunc, TbcGlobal, TbcInline, TbcModule, TbcName } from './module.ts';

/**
 * Makes a module of the text that `disassemble` writes (or a person). Checks what the text form needs; whether the
 * module may run is `verify`'s business. Never throws: the first fault comes as a diagnostic with its line.
 */
export function assemble(
  text: string,
): { readonly module: TbcModule } | { readonly diagnostics: readonly Diagnostic[] } {
  const a = new Assembler();
  try {
    return { module: a.module(text) };
  } catch (e) {
    if (!(e instanceof BadText)) throw e;
    return { diagnostics: [{ code: 'E0805', span: NO_SPAN, args: { line: a.line, what: e.message } }] };
  }
}

class BadText extends Error {}

/** Tokens of a line: JSON strings and objects, words, marks; a comment begins with `;`. */
const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(\{.*\})|([^\s,=;"{]+)|([,=])|(;.*))/y;

interface FuncDraft {
  readonly name: string;
  readonly line: number;
  readonly params: readonly ScalarType[];
  readonly results: readonly ScalarType[];
  readonly imported: boolean;
  paramNames: string[];
  registers: ScalarType[];
  span: Span;
  inline: TbcFunc['inline'];
  kernel: string | undefined;
  partOf: string | undefined;
  readonly inlined: TbcInline[];
  readonly names: TbcName[];
  readonly body: { readonly line: number; readonly tokens: string[] }[];
}

class Assembler {
  line = 0;
  heapBase = 0;
  readonly rawTypes: RawType[] = [];
  types: TableType[] | undefined;
  readonly files: string[] = [];
  readonly lines: number[][] = [];
  readonly constants: TbcConstant[] = [];
  readonly globals: TbcGlobal[] = [];
  readonly data: Data[] = [];
  readonly drafts: FuncDraft[] = [];
  readonly indexes = new Map<string, number>();
  readonly imports: { func: string; module: string; name: string; signature: Signature }[] = [];
  readonly exports: { func: string; name: string; signature: Signature }[] = [];
  readonly entries: { kind: TbcEntry['kind']; func: string; name: string; span: Span; signature: Signature }[] = [];
  readonly kernels: { name: string; text: string }[] = [];

  fail(what: string): never {
    throw new BadText(what);
  }

  module(text: string): TbcModule {
    for (const line of text.split('\n')) {
      this.line++;
      const tokens = this.tokens(line);
      if (tokens.length === 0) continue;
      if (this.drafts.length === 0 && tokens[0] !== '.tbc' && this.line === 1) this.fail('the text begins with .tbc');
      if (tokens[0].startsWith('.')) this.directive(tokens[0], tokens.slice(1));
      else this.current().body.push({ line: this.line, tokens });
    }
    const importOf = new Map(this.imports.map((x, i) => [x.func, i]));
    const resolved = <T extends { func: string }>(x: T) => ({ ...x, func: this.func(x.func) });
    const shells = this.drafts.map((d) => ({
      ...d,
      imported: d.imported ? (importOf.get(d.name) ?? this.fail(`${d.name} has no .import`)) : -1,
    }));
    return {
      heapBase: this.heapBase,
      funcs: this.drafts.map((d, i) => this.finish(d, shells[i].imported)),
      imports: this.imports.map(resolved),
      exports: this.exports.map(resolved),
      entries: this.entries.map(resolved),
      constants: this.constants,
      globals: this.globals,
      data: this.data,
      kernels: this.kernels,
      files: this.files,
      lines: this.lines,
    };
  }

  tokens(line: string): string[] {
    const out: string[] = [];
    TOKEN.lastIndex = 0;
    const end = line.trimEnd().length;
    while (TOKEN.lastIndex < end) {
      const at = TOKEN.lastIndex;
      const found = TOKEN.exec(line);
      if (!found) this.fail(`unexpected ${JSON.stringify(line.slice(at).trim())}`);
      if (found[5] !== undefined) break;
      if (found[4] !== ',') out.push(found[1] ?? found[2] ?? found[3] ?? found[4]);
    }
    return out;
  }

  current(): FuncDraft {
    return this.drafts.at(-1) ?? this.fail('code outside a function');
  }

  func(name: string): number {
    return this.indexes.get(name) ?? this.fail(`no function ${JSON.stringify(name)}`);
  }

  string(t: string | undefined): string {
    if (!t?.startsWith('"')) this.fail('a quoted name is expected');
    return this.json(t) as string;
  }

  json(t: string | undefined): unknown {
    try {
      return JSON.parse(t ?? '');
    } catch {
      return this.fail(`${t ?? 'the end of the line'} is no JSON`);
    }
  }

  number(t: string | undefined): number {
    const n = Number(t);
    if (t === undefined || !/^\d+$/.test(t) || !Number.isSafeInteger(n))
      this.fail(`${t ?? 'the end of the line'} is no number`);
    return n;
  }

  scalar(t: string | undefined): ScalarType {
    const info = SCALARS.get(t ?? '');
    if (!info || info.kind === 'half') this.fail(`${t ?? 'the end of the line'} is no type`);
    return info.name as ScalarType;
  }

  span(t: string | undefined): Span {
    if (t === '-') return NO_SPAN;
    const m = /^(\d+):(\d+):(\d+)$/.exec(t ?? '');
    if (!m) this.fail('a source position is file:start:end or -');
    return { file: Number(m[1]), start: Number(m[2]), end: Number(m[3]) };
  }

  value(type: ScalarType, text: string | undefined): TbcConstant['value'] {
    return parseValue(text ?? '', type) ?? this.fail(`${text ?? 'the end of the line'} is no ${type}`);
  }

  /** `i32*3 f64` or `-`. */
  scalars(tokens: readonly string[]): ScalarType[] {
    if (tokens.length === 1 && tokens[0] === '-') return [];
    return tokens.flatMap((t) => {
      const [name, times = '1'] = t.split('*');
      const n = this.number(times);
      if (n > 65536) this.fail(`${n} registers`);
      return Array.from({ length: n }, () => this.scalar(name));
    });
  }

  signature(t: string | undefined): Signature {
    this.types ??= resolveTable(this.checkedTypes(), (what) => this.fail(what));
    const type = (i: unknown): Type => {
      const x = typeof i === 'number' ? this.types![i] : undefined;
      return !x || x.kind === 'half' ? this.fail(`type ${String(i)}`) : x;
    };
    const raw = this.json(t) as { params?: { name: string; type: number; inout: boolean }[]; result?: number } | null;
    if (!Array.isArray(raw?.params)) this.fail('a signature is { "params": [...], "result": type }');
    return {
      params: raw.params.map((p) => ({ name: String(p?.name), type: type(p?.type), inout: p?.inout === true })),
      result: type(raw.result),
    };
  }

  checkedTypes(): RawType[] {
    const n = this.rawTypes.length;
    const ok = (i: unknown): boolean => typeof i === 'number' && Number.isInteger(i) && i >= 0 && i < n;
    for (const t of this.rawTypes) {
      const good =
        t.kind === 'scalar' || t.kind === 'half'
          ? SCALAR_CODES.has(t.code)
          : t.kind === 'tensor'
            ? ok(t.elem) && Array.isArray(t.dims) && typeof t.layout?.name === 'string'
            : t.kind === 'tuple'
              ? Array.isArray(t.items) && t.items.every(ok)
              : t.kind === 'struct'
                ? Array.isArray(t.fields) && t.fields.every((f) => ok(f?.type))
                : t.kind === 'enum'
                  ? Array.isArray(t.variants) &&
                    t.variants.every((v) => Array.isArray(v?.payload) && v.payload.every(ok))
                  : t.kind === 'str';
      if (!good) this.fail(`type ${JSON.stringify(t)}`);
    }
    return this.rawTypes;
  }

  directive(name: string, t: string[]): void {
    switch (name) {
      case '.tbc':
        if (this.number(t[0]) !== TEXT_VERSION) this.fail(`version ${t[0]}, not ${TEXT_VERSION}`);
        return;
      case '.heap':
        this.heapBase = this.number(t[0]);
        return;
      case '.type':
        this.rawTypes.push(this.object(t[0]) as RawType);
        return;
      case '.file':
        this.files.push(this.string(t[0]));
        this.lines.push(t.slice(1).map((n) => this.number(n)));
        return;
      case '.const': {
        const type = this.scalar(t[0]);
        this.constants.push({ type, value: this.value(type, t[1]) });
        return;
      }
      case '.global': {
        const type = this.scalar(t[1]);
        this.globals.push({ name: this.string(t[0]), type, value: this.value(type, t[2]) });
        return;
      }
      case '.data':
        this.data.push({ address: this.number(t[0]), bytes: this.bytes(t[1]) });
        return;
      case '.import':
        this.imports.push({
          func: this.string(t[0]),
          module: this.string(t[1]),
          name: this.string(t[2]),
          signature: this.signature(t[3]),
        });
        return;
      case '.export':
        this.exports.push({ name: this.string(t[0]), func: this.string(t[1]), signature: this.signature(t[2]) });
        return;
      case '.entry': {
        const kind = t[0] as TbcEntry['kind'];
        if (!['test', 'property', 'bench'].includes(kind)) this.fail(`entry of kind ${kind}`);
        this.entries.push({
          kind,
          name: this.string(t[1]),
          func: this.string(t[2]),
          span: this.span(t[3]),
          signature: this.signature(t[4]),
        });
        return;
      }
      case '.kernel':
        this.kernels.push({ name: this.string(t[0]), text: this.string(t[1]) });
        return;
      case '.func':
        this.begin(t);
        return;
      default:
        this.inFunc(name, t);
    }
  }

  object(t: string | undefined): object {
    const v = this.json(t);
    return typeof v === 'object' && v !== null ? v : this.fail('an object is expected');
  }

  bytes(t: string | undefined): Uint8Array {
    if (t === '-') return new Uint8Array();
    if (!t || t.length % 2 !== 0 || !/^[0-9a-f]+$/.test(t)) this.fail('data are hexadecimal digits');
    return Uint8Array.from({ length: t.length / 2 }, (_, i) => parseInt(t.slice(2 * i, 2 * i + 2), 16));
  }

  begin(t: readonly string[]): void {
    const results = t.indexOf('results');
    if (t[1] !== 'params' || results < 0) this.fail('.func NAME params TYPES results TYPES');
    const imported = t.at(-1) === 'imported';
    const name = this.string(t[0]);
    if (this.indexes.has(name)) this.fail(`two functions are named ${name}`);
    this.indexes.set(name, this.drafts.length);
    const params = this.scalars(t.slice(2, results));
    this.drafts.push({
      name,
      line: this.line,
      params,
      results: this.scalars(t.slice(results + 1, imported ? -1 : undefined)),
      imported,
      paramNames: params.map(() => ''),
      registers: [],
      span: NO_SPAN,
      inline: undefined,
      kernel: undefined,
      partOf: undefined,
      inlined: [],
      names: [],
      body: [],
    });
  }

  inFunc(name: string, t: string[]): void {
    const f = this.current();
    switch (name) {
      case '.names':
        f.paramNames = t.map((x) => this.string(x));
        if (f.paramNames.length !== f.params.length) this.fail('one name a parameter');
        return;
      case '.registers':
        f.registers = this.scalars(t);
        return;
      case '.span':
        f.span = this.span(t[0]);
        return;
      case '.inline':
        if (t[0] !== 'always' && t[0] !== 'never') this.fail('.inline always or never');
        f.inline = t[0];
        return;
      case '.of':
        f.kernel = this.string(t[0]);
        return;
      case '.part':
        f.partOf = this.string(t[0]);
        return;
      case '.inlined': {
        const { file, start, end } = this.span(t[1]);
        const parent = this.inlining(t.slice(2), f.inlined.length);
        f.inlined.push({ func: this.string(t[0]), file, start, end, parent });
        return;
      }
      case '.at':
      case '.var':
        f.body.push({ line: this.line, tokens: [name, ...t] });
        return;
      default:
        this.fail(`no directive ${name}`);
    }
  }

  /** `in ROW` after a position, ROW one of `count`; nothing means the function's own code (-1). */
  inlining(t: readonly string[], count: number): number {
    if (t.length === 0) return -1;
    if (t[0] !== 'in' || !/^\d+$/.test(t[1] ?? '') || Number(t[1]) >= count)
      this.fail('in, and the number of an .inlined before');
    return Number(t[1]);
  }

  /** Code of a function, once all functions are known. */
  finish(d: FuncDraft, imported: number): TbcFunc {
    const w = new InstrWriter();
    const spans: number[] = [];
    for (const { line, tokens } of d.body) {
      this.line = line;
      if (tokens[0] === '.at') {
        const s = this.span(tokens[1]);
        // Of several positions before an instruction the last one holds.
        if (spans.at(-SPAN_COLUMNS) === w.count) spans.length -= SPAN_COLUMNS;
        spans.push(w.count, s.file, s.start, s.end, this.inlining(tokens.slice(2), d.inlined.length));
      } else if (tokens[0] === '.var') {
        if (!/^r\d+$/.test(tokens[1] ?? '')) this.fail('a register and a name');
        const register = Number(tokens[1]!.slice(1));
        if (register >= d.params.length + d.registers.length) this.fail('no such register');
        d.names.push({ instr: w.count, register, name: this.string(tokens[2]) });
      } else this.instr(w, d, tokens);
    }
    return {
      name: d.name,
      params: d.params,
      paramNames: d.paramNames,
      results: d.results,
      imported,
      registers: d.imported ? [] : [...d.params, ...d.registers],
      code: w.finish(),
      spans: Int32Array.from(spans),
      inlined: d.inlined,
      names: d.names,
      span: d.span,
      kernel: d.kernel,
      inline: d.inline,
      partOf: d.partOf,
    };
  }

  /** `r1, r2 = name r3, r4 attribute=value`. */
  instr(w: InstrWriter, d: FuncDraft, tokens: readonly string[]): void {
    let at = 0;
    while (/^r\d+$/.test(tokens[at] ?? '')) at++;
    const given = at > 0 && tokens[at] === '=' ? tokens.slice(0, at) : [];
    if (given.length > 0) at++;
    else if (at > 0) this.fail('= is expected after result registers');
    const row = findInstr(tokens[at] ?? '') ?? this.fail(`no instruction ${tokens[at] ?? ''}`);
    at++;
    const operands: string[] = [];
    while (/^r\d+$/.test(tokens[at] ?? '')) operands.push(tokens[at++]);
    const reg = (t: string): number => this.number(t.slice(1));
    const attrs = row.name === 'imm' ? this.immediate(tokens.slice(at)) : this.attrs(row, tokens.slice(at));
    const callee = row === CALL ? this.drafts[attrs[0]] : undefined;
    const results = callee?.results.length ?? row.results.length;
    const wanted = callee?.params.length ?? (row.name === 'return' ? d.results.length : row.operands.length);
    if (given.length !== results || operands.length !== wanted) {
      this.fail(`${row.name} has ${results} result and ${wanted} operand registers`);
    }
    w.emit(row, [...attrs, ...given.map(reg), ...operands.map(reg)]);
  }

  immediate(t: readonly string[]): number[] {
    if (t.length !== 1 || !/^-?\d+$/.test(t[0]) || Math.abs(Number(t[0])) > 265720)
      this.fail('imm takes an integer up to ±265720');
    const biased = Number(t[0]) + 364 * 730;
    return [biased % 729, Math.floor(biased / 729)];
  }

  attrs(row: InstrRow, t: readonly string[]): number[] {
    if (t.length !== row.attrs.length * 3)
      this.fail(`${row.name} takes the attributes ${row.attrs.map(([n]) => n).join(', ') || '(none)'}`);
    return row.attrs.map(([name, kind], i) => {
      const [key, mark, value] = t.slice(3 * i, 3 * i + 3);
      if (key !== name || mark !== '=') this.fail(`${name}= is expected`);
      switch (kind) {
        case 'const':
        case 'bytes16':
          return this.number(value.startsWith('#') ? value.slice(1) : undefined);
        case 'trap':
          return Object.hasOwn(TRAPS, value) ? TRAPS[value as keyof typeof TRAPS].id : this.number(value);
        case 'storage':
          return SCALARS.get(value)?.code ?? this.number(value);
        case 'func':
          return this.func(this.string(value));
        default:
          return this.number(value);
      }
    });
  }
}

const SCALAR_CODES: ReadonlySet<number> = new Set([...SCALARS.values()].map((s) => s.code));
