import type { Expr, ModuleBuilder, WasmType } from '../../backends/wasm/builder.ts';
import type { ModuleEmit } from '../../backends/wasm/emit.ts';
import { Emit } from '../../backends/wasm/emit.ts';
import type { MachineType } from '../../spec/types.ts';
import { STATE, STATUS } from '../../vm/interp-wasm/layout.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { TrapName } from '../../spec/traps.ts';

/** Indexes of the memories. The state is used by every instruction, and engines keep the base of memory 0 at hand. */
export const STATE_MEMORY = 0;
export const PROGRAM_MEMORY = 1;

/** Locals of a handler's function: where it is in the code, its frame, and bytes of the program's memory (i64; −1: not at hand). */
export interface Machine {
  readonly pc: number;
  readonly fp: number;
  readonly size: number;
  /** Units of fuel left and calls that may still nest; −1 outside the main loop. */
  readonly fuel: number;
  readonly depth: number;
}

/** How a handler ends early: the main loop leaves with the status, another function gives 0 and leaves the status in the state. */
export type Leave = (e: HandlerEmit, status: Expr) => Expr;

/**
 * Emits handlers: the lowerings of the WebAssembly backend write to it as they do for compiled code, but what traps or takes fuel goes
 * the interpreter's ways, and accesses of memory go to the program's.
 */
export class HandlerEmit extends Emit {
  /** The builder itself; `m`, which the lowerings see, accesses the program's memory. */
  readonly raw: ModuleBuilder;
  readonly at: Machine;
  readonly leave: Leave;

  constructor(cx: ModuleEmit, func: string, params: readonly WasmType[], at: Machine, leave: Leave) {
    super({ ...cx, m: onProgramMemory(cx.m) }, func, params, true);
    this.raw = cx.m;
    this.at = at;
    this.leave = leave;
  }

  get pc(): Expr {
    return this.raw.local.get(this.at.pc, 'i32');
  }
  get fp(): Expr {
    return this.raw.local.get(this.at.fp, 'i32');
  }
  /** Bytes of the program's memory, as i64. */
  get size(): Expr {
    if (this.at.size >= 0) return this.raw.local.get(this.at.size, 'i64');
    return this.raw.i64.shl(this.raw.i64.extend_i32_u(this.raw.memory.size(PROGRAM_MEMORY)), this.i64(16n));
  }

  /** Word `k` of the instruction at hand. */
  word(k: number): Expr {
    return this.raw.i32.load(4 * k, 4, this.pc);
  }
  /** Word `k` as i64, sign-extended. */
  wideWord(k: number): Expr {
    return this.raw.i64.load32_s(4 * k, 4, this.pc);
  }
  /** Address of the register that word `k` names. */
  register(k: number): Expr {
    return this.raw.i32.add(this.fp, this.word(k));
  }
  read(machine: MachineType, address: Expr, offset = 0): Expr {
    return this.raw[machine].load(offset, machine === 'v128' ? 8 : machine.endsWith('64') ? 8 : 4, address);
  }
  write(machine: MachineType, address: Expr, value: Expr, offset = 0): void {
    const align = machine === 'v128' || machine.endsWith('64') ? 8 : 4;
    this.out.push(this.raw[machine].store(offset, align, address, value));
  }
  state(field: keyof typeof STATE): Expr {
    return this.raw.i32.load(STATE[field], 4, this.i32(0));
  }

  readonly #scratch: number[] = [];
  #labels = 0;

  /** An i32 local that handlers set at will. */
  scratch(k: number): number {
    return (this.#scratch[k] ??= this.local('i32'));
  }

  /** A label of its own. */
  label(): string {
    return `l${this.#labels++}`;
  }

  /** A constant that is not written where a lowering asks for it, but read from the code. */
  substitute: { readonly value: bigint; readonly by: (machine: MachineType) => Expr } | undefined;

  override int(machine: MachineType, v: bigint): Expr {
    return this.substitute?.value === v ? this.substitute.by(machine) : super.int(machine, v);
  }

  override site(): number {
    return 0;
  }
  override mark(expr: Expr): Expr {
    return expr;
  }
  /**
   * Which of the forms that a handler runs one after another is being written: what it traps at is so many words into the
   * instruction.
   */
  part = 0;

  override trap(trap: TrapName): Expr {
    return this.leaveHere(this.i32(STATUS.trap + TRAPS[trap].id));
  }

  /** Leaves with a status at the part that is being written. */
  leaveHere(status: Expr): Expr {
    if (this.part === 0) return this.leave(this, status);
    const kept = this.scratch(0);
    const within = this.raw.local.set(this.at.pc, this.raw.i32.add(this.pc, this.i32(4 * this.part)));
    return this.raw.block(null, [this.raw.local.set(kept, status), within, this.leave(this, this.get(kept))]);
  }
  /** Takes fuel: in the main loop alone. */
  override charge(units: () => Expr): void {
    const want = this.keep('i32', units());
    this.needFuel(want);
    this.take(want());
  }

  /** Leaves unless so many units are at hand: the instruction then begins anew with more of them. */
  needFuel(units: () => Expr): void {
    const { i32 } = this.raw;
    const wanted = i32.store(STATE.wanted, 4, this.i32(0), units());
    const leave = this.raw.block(null, [wanted, this.leave(this, this.i32(STATUS.fuel))]);
    this.out.push(this.raw.if(i32.lt_s(this.raw.local.get(this.at.fuel, 'i32'), units()), leave));
  }

  take(units: Expr): void {
    this.add(this.at.fuel, this.raw.i32.sub(this.i32(0), units));
  }

  /** Adds to an i32 local. */
  add(local: number, value: Expr): void {
    this.out.push(this.raw.local.set(local, this.raw.i32.add(this.raw.local.get(local, 'i32'), value)));
  }

  /** Traps `memory` unless `count` bytes (i64) from an address (i64) lie inside. */
  within(address: () => Expr, count: Expr): void {
    const { i64 } = this.raw;
    this.trapIf(i64.gt_u(i64.add(address(), count), this.size), 'memory');
  }
}

const ACCESS = /^(load|store)/;

/** The builder with the program's memory where none is named. */
function onProgramMemory(m: ModuleBuilder): ModuleBuilder {
  const families = new Map<string, unknown>();
  return new Proxy(m, {
    get(target, name: string) {
      const value = Reflect.get(target, name) as unknown;
      if (typeof value === 'function') return (value as (...a: unknown[]) => unknown).bind(target);
      if (typeof value !== 'object' || value === null) return value;
      let made = families.get(name);
      if (!made) {
        made = name === 'memory' ? memoryOf(m) : family(value as Record<string, (...a: unknown[]) => unknown>);
        families.set(name, made);
      }
      return made;
    },
  });
}

function family(of: Record<string, (...a: unknown[]) => unknown>): unknown {
  return new Proxy(of, {
    get: (target, op: string) =>
      ACCESS.test(op) ? (...args: unknown[]) => target[op](...args, PROGRAM_MEMORY) : target[op],
  });
}

function memoryOf(m: ModuleBuilder): Partial<ModuleBuilder['memory']> {
  return {
    size: () => m.memory.size(PROGRAM_MEMORY),
    fill: (to, byte, count) => m.memory.fill(to, byte, count, PROGRAM_MEMORY),
    copy: (to, from, count) => m.memory.copy(to, from, count, PROGRAM_MEMORY),
  };
}
