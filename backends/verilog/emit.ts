import type { EmitOptions, EmittedFile, HostTools, PreparedKernel } from '../target.ts';
import { BOARDS, constraints, makefile } from './boards.ts';
import { combinational, pipelined } from './comb.ts';
import { laneStrategy, LaneMatrix } from './lanes.ts';
import { plain, VerilogNames } from './names.ts';
import type { VerilogOptions } from './options.ts';
import { readOptions } from './options.ts';
import type { VerilogModule } from './report.ts';
import { sequential } from './sequential.ts';
import { synthesise } from './synthesise.ts';
import type { Bench } from './testbench.ts';
import { benchText, vectorFiles } from './testbench.ts';
import type { Call, Expected } from './vectors.ts';
import { expect, FUEL, makeCalls, vectorsOf } from './vectors.ts';
import { axiWrapper, boardTop } from './wrapper.ts';

/** The files of the target. */

/** Clocks that a call of a bench may take. */
const BENCH_LIMIT = 50_000_000;
/** Elements that the calls of a bench have together, unless told otherwise. */
const BENCH_ELEMENTS = 4096;
const BENCH_CALLS = 16;
/** Rounds of loops of a call beyond the first. */
const SHORT = 10_000;

/** A kernel or function as a module. Throws UnsupportedError. */
export function makeModule(kernel: PreparedKernel, name: string, options: VerilogOptions): VerilogModule {
  switch (options.style) {
    case 'combinational':
      return combinational(kernel, name);
    case 'pipelined':
      return pipelined(kernel, name, options);
    case 'sequential': {
      const engines =
        options.lanes > 0 ? { strategy: laneStrategy, make: () => new LaneMatrix(options.lanes) } : undefined;
      return sequential(kernel, name, { period: options.period, engines });
    }
  }
}

/** The bench of a module with what the reference evaluators expect. */
export function makeBench(module: VerilogModule, calls: number): { bench: Bench; calls: Call[]; expected: Expected[] } {
  const { kernel } = module;
  const kept: { readonly call: Call; readonly expected: Expected }[] = [];
  for (const call of makeCalls(kernel, calls)) {
    // One call may take long to evaluate; the others only make sure.
    const expected = expect(kernel, call, kept.length === 0 ? FUEL : SHORT);
    if (!('trap' in expected && expected.trap === 'fuel')) kept.push({ call, expected });
  }
  const bench: Bench = { module, name: `${module.name}_tb`, calls: kept.length, mode: 'check', limit: BENCH_LIMIT };
  return { bench, calls: kept.map((x) => x.call), expected: kept.map((x) => x.expected) };
}

function usualCalls(kernel: PreparedKernel): number {
  const elements = kernel.params.reduce(
    (n, p) => n + (p.kind === 'buffer' ? (p.dims ?? []).reduce((x, d) => x * d, 1) : 1),
    1,
  );
  return Math.max(1, Math.min(BENCH_CALLS, Math.floor(BENCH_ELEMENTS / elements)));
}

/** What a module is, for programs: ports, memories, operations, traps, cycles. */
function report(m: VerilogModule, hardware: Record<string, unknown>): string {
  const { name, style, ports, streams, memories, latency, cycles, operations, delay } = m;
  const sites = m.sites.map(({ trap, func, place }) => ({ trap, func, place }));
  const bits = memories.reduce((n, x) => n + x.words * x.width, 0);
  const shown = {
    ...{ name, source: m.kernel.name, style, ports, streams, traps: sites, memories, memoryBits: bits },
    ...{ latencyClocks: latency ?? null, clocksPerCall: cycles ?? null, operations },
    estimatedPathNs: Number(delay.toFixed(1)),
    ...hardware,
  };
  return `${JSON.stringify(shown, undefined, 2)}\n`;
}

/** Names in the module with what they are in the source. */
function nameMap(m: VerilogModule): string {
  const ports = m.ports.map((p) => ({ name: p.name, source: p.source, place: '' }));
  return `${JSON.stringify([...ports, ...m.map], undefined, 1)}\n`;
}

/** The files for some kernels. */
export function emitFiles(
  kernels: readonly PreparedKernel[],
  options: EmitOptions,
  tools?: HostTools,
): readonly EmittedFile[] {
  const names = new VerilogNames();
  const files: EmittedFile[] = [];
  const modules: VerilogModule[] = [];
  for (const kernel of kernels) {
    const given = readOptions(kernel, options.options);
    const wish = kernels.length === 1 ? options.name : `${options.name}_${plain(kernel.name)}`;
    const module = makeModule(kernel, names.fresh(wish), given);
    modules.push(module);
    const { name } = module;
    const made = makeBench(module, given.calls ?? usualCalls(kernel));
    const top = boardTop(module);
    const hardware = tools && given.hardware ? synthesise(module, top, tools) : {};
    files.push(
      { path: `${name}.v`, content: module.text },
      { path: `${name}_top.v`, content: top },
      { path: `${name}_tb.v`, content: benchText(made.bench) },
      ...vectorFiles(made.bench, vectorsOf(made.bench, made.calls, made.expected)),
      { path: `${name}.json`, content: report(module, hardware) },
      { path: `${name}.map.json`, content: nameMap(module) },
    );
    const axi = given.axi ? axiWrapper(module) : undefined;
    if (axi !== undefined) files.push({ path: `${name}_axi.v`, content: axi });
  }
  // A file for each, named as tools expect.
  const parts = new Map(modules.flatMap((m) => [...m.parts]));
  const library = [...parts].map(([name, content]) => ({ path: `${name}.v`, content: content.trimStart() }));
  return [
    ...files,
    ...library,
    ...BOARDS.map((b) => ({ path: b.file, content: constraints(b) })),
    {
      path: 'Makefile',
      content: makefile(
        modules.map((m) => m.name),
        (name) => [name, ...modules.find((m) => m.name === name)!.parts.keys()].map((n) => `${n}.v`),
      ),
    },
  ];
}
