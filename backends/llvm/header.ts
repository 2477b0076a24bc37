import { TRAP_BITS } from '../clike/sites.ts';
import { TRAPS, TRAP_BY_ID } from '../../spec/traps.ts';
import { lineColumn } from '../../spec/span.ts';
import type { KernelParam } from '../target.ts';
import { cType } from './device.ts';
import type { LlvmKernel } from './module.ts';

/** The C header of compiled kernels: prototypes, layouts of the buffers, and what statuses mean. */
export function headerText(name: string, kernels: readonly LlvmKernel[]): string {
  const guard = `${name.toUpperCase()}_H`;
  return `#ifndef ${guard}
#define ${guard}

/*
 * Each function gives 0, or a status: its lowest ${TRAP_BITS} bits tell the trap, one of the numbers below; the rest, where it is not 0,
 * the place, listed with the function. After a trap the contents of buffers that the function writes are not specified.
 * Functions may be called from several threads at once, on buffers of which none is written by two.
 * Buffers must not overlap, unless both are only read; no alignment is asked for, and multiples of 64 are fastest.
 */
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#ifndef TRINITY_TRAPS
#define TRINITY_TRAPS
enum {
${TRAP_BY_ID.map((t) => `  TRINITY_TRAP_${t.toUpperCase()} = ${TRAPS[t].id + 1}, /* ${TRAPS[t].text} */`).join('\n')}
};
/*
 * Kernels run on the calling thread. A program with threads of its own may give a function that shares their loops: it must call
 * run(args, a, b) for ranges a..b that cover from..to and meet at from + k * grain, and return the status of the first range, in
 * their order, whose call did not give 0; else 0. cost: about what one step takes, in instructions. Null: one thread again.
 */
typedef uint32_t trinity_range(void *args, uint32_t from, uint32_t to);
void trinity_threads(
    uint32_t (*spread)(trinity_range *run, void *args, uint32_t from, uint32_t to, uint32_t grain, uint32_t cost));
#endif

${kernels.map(prototype).join('\n')}
#ifdef __cplusplus
}
#endif
#endif
`;
}

function prototype(k: LlvmKernel): string {
  const { params, results, module } = k.kernel;
  const args = [
    ...params.map((p) => `${paramType(p)}${p.name.replace(/\W/g, '_')}`),
    ...results.map((t, i) => `${cType(t)} *result${results.length > 1 ? i : ''}`),
  ];
  const places = k.sites.list.map((s, i) => {
    const { line } = lineColumn(module.lines, s.span.file, s.span.start);
    return ` *   ${i + 1}: ${module.files[s.span.file]}:${line}${s.trap === undefined ? '' : `, ${TRAPS[s.trap].text}`}`;
  });
  return `/*
${params.map((p) => ` * ${p.name}: ${describe(p)}`).join('\n')}
${places.length > 0 ? ` * Places:\n${places.join('\n').replaceAll('*/', '* /')}\n` : ''} */
uint32_t ${k.symbol}(${args.join(', ') || 'void'});
`;
}

function paramType(p: KernelParam): string {
  if (p.kind === 'buffer') return p.access === 'read' ? 'const void *' : 'void *';
  return `${cType(p.kind === 'size' ? 'i32' : p.type)} `;
}

function describe(p: KernelParam): string {
  if (p.kind === 'scalar') return p.type;
  if (p.kind === 'size') return p.value === undefined ? 'a size' : `a size, ${p.value}`;
  const { elem, dims, layout } = p.type;
  const tile = layout.tile ? ` tile(${layout.tile.join(', ')})` : '';
  const form = layout.name === 'dense' ? '' : ` in layout @${layout.name}${tile}`;
  const bytes = p.bytes === undefined ? '' : `, ${p.bytes} bytes`;
  const access = { read: 'read', write: 'written', update: 'read and written' }[p.access];
  return `[${dims.join(', ')}]${elem}${form}${bytes}, ${access}`;
}
