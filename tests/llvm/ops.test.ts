import { describe, expect, it } from 'vitest';
import { makeModule } from '../../compiler/ir/create.ts';
import { Clang } from '../../backends/llvm/clang.ts';
import { BASELINE } from '../../backends/llvm/features.ts';
import type { Features } from '../../backends/llvm/features.ts';
import { scalarModule } from '../../backends/llvm/module.ts';
import { evalOp, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { Instance } from '../c/harness.ts';
import { bind, decodeSlots, encodeSlots, functionOf, SLOT, tools } from '../c/harness.ts';
import { constantInstances, instances, valueOf } from '../c/instances.ts';
import { Random } from '../fuzz/random.ts';
import { show } from '../ops/same.ts';
import { oneNaN } from './one-nan.ts';

/** Every row of the op table through LLVM against its `eval`: the vectors of the row, and random operands. */

const clang = Clang.find(tools);
const NO_CLANG = 'no clang of version 15 or newer is installed (apt-get install clang-19)';
const ROUNDS = 10;

function label(x: Instance): string {
  const attrs = Object.entries(x.attrs).map(([k, v]) => `${k}=${v instanceof Uint8Array ? '…' : v}`);
  return [x.name, x.T, x.U, ...attrs, ...(x.constants ? [`by ${String(x.constants.at(-1))}`] : [])].join(' ');
}

/** Operands to try: the row's own vectors for these types, then random ones. */
function trials(x: Instance, r: Random): RefValue[][] {
  const row = opRow(x.name);
  const own = (row.vectors ?? []).filter(
    (v) =>
      (row.T === undefined || v.T === x.T) &&
      (row.U === undefined || v.U === x.U) &&
      Object.entries(v.attrs ?? {}).every(([k, a]) => String(a) === String(x.attrs[k])),
  );
  const random = Array.from({ length: ROUNDS }, () => row.operands.map((p) => valueOf(bind(p, x), r)));
  return [...own.map((v) => [...v.args]), ...random].map((args) => args.map((a, i) => x.constants?.[i] ?? a));
}

function expected(x: Instance, args: readonly RefValue[]): string {
  try {
    return show(evalOp(x.name, args, { T: x.T, U: x.U }, x.attrs).map((v) => oneNaN(v, x.name)));
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

/** What goes wrong with instances on this processor, by the lowerings of some features. */
function check(list: readonly Instance[], features: Features): string[] {
  const m = makeModule();
  const funcs = list.map((x, i) => functionOf(x, `probe_${i}`));
  for (const f of funcs) m.funcs.set(f.name, f);
  const entries = funcs.map((f) => ({ func: f.name, buffers: [true, true], symbol: `${f.name}_entry` }));
  const { text, sites } = scalarModule(m, entries, { features });
  const folder = tools.temporary();
  tools.write(`${folder}/ops.ll`, text);
  const args = clang!.arguments(
    `${folder}/ops.ll`,
    `${folder}/ops.so`,
    { triple: undefined, cpu: 'native' },
    'library',
  );
  const done = clang!.run(args.map((a) => (a === '-O3' ? '-O1' : a)));
  if (done.status !== 0) return [done.stderr.slice(0, 4000)];
  const library = tools.library(`${folder}/ops.so`);
  const wrong: string[] = [];
  list.forEach((x, i) => {
    const row = opRow(x.name);
    const from = row.operands.map((p) => bind(p, x));
    const to = row.results.map((p) => bind(p, x));
    const call = library.func(`uint32_t probe_${i}_entry(void *from, void *to)`);
    const r = new Random(i + 1);
    for (const values of trials(x, r)) {
      const out = new Uint8Array(SLOT * Math.max(1, to.length));
      const status = Number(call(encodeSlots(values, from), out));
      const results = (): RefValue[] => decodeSlots(out, to).map((v) => oneNaN(v, x.name));
      const got = status === 0 ? show(results()) : (sites.read(status)?.trap ?? '?');
      const want = expected(x, values);
      if (got !== want) wrong.push(`${label(x)} ${show(values)}: ${got}, expected ${want}`);
    }
  });
  library.close();
  return wrong;
}

function native(): Features {
  const found = clang!.features({ triple: undefined, cpu: 'native' });
  if ('error' in found) throw new Error(found.error);
  return found.features;
}

const isVector = (x: Instance): boolean => opRow(x.name).id >= 300;

describe('rows of the op table in LLVM', () => {
  for (const n of [0, 1, 2, 3]) {
    it(`agrees with the table, part ${n + 1}`, { timeout: 120_000 }, (ctx) => {
      if (!clang) return ctx.skip(NO_CLANG);
      const some = instances().filter((_, i) => i % 4 === n);
      expect(check(some, native()).slice(0, 20)).toEqual([]);
    });
  }

  it('agrees where the last operand is known', { timeout: 120_000 }, (ctx) => {
    if (!clang) return ctx.skip(NO_CLANG);
    expect(check(constantInstances(), native()).slice(0, 20)).toEqual([]);
  });

  for (const [which, of] of [
    ['what every one of the family has', (): Features => BASELINE[native().family]],
    ['nothing that not all processors have', (): Features => BASELINE.generic],
  ] as const) {
    it(`agrees on vectors with ${which}`, { timeout: 120_000 }, (ctx) => {
      if (!clang) return ctx.skip(NO_CLANG);
      expect(check(instances().filter(isVector), of()).slice(0, 20)).toEqual([]);
    });
  }

  it('agrees on the dot product of bytes without an instruction of its own', (ctx) => {
    if (!clang) return ctx.skip(NO_CLANG);
    const some = instances().filter((x) => x.name === 'i32x4_dot_i8x16_i7x16_add_s');
    expect(check(some, { ...native(), byteDot: undefined }).slice(0, 20)).toEqual([]);
  });
});
