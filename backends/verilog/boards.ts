/**
 * Boards: which device they carry, how tools are called for it, and on which pins the wrapper of wrapper.ts comes out. Pins are
 * those of the makers' schematics.
 */
export interface Board {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly family: 'ice40' | 'ecp5' | 'xilinx' | 'gowin';
  /** Of the oscillator, in MHz. */
  readonly clock: number;
  readonly file: string;
  /** Arguments of nextpnr that choose the device; undefined: it is only synthesised here. */
  readonly place: string | undefined;
  readonly pins: Readonly<Record<WrapperPin, string>>;
}

/** Pins of the wrapper: a clock, a reset, a scan chain, and lights. */
export const WRAPPER_PINS = [
  ...['clk', 'rst', 'scan_enable', 'scan_in', 'scan_load', 'scan_out', 'led_done', 'led_trap'],
] as const as readonly WrapperPin[];
export type WrapperPin = 'clk' | 'rst' | 'scan_enable' | 'scan_in' | 'scan_load' | 'scan_out' | 'led_done' | 'led_trap';

export const BOARDS: readonly Board[] = [
  {
    name: 'icebreaker',
    title: 'iCEBreaker (iCE40 UP5K)',
    family: 'ice40',
    clock: 12,
    file: 'icebreaker.pcf',
    place: '--up5k --package sg48',
    // Reset on PMOD 1A too: the buttons of the board are low when pressed.
    pins: {
      clk: '35',
      rst: '4',
      scan_enable: '2',
      scan_in: '47',
      scan_load: '45',
      scan_out: '3',
      led_done: '37',
      led_trap: '11',
    },
  },
  {
    name: 'hx8k',
    title: 'iCE40-HX8K breakout board',
    family: 'ice40',
    clock: 12,
    file: 'hx8k.pcf',
    place: '--hx8k --package ct256',
    pins: {
      clk: 'J3',
      rst: 'B1',
      scan_enable: 'B2',
      scan_in: 'C1',
      scan_load: 'C2',
      scan_out: 'D1',
      led_done: 'B5',
      led_trap: 'B4',
    },
  },
  {
    name: 'ulx3s',
    title: 'ULX3S (ECP5)',
    family: 'ecp5',
    clock: 25,
    file: 'ulx3s.lpf',
    place: undefined,
    pins: {
      clk: 'G2',
      rst: 'R1',
      scan_enable: 'B11',
      scan_in: 'A10',
      scan_load: 'A9',
      scan_out: 'B10',
      led_done: 'B2',
      led_trap: 'C2',
    },
  },
  {
    name: 'arty',
    title: 'Arty A7-35T (Artix-7)',
    family: 'xilinx',
    clock: 100,
    file: 'arty.xdc',
    place: undefined,
    pins: {
      clk: 'E3',
      rst: 'D9',
      scan_enable: 'G13',
      scan_in: 'B11',
      scan_load: 'A11',
      scan_out: 'D12',
      led_done: 'H5',
      led_trap: 'J5',
    },
  },
  {
    name: 'tangnano9k',
    title: 'Tang Nano 9K (GW1NR-9)',
    family: 'gowin',
    clock: 27,
    file: 'tangnano9k.cst',
    place: undefined,
    pins: {
      clk: '52',
      rst: '25',
      scan_enable: '26',
      scan_in: '27',
      scan_load: '28',
      scan_out: '29',
      led_done: '10',
      led_trap: '11',
    },
  },
];

/** The constraints of a board. */
export function constraints(b: Board): string {
  const pins = WRAPPER_PINS.map((name) => [name, b.pins[name]] as const);
  const period = (1000 / b.clock).toFixed(3);
  switch (b.family) {
    case 'ice40':
      return [`# ${b.title}`, ...pins.map(([n, p]) => `set_io ${n} ${p}`), `set_frequency clk ${b.clock}`, ''].join(
        '\n',
      );
    case 'ecp5':
      return [
        `# ${b.title}`,
        ...pins.flatMap(([n, p]) => [`LOCATE COMP "${n}" SITE "${p}";`, `IOBUF PORT "${n}" IO_TYPE=LVCMOS33;`]),
        `FREQUENCY PORT "clk" ${b.clock} MHZ;`,
        '',
      ].join('\n');
    case 'xilinx':
      return [
        `# ${b.title}`,
        ...pins.map(([n, p]) => `set_property -dict { PACKAGE_PIN ${p} IOSTANDARD LVCMOS33 } [get_ports { ${n} }]`),
        `create_clock -period ${period} -name clk [get_ports { clk }]`,
        '',
      ].join('\n');
    case 'gowin':
      return [
        `// ${b.title}`,
        ...pins.flatMap(([n, p]) => [
          `IO_LOC "${n}" ${p};`,
          `IO_PORT "${n}" IO_TYPE=${n.startsWith('led') ? 'LVCMOS18' : 'LVCMOS33'};`,
        ]),
        '',
      ].join('\n');
  }
}

