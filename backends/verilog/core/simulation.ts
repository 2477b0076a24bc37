import type { Image } from './image.ts';
import type { ExpectedRun } from './program.ts';
import { addressBits } from './image.ts';
import type { Profile } from './isa.ts';
import { firstConstant } from './isa.ts';

/** A core with its memories for simulators, files for the memories, and what drives it. */

/** Sizes of a core in simulation: bits of addresses of the program, the registers and the bytes of the memory. */
export interface Sizes {
  readonly program: number;
  readonly registers: number;
  readonly memory: number;
}

/** Registers as hexadecimal digits, two's complement. */
function hex(v: bigint, bits: number): string {
  return BigInt.asUintN(bits, v)
    .toString(16)
    .padStart(Math.ceil(bits / 4), '0');
}

/** The smallest sizes that hold an image, with some room for frames. */
export function sizesOf(image: Image, memoryBytes: number): Sizes {
  return {
    program: addressBits(image.program.length, 8),
    registers: addressBits(image.registers.length + 256, 9),
    memory: addressBits(memoryBytes, 10),
  };
}

/** The bytes of a word of the data memory, each a memory of its own: all tools make block RAM of that. */
const LANES = [0, 1, 2, 3] as const;

/** Files for $readmemh, by name; with sizes the whole of each memory, which some tools want. */
export function memoryFiles(
  image: Image,
  sizes?: Sizes,
): readonly { readonly path: string; readonly content: string }[] {
  const { profile } = image;
  const fill = (list: readonly bigint[], bits: number | undefined): bigint[] =>
    Array.from({ length: bits === undefined ? Math.max(1, list.length) : 1 << bits }, (_, i) => list[i] ?? 0n);
  const text = (list: readonly bigint[], bits: number): string => `${list.map((v) => hex(v, bits)).join('\n')}\n`;
  const lane = (k: number): bigint[] => [...image.memory].filter((_, i) => i % 4 === k).map(BigInt);
  return [
    { path: 'program.hex', content: text(fill(image.program, sizes?.program), 40) },
    { path: 'registers.hex', content: text(fill(image.registers, sizes?.registers), profile.width) },
    ...LANES.map((k) => ({ path: `memory${k}.hex`, content: text(fill(lane(k), sizes && sizes.memory - 2), 8) })),
  ];
}

/** Parameters of `trinity_system` that name the files, which begin so. */
export function fileParameters(prefix: string): string {
  const lanes = LANES.map((k) => `.MEMORY${k}("${prefix}memory${k}.hex")`).join(', ');
  return `.PROGRAM("${prefix}program.hex"), .REGISTERS("${prefix}registers.hex"),\n    ${lanes}`;
}

/** Module `trinity_system`: the core with program and data memory, whose contents the files give. */
export function systemVerilog(profile: Profile): string {
  const W = profile.width;
  return `// The core with memories of registers or block RAM, as files for $readmemh fill them. Generated.
module trinity_system #(
  parameter PCB = 11,
  parameter RB = 9,
  parameter MB = 16,
  parameter FRAME = ${firstConstant(profile)},
  parameter PROGRAM = "program.hex",
  parameter REGISTERS = "registers.hex",
${LANES.map((k) => `  parameter MEMORY${k} = "memory${k}.hex"`).join(',\n')}
) (
  input  wire           clk,
  input  wire           rst,
  input  wire [PCB-1:0] start,
  output wire           out_valid,
  output wire [1:0]     out_port,
  output wire [${W - 1}:0]    out_data,
  input  wire           out_ready,
  output wire           fetch,
  output wire           halted,
  output wire [5:0]     code,
  output wire [PCB-1:0] at
);
  wire [PCB-1:0] imem_addr;
  wire imem_en, dmem_en;
  reg [39:0] imem_data;
  wire [MB-3:0] dmem_addr;
  wire [3:0] dmem_we;
  wire [31:0] dmem_wdata;
  wire [31:0] dmem_rdata;

  reg [39:0] program_rom [0:(1<<PCB)-1];
  initial $readmemh(PROGRAM, program_rom);
  always @(posedge clk) if (imem_en) imem_data <= program_rom[imem_addr];

${LANES.map(
  (k) => `  reg [7:0] lane${k} [0:(1<<(MB-2))-1];
  reg [7:0] read${k};
  initial $readmemh(MEMORY${k}, lane${k});
  always @(posedge clk) if (dmem_en) begin
    if (dmem_we[${k}]) lane${k}[dmem_addr] <= dmem_wdata[${8 * k + 7}:${8 * k}];
    else read${k} <= lane${k}[dmem_addr];
  end
`,
).join('')}  assign dmem_rdata = {read3, read2, read1, read0};

  trinity_core #(.PCB(PCB), .RB(RB), .MB(MB), .FRAME(FRAME), .REGS(REGISTERS)) core (
    .clk(clk), .rst(rst), .start(start),
    .imem_addr(imem_addr), .imem_en(imem_en), .imem_data(imem_data),
    .dmem_addr(dmem_addr), .dmem_en(dmem_en), .dmem_we(dmem_we), .dmem_wdata(dmem_wdata), .dmem_rdata(dmem_rdata),
    .out_valid(out_valid), .out_port(out_port), .out_data(out_data), .out_ready(out_ready),
    .fetch(fetch), .halted(halted), .code(code), .at(at));
endmodule
`;
}

