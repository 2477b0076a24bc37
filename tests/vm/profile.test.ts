import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OptLevel } from '../../compiler/driver.ts';
import { compile } from '../../compiler/driver.ts';
import type { Func, Module } from '../../compiler/ir/types.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { MARK_LEFT } from '../../spec/marks.ts';
import type { ScalarType } from '../../spec/types.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, EngineOptions, RegValue } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { instantiate } from '../../vm/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import { makeMarks } from '../../vm/marks.ts';
import type { TbcModule } from '../../vm/module.ts';
import { instrument } from '../../vm/profile/instrument.ts';
import { KernelRecorder } from '../../vm/profile/recorder.ts';
import { CUT_OFF, fitting, readStack, stackBuffer } from '../../vm/profile/stacks.ts';
import { verify } from '../../vm/verify.ts';
import { anyNan } from '../jit/canonical.ts';
import { Random, randomModule, randomValue } from './random-ir.ts';
import { show, toRef, toReg } from './reg-values.ts';

const ENGINES = ['jit', 'interp'] as const;

function compiled(text: string, opt: OptLevel = 'O2'): TbcModule {
  const { module, diagnostics } = compile({ path: 'p.tri', text }, () => undefined, { opt });
  if (!module) throw new Error(JSON.stringify(diagnostics));
  return encode(module);
}

describe('an instrumented module', () => {
  /** A random module whose ops come from lines at random. */
  function withLines(seed: number): Module {
    const m = randomModule(seed);
    const r = new Random(seed);
    m.files = ['p.tri'];
    m.lines = [Array.from({ length: 9 }, (_, i) => 10 * i)];
    for (const f of m.funcs.values()) {
      visitFunc(f, (op) => {
        const start = 10 * r.next(9);
        if (r.next(4) > 0) op.span = { file: 0, start, end: start + 5 };
      });
    }
    return m;
  }

  function observe(vm: Engine, m: Module, f: Func, args: readonly RegValue[]): string[] {
    let ended: string;
    try {
      const results = vm.call(2, args);
      ended = results.map((v, i) => show(anyNan(toRef(v, f.results[i] as ScalarType)))).join(' ');
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      ended = `${e.trap} ${JSON.stringify(e.frames)}`;
    }
    const globals = m.globals.map((g, i) => show(anyNan(toRef(vm.getGlobal(i), g.type)))).join(' ');
    return [ended, String(vm.fuel), globals, Buffer.from(vm.memory.subarray(0, 512)).toString('hex')];
  }

  it('does what it did before: results, traps, frames, fuel, globals, memory', async () => {
    let marks = 0;
    for (let seed = 1; seed <= 80; seed++) {
      const m = withLines(seed);
      const code = encode(m);
      const { module, sites } = instrument(code);
      expect(verify(module), `seed ${seed}`).toEqual([]);
      marks += sites.length;
      const r = new Random(seed + 7);
      const f = m.funcs.get('f2')!;
      const args = f.params.map((p) => toReg(randomValue(r, p.type as ScalarType), p.type as ScalarType));
      const options: EngineOptions = { hosts: [], fuel: 5000 };
      const wanted = observe(new Interpreter(code, options), m, f, args);
      for (const make of [
        (o: EngineOptions) => new Interpreter(module, o),
        (o: EngineOptions) => instantiateJit(module, o),
      ]) {
        const memory = makeMarks(10_000);
        expect(observe(await make({ ...options, marks: memory }), m, f, args), `seed ${seed}`).toEqual(wanted);
        expect(new Int32Array(memory.buffer)[MARK_LEFT]).toBe(0);
      }
      expect(observe(new Interpreter(module, options), m, f, args), `seed ${seed}, unwatched`).toEqual(wanted);
    }
    expect(marks).toBeGreaterThan(500);
  });

  const folder = new URL('../lower/programs/', import.meta.url);
  for (const file of readdirSync(folder).filter((f) => /^(kernels|rows|shapes|statements|values)\.tri$/.test(f))) {
    it(`passes the tests of ${file}`, async () => {
      const instrumented = instrument(compiled(readFileSync(new URL(file, folder), 'utf8')));
      for (const engine of ENGINES) {
        const recorder = new KernelRecorder(instrumented, () => performance.now());
        const options = { engine, marks: makeMarks(10_000), imports: recorder.imports() };
        const instance = await instantiate(instrumented.module, options);
        recorder.attach(instance.engine);
        for (const e of instance.module.entries) if (e.kind === 'test') instance.callEntry(e.name, 'test');
        for (const k of recorder.finish()) for (const s of k.shapes) expect(s.calls).toBeGreaterThan(0);
      }
    });
  }
});

describe('the stack that another thread sees', () => {
  const PROGRAM = `extern fn look()
fn inner(n: i32) -> i32 {
  let twice = n + n
  look()
  twice
}
fn outer(n: i32) -> i32 {
  let a = inner(n)
  let b =
    inner(a)
  a + b
}
pub fn down(n: i32) -> i32 {
  if n == 0 { outer(1) } else { down(n - 1) + 1 }
}
`;

  async function stacks(engine: 'interp' | 'jit', opt: OptLevel, depth: number): Promise<string[]> {
    const { module, sites } = instrument(compiled(PROGRAM, opt));
    const marks = makeMarks(10_000);
    const words = new Int32Array(marks.buffer);
    const out = stackBuffer();
    const seen: string[] = [];
    const look = (): void => {
      const read = [...out.subarray(0, readStack(words, out))];
      const whole = fitting(read, sites);
      expect(whole).toEqual(read);
      const frames = whole.flatMap((s) => (s === CUT_OFF ? [{ func: '…', line: 0 }] : sites[s]!.frames.toReversed()));
      seen.push(frames.map((f) => `${f.func.replace(/^export /, '')}:${f.line}`).join(' '));
    };
    const { exports } = await instantiate(module, { engine, marks, imports: { env: { look } } });
    expect(exports.down!(depth)).toBe(6 + depth);
    expect(readStack(words, out)).toBe(0);
    return seen;
  }

  for (const engine of ENGINES) {
    for (const opt of ['O0', 'O2'] as const) {
      it(`is the calls under way, inlined ones too (${engine}, -${opt})`, async () => {
        const path = 'down:14 down:14 down:14 outer';
        const seen = await stacks(engine, opt, 2);
        expect(seen.map((s) => s.replace(/^down:13 /, ''))).toEqual([
          `${path}:8 inner:4 look:0`,
          `${path}:10 inner:4 look:0`,
        ]);
      });
    }
  }

  it('leaves out the outer calls of a deep one', async () => {
    const [seen] = await stacks('jit', 'O0', 2000);
    const frames = seen!.split(' ');
    expect(frames[0]).toBe('…:0');
    expect(frames.slice(-3)).toEqual(['outer:8', 'inner:4', 'look:0']);
    expect(frames.length).toBeLessThan(600);
  });

  it('is cut where calls do not fit together, as when it changes while it is read', () => {
    const { sites } = instrument(compiled(PROGRAM, 'O0'));
    const of = (func: string, line: number): number =>
      sites.findIndex((s) => s.func === func && s.frames.at(-1)!.line === line);
    const [down, outer, inner] = [of('down', 14), of('outer', 8), of('inner', 3)];
    expect(fitting([down, outer, inner], sites)).toEqual([down, outer, inner]);
    expect(fitting([down, inner], sites)).toEqual([down]);
    expect(fitting([down, outer, down], sites)).toEqual([down, outer]);
    expect(fitting([down, 0, inner], sites)).toEqual([down]);
    expect(fitting([down, 1e6], sites)).toEqual([down]);
  });
});
