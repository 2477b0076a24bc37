import type { Layout, StructTy, Type } from '../../spec/abi.ts';
import type { Diagnostic } from '../../spec/diagnostics-schema.ts';
import type { HintKey } from '../../spec/diagnostics/hints.ts';
import type { Span } from '../../spec/span.ts';
import type * as ast from '../syntax/ast.ts';
import type { AutoLayouts } from './auto-layout.ts';
import { chooseLayouts } from './auto-layout.ts';
import type { Decl, Instance, KernelDecl, FnDecl, ModuleInfo, NominalInfo } from './decls.ts';
import { nearest, valueElsewhere } from './suggest.ts';
import type { LoopId, TExpr, TExtern, TFunc, TIndex, TKernel } from './tree.ts';
import type { Local } from './tree.ts';
import { makeLocal, Scope } from './scope.ts';
import type { Binding } from './scope.ts';
import type { GenericValue } from './types.ts';
import { ERR, NEVER, scalarByName, show, Types } from './types.ts';

export type Related = NonNullable<Diagnostic['related']>;

/** Looking for similar names takes time; nobody reads so many. */
const MAX_SUGGESTIONS = 200;
/** Values that a value of one type may be made of. Bytecode takes some more. */
const MAX_PARTS = 1000;

/** What a diagnostic may carry besides its place. */
export interface Details {
  readonly related?: Related;
  readonly suggestion?: { span: Span; text: string } | undefined;
  readonly hint?: HintKey | undefined;
}

/** State of one analysis: everything that outlives a single body. */
export class Analysis {
  readonly types = new Types();
  readonly diagnostics: Diagnostic[] = [];
  readonly modules = new Map<string, ModuleInfo>();
  readonly prelude = new Map<string, Decl>();
  readonly nominal = new Map<Type, NominalInfo>();
  /** Stand-ins for type parameters in the patterns of generic signatures. */
  readonly params = new Set<Type>();
  readonly funcs = new Map<string, TFunc>();
  readonly kernels = new Map<string, TKernel>();
  readonly externs = new Map<string, TExtern>();
  readonly uses = new Map<string, Uses>();
  readonly instances = new Map<string, Instance>();
  readonly queue: Instance[] = [];
  /** Calls of functions from kernels, which must be pure. */
  readonly kernelCalls: { readonly func: string; readonly span: Span }[] = [];
  /** Bodies with errors, which constant evaluation keeps away from. */
  readonly broken = new Set<string>();
  /** `depth` of the instance whose body is being checked. */
  depth = 0;
  /** Declarations whose signature is being resolved. */
  readonly resolving = new Set<Decl>();
  /** Generic types being made inside one another. */
  readonly making: { readonly name: string; readonly span: Span }[] = [];
  /** Number of reports so far, repeated ones included. */
  reports = 0;
  /** Checks the body of an instance now; set by the entry point, used by constant evaluation. */
  demand: (instance: Instance) => void = () => undefined;
  /** Source text of a span. */
  readonly text: (span: Span) => string;
  /** Whether the sources have syntax errors. */
  readonly lost: boolean;
  /** Names in what the parser could not read: they may well be declared there. */
  readonly lostNames: ReadonlySet<string>;
  readonly #seen = new Set<string>();
  #auto: AutoLayouts | undefined;

  constructor(text: (span: Span) => string, lostNames: ReadonlySet<string> | undefined) {
    this.text = text;
    this.lost = lostNames !== undefined;
    this.lostNames = lostNames ?? new Set();
  }

  /** What `@auto` stands for on tensors of a rank; chosen when first asked for, when all modules are known. */
  autoLayout(rank: number): Layout {
    this.#auto ??= chooseLayouts([...this.modules.values()].map((m) => m.source));
    return rank > 1 ? this.#auto.matrix : this.#auto.vector;
  }

  /** A type, unless it is made of more values than one may be: then it is reported. */
  ofSize(t: Type, span: Span): Type {
    const parts = this.types.parts(t, true);
    return parts > MAX_PARTS ? this.report('E0331', span, { parts: String(parts), most: MAX_PARTS }) : t;
  }

