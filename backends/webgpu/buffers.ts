import type { DeviceBuffer } from '../target.ts';
import type { GpuBuffer, GpuDevice, GpuEncoder } from './gpu-api.ts';
import { COMPUTE_STAGE, MAP_READ, USAGE } from './gpu-api.ts';

/** Buffers of the device. WebGPU copies whole words; bytes at the ends of what is written are put in by a shader. */

export interface Recorder {
  encoder(): GpuEncoder;
  /** Sends what is recorded. */
  flush(): void;
  /** Throws what went wrong on the device. */
  failed(): void;
}

/** Puts some bytes of a word in place: word index, mask, value. */
const PATCH = `@group(0) @binding(0) var<storage, read_write> words: array<u32>;
@group(0) @binding(1) var<uniform> patch_: vec4<u32>;
@compute @workgroup_size(1)
fn put() {
  words[patch_.x] = (words[patch_.x] & ~patch_.y) | patch_.z;
}
`;

export class WebGpuBuffer implements DeviceBuffer {
  readonly bytes: number;
  readonly gpu: GpuBuffer;
  /** Tells buffers apart, for caches. */
  readonly id: number;
  readonly #owner: Buffers;

  constructor(owner: Buffers, bytes: number, gpu: GpuBuffer, id: number) {
    this.#owner = owner;
    this.bytes = bytes;
    this.gpu = gpu;
    this.id = id;
  }

  write(data: Uint8Array, offset = 0): void {
    if (offset < 0 || offset + data.length > this.bytes) throw new RangeError('a write beyond the end of a buffer');
    this.#owner.write(this, data, offset);
  }

  async read(into: Uint8Array, offset = 0): Promise<void> {
    if (offset < 0 || offset + into.length > this.bytes) throw new RangeError('a read beyond the end of a buffer');
    if (into.length > 0) await this.#owner.read(this, into, offset);
  }

  free(): void {
    this.#owner.free(this);
  }
}

/** An argument that must be a buffer of this device. */
export function bufferOf(argument: unknown): WebGpuBuffer {
  if (argument instanceof WebGpuBuffer) return argument;
  throw new TypeError('webgpu: a buffer parameter takes a buffer of the device');
}

let next = 0;

export class Buffers {
  readonly #gpu: GpuDevice;
  readonly #recorder: Recorder;
  #patch: { readonly pipeline: object; readonly layout: object } | undefined;

  constructor(gpu: GpuDevice, recorder: Recorder) {
    this.#gpu = gpu;
    this.#recorder = recorder;
  }

  /** A new buffer, zeroed; WebGPU binds no empty ones, so that there is always a word. */
  allocate(bytes: number): WebGpuBuffer {
    const { maxBufferSize, maxStorageBufferBindingSize } = this.#gpu.limits;
    const size = Math.max(4, (bytes + 3) & ~3);
    const most = Math.min(maxBufferSize, maxStorageBufferBindingSize);
    if (bytes > most) throw new Error(`webgpu: no buffer of ${bytes} bytes; this adapter has ${most} at most`);
    const usage = USAGE.STORAGE | USAGE.COPY_SRC | USAGE.COPY_DST;
    return new WebGpuBuffer(this, bytes, this.#gpu.createBuffer({ size, usage }), next++);
  }

  write(buffer: WebGpuBuffer, data: Uint8Array, offset: number): void {
    if (data.length === 0) return;
    this.#recorder.flush();
    const end = offset + data.length;
    let at = offset;
    if (at % 4 !== 0) {
      const stop = Math.min((at + 3) & ~3, end);
      this.#put(buffer, at, data.subarray(0, stop - offset));
      at = stop;
    }
    const whole = (end - at) & ~3;
    if (whole > 0) {
      this.#gpu.queue.writeBuffer(buffer.gpu, at, data.subarray(at - offset, at - offset + whole));
      at += whole;
    }
    if (at === end) return;
    const rest = data.subarray(at - offset);
    if (end < buffer.bytes) this.#put(buffer, at, rest);
    else {
      // Beyond the buffer's own bytes its last word is padding, which may be written.
      const word = new Uint8Array(4);
      word.set(rest);
      this.#gpu.queue.writeBuffer(buffer.gpu, at, word);
    }
  }

  #patcher(): { readonly pipeline: object; readonly layout: object } {
    if (this.#patch) return this.#patch;
    const gpu = this.#gpu;
    const layout = gpu.createBindGroupLayout({
      entries: [
        { binding: 0, visibility: COMPUTE_STAGE, buffer: { type: 'storage' } },
        { binding: 1, visibility: COMPUTE_STAGE, buffer: { type: 'uniform' } },
      ],
    });
    const pipeline = gpu.createComputePipeline({
      layout: gpu.createPipelineLayout({ bindGroupLayouts: [layout] }),
      compute: { module: gpu.createShaderModule({ code: PATCH }), entryPoint: 'put' },
    });
    return (this.#patch = { pipeline, layout });
  }

  /** Writes some bytes of one word. */
  #put(buffer: WebGpuBuffer, at: number, bytes: Uint8Array): void {
    const word = at & ~3;
    const patch = new Uint8Array(16);
    const view = new DataView(patch.buffer);
    view.setUint32(0, word / 4, true);
    bytes.forEach((b, i) => {
      patch[4 + at - word + i] = 255;
      patch[8 + at - word + i] = b;
    });
    const uniform = this.#gpu.createBuffer({ size: 16, usage: USAGE.UNIFORM | USAGE.COPY_DST });
    this.#gpu.queue.writeBuffer(uniform, 0, patch);
    const { pipeline, layout } = this.#patcher();
    const group = this.#gpu.createBindGroup({
      layout,
      entries: [
        { binding: 0, resource: { buffer: buffer.gpu } },
        { binding: 1, resource: { buffer: uniform } },
      ],
    });
    const pass = this.#recorder.encoder().beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(1);
    pass.end();
  }

  async read(buffer: WebGpuBuffer, into: Uint8Array, offset: number): Promise<void> {
    const from = offset & ~3;
    const size = ((offset + into.length + 3) & ~3) - from;
    const staging = this.#gpu.createBuffer({ size, usage: USAGE.MAP_READ | USAGE.COPY_DST });
    this.#recorder.encoder().copyBufferToBuffer(buffer.gpu, from, staging, 0, size);
    this.#recorder.flush();
    try {
      await staging.mapAsync(MAP_READ, 0, size);
    } catch (e) {
      this.#recorder.failed();
      throw e;
    }
    this.#recorder.failed();
    into.set(new Uint8Array(staging.getMappedRange(0, size), offset - from, into.length));
    staging.unmap();
    staging.destroy();
  }

  free(buffer: WebGpuBuffer): void {
    // Calls that use it may be recorded and not sent; WebGPU refuses to send those that name a destroyed buffer.
    this.#recorder.flush();
    buffer.gpu.destroy();
  }
}
