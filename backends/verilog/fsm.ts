import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { VerilogNames } from './names.ts';
import { MEMORY_NAMES, UNIT_NAMES } from './names.ts';
import { DELAY } from './net.ts';
import type { Net } from './net.ts';
import type { Num } from './num.ts';
import { Numbers, typeBits } from './num.ts';
import type { UnitKind } from './units.ts';

/**
 * A machine of states with a data path: what sequential modules are before they are printed. In a state all nets are what
 * the registers make of them; at its end registers take what the state, or the way out of it that is taken, gives them.
 */
export interface Register {
  readonly name: string;
  readonly net: Net;
  readonly source: string;
}

/** A register takes a net, or the number of a state. */
export interface Move {
  readonly to: Register;
  readonly from: Net | State;
}

/** A way out of a state; those of one state exclude each other, and one is taken always. */
export interface Edge {
  readonly from: State;
  readonly when: Net;
  readonly moves: Move[];
  to: State | Register | 'done' | undefined;
}

export interface Memory {
  readonly name: string;
  readonly type: ScalarType;
  words: number;
  readonly width: number;
  /** The word that was read in the clock before. */
  readonly q: Net;
  readonly source: string;
}

export interface State {
  readonly id: number;
  name: string;
  readonly span: Span;
  /** Registers that take a net whichever way is taken. */
  readonly captures: Move[];
  readonly edges: Edge[];
  readonly reads: Map<Memory, Net>;
  readonly writes: Map<Memory, { readonly when: Net; readonly address: Net; readonly data: Net }>;
  readonly traps: { readonly when: Net; readonly site: number }[];
  /** Units that begin here, with their operands. */
  readonly starts: { readonly unit: Unit; readonly when: Net; readonly operands: readonly Net[] }[];
}

/** A circuit that takes several clocks, which all who need it share. */
export interface Unit {
  readonly kind: UnitKind;
  readonly width: number;
  readonly name: string;
  readonly done: Net;
  readonly outputs: readonly Net[];
}

export interface Site {
  readonly trap: TrapName;
  readonly func: string;
  readonly span: Span;
}

/** Builds a machine along a program: there is a place, from which states and ways go on. */
export class Machine {
  readonly n = new Numbers();
  readonly names: VerilogNames;
  readonly states: State[] = [];
  readonly registers: Register[] = [];
  readonly memories: Memory[] = [];
  readonly units = new Map<string, Unit>();
  readonly sites: Site[] = [];
  /** Ways that lead to the place at hand; none where it is not reached. */
  place: Edge[] = [];
  span: Span;
  /** Called when the place moves on from a state in which memories were read. */
  arrived: (from: State, to: State) => void = () => undefined;
  /** Whether a state has memory reads whose words arrive in the next. */
  #reading = new Set<State>();

  constructor(names: VerilogNames, span: Span) {
    this.names = names;
    this.span = span;
  }

  register(wish: string, width: number, source = ''): Register {
    const name = this.names.fresh(wish);
    const r: Register = { name, net: this.n.nets.input(name, width), source };
    this.registers.push(r);
    return r;
  }

  memory(wish: string, type: ScalarType, words: number, source: string, width = typeBits(type)): Memory {
    const name = this.names.family(wish, MEMORY_NAMES);
    const q = this.n.nets.input(`${name}_q`, width, { time: DELAY.memory, fleeting: true });
    const m: Memory = { name, type, words: Math.max(1, words), width, q, source };
    this.memories.push(m);
    return m;
  }

  unit(kind: UnitKind, width: number, make: (name: string) => Pick<Unit, 'done' | 'outputs'>): Unit {
    const key = `${kind} ${width}`;
    const known = this.units.get(key);
    if (known) return known;
    const name = this.names.family(`${kind}${width}`, UNIT_NAMES);
    const unit: Unit = { kind, width, name, ...make(name) };
    this.units.set(key, unit);
    return unit;
  }

  site(trap: TrapName, func: string, span: Span): number {
    const known = this.sites.findIndex((s) => s.trap === trap && s.func === func && s.span === span);
    return known >= 0 ? known : this.sites.push({ trap, func, span }) - 1;
  }

