import type { Board } from '../boards.ts';
import { BOARDS } from '../boards.ts';
import type { Profile } from './isa.ts';
import type { Sizes } from './simulation.ts';
import { fileParameters } from './simulation.ts';

/** The core on boards: memories, a serial line for what the program prints, lights for how it ended. */
export interface CoreBoard {
  readonly board: Board;
  /** Bytes of data memory, and whether it is of single-port RAM that holds anything at the start. */
  readonly memoryBytes: number;
  readonly spram: boolean;
  /** Pin of the serial line to the host. */
  readonly tx: string;
}

const OWN: Readonly<Record<string, Omit<CoreBoard, 'board'>>> = {
  icebreaker: { memoryBytes: 65536, spram: true, tx: '9' },
  hx8k: { memoryBytes: 4096, spram: false, tx: 'B12' },
  ulx3s: { memoryBytes: 65536, spram: false, tx: 'L4' },
  arty: { memoryBytes: 65536, spram: false, tx: 'D10' },
  tangnano9k: { memoryBytes: 16384, spram: false, tx: '17' },
};

export const CORE_BOARDS: readonly CoreBoard[] = BOARDS.flatMap((board) => {
  const own = Object.hasOwn(OWN, board.name) ? OWN[board.name] : undefined;
  return own ? [{ board, ...own }] : [];
});

/** Bits a second of the serial line. */
const BAUD = 115_200;

export function boardConstraints({ board, tx }: CoreBoard): string {
  const pins = [
    ['clk', board.pins.clk],
    ['tx', tx],
    ['led_done', board.pins.led_done],
    ['led_trap', board.pins.led_trap],
  ];
  const period = (1000 / board.clock).toFixed(3);
  switch (board.family) {
    case 'ice40':
      return `# ${board.title}\n${pins.map(([n, p]) => `set_io ${n} ${p}\n`).join('')}`;
    case 'ecp5':
      return `# ${board.title}\n${pins.map(([n, p]) => `LOCATE COMP "${n}" SITE "${p}";\nIOBUF PORT "${n}" IO_TYPE=LVCMOS33;\n`).join('')}FREQUENCY PORT "clk" ${board.clock} MHZ;\n`;
    case 'xilinx':
      return `# ${board.title}\n${pins.map(([n, p]) => `set_property -dict { PACKAGE_PIN ${p} IOSTANDARD LVCMOS33 } [get_ports { ${n} }]\n`).join('')}create_clock -period ${period} -name clk [get_ports { clk }]\n`;
    case 'gowin':
      return `// ${board.title}\n${pins.map(([n, p]) => `IO_LOC "${n}" ${p};\nIO_PORT "${n}" IO_TYPE=${n.startsWith('led') ? 'LVCMOS18' : 'LVCMOS33'};\n`).join('')}`;
  }
}

const SPRAM = (half: 0 | 1): string => {
  const [low, high] = half === 0 ? [0, 1] : [2, 3];
  const bits = half === 0 ? '15:0' : '31:16';
  return `  SB_SPRAM256KA half${half} (.ADDRESS(address), .DATAIN(wdata[${bits}]), .MASKWREN({we[${high}], we[${high}], we[${low}], we[${low}]}),
    .WREN(|we), .CHIPSELECT(enable), .CLOCK(clk), .STANDBY(1'b0), .SLEEP(1'b0), .POWEROFF(1'b1), .DATAOUT(rdata[${bits}]));`;
};

/** Module \`NAME_BOARD\`: the core, its memories and a serial line on the board's pins. */
export function boardTop(b: CoreBoard, profile: Profile, name: string, sizes: Sizes, frame: number): string {
  const W = profile.width;
  const { board, spram } = b;
  const files = `${name}_${board.name}`;
  const divider = Math.round((board.clock * 1e6) / BAUD);
  const ports = `.clk(clk), .rst(rst), .start(${sizes.program}'d0), .out_valid(valid), .out_port(port), .out_data(data), .out_ready(ready),
    .fetch(unused_fetch), .halted(halted), .code(code), .at(unused_at)`;
  const memories = spram
    ? `  wire [${sizes.program - 1}:0] fetch_at;
  wire fetching, enable;
  reg [39:0] instruction;
  wire [${sizes.memory - 3}:0] word;
  wire [13:0] address = {${sizes.memory < 16 ? `${16 - sizes.memory}'d0, ` : ''}word};
  wire [3:0] we;
  wire [31:0] wdata, rdata;
  reg [39:0] rom [0:${(1 << sizes.program) - 1}];
  initial $readmemh("${files}_program.hex", rom);
  always @(posedge clk) if (fetching) instruction <= rom[fetch_at];
${SPRAM(0)}
${SPRAM(1)}
  trinity_core #(.PCB(${sizes.program}), .RB(${sizes.registers}), .MB(${sizes.memory}), .FRAME(${frame}), .REGS("${files}_registers.hex")) core (
    .imem_addr(fetch_at), .imem_en(fetching), .imem_data(instruction),
    .dmem_addr(word), .dmem_en(enable), .dmem_we(we), .dmem_wdata(wdata), .dmem_rdata(rdata),
    ${ports});`
    : `  trinity_system #(.PCB(${sizes.program}), .RB(${sizes.registers}), .MB(${sizes.memory}), .FRAME(${frame}),
    ${fileParameters(`${files}_`)}) system (
    ${ports});`;
  return `// ${name} on ${board.title}: what it prints goes to the serial line (${BAUD} bits a second). Generated.
module ${name}_${board.name} (
  input  wire clk,
  output reg  tx,
  output wire led_done,
  output wire led_trap
);
  reg [3:0] wake = 4'd0;
  wire rst = !wake[3];
  always @(posedge clk) if (!wake[3]) wake <= wake + 4'd1;
  wire valid, halted, unused_fetch;
  wire [1:0] port;
  wire [${W - 1}:0] data;
  wire [5:0] code;
  wire [${sizes.program - 1}:0] unused_at;
  wire ready;
${memories}

  // Bytes of port 0 as start bit, eight bits, stop bit; other ports are not shown.
  reg [8:0] rest = 9'd0;
  reg [3:0] bits = 4'd0;
  reg [11:0] wait_bit = 12'd0;
  assign ready = port != 2'd0 || bits == 4'd0;
  initial tx = 1'b1;
  always @(posedge clk)
    if (bits == 4'd0) begin
      if (valid && port == 2'd0) begin
        rest <= {1'b1, data[7:0]};
        bits <= 4'd10;
        tx <= 1'b0;
        wait_bit <= 12'd${divider - 1};
      end
    end else if (wait_bit != 12'd0) wait_bit <= wait_bit - 12'd1;
    else begin
      wait_bit <= 12'd${divider - 1};
      tx <= rest[0];
      rest <= {1'b1, rest[8:1]};
      bits <= bits - 4'd1;
    end
  assign led_done = halted && code == 6'd63;
  assign led_trap = halted && code != 6'd63;
endmodule
`;
}
