import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';

/** What is known of a module that was made, for the report, the name map, testbenches and the device. */
export interface VerilogModule {
  readonly name: string;
  readonly style: 'combinational' | 'pipelined' | 'sequential';
  readonly kernel: PreparedKernel;
  readonly text: string;
  /** Modules that it has instances of, by name: they may be shared with others. */
  readonly parts: ReadonlyMap<string, string>;
  readonly ports: readonly ModulePort[];
  /** Of sequential modules: buffers that are filled or read out element by element. */
  readonly streams: readonly Stream[];
  /** Places where it traps; `trap_site` is the index. */
  readonly sites: readonly TrapSite[];
  readonly memories: readonly {
    readonly name: string;
    readonly words: number;
    readonly width: number;
    readonly source: string;
  }[];
  /** Clocks from the inputs to the outputs; undefined where it depends on the data. */
  readonly latency: number | undefined;
  /** Clocks between inputs; undefined where it depends on the data. */
  readonly cycles: number | undefined;
  /** Operators by kind. */
  readonly operations: Readonly<Record<string, number>>;
  /** Longest path by the estimate of net.ts, in ns of an iCE40 HX. */
  readonly delay: number;
  /** Names that are not those of ports: registers and states with what they are in the source. */
  readonly map: readonly { readonly name: string; readonly source: string; readonly place: string }[];
}

/** The text of a module with all that it needs. */
export function wholeText(m: VerilogModule): string {
  return m.text + [...m.parts.values()].join('');
}

export interface ModulePort {
  readonly name: string;
  readonly direction: 'input' | 'output';
  readonly width: number;
  /** Name in the source, or what it is. */
  readonly source: string;
  /** Of data: the type of its elements, and how many there are. */
  readonly type?: ScalarType;
  readonly count?: number;
}

export interface Stream {
  /** Of the parameter. */
  readonly param: number;
  readonly name: string;
  /** Ports of the elements that come in and go out; undefined where none do. */
  readonly input: string | undefined;
  readonly output: string | undefined;
  readonly type: ScalarType;
  readonly count: number;
}

export interface TrapSite {
  readonly trap: TrapName;
  readonly func: string;
  readonly span: Span;
  /** `file:line`, or empty. */
  readonly place: string;
}
