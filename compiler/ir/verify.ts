import { InternalError } from '../../spec/internal.ts';
import { flattenSignature, MAX_HEAP_BASE } from '../../spec/layout.ts';
import { inSet } from '../../spec/ops/index.ts';
import type { AttrKind, TypePattern, TypeSet } from '../../spec/ops/schema.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { StorageType } from '../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../spec/types.ts';
import type { OpInfo } from './ops.ts';
import { findOp } from './ops.ts';
import type { AttrValue, Func, IrType, Module, Op, Region, Signature, Value } from './types.ts';
import { partProblems } from './parts.ts';
import { callType, kernelProblems, profileProblem } from './verify-kernel.ts';

/** Something wrong in IR: always the compiler's fault (or that of a hand-written `.tir`). */
export interface Problem {
  readonly func: string;
  /** The op at fault, as `#12 %7 = add` (12 is its place in text order); empty for the function or module itself. */
  readonly op: string;
  readonly message: string;
}

export function problemText(p: Problem): string {
  return `${p.func ? `@${p.func}` : 'module'}${p.op ? ` ${p.op}` : ''}: ${p.message}`;
}

/** Readable form of a type; also equal exactly for equal types. */
export function irTypeText(t: IrType): string {
  if (typeof t === 'string') return t;
  const dims = t.dims.map((d) => (d === null ? '_' : String(d))).join(', ');
  const tile = t.layout.tile ? ` tile(${t.layout.tile[0]}, ${t.layout.tile[1]})` : '';
  return `buf [${dims}]${t.elem} @${t.layout.name}${tile}`;
}

export function sameType(a: IrType, b: IrType): boolean {
  return a === b || (typeof a === 'object' && typeof b === 'object' && irTypeText(a) === irTypeText(b));
}

/** Throws InternalError with the first problems of a module, naming the pass that ran last. */
export function assertValid(m: Module, pass = ''): void {
  const problems = verifyModule(m);
  if (problems.length === 0) return;
  throw new InternalError('I-IR-VERIFY', problems.slice(0, 5).map(problemText).join('\n'), pass);
}

/** Every problem of a module's functions and tables; empty for valid IR. */
export function verifyModule(m: Module): Problem[] {
  const out: Problem[] = [];
  const say = (message: string) => out.push({ func: '', op: '', message });
  for (const [name, f] of m.funcs) {
    if (f.name !== name) say(`function @${f.name} is filed under ${name}`);
    out.push(...verifyFunc(f, m));
  }
  for (const p of partProblems(m)) out.push({ func: p.func, op: '', message: p.what });
  for (const [name, f] of m.kernels) {
    if (f.kernel !== name) say(`kernel ${name} is filed under a function of kernel ${f.kernel}`);
    if (!f.body) say(`kernel ${name} has no body`);
    out.push(...verifyFunc(f, m));
  }
  const imported = new Set<string>();
  for (const i of m.imports) {
    const f = m.funcs.get(i.func);
    if (!f) say(`import of @${i.func}, which is no function`);
    else if (f.body) say(`import of @${i.func}, which has a body`);
    else if (!fits(i.signature, f)) say(`the signature of import ${i.name} is not that of @${i.func}`);
    if (imported.has(i.func)) say(`@${i.func} is imported twice`);
    imported.add(i.func);
  }
  for (const f of m.funcs.values()) {
    if (!f.body && !imported.has(f.name)) say(`@${f.name} has neither a body nor an import`);
  }
  const exported = new Set<string>();
  for (const e of m.exports) {
    const f = m.funcs.get(e.func);
    if (!f) say(`export ${e.name} of @${e.func}, which is no function`);
    else if (!fits(e.signature, f)) say(`the signature of export ${e.name} is not that of @${e.func}`);
    if (exported.has(e.name)) say(`${e.name} is exported twice`);
    exported.add(e.name);
  }
  for (const e of m.entries) {
    const f = m.funcs.get(e.func);
    if (!f) say(`${e.kind} ${JSON.stringify(e.name)} is @${e.func}, which is no function`);
    else if (!fits(e.signature, f))
      say(`the signature of ${e.kind} ${JSON.stringify(e.name)} is not that of @${e.func}`);
  }
  for (const g of m.globals) {
    if (!SCALARS.has(g.type)) say(`global ${g.name} has the type ${g.type}`);
    else if (!constFits(g.init, g.type)) say(`the initial value of global ${g.name} is no ${g.type}`);
  }
  let end = 0;
  for (const d of [...m.data].sort((a, b) => a.address - b.address)) {
    if (!Number.isInteger(d.address) || d.address < 0 || d.address % 16 !== 0) say(`data at ${d.address}`);
    if (d.address < end) say(`data at ${d.address} overlaps data before it`);
    end = d.address + d.bytes.length;
  }
  if (m.heapBase < end || m.heapBase % 16 !== 0 || m.heapBase > MAX_HEAP_BASE)
    say(`heap base ${m.heapBase} with data up to ${end}`);
  return out;
}

