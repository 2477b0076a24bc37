import { describe, expect, it } from 'vitest';
import { evalOp, opRow, SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import { Random } from '../fuzz/random.ts';
import { show } from '../ops/same.ts';
import type { Instance } from './harness.ts';
import {
  bind,
  build,
  compiler,
  decodeSlots,
  encodeSlots,
  functionOf,
  NO_COMPILER,
  programOf,
  SLOT,
  tools,
  WARNINGS,
} from './harness.ts';
import { constantInstances, instances, valueOf } from './instances.ts';

/** Every row of the op table through C against its `eval`: the vectors of the row, and random operands. */

const ROUNDS = 16;

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

/** NaNs of a vector's lanes are one value where the result is arithmetic of floats. */
function canonical(v: RefValue, name: string): RefValue {
  if (!(v instanceof Uint8Array) || !/^f\d/.test(name) || /_(abs|neg|pmin|pmax|eq|ne|lt|gt|le|ge)$/.test(name))
    return v;
  const bytes = v.slice();
  const view = new DataView(bytes.buffer);
  if (name.startsWith('f32')) {
    for (let i = 0; i < 16; i += 4) if (Number.isNaN(view.getFloat32(i, true))) view.setUint32(i, 0x7fc00000, true);
  } else {
    for (let i = 0; i < 16; i += 8)
      if (Number.isNaN(view.getFloat64(i, true))) view.setBigUint64(i, 0x7ff8n << 48n, true);
  }
  return bytes;
}

function check(list: readonly Instance[], command: string, flags: readonly string[]): string[] {
  const program = programOf(list.map((x, i) => functionOf(x, `probe_${i}`)));
  const { result, path } = build(program.source, command, flags);
  if (result.status !== 0) return [result.stderr.slice(0, 6000)];
  const library = tools.library(path);
  const wrong: string[] = [];
  list.forEach((x, i) => {
    const row = opRow(x.name);
    const from = row.operands.map((p) => bind(p, x));
    const to = row.results.map((p) => bind(p, x));
    const call = library.func(`uint32_t ${program.names[i]!}(void *from, void *to)`);
    const r = new Random(i + 1);
    for (const args of trials(x, r)) {
      const out = new Uint8Array(SLOT * Math.max(1, to.length));
      const status = Number(call(encodeSlots(args, from), out));
      const got = status === 0 ? show(decodeResults(out, to, x.name)) : (program.sites.read(status)?.trap ?? '?');
      const want = expected(x, args);
      if (got !== want) wrong.push(`${label(x)} ${show(args)}: ${got}, expected ${want}`);
    }
  });
  library.close();
  return wrong;
}

function decodeResults(bytes: Uint8Array, types: readonly ScalarType[], name: string): RefValue[] {
  return decodeSlots(bytes, types).map((v) => canonical(v, name));
}

function expected(x: Instance, args: readonly RefValue[]): string {
  try {
    const values = evalOp(x.name, args, { T: x.T, U: x.U }, x.attrs);
    return show(values.map((v) => canonical(v, x.name)));
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

function quarter<T>(list: readonly T[], n: number): T[] {
  return list.filter((_, i) => i % 4 === n);
}

describe('rows of the op table in C', () => {
  it('has every row with a reference', () => {
    const names = new Set(instances().map((x) => x.name));
    expect(names.size).toBe(SCALAR_OP_NAMES.filter((n) => opRow(n).eval && n !== 'const').length);
  });

  for (const n of [0, 1, 2, 3]) {
    it(`agrees with the table, part ${n + 1}`, { timeout: 120_000 }, (ctx) => {
      if (!compiler) return ctx.skip(NO_COMPILER);
      const flags = [...WARNINGS, '-O1', '-fPIC', '-shared'];
      expect(check(quarter(instances(), n), compiler.command, flags).slice(0, 20)).toEqual([]);
    });
  }

  it('agrees for vectors without extensions of compilers, and by gcc', { timeout: 120_000 }, (ctx) => {
    const gcc = tools.find('gcc');
    if (!compiler || gcc === undefined) return ctx.skip(`${NO_COMPILER}; both are needed`);
    const vectors = instances().filter((x) => opRow(x.name).id >= 300);
    const flags = [...WARNINGS, '-O1', '-fPIC', '-shared'];
    expect(check(vectors, gcc, [...flags, '-march=native']).slice(0, 20)).toEqual([]);
    expect(check(vectors, compiler.command, [...flags, '-U__GNUC__']).slice(0, 20)).toEqual([]);
  });

  it('agrees where the last operand is known', { timeout: 120_000 }, (ctx) => {
    if (!compiler) return ctx.skip(NO_COMPILER);
    const flags = [...WARNINGS, '-O1', '-fPIC', '-shared'];
    expect(check(constantInstances(), compiler.command, flags).slice(0, 20)).toEqual([]);
  });
});
