import { printFunc } from '../../../compiler/ir/print.ts';
import type { Func, Global, Module } from '../../../compiler/ir/types.ts';
import { visitFunc } from '../../../compiler/ir/walk.ts';
import { InternalError } from '../../../spec/internal.ts';
import { scalarForm } from '../../kernel/prepare.ts';
import type { PreparedKernel } from '../../target.ts';

/** Scalar forms of kernels of one program as one module. */
export interface Linked {
  readonly module: Module;
  /** Each kernel's function in the module, in the order of the kernels. */
  readonly roots: readonly string[];
  /** The kernel that a function of the module is of; undefined for what kernels call. */
  readonly kernelOf: ReadonlyMap<string, PreparedKernel>;
}

/**
 * Functions that come out the same for several kernels are there once; others of one name get further names. The kernels must be
 * of one program, since its data have fixed addresses.
 */
export function link(kernels: readonly PreparedKernel[]): Linked {
  const [first] = kernels;
  if (!first) throw new InternalError('I-WASM-LINK', 'no kernels', 'backends/wasm');
  const funcs = new Map<string, Func>();
  const texts = new Map<string, string>();
  const globals: Global[] = [];
  const kernelOf = new Map<string, PreparedKernel>();
  const roots = kernels.map((kernel) => {
    if (kernel.source !== first.source) {
      throw new InternalError('I-WASM-LINK', `${kernel.name} is of another program`, 'backends/wasm');
    }
    const form = scalarForm(kernel);
    useGlobals(form, globals);
    const names = namesIn(form, texts, (f) => isOwn(f, kernel));
    for (const f of form.funcs.values()) {
      if (isOwn(f, kernel)) kernelOf.set(f.name, kernel);
      visitFunc(f, (op) => {
        const callee = op.op === 'call' ? names.get(String(op.attrs!['func'])) : undefined;
        if (callee !== undefined) op.attrs = { ...op.attrs, func: callee };
      });
      f.name = names.get(f.name) ?? f.name;
      if (!funcs.has(f.name)) funcs.set(f.name, f);
    }
    return kernel.func.name;
  });
  return {
    module: { ...first.source, funcs, globals, kernels: new Map(), imports: [], exports: [], entries: [] },
    roots,
    kernelOf,
  };
}

function isOwn(f: Func, kernel: PreparedKernel): boolean {
  return f.name === kernel.func.name || f.partOf === kernel.func.name;
}

/** New names of the functions whose old ones belong to others, and of those that call such; `texts`, of all so far, takes the rest. */
function namesIn(form: Module, texts: Map<string, string>, own: (f: Func) => boolean): Map<string, string> {
  const others = [...form.funcs.values()].filter((f) => !own(f));
  const text = new Map(others.map((f) => [f.name, printFunc(f)]));
  const differs = new Set(others.map((f) => f.name).filter((n) => texts.has(n) && texts.get(n) !== text.get(n)));
  for (let before = -1; before !== differs.size;) {
    before = differs.size;
    for (const f of others) {
      visitFunc(f, (op) => {
        if (op.op === 'call' && differs.has(String(op.attrs!['func']))) differs.add(f.name);
      });
    }
  }
  const names = new Map<string, string>();
  for (const f of others) {
    let name = f.name;
    if (differs.has(name)) {
      for (let n = 2; texts.has(name); n++) name = `${f.name}~${n}`;
      names.set(f.name, name);
    }
    texts.set(name, text.get(f.name)!);
  }
  return names;
}

/** Makes a module's functions use the globals of the same names among those of all. */
function useGlobals(form: Module, globals: Global[]): void {
  const place = form.globals.map((g) => {
    const at = globals.findIndex((known) => known.name === g.name);
    return at < 0 ? globals.push(g) - 1 : at;
  });
  for (const f of form.funcs.values()) {
    visitFunc(f, (op) => {
      if (op.op === 'global_get' || op.op === 'global_set') {
        op.attrs = { ...op.attrs, index: place[Number(op.attrs!['index'])]! };
      }
    });
  }
}
