import { isPartSignature, PartCheck } from '../compiler/ir/parts.ts';
import type { Signature } from '../compiler/ir/types.ts';
import type { Diagnostic } from '../spec/diagnostics-schema.ts';
import { flattenSignature, MAX_HEAP_BASE } from '../spec/layout.ts';
import { inSet, setText, storageFits } from '../spec/ops/index.ts';
import { NO_SPAN } from '../spec/span.ts';
import { TRAP_BY_ID } from '../spec/traps.ts';
import type { ScalarType } from '../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../spec/types.ts';
import { BadInstr, CALL, ELSE, END, InstrReader, RETURN } from './instr.ts';
import { Bits } from './lift/tree.ts';
import type { TbcConstant, TbcFunc, TbcModule } from './module.ts';

/** Limits of one function; an engine may rely on them. */
export const MAX_REGISTERS = 65536;
export const MAX_NESTING = 2000;
/** Components of all signatures: so many, and so many more for each. Few bytes can name a large type often. */
const MAX_COMPONENTS = 2 ** 18;
const COMPONENTS_PER_SIGNATURE = 64;

/** Why a module must not run, or nothing if it may. One pass over each function's code. Never throws. */
export function verify(m: TbcModule): Diagnostic[] {
  const out: Diagnostic[] = [];
  const say = (func: string, instr: number, what: string): void => {
    out.push({ code: 'E0804', span: NO_SPAN, args: { func, instr, what } });
  };
  verifyTables(m, (what) => say('', 0, what));
  if (out.length > 0) return out;
  for (const f of m.funcs) {
    if (f.imported >= 0) continue;
    const v = new FuncVerifier(m, f);
    try {
      v.run();
    } catch (e) {
      if (!(e instanceof BadInstr)) throw e;
      say(f.name, e.at, e.message);
    }
  }
  if (out.length === 0) verifyParts(m, (func, what) => say(func, 0, what));
  return out;
}

function verifyParts(m: TbcModule, say: (func: string, what: string) => void): void {
  const check = new PartCheck<TbcFunc>((f) => {
    if (f.imported >= 0) return { problem: `it calls the host's ${f.name}`, callees: [] };
    const r = new InstrReader(m, f);
    const callees = new Set<TbcFunc>();
    let problem: string | undefined;
    while (r.read()) {
      if (r.row === CALL) callees.add(m.funcs[r.fields[0]]);
      else if (r.row.row.instance) problem ??= `it uses ${r.row.name}`;
    }
    return { problem, callees: [...callees] };
  });
  for (const f of m.funcs) {
    if (f.partOf === undefined) continue;
    if (!isPartSignature(f.params, f.results)) {
      say(f.name, 'a part has parameters from, to, grain, work (u32) first and no results');
    }
    const problem = check.problem(f);
    if (problem !== undefined) say(f.name, `a part cannot run this: ${problem}`);
  }
}

function verifyTables(m: TbcModule, say: (what: string) => void): void {
  const unique = (names: readonly string[], what: string): void => {
    const seen = new Set<string>();
    for (const n of names) {
      if (seen.has(n)) say(`two ${what} are named ${n}`);
      seen.add(n);
    }
  };
  unique(
    m.funcs.map((f) => f.name),
    'functions',
  );
  unique(
    m.exports.map((e) => e.name),
    'exports',
  );
  m.imports.forEach((imp, i) => {
    if (m.funcs[imp.func]?.imported !== i) say(`import ${imp.name} belongs to no function`);
  });
  m.funcs.forEach((f, i) => {
    if (f.imported >= 0 && m.imports[f.imported]?.func !== i) say(`${f.name} belongs to another import`);
  });
  const signed = [...m.imports, ...m.exports, ...m.entries];
  let left = MAX_COMPONENTS + COMPONENTS_PER_SIGNATURE * signed.length;
  for (const x of signed) {
    const f = m.funcs[x.func];
    if (!f || !fits(x.signature, f)) return say(`the signature of ${x.name} is not that of its function`);
    left -= f.params.length + f.results.length;
    if (left < 0) return say('the signatures have too many components');
  }
  m.constants.forEach((c, i) => {
    if (!holds(c)) say(`constant ${i} is no ${c.type}`);
  });
  for (const g of m.globals) if (!holds(g)) say(`global ${g.name} is no ${g.type}`);
  if (m.heapBase % 16 !== 0 || m.heapBase > MAX_HEAP_BASE) say(`heap base ${m.heapBase}`);
  let end = 0;
  for (const d of [...m.data].sort((a, b) => a.address - b.address)) {
    if (d.address < end || d.address % 16 !== 0) say(`data at ${d.address}`);
    end = d.address + d.bytes.length;
  }
  if (end > m.heapBase) say(`data reach to ${end}, beyond the heap base`);
}

