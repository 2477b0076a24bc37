import type { Type } from '../../spec/abi.ts';
import { evalOp, isOpName, resolveTypes } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { bindPattern, elementAt, intrinsicValue, setElement } from './evaluate-parts.ts';
import type { Analysis } from './analysis.ts';
import { NotConstant } from './not-constant.ts';
import type { LoopId, Local, TArg, TExpr, TFunc, TPlace, TStmt } from './tree.ts';
import { ERR } from './types.ts';
import type { ConstTensor, ConstValue } from './values.ts';
import { copy, equal } from './values.ts';

/** Evaluation of pure code at compile time, by the op table's reference semantics. */

const MAX_STEPS = 4_000_000;
const MAX_DEPTH = 200;
const PARTS_A_STEP = 8;

class Leave {
  readonly kind: 'break' | 'continue' | 'return';
  readonly loop: LoopId | undefined;
  readonly value: ConstValue;
  constructor(kind: 'break' | 'continue' | 'return', loop: LoopId | undefined, value: ConstValue) {
    this.kind = kind;
    this.loop = loop;
    this.value = value;
  }
}

export const UNIT_VALUE: ConstValue = { kind: 'tuple', items: [] };
export type Frame = Map<Local, ConstValue>;

export class Evaluator {
  readonly #p: Analysis | undefined;
  #frame: Frame = new Map();
  #steps = 0;
  /** The place evaluated last. */
  #at: Span = NO_SPAN;
  #depth = 0;

  constructor(p: Analysis | undefined) {
    this.#p = p;
  }

  evaluate(t: TExpr): ConstValue {
    return this.#expr(t);
  }

  /** Work on the parts of a value: so many of them are a step. */
  #spend(v: ConstValue): void {
    const size = typeof v === 'string' ? v.length : typeof v === 'object' && v.kind === 'tensor' ? v.items.length : 0;
    this.#steps += Math.floor(size / PARTS_A_STEP);
    if (this.#steps > MAX_STEPS) throw new NotConstant('E0553', this.#at);
  }

