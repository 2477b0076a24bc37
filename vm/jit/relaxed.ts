import { encodeWasm } from '../../backends/wasm/index.ts';
import { usesByteDots } from '../../backends/wasm/byte-dots.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Module, Value } from '../../compiler/ir/types.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import type { CompileBytes } from './code.ts';
import { vectorOf } from './values.ts';

/**
 * Whether the engine has WebAssembly's relaxed dot product of bytes and computes it rightly where its result is the same
 * everywhere. It is asked by running it: some engines have the instruction and one of their compilers gets it wrong. It is asked with
 * sums in a loop, since in the first tier of V8 11.3 one dot product by itself comes out right and those do not.
 */

const OP = 'i32x4_dot_i8x16_i7x16_add_s';
const ROUNDS = 12;
const TURNS = 3;

type DotFunc = (...parts: (bigint | number)[]) => readonly bigint[];

/** The answer by way of compiling, which decides which of an engine's compilers is met. */
const answers = new WeakMap<CompileBytes, boolean>();

/** Whether a module is to be compiled with relaxed instructions; the engine is not asked for one that has no use for them. */
export function wantsRelaxed(module: Module, compile: CompileBytes): boolean {
  if (![...module.funcs.values()].some(usesByteDots)) return false;
  let right = answers.get(compile);
  if (right === undefined) {
    right = relaxedDotIsRight(compile);
    answers.set(compile, right);
  }
  return right;
}

export function relaxedDotIsRight(compile: CompileBytes): boolean {
  const f = makeFunc('dot', [{ type: 'v128' }, { type: 'v128' }, { type: 'v128' }], ['v128']);
  const b = new Builder(f);
  const [x, y, start] = f.params as [Value, Value, Value];
  // As kernels have it: sums that go round, beside one another, of factors that are used again.
  const [, ...sums] = b.loop([b.i32(0), start, x], ['i32', 'v128', 'v128'], (loop, args) => {
    const [i, p, q] = args as [Value, Value, Value];
    b.if(b.op('lt', [i, b.i32(TURNS)]), [], () => {
      b.br(loop, [b.op('add', [i, b.i32(1)]), b.op(OP, [x, y, p]), b.op(OP, [y, x, q])]);
    });
    return args;
  });
  b.return([b.op('i32x4_sub', sums as [Value, Value])]);
  const m = makeModule();
  m.funcs.set(f.name, f);
  let dot: DotFunc;
  try {
    const compiled = compile(encodeWasm(m, { relaxed: true, data: false }).wasm);
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    const nothing = (): number => 0;
    const trinity = { memory, trap: nothing, stack: nothing, grow: nothing };
    dot = new WebAssembly.Instance(compiled, { trinity }).exports['f0'] as DotFunc;
  } catch {
    return false; // not known to this engine
  }
  let seed = 1;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16;
  // The greatest and least bytes often: what goes wrong goes wrong there.
  const byte = (): number => (random() & 1 ? [127, 128, 255, 0][random() & 3]! : random() & 255);
  for (let i = 0; i < ROUNDS; i++) {
    const operands = [0, 1, 2].map(() => Uint8Array.from({ length: 16 }, byte));
    const wanted = expected(operands as [Uint8Array, Uint8Array, Uint8Array]);
    const parts = operands.flatMap((v) => [...new BigInt64Array(v.buffer)]);
    const [low, high] = dot(...parts, 1) as [bigint, bigint];
    if (vectorOf(low, high).some((x, k) => x !== wanted[k])) return false;
  }
  return true;
}

function expected([x, y, start]: readonly [Uint8Array, Uint8Array, Uint8Array]): Uint8Array {
  let [p, q]: [RefValue, RefValue] = [start, x];
  for (let i = 0; i < TURNS; i++) {
    p = evalOp(OP, [x, y, p], {}, undefined)[0]!;
    q = evalOp(OP, [y, x, q], {}, undefined)[0]!;
  }
  return evalOp('i32x4_sub', [p, q], {}, undefined)[0] as Uint8Array;
}
