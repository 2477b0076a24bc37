import {
  bf16Bits,
  bf16FromBits,
  f16Bits,
  f16FromBits,
  f32Bits,
  f32FromBits,
  f64Bits,
  f64FromBits,
} from '../../spec/numerics.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/** Memory comes and grows in these units. */
export const PAGE_BYTES = 65536;

/** Linear memory of the reference evaluator: little-endian, every access checked. */
export class RefMemory {
  bytes: Uint8Array;
  readonly limit: number;

  /** `size` bytes, rounded up to pages; may grow up to `limit` bytes. */
  constructor(size: number, limit: number) {
    this.bytes = new Uint8Array(Math.ceil(size / PAGE_BYTES) * PAGE_BYTES);
    this.limit = limit;
  }

  #check(address: number, count: number): void {
    if (address + count > this.bytes.length) throw new RefTrap('memory');
  }

  load(address: number, storage: StorageType): RefValue {
    const info = scalarInfo(storage);
    this.#check(address, info.bytes);
    if (info.kind === 'vector') return this.bytes.slice(address, address + 16);
    let raw = 0n;
    for (let i = info.bytes - 1; i >= 0; i--) raw = (raw << 8n) | BigInt(this.bytes[address + i]!);
    switch (info.kind) {
      case 'bool':
        if (raw > 1n) throw new RefTrap('code');
        return raw === 1n;
      case 'trits': {
        const v = BigInt.asIntN(info.bytes * 8, raw);
        if (v < info.min || v > info.max) throw new RefTrap('code');
        return v;
      }
      case 'signed':
        return BigInt.asIntN(info.width, raw);
      case 'unsigned':
        return raw;
      default:
        if (storage === 'f16') return f16FromBits(Number(raw));
        if (storage === 'bf16') return bf16FromBits(Number(raw));
        return storage === 'f32' ? f32FromBits(Number(raw)) : f64FromBits(raw);
    }
  }

  store(address: number, value: RefValue, storage: StorageType): void {
    const { bytes } = scalarInfo(storage);
    this.#check(address, bytes);
    if (value instanceof Uint8Array) {
      this.bytes.set(value, address);
      return;
    }
    let raw: bigint;
    if (typeof value === 'boolean') raw = value ? 1n : 0n;
    else if (typeof value === 'bigint') raw = BigInt.asUintN(64, value);
    else if (storage === 'f16') raw = BigInt(f16Bits(value));
    else if (storage === 'bf16') raw = BigInt(bf16Bits(value));
    else raw = storage === 'f32' ? BigInt(f32Bits(value)) : f64Bits(value);
    for (let i = 0; i < bytes; i++) this.bytes[address + i] = Number((raw >> BigInt(8 * i)) & 255n);
  }

  /** Grows by at least `count` bytes; gives the old size. */
  grow(count: number): number {
    const old = this.bytes.length;
    const size = Math.ceil((old + count) / PAGE_BYTES) * PAGE_BYTES;
    if (size > this.limit) throw new RefTrap('memory');
    const grown = new Uint8Array(size);
    grown.set(this.bytes);
    this.bytes = grown;
    return old;
  }

  fill(address: number, byte: number, count: number): void {
    this.#check(address, count);
    this.bytes.fill(byte, address, address + count);
  }

  copy(to: number, from: number, count: number): void {
    this.#check(to, count);
    this.#check(from, count);
    this.bytes.copyWithin(to, from, from + count);
  }
}
