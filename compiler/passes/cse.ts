import type { OpInfo } from '../ir/ops.ts';
import { opInfo } from '../ir/ops.ts';
import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { AttrValue, Func, IrType, Module, Op, Region, Value } from '../ir/types.ts';
import { irTypeText } from '../ir/verify.ts';
import type { FuncPass } from './pass.ts';

/**
 * Common subexpressions: an op that computes what a dominating op computed takes its results. Applies to pure ops, to
 * ops that may only trap (where the first did not trap, the second, with the same operands, does not either), and to
 * reads between which nothing writes or calls on any path. A read after a write of the same words takes what was written.
 *
 * Memory is three: reference counts, dimensions, and the rest (see the hint `words` of loads). What support functions do to
 * blocks says which of them a call may change; the dimensions of a copy are those of its original until some block gets others.
 */
export const cse: FuncPass = { name: 'cse', unit: 'func', run: (func, module) => void cseOf(func, module) };

/** Merges what is computed twice; gives whether a count or a dimension turned out to be known without a read. */
export function cseOf(func: Func, module: Module): boolean {
  const pass = new Cse(func, module);
  pass.region(func.body!);
  return pass.forwarded;
}

/** Parts of the memory, as an index of epochs; sets of them are bits. */
type Part = 0 | 1 | 2;
const [COUNT, DIMS, REST] = [0, 1, 2] as const;
const PARTS: readonly Part[] = [COUNT, DIMS, REST];
const ALL = 0b111;
/** Fields that are kept in mind of one address: a long literal writes thousands. */
const FIELDS = 16;

class Cse {
  readonly func: Func;
  readonly module: Module;
  readonly known = new Map<string, readonly Value[]>();
  /** What stands for a value, by id. */
  readonly replaced: (Value | undefined)[] = [];
  /** Constants of integers, by id. */
  readonly constants: (bigint | undefined)[] = [];
  /** Blocks whose dimensions are another's, by id, and in which epoch of the dimensions that was so. */
  readonly shapes: ({ readonly of: Value; readonly epoch: number } | undefined)[] = [];
  /** The block whose count a value is, and the block that a truth says has one owner, by id. */
  readonly countOf: (Value | undefined)[] = [];
  readonly oneOwner: (Value | undefined)[] = [];
  /** Epoch of the counts in which a value was seen to be a block with one owner, by id. */
  readonly sole: (number | undefined)[] = [];
  /** What was read and written from a value as address on, by its id. */
  readonly fields = new Map<number, Field[]>();
  forwarded = false;

  /** What parts a loop writes: its reads may see what an earlier round wrote. */
  readonly writing = new Map<Op, number>();
  /** Reads of equal epochs see the same memory. Every write begins an epoch that never was. */
  readonly epoch: [number, number, number] = [0, 0, 0];
  lastEpoch = 0;

  constructor(func: Func, module: Module) {
    this.func = func;
    this.module = module;
    this.replaced.length = func.nextId;
    this.scan(func.body!);
  }

  /** Collects the loops that write; gives the parts that a region writes. */
  scan(r: Region): number {
    let writes = 0;
    for (const op of r.ops) {
      writes |= this.writes(op, opInfo(op.op));
      if (!op.regions) continue;
      let here = 0;
      for (const inner of op.regions) here |= this.scan(inner);
      if (here !== 0 && !ONCE.has(op.op)) this.writing.set(op, here);
      writes |= here;
    }
    return writes;
  }

  /** The parts of the memory that an op by itself may change, of blocks that are known before it. */
  writes(op: Op, info: OpInfo): number {
    const { effect } = info.row;
    if (effect === 'call') return CALL_WRITES[this.callee(op)?.blocks ?? 'any'];
    if (effect !== 'write') return 0;
    const words = op.attrs?.['words'];
    return words === 'first dims' ? 0 : 1 << partOf(words);
  }

  callee(op: Op): Func | undefined {
    return op.op === 'call' ? this.module.funcs.get(String(op.attrs!['func'])) : undefined;
  }

  newEpoch(parts: number): void {
    for (const part of PARTS) if (parts & (1 << part)) this.epoch[part] = ++this.lastEpoch;
  }

  /** Regions of one op: each starts with the memory before it; after it, the memory is that before only if none wrote. */
  control(op: Op): void {
    const loop = this.writing.get(op);
    if (loop !== undefined) this.newEpoch(loop);
    const { epoch } = this;
    const [count, dims, rest] = epoch;
    let wrote = 0;
    for (const inner of op.regions!) {
      this.region(inner);
      if (epoch[COUNT] !== count) wrote |= 1 << COUNT;
      if (epoch[DIMS] !== dims) wrote |= 1 << DIMS;
      if (epoch[REST] !== rest) wrote |= 1 << REST;
      [epoch[COUNT], epoch[DIMS], epoch[REST]] = [count, dims, rest];
    }
    const own = op.op === 'if' && this.joinBlocks(op, wrote);
    // Branches may leave from before the last write or after it: nothing is known then.
    this.newEpoch(wrote);
    if (own) this.sole[own.id] = epoch[COUNT];
  }

