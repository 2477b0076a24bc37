import { InternalError } from '../../spec/internal.ts';
import type { Binaryen } from './binaryen.ts';
import type {
  BlockType,
  BuiltModule,
  CodeBuilder,
  Expr,
  FunctionOptions,
  Instructions,
  LocalType,
  Makers,
  MemoryImport,
  ModuleBuilder,
  TableImport,
  WasmType,
} from './builder.ts';
import type { Family, Instruction, Shape } from './instructions.ts';
import { INSTRUCTIONS } from './instructions.ts';
import { FIRST_LINE, readPositions } from './sites.ts';
import { standardText } from './text.ts';

export interface BinaryenOptions {
  /** Also the text form. */
  readonly wat?: boolean;
  /** Level of the passes, 0 to 3. */
  readonly optimize?: 0 | 1 | 2 | 3;
}

/** What the instruction table and the builder's methods ask for. */
const FEATURES = [
  ...(['MutableGlobals', 'NontrappingFPToInt', 'SignExt', 'Multivalue', 'BulkMemory', 'BulkMemoryOpt'] as const),
  ...(['SIMD128', 'RelaxedSIMD', 'Atomics', 'MultiMemory', 'TailCall'] as const),
];

type Module = InstanceType<Binaryen['Module']>;
type Ref = number;
/** What of Binaryen its own types leave out. */
type Raw = Readonly<Record<string, unknown>> & {
  _BinaryenSIMDTernary(module: number, op: unknown, a: Ref, b: Ref, c: Ref): Ref;
  _BinaryenBinary(module: number, op: unknown, a: Ref, b: Ref): Ref;
  _BinaryenUnary(module: number, op: unknown, a: Ref): Ref;
};

const ref = (e: Expr): Ref => e as unknown as Ref;
const refs = (list: readonly Expr[]): Ref[] => list.map(ref);
const expr = (r: Ref): Expr => r as unknown as Expr;

/** Builds a module with Binaryen: the way to its optimiser and to the text form. Must be disposed of. */
export class BinaryenBuilder implements ModuleBuilder {
  readonly #b: Binaryen;
  readonly #m: Module;
  readonly #options: BinaryenOptions;
  readonly #memories: MemoryImport[] = [];
  readonly #data: { offset: number; bytes: Uint8Array }[] = [];
  readonly #small: string[] = [];
  /** Functions of the tables, which Binaryen wants to know before they are named. */
  readonly #elements = new Map<string, readonly string[]>();
  readonly i32: CodeBuilder['i32'];
  readonly i64: CodeBuilder['i64'];
  readonly f32: CodeBuilder['f32'];
  readonly f64: CodeBuilder['f64'];
  readonly v128: CodeBuilder['v128'];
  readonly i8x16: Instructions['i8x16'];
  readonly i16x8: Instructions['i16x8'];
  readonly i32x4: Instructions['i32x4'];
  readonly i64x2: Instructions['i64x2'];
  readonly f32x4: Instructions['f32x4'];
  readonly f64x2: Instructions['f64x2'];
  readonly local: CodeBuilder['local'];
  readonly global: CodeBuilder['global'];
  readonly memory: CodeBuilder['memory'];

