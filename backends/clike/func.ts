import { opInfo } from '../../compiler/ir/ops.ts';
import { Ranges, typeRange } from '../../compiler/ir/ranges.ts';
import type { ConstValue, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import { effectOf } from '../../spec/ops/index.ts';
import type { LaunchOpName, ScalarOpName } from '../../spec/ops/index.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { assign, Control } from './control.ts';
import type { Operand, Shared } from './emit.ts';
import { Emit } from './emit.ts';
import type { Expr } from './expr.ts';
import { binary, call, PREC, prefix, primary, wrapped } from './expr.ts';
import { constant } from './literal.ts';
import type { Plan } from './plan.ts';
import { LOWERINGS } from './table.ts';
import { cType } from './types.ts';
import { mentions, withoutUnused } from './unused.ts';

/** Texts are no longer than this where they are put into others. */
const MAX_TEXT = 100;

interface Pending {
  readonly expr: Expr;
  readonly reads: boolean;
}

/** Prints the body of one function. */
export class FuncPrinter {
  readonly e: Emit;
  readonly plan: Plan;
  readonly control: Control;
  /** Whether a trap or the status of a call was printed. */
  trapped = false;
  placeless = false;
  readonly #vars = new Map<Value, Expr>();
  readonly #constants = new Map<Value, ConstValue>();
  readonly #pending = new Map<Value, Pending>();
  readonly uses: Int32Array;
  readonly #usedIn = new Map<Value, Region>();
  readonly #ranges: Ranges;
  readonly params: string[] = [];
  /** Pointers to scratch memory, and those that point to some here. */
  readonly #scratch: string[] = [];
  readonly #live = new Set<string>();
  #lastPlace = '';

  constructor(shared: Shared, plan: Plan, taken: Iterable<string>) {
    const { variant } = plan;
    const { func } = variant;
    this.plan = plan;
    this.e = new Emit(shared, variant, taken);
    this.uses = new Int32Array(func.nextId);
    this.#ranges = new Ranges(func);
    visitOps(func.body!, (op, region) => {
      for (const v of op.operands) {
        this.uses[v.id]!++;
        this.#usedIn.set(v, region);
      }
    });
    const { e } = this;
    e.leave = (status) => {
      this.trapped = true;
      const frees = [...this.#live].map((s) => `free(${s});`);
      return [...frees, ...(plan.leave?.(status) ?? [`return ${status};`])];
    };
    e.settle = () => {
      for (const [v, p] of [...this.#pending]) if (p.reads) this.#settleOne(v);
    };
    e.address = (x, offset) => this.#address(x, offset);
    for (const p of func.params) {
      const name = e.names.fresh(p.name ?? 'p');
      this.params.push(name);
      this.#vars.set(p, primary(name));
    }
    this.control = new Control(this);
  }

  run(): readonly string[] {
    const { e, plan } = this;
    if (plan.recursive) {
      e.line('if (cx->depth == 0) {');
      e.within(() => e.trap('stack'));
      e.line('}');
      e.line('cx->depth--;');
    }
    this.region(plan.variant.func.body!, undefined, undefined);
    const top = this.control.usesFlag ? ['  int32_t leave = 0;'] : [];
    const scratch = this.#scratch.map((s) => `  uint8_t *${s} = NULL;`);
    const lines = [...scratch, ...top, ...withoutUnused(e.lines)];
    const mentioned = mentions(lines);
    const unused = this.params.filter((name) => !mentioned.has(name)).map((name) => `  (void)${name};`);
    return [...unused, ...lines];
  }

  /** Prints the ops of a region. `tail`: the loop whose next round begins at the region's end. */
  region(region: Region, owner: Op | undefined, tail: Op | undefined): void {
    for (const op of region.ops) this.op(op, region, owner, tail);
  }

  op(op: Op, region: Region, owner: Op | undefined, tail: Op | undefined): void {
    const { e } = this;
    const outer = e.span;
    if (op.span.file >= 0) e.span = op.span;
    const from = e.lines.length;
    const place = this.plan.place(op.span);
    if (op.regions && place !== undefined && place !== this.#lastPlace) this.#comment(e.lines.length, place);
    this.#op(op, region, owner, tail);
    if (!op.regions && place !== undefined && place !== this.#lastPlace && e.lines.length > from)
      this.#comment(from, place);
    e.span = outer;
  }

  #comment(at: number, place: string): void {
    this.#lastPlace = place;
    this.e.lines.splice(at, 0, `${'  '.repeat(this.e.depth)}// ${place}`);
  }

  #op(op: Op, region: Region, owner: Op | undefined, tail: Op | undefined): void {
    const { e } = this;
    switch (op.op) {
      case 'const':
        this.#constants.set(op.results[0]!, op.attrs!['value'] as ConstValue);
        return;
      case 'mark':
        return;
      case 'yield':
        this.control.yield(op, owner!);
        return;
      case 'br':
        this.control.branch(op, tail);
        return;
      case 'return':
        this.#return(op, region);
        return;
      case 'trap':
        e.trap(op.attrs!['trap'] as TrapName);
        this.#notePlace();
        return;
      case 'trap_if':
        e.trapIf(this.operand(op.operands[0]!).once(), op.attrs!['trap'] as TrapName);
        this.#notePlace();
        return;
      case 'call':
        this.#call(op);
        return;
      case 'block':
      case 'loop':
      case 'if':
      case 'if3':
        this.control.print(op);
        return;
      default:
        this.#plain(op, region);
    }
  }

  #notePlace(): void {
    if (this.e.span.file < 0) this.placeless = true;
  }

  // Values

  operand(v: Value): Operand {
    const type = v.type as ScalarType;
    const c = this.#constants.get(v);
    const base = this.plan.variant.roots.get(v) === v;
    const known = typeof c === 'bigint' ? c : typeof c === 'boolean' ? BigInt(c) : base ? 0n : undefined;
    return {
      value: v,
      type,
      info: scalarInfo(type),
      constant: known,
      range: () => {
        if (known !== undefined && type !== 'bool') return { lo: Number(known), hi: Number(known) };
        if (this.plan.variant.roots.has(v)) return typeRange(type);
        const r = this.#ranges.range(v);
        return this.control.below.has(v) ? { lo: r.lo, hi: Math.min(r.hi, typeRange(type).hi - 1) } : r;
      },
      once: () => this.once(v),
      many: () => {
        this.#settleOne(v);
        const x = this.once(v);
        // A literal of a vector or a NaN is a call.
        if (!x.text.includes('(') || this.#vars.has(v))
          return x.prec === PREC.primary ? x : { text: `(${x.text})`, prec: 16 };
        this.#vars.set(v, kept(this.e, type, x, v.name));
        return this.#vars.get(v)!;
      },
    };
  }

  /** The text of a value, which may be taken once where it is no variable. */
  once(v: Value): Expr {
    const c = this.#constants.get(v);
    if (this.plan.variant.roots.get(v) === v) return primary('0u');
    const known = this.#vars.get(v);
    if (known) return known;
    if (c !== undefined) return constant(this.e, c, v.type as ScalarType);
    const p = this.#pending.get(v);
    if (!p)
      throw new InternalError(
        'I-CLIKE-VALUE',
        `value %${v.id} of @${this.e.variant.func.name} has no text`,
        'backends/clike',
      );
    this.#pending.delete(v);
    return p.expr;
  }

  #settleOne(v: Value): void {
    const p = this.#pending.get(v);
    if (!p) return;
    this.#pending.delete(v);
    this.#vars.set(v, kept(this.e, v.type as ScalarType, p.expr, v.name));
  }

  /** Names the variable of a value, which is declared elsewhere. `name`: unless it has one of the source. */
  variableOf(v: Value, name?: string): string {
    const made = this.e.names.fresh(v.name ?? name ?? shortName(v.type as ScalarType));
    this.#vars.set(v, primary(made));
    return made;
  }

  /** Declares a variable for a value. */
  declare(v: Value, init: string | undefined, name?: string): void {
    this.e.check(v.type as ScalarType);
    const made = this.variableOf(v, name);
    this.e.line(`${cType(v.type as ScalarType)} ${made}${init === undefined ? '' : ` = ${init}`};`);
  }

  /** Gives a value the variable of another. */
  alias(v: Value, as: Value): void {
    this.#vars.set(v, this.#vars.get(as)!);
  }

  /** The name of the variable that holds a value; undefined where nothing uses it. */
  variable(v: Value): string | undefined {
    return this.#vars.get(v)?.text;
  }

  #plain(op: Op, region: Region): void {
    const { e } = this;
    const info = opInfo(op.op);
    const lowering = Object.hasOwn(LOWERINGS, op.op)
      ? LOWERINGS[info.name as ScalarOpName]
      : this.e.dialect.launch?.[info.name as LaunchOpName];
    if (lowering === undefined || lowering === 'control') {
      throw new InternalError('I-CLIKE-OP', `${op.op} cannot be printed for ${e.dialect.target}`, 'backends/clike');
    }
    const T = (op.operands[0]?.type ?? op.results[0]?.type ?? 'bool') as ScalarType;
    const effect = Object.hasOwn(LOWERINGS, op.op) ? effectOf(info.name, T) : info.row.effect;
    if (effect === 'pure' && op.results.every((r) => this.uses[r.id] === 0)) return;
    for (const r of op.results) e.check(r.type as ScalarType);
    for (const o of op.operands) e.check(o.type as ScalarType);
    const trappedBefore = this.trapped;
    this.trapped = false;
    let reads = effect === 'read';
    for (const o of op.operands) if (this.#pending.get(o)?.reads) reads = true;
    const lowered = lowering(
      e,
      op.operands.map((v) => this.operand(v)),
      op,
    );
    if (this.trapped) this.#notePlace();
    this.trapped ||= trappedBefore;
    if (lowered === undefined) return;
    const values = Array.isArray(lowered) ? (lowered as readonly Expr[]) : [lowered as Expr];
    op.results.forEach((r, i) => {
      const expr = values[i]!;
      const n = this.uses[r.id]!;
      if (n === 0) {
        // What groups do together, all lanes must come by.
        if (info.row.profile === 'launch' && effect !== 'pure') e.line(`(void)${wrapped(expr, PREC.unary)};`);
        return;
      }
      const group = info.row.profile === 'launch' && effect !== 'pure';
      if (!group && expr.prec === PREC.primary && /^\w+$/.test(expr.text)) {
        this.#vars.set(r, expr);
        return;
      }
      const inlined =
        !group && n === 1 && this.#usedIn.get(r) === region && expr.text.length <= MAX_TEXT && r.name === undefined;
      const named = !group && n === 1 && this.#usedIn.get(r) === region && expr.text.length <= MAX_TEXT / 2;
      if (inlined || named) this.#pending.set(r, { expr, reads });
      else this.#vars.set(r, kept(e, r.type as ScalarType, expr, r.name));
    });
  }

  // Memory

  #address(x: Operand, offset: number): string {
    const root = this.plan.variant.roots.get(x.value);
    const base = root ? this.variable(root)! : 'cx->heap';
    if (x.constant !== undefined) {
      const n = Number(BigInt.asUintN(32, x.constant + BigInt(offset)));
      return n === 0 ? base : `${base} + ${n}${n > 0x7fffffff ? 'u' : ''}`;
    }
    // Offsets are computed modulo 2^32, as addresses are.
    const at = offset === 0 ? x.once() : binary('+', x.once(), this.e.int(offset, 'u32'));
    return `${base} + ${wrapped(at, PREC.unary)}`;
  }

  /** A pointer for a call's parameter. */
  #pointer(v: Value): string {
    return this.#address(this.operand(v), 0);
  }

  // Calls

  /** Takes or gives back scratch memory. */
  #scratchCall(op: Op, handle: Value): void {
    const { e } = this;
    if (op.results.length === 0) {
      const name = this.variable(handle)!;
      e.settle();
      e.line(`free(${name});`);
      e.line(`${name} = NULL;`);
      this.#live.delete(name);
      return;
    }
    const name = e.names.fresh('scratch');
    this.#scratch.push(name);
    const block = e.call('scratch_u32', ...op.operands.map((v) => this.once(v)));
    e.settle();
    e.line(`${name} = ${block.text};`);
    e.trapIf(binary('==', primary(name), primary('NULL')), 'memory');
    this.#notePlace();
    this.#vars.set(handle, primary(name));
    this.#live.add(name);
  }

  #call(op: Op): void {
    const { e } = this;
    const scratch = this.plan.variant.scratch.get(op);
    if (scratch) {
      this.#scratchCall(op, scratch);
      return;
    }
    const callee = this.plan.callee(op);
    const target = this.plan.variant.callees.get(op)!;
    const args = op.operands.map((v, i) => (target.pointers[i] ? this.#pointer(v) : this.once(v).text));
    if (callee.context) args.unshift('cx');
    e.settle();
    const outs = callee.traps || op.results.length > 1;
    if (!outs) {
      const text = call(callee.name, ...args).text;
      const [r] = op.results;
      if (!r || this.uses[r.id] === 0) e.line(`${r ? '(void)' : ''}${text};`);
      else this.#vars.set(r, kept(e, r.type as ScalarType, primary(text), r.name));
      return;
    }
    for (const r of op.results) {
      this.declare(r, undefined);
      args.push(`&${this.variable(r)!}`);
    }
    const text = call(callee.name, ...args).text;
    if (!callee.traps) {
      e.line(`${text};`);
      return;
    }
    const status = e.names.fresh('status_');
    e.line(`const uint32_t ${status} = ${text};`);
    e.line(`if (${status} != 0u) {`);
    const place = callee.placeless ? e.shared.sites.place(e.variant.func.partOf ?? e.variant.func.name, e.span) : 0;
    if (callee.placeless && place === 0) this.placeless = true;
    const whole = place === 0 ? status : `(${status} < 32u ? ${status} + ${place}u : ${status})`;
    e.within(() => {
      for (const l of e.leave(whole)) e.line(l);
    });
    e.line('}');
  }

  #return(op: Op, region: Region): void {
    const { e, plan } = this;
    const { func } = plan.variant;
    if (plan.recursive) {
      // What is given back may wait for a call that counts as well.
      for (const v of op.operands) this.#settleOne(v);
      e.line('cx->depth++;');
    }
    const last = region === func.body;
    if (!plan.traps && op.operands.length === 1) {
      e.line(`return ${this.once(op.operands[0]!).text};`);
      return;
    }
    op.operands.forEach((v, i) => e.line(`*r${i} = ${this.once(v).text};`));
    if (plan.leave) {
      if (!last) e.line('return;');
    } else if (plan.traps) e.line('return 0u;');
    else if (!last) e.line('return;');
  }

  /** Assigns values to variables at once; see `assign` of control.ts. */
  assign(into: readonly Value[], from: readonly Value[], last?: string): string | undefined {
    const pairs = into.flatMap((v, i) => {
      const name = this.variable(v);
      return name === undefined ? [] : [{ name, type: cType(v.type as ScalarType), text: this.once(from[i]!).text }];
    });
    return assign(this.e, pairs, last);
  }

  /** Negated text of a condition. */
  negated(cond: Expr): Expr {
    return prefix('!', cond);
  }
}

function kept(e: Emit, type: ScalarType, value: Expr, name: string | undefined): Expr {
  return e.keep(type, value, name ?? shortName(type));
}

/** What nameless values of a type are called. */
function shortName(t: ScalarType): string {
  const { kind } = scalarInfo(t);
  return kind === 'float'
    ? 'f'
    : kind === 'vector'
      ? 'v'
      : kind === 'bool'
        ? 'c'
        : kind === 'unsigned'
          ? 'u'
          : kind === 'trits'
            ? 't'
            : 'n';
}
