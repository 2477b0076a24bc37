import type { OpTable } from './schema.ts';

const OFFSET_LIMIT = 2 ** 32;
const GLOBAL_LIMIT = 2 ** 16;
const SITE_LIMIT = 2 ** 31;
/**
 * Words of a block's header that an access is of, where it says so: its reference count, its dimensions, or, of a store, the
 * dimensions of a block that nothing else knows yet. The words of one kind are read and written by accesses that say so only.
 */
const BLOCK_WORDS = ['count', 'dims', 'first dims'] as const;

/**
 * Linear memory and globals, ids 220–249. Addresses are bytes; address + offset is computed without wrapping; all is
 * little-endian, and no alignment is asked for. The storage is the value's own type, or f16 or bf16 for an f32, which a
 * store rounds to nearest even.
 */
export const MEMORY = {
  load: {
    id: 220,
    doc: 'The value stored at address + offset; traps when the bytes lie outside the memory, and when they encode no value of a tN or bool.',
    U: 'any',
    operands: ['u32'],
    results: ['U'],
    attrs: { offset: 'int', storage: 'storage' },
    attrLimits: { offset: OFFSET_LIMIT },
    hints: { words: BLOCK_WORDS },
    effect: 'read',
    traps: ['memory', 'code'],
  },
  store: {
    id: 221,
    doc: 'Stores the value at address + offset; traps when the bytes lie outside the memory.',
    T: 'any',
    operands: ['u32', 'T'],
    results: [],
    attrs: { offset: 'int', storage: 'storage' },
    attrLimits: { offset: OFFSET_LIMIT },
    hints: { words: BLOCK_WORDS },
    effect: 'write',
    traps: ['memory'],
  },
  mem_size: { id: 222, doc: 'Size of the memory in bytes.', operands: [], results: ['u32'], effect: 'read' },
  mem_grow: {
    id: 223,
    doc: 'Grows the memory by at least so many bytes and gives the old size; traps at the limit.',
    operands: ['u32'],
    results: ['u32'],
    effect: 'write',
    instance: true,
    traps: ['memory'],
  },
  mem_fill: {
    id: 224,
    doc: 'Fills (address, byte, count); traps before any write when the range leaves the memory.',
    operands: ['u32', 'u8', 'u32'],
    results: [],
    effect: 'write',
    traps: ['memory'],
  },
  mem_copy: {
    id: 225,
    doc: 'Copies (to, from, count) as if through a buffer; traps before any write when a range leaves the memory.',
    operands: ['u32', 'u32', 'u32'],
    results: [],
    effect: 'write',
    traps: ['memory'],
  },
  global_get: {
    id: 226,
    doc: 'The value of the module’s global `index`.',
    U: 'any',
    operands: [],
    results: ['U'],
    attrs: { index: 'int' },
    attrLimits: { index: GLOBAL_LIMIT },
    effect: 'read',
    instance: true,
  },
  global_set: {
    id: 227,
    doc: 'Sets the module’s global `index`.',
    T: 'any',
    operands: ['T'],
    results: [],
    attrs: { index: 'int' },
    attrLimits: { index: GLOBAL_LIMIT },
    effect: 'write',
    instance: true,
  },
  mark: {
    id: 228,
    doc: 'Tells a profiler that the call at hand is now at place `site` of its list. `again` 1: it has made no call since it told so before. Does nothing else; nothing a program computes depends on it.',
    operands: [],
    results: [],
    attrs: { site: 'int', again: 'int' },
    attrLimits: { site: SITE_LIMIT, again: 2 },
    effect: 'write',
  },
} as const satisfies OpTable;
