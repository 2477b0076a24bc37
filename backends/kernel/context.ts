import type { Builder } from '../../compiler/ir/builder.ts';
import type { BufType, ConstValue, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import type { Layout } from '../../spec/abi.ts';
import { InternalError } from '../../spec/internal.ts';
import type { StorageType } from '../../spec/types.ts';
import type { PlaneWords } from './words.ts';
import { VECTORS } from './words.ts';

/** A buffer of the kernel as the scalar form sees it. */
export interface Buffer {
  readonly value: Value;
  readonly elem: StorageType;
  readonly layout: Layout;
  /** Address of the payload (u32). */
  readonly base: Value;
  /** The kernel's values of the dimensions; undefined where the dimension is the constant beside it. */
  readonly dims: readonly Dimension[];
  /** Bytes of a row (u32). */
  readonly rowBytes: Value;
  /** Written by the kernel. */
  readonly written: boolean;
}

export interface Dimension {
  /** The kernel-profile value, by which equal dimensions are recognised. */
  readonly source: Value | undefined;
  readonly constant: number | undefined;
  /** i32 and u32 in the scalar form. */
  readonly i32: Value;
  readonly u32: Value;
}

export interface IndexRange {
  readonly start: Value;
  readonly end: Value;
}

/** What the vectors of a scalar form are made for; the answers decide how fast it is, never what it computes. */
export interface VectorStyle {
  /** Whoever compiles it does several rounds of a loop at a time by itself: they are left one by one. */
  readonly plainRounds: boolean;
  /** Population counts of 32-bit lanes take one instruction. */
  readonly countsLanes: boolean;
}

/** For 128-bit vectors that run as they are written, as WebAssembly's. */
export const AS_WRITTEN: VectorStyle = { plainRounds: false, countsLanes: false };

/** What a step of lowering a kernel to the scalar profile shares with the others. */
export class Lowering {
  readonly source: Func;
  readonly b: Builder;
  readonly resolve: (name: string) => Func | undefined;
  readonly vectorise: boolean;
  style: VectorStyle = AS_WRITTEN;
  /** Values of the kernel in the scalar form. */
  readonly values = new Map<Value, Value>();
  readonly ops = new Map<Op, Op>();
  readonly buffers = new Map<Value, Buffer>();
  /** Kernel values that are constants, and the ops that define kernel values. */
  readonly constants = new Map<Value, ConstValue>();
  readonly defs = new Map<Value, Op>();
  /** Ranges of the loop indices that are bound. */
  readonly ranges = new Map<Value, IndexRange>();
  /** What bit planes are computed in. */
  words: PlaneWords = VECTORS;
  /** Bytes of the frame so far: fixed scratch of the function. */
  frameBytes = 0;
  /** Address of the frame. */
  frame: Value | undefined;
  /** Handles of scratch blocks, released at the end. */
  readonly scratch: Value[] = [];
  /** Addresses of the scratch memory that buffers share, by slot. */
  readonly slots = new Map<unknown, Value>();
  /** Lowers the ops of a region here and gives what it yields; set by the lowering that drives. */
  lowerRegion: (region: Region) => Value[] = undriven;
  /** Lowers one op here; set likewise. */
  lowerOp: (op: Op) => void = undriven;

  constructor(source: Func, b: Builder, resolve: (name: string) => Func | undefined, vectorise: boolean) {
    this.source = source;
    this.b = b;
    this.resolve = resolve;
    this.vectorise = vectorise;
    visitFunc(source, (op) => {
      for (const r of op.results) this.defs.set(r, op);
      if (op.op === 'const') this.constants.set(op.results[0]!, op.attrs!.value as ConstValue);
    });
  }

  /** The scalar form of a kernel value. */
  value(v: Value): Value {
    const known = this.values.get(v);
    if (known) return known;
    throw new InternalError('I-KERNEL-VALUE', `kernel value %${v.id} has no scalar form yet`, 'backends/kernel');
  }

  buffer(v: Value): Buffer {
    const known = this.buffers.get(v);
    if (known) return known;
    throw new InternalError('I-KERNEL-BUF', `%${v.id} is no known buffer`, 'backends/kernel');
  }

  constant(v: Value): number | undefined {
    const c = this.constants.get(v);
    return typeof c === 'bigint' ? Number(c) : undefined;
  }

  /** Whether two kernel values are surely equal. */
  same(a: Value, b: Value): boolean {
    if (a === b) return true;
    const x = this.constant(a);
    return x !== undefined && x === this.constant(b);
  }

  /** Whether a range's end is surely this dimension. */
  isDim(end: Value, d: Dimension): boolean {
    if (d.source && end === d.source) return true;
    return d.constant !== undefined && this.constant(end) === d.constant;
  }

  /** The buffers that share a slot with this one. */
  sharers(alloc: Op): readonly Op[] {
    const slot = alloc.attrs?.['slot'];
    if (slot === undefined) return [];
    return this.source.body!.ops.filter((o) => o.op === 'buf_alloc' && o !== alloc && o.attrs?.['slot'] === slot);
  }

  /**
   * Whether the first op that mentions a new buffer writes all of its elements: a nest over its dimensions that stores at
   * its own indices, in no branch. Packed layouts have padding beside, which must be zero.
   */
  filledFirst(alloc: Op): boolean {
    const buf = alloc.results[0]!;
    if ((buf.type as BufType).layout.name !== 'dense' && (buf.type as BufType).layout.name !== 'i8') return false;
    const first = this.source.body!.ops.find((o) => o !== alloc && freeValues(o).has(buf));
    if (first?.op !== 'par' || first.operands.length !== 2 * alloc.operands.length) return false;
    const [region] = first.regions!;
    const whole = alloc.operands.every(
      (d, i) => this.constant(first.operands[2 * i]!) === 0 && this.same(first.operands[2 * i + 1]!, d),
    );
    let reads = false;
    visitFunc({ ...this.source, body: region }, (o) => {
      if (o.op === 'buf_load' && o.operands[0] === buf) reads = true;
    });
    const stores = region!.ops.some(
      (o) => o.op === 'buf_store' && o.operands[0] === buf && region!.args.every((v, i) => o.operands[i + 1] === v),
    );
    return whole && stores && !reads;
  }

  /** Reserves bytes of the frame, 16-byte aligned; gives their offset. */
  reserve(bytes: number): number {
    const at = this.frameBytes;
    this.frameBytes += (bytes + 15) & ~15;
    return at;
  }
}

function undriven(): never {
  throw new InternalError('I-KERNEL-ORDER', 'no lowering drives', 'backends/kernel');
}

/** The values that ops below `op` use but do not define: what a nest reads from outside. */
export function freeValues(op: Op): Set<Value> {
  const inner = new Set<Value>();
  const used = new Set<Value>();
  const go = (o: Op): void => {
    for (const v of o.operands) used.add(v);
    for (const r of o.regions ?? []) {
      for (const a of r.args) inner.add(a);
      for (const x of r.ops) go(x);
    }
    if (o !== op) for (const v of o.results) inner.add(v);
  };
  go(op);
  for (const v of inner) used.delete(v);
  return used;
}