/** Whether a function takes and gives the components of what a signature says; a kernel's buffers count as addresses. */
function fits(s: Signature, f: Func): boolean {
  const { params, results } = flattenSignature(s.params, s.result);
  const same = (have: readonly IrType[], want: readonly IrType[]): boolean =>
    have.length === want.length && have.every((t, i) => callType(t) === want[i]);
  return (
    same(
      f.params.map((p) => p.type),
      params,
    ) && same(f.results, results)
  );
}

/** Every problem of one function. Without a module, calls and globals are not looked up. */
export function verifyFunc(func: Func, module?: Module): Problem[] {
  return new FuncVerifier(func, module).run();
}

/** Whether a constant's representation and range are those of a type. */
export function constFits(value: AttrValue | undefined, type: IrType): boolean {
  if (typeof type !== 'string') return false;
  const info = SCALARS.get(type);
  switch (info?.kind) {
    case 'trits':
    case 'signed':
    case 'unsigned':
      return typeof value === 'bigint' && value >= info.min && value <= info.max;
    case 'bool':
      return typeof value === 'boolean';
    case 'float':
      return typeof value === 'number' && (type === 'f64' || Object.is(Math.fround(value), value));
    case 'vector':
      return value instanceof Uint8Array && value.length === 16;
    default:
      return false;
  }
}

const BRANCH_TARGETS: ReadonlySet<string> = new Set(['block', 'loop']);
/** Ops of the scalar profile whose arms yield the op's own results. */
const YIELDS_RESULTS: ReadonlySet<string> = new Set(['block', 'loop', 'if', 'if3']);

class FuncVerifier {
  readonly func: Func;
  readonly module: Module | undefined;
  readonly out: Problem[] = [];
  /** Value by id, however nested; and whether it is visible where we are. */
  readonly defs: (Value | undefined)[] = [];
  readonly visible: boolean[] = [];
  readonly enclosing: Op[] = [];
  at = '';
  count = 0;

  constructor(func: Func, module: Module | undefined) {
    this.func = func;
    this.module = module;
  }

  /** Functions of the scalar and launch profiles have no buffers, and no attributes but those of their ops. */
  get scalar(): boolean {
    return this.func.profile === 'scalar' || this.func.profile === 'launch';
  }

  say(message: string): void {
    this.out.push({ func: this.func.name, op: this.at, message });
  }

  run(): Problem[] {
    const f = this.func;
    for (const t of f.results) this.type(t);
    for (const v of f.params) this.define(v);
    if (f.body) {
      if (f.body.args.length > 0) this.say('the body has arguments; a function has parameters');
      this.region(f.body, undefined);
    }
    return this.out;
  }

  type(t: IrType): void {
    if (typeof t === 'string') {
      if (!SCALARS.has(t) || scalarInfo(t).kind === 'half') this.say(`${t} is no type of a value`);
    } else if (this.scalar) this.say(`${irTypeText(t)} in the ${this.func.profile} profile`);
  }

  define(v: Value): void {
    this.type(v.type);
    if (!Number.isInteger(v.id) || v.id < 0 || v.id >= this.func.nextId) {
      this.say(`value id ${v.id} is not below the function's next id ${this.func.nextId}`);
    }
    if (this.defs[v.id]) this.say(`value %${v.id} is defined twice`);
    this.defs[v.id] = v;
    this.visible[v.id] = true;
  }

