import type { HostTools, Tool } from '../target.ts';

/** Simulators: programs that run a bench. */

export const IVERILOG: Tool = {
  name: 'Icarus Verilog',
  commands: ['iverilog'],
  install: 'apt-get install iverilog',
  optional: true,
};
export const VERILATOR: Tool = {
  name: 'Verilator',
  commands: ['verilator'],
  install: 'apt-get install verilator',
  optional: true,
};

export type SimulatorName = 'iverilog' | 'verilator';

/** A bench that has been built; runs in a folder that has its vectors. */
export interface Simulation {
  run(folder: string): string;
}

export function hasSimulator(tools: HostTools, name: SimulatorName): boolean {
  if (name === 'iverilog') return tools.find('iverilog') !== undefined && tools.find('vvp') !== undefined;
  return tools.find('verilator') !== undefined && tools.find('make') !== undefined;
}

/** Builds a bench, or finds it in the cache. Throws an Error with what the simulator said. */
export function buildSimulation(
  tools: HostTools,
  name: SimulatorName,
  sources: readonly { readonly path: string; readonly content: string }[],
  top: string,
): Simulation {
  const key = tools.digest([name, top, ...sources.map((s) => s.content)].join('\0')).slice(0, 32);
  const program = `${tools.cache}/verilog-${key}${name === 'iverilog' ? '.vvp' : ''}`;
  if (tools.read(program) === undefined) {
    const folder = tools.temporary();
    for (const s of sources) tools.write(`${folder}/${s.path}`, s.content);
    const files = sources.map((s) => s.path);
    const out = name === 'iverilog' ? 'bench.vvp' : 'bench/bench';
    const args =
      name === 'iverilog'
        ? ['-g2005', '-s', top, '-o', out, ...files]
        : [
            ...['--binary', '--timing', '-Wno-fatal', '-Wno-lint', '-Wno-style', '-O3', '--x-assign', 'fast'],
            // The simulator's own sources are not what takes time: they are compiled as fast as can be.
            ...['-MAKEFLAGS', 'OPT_FAST=-O1 OPT_SLOW=-O0 OPT_GLOBAL=-O0', '-j', '1'],
            ...['--Mdir', 'bench', '--top-module', top, '-o', 'bench', ...files],
          ];
    const made = tools.run(tools.find(name)!, args, { cwd: folder, timeoutMs: 600_000 });
    const built = made.status === 0 ? tools.read(`${folder}/${out}`) : undefined;
    if (!built) throw new Error(`${name} did not build ${top}: ${(made.stderr || made.stdout).slice(0, 2000)}`);
    tools.write(program, built);
    if (name === 'verilator') tools.run(tools.find('chmod') ?? 'chmod', ['755', program]);
  }
  return {
    run(folder) {
      const [command, args] = name === 'iverilog' ? [tools.find('vvp')!, ['-N', '-n', program]] : [program, []];
      const done = tools.run(command, args, { cwd: folder });
      if (done.status !== 0)
        throw new Error(`${name}: ${top} ended with ${done.status}: ${done.stderr.slice(0, 2000)}`);
      return done.stdout;
    },
  };
}
