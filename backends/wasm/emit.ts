import type { Range } from '../../compiler/ir/ranges.ts';
import type { Op } from '../../compiler/ir/types.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { MachineType, ScalarInfo, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { CodeBuilder, Expr, LocalType, ModuleBuilder, WasmType } from './builder.ts';
import type { Site } from './sites.ts';

/** What a module's functions share while they are lowered. */
export interface ModuleEmit {
  readonly m: ModuleBuilder;
  readonly sites: Site[];
  /** Whether fuel is counted. */
  readonly fuel: boolean;
  /** Whether what `mark` tells is kept. */
  readonly marks?: boolean;
  /** Whether parts may be spread over threads; the memory is shared then. */
  readonly threads?: boolean;
  /** Whether the code is for a debugger: statements in the order of the IR, with their sites. */
  readonly debug?: boolean;
  /** Whether the sites of statements are kept, whatever becomes of the statements. */
  readonly lines?: boolean;
  /** Names of the helper functions made so far. */
  readonly helpers: Set<string>;
}

/** Names of what a module imports, inside the module. */
export const IMPORT = {
  trap: 'wasm:trap',
  stack: 'wasm:stack',
  refill: 'wasm:refill',
  grow: 'wasm:grow',
  slice: 'wasm:slice',
  worth: 'wasm:worth',
} as const;

/** An operand of an op that is being lowered. */
export interface Operand {
  readonly type: ScalarType;
  readonly info: ScalarInfo;
  /** Its value where it is an integer constant. */
  readonly constant: bigint | undefined;
  /** What an integer can be, once it is wrapped. */
  range(): Range;
  /** How great a value of trits can be here, in units of its type's greatest value; 1 where it is wrapped. */
  readonly loose: number;
  /** The operand's value; may be asked for once. */
  once(): Expr;
  /** Puts the value where it can be read any number of times. */
  many(): () => Expr;
}

/** A value that can be read any number of times, as an operand. */
export function operandOf(info: ScalarInfo, get: () => Expr, range: Range, constant?: bigint): Operand {
  return { type: info.name as ScalarType, info, constant, range: () => range, loose: 1, once: get, many: () => get };
}

/** Lowers an op whose results are values: gives an expression for each, in order, to be evaluated at most once. */
export type Lowering = (e: Emit, x: readonly Operand[], op: Op) => Expr | readonly Expr[] | undefined;

type IntInstructions = { readonly [Op in keyof CodeBuilder['i32'] & keyof CodeBuilder['i64']]: CodeBuilder['i32'][Op] };

/** Emits one function: locals, statements of the region at hand, and the small things lowerings are written with. */
export class Emit {
  readonly cx: ModuleEmit;
  readonly m: ModuleBuilder;
  /** Types of all locals, parameters first. */
  readonly locals: LocalType[];
  /** Statements of the region that is being lowered. */
  out: Expr[] = [];
  /** Expressions that may stand in a call stack, with their sites. */
  readonly places: [Expr, number][] = [];
  /** Statements with the sites that they begin, for debuggers and source maps. */
  readonly starts: [Expr, number][] = [];
  readonly func: string;
  /** The op that is being lowered. */
  op: Op | undefined;
  /** Whether its result may stay unwrapped, of that size: see `Operand.loose`. */
  mayStay: (size: number) => boolean = () => false;
  /** Whether locals of `keep` serve again once their op is done: then no expression may outlive its op. */
  readonly recycles: boolean;
  readonly #taken: number[] = [];
  readonly #free = new Map<WasmType, number[]>();

  constructor(cx: ModuleEmit, func: string, params: readonly WasmType[], recycles: boolean) {
    this.cx = cx;
    this.m = cx.m;
    this.func = func;
    this.recycles = recycles;
    this.locals = [...params];
  }

  local(type: LocalType): number {
    return this.locals.push(type) - 1;
  }

  get(index: number): Expr {
    return this.m.local.get(index, this.locals[index] as WasmType);
  }

  set(index: number, value: Expr): void {
    this.out.push(this.m.local.set(index, value));
  }

  /** Evaluates an expression now, into a local of its own. */
  keep(machine: MachineType, value: Expr): () => Expr {
    const l = this.#keepIn(machine, value);
    return () => this.get(l);
  }

