import { lineColumn } from '../module.ts';
import type { Instrumented } from './instrument.ts';
import type { Counts } from './kernels.ts';
import type { LimitedBy, Limits } from './limits.ts';
import { limitNs } from './limits.ts';
import type { KernelTimes, ShapeTimes } from './recorder.ts';
import { totalNs } from './recorder.ts';
import type { Site } from './sites.ts';
import type { StackTime } from './stacks.ts';
import { CUT_OFF, fitting } from './stacks.ts';

/** What a profile says, as data: spec/cli.md gives it as JSON. Times are milliseconds seen by samples unless the name says ns. */
export interface Profile {
  readonly engine: string;
  /** Time in which the program ran, and samples taken in it. */
  readonly ms: number;
  readonly samples: number;
  readonly functions: readonly FunctionTime[];
  readonly lines: readonly LineTime[];
  readonly kernels: readonly KernelReport[];
  /** Present where kernels ran. */
  readonly limits: Limits | undefined;
  readonly tree: TreeNode;
}

/**
 * What kind of code a frame is: the program's own, the standard library's, a kernel, a support function of the runtime, or a
 * function of the host.
 */
export type FrameKind = 'program' | 'library' | 'kernel' | 'runtime' | 'host';

export interface FunctionTime {
  readonly name: string;
  readonly kind: FrameKind;
  readonly file: string;
  /** Of its definition (the first of its code where it was inlined everywhere); 0 where there is no source. */
  readonly line: number;
  /** Time in its own code, and with what it calls. */
  selfMs: number;
  totalMs: number;
}

export interface LineTime {
  readonly file: string;
  readonly line: number;
  /** Time in the line's own code and in support functions that it calls; and with all that it calls. */
  selfMs: number;
  totalMs: number;
}

export interface KernelReport {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly calls: number;
  /** Nanoseconds of all calls, kernels that it calls included. */
  readonly ns: number;
  /** How much of that time the machine needs at least. */
  readonly reached: number | undefined;
  /** By the sizes of its tensors, those with the most time first. */
  readonly shapes: readonly ShapeReport[];
}

export interface ShapeReport {
  readonly sizes: Readonly<Record<string, number>>;
  readonly calls: number;
  /** Calls that were timed, and the mean of a call. */
  readonly timed: number;
  readonly ns: number;
  readonly leastNs: number;
  /** Bytes of the kernel's tensors, and what a call does, as counted in one. */
  readonly tensorBytes: number;
  readonly counts: Counts | undefined;
  /** The time that the machine needs at least, what sets it, and how much of the mean that is. */
  readonly limitNs: number | undefined;
  readonly limitedBy: LimitedBy | undefined;
  readonly reached: number | undefined;
}

export interface TreeNode {
  readonly name: string;
  readonly kind: FrameKind;
  readonly file: string;
  readonly line: number;
  selfMs: number;
  totalMs: number;
  /** Time by line of the function's file, where it has one. */
  readonly lines: Record<number, number>;
  readonly children: TreeNode[];
}

export interface Recorded {
  readonly engine: string;
  readonly instrumented: Instrumented;
  readonly stacks: readonly StackTime[];
  readonly kernels: readonly KernelTimes[];
  readonly limits: Limits | undefined;
}

/** How the names of support functions begin. */
const RUNTIME = 'rt.';

/** Puts what was seen together. */
export function makeProfile(recorded: Recorded): Profile {
  const { instrumented, limits } = recorded;
  const names = new Names(instrumented);
  const tree = names.node('', undefined);
  const functions = new Map<string, FunctionTime>();
  const lines = new Map<string, LineTime>();
  let samples = 0;
  for (const stack of recorded.stacks) {
    samples += stack.samples;
    addStack(names, tree, functions, lines, names.frames(stack.sites, instrumented.sites), stack.ms);
  }
  const bySelf = (a: { selfMs: number; totalMs: number }, b: typeof a): number =>
    b.selfMs - a.selfMs || b.totalMs - a.totalMs;
  sortTree(tree);
  return {
    engine: recorded.engine,
    ms: tree.totalMs,
    samples,
    functions: [...functions.values()].sort(bySelf),
    lines: [...lines.values()].sort(bySelf),
    kernels: recorded.kernels.map((k) => kernelReport(instrumented, k, limits)).sort((a, b) => b.ns - a.ns),
    limits,
    tree,
  };
}

/** A frame of a stack: a function and the line it is at. */
interface Frame {
  readonly func: string;
  readonly file: string;
  readonly line: number;
}

const CUT: Frame = { func: '…', file: '', line: 0 };

class Names {
  readonly #known = new Map<string, { name: string; kind: FrameKind; file: string; line: number }>();

  readonly #partOf = new Map<string, string>();

  /** Of functions that were inlined everywhere, the first line of their code. */
  readonly #firstLine = new Map<string, number>();

  constructor({ source: module, sites }: Instrumented) {
    for (const { func, line } of sites.flatMap((s) => s.frames)) {
      this.#firstLine.set(func, Math.min(line, this.#firstLine.get(func) ?? Infinity));
    }
    for (const f of module.funcs) {
      if (f.partOf !== undefined) this.#partOf.set(f.name, f.partOf);

      const { file, start } = f.span;
      const name = shownName(f.name, f.kernel);
      const path = module.files[file] ?? '';
      let kind: FrameKind = f.imported >= 0 ? 'host' : 'program';
      if (f.kernel !== undefined) kind = 'kernel';
      else if (f.name.startsWith(RUNTIME)) kind = 'runtime';
      else if (path.startsWith('std/')) kind = 'library';
      this.#known.set(f.name, { name, kind, file: path, line: file < 0 ? 0 : lineColumn(module, file, start).line });
    }
  }

