import type { CoreOpName } from './isa.ts';
import { CORE_OPS, coreOp } from './isa.ts';

/**
 * Code of one function for the soft core, before its registers are allotted. Registers are numbers: from 0 the function's
 * own; from IN the slots at the bottom of its frame, where parameters arrive and results are left; from OUT those at the
 * bottom of the next frame, where arguments go and results of a call are found.
 */
export type Reg = number;
export const IN = 1 << 20;
export const OUT = 1 << 21;

export interface Imm {
  readonly imm: number;
}
export type Operand = Reg | Imm;
export type Label = number;

export interface Line {
  readonly op: CoreOpName | 'label';
  readonly x: number;
  readonly d: Reg;
  readonly a: Reg;
  readonly b: Operand;
  /** Of `li` the integer, of `get` and `set` the absolute register. */
  readonly value: number;
  readonly label: Label;
  /** Of `call`: what is called, and how many registers go there and come back. */
  readonly callee: string;
  readonly args: number;
  readonly results: number;
  /** Instruction of the bytecode that it comes from; -1 for none. */
  readonly at: number;
  /** A copy that may vanish when both registers are given the same place. */
  readonly copy: boolean;
}

const NONE = -1;
const INVERSE: Readonly<Partial<Record<CoreOpName, CoreOpName>>> = {
  seq: 'sne',
  sne: 'seq',
  slt: 'sge',
  sge: 'slt',
  beq: 'bne',
  bne: 'beq',
  blt: 'bge',
  bge: 'blt',
};
const BRANCH_OF: Readonly<Partial<Record<CoreOpName, CoreOpName>>> = { seq: 'beq', sne: 'bne', slt: 'blt', sge: 'bge' };
const TRAP_OF: Readonly<Partial<Record<CoreOpName, CoreOpName>>> = { seq: 'teq', sne: 'tne', slt: 'tlt', sge: 'tge' };

const isImm = (b: Operand): b is Imm => typeof b !== 'number';
const fitsByte = (v: number): boolean => v >= -128 && v <= 127;
const LI_MAX = 1 << 23;

/** Writes code of a function; chooses immediates and joins comparisons with the branch or trap that they are for. */
export class Asm {
  readonly lines: Line[] = [];
  #regs: number;
  #labels = 0;
  /** Instruction of the bytecode that what follows comes from. */
  at = -1;
  /** Constants that registers hold wherever they are read. */
  readonly constants: Map<Reg, bigint>;
  /** In the current straight line of code: what registers hold. */
  readonly #known = new Map<Reg, bigint>();
  readonly #tests = new Map<Reg, Line>();
  readonly #pool: (v: bigint) => number;

  /** `registers`: those that have a meaning outside; `pool` gives the absolute register of a constant. */
  constructor(registers: number, pool: (v: bigint) => number, constants: Map<Reg, bigint> = new Map()) {
    this.#regs = registers;
    this.#pool = pool;
    this.constants = constants;
  }

  get registers(): number {
    return this.#regs;
  }

  temp(): Reg {
    return this.#regs++;
  }

  newLabel(): Label {
    return this.#labels++;
  }

  constant(r: Operand): bigint | undefined {
    return isImm(r) ? BigInt(r.imm) : (this.#known.get(r) ?? this.constants.get(r));
  }

  #push(line: Partial<Line> & { op: Line['op'] }): Line {
    const full: Line = {
      x: 0,
      d: NONE,
      a: NONE,
      b: NONE,
      value: 0,
      label: -1,
      callee: '',
      args: 0,
      results: 0,
      at: this.at,
      copy: false,
      ...line,
    };
    this.lines.push(full);
    const writes = full.op !== 'label' && CORE_OPS[full.op].writes;
    if (writes) this.#forget(full.d);
    return full;
  }

  #forget(r: Reg): void {
    this.#known.delete(r);
    this.#tests.delete(r);
    for (const [t, l] of this.#tests) if (l.a === r || l.b === r) this.#tests.delete(t);
  }

