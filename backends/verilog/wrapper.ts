import { typeBits } from './num.ts';
import { range } from './print-net.ts';
import type { ModulePort, VerilogModule } from './report.ts';

/** Modules around modules: one that fits a board's few pins, and one that speaks AXI streams. */

/** Inputs that are set for one clock only when they have been shifted in. */
function isPulse(m: VerilogModule, p: ModulePort): boolean {
  if (p.name === 'start' || p.name === 'in_valid' || p.name === 'out_ready') return true;
  return m.streams.some((s) => p.name === `${s.input ?? ''}_valid` || p.name === `${s.output ?? ''}_ready`);
}

/**
 * A module behind a scan chain: while `scan_enable` is set, `scan_in` is shifted into the inputs, the last port first, and
 * what the outputs were at the last load is shifted out of `scan_out`. A clock of `scan_load` gives the inputs to the module
 * (those that start or hand over for that clock alone) and takes its outputs.
 */
export function boardTop(m: VerilogModule): string {
  const inputs = m.ports.filter((p) => p.direction === 'input' && p.name !== 'clk' && p.name !== 'rst');
  const outputs = m.ports.filter((p) => p.direction === 'output');
  const total = (list: readonly ModulePort[]): number =>
    Math.max(
      1,
      list.reduce((n, p) => n + p.width, 0),
    );
  const [ins, outs] = [total(inputs), total(outputs)];
  const connect: string[] = [];
  let at = 0;
  for (const p of inputs) {
    const bits = p.width === 1 ? `held[${at}]` : `held[${at + p.width - 1}:${at}]`;
    connect.push(`.${p.name}(${isPulse(m, p) ? `${bits} & loaded` : bits})`);
    at += p.width;
  }
  at = 0;
  for (const p of outputs) {
    connect.push(`.${p.name}(${p.width === 1 ? `out[${at}]` : `out[${at + p.width - 1}:${at}]`})`);
    at += p.width;
  }
  const clocked = m.ports.some((p) => p.name === 'clk');
  const has = (name: string): string | undefined => {
    let bit = 0;
    for (const p of outputs) {
      if (p.name === name) return `out[${bit}]`;
      bit += p.width;
    }
    return undefined;
  };
  return [
    `// ${m.name} behind a scan chain of ${ins} bits in and ${outs} bits out, for boards with few pins.`,
    '`default_nettype none',
    `module ${m.name}_top (`,
    '  input wire clk,',
    '  input wire rst,',
    '  input wire scan_enable,',
    '  input wire scan_in,',
    '  input wire scan_load,',
    '  output wire scan_out,',
    '  output reg led_done,',
    '  output reg led_trap',
    ');',
    `  reg ${range(ins)}chain;`,
    `  reg ${range(ins)}held;`,
    `  wire ${range(outs)}out;`,
    `  reg ${range(outs)}taken;`,
    '  reg loaded;',
    `  assign scan_out = taken[0];`,
    '  always @(posedge clk) begin',
    `    if (scan_enable) chain <= ${ins > 1 ? `{scan_in, chain[${ins - 1}:1]}` : 'scan_in'};`,
    '    loaded <= scan_load & ~rst;',
    '    if (scan_load) held <= chain;',
    '    if (loaded) taken <= out;',
    `    else if (scan_enable) taken <= ${outs > 1 ? `{1'b0, taken[${outs - 1}:1]}` : "1'b0"};`,
    `    led_done <= ${has('done') ?? has('out_valid') ?? "1'b1"};`,
    `    led_trap <= ${has('trap') ?? "1'b0"};`,
    '  end',
    `  ${m.name} dut (${[...(clocked ? ['.clk(clk)', '.rst(rst)'] : []), ...connect].join(', ')});`,
    'endmodule',
    '`default_nettype wire',
    '',
  ].join('\n');
}

/** Bits rounded up to bytes, as AXI streams have them. */
function bytes(bits: number): number {
  return Math.ceil(bits / 8) * 8;
}

/** A slave stream for each buffer that comes in, a master stream for each that goes out; pipelines have one of each. */
export function axiWrapper(m: VerilogModule): string | undefined {
  if (m.style === 'combinational') return undefined;
  const ports: string[] = ['input wire aclk', 'input wire aresetn'];
  const body: string[] = [];
  const connect: string[] = ['.clk(aclk)', '.rst(~aresetn)'];
  const unused: string[] = [];
  if (m.style === 'sequential') {
    const streamed = new Set<string>();
    for (const s of m.streams) {
      const bits = typeBits(s.type);
      const wide = bytes(bits);
      if (s.input !== undefined) {
        const a = `s_axis_${s.input}`;
        ports.push(
          `input wire ${a}_tvalid`,
          `output wire ${a}_tready`,
          `input wire ${range(wide)}${a}_tdata`,
          `input wire ${a}_tlast`,
        );
        connect.push(
          `.${s.input}_valid(${a}_tvalid)`,
          `.${s.input}_ready(${a}_tready)`,
          `.${s.input}_data(${a}_tdata[${bits - 1}:0])`,
        );
        unused.push(`${a}_tlast`, ...(wide > bits ? [`${a}_tdata[${wide - 1}:${bits}]`] : []));
        for (const x of ['valid', 'ready', 'data']) streamed.add(`${s.input}_${x}`);
      }
      if (s.output !== undefined) {
        const a = `m_axis_${s.name}`;
        ports.push(
          `output wire ${a}_tvalid`,
          `input wire ${a}_tready`,
          `output wire ${range(wide)}${a}_tdata`,
          `output wire ${a}_tlast`,
        );
        body.push(`wire ${range(bits)}${s.output}_data;`);
        const top = bits === 1 ? `${s.output}_data` : `${s.output}_data[${bits - 1}]`;
        const signed = m.ports.some(
          (p) => p.name === `${s.output}_data` && p.type !== undefined && /^[it]/.test(p.type),
        );
        const fill =
          wide === bits ? `${s.output}_data` : `{{${wide - bits}{${signed ? top : "1'b0"}}}, ${s.output}_data}`;
        body.push(`assign ${a}_tdata = ${fill};`);
        connect.push(
          `.${s.output}_valid(${a}_tvalid)`,
          `.${s.output}_ready(${a}_tready)`,
          `.${s.output}_data(${s.output}_data)`,
          `.${s.output}_last(${a}_tlast)`,
        );
        for (const x of ['valid', 'ready', 'data', 'last']) streamed.add(`${s.output}_${x}`);
      }
    }
    for (const p of m.ports) {
      if (p.name === 'clk' || p.name === 'rst' || streamed.has(p.name)) continue;
      ports.push(`${p.direction} wire ${range(p.width)}${p.name}`);
      connect.push(`.${p.name}(${p.name})`);
    }
  } else {
    const data = (d: ModulePort['direction']): ModulePort[] =>
      m.ports.filter((p) => p.direction === d && (p.type !== undefined || p.name.startsWith('trap')));
    const [ins, outs] = [data('input'), data('output')];
    const total = (list: readonly ModulePort[]): number => list.reduce((n, p) => n + p.width, 0);
    const [wi, wo] = [bytes(total(ins)), bytes(total(outs))];
    ports.push(
      'input wire s_axis_tvalid',
      'output wire s_axis_tready',
      `input wire ${range(wi)}s_axis_tdata`,
      'input wire s_axis_tlast',
    );
    ports.push(
      'output wire m_axis_tvalid',
      'input wire m_axis_tready',
      `output wire ${range(wo)}m_axis_tdata`,
      'output wire m_axis_tlast',
    );
    connect.push(
      '.in_valid(s_axis_tvalid)',
      '.in_ready(s_axis_tready)',
      '.out_valid(m_axis_tvalid)',
      '.out_ready(m_axis_tready)',
    );
    let at = 0;
    for (const p of ins) {
      connect.push(`.${p.name}(s_axis_tdata[${at + p.width - 1}:${at}])`);
      at += p.width;
    }
    unused.push('s_axis_tlast', ...(wi > at ? [`s_axis_tdata[${wi - 1}:${at}]`] : []));
    at = 0;
    for (const p of outs) {
      connect.push(`.${p.name}(m_axis_tdata[${at + p.width - 1}:${at}])`);
      at += p.width;
    }
    if (wo > at) body.push(`assign m_axis_tdata[${wo - 1}:${at}] = ${wo - at}'d0;`);
    body.push("assign m_axis_tlast = 1'b1;");
  }
  return [
    `// ${m.name} with AXI streams: data in whole bytes, the value in the low bits; tlast of what comes in is not looked at.`,
    '`default_nettype none',
    `module ${m.name}_axi (`,
    ports.map((p) => `  ${p}`).join(',\n'),
    ');',
    ...body.map((l) => `  ${l}`),
    `  ${m.name} core (${connect.join(', ')});`,
    ...(unused.length > 0 ? [`  wire unused = &{1'b0, ${unused.join(', ')}};`] : []),
    'endmodule',
    '`default_nettype wire',
    '',
  ].join('\n');
}
