import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile, isError } from '../../compiler/driver.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import { PART_PARAMS } from '../../compiler/ir/parts.ts';
import type { Module, Value } from '../../compiler/ir/types.ts';
import { verifyModule } from '../../compiler/ir/verify.ts';
import { countOps, visitFunc } from '../../compiler/ir/walk.ts';
import { encode } from '../../vm/encode/index.ts';
import { verify } from '../../vm/verify.ts';
import { compileProgram, readPrograms, runProgram } from '../conformance/lib/run-programs.ts';
import { Tally } from '../conformance/lib/tally.ts';

/** Parts: what becomes one, that ranges may come in any order, and what is refused. */

const PROGRAMS = join(import.meta.dirname, '../conformance/programs/kernels');

function compiled(text: string): Module {
  const made = compile({ path: 'a.tri', text }, () => undefined, { opt: 'O2', verify: true });
  const errors = made.diagnostics.filter(isError);
  if (!made.module) throw new Error(errors.map((d) => `${d.code} ${JSON.stringify(d.args)}`).join('; '));
  return made.module;
}

const partsOf = (m: Module): string[] => [...m.funcs.values()].flatMap((f) => (f.partOf === undefined ? [] : f.name));

/** Calls of every part are replaced by calls for its shortest ranges, the last range first. */
function backwards(m: Module): number {
  let changed = 0;
  for (const part of [...m.funcs.values()]) {
    if (part.partOf === undefined) continue;
    const inner = `${part.name}/range`;
    m.funcs.delete(part.name);
    const outer = makeFunc(
      part.name,
      part.params.map((p) => ({ type: p.type })),
      [],
    );
    part.name = inner;
    const b = new Builder(outer);
    const [from, to, grain] = outer.params as [Value, Value, Value];
    const count = b.op('sub', [to, from]);
    const ranges = b.op('div', [b.op('add', [count, b.op('sub', [grain, b.u32(1)])]), grain]);
    b.loop([ranges], [], (again, [left]) => {
      b.if(b.op('gt', [left!, b.u32(0)]), [], () => {
        const number = b.op('sub', [left!, b.u32(1)]);
        const first = b.op('add', [from, b.op('mul', [number, grain])]);
        const last = b.op('min', [b.op('add', [first, grain]), to]);
        b.call(inner, [first, last, ...outer.params.slice(2)], []);
        b.br(again, [number]);
      });
      return [];
    });
    b.return([]);
    m.funcs.set(inner, part);
    m.funcs.set(outer.name, outer);
    changed++;
  }
  return changed;
}

