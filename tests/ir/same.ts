import { formatOutcome } from './outcome.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';

const RESOURCE: ReadonlySet<string> = new Set(['fuel', 'stack', 'interrupt']);

export interface ObserveOptions {
  /** The function called; `main` by default. */
  readonly func?: string;
  readonly fuel?: number;
  /** Globals that are looked at; all by default. */
  readonly names?: readonly string[];
  /** What the memory holds from the heap base on: bytes that repeat; nothing by default. */
  readonly heap?: Uint8Array;
  /** Whether the place in the source where a run trapped is part of what it shows. */
  readonly places?: boolean;
}

/** A sum of bytes that tells where they lie. The length of a memory is a multiple of four. */
function hash(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let sum = 0;
  for (let i = 0; i < words.length; i++) sum = (Math.imul(sum, 31) + Math.imul(words[i]!, i + 1)) | 0;
  return sum >>> 0;
}

/**
 * All that a run shows: results or trap, calls of the host, memory, the globals named; undefined if it ended for want of
 * resources, of which passes may change the use.
 */
export function observe(m: Module, args: readonly RefValue[], options: ObserveOptions = {}): string | undefined {
  const { func = 'main', fuel = 3000, names = m.globals.map((g) => g.name), heap, places } = options;
  const calls: string[] = [];
  const hosts = m.imports.map((i) => {
    const results = m.funcs.get(i.func)!.results;
    const host = (given: readonly RefValue[]): RefValue[] => {
      calls.push(`${i.func}(${formatOutcome({ results: given })})`);
      return results.map((t) => (t === 'bool' ? false : t === 'f32' || t === 'f64' ? 0 : 0n));
    };
    return [i.func, host] as const;
  });
  const limits = { fuel, stackLimit: 100, memoryLimit: 1 << 20 };
  const e = new Evaluator(m, { ...limits, hosts: Object.fromEntries(hosts) });
  if (heap) {
    const { bytes } = e.memory;
    for (let at = m.heapBase; at < bytes.length; at += heap.length) {
      bytes.set(heap.subarray(0, Math.min(heap.length, bytes.length - at)), at);
    }
  }
  const out = e.run(func, args);
  if ('trap' in out && RESOURCE.has(out.trap)) return undefined;
  const globals = formatOutcome({ results: e.globals.filter((_, i) => names.includes(m.globals[i]!.name)) });
  const place = places && 'trap' in out ? ` at ${out.span.file}:${out.span.start}:${out.span.end}` : '';
  return `${formatOutcome(out)}${place} ${calls.join(' ')} memory ${e.memory.bytes.length}:${hash(e.memory.bytes)} ${globals}`;
}