  #keepIn(machine: MachineType, value: Expr): number {
    const l = this.#free.get(machine)?.pop() ?? this.local(machine);
    if (this.recycles) this.#taken.push(l);
    this.set(l, value);
    return l;
  }

  /** As `keep`; where `rare` holds of the value, which a branch tells, it becomes another. */
  keepUnless(
    machine: MachineType,
    value: Expr,
    rare: (v: () => Expr) => Expr,
    other: (v: () => Expr) => Expr,
  ): () => Expr {
    const l = this.#keepIn(machine, value);
    const get = (): Expr => this.get(l);
    this.out.push(this.m.if(rare(get), this.m.local.set(l, other(get))));
    return get;
  }

  /** Kept values so far, for `release`. */
  get kept(): number {
    return this.#taken.length;
  }

  /** Gives back the locals of what was kept since. */
  release(since: number): void {
    for (const l of this.#taken.splice(since)) {
      const type = this.locals[l] as WasmType;
      const free = this.#free.get(type);
      if (free) free.push(l);
      else this.#free.set(type, [l]);
    }
  }

  // Integers

  /** The instructions of a machine type. */
  ints(machine: MachineType): IntInstructions {
    return machine === 'i64' ? (this.m.i64 as unknown as IntInstructions) : this.m.i32;
  }

  int(machine: MachineType, v: bigint): Expr {
    return machine === 'i64' ? this.m.i64.const(BigInt.asIntN(64, v)) : this.m.i32.const(Number(BigInt.asIntN(32, v)));
  }

  i32(v: number): Expr {
    return this.m.i32.const(v | 0);
  }

  i64(v: bigint): Expr {
    return this.m.i64.const(BigInt.asIntN(64, v));
  }

  /** An integer of 32 bits or fewer as i64, by its type's sign. */
  widen(info: ScalarInfo, v: Expr): Expr {
    if (info.machine === 'i64') return v;
    return info.kind === 'unsigned' || info.kind === 'bool' ? this.m.i64.extend_i32_u(v) : this.m.i64.extend_i32_s(v);
  }

  /** An i64 that holds a value of the type, as the type's machine type. */
  narrow(info: ScalarInfo, v: Expr): Expr {
    return info.machine === 'i64' ? v : this.m.i32.wrap_i64(v);
  }

  /** A small value in the type's machine type, as i32. */
  narrow32(info: ScalarInfo, v: Expr): Expr {
    return info.machine === 'i64' ? this.m.i32.wrap_i64(v) : v;
  }

  /** Brings a result of 32-bit arithmetic into the form of i8, i16, u8 or u16; leaves the wider ones. */
  normal(info: ScalarInfo, v: Expr): Expr {
    switch (info.name) {
      case 'i8':
        return this.m.i32.extend8_s(v);
      case 'i16':
        return this.m.i32.extend16_s(v);
      case 'u8':
        return this.m.i32.and(v, this.i32(0xff));
      case 'u16':
        return this.m.i32.and(v, this.i32(0xffff));
      default:
        return v;
    }
  }

  /**
   * Nearest integer of an f64 of magnitude below 2^51, as an i64 and what it is too great by: adding 1.5·2^52 leaves it in
   * the low bits.
   */
  nearestBits(x: Expr): { readonly bits: Expr; readonly above: bigint } {
    const { i64, f64 } = this.m;
    return { bits: i64.reinterpret_f64(f64.add(x, f64.const(6755399441055744))), above: 0x4338000000000000n };
  }

  // Traps

  /** Index of a site at the op that is being lowered. */
  site(trap?: TrapName): number {
    return this.cx.sites.push({ func: this.func, span: this.op!.span, trap }) - 1;
  }

  /** Notes that an expression may trap by itself, or call. */
  mark(expr: Expr): Expr {
    this.places.push([expr, this.site()]);
    return expr;
  }

  trap(trap: TrapName): Expr {
    const { m } = this;
    return m.block(null, [m.call(IMPORT.trap, [this.i32(this.site(trap))], []), m.unreachable()]);
  }

  trapIf(cond: Expr, trap: TrapName): void {
    this.out.push(this.m.if(cond, this.trap(trap)));
  }

  /** Charges fuel here; `units` may be asked for twice. */
  charge(units: () => Expr): void {
    if (!this.cx.fuel) return;
    this.out.push(...chargeAt(this.cx, units, this.site()));
  }
}

/** Takes units from the portion; past its end the host gives a new one or raises the trap. Site −1: a function's entry. */
export function chargeAt(cx: ModuleEmit, units: () => Expr, site: number): Expr[] {
  const { m } = cx;
  const slice = (): Expr => m.global.get(IMPORT.slice, 'i32');
  return [
    m.global.set(IMPORT.slice, m.i32.sub(slice(), units())),
    m.if(m.i32.lt_s(slice(), m.i32.const(0)), m.call(IMPORT.refill, [units(), m.i32.const(site)], [])),
  ];
}

export function typeInfo(t: string): ScalarInfo {
  return scalarInfo(t as ScalarType);
}
