import { writeModule } from '../binary/write.ts';
import type { Engine, RegValue } from '../engine.ts';
import { isWide } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import { PAGE_BYTES } from '../module.ts';
import { AbiError } from './errors.ts';

/**
 * The state of an instance between calls as bytes: `tbs` and escape, version, a hash of the module, size of the memory
 * (each a u32), globals (16 bytes each), then the memory up to its last byte that is not 0. Limits are not part of it.
 */
const MAGIC = 0x1b736274; // 'tbs\x1b' as a little-endian u32
const VERSION = 1;
const HEADER = 16;
const GLOBAL_BYTES = 16;

const hashes = new WeakMap<TbcModule, number>();

/** FNV-1a over the module's file. */
function moduleHash(m: TbcModule): number {
  let h = hashes.get(m);
  if (h !== undefined) return h;
  h = 0x811c9dc5;
  for (const b of writeModule(m)) h = Math.imul(h ^ b, 0x01000193);
  hashes.set(m, (h >>>= 0));
  return h;
}

export function takeSnapshot(engine: Engine): Uint8Array {
  const { memory, module } = engine;
  let used = memory.length;
  while (used > 0 && memory[used - 1] === 0) used--;
  const at = HEADER + module.globals.length * GLOBAL_BYTES;
  const out = new Uint8Array(at + used);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, moduleHash(module), true);
  view.setUint32(12, memory.length / PAGE_BYTES, true);
  module.globals.forEach((g, i) => {
    const v = engine.getGlobal(i);
    const to = HEADER + i * GLOBAL_BYTES;
    if (v instanceof Uint8Array) out.set(v, to);
    else if (typeof v === 'bigint') view.setBigInt64(to, v, true);
    else view.setFloat64(to, v, true);
  });
  out.set(memory.subarray(0, used), at);
  return out;
}

/** Puts a snapshot's state into an instance of the same module; throws AbiError, changing nothing, where it does not fit. */
export function restoreSnapshot(engine: Engine, bytes: Uint8Array, memoryLimit: number): void {
  const { module } = engine;
  const at = HEADER + module.globals.length * GLOBAL_BYTES;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const refuse = (why: string): never => {
    throw new AbiError('snapshot', why);
  };
  if (bytes.length < at || view.getUint32(0, true) !== MAGIC) refuse('these bytes are no snapshot');
  if (view.getUint32(4, true) !== VERSION) refuse('made by another version');
  if (view.getUint32(8, true) !== moduleHash(module)) refuse('made from another module');
  const size = view.getUint32(12, true) * PAGE_BYTES;
  if (bytes.length - at > size || size < module.heapBase) refuse('cut short or damaged');
  if (size > memoryLimit) refuse(`${size} bytes of memory are beyond the limit`);
  const globals = module.globals.map((g, i): RegValue => {
    const from = HEADER + i * GLOBAL_BYTES;
    if (g.type === 'v128') return bytes.slice(from, from + 16);
    if (isWide(g.type)) return g.type === 'u64' ? view.getBigUint64(from, true) : view.getBigInt64(from, true);
    return view.getFloat64(from, true);
  });
  engine.resizeMemory(size);
  engine.memory.fill(0);
  engine.memory.set(bytes.subarray(at));
  globals.forEach((v, i) => engine.setGlobal(i, v));
}
