import { makeOp } from '../../compiler/ir/create.ts';
import { rankOf } from '../../compiler/ir/kernel-build.ts';
import type { BufType, Func, Op, Value } from '../../compiler/ir/types.ts';
import { visitFunc, visitOps } from '../../compiler/ir/walk.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { countedLoop } from '../kernel/calc.ts';
import type { Lowering } from '../kernel/context.ts';
import { rowNumber } from '../kernel/element.ts';
import type { Access } from '../kernel/pattern.ts';
import { innerLoop, isLoopOp, noteRanges, outerLoops, rowAccess } from '../kernel/pattern.ts';
import { smallProduct } from '../kernel/products.ts';
import type { EngineRun, FlatLowering } from './flat.ts';
import type { Machine, Memory, State } from './fsm.ts';
import type { LaneShape } from './lanes-text.ts';
import { laneModule, lanePorts, treeModule, treeName } from './lanes-text.ts';
import type { Net } from './net.ts';
import { bitsFor, hasBadCodes, typeBits } from './num.ts';
import { range } from './print-net.ts';
import type { Stream } from './report.ts';
import type { EnginePort } from './schedule.ts';

/** Sums of trit × small integer by many lanes at once: the loops that an engine takes, and the engine within a machine. */

/** What sequential modules ask of an engine. */
export interface LaneEngine extends EnginePort {
  /** Takes its names; `own`: the parameter that it is to have in a memory of its own. */
  attach(m: Machine, run: EngineRun, nameOf: (param: number) => string, own: number | undefined): void;
  /** Finds its memories, once they are there. */
  connect(memories: ReadonlyMap<Value, Memory>): void;
  streams(): Stream[];
  parameters(): string[];
  /** Modules that it needs, by name. */
  modules(): (readonly [string, string])[];
  roots(): Net[];
  declarations(): string[];
  text(net: (n: Net) => string): string[];
  /** Expression that says that a weight was no trit. */
  fault(): string;
  /** Memories of the module that it reads and writes while it runs. */
  reads(): Memory | undefined;
  writes(): Memory;
  running(): string;
  readAddress(): string;
  write(): { readonly enable: string; readonly address: string; readonly data: string };
}

interface Plan {
  readonly reduce: Op;
  readonly weights: Access;
  readonly shared: Access;
  readonly row: Value;
  readonly rows: number;
  readonly length: number;
}

/** Whether all a loop's rounds do is sum trit × integer along whole rows of weights that the kernel is given. */
function planOf(cx: Lowering, op: Op): Plan | undefined {
  const region = op.regions![0]!;
  const loops = region.ops.filter(isLoopOp);
  const [reduce] = loops;
  if (loops.length !== 1 || reduce?.op !== 'reduce_add' || reduce.results[0]!.type !== 'i32') return undefined;
  if (rankOf(reduce) !== 1 || cx.constant(reduce.operands[0]!) !== 0) return undefined;
  noteRanges(cx, op);
  noteRanges(cx, reduce);
  const rank = rankOf(op);
  const row = region.args[rank - 1]!;
  const loop = innerLoop(reduce);
  const length = cx.constant(reduce.operands[1]!);
  const rows = cx.constant(op.operands[2 * rank - 1]!);
  if (!loop || length === undefined || rows === undefined || cx.constant(op.operands[2 * rank - 2]!) !== 0)
    return undefined;
  const product = smallProduct(cx, loop, loop.region.ops.at(-1)!.operands[0]!);
  if (!product) return undefined;
  const accesses = [product.left, product.right].map((v) => {
    const load = cx.defs.get(v);
    return load?.op === 'buf_load' ? rowAccess(cx, loop, load) : undefined;
  });
  const isWeights = (a: Access): boolean => a.buffer.elem === 't1' && a.row.length === 1 && a.row[0] === row;
  const weights = accesses.find((a) => a && isWeights(a));
  const shared = accesses.find((a) => a && a !== weights);
  if (!weights || !shared) return undefined;
  const local = new Set([row, ...region.ops.flatMap((o) => o.results)]);
  if (shared.row.some((v) => local.has(v))) return undefined;
  const { dims } = weights.buffer;
  const whole = dims[0]!.constant === rows && dims[1]!.constant === length && rows > 0 && length > 0;
  const bound = shared.buffer.dims.at(-1)!.constant;
  if (!whole || bound === undefined || length > bound) return undefined;
  const rest = loop.region.ops.filter(
    (o) => o.op !== 'yield' && o !== weights.op && o !== shared.op && !product.ops.includes(o),
  );
  if (rest.length > 0 || !onlyUse(cx, weights) || writtenIn(op, shared.buffer.value)) return undefined;
  return { reduce, weights, shared, row, rows, length };
}

