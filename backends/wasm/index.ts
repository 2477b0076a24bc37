import type { Func, Module } from '../../compiler/ir/types.ts';
import { countOps } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import { scalarInfo } from '../../spec/types.ts';
import { BinaryenBuilder } from './binaryen-builder.ts';
import type { Binaryen } from './binaryen.ts';
import { loadBinaryen } from './binaryen.ts';
import type { Expr, LocalType, ModuleBuilder, WasmType } from './builder.ts';
import { prepareByteDots } from './byte-dots.ts';
import { createEncoder } from './encoder/index.ts';
import type { ModuleEmit } from './emit.ts';
import { IMPORT } from './emit.ts';
import { constantOf, emitFunc, LARGE, signatureOf } from './func.ts';
import { globalName } from './memory.ts';
import { addSpread } from './parts.ts';
import type { Site } from './sites.ts';

export type { Site } from './sites.ts';
export { loadBinaryen, provideBinaryen } from './binaryen.ts';
export type { Binaryen } from './binaryen.ts';

export interface WasmOptions {
  /** Also the text form, with the functions' names. */
  readonly wat?: boolean;
  /** Counts fuel: see `trinity.slice`, `trinity.refill`. */
  readonly fuel?: boolean;
  /** Keeps what `mark` tells in a second memory, `trinity.marks` (spec/marks.ts). */
  readonly marks?: boolean;
  /** Code for a debugger: each op by itself, in the order of the IR, with `starts` and the names of values. */
  readonly debug?: boolean;
  /** `starts` for code that is made as ever. Of `encodeWasm` only. */
  readonly lines?: boolean;
  /** Names under which functions are exported, by theirs; without it all are, as `f` and their index. */
  readonly exports?: ReadonlyMap<string, string>;
  /** The memory is shared. Parts may be spread over threads, unless fuel is counted or marks are kept. */
  readonly shared?: boolean;
  /** Relaxed instructions may be used where their results are the same everywhere: the engine must have them and be right. */
  readonly relaxed?: boolean;
  /** Binaryen's level, 0 to 3; 1 by default, since V8 optimises again. */
  readonly optimize?: 0 | 1 | 2 | 3;
  /** Writes the data into the memory at instantiation; otherwise the embedder does. True by default. */
  readonly data?: boolean;
}

/**
 * A WebAssembly module. It exports the IR's functions with a body as `f` and their index in the module, unless told other names; each
 * takes its parameters, then the number of nested calls allowed (itself counted), and a vector passes as its low and high i64. It
 * exports its globals as `g` and their index (a vector as two of i64, `g0l` and `g0h`), and with fuel the i32 `slice`: units
 * left before the next refill.
 *
 * It imports `trinity.memory`; `trinity.trap(site)`, `trinity.stack()`, `trinity.grow(bytes, site) → old size` and, with
 * fuel, `trinity.refill(units, site)` (site −1: the function's entry), which is called when a charge of `units` has
 * left `slice` negative; `host.i0` … by the order of imports, with the nested calls left as the last argument.
 *
 * Where parts may be spread it exports the f64 `worth`: calls of parts that take about so many instructions or more go to
 * the import `parts.f` and the part's index, which has the parameters of the export and does what it does.
 */
export interface WasmModule {
  readonly wasm: Uint8Array;
  readonly wat: string | undefined;
  /** Places that traps and call stacks name, by index. */
  readonly sites: readonly Site[];
  /** Byte offsets in `wasm` of calls and memory instructions, with the index of their site. */
  readonly positions: ReadonlyMap<number, number>;
  /** With `debug` or `lines`: offsets where the code of another site begins, in order, with the site's index (−1: none). */
  readonly starts?: readonly (readonly [offset: number, site: number])[];
  /** Names of all functions by their WebAssembly index; those that are not the program's begin with `wasm:`. */
  readonly functions: readonly string[];
}

/** Compiles scalar-profile functions. Throws InternalError on IR that is not valid; rejects where Binaryen is missing. */
export async function compileWasm(module: Module, options: WasmOptions = {}): Promise<WasmModule> {
  return compileWith(await loadBinaryen(), module, options);
}

/** As `compileWasm`, with Binaryen at hand. */
export function compileWith(b: Binaryen, module: Module, options: WasmOptions = {}): WasmModule {
  const builder = new BinaryenBuilder(b, options);
  try {
    return buildWith(builder, module, options, LARGE);
  } finally {
    builder.dispose();
  }
}

/** As `compileWasm`, by the direct encoder: at once and without Binaryen; `wat` and `optimize` mean nothing to it. */
export function encodeWasm(module: Module, options: WasmOptions = {}): WasmModule {
  return buildWith(createEncoder(), module, options, Infinity);
}

