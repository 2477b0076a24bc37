/** As much of the WebGPU API (https://www.w3.org/TR/webgpu/) as the device uses; the objects come from Dawn, or from a browser. */

export const USAGE = { MAP_READ: 1, COPY_SRC: 4, COPY_DST: 8, UNIFORM: 64, STORAGE: 128 } as const;
export const MAP_READ = 1;
export const COMPUTE_STAGE = 4;

export interface Gpu {
  requestAdapter(options?: { powerPreference?: 'high-performance' }): Promise<GpuAdapter | null>;
  readonly wgslLanguageFeatures: ReadonlySet<string>;
}

export type Limit =
  | 'maxStorageBuffersPerShaderStage'
  | 'maxStorageBufferBindingSize'
  | 'maxBufferSize'
  | 'maxComputeWorkgroupsPerDimension';

export interface GpuAdapter {
  readonly info: GpuAdapterInfo;
  readonly features: ReadonlySet<string>;
  readonly limits: Readonly<Record<Limit, number>>;
  requestDevice(descriptor: {
    requiredFeatures: readonly string[];
    requiredLimits: Readonly<Partial<Record<Limit, number>>>;
  }): Promise<GpuDevice>;
}

export interface GpuAdapterInfo {
  readonly vendor: string;
  readonly architecture: string;
  readonly device: string;
  readonly description: string;
  readonly subgroupMinSize?: number;
}

export interface GpuDevice {
  readonly limits: Readonly<Record<Limit, number>>;
  readonly queue: GpuQueue;
  readonly lost: Promise<{ readonly reason: string; readonly message: string }>;
  createBuffer(descriptor: { size: number; usage: number; mappedAtCreation?: boolean }): GpuBuffer;
  createShaderModule(descriptor: { code: string }): GpuShaderModule;
  createBindGroupLayout(descriptor: { entries: readonly GpuLayoutEntry[] }): object;
  createPipelineLayout(descriptor: { bindGroupLayouts: readonly object[] }): object;
  createComputePipeline(descriptor: PipelineDescriptor): object;
  createComputePipelineAsync(descriptor: PipelineDescriptor): Promise<object>;
  createBindGroup(descriptor: {
    layout: object;
    entries: readonly { binding: number; resource: { buffer: GpuBuffer; offset?: number; size?: number } }[];
  }): object;
  createCommandEncoder(): GpuEncoder;
  pushErrorScope(filter: 'out-of-memory' | 'validation' | 'internal'): void;
  popErrorScope(): Promise<{ readonly message: string } | null>;
  addEventListener?(
    type: 'uncapturederror',
    listener: (e: { readonly error: { readonly message: string } }) => void,
  ): void;
  destroy(): void;
}

export interface PipelineDescriptor {
  readonly layout: object;
  readonly compute: { readonly module: GpuShaderModule; readonly entryPoint: string };
}

export interface GpuLayoutEntry {
  readonly binding: number;
  readonly visibility: number;
  readonly buffer: { readonly type: 'storage' | 'read-only-storage' | 'uniform'; readonly hasDynamicOffset?: boolean };
}

export interface GpuQueue {
  submit(commands: readonly object[]): void;
  writeBuffer(buffer: GpuBuffer, offset: number, data: Uint8Array): void;
  onSubmittedWorkDone(): Promise<unknown>;
}

export interface GpuBuffer {
  readonly size: number;
  mapAsync(mode: number, offset?: number, size?: number): Promise<unknown>;
  getMappedRange(offset?: number, size?: number): ArrayBuffer;
  unmap(): void;
  destroy(): void;
}

export interface GpuShaderModule {
  getCompilationInfo(): Promise<{
    readonly messages: readonly { readonly type: string; readonly message: string; readonly lineNum: number }[];
  }>;
}

export interface GpuEncoder {
  copyBufferToBuffer(from: GpuBuffer, fromOffset: number, to: GpuBuffer, toOffset: number, bytes: number): void;
  beginComputePass(): GpuPass;
  finish(): object;
}

export interface GpuPass {
  setPipeline(pipeline: object): void;
  setBindGroup(index: number, group: object, dynamicOffsets?: readonly number[]): void;
  dispatchWorkgroups(x: number, y?: number): void;
  end(): void;
}
