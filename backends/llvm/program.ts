import type { Module } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { Names } from '../clike/names.ts';
import type { Variant } from '../clike/roots.ts';
import { findRoots } from '../clike/roots.ts';
import type { Sites } from '../clike/sites.ts';
import { contextText, entryText } from './entry.ts';
import type { Features } from './features.ts';
import { FuncEmitter, returnType } from './func.ts';
import { callPart } from './part-call.ts';
import type { Code, Declarations } from './text.ts';
import { globalName, llvmType } from './text.ts';

/** Functions of the scalar profile as LLVM's, with entries by C's rules. */

/** What functions of one program share. */
export interface ModuleEmit {
  readonly module: Module;
  readonly features: Features;
  readonly declarations: Declarations;
  readonly sites: Sites;
  /** Functions that may call themselves, by way of others too. */
  readonly recursive: ReadonlySet<Variant>;
  /** Functions none of whose pointers lie in the same buffer, whoever calls them. */
  readonly apart: ReadonlySet<Variant>;
  nameOf(v: Variant): string;
  /** Says that code touches the context: its heap, its globals. */
  touch(): void;
  /** A call of a part, which threads may share; gives its status. */
  callPart(code: Code, callee: Variant, args: readonly string[]): string;
}

/** A function that others call. */
export interface Entry {
  /** Name in the module. */
  readonly func: string;
  /** By parameter: whether it is a buffer, of the data's address. */
  readonly buffers: readonly boolean[];
  /** C name. */
  readonly symbol: string;
}

/** The text of all functions that the entries reach; names begin with `prefix`. Throws Unprintable. */
export function programText(
  module: Module,
  entries: readonly Entry[],
  prefix: string,
  sites: Sites,
  declarations: Declarations,
  features: Features,
): string {
  const { variants, entries: found } = findRoots(module, entries);
  const local = new Names();
  const labels = new Map(variants.map((v) => [v, globalName(`${prefix}.${local.fresh(v.func.name)}`)]));
  const apart = apartOnes(variants, new Set(found));
  const thunks = new Map<Variant, string>();
  let touched = false;
  const cx: ModuleEmit = {
    module,
    features,
    declarations,
    sites,
    recursive: recursiveOnes(variants),
    apart,
    nameOf: (v) => labels.get(v)!,
    touch: () => (touched = true),
    callPart: (code, callee, args) => callPart(cx, code, callee, args, thunks),
  };
  const functions = variants.map((v) => {
    const params = v.func.params.map((p, i) => {
      if (!v.pointers[i]) return `${llvmType(p.type as ScalarType)} %a${i}`;
      const read = v.written.has(p) ? '' : ' readonly';
      return `ptr${apart.has(v) ? ' noalias' : ''}${read} nocapture %a${i}`;
    });
    const inline = v.func.inline === 'always' ? ' alwaysinline' : '';
    const head = `define internal ${returnType(v.func)} ${cx.nameOf(v)}(${['ptr noalias %cx', ...params].join(', ')})`;
    return `${head} nounwind${inline} ${attributes(features)} {\nentry:\n${new FuncEmitter(cx, v).text()}`;
  });
  return [
    ...(touched ? contextText(module, prefix) : []),
    ...functions,
    ...thunks.values(),
    ...found.map((v, i) => entryText(v, entries[i]!.symbol, touched ? prefix : undefined, cx)),
  ].join('\n');
}

/** So that LLVM keeps vectors as wide as they are written. */
export function attributes(features: Features): string {
  return `"min-legal-vector-width"="${features.width}" "prefer-vector-width"="${features.width}"`;
}

/** Functions none of whose pointers lie in the same buffer, whoever calls them. */
function apartOnes(variants: readonly Variant[], entries: ReadonlySet<Variant>): ReadonlySet<Variant> {
  const apart = new Set(variants);
  let changed = true;
  while (changed) {
    changed = false;
    for (const v of variants) {
      for (const [op, callee] of v.callees) {
        const roots = op.operands.flatMap((x, i) => (callee.pointers[i] ? [v.roots.get(x)!] : []));
        const fine = new Set(roots).size === roots.length && apart.has(v);
        if (!fine && !entries.has(callee) && apart.delete(callee)) changed = true;
      }
    }
  }
  return apart;
}

function recursiveOnes(variants: readonly Variant[]): ReadonlySet<Variant> {
  const reach = new Map(variants.map((v) => [v, new Set(v.callees.values())]));
  let grew = true;
  while (grew) {
    grew = false;
    for (const set of reach.values()) {
      for (const w of [...set]) {
        for (const x of reach.get(w)!) {
          if (!set.has(x)) {
            set.add(x);
            grew = true;
          }
        }
      }
    }
  }
  return new Set(variants.filter((v) => reach.get(v)!.has(v)));
}
