import { InternalError } from '../../../spec/internal.ts';
import type { BlockType, CodeBuilder, Expr, Instructions, Makers, WasmType } from '../builder.ts';
import type { Family, Instruction, Shape } from '../instructions.ts';
import { INSTRUCTIONS } from '../instructions.ts';

/** What a node is; `instruction`: one of the table, in `row`. */
export type Kind =
  | 'instruction'
  | 'const'
  | 'local.get'
  | 'local.set'
  | 'local.tee'
  | 'global.get'
  | 'global.set'
  | 'memory.size'
  | 'memory.grow'
  | 'memory.fill'
  | 'memory.copy'
  | 'atomic.fence'
  | 'select'
  | 'drop'
  | 'nop'
  | 'unreachable'
  | 'block'
  | 'loop'
  | 'if'
  | 'br'
  | 'switch'
  | 'return'
  | 'call'
  | 'call_indirect'
  | 'return_call'
  | 'return_call_indirect'
  | 'setAll';

/** Whether an instruction of the table computes its result from its operands and never traps. */
export function isPure(row: Instruction): boolean {
  return row.bytes === 0 && row.traps !== true;
}

/** Kinds without effects of their own; of `instruction` the row tells. */
const PURE: ReadonlySet<Kind> = new Set<Kind>(['instruction', 'const', 'local.get', 'select', 'nop', 'drop']);

/** An instruction with its operands, in the order in which they are evaluated. All nodes have one shape, which V8 likes. */
export class Node {
  readonly kind: Kind;
  readonly type: BlockType;
  kids: Node[];
  /** How deep it nests at most, itself counted. */
  height: number;
  /** Whether it does more than to compute from constants and locals, or may trap. */
  effects: boolean;
  /** Whether it sets a local. */
  sets: boolean;
  /** Index of its site, or −1. */
  site = -1;
  /** Index of the site that its code, with that of its operands, begins; or −1. */
  start = -1;
  /** Index of a local, a lane, the offset of an access, or a constant. */
  index = 0;
  /** Alignment of an access in bytes. */
  align = 1;
  memory = 0;
  /** Name of a function, label, global or table. */
  name: string | null = null;
  row: Instruction | undefined = undefined;
  /** A constant of i64 or v128; the bytes of a shuffle; the targets of `setAll` and `switch`; a signature. */
  data: unknown = undefined;

  constructor(kind: Kind, type: BlockType, kids: Node[]) {
    this.kind = kind;
    this.type = type;
    this.kids = kids;
    let height = 0;
    let effects = !PURE.has(kind);
    let sets = kind === 'local.set' || kind === 'local.tee' || kind === 'setAll';
    for (const kid of kids) {
      if (kid.height > height) height = kid.height;
      effects ||= kid.effects;
      sets ||= kid.sets;
    }
    this.height = height + 1;
    this.effects = effects;
    this.sets = sets;
  }
}

/** The kids of nodes without any: one list for all, which nothing changes. */
const NONE: Node[] = [];

/** A signature, as `data` of indirect calls. */
export interface Signature {
  readonly params: readonly WasmType[];
  readonly results: readonly WasmType[];
}

const node = (e: Expr): Node => e as unknown as Node;
const nodes = (list: readonly Expr[]): Node[] => [...list] as unknown as Node[];
const expr = (n: Node): Expr => n as unknown as Expr;

function plain(row: Instruction, kids: Node[]): Node {
  const n = new Node('instruction', row.result ?? 'none', kids);
  n.row = row;
  if (!isPure(row)) n.effects = true;
  return n;
}

function access(row: Instruction, offset: number, align: number, memory: number | undefined, kids: Node[]): Node {
  const n = plain(row, kids);
  n.index = offset;
  n.align = align;
  n.memory = memory ?? 0;
  return n;
}

