import type * as ast from '../syntax/ast.ts';
import type { Analysis } from './analysis.ts';
import type { Decl, EnumDecl, ModuleInfo } from './decls.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { Span } from '../../spec/span.ts';

/** Modules: loading, the items each declares, and what its imports bring into view. */

export type LoadModule = (path: readonly string[]) => ast.SourceFile | undefined;

/** Declares a module and, through its imports, every module it needs. Cycles of imports are allowed. */
export function declareModule(
  p: Analysis,
  source: ast.SourceFile,
  path: readonly string[],
  load: LoadModule,
): ModuleInfo {
  const dotted = path.join('.');
  const module: ModuleInfo = {
    path: dotted,
    prefix: dotted === '' ? '' : `${dotted}.`,
    source,
    items: new Map(),
    imports: new Map(),
    lazy: path[0] === 'std',
  };
  p.modules.set(dotted, module);
  for (const item of source.items) declareItem(p, module, item);
  for (const item of source.items) if (item.kind === 'import') declareImport(p, module, item, load);
  return module;
}

function declareItem(p: Analysis, module: ModuleInfo, item: ast.Item): void {
  if (item.kind === 'import' || item.kind === 'test' || item.kind === 'property' || item.kind === 'bench') return;
  const name = item.name.text;
  const base = { name, module, span: item.name.span, pub: item.pub };
  const old = module.items.get(name);
  if (old) {
    p.report('E0202', item.name.span, { name }, { related: [{ span: old.span, note: 'first' }] });
    return;
  }
  module.items.set(name, makeDecl(item, base));
}

function makeDecl(
  item: Exclude<ast.Item, ast.ImportItem | ast.TestItem | ast.PropertyItem | ast.BenchItem>,
  base: { name: string; module: ModuleInfo; span: Span; pub: boolean },
): Decl {
  switch (item.kind) {
    case 'fn':
      return { ...base, kind: 'fn', item, instances: new Map(), pattern: undefined };
    case 'kernel':
      return { ...base, kind: 'kernel', item, instances: new Map(), pattern: undefined };
    case 'extern':
      return { ...base, kind: 'extern', item, sig: undefined };
    case 'const':
      return { ...base, kind: 'const', item, state: 'new', value: undefined };
    case 'struct':
      return { ...base, kind: 'struct', item, instances: new Map() };
    case 'enum':
      return { ...base, kind: 'enum', item, instances: new Map() };
    case 'alias':
      return { ...base, kind: 'alias', item, resolving: false, type: undefined };
  }
}

function declareImport(p: Analysis, module: ModuleInfo, item: ast.ImportItem, load: LoadModule): void {
  const path = item.path.map((i) => i.text);
  const dotted = path.join('.');
  let target = p.modules.get(dotted);
  if (!target) {
    const source = load(path);
    if (source) target = declareModule(p, source, path, load);
  }
  if (!target) p.report('E0203', span(item.path), { path: dotted });
  const bring = (name: ast.Ident, decl: Decl | undefined): void => {
    const old = module.imports.get(name.text)?.span ?? module.items.get(name.text)?.span;
    if (old) p.report('E0202', name.span, { name: name.text }, { related: [{ span: old, note: 'first' }] });
    else module.imports.set(name.text, { decl, span: name.span, used: decl === undefined });
  };
  if (!item.names) {
    const name = item.alias ?? item.path[item.path.length - 1];
    bring(name, target && { kind: 'module', name: name.text, module, span: name.span, pub: false, target });
    return;
  }
  for (const { name, alias } of item.names) {
    bring(alias ?? name, target && member(p, target, name));
  }
}

function span(path: readonly ast.Ident[]): Span {
  const first = path[0].span;
  return { file: first.file, start: first.start, end: path[path.length - 1].span.end };
}

/** The public item of a module, reporting when there is none. */
export function member(p: Analysis, target: ModuleInfo, name: ast.Ident): Decl | undefined {
  const decl = target.items.get(name.text);
  if (!decl) {
    const open = [...target.items.values()].filter((d) => d.pub).map((d) => d.name);
    p.unknown('E0204', name.text, name.span, open, { path: target.path });
    return undefined;
  }
  if (!decl.pub) {
    p.report(
      'E0205',
      name.span,
      { name: name.text, path: target.path },
      { related: [{ span: decl.span, note: 'declared' }] },
    );
  }
  return decl;
}

/** What a name means at the level of a module: its items, its imports, the prelude. Marks imports as used. */
export function lookup(p: Analysis, module: ModuleInfo, name: string): Decl | 'broken' | undefined {
  const own = module.items.get(name);
  if (own) return own;
  const imported = module.imports.get(name);
  if (imported) {
    imported.used = true;
    return imported.decl ?? 'broken';
  }
  return p.prelude.get(name);
}

/** All names that `lookup` finds, for suggestions. */
export function visibleNames(p: Analysis, module: ModuleInfo): string[] {
  return [...module.items.keys(), ...module.imports.keys(), ...p.prelude.keys()];
}

export function warnUnusedImports(p: Analysis, module: ModuleInfo): void {
  for (const [name, i] of module.imports) if (!i.used) p.report('W0202', i.span, { name });
}

/** Option and Result, which every module sees without an import. */
export function declarePrelude(p: Analysis): void {
  const module: ModuleInfo = {
    path: 'std.core',
    prefix: 'std.core.',
    source: { file: -1, doc: undefined, items: [] },
    items: new Map(),
    imports: new Map(),
    lazy: true,
  };
  const id = (text: string): ast.Ident => ({ text, span: NO_SPAN });
  const named = (text: string): ast.TypeExpr => ({ kind: 'named', path: [id(text)], args: [], span: NO_SPAN });
  const define = (name: string, generics: string[], variants: [string, string[]][]): void => {
    const item: ast.EnumItem = {
      kind: 'enum',
      name: id(name),
      generics: generics.map((g) => ({ name: id(g), bound: undefined })),
      variants: variants.map(([v, payload]) => ({ name: id(v), payload: payload.map(named), doc: undefined })),
      span: NO_SPAN,
      doc: undefined,
      pub: true,
    };
    const decl: EnumDecl = { kind: 'enum', name, module, span: NO_SPAN, pub: true, item, instances: new Map() };
    p.prelude.set(name, decl);
    module.items.set(name, decl);
    variants.forEach(([v], index) =>
      p.prelude.set(v, { kind: 'variant', name: v, module, span: NO_SPAN, pub: true, enum: decl, index }),
    );
  };
  define('Option', ['T'], [
    ['None', []],
    ['Some', ['T']],
  ]);
  define('Result', ['T', 'E'], [
    ['Ok', ['T']],
    ['Err', ['E']],
  ]);
}
