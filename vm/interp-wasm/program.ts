import type { SlowOp } from '../interp/slow.ts';
import { CodePlaces } from '../interp/places.ts';
import type { TbcFunc, TbcModule } from '../module.ts';
import { INSTR } from '../module.ts';
import type { Handlers } from './handlers.ts';
import { SLOT, STATE } from './layout.ts';
import { Translator } from './translate.ts';

/** What JavaScript does in the midst of a function. Registers are byte offsets into the frame. */
export type Outside =
  | {
      readonly kind: 'host';
      readonly func: number;
      readonly args: readonly number[];
      readonly results: readonly number[];
    }
  | { readonly kind: 'grow'; readonly result: number; readonly count: number }
  | { readonly kind: 'eval'; readonly op: SlowOp };

/** Bytes of a register. */
export function slotBytes(type: string): number {
  return type === 'v128' ? 2 * SLOT : SLOT;
}

/** Bytes of a function's frame: its registers and a spare one. */
export function frameBytes(f: TbcFunc): number {
  return f.registers.reduce((n, t) => n + slotBytes(t), SLOT);
}

/**
 * Most words that the internal code of a function can take: the most an instruction takes is a call's (5, and 2 for each vector in its
 * fields, of which there are 4 an instruction), and before the body a constant of 64 bits a register.
 */
function mostWords(f: TbcFunc): number {
  return 12 * (f.code.length / INSTR) + 4 * f.registers.length + 16;
}

/**
 * Where a module's internal code, globals and stack lie in the state memory, and the code of the functions called so far: a
 * function is translated on its first call.
 */
export class Program {
  readonly module: TbcModule;
  readonly handlers: Handlers;
  /** By function: address of its code, 0 before its first call. */
  readonly entry: Int32Array;
  /** Bytes of the largest frame. */
  readonly mostFrame: number;
  /** Addresses of the globals. */
  readonly globals: number[] = [];
  readonly outside: Outside[] = [];
  /** Whether some code calls a function for what is rare. */
  usesRare = false;
  readonly places = new CodePlaces();
  /** Address of the code that calls from outside return to: it says to leave, and before it are the results' places, last first. */
  readonly leaving: number;
  /** Registers that results of a call from outside may take. */
  readonly mostResults: number;
  /** Where the stack begins. */
  readonly stack: number;
  #end: number;

  constructor(module: TbcModule, handlers: Handlers) {
    this.module = module;
    this.handlers = handlers;
    this.entry = new Int32Array(module.funcs.length);
    this.mostFrame = module.funcs.reduce((most, f) => Math.max(most, frameBytes(f)), 0);
    let at: number = STATE.globals;
    for (const g of module.globals) {
      this.globals.push(at);
      at += slotBytes(g.type);
    }
    const results = (f: TbcFunc): number => f.results.reduce((n, t) => n + slotBytes(t) / SLOT, 0);
    this.mostResults = module.funcs.reduce((most, f) => Math.max(most, results(f)), 0);
    this.leaving = at + 4 * this.mostResults;
    this.#end = this.leaving + 4;
    const words = module.funcs.reduce((sum, f) => sum + (f.imported < 0 ? mostWords(f) : 0), 0);
    this.stack = Math.ceil((this.#end + 4 * words) / 16) * 16;
  }

  /** Writes what is there before any function. */
  prepare(state: DataView): void {
    for (let i = 0; i < this.mostResults; i++) state.setInt32(this.leaving - 4 * (i + 1), SLOT * i, true);
    state.setInt32(this.leaving, this.handlers.control('exit'), true);
  }

  /** Translates a function; gives the address of its code. */
  translate(func: number, state: ArrayBuffer): number {
    const start = this.#end;
    const t = new Translator(this, this.module.funcs[func], start);
    t.run();
    new Int32Array(state, start, t.out.length).set(t.out);
    this.#end = start + 4 * t.out.length;
    this.entry[func] = t.entry;
    this.places.add(start, func, t.places);
    return t.entry;
  }
}
