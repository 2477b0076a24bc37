/**
 * Trytes (−364…364) as bytes: five trytes are thirty trits, six bytes of five trits each, least significant first
 * throughout; a byte is Σ (trit + 1)·3^i, so 0…242. And numbers in trytes: base 364, least significant digit first; a
 * digit d that another follows is the tryte −1 − d, the last one is d, and no number has a needless last digit 0.
 */

export const MAX_TRYTE = 364;
const GROUP_TRYTES = 5;
export const GROUP_BYTES = 6;
const BASE = 364;

/** Packs trytes; the last group is filled up with tryte 0. */
export function packTrytes(trytes: Int16Array): Uint8Array {
  const groups = Math.ceil(trytes.length / GROUP_TRYTES);
  const out = new Uint8Array(groups * GROUP_BYTES);
  const digit = (at: number): number => (at < trytes.length ? trytes[at] : 0) + MAX_TRYTE;
  for (let g = 0; g < groups; g++) {
    const t = g * GROUP_TRYTES;
    const b = g * GROUP_BYTES;
    // Fifteen trits at a time: their numbers fit 32-bit integers, in which division is quick.
    const third = digit(t + 2);
    const low = digit(t) + 729 * (digit(t + 1) + 729 * (third % 27));
    const high = ((third / 27) | 0) + 27 * (digit(t + 3) + 729 * digit(t + 4));
    for (let i = 0, n = low; i < 3; i++, n = (n / 243) | 0) out[b + i] = n % 243;
    for (let i = 3, n = high; i < GROUP_BYTES; i++, n = (n / 243) | 0) out[b + i] = n % 243;
  }
  return out;
}

/** Unpacks `count` trytes; -1 - (byte index) of the first byte that holds no five trits, or of filling that is not 0. */
export function unpackTrytes(bytes: Uint8Array, count: number): Int16Array | number {
  const out = new Int16Array(count);
  const groups = Math.ceil(count / GROUP_TRYTES);
  for (let g = 0; g < groups; g++) {
    let n = 0;
    for (let i = GROUP_BYTES - 1; i >= 0; i--) {
      const b = bytes[g * GROUP_BYTES + i];
      if (b > 242) return -1 - (g * GROUP_BYTES + i);
      n = n * 243 + b;
    }
    for (let i = 0; i < GROUP_TRYTES; i++) {
      const at = g * GROUP_TRYTES + i;
      const t = (n % 729) - MAX_TRYTE;
      n = Math.floor(n / 729);
      if (at < count) out[at] = t;
      else if (t !== 0) return -1 - g * GROUP_BYTES;
    }
  }
  return out;
}

/** Writes the two parts of a module: trytes, and bytes that are no trytes (text, data). */
export class TryteWriter {
  #trytes = new Int16Array(4096);
  #count = 0;
  readonly #blob: Uint8Array[] = [];

  raw(trytes: Int16Array): void {
    this.#room(trytes.length);
    this.#trytes.set(trytes, this.#count);
    this.#count += trytes.length;
  }

  /** A non-negative safe integer. */
  uint(n: number): void {
    this.#room(8);
    while (n >= BASE) {
      this.#trytes[this.#count++] = -1 - (n % BASE);
      n = Math.floor(n / BASE);
    }
    this.#trytes[this.#count++] = n;
  }

  /** A safe integer: 0, −1, 1, −2, … as 0, 1, 2, 3, … */
  int(n: number): void {
    this.uint(n < 0 ? -2 * n - 1 : 2 * n);
  }

  /** An integer of any size, as `int`. */
  big(n: bigint): void {
    let v = n < 0n ? -2n * n - 1n : 2n * n;
    while (v >= 364n) {
      this.#room(1);
      this.#trytes[this.#count++] = -1 - Number(v % 364n);
      v /= 364n;
    }
    this.uint(Number(v));
  }

  /** Bytes of a length the reader knows. */
  fixed(bytes: Uint8Array): void {
    this.#blob.push(bytes);
  }

  /** Bytes with their length. */
  bytes(bytes: Uint8Array): void {
    this.uint(bytes.length);
    this.#blob.push(bytes);
  }

  text(s: string): void {
    this.bytes(new TextEncoder().encode(s));
  }

