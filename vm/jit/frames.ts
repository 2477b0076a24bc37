import type { TrapFrame } from '../engine.ts';
import { framesAt, framesOf } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { findFunc } from '../module.ts';
import type { Site, WasmModule } from '../../backends/wasm/index.ts';

/**
 * Call stacks cost running code nothing: the JavaScript engine writes them when an error is made, and the offsets of the
 * WebAssembly frames in them tell the sites.
 */

/** Frames a trap reports, innermost first: as many as the interpreter. */
const MAX_FRAMES = 100;
/** Frames the JavaScript engine is asked for: ours, and those of host functions between them. */
export const STACK_TRACE_LIMIT = 3 * MAX_FRAMES;

/** A frame of the JavaScript engine: of WebAssembly code, or undefined for any other. */
export type RawFrame = { readonly index: number; readonly offset: number } | undefined;

interface Traced {
  stack?: unknown;
}
type Prepare = (error: unknown, sites: readonly unknown[]) => unknown;
type ErrorSettings = {
  stackTraceLimit?: number;
  prepareStackTrace?: Prepare;
  captureStackTrace?: (target: object) => void;
};
const settings = Error as unknown as ErrorSettings;

/** The place is last; before it stands the function's name, which may look like one. */
const FRAME = /([^\s(]*?):?wasm-function\[(\d+)\]:0x([0-9a-f]+)\)?$/;

/** The frames of an error whose stack nobody has read yet; what another module's code contributes is left out. */
export function rawFrames(error: Traced): RawFrame[] {
  const before = settings.prepareStackTrace;
  settings.prepareStackTrace = (_, sites) => sites.map(String);
  let stack: unknown;
  try {
    stack = error.stack;
  } finally {
    settings.prepareStackTrace = before;
  }
  const lines = Array.isArray(stack) ? (stack as string[]) : String(stack).split('\n');
  let own: string | undefined;
  return lines.map((line) => {
    const found = FRAME.exec(line);
    if (!found) return undefined;
    own ??= found[1];
    return found[1] === own ? { index: Number(found[2]), offset: parseInt(found[3], 16) } : undefined;
  });
}

/** The stack at this point of the program. */
export function captureHere(): Traced {
  const limit = settings.stackTraceLimit;
  settings.stackTraceLimit = STACK_TRACE_LIMIT;
  try {
    if (!settings.captureStackTrace) return new Error();
    const holder: Traced = {};
    settings.captureStackTrace(holder);
    return holder;
  } finally {
    settings.stackTraceLimit = limit;
  }
}

/** Runs a call with enough of the stack kept for errors that WebAssembly itself raises. */
export function raiseStackLimit(): number | undefined {
  const limit = settings.stackTraceLimit;
  settings.stackTraceLimit = STACK_TRACE_LIMIT;
  return limit;
}

export function restoreStackLimit(limit: number | undefined): void {
  settings.stackTraceLimit = limit;
}

/** Where the innermost frame is: at a site, at what its offset says, or at the entry of the function it called in vain. */
export type Innermost = { readonly site: number } | 'offset' | 'entry';

/** Turns stacks into frames of the program. */
export class FrameReader {
  readonly module: TbcModule;
  readonly code: WasmModule;

  constructor(module: TbcModule, code: WasmModule) {
    this.module = module;
    this.code = code;
  }

  read(error: Traced, innermost: Innermost): TrapFrame[] {
    return this.frames(rawFrames(error), innermost);
  }

  /** Of the frames of one stack, or of a part's on another thread and then those of the thread that spread it. */
  frames(raw: readonly RawFrame[], innermost: Innermost): TrapFrame[] {
    const first = raw.findIndex((f) => f !== undefined);
    const frames: TrapFrame[] = [];
    // A part's own frame stands for the one it was called from.
    let part = false;
    for (let i = first; i >= 0 && i < raw.length && frames.length < MAX_FRAMES; i++) {
      const f = raw[i];
      const name = f && this.code.functions[f.index];
      if (!f || name === undefined || name.startsWith('wasm:')) continue;
      if (i === first && innermost === 'entry') {
        // The interpreter names the call, which lies in the caller; called from outside, the function as a whole.
        // Between a part and its caller there may be the host, which spread it.
        const next = this.#partOf(name) === undefined ? raw[i + 1] : raw.slice(i + 1).find((r) => r !== undefined);
        if (!this.#isProgram(next)) frames.push(...framesAt(this.module, findFunc(this.module, name), -1));
        continue;
      }
      const site = i === first && typeof innermost === 'object' ? innermost.site : this.code.positions.get(f.offset);
      const made = this.#frames(name, site === undefined ? undefined : this.code.sites[site]);
      frames.push(...(part ? made.slice(1) : made));
      part = this.#partOf(name) !== undefined;
    }
    return frames;
  }

  #isProgram(f: RawFrame): boolean {
    return f !== undefined && this.code.functions[f.index]?.startsWith('wasm:') === false;
  }

  #frames(func: string, site: Site | undefined): TrapFrame[] {
    if (!site || site.span.file < 0) return framesAt(this.module, findFunc(this.module, func), -1);
    return framesOf(this.module, this.#partOf(func) ?? func, site.span);
  }

  #partOf(func: string): string | undefined {
    return this.module.funcs[findFunc(this.module, func)]?.partOf;
  }
}