/** What happened in one run. */
export interface SimulatedRun {
  /** As `code` of the core: a trap's id or one of STOPS; -1 where it did not end in the cycles given. */
  readonly code: number;
  /** Address of the instruction that ended it. */
  readonly at: number;
  readonly cycles: number;
  /** Instructions of the core that ran. */
  readonly instructions: number;
  readonly results: readonly bigint[];
  readonly stdout: Uint8Array;
  readonly trapText: Uint8Array;
}

/**
 * Program in C++ that drives a core made by Verilator. Arguments: most cycles of a run, \`fresh\` or \`keep\`, then the addresses
 * where runs begin. Program, registers and memory come from the files in the working folder, \`fresh\` anew for each run; a run is a line
 * \`end CODE AT CYCLES INSTRUCTIONS\` after lines \`out PORT VALUE\`.
 */
export function verilatorMain(profile: Profile): string {
  const words = Math.ceil(profile.width / 32);
  const value =
    words > 2
      ? `printf("%x%08x%08x", top.out_data[2], top.out_data[1], top.out_data[0])`
      : `printf("%llx", (unsigned long long)top.out_data)`;
  return `#include "Vtrinity_system.h"
#include "verilated.h"
#include <cstdio>
#include <cstdlib>
#include <memory>

int main(int argc, char **argv) {
  unsigned long long most = strtoull(argv[1], nullptr, 10);
  bool fresh = argv[2][0] == 'f';
  std::unique_ptr<VerilatedContext> context;
  std::unique_ptr<Vtrinity_system> owner;
  for (int i = 3; i < argc; i++) {
    if (fresh || !owner) {
      owner.reset();
      context = std::make_unique<VerilatedContext>();
      owner = std::make_unique<Vtrinity_system>(context.get());
    }
    Vtrinity_system &top = *owner;
    top.start = strtoul(argv[i], nullptr, 10);
    top.out_ready = 1;
    top.rst = 1;
    for (int k = 0; k < 2; k++) { top.clk = 0; top.eval(); top.clk = 1; top.eval(); }
    top.rst = 0;
    unsigned long long cycles = 0, instructions = 0;
    while (!top.halted && cycles < most) {
      top.clk = 0; top.eval();
      if (top.out_valid && !top.halted) { printf("out %d ", top.out_port); ${value}; printf("\\n"); }
      top.clk = 1; top.eval();
      instructions += top.fetch;
      cycles++;
    }
    printf("end %d %u %llu %llu\\n", top.halted ? (int)top.code : -1, (unsigned)top.at, cycles, instructions);
  }
  return 0;
}
`;
}

/** Lines of the drivers above as runs. */
export function readRuns(text: string, profile: Profile): SimulatedRun[] {
  const runs: SimulatedRun[] = [];
  let results: bigint[] = [];
  let streams: [number[], number[]] = [[], []];
  for (const line of text.split('\n')) {
    const [kind, ...rest] = line.trim().split(/\s+/);
    if (kind === 'out') {
      const v = BigInt.asIntN(profile.width, BigInt(`0x${rest[1]}`));
      if (rest[0] === '2') results.push(v);
      else streams[rest[0] === '1' ? 1 : 0].push(Number(v));
    } else if (kind === 'end') {
      const [code, at, cycles, instructions] = rest.map(Number);
      const [stdout, trapText] = streams.map((s) => Uint8Array.from(s));
      runs.push({ code, at, cycles, instructions, results, stdout, trapText });
      results = [];
      streams = [[], []];
    }
  }
  return runs;
}

