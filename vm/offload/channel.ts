/**
 * Answers from another thread that this one waits for without leaving its call: requests go as messages, answers come through
 * shared memory, in pieces where they are long. Works wherever a thread may wait (in browsers: in workers).
 */

/** States of the control word. */
const EMPTY = 0;
const PIECE = 1;
const LAST = 2;
const ENDED = 3;

const STATE = 0;
const LENGTH = 1;
const CONTROL_BYTES = 16;
const PIECE_BYTES = 2 ** 20;

export interface Channel {
  readonly memory: SharedArrayBuffer;
}

export function makeChannel(): Channel {
  return { memory: new SharedArrayBuffer(CONTROL_BYTES + PIECE_BYTES) };
}

/** Waits for an answer and gives its bytes. Throws an Error where none comes in time, or the thread that owes it ended. */
export function receive({ memory }: Channel, timeoutMs: number): Uint8Array {
  const control = new Int32Array(memory, 0, 2);
  const data = new Uint8Array(memory, CONTROL_BYTES);
  const pieces: Uint8Array[] = [];
  for (;;) {
    if (Atomics.wait(control, STATE, EMPTY, timeoutMs) === 'timed-out') throw new Error('the device does not answer');
    const state = Atomics.load(control, STATE);
    if (state === ENDED) throw new Error('the thread of the device has ended');
    const last = state === LAST;
    pieces.push(data.slice(0, Atomics.load(control, LENGTH)));
    Atomics.store(control, STATE, EMPTY);
    Atomics.notify(control, STATE);
    if (last) return pieces.length === 1 ? pieces[0]! : joined(pieces);
  }
}

/** Tells whoever waits that no answer will come any more: for the end of the thread that owes them. */
export function abandon({ memory }: Channel): void {
  const control = new Int32Array(memory, 0, 2);
  Atomics.store(control, STATE, ENDED);
  Atomics.notify(control, STATE);
}

/** Sends an answer; returns when all but its last piece was taken. */
export function send({ memory }: Channel, bytes: Uint8Array): void {
  const control = new Int32Array(memory, 0, 2);
  const data = new Uint8Array(memory, CONTROL_BYTES);
  for (let at = 0; ; at += PIECE_BYTES) {
    for (let state: number; (state = Atomics.load(control, STATE)) !== EMPTY;) Atomics.wait(control, STATE, state);
    const piece = bytes.subarray(at, at + PIECE_BYTES);
    const last = at + PIECE_BYTES >= bytes.length;
    data.set(piece);
    Atomics.store(control, LENGTH, piece.length);
    Atomics.store(control, STATE, last ? LAST : PIECE);
    Atomics.notify(control, STATE);
    if (last) return;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of pieces) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** A value as bytes: JSON, with bigints and the numbers that JSON does not know, and bytes of its own after it. */
export function pack(value: unknown, bytes: Uint8Array = new Uint8Array()): Uint8Array {
  const text = JSON.stringify(value, (_, v: unknown) => {
    if (typeof v === 'bigint') return { $: 'n', v: String(v) };
    if (typeof v === 'number' && (!Number.isFinite(v) || Object.is(v, -0)))
      return { $: 'f', v: Object.is(v, -0) ? '-0' : String(v) };
    return v;
  });
  const head = new TextEncoder().encode(text);
  const out = new Uint8Array(4 + head.length + bytes.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(bytes, 4 + head.length);
  return out;
}

export function unpack(packed: Uint8Array): { readonly value: unknown; readonly bytes: Uint8Array } {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const text = new TextDecoder().decode(packed.subarray(4, 4 + length));
  const value: unknown = JSON.parse(text, (_, v: unknown) => {
    const tagged = v as { readonly $?: string; readonly v: string } | null;
    if (typeof tagged !== 'object' || tagged === null || tagged.$ === undefined) return v;
    return tagged.$ === 'n' ? BigInt(tagged.v) : Number(tagged.v);
  });
  return { value, bytes: packed.subarray(4 + length) };
}
