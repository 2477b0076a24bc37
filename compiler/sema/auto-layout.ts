import type { Layout } from '../../spec/abi.ts';
import type * as ast from '../syntax/ast.ts';

/**
 * The layout that `@auto` stands for: the one in which a program's kernels cost least together, one for vectors and one for
 * tensors of more dimensions. It is chosen for the program as a whole, so values that say `@auto` are never converted
 * from one to the other: a tensor is packed where it is made, or where a declared type first asks for it, and stays so.
 *
 * What a kernel does with a tensor is read off its definitions: whether trits meet numbers there or trits alone, and whether
 * whole matrices are gone through or rows picked.
 */
export interface AutoLayouts {
  readonly vector: Layout;
  readonly matrix: Layout;
}

interface Use {
  /** Something that is no tensor of trits is read in the same term. */
  readonly numbers: boolean;
  /** The last index is an index of the definition or of a reduction, so that elements come in order. */
  readonly ordered: boolean;
  /** The other indices are such, too: all rows are gone through. */
  readonly allRows: boolean;
}

/**
 * Vector instructions for 128 trits and what waiting for memory costs in their stead, estimated from the code that kernels
 * become: sums of trit × number by dot products of bytes, trits alone as gates on planes or byte by byte.
 */
const NUMBERS = { planes: 36, pack2: 18 } as const;
const TRITS = { planes: 8, pack2: 80 } as const;
const SINGLE = { planes: 400, pack2: 330 } as const;
/** Rows beside one another in memory are four short streams at a time; tiles of more rows than are summed at once, gaps. */
const STREAMS = { 1: 15, 4: 0, 16: 48 } as const;
/** A picked row of a tile brings its neighbours' bytes along. */
const PICKED = { 1: 0, 4: 12, 16: 60 } as const;

type Rows = keyof typeof STREAMS;
interface Candidate {
  readonly name: 'planes' | 'pack2';
  readonly rows: Rows;
}

const VECTORS: readonly Candidate[] = [
  { name: 'planes', rows: 1 },
  { name: 'pack2', rows: 1 },
];
const MATRICES: readonly Candidate[] = [...VECTORS, { name: 'pack2', rows: 4 }, { name: 'pack2', rows: 16 }];

function cost(uses: readonly Use[], c: Candidate): number {
  let total = 0;
  for (const u of uses) {
    if (!u.ordered) total += SINGLE[c.name];
    else total += (u.numbers ? NUMBERS : TRITS)[c.name];
    total += u.ordered && u.allRows ? (u.numbers && c.name === 'pack2' ? STREAMS[c.rows] : 0) : PICKED[c.rows];
  }
  return total;
}

/** The first of those that cost least. */
function best(uses: readonly Use[], candidates: readonly Candidate[]): Layout {
  const { name, rows } = candidates.reduce((a, b) => (cost(uses, b) < cost(uses, a) ? b : a));
  return rows === 1 ? { name } : { name, tile: [rows, 16] };
}

/** For the kernels of all sources that a program is made of. */
export function chooseLayouts(sources: Iterable<ast.SourceFile>): AutoLayouts {
  const vectors: Use[] = [];
  const matrices: Use[] = [];
  for (const source of sources) {
    for (const item of source.items) if (item.kind === 'kernel') usesOf(item, vectors, matrices);
  }
  return { vector: best(vectors, VECTORS), matrix: best(matrices, MATRICES) };
}

type Known = ReadonlyMap<string, 'auto' | 'trits' | 'numbers'>;

function usesOf(k: ast.KernelItem, vectors: Use[], matrices: Use[]): void {
  const known = new Map<string, 'auto' | 'trits' | 'numbers'>();
  for (const p of [...k.params, ...k.results]) {
    if (p.type.kind !== 'tensor') continue;
    const trits = isTrit(p.type.elem);
    known.set(p.name.text, trits ? (p.type.layout?.name.text === 'auto' ? 'auto' : 'trits') : 'numbers');
  }
  if (![...known.values()].includes('auto')) return;
  for (const s of k.body) {
    if (s.kind !== 'define') continue;
    const targets = (s.indices ?? []).map((t) => nameOf(t.expr));
    const indices = new Set(targets.filter((t) => t !== undefined));
    // What is stored is gone through like what is read.
    const stored = known.get(s.name.text) === 'auto' ? [{ name: s.name.text, indices: targets }] : [];
    term(s.value, indices, known, stored, (use, rank) => (rank > 1 ? matrices : vectors).push(use));
  }
}

function nameOf(e: ast.Expr): string | undefined {
  return e.kind === 'name' ? e.name.text : undefined;
}

/** A tensor's name with its indices: names, and undefined for anything else. */
interface Access {
  readonly name: string;
  readonly indices: readonly (string | undefined)[];
}

function isTrit(t: ast.TypeExpr): boolean {
  return t.kind === 'named' && t.path.length === 1 && (t.path[0].text === 'trit' || t.path[0].text === 't1');
}

/** Notes the uses in an expression, reductions in it as terms of their own. */
function term(
  e: unknown,
  indices: ReadonlySet<string>,
  known: Known,
  stored: readonly Access[],
  note: (use: Use, rank: number) => void,
): void {
  const reads: Access[] = [...stored];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const x = node as ast.Expr;
    if (x.kind === 'reduce') {
      const inner = new Set([...indices, ...x.indices.map((b) => b.name.text)]);
      term(x.body, inner, known, [], note);
      return;
    }
    if (x.kind === 'index' && x.base.kind === 'name') {
      reads.push({ name: x.base.name.text, indices: x.indices.map(nameOf) });
    }
    for (const [key, value] of Object.entries(x)) if (key !== 'span') walk(value);
  };
  walk(e);
  const numbers = reads.some((r) => known.get(r.name) === 'numbers');
  for (const r of reads) {
    if (known.get(r.name) !== 'auto') continue;
    const own = r.indices.map((i) => i !== undefined && indices.has(i));
    note({ numbers, ordered: own.at(-1) === true, allRows: own.slice(0, -1).every(Boolean) }, own.length);
  }
}