/** Whether a constant's value is one of its type. */
function holds({ type, value }: TbcConstant): boolean {
  const { kind, min, max } = scalarInfo(type);
  if (kind === 'bool') return typeof value === 'boolean';
  if (kind === 'vector') return value instanceof Uint8Array && value.length === 16;
  if (kind === 'float') return typeof value === 'number' && (type === 'f64' || Object.is(Math.fround(value), value));
  return typeof value === 'bigint' && value >= min && value <= max;
}

/** Whether a function takes and gives what a signature says. */
function fits(s: Signature, f: TbcFunc): boolean {
  const { params, results } = flattenSignature(s.params, s.result);
  return sameTypes(params, f.params) && sameTypes(results, f.results);
}

function sameTypes(a: readonly ScalarType[], b: readonly ScalarType[]): boolean {
  return a.length === b.length && a.every((t, i) => t === b[i]);
}

interface Open {
  /** As `InstrRow.opens`; 0 for the function itself. */
  readonly kind: number;
  armsLeft: number;
  /** Assigned at the beginning of each arm; undefined for block and loop, which have one. */
  readonly before: Bits | undefined;
  /** Assigned on every way to the end found so far; undefined while there is none. */
  after: Bits | undefined;
}

class FuncVerifier {
  readonly m: TbcModule;
  readonly f: TbcFunc;
  readonly r: InstrReader;
  readonly open: Open[] = [];
  /** Registers certainly assigned here; undefined where the code is not reached. */
  assigned: Bits | undefined;

  constructor(m: TbcModule, f: TbcFunc) {
    this.m = m;
    this.f = f;
    this.r = new InstrReader(m, f);
  }

  fail(what: string): never {
    throw new BadInstr(this.r.at, what);
  }

  run(): void {
    const { f, r } = this;
    if (f.registers.length > MAX_REGISTERS) this.fail(`${f.registers.length} registers`);
    f.params.forEach((t, i) => {
      if (f.registers[i] !== t) this.fail(`register ${i} is parameter ${i}, of type ${t}`);
    });
    this.assigned = new Bits(f.registers.length);
    f.params.forEach((_, i) => this.assigned!.add(i));
    this.open.push({ kind: 0, armsLeft: 0, before: undefined, after: undefined });
    while (r.read()) {
      if (this.open.length === 0) this.fail('code after the end of the function');
      if (r.row === ELSE) this.else();
      else if (r.row === END) this.end();
      else this.plain();
    }
    if (this.open.length > 0) this.fail('the function has no end');
  }

  /** Notes that the innermost construct's end is reached from here, if it is. */
  arrive(at: Open): void {
    if (!this.assigned) return;
    if (!at.after) at.after = this.assigned.copy();
    else for (let i = 0; i < at.after.words.length; i++) at.after.words[i] &= this.assigned.words[i];
  }

  else(): void {
    const top = this.open[this.open.length - 1];
    if (top.armsLeft === 0) this.fail('else without an arm to begin');
    top.armsLeft--;
    this.arrive(top);
    this.assigned = top.before!.copy();
  }

  end(): void {
    const top = this.open.pop()!;
    if (top.armsLeft > 0) this.fail('end where else is expected');
    if (top.kind === 0) {
      if (this.assigned) this.fail('the end of the function is reached');
      return;
    }
    this.arrive(top);
    this.assigned = top.after;
  }

  plain(): void {
    const { r } = this;
    const { row, fields } = r;
    if (!this.assigned) this.fail(`${row.name} can never be reached`);
    const binding = row === CALL || row === RETURN ? this.signature() : this.registers();
    this.attributes(binding);
    if (row.opens) {
      if (this.open.length > MAX_NESTING) this.fail('control nests too deeply');
      const arms = row.opens <= 2 ? 0 : row.opens - 2;
      const before = arms > 0 ? this.assigned!.copy() : undefined;
      this.open.push({ kind: row.opens, armsLeft: arms, before, after: undefined });
    } else if (row.name === 'br') this.branch(fields[0]);
    if (row.terminator) this.assigned = undefined;
  }

  branch(depth: number): void {
    let left = depth;
    for (let i = this.open.length - 1; i > 0; i--) {
      const target = this.open[i];
      if (target.kind > 2 || left-- > 0) continue;
      if (target.kind === 1) this.arrive(target);
      return;
    }
    this.fail(`a branch out of ${depth + 1} blocks and loops`);
  }

  reg(n: number): ScalarType {
    const t = this.f.registers[n] as ScalarType | undefined;
    return t ?? this.fail(`register ${n} of ${this.f.registers.length}`);
  }

