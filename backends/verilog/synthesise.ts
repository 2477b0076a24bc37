import type { HostTools } from '../target.ts';
import type { Board } from './boards.ts';
import { BOARDS, constraints, synthesis } from './boards.ts';
import type { VerilogModule } from './report.ts';
import { wholeText } from './report.ts';

/** What synthesis and place and route make of a module. */
export interface Hardware {
  /** Cells by type, as Yosys counts them. */
  readonly cells: Readonly<Record<string, number>>;
  /** Lookup tables of four inputs. */
  readonly lut4?: number;
  /** Logic cells, block memories and others in use, as nextpnr counts them. */
  readonly used?: Readonly<Record<string, number>>;
  /** Greatest frequency by clock in MHz, by nextpnr. */
  readonly fmaxMHz?: number;
}

/** The wrapped module on all boards; those without their tools have the reason. */
export function synthesise(m: VerilogModule, top: string, tools: HostTools): Record<string, unknown> {
  const boards: Record<string, unknown> = {};
  for (const b of BOARDS) {
    try {
      boards[b.name] = onBoard(b, `${m.name}_top`, wholeText(m) + top, tools);
    } catch (e) {
      boards[b.name] = { failed: (e as Error).message };
    }
  }
  return { hardware: boards };
}

/** A top module on a board. Throws an Error with what a tool said. */
export function onBoard(b: Board, top: string, text: string, tools: HostTools): Hardware {
  const yosys = tools.find('yosys');
  if (yosys === undefined) throw new Error('Yosys is not installed: apt-get install yosys');
  const folder = tools.temporary();
  tools.write(`${folder}/top.v`, text);
  tools.write(`${folder}/build/about`, '');
  const script = `read_verilog top.v; ${synthesis(b, top)}; tee -o build/stat.txt stat`;
  const made = tools.run(yosys, ['-q', '-p', script], { cwd: folder, timeoutMs: 1_800_000 });
  if (made.status !== 0) throw new Error(`yosys: ${(made.stderr || made.stdout).trim().slice(-500)}`);
  const cells = cellCounts(textOf(tools, `${folder}/build/stat.txt`));
  const lut4 = cells['SB_LUT4'] ?? cells['LUT4'];
  const known = { cells, ...(lut4 === undefined ? {} : { lut4 }) };
  const nextpnr = tools.find('nextpnr-ice40');
  if (b.place === undefined || nextpnr === undefined) return known;
  tools.write(`${folder}/pins.pcf`, constraints(b));
  const args = [
    ...['-q', ...b.place.split(' '), '--json', `build/${b.name}.json`, '--pcf', 'pins.pcf', '--freq', '48'],
    ...['--asc', 'build/out.asc', '--report', 'build/report.json', '--seed', '1'],
  ];
  const placed = tools.run(nextpnr, args, { cwd: folder, timeoutMs: 1_800_000 });
  const report = tools.read(`${folder}/build/report.json`);
  if (!report) throw new Error(`nextpnr: ${(placed.stderr || placed.stdout).trim().slice(-500)}`);
  const { fmax, utilization } = JSON.parse(new TextDecoder().decode(report)) as {
    fmax: Record<string, { achieved: number }>;
    utilization: Record<string, { used: number }>;
  };
  const clocks = Object.values(fmax).map((f) => f.achieved);
  return {
    ...known,
    used: Object.fromEntries(Object.entries(utilization).map(([k, v]) => [k, v.used])),
    ...(clocks.length === 0 ? {} : { fmaxMHz: Math.round(Math.min(...clocks) * 100) / 100 }),
  };
}

/** The cells by type of the last count in a text of Yosys' `stat`. */
function cellCounts(text: string): Record<string, number> {
  const [, ...lines] = text.slice(text.lastIndexOf('Number of cells:')).split('\n');
  const counts: Record<string, number> = {};
  for (const l of lines) {
    const m = /^\s+(\S+)\s+(\d+)$/.exec(l);
    if (!m) break;
    counts[m[1]!] = Number(m[2]);
  }
  return counts;
}

function textOf(tools: HostTools, path: string): string {
  const bytes = tools.read(path);
  if (!bytes) throw new Error(`no ${path}`);
  return new TextDecoder().decode(bytes);
}
