import type { HostTools, Target } from '../target.ts';
import { CORE_OPTIONS, emitProgram } from './core/program.ts';
import { VerilogDevice } from './device.ts';
import { emitFiles } from './emit.ts';
import { OPTIONS } from './options.ts';
import { hasSimulator, IVERILOG, VERILATOR } from './simulator.ts';

const SYNTHESIS = [
  { name: 'Yosys', commands: ['yosys'], install: 'apt-get install yosys', optional: true },
  { name: 'nextpnr for iCE40', commands: ['nextpnr-ice40'], install: 'apt-get install nextpnr-ice40', optional: true },
  { name: 'IceStorm', commands: ['icepack'], install: 'apt-get install fpga-icestorm', optional: true },
] as const;
const TOOLS = [IVERILOG, VERILATOR, ...SYNTHESIS];

function simulators(tools: HostTools): string {
  return [
    ...(hasSimulator(tools, 'iverilog') ? ['Icarus Verilog'] : []),
    ...(hasSimulator(tools, 'verilator') ? ['Verilator'] : []),
  ].join(' and ');
}

export const target: Target = {
  name: 'verilog',
  makes: 'Verilog-2005 modules with benches, constraints, a Makefile and a report',
  needsSizes: true,
  functions: true,
  tools: TOOLS,
  options: { ...OPTIONS, ...CORE_OPTIONS },
  emit: emitFiles,
  program: { option: 'core', vectors: false, emit: emitProgram },
  probe(tools) {
    const runsOn = simulators(tools);
    const missing = TOOLS.filter((t) => !tools.find(t.commands![0]!)).map((t) => ({
      what: t.name,
      install: t.install,
    }));
    return { usable: runsOn !== '', runsOn, missing };
  },
  open(tools) {
    const runsOn = simulators(tools);
    if (runsOn === '')
      throw new Error(`no Verilog simulator is installed: ${IVERILOG.install} or ${VERILATOR.install}`);
    return new VerilogDevice(tools, runsOn);
  },
};