  region(r: Region): void {
    const added: string[] = [];
    let kept = 0;
    for (const op of r.ops) {
      const operands = op.operands;
      for (let i = 0; i < operands.length; i++) operands[i] = this.replaced[operands[i]!.id] ?? operands[i]!;
      if (op.regions) this.control(op);
      else if (this.isKnown(op, added)) continue;
      r.ops[kept++] = op;
    }
    r.ops.length = kept;
    for (const key of added) this.known.delete(key);
  }

  /** Whether an op's results are known already; what it tells, if not, is noted. */
  isKnown(op: Op, added: string[]): boolean {
    let info = opInfo(op.op);
    if (!info.pure) {
      const before = this.epoch[REST];
      const writes = this.writes(op, info);
      if (writes !== 0) this.newEpoch(writes);
      if (op.op === 'store' && before !== this.epoch[REST]) this.keepOthers(op, before, added);
      else if (op.op === 'call') this.call(op);
      else if (op.op === 'load' && this.constantWord(op)) info = opInfo(op.op);
    }
    const key = this.keyOf(op, info);
    if (key === undefined) return false;
    if (op.op === 'store') {
      this.learn(key, [op.operands[1]!], added);
      this.noteField(op, op.operands[1]!);
      return false;
    }
    const first = this.known.get(key);
    if (first) {
      if (op.op === 'load' && op.attrs!['words'] !== undefined) this.forwarded = true;
      for (let i = 0; i < op.results.length; i++) this.replaced[op.results[i]!.id] = first[i]!;
      return true;
    }
    if (op.op === 'const') {
      const value = op.attrs!['value'];
      if (typeof value === 'bigint') this.constants[op.results[0]!.id] = value;
    }
    this.noteRead(op);
    this.learn(key, op.results, added);
    return false;
  }

  /** What is known of the memory at a value as address, in the epoch of the list's key in `known`. */
  noteField(op: Op, value: Value): void {
    const base = op.operands[0]!;
    const at = Number(op.attrs!['offset']);
    const storage = op.attrs!['storage'] as StorageType;
    const field = { at, bytes: scalarInfo(storage).bytes, type: value.type, storage };
    const list = this.fields.get(base.id);
    if (list) {
      list.push(field);
      if (list.length > FIELDS) list.shift();
    } else this.fields.set(base.id, [field]);
  }

  /** A store changes nothing beside it: what was known there at other offsets from the same address is known on. */
  keepOthers(op: Op, before: number, added: string[]): void {
    const base = op.operands[0]!;
    const list = this.fields.get(base.id);
    if (!list) return;
    const from = Number(op.attrs!['offset']);
    const to = from + scalarInfo(op.attrs!['storage'] as StorageType).bytes;
    const kept = new Map<string, Field>();
    for (const f of list) {
      if (f.at < to && from < f.at + f.bytes) continue;
      const values = this.known.get(fieldKey(REST, before, base, f.at, f.storage, f.type));
      const key = fieldKey(REST, this.epoch[REST], base, f.at, f.storage, f.type);
      if (!values || kept.has(key)) continue;
      this.learn(key, values, added);
      kept.set(key, f);
    }
    this.fields.set(base.id, [...kept.values()]);
  }

  noteRead(op: Op): void {
    if (op.op === 'load' && op.attrs!['words'] === undefined) this.noteField(op, op.results[0]!);
    if (op.op === 'load' && op.attrs!['words'] === 'count') this.countOf[op.results[0]!.id] = op.operands[0];
    else if (op.op === 'eq') {
      const [x, y] = op.operands as [Value, Value];
      const block = this.constants[y.id] === 1n ? this.countOf[x.id] : undefined;
      if (block) this.oneOwner[op.results[0]!.id] = block;
    }
  }

  learn(key: string, values: readonly Value[], added: string[]): void {
    this.known.set(key, values);
    added.push(key);
  }

  // Blocks

  call(op: Op): void {
    const blocks = this.callee(op)?.blocks;
    if (blocks !== 'new' && blocks !== 'copy') return;
    const made = op.results[0]!;
    this.sole[made.id] = this.epoch[COUNT];
    if (blocks === 'copy') this.shapes[made.id] = { of: this.shapeOf(op.operands[0]!), epoch: this.epoch[DIMS] };
  }

  /** The block whose dimensions stand for those of a block. */
  shapeOf(block: Value): Value {
    const shape = this.shapes[block.id];
    return shape && shape.epoch === this.epoch[DIMS] ? shape.of : block;
  }

  /** A conditional that gives one block or a copy of it gives one of the same dimensions. Its result if that has one owner. */
  joinBlocks(op: Op, wrote: number): Value | undefined {
    const own = this.ownResult(op);
    if (wrote & (1 << DIMS)) return own;
    const ends = op.regions!.map((r) => r.ops[r.ops.length - 1]!).filter((end) => end.op === 'yield');
    op.results.forEach((v, i) => {
      if (v.type !== 'u32' || ends.length === 0) return;
      const shapes = ends.map((end) => this.shapeOf(end.operands[i]!));
      if (shapes.every((s) => s === shapes[0])) this.shapes[v.id] = { of: shapes[0]!, epoch: this.epoch[DIMS] };
    });
    return own;
  }

