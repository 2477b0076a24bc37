import { makeFunc, makeOp, makeRegion, makeValue } from '../../compiler/ir/create.ts';
import type { AttrValue, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import type { Span } from '../../spec/span.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import { SCALAR_BY_CODE } from '../../spec/types.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import { findLive } from './live.ts';
import type { Node, Tree } from './tree.ts';
import { immValue, readTree } from './tree.ts';

/** The IR of a verified function: registers become values again, and what control carries its arguments and results. */
export function liftFunc(module: TbcModule, f: TbcFunc): Func {
  const func = makeFunc(
    f.name,
    f.params.map((type, i) => ({ type, name: f.paramNames[i] || undefined })),
    f.results,
    { span: f.span, body: f.imported < 0, kernel: f.kernel },
  );
  func.inline = f.inline;
  func.partOf = f.partOf;
  if (func.body) new Lifter(module, f, func).run();
  return func;
}

/** A way to the end of a control op: what it carries becomes the operands of `op`. */
interface Edge {
  readonly op: Op;
  readonly values: readonly (Value | undefined)[];
}

/** A block or loop that is being built. */
interface Label {
  readonly op: Op;
  /** Registers whose values may leave with a branch; of a loop, those it carries from round to round. */
  readonly carried: readonly number[];
  readonly edges: Edge[];
}

class Lifter {
  readonly module: TbcModule;
  readonly source: TbcFunc;
  readonly func: Func;
  readonly tree: Tree;
  /** The value each register holds; undefined where none that can be read. */
  readonly env: (Value | undefined)[];
  readonly labels = new Map<Node, Label>();
  readonly constantOps: Op[] = [];
  /** Names of variables by instruction and register. */
  readonly names: ReadonlyMap<string, string>;
  region: Region;

  constructor(module: TbcModule, source: TbcFunc, func: Func) {
    this.module = module;
    this.source = source;
    this.func = func;
    this.tree = readTree(module, source);
    findLive(this.tree.body, source.registers.length);
    this.env = source.registers.map(() => undefined);
    func.params.forEach((p, i) => (this.env[i] = p));
    this.region = func.body!;
    this.names = new Map(source.names.map((n) => [`${n.instr} ${n.register}`, n.name]));
  }

  run(): void {
    const falls = this.nodes(this.tree.body);
    if (falls) throw new InternalError('I-TBC-LIFT', `${this.func.name} has no end`, 'vm/lift');
    this.func.body!.ops.unshift(...this.constantOps);
  }

  read(reg: number): Value {
    const known = this.env[reg];
    if (known) return known;
    const constant = this.tree.constants[reg];
    if (constant === undefined)
      throw new InternalError('I-TBC-LIFT', `register ${reg} is read before it is written`, 'vm/lift');
    const v = this.value(reg);
    // A register that holds one constant for several variables shows one of them.
    v.name = this.source.names.find((n) => n.register === reg)?.name;
    this.constantOps.push(this.constantOp(v, constant, NO_SPAN));
    return (this.env[reg] = v);
  }

  /** A value for a register; `at`: the instruction that gives it. */
  value(reg: number, at = -1): Value {
    return makeValue(this.func, this.source.registers[reg], this.names.get(`${at} ${reg}`));
  }

  constantOp(v: Value, n: number, span: Span): Op {
    const value = v.type === 'bool' ? n !== 0 : BigInt(n);
    return makeOp('const', [], [v], { value }, undefined, undefined, span);
  }

  push(op: Op): Op {
    this.region.ops.push(op);
    return op;
  }

  /** Builds a region's ops; gives whether its end is reached. */
  nodes(list: readonly Node[]): boolean {
    for (const node of list) {
      if (node.arms) {
        if (!this.control(node)) {
          // Nothing follows in the code; the IR's region still needs a terminator.
          this.push(makeOp('trap', [], [], { trap: 'unreachable' }, undefined, undefined, node.span));
          return false;
        }
      } else {
        this.plain(node);
        if (node.row.terminator) return false;
      }
    }
    return true;
  }

  plain(node: Node): void {
    const { row, fields } = node;
    switch (row.name) {
      case 'mov':
        this.env[node.writes[0]] = this.read(node.reads[0]);
        return;
      case 'imm': {
        const reg = node.writes[0];
        if (this.tree.constants[reg] !== undefined) return;
        const v = this.value(reg, node.at);
        this.push(this.constantOp(v, immValue(fields), node.span));
        this.env[reg] = v;
        return;
      }
      case 'br': {
        const label = this.labels.get(node.target!)!;
        const op = this.push(makeOp('br', [], [], undefined, undefined, label.op, node.span));
        label.edges.push({ op, values: label.carried.map((r) => this.env[r]) });
        return;
      }
    }
    const operands = node.reads.map((r) => this.read(r));
    const results = node.writes.map((r) => this.value(r, node.at));
    this.push(makeOp(row.name, operands, results, this.attrs(node), undefined, undefined, node.span));
    node.writes.forEach((r, i) => (this.env[r] = results[i]));
  }

  attrs({ row, fields }: Node): Record<string, AttrValue> | undefined {
    if (row.attrs.length === 0) return undefined;
    const attrs: Record<string, AttrValue> = {};
    row.attrs.forEach(([name, kind], i) => {
      const v = fields[i];
      switch (kind) {
        case 'const':
        case 'bytes16':
          attrs[name] = this.module.constants[v].value;
          break;
        case 'trap':
          attrs[name] = TRAP_BY_ID[v];
          break;
        case 'storage':
          attrs[name] = SCALAR_BY_CODE.get(v)!.name;
          break;
        case 'func':
          attrs[name] = this.module.funcs[v].name;
          break;
        default:
          attrs[name] = v;
      }
    });
    return attrs;
  }

  /** Builds a control op; gives whether what follows it is reached. */
  control(node: Node): boolean {
    const isLoop = node.row.name === 'loop';
    const operands = node.reads.map((r) => this.read(r));
    const op = this.push(makeOp(node.row.name, operands, [], undefined, [], undefined, node.span));
    const written = node.written!.members();
    const before = written.map((r) => this.env[r]);
    const out = node.written!.common(node.liveAfter!);
    const edges: Edge[] = [];
    if (node.row.name === 'block') this.labels.set(node, { op, carried: out, edges });
    const outer = this.region;
    for (const arm of node.arms!) {
      const region = makeRegion();
      op.regions!.push(region);
      this.region = region;
      written.forEach((r, i) => (this.env[r] = before[i]));
      if (isLoop) this.#enterLoop(node, op, region);
      if (this.nodes(arm)) {
        const end = this.push(makeOp('yield', [], [], undefined, undefined, undefined, node.span));
        edges.push({ op: end, values: out.map((r) => this.env[r]) });
      }
      if (isLoop) this.#closeLoop(node);
    }
    this.region = outer;
    this.#join(op, out, edges, written, before);
    return edges.length > 0;
  }

  #enterLoop(node: Node, op: Op, region: Region): void {
    const carried = node.written!.common(node.liveHead!).filter((r) => this.env[r]);
    for (const r of node.written!.members()) {
      if (!carried.includes(r)) this.env[r] = undefined;
    }
    for (const r of carried) {
      op.operands.push(this.env[r]!);
      const arg = this.value(r, node.at);
      region.args.push(arg);
      this.env[r] = arg;
    }
    this.labels.set(node, { op, carried, edges: [] });
  }

  #closeLoop(node: Node): void {
    for (const { op, values } of this.labels.get(node)!.edges) op.operands = values as Value[];
  }

  /** Makes results of the registers whose values differ from before and are there on every way. */
  #join(
    op: Op,
    out: readonly number[],
    edges: readonly Edge[],
    written: readonly number[],
    before: readonly (Value | undefined)[],
  ): void {
    const old = new Map(written.map((r, i) => [r, before[i]]));
    for (const r of written) this.env[r] = undefined;
    if (edges.length === 0) return;
    out.forEach((r, i) => {
      if (edges.some((e) => e.values[i] === undefined)) return;
      const same = old.get(r);
      if (same && edges.every((e) => e.values[i] === same)) {
        this.env[r] = same;
        return;
      }
      const v = this.value(r);
      op.results.push(v);
      for (const e of edges) e.op.operands.push(e.values[i]!);
      this.env[r] = v;
    });
  }
}
