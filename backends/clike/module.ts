import type { Module, Op } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { lineAt } from './place.ts';
import type { Dialect } from './dialect.ts';
import type { Shared } from './emit.ts';
import { FuncPrinter } from './func.ts';
import { Helpers } from './helpers.ts';
import { Names } from './names.ts';
import type { Entry, Variant } from './roots.ts';
import { findRoots } from './roots.ts';
import type { Plan, Printed } from './plan.ts';
import { Sites } from './sites.ts';
import { cType } from './types.ts';
import type { ScalarType } from '../../spec/types.ts';

/** A function of the output. */
export interface PrintedFunc extends Printed {
  readonly variant: Variant;
  /** Index into the entries that were asked for; undefined for those that they call. */
  readonly entry: number | undefined;
  readonly recursive: boolean;
  /** Parameters as C declares them: context, the function's own, pointers for results. Entries may be declared otherwise; the names stay. */
  readonly params: readonly { readonly type: string; readonly name: string }[];
  /** `void`, `uint32_t` for a status, or the type of the one result. */
  readonly result: string;
  readonly body: readonly string[];
}

export interface PrintedModule {
  /** Texts of the helper functions that are used, in an order in which each follows those it uses. */
  readonly helpers: readonly string[];
  /** Callees first. */
  readonly funcs: readonly PrintedFunc[];
  readonly sites: Sites;
}

export interface PrintOptions {
  readonly dialect: Dialect;
  /** Names that functions and variables must not have. */
  readonly taken?: Iterable<string>;
  /** The names that entries have; else that of the IR. */
  readonly names?: readonly string[];
  /** Entries give a status even where none can trap. */
  readonly entriesTrap?: boolean;
  /** Places of traps and helpers, where several modules share them. */
  readonly sites?: Sites;
  readonly helpers?: Helpers;
  /** Scratch memory of entries is the host's own, from the helper `scratch_u32`, and freed by `free`. */
  readonly scratch?: boolean;
}

/**
 * Prints the functions that some entries reach, of a module of the scalar or launch profile. Throws Unprintable where the dialect cannot
 * hold one.
 */
export function printModule(module: Module, entries: readonly Entry[], options: PrintOptions): PrintedModule {
  const { dialect } = options;
  const { variants, entries: roots } = findRoots(module, entries, options.scratch);
  const helpers = options.helpers ?? new Helpers(dialect);
  const sites = options.sites ?? new Sites();
  const shared: Shared = { dialect, sites, helper: (name) => helpers.helper(name) };
  const names = new Names(options.taken);
  const cycles = recursive(variants);
  const context = closure(variants, (v) => cycles.has(v) || touchesContext(v));
  const grows = closure(variants, (v) => uses(v, (op) => op.op === 'mem_grow'));
  const printed = new Map<Variant, PrintedFunc>();
  const name = (v: Variant): string => {
    const entry = roots.indexOf(v);
    const own = entry >= 0 ? options.names?.[entry] : undefined;
    return names.fresh(own ?? v.func.name.replace(/^kernel\./, ''));
  };
  const fixed = new Map<Variant, string>();
  for (const v of roots) fixed.set(v, name(v));
  for (const v of variants) if (!fixed.has(v)) fixed.set(v, name(v));
  // Of functions that call each other none is printed before the other: they are taken to do what one in the cycle may.
  const assumed = (v: Variant): Printed => ({
    name: fixed.get(v)!,
    traps: true,
    placeless: true,
    context: context.has(v),
    grows: grows.has(v),
  });
  const funcs = variants.map((v) => {
    const entry = roots.indexOf(v);
    const common = {
      variant: v,
      recursive: cycles.has(v),
      callee: (op: Op): Printed => printed.get(v.callees.get(op)!) ?? assumed(v.callees.get(op)!),
      leave: entry >= 0 && v.func.profile === 'launch' ? dialect.leave : undefined,
      place: (span: Op['span']) => lineAt(module, span),
    };
    const plan = (traps: boolean): Plan => ({ ...common, ...assumed(v), traps });
    const taken = [...fixed.values(), ...(options.taken ?? [])];
    let p = new FuncPrinter(shared, plan(true), taken);
    let body = p.run();
    const traps = p.trapped || cycles.has(v) || (entry >= 0 && options.entriesTrap === true);
    if (!traps) {
      p = new FuncPrinter(shared, plan(false), taken);
      body = p.run();
    }
    const made: PrintedFunc = {
      ...assumed(v),
      traps,
      placeless: p.placeless || cycles.has(v),
      variant: v,
      entry: entry < 0 ? undefined : entry,
      recursive: cycles.has(v),
      params: paramsOf(v, p.params, dialect, context.has(v), traps),
      result: traps ? 'uint32_t' : v.func.results.length === 1 ? cType(v.func.results[0] as ScalarType) : 'void',
      body,
    };
    printed.set(v, made);
    return made;
  });
  return { helpers: helpers.texts, funcs, sites };
}

/** A function's head: result, name, parameters. */
export function head(f: PrintedFunc): string {
  const params = f.params.map((p) =>
    p.type.endsWith(' ') || p.type.endsWith('*') ? p.type + p.name : `${p.type} ${p.name}`,
  );
  return `${f.result} ${f.name}(${params.length > 0 ? params.join(', ') : 'void'})`;
}

function paramsOf(
  v: Variant,
  names: readonly string[],
  dialect: Dialect,
  context: boolean,
  traps: boolean,
): PrintedFunc['params'] {
  const { func } = v;
  const own = func.params.map((p, i) => ({
    type: v.pointers[i]
      ? (v.shared.has(p) ? dialect.pointer : dialect.restricted)(v.written.has(p))
      : cType(p.type as ScalarType),
    name: names[i]!,
  }));
  const outs = traps || func.results.length > 1;
  return [
    ...(context ? [{ type: 'context *', name: 'cx' }] : []),
    ...own,
    ...(outs ? func.results.map((t, i) => ({ type: dialect.out(cType(t as ScalarType)), name: `r${i}` })) : []),
  ];
}

function uses(v: Variant, what: (op: Op) => boolean): boolean {
  let found = false;
  visitFunc(v.func, (op) => {
    found ||= what(op);
  });
  return found;
}

const MEMORY: ReadonlySet<string> = new Set(['load', 'store', 'mem_fill', 'mem_copy']);

/** Whether it reads or writes what is in no buffer. */
function touchesContext(v: Variant): boolean {
  return uses(v, (op) => {
    if (op.op === 'mem_size' || op.op === 'mem_grow' || op.op === 'global_get' || op.op === 'global_set') return true;
    if (!MEMORY.has(op.op)) return false;
    return !v.roots.has(op.operands[0]!) || (op.op === 'mem_copy' && !v.roots.has(op.operands[1]!));
  });
}

/** The functions of which something holds, and those that call one. */
function closure(variants: readonly Variant[], own: (v: Variant) => boolean): Set<Variant> {
  const set = new Set(variants.filter(own));
  for (let size = -1; size !== set.size;) {
    size = set.size;
    for (const v of variants) if ([...v.callees.values()].some((c) => set.has(c))) set.add(v);
  }
  return set;
}

/** Functions that can come to call themselves. */
function recursive(variants: readonly Variant[]): Set<Variant> {
  const reach = (from: Variant): Set<Variant> => {
    const seen = new Set<Variant>();
    const open = [...from.callees.values()];
    for (let v = open.pop(); v; v = open.pop()) {
      if (seen.has(v)) continue;
      seen.add(v);
      open.push(...v.callees.values());
    }
    return seen;
  };
  return new Set(variants.filter((v) => reach(v).has(v)));
}
