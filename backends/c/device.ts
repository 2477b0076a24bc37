import { InternalError } from '../../spec/internal.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Sites } from '../clike/sites.ts';
import { cType } from '../clike/types.ts';
import { HostBuffer } from '../host-buffer.ts';
import type { Device, DeviceBuffer, Executable, HostTools, Outcome, PreparedKernel, ScalarValue } from '../target.ts';
import type { Compiler } from './compiler.ts';
import { compileLibrary, machineText } from './compiler.ts';
import { cFiles, publicParams } from './file.ts';

/** Kernels compiled by the machine's C compiler and called in this process. */

interface CExecutable extends Executable {
  readonly call: (...args: unknown[]) => unknown;
  readonly sites: Sites;
}

const FILE = 'kernels';

export class CDevice implements Device {
  readonly name = 'c';
  readonly runsOn: string;
  readonly openSizes = true;
  readonly #tools: HostTools;
  readonly #compiler: Compiler;
  readonly #machine: string;
  #done: Outcome[] = [];

  constructor(tools: HostTools, compiler: Compiler) {
    this.#tools = tools;
    this.#compiler = compiler;
    this.#machine = machineText(tools, compiler);
    this.runsOn = compiler.version;
  }

  compile(kernel: PreparedKernel): CExecutable {
    return this.compileAll([kernel])[0]!;
  }

  /** Several kernels of one module as one library. */
  compileAll(kernels: readonly PreparedKernel[]): CExecutable[] {
    const files = cFiles(kernels, { name: FILE, options: {} });
    const opt = kernels.every((k) => k.opt === 'O0') ? '-O1' : '-O3';
    const path = compileLibrary(this.#tools, this.#compiler, this.#machine, FILE, files, opt);
    const library = this.#tools.library(path);
    let live = kernels.length;
    const dispose = (): void => {
      if (--live === 0) library.close();
    };
    return kernels.map((kernel, i) => {
      const params = publicParams(kernel).map((p) =>
        p.kind === 'buffer' ? 'void *' : p.kind === 'size' ? 'int32_t' : cType(p.type),
      );
      const all = [...params, ...kernel.results.map(() => 'void *')].map((t, n) => `${t} a${n}`);
      const call = library.func(`uint32_t ${files.names[i]!}(${all.join(', ') || 'void'})`);
      return { kernel, source: files.source, call, sites: files.sites, dispose };
    });
  }

  allocate(bytes: number): DeviceBuffer {
    return new HostBuffer(new Uint8Array(bytes));
  }

  view(bytes: Uint8Array): DeviceBuffer {
    return new HostBuffer(bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const { kernel, call, sites } = executable as CExecutable;
    const given: unknown[] = [];
    kernel.params.forEach((p, i) => {
      const a = args[i]!;
      if (p.kind === 'buffer') given.push((a as HostBuffer).data);
      else if (p.kind === 'scalar') given.push(passed(p.type, a as ScalarValue));
      else if (p.value === undefined) given.push(a);
      else if (Number(a) !== p.value) {
        throw new InternalError(
          'I-C-SIZE',
          `${p.name} is ${p.value} in this executable, not ${String(a)}`,
          'backends/c',
        );
      }
    });
    const results = kernel.results.map(() => new Uint8Array(16));
    const status = Number(call(...given, ...results));
    const trap = sites.read(status);
    if (trap) this.#done.push(trap.func === '' ? { ...trap, func: kernel.name, span: kernel.func.span } : trap);
    else this.#done.push({ results: kernel.results.map((t, i) => resultOf(t, results[i]!)) });
  }

  finish(): readonly Outcome[] {
    const done = this.#done;
    this.#done = [];
    return done;
  }

  dispose(): void {
    this.#done = [];
  }
}

function passed(type: ScalarType, v: ScalarValue): unknown {
  return type === 'bool' ? Boolean(v) : v;
}

function resultOf(type: ScalarType, bytes: Uint8Array): ScalarValue {
  const view = new DataView(bytes.buffer);
  const info = scalarInfo(type);
  if (info.kind === 'float') return info.bytes === 4 ? view.getFloat32(0, true) : view.getFloat64(0, true);
  const unsigned = info.kind === 'unsigned' || info.kind === 'bool';
  switch (info.bytes) {
    case 1:
      return unsigned ? view.getUint8(0) : view.getInt8(0);
    case 2:
      return unsigned ? view.getUint16(0, true) : view.getInt16(0, true);
    case 4:
      return unsigned ? view.getUint32(0, true) : view.getInt32(0, true);
    default: {
      const wide = unsigned ? view.getBigUint64(0, true) : view.getBigInt64(0, true);
      // Numbers for t21 to t33 as elsewhere.
      return info.kind === 'trits' && info.width <= 33 ? Number(wide) : wide;
    }
  }
}