  region(r: Region, parent: Op | undefined): void {
    for (const v of r.args) this.define(v);
    const last = r.ops.length - 1;
    if (last < 0) this.say('a region is empty; it needs a terminator');
    for (let i = 0; i <= last; i++) {
      const op = r.ops[i]!;
      this.at = `#${this.count++} ${op.results.length ? `${op.results.map((v) => `%${v.id}`).join(', ')} = ` : ''}${op.op}`;
      const info = findOp(op.op);
      if (!info) {
        this.say(`no op ${op.op} in the op table`);
        for (const v of op.results) this.define(v);
        continue;
      }
      if (info.terminator !== (i === last)) {
        this.say(
          info.terminator ? 'a terminator is not the last op of its region' : 'a region ends without a terminator',
        );
      }
      this.op(op, info, parent);
      for (const v of op.results) this.define(v);
    }
    for (const op of r.ops) for (const v of op.results) this.visible[v.id] = false;
    for (const v of r.args) this.visible[v.id] = false;
  }

  op(op: Op, info: OpInfo, parent: Op | undefined): void {
    const at = this.at;
    const alien = profileProblem(op, this.func.profile);
    if (alien) this.say(alien);
    if (info.row.profile) for (const p of kernelProblems(op, this.func, this.module)) this.say(p);
    for (const v of op.operands) {
      if (this.defs[v.id] !== v) this.say(`operand %${v.id} is not a value of this function defined before`);
      else if (!this.visible[v.id]) this.say(`operand %${v.id} is defined in a region that does not enclose the op`);
    }
    this.signature(op, info);
    this.attrs(op, info);
    this.special(op, parent);
    const regions = op.regions?.length ?? 0;
    if (regions !== info.regions) this.say(`${regions} regions, where the op has ${info.regions}`);
    if (op.regions) {
      this.enclosing.push(op);
      for (const r of op.regions) {
        this.region(r, op);
        this.at = at;
      }
      this.enclosing.pop();
    }
  }

  signature(op: Op, info: OpInfo): void {
    const bound: { T?: IrType; U?: IrType } = {};
    const match = (what: string, values: readonly Value[], patterns: readonly TypePattern[], rest: boolean) => {
      if (rest ? values.length < patterns.length : values.length !== patterns.length) {
        this.say(`${values.length} ${what}s, where the op has ${patterns.length}${rest ? ' or more' : ''}`);
        return;
      }
      for (let i = 0; i < patterns.length; i++) {
        const p = patterns[i]!;
        const t = values[i]!.type;
        if (p === 'T' || p === 'U') {
          const before = bound[p];
          if (before === undefined) {
            bound[p] = t;
            const cls = p === 'T' ? info.row.T : info.row.U;
            if (!typeIn(t, cls)) this.say(`${what} ${i} is ${irTypeText(t)}, outside ${String(cls)}`);
          } else if (!sameType(t, before)) {
            this.say(`${what} ${i} is ${irTypeText(t)}, where ${p} is ${irTypeText(before)}`);
          }
        } else if (t !== p) this.say(`${what} ${i} is ${irTypeText(t)} instead of ${p}`);
      }
    };
    match('operand', op.operands, info.fixedOperands, info.restOperands);
    match('result', op.results, info.fixedResults, info.restResults);
    if (info.row.relation === 'same_width' && typeof bound.T === 'string' && typeof bound.U === 'string') {
      if (SCALARS.get(bound.T)?.width !== SCALARS.get(bound.U)?.width)
        this.say(`${bound.T} and ${bound.U} differ in width`);
    }
  }

  attrs(op: Op, info: OpInfo): void {
    for (const [name, kind] of info.attrs) {
      const v = op.attrs?.[name];
      const wrong = attrProblem(v, kind, op);
      if (wrong) this.say(`attribute ${name} ${wrong}`);
      const limit = info.row.attrLimits?.[name];
      if (limit !== undefined && typeof v === 'number' && (v < 0 || v >= limit)) {
        this.say(`attribute ${name} is ${v}, outside 0 … ${limit - 1}`);
      }
    }
    if (this.scalar) {
      for (const name in op.attrs) {
        if (info.attrs.some(([n]) => n === name)) continue;
        const hint = info.row.hints?.[name];
        if (!hint) this.say(`attribute ${name} is none of the op's`);
        else if (!hint.includes(String(op.attrs[name]))) this.say(`attribute ${name} is none of ${hint.join(', ')}`);
      }
    }
  }

