import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emitProgram } from '../../backends/verilog/core/program.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { compileProgram } from '../conformance/lib/run-programs.ts';
import { artefact } from '../engines.ts';

/**
 * Synthesis, place and route of the soft core with the program demo.tri for the iCE40 boards, and bitstreams: a line of JSON a board
 * with logic cells, block RAMs and the highest clock, the best of some seeds. Minutes. `node tests/verilog-core/fpga.ts [SEEDS] [BOARD…]`.
 */

const [seeds = '4', ...wanted] = process.argv.slice(2);
const GOALS = [
  { board: 'icebreaker', device: ['--up5k', '--package', 'sg48'], mhz: 24, synth: '-device u' },
  { board: 'hx8k', device: ['--hx8k', '--package', 'ct256'], mhz: 60, synth: '' },
].filter((g) => wanted.length === 0 || wanted.includes(g.board));

const source = join(import.meta.dirname, 'demo.tri');
const { module } = compileProgram(source, readFileSync(source, 'utf8'), { vectors: false });
if (!module) throw new Error('demo.tri does not compile');
const at = mkdtempSync(join(tmpdir(), 'trinity-fpga-'));
const run = (command: string, args: readonly string[]): void => {
  execFileSync(command, args, { cwd: at, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
};
try {
  for (const f of emitProgram(writeModule(artefact(module).tbc), { name: 'demo', options: { entry: 'fib_15' } }))
    writeFileSync(join(at, f.path), f.content);
  for (const { board, device, mhz, synth } of GOALS) {
    const verilog = `trinity_core.v trinity_step.v trinity_wrap.v trinity_system.v demo_${board}.v`;
    run('yosys', [
      '-q',
      '-p',
      `read_verilog -defer ${verilog}; synth_ice40 ${synth} -abc2 -top demo_${board} -json ${board}.json; tee -o ${board}.stat stat -json`,
    ]);
    let best = { mhz: 0, seed: 0, cells: 0, rams: 0, bitstream: 0 };
    for (let seed = 1; seed <= Number(seeds) && best.mhz < mhz; seed++) {
      const log = `${board}.${seed}.log`;
      const args = [
        ...device,
        '--json',
        `${board}.json`,
        '--pcf',
        `${board}.pcf`,
        '--asc',
        `${board}.asc`,
        '--freq',
        String(mhz),
      ];
      run('nextpnr-ice40', ['-q', ...args, '--seed', String(seed), '--timing-allow-fail', '-l', log]);
      const text = readFileSync(join(at, log), 'utf8');
      const reached = Number([...text.matchAll(/Max frequency for clock[^:]*: ([\d.]+) MHz/g)].at(-1)?.[1] ?? 0);
      const used = (what: string): number => Number(new RegExp(`${what}: *(\\d+)/`).exec(text)?.[1] ?? 0);
      if (reached <= best.mhz) continue;
      run('icepack', [`${board}.asc`, `${board}.bin`]);
      const bitstream = statSync(join(at, `${board}.bin`)).size;
      best = { mhz: reached, seed, cells: used('ICESTORM_LC'), rams: used('ICESTORM_RAM'), bitstream };
    }
    console.log(JSON.stringify({ board, goal: mhz, ...best }));
  }
} finally {
  rmSync(at, { recursive: true, force: true });
}