describe('parts', () => {
  it('compute the same in ranges of one grain, last range first, on all kernels of the conformance suite', async () => {
    let changed = 0;
    for (const p of readPrograms(PROGRAMS)) {
      const m = compileProgram(p.path, p.text, { opt: 'O2', verify: true }).module!;
      const parts = backwards(m);
      if (parts === 0) continue;
      changed += parts;
      expect(verifyModule(m)).toEqual([]);
      const tally = new Tally();
      await runProgram(p, m, 'interp', 'O2', tally, new Map());
      expect(tally.failures).toEqual([]);
      expect(tally.passed).toBeGreaterThan(0);
    }
    expect(changed).toBeGreaterThan(20);
  });

  it('are made of rows of weights, planes, lanes, columns, counters and plain loops', () => {
    const kinds: Record<string, string> = {
      rows: 'pub kernel k(w: [M, K]trit @pack2, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }',
      planes: 'pub kernel k(a: [N]trit, b: [N]trit) -> (c: [N]trit) { c[i] = a[i] * b[i] }',
      lanes: 'pub kernel k(a: [N]f32) -> (c: [N]f32) { c[i] = a[i] * 2.0 + 1.0 }',
      columns: 'pub kernel k(a: [M, K]f32, b: [K, N]f32) -> (c: [M, N]f32) { c[i, j] = sum(k) a[i, k] * b[k, j] }',
      counters: 'pub kernel k(x: [N, D]trit) -> (c: [D]trit) { c[d] = sign(sum(n) i32(x[n, d])) }',
      plain: 'pub kernel k(a: [N]f64) -> (c: [N]f64) { c[i] = if a[i] > 0.0 { 1.0 / a[i] } else { a[N - 1 - i] } }',
    };
    for (const [name, text] of Object.entries(kinds)) expect(partsOf(compiled(text)).length, name).toBeGreaterThan(0);
  });

  it('are not made of loops known to be short, nor of single bits of packed trits', () => {
    expect(partsOf(compiled('pub kernel k(a: [8]f32) -> (c: [8]f32) { c[i] = a[i] * 2.0 }'))).toEqual([]);
    const turned = compiled('pub kernel k(a: [M, N]trit) -> (c: [N, M]trit) { c[j, i] = a[i, j] }');
    // Only the index that chooses the row may be split.
    for (const name of partsOf(turned)) expect(turned.funcs.get(name)!.params.length).toBeGreaterThan(PART_PARAMS);
    const m = compiled(
      'pub kernel k(a: [N]i32) -> (c: [N]trit) { c[i] = if a[i] > 3 { a[i] <=> 5 } else { a[N - 1 - i] <=> 0 } }',
    );
    expect(partsOf(m)).toEqual([]);
  });

  it('tell what a round costs from how often its loops go round', () => {
    const m = compiled('pub kernel k(a: [M, K]f64) -> (c: [M]f64) { c[i] = product(k) a[i, k] }');
    const kernel = [...m.funcs.values()].find((f) => f.kernel !== undefined)!;
    let work: Value | undefined;
    visitFunc(kernel, (op) => {
      if (op.op === 'call' && partsOf(m).includes(String(op.attrs!['func']))) work = op.operands[3];
    });
    expect(work).toBeDefined();
    const defined = new Map<Value, string>();
    visitFunc(kernel, (op) => op.results.forEach((v) => defined.set(v, op.op)));
    expect(defined.get(work!)).not.toBe('const');
    expect(countOps(kernel.body!)).toBeLessThan(60);
  });

  it('must not use what belongs to the instance, call the host, or call themselves', () => {
    const bad: Record<string, (b: Builder, m: Module) => void> = {
      'it uses mem_grow': (b) => b.opN('mem_grow', [b.u32(65536)]),
      'it uses global_get': (b, m) => {
        m.globals.push({ name: 'g', type: 'i32', init: 0n });
        b.op('global_get', [], { index: 0 }, 'i32');
      },
      'it calls itself': (b) => b.call('part', [...b.func.params], []),
      "it calls the host's out": (b, m) => {
        m.funcs.set('out', makeFunc('out', [], [], { body: false }));
        const signature = { params: [], result: { kind: 'tuple', items: [] } as const };
        m.imports.push({ func: 'out', module: 'env', name: 'out', signature });
        b.call('out', [], []);
      },
    };
    for (const [what, fill] of Object.entries(bad)) {
      const m = compiled('pub fn f(x: i32) -> i32 { x }');
      const u32 = { type: 'u32' } as const;
      const part = makeFunc('part', [u32, u32, u32, u32], []);
      part.partOf = 'f';
      const b = new Builder(part);
      fill(b, m);
      b.return([]);
      m.funcs.set('part', part);
      const expected = `a part cannot run this: ${what}`;
      expect(verifyModule(m).map((p) => p.message)).toEqual([expected]);
      expect(verify(encode(m)).map((d) => d.args?.['what'])).toEqual([expected]);
    }
    const m = compiled('pub fn f(x: i32) -> i32 { x }');
    m.funcs.get('f')!.partOf = 'f';
    expect(verifyModule(m)[0]!.message).toMatch(/from, to, grain, work/);
    expect(verify(encode(m))[0]!.args?.['what']).toMatch(/from, to, grain, work/);
  });
});
