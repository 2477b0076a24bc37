import type { Device, DeviceBuffer, ScalarValue } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import type { BufType, Signature } from '../../compiler/ir/types.ts';
import type { TensorTy } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import { AbiError } from '../embed/errors.ts';
import type { ScalarValue as HostScalar } from '../embed/scalars.ts';
import { fromReg, toReg } from '../embed/scalars.ts';
import type { Shapes, TensorValue } from '../embed/values.ts';
import { TrapError } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { kernelFrames } from './frames.ts';
import type { Queued } from './queue.ts';
import { Queue } from './queue.ts';
import type { OffloadedKernel, OffloadOptions } from './session.ts';
import { Offload } from './session.ts';
import { bytesOf, dimsOf } from './shapes.ts';
import { fromPayload, toPayload } from './staging.ts';

/**
 * Kernels of a module for an embedder that keeps tensors on the device and has no use for an instance: `run` queues a call,
 * `finish` waits for all of them. Works with devices that answer at once and with those that answer later.
 */
export class DeviceProgram {
  readonly device: Device;
  readonly #offload: Offload;
  readonly #queue: Queue;
  readonly #kernels = new Map<string, DeviceKernel>();
  #calls: DeviceCall[] = [];

  constructor(module: TbcModule, device: Device, options: OffloadOptions = {}) {
    this.device = device;
    this.#offload = new Offload(module, device, options);
    this.#queue = Queue.of(device);
  }

