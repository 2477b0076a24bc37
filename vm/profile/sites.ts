import type { Span } from '../../spec/span.ts';
import type { TrapFrame } from '../engine.ts';
import { framesOf } from '../engine.ts';
import type { TbcModule } from '../module.ts';

/** A place of one line that code can be at: what `mark` tells by its index. */
export interface Site {
  /** The function whose code it is, after inlining. */
  readonly func: string;
  /** The function and line written there, then, for code that was inlined, the calls it stands for, outwards. */
  readonly frames: readonly TrapFrame[];
  /** Whether the innermost frame is a function of the host, which may call whatever it likes. */
  readonly host: boolean;
  /** Functions called from here. */
  readonly callees: Set<string>;
}

/** Makes one site of each line, function and way of inlining. Site 0 is none. */
export class Sites {
  readonly list: Site[] = [{ func: '', frames: [], host: false, callees: new Set() }];
  readonly #module: TbcModule;
  readonly #byKey = new Map<string, number>();

  constructor(module: TbcModule) {
    this.#module = module;
  }

  /**
   * The site of code at a span of a function; a span without a place gives the function as a whole. `host` names the
   * function of the embedder that is called there.
   */
  at(func: string, span: Span, host?: string): number {
    const frames: TrapFrame[] =
      span.file < 0 ? [{ func, file: '', line: 0, column: 0 }] : framesOf(this.#module, func, span);
    if (host !== undefined) frames.unshift({ func: host, file: '', line: 0, column: 0 });
    const key = `${func}\n${frames.map((f) => `${f.func}:${f.file}:${f.line}`).join('\n')}`;
    let index = this.#byKey.get(key);
    if (index === undefined) {
      index = this.list.push({ func, frames, host: host !== undefined, callees: new Set() }) - 1;
      this.#byKey.set(key, index);
    }
    return index;
  }
}
