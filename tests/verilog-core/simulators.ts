import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coreFiles } from '../../backends/verilog/core/hardware.ts';
import type { Image } from '../../backends/verilog/core/image.ts';
import type { Profile } from '../../backends/verilog/core/isa.ts';
import type { SimulatedRun, Sizes } from '../../backends/verilog/core/simulation.ts';
import {
  benchVerilog,
  memoryFiles,
  readRuns,
  systemVerilog,
  verilatorMain,
} from '../../backends/verilog/core/simulation.ts';

/** Simulators of the soft core for the tests: one build serves all programs, which come as files. */

/** Room for every program of the tests. */
const SIZES: Sizes = { program: 16, registers: 13, memory: 18 };
const FRAME = 4096;
export const MEMORY_BYTES = 1 << SIZES.memory;
const MOST_CYCLES = 20_000_000;

export function missing(...commands: string[]): string | undefined {
  const gone = commands.filter((c) => spawnSync('which', [c]).status !== 0);
  return gone.length > 0 ? `${gone.join(', ')} not found` : undefined;
}

export interface Simulator {
  /** `keep`: runs after the first find memory and globals as the one before left them. */
  run(image: Image, how?: 'fresh' | 'keep', starts?: readonly number[]): SimulatedRun[];
  remove(): void;
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'trinity-core-'));
}

function sources(at: string, profile: Profile): string[] {
  const files = [...coreFiles(profile), { path: 'trinity_system.v', content: systemVerilog(profile) }];
  for (const f of files) writeFileSync(join(at, f.path), f.content);
  return files.map((f) => f.path);
}

function writeMemories(at: string, image: Image, whole: boolean): void {
  for (const f of memoryFiles(image, whole ? SIZES : undefined)) writeFileSync(join(at, f.path), f.content);
}

export function buildVerilator(profile: Profile): Simulator {
  const at = folder();
  const files = sources(at, profile);
  writeFileSync(join(at, 'main.cpp'), verilatorMain(profile));
  const parameters = [`-GPCB=${SIZES.program}`, `-GRB=${SIZES.registers}`, `-GMB=${SIZES.memory}`, `-GFRAME=${FRAME}`];
  execFileSync(
    'verilator',
    [
      '--cc',
      '--exe',
      '--build',
      '-O3',
      '-CFLAGS',
      '-O1',
      '-Wall',
      '-Wno-fatal',
      '--top-module',
      'trinity_system',
      ...parameters,
      ...files,
      'main.cpp',
    ],
    { cwd: at, stdio: 'pipe' },
  );
  return {
    run(image, how = 'fresh', starts = image.starts) {
      writeMemories(at, image, false);
      const out = execFileSync(join(at, 'obj_dir/Vtrinity_system'), [String(MOST_CYCLES), how, ...starts.map(String)], {
        cwd: at,
        maxBuffer: 1 << 28,
      });
      return readRuns(out.toString(), profile);
    },
    remove: () => rmSync(at, { recursive: true, force: true }),
  };
}

/** Runs each start by itself, as the memories are filled when the simulation begins. */
export function buildIcarus(profile: Profile): Simulator {
  const at = folder();
  const files = sources(at, profile);
  return {
    run(image, _how, starts = image.starts) {
      writeMemories(at, image, true);
      return starts.flatMap((start) => {
        mkdirSync(at, { recursive: true });
        writeFileSync(join(at, 'bench.v'), benchVerilog(profile, SIZES, FRAME, start, MOST_CYCLES));
        execFileSync('iverilog', ['-g2005', '-Wall', '-o', 'bench.vvp', 'bench.v', ...files], {
          cwd: at,
          stdio: 'pipe',
        });
        return readRuns(execFileSync('vvp', ['-n', 'bench.vvp'], { cwd: at }).toString(), profile);
      });
    },
    remove: () => rmSync(at, { recursive: true, force: true }),
  };
}
