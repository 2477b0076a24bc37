import type { GpuBuffer, GpuDevice, GpuEncoder } from './gpu-api.ts';
import { MAP_READ, USAGE } from './gpu-api.ts';

/** Small pieces of the device's memory as they were at some point of its queue, fetched together. */

const PAGE = 1 << 16;

export interface Kept {
  /** Valid after `fetch`. */
  read(): DataView;
}

interface Page {
  readonly gpu: GpuBuffer;
  used: number;
  bytes: ArrayBuffer | undefined;
}

export class Arena {
  readonly #gpu: GpuDevice;
  #pages: Page[] = [];
  readonly #free: GpuBuffer[] = [];

  constructor(gpu: GpuDevice) {
    this.#gpu = gpu;
  }

  /** Copies 4 or 8 bytes aside when the device comes to it. */
  keep(encoder: GpuEncoder, from: GpuBuffer, offset: number, bytes: number): Kept {
    let page = this.#pages.at(-1);
    if (!page || page.used + bytes > PAGE) {
      const gpu = this.#free.pop() ?? this.#gpu.createBuffer({ size: PAGE, usage: USAGE.MAP_READ | USAGE.COPY_DST });
      page = { gpu, used: 0, bytes: undefined };
      this.#pages.push(page);
    }
    const at = page.used;
    page.used += 8;
    encoder.copyBufferToBuffer(from, offset, page.gpu, at, bytes);
    const owner = page;
    return { read: () => new DataView(owner.bytes!, at, bytes) };
  }

  async fetch(): Promise<void> {
    await Promise.all(
      this.#pages.map(async (page) => {
        if (page.bytes) return;
        await page.gpu.mapAsync(MAP_READ, 0, PAGE);
        page.bytes = page.gpu.getMappedRange(0, PAGE).slice(0);
        page.gpu.unmap();
      }),
    );
  }

  /** Makes room; what was kept cannot be read any more. */
  reset(): void {
    for (const page of this.#pages) this.#free.push(page.gpu);
    this.#pages = [];
  }
}
