import { planLaunches } from '../gpu/lower.ts';
import { NO_TRAP, TRAP_SITES } from '../gpu/plan.ts';
import type { Device, DeviceBuffer, DeviceOptions, Executable, HostTools, Outcome, PreparedKernel, ScalarValue } from '../target.ts'; // prettier-ignore
import { UnsupportedError } from '../target.ts';
import { Arena } from './arena.ts';
import type { Kept } from './arena.ts';
import { Buffers, bufferOf } from './buffers.ts';
import type { WebGpuBuffer } from './buffers.ts';
import type { Opened } from './dawn.ts';
import { describe, openAdapter } from './dawn.ts';
import type { WebGpuExecutable } from './executable.ts';
import { MOST_RECORDED, compileShader } from './executable.ts';
import type { GpuDevice, GpuEncoder, Limit } from './gpu-api.ts';
import { printShader } from './shader.ts';
import { readScalar, writeScalar } from './scalars.ts';

/** Kernels on WebGPU through Dawn. Calls are recorded and sent in portions; nothing waits but `finish` and `read`. */

const LIMITS: readonly Limit[] = [
  'maxStorageBuffersPerShaderStage',
  'maxStorageBufferBindingSize',
  'maxBufferSize',
  'maxComputeWorkgroupsPerDimension',
];

export async function openDevice(tools: HostTools, _options: DeviceOptions = {}): Promise<Device> {
  const opened = await openAdapter(tools);
  const { adapter } = opened;
  const subgroups = adapter.features.has('subgroups') && (adapter.info.subgroupMinSize ?? 0) >= 32;
  const device = await adapter.requestDevice({
    requiredFeatures: subgroups ? ['subgroups'] : [],
    requiredLimits: Object.fromEntries(LIMITS.map((name) => [name, adapter.limits[name]])),
  });
  return new WebGpuDevice(opened, device, subgroups);
}

/** A call whose outcome is still on the device. */
interface Pending {
  readonly executable: WebGpuExecutable;
  readonly status: Kept | undefined;
  readonly results: readonly Kept[];
}

class WebGpuDevice implements Device {
  readonly name = 'webgpu';
  readonly runsOn: string;
  readonly #opened: Opened;
  readonly #gpu: GpuDevice;
  readonly #subgroups: boolean;
  readonly #buffers: Buffers;
  readonly #outcomes: Arena;
  #encoder: GpuEncoder | undefined;
  #recorded = 0;
  #pending: Pending[] = [];
  /** What went wrong on the device since the last `finish`. */
  #error: string | undefined;

