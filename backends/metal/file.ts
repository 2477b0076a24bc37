import { Unprintable } from '../clike/dialect.ts';
import { Helpers } from '../clike/helpers.ts';
import { layoutText } from '../clike/layouts.ts';
import type { PrintedFunc } from '../clike/module.ts';
import { head, printModule } from '../clike/module.ts';
import { identifier, Names } from '../clike/names.ts';
import { lineAt } from '../clike/place.ts';
import { Sites } from '../clike/sites.ts';
import { planLaunches } from '../gpu/lower.ts';
import type { Launch, LaunchPlan } from '../gpu/plan.ts';
import type { EmitOptions, PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { METAL, TRAP } from './dialect.ts';

/** Kernels as a file in the Metal Shading Language. */

export interface MetalFile {
  readonly source: string;
  readonly sites: Sites;
  readonly kernels: readonly MetalKernel[];
}

export interface MetalKernel {
  readonly plan: LaunchPlan;
  /** Its name in the output. */
  readonly name: string;
  readonly launches: readonly MetalLaunch[];
  /** Words that tell traps: one more than there are launches that can trap. The host fills them with ones; the last tells how the call ended. */
  readonly trapWords: number;
  /** Threads of the largest launch that can trap: each has a word for its status. */
  readonly trapThreads: number;
}

export interface MetalLaunch {
  readonly launch: Launch;
  /** Name of the kernel function. */
  readonly func: string;
  /** What its buffer arguments are, by their index. */
  readonly args: readonly MetalArg[];
}

export type MetalArg =
  | { readonly kind: 'memory'; readonly index: number; readonly written: boolean }
  | { readonly kind: 'scalar'; readonly index: number }
  | { readonly kind: 'words' | 'status' };

/** Threads of a thread group; groups of 32 lanes in one. */
export const THREADS = 256;
export const GROUPS = 8;
/** Buffer arguments that a function may have. */
const MAX_ARGS = 31;

/** What a launch leaves in a word where nothing trapped. */
export const NO_TRAP = 0xffffffff;

const POSITIONS = ['block_of_threads', 'row_of_lanes', 'place_in_grid'];
/** Words of the language that names of programs must not be, and names that every launch function has. */
const TAKEN =
  `metal device constant threadgroup_imageblock ray_data object_data thread vertex fragment kernel mesh as_type uint uchar
ushort ulong half bfloat texture2d sampler discard_fragment ${Object.values(TRAP).join(' ')} trap_words before ${POSITIONS.join(' ')}`.split(
    /\s+/,
  );

/** Throws UnsupportedError. */
export function metalFile(kernels: readonly PreparedKernel[], options: EmitOptions): MetalFile {
  const helpers = new Helpers(METAL);
  const sites = new Sites();
  const names = new Names(TAKEN);
  const publicNames = kernels.map((k) => names.fresh(k.name));
  const taken = [...TAKEN, ...publicNames];
  const made = kernels.map((kernel, i) => metalKernel(kernel, publicNames[i]!, { helpers, sites, taken }));
  const parts = [
    fileHead(identifier(options.name), made),
    '#include <metal_stdlib>\n\n#pragma METAL fp math_mode(safe)\n#pragma METAL fp contract(off)',
    ...helpers.texts,
    ...made.flatMap((m) => m.texts),
  ];
  return { source: `${parts.join('\n\n')}\n`, sites, kernels: made };
}

interface Output {
  readonly helpers: Helpers;
  readonly sites: Sites;
  readonly taken: string[];
}

function metalKernel(
  kernel: PreparedKernel,
  name: string,
  { helpers, sites, taken }: Output,
): MetalKernel & { readonly texts: readonly string[] } {
  const refuse = (reason: string, span = kernel.func.span): never => {
    throw new UnsupportedError('metal', kernel.name, reason, span);
  };
  for (const p of kernel.params) {
    if (p.kind === 'scalar' && METAL.lacks[p.type] !== undefined) refuse(METAL.lacks[p.type]!);
  }
  for (const t of kernel.results) if (METAL.lacks[t] !== undefined) refuse(METAL.lacks[t]!);
  const plan = planLaunches(kernel, 'metal');
  const entries = plan.launches.map((l) => {
    const { params } = plan.module.funcs.get(l.func)!;
    const first = firstMemory(l);
    return { func: l.func, buffers: params.map((_, n) => n >= first && n < first + l.uses.length) };
  });
  let funcs: readonly PrintedFunc[];
  try {
    const launchNames = plan.launches.map((_, n) => `${name}_${n}`);
    ({ funcs } = printModule(plan.module, entries, { dialect: METAL, helpers, sites, taken, names: launchNames }));
  } catch (e) {
    if (e instanceof Unprintable) return refuse(e.message, e.span);
    throw e;
  }
  taken.push(...funcs.map((f) => f.name));
  let words = 1;
  let trapThreads = 0;
  const launches = plan.launches.map((launch, n): MetalLaunch & { readonly text: string } => {
    const f = funcs.find((x) => x.entry === n)!;
    const asks = words > 1;
    const args = argsOf(plan, launch, f, asks);
    if (args.length > MAX_ARGS) refuse(`one of its launches takes ${args.length} buffers, more than ${MAX_ARGS}`);
    const text = launchText(plan, launch, f, args, asks ? words - 1 : undefined);
    if (f.traps) {
      words++;
      trapThreads = Math.max(trapThreads, launch.threads);
    }
    return { launch, func: f.name, args, text };
  });
  const own = funcs.filter((f) => f.entry === undefined).map(funcText);
  return { plan, name, launches, trapWords: words, trapThreads, texts: [...own, ...launches.map((l) => l.text)] };
}

/** Index of the first parameter that is memory. */
function firstMemory(l: Launch): number {
  return l.group === 32 ? 2 : 1;
}

function argsOf(plan: LaunchPlan, l: Launch, f: PrintedFunc, asks: boolean): MetalArg[] {
  const first = firstMemory(l);
  const args: MetalArg[] = l.uses.map((u, k) => ({
    kind: 'memory',
    index: u.memory,
    written: f.variant.written.has(f.variant.func.params[first + k]!),
  }));
  plan.scalars.forEach((_, index) => args.push({ kind: 'scalar', index }));
  if (asks || f.traps) args.push({ kind: 'words' });
  if (f.traps) args.push({ kind: 'status' });
  return args;
}

function funcText(f: PrintedFunc): string {
  return `// ${f.variant.func.name}\n${METAL.func} ${head(f)} {\n${f.body.join('\n')}\n}`;
}

/** A kernel function: where the thread is, whether it is one at all, whether something has trapped before; then its body. */
function launchText(
  plan: LaunchPlan,
  l: Launch,
  f: PrintedFunc,
  args: readonly MetalArg[],
  before: number | undefined,
): string {
  const lanes = l.group === 32;
  const own = f.params.slice(firstMemory(l));
  const params = args.map((a, i) => {
    const text =
      a.kind === 'words'
        ? 'device metal::atomic_uint *trap_words'
        : a.kind === 'status'
          ? `device uint32_t *${TRAP.status}`
          : a.kind === 'scalar'
            ? `constant ${own[i]!.type} &${own[i]!.name}`
            : `${own[i]!.type}${own[i]!.name}`;
    return `${text} [[buffer(${i})]]`;
  });
  const [block, row, place] = POSITIONS;
  const thread = f.params[0]!.name;
  if (lanes) {
    params.push(`uint32_t ${block} [[threadgroup_position_in_grid]]`);
    params.push(`uint32_t ${row} [[simdgroup_index_in_threadgroup]]`);
    params.push(`uint32_t ${f.params[1]!.name} [[thread_index_in_simdgroup]]`);
  } else params.push(`uint32_t ${place} [[thread_position_in_grid]]`);
  const lines = [
    `const uint32_t ${thread} = ${lanes ? `${block} * ${GROUPS}u + ${row}` : place};`,
    `if (${thread} >= ${l.threads}u) return;`,
  ];
  const next = `trap_words + ${(before ?? 0) + 1}`;
  if (before !== undefined) {
    lines.push(
      `const uint32_t before = metal::atomic_load_explicit(trap_words + ${before}, metal::memory_order_relaxed);`,
      `if (before != 0xffffffffu) { // a launch before trapped`,
      ...(f.traps ? [`  metal::atomic_fetch_min_explicit(${next}, before, metal::memory_order_relaxed);`] : []),
      '  return;',
      '}',
    );
  }
  if (f.traps) {
    lines.push(`device metal::atomic_uint *${TRAP.word} = ${next};`, `const uint32_t ${TRAP.thread} = ${thread};`);
  }
  const source = lineAt(plan.module, l.span);
  const what = lanes ? `${l.threads} groups of 32 lanes` : `${l.threads} threads`;
  const comment = `// ${plan.kernel.name}${source === undefined ? '' : `, ${source}`}: ${what}.`;
  const declared = params.map((p) => `    ${p}`).join(',\n');
  return `${comment}\n[[max_total_threads_per_threadgroup(${THREADS})]]\nkernel void ${f.name}(\n${declared}) {\n${lines.map((x) => `  ${x}`).join('\n')}\n${f.body.join('\n')}\n}`;
}

function fileHead(base: string, made: readonly MetalKernel[]): string {
  const lines = [
    `${made.map((m) => m.plan.kernel.name).join(', ')}: kernels in the Metal Shading Language, made by trinityc.`,
    `Build: xcrun metal -fno-fast-math -c ${base}.metal -o ${base}.air && xcrun metallib ${base}.air -o ${base}.metallib,`,
    `or MTLDevice.makeLibrary(source:options:) with mathMode = .safe; ${base}.swift does that and queues the launches.`,
    '',
    'Integers, trits and traps are the same bits as everywhere. Floats are too where the compiler keeps to IEEE 754 in',
    'division and square root, which the language does not promise of all devices.',
  ];
  for (const m of made) {
    const names = m.launches.map((l) => l.func);
    lines.push(
      '',
      `Kernel ${m.plan.kernel.name}: ${names.join(', ')}${names.length > 1 ? ', one after the other' : ''}.`,
    );
    for (const p of m.plan.kernel.params) {
      const text = p.kind === 'buffer' ? layoutText(p) : p.kind === 'size' ? `${p.value}` : p.type;
      lines.push(`  ${p.name}: ${text}`);
    }
  }
  return `/*\n${lines.map((l) => (l === '' ? ' *' : ` * ${l}`)).join('\n')}\n */`;
}