  /** An exported kernel. Throws AbiError where there is none of the name. */
  kernel(name: string): DeviceKernel {
    let kernel = this.#kernels.get(name);
    if (!kernel) {
      const module = this.#offload.source;
      const found = module.exports.find((e) => e.name === name);
      if (!found || !module.kernels.some((k) => k.name === name))
        throw new AbiError(name, 'the module exports no such kernel');
      kernel = new DeviceKernel(this, this.#offload.kernel(name), found.signature);
      this.#kernels.set(name, kernel);
    }
    return kernel;
  }

  /** Queues a call; used by kernels. */
  enqueue(call: (queue: Queue) => DeviceCall): DeviceCall {
    const made = call(this.#queue);
    this.#calls.push(made);
    return made;
  }

  /** Waits until all calls are done. Throws the TrapError of the first that trapped. */
  async finish(): Promise<void> {
    const calls = this.#calls;
    this.#calls = [];
    await this.#queue.finish();
    for (const call of calls) call.free();
    const trapped = calls.find((c) => c.trap);
    if (trapped) throw trapped.trap!;
  }

  /** The trap of a call as the error that an instance would throw. */
  trapOf(queued: Queued, kernel: Parameters<typeof kernelFrames>[1]): TrapError | undefined {
    const { outcome } = queued;
    if (!outcome || !('trap' in outcome)) return undefined;
    const { source } = this.#offload;
    const scalar = source.funcs.find((f) => f.kernel === kernel.name && f.partOf === undefined);
    return new TrapError(outcome.trap, '', kernelFrames(source, kernel, scalar?.name ?? kernel.func.name, outcome));
  }
}

/** A tensor on a device. */
export class DeviceTensor {
  readonly type: TensorTy;
  readonly dims: readonly number[];
  /** Its bytes in the layout of its type (spec/layout.ts). */
  readonly buffer: DeviceBuffer;
  readonly #bytes: number;

  /** Of a buffer with at least so many bytes. */
  constructor(type: TensorTy, dims: readonly number[], buffer: DeviceBuffer, bytes: number) {
    this.type = type;
    this.dims = dims;
    this.buffer = buffer;
    this.#bytes = bytes;
  }

  /** Puts another value of the same sizes in its place. Queued like calls. Throws AbiError. */
  write(value: unknown): void {
    const type = { ...this.type, dims: this.dims };
    this.buffer.write(toPayload(value, type, 'tensor', new Map()).bytes);
  }

  /** Its value when the calls that were queued before are done. */
  async read(): Promise<TensorValue> {
    const bytes = new Uint8Array(this.#bytes);
    if (bytes.length > 0) await this.buffer.read(bytes);
    return fromPayload(bytes, this.type, this.dims);
  }

  free(): void {
    this.buffer.free();
  }
}

/** A call that was queued. Its `results` and `trap` are known after `DeviceProgram.finish`. */
export class DeviceCall {
  /** Tensors that it writes, by name: results and `inout` parameters. They may be given to further calls at once. */
  readonly outputs: Readonly<Record<string, DeviceTensor>>;
  readonly #queued: Queued;
  readonly #types: readonly ScalarType[];
  readonly #trap: (queued: Queued) => TrapError | undefined;
  readonly #own: readonly DeviceTensor[];

  constructor(
    outputs: Readonly<Record<string, DeviceTensor>>,
    queued: Queued,
    types: readonly ScalarType[],
    trap: (queued: Queued) => TrapError | undefined,
    own: readonly DeviceTensor[],
  ) {
    this.outputs = outputs;
    this.#queued = queued;
    this.#types = types;
    this.#trap = trap;
    this.#own = own;
  }

  /** Scalar results in order. Throws the call's trap, or an Error before it is done. */
  get results(): readonly HostScalar[] {
    const { outcome } = this.#queued;
    if (!outcome) throw new Error('the call is not done: wait for finish()');
    if ('trap' in outcome) throw this.trap!;
    return outcome.results.map((v, i) => fromReg(v, this.#types[i]!));
  }

  get trap(): TrapError | undefined {
    return this.#trap(this.#queued);
  }

  /** Gives up the tensors that were made of values for this call alone. */
  free(): void {
    for (const t of this.#own) t.free();
  }
}

/** Arguments by name: tensors of the device or values for tensor parameters, values for scalars, and for a result a tensor to write to. */
export type DeviceArguments = Readonly<Record<string, unknown>>;

export class DeviceKernel {
  readonly name: string;
  readonly #program: DeviceProgram;
  readonly #kernel: OffloadedKernel;
  /** Names of tensor parameters that are `inout`, and of tensors that are results. */
  readonly #inout: ReadonlySet<string>;
  readonly #fresh: ReadonlySet<string>;

  constructor(program: DeviceProgram, kernel: OffloadedKernel, signature: Signature) {
    this.name = kernel.name;
    this.#program = program;
    this.#kernel = kernel;
    this.#inout = new Set(signature.params.filter((p) => p.inout).map((p) => p.name));
    const params = new Set(signature.params.map((p) => p.name));
    this.#fresh = new Set(kernel.params.flatMap((p) => (p.kind === 'buffer' && !params.has(p.name) ? [p.name] : [])));
  }

  /** A value for a tensor of the kernel, on the device and in the layout that the kernel wants. Throws AbiError. */
  tensor(name: string, value: unknown): DeviceTensor {
    return this.#upload(name, value, new Map());
  }

  /**
   * Queues a call, which begins when those before it are done. Throws AbiError where an argument does not fit, UnsupportedError where the
   * device cannot do the kernel.
   */
  async run(args: DeviceArguments): Promise<DeviceCall> {
    const kernel = this.#kernel;
    const known = new Set(kernel.params.map((p) => p.name));
    const stranger = Object.keys(args).find((n) => !known.has(n));
    if (stranger !== undefined) throw new AbiError(stranger, `${this.name} has no such parameter`);
    const shapes: Shapes = new Map();
    const own: DeviceTensor[] = [];
    try {
      const tensors = this.#tensors(args, shapes, own);
      const sizes = this.#sizes(args, shapes);
      const executable = await kernel.compiled(sizes);
      if (executable instanceof UnsupportedError) throw executable;
      const outputs: Record<string, DeviceTensor> = {};
      const given = kernel.params.map((p): DeviceBuffer | ScalarValue => {
        if (p.kind === 'size') return sizes.get(p.name)!;
        if (p.kind === 'scalar') return toReg(args[p.name], p.type, p.name) as ScalarValue;
        const t = tensors.get(p.name) ?? this.#allocate(p.type, dimsOf(p.type, sizes));
        if (this.#fresh.has(p.name) || this.#inout.has(p.name)) outputs[p.name] = t;
        return t.buffer;
      });
      const { results } = executable.kernel;
      const trap = (queued: Queued): TrapError | undefined => this.#program.trapOf(queued, executable.kernel);
      return this.#program.enqueue(
        (queue) => new DeviceCall(outputs, queue.run(executable, given), results, trap, own),
      );
    } catch (e) {
      for (const t of own) t.free();
      throw e;
    }
  }

  /** The tensors that are given, by name; those made here of values for one call are added to `own`. */
  #tensors(args: DeviceArguments, shapes: Shapes, own: DeviceTensor[]): Map<string, DeviceTensor> {
    const tensors = new Map<string, DeviceTensor>();
    for (const p of this.#kernel.params) {
      if (p.kind !== 'buffer') continue;
      const value = args[p.name];
      if (value instanceof DeviceTensor) {
        checkShape(value, p.type, p.name, shapes);
        tensors.set(p.name, value);
      } else if (!this.#fresh.has(p.name)) {
        const made = this.#upload(p.name, value, shapes);
        tensors.set(p.name, made);
        if (!this.#inout.has(p.name)) own.push(made);
      } else if (value !== undefined) {
        throw new AbiError(p.name, 'a result takes a tensor of the device');
      }
    }
    return tensors;
  }

  /** Sizes by name: those that tensors tell, else those that are given. */
  #sizes(args: DeviceArguments, shapes: Shapes): Map<string, number> {
    const sizes = new Map<string, number>();
    for (const p of this.#kernel.params) {
      if (p.kind !== 'size') continue;
      const told = shapes.get(p.name);
      const given = args[p.name] === undefined ? undefined : Number(toReg(args[p.name], 'i32', p.name));
      if (told !== undefined && given !== undefined && told !== given)
        throw new AbiError(p.name, `the tensors say ${told}, not ${given}`);
      const size = told ?? given;
      if (size === undefined || size < 0) throw new AbiError(p.name, 'no tensor tells this size: give it');
      sizes.set(p.name, size);
    }
    return sizes;
  }

  #upload(name: string, value: unknown, shapes: Shapes): DeviceTensor {
    const param = this.#kernel.params.find((p) => p.name === name);
    if (param?.kind !== 'buffer') throw new AbiError(name, `${this.name} has no such tensor`);
    const { bytes, dims } = toPayload(value, tensorType(param.type), name, shapes);
    const made = this.#allocate(param.type, dims);
    if (bytes.length > 0) made.buffer.write(bytes);
    return made;
  }

  #allocate(type: BufType, dims: readonly number[]): DeviceTensor {
    const bytes = bytesOf(type, dims);
    return new DeviceTensor(tensorType(type), dims, this.#program.device.allocate(Math.max(bytes, LEAST_BYTES)), bytes);
  }
}

const LEAST_BYTES = 16;

function tensorType({ elem, dims, layout }: BufType): TensorTy {
  const of =
    elem === 'f16' || elem === 'bf16'
      ? ({ kind: 'half', name: elem } as const)
      : ({ kind: 'scalar', name: elem } as const);
  return { kind: 'tensor', elem: of as TensorTy['elem'], dims, layout };
}

/** A tensor of the device must have the element type, layout and sizes that a parameter wants. */
function checkShape(t: DeviceTensor, type: BufType, name: string, shapes: Shapes): void {
  const wanted = tensorType(type);
  const text = ({ elem, layout }: TensorTy): string => JSON.stringify([elem, layout]);
  if (text(t.type) !== text(wanted) || t.dims.length !== type.dims.length) {
    throw new AbiError(name, 'a tensor of another element type, layout or rank');
  }
  type.dims.forEach((d, i) => {
    const size = t.dims[i]!;
    const told = typeof d === 'number' ? d : shapes.get(String(d));
    if (told === undefined) shapes.set(String(d), size);
    else if (told !== size)
      throw new AbiError(
        name,
        `dimension ${i} is ${size}, where ${typeof d === 'number' ? '' : `${d} = `}${told} is expected`,
      );
  });
}