  constructor(b: Binaryen, options: BinaryenOptions = {}) {
    const m = new b.Module();
    this.#b = b;
    this.#m = m;
    this.#options = options;
    m.setFeatures(FEATURES.reduce<number>((all, name) => all | b.Features[name], 0));
    m.addDebugInfoFileName('sites');
    this.i32 = { ...family(b, m, 'i32'), const: (v) => expr(m.i32.const(v)) };
    this.i64 = { ...family(b, m, 'i64'), const: (v) => expr(m.i64.const(v)) };
    this.f32 = { ...family(b, m, 'f32'), const: (v) => expr(m.f32.const(v)) };
    this.f64 = { ...family(b, m, 'f64'), const: (v) => expr(m.f64.const(v)) };
    this.v128 = { ...family(b, m, 'v128'), const: (v) => expr(m.v128.const([...v])) };
    this.i8x16 = family(b, m, 'i8x16');
    this.i16x8 = family(b, m, 'i16x8');
    this.i32x4 = family(b, m, 'i32x4');
    this.i64x2 = family(b, m, 'i64x2');
    this.f32x4 = family(b, m, 'f32x4');
    this.f64x2 = family(b, m, 'f64x2');
    this.local = {
      get: (index, type) => expr(m.local.get(index, b[type])),
      set: (index, value) => expr(m.local.set(index, ref(value))),
      tee: (index, value, type) => expr(m.local.tee(index, ref(value), b[type])),
    };
    this.global = {
      get: (name, type) => expr(m.global.get(name, b[type])),
      set: (name, value) => expr(m.global.set(name, ref(value))),
    };
    this.memory = {
      size: (memory = 0) => expr(m.memory.size(String(memory))),
      grow: (pages, memory = 0) => expr(m.memory.grow(ref(pages), String(memory))),
      fill: (to, byte, count, memory = 0) => expr(m.memory.fill(ref(to), ref(byte), ref(count), String(memory))),
      copy: (to, from, count, memory = 0) =>
        expr(m.memory.copy(ref(to), ref(from), ref(count), String(memory), String(memory))),
      atomic_wait32: (offset, address, expected, timeout, memory = 0) =>
        expr(m.memory.atomic.wait32(...withOffset(m, offset, address), ref(expected), ref(timeout), String(memory))),
      atomic_notify: (offset, address, count, memory = 0) =>
        expr(m.memory.atomic.notify(...withOffset(m, offset, address), ref(count), String(memory))),
    };
  }