function makers(row: Instruction): Makers {
  const lane = (index: number, kids: Node[]): Expr => {
    const n = plain(row, kids);
    n.index = index;
    return expr(n);
  };
  const laneAccess: Makers['load_lane'] = (offset, align, index, address, vector, memory) => {
    const n = access(row, offset, align, memory, [node(address), node(vector)]);
    n.data = index;
    return expr(n);
  };
  // Atomic accesses are aligned to what they take.
  const atomic = (offset: number, memory: number | undefined, ...kids: Expr[]): Expr =>
    expr(access(row, offset, row.bytes, memory, nodes(kids)));
  return {
    unary: (a) => expr(plain(row, [node(a)])),
    binary: (a, b) => expr(plain(row, [node(a), node(b)])),
    ternary: (a, b, c) => expr(plain(row, [node(a), node(b), node(c)])),
    load: (offset, align, address, memory) => expr(access(row, offset, align, memory, [node(address)])),
    store: (offset, align, address, value, memory) =>
      expr(access(row, offset, align, memory, [node(address), node(value)])),
    extract: (vector, index) => lane(index, [node(vector)]),
    replace: (vector, index, value) => lane(index, [node(vector), node(value)]),
    shuffle: (a, b, bytes) => {
      const n = plain(row, [node(a), node(b)]);
      n.data = bytes;
      return expr(n);
    },
    load_lane: laneAccess,
    store_lane: laneAccess,
    atomic_load: (offset, address, memory) => atomic(offset, memory, address),
    atomic_store: (offset, address, value, memory) => atomic(offset, memory, address, value),
    atomic_rmw: (offset, address, value, memory) => atomic(offset, memory, address, value),
    atomic_cmpxchg: (offset, address, expected, replacement, memory) =>
      atomic(offset, memory, address, expected, replacement),
  };
}

function family<F extends Family>(name: F): Instructions[F] {
  const rows = Object.entries(INSTRUCTIONS[name]) as [string, Instruction<Shape>][];
  return Object.fromEntries(rows.map(([op, row]) => [op, makers(row)[row.shape]])) as unknown as Instructions[F];
}

const WAIT32: Instruction = {
  ...{ shape: 'atomic_rmw', code: 0xfe0001, params: ['i32', 'i32', 'i64'], result: 'i32', bytes: 4 },
};
const NOTIFY: Instruction = {
  ...{ shape: 'atomic_rmw', code: 0xfe0000, params: ['i32', 'i32'], result: 'i32', bytes: 4 },
};

function number(type: WasmType, v: number): Expr {
  const n = new Node('const', type, NONE);
  n.index = v;
  return expr(n);
}

function data(type: WasmType, v: unknown): Expr {
  const n = new Node('const', type, NONE);
  n.data = v;
  return expr(n);
}

function withIndex(n: Node, index: number): Expr {
  n.index = index;
  return expr(n);
}

function withName(n: Node, name: string | null): Expr {
  n.name = name;
  return expr(n);
}

function ofMemory(kind: Kind, type: BlockType, memory: number | undefined, kids: readonly Expr[]): Expr {
  const n = new Node(kind, type, nodes(kids));
  n.memory = memory ?? 0;
  return expr(n);
}

function called(kind: Kind, name: string, kids: Node[], results: readonly WasmType[], signature?: Signature): Expr {
  const gone = kind === 'return_call' || kind === 'return_call_indirect';
  const n = new Node(kind, gone ? 'unreachable' : (results[0] ?? 'none'), kids);
  n.name = name;
  n.data = signature;
  return expr(n);
}

function isValue(t: BlockType): boolean {
  return t !== 'none' && t !== 'unreachable';
}