  /** A state to which nothing leads yet. */
  state(): State {
    const id = this.states.length;
    const s: State = {
      id,
      name: '',
      span: this.span,
      captures: [],
      edges: [],
      reads: new Map(),
      writes: new Map(),
      traps: [],
      starts: [],
    };
    this.states.push(s);
    return s;
  }

  /** A way out of a state, under a condition. */
  edge(from: State, when: Net): Edge {
    const e: Edge = { from, when, moves: [], to: undefined };
    from.edges.push(e);
    return e;
  }

  /** Whether the place is reached. */
  get live(): boolean {
    return this.place.length > 0;
  }

  /** The state that the place is in; undefined where several ways come together. */
  get current(): State | undefined {
    return this.place.length === 1 ? this.place[0]!.from : undefined;
  }

  /** The state that the place is in, made if need be, and the condition under which it is this place. */
  here(): { state: State; when: Net } {
    if (this.place.length !== 1) this.advance();
    const [e] = this.place as [Edge];
    return { state: e.from, when: e.when };
  }

  /** Goes on to a new state. */
  advance(): State {
    const s = this.state();
    this.arriveAt(s);
    this.place = [this.edge(s, this.n.nets.one)];
    return s;
  }

  /** All ways to the place lead to a state; the place is then nowhere. */
  arriveAt(s: State): void {
    for (const e of this.place) {
      e.to = s;
      if (this.#reading.delete(e.from)) this.arrived(e.from, s);
    }
    this.place = [];
  }

  /** Lets what is being read arrive: the place may then part or join others. */
  settle(): void {
    if (this.place.some((e) => this.#reading.has(e.from))) this.advance();
  }

  /** Parts the place: one for each condition, of which one holds always. */
  part(conditions: readonly Net[]): Edge[][] {
    const { nets } = this.n;
    this.settle();
    const { state, when } = this.here();
    const [old] = this.place as [Edge];
    state.edges.splice(state.edges.indexOf(old), 1);
    this.place = [];
    return conditions.map((c) => {
      const both = nets.and(when, c);
      if (both === nets.zero) return [];
      const e = this.edge(state, both);
      e.moves.push(...old.moves);
      return [e];
    });
  }

  /** Reads a memory; the word is its `q` in the next state. False: not in this state. */
  read(m: Memory, address: Net): boolean {
    const { state } = this.here();
    const before = state.reads.get(m);
    if ((before && before !== address) || state.writes.has(m)) return false;
    state.reads.set(m, address);
    this.#reading.add(state);
    return true;
  }

  /** Writes a memory. False: not in this state. */
  write(m: Memory, address: Net, data: Net): boolean {
    const { state, when } = this.here();
    if (state.writes.has(m) || state.reads.has(m)) return false;
    state.writes.set(m, { when, address, data });
    return true;
  }

  trap(condition: Net, site: number): void {
    const { state, when } = this.here();
    const both = this.n.nets.and(when, condition);
    if (both !== this.n.nets.zero) state.traps.push({ when: both, site });
  }

  /** On all ways to the place, a register takes a net, or the number of a state. */
  move(to: Register, from: Net | State): void {
    for (const e of this.place) e.moves.push({ to, from });
  }

  /** Starts a unit and waits for it; registers then hold what it gives. */
  run(unit: Unit, operands: readonly Net[], widths: readonly number[]): Net[] {
    const { state, when } = this.here();
    state.starts.push({ unit, when, operands });
    const wait = this.advance();
    const [done, again] = this.part([unit.done, this.n.nets.not(unit.done)]);
    this.place = again!;
    this.arriveAt(wait);
    this.place = done!;
    const kept = unit.outputs.map((o, i) => {
      const r = this.register(`${unit.name}_r`, widths[i]!);
      this.move(r, this.n.nets.slice(o, 0, widths[i]!));
      return r.net;
    });
    this.advance();
    return kept;
  }

  /** A register for a number between bounds. */
  numberRegister(wish: string, like: Num, source = ''): { register: Register; num: Num } {
    const register = this.register(wish, like.net.width, source);
    return { register, num: { net: register.net, lo: like.lo, hi: like.hi } };
  }
}
