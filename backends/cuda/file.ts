import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { layoutText } from '../clike/layouts.ts';
import { Unprintable } from '../clike/dialect.ts';
import { Helpers } from '../clike/helpers.ts';
import type { PrintedFunc } from '../clike/module.ts';
import { head, printModule } from '../clike/module.ts';
import { identifier, Names } from '../clike/names.ts';
import { lineAt, lineColumn } from '../clike/place.ts';
import { Sites, TRAP_BITS } from '../clike/sites.ts';
import { cStorage, cType } from '../clike/types.ts';
import { planLaunches } from '../gpu/lower.ts';
import type { Launch, LaunchPlan } from '../gpu/plan.ts';
import type { EmitOptions, KernelParam, PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { CUDA, TRAP_BASE, TRAP_POINTER } from './dialect.ts';

/** Kernels as a CUDA file and the header of its host functions. */

export interface CudaFiles {
  readonly source: string;
  readonly header: string;
  readonly sites: Sites;
  readonly kernels: readonly CudaKernel[];
}

export interface CudaKernel {
  readonly plan: LaunchPlan;
  /** C names of the host functions: that which queues a call, and that which waits for it. */
  readonly name: string;
  readonly end: string;
  /** Bytes of memory of the device that a call needs: scratch, and its state (how it ended, its results). */
  readonly scratchBytes: number;
  readonly stateBytes: number;
}

/** How a call ended: the least word, of launch (12 bits), thread (32 bits) and status (20 bits); this where nothing trapped. */
export const NO_TRAP_WORD = 0xffffffffffffffffn;
const STATUS_BITS = 20;
const THREAD_BITS = 32;
const MAX_LAUNCHES = 2 ** (64 - STATUS_BITS - THREAD_BITS) - 1;
/** Where the values begin in the state, after the trap's word. */
const VALUES = 8;
/** Memory that the device's allocator would give begins at such multiples. */
const ALIGN = 256;
/** Threads of a block; groups of lanes of a block. */
const BLOCK = 256;
const GROUPS = 8;

interface MadeKernel extends CudaKernel {
  readonly funcs: readonly PrintedFunc[];
  /** Place of each memory that is no parameter: byte offset in the scratch. */
  readonly offsets: ReadonlyMap<number, number>;
  /** Memory of the values that pass between launches. */
  readonly values: number | undefined;
  /** Launches up to this one need not ask whether something trapped. */
  readonly firstTrap: number;
}

/** Throws UnsupportedError. */
export function cudaFiles(kernels: readonly PreparedKernel[], options: EmitOptions): CudaFiles {
  const base = identifier(options.name);
  const helpers = new Helpers(CUDA);
  const sites = new Sites();
  const reserved = [
    `${base}_trap`,
    `${base}_place`,
    'launch',
    'same',
    TRAP_POINTER,
    TRAP_BASE,
    'threadIdx',
    'blockIdx',
  ];
  const names = new Names(reserved);
  const publicNames = kernels.map((k) => names.fresh(k.name));
  const ends = publicNames.map((n) => names.fresh(`${n}_end`));
  const taken = [...reserved, ...publicNames, ...ends];
  const made = kernels.map((kernel, i): MadeKernel => {
    const name = publicNames[i]!;
    const plan = planLaunches(kernel, 'cuda');
    if (plan.launches.length > MAX_LAUNCHES) {
      const reason = `it is ${plan.launches.length} launches, more than ${MAX_LAUNCHES}`;
      throw new UnsupportedError('cuda', kernel.name, reason, kernel.func.span);
    }
    const entries = plan.launches.map((l) => {
      const func = plan.module.funcs.get(l.func)!;
      const first = l.group === 32 ? 2 : 1;
      return { func: l.func, buffers: func.params.map((_, n) => n >= first && n < first + l.uses.length) };
    });
    try {
      const { funcs } = printModule(plan.module, entries, {
        dialect: CUDA,
        helpers,
        sites,
        taken,
        names: plan.launches.map((_, n) => `${name}_${n}`),
      });
      for (const f of funcs) taken.push(f.name);
      return { plan, name, end: ends[i]!, funcs, ...places(plan) };
    } catch (e) {
      if (e instanceof Unprintable) throw new UnsupportedError('cuda', kernel.name, e.message, e.span);
      throw e;
    }
  });
  return { source: sourceText(base, made, helpers, sites), header: headerText(base, made), sites, kernels: made };
}

/** Where memory lies that callers do not give, and how much there is. */
function places(plan: LaunchPlan): Omit<MadeKernel, 'plan' | 'name' | 'end' | 'funcs'> {
  const values = plan.memory.findIndex((m) => m.param === undefined && m.name === 'values');
  const offsets = new Map<number, number>();
  let scratchBytes = 0;
  plan.memory.forEach((m, i) => {
    if (m.param || i === values) return;
    offsets.set(i, scratchBytes);
    scratchBytes += Math.ceil(m.bytes / ALIGN) * ALIGN;
  });
  const first = plan.launches.findIndex((l) => l.traps);
  return {
    offsets,
    scratchBytes,
    stateBytes: VALUES + (values < 0 ? 0 : plan.memory[values]!.bytes),
    values: values < 0 ? undefined : values,
    firstTrap: first < 0 ? Infinity : first,
  };
}

function sourceText(base: string, made: readonly MadeKernel[], helpers: Helpers, sites: Sites): string {
  const { module } = made[0]!.plan;
  const parts: string[] = [
    `/*
 * ${made.map((m) => m.plan.kernel.name).join(', ')}: kernels in CUDA, made by trinityc.
${usage(base)}
 */`,
    `#include "${base}.h"
#ifndef TRINITY_CUDA_SHIM
#include <cuda_runtime.h>
#endif
#include <cmath>
#include <cstring>`,
    ...helpers.texts,
  ];
  for (const m of made) {
    for (const f of m.funcs) parts.push(f.entry === undefined ? deviceText(f) : launchText(m, f));
  }
  parts.push(LAUNCH_TEMPLATE);
  for (const m of made) parts.push(hostText(m), endText(m));
  parts.push(trapText(base), placeText(base, module, sites));
  return `${parts.join('\n\n')}\n`;
}

function usage(base: string): string {
  return ` * Build: nvcc -O3 -fmad=false -prec-div=true -prec-sqrt=true -ftz=false -c ${base}.cu. Contraction of multiplications and
 * additions must stay off, and so must -use_fast_math: results are the same bits everywhere then.`;
}

function deviceText(f: PrintedFunc): string {
  return `// ${f.variant.func.name}\n${CUDA.func} ${head(f)} {\n${f.body.join('\n')}\n}`;
}

/** A launch's function: where the thread is, whether it is one at all, whether something has trapped before; then its body. */
function launchText(m: MadeKernel, f: PrintedFunc): string {
  const n = f.entry!;
  const l = m.plan.launches[n]!;
  const own = f.params.slice(l.group === 32 ? 2 : 1);
  const asks = n > m.firstTrap || f.traps;
  const params = own.map((p) => `${p.type}${p.type.endsWith(' ') || p.type.endsWith('*') ? '' : ' '}${p.name}`);
  if (asks) params.push(`unsigned long long *${TRAP_POINTER}`);
  const [thread, lane] = f.params;
  const number = l.group === 32 ? `blockIdx.x * ${GROUPS}u + threadIdx.y` : `blockIdx.x * ${BLOCK}u + threadIdx.x`;
  const lines = [`const uint32_t ${thread!.name} = ${number};`];
  if (l.group === 32) lines.push(`const uint32_t ${lane!.name} = threadIdx.x;`);
  lines.push(`if (${thread!.name} >= ${l.threads}u) return;`);
  const shift = STATUS_BITS + THREAD_BITS;
  if (n > m.firstTrap) lines.push(`if (*${TRAP_POINTER} < ${n}ull << ${shift}) return; // a launch before trapped`);
  if (f.traps) {
    const launch = n === 0 ? '' : `${n}ull << ${shift} | `;
    lines.push(
      `const unsigned long long ${TRAP_BASE} = ${launch}(unsigned long long)${thread!.name} << ${STATUS_BITS};`,
    );
  }
  const at = lineAt(m.plan.module, l.span);
  const what = l.group === 32 ? `${l.threads} groups of 32 lanes` : `${l.threads} threads`;
  const comment = `// ${m.plan.kernel.name}${at === undefined ? '' : `, ${at}`}: ${what}.`;
  return `${comment}\nextern "C" __global__ void ${f.name}(${params.join(', ')}) {\n${lines.map((x) => `  ${x}`).join('\n')}\n${f.body.join('\n')}\n}`;
}

/** Types of arguments come from the function alone. */
const LAUNCH_TEMPLATE = `template <class T>
struct same {
  typedef T type;
};

// Groups of 32 lanes have a row of a block each.
template <class... P>
static cudaError_t launch(void (*f)(P...), uint32_t threads, bool groups, cudaStream_t stream, typename same<P>::type... args) {
  void *pointers[] = {(void *)&args...};
  const uint32_t each = groups ? ${GROUPS}u : ${BLOCK}u;
  const dim3 block = groups ? dim3(32, ${GROUPS}) : dim3(${BLOCK});
  return cudaLaunchKernel(f, dim3(threads / each + (threads % each != 0)), block, pointers, 0, stream);
}`;

interface Public {
  readonly name: string;
  readonly type: string;
}

/** The parameters that callers give, with their C names; sizes are fixed. */
function publicParams(plan: LaunchPlan): Map<KernelParam, Public> {
  const names = new Names(['scratch', 'state', 'stream', 's', 'error']);
  const out = new Map<KernelParam, Public>();
  for (const p of plan.kernel.params) {
    if (p.kind === 'size') continue;
    const type = p.kind === 'scalar' ? `${cType(p.type)} ` : `${p.access === 'read' ? 'const ' : ''}${element(p)} *`;
    out.set(p, { name: names.fresh(p.name), type });
  }
  return out;
}

function element({ type: { layout, elem } }: KernelParam & { kind: 'buffer' }): string {
  return layout.name === 'dense' ? cStorage(elem) : layout.name === 'i8' ? 'int8_t' : 'uint8_t';
}

function hostHead(m: CudaKernel): string {
  const params = [...publicParams(m.plan).values()].map((p) => `${p.type}${p.name}`);
  return `int ${m.name}(${[...params, 'void *scratch', 'void *state', 'void *stream'].join(', ')})`;
}

/** Queues the launches. */
function hostText(m: MadeKernel): string {
  const { plan } = m;
  const params = publicParams(plan);
  const given = [...params];
  const scalars = given.flatMap(([p, { name }]) => (p.kind === 'scalar' ? [name] : []));
  const pointer = (i: number, written: boolean): string => {
    const { param } = plan.memory[i]!;
    const type = written ? '(uint8_t *)' : '(const uint8_t *)';
    if (param) return `${type}${params.get(param)!.name}`;
    if (i === m.values) return `${type}state + ${VALUES}`;
    return `${type}scratch + ${m.offsets.get(i)}`;
  };
  const lines = [
    'cudaStream_t s = (cudaStream_t)stream;',
    `cudaError_t error = cudaMemsetAsync(state, 0xff, ${VALUES}, s);`,
  ];
  if (m.offsets.size === 0) lines.push('(void)scratch;');
  plan.launches.forEach((l: Launch, n) => {
    const f = m.funcs.find((x) => x.entry === n)!;
    const first = l.group === 32 ? 2 : 1;
    const buffers = l.uses.map((u, k) => pointer(u.memory, f.variant.written.has(f.variant.func.params[first + k]!)));
    const trap = n > m.firstTrap || f.traps ? ['(unsigned long long *)state'] : [];
    const args = [f.name, `${l.threads}u`, String(l.group === 32), 's', ...buffers, ...scalars, ...trap];
    lines.push(`if (error == cudaSuccess) error = launch(${args.join(', ')});`);
  });
  lines.push('return (int)error;');
  const unused = given.filter(([, { name }]) => !lines.some((l) => new RegExp(`\\b${name}\\b`).test(l)));
  lines.unshift(...unused.map(([, { name }]) => `(void)${name};`));
  return `extern "C" ${hostHead(m)} {\n${lines.map((l) => `  ${l}`).join('\n')}\n}`;
}

function endHead(m: CudaKernel): string {
  const results = m.plan.results.map((r, i) => `${cType(r.type)} *result${i}`);
  return `int ${m.end}(const void *state, uint32_t *status, ${[...results, 'void *stream'].join(', ')})`;
}

/** Waits for a call and tells how it ended. */
function endText(m: MadeKernel): string {
  const { results } = m.plan;
  const lines = [
    'cudaStream_t s = (cudaStream_t)stream;',
    'unsigned long long word = 0;',
    'cudaError_t error = cudaMemcpyAsync(&word, state, 8, cudaMemcpyDeviceToHost, s);',
    ...results.map(
      (r, i) =>
        `if (error == cudaSuccess) error = cudaMemcpyAsync(result${i}, (const uint8_t *)state + ${VALUES + r.offset}, sizeof *result${i}, cudaMemcpyDeviceToHost, s);`,
    ),
    'if (error == cudaSuccess) error = cudaStreamSynchronize(s);',
    `*status = word == ~0ull ? 0u : (uint32_t)(word & ${2 ** STATUS_BITS - 1}u);`,
    'return (int)error;',
  ];
  return `extern "C" ${endHead(m)} {\n${lines.map((l) => `  ${l}`).join('\n')}\n}`;
}

/** Names of traps by the low bits of a status. */
function trapText(base: string): string {
  const rows = ['ok', ...TRAP_BY_ID].map((t) => `    "${t}",`);
  return `extern "C" const char *${base}_trap(uint32_t status) {
  static const char *const names[] = {
${rows.join('\n')}
  };
  status &= ${2 ** TRAP_BITS - 1}u;
  return status <= ${TRAP_BY_ID.length}u ? names[status] : "?";
}`;
}

/** Places by the high bits. */
function placeText(base: string, module: LaunchPlan['module'], sites: Sites): string {
  const rows = sites.list.map((s) => {
    const at = lineColumn(module, s.span);
    return `    ${JSON.stringify(at ? `${at.file}:${at.line}:${at.column}` : s.func)},`;
  });
  return `extern "C" const char *${base}_place(uint32_t status) {
  static const char *const places[] = {
${['    "",', ...rows].join('\n')}
  };
  status >>= ${TRAP_BITS};
  return status <= ${sites.list.length}u ? places[status] : "";
}`;
}

function headerText(base: string, made: readonly MadeKernel[]): string {
  const guard = `${base.toUpperCase()}_H`;
  const codes = TRAP_BY_ID.map((t, i) => `#define ${base.toUpperCase()}_TRAP_${t.toUpperCase()} ${i + 1}`);
  return `/*
 * ${made.map((m) => m.plan.kernel.name).join(', ')}: kernels in CUDA, made by trinityc.
${usage(base)}
 *
 * A kernel's function queues its launches on a stream (a cudaStream_t; NULL for the default one) and gives a cudaError_t, 0 for success. All
 * pointers are memory of the device that begins at multiples of 16 bytes, as cudaMalloc's does. \`scratch\` and \`state\` have the bytes that the
 * constants say; calls that may run at the same time need their own. \`…_end\` waits for the stream and gives the results, in memory
 * of the host, and the status of the call: 0, or a trap, whose code is in the low ${TRAP_BITS} bits and whose place is in the rest. After a trap
 * what the buffers hold that are written is not specified. Buffers must not overlap where one is written. The functions that queue may be
 * captured in a CUDA graph.
 */
#ifndef ${guard}
#define ${guard}

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

${codes.join('\n')}
#define ${base.toUpperCase()}_TRAP_MASK ${2 ** TRAP_BITS - 1}

/* The name of the trap that a status tells ("ok" for 0), and the place in the source: file:line:column. */
const char *${base}_trap(uint32_t status);
const char *${base}_place(uint32_t status);

${made.map((m) => kernelHeader(m)).join('\n\n')}

#ifdef __cplusplus
}
#endif

#endif
`;
}

function kernelHeader(m: MadeKernel): string {
  const { kernel } = m.plan;
  const lines = [...publicParams(m.plan)].map(
    ([p, { name }]) => `${name}: ${p.kind === 'buffer' ? layoutText(p) : (p as { type: ScalarType }).type}`,
  );
  const fixed = kernel.params.flatMap((p) => (p.kind === 'size' ? [`${p.name} = ${p.value}`] : []));
  if (fixed.length > 0) lines.push(`Sizes: ${fixed.join(', ')}`);
  const upper = m.name.toUpperCase();
  return `${['/*', ` * Kernel ${kernel.name}.`, ...lines.map((l) => ` * ${l}`), ' */'].join('\n')}
#define ${upper}_SCRATCH_BYTES ${m.scratchBytes}
#define ${upper}_STATE_BYTES ${m.stateBytes}
${hostHead(m)};
${endHead(m)};`;
}
