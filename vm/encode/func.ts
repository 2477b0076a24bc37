import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import type { InlineSite, Span } from '../../spec/span.ts';
import type { TbcInline, TbcName } from '../module.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { ELSE, END, InstrWriter, instr } from '../instr.ts';
import type { InstrRow } from '../instr.ts';
import type { Allocation } from './allocate.ts';
import { allocate, immediate } from './allocate.ts';

/** What a function's code refers to in its module. */
export interface ModuleContext {
  funcIndex(name: string): number;
  constant(type: ScalarType, value: bigint | number | boolean | Uint8Array): number;
  /** Whether names of variables are kept. */
  readonly names: boolean;
}

export interface EncodedFunc {
  readonly code: Int16Array;
  readonly registers: ScalarType[];
  readonly spans: Int32Array;
  readonly inlined: readonly TbcInline[];
  readonly names: readonly TbcName[];
}

const MOV = instr('mov');
const IMM = instr('imm');
const CONST = instr('const');
const BR = instr('br');

/** Code of a scalar-profile function with a body. */
export function encodeFunc(func: Func, cx: ModuleContext): EncodedFunc {
  return new FuncEncoder(func, cx).run();
}

class FuncEncoder {
  readonly func: Func;
  readonly cx: ModuleContext;
  readonly alloc: Allocation;
  readonly out = new InstrWriter();
  readonly spans: number[] = [];
  readonly inlined: TbcInline[] = [];
  readonly names: TbcName[] = [];
  readonly inlineRows = new Map<string, number>();
  /** Enclosing blocks and loops, outermost first. */
  readonly labels: Op[] = [];
  /** Blocks that some branch leaves. */
  readonly left = new Set<Op>();
  readonly spares = new Map<ScalarType, number>();
  span: Span | undefined;

  constructor(func: Func, cx: ModuleContext) {
    this.func = func;
    this.cx = cx;
    this.alloc = allocate(func);
  }

  run(): EncodedFunc {
    this.region(this.func.body!, undefined);
    this.emit(END, []);
    return {
      code: this.out.finish(),
      registers: this.alloc.types,
      spans: Int32Array.from(this.spans),
      inlined: this.inlined,
      names: this.names,
    };
  }

  emit(row: InstrRow, fields: readonly number[]): void {
    this.out.emit(row, fields);
  }

  /** Notes the span of what is emitted next, where it differs from before. */
  at(span: Span): void {
    const last = this.span;
    if (last === span) return;
    if (
      last &&
      last.file === span.file &&
      last.start === span.start &&
      last.end === span.end &&
      last.inlined === span.inlined
    )
      return;
    if (!last && span.file < 0) return;
    this.span = span;
    this.spans.push(this.out.count, span.file, span.start, span.end, this.inlining(span.inlined));
  }

  /** The row of an inlining, made with its parents where it is new. */
  inlining(site: InlineSite | undefined): number {
    if (!site) return -1;
    const { func, call } = site;
    const parent = this.inlining(call.inlined);
    const key = `${parent}:${call.file}:${call.start}:${call.end}:${func}`;
    let row = this.inlineRows.get(key);
    if (row === undefined) {
      row = this.inlined.push({ func, file: call.file, start: call.start, end: call.end, parent }) - 1;
      this.inlineRows.set(key, row);
    }
    return row;
  }

  /** Notes the names of values that an instruction gives. */
  named(instr: number, values: readonly Value[]): void {
    if (!this.cx.names) return;
    for (const v of values) if (v.name !== undefined) this.names.push({ instr, register: this.reg(v), name: v.name });
  }

  reg(v: Value): number {
    return this.alloc.regs[v.id];
  }

