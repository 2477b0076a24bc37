import { NO_SPAN } from '../../../spec/span.ts';
import { createInterpreter } from '../../../vm/interp-wasm/index.ts';
import type { RegValue } from '../../../vm/engine.ts';
import { TrapError } from '../../../vm/engine.ts';
import type { TbcModule } from '../../../vm/module.ts';
import { lineColumn, spanAt } from '../../../vm/module.ts';
import { readModule } from '../../../vm/binary/read.ts';
import { HOST_MODULE } from '../../../spec/host-services.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { EmitOptions, EmittedFile } from '../../target.ts';
import { UnsupportedError } from '../../target.ts';
import type { CoreBoard } from './boards.ts';
import { boardConstraints, boardTop, CORE_BOARDS } from './boards.ts';
import { coreFiles } from './hardware.ts';
import type { Image } from './image.ts';
import { makeImage } from './image.ts';
import type { Profile } from './isa.ts';
import { PROFILES, STOPS } from './isa.ts';
import { checkingBench, memoryFiles, sizesOf, systemVerilog } from './simulation.ts';

/** A whole program for the soft core: hardware, images of its memories, a bench that checks itself, files for boards. */

export const CORE_OPTIONS = {
  core: { help: 'yes: the whole program, as bytecode, for the soft core', values: ['yes', 'no'] },
  profile: {
    help: 'soft core: registers for t27 and 32 bits (the default), or for t40 and 64 bits',
    values: ['t27', 'full64'],
  },
  memory: { help: 'soft core: bytes of memory in simulation, a power of two (default 65536)' },
  entry: { help: 'soft core: the public function without parameters that is run (default main)' },
} as const;

/** Fuel for finding out what the program should do. */
const FUEL = 50_000_000;

const refuse = (name: string, reason: string): never => {
  throw new UnsupportedError('verilog', name, reason, NO_SPAN);
};

/** What the interpreter makes of the program; undefined where it takes too long. */
export interface ExpectedRun {
  readonly code: number;
  readonly stdout: Uint8Array;
  readonly results: readonly bigint[];
}

/** The files for a program. Throws UnsupportedError where the core cannot run it. */
export function emitProgram(tbc: Uint8Array, { name, options }: EmitOptions): readonly EmittedFile[] {
  const read = readModule(tbc);
  if (!('module' in read)) return refuse(name, 'the bytecode is malformed');
  const { module } = read;
  const profile = PROFILES[(options['profile'] ?? 't27') as Profile['name']];
  const memoryBytes = Number(options['memory'] ?? 65536);
  if (!Number.isInteger(Math.log2(memoryBytes)) || memoryBytes < 1024 || memoryBytes > 1 << 24)
    refuse(name, 'the memory must be a power of two from 1024 to 16777216 bytes');
  const entry = options['entry'] ?? 'main';
  const found = module.exports.find((e) => e.name === entry);
  if (!found) return refuse(entry, 'there is no public function of this name');
  if (module.funcs[found.func].params.length > 0) return refuse(entry, 'it has parameters, which nobody would give it');
  const runs = [{ func: found.func, args: [] }];
  const image = makeImage(module, { profile, memoryBytes, runs });
  const expected = interpret(module, found.func, memoryBytes);
  const sizes = sizesOf(image, memoryBytes);
  const files: EmittedFile[] = [
    ...coreFiles(profile),
    { path: 'trinity_system.v', content: systemVerilog(profile) },
    { path: `${name}_tb.v`, content: checkingBench(profile, name, sizes, image, expected) },
    ...memoryFiles(image, sizes).map((f) => ({ ...f, path: `${name}_${f.path}` })),
    { path: `${name}.map.json`, content: mapOf(module, image) },
  ];
  const skipped: Record<string, string> = {};
  const boards: CoreBoard[] = [];
  for (const b of CORE_BOARDS) {
    try {
      files.push(...boardFiles(module, profile, name, b, runs));
      boards.push(b);
    } catch (e) {
      if (!(e instanceof UnsupportedError)) throw e;
      skipped[b.board.name] = String(e.diagnostic.args['reason']);
    }
  }
  const report = {
    name,
    profile: profile.name,
    registerBits: profile.width,
    instructions: image.program.length,
    bytecodeInstructions: image.bytecodeInstructions,
    constantRegisters: image.frame,
    sizes,
    memoryBytes,
    expected: expected && { code: expected.code, printed: expected.stdout.length },
    boards: boards.map((b) => b.board.name),
    boardsWithoutRoom: skipped,
  };
  files.push({ path: `${name}.json`, content: `${JSON.stringify(report, undefined, 2)}\n` });
  files.push({ path: 'Makefile', content: makefileOf(name, boards) });
  return files;
}