/** Functions of more than `large` ops are lowered plainly. */
function buildWith(m: ModuleBuilder, module: Module, options: WasmOptions, large: number): WasmModule {
  const [fuel, marks] = [options.fuel === true, options.marks === true];
  const threads = options.shared === true && !fuel && !marks;
  const [debug, lines] = [options.debug === true, options.lines === true];
  const cx: ModuleEmit = { m, sites: [], fuel, marks, threads, debug, lines, helpers: new Set() };
  addEnvironment(cx, module, options);
  const funcOf = (name: string): Func => {
    const f = module.funcs.get(name);
    if (!f) throw new InternalError('I-WASM-FUNC', `no function @${name}`, 'backends/wasm');
    return f;
  };
  let index = 0;
  for (const func of module.funcs.values()) {
    if (func.body) {
      const f = prepareByteDots(func, options.relaxed === true);
      emitFunc(cx, f, funcOf, countOps(f.body!) > large);
      const exported = options.exports ? options.exports.get(func.name) : `f${index}`;
      if (exported !== undefined) addExport(cx, f, exported);
    }
    index++;
  }
  return { ...m.finish(), sites: cx.sites };
}

/** What a module needs from its host, and its globals. */
function addEnvironment({ m, fuel, threads }: ModuleEmit, module: Module, options: WasmOptions): void {
  m.addMemoryImport({
    ...{ module: 'trinity', name: 'memory', initial: Math.ceil(module.heapBase / 65536), maximum: 65536 },
    shared: options.shared === true,
  });
  if (options.marks) m.addMemoryImport({ module: 'trinity', name: 'marks', initial: 1, maximum: 65536, shared: true });
  if (options.data !== false) for (const d of module.data) m.addData(d.address, d.bytes);
  m.addFunctionImport(IMPORT.trap, 'trinity', 'trap', ['i32'], []);
  m.addFunctionImport(IMPORT.stack, 'trinity', 'stack', [], []);
  m.addFunctionImport(IMPORT.grow, 'trinity', 'grow', ['i32', 'i32'], ['i32']);
  if (fuel) {
    m.addFunctionImport(IMPORT.refill, 'trinity', 'refill', ['i32', 'i32'], []);
    addGlobal(m, IMPORT.slice, 'slice', 'i32', m.i32.const(0));
  }
  if (threads) {
    addGlobal(m, IMPORT.worth, 'worth', 'f64', m.f64.const(Infinity));
    [...module.funcs.values()].forEach((f, i) => {
      if (f.partOf !== undefined) addSpread(m, f, i);
    });
  }
  module.imports.forEach((imp, i) => {
    const f = module.funcs.get(imp.func);
    if (!f) throw new InternalError('I-WASM-FUNC', `no function @${imp.func}`, 'backends/wasm');
    if ([...f.params.map((p) => p.type), ...f.results].includes('v128')) {
      throw new InternalError('I-WASM-IMPORT', `@${imp.func}: the host cannot take or give vectors`, 'backends/wasm');
    }
    const { params, results } = signatureOf(f);
    m.addFunctionImport(imp.func, 'host', `i${i}`, params, results);
  });
  module.globals.forEach((g, i) => {
    const { machine } = scalarInfo(g.type);
    if (machine === 'v128') {
      const view = new DataView((g.init as Uint8Array).slice().buffer);
      const half = (at: number): Expr => m.i64.const(view.getBigInt64(at, true));
      addGlobal(m, globalName(i, 'low'), `g${i}l`, 'i64', half(0));
      addGlobal(m, globalName(i, 'high'), `g${i}h`, 'i64', half(8));
    } else addGlobal(m, globalName(i), `g${i}`, machine, constantOf(m, machine, g.init));
  });
}

/** Globals are the module's own, since imported ones cost another indirection, and exported for the host. */
function addGlobal(m: ModuleBuilder, name: string, exported: string, type: WasmType, init: Expr): void {
  m.addGlobal(name, type, true, init);
  m.addGlobalExport(name, exported);
}

/** Exports a function; one that takes or gives vectors by way of another that has pairs of i64 in their places. */
function addExport({ m }: ModuleEmit, f: Func, name: string): void {
  const inner = signatureOf(f);
  if (!inner.params.includes('v128') && !inner.results.includes('v128')) {
    m.addFunctionExport(f.name, name);
    return;
  }
  const flat = (types: readonly WasmType[]): WasmType[] =>
    types.flatMap((t): WasmType[] => (t === 'v128' ? ['i64', 'i64'] : [t]));
  const params = flat(inner.params);
  let at = 0;
  const args = inner.params.map((t) => {
    if (t !== 'v128') return m.local.get(at++, t);
    const low = m.local.get(at++, 'i64');
    return m.i64x2.replace_lane(m.i64x2.splat(low), 1, m.local.get(at++, 'i64'));
  });
  const call = m.call(f.name, args, inner.results);
  const locals: LocalType[] = [...inner.results];
  const local = (i: number): number => params.length + i;
  const keep =
    inner.results.length < 2
      ? inner.results.map(() => m.local.set(local(0), call))
      : [
          m.setAll(
            inner.results.map((_, i) => local(i)),
            call,
            inner.results,
            (types) => params.length + locals.push(types) - 1,
          ),
        ];
  const values = inner.results.flatMap((t, i) => {
    const read = (): Expr => m.local.get(local(i), t);
    return t === 'v128' ? [m.i64x2.extract_lane(read(), 0), m.i64x2.extract_lane(read(), 1)] : [read()];
  });
  const body = values.length === 0 ? m.block(null, [call]) : m.block(null, [...keep, m.return(values)], 'unreachable');
  m.addFunction(`wasm:export_${name}`, params, flat(inner.results), locals, body);
  m.addFunctionExport(`wasm:export_${name}`, name);
}
