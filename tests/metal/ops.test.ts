import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Unprintable } from '../../backends/clike/dialect.ts';
import { head, printModule } from '../../backends/clike/module.ts';
import { findCompiler } from '../../backends/metal/device.ts';
import { METAL } from '../../backends/metal/dialect.ts';
import { METAL_SHIM } from '../../backends/metal/shim.ts';
import { makeModule } from '../../compiler/ir/create.ts';
import { hostTools } from '../../compiler/cli/host-tools.ts';
import { evalOp, opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { RefTrap } from '../../spec/ops/schema.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Instance } from '../c/harness.ts';
import { bind, decodeSlots, encodeSlots, functionOf, SLOT } from '../c/harness.ts';
import { instances, valueOf } from '../c/instances.ts';
import { Random } from '../fuzz/random.ts';
import { show } from '../ops/same.ts';

/** Rows of the op table in the Metal Shading Language, as the shim has it, against their `eval`. */

const ROUNDS = 16;
const tools = hostTools(process.env);
const compiler = findCompiler(tools);

function typesOf(x: Instance): ScalarType[] {
  const row = opRow(x.name);
  return [...row.operands, ...row.results].map((p) => bind(p, x));
}

const lacking = (x: Instance): boolean => typesOf(x).some((t) => METAL.lacks[t] !== undefined);

/** A third of the integer ones: they are the same text in C, where all are tried. */
const tried = instances().filter((x, i) => !lacking(x) && (i % 3 === 0 || typesOf(x).includes('f32')));

function trials(x: Instance, r: Random): RefValue[][] {
  const row = opRow(x.name);
  const own = (row.vectors ?? []).filter(
    (v) =>
      (row.T === undefined || v.T === x.T) &&
      (row.U === undefined || v.U === x.U) &&
      Object.entries(v.attrs ?? {}).every(([k, a]) => String(a) === String(x.attrs[k])),
  );
  const random = Array.from({ length: ROUNDS }, () => row.operands.map((p) => valueOf(bind(p, x), r)));
  return [...own.map((v) => [...v.args]), ...random];
}

function expected(x: Instance, args: readonly RefValue[]): string {
  try {
    return show(evalOp(x.name, args, { T: x.T, U: x.U }, x.attrs));
  } catch (e) {
    if (e instanceof RefTrap) return e.trap;
    throw e;
  }
}

function printed(list: readonly Instance[]): ReturnType<typeof printModule> {
  const m = makeModule();
  const funcs = list.map((x, i) => functionOf(x, `probe_${i}`));
  for (const f of funcs) m.funcs.set(f.name, f);
  const entries = funcs.map((f) => ({ func: f.name, buffers: f.params.map(() => true) }));
  return printModule(m, entries, { dialect: METAL, entriesTrap: true });
}

describe('rows of the op table in Metal', () => {
  it('agree with the table', { timeout: 120_000 }, (ctx) => {
    if (!compiler) return ctx.skip('no C++ compiler is installed (apt-get install clang-19)');
    const { helpers, funcs, sites } = printed(tried);
    const texts = funcs.map((f) => `extern "C" ${head(f)} {\n${f.body.join('\n')}\n}`);
    const folder = tools.temporary();
    writeFileSync(join(folder, 'metal_stdlib'), METAL_SHIM);
    writeFileSync(join(folder, 'ops.cpp'), ['#include <metal_stdlib>', ...helpers, ...texts, ''].join('\n'));
    const warnings = '-Wall -Wextra -Werror -Wno-unused-function -Wno-ignored-qualifiers -Wno-unknown-attributes'.split(
      ' ',
    );
    const flags = '-std=c++14 -O0 -ffp-contract=off -fno-strict-aliasing -fPIC -shared -I.'.split(' ');
    const made = tools.run(compiler.path, [...warnings, ...flags, '-o', 'ops.so', 'ops.cpp'], { cwd: folder });
    expect(made.stderr.slice(0, 4000)).toBe('');
    const library = tools.library(join(folder, 'ops.so'));
    const wrong: string[] = [];
    tried.forEach((x, i) => {
      const row = opRow(x.name);
      const from = row.operands.map((p) => bind(p, x));
      const to = row.results.map((p) => bind(p, x));
      const name = funcs.find((f) => f.variant.func.name === `probe_${i}`)!.name;
      const call = library.func(`uint32_t ${name}(void *from, void *to)`);
      const r = new Random(i + 1);
      for (const args of trials(x, r)) {
        const out = new Uint8Array(SLOT * Math.max(1, to.length));
        const status = Number(call(encodeSlots(args, from), out));
        const got = status === 0 ? show(decodeSlots(out, to)) : (sites.read(status)?.trap ?? '?');
        const want = expected(x, args);
        if (got !== want) wrong.push(`${x.name} ${x.T} ${x.U} ${show(args)}: ${got}, expected ${want}`);
      }
    });
    library.close();
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(tried.length).toBeGreaterThan(500);
  });

  it('are refused with a reason where Metal has no such type', () => {
    const some = instances().filter(lacking);
    expect(some.length).toBeGreaterThan(100);
    for (const x of some.filter((_, i) => i % 7 === 0)) expect(() => printed([x]), x.name).toThrow(Unprintable);
  });
});
