import type { DeviceBuffer } from './target.ts';

/** A device's memory where that is the host's: what is written is there at once, and the collector takes what nobody has. */
export class HostBuffer implements DeviceBuffer {
  readonly data: Uint8Array;

  constructor(data: Uint8Array) {
    this.data = data;
  }
  get bytes(): number {
    return this.data.length;
  }
  write(data: Uint8Array, offset = 0): void {
    this.data.set(data, offset);
  }
  read(into: Uint8Array, offset = 0): void {
    into.set(this.data.subarray(offset, offset + into.length));
  }
  free(): void {}
}