  /** A function by its name in the module; one that was inlined everywhere is known by its frame alone. */
  of({ func, file }: Frame): { name: string; kind: FrameKind; file: string; line: number } {
    let known = this.#known.get(func);
    if (!known) {
      const line = this.#firstLine.get(func) ?? 0;
      known = { name: func, kind: file.startsWith('std/') ? 'library' : 'program', file, line };
      this.#known.set(func, known);
    }
    return known;
  }

  /** The frames of a stack, outermost first, inlined calls among them. A part stands for the function whose loop it is. */
  frames(stack: readonly number[], sites: readonly Site[]): Frame[] {
    const out: Frame[] = [];
    for (const s of fitting(stack, sites)) {
      for (const frame of s === CUT_OFF ? [CUT] : sites[s].frames.toReversed()) {
        let { func } = frame;
        for (let of = this.#partOf.get(func); of !== undefined; of = this.#partOf.get(func)) {
          func = of;
          if (out.at(-1)?.func === of) out.pop();
        }
        out.push({ ...frame, func });
      }
    }
    return out;
  }

  node(name: string, frame: Frame | undefined): TreeNode {
    const of = frame ? this.of(frame) : { name, kind: 'program' as const, file: '', line: 0 };
    return { ...of, selfMs: 0, totalMs: 0, lines: {}, children: [] };
  }
}

function shownName(name: string, kernel: string | undefined): string {
  if (kernel !== undefined) return kernel;
  return name.replace(/^export (.*)$/, '$1 (called from outside)').replace(/^trinity\./, '');
}

function addStack(
  names: Names,
  tree: TreeNode,
  functions: Map<string, FunctionTime>,
  lines: Map<string, LineTime>,
  frames: readonly Frame[],
  ms: number,
): void {
  tree.totalMs += ms;
  let node = tree;
  const seen = new Set<unknown>();
  const first = <T>(x: T): boolean => seen.size < seen.add(x).size;
  let lineNow: LineTime | undefined;
  let functionNow: FunctionTime | undefined;
  for (const frame of frames) {
    const { name, kind, file, line } = names.of(frame);
    let child = node.children.find((c) => c.name === name && c.file === file && c.line === line);
    if (!child) node.children.push((child = names.node(name, frame)));
    node = child;
    node.totalMs += ms;
    if (frame.line > 0) node.lines[frame.line] = (node.lines[frame.line] ?? 0) + ms;
    functionNow = entry(functions, `${name}\n${file}\n${line}`, () => ({
      name,
      kind,
      file,
      line,
      selfMs: 0,
      totalMs: 0,
    }));
    if (first(functionNow)) functionNow.totalMs += ms;
    if (frame.line === 0) continue;
    const place = { file: frame.file, line: frame.line };
    lineNow = entry(lines, `${frame.file}\n${frame.line}`, () => ({ ...place, selfMs: 0, totalMs: 0 }));
    if (first(lineNow)) lineNow.totalMs += ms;
  }
  node.selfMs += ms;
  if (functionNow) functionNow.selfMs += ms;
  if (lineNow) lineNow.selfMs += ms;
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  let x = map.get(key);
  if (x === undefined) map.set(key, (x = make()));
  return x;
}

function sortTree(node: TreeNode): void {
  node.children.sort((a, b) => b.totalMs - a.totalMs || (a.name < b.name ? -1 : 1));
  node.children.forEach(sortTree);
}

function kernelReport({ module, kernels }: Instrumented, times: KernelTimes, limits: Limits | undefined): KernelReport {
  const probe = kernels[times.kernel];
  const { file, start } = probe.span;
  const ran = times.shapes.filter((s) => s.calls > 0).sort((a, b) => totalNs(b) - totalNs(a));
  const shapes = ran.map((s) => shapeReport(probe.sizes, probe.tensorBytes(s.sizes), s, limits));
  const ns = shapes.reduce((sum, s) => sum + s.ns * s.calls, 0);
  const least = shapes.reduce((sum, s) => sum + (s.limitNs ?? NaN) * s.calls, 0);
  return {
    name: probe.name,
    file: module.files[file] ?? '',
    line: file < 0 ? 0 : lineColumn(module, file, start).line,
    calls: shapes.reduce((n, s) => n + s.calls, 0),
    ns,
    reached: ns > 0 && !Number.isNaN(least) ? least / ns : undefined,
    shapes,
  };
}

function shapeReport(
  names: readonly string[],
  tensorBytes: number,
  s: ShapeTimes,
  limits: Limits | undefined,
): ShapeReport {
  const ns = totalNs(s) / s.calls;
  const limit = limits && s.counts && limitNs(limits, { ...s.counts, bytes: tensorBytes });
  return {
    sizes: Object.fromEntries(names.map((n, i) => [n, s.sizes[i]])),
    calls: s.calls,
    timed: s.timed,
    ns,
    leastNs: Math.min(ns, Math.max(1, s.timed > 0 ? s.leastNs : s.countedNs)),
    tensorBytes,
    counts: s.counts,
    limitNs: limit?.ns,
    limitedBy: limit?.by,
    reached: limit && ns > 0 ? limit.ns / ns : undefined,
  };
}

/** Stacks one a line, frames divided by semicolons, then the microseconds: what flame graph tools take. */
export function foldedStacks(profile: Profile): string {
  const out: string[] = [];
  const walk = (node: TreeNode, path: string): void => {
    const us = Math.round(node.selfMs * 1000);
    if (us > 0 && path) out.push(`${path} ${us}\n`);
    for (const c of node.children) walk(c, path ? `${path};${c.name}` : c.name);
  };
  walk(profile.tree, '');
  return out.join('');
}
