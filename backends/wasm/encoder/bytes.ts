/** Bytes of a WebAssembly binary, appended one after another. */
export class Bytes {
  #bytes: Uint8Array;
  #view: DataView;
  length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
    this.#view = new DataView(this.#bytes.buffer);
  }

  #room(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  byte(v: number): void {
    if (this.length === this.#bytes.length) this.#room(1);
    this.#bytes[this.length++] = v;
  }

  /** LEB128 of an integer from 0 to 2^32 − 1. */
  u32(v: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    let rest = v >>> 0;
    while (rest > 127) {
      bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[this.length++] = rest;
  }

  /** Signed LEB128 of an integer of 32 bits. */
  s32(v: number): void {
    this.#room(5);
    const bytes = this.#bytes;
    let rest = v | 0;
    for (;;) {
      const low = rest & 127;
      rest >>= 7;
      if (rest === (low & 64 ? -1 : 0)) {
        bytes[this.length++] = low;
        return;
      }
      bytes[this.length++] = low | 128;
    }
  }

  /** Signed LEB128 of an integer of 64 bits. */
  s64(v: bigint): void {
    if (v >= -0x80000000n && v <= 0x7fffffffn) return this.s32(Number(v));
    this.#room(10);
    let rest = BigInt.asIntN(64, v);
    for (;;) {
      const low = Number(rest & 127n);
      rest >>= 7n;
      if (rest === (low & 64 ? -1n : 0n)) {
        this.#bytes[this.length++] = low;
        return;
      }
      this.#bytes[this.length++] = low | 128;
    }
  }

  f32(v: number): void {
    this.#room(4);
    this.#view.setFloat32(this.length, v, true);
    this.length += 4;
  }

  f64(v: number): void {
    this.#room(8);
    this.#view.setFloat64(this.length, v, true);
    this.length += 8;
  }

  append(bytes: ArrayLike<number>): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A name: its length in bytes, then its UTF-8. */
  name(text: string): void {
    const bytes = ENCODER.encode(text);
    this.u32(bytes.length);
    this.append(bytes);
  }

  /** The bytes so far, or some of them; they change when more are appended. */
  view(from = 0, to = this.length): Uint8Array {
    return this.#bytes.subarray(from, to);
  }
}

const ENCODER = new TextEncoder();
