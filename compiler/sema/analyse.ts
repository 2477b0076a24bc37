import type { Type } from '../../spec/abi.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import { Analysis } from './analysis.ts';
import { constantOf } from './consts.ts';
import type { Decl, Instance, KernelDecl, ModuleInfo, Sig } from './decls.ts';
import { checkEntry, checkInstance, kernelWrapper } from './functions.ts';
import { representatives } from './generics.ts';
import type { LoadModule } from './modules.ts';
import { declareModule, declarePrelude, warnUnusedImports } from './modules.ts';
import { instantiate, resolveType } from './resolve.ts';
import { externSig, instanceOf } from './signatures.ts';
import type { TEntry, TProgram } from './tree.ts';
import { NOTHING } from './types.ts';

export interface AnalyseOptions {
  /** Source text of a span, for messages and assertions. */
  readonly text: (span: Span) => string;
  /** Set when there are syntax errors, with the names in what was lost: functions are then not run at compile time. */
  readonly lost?: ReadonlySet<string> | undefined;
}

export interface Analysed {
  /** Meaningful for lowering only when no diagnostic is an error. */
  readonly program: TProgram;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks a program: names, types, shapes, constants; the typed tree of everything that can be reached. */
export function analyse(main: ast.SourceFile, load: LoadModule, options: AnalyseOptions): Analysed {
  const p = new Analysis(options.text, options.lost);
  p.demand = (instance) => checkInstance(p, instance);
  declarePrelude(p);
  const module = declareModule(p, main, [], load);
  for (const m of [...p.modules.values()]) if (!m.lazy) checkItems(p, m);
  const entries: TEntry[] = [];
  for (const m of p.modules.values()) {
    if (m.lazy) continue;
    for (const item of m.source.items) {
      if (item.kind !== 'test' && item.kind !== 'property' && item.kind !== 'bench') continue;
      const entry = checkEntry(p, m, item);
      if (m === module) entries.push(entry);
    }
  }
  drain(p);
  const exports = exported(p, module);
  drain(p);
  checkPurity(p);
  if (!checkKernelCycles(p)) checkKernelSizes(p);
  for (const m of p.modules.values()) if (!m.lazy) warnUnusedImports(p, m);
  const mainFn = mainFunction(p, module);
  const roots = [
    ...entries.map((e) => e.func),
    ...exports.map((e) => e.func),
    ...(mainFn === undefined ? [] : [mainFn]),
  ];
  return { program: { ...reachable(p, roots), entries, main: mainFn, exports }, diagnostics: p.diagnostics };
}

function drain(p: Analysis): void {
  for (let i = 0; i < p.queue.length; i++) checkInstance(p, p.queue[i]);
  p.queue.length = 0;
}

/** Checks every item of a module, used or not; generic ones for arguments that stand for their bounds. */
function checkItems(p: Analysis, m: ModuleInfo): void {
  for (const decl of m.items.values()) checkItem(p, decl);
}

function checkItem(p: Analysis, decl: Decl): void {
  switch (decl.kind) {
    case 'fn':
    case 'kernel':
      instanceOf(p, decl, representatives(p, decl.item.generics));
      return;
    case 'extern':
      externSig(p, decl);
      return;
    case 'const':
      constantOf(p, decl, decl.span);
      return;
    case 'struct':
    case 'enum': {
      const values = representatives(p, decl.item.generics);
      instantiate(
        p,
        decl,
        decl.item.generics.map((g) => values.get(g.name.text)!),
      );
      return;
    }
    case 'alias': {
      const generics = representatives(p, decl.item.generics);
      resolveType({ p, module: decl.module, generics }, decl.item.type);
      return;
    }
    case 'module':
    case 'variant':
  }
}

function signatureOf(sig: Sig): { params: { name: string; type: Type; inout: boolean }[]; result: Type } {
  return { params: sig.params.map(({ name, type, inout }) => ({ name, type, inout })), result: sig.result };
}

function exported(
  p: Analysis,
  m: ModuleInfo,
): { name: string; func: string; signature: ReturnType<typeof signatureOf> }[] {
  const list = [];
  for (const decl of m.items.values()) {
    if (!decl.pub || (decl.kind !== 'fn' && decl.kind !== 'kernel') || decl.item.generics.length > 0) continue;
    const instance = instanceOf(p, decl);
    const func = decl.kind === 'kernel' ? kernelWrapper(p, instance as Instance<KernelDecl>).name : instance.name;
    list.push({ name: decl.name, func, signature: signatureOf(instance.sig) });
  }
  return list;
}

function mainFunction(p: Analysis, m: ModuleInfo): string | undefined {
  const decl = m.items.get('main');
  if (decl?.kind !== 'fn') return undefined;
  if (decl.item.generics.length > 0 || decl.item.params.length > 0) {
    p.report('E0218', decl.span);
    return undefined;
  }
  const { sig, name } = instanceOf(p, decl);
  const ok = sig.result === NOTHING || p.nominal.get(sig.result)?.decl === p.prelude.get('Result');
  if (!ok && decl.item.result) p.report('E0218', decl.item.result.span);
  return name;
}

/** Functions that kernels call must do nothing but compute. */
function checkPurity(p: Analysis): void {
  const pure = new Map<string, boolean>();
  const isPure = (name: string): boolean => {
    const known = pure.get(name);
    if (known !== undefined) return known;
    pure.set(name, true); // a cycle is pure unless something on it is not
    const uses = p.uses.get(name);
    const result = !uses || (!uses.impure && uses.kernels.size === 0 && [...uses.funcs].every(isPure));
    pure.set(name, result);
    return result;
  };
  for (const { func, span } of p.kernelCalls) if (!isPure(func)) p.report('E0616', span, { name: func });
}

/** Kernels are total: none calls itself, not even through others. Whether one does. */
function checkKernelCycles(p: Analysis): boolean {
  let found = false;
  const state = new Map<string, 'open' | 'done'>();
  const visit = (name: string): void => {
    state.set(name, 'open');
    for (const next of p.uses.get(name)?.kernels ?? []) {
      if (state.get(next) === 'open') {
        const decl = p.instances.get(next)!.decl;
        p.report('E0618', decl.span, { name: decl.name });
        found = true;
      } else if (!state.has(next)) visit(next);
    }
    state.set(name, 'done');
  };
  for (const name of p.kernels.keys()) if (!state.has(name)) visit(name);
  return found;
}

/** Definitions that a kernel may come to with all that it calls. */
const MAX_DEFINITIONS = 4096;

/** A kernel becomes one list of definitions: a few that call one another twice, many levels deep, would be millions. */
function checkKernelSizes(p: Analysis): void {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    let size = sizes.get(name);
    if (size !== undefined) return size;
    size = 0;
    for (const s of p.kernels.get(name)?.body ?? []) size += s.kind === 'call' ? sizeOf(s.kernel) : 1;
    const decl = p.instances.get(name)?.decl;
    // Said of the first kernel that is too large, not of all that call it.
    if (size > MAX_DEFINITIONS) {
      if (decl) p.report('E0619', decl.span, { name: decl.name, limit: MAX_DEFINITIONS });
      size = 0;
    }
    sizes.set(name, size);
    return size;
  };
  for (const name of p.kernels.keys()) sizeOf(name);
}

function reachable(p: Analysis, roots: readonly string[]): Pick<TProgram, 'funcs' | 'kernels' | 'externs'> {
  const funcs = new Set<string>();
  const kernels = new Set<string>();
  const externs = new Set<string>();
  const work = [...roots];
  const visit = (name: string): void => {
    const uses = p.uses.get(name);
    if (!uses) return;
    for (const e of uses.externs) externs.add(e);
    work.push(...uses.funcs);
    for (const k of uses.kernels) {
      if (kernels.has(k)) continue;
      kernels.add(k);
      visit(k);
    }
  };
  for (let name = work.pop(); name !== undefined; name = work.pop()) {
    if (funcs.has(name)) continue;
    funcs.add(name);
    visit(name);
  }
  // In the order of definition, so that the output does not depend on who calls whom.
  return {
    funcs: [...p.funcs.values()].filter((f) => funcs.has(f.name)),
    kernels: [...p.kernels.values()].filter((k) => kernels.has(k.name)),
    externs: [...p.externs.values()].filter((e) => externs.has(e.name)),
  };
}