  constructor(opened: Opened, gpu: GpuDevice, subgroups: boolean) {
    this.#opened = opened;
    this.#gpu = gpu;
    this.#subgroups = subgroups;
    this.runsOn = describe(opened.adapter.info);
    this.#buffers = new Buffers(gpu, {
      encoder: () => this.#record(),
      flush: () => this.#flush(),
      failed: () => this.#throwError(),
    });
    this.#outcomes = new Arena(gpu);
    gpu.addEventListener?.('uncapturederror', ({ error }) => (this.#error ??= error.message));
    void gpu.lost.then(({ reason, message }) => {
      if (reason !== 'destroyed') this.#error ??= `the device was lost: ${message}`;
    });
  }

  async compile(kernel: PreparedKernel): Promise<Executable> {
    const plan = planLaunches(kernel, this.name);
    const shader = printShader(plan, {
      dot4: this.#opened.gpu.wgslLanguageFeatures.has('packed_4x8_integer_dot_product'),
      subgroups: this.#subgroups,
    });
    const { limits } = this.#gpu;
    const refuse = (reason: string): never => {
      throw new UnsupportedError(this.name, kernel.name, reason, kernel.func.span);
    };
    for (const m of plan.memory) {
      const most = Math.min(limits.maxStorageBufferBindingSize, limits.maxBufferSize);
      if (m.bytes > most) refuse(`${m.name} takes ${m.bytes} bytes; this adapter has buffers of ${most} at most`);
    }
    for (const d of shader.dispatches) {
      const count = d.memory.length + (shader.statusWords > 0 ? 1 : 0);
      const most = limits.maxStorageBuffersPerShaderStage;
      if (count > most) refuse(`one launch uses ${count} buffers; this adapter has ${most} at once`);
    }
    return compileShader(this.#gpu, plan, shader);
  }

  allocate(bytes: number): DeviceBuffer {
    this.#throwError();
    return this.#buffers.allocate(bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const x = executable as WebGpuExecutable;
    const { plan, shader } = x;
    const given: WebGpuBuffer[] = [];
    const scalars: ScalarValue[] = [];
    x.kernel.params.forEach((p, i) => {
      if (p.kind === 'buffer') given.push(bufferOf(args[i]));
      else if (p.kind === 'scalar') scalars.push(args[i] as ScalarValue);
    });
    const encoder = this.#record();
    const memory = this.#separate(x, given, encoder);
    x.encode(encoder, memory, this.#call(x, scalars));
    const status = x.status && this.#outcomes.keep(encoder, x.status, shader.statusWords * 4 - 4, 4);
    const results = plan.results.map((r) => this.#outcomes.keep(encoder, memory[r.memory]!.gpu, r.offset, 8));
    this.#pending.push({ executable: x, status, results });
    if (++this.#recorded >= MOST_RECORDED) this.#flush();
  }

  /** Where in its buffer the call's uniform data are. */
  #call(x: WebGpuExecutable, scalars: readonly ScalarValue[]): number {
    if (scalars.length === 0 || !x.calls) return 0;
    const offset = this.#recorded * x.callStride;
    const bytes = new Uint8Array(x.shader.callBytes);
    x.shader.scalars.forEach((s, i) => writeScalar(new DataView(bytes.buffer), s, scalars[i]!));
    // Ahead of the commands that are being recorded; places come round after these are sent.
    this.#gpu.queue.writeBuffer(x.calls, offset, bytes);
    return offset;
  }

  /** The buffers of a call; one that is written is not read by another name at the same time, which WebGPU refuses. */
  #separate(x: WebGpuExecutable, given: readonly WebGpuBuffer[], encoder: GpuEncoder): WebGpuBuffer[] {
    const params = x.plan.memory.filter((m) => m.param);
    const written = new Set(given.filter((_, i) => params[i]!.param!.access !== 'read'));
    const memory = given.map((b, i) => {
      if (params[i]!.param!.access !== 'read' || !written.has(b)) return b;
      const copy = x.copyOf(i, b.gpu.size);
      encoder.copyBufferToBuffer(b.gpu, 0, copy.gpu, 0, b.gpu.size);
      return copy;
    });
    return [...memory, ...x.scratch];
  }

  async finish(): Promise<readonly Outcome[]> {
    this.#flush();
    const pending = this.#pending;
    this.#pending = [];
    await this.#outcomes.fetch();
    if (pending.length === 0) await this.#gpu.queue.onSubmittedWorkDone();
    this.#throwError();
    const outcomes = pending.map(outcomeOf);
    this.#outcomes.reset();
    return outcomes;
  }

  #record(): GpuEncoder {
    return (this.#encoder ??= this.#gpu.createCommandEncoder());
  }

  #flush(): void {
    this.#recorded = 0;
    if (!this.#encoder) return;
    const commands = this.#encoder.finish();
    this.#encoder = undefined;
    this.#gpu.queue.submit([commands]);
  }

  #throwError(): void {
    const message = this.#error;
    if (message === undefined) return;
    this.#error = undefined;
    this.#pending = [];
    throw new Error(`webgpu: ${message}`);
  }

  dispose(): void {
    this.#encoder = undefined;
    this.#pending = [];
    this.#gpu.destroy();
  }
}

function outcomeOf({ executable, status, results }: Pending): Outcome {
  const { shader, plan } = executable;
  const word = status?.read().getUint32(0, true) ?? NO_TRAP;
  if (word !== NO_TRAP) {
    const { trap, func, span } = shader.sites[word % TRAP_SITES]!;
    return { trap, func, span };
  }
  return { results: plan.results.map((r, i) => readScalar(results[i]!.read(), r.type)) };
}
