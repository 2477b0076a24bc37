import type { BufType } from '../../compiler/ir/types.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { HostBuffer } from '../host-buffer.ts';
import type { Device, DeviceBuffer, Executable, HostTools, Outcome, PreparedKernel, ScalarValue } from '../target.ts';
import { plain } from './names.ts';
import { elementsOf, putElements } from './payload.ts';
import type { VerilogModule } from './report.ts';
import { wholeText } from './report.ts';
import { sequential } from './sequential.ts';
import type { Simulation, SimulatorName } from './simulator.ts';
import { buildSimulation, hasSimulator } from './simulator.ts';
import { benchInputs, benchOutputs, benchText, vectorFiles } from './testbench.ts';

/**
 * Kernels as sequential modules in a simulator. Each call is a run of its own: streams fill the buffers, and what comes out is
 * read. Icarus takes short runs, as it builds at once; Verilator, which is built for seconds and then fast, takes the others.
 */

/** Clocks that a run may take in Icarus where Verilator could have it. */
const SHORT_RUN = 100_000;
/** Words that streams may carry in Icarus likewise. */
const SHORT_STREAMS = 50_000;
/** Clocks after which a run counts as hanging. */
const LONGEST_RUN = 2_000_000_000;
/** What operations of a state may take, in ns: simulation knows no time, so that chains only cost states. */
export const DEVICE_PERIOD = 20;

class SimulatedKernel implements Executable {
  readonly kernel: PreparedKernel;
  readonly module: VerilogModule;
  readonly built = new Map<string, Simulation>();

  constructor(kernel: PreparedKernel) {
    this.kernel = kernel;
    this.module = sequential(kernel, `k_${plain(kernel.name)}`, { period: DEVICE_PERIOD, spareBits: true });
  }
  get source(): string {
    return wholeText(this.module);
  }
}

export class VerilogDevice implements Device {
  readonly name = 'verilog';
  readonly runsOn: string;
  readonly #tools: HostTools;
  readonly #simulators: readonly SimulatorName[];
  #outcomes: Outcome[] = [];

  /** `simulators`: those that may be used, the one for short runs first. */
  constructor(tools: HostTools, runsOn: string, simulators: readonly SimulatorName[] = ['iverilog', 'verilator']) {
    this.runsOn = runsOn;
    this.#tools = tools;
    this.#simulators = simulators.filter((s) => hasSimulator(tools, s));
  }

  compile(kernel: PreparedKernel): Executable {
    return new SimulatedKernel(kernel);
  }

  allocate(bytes: number): DeviceBuffer {
    return new HostBuffer(new Uint8Array(bytes));
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    this.#outcomes.push(this.#call(executable as SimulatedKernel, args));
  }

  finish(): readonly Outcome[] {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  dispose(): void {
    this.#outcomes = [];
  }

  #call(exe: SimulatedKernel, args: readonly (DeviceBuffer | ScalarValue)[]): Outcome {
    const { kernel, module } = exe;
    const elements = kernel.params.map((p, i): bigint[] => {
      if (p.kind !== 'buffer') return [BigInt(args[i] as ScalarValue)];
      if (p.access === 'write') return [];
      return elementsOf((args[i] as HostBuffer).data, kernel.func.params[i]!.type as BufType);
    });
    const inputs = benchInputs(module).map((g) => {
      const param = g.stream ? g.stream.param : kernel.params.findIndex((p) => p.name === sourceOf(module, g.name));
      return elements[param]!;
    });
    const lines = this.#simulate(exe, inputs);
    const [, trapped, code, site] = lines.find((l) => l[0] === 't')!.map(Number);
    if (trapped === 1) {
      const at = module.sites[site!]!;
      return { trap: TRAP_BY_ID[code!]!, func: at.func, span: at.span };
    }
    const values = lines.filter((l) => l[0] === 'v').map((l) => BigInt(`0x${l[1]!}`));
    let next = 0;
    const results: ScalarValue[] = [];
    for (const g of benchOutputs(module)) {
      const type = g.stream ? g.stream.type : module.ports.find((p) => p.name === g.name)!.type!;
      const signed = scalarInfo(type).min < 0n;
      const words = values.slice(next, (next += g.count)).map((v) => (signed ? BigInt.asIntN(g.width, v) : v));
      if (words.length !== g.count)
        throw new Error(`${module.name}: ${g.name} gave ${words.length} of ${g.count} values`);
      if (!g.stream) results.push(scalarValue(words[0]!, type));
      else {
        const { param } = g.stream;
        putElements((args[param] as HostBuffer).data, kernel.func.params[param]!.type as BufType, words);
      }
    }
    return { results };
  }

  /** The lines of a run, in words. */
  #simulate(exe: SimulatedKernel, inputs: readonly (readonly bigint[])[]): string[][] {
    const carried = [...benchInputs(exe.module), ...benchOutputs(exe.module)].reduce((n, g) => n + g.count, 0);
    const [first, second] = this.#simulators;
    if (first === undefined) throw new Error('no Verilog simulator is installed');
    const short = first === 'iverilog' && second !== undefined;
    if (short && carried <= SHORT_STREAMS) {
      const lines = this.#runIn(exe, 'iverilog', SHORT_RUN, inputs);
      if (!lines.some((l) => l[0] === 'h')) return lines;
    }
    const lines = this.#runIn(exe, short ? second : first, LONGEST_RUN, inputs);
    if (lines.some((l) => l[0] === 'h')) throw new Error(`${exe.module.name} was not done after ${LONGEST_RUN} clocks`);
    return lines;
  }

  #runIn(exe: SimulatedKernel, name: SimulatorName, limit: number, inputs: readonly (readonly bigint[])[]): string[][] {
    const bench = { module: exe.module, name: `${exe.module.name}_tb`, calls: 1, mode: 'dump', limit } as const;
    let built = exe.built.get(name);
    if (!built) {
      const sources = [
        { path: `${exe.module.name}.v`, content: wholeText(exe.module) },
        { path: `${bench.name}.v`, content: benchText(bench) },
      ];
      built = buildSimulation(this.#tools, name, sources, bench.name);
      exe.built.set(name, built);
    }
    const folder = this.#tools.temporary();
    for (const f of vectorFiles(bench, { inputs, traps: [], outputs: [] })) {
      this.#tools.write(`${folder}/${f.path}`, f.content);
    }
    const text = built.run(folder);
    return text.split('\n').map((l) => l.trim().split(/\s+/));
  }
}

function sourceOf(m: VerilogModule, port: string): string {
  return m.ports.find((p) => p.name === port)!.source;
}

/** As devices give scalars: numbers up to t33, bigints beyond. */
function scalarValue(v: bigint, type: ScalarType): ScalarValue {
  const { kind, width } = scalarInfo(type);
  return width > (kind === 'trits' ? 33 : 32) ? v : Number(v);
}
