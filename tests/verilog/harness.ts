import { hostTools } from '../../compiler/cli/host-tools.ts';
import { prepareKernel } from '../../backends/kernel/prepare.ts';
import type { HostTools, PreparedKernel } from '../../backends/target.ts';
import { makeBench, makeModule } from '../../backends/verilog/emit.ts';
import { prepareFunction } from '../../backends/kernel/prepare-function.ts';
import { readOptions } from '../../backends/verilog/options.ts';
import type { VerilogModule } from '../../backends/verilog/report.ts';
import { hasSimulator } from '../../backends/verilog/simulator.ts';
import { benchText, vectorFiles } from '../../backends/verilog/testbench.ts';
import { vectorsOf } from '../../backends/verilog/vectors.ts';
import { isError } from '../../compiler/driver.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { compileProgram } from '../conformance/lib/run-programs.ts';

/** Modules made of programs, fed by benches in a simulator. */

export const tools: HostTools = hostTools(process.env);
export const NO_IVERILOG = hasSimulator(tools, 'iverilog')
  ? undefined
  : 'Icarus Verilog is not installed (apt-get install iverilog)';
export const NO_VERILATOR = hasSimulator(tools, 'verilator')
  ? undefined
  : 'Verilator is not installed (apt-get install verilator)';
export const NO_YOSYS = tools.find('yosys') ? undefined : 'Yosys is not installed (apt-get install yosys)';

/** Throws with the diagnostics where the text has errors. */
export function compileText(text: string, opt: 'O0' | 'O2' = 'O2'): Module {
  const result = compileProgram('/kernels.tri', text, { opt });
  const errors = result.diagnostics.filter(isError);
  if (!result.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join());
  return result.module;
}

/** A kernel for some sizes, or a function. */
export function prepared(
  module: Module,
  name: string,
  sizes?: Readonly<Record<string, number>>,
  opt: 'O0' | 'O2' = 'O2',
): PreparedKernel {
  if (!module.kernels.has(name)) return prepareFunction(module, name, opt);
  return prepareKernel(module, name, { sizes: new Map(Object.entries(sizes ?? {})), opt });
}

export function moduleOf(
  kernel: PreparedKernel,
  name: string,
  options: Readonly<Record<string, string>> = {},
): VerilogModule {
  return makeModule(kernel, name, readOptions(kernel, options));
}

/** What the benches of some modules say, a line each, when they run in one simulation. */
export function simulate(modules: readonly VerilogModule[], calls: number): string[] {
  const folder = tools.temporary();
  const parts = new Map(modules.flatMap((m) => [...m.parts]));
  const texts: string[] = [...parts.values()];
  const tops: string[] = [];
  for (const m of modules) {
    const { bench, calls: made, expected } = makeBench(m, calls);
    const together = { ...bench, together: true, limit: 100_000 };
    texts.push(m.text, benchText(together));
    tops.push(bench.name);
    for (const f of vectorFiles(together, vectorsOf(together, made, expected))) {
      tools.write(`${folder}/${f.path}`, f.content);
    }
  }
  const over = tops.map((_, i) => `b${i}.tb_over`).join(' && ');
  const all = [
    'module all;',
    ...tops.map((t, i) => `  ${t} b${i}();`),
    `  initial begin wait (${over}); $finish; end`,
    'endmodule',
    '',
  ];
  tools.write(`${folder}/all.v`, [...texts, ...all].join('\n'));
  const args = ['-g2005', '-Wall', '-Wno-timescale', '-s', 'all', '-o', 'all.vvp', 'all.v'];
  const built = tools.run(tools.find('iverilog')!, args, { cwd: folder });
  if (built.status !== 0 || built.stderr !== '') return [built.stderr.slice(0, 2000)];
  const ran = tools.run(tools.find('vvp')!, ['-N', 'all.vvp'], { cwd: folder, timeoutMs: 150_000 });
  return `${ran.stdout}${ran.stderr}`.trim().split('\n').sort();
}

/** The lines that a simulation of modules gives where all is well. */
export function passes(modules: readonly VerilogModule[], calls: number): string[] {
  return modules.map((m) => `PASS ${makeBench(m, calls).bench.calls} calls of ${m.name}`).sort();
}

/** What Verilator has to say of modules; nothing where they are clean. */
export function lint(modules: readonly VerilogModule[]): string {
  const folder = tools.temporary();
  const parts = new Map(modules.flatMap((m) => [...m.parts]));
  tools.write(`${folder}/all.v`, [...parts.values(), ...modules.map((m) => m.text)].join('\n'));
  // Many modules in one file, each a top of its own.
  const args = ['--lint-only', '-Wall', '-Wno-DECLFILENAME', '-Wno-MULTITOP', 'all.v'];
  return tools.run(tools.find('verilator')!, args, { cwd: folder }).stderr.slice(0, 3000);
}
