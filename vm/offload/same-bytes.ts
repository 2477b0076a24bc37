interface NodeBuffers {
  compare(a: Uint8Array, b: Uint8Array): number;
}

/** Node's comparison is the C library's. */
const buffers = (globalThis as { Buffer?: Partial<NodeBuffers> }).Buffer;

/** Whether two arrays of one length hold the same bytes. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (buffers?.compare) return buffers.compare(a, b) === 0;
  const aligned = a.byteOffset % 4 === 0 && b.byteOffset % 4 === 0;
  const words = aligned ? a.length >> 2 : 0;
  const x = new Int32Array(a.buffer, aligned ? a.byteOffset : 0, words);
  const y = new Int32Array(b.buffer, aligned ? b.byteOffset : 0, words);
  for (let i = 0; i < words; i++) if (x[i] !== y[i]) return false;
  for (let i = words * 4; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
