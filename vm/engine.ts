import type { TrapName } from '../spec/traps.ts';
import { TRAPS } from '../spec/traps.ts';
import type { Span } from '../spec/span.ts';
import type { ScalarType } from '../spec/types.ts';
import { CALL, InstrReader } from './instr.ts';
import type { TbcFunc, TbcModule } from './module.ts';
import { INSTR, lineColumn, spanAt } from './module.ts';

/**
 * What the interpreter and the JIT have in common: the embedding API, the command line and the tests drive either
 * through this interface and must not be able to tell which it is, except by time.
 */

/**
 * A register's value outside an engine. A number for t1…t33, bool (0 or 1), i8…i32, u8…u32 (unsigned), f32, f64;
 * a bigint for t34…t40, i64, u64 (unsigned); 16 bytes for v128.
 */
export type RegValue = number | bigint | Uint8Array;

/** Whether values of a type are bigints outside an engine. */
export function isWide(t: ScalarType): boolean {
  if (t === 'i64' || t === 'u64') return true;
  return t[0] === 't' && Number(t.slice(1)) > 33;
}

/** Takes and gives flattened components. Whatever it throws becomes the trap `host`, unless it is a TrapError itself. */
export type HostFunc = (args: readonly RegValue[]) => readonly RegValue[];

export interface Limits {
  /** Bytes the memory may grow to; the default is 4 GiB − 64 KiB, as far as the platform gives them. */
  memoryLimit?: number;
  /** Units left; Infinity by default. */
  fuel?: number;
  /** Nested calls, host functions not counted; 10,000 by default. */
  stackLimit?: number;
  /** Milliseconds from the start of each outermost call; no limit by default. Looked at about every 65,536 units of fuel, more often where functions are long. */
  timeLimitMs?: number;
}

export const DEFAULT_LIMITS: Required<Limits> = {
  memoryLimit: 2 ** 32 - 65536,
  fuel: Infinity,
  stackLimit: 10_000,
  timeLimitMs: Infinity,
};

/** Limits with some of them changed: what is given as undefined stays. */
export function withLimits(limits: Required<Limits>, changes: Limits): Required<Limits> {
  const given = Object.entries(changes).filter(([, v]) => v !== undefined);
  return { ...limits, ...(Object.fromEntries(given) as Limits) };
}

/** Units of fuel between two looks at the clock. */
export const CLOCK_INTERVAL = 65536;
/** Instructions that may pass between two looks at the clock, roughly. */
const CLOCK_INSTRUCTIONS = 2 ** 25;

/**
 * Units of fuel between two looks at the clock: a unit may stand for all the instructions of the
 * module's longest function, so that where functions are long there are fewer.
 */
export function clockInterval(m: TbcModule): number {
  let longest = 1;
  for (const f of m.funcs) longest = Math.max(longest, f.code.length / INSTR);
  return Math.min(CLOCK_INTERVAL, Math.max(16, Math.floor(CLOCK_INSTRUCTIONS / longest)));
}

export interface EngineOptions extends Limits {
  /** One a row of `module.imports`. */
  hosts: readonly HostFunc[];
  /** Milliseconds, monotonic; needed for `timeLimitMs` only. */
  clock?: () => number;
  /** Where `mark` tells what calls are under way (spec/marks.ts); without it, `mark` does nothing. */
  marks?: WebAssembly.Memory;
  /** Threads that parts may run on, the caller's among them; 1 by default. The JIT alone has use for more. */
  threads?: number;
  /** About how many instructions a part must have to do to be spread over threads; by default where it pays. 0: all, even if threads must be waited for. */
  spreadFrom?: number;
}

export interface Engine {
  readonly module: TbcModule;
  /**
   * Calls a function with flattened components; may be called from within a host function. Throws TrapError when the
   * call traps; the instance stays usable.
   */
  call(func: number, args: readonly RegValue[]): RegValue[];
  /** The memory as it is now. Any call may grow it, after which an older view is no longer it. */
  readonly memory: Uint8Array;
  /** Grows or shrinks the memory to a multiple of 65,536 bytes, keeping contents: how a snapshot is restored. */
  resizeMemory(bytes: number): void;
  /** Units of fuel left. */
  fuel: number;
  setLimits(limits: Limits): void;
  getGlobal(index: number): RegValue;
  setGlobal(index: number, value: RegValue): void;
  /** Threads that parts may run on; 1, or nothing told, where there is nothing to spread or no way to. */
  readonly threads?: number;
  /** Starts the threads, which otherwise start when there is work for them, and resolves when they are at work. */
  startThreads?(): Promise<void>;
  /** Gives up the threads, unless others use them; the instance goes on with one. */
  dispose?(): void;
}

export interface TrapFrame {
  /** Name of the function. */
  readonly func: string;
  /** Source file, line and column (from 1); empty and 0 where the module does not say. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A call ended by a trap: the program's fault, named. The innermost frame is first. */
export class TrapError extends Error {
  readonly trap: TrapName;
  /** What the program or the host says beyond the trap's own text; empty where there is nothing. */
  readonly text: string;
  frames: readonly TrapFrame[];
  constructor(trap: TrapName, text = '', frames: readonly TrapFrame[] = []) {
    super(`${trap}: ${text || TRAPS[trap].text}`);
    this.name = 'TrapError';
    this.trap = trap;
    this.text = text;
    this.frames = frames;
  }
}

/**
 * The frames for an instruction of a function, innermost first: one, and one more for each call whose callee's code was
 * inlined there. `instr` -1 means the function as a whole; `caller`: it is a call under way, not where the trap is.
 */
export function framesAt(m: TbcModule, func: number, instr: number, caller = false): TrapFrame[] {
  const f = m.funcs[func];
  const span = (instr < 0 ? undefined : spanAt(f, instr)) ?? (f.span.file < 0 ? undefined : f.span);
  const name = f.partOf ?? f.name;
  const frames = span ? framesOf(m, name, span) : [{ func: name, file: '', line: 0, column: 0 }];
  return caller && callsPart(m, f, instr) ? frames.slice(1) : frames;
}

/** Whether an instruction calls a part, whose own frame stands for the one it was called from. */
function callsPart(m: TbcModule, f: TbcFunc, instr: number): boolean {
  const r = new InstrReader(m, f);
  r.next = instr;
  return r.read() && r.row === CALL && m.funcs[r.fields[0]]?.partOf !== undefined;
}

/** The frames for code at a span within a function. */
export function framesOf(m: TbcModule, func: string, span: Span): TrapFrame[] {
  const frames: TrapFrame[] = [];
  for (let at: Span | undefined = span; at; at = at.inlined?.call) {
    frames.push({ func: at.inlined?.func ?? func, file: m.files[at.file] ?? '', ...lineColumn(m, at.file, at.start) });
  }
  return frames;
}

/** Asks a host function; whatever goes wrong there, a wrong number of values included, is the trap `host`. */
export function askHost(
  m: TbcModule,
  hosts: readonly HostFunc[],
  index: number,
  args: readonly RegValue[],
): readonly RegValue[] {
  const imp = m.imports[index];
  const { results } = m.funcs[imp.func];
  let values: readonly RegValue[];
  try {
    values = hosts[index](args);
  } catch (e) {
    if (e instanceof TrapError) throw e;
    throw new TrapError('host', `${imp.module}.${imp.name}: ${e instanceof Error ? e.message : String(e)}`);
  }
  if (values.length !== results.length) {
    throw new TrapError('host', `${imp.module}.${imp.name} gave ${values.length} values, not ${results.length}`);
  }
  return values;
}
