import type { BufType, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { TRITS_PER_BLOCK } from '../../spec/layout.ts';

/** What a kernel does to its buffers. */
export type Access = 'read' | 'write' | 'update';

/**
 * How a kernel uses a buffer. `write` where all of its bytes are written in every call whatever it held: it is cleared, or a nest of
 * loops over its whole shape stores every element and the layout has no padding. What is not seen to be so is an `update`.
 */
export function accessOf(func: Func, buffer: Value): Access {
  let reads = false;
  let writes = false;
  visitFunc(func, (op) => {
    if (op.operands[0] !== buffer) return;
    if (op.op === 'buf_load') reads = true;
    if (op.op === 'buf_store' || op.op === 'buf_zero') writes = true;
  });
  if (!writes) return 'read';
  return !reads && new Coverage(func, buffer).covers(func.body!, new Map()) ? 'write' : 'update';
}

/** A loop over 0 ≤ index < end. */
type Loops = ReadonlyMap<Value, Value>;

class Coverage {
  readonly buffer: Value;
  readonly type: BufType;
  readonly constants = new Map<Value, unknown>();
  readonly params: ReadonlySet<Value>;

  constructor(func: Func, buffer: Value) {
    this.buffer = buffer;
    this.type = buffer.type as BufType;
    this.params = new Set(func.params);
    visitFunc(func, (op) => {
      if (op.op === 'const') this.constants.set(op.results[0]!, op.attrs!['value']);
    });
  }

  /** Whether a region that always runs, once for each round of the loops around it, writes all of the buffer. */
  covers(region: Region, loops: Loops): boolean {
    return region.ops.some((op) => {
      if (op.op === 'buf_zero') return loops.size === 0 && op.operands[0] === this.buffer;
      if (op.op === 'buf_store') return op.operands[0] === this.buffer && this.everywhere(op, loops);
      const axes = op.op === 'par' ? op.regions![0]!.args.length : op.op === 'for' ? 1 : 0;
      if (axes === 0) return false;
      const inner = new Map(loops);
      for (let axis = 0; axis < axes; axis++) {
        const [start, end] = op.operands.slice(2 * axis, 2 * axis + 2) as [Value, Value];
        if (this.constants.get(start) !== 0n) return false;
        inner.set(op.regions![0]!.args[axis]!, end);
      }
      return this.covers(op.regions![0]!, inner);
    });
  }

  /** Whether a store in loops is at their indices, each on an axis that it runs over from end to end. */
  everywhere(store: Op, loops: Loops): boolean {
    const indices = store.operands.slice(1, -1);
    if (this.padded() || indices.length !== loops.size || new Set(indices).size !== loops.size) return false;
    return indices.every((index, axis) => {
      const end = loops.get(index);
      const dim = this.type.dims[axis];
      if (!end) return false;
      return typeof dim === 'number'
        ? this.constants.get(end) === BigInt(dim)
        : this.params.has(end) && end.name === dim;
    });
  }

  padded(): boolean {
    const { layout, dims } = this.type;
    if (layout.name === 'dense' || layout.name === 'i8') return false;
    const row = dims[dims.length - 1];
    return layout.tile !== undefined || typeof row !== 'number' || row % TRITS_PER_BLOCK[layout.name] !== 0;
  }
}