function boardFiles(
  module: TbcModule,
  profile: Profile,
  name: string,
  b: CoreBoard,
  runs: readonly { func: number; args: bigint[] }[],
): EmittedFile[] {
  const { board, memoryBytes, spram } = b;
  const image = makeImage(module, { profile, memoryBytes, runs, clearMemory: spram });
  const own = sizesOf(image, memoryBytes);
  const path = `${name}_${board.name}`;
  return [
    { path: `${path}.v`, content: boardTop(b, profile, name, own, image.frame) },
    ...memoryFiles(image, own)
      .filter((f) => !spram || !f.path.startsWith('memory'))
      .map((f) => ({ ...f, path: `${path}_${f.path}` })),
    { path: board.file, content: boardConstraints(b) },
  ];
}

function interpret(module: TbcModule, func: number, memoryLimit: number): ExpectedRun | undefined {
  const stdout: number[] = [];
  const hosts = module.imports.map((imp) => (args: readonly RegValue[]): readonly RegValue[] => {
    if (imp.module === HOST_MODULE && imp.name === 'print') {
      const at = Number(args[0]);
      const { memory } = engine;
      const n = new DataView(memory.buffer, memory.byteOffset).getUint32(at + 8, true);
      for (let i = 0; i < n; i++) stdout.push(memory[at + 16 + i]);
    }
    return [];
  });
  // A VM has memory in units of 64 KiB; a smaller core may trap where it does not.
  const engine = createInterpreter(module, { hosts, fuel: FUEL, memoryLimit: Math.max(memoryLimit, 65536) });
  try {
    const results = engine.call(func, []).map((v) => BigInt(v as number | bigint));
    return { code: STOPS.done, stdout: Uint8Array.from(stdout), results };
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    if (e.trap === 'fuel' || e.trap === 'stack' || memoryLimit < 65536) return undefined;
    return { code: TRAPS[e.trap].id, stdout: Uint8Array.from(stdout), results: [] };
  }
}

/** Addresses of the program with what they are from. */
function mapOf(module: TbcModule, image: Image): string {
  const rows = image.places.map(({ address, func, index, instr }) => {
    const span = index >= 0 && instr >= 0 ? spanAt(module.funcs[index], instr) : undefined;
    const place = span ? `${module.files[span.file]}:${lineColumn(module, span.file, span.start).line}` : '';
    return { address, func, instruction: instr, place };
  });
  return `[\n${rows.map((r) => JSON.stringify(r)).join(',\n')}\n]\n`;
}

function makefileOf(name: string, boards: readonly CoreBoard[]): string {
  const sources = 'trinity_core.v trinity_step.v trinity_wrap.v trinity_system.v';
  const synth = ({ board }: CoreBoard): string => {
    const top = `${name}_${board.name}`;
    const out = `build/${board.name}.json`;
    switch (board.family) {
      case 'ice40':
        return `synth_ice40 ${board.name === 'icebreaker' ? '-device u ' : ''}-abc2 -top ${top} -json ${out}`;
      case 'ecp5':
        return `synth_ecp5 -top ${top} -json ${out}`;
      case 'xilinx':
        return `synth_xilinx -family xc7 -top ${top}; write_json ${out}`;
      case 'gowin':
        return `synth_gowin -top ${top}; write_json ${out}`;
    }
  };
  const rules = boards.flatMap((b) => {
    const { board } = b;
    const top = `${name}_${board.name}`;
    const lines = [
      `synth-${board.name}: | build`,
      `\tyosys -q -l build/${board.name}.synth.log -p "read_verilog -defer ${sources} ${top}.v; ${synth(b)}; stat"`,
    ];
    if (board.place === undefined) return lines;
    return [
      ...lines,
      `pnr-${board.name}: synth-${board.name}`,
      `\tnextpnr-ice40 -q ${board.place} --seed $(SEED) --freq ${board.clock} --json build/${board.name}.json --pcf ${board.file} --asc build/${board.name}.asc --log build/${board.name}.pnr.log`,
      `bit-${board.name}: pnr-${board.name}`,
      `\ticepack build/${board.name}.asc build/${board.name}.bin`,
    ];
  });
  return `# make sim | sim-verilator | lint, and synth-BOARD, pnr-BOARD, bit-BOARD for the boards ${boards.map((b) => b.board.name).join(', ')}
# (place and route for the iCE40 boards; the other constraint files are for their makers' tools).
SEED ?= 1
.PHONY: sim sim-verilator lint clean
sim: | build
\tiverilog -g2005 -Wall -s ${name}_tb -o build/${name}.vvp ${sources} ${name}_tb.v
\tvvp -n build/${name}.vvp | tee build/${name}.log
\tgrep -q ^PASS build/${name}.log
sim-verilator: | build
\tverilator --binary --timing -Wno-fatal -Wno-lint -Wno-style --Mdir build/verilator --top-module ${name}_tb -o sim ${sources} ${name}_tb.v
\tbuild/verilator/sim | tee build/${name}.log
\tgrep -q ^PASS build/${name}.log
lint:
\tverilator --lint-only -Wall --top-module trinity_system ${sources}
build:
\tmkdir -p build
clean:
\trm -rf build
${rules.join('\n')}
`;
}