  #copy(v: ConstValue): ConstValue {
    if (typeof v === 'object') this.#spend(v);
    return copy(v);
  }

  #tick(span: Span): void {
    this.#at = span;
    if (++this.#steps > MAX_STEPS) throw new NotConstant('E0553', span);
  }

  #expr(t: TExpr): ConstValue {
    switch (t.kind) {
      case 'const':
      case 'str':
        return t.value;
      case 'local': {
        const v = this.#frame.get(t.local);
        if (v === undefined) throw new NotConstant('E0550', t.span);
        return v;
      }
      case 'op':
        return this.#op(t);
      case 'and':
        return this.#expr(t.left) === true && this.#expr(t.right);
      case 'or':
        return this.#expr(t.left) === true || this.#expr(t.right);
      case 'equal':
        return equal(this.#expr(t.left), this.#expr(t.right)) !== t.negate;
      case 'call':
        return this.#call(t);
      case 'intrinsic':
        return this.#intrinsic(t);
      case 'tuple':
        if (t.type === ERR) throw new NotConstant('', t.span);
        return { kind: 'tuple', items: t.items.map((i) => this.#copy(this.#expr(i))) };
      case 'struct':
        return { kind: 'tuple', items: t.fields.map((i) => this.#copy(this.#expr(i))) };
      case 'variant':
        return { kind: 'variant', variant: t.variant, payload: t.payload.map((i) => this.#copy(this.#expr(i))) };
      case 'field': {
        const v = this.#expr(t.base);
        if (typeof v === 'object' && v.kind === 'tuple') return v.items[t.index];
        break;
      }
      case 'array':
        return this.#array(t);
      case 'fill': {
        const value = this.#expr(t.value);
        const dims = t.dims.map((d) => Number(this.#expr(d)));
        const n = dims.reduce((x, y) => x * y, 1);
        if (dims.some((d) => d < 0)) throw new NotConstant('E0551', t.span, { trap: 'shape' });
        if (n > MAX_STEPS) throw new NotConstant('E0553', t.span);
        return { kind: 'tensor', dims, items: Array.from({ length: n }, () => this.#copy(value)) };
      }
      case 'index':
        return elementAt(
          this.#expr(t.base),
          t.indices.map((i) => this.#expr(i)),
          t.span,
        );
      case 'slice':
        return this.#slice(t);
      case 'asTensor':
        return this.#asTensor(t);
      case 'if':
        this.#tick(t.span);
        if (this.#expr(t.cond) === true) return this.#expr(t.then);
        return t.else ? this.#expr(t.else) : UNIT_VALUE;
      case 'match': {
        this.#tick(t.span);
        const v = this.#expr(t.subject);
        for (const arm of t.arms) {
          if (bindPattern(arm.pattern, v, this.#frame) && (!arm.guard || this.#expr(arm.guard) === true))
            return this.#expr(arm.body);
        }
        break;
      }
      case 'block':
        for (const s of t.stmts) this.#stmt(s);
        return t.value ? this.#expr(t.value) : UNIT_VALUE;
      case 'loop':
        for (;;) {
          const left = this.#round(t.loop, t.body);
          if (left) return left.value;
        }
      case 'try': {
        const v = this.#expr(t.operand);
        if (typeof v !== 'object' || v.kind !== 'variant') break;
        if (v.variant === t.okVariant) return v.payload[0];
        throw new Leave('return', undefined, { kind: 'variant', variant: t.returnVariant, payload: v.payload });
      }
      case 'diverge':
        this.#stmt(t.stmt);
        return UNIT_VALUE;
      case 'callExtern':
      case 'callKernel':
      case 'reduce':
        break;
    }
    throw new NotConstant('E0550', t.span);
  }

  #op(t: Extract<TExpr, { kind: 'op' }>): ConstValue {
    this.#tick(t.span);
    if (!isOpName(t.op)) throw new NotConstant('E0550', t.span);
    const args = t.args.map((a) => this.#expr(a)) as RefValue[];
    const types = t.args.map((a) => scalarName(a.type));
    const results = t.type.kind === 'tuple' ? t.type.items.map(scalarName) : [scalarName(t.type)];
    const binding = resolveTypes(t.op, types, results);
    if ('error' in binding) throw new NotConstant('E0550', t.span);
    try {
      const values = evalOp(t.op, args, binding, t.attrs) as ConstValue[];
      return values.length === 1 ? values[0] : { kind: 'tuple', items: values };
    } catch (trap) {
      if (trap instanceof RefTrap) throw new NotConstant('E0551', t.span, { trap: trap.trap });
      throw trap;
    }
  }

  #array(t: Extract<TExpr, { kind: 'array' }>): ConstValue {
    if (t.type.kind !== 'tensor' || t.type.elem.kind === 'half') {
      if (t.items.some((i) => i.kind !== 'const')) throw new NotConstant('E0550', t.span);
    }
    const dims = (t.type as { dims: readonly number[] }).dims;
    return { kind: 'tensor', dims: [...dims], items: t.items.map((i) => this.#copy(this.#expr(i))) };
  }

  #slice(t: Extract<TExpr, { kind: 'slice' }>): ConstValue {
    const v = this.#expr(t.base);
    const start = Number(this.#expr(t.start));
    const end = Number(this.#expr(t.end));
    if (typeof v !== 'object' || v.kind !== 'tensor') throw new NotConstant('E0550', t.span);
    if (start < 0 || end < start || end > v.dims[0]) throw new NotConstant('E0551', t.span, { trap: 'bounds' });
    const row = v.dims.slice(1).reduce((x, y) => x * y, 1);
    return {
      kind: 'tensor',
      dims: [end - start, ...v.dims.slice(1)],
      items: v.items.slice(start * row, end * row).map(copy),
    };
  }

  #asTensor(t: Extract<TExpr, { kind: 'asTensor' }>): ConstValue {
    const v = this.#expr(t.value) as ConstTensor;
    const want = (t.type as { dims: readonly unknown[] }).dims;
    if (want.some((d) => typeof d === 'string')) throw new NotConstant('E0550', t.span);
    if (want.some((d, i) => typeof d === 'number' && d !== v.dims[i]))
      throw new NotConstant('E0551', t.span, { trap: 'shape' });
    return v;
  }

  #call(t: Extract<TExpr, { kind: 'call' }>): ConstValue {
    const instance = this.#p?.instances.get(t.func);
    if (!instance || !this.#p) throw new NotConstant('E0550', t.span);
    this.#p.demand(instance);
    const f = this.#p.funcs.get(t.func);
    const impure = this.#p.uses.get(t.func)?.impure;
    if (this.#p.broken.has(t.func)) throw new NotConstant('', t.span);
    if (!f) throw new NotConstant(instance.state === 'checking' ? 'E0552' : '', t.span, { name: instance.decl.name });
    if (impure) throw new NotConstant('E0550', t.span);
    if (++this.#depth > MAX_DEPTH) throw new NotConstant('E0553', t.span);
    this.#tick(t.span);
    const outer = this.#frame;
    const frame: Frame = new Map();
    t.args.forEach((a, i) => {
      const v = a.kind === 'value' ? this.#expr(a.value) : this.#read(a.place);
      frame.set(f.params[i].local, this.#copy(v));
    });
    this.#shapes(f, frame);
    this.#frame = frame;
    let result: ConstValue;
    try {
      result = this.#expr(f.body);
    } catch (leave) {
      if (!(leave instanceof Leave) || leave.kind !== 'return') throw leave;
      result = leave.value;
    } finally {
      this.#frame = outer;
      this.#depth--;
    }
    t.args.forEach((a, i) => {
      if (a.kind === 'inout') this.#write(a.place, frame.get(f.params[i].local)!);
    });
    return result;
  }

  #shapes(f: TFunc, frame: Frame): void {
    const size = (at: { param: number; axis: number }): number =>
      (frame.get(f.params[at.param].local) as ConstTensor).dims[at.axis];
    for (const s of f.shapeVars) {
      const n = size(s.source);
      if (s.checks.some((c) => size(c) !== n)) throw new NotConstant('E0551', f.span, { trap: 'shape' });
      frame.set(s.local, BigInt(n));
    }
  }

  #intrinsic(t: Extract<TExpr, { kind: 'intrinsic' }>): ConstValue {
    this.#tick(t.span);
    const value = (a: TArg): ConstValue => (a.kind === 'value' ? this.#expr(a.value) : this.#read(a.place));
    const result = intrinsicValue(
      t.name,
      t.args.map(value),
      t.args[0] && t.args[0].kind === 'value' ? t.args[0].value.type : undefined,
      t.span,
    );
    this.#spend(result);
    return result;
  }

  /** One round of a loop's body; what `break` left with, if it did. */
  #round(loop: LoopId, body: TExpr): Leave | undefined {
    this.#tick(body.span);
    try {
      this.#expr(body);
    } catch (leave) {
      if (!(leave instanceof Leave) || leave.loop !== loop) throw leave;
      return leave.kind === 'break' ? leave : undefined;
    }
    return undefined;
  }

  #stmt(s: TStmt): void {
    switch (s.kind) {
      case 'let': {
        const v = this.#copy(this.#expr(s.value));
        if (!bindPattern(s.pattern, v, this.#frame)) throw new NotConstant('E0550', s.span);
        return;
      }
      case 'bindShape':
        this.#frame.set(s.local, BigInt((this.#frame.get(s.tensor) as ConstTensor).dims[s.axis]));
        return;
      case 'assign':
        this.#assign(s);
        return;
      case 'expr':
        this.#expr(s.expr);
        return;
      case 'while':
        while (this.#expr(s.cond) === true) if (this.#round(s.loop, s.body)) return;
        return;
      case 'forRange': {
        const end = this.#bounds(s);
        for (let i = this.#expr(s.start) as bigint; s.inclusive ? i <= end : i < end; i++) {
          if (s.local) this.#frame.set(s.local, i);
          if (this.#round(s.loop, s.body)) return;
        }
        return;
      }
      case 'forEach': {
        const v = this.#expr(s.subject);
        if (typeof v !== 'object' || v.kind !== 'tensor') throw new NotConstant('E0550', s.span);
        for (let i = 0; i < v.dims[0]; i++) {
          bindPattern(s.pattern, this.#copy(elementAt(v, [BigInt(i)], s.span)), this.#frame);
          if (this.#round(s.loop, s.body)) return;
        }
        return;
      }
      case 'break':
        throw new Leave('break', s.loop, s.value ? this.#copy(this.#expr(s.value)) : UNIT_VALUE);
      case 'continue':
        throw new Leave('continue', s.loop, UNIT_VALUE);
      case 'return':
        throw new Leave('return', undefined, s.value ? this.#copy(this.#expr(s.value)) : UNIT_VALUE);
      case 'assert':
        if (this.#expr(s.cond) !== true) throw new NotConstant('E0551', s.span, { trap: 'assert' });
        return;
      case 'trap':
        throw new NotConstant('E0551', s.span, { trap: s.trap });
    }
  }

  #bounds(s: Extract<TStmt, { kind: 'forRange' }>): bigint {
    return this.#expr(s.end) as bigint;
  }

  #assign(s: Extract<TStmt, { kind: 'assign' }>): void {
    let value: ConstValue;
    if (s.op === undefined) value = this.#copy(this.#expr(s.value));
    else if (s.op === 'concat') {
      const more = this.#expr(s.value) as string;
      value = (this.#read(s.place) as string) + more;
      this.#spend(value);
    } else {
      const { type, span } = s.place;
      const old: TExpr = { kind: 'const', value: this.#read(s.place) as bigint, type, span };
      value = this.#op({ kind: 'op', op: s.op, args: [old, s.value], type, span: s.span });
    }
    this.#write(s.place, value);
  }

  #read(place: TPlace): ConstValue {
    let v = this.#frame.get(place.local);
    if (v === undefined) throw new NotConstant('E0550', place.span);
    for (const step of place.path) {
      if (step.kind === 'field') v = (v as { items: ConstValue[] }).items[step.index];
      else
        v = elementAt(
          v,
          step.indices.map((i) => this.#expr(i)),
          place.span,
        );
    }
    return v;
  }

  #write(place: TPlace, value: ConstValue): void {
    const last = place.path[place.path.length - 1];
    if (!last) {
      this.#frame.set(place.local, value);
      return;
    }
    const holder = this.#read({ ...place, path: place.path.slice(0, -1) });
    if (last.kind === 'field') {
      (holder as { items: ConstValue[] }).items[last.index] = value;
      return;
    }
    setElement(
      holder as ConstTensor,
      last.indices.map((i) => this.#expr(i)),
      value,
      place.span,
    );
  }
}

function scalarName(t: Type): ScalarType {
  return t.kind === 'scalar' ? t.name : 'bool';
}