  atomic_fence(): Expr {
    return expr(this.#m.atomic.fence());
  }
  select(condition: Expr, a: Expr, b: Expr): Expr {
    return expr(this.#m.select(ref(condition), ref(a), ref(b)));
  }
  drop(value: Expr): Expr {
    return expr(this.#m.drop(ref(value)));
  }
  nop(): Expr {
    return expr(this.#m.nop());
  }
  unreachable(): Expr {
    return expr(this.#m.unreachable());
  }
  block(label: string | null, body: readonly Expr[], type?: BlockType): Expr {
    return expr(this.#m.block(label, refs(body), type === undefined ? undefined : this.#b[type]));
  }
  loop(label: string, body: Expr): Expr {
    return expr(this.#m.loop(label, ref(body)));
  }
  if(condition: Expr, then: Expr, otherwise?: Expr): Expr {
    return expr(this.#m.if(ref(condition), ref(then), otherwise === undefined ? undefined : ref(otherwise)));
  }
  br(label: string, condition?: Expr): Expr {
    return expr(this.#m.br(label, condition === undefined ? undefined : ref(condition)));
  }
  switch(labels: readonly string[], otherwise: string, index: Expr): Expr {
    return expr(this.#m.switch([...labels], otherwise, ref(index)));
  }
  return(values: readonly Expr[] = []): Expr {
    if (values.length === 0) return expr(this.#m.return());
    return expr(this.#m.return(values.length === 1 ? ref(values[0]!) : this.#m.tuple.make(refs(values))));
  }
  call(func: string, args: readonly Expr[], results: readonly WasmType[]): Expr {
    return expr(this.#m.call(func, refs(args), this.#type(results)));
  }
  call_indirect(
    table: string,
    target: Expr,
    args: readonly Expr[],
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): Expr {
    return expr(this.#m.call_indirect(table, ref(target), refs(args), this.#type(params, true), this.#type(results)));
  }
  return_call(func: string, args: readonly Expr[], results: readonly WasmType[]): Expr {
    return expr(this.#m.return_call(func, refs(args), this.#type(results)));
  }
  return_call_indirect(
    table: string,
    target: Expr,
    args: readonly Expr[],
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): Expr {
    return expr(
      this.#m.return_call_indirect(table, ref(target), refs(args), this.#type(params, true), this.#type(results)),
    );
  }
  setAll(
    targets: readonly (number | undefined)[],
    call: Expr,
    results: readonly WasmType[],
    tuple: (results: readonly WasmType[]) => number,
  ): Expr {
    const m = this.#m;
    const type = this.#type(results);
    const whole = tuple(results);
    const sets = targets.flatMap((target, i) =>
      target === undefined ? [] : [m.local.set(target, m.tuple.extract(m.local.get(whole, type), i))],
    );
    return expr(m.block(null, [m.local.set(whole, ref(call)), ...sets], this.#b.none));
  }

  // The module

  addMemoryImport(memory: MemoryImport): void {
    this.#memories.push(memory);
  }
  addData(offset: number, bytes: Uint8Array): void {
    this.#data.push({ offset, bytes });
  }
  addFunctionImport(
    name: string,
    module: string,
    imported: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
  ): void {
    this.#m.addFunctionImport(name, module, imported, this.#type(params, true), this.#type(results));
  }
  addFunction(
    name: string,
    params: readonly WasmType[],
    results: readonly WasmType[],
    locals: readonly LocalType[],
    body: Expr,
    options: FunctionOptions = {},
  ): void {
    const b = this.#b;
    const types = locals.map((l) => (typeof l === 'string' ? b[l] : this.#type(l)));
    const func = this.#m.addFunction(name, this.#type(params, true), this.#type(results), types, ref(body));
    for (const [e, site] of options.places ?? []) this.#m.setDebugLocation(func, ref(e), 0, site + FIRST_LINE, 0);
    if (options.large !== true) this.#small.push(name);
  }
  addFunctionExport(name: string, exported: string): void {
    this.#m.addFunctionExport(name, exported);
  }
  addGlobal(name: string, type: WasmType, mutable: boolean, init: Expr): void {
    this.#m.addGlobal(name, this.#b[type], mutable, ref(init));
  }
  addGlobalExport(name: string, exported: string): void {
    this.#m.addGlobalExport(name, exported);
  }
  addTableImport(name: string, table: TableImport, functions: readonly string[]): void {
    this.#m.addTable(name, table.size, table.size);
    this.#m.addTableImport(name, table.module, table.name);
    if (functions.length > 0) this.#elements.set(name, functions);
  }
  addTable(name: string, functions: readonly string[]): void {
    this.#m.addTable(name, functions.length, functions.length);
    this.#elements.set(name, functions);
  }
  addTableExport(name: string, exported: string): void {
    this.#m.addTableExport(name, exported);
  }

  finish(): BuiltModule {
    const m = this.#m;
    this.#setMemories();
    for (const [table, functions] of this.#elements) {
      m.addActiveElementSegment(table, `${table}:elements`, [...functions], m.i32.const(0));
    }
    this.#optimize();
    const wat = this.#options.wat ? standardText(m.emitStackIR()) : undefined;
    const { binary, sourceMap } = m.emitBinary('sites');
    return {
      ...{ wasm: binary, positions: readPositions(sourceMap ?? '{"mappings":""}') },
      ...{ functions: this.#functionNames(), wat },
    };
  }

  dispose(): void {
    this.#m.dispose();
  }

  #setMemories(): void {
    const m = this.#m;
    this.#memories.forEach(({ module, name, initial, maximum, shared = false }, i) => {
      // Setting a memory takes away all before it; the others are imports of any size.
      if (i === 0) {
        const segments = this.#data.map((d) => ({ offset: m.i32.const(d.offset), data: d.bytes, passive: false }));
        m.setMemory(initial, maximum, null, segments, shared, false, '0');
      }
      m.addMemoryImport(String(i), module, name, shared as never);
    });
  }

  #type(types: readonly WasmType[], always = false): number {
    const b = this.#b;
    if (types.length === 0 && !always) return b.none;
    if (types.length === 1 && !always) return b[types[0]!];
    return b.createType(types.map((t) => b[t]));
  }

  /** Imported functions come first, then the others in the order in which they were added. */
  #functionNames(): string[] {
    const m = this.#m;
    const infos = Array.from({ length: m.getNumFunctions() }, (_, i) =>
      this.#b.getFunctionInfo(m.getFunctionByIndex(i)),
    );
    const imported = infos.filter((f) => f.module !== '');
    return [...imported, ...infos.filter((f) => f.module === '')].map((f) => f.name);
  }

  #optimize(): void {
    const level = this.#options.optimize ?? 1;
    this.#b.setOptimizeLevel(level);
    this.#b.setShrinkLevel(0);
    if (PASSES[level].length === 0) return;
    for (const f of this.#small) this.#m.runPassesOnFunction(f, PASSES[level]);
  }
}

/** Binaryen's waits and notifications take no offset. */
function withOffset(m: Module, offset: number, address: Expr): [Ref] {
  return [offset === 0 ? ref(address) : m.i32.add(ref(address), m.i32.const(offset))];
}

/** The methods of a family, by the shape of each instruction. */
function family<F extends Family>(b: Binaryen, m: Module, name: F): Instructions[F] {
  const methods: Record<string, unknown> = {};
  for (const [op, row] of Object.entries(INSTRUCTIONS[name]) as [string, Instruction][]) {
    methods[op] = maker(b, m, name, op, row);
  }
  return methods as unknown as Instructions[F];
}

type Method = (...args: unknown[]) => Ref;

function maker(b: Binaryen, m: Module, name: Family, op: string, row: Instruction): Makers[Shape] {
  if (op.startsWith('relaxed_')) return relaxed(b, m, name, op);
  const method = methodOf(m, name, op);
  const memoryName = (memory: number | undefined): string => String(memory ?? 0);
  const makers: Makers = {
    unary: (a) => expr(method(a)),
    binary: (x, y) => expr(method(x, y)),
    ternary: (x, y, z) => expr(method(x, y, z)),
    load: (offset, align, address, memory) => expr(method(offset, align, address, memoryName(memory))),
    store: (offset, align, address, value, memory) => expr(method(offset, align, address, value, memoryName(memory))),
    extract: (vector, lane) => expr(method(vector, lane)),
    replace: (vector, lane, value) => expr(method(vector, lane, value)),
    shuffle: (x, y, bytes) => expr(method(x, y, [...bytes])),
    load_lane: (offset, align, lane, address, vector, memory) =>
      expr(method(offset, align, lane, address, vector, memoryName(memory))),
    store_lane: (offset, align, lane, address, vector, memory) =>
      expr(method(offset, align, lane, address, vector, memoryName(memory))),
    atomic_load: (offset, address, memory) => expr(method(offset, address, memoryName(memory))),
    atomic_store: (offset, address, value, memory) => expr(method(offset, address, value, memoryName(memory))),
    atomic_rmw: (offset, address, value, memory) => expr(method(offset, address, value, memoryName(memory))),
    atomic_cmpxchg: (offset, address, expected, replacement, memory) =>
      expr(method(offset, address, expected, replacement, memoryName(memory))),
  };
  return makers[row.shape];
}

/** Binaryen's method for an instruction; some of its names differ from the standard's. */
function methodOf(m: Module, name: Family, op: string): Method {
  const atomic = /^atomic_(?:(rmw)_)?(\w+)$/.exec(op);
  const conversion = /^(trunc_sat|trunc|convert)_([if]\d\d)_([su])$/.exec(op);
  const path = atomic
    ? ['atomic', ...(atomic[1] === undefined ? [] : ['rmw']), atomic[2]!]
    : /^[if]\d\d$/.test(name) && conversion
      ? [
          conversion[1] === 'trunc_sat' ? `trunc_${conversion[3]}_sat` : `${conversion[1]}_${conversion[3]}`,
          conversion[2]!,
        ]
      : [renamed(name, op)];
  let found: unknown = m[name];
  for (const part of path) found = (found as Readonly<Record<string, unknown>> | undefined)?.[part];
  if (typeof found !== 'function') {
    throw new InternalError('I-WASM-BINARYEN', `Binaryen has no ${name}.${op}`, 'backends/wasm');
  }
  return found as Method;
}

function renamed(name: Family, op: string): string {
  if (/^[if]\d\d$/.test(name)) {
    return op.replace(/^(wrap|reinterpret|demote|promote|extend)_[if]\d\d/, '$1');
  }
  return op.replace(/^(add|sub)_sat_/, '$1_saturate_');
}

/** Relaxed instructions have no methods: their constants are `RelaxedMaddVecF32x4` and the like, in which the target comes last. */
function relaxed(b: Binaryen, m: Module, name: Family, op: string): Makers[Shape] {
  const raw = b as unknown as Raw;
  const wanted = `${name}.${op}`;
  const code = raw[RELAXED[wanted] ?? ''];
  if (code === undefined) {
    throw new InternalError('I-WASM-BINARYEN', `Binaryen has no ${wanted}`, 'backends/wasm');
  }
  const at = (m as unknown as { ptr: number }).ptr;
  return ((x: Expr, y?: Expr, z?: Expr) => {
    if (y === undefined) return expr(raw._BinaryenUnary(at, code, ref(x)));
    if (z === undefined) return expr(raw._BinaryenBinary(at, code, ref(x), ref(y)));
    return expr(raw._BinaryenSIMDTernary(at, code, ref(x), ref(y), ref(z)));
  }) as Makers[Shape];
}

const RELAXED: Readonly<Record<string, string>> = {
  'i8x16.relaxed_swizzle': 'RelaxedSwizzleVecI8x16',
  'i8x16.relaxed_laneselect': 'RelaxedLaneselectI8x16',
  'i16x8.relaxed_laneselect': 'RelaxedLaneselectI16x8',
  'i16x8.relaxed_q15mulr_s': 'RelaxedQ15MulrSVecI16x8',
  'i16x8.relaxed_dot_i8x16_i7x16_s': 'RelaxedDotI8x16I7x16SToVecI16x8',
  'i32x4.relaxed_trunc_f32x4_s': 'RelaxedTruncSVecF32x4ToVecI32x4',
  'i32x4.relaxed_trunc_f32x4_u': 'RelaxedTruncUVecF32x4ToVecI32x4',
  'i32x4.relaxed_trunc_f64x2_s_zero': 'RelaxedTruncZeroSVecF64x2ToVecI32x4',
  'i32x4.relaxed_trunc_f64x2_u_zero': 'RelaxedTruncZeroUVecF64x2ToVecI32x4',
  'i32x4.relaxed_laneselect': 'RelaxedLaneselectI32x4',
  'i32x4.relaxed_dot_i8x16_i7x16_add_s': 'RelaxedDotI8x16I7x16AddSToVecI32x4',
  'i64x2.relaxed_laneselect': 'RelaxedLaneselectI64x2',
  'f32x4.relaxed_madd': 'RelaxedMaddVecF32x4',
  'f32x4.relaxed_nmadd': 'RelaxedNmaddVecF32x4',
  'f32x4.relaxed_min': 'RelaxedMinVecF32x4',
  'f32x4.relaxed_max': 'RelaxedMaxVecF32x4',
  'f64x2.relaxed_madd': 'RelaxedMaddVecF64x2',
  'f64x2.relaxed_nmadd': 'RelaxedNmaddVecF64x2',
  'f64x2.relaxed_min': 'RelaxedMinVecF64x2',
  'f64x2.relaxed_max': 'RelaxedMaxVecF64x2',
};

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