  /** Adds a diagnostic; the same code at the same place is reported once (generic bodies are checked per instance). */
  report(code: string, span: Span, args: Readonly<Record<string, string | number>> = {}, more: Details = {}): Type {
    if (code[0] === 'E') this.reports++;
    const key = `${code}:${span.file}:${span.start}:${span.end}`;
    if (this.#seen.has(key)) return ERR;
    this.#seen.add(key);
    const d: { -readonly [K in keyof Diagnostic]: Diagnostic[K] } = { code, span, args };
    if (more.related) d.related = more.related;
    if (more.suggestion) d.suggestion = more.suggestion;
    else if (more.hint) d.hint = more.hint;
    this.diagnostics.push(d);
    return ERR;
  }

  /** Whether similar names are still looked for. */
  get searches(): boolean {
    return this.reports <= MAX_SUGGESTIONS;
  }

  /** Reports an unknown name with the nearest known one as a suggestion. */
  unknown(
    code: string,
    name: string,
    span: Span,
    candidates: Iterable<string>,
    args: Record<string, string> = {},
    hint?: HintKey,
  ): Type {
    if (this.lostNames.has(name)) {
      this.reports++;
      return ERR;
    }
    const near = valueElsewhere(name) ?? (hint === undefined && this.searches ? nearest(name, candidates) : undefined);
    const suggestion = near === undefined ? undefined : { span, text: near };
    return this.report(code, span, { name, ...args }, { suggestion, hint });
  }

  /** Reports a field that a struct does not have, with the nearest that it has, or all of them. */
  unknownField(name: ast.Ident, type: StructTy): Type {
    const names = type.fields.map((f) => f.name);
    const near = nearest(name.text, names);
    const args = { name: name.text, type: show(type), fields: names.length === 0 ? '#none' : names.join(', ') };
    return this.report('E0219', name.span, args, {
      suggestion: near === undefined ? undefined : { span: name.span, text: near },
    });
  }

  extern(e: TExtern): void {
    this.externs.set(e.name, e);
  }
}

/** What a body calls: for reachability and for purity. */
export interface Uses {
  readonly funcs: Set<string>;
  readonly kernels: Set<string>;
  readonly externs: Set<string>;
  /** Something impure that it does itself. */
  impure: Span | undefined;
}

export interface LoopCx {
  readonly id: LoopId;
  readonly isLoop: boolean;
  readonly hint: Type | undefined;
  type: Type | undefined;
  broke: boolean;
}

/** What the checking of a kernel's body adds to the context of a body. */
export interface KernelCx {
  readonly readable: (local: Local, span: Span) => void;
  readonly frees: () => ReadonlyMap<string, TIndex>;
  /** Extents of the axes of a tensor that the kernel knows. */
  readonly extents: (local: Local) => readonly TExpr[];
  /** Notes two sizes that must be equal when the kernel is called; false where that cannot be told from its arguments alone. */
  readonly equate: (a: TExpr, b: TExpr) => boolean;
  readonly calls: { readonly func: string; readonly span: Span }[];
}

/** Context of checking one body. */
export class Body {
  readonly p: Analysis;
  readonly module: ModuleInfo;
  readonly generics: ReadonlyMap<string, GenericValue>;
  /** Declared result; undefined where nothing can be returned (constants, kernels). */
  readonly result: Type | undefined;
  readonly uses: Uses = { funcs: new Set(), kernels: new Set(), externs: new Set(), impure: undefined };
  readonly loops: LoopCx[] = [];
  /** Names of shape variables, unique in the function. */
  readonly shapes = new Set<string>();
  scope = new Scope(undefined);
  kernel: KernelCx | undefined;
  /** Whether a generic size without a value was mentioned (in the pattern of a generic signature). */
  sawPattern = false;

  constructor(p: Analysis, module: ModuleInfo, generics: ReadonlyMap<string, GenericValue>, result: Type | undefined) {
    this.p = p;
    this.module = module;
    this.generics = generics;
    this.result = result;
  }

  /** Why an unknown name may be unknown: declared in braces that are closed, or only later. */
  readonly #left = new Set<string>();
  readonly #missed = new Map<string, Diagnostic>();

  /** Reports a name that nothing here has. */
  unknownName(name: string, span: Span, candidates: () => Iterable<string>): void {
    const { p } = this;
    const hint =
      name === 'self' || name === 'this'
        ? 'self'
        : this.#left.has(name)
          ? 'in-braces'
          : scalarByName(name)
            ? 'type-value'
            : this.kernel && p.searches && nearest(name, candidates()) === undefined
              ? 'index'
              : undefined;
    const before = p.diagnostics.length;
    p.unknown('E0201', name, span, p.searches && hint === undefined ? candidates() : [], {}, hint);
    const made = p.diagnostics[before];
    if (made && !this.#missed.has(name)) this.#missed.set(name, made);
  }

  declare(name: string, type: Type, mutable: boolean, span: Span, role: Binding['role'] = 'var'): Local {
    const missed = this.#missed.get(name) as { hint?: HintKey; suggestion?: unknown; span: Span } | undefined;
    if (missed && missed.hint === undefined && missed.span.start < span.start) {
      missed.hint = 'later';
      delete missed.suggestion;
    }
    const local = makeLocal(name, type === NEVER ? ERR : type, mutable, span);
    const old = this.scope.names.get(name);
    if (old && old.role === 'var') this.#warn(name, old);
    this.scope.names.set(name, { local, role, used: name.startsWith('_') });
    return local;
  }

  push(): void {
    this.scope = new Scope(this.scope);
  }

  /** Leaves a scope; variables that nothing read are warned about. */
  pop(): void {
    for (const [name, b] of this.scope.names) {
      if (!b.used && b.role === 'var') this.#warn(name, b);
      this.#left.add(name);
    }
    this.scope = this.scope.parent!;
  }

  #warn(name: string, b: Binding): void {
    if (!b.used && b.local.type !== ERR) this.p.report('W0201', b.local.span, { name });
  }
}

export type AnyInstance = Instance<FnDecl> | Instance<KernelDecl>;