/** Whether weights are a parameter that nothing else looks at: they are then in the engine alone. */
function onlyUse(cx: Lowering, weights: Access): boolean {
  if (!cx.source.params.includes(weights.buffer.value) || weights.buffer.written) return false;
  let uses = 0;
  visitFunc(cx.source, (o) => {
    if (o.operands.includes(weights.buffer.value)) uses++;
  });
  return uses === 1;
}

function writtenIn(op: Op, buffer: Value): boolean {
  let written = false;
  visitOps(op.regions![0]!, (o) => {
    if (o.op === 'buf_store' && o.operands[0] === buffer) written = true;
  });
  return written;
}

/** Hands a nest to an engine: its sums for all rows at once, then what the rounds do with them. */
export function laneStrategy(cx: Lowering, op: Op, lowering: FlatLowering): boolean {
  const plan = op.op === 'par' ? planOf(cx, op) : undefined;
  if (!plan) return false;
  const { b } = cx;
  const region = op.regions![0]!;
  const rank = rankOf(op);
  const sumsType: BufType = { kind: 'buf', elem: 'i32', dims: [plan.rows], layout: { name: 'dense' } };
  const straight = rank === 1 ? plainStore(cx, plan, region.ops) : undefined;
  const sums = straight ?? lowering.scratch(sumsType, op, false);
  const name = `engine${lowering.engines.size}`;
  lowering.engines.set(name, {
    weights: cx.source.params.indexOf(plan.weights.buffer.value),
    shared: plan.shared.buffer.base,
    sums,
    rows: plan.rows,
    length: plan.length,
  });
  outerLoops(cx, op, [], () => {
    const { buffer, row } = plan.shared;
    // The row of the other factor: its number times the length of rows.
    const indices = [...row.map((v) => b.op('wrap', [cx.value(v)], undefined, 'u32')), b.u32(0)];
    const number = rowNumber(b, buffer, indices);
    const base = number ? b.op('mul', [number, buffer.dims.at(-1)!.u32]) : b.u32(0);
    b.push(makeOp('launch', [buffer.base, sums, base], [], { func: name }, undefined, undefined, op.span));
    if (straight) return [];
    const end = b.i32(plan.rows);
    countedLoop(b, b.i32(0), end, [], (i) => {
      cx.values.set(plan.row, i);
      for (const o of region.ops) {
        if (o.op === 'yield') continue;
        if (o !== plan.reduce) {
          lowering.op(o);
          continue;
        }
        const sum = b.value('i32');
        const at = b.op('wrap', [i], undefined, 'u32');
        b.push(makeOp('buf_load', [sums, at], [sum], undefined, undefined, undefined, op.span));
        cx.values.set(o.results[0]!, sum);
      }
      return [];
    });
    return [];
  });
  return true;
}

/** The buffer, if the rounds only store their sums in it, in the order of the rows. */
function plainStore(cx: Lowering, plan: Plan, ops: readonly Op[]): Value | undefined {
  const rest = ops.filter((o) => o !== plan.reduce && o.op !== 'yield' && o.op !== 'const');
  const [store] = rest;
  if (rest.length !== 1 || store?.op !== 'buf_store' || store.operands.length !== 3) return undefined;
  const [buffer, at, value] = store.operands as [Value, Value, Value];
  const target = cx.buffer(buffer);
  const fits = target.elem === 'i32' && target.dims.length === 1 && target.dims[0]!.constant === plan.rows;
  return fits && at === plan.row && value === plan.reduce.results[0] ? target.base : undefined;
}

