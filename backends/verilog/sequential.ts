import { isBuf } from '../../compiler/ir/kernel-build.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { PreparedKernel } from '../target.ts';
import { TRAP_BITS } from './comb.ts';
import type { EngineRun, EngineStrategy } from './flat.ts';
import { elementCount, flatForm, scalarOf } from './flat.ts';
import type { Memory, Register } from './fsm.ts';
import { Machine } from './fsm.ts';
import type { LaneEngine } from './lanes.ts';
import { ownFactor } from './lanes.ts';
import { header, lineOf, moduleText } from './module-text.ts';
import { VerilogNames } from './names.ts';
import type { Num } from './num.ts';
import { bitsFor, hasBadCodes, typeBits } from './num.ts';
import { MachinePrinter } from './print-fsm.ts';
import type { ModulePort, Stream, VerilogModule } from './report.ts';
import { Scheduler } from './schedule.ts';
import { badCode } from './unroll.ts';

export interface SequentialOptions {
  /** What may be chained in a state, in ns. */
  readonly period: number;
  /** Truth values that come in have a bit more, by which those that are none are told. */
  readonly spareBits?: boolean;
  /** How loops may be handed to engines; makes an engine for what a strategy has found. */
  readonly engines?: { readonly strategy: EngineStrategy; readonly make: () => LaneEngine } | undefined;
}

/** Ports that every sequential module has, before and after those of its data. */
const CONTROL: readonly ModulePort[] = [
  { name: 'clk', direction: 'input', width: 1, source: 'clock' },
  { name: 'rst', direction: 'input', width: 1, source: 'synchronous reset' },
  { name: 'start', direction: 'input', width: 1, source: 'begins a run while not busy' },
  { name: 'busy', direction: 'output', width: 1, source: 'a run goes on' },
  { name: 'done', direction: 'output', width: 1, source: 'a run has ended and none has begun since' },
  { name: 'trap', direction: 'output', width: 1, source: 'the run ended with a trap' },
  { name: 'trap_code', direction: 'output', width: TRAP_BITS, source: 'the number of the trap' },
];
const RESERVED = [...CONTROL.map((p) => p.name), 'trap_site', 'state', 'idle', 'unused', 'fault'];

/** A buffer as the printer needs it. */
export interface BufferPort {
  readonly param: number;
  readonly memory: Memory;
  readonly count: number;
  readonly type: ScalarType;
  readonly input: boolean;
  readonly output: boolean;
}

export interface ScalarPort {
  readonly port: string;
  readonly register: Register;
  readonly type: ScalarType;
}