/** Makes nodes; they belong to no module. */
export const NODES: CodeBuilder = {
  i32: { ...family('i32'), const: (v) => number('i32', v) },
  i64: { ...family('i64'), const: (v) => data('i64', v) },
  f32: { ...family('f32'), const: (v) => number('f32', v) },
  f64: { ...family('f64'), const: (v) => number('f64', v) },
  v128: { ...family('v128'), const: (v) => data('v128', v) },
  i8x16: family('i8x16'),
  i16x8: family('i16x8'),
  i32x4: family('i32x4'),
  i64x2: family('i64x2'),
  f32x4: family('f32x4'),
  f64x2: family('f64x2'),
  local: {
    get: (index, type) => withIndex(new Node('local.get', type, NONE), index),
    set: (index, value) => withIndex(new Node('local.set', 'none', [node(value)]), index),
    tee: (index, value, type) => withIndex(new Node('local.tee', type, [node(value)]), index),
  },
  global: {
    get: (name, type) => withName(new Node('global.get', type, NONE), name),
    set: (name, value) => withName(new Node('global.set', 'none', [node(value)]), name),
  },
  memory: {
    size: (memory) => ofMemory('memory.size', 'i32', memory, []),
    grow: (pages, memory) => ofMemory('memory.grow', 'i32', memory, [pages]),
    fill: (to, byte, count, memory) => ofMemory('memory.fill', 'none', memory, [to, byte, count]),
    copy: (to, from, count, memory) => ofMemory('memory.copy', 'none', memory, [to, from, count]),
    atomic_wait32: (offset, address, expected, timeout, memory) =>
      expr(access(WAIT32, offset, 4, memory, nodes([address, expected, timeout]))),
    atomic_notify: (offset, address, count, memory) => expr(access(NOTIFY, offset, 4, memory, nodes([address, count]))),
  },
  atomic_fence: () => expr(new Node('atomic.fence', 'none', NONE)),
  select: (condition, a, b) => expr(new Node('select', node(a).type, [node(a), node(b), node(condition)])),
  drop: (value) => expr(new Node('drop', 'none', [node(value)])),
  nop: () => expr(new Node('nop', 'none', NONE)),
  unreachable: () => expr(new Node('unreachable', 'unreachable', NONE)),
  block: (label, body, type) => {
    const last = body.length === 0 ? undefined : node(body[body.length - 1]!).type;
    const left = type ?? (label === null && last === 'unreachable' ? last : 'none');
    return withName(new Node('block', left, nodes(body)), label);
  },
  loop: (label, body) => {
    const { type } = node(body);
    return withName(new Node('loop', isValue(type) ? type : 'none', [node(body)]), label);
  },
  if: (condition, then, otherwise) => {
    const kids = [node(condition), node(then)];
    if (otherwise === undefined) return expr(new Node('if', 'none', kids));
    kids.push(node(otherwise));
    const [a, b] = [node(then).type, node(otherwise).type];
    return expr(new Node('if', isValue(a) ? a : b === 'unreachable' ? a : b, kids));
  },
  br: (label, condition) =>
    withName(
      condition === undefined ? new Node('br', 'unreachable', NONE) : new Node('br', 'none', [node(condition)]),
      label,
    ),
  switch: (labels, otherwise, index) => {
    const n = new Node('switch', 'unreachable', [node(index)]);
    n.data = [...labels, otherwise];
    return expr(n);
  },
  return: (values = []) => expr(new Node('return', 'unreachable', nodes(values))),
  call: (func, args, results) => called('call', func, nodes(args), results),
  call_indirect: (table, target, args, params, results) =>
    called('call_indirect', table, nodes([...args, target]), results, { params, results }),
  return_call: (func, args, results) => called('return_call', func, nodes(args), results),
  return_call_indirect: (table, target, args, params, results) =>
    called('return_call_indirect', table, nodes([...args, target]), results, { params, results }),
  setAll: (targets, call) => {
    const n = new Node('setAll', 'none', [node(call)]);
    n.data = targets;
    return expr(n);
  },
};

/** The node behind an expression of this builder. */
export function nodeOf(e: Expr): Node {
  if (!((e as unknown) instanceof Node)) {
    throw new InternalError('I-WASM-EXPR', 'an expression of another builder', 'backends/wasm');
  }
  return e as unknown as Node;
}