/** Words of the other factor that its memory gives at once where the engine has it for itself. */
const PACKS = [4, 2];

/** An engine of lanes in a machine: weights in wide words, the other factor shifted past them, an adder tree, sums by row. */
export class LaneMatrix implements LaneEngine {
  readonly lanes: number;
  done!: Net;
  #name = '';
  #weights = '';
  /** The other factor's own memory, where no one else reads it. */
  #own: { readonly param: number; readonly name: string; readonly type: ScalarType } | undefined;
  #run!: EngineRun;
  #memory: Memory | undefined;
  #sums!: Memory;
  #shape!: LaneShape;
  readonly #starts: { readonly state: State; readonly when: Net; readonly base: Net }[] = [];

  constructor(lanes: number) {
    this.lanes = lanes;
  }

  attach(m: Machine, run: EngineRun, nameOf: (param: number) => string, own: number | undefined): void {
    this.#run = run;
    if (own !== undefined) {
      const type = (run.shared.type as BufType).elem as ScalarType;
      this.#own = { param: own, name: m.names.family(nameOf(own), ['', '_valid', '_ready', '_data', '_init']), type };
    }
    this.#weights = m.names.family(nameOf(run.weights), ['', '_valid', '_ready', '_data', '_init']);
    const suffixes = ['', '_start', '_base', '_done', '_running', '_fault', '_xa', '_we', '_wa', '_wd'];
    this.#name = m.names.family(`${this.#weights}_engine`, suffixes);
    this.done = m.n.nets.input(`${this.#name}_done`, 1, { fleeting: true });
  }

  start(state: State, when: Net, operands: readonly Net[]): void {
    this.#starts.push({ state, when, base: operands[0]! });
  }