/** What Yosys is told for a board, after the sources are read. */
export function synthesis(b: Board, top: string): string {
  switch (b.family) {
    case 'ice40':
      return `synth_ice40 ${b.name === 'icebreaker' ? '-dsp -spram ' : ''}-top ${top} -json build/${b.name}.json`;
    case 'ecp5':
      return `synth_ecp5 -top ${top} -json build/${b.name}.json`;
    case 'xilinx':
      return `synth_xilinx -family xc7 -top ${top}; write_json build/${b.name}.json`;
    case 'gowin':
      // Written apart: by itself the command takes minutes over it.
      return `synth_gowin -top ${top}; write_json build/${b.name}.json`;
  }
}

/** Makefile of a folder with some modules. */
export function makefile(names: readonly string[], sources: (name: string) => readonly string[]): string {
  const [first] = names;
  const perModule = names.flatMap((n) => {
    const files = sources(n).join(' ');
    return [`${n}_SOURCES = ${files}`];
  });
  const boards = BOARDS.map((b) => b.name).join(' ');
  const cases = BOARDS.flatMap((b) => [
    `synth-${b.name}: | build`,
    `\tyosys -q -l build/${b.name}.synth.log -p "read_verilog $($(MODULE)_SOURCES) $(MODULE)_top.v; ${synthesis(b, '$(MODULE)_top')}; stat"`,
    ...(b.place === undefined
      ? []
      : [
          `pnr-${b.name}: synth-${b.name}`,
          `\tnextpnr-ice40 -q ${b.place} --json build/${b.name}.json --pcf ${b.file} --asc build/${b.name}.asc --report build/${b.name}.report.json --log build/${b.name}.pnr.log`,
          `bit-${b.name}: pnr-${b.name}`,
          `\ticepack build/${b.name}.asc build/${b.name}.bin`,
        ]),
  ]);
  return [
    `# make sim | sim-verilator | lint | synth | pnr | bit, with MODULE=${names.join('|')} and BOARD=${BOARDS.map((b) => b.name).join('|')}`,
    `# (place and route here for the iCE40 boards; the other constraint files are for their makers' tools).`,
    `MODULE ?= ${first ?? ''}`,
    'BOARD ?= icebreaker',
    ...perModule,
    `BOARDS = ${boards}`,
    '',
    '.PHONY: sim sim-verilator lint synth pnr bit clean',
    'sim: | build',
    '\tiverilog -g2005 -Wall -Wno-timescale -s $(MODULE)_tb -o build/$(MODULE).vvp $($(MODULE)_SOURCES) $(MODULE)_tb.v',
    '\tvvp -N build/$(MODULE).vvp | tee build/$(MODULE).log',
    '\tgrep -q ^PASS build/$(MODULE).log',
    'sim-verilator: | build',
    '\tverilator --binary --timing -Wno-fatal -Wno-lint -Wno-style --Mdir build/$(MODULE)_verilator --top-module $(MODULE)_tb -o sim $($(MODULE)_SOURCES) $(MODULE)_tb.v',
    '\tbuild/$(MODULE)_verilator/sim | tee build/$(MODULE).log',
    '\tgrep -q ^PASS build/$(MODULE).log',
    'lint:',
    '\tverilator --lint-only -Wall --top-module $(MODULE) $($(MODULE)_SOURCES)',
    'synth: synth-$(BOARD)',
    'pnr: pnr-$(BOARD)',
    'bit: bit-$(BOARD)',
    'build:',
    '\tmkdir -p build',
    'clean:',
    '\trm -rf build',
    '',
    ...cases,
    '',
  ].join('\n');
}
