import { isBuf } from '../../compiler/ir/kernel-build.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import { Ranges } from '../../compiler/ir/ranges.ts';
import type { BufType, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';
import type { Flat } from './flat.ts';
import { elementCount, scalarOf, unsupported } from './flat.ts';
import type { Edge, Machine, Memory, Register, State } from './fsm.ts';
import { isLong, loweringOf } from './ops.ts';
import type { Net } from './net.ts';
import type { Num } from './num.ts';
import { bitsFor, hasBadCodes, typeBits } from './num.ts';
import { badCode } from './unroll.ts';
import { unitPorts, unitWidth } from './units.ts';

/**
 * The flat form as a machine of states. Operations are chained within a state as long as its period lets them; what a later
 * state needs is kept in a register, which is made when the need shows. Memories are read in one state and seen in the next.
 */

/** Where a value is. */
interface Held {
  /** As the state has it in which it was computed; undefined: `num` is good anywhere. */
  state: State | undefined;
  num: Num;
  /** The register that keeps it for other states. */
  kept: Num | undefined;
  readonly name: string;
}

interface Way {
  readonly place: Edge[];
  readonly values: readonly Value[];
}

interface Subroutine {
  readonly entry: State;
  readonly params: readonly { readonly register: Register }[];
  readonly ret: Register;
  readonly results: readonly { readonly register: Register; readonly num: Num }[];
}

export interface ScheduleOptions {
  /** What may be chained in a state, in ns. */
  readonly period: number;
}

/** Trits that logic may find within a state. */
const FEW_TRITS = 6;

/** What an engine is to the machine: it starts in a state, with nets for its operands, and says when it is done. */
export interface EnginePort {
  readonly done: Net;
  start(state: State, when: Net, operands: readonly Net[]): void;
}

export class Scheduler {
  readonly kernel: PreparedKernel;
  readonly flat: Flat;
  readonly m: Machine;
  readonly period: number;
  readonly memories = new Map<Value, Memory>();
  /** Memories whose words come from outside: one that is no value traps when it is read, as it does in the virtual machine. */
  readonly checked = new Set<Memory>();
  readonly engines = new Map<string, EnginePort>();
  #held = new Map<Value, Held>();
  /** Loads whose word arrives when their state is left. */
  readonly #loads = new Map<
    State,
    { readonly held: Held; readonly memory: Memory; readonly value: Value; readonly span: Span }[]
  >();
  readonly #loops = new Map<Op, { head: State; args: readonly { register: Register; num: Num }[] }>();
  readonly #exits = new Map<Op, Way[]>();
  readonly #subroutines = new Map<string, Subroutine>();
  readonly #open: Func[] = [];
  #ranges: Ranges;
  #func: Func;
  /** What `return` does. */
  #leave: (values: readonly Value[]) => void = () => undefined;

  constructor(kernel: PreparedKernel, flat: Flat, m: Machine, options: ScheduleOptions) {
    this.kernel = kernel;
    this.flat = flat;
    this.m = m;
    this.period = options.period;
    this.#func = flat.func;
    this.#ranges = new Ranges(flat.func);
    m.arrived = (from, to) => this.#arrived(from, to);
  }

  /** Gives a parameter. */
  give(v: Value, num: Num): void {
    this.#held.set(v, { state: undefined, num, kept: undefined, name: v.name ?? `v${v.id}` });
  }

  /** The body, from the place at hand; `results` take what it returns, and the ways there are ended. */
  run(results: readonly { readonly register: Register; readonly num: Num }[]): void {
    this.#leave = (values) => {
      this.m.settle();
      this.#move(results, values);
      for (const e of this.m.place) e.to = 'done';
      this.m.place = [];
    };
    this.#region(this.flat.func.body!);
  }

  /** On all ways to the place, registers take values, all at once. */
  #move(to: readonly { readonly register: Register }[], values: readonly Value[]): void {
    for (const e of this.m.place) {
      const before = [...e.moves];
      to.forEach(({ register }, i) => {
        const num = this.#numIn(values[i]!, e.from);
        // What a register is about to take on this way is what the value is here.
        const pending = before.findLast((mv) => mv.to.net === num.net)?.from;
        const net = pending && 'kind' in pending ? pending : num.net;
        e.moves.push({ to: register, from: this.m.n.bits({ ...num, net }, register.net.width) });
      });
    }
  }

  // Values

  /** A value as a state has it. */
  #numIn(v: Value, state: State): Num {
    const h = this.#held.get(v);
    if (!h) return this.m.n.const(0n);
    if (h.state === undefined || h.state === state) return h.num;
    const { net } = h.num;
    if (!net.fleeting && net.time === 0) return h.num;
    return (h.kept ??= this.#keep(h));
  }

  /** Has the state that a value is computed in put it into a register. */
  #keep(h: Held): Num {
    const { register, num } = this.m.numberRegister(h.name, h.num, h.name);
    h.state!.captures.push({ to: register, from: h.num.net });
    return num;
  }

  #num(v: Value): Num {
    return this.#numIn(v, this.m.here().state);
  }

  #give(op: Op, i: number, num: Num, state: State): void {
    const v = op.results[i]!;
    this.#held.set(v, { state, num: this.#narrow(v, num), kept: undefined, name: this.#nameOf(v) });
  }

  #nameOf(v: Value): string {
    return v.name ?? `v${v.id}`;
  }

  /** What the ranges of the function know of a value beyond its own arithmetic. */
  #narrow(v: Value, num: Num): Num {
    const { lo, hi } = this.#ranges.range(v);
    if (!Number.isFinite(lo) || !Number.isFinite(hi)) return num;
    return this.m.n.narrow(num, BigInt(lo), BigInt(hi));
  }

  /** A number between the bounds that a value can have, without bits yet. */
  #shape(v: Value): Num {
    const type = scalarOf(v);
    const { min, max } = scalarInfo(type);
    const { lo, hi } = this.#ranges.range(v);
    const low = Number.isFinite(lo) && BigInt(lo) > min ? BigInt(lo) : min;
    const high = Number.isFinite(hi) && BigInt(hi) < max ? BigInt(hi) : max;
    const [from, to] = low <= high ? [low, high] : [min, max];
    return { net: this.m.n.nets.const(bitsFor(from, to), 0n), lo: from, hi: to };
  }

  #arrived(from: State, to: State): void {
    for (const { held, memory, value, span } of this.#loads.get(from) ?? []) {
      held.state = to;
      const bits = typeBits(memory.type);
      const { nets } = this.m.n;
      held.num = this.#narrow(value, this.m.n.typed(nets.slice(memory.q, 0, bits), memory.type));
      if (!this.checked.has(memory)) continue;
      const spare = memory.width > bits ? nets.bit(memory.q, bits) : nets.zero;
      const word = nets.slice(memory.q, 0, bits);
      const bad = hasBadCodes(memory.type) ? nets.or(spare, badCode(this.m.n, word, memory.type)) : spare;
      if (bad !== nets.zero) to.traps.push({ when: bad, site: this.m.site('code', this.#funcName(), span) });
    }
    this.#loads.delete(from);
  }

  /** Lets the loads that an op needs arrive. */
  #await(values: readonly Value[]): void {
    const { state } = this.m.here();
    const open = this.#loads.get(state);
    if (open && values.some((v) => open.some((l) => l.value === v))) this.m.advance();
  }

  // Code

  #region(region: Region): void {
    for (const op of region.ops) {
      if (!this.m.live) return;
      this.m.span = op.span;
      this.#op(op);
    }
  }

  #op(op: Op): void {
    const { m } = this;
    switch (op.op) {
      case 'yield':
        return; // by what holds the region
      case 'br':
        this.#branch(op);
        return;
      case 'return':
        this.#leave(op.operands);
        return;
      case 'trap':
        m.settle();
        m.trap(m.n.nets.one, this.#site(op));
        // The way on is not taken: the trap comes first.
        for (const e of m.place) e.to = 'done';
        m.place = [];
        return;
      case 'trap_if':
        this.#await(op.operands);
        m.trap(this.#num(op.operands[0]!).net, this.#site(op));
        return;
      case 'if':
      case 'if3':
        if (op.op === 'if' && this.#choose(op)) return;
        this.#if(op);
        return;
      case 'block':
        this.#exits.set(op, []);
        this.#run(op.regions![0]!, this.#exits.get(op)!);
        this.#join(op, this.#exits.get(op)!);
        return;
      case 'loop':
        this.#loop(op);
        return;
      case 'call':
        this.#call(op);
        return;
      case 'mark':
        return;
      case 'buf_alloc': {
        const type = op.results[0]!.type as BufType;
        const name = op.results[0]!.name ?? 'scratch';
        this.memories.set(op.results[0]!, m.memory(name, type.elem as ScalarType, elementCount(type), name));
        return;
      }
      case 'buf_zero':
        this.#clear(this.memories.get(op.operands[0]!)!, elementCount(op.operands[0]!.type as BufType));
        return;
      case 'buf_load':
        this.#load(op);
        return;
      case 'buf_store':
        this.#store(op);
        return;
      case 'launch':
        this.#launch(op);
        return;
      default:
        this.#compute(op);
    }
  }

  #site(op: Op, trap = op.attrs!['trap'] as TrapName): number {
    return this.m.site(trap, this.#funcName(), op.span);
  }

  #funcName(): string {
    return this.#func.name;
  }

  /** An op's nets in the state at hand, and what it traps by; nothing is noted yet. */
  #lower(op: Op, args: readonly Num[]): { results: readonly Num[]; traps: [Net, TrapName][] } {
    const lower = loweringOf(op);
    if (typeof lower === 'string') throw unsupported(this.kernel, `it uses ${op.op}`, op.span);
    if (typeof lower === 'object') throw unsupported(this.kernel, lower.unsupported, op.span);
    const traps: [Net, TrapName][] = [];
    const results = lower(args, {
      n: this.m.n,
      T: op.operands[0] ? scalarOf(op.operands[0]) : 'bool',
      U: scalarOf(op.results[0]!),
      attrs: op.attrs ?? {},
      trap: (when, name) => void traps.push([when, name]),
    });
    return { results, traps };
  }

  #compute(op: Op): void {
    const { m } = this;
    if (op.op === 'const') {
      const { results } = this.#lower(op, []);
      this.#held.set(op.results[0]!, { state: undefined, num: results[0]!, kept: undefined, name: '' });
      return;
    }
    this.#await(op.operands);
    const args = (): Num[] => op.operands.map((v) => this.#num(v));
    const { nets } = m.n;
    // Logic that finds many trits is never fast enough: it is not even built to see.
    nets.digiter = (n, count) =>
      count > FEW_TRITS ? Array<Net>(count).fill(nets.input('late', 2, { time: 1e9 })) : undefined;
    let made = this.#lower(op, args());
    const late = (x: typeof made): boolean =>
      [...x.results.map((r) => r.net), ...x.traps.map(([w]) => w)].some((net) => net.time > this.period);
    if (late(made) && op.operands.some((v) => this.#num(v).net.time > 0)) {
      m.advance();
      made = this.#lower(op, args());
    }
    nets.digiter = undefined;
    if (late(made) && isLong(op)) made = this.#long(op, made.traps);
    for (const [when, name] of made.traps) m.trap(when, this.#site(op, name));
    const { state } = m.here();
    made.results.forEach((r, i) => this.#give(op, i, r, state));
  }

  /** An op over several clocks: its operands are in registers, and the lowering is followed from state to state. */
  #long(op: Op, traps: readonly [Net, TrapName][]): { results: readonly Num[]; traps: [Net, TrapName][] } {
    const { m } = this;
    const { nets } = m.n;
    // What is wrong with the operands is found before the work begins.
    const early = traps.filter(([when]) => when.time <= this.period);
    for (const [when, name] of early) m.trap(when, this.#site(op, name));
    if (early.length > 0) m.advance();
    nets.divider = (a, b) => {
      const width = unitWidth(a.width);
      const [q, r] = m.run(this.#unit('divide', width), [nets.zext(a, width), nets.zext(b, width)], [a.width, a.width]);
      return [q!, r!];
    };
    nets.multiplier = (a, b) => {
      const width = unitWidth(Math.max(a.width, b.width));
      const total = a.width + b.width;
      const [q] = m.run(this.#unit('multiply', width), [nets.zext(a, width), nets.zext(b, width)], [total]);
      return q!;
    };
    nets.digiter = (a, count) => {
      const [q] = m.run(this.#unit('digits', count), [a], [2 * count]);
      return Array.from({ length: count }, (_, i) => nets.slice(q!, 2 * i, 2));
    };
    try {
      const made = this.#lower(
        op,
        op.operands.map((v) => this.#num(v)),
      );
      return { results: made.results, traps: made.traps.filter(([when]) => !early.some(([e]) => e === when)) };
    } finally {
      nets.divider = undefined;
      nets.multiplier = undefined;
      nets.digiter = undefined;
    }
  }

  #unit(kind: 'divide' | 'multiply' | 'digits', width: number): ReturnType<Machine['unit']> {
    const { m } = this;
    const { outputs } = unitPorts(kind, width);
    return m.unit(kind, width, (name) => ({
      done: m.n.nets.input(`${name}_done`, 1, { fleeting: true }),
      outputs: outputs.map((w, i) => m.n.nets.input(`${name}_${'qr'[i]}`, w, { fleeting: true })),
    }));
  }

  /** A branch of a few pure operations on either side: both are computed, and one is chosen. */
  #choose(op: Op): boolean {
    const cheap = op.regions!.every(
      (r) =>
        r.ops.length <= 8 &&
        r.ops.every(
          (o) =>
            o.op === 'yield' || (!isLong(o) && !o.regions && typeof loweringOf(o) === 'function' && opInfo(o.op).pure),
        ),
    );
    if (!cheap) return false;
    const { m } = this;
    const inside = op.regions!.flatMap((r) => r.ops.flatMap((o) => o.operands));
    this.#await([...op.operands, ...inside]);
    for (const r of op.regions!) for (const o of r.ops) if (o.op !== 'yield') this.#compute(o);
    const [a, b] = op.regions!.map((r) => r.ops.at(-1)!.operands);
    const c = this.#num(op.operands[0]!).net;
    const { state } = m.here();
    op.results.forEach((_, i) => this.#give(op, i, m.n.mux(c, this.#num(a![i]!), this.#num(b![i]!)), state));
    return true;
  }

  #if(op: Op): void {
    const { m } = this;
    const { n } = m;
    this.#await(op.operands);
    m.settle();
    const c = this.#num(op.operands[0]!);
    let conditions: Net[];
    if (op.op === 'if') conditions = [c.net, n.nets.not(c.net)];
    else {
      const { nonzero, negative } = n.trit(c);
      conditions = [negative, n.nets.not(nonzero), n.nets.and(nonzero, n.nets.not(negative))];
    }
    const places = m.part(conditions);
    const ways: Way[] = [];
    op.regions!.forEach((region, i) => {
      m.place = places[i]!;
      if (m.live) this.#run(region, ways);
    });
    this.#join(op, ways);
  }

  /** A region that yields to behind the op. */
  #run(region: Region, ways: Way[]): void {
    this.#region(region);
    const end = region.ops.at(-1)!;
    if (!this.m.live || end.op !== 'yield') return;
    this.m.settle();
    ways.push({ place: this.m.place, values: end.operands });
    this.m.place = [];
  }

  #join(op: Op, ways: readonly Way[]): void {
    const { m } = this;
    const live = ways.filter((w) => w.place.length > 0);
    if (live.length === 1) {
      m.place = live[0]!.place;
      // The results are what the only way gives.
      op.results.forEach((v, i) => {
        const h = this.#held.get(live[0]!.values[i]!);
        if (h) this.#held.set(v, h);
      });
      return;
    }
    const kept = op.results.map((v) => m.numberRegister(this.#nameOf(v), this.#shape(v), this.#nameOf(v)));
    for (const w of live) {
      m.place = w.place;
      this.#move(kept, w.values);
    }
    m.place = live.flatMap((w) => w.place);
    op.results.forEach((v, i) => this.give(v, kept[i]!.num));
  }

  #loop(op: Op): void {
    const { m } = this;
    const region = op.regions![0]!;
    m.settle();
    const args = region.args.map((v) => m.numberRegister(this.#nameOf(v), this.#shape(v), this.#nameOf(v)));
    this.#move(args, op.operands);
    region.args.forEach((v, i) => this.give(v, args[i]!.num));
    const head = m.advance();
    this.#loops.set(op, { head, args });
    const exits: Way[] = [];
    this.#exits.set(op, exits);
    this.#run(region, exits);
    this.#join(op, exits);
  }

  #branch(op: Op): void {
    const { m } = this;
    m.settle();
    const loop = this.#loops.get(op.target!);
    if (!loop) {
      this.#exits.get(op.target!)!.push({ place: m.place, values: op.operands });
      m.place = [];
      return;
    }
    this.#move(loop.args, op.operands);
    m.arriveAt(loop.head);
  }

  // Memories

  #load(op: Op): void {
    const { m } = this;
    const memory = this.memories.get(op.operands[0]!)!;
    const at = op.operands[1]!;
    this.#await([at]);
    if (!m.read(memory, this.#address(memory, at))) {
      m.advance();
      m.read(memory, this.#address(memory, at));
    }
    const v = op.results[0]!;
    const held: Held = { state: undefined, num: m.n.const(0n), kept: undefined, name: this.#nameOf(v) };
    this.#held.set(v, held);
    const { state: from } = m.here();
    const list = this.#loads.get(from) ?? [];
    list.push({ held, memory, value: v, span: op.span });
    this.#loads.set(from, list);
  }

  #address(memory: Memory, at: Value): Net {
    return this.m.n.bits(this.#num(at), bitsFor(0n, BigInt(memory.words - 1)));
  }

  #store(op: Op): void {
    const { m } = this;
    const memory = this.memories.get(op.operands[0]!)!;
    const [, at, value] = op.operands as [Value, Value, Value];
    this.#await([at, value]);
    const put = (): boolean => m.write(memory, this.#address(memory, at), m.n.bits(this.#num(value), memory.width));
    if (!put()) {
      m.advance();
      put();
    }
  }

  /** Sets words to zero, one a clock. */
  #clear(memory: Memory, words: number): void {
    const { m } = this;
    if (words === 0) return;
    const { nets } = m.n;
    m.settle();
    const width = bitsFor(0n, BigInt(words - 1));
    const counter = m.register(`${memory.name}_zero`, width, 'clears the memory');
    m.move(counter, nets.const(width, 0n));
    const state = m.advance();
    m.write(memory, nets.zext(counter.net, bitsFor(0n, BigInt(memory.words - 1))), nets.const(memory.width, 0n));
    const last = nets.eq(counter.net, nets.const(width, BigInt(words - 1)));
    const [more, end] = m.part([nets.not(last), last]);
    m.place = more!;
    m.move(counter, nets.add(counter.net, nets.const(width, 1n)));
    m.arriveAt(state);
    m.place = end!;
  }

  #launch(op: Op): void {
    const { m } = this;
    const { nets } = m.n;
    const engine = this.engines.get(String(op.attrs!['func']))!;
    this.#await(op.operands);
    m.settle();
    const scalars = op.operands.filter((v) => !isBuf(v.type));
    const { state, when } = m.here();
    engine.start(
      state,
      when,
      scalars.map((v) => this.#num(v).net),
    );
    const wait = m.advance();
    const [done, again] = m.part([engine.done, nets.not(engine.done)]);
    m.place = again!;
    m.arriveAt(wait);
    m.place = done!;
    m.advance();
  }

  // Calls

  #call(op: Op): void {
    const { m } = this;
    const name = String(op.attrs!['func']);
    const callee = this.flat.module.funcs.get(name);
    if (!callee?.body) throw unsupported(this.kernel, `it calls ${name}, which the host supplies`, op.span);
    if (this.#open.includes(callee)) throw unsupported(this.kernel, `${name} calls itself`, op.span);
    this.#await(op.operands);
    m.settle();
    const sub = this.#subroutine(callee, op);
    this.#move(sub.params, op.operands);
    const back = m.state();
    m.move(sub.ret, back);
    m.arriveAt(sub.entry);
    m.place = [m.edge(back, m.n.nets.one)];
    op.results.forEach((_, i) => this.#give(op, i, sub.results[i]!.num, back));
    // The next call overwrites what this one gave.
    for (const v of op.results) {
      const h = this.#held.get(v)!;
      h.kept = this.#keep(h);
    }
  }

  #subroutine(callee: Func, op: Op): Subroutine {
    const known = this.#subroutines.get(callee.name);
    if (known) return known;
    const { m } = this;
    const params = callee.params.map((p) => {
      const type = scalarOf(p);
      const { min, max } = scalarInfo(type);
      return m.numberRegister(p.name ?? `p${p.id}`, { net: m.n.nets.const(bitsFor(min, max), 0n), lo: min, hi: max });
    });
    const results = callee.results.map((t, i) => {
      const { min, max } = scalarInfo(t as ScalarType);
      return m.numberRegister(`${callee.name}_${i}`, { net: m.n.nets.const(bitsFor(min, max), 0n), lo: min, hi: max });
    });
    const ret = m.register(`${callee.name}_return`, 1, 'where a call goes back to');
    const outer = {
      place: m.place,
      held: this.#held,
      ranges: this.#ranges,
      func: this.#func,
      leave: this.#leave,
      span: m.span,
    };
    this.#open.push(callee);
    this.#func = callee;
    this.#ranges = new Ranges(callee);
    this.#held = new Map();
    callee.params.forEach((p, i) => this.give(p, params[i]!.num));
    m.span = op.span;
    const entry = m.state();
    const sub: Subroutine = { entry, params, ret, results };
    m.place = [m.edge(entry, m.n.nets.one)];
    this.#leave = (values) => {
      m.settle();
      this.#move(results, values);
      for (const e of m.place) e.to = ret;
      m.place = [];
    };
    this.#region(callee.body!);
    this.#open.pop();
    m.place = outer.place;
    this.#held = outer.held;
    this.#ranges = outer.ranges;
    this.#func = outer.func;
    this.#leave = outer.leave;
    m.span = outer.span;
    this.#subroutines.set(callee.name, sub);
    return sub;
  }
}
