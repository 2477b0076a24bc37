import { describe, expect, it } from 'vitest';
import { openAdapter } from '../../backends/webgpu/dawn.ts';
import { USAGE } from '../../backends/webgpu/gpu-api.ts';
import { FuncPrinter } from '../../backends/webgpu/wgsl/func.ts';
import type { Shader } from '../../backends/webgpu/wgsl/func.ts';
import { Library } from '../../backends/webgpu/wgsl/library.ts';
import { Names } from '../../backends/webgpu/wgsl/names.ts';
import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc, makeModule } from '../../compiler/ir/create.ts';
import { evaluate } from '../../compiler/ir/evaluate.ts';
import type { Func, Module, Op, Value } from '../../compiler/ir/types.ts';
import { problemText, verifyFunc } from '../../compiler/ir/verify.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { TRAP_BY_ID, TRAPS } from '../../spec/traps.ts';
import { random } from '../kernel/harness.ts';
import { tools } from './support.ts';

/** Random structured control: nested blocks, loops and choices with branches to any of them, returns, traps and calls. */

const FUNCS = 16;
const ARGS = [-7, -1, 0, 1, 2, 5, 100, 2 ** 31 - 1];

interface Target {
  readonly op: Op;
  /** Rounds left, of a loop. */
  readonly left?: Value;
}

class Maker {
  readonly b: Builder;
  readonly r: () => number;
  readonly callees: readonly Func[];
  budget: number;

  constructor(f: Func, r: () => number, callees: readonly Func[]) {
    this.b = new Builder(f);
    this.r = r;
    this.callees = callees;
    // What others call is small: drivers write calls out.
    this.budget = callees.length > 0 ? 24 : 8;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.r() * list.length)]!;
  }

  /** Ends a region: by a value for it, a branch, or a return. */
  end(values: readonly Value[], targets: readonly Target[]): readonly Value[] | void {
    const { b } = this;
    const v = this.pick(values);
    const way = this.r();
    if (way < 0.45 || (targets.length === 0 && way < 0.85)) return [v];
    if (way < 0.9 && targets.length > 0) {
      const { op, left } = this.pick(targets);
      b.br(op, left ? [b.op('sub', [left, b.i32(1)]), v] : [v]);
    } else b.return([v]);
  }

  statements(before: readonly Value[], targets: readonly Target[], depth: number): Value[] {
    const { b } = this;
    const values = [...before];
    for (let n = 1 + Math.floor(this.r() * 3); n > 0 && this.budget > 0; n--) {
      this.budget--;
      const inner =
        (extra: readonly Value[] = [], more: readonly Target[] = []) =>
        (): readonly Value[] | void =>
          this.end(this.statements([...values, ...extra], [...targets, ...more], depth + 1), [...targets, ...more]);
      const what = depth > 5 ? 0 : this.r();
      const [x, y] = [this.pick(values), this.pick(values)];
      if (what < 0.3) values.push(b.op(this.pick(['add', 'sub', 'mul', 'xor', 'min'] as const), [x, y]));
      else if (what < 0.5)
        values.push(...b.if(b.op(this.pick(['lt', 'eq', 'ge'] as const), [x, y]), ['i32'], inner(), inner())); // prettier-ignore
      else if (what < 0.58) values.push(...b.if3(b.op('sign', [x]), ['i32'], inner(), inner(), inner()));
      else if (what < 0.72) values.push(...b.block(['i32'], (op) => inner([], [{ op }])()));
      else if (what < 0.88) values.push(...this.loop(x, inner));
      else if (what < 0.93)
        b.trapIf(b.op('eq', [b.op('and', [x, b.i32(7)]), b.i32(5)]), this.pick(['assert', 'bounds', 'shape'])); // prettier-ignore
      else if (this.callees.length > 0) values.push(...b.callFunc(this.pick(this.callees), [x, y]));
    }
    return values;
  }

  /** A loop of three rounds at most, within a block that it leaves by. */
  loop(
    first: Value,
    inner: (extra: readonly Value[], more: readonly Target[]) => () => readonly Value[] | void,
  ): Value[] {
    const { b } = this;
    return b.block(['i32'], (out) =>
      b.loop([b.i32(3), first], ['i32'], (op, [left, acc]) => {
        b.if(b.op('le', [left!, b.i32(0)]), [], () => b.br(out, [acc!]));
        return inner([acc!], [{ op, left: left! }, { op: out }])();
      }),
    );
  }
}

function makeModuleOf(seed: number): Module {
  const m = makeModule();
  const r = random(seed);
  for (let n = 0; n < FUNCS; n++) {
    const f = makeFunc(`f${n}`, [{ type: 'i32', name: 'a' }, { type: 'i32', name: 'b' }], ['i32']); // prettier-ignore
    const leaf = n % 4 === 0;
    const maker = new Maker(f, r, leaf ? [] : [m.funcs.get(`f${n - (n % 4)}`)!]);
    const values = maker.statements(f.params, [], 0);
    maker.b.return([values.at(-1)!]);
    m.funcs.set(f.name, f);
    expect(verifyFunc(f, m).map(problemText)).toEqual([]);
  }
  return m;
}

