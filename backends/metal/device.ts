import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { HostBuffer } from '../host-buffer.ts';
import type {
  Device,
  DeviceBuffer,
  Executable,
  HostTools,
  NativeLibrary,
  Outcome,
  PreparedKernel,
  ScalarValue,
  Tool,
} from '../target.ts';
import type { MetalFile, MetalKernel } from './file.ts';
import { metalFile, NO_TRAP } from './file.ts';
import { METAL_SHIM } from './shim.ts';
import { hostPrototype, hostText, KERNELS } from './shim-host.ts';

/** The emitted text on the processor: Metal itself is on Apple's systems alone, and this has not been run there. */

export const CXX: Tool = {
  name: 'C++ compiler',
  commands: ['clang++-19', 'clang++-18', 'clang++-17', 'clang++-16', 'clang++', 'g++'],
  install: 'apt-get install clang',
  optional: true,
};

export function findCompiler(tools: HostTools): { command: string; path: string } | undefined {
  for (const command of CXX.commands!) {
    const path = tools.find(command);
    if (path !== undefined) return { command, path };
  }
  return undefined;
}

export function runsOn(command: string): string {
  return `CPU shim (${command}; not compiled by Apple's compiler)`;
}

interface MetalExecutable extends Executable {
  readonly made: MetalKernel;
  readonly file: MetalFile;
  readonly run: (...args: unknown[]) => unknown;
  /** Memory of the plan; those that are parameters are given anew in each call. */
  readonly memory: Uint8Array[];
  readonly words: Uint32Array;
  readonly status: Uint32Array;
}

export class MetalDevice implements Device {
  readonly name = 'metal';
  readonly runsOn: string;
  readonly #tools: HostTools;
  readonly #compiler: { readonly command: string; readonly path: string };
  #version: string | undefined;
  #outcomes: Outcome[] = [];

  constructor(tools: HostTools, compiler: { readonly command: string; readonly path: string }) {
    this.#tools = tools;
    this.#compiler = compiler;
    this.runsOn = runsOn(compiler.command);
  }

  compile(kernel: PreparedKernel): Executable {
    return this.compileAll([kernel])[0]!;
  }

  /** Several kernels of one module as one library. */
  compileAll(kernels: readonly PreparedKernel[]): MetalExecutable[] {
    const file = metalFile(kernels, { name: 'kernels', options: {} });
    const library = this.#library(file);
    let live = kernels.length;
    return file.kernels.map((made): MetalExecutable => {
      const types = hostPrototype(made, 'void *');
      return {
        kernel: made.plan.kernel,
        source: file.source,
        made,
        file,
        run: library.func(types),
        memory: made.plan.memory.map((m) => new Uint8Array(m.param ? 0 : Math.max(m.bytes, 16))),
        words: new Uint32Array(made.trapWords),
        status: new Uint32Array(Math.max(made.trapThreads, 1)),
        dispose: () => {
          if (--live === 0) library.close();
        },
      };
    });
  }

  #library(file: MetalFile): NativeLibrary {
    const tools = this.#tools;
    const { path } = this.#compiler;
    const sources = { 'host.cpp': hostText(file), [KERNELS]: file.source, metal_stdlib: METAL_SHIM };
    this.#version ??= tools.run(path, ['--version']).stdout;
    const key = tools.digest([this.#version, FLAGS.join(' '), ...Object.values(sources)].join('\0')).slice(0, 32);
    const kept = `${tools.cache}/metal/${key}`;
    if (tools.read(`${kept}.done`) === undefined) {
      const work = tools.temporary();
      for (const [name, text] of Object.entries(sources)) tools.write(`${work}/${name}`, text);
      const made = tools.run(path, [...FLAGS, '-o', 'library.so', 'host.cpp'], { cwd: work });
      if (made.status !== 0) throw new Error(`${this.runsOn}: cannot compile:\n${made.stderr.slice(0, 4000)}`);
      tools.write(`${kept}.so`, tools.read(`${work}/library.so`)!);
      tools.write(`${kept}.done`, '');
    }
    return tools.library(`${kept}.so`);
  }

  allocate(bytes: number): DeviceBuffer {
    return new HostBuffer(new Uint8Array(Math.max(bytes, 16)));
  }

  view(bytes: Uint8Array): DeviceBuffer {
    return new HostBuffer(bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const e = executable as MetalExecutable;
    const { kernel, made, memory, words, status } = e;
    const scalars: unknown[] = [];
    let buffers = 0;
    kernel.params.forEach((p, i) => {
      const a = args[i]!;
      if (p.kind === 'buffer') memory[buffers++] = (a as HostBuffer).data;
      else if (p.kind === 'scalar') scalars.push(p.type === 'bool' ? Boolean(a) : a);
      else if (Number(a) !== p.value) {
        const message = `${p.name} is ${p.value} in this executable, not ${String(a)}`;
        throw new InternalError('I-METAL-SIZE', message, 'backends/metal');
      }
    });
    words.fill(NO_TRAP);
    if (e.run(...memory, ...scalars, words, status) !== 0) {
      throw new Error(`metal: kernel ${kernel.name}: lanes of a group were not together`);
    }
    const thread = words[words.length - 1]!;
    const trap = thread === NO_TRAP ? undefined : e.file.sites.read(status[thread]!);
    if (trap) {
      const at = { func: kernel.func.name, span: kernel.func.span };
      this.#outcomes.push(trap.func === '' ? { ...trap, ...at } : trap);
    } else {
      this.#outcomes.push({ results: made.plan.results.map((r) => valueAt(memory[r.memory]!, r.offset, r.type)) });
    }
  }

  finish(): readonly Outcome[] {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  dispose(): void {
    this.#outcomes = [];
  }
}

/** Cells are read through pointers of their types, which C++ takes for aliasing. */
const FLAGS = '-x c++ -std=c++14 -O1 -ffp-contract=off -fno-strict-aliasing -fno-math-errno -w -fPIC -shared -I.'.split(
  ' ',
);

function valueAt(bytes: Uint8Array, offset: number, type: ScalarType): ScalarValue {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  const { kind, bytes: size, width } = scalarInfo(type);
  if (kind === 'float') return view.getFloat32(0, true);
  const unsigned = kind === 'unsigned' || kind === 'bool';
  if (size === 1) return unsigned ? view.getUint8(0) : view.getInt8(0);
  if (size === 2) return unsigned ? view.getUint16(0, true) : view.getInt16(0, true);
  if (size === 4) return unsigned ? view.getUint32(0, true) : view.getInt32(0, true);
  const wide = unsigned ? view.getBigUint64(0, true) : view.getBigInt64(0, true);
  // Numbers for t21 to t33 as elsewhere.
  return kind === 'trits' && width <= 33 ? Number(wide) : wide;
}
