import { makeOp } from '../../compiler/ir/create.ts';
import type { Func, Op, Region } from '../../compiler/ir/types.ts';
import { encode } from '../encode/index.ts';
import { lift } from '../lift/index.ts';
import type { TrapFrame } from '../engine.ts';
import type { TbcModule } from '../module.ts';
import type { KernelProbe } from './kernels.ts';
import { addKernelProbes, uncounted } from './kernels.ts';
import type { Site } from './sites.ts';
import { Sites } from './sites.ts';

/** A module that tells where it is, and what its sites and counters mean. */
export interface Instrumented {
  readonly module: TbcModule;
  /** The module as it was. */
  readonly source: TbcModule;
  readonly sites: readonly Site[];
  readonly kernels: readonly KernelProbe[];
}

/**
 * The module with `mark` where control comes to another line, and with its kernels counted and timed. Results, traps,
 * printed text and fuel are the same. The module must be verified.
 */
export function instrument(module: TbcModule): Instrumented {
  const ir = lift(module, { kernels: true });
  const sites = new Sites(module);
  // Whoever reads the marks sees one thread: parts run as the functions that they are.
  for (const f of ir.funcs.values()) f.partOf = undefined;
  const imported = (name: string): boolean => ir.funcs.get(name)?.body === undefined;
  for (const f of ir.funcs.values()) if (f.body) new Marker(f, sites, imported).run();
  const kernels = addKernelProbes(ir);
  return { module: encode(ir), source: module, sites: sites.list, kernels };
}

/** The frames of a trap in an instrumented module as they would be in the module as it was. */
export function sourceFrames({ source }: Instrumented, frames: readonly TrapFrame[]): TrapFrame[] {
  const partOf = new Map(source.funcs.flatMap((f) => (f.partOf === undefined ? [] : [[f.name, f.partOf] as const])));
  const out: TrapFrame[] = [];
  let caller: string | undefined;
  for (const frame of frames) {
    let func = uncounted(frame.func);
    // A part goes by the name of the function whose loop it is, and the frame that called it is left out.
    if (func === caller) {
      caller = undefined;
      continue;
    }
    caller = undefined;
    for (let of = partOf.get(func); of !== undefined; of = partOf.get(func)) caller = func = of;
    out.push({ ...frame, func });
  }
  return out;
}

/** Ops that take no time of their own worth telling. */
const FREE: ReadonlySet<string> = new Set(['const', 'yield', 'br', 'return', 'trap', 'mark']);

/** What a region's code does to where the profiler believes the call to be. */
interface Summary {
  /** The one site of all ops; 0 where there is none, −1 where there are several. */
  readonly site: number;
  /** After a call the profiler believes the callee still to run. */
  readonly calls: boolean;
}

/**
 * Puts marks into a function: before the first op of another line, after a call, and at the head of a loop whose rounds
 * come to it from several places. A loop of one line has none within.
 */
class Marker {
  readonly func: Func;
  readonly sites: Sites;
  readonly imported: (name: string) => boolean;
  readonly #summaries = new Map<Region, Summary>();
  /** Sites of ops, by op; of those without a place, the site before them. */
  readonly #siteOf = new Map<Op, number>();
  #whole = 0;

  constructor(func: Func, sites: Sites, imported: (name: string) => boolean) {
    this.func = func;
    this.sites = sites;
    this.imported = imported;
  }

  run(): void {
    this.#whole = this.sites.at(this.func.name, this.func.span);
    this.#assign(this.func.body!, this.#whole);
    this.#region(this.func.body!, UNKNOWN);
  }

  /** Gives ops their sites; the site at the region's end. */
  #assign(region: Region, before: number): number {
    let at = before;
    for (const op of region.ops) {
      if (!FREE.has(op.op) && op.span.file >= 0) at = this.sites.at(this.func.name, op.span);
      this.#siteOf.set(op, op.op === 'call' ? this.#call(op, at) : at);
      let after = at;
      for (const r of op.regions ?? []) after = this.#assign(r, at);
      at = after;
    }
    return at;
  }

  /** The site of a call, which for a function of the host is one of its own. */
  #call(op: Op, at: number): number {
    const callee = String(op.attrs!['func']);
    const site = this.imported(callee) ? this.sites.at(this.func.name, op.span, callee) : at;
    this.sites.list[site]!.callees.add(callee);
    return site;
  }

  #summary(region: Region): Summary {
    const known = this.#summaries.get(region);
    if (known) return known;
    let site = 0;
    let calls = false;
    const add = (other: number): void => {
      if (other !== 0) site = site === 0 || site === other ? other : -1;
    };
    for (const op of region.ops) {
      if (op.op === 'call') calls = true;
      if (op.regions) {
        for (const r of op.regions) {
          const inner = this.#summary(r);
          add(inner.site);
          calls ||= inner.calls;
        }
      } else if (!FREE.has(op.op)) add(this.#siteOf.get(op)!);
    }
    const made = { site, calls };
    this.#summaries.set(region, made);
    return made;
  }

  /** Marks a region that control enters at `state`; gives the state at its end. */
  #region(region: Region, entered: State): State {
    const out: Op[] = [];
    let state = entered;
    for (const op of region.ops) {
      if (op.op === 'mark') continue; // of another list
      if (op.regions) {
        state = this.#control(op, op.regions, state, out);
        out.push(op);
        continue;
      }
      if (!FREE.has(op.op)) {
        const site = this.#siteOf.get(op)!;
        if (site !== state.site) out.push(markOp(site, state, op));
        state = { site, own: true };
      }
      out.push(op);
      if (op.op === 'call') state = UNKNOWN;
    }
    region.ops = out;
    return state;
  }

  /** Whether a region never takes the call away from a site. */
  #keeps(region: Region, at: number): boolean {
    const { site, calls } = this.#summary(region);
    return !calls && (site === 0 || site === at);
  }

  #control(op: Op, regions: readonly Region[], state: State, out: Op[]): State {
    if (state.site !== 0 && regions.every((r) => this.#keeps(r, state.site))) return state;
    // Marks stay the call's own where there is no other call.
    const own = state.own && regions.every((r) => !this.#summary(r).calls);
    if (op.op === 'loop') {
      const { site, calls } = this.#summary(regions[0]!);
      if (site > 0 && !calls) {
        // One mark before all rounds.
        if (site !== state.site) out.push(markOp(site, state, op));
        return { site, own: true };
      }
      return this.#region(regions[0]!, { site: 0, own });
    }
    let after: State | undefined;
    for (const r of regions) {
      const end = this.#region(r, state);
      if (r.ops.at(-1)?.op !== 'yield') continue;
      after = after === undefined ? end : { site: after.site === end.site ? end.site : 0, own: after.own && end.own };
    }
    // A branch may leave a block at any other place.
    return op.op === 'block' || after === undefined ? { site: 0, own } : after;
  }
}

/** What is known where control is: the site that was told last (0: not known), and whether no call was made since. */
interface State {
  readonly site: number;
  readonly own: boolean;
}

const UNKNOWN: State = { site: 0, own: false };

function markOp(site: number, { own }: State, at: Op): Op {
  return makeOp('mark', [], [], { site, again: own ? 1 : 0 }, undefined, undefined, at.span);
}
