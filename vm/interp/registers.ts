import { TrapError } from '../engine.ts';

/** Bytes the registers of all nested calls may take together. */
const MAX_BYTES = 2 ** 28;

/** The stack of registers: slots of 8 bytes, seen as int32 lanes, doubles, 64-bit integers and the lanes of vectors. */
export class RegisterFile {
  I: Int32Array;
  F: Float64Array;
  B: BigInt64Array;
  I8!: Int8Array;
  U8!: Uint8Array;
  I16!: Int16Array;
  U16!: Uint16Array;
  U32!: Uint32Array;
  F32!: Float32Array;

  constructor(slots: number) {
    const buffer = new ArrayBuffer(slots * 8);
    this.I = new Int32Array(buffer);
    this.F = new Float64Array(buffer);
    this.B = new BigInt64Array(buffer);
    this.#lanes(buffer);
  }

  get slots(): number {
    return this.F.length;
  }

  /** Makes room for so many slots; the views are new ones then. Traps `stack` at the limit. */
  reserve(slots: number): void {
    if (slots <= this.F.length) return;
    if (slots * 8 > MAX_BYTES) throw new TrapError('stack');
    const old = this.I;
    const buffer = new ArrayBuffer(Math.min(MAX_BYTES, Math.max(slots, this.F.length * 2) * 8));
    this.I = new Int32Array(buffer);
    this.F = new Float64Array(buffer);
    this.B = new BigInt64Array(buffer);
    this.#lanes(buffer);
    this.I.set(old);
  }

  #lanes(buffer: ArrayBuffer): void {
    this.I8 = new Int8Array(buffer);
    this.U8 = new Uint8Array(buffer);
    this.I16 = new Int16Array(buffer);
    this.U16 = new Uint16Array(buffer);
    this.U32 = new Uint32Array(buffer);
    this.F32 = new Float32Array(buffer);
  }
}