/** Testbench for any simulator, in Verilog-2005: one run, told as the driver above tells it. */
export function benchVerilog(profile: Profile, sizes: Sizes, frame: number, start: number, most: number): string {
  const W = profile.width;
  return `// Runs the program and writes what it puts out. Generated.
\`timescale 1ns/1ps
module trinity_tb;
  reg clk, rst;
  wire valid, halted, fetch;
  wire [1:0] port;
  wire [${W - 1}:0] data;
  wire [5:0] code;
  wire [${sizes.program - 1}:0] at;
  integer cycles, instructions;
  trinity_system #(.PCB(${sizes.program}), .RB(${sizes.registers}), .MB(${sizes.memory}), .FRAME(${frame})) system (
    .clk(clk), .rst(rst), .start(${sizes.program}'d${start}), .out_valid(valid), .out_port(port), .out_data(data), .out_ready(1'b1),
    .fetch(fetch), .halted(halted), .code(code), .at(at));
  initial begin
    clk = 1'b0;
    rst = 1'b1;
    cycles = 0;
    instructions = 0;
    repeat (2) begin #5 clk = 1'b1; #5 clk = 1'b0; end
    rst = 1'b0;
    while (!halted && cycles < ${most}) begin
      #4;
      if (valid && !halted) $display("out %0d %0h", port, data);
      #1 clk = 1'b1;
      #5 clk = 1'b0;
      if (fetch) instructions = instructions + 1;
      cycles = cycles + 1;
    end
    if (halted) $display("end %0d %0d %0d %0d", code, at, cycles, instructions);
    else $display("end -1 %0d %0d %0d", at, cycles, instructions);
    $finish;
  end
endmodule
`;
}

/**
 * Bench of an emitted program: shows what it prints, and compares all of it, the results and how the run ends with what the
 * interpreter gave. The last line begins with PASS or FAIL; without a given outcome it tells how the run ended.
 */
export function checkingBench(
  profile: Profile,
  name: string,
  sizes: Sizes,
  image: Image,
  expected: ExpectedRun | undefined,
): string {
  const W = profile.width;
  const digits = (v: bigint): string => `${W}'h${hex(v, W)}`;
  const outputs = expected
    ? [...[...expected.stdout].map((b) => [0, BigInt(b)] as const), ...expected.results.map((v) => [2, v] as const)]
    : [];
  return `// Runs ${name} on the soft core${expected ? ' and compares what it does with the virtual machine' : ''}. Generated.
\`timescale 1ns/1ps
module ${name}_tb;
  reg clk, rst;
  wire valid, halted, fetch;
  wire [1:0] port;
  wire [${W - 1}:0] data;
  wire [5:0] code;
  wire [${sizes.program - 1}:0] at;
  integer cycles, instructions, seen, wrong;
  trinity_system #(.PCB(${sizes.program}), .RB(${sizes.registers}), .MB(${sizes.memory}), .FRAME(${image.frame}),
    ${fileParameters(`${name}_`)}) system (
    .clk(clk), .rst(rst), .start(${sizes.program}'d${image.starts[0]}), .out_valid(valid), .out_port(port), .out_data(data), .out_ready(1'b1),
    .fetch(fetch), .halted(halted), .code(code), .at(at));
  reg [${W + 1}:0] expected [0:${Math.max(0, outputs.length - 1)}];
  initial begin
${outputs.map(([p, v], i) => `    expected[${i}] = {2'd${p}, ${digits(v)}};`).join('\n')}
    clk = 1'b0;
    rst = 1'b1;
    cycles = 0;
    instructions = 0;
    seen = 0;
    wrong = 0;
    repeat (2) begin #5 clk = 1'b1; #5 clk = 1'b0; end
    rst = 1'b0;
    while (!halted && cycles < 2000000000) begin
      #4;
      if (valid && !halted && port != 2'd1) begin
        if (port == 2'd0) $write("%c", data[7:0]);
        else $display("result %0d", $signed(data));
${
  expected
    ? `        if (seen >= ${outputs.length} || expected[seen] !== {port, data}) wrong = wrong + 1;
`
    : ''
}        seen = seen + 1;
      end
      #1 clk = 1'b1;
      #5 clk = 1'b0;
      if (fetch) instructions = instructions + 1;
      cycles = cycles + 1;
    end
${
  expected
    ? `    if (halted && code == 6'd${expected.code} && wrong == 0 && seen == ${outputs.length}) $display("PASS %0d cycles, %0d instructions", cycles, instructions);
    else $display("FAIL code %0d at %0d, %0d outputs, %0d wrong", code, at, seen, wrong);`
    : `    $display("END code %0d at %0d, %0d cycles, %0d instructions", code, at, cycles, instructions);`
}
    $finish;
  end
endmodule
`;
}
