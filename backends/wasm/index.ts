import type { Func, Module } from '../../compiler/ir/types.ts';
import { countOps } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Binaryen, BinaryenModule, Expr, WasmType } from './binaryen.ts';
import { loadBinaryen } from './binaryen.ts';
import type { ModuleEmit } from './emit.ts';
import { IMPORT, wasmType } from './emit.ts';
import { constantOf, emitFunc, LARGE, signatureOf } from './func.ts';
import { globalName } from './memory.ts';
import type { Site } from './sites.ts';
import { readPositions } from './sites.ts';
import { standardText } from './text.ts';

export type { Site } from './sites.ts';
export { loadBinaryen, provideBinaryen } from './binaryen.ts';
export type { Binaryen } from './binaryen.ts';

export interface WasmOptions {
  /** Also the text form, with the functions' names. */
  readonly wat?: boolean;
  /** Counts fuel: see `trinity.slice`, `trinity.refill`. */
  readonly fuel?: boolean;
  /** Binaryen's level, 0 to 3; 1 by default, since V8 optimises again. */
  readonly optimize?: 0 | 1 | 2 | 3;
  /** Writes the data into the memory at instantiation; otherwise the embedder does. True by default. */
  readonly data?: boolean;
}

/**
 * A WebAssembly module. It exports the IR's functions with a body as `f` and their index in the module; each takes its
 * parameters, then the number of nested calls allowed (itself counted), and a vector passes as its low and high i64. It
 * exports its globals as `g` and their index (a vector as two of i64, `g0l` and `g0h`), and with fuel the i32 `slice`: units
 * left before the next refill.
 *
 * It imports `trinity.memory`; `trinity.trap(site)`, `trinity.stack()`, `trinity.grow(bytes, site) → old size` and, with
 * fuel, `trinity.refill(units, site)` (site −1: the function's entry), which is called when a charge of `units` has
 * left `slice` negative; `host.i0` … by the order of imports, with the nested calls left as the last argument.
 */
export interface WasmModule {
  readonly wasm: Uint8Array;
  readonly wat: string | undefined;
  /** Places that traps and call stacks name, by index. */
  readonly sites: readonly Site[];
  /** Byte offsets in `wasm` of calls and memory instructions, with the index of their site. */
  readonly positions: ReadonlyMap<number, number>;
  /** Names of all functions by their WebAssembly index; those that are not the program's begin with `wasm:`. */
  readonly functions: readonly string[];
}

/** Compiles scalar-profile functions. Throws InternalError on IR that is not valid; rejects where Binaryen is missing. */
export async function compileWasm(module: Module, options: WasmOptions = {}): Promise<WasmModule> {
  return compileWith(await loadBinaryen(), module, options);
}

/** As `compileWasm`, with Binaryen at hand. */
export function compileWith(b: Binaryen, module: Module, options: WasmOptions = {}): WasmModule {
  const m = new b.Module();
  try {
    const cx: ModuleEmit = { b, m, sites: [], fuel: options.fuel === true, helpers: new Set() };
    const F = b.Features;
    m.setFeatures(
      F.MutableGlobals | F.NontrappingFPToInt | F.SIMD128 | F.BulkMemory | F.BulkMemoryOpt | F.SignExt | F.Multivalue,
    );
    m.addDebugInfoFileName('sites');
    addEnvironment(cx, module, options);
    const funcOf = (name: string): Func => {
      const f = module.funcs.get(name);
      if (!f) throw new InternalError('I-WASM-FUNC', `no function @${name}`, 'backends/wasm');
      return f;
    };
    const small: string[] = [];
    let index = 0;
    for (const f of module.funcs.values()) {
      if (f.body) {
        const large = countOps(f.body) > LARGE;
        emitFunc(cx, f, funcOf, large);
        if (!large) small.push(f.name);
        addExport(cx, f, `f${index}`);
      }
      index++;
    }
    optimize(b, m, small, options.optimize ?? 1);
    const wat = options.wat ? standardText(m.emitStackIR()) : undefined;
    const { binary, sourceMap } = m.emitBinary('sites');
    return {
      wasm: binary,
      wat,
      sites: cx.sites,
      positions: readPositions(sourceMap ?? '{"mappings":""}'),
      functions: functionNames(b, m),
    };
  } finally {
    m.dispose();
  }
}

/** Imported functions come first, then the others in the order in which they were added. */
function functionNames(b: Binaryen, m: BinaryenModule): string[] {
  const infos = Array.from({ length: m.getNumFunctions() }, (_, i) => b.getFunctionInfo(m.getFunctionByIndex(i)));
  const imported = infos.filter((f) => f.module !== '');
  return [...imported, ...infos.filter((f) => f.module === '')].map((f) => f.name);
}