  /** Emits a region's ops; gives whether its end is reached by falling through (a yield). */
  region(region: Region, owner: Op | undefined): boolean {
    for (const op of region.ops) {
      this.at(op.span);
      switch (op.op) {
        case 'yield':
          this.moves(op.operands, owner!.results);
          return true;
        case 'br': {
          const target = op.target!;
          const isLoop = target.op === 'loop';
          this.moves(op.operands, isLoop ? target.regions![0].args : target.results);
          if (!isLoop) this.left.add(target);
          this.emit(BR, [this.labels.length - 1 - this.labels.lastIndexOf(target)]);
          return false;
        }
        case 'return':
        case 'trap':
          this.plain(op);
          return false;
        case 'block':
        case 'loop':
        case 'if':
        case 'if3':
          if (!this.control(op)) return false;
          break;
        default:
          this.plain(op);
      }
    }
    return false;
  }

  /** Emits a control op; gives whether what follows it can be reached. */
  control(op: Op): boolean {
    const labelled = op.op === 'block' || op.op === 'loop';
    if (op.op === 'loop') {
      this.moves(op.operands, op.regions![0].args);
      this.named(this.out.count, op.regions![0].args);
    }
    this.emit(instr(op.op), labelled ? [] : [this.reg(op.operands[0])]);
    if (labelled) this.labels.push(op);
    let reached = false;
    op.regions!.forEach((r, i) => {
      if (i > 0) this.emit(ELSE, []);
      if (this.region(r, op)) reached = true;
    });
    if (labelled) this.labels.pop();
    this.emit(END, []);
    return reached || this.left.has(op);
  }

  plain(op: Op): void {
    this.named(this.out.count, op.results);
    if (op.op === 'const') return this.constant(op);
    const row = instr(op.op);
    const fields: number[] = [];
    for (const [name, kind] of row.attrs) fields.push(this.attr(op, name, kind));
    for (const v of op.results) fields.push(this.reg(v));
    for (const v of op.operands) fields.push(this.reg(v));
    this.emit(row, fields);
  }

  attr(op: Op, name: string, kind: string): number {
    const value = op.attrs?.[name];
    switch (kind) {
      case 'int':
        return Number(value);
      case 'trap':
        return TRAPS[value as TrapName].id;
      case 'func':
        return this.cx.funcIndex(value as string);
      case 'storage':
        return scalarInfo(value as StorageType).code;
      case 'bytes16':
        return this.cx.constant('v128', value as Uint8Array);
      default:
        throw new InternalError('I-TBC-ATTR', `${op.op} has an attribute of kind ${kind}`, 'vm/encode');
    }
  }

  constant(op: Op): void {
    const value = op.attrs!.value as bigint | number | boolean | Uint8Array;
    const dst = this.reg(op.results[0]);
    const small = immediate(value);
    if (small === undefined) return this.emit(CONST, [this.cx.constant(op.results[0].type as ScalarType, value), dst]);
    const biased = small + 364 * 730;
    this.emit(IMM, [biased % 729, Math.floor(biased / 729), dst]);
  }

  /** Copies values to registers as if all at once. */
  moves(from: readonly Value[], to: readonly Value[]): void {
    let pending: [number, number][] = [];
    for (let i = 0; i < from.length; i++) {
      const src = this.reg(from[i]);
      const dst = this.reg(to[i]);
      if (src !== dst) pending.push([src, dst]);
    }
    while (pending.length > 0) {
      const sources = new Set(pending.map(([src]) => src));
      const ready = pending.filter(([, dst]) => !sources.has(dst));
      if (ready.length > 0) {
        for (const [src, dst] of ready) this.emit(MOV, [dst, src]);
        pending = pending.filter(([, dst]) => sources.has(dst));
      } else {
        // Only cycles are left: free one register by copying it aside.
        const [src] = pending[0];
        const spare = this.spare(this.alloc.types[src]);
        this.emit(MOV, [spare, src]);
        pending = pending.map(([s, d]) => [s === src ? spare : s, d]);
      }
    }
  }

  spare(t: ScalarType): number {
    let r = this.spares.get(t);
    if (r === undefined) this.spares.set(t, (r = this.alloc.types.push(t) - 1));
    return r;
  }
}
