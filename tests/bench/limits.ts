import type { Work } from './harness.ts';
import { leastNs } from './harness.ts';
import { webAssemblyText } from './peers.ts';
import { limitsTwin } from './twins/limits.ts';

/** Bytes of data that a pass goes through again and again, and what they are called by where they fit. */
const REACHES = [
  ['16 KiB', 16 << 10],
  ['512 KiB', 512 << 10],
  ['4 MiB', 4 << 20],
  ['64 MiB', 64 << 20],
] as const;
const OPS_A_ROUND = 64;

/** What one core does at most through WebAssembly, measured. */
export interface Limits {
  /** 128-bit vector instructions a nanosecond. */
  readonly ops: number;
  /** Bytes read a nanosecond, by how much is gone through. */
  readonly bytes: readonly { readonly name: string; readonly size: number; readonly rate: number }[];
}

export async function measureLimits(): Promise<Limits> {
  const twin = await webAssemblyText(limitsTwin());
  // Pages never written are one and the same page of zeros, and always in the cache.
  new Uint8Array(twin.memory.buffer).fill(1);
  const rounds = 10_000;
  const ops = (rounds * OPS_A_ROUND) / leastNs(() => twin.work(rounds));
  const bytes = REACHES.map(([name, size]) => {
    const times = Math.max(1, Math.floor((4 << 20) / size));
    return { name, size, rate: (size * times) / leastNs(() => twin.read(size, times)) };
  });
  return { ops, bytes };
}

/** The least nanoseconds that some work takes: its bytes over the bandwidth, or its instructions over their rate. */
export function limitNs(work: Work, limits: Limits): { ns: number; by: string } {
  const reach = limits.bytes.find((b) => b.size >= work.bytes) ?? limits.bytes[limits.bytes.length - 1];
  const [moved, done] = [work.bytes / reach.rate, work.ops / limits.ops];
  return moved > done ? { ns: moved, by: 'bytes' } : { ns: done, by: 'instructions' };
}

/** The better of two measurements: another program may have taken its part of the machine during one. */
export function bestOf(a: Limits, b: Limits): Limits {
  const bytes = a.bytes.map((x, i) => ({ ...x, rate: Math.max(x.rate, b.bytes[i].rate) }));
  return { ops: Math.max(a.ops, b.ops), bytes };
}
