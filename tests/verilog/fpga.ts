import type { PreparedKernel } from '../../backends/target.ts';
import type { Board } from '../../backends/verilog/boards.ts';
import { BOARDS } from '../../backends/verilog/boards.ts';
import type { VerilogModule } from '../../backends/verilog/report.ts';
import { wholeText } from '../../backends/verilog/report.ts';
import { buildSimulation } from '../../backends/verilog/simulator.ts';
import { onBoard } from '../../backends/verilog/synthesise.ts';
import { benchInputs, benchText, vectorFiles } from '../../backends/verilog/testbench.ts';
import { boardTop } from '../../backends/verilog/wrapper.ts';
import { compileText, moduleOf, prepared, tools } from './harness.ts';

/**
 * What modules need and reach on boards, by Yosys and nextpnr: `node tests/verilog/fpga.ts [PART]` prints a JSON line for each
 * design whose name contains PART. `make fpga` runs it; the results of one run are in tests/bench/FPGA.md.
 */

const MATVEC = `pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }`;
const OTHERS = `
pub fn add27(a: t27, b: t27) -> t27 { a + b }
pub fn min9(a: t9, b: t9) -> t9 { a & b }
pub fn majority(a: trit, b: trit, c: trit) -> trit { sign(i32(a) + i32(b) + i32(c)) }
pub fn gcd(a: u32, b: u32) -> u32 {
  var x = a
  var y = b
  while y != 0 {
    let rest = x % y
    x = y
    y = rest
  }
  x
}
pub kernel bundle(xs: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(xs[n, d])) }
pub kernel dot(w: [K]trit, x: [K]i8) -> (y: i32) { y = sum(k) i32(w[k]) * i32(x[k]) }
`;

interface Design {
  readonly name: string;
  readonly board: string;
  readonly kernel: () => PreparedKernel;
  readonly options: Readonly<Record<string, string>>;
  /** Of a matrix: multiply-adds of a call. */
  readonly products?: number;
}

function matrix(board: string, M: number, K: number, lanes: number): Design {
  return {
    name: `matvec ${M} × ${K}, ${lanes} lanes`,
    board,
    kernel: () => prepared(compileText(MATVEC), 'matvec', { M, K }),
    options: { lanes: `${lanes}` },
    products: M * K,
  };
}

function other(name: string, options: Record<string, string>, sizes: Record<string, number> = {}): Design {
  const style = options['style'] ?? 'sequential';
  return { name: `${name} ${style}`, board: 'hx8k', kernel: () => prepared(compileText(OTHERS), name, sizes), options };
}

const DESIGNS: readonly Design[] = [
  matrix('icebreaker', 512, 1024, 32),
  matrix('hx8k', 256, 128, 128),
  other('add27', { style: 'pipelined' }),
  other('min9', { style: 'pipelined' }),
  other('majority', { style: 'pipelined' }),
  other('dot', { style: 'pipelined' }, { K: 32 }),
  other('gcd', {}),
  other('bundle', {}, { N: 15, D: 256 }),
];

/** Clocks from the start of a call to its end, by simulation with zeros. */
function clocksOf(m: VerilogModule): number {
  const bench = { module: m, name: `${m.name}_tb`, calls: 1, mode: 'dump', limit: 10_000_000 } as const;
  const sources = [
    { path: `${m.name}.v`, content: wholeText(m) },
    { path: `${bench.name}.v`, content: benchText(bench) },
  ];
  const folder = tools.temporary();
  const inputs = benchInputs(m).map((g) => Array.from({ length: g.count }, () => 0n));
  for (const f of vectorFiles(bench, { inputs, traps: [], outputs: [] })) tools.write(`${folder}/${f.path}`, f.content);
  const said = buildSimulation(tools, 'iverilog', sources, bench.name).run(folder);
  return Number(/^c (\d+)$/m.exec(said)![1]);
}

/** Lookup tables of the lanes and their tree alone. */
function treeTables(m: VerilogModule, board: Board): number | undefined {
  const [name, text] = [...m.parts].find(([n]) => n.startsWith('trinity_tree_')) ?? [];
  return name === undefined ? undefined : onBoard({ ...board, place: undefined }, name, text!, tools).lut4;
}

const [part = ''] = process.argv.slice(2);
for (const d of DESIGNS) {
  if (!`${d.name} ${d.board}`.includes(part)) continue;
  const board = BOARDS.find((b) => b.name === d.board)!;
  const m = moduleOf(d.kernel(), 'fpga_design', d.options);
  const made = onBoard(board, 'fpga_design_top', wholeText(m) + boardTop(m), tools);
  const { ICESTORM_LC, ICESTORM_RAM, ICESTORM_SPRAM } = made.used ?? {};
  const fmax = made.fmaxMHz ?? 0;
  const line: Record<string, unknown> = {
    ...{ design: d.name, board: board.title, lut4: made.lut4, cells: ICESTORM_LC, ram: ICESTORM_RAM },
    ...(ICESTORM_SPRAM === undefined ? {} : { spram: ICESTORM_SPRAM }),
    fmaxMHz: fmax,
  };
  if (d.products !== undefined) {
    const clocks = clocksOf(m);
    const lanes = Number(d.options['lanes']);
    line['clocksPerCall'] = clocks;
    line['gigaProductsPerSecond'] = Number(((d.products / clocks) * fmax * 1e-3).toFixed(2));
    line['lut4PerLane'] = Number((treeTables(m, board)! / lanes).toFixed(1));
  }
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
