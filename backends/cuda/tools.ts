import type { HostTools, Tool } from '../target.ts';

/** The programs that compile the emitted file: NVIDIA's for its devices, a C++ compiler for the processor. */

export const NVCC: Tool = {
  name: 'nvcc',
  commands: ['nvcc'],
  install: 'the CUDA toolkit, 12 or later (developer.nvidia.com/cuda-downloads)',
  optional: true,
};

export const CXX: Tool = {
  name: 'C++ compiler',
  commands: ['clang++-19', 'clang++-18', 'clang++-17', 'clang++-16', 'clang++', 'g++'],
  install: 'apt-get install clang',
  optional: true,
};

/** What keeps floats as they are everywhere: no contraction, division and square root as IEEE has them, subnormals. */
export const EXACT = ['-fmad=false', '-prec-div=true', '-prec-sqrt=true', '-ftz=false'] as const;

/** Where kernels would run. */
export type Place =
  | { readonly kind: 'gpu'; readonly nvcc: string; readonly runsOn: string }
  | { readonly kind: 'shim'; readonly compiler: string; readonly runsOn: string };

export interface Found {
  readonly place: Place | undefined;
  readonly missing: readonly { readonly what: string; readonly install: string }[];
}

/** Looks for a device of NVIDIA's with what compiles for it, then for a C++ compiler. `TRINITY_CUDA=shim` leaves the device out. */
export function findPlace(tools: HostTools): Found {
  const missing: { what: string; install: string }[] = [];
  const nvcc = tools.find('nvcc');
  if (nvcc === undefined) missing.push({ what: NVCC.name, install: NVCC.install });
  const device = tools.env['TRINITY_CUDA'] === 'shim' ? undefined : deviceName(tools);
  if (device === undefined) missing.push({ what: 'NVIDIA device', install: 'a device and its driver (nvidia-smi)' });
  if (nvcc !== undefined && device !== undefined) return { place: { kind: 'gpu', nvcc, runsOn: device }, missing };
  for (const command of CXX.commands!) {
    const compiler = tools.find(command);
    if (compiler === undefined) continue;
    return { place: { kind: 'shim', compiler, runsOn: `CPU shim (${command})` }, missing };
  }
  return { place: undefined, missing: [...missing, { what: CXX.name, install: CXX.install }] };
}

function deviceName(tools: HostTools): string | undefined {
  const smi = tools.find('nvidia-smi');
  if (smi === undefined) return undefined;
  const told = tools.run(smi, ['--query-gpu=name', '--format=csv,noheader'], { timeoutMs: 20_000 });
  const name = told.stdout.trim().split('\n')[0]?.trim();
  return told.status === 0 && name ? name : undefined;
}

/** Files of one library: name and text; the first is compiled. */
export type Sources = readonly { readonly path: string; readonly content: string }[];

/** A shared library of the sources. Throws an Error with what the compiler says. */
export function compileLibrary(tools: HostTools, place: Place, sources: Sources): string {
  const main = sources[0]!.path;
  const [command, flags] =
    place.kind === 'gpu'
      ? [place.nvcc, ['-O3', '-std=c++17', ...EXACT, '-arch=native', '-Xcompiler', '-fPIC', '-shared']]
      : [place.compiler, SHIM_FLAGS];
  const text = sources.map((s) => `${s.path}\0${s.content}`).join('\0');
  const key = tools.digest([place.runsOn, version(tools, command), flags.join(' '), text].join('\0')).slice(0, 32);
  const folder = `${tools.cache}/cuda`;
  const library = `${folder}/${key}.so`;
  if (tools.read(`${folder}/${key}.done`) !== undefined) return library;
  const work = tools.temporary();
  for (const s of sources) tools.write(`${work}/${s.path}`, s.content);
  const made = tools.run(command, [...flags, '-o', 'library.so', main], { cwd: work });
  if (made.status !== 0) throw new Error(`${place.runsOn}: cannot compile ${main}:\n${made.stderr.slice(0, 4000)}`);
  tools.write(library, tools.read(`${work}/library.so`)!);
  tools.write(`${folder}/${key}.done`, '');
  return library;
}

export const SHIM_HEADER = 'trinity_cuda_shim.h';

/** Cells are read through pointers of their types, which C++ takes for aliasing. */
const SHIM_FLAGS =
  `-x c++ -std=c++14 -O1 -ffp-contract=off -fno-strict-aliasing -fno-math-errno -w -fPIC -shared -include ${SHIM_HEADER}`.split(
    ' ',
  );

const versions = new WeakMap<HostTools, Map<string, string>>();

function version(tools: HostTools, command: string): string {
  const known = versions.get(tools) ?? new Map<string, string>();
  versions.set(tools, known);
  let text = known.get(command);
  if (text === undefined) known.set(command, (text = tools.run(command, ['--version']).stdout));
  return text;
}
