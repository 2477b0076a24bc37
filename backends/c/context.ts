import type { Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { integer } from '../clike/literal.ts';
import type { PrintedFunc } from '../clike/module.ts';
import { cType } from '../clike/types.ts';

/**
 * The context of a call: the heap that functions of elements take blocks from, and the module's globals. It lives as long as the call.
 */

/** As the virtual machine grows its memory. */
const PAGE = 65536;
/** Calls that may be open in one another. */
const DEPTH = 10_000;
/** Bytes that the heap of a call may grow to. */
const HEAP_LIMIT = 2 ** 31;

/** Whether functions may address the module's data: they have a constant in its range. */
export function needsData(module: Module, funcs: readonly PrintedFunc[]): boolean {
  const first = Math.min(...module.data.map((d) => d.address));
  if (module.data.length === 0) return false;
  let found = false;
  for (const f of funcs) {
    visitFunc(f.variant.func, (op) => {
      if (op.op !== 'const' || op.results[0]!.type !== 'u32') return;
      const v = Number(op.attrs!['value']);
      // Constants ahead of the data may be addresses that something is added to.
      found ||= v >= first - PAGE && v >= 16 && v < module.heapBase;
    });
  }
  return found;
}

/** Declarations of the context, of what it begins with, and of the function that opens it. */
export function contextText(module: Module, data: boolean): string {
  const size = Math.ceil(Math.max(module.heapBase, 1) / PAGE) * PAGE;
  const globals = module.globals.map((g, i) => `  ${cType(g.type)} global${i}; /* ${g.name} */`);
  const inits = module.globals.map((g, i) => {
    const v = g.init;
    const text =
      typeof v === 'bigint'
        ? integer(v, g.type, 'll').text
        : typeof v === 'boolean'
          ? String(v)
          : v instanceof Uint8Array
            ? '{{0}}'
            : String(v);
    return `  cx->global${i} = ${text};`;
  });
  const blocks = data ? module.data : [];
  const arrays = blocks.map((d) => `static const uint8_t data_at_${d.address}[] = {\n${bytesText(d.bytes)}\n};`);
  const copies = blocks.map((d) => `  memcpy(cx->heap + ${d.address}, data_at_${d.address}, ${d.bytes.length});`);
  return [
    `/* What a call keeps beside its buffers: a heap (addresses are offsets into it), nested calls that are left, globals. */
typedef struct {
  uint8_t *heap;
  uint32_t size;
  uint32_t depth;
${globals.join('\n')}
} context;

#define HEAP_LIMIT_C ${HEAP_LIMIT}u`,
    ...arrays,
    `static bool context_open(context *cx) {
  cx->heap = (uint8_t *)calloc(${size}, 1);
  if (cx->heap == NULL) return false;
  cx->size = ${size}u;
  cx->depth = ${DEPTH}u;
${[...inits, ...copies].join('\n')}
  return true;
}`,
  ].join('\n\n');
}

function bytesText(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let i = 0; i < bytes.length; i += 24) lines.push(`  ${[...bytes.subarray(i, i + 24)].join(', ')},`);
  return lines.join('\n');
}