function shaderOf(m: Module): string {
  const lib = new Library({ dot4: false, subgroups: false });
  const shader: Shader = {
    lib,
    site: (trap) => TRAPS[trap].id,
    callee: (name) => ({ name, traps: true, results: undefined }),
    place: () => undefined,
  };
  const names = new Names();
  for (const name of m.funcs.keys()) names.fresh(name);
  const texts = [...m.funcs.values()].map((f) => {
    const printer = new FuncPrinter(shader, f, new Names(names), undefined);
    for (const p of f.params) printer.texts.set(p, printer.names.fresh(p.name!));
    printer.region(f.body!, () => true);
    return `fn ${f.name}(a: i32, b: i32) -> i32 {\n${printer.lines.join('\n')}\n}`;
  });
  const arms = [...m.funcs.keys()].map((name, i) => `    case ${i}u: { r = ${name}(args[x], args[y]); }`);
  return `const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
@group(0) @binding(0) var<storage, read> args: array<i32>;
@group(0) @binding(1) var<storage, read_write> got: array<u32>;
@compute @workgroup_size(64)
fn all_(@builtin(workgroup_id) id: vec3<u32>, @builtin(local_invocation_index) index: u32) {
  let x = index % ${ARGS.length}u;
  let y = index / ${ARGS.length}u;
  var r = 0i;
  switch (id.x) {
${arms.join('\n')}
    default: {}
  }
  let to = 2u * (id.x * 64u + index);
  got[to] = bitcast<u32>(r);
  got[to + 1u] = trapped;
}
${texts.join('\n')}
${[...lib.texts.values()].join('\n')}
`;
}

describe('structured control in WGSL', () => {
  it('does what the reference evaluator does', async (ctx) => {
    const opened = await openAdapter(tools).catch((e: unknown) => ctx.skip((e as Error).message));
    const gpu = await opened.adapter.requestDevice({ requiredFeatures: [], requiredLimits: {} });
    let far = 0;
    let trapped = 0;
    for (const seed of [1, 2, 3]) {
      const m = makeModuleOf(seed);
      const source = shaderOf(m);
      far += source.split(/\b(?:leave|again)\d* = true;/).length - 1;
      const module = gpu.createShaderModule({ code: source });
      const lines = source.split('\n');
      const { messages } = await module.getCompilationInfo();
      expect(messages.map((x) => `${x.type} ${x.message}: ${x.lineNum} ${lines[x.lineNum - 1]}`)).toEqual([]);
      const layout = gpu.createBindGroupLayout({
        entries: (['read-only-storage', 'storage'] as const).map((type, binding) => ({
          binding,
          visibility: 4,
          buffer: { type },
        })),
      });
      const pipeline = gpu.createComputePipeline({
        layout: gpu.createPipelineLayout({ bindGroupLayouts: [layout] }),
        compute: { module, entryPoint: 'all_' },
      });
      const bytes = 8 * 64 * FUNCS;
      const args = gpu.createBuffer({ size: 4 * ARGS.length, usage: USAGE.STORAGE | USAGE.COPY_DST });
      gpu.queue.writeBuffer(args, 0, new Uint8Array(Int32Array.from(ARGS).buffer));
      const got = gpu.createBuffer({ size: bytes, usage: USAGE.STORAGE | USAGE.COPY_SRC });
      const staging = gpu.createBuffer({ size: bytes, usage: USAGE.MAP_READ | USAGE.COPY_DST });
      const encoder = gpu.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, gpu.createBindGroup({ layout, entries: [args, got].map((buffer, binding) => ({ binding, resource: { buffer } })) })); // prettier-ignore
      pass.dispatchWorkgroups(FUNCS);
      pass.end();
      encoder.copyBufferToBuffer(got, 0, staging, 0, bytes);
      gpu.queue.submit([encoder.finish()]);
      await staging.mapAsync(1);
      const words = new Int32Array(staging.getMappedRange().slice(0));
      [...m.funcs.keys()].forEach((name, f) => {
        for (let i = 0; i < 64; i++) {
          const given = [ARGS[i % ARGS.length]!, ARGS[Math.floor(i / ARGS.length)]!];
          const want = evaluate(m, name, given.map(BigInt));
          const at = 2 * (f * 64 + i);
          const outcome = words[at + 1] === -1 ? words[at] : TRAP_BY_ID[words[at + 1]!];
          if ('trap' in want) trapped++;
          expect(outcome, `seed ${seed} ${name}(${given.join()})`).toBe('trap' in want ? want.trap : Number(want.results[0])); // prettier-ignore
        }
      });
      let loops = 0;
      for (const f of m.funcs.values()) visitFunc(f, (op) => void (loops += Number(op.op === 'loop')));
      expect(loops).toBeGreaterThan(10);
    }
    expect(far).toBeGreaterThan(10);
    expect(trapped).toBeGreaterThan(20);
    gpu.destroy();
  }, 120_000);
});