  use(n: number): ScalarType {
    const t = this.reg(n);
    if (!this.assigned!.has(n)) this.fail(`register ${n} is read where it may not have been written`);
    return t;
  }

  /** Registers of a row with fixed operands: gives what its type variables are bound to. */
  registers(): { T?: ScalarType; U?: ScalarType } {
    const { row, fields } = this.r;
    const bound: { T?: ScalarType; U?: ScalarType } = {};
    const results = row.attrs.length;
    const operands = results + row.results.length;
    row.operands.forEach((p, i) => this.match(p, this.use(fields[operands + i]), bound));
    row.results.forEach((p, i) => this.match(p, this.reg(fields[results + i]), bound));
    row.results.forEach((_, i) => {
      const n = fields[results + i];
      for (let k = 0; k < i; k++) if (fields[results + k] === n) this.fail(`register ${n} is given twice`);
      this.assigned!.add(n);
    });
    const { T, U } = bound;
    if (row.row.relation === 'same_width' && scalarInfo(T!).width !== scalarInfo(U!).width)
      this.fail(`${T} and ${U} differ in width`);
    return bound;
  }

  match(pattern: string, type: ScalarType, bound: { T?: ScalarType; U?: ScalarType }): void {
    const { row } = this.r;
    if (pattern === 'T' || pattern === 'U') {
      const set = row.row[pattern];
      if (set !== undefined && !inSet(type, set)) this.fail(`${row.name} takes ${setText(set)}, not ${type}`);
      bound[pattern] ??= type;
      if (bound[pattern] !== type) this.fail(`${row.name} of ${bound[pattern]} and ${type}`);
    } else if (pattern !== type) this.fail(`${row.name} has ${pattern} where the register holds ${type}`);
  }

  /** Registers of calls and returns. */
  signature(): Record<string, never> {
    const { row, fields } = this.r;
    const callee = row === CALL ? this.m.funcs[fields[0]] : undefined;
    const results = callee?.results ?? [];
    const operands = callee?.params ?? this.f.results;
    const first = row.attrs.length;
    operands.forEach((t, i) => {
      const got = this.use(fields[first + results.length + i]);
      if (got !== t) this.fail(`${row.name} takes ${t}, not ${got}`);
    });
    const seen = new Set<number>();
    results.forEach((t, i) => {
      const n = fields[first + i];
      if (this.reg(n) !== t) this.fail(`the call gives ${t}, register ${n} holds ${this.reg(n)}`);
      if (seen.has(n)) this.fail(`register ${n} is given twice`);
      seen.add(n);
      this.assigned!.add(n);
    });
    return {};
  }

  attributes(bound: { T?: ScalarType; U?: ScalarType }): void {
    const { row, fields } = this.r;
    row.attrs.forEach(([name, kind], i) => {
      const v = fields[i];
      switch (kind) {
        case 'int': {
          const limit = row.row.attrLimits?.[name] ?? Number.MAX_SAFE_INTEGER;
          if (v >= limit) this.fail(`${name} ${v} of ${limit}`);
          break;
        }
        case 'const':
          this.pool(v, bound.U!);
          break;
        case 'bytes16': {
          const lanes = this.pool(v, 'v128') as Uint8Array;
          const limit = row.row.attrLimits?.[name] ?? 256;
          if (lanes.some((b) => b >= limit)) this.fail(`a byte of ${name} beyond ${limit - 1}`);
          break;
        }
        case 'trap':
          if (!TRAP_BY_ID[v]) this.fail(`trap ${v}`);
          break;
        case 'storage': {
          const storage = SCALAR_BY_CODE.get(v)?.name;
          const type = (bound.T ?? bound.U)!;
          if (!storage || !storageFits(storage, type)) this.fail(`${row.name} of ${type} stored as ${storage ?? v}`);
        }
      }
    });
    if (row.name === 'imm') this.immediate(bound.U!);
    else if (row.name === 'global_get' || row.name === 'global_set') {
      const global = this.m.globals[fields[0]];
      if (!global) this.fail(`global ${fields[0]} of ${this.m.globals.length}`);
      if (global.type !== (bound.T ?? bound.U)) this.fail(`global ${global.name} is ${global.type}`);
    }
  }

  pool(index: number, type: ScalarType): unknown {
    const c = this.m.constants[index];
    if (!c) this.fail(`constant ${index} of ${this.m.constants.length}`);
    if (c.type !== type) this.fail(`constant ${index} is ${c.type}, not ${type}`);
    return c.value;
  }

  immediate(type: ScalarType): void {
    const [lo, hi] = this.r.fields;
    const v = lo - 364 + 729 * (hi - 364);
    const { min, max } = scalarInfo(type);
    if (BigInt(v) < min || BigInt(v) > max) this.fail(`${v} is no ${type}`);
  }
}
