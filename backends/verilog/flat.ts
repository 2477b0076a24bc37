import { Builder } from '../../compiler/ir/builder.ts';
import { cloneFunc } from '../../compiler/ir/clone.ts';
import { makeFunc, makeOp } from '../../compiler/ir/create.ts';
import { bindingOf } from '../../compiler/ir/evaluate.ts';
import { isBuf } from '../../compiler/ir/kernel-build.ts';
import { opInfo } from '../../compiler/ir/ops.ts';
import type { BufType, Func, Module, Op, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { checks } from '../../compiler/passes/checks.ts';
import { control } from '../../compiler/passes/control.ts';
import { cse } from '../../compiler/passes/cse.ts';
import { dce } from '../../compiler/passes/dce.ts';
import { deadFuncs } from '../../compiler/passes/dead-funcs.ts';
import { inline } from '../../compiler/passes/inline.ts';
import { licm } from '../../compiler/passes/licm.ts';
import type { Pipeline } from '../../compiler/passes/pass.ts';
import { runPipeline } from '../../compiler/passes/pass.ts';
import { simplify } from '../../compiler/passes/simplify.ts';
import { evalOp, opRow } from '../../spec/ops/index.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { inClass } from '../../spec/types.ts';
import { bindParam } from '../kernel/buffers.ts';
import { add } from '../kernel/calc.ts';
import type { Buffer } from '../kernel/context.ts';
import { Lowering } from '../kernel/context.ts';
import { checkIndices, rowNumber } from '../kernel/element.ts';
import { ScalarLowering } from '../kernel/lower-scalar.ts';
import type { PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { FLOATS } from './ops.ts';

/**
 * Kernels and functions as circuits take them, the flat form: the scalar profile, beside it elements of buffers by one index each
 * (`buf_load`, `buf_store` with a u32), scratch buffers of constant size (`buf_alloc`), and the engines' runs (`launch`).
 * Loops have been made of nests and reductions, and calls put in place where that pays.
 */
export interface Flat {
  readonly func: Func;
  /** Functions that it calls, by name. */
  readonly module: Module;
  /** Runs of engines, by the name that `launch` ops give. */
  readonly engines: ReadonlyMap<string, EngineRun>;
}

/** What an engine is for (lanes.ts); the operands of its `launch` are told there. */
export interface EngineRun {
  /** Parameters, by index, and values: the weights, what they are multiplied with, what takes the sums. */
  readonly weights: number;
  readonly shared: Value;
  readonly sums: Value;
  readonly rows: number;
  readonly length: number;
}

/** A way to have a loop op done by an engine: emits its run and what follows of it; false: not applicable, and nothing was emitted. */
export type EngineStrategy = (cx: Lowering, op: Op, lowering: FlatLowering) => boolean;

const CLEAN: Pipeline = {
  name: 'flat',
  passes: [
    deadFuncs,
    simplify,
    control,
    dce,
    inline,
    deadFuncs,
    simplify,
    control,
    checks,
    simplify,
    control,
    licm,
    cse,
    dce,
  ],
};
const PLAIN: Pipeline = { name: 'flat-O0', passes: [deadFuncs] };

export function unsupported(kernel: PreparedKernel, reason: string, span = kernel.func.span): UnsupportedError {
  return new UnsupportedError('verilog', kernel.name, reason, span);
}

/** The flat form. Throws UnsupportedError where sizes are open or buffers hold floats. */
export function flatForm(kernel: PreparedKernel, strategies: readonly EngineStrategy[] = []): Flat {
  const module: Module = { ...kernel.module, funcs: new Map(kernel.module.funcs) };
  const root = kernel.func.name;
  const engines = new Map<string, EngineRun>();
  refuseFloats(kernel);
  for (const [name, f] of module.funcs) if (f.body) module.funcs.set(name, cloneFunc(f));
  if (kernel.func.profile === 'kernel') {
    module.funcs.set(root, flatten(kernel, module, strategies, engines));
  }
  // What passes may not take for unused, and may not put into its callers.
  module.exports = [{ name: root, func: root, signature: { params: [], result: { kind: 'tuple', items: [] } } }];
  runPipeline(kernel.opt === 'O0' ? PLAIN : CLEAN, module);
  module.exports = [];
  return { func: module.funcs.get(root)!, module, engines };
}

/** The bits of a memory's words are integers: floats are refused ahead, where the reason can be told with the place. */
function refuseFloats(kernel: PreparedKernel): void {
  const float = (t: StorageType): boolean => t === 'f16' || t === 'bf16' || inClass(t, 'float');
  const bad = (v: Value): boolean => float(isBuf(v.type) ? v.type.elem : v.type);
  if (kernel.func.params.some(bad)) throw unsupported(kernel, FLOATS);
  visitFunc(kernel.func, (op) => {
    if ([...op.operands, ...op.results].some(bad)) throw unsupported(kernel, FLOATS, op.span);
  });
}

/** Elements of a buffer. */
export function elementCount(type: BufType): number {
  return type.dims.reduce<number>((n, d) => n * Number(d), 1);
}

function flatten(
  kernel: PreparedKernel,
  module: Module,
  strategies: readonly EngineStrategy[],
  engines: Map<string, EngineRun>,
): Func {
  const source = cloneFunc(kernel.func);
  const func = makeFunc(
    source.name,
    source.params.map((p) => ({ type: p.type, ...(p.name === undefined ? {} : { name: p.name }) })),
    source.results,
    { span: source.span },
  );
  const b = new Builder(func);
  b.span = source.span;
  const cx = new Lowering(source, b, (name) => module.funcs.get(name), false);
  source.params.forEach((p, i) => {
    const own = func.params[i]!;
    if (!isBuf(p.type)) cx.values.set(p, own);
    else if (p.type.dims.some((d) => typeof d !== 'number')) throw unsupported(kernel, 'its sizes must be given');
    else bindParam(cx, p, own);
  });
  const lowering = new FlatLowering(cx, kernel, strategies, engines);
  for (const op of source.body!.ops) {
    b.span = op.span;
    if (op.op !== 'return') lowering.op(op);
    else b.return(op.operands.map((v) => cx.value(v)));
  }
  return func;
}

export class FlatLowering extends ScalarLowering {
  readonly kernel: PreparedKernel;
  readonly engines: Map<string, EngineRun>;
  readonly #engineStrategies: readonly EngineStrategy[];
  /** The first scratch buffer of each slot, whose memory the others share. */
  readonly #slots = new Map<unknown, Value>();

  constructor(
    cx: Lowering,
    kernel: PreparedKernel,
    strategies: readonly EngineStrategy[],
    engines: Map<string, EngineRun>,
  ) {
    super(cx, []);
    this.kernel = kernel;
    this.engines = engines;
    this.#engineStrategies = strategies;
  }

  override op(op: Op): void {
    const { cx } = this;
    const { b } = cx;
    b.span = op.span;
    switch (op.op) {
      case 'buf_load': {
        const buffer = cx.buffer(op.operands[0]!);
        const at = this.#place(buffer, op.operands.slice(1));
        const result = b.value(op.results[0]!.type);
        b.push(makeOp('buf_load', [buffer.base, at], [result], undefined, undefined, undefined, op.span));
        cx.values.set(op.results[0]!, result);
        return;
      }
      case 'buf_store': {
        const buffer = cx.buffer(op.operands[0]!);
        const value = cx.value(op.operands[op.operands.length - 1]!);
        const at = this.#place(buffer, op.operands.slice(1, -1));
        b.push(makeOp('buf_store', [buffer.base, at, value], [], undefined, undefined, undefined, op.span));
        return;
      }
      case 'buf_alloc':
        this.#allocate(op);
        return;
      case 'buf_zero':
        b.push(makeOp('buf_zero', [cx.buffer(op.operands[0]!).base], [], undefined, undefined, undefined, op.span));
        return;
    }
    if (this.#engineStrategies.some((s) => s(cx, op, this))) return;
    super.op(op);
  }

  #place(buffer: Buffer, indices: readonly Value[]): Value {
    const { cx } = this;
    const at = checkIndices(cx, buffer, indices);
    const row = rowNumber(cx.b, buffer, at);
    const k = at[at.length - 1]!;
    return row ? add(cx.b, cx.b.op('mul', [row, buffer.dims[buffer.dims.length - 1]!.u32]), k) : k;
  }

  #allocate(op: Op): void {
    const { cx } = this;
    const type = op.results[0]!.type as BufType;
    const dims = op.operands.map((d) => {
      const n = constantOf(cx, d);
      if (n === undefined)
        throw unsupported(this.kernel, 'a tensor within it has a size that is not constant', op.span);
      return n;
    });
    const made = this.scratch({ ...type, dims, layout: { name: 'dense' } }, op, !cx.filledFirst(op));
    // `bindParam` asks the type for the dimensions, which are constants now.
    const shaped: Value = { ...op.results[0]!, type: { ...type, dims } };
    bindParam(cx, shaped, made);
    cx.buffers.set(op.results[0]!, { ...cx.buffer(shaped), value: op.results[0]! });
  }

  /** A scratch buffer; `zero`: its elements are to be set to 0 here. */
  scratch(type: BufType, op: Op, zero: boolean): Value {
    const { b } = this.cx;
    const slot = op.op === 'buf_alloc' ? op.attrs?.['slot'] : undefined;
    const shared = slot === undefined ? undefined : this.#slots.get(slot);
    const same = shared && (shared.type as BufType).elem === type.elem;
    // Memories are as large as the largest that shares them: the type says so.
    const made = same ? shared : b.value(type, op.results[0]?.name);
    if (!same) {
      b.push(makeOp('buf_alloc', [], [made], undefined, undefined, undefined, op.span));
      if (slot !== undefined) this.#slots.set(slot, made);
    } else if (elementCount(type) > elementCount(made.type as BufType)) made.type = type;
    if (zero) b.push(makeOp('buf_zero', [made], [], undefined, undefined, undefined, op.span));
    return made;
  }
}

/** What a value is, where constants decide it: nothing has folded them at -O0. */
function constantOf(cx: Lowering, v: Value): number | undefined {
  const known = cx.constant(v);
  const op = cx.defs.get(v);
  if (known !== undefined || !op || op.regions || !opRow(op.op)?.eval || op.results.length !== 1) return known;
  const args = op.operands.map((o) => constantOf(cx, o));
  if (args.includes(undefined)) return undefined;
  try {
    const values = args.map((a) => BigInt(a!));
    return Number(evalOp(opInfo(op.op).name, values, bindingOf(op), op.attrs ?? {})[0]);
  } catch (e) {
    if (e instanceof RefTrap) return undefined;
    throw e;
  }
}

/** The type of a value that is no buffer. */
export function scalarOf(v: Value): ScalarType {
  return v.type as ScalarType;
}