/** What a module needs from its host, and its globals. */
function addEnvironment({ b, m, fuel }: ModuleEmit, module: Module, options: WasmOptions): void {
  const segments =
    options.data === false
      ? []
      : module.data.map((d) => ({ offset: m.i32.const(d.address), data: d.bytes, passive: false }));
  m.setMemory(Math.ceil(module.heapBase / 65536), 65536, null, segments, false, false, '0');
  m.addMemoryImport('0', 'trinity', 'memory');
  const one = b.createType([b.i32]);
  const two = b.createType([b.i32, b.i32]);
  m.addFunctionImport(IMPORT.trap, 'trinity', 'trap', one, b.none);
  m.addFunctionImport(IMPORT.stack, 'trinity', 'stack', b.none, b.none);
  m.addFunctionImport(IMPORT.grow, 'trinity', 'grow', two, b.i32);
  if (fuel) {
    m.addFunctionImport(IMPORT.refill, 'trinity', 'refill', two, b.none);
    addGlobal(m, IMPORT.slice, 'slice', b.i32, m.i32.const(0));
  }
  module.imports.forEach((imp, i) => {
    const f = module.funcs.get(imp.func);
    if (!f) throw new InternalError('I-WASM-FUNC', `no function @${imp.func}`, 'backends/wasm');
    if ([...f.params.map((p) => p.type), ...f.results].includes('v128')) {
      throw new InternalError('I-WASM-IMPORT', `@${imp.func}: the host cannot take or give vectors`, 'backends/wasm');
    }
    const { params, results } = signatureOf(b, f);
    m.addFunctionImport(imp.func, 'host', `i${i}`, b.createType(params), results);
  });
  module.globals.forEach((g, i) => {
    const { machine } = scalarInfo(g.type);
    if (machine === 'v128') {
      const view = new DataView((g.init as Uint8Array).slice().buffer);
      const half = (at: number): Expr => m.i64.const(view.getBigInt64(at, true));
      addGlobal(m, globalName(i, 'low'), `g${i}l`, b.i64, half(0));
      addGlobal(m, globalName(i, 'high'), `g${i}h`, b.i64, half(8));
    } else addGlobal(m, globalName(i), `g${i}`, wasmType(b, machine), constantOf(m, machine, g.init));
  });
}

/** Globals are the module's own, since imported ones cost another indirection, and exported for the host. */
function addGlobal(m: BinaryenModule, name: string, exported: string, type: WasmType, init: Expr): void {
  m.addGlobal(name, type, true, init);
  m.addGlobalExport(name, exported);
}

/** Exports a function; one that takes or gives vectors by way of another that has pairs of i64 in their places. */
function addExport({ b, m }: ModuleEmit, f: Func, name: string): void {
  const machines = (types: readonly ScalarType[]) => types.map((t) => scalarInfo(t).machine);
  const params = machines(f.params.map((p) => p.type as ScalarType));
  const results = machines(f.results as ScalarType[]);
  if (!params.includes('v128') && !results.includes('v128')) {
    m.addFunctionExport(f.name, name);
    return;
  }
  const flat = (types: readonly ReturnType<typeof machines>[number][]) =>
    types.flatMap((t) => (t === 'v128' ? [b.i64, b.i64] : [wasmType(b, t)]));
  const outerParams = [...flat(params), b.i32];
  const outerResults = flat(results);
  const inner = signatureOf(b, f);
  let at = 0;
  const args = params.map((t) => {
    if (t !== 'v128') return m.local.get(at++, wasmType(b, t));
    const low = m.local.get(at++, b.i64);
    return m.i64x2.replace_lane(m.i64x2.splat(low), 1, m.local.get(at++, b.i64));
  });
  args.push(m.local.get(at, b.i32));
  const call = m.call(f.name, args, inner.results);
  const kept = outerParams.length;
  const read = (i: number) => {
    const whole = m.local.get(kept, inner.results);
    return results.length === 1 ? whole : m.tuple.extract(whole, i);
  };
  const values = results.flatMap((t, i) =>
    t === 'v128' ? [m.i64x2.extract_lane(read(i), 0), m.i64x2.extract_lane(read(i), 1)] : [read(i)],
  );
  const type = values.length === 1 ? outerResults[0]! : b.createType(outerResults);
  const last = values.length === 1 ? values[0]! : m.tuple.make(values);
  const body =
    values.length === 0
      ? m.block(null, [call])
      : m.block(null, [m.local.set(kept, call), m.return(last)], b.unreachable);
  m.addFunction(
    `wasm:export_${name}`,
    b.createType(outerParams),
    values.length === 0 ? b.none : type,
    values.length === 0 ? [] : [inner.results],
    body,
  );
  m.addFunctionExport(`wasm:export_${name}`, name);
}

/**
 * Passes that neither merge traps or functions nor inline: call stacks must stay as the program's. V8 does the rest when a
 * function turns out hot; these make its first, simple code good.
 */
const PASSES: Readonly<Record<0 | 1 | 2 | 3, readonly string[]>> = {
  0: [],
  1: ['simplify-locals', 'vacuum', 'coalesce-locals', 'reorder-locals'],
  2: [
    'precompute',
    'optimize-instructions',
    'simplify-locals',
    'remove-unused-brs',
    'vacuum',
    'coalesce-locals',
    'simplify-locals',
    'merge-blocks',
    'remove-unused-brs',
    'vacuum',
    'reorder-locals',
  ],
  3: [
    'precompute-propagate',
    'optimize-instructions',
    'pick-load-signs',
    'simplify-locals',
    'remove-unused-brs',
    'vacuum',
    'coalesce-locals',
    'simplify-locals',
    'local-cse',
    'merge-blocks',
    'remove-unused-brs',
    'coalesce-locals',
    'vacuum',
    'reorder-locals',
  ],
};

function optimize(b: Binaryen, m: BinaryenModule, funcs: readonly string[], level: 0 | 1 | 2 | 3): void {
  b.setOptimizeLevel(level);
  b.setShrinkLevel(0);
  if (PASSES[level].length === 0) return;
  for (const f of funcs) m.runPassesOnFunction(f, PASSES[level]);
}