  #room(n: number): void {
    if (this.#count + n <= this.#trytes.length) return;
    const bigger = new Int16Array(Math.max(this.#count + n, this.#trytes.length * 2));
    bigger.set(this.#trytes);
    this.#trytes = bigger;
  }

  get trytes(): Int16Array {
    return this.#trytes.subarray(0, this.#count);
  }

  get blob(): readonly Uint8Array[] {
    return this.#blob;
  }
}

/** Thrown while a module is read; `readModule` makes a diagnostic of it. */
export class Malformed extends Error {
  readonly offset: number;
  constructor(offset: number, what: string) {
    super(what);
    this.name = 'Malformed';
    this.offset = offset;
  }
}

/** Reads what TryteWriter wrote. Every failure throws Malformed with the file's byte offset. */
export class TryteReader {
  readonly #trytes: Int16Array;
  readonly #blob: Uint8Array;
  readonly #tryteOffset: number;
  readonly #blobOffset: number;
  #at = 0;
  #blobAt = 0;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

  constructor(trytes: Int16Array, blob: Uint8Array, tryteOffset: number, blobOffset: number) {
    this.#trytes = trytes;
    this.#blob = blob;
    this.#tryteOffset = tryteOffset;
    this.#blobOffset = blobOffset;
  }

  /** Byte offset in the file of the next tryte. */
  get offset(): number {
    return this.#tryteOffset + Math.floor((this.#at * GROUP_BYTES) / GROUP_TRYTES);
  }

  fail(what: string): never {
    throw new Malformed(this.offset, what);
  }

  raw(count: number): Int16Array {
    if (count > this.#trytes.length - this.#at) this.fail('the code ends early');
    const from = this.#at;
    this.#at += count;
    return this.#trytes.slice(from, this.#at);
  }

  uint(): number {
    let n = 0;
    for (let scale = 1; ; scale *= BASE) {
      const t = this.#digit();
      const d = t < 0 ? -1 - t : t;
      n += d * scale;
      if (n > Number.MAX_SAFE_INTEGER) this.fail('a number is too large');
      if (t < 0) continue;
      if (d === 0 && scale > 1) this.fail('a number has a needless digit');
      return n;
    }
  }

  #digit(): number {
    if (this.#at >= this.#trytes.length) this.fail('the file ends early');
    const t = this.#trytes[this.#at++];
    if (t > 363) this.fail('tryte 364 is no digit');
    return t;
  }

  int(): number {
    const n = this.uint();
    return n % 2 === 1 ? -(n + 1) / 2 : n / 2;
  }

  big(): bigint {
    let n = 0n;
    let scale = 1n;
    for (;;) {
      const t = this.#digit();
      n += BigInt(t < 0 ? -1 - t : t) * scale;
      if (t >= 0) {
        if (t === 0 && scale > 1n) this.fail('a number has a needless digit');
        break;
      }
      scale *= 364n;
      if (scale > 1n << 80n) this.fail('a number is too large');
    }
    return n % 2n === 1n ? -(n + 1n) / 2n : n / 2n;
  }

  /** A count of things that take at least `each` trytes. */
  count(each = 1): number {
    const n = this.uint();
    if (n * each > this.#trytes.length - this.#at) this.fail(`${n} items announced, the file ends earlier`);
    return n;
  }

  /** An index below a limit. */
  index(limit: number, what: string): number {
    const n = this.uint();
    if (n >= limit) this.fail(`${what} ${n} of ${limit}`);
    return n;
  }

  fixed(count: number): Uint8Array {
    if (count > this.#blob.length - this.#blobAt) {
      throw new Malformed(this.#blobOffset + this.#blobAt, 'text or data end early');
    }
    const from = this.#blobAt;
    this.#blobAt += count;
    return this.#blob.slice(from, this.#blobAt);
  }

  bytes(): Uint8Array {
    return this.fixed(this.uint());
  }

  text(): string {
    const at = this.#blobOffset + this.#blobAt;
    const bytes = this.bytes();
    try {
      return this.#decoder.decode(bytes);
    } catch {
      throw new Malformed(at, 'text that is no UTF-8');
    }
  }

  /** Throws unless everything was read. */
  end(): void {
    if (this.#at !== this.#trytes.length) this.fail('trytes are left over');
    if (this.#blobAt !== this.#blob.length) throw new Malformed(this.#blobOffset + this.#blobAt, 'bytes are left over');
  }
}
