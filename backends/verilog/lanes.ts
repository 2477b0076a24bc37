import type { Value } from '../../compiler/ir/types.ts';
import type { EngineRun } from './flat.ts';
import type { Machine, Memory, State } from './fsm.ts';
import type { Net } from './net.ts';
import type { Stream } from './report.ts';
import type { EnginePort } from './schedule.ts';

/** What sequential modules ask of an engine. */
export interface LaneEngine extends EnginePort {
  attach(m: Machine, run: EngineRun, nameOf: (param: number) => string): void;
  connect(m: Machine, memories: ReadonlyMap<Value, Memory>, params: readonly Value[], run: EngineRun): void;
  stream(): Stream;
  parameters(): string[];
  modules(): string;
  roots(): Net[];
  declarations(): string[];
  text(net: (n: Net) => string, enter: (s: State) => string): string[];
  /** Expression that says that a weight was no trit. */
  fault(): string;
  reads(): Memory;
  writes(): Memory;
  readAddress(): string;
  write(): { readonly enable: string; readonly address: string; readonly data: string };
}
