import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../compiler/driver.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { builtinNames } from '../../compiler/sema/builtins.ts';
import { parseSource } from '../../compiler/syntax/parse.ts';
import { OP_NAMES, OPS } from '../../spec/ops/index.ts';
import type { OpRow } from '../../spec/ops/schema.ts';
import { SCALARS } from '../../spec/types.ts';
import { randomModule } from '../vm/random-ir.ts';
import { reader } from './compare.ts';
import { program } from './generate/program.ts';

/**
 * How much of the language the generated programs reach: kinds of tree nodes, operators, reductions, keywords, built-in
 * functions, scalar types and layouts, by how many programs have each; and rows of the op table. What there is follows from the
 * tree's types, the grammar and the tables. `node tests/fuzz/reach.ts [PROGRAMS]` prints it.
 */

export interface Reach {
  readonly programs: number;
  readonly compiled: number;
  /** Programs by what they hold, each as `group name`; 0 where none does. */
  readonly counts: ReadonlyMap<string, number>;
  /** Diagnostics of programs, by code. */
  readonly codes: ReadonlyMap<string, number>;
}

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Everything that a program may hold. */
function all(): string[] {
  const names: string[] = [];
  for (const [, kind] of read('compiler/syntax/ast.ts').matchAll(/kind: '(\w+)'/g)) names.push(`node ${kind}`);
  const grammar = read('spec/grammar.md');
  const quoted = (text: string): string[] => [...text.matchAll(/'([^']+)'/g)].map((m) => m[1]!);
  for (const [, row] of grammar.matchAll(/^\| \d+ \| (.*) \|$/gm))
    for (const [, op] of row!.matchAll(/`((?:\\\||[^`])+)`/g)) names.push(`binary ${op!.replaceAll('\\', '')}`);
  for (const op of quoted(/^Assign += .*$/m.exec(grammar)![0])) names.push(`assign ${op}`);
  for (const op of quoted(/^Reduction[^']+([^(]*\([^)]*\))/m.exec(grammar)![1]!)) if (/^\w+$/.test(op) && op !== 'in') names.push(`reduce ${op}`); // prettier-ignore
  for (const op of ['-', '~', '!']) names.push(`unary ${op}`);
  for (const word of /^Keywords: `([^`]+)`/m.exec(grammar)![1]!.split(/\s+/)) names.push(`word ${word}`);
  for (const name of builtinNames()) names.push(`word ${name}`);
  for (const t of SCALARS.keys()) if (t !== 'v128') names.push(`word ${t === 't1' ? 'trit' : t}`);
  for (const layout of ['planes', 'pack2', 'pack5', 'i8', 'tile']) names.push(`word ${layout}`);
  // Launches are made for devices of many threads, from kernels.
  for (const op of OP_NAMES) if ((OPS[op] as OpRow).profile !== 'launch') names.push(`op ${op}`);
  return [...new Set(names)];
}

export function reach(programs: number): Reach {
  const counts = new Map(all().map((n) => [n, 0]));
  const codes = new Map<string, number>();
  let compiled = 0;
  for (let seed = 1; seed <= programs; seed++) {
    const files = new Map<string, string>();
    const text = program(seed, files);
    const held = new Set<string>();
    for (const t of [text, ...files.values()]) {
      nodes(parseSource(t, 0).ast, held);
      for (const [word] of t.matchAll(/\w+/g)) held.add(`word ${word}`);
    }
    for (const opt of ['O0', 'O2'] as const) {
      const { diagnostics, module } = compile({ path: 'fuzz.tri', text }, reader(files), {
        opt,
        afterPass: (_, m) => {
          for (const f of [...m.funcs.values(), ...m.kernels.values()]) visitFunc(f, (op) => held.add(`op ${op.op}`));
        },
      });
      for (const { code } of diagnostics) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (module && opt === 'O0') compiled++;
    }
    // Modules of random instructions go with the programs.
    for (const f of randomModule(seed).funcs.values()) visitFunc(f, (op) => held.add(`op ${op.op}`));
    for (const name of held) {
      const n = counts.get(name);
      if (n !== undefined) counts.set(name, n + 1);
    }
  }
  return { programs, compiled, counts, codes };
}

function nodes(n: unknown, held: Set<string>): void {
  if (Array.isArray(n)) {
    for (const x of n) nodes(x, held);
    return;
  }
  if (typeof n !== 'object' || n === null) return;
  const { kind, op } = n as { kind?: unknown; op?: unknown };
  if (typeof kind === 'string') {
    held.add(`node ${kind}`);
    if (typeof op === 'string') held.add(kind === 'assign' || kind === 'define' ? `assign ${op}=` : `${kind} ${op}`);
    else if (kind === 'assign') held.add('assign =');
  }
  for (const v of Object.values(n)) nodes(v, held);
}

if (import.meta.main) {
  const r = reach(Number(process.argv[2] ?? 500));
  const rows = [...r.counts];
  const groups = Map.groupBy(rows, ([name]) => name.split(' ')[0]!);
  console.log(`${r.compiled} of ${r.programs} programs compile`);
  for (const [group, list] of groups) {
    const none = list.filter(([, n]) => n === 0).map(([name]) => name.slice(group.length + 1));
    const least = list.filter(([, n]) => n > 0).sort((a, b) => a[1] - b[1]).slice(0, 8); // prettier-ignore
    console.log(`${group}: ${list.length - none.length} of ${list.length}; none: ${none.join(' ') || '-'}`);
    console.log(`  rarest: ${least.map(([name, n]) => `${name.slice(group.length + 1)} ${n}`).join(', ')}`);
  }
  console.log(`diagnostics: ${[...r.codes].map(([c, n]) => `${c} ${n}`).join(', ')}`);
}