/** A module that runs a kernel or function state by state; its buffers are memories that streams fill and read out. */
export function sequential(kernel: PreparedKernel, name: string, options: SequentialOptions): VerilogModule {
  const flat = flatForm(kernel, options.engines ? [options.engines.strategy] : []);
  const names = new VerilogNames([...RESERVED, name]);
  const m = new Machine(names, kernel.func.span);
  const scheduler = new Scheduler(kernel, flat, m, options);
  const buffers: BufferPort[] = [];
  const scalars: ScalarPort[] = [];
  const full = (type: ScalarType): Num => {
    const { min, max } = scalarInfo(type);
    return { net: m.n.nets.const(bitsFor(min, max), 0n), lo: min, hi: max };
  };
  // Site 0: what came in was no value.
  m.site('code', kernel.func.name, kernel.func.span);
  const runs = [...flat.engines];
  const own = (e: EngineRun): boolean => ownFactor(flat.func, e);
  const taken = new Set(runs.flatMap(([, e]) => [e.weights, ...(own(e) ? [flat.func.params.indexOf(e.shared)] : [])]));
  flat.func.params.forEach((p, i) => {
    const given = kernel.params[i]!;
    if (given.kind === 'size') scheduler.give(p, m.n.const(BigInt(given.value ?? 0)));
    else if (isBuf(p.type)) {
      if (taken.has(i)) return;
      const type = p.type.elem as ScalarType;
      const count = elementCount(p.type);
      const access = given.kind === 'buffer' ? given.access : 'read';
      const spare = options.spareBits === true && type === 'bool' ? 1 : 0;
      const memory = m.memory(given.name, type, count, given.name, typeBits(type) + spare);
      if (access !== 'write') scheduler.checked.add(memory);
      scheduler.memories.set(p, memory);
      const input = access !== 'write';
      buffers.push({
        param: i,
        memory,
        count,
        type,
        input,
        output: access !== 'read',
      });
    } else {
      const type = scalarOf(p);
      const port = names.fresh(given.name);
      const { register, num } = m.numberRegister(`${given.name}_r`, full(type), given.name);
      scheduler.give(p, num);
      scalars.push({ port, register, type });
    }
  });
  const engines = runs.map(([name, run]) => {
    const engine = options.engines!.make();
    engine.attach(
      m,
      run,
      (param) => kernel.params[param]!.name,
      own(run) ? flat.func.params.indexOf(run.shared) : undefined,
    );
    scheduler.engines.set(name, engine);
    return engine;
  });
  const results = flat.func.results.map((t, i) => {
    const type = t as ScalarType;
    return { type, ...m.numberRegister(`result${i}`, full(type), `result ${i}`) };
  });
  const first = m.advance();
  scheduler.run(results);
  for (const engine of engines) engine.connect(scheduler.memories);

  const bad = scalars
    .filter((s) => hasBadCodes(s.type))
    .map((s) => badCode(m.n, m.n.nets.input(s.port, s.register.net.width), s.type));
  const printer = new MachinePrinter(kernel, m, {
    first,
    buffers,
    scalars,
    results: results.map((r) => r.register),
    engines,
    bad: m.n.nets.some(bad),
  });
  const body = printer.print();
  const siteBits = bitsFor(0n, BigInt(m.sites.length - 1));
  const streams = [
    ...buffers.map((b): Stream => ({
      param: b.param,
      name: b.memory.name,
      input: b.input && b.count > 0 ? b.memory.name : undefined,
      output: b.output && b.count > 0 ? `${b.memory.name}_out` : undefined,
      type: b.type,
      count: b.count,
    })),
    ...engines.flatMap((e) => e.streams()),
  ].sort((a, b) => a.param - b.param);
  const ports: ModulePort[] = [
    ...CONTROL,
    { name: 'trap_site', direction: 'output', width: siteBits, source: 'where it trapped, by the list of sites' },
    ...scalars.map((s): ModulePort => ({
      name: s.port,
      direction: 'input',
      width: typeBits(s.type),
      source: s.register.source,
      type: s.type,
      count: 1,
    })),
    ...streams.flatMap((s) => streamPorts(s, m.memories.find((x) => x.name === s.name)?.width ?? typeBits(s.type))),
    ...results.map((r): ModulePort => ({
      name: r.register.name,
      direction: 'output',
      width: r.register.net.width,
      source: r.register.source,
      type: r.type,
    })),
  ];
  const registers = new Set(['done', 'trap', 'trap_code', 'trap_site', ...results.map((r) => r.register.name)]);
  const parameters = [
    ...buffers.filter((b) => b.input).map((b) => `${b.memory.name.toUpperCase()}_INIT = ""`),
    ...engines.flatMap((e) => e.parameters()),
  ];
  const text = header(kernel, name, 'sequential') + moduleText(name, parameters, ports, body, registers);
  const parts = new Map([...printer.modules(), ...engines.flatMap((e) => e.modules())]);
  return {
    name,
    style: 'sequential',
    kernel,
    text,
    parts,
    ports,
    streams,
    sites: m.sites.map((s) => ({ ...s, place: lineOf(kernel, s.span) })),
    memories: m.memories.map((x) => ({ name: x.name, words: x.words, width: x.width, source: x.source })),
    latency: undefined,
    cycles: undefined,
    operations: printer.operations(),
    delay: printer.delay(),
    map: printer.map(),
  };
}

function streamPorts(s: Stream, width: number): ModulePort[] {
  const data = { type: s.type, count: s.count } as const;
  const ports: ModulePort[] = [];
  if (s.input !== undefined) {
    ports.push(
      { name: `${s.input}_valid`, direction: 'input', width: 1, source: `an element of ${s.name} is there` },
      { name: `${s.input}_ready`, direction: 'output', width: 1, source: `an element of ${s.name} is taken` },
      { name: `${s.input}_data`, direction: 'input', width, source: s.name, ...data },
    );
  }
  if (s.output !== undefined) {
    ports.push(
      { name: `${s.output}_valid`, direction: 'output', width: 1, source: `an element of ${s.name} is there` },
      { name: `${s.output}_ready`, direction: 'input', width: 1, source: `an element of ${s.name} is taken` },
      { name: `${s.output}_data`, direction: 'output', width, source: s.name, ...data },
      { name: `${s.output}_last`, direction: 'output', width: 1, source: `it is the last of ${s.name}` },
    );
  }
  return ports;
}
