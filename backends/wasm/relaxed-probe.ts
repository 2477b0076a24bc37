import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { evalOp } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { BYTE_DOT } from './byte-dots.ts';
import { encodeWasm } from './index.ts';

/**
 * Whether an engine has WebAssembly's relaxed dot product of bytes and computes it rightly where its result is the same
 * everywhere is asked by running it: some engines have the instruction and one of their compilers gets it wrong. It is asked with
 * sums in a loop, since in the first tier of V8 11.3 one dot product by itself comes out right and those do not.
 */
export interface RelaxedProbe {
  /** Imports what every module does; exports `f0`: three vectors as pairs of i64 and a depth, to a vector as such a pair. */
  readonly wasm: Uint8Array;
  /** Operands of 16 bytes each, and the result that is right. */
  readonly rounds: readonly {
    readonly operands: readonly [Uint8Array, Uint8Array, Uint8Array];
    readonly result: Uint8Array;
  }[];
}

const ROUNDS = 12;
const TURNS = 3;

export function relaxedProbe(): RelaxedProbe {
  let seed = 1;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) >>> 16;
  // The greatest and least bytes often: what goes wrong goes wrong there.
  const byte = (): number => (random() & 1 ? [127, 128, 255, 0][random() & 3]! : random() & 255);
  const vector = (): Uint8Array => Uint8Array.from({ length: 16 }, byte);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const operands = [vector(), vector(), vector()] as const;
    return { operands, result: expected(operands) };
  });
  return { wasm: probeModule(), rounds };
}

function probeModule(): Uint8Array {
  const f = makeFunc('dot', [{ type: 'v128' }, { type: 'v128' }, { type: 'v128' }], ['v128']);
  const b = new Builder(f);
  const [x, y, start] = f.params as [Value, Value, Value];
  // As kernels have it: sums that go round, beside one another, of factors that are used again.
  const [, ...sums] = b.loop([b.i32(0), start, x], ['i32', 'v128', 'v128'], (loop, args) => {
    const [i, p, q] = args as [Value, Value, Value];
    b.if(b.op('lt', [i, b.i32(TURNS)]), [], () => {
      b.br(loop, [b.op('add', [i, b.i32(1)]), b.op(BYTE_DOT, [x, y, p]), b.op(BYTE_DOT, [y, x, q])]);
    });
    return args;
  });
  b.return([b.op('i32x4_sub', sums as [Value, Value])]);
  const m = makeModule();
  m.funcs.set(f.name, f);
  return encodeWasm(m, { relaxed: true, data: false }).wasm;
}

function expected([x, y, start]: RelaxedProbe['rounds'][number]['operands']): Uint8Array {
  let [p, q]: [RefValue, RefValue] = [start, x];
  for (let i = 0; i < TURNS; i++) {
    p = evalOp(BYTE_DOT, [x, y, p], {}, undefined)[0]!;
    q = evalOp(BYTE_DOT, [y, x, q], {}, undefined)[0]!;
  }
  return evalOp('i32x4_sub', [p, q], {}, undefined)[0] as Uint8Array;
}

/** The answer by way of compiling, which decides which of an engine's compilers is met. */
export function relaxedIsRight(compile: (wasm: Uint8Array) => WebAssembly.Module): boolean {
  let right = answers.get(compile);
  if (right === undefined) {
    right = ask(compile);
    answers.set(compile, right);
  }
  return right;
}

const answers = new WeakMap<(wasm: Uint8Array) => WebAssembly.Module, boolean>();

type DotFunc = (...parts: (bigint | number)[]) => readonly bigint[];

function ask(compile: (wasm: Uint8Array) => WebAssembly.Module): boolean {
  const { wasm, rounds } = relaxedProbe();
  let dot: DotFunc;
  try {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    const nothing = (): number => 0;
    const trinity = { memory, trap: nothing, stack: nothing, grow: nothing };
    dot = new WebAssembly.Instance(compile(wasm), { trinity }).exports['f0'] as DotFunc;
  } catch {
    return false; // not known to this engine
  }
  return rounds.every(({ operands, result }) => {
    const parts = operands.flatMap((v) => [...new BigInt64Array(v.buffer)]);
    const given = new Uint8Array(BigInt64Array.from(dot(...parts, 1)).buffer);
    return given.every((byte, i) => byte === result[i]);
  });
}
