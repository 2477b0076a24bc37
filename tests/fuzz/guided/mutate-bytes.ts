import type { Random } from '../random.ts';

const INTERESTING = [0, 1, 2, 7, 8, 15, 16, 31, 32, 63, 64, 100, 127, 128, 242, 243, 254, 255];

/** Changes that know nothing of what the bytes mean. */
export function mutateBytes(r: Random, input: Uint8Array, other: Uint8Array, limit: number): Uint8Array {
  let b: Uint8Array = input.slice();
  for (let n = 1 << r.below(4); n > 0; n--) {
    const at = r.below(b.length + 1);
    const length = Math.min(b.length - at, r.pick([1, 1, 2, 4, 8, 32, 256]));
    switch (r.below(8)) {
      case 0:
        b = join(b.subarray(0, at), b.subarray(at + length));
        break;
      case 1:
        b = join(b.subarray(0, at), b.subarray(at, at + length), b.subarray(at));
        break;
      case 2:
        b = join(b.subarray(0, at), Uint8Array.from({ length: r.pick([1, 1, 4, 16]) }, () => r.below(256)), b.subarray(at)); // prettier-ignore
        break;
      case 3: {
        const from = r.below(other.length + 1);
        const piece = other.subarray(from, from + r.pick([1, 4, 16, 64, 512]));
        b = join(b.subarray(0, at), piece, b.subarray(r.oneIn(2) ? at : Math.min(b.length, at + piece.length)));
        break;
      }
      case 4:
        if (at < b.length) b[at] = r.pick(INTERESTING);
        break;
      case 5:
        if (at < b.length) b[at] = b[at]! ^ (1 << r.below(8));
        break;
      case 6:
        if (at < b.length) b[at] = b[at]! + r.between(-5, 5);
        break;
      default:
        // A word, as headers have them.
        if (at + 4 <= b.length)
          new DataView(b.buffer, b.byteOffset).setUint32(at, r.pick([0, 1, 0x7fffffff, 0x80000000, 0xffffffff, r.bits(), b.length]), r.oneIn(2)); // prettier-ignore
    }
  }
  return b.length > limit ? b.slice(0, limit) : b;
}

export function join(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}