  types(what: string, have: readonly Value[], want: readonly IrType[]): void {
    if (have.length !== want.length) this.say(`${what}: ${have.length} values instead of ${want.length}`);
    else {
      for (let i = 0; i < want.length; i++) {
        if (!sameType(have[i]!.type, want[i]!)) {
          this.say(`${what}: value ${i} is ${irTypeText(have[i]!.type)} instead of ${irTypeText(want[i]!)}`);
        }
      }
    }
  }

  /** What the table cannot say: control, calls and globals. */
  special(op: Op, parent: Op | undefined): void {
    if (op.target && op.op !== 'br') this.say('a target on an op that does not branch');
    switch (op.op) {
      case 'br': {
        const t = op.target;
        if (!t) this.say('a branch without a target');
        else if (!BRANCH_TARGETS.has(t.op)) this.say(`a branch to ${t.op}`);
        else if (!this.enclosing.includes(t)) this.say('a branch to an op that does not enclose it');
        else
          this.types('branch', op.operands, t.op === 'loop' ? t.regions![0]!.args.map(typeOf) : t.results.map(typeOf));
        break;
      }
      case 'yield':
        if (!parent) this.say('yield outside any control op');
        else if (YIELDS_RESULTS.has(parent.op)) this.types('yield', op.operands, parent.results.map(typeOf));
        break;
      case 'return':
        this.types('return', op.operands, this.func.results);
        break;
      case 'loop':
        if (op.regions?.[0]) this.types('initial values', op.operands, op.regions[0].args.map(typeOf));
        break;
      case 'block':
      case 'if':
      case 'if3':
        if (op.regions?.some((r) => r.args.length > 0)) this.say(`a region of ${op.op} has arguments`);
        break;
      case 'call':
        this.call(op);
        break;
      case 'load':
      case 'store': {
        const storage = op.attrs?.['storage'];
        const value = op.op === 'load' ? op.results[0]?.type : op.operands[1]?.type;
        const want = storage === 'f16' || storage === 'bf16' ? 'f32' : storage;
        if (value !== want) this.say(`storage ${String(storage)} for a value of type ${value && irTypeText(value)}`);
        break;
      }
      case 'global_get':
      case 'global_set': {
        if (!this.module) break;
        const g = this.module.globals[Number(op.attrs?.['index'])];
        if (!g) this.say(`no global ${String(op.attrs?.['index'])}`);
        else this.types('global', op.op === 'global_get' ? op.results : op.operands, [g.type]);
        break;
      }
    }
  }

  call(op: Op): void {
    if (!this.module) return;
    const name = op.attrs?.['func'];
    const callee = this.module.funcs.get(String(name));
    if (!callee) return this.say(`call of @${String(name)}, which is no function`);
    this.types(
      'arguments',
      op.operands,
      callee.params.map((p) => callType(p.type)),
    );
    this.types('results', op.results, callee.results);
  }
}

function typeOf(v: Value): IrType {
  return v.type;
}

function typeIn(t: IrType, set: TypeSet | undefined): boolean {
  if (set === undefined) return true;
  return typeof t === 'string' && SCALARS.has(t) && inSet(t, set);
}

/** Why an attribute is not of its kind, or undefined. */
function attrProblem(v: AttrValue | undefined, kind: AttrKind, op: Op): string | undefined {
  switch (kind) {
    case 'int':
      return Number.isSafeInteger(v) ? undefined : 'is no integer';
    case 'const':
      return op.results[0] && constFits(v, op.results[0].type) ? undefined : 'does not fit the result type';
    case 'bytes16':
      return v instanceof Uint8Array && v.length === 16 ? undefined : 'is not 16 bytes';
    case 'trap':
      return typeof v === 'string' && Object.hasOwn(TRAPS, v) ? undefined : 'is no trap';
    case 'func':
      return typeof v === 'string' ? undefined : 'is no function name';
    case 'storage':
      return typeof v === 'string' && SCALARS.has(v as StorageType) ? undefined : 'is no storage type';
    default:
      return undefined;
  }
}
