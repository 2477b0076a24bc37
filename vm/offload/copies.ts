import type { Device, DeviceBuffer } from '../../backends/target.ts';
import { sameBytes } from './same-bytes.ts';
import { atOnce } from './queue.ts';

/** A tensor of the engine's memory as the device sees it during one call. */
export interface Placed {
  readonly buffer: DeviceBuffer;
  /** Brings what the device wrote back into the engine's memory. */
  fetch(memory: Uint8Array): void;
}

/** Where the tensors of an engine lie on a device. */
export interface Placing {
  /** Begins a call: what is placed from now on stays until the next one. The memory is the engine's as it is now. */
  begin(memory: Uint8Array): void;
  /** `upload`: the device needs what is in it. */
  place(memory: Uint8Array, address: number, bytes: number, upload: boolean): Placed;
  dispose(): void;
}

export function placing(device: Device, mostKept: number): Placing {
  return device.view ? new Views(device, device.view.bind(device)) : new Copies(device, mostKept);
}

/** Buffers have a length even where tensors have none. */
const LEAST_BYTES = 16;
/** Views that are kept at once. */
const MOST_VIEWS = 1024;

/** For devices that share the host's memory: nothing is copied. Views are good until the memory is another. */
class Views implements Placing {
  readonly #view: (bytes: Uint8Array) => DeviceBuffer;
  /** By address: mostly one at each. */
  readonly #views = new Map<number, readonly View[]>();
  #count = 0;
  readonly #device: Device;
  #memory: ArrayBufferLike | undefined;

  constructor(device: Device, view: (bytes: Uint8Array) => DeviceBuffer) {
    this.#device = device;
    this.#view = view;
  }

  begin(memory: Uint8Array): void {
    if (memory.buffer === this.#memory && this.#count < MOST_VIEWS) return;
    this.dispose();
    this.#memory = memory.buffer;
  }

  place(memory: Uint8Array, address: number, bytes: number): Placed {
    const here = this.#views.get(address) ?? [];
    for (const view of here) if (view.bytes === bytes) return view;
    const buffer =
      bytes === 0 ? this.#device.allocate(LEAST_BYTES) : this.#view(memory.subarray(address, address + bytes));
    const made: View = { bytes, buffer, fetch: () => undefined };
    this.#views.set(address, [...here, made]);
    this.#count++;
    return made;
  }

  dispose(): void {
    for (const here of this.#views.values()) for (const { buffer } of here) buffer.free();
    this.#views.clear();
    this.#count = 0;
  }
}

interface View extends Placed {
  readonly bytes: number;
}

/**
 * For devices with memory of their own: a copy for each address and length, which stays between calls, so that weights travel once.
 * Whether the engine's bytes are still those of the copy is told by comparing them with bytes kept on this side, not by a
 * hash: comparing is as fast as memory is, a hash in JavaScript is not, and two contents of one hash would be a wrong result.
 */
class Copies implements Placing {
  readonly #device: Device;
  readonly #most: number;
  /** The one that was used last is last. */
  readonly #copies = new Map<string, Copy>();
  #total = 0;
  #call = 0;

  constructor(device: Device, most: number) {
    this.#device = device;
    this.#most = most;
  }

  begin(): void {
    this.#call++;
  }

  place(memory: Uint8Array, address: number, bytes: number, upload: boolean): Placed {
    const key = `${address} ${bytes}`;
    let copy = this.#copies.get(key);
    if (copy) this.#copies.delete(key);
    else copy = this.#make(address, bytes);
    this.#copies.set(key, copy);
    copy.call = this.#call;
    if (upload) copy.upload(memory);
    else copy.known = false;
    return copy;
  }

  #make(address: number, bytes: number): Copy {
    this.#makeRoom(this.#most - bytes);
    let buffer: DeviceBuffer;
    try {
      buffer = this.#device.allocate(Math.max(bytes, LEAST_BYTES));
    } catch (e) {
      const before = this.#copies.size;
      // What other tensors hold on the device they can be given again.
      this.#makeRoom(0);
      if (this.#copies.size === before) throw e;
      buffer = this.#device.allocate(Math.max(bytes, LEAST_BYTES));
    }
    this.#total += bytes;
    return new Copy(this.#device, buffer, address, bytes);
  }

  /** Frees the copies that were not used for longest until the others take no more than so many bytes; none of this call. */
  #makeRoom(most: number): void {
    for (const [key, copy] of this.#copies) {
      if (this.#total <= most || copy.call === this.#call) return;
      this.#copies.delete(key);
      this.#total -= copy.bytes;
      copy.buffer.free();
    }
  }

  dispose(): void {
    this.#call++;
    this.#makeRoom(-1);
  }
}

class Copy implements Placed {
  readonly buffer: DeviceBuffer;
  readonly bytes: number;
  readonly #device: Device;
  readonly #address: number;
  /** What the device's copy holds, as far as it is known. */
  readonly #held: Uint8Array;
  known = false;
  /** The call that used it last. */
  call = 0;

  constructor(device: Device, buffer: DeviceBuffer, address: number, bytes: number) {
    this.#device = device;
    this.buffer = buffer;
    this.#address = address;
    this.bytes = bytes;
    this.#held = new Uint8Array(bytes);
  }

  upload(memory: Uint8Array): void {
    const now = memory.subarray(this.#address, this.#address + this.bytes);
    if (this.bytes === 0 || (this.known && sameBytes(now, this.#held))) return;
    this.#held.set(now);
    this.buffer.write(this.#held);
    this.known = true;
  }

  fetch(memory: Uint8Array): void {
    if (this.bytes === 0) return;
    atOnce(this.#device, this.buffer.read(this.#held));
    this.known = true;
    memory.set(this.#held, this.#address);
  }
}
