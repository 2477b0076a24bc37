import { TrapError } from '../engine.ts';

/** Bytes the registers of all nested calls may take together. */
const MAX_BYTES = 2 ** 28;

/** The stack of registers: slots of 8 bytes, seen as int32 lanes, doubles and 64-bit integers. */
export class RegisterFile {
  I: Int32Array;
  F: Float64Array;
  B: BigInt64Array;

  constructor(slots: number) {
    const buffer = new ArrayBuffer(slots * 8);
    this.I = new Int32Array(buffer);
    this.F = new Float64Array(buffer);
    this.B = new BigInt64Array(buffer);
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
    this.I.set(old);
  }
}