  #operand(op: CoreOpName, b: Operand): Operand {
    if (isImm(b)) return b;
    const c = this.constant(b);
    return coreOp(op).imm && c !== undefined && fitsByte(Number(c)) ? { imm: Number(c) } : b;
  }

  /** d ← op(a, b), wrapped into the type with the code x (0: as it is). */
  op(op: CoreOpName, d: Reg, a: Reg, b: Operand = NONE, x = 0): void {
    let [p, q] = [a, b];
    const swaps = op === 'add' || op === 'and' || op === 'or' || op === 'xor' || op === 'seq' || op === 'sne';
    if (swaps && !isImm(q) && this.constant(p) !== undefined && this.constant(q) === undefined) [p, q] = [q, p];
    const line = this.#push({ op, d, a: p, b: q === NONE ? NONE : this.#operand(op, q), x });
    if (TRAP_OF[op] && line.a !== d && line.b !== d) this.#tests.set(d, line);
  }

  /** d ← a < b and the like; those with the operands the other way round too. */
  compare(how: 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', d: Reg, a: Operand, b: Operand): void {
    const left = isImm(a) ? this.hold(a) : a;
    const right = this.constant(b);
    if (how === 'eq' || how === 'ne') this.op(how === 'eq' ? 'seq' : 'sne', d, left, b);
    else if (how === 'lt' || how === 'ge') this.op(how === 'lt' ? 'slt' : 'sge', d, left, b);
    else if (right !== undefined && fitsByte(Number(right) + 1))
      this.op(how === 'le' ? 'slt' : 'sge', d, left, { imm: Number(right) + 1 });
    else this.op(how === 'gt' ? 'slt' : 'sge', d, isImm(b) ? this.hold(b) : b, left);
  }

  hold(v: Operand): Reg {
    if (!isImm(v)) return v;
    const t = this.temp();
    this.load(t, BigInt(v.imm));
    return t;
  }

  copy(d: Reg, a: Reg): void {
    if (d === a) return;
    const c = this.constant(a);
    this.#push({ op: 'add', d, a, b: { imm: 0 }, copy: true });
    if (c !== undefined) this.#known.set(d, c);
  }

  load(d: Reg, v: bigint): void {
    if (v >= -LI_MAX && v < LI_MAX) this.#push({ op: 'li', d, value: Number(v) });
    else this.#push({ op: 'get', d, value: this.#pool(v) });
    this.#known.set(d, v);
  }

  get(d: Reg, absolute: number): void {
    this.#push({ op: 'get', d, value: absolute });
  }

  set(absolute: number, a: Reg): void {
    this.#push({ op: 'set', a, value: absolute });
  }

  /** Branches where a test of the last comparison kind holds: r is 0 or 1, or a trit. */
  branch(op: 'beq' | 'bne' | 'blt' | 'bge', a: Reg, b: Operand, label: Label): void {
    const test = isImm(b) && b.imm === 0 ? this.#tests.get(a) : undefined;
    if (test && (op === 'beq' || op === 'bne')) {
      const joined = BRANCH_OF[test.op as CoreOpName]!;
      this.#push({ op: op === 'bne' ? joined : INVERSE[joined]!, a: test.a, b: test.b, label });
    } else this.#push({ op, a, b: this.#operand(op, b), label });
  }

  /** Ends the run with a code where the comparison holds. */
  trap(op: 'teq' | 'tne' | 'tlt' | 'tge', a: Reg, b: Operand, code: number): void {
    const test = op === 'tne' && isImm(b) && b.imm === 0 ? this.#tests.get(a) : undefined;
    if (test) this.#push({ op: TRAP_OF[test.op as CoreOpName]!, a: test.a, b: test.b, x: code });
    else this.#push({ op, a, b: this.#operand(op, b), x: code });
  }

  /** The comparison that gives d's opposite, where d is a comparison of the same straight line of code. */
  invert(d: Reg, a: Reg): boolean {
    const test = this.#tests.get(a);
    if (!test) return false;
    this.op(INVERSE[test.op as CoreOpName]!, d, test.a, test.b);
    return true;
  }

  jump(label: Label): void {
    this.#push({ op: 'jmp', label });
  }

  place(label: Label): void {
    this.#known.clear();
    this.#tests.clear();
    this.#push({ op: 'label', label });
  }

  call(callee: string, args: readonly Reg[], results: readonly Reg[]): void {
    args.forEach((r, i) => this.copy(OUT + i, r));
    this.#push({ op: 'call', callee, args: args.length, results: results.length });
    for (const r of [...this.#known.keys()]) if (r >= OUT) this.#known.delete(r);
    results.forEach((r, i) => this.copy(r, OUT + i));
  }

  ret(results: readonly Reg[]): void {
    // Results are copied in two steps, since a result may stand where another one goes.
    const held = results.map((r) => {
      const t = this.temp();
      this.copy(t, r);
      return t;
    });
    held.forEach((r, i) => this.copy(IN + i, r));
    this.#push({ op: 'ret', results: results.length });
  }

  check(d: Reg, a: Reg, x: number, code: number): void {
    this.#push({ op: 'chk', d, a, x, value: code });
  }

  out(a: Reg, port: number): void {
    this.#push({ op: 'out', a, x: port });
  }

  halt(code: number): void {
    this.#push({ op: 'halt', x: code });
  }

  store(op: 'sb' | 'sh' | 'sw' | 'swh', address: Reg, value: Reg, offset = 0): void {
    this.#push({ op, a: address, b: value, value: offset });
  }

  loadFrom(op: 'lb' | 'lbu' | 'lh' | 'lhu' | 'lw' | 'lwu', d: Reg, address: Reg, offset = 0, x = 0): void {
    this.#push({ op, d, a: address, b: { imm: offset }, x });
  }

  loadHigh(d: Reg, address: Reg, low: Reg, x: number): void {
    this.#push({ op: 'lwh', d, a: address, b: low, x });
  }
}

/** Registers that a line reads. */
export function readsOf(l: Line): Reg[] {
  if (l.op === 'label') return [];
  if (l.op === 'call') return Array.from({ length: l.args }, (_, i) => OUT + i);
  if (l.op === 'ret') return Array.from({ length: l.results }, (_, i) => IN + i);
  const out: Reg[] = [];
  for (const f of CORE_OPS[l.op].reads) {
    const r = f === 'a' ? l.a : f === 'd' ? l.d : l.b;
    if (!isImm(r) && r !== NONE) out.push(r);
  }
  return out;
}

/** The register that a line writes, or -1. */
export function writeOf(l: Line): Reg {
  return l.op !== 'label' && CORE_OPS[l.op].writes ? l.d : NONE;
}

/** Straightens jumps: to what follows, over a jump, and code that nothing reaches. */
export function straighten(lines: readonly Line[]): Line[] {
  let now = [...lines];
  for (;;) {
    const next: Line[] = [];
    const used = new Set(now.filter((l) => l.op !== 'label' && l.label >= 0).map((l) => l.label));
    let reached = true;
    for (let i = 0; i < now.length; i++) {
      const l = now[i];
      if (l.op === 'label') {
        if (!used.has(l.label)) continue;
        reached = true;
      }
      if (!reached) continue;
      if (l.op === 'jmp' && leadsTo(now, i + 1, l.label)) continue;
      const jump = now[i + 1] as Line | undefined;
      const inverse = l.op === 'label' ? undefined : INVERSE[l.op];
      if (inverse && l.label >= 0 && jump?.op === 'jmp' && leadsTo(now, i + 2, l.label)) {
        next.push({ ...l, op: inverse, label: jump.label });
        i++;
        continue;
      }
      if (l.label >= 0 && l.op !== 'label' && l.op !== 'jmp' && leadsTo(now, i + 1, l.label)) continue;
      next.push(l);
      if (l.op === 'jmp' || l.op === 'ret' || l.op === 'halt') reached = false;
    }
    if (next.length === now.length) return next;
    now = next;
  }
}

/** Whether nothing but labels, the wanted one among them, stands from an index on. */
function leadsTo(lines: readonly Line[], from: number, label: Label): boolean {
  for (let i = from; i < lines.length && lines[i].op === 'label'; i++) if (lines[i].label === label) return true;
  return false;
}
