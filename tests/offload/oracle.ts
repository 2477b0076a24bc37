import type { Device, DeviceBuffer, Executable, Outcome, PreparedKernel, ScalarValue } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import type { KernelArg, RefTensor } from '../../compiler/ir/evaluate-kernel.ts';
import { evaluateKernel, trapPlace } from '../../compiler/ir/evaluate-kernel.ts';
import type { BufType } from '../../compiler/ir/types.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../kernel/harness.ts';
import { toRef, toReg } from '../vm/reg-values.ts';
import { decode } from './tensor-bytes.ts';

/** The device that all others are measured against: kernels as they were prepared, run by the kernel profile's reference evaluator. */

export interface OracleOptions {
  /** It sees the host's memory; otherwise it has its own. */
  readonly shared?: boolean;
  /** It takes kernels of open sizes. */
  readonly openSizes?: boolean;
  /** A reason for the kernels that it shall not be able to do. */
  readonly refuses?: (kernel: PreparedKernel) => string | undefined;
}

class OracleBuffer implements DeviceBuffer {
  readonly data: Uint8Array;
  readonly #device: OracleDevice;

  constructor(device: OracleDevice, data: Uint8Array) {
    this.#device = device;
    this.data = data;
    device.live.add(this);
  }
  get bytes(): number {
    return this.data.length;
  }
  write(data: Uint8Array, offset = 0): void {
    this.#check();
    this.#device.counts.written += data.length;
    this.data.set(data, offset);
  }
  read(into: Uint8Array, offset = 0): void {
    this.#check();
    this.#device.counts.read += into.length;
    into.set(this.data.subarray(offset, offset + into.length));
  }
  free(): void {
    this.#check();
    this.#device.live.delete(this);
  }
  #check(): void {
    if (!this.#device.live.has(this)) throw new Error('the buffer was freed');
  }
}

interface OracleExecutable extends Executable {
  /** Whose it is. */
  readonly device: OracleDevice;
}

export class OracleDevice implements Device {
  readonly name = 'oracle';
  readonly runsOn = 'the reference evaluator';
  readonly openSizes?: boolean;
  readonly view?: (bytes: Uint8Array) => DeviceBuffer;
  /** Bytes written to and read from its buffers, kernels compiled, calls. */
  readonly counts = { written: 0, read: 0, compiled: 0, calls: 0 };
  readonly live = new Set<DeviceBuffer>();
  readonly #refuses: (kernel: PreparedKernel) => string | undefined;
  #outcomes: Outcome[] = [];

  constructor({ shared = false, openSizes, refuses = () => undefined }: OracleOptions = {}) {
    if (shared) this.view = (bytes) => new OracleBuffer(this, bytes);
    if (openSizes !== undefined) this.openSizes = openSizes;
    this.#refuses = refuses;
  }

  compile(kernel: PreparedKernel): Executable {
    const reason = this.#refuses(kernel);
    if (reason !== undefined) throw new UnsupportedError(this.name, kernel.name, reason, kernel.func.span);
    this.counts.compiled++;
    const made: OracleExecutable = { kernel, source: '', device: this };
    return made;
  }

  allocate(bytes: number): DeviceBuffer {
    return new OracleBuffer(this, new Uint8Array(bytes));
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    if ((executable as OracleExecutable).device !== this) throw new Error('an executable of another device');
    this.counts.calls++;
    this.#outcomes.push(runPrepared(executable.kernel, args));
  }

  finish(): readonly Outcome[] {
    const outcomes = this.#outcomes;
    this.#outcomes = [];
    return outcomes;
  }

  dispose(): void {
    this.live.clear();
  }
}

function runPrepared(kernel: PreparedKernel, args: readonly (DeviceBuffer | ScalarValue)[]): Outcome {
  const { params, func, module } = kernel;
  const sizes = new Map(params.flatMap((p, i) => (p.kind === 'size' ? [[p.name, Number(args[i])] as const] : [])));
  const stored: (() => void)[] = [];
  const given = params.map((p, i): KernelArg => {
    const arg = args[i]!;
    if (p.kind !== 'buffer') return toRef(arg as ScalarValue, p.kind === 'size' ? 'i32' : p.type);
    const { data } = arg as OracleBuffer;
    const type = func.params[i]!.type as BufType;
    const dims = type.dims.map((d) => (typeof d === 'number' ? d : sizes.get(d!)!));
    const t = decode(data, type, dims);
    if (p.access === 'write') t.data.forEach((_, n) => (t.data[n] = undefined));
    if (p.access !== 'read') stored.push(() => data.set(encode(complete(p.name, t), type.layout)));
    return t;
  });
  try {
    const results = evaluateKernel(func, given, (name) => module.funcs.get(name));
    for (const store of stored) store();
    return { results: results.map((v, i) => toReg(v, func.results[i] as ScalarType) as ScalarValue) };
  } catch (e) {
    if (!(e instanceof RefTrap)) throw e;
    return { trap: e.trap, ...trapPlace(e) };
  }
}

/** An output that the kernel did not write in whole is none. */
function complete(name: string, t: RefTensor): RefTensor {
  if (t.data.includes(undefined)) throw new Error(`${name} is not written everywhere`);
  return t;
}