  connect(memories: ReadonlyMap<Value, Memory>): void {
    const { rows, length, shared, sums } = this.#run;
    const type = (shared.type as BufType).elem as ScalarType;
    const { min, max } = scalarInfo(type);
    const most = BigInt(length) * (max > -min ? max : -min);
    // Without a sign, a factor has one bit more among signed ones.
    const xBits = typeBits(type) + (min < 0n ? 0 : 1);
    this.#memory = this.#own ? undefined : memories.get(shared)!;
    this.#sums = memories.get(sums)!;
    this.#shape = {
      lanes: this.lanes,
      rows,
      length,
      xBits,
      dataBits: typeBits(type),
      signed: min < 0n,
      sumBits: Math.min(32, bitsFor(-most, most)),
      pack: this.#own ? (PACKS.find((n) => this.lanes % n === 0 && this.lanes / n >= 4) ?? 1) : 1,
      own: this.#own !== undefined,
      addressBits: this.#memory ? bitsFor(0n, BigInt(this.#memory.words - 1)) : 0,
    };
  }

  streams(): Stream[] {
    const { rows, length, weights } = this.#run;
    const list: Stream[] = [
      {
        param: weights,
        name: this.#weights,
        input: this.#weights,
        output: undefined,
        type: 't1',
        count: rows * length,
      },
    ];
    const own = this.#own;
    if (own) {
      list.push({
        param: own.param,
        name: own.name,
        input: own.name,
        output: undefined,
        type: own.type,
        count: length,
      });
    }
    return list;
  }

  parameters(): string[] {
    return [`${this.#weights.toUpperCase()}_INIT = ""`];
  }

  modules(): (readonly [string, string])[] {
    const module = (text: string): string => `\n\`default_nettype none\n${text}\`default_nettype wire\n`;
    const name = this.moduleName();
    return [
      [treeName(this.#shape), module(treeModule(this.#shape))],
      [name, module(laneModule(name, this.#shape))],
    ];
  }

  /** One module a shape. */
  moduleName(): string {
    const { lanes, rows, length, xBits, own } = this.#shape;
    return `trinity_lanes_${lanes}_${rows}_${length}_${xBits}${own ? '_own' : ''}`;
  }

  roots(): Net[] {
    return this.#starts.flatMap((s) => [s.when, ...(this.#memory ? [s.base] : [])]);
  }

  declarations(): string[] {
    const e = this.#name;
    const { sumBits, addressBits, own } = this.#shape;
    const rowBits = bitsFor(0n, BigInt(this.#run.rows - 1));
    return [
      `wire ${e}_done, ${e}_running, ${e}_fault, ${e}_we;`,
      `wire ${range(rowBits)}${e}_wa;`,
      `wire ${range(sumBits)}${e}_wd;`,
      `reg ${e}_start;`,
      ...(own ? [] : [`wire ${range(addressBits)}${e}_xa;`, `reg ${range(addressBits)}${e}_base;`]),
    ];
  }

  text(net: (n: Net) => string): string[] {
    const e = this.#name;
    const { own, addressBits } = this.#shape;
    const lines = ['', 'always @* begin', `  ${e}_start = 1'b0;`];
    if (!own) lines.push(`  ${e}_base = ${addressBits}'d0;`);
    lines.push('  case (state)');
    for (const s of this.#starts) {
      lines.push(`    ${s.state.name}: begin`, `      ${e}_start = ${net(s.when)};`);
      if (!own) lines.push(`      ${e}_base = ${this.#fit(s.base, net)};`);
      lines.push('    end');
    }
    lines.push('    default: ;', '  endcase', 'end');
    const connect = lanePorts(this.#shape).map((p) => `.${p}(${this.#wire(p)})`);
    const init = `${this.#weights.toUpperCase()}_INIT`;
    return [...lines, `${this.moduleName()} #(.INIT(${init})) ${e} (`, `  ${connect.join(', ')}`, ');'];
  }

  #fit(base: Net, net: (n: Net) => string): string {
    const { addressBits } = this.#shape;
    if (base.kind === 'const') return `${addressBits}'d${base.value}`;
    if (base.width === addressBits) return net(base);
    // The bounds of the access say that higher bits are zero.
    return base.width < addressBits ? `{${addressBits - base.width}'d0, ${net(base)}}` : net(base);
  }

  #wire(port: string): string {
    const e = this.#name;
    switch (port) {
      case 'clk':
      case 'rst':
      case 'idle':
        return port;
      case 'w_valid':
      case 'w_ready':
      case 'w_data':
        return `${this.#weights}${port.slice(1)}`;
      case 'x_valid':
      case 'x_ready':
      case 'x_data':
        return `${this.#own!.name}${port.slice(1)}`;
      case 'xq':
        return this.#memory!.q.name;
      default:
        return `${e}_${port}`;
    }
  }

  fault(): string {
    return `${this.#name}_fault`;
  }
  reads(): Memory | undefined {
    return this.#memory;
  }
  writes(): Memory {
    return this.#sums;
  }
  running(): string {
    return `${this.#name}_running`;
  }
  readAddress(): string {
    return `${this.#name}_xa`;
  }
  write(): { enable: string; address: string; data: string } {
    const e = this.#name;
    const more = 32 - this.#shape.sumBits;
    const data = more === 0 ? `${e}_wd` : `{{${more}{${e}_wd[${this.#shape.sumBits - 1}]}}, ${e}_wd}`;
    return { enable: `${e}_we`, address: `${e}_wa`, data };
  }
}

/**
 * Whether an engine can have its other factor in a memory of its own: a list that comes in, whose words all are values, and that
 * nothing but the run of the engine looks at.
 */
export function ownFactor(func: Func, run: EngineRun): boolean {
  const { shared } = run;
  const type = shared.type as BufType;
  if (!func.params.includes(shared) || type.dims.length !== 1 || hasBadCodes(type.elem)) return false;
  let uses = 0;
  visitFunc(func, (o) => {
    if (o.operands.includes(shared)) uses++;
  });
  return uses === 1;
}
