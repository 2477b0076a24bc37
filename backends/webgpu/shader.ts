import type { Func, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import type { Span } from '../../spec/span.ts';
import { lineColumn } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { Unprintable } from '../clike/dialect.ts';
import { findRoots } from '../clike/roots.ts';
import type { Launch, LaunchPlan } from '../gpu/plan.ts';
import { NO_TRAP, TRAP_SITES, TRAP_THREADS } from '../gpu/plan.ts';
import { UnsupportedError } from '../target.ts';
import { lowZeros } from './wgsl/align.ts';
import type { Memory, Mode } from './wgsl/emit.ts';
import { FuncPrinter } from './wgsl/func.ts';
import type { Shader } from './wgsl/func.ts';
import { Library } from './wgsl/library.ts';
import type { LibraryOptions } from './wgsl/library.ts';
import { Names } from './wgsl/names.ts';
import { typeText, unsupportedType } from './wgsl/types.ts';

/** A launch plan as one WGSL module: an entry point a launch. */

/** A place where a trap is raised; its index is the number that the device reports. */
export interface Site {
  readonly trap: TrapName;
  readonly func: string;
  readonly span: Span;
}

/** A scalar as it lies in the uniform buffer. */
export interface Scalar {
  readonly name: string;
  readonly type: ScalarType;
  /** Byte offset; bool is u32 there, 64-bit types two words, low word first. */
  readonly offset: number;
}

export interface Dispatch {
  /** Name of the entry point. */
  readonly entry: string;
  /** Workgroups along x and y. */
  readonly grid: readonly [number, number];
  /** Memory of the plan that is bound, by index: at binding FIRST_MEMORY + index. */
  readonly memory: readonly { readonly index: number; readonly mode: Mode }[];
}

export interface ShaderModule {
  readonly source: string;
  readonly dispatches: readonly Dispatch[];
  readonly sites: readonly Site[];
  /** Words of the status buffer; 0: nothing traps, there is none. */
  readonly statusWords: number;
  /** Bytes of the uniform buffer; 0: there is none. Its first word is 0. */
  readonly callBytes: number;
  readonly scalars: readonly Scalar[];
}

/** Bindings, all of group 0. */
export const STATUS_BINDING = 0;
export const CALL_BINDING = 1;
export const FIRST_MEMORY = 2;

/** Most workgroups along a dimension that every adapter takes. */
const MOST_GROUPS = 65535;
/** Threads of a workgroup where lanes do not share work. */
const WORKGROUP = 64;
/** Lanes that share a thread's work. */
export const LANES_OF_A_GROUP = 32;

/** Throws UnsupportedError. */
export function printShader(plan: LaunchPlan, options: LibraryOptions): ShaderModule {
  try {
    return new Printer(plan, options).module();
  } catch (e) {
    if (!(e instanceof Unprintable)) throw e;
    throw new UnsupportedError('webgpu', plan.kernel.name, e.message, e.span);
  }
}

interface LaunchMemory {
  readonly launch: Launch;
  readonly func: Func;
  /** By address parameter. */
  readonly roots: ReadonlyMap<Value, Value>;
  readonly modes: ReadonlyMap<Value, { readonly index: number; readonly mode: Mode }>;
  readonly zeros: (v: Value) => number;
}

interface Made {
  readonly text: string;
  readonly dispatch: Dispatch;
  readonly traps: boolean;
}

class Printer implements Shader {
  readonly plan: LaunchPlan;
  readonly lib: Library;
  readonly names = new Names();
  readonly sites: Site[] = [];
  readonly #siteKeys = new Map<string, number>();
  readonly #functions = new Map<string, { name: string; traps: boolean; results: string | undefined }>();
  readonly #texts: string[] = [];
  /** Names of the functions that launches may call, taken ahead so that no local hides one. */
  readonly #calleeNames = new Map<string, string>();
  readonly #memories = new Map<string, Memory>();

  constructor(plan: LaunchPlan, options: LibraryOptions) {
    this.plan = plan;
    this.lib = new Library(options);
    this.#refuseTypes();
  }

  #refuseTypes(): void {
    for (const s of this.plan.scalars) {
      const reason = unsupportedType(s.type);
      if (reason !== undefined) throw new Unprintable(reason, this.plan.kernel.func.span);
    }
  }

  // Shader

  site(trap: TrapName, from: string, span: Span): number {
    // Launches are the kernel's.
    const func = this.plan.launches.some((l) => l.func === from) ? this.plan.kernel.func.name : from;
    const key = `${trap} ${func} ${span.file} ${span.start} ${span.end} ${JSON.stringify(span.inlined ?? null)}`;
    const known = this.#siteKeys.get(key);
    if (known !== undefined) return known;
    const n = this.sites.push({ trap, func, span }) - 1;
    if (n >= TRAP_SITES) throw new Unprintable(`more than ${TRAP_SITES} places that may trap`, span);
    this.#siteKeys.set(key, n);
    return n;
  }

  place(span: Span): string | undefined {
    const { files, lines } = this.plan.module;
    if (span.file < 0 || files[span.file] === undefined) return undefined;
    return `${files[span.file]!}:${lineColumn(lines, span.file, span.start).line}`;
  }

  /** A function that elements call, printed when it is first asked for; WGSL minds no order. */
  callee(name: string): { name: string; traps: boolean; results: string | undefined } {
    const known = this.#functions.get(name);
    if (known) return known;
    const func = this.plan.module.funcs.get(name)!;
    const own = this.#calleeNames.get(name)!;
    const results = func.results.length > 1 ? this.names.fresh(`${name}_results`) : undefined;
    // Printed below: recursion, which the plan has none of, would find this.
    const entry = { name: own, traps: true, results };
    this.#functions.set(name, entry);
    const sites = this.sites.length;
    const printer = new FuncPrinter(this, func, new Names(this.names), undefined);
    const params = this.#params(printer, func.params);
    let calls = false;
    visitFunc(func, (op) => {
      if (op.op === 'call') calls ||= this.callee(String(op.attrs!['func'])).traps;
    });
    printer.region(func.body!, () => true);
    entry.traps = calls || this.sites.length > sites || mentionsTrap(printer.lines.join('\n'));
    const result = printer.resultType();
    const head = `fn ${own}(${params.join(', ')})${result ? ` -> ${result}` : ''} {`;
    const struct = results
      ? [`struct ${results} {\n${func.results.map((t, i) => `  r${i}: ${typeText(t as ScalarType)},`).join('\n')}\n}`]
      : [];
    this.#texts.push([...struct, [head, ...printer.lines, '}'].join('\n')].join('\n'));
    return entry;
  }

  /** Names and types of parameters. */
  #params(printer: FuncPrinter, params: readonly Value[]): string[] {
    return params.map((p) => {
      const reason = unsupportedType(p.type as ScalarType);
      if (reason !== undefined) throw new Unprintable(reason, printer.func.span);
      const name = printer.names.fresh(p.name ?? `p${p.id}`);
      printer.texts.set(p, name);
      return `${name}: ${typeText(p.type as ScalarType)}`;
    });
  }

  // The module

  module(): ShaderModule {
    const { plan } = this;
    const launches = plan.launches.map((l) => this.#memoryOf(l));
    this.#nameMemories(launches);
    for (const f of plan.module.funcs.values()) {
      if (f.profile !== 'launch') this.#calleeNames.set(f.name, this.names.fresh(f.name));
    }
    const names = launches.map(({ launch }) => this.names.fresh(launch.func));
    let status = false;
    const entries = launches.map((l, i) => {
      const made = this.#launch(l, i, names[i]!, status);
      status ||= made.traps;
      return made;
    });
    const scalars = this.#scalars();
    const text = [...entries.map((e) => e.text), ...this.#texts].join('\n');
    const callBytes = scalars.length > 0 || this.lib.texts.has('rounded') ? scalarBytes(scalars) : 0;
    const source = [
      this.#head(),
      ...(status ? [statusText()] : []),
      ...(callBytes > 0 ? [callText(scalars)] : []),
      [...this.#memories].map(([key, m]) => variable(Number(key.split(' ')[0]) + FIRST_MEMORY, m)).join('\n'),
      text,
      ...this.lib.texts.values(),
    ];
    return {
      source: `${source.filter((s) => s !== '').join('\n\n')}\n`,
      dispatches: entries.map((e) => e.dispatch),
      sites: this.sites,
      statusWords: status ? plan.launches.length + 1 : 0,
      callBytes,
      scalars,
    };
  }

  #head(): string {
    const { subgroups } = this.lib.options;
    const dot4 = this.lib.options.dot4 && this.lib.texts.has('dot4_add');
    const head = [`// ${this.plan.kernel.name}: WGSL made by trinityc.`];
    if (subgroups && [...this.lib.texts.values()].some((t) => t.includes('subgroupShuffleXor'))) {
      // All lanes of a group come by together, which the plan knows and WGSL's analysis does not.
      head.push('enable subgroups;');
    }
    if (subgroups) head.push('diagnostic(off, subgroup_uniformity);');
    if (dot4) head.push('requires packed_4x8_integer_dot_product;');
    return head.join('\n');
  }

  #memoryOf(launch: Launch): LaunchMemory {
    const func = this.plan.module.funcs.get(launch.func)!;
    const first = launch.group === 32 ? 2 : 1;
    const bases = launch.uses.map((_, i) => func.params[first + i]!);
    const pointers = func.params.map((p) => bases.includes(p));
    const { entries } = findRoots(this.plan.module, [{ func: launch.func, buffers: pointers }]);
    const { roots } = entries[0]!;
    const zeros = lowZeros(func, new Set(bases));
    const shared = new Set<Value>();
    visitFunc(func, (op) => {
      const root = roots.get(op.operands[0]!);
      if (!root || op.op !== 'store') return;
      const { bytes } = scalarInfo(op.attrs!['storage'] as StorageType);
      const offset = Number(op.attrs!['offset'] ?? 0);
      if (bytes < 4 || zeros(op.operands[0]!) < 2 || offset % 4 !== 0) shared.add(root);
    });
    const modes = new Map(
      launch.uses.map((u, i) => {
        const root = bases[i]!;
        const mode: Mode =
          u.access === 'read' ? 'read' : u.access === 'atomic' || shared.has(root) ? 'atomic' : 'write';
        return [root, { index: u.memory, mode }] as const;
      }),
    );
    return { launch, func, roots, modes, zeros };
  }

  /** A variable for each memory, and for each way in which it is used where there are several. */
  #nameMemories(launches: readonly LaunchMemory[]): void {
    const used = new Map<number, Set<Mode>>();
    for (const { modes } of launches) {
      for (const { index, mode } of modes.values()) {
        const known = used.get(index);
        if (known) known.add(mode);
        else used.set(index, new Set([mode]));
      }
    }
    for (const [index, modes] of [...used].sort(([a], [b]) => a - b)) {
      const { name } = this.plan.memory[index]!;
      for (const mode of modes) {
        const own = this.names.fresh(modes.size === 1 ? name : `${name}_${mode}`);
        this.#memories.set(`${index} ${mode}`, { name: own, mode });
      }
    }
  }

  #launch(l: LaunchMemory, n: number, entry: string, skips: boolean): Made {
    const { launch, func } = l;
    const group = launch.group === 32;
    const run = this.names.fresh(`${entry}_thread`);
    const memoryOf = (address: Value): Memory => {
      const root = l.roots.get(address);
      const place = root && l.modes.get(root);
      if (!place) throw new Unprintable('an address lies in no buffer', func.span);
      return this.#memories.get(`${place.index} ${place.mode}`)!;
    };
    const printer = new FuncPrinter(this, func, new Names(this.names), {
      memory: memoryOf,
      zeros: l.zeros,
      based: (v) => l.roots.has(v),
      group: group && !this.lib.options.subgroups,
    });
    for (const base of l.modes.keys()) printer.texts.set(base, '0u');
    const given = func.params.filter((p) => !l.modes.has(p));
    const params = this.#params(printer, given);
    printer.region(func.body!, () => true);
    const used = printer.lines.join('\n');
    if (group) this.lib.own('lane_index', () => 'var<private> lane_index: u32;');
    const wide = Math.ceil(launch.threads / (group ? 1 : WORKGROUP));
    const grid = [Math.min(wide, MOST_GROUPS), Math.ceil(wide / MOST_GROUPS)] as const;
    const index = grid[1] > 1 ? `group.y * ${grid[0]}u + group.x` : 'group.x';
    const thread = group
      ? index
      : grid[1] > 1
        ? `(${index}) * ${WORKGROUP}u + index`
        : `${index} * ${WORKGROUP}u + index`;
    const lines: string[] = [`let thread = ${thread};`];
    // Lanes of a group are in one workgroup, so that none of them leaves alone.
    if (group && this.lib.options.subgroups) lines.push('lane_index = lane;');
    else if (group) lines.push('lane_index = index;');
    if (launch.threads !== (group ? grid[0] * grid[1] : grid[0] * grid[1] * WORKGROUP)) {
      lines.push(`if (thread >= ${launch.threads}u) { return; }`);
    }
    if (skips) {
      const test = `atomicLoad(&status[${n}]) != NO_TRAP`;
      lines.push(
        `if (${group ? `${this.lib.use('agreed', 'bool')}(${test})` : test}) {`,
        `  atomicMin(&status[${n + 1}], atomicLoad(&status[${n}]));`,
        '  return;',
        '}',
      );
    }
    const lane = this.lib.options.subgroups ? 'lane' : 'index';
    const args = given.map((_, i) =>
      i === 0 ? 'thread' : group && i === 1 ? lane : this.#scalarText(i - (group ? 2 : 1)),
    );
    lines.push(`${run}(${args.join(', ')});`);
    const traps = launch.traps || mentionsTrap(used);
    if (traps) {
      lines.push(
        `if (trapped != NO_TRAP) { atomicMin(&status[${n + 1}], min(thread, ${TRAP_THREADS - 1}u) * ${TRAP_SITES}u + trapped); }`,
      );
    }
    const builtins = [
      '@builtin(workgroup_id) group: vec3<u32>',
      '@builtin(local_invocation_index) index: u32',
      ...(group && this.lib.options.subgroups ? ['@builtin(subgroup_invocation_id) lane: u32'] : []),
    ];
    const place = this.place(launch.span);
    const text = `// ${place ? `${place}: ` : ''}${launch.threads} thread${launch.threads === 1 ? '' : 's'}${group ? ` of ${LANES_OF_A_GROUP} lanes` : ''}
@compute @workgroup_size(${group ? LANES_OF_A_GROUP : WORKGROUP})
fn ${entry}(${builtins.join(', ')}) {
${lines.map((s) => `  ${s}`).join('\n')}
}

fn ${run}(${params.join(', ')}) {
${used}
}
`;
    return { text, traps, dispatch: { entry, grid, memory: [...l.modes.values()] } };
  }

  #scalarText(i: number): string {
    const s = this.plan.scalars[i]!;
    return s.type === 'bool' ? `call.s${i} != 0u` : `call.s${i}`;
  }

  #scalars(): Scalar[] {
    let at = 4;
    return this.plan.scalars.map(({ name, type }) => {
      const bytes = scalarInfo(type).bytes === 8 ? 8 : 4;
      at = (at + bytes - 1) & -bytes;
      const offset = at;
      at += bytes;
      return { name, type, offset };
    });
  }
}

/** Whether lines raise a trap: its place may have been numbered before, for another function. */
function mentionsTrap(text: string): boolean {
  return /\btrapped\b/.test(text);
}

function scalarBytes(scalars: readonly Scalar[]): number {
  const last = scalars.at(-1);
  return ((last ? last.offset + 8 : 4) + 15) & ~15;
}

function statusText(): string {
  return `const NO_TRAP = 0x${NO_TRAP.toString(16)}u;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(${STATUS_BINDING}) var<storage, read_write> status: array<atomic<u32>>;`;
}

function callText(scalars: readonly Scalar[]): string {
  const fields = scalars.map((s, i) => `  s${i}: ${s.type === 'bool' ? 'u32' : typeText(s.type)}, // ${s.name}`);
  return `struct Call {
  zero: u32,
${fields.join('\n')}${fields.length > 0 ? '\n' : ''}}
@group(0) @binding(${CALL_BINDING}) var<uniform> call: Call;`;
}

function variable(binding: number, { name, mode }: Memory): string {
  const access = mode === 'read' ? 'read' : 'read_write';
  const element = mode === 'atomic' ? 'atomic<u32>' : 'u32';
  return `@group(0) @binding(${binding}) var<storage, ${access}> ${name}: array<${element}>;`;
}