  /** `if (the count of b is 1) {b} else {a new block}` is a block with one owner. */
  ownResult(op: Op): Value | undefined {
    const [then, otherwise] = op.regions!.map((r) => r.ops) as [Op[], Op[]];
    if (op.results.length !== 1 || then.length !== 1 || otherwise.length !== 2) return undefined;
    const block = this.oneOwner[op.operands[0]!.id];
    const [made, end] = otherwise as [Op, Op];
    const blocks = this.callee(made)?.blocks;
    const fresh = (blocks === 'new' || blocks === 'copy') && end.op === 'yield' && end.operands[0] === made.results[0];
    return fresh && block !== undefined && then[0]!.op === 'yield' && then[0]!.operands[0] === block
      ? op.results[0]
      : undefined;
  }

  /** The count of a new block, and the words of blocks that the module holds from the start, become constants. */
  constantWord(op: Op): boolean {
    const words = op.attrs!['words'];
    const { storage, offset } = op.attrs!;
    if (words === undefined || (storage !== 'i32' && storage !== 'u32')) return false;
    const block = op.operands[0]!;
    let value: bigint | undefined;
    const address = this.constants[block.id];
    if (words === 'count' && this.sole[block.id] === this.epoch[COUNT]) value = 1n;
    else if (address !== undefined) value = wordOfData(this.module, Number(address) + Number(offset), storage);
    if (value === undefined) return false;
    op.op = 'const';
    op.operands = [];
    op.attrs = { value };
    this.forwarded = true;
    return true;
  }

  /** Text that is equal for ops that compute the same; undefined for ops that must stay. A store has its load's. */
  keyOf(op: Op, info: OpInfo): string | undefined {
    const { operands } = op;
    let key = op.op;
    if (op.op === 'load' || op.op === 'store') {
      const { storage, offset, words } = op.attrs!;
      const type = (op.op === 'load' ? op.results[0] : operands[1])!.type;
      // What the half formats hold is not what was stored.
      if (op.op === 'store' && type !== storage) return undefined;
      const part = partOf(words);
      const base = part === DIMS ? this.shapeOf(operands[0]!) : operands[0]!;
      return fieldKey(part, this.epoch[part], base, Number(offset), storage as StorageType, type);
    }
    if (info.row.effect === 'read') key += `#${this.epoch[REST]}`;
    else if (!info.pure && (info.row.effect !== 'trap' || info.terminator)) return undefined;
    // A commutative op's first two operands are the ones that may change places (addc's carry is the third).
    if (info.commutative && operands.length >= 2 && operands[0]!.id > operands[1]!.id) {
      key += ` ${operands[1]!.id} ${operands[0]!.id}`;
      for (let i = 2; i < operands.length; i++) key += ` ${operands[i]!.id}`;
    } else for (const v of operands) key += ` ${v.id}`;
    if (op.attrs) for (const name in op.attrs) key += ` ${name}=${attrKey(op.attrs[name]!)}`;
    if (info.explicitTypes) for (const v of op.results) key += ` ${irTypeText(v.type)}`;
    // A check's trap name does not matter to whether it passes; where the first passed, no second one traps.
    return op.op === 'trap_if' ? `trap_if ${operands[0]!.id}` : key;
  }
}

/** A value in memory: where it is from an address on, and as what. */
interface Field {
  readonly at: number;
  readonly bytes: number;
  readonly storage: StorageType;
  readonly type: IrType;
}

function fieldKey(part: Part, epoch: number, base: Value, at: number, storage: StorageType, type: IrType): string {
  return `load#${part}#${epoch} ${base.id} ${at} ${storage} ${irTypeText(type)}`;
}

function partOf(words: AttrValue | undefined): Part {
  return words === undefined ? REST : words === 'count' ? COUNT : DIMS;
}

const CALL_WRITES: Readonly<Record<'keep' | 'new' | 'copy' | 'any', number>> = {
  new: 1 << REST,
  keep: (1 << COUNT) | (1 << REST),
  copy: (1 << COUNT) | (1 << REST),
  any: ALL,
};

/** A word of the module's initial memory, of a block that therefore nobody writes to. */
function wordOfData(module: Module, address: number, storage: 'i32' | 'u32'): bigint | undefined {
  const data = module.data.find((d) => address >= d.address && address + 4 <= d.address + d.bytes.length);
  if (!data) return undefined;
  const { buffer, byteOffset } = data.bytes;
  const view = new DataView(buffer, byteOffset + address - data.address, 4);
  return BigInt(storage === 'i32' ? view.getInt32(0, true) : view.getUint32(0, true));
}

const ONCE: ReadonlySet<string> = new Set(['block', 'if', 'if3']);

function attrKey(v: AttrValue): string {
  if (typeof v === 'number') return Object.is(v, -0) ? '-0' : String(v);
  return typeof v === 'object' ? v.join() : String(v);
}
