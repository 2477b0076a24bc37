import { InternalError } from '../../spec/internal.ts';
import type { LaunchPlan } from '../gpu/plan.ts';
import type { Executable, PreparedKernel } from '../target.ts';
import type { WebGpuBuffer } from './buffers.ts';
import { Buffers } from './buffers.ts';
import type { GpuBuffer, GpuDevice, GpuEncoder, GpuLayoutEntry } from './gpu-api.ts';
import { COMPUTE_STAGE, USAGE } from './gpu-api.ts';
import type { Dispatch, ShaderModule } from './shader.ts';
import { CALL_BINDING, FIRST_MEMORY, STATUS_BINDING } from './shader.ts';

/** A kernel's pipelines, with the memory that is its own. */

/** Calls that may be recorded before they are sent: each has a place of its own in a buffer of uniform data. */
export const MOST_RECORDED = 64;
/** What uniform data are aligned to, on every adapter. */
const CALL_ALIGN = 256;
/** Bind groups that are kept, for calls with the same buffers. */
const MOST_GROUPS = 256;

interface Step {
  readonly dispatch: Dispatch;
  readonly pipeline: object;
  readonly layout: object;
}

/** Makes the pipelines; they are compiled at the same time where the driver can. */
export async function compileShader(gpu: GpuDevice, plan: LaunchPlan, shader: ShaderModule): Promise<WebGpuExecutable> {
  gpu.pushErrorScope('validation');
  const module = gpu.createShaderModule({ code: shader.source });
  const invalid = gpu.popErrorScope();
  const { messages } = await module.getCompilationInfo();
  const error = messages.find((m) => m.type === 'error');
  if ((await invalid) || error) {
    const at = error ? `line ${error.lineNum}: ${error.message}` : '';
    throw new InternalError('I-WGSL', `WGSL of ${plan.kernel.name} is refused: ${at}`, 'backends/webgpu');
  }
  const steps = await Promise.all(
    shader.dispatches.map(async (dispatch): Promise<Step> => {
      const layout = gpu.createBindGroupLayout({ entries: layoutOf(shader, dispatch) });
      const pipeline = await gpu.createComputePipelineAsync({
        layout: gpu.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: { module, entryPoint: dispatch.entry },
      });
      return { dispatch, pipeline, layout };
    }),
  );
  return new WebGpuExecutable(gpu, plan, shader, steps);
}

function layoutOf(shader: ShaderModule, { memory }: Dispatch): GpuLayoutEntry[] {
  const visibility = COMPUTE_STAGE;
  const entries: GpuLayoutEntry[] = memory.map(({ index, mode }) => ({
    binding: FIRST_MEMORY + index,
    visibility,
    buffer: { type: mode === 'read' ? 'read-only-storage' : 'storage' },
  }));
  if (shader.statusWords > 0) entries.push({ binding: STATUS_BINDING, visibility, buffer: { type: 'storage' } });
  if (shader.callBytes > 0) {
    entries.push({ binding: CALL_BINDING, visibility, buffer: { type: 'uniform', hasDynamicOffset: true } });
  }
  return entries;
}

export class WebGpuExecutable implements Executable {
  readonly kernel: PreparedKernel;
  readonly source: string;
  readonly plan: LaunchPlan;
  readonly shader: ShaderModule;
  /** Scratch memory of the plan, behind the buffers of the kernel. */
  readonly scratch: readonly WebGpuBuffer[];
  readonly status: GpuBuffer | undefined;
  /** Uniform data of the calls that are recorded. */
  readonly calls: GpuBuffer | undefined;
  /** Bytes between those of one call and of the next. */
  readonly callStride: number = 0;
  readonly #gpu: GpuDevice;
  readonly #memory: Buffers;
  readonly #steps: readonly Step[];
  /** What the words of `status` are before a call. */
  readonly #noTrap: GpuBuffer | undefined;
  readonly #groups = new Map<string, object>();
  readonly #copies = new Map<number, WebGpuBuffer>();

  constructor(gpu: GpuDevice, plan: LaunchPlan, shader: ShaderModule, steps: readonly Step[]) {
    this.kernel = plan.kernel;
    this.source = shader.source;
    this.plan = plan;
    this.shader = shader;
    this.#gpu = gpu;
    this.#steps = steps;
    const none = (): void => undefined;
    this.#memory = new Buffers(gpu, { encoder: () => gpu.createCommandEncoder(), flush: none, failed: none });
    this.scratch = plan.memory.filter((m) => !m.param).map((m) => this.#memory.allocate(m.bytes));
    const words = shader.statusWords * 4;
    if (words > 0) {
      this.status = gpu.createBuffer({ size: words, usage: USAGE.STORAGE | USAGE.COPY_SRC | USAGE.COPY_DST });
      this.#noTrap = gpu.createBuffer({ size: words, usage: USAGE.COPY_SRC, mappedAtCreation: true });
      new Uint8Array(this.#noTrap.getMappedRange()).fill(255);
      this.#noTrap.unmap();
    }
    if (shader.callBytes > 0) {
      this.callStride = Math.ceil(shader.callBytes / CALL_ALIGN) * CALL_ALIGN;
      this.calls = gpu.createBuffer({ size: MOST_RECORDED * this.callStride, usage: USAGE.UNIFORM | USAGE.COPY_DST });
    }
  }

  /** A buffer of the kernel's own that stands for a parameter. */
  copyOf(param: number, size: number): WebGpuBuffer {
    let copy = this.#copies.get(param);
    if (!copy || copy.gpu.size !== size) this.#copies.set(param, (copy = this.#memory.allocate(size)));
    return copy;
  }

  /** Records a call; `memory` by the plan's index, uniform data at `call`. */
  encode(encoder: GpuEncoder, memory: readonly WebGpuBuffer[], call: number): void {
    if (this.status) encoder.copyBufferToBuffer(this.#noTrap!, 0, this.status, 0, this.status.size);
    if (this.#steps.length === 0) return;
    const pass = encoder.beginComputePass();
    this.#steps.forEach((step, i) => {
      const { grid } = step.dispatch;
      if (grid[0] === 0) return;
      pass.setPipeline(step.pipeline);
      pass.setBindGroup(0, this.#group(step, i, memory), this.calls ? [call] : []);
      pass.dispatchWorkgroups(grid[0], grid[1]);
    });
    pass.end();
  }

  #group({ dispatch, layout }: Step, n: number, memory: readonly WebGpuBuffer[]): object {
    const key = `${n} ${dispatch.memory.map((m) => memory[m.index]!.id).join(' ')}`;
    const known = this.#groups.get(key);
    if (known) return known;
    const entries: { binding: number; resource: { buffer: GpuBuffer; offset?: number; size?: number } }[] =
      dispatch.memory.map(({ index }) => ({
        binding: FIRST_MEMORY + index,
        resource: { buffer: memory[index]!.gpu },
      }));
    if (this.status) entries.push({ binding: STATUS_BINDING, resource: { buffer: this.status } });
    if (this.calls) {
      entries.push({ binding: CALL_BINDING, resource: { buffer: this.calls, offset: 0, size: this.shader.callBytes } });
    }
    const group = this.#gpu.createBindGroup({ layout, entries });
    if (this.#groups.size >= MOST_GROUPS) this.#groups.clear();
    this.#groups.set(key, group);
    return group;
  }

  dispose(): void {
    for (const b of [...this.scratch, ...this.#copies.values()]) b.gpu.destroy();
    this.status?.destroy();
    this.#noTrap?.destroy();
    this.calls?.destroy();
    this.#groups.clear();
  }
}
