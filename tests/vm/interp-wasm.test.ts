import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import type { Value } from '../../compiler/ir/types.ts';
import { generatedText } from '../../tools/interp/text.ts';
import { chooseForms } from '../../tools/interp/variants.ts';
import frequent from '../../tools/interp/frequent.json' with { type: 'json' };
import { encode } from '../../vm/encode/index.ts';
import type { Engine, EngineOptions, HostFunc } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { UNIT } from '../../spec/abi.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import * as generated from '../../vm/interp-wasm/generated.ts';
import { createInterpreter, WasmInterpreter } from '../../vm/interp-wasm/index.ts';
import { CONTROL, FUSED, fusedName } from '../../vm/interp-wasm/layout.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { findFunc } from '../../vm/module.ts';
import { INTERPRETERS, NO_WEBASSEMBLY } from './interpreters.ts';

const GENERATED = new URL('../../vm/interp-wasm/generated.ts', import.meta.url);

describe('the generated interpreter', () => {
  it('is what the op table and the lowerings give now (`npm run build` writes it)', () => {
    expect(readFileSync(GENERATED, 'utf8') === generatedText()).toBe(true);
  });

  it('has the forms that were measured to run often', () => {
    const { candidates, comparisons, chains } = chooseForms();
    const known = new Set<string>([...CONTROL, ...candidates.map((f) => f.name), ...chains.map((c) => c.name)]);
    for (const c of comparisons) for (const how of FUSED) known.add(fusedName(how, c.name));
    expect(frequent.filter((name) => !known.has(name))).toEqual([]);
  });

  it('is small', () => {
    const { MAIN_WASM, RARE_WASM } = generated;
    expect((MAIN_WASM.length + RARE_WASM.length) * 0.75).toBeLessThan(150_000);
    expect(readFileSync(GENERATED).length).toBeLessThan(240_000);
  });
});

describe.skipIf(NO_WEBASSEMBLY !== undefined)(
  `the choice of interpreter${NO_WEBASSEMBLY ? `: ${NO_WEBASSEMBLY}` : ''}`,
  () => {
    const module = encode(parseModule('module { func @f() -> (i32) {\n %x = const 5 : i32\n return %x\n } }'));

    it('falls on WebAssembly, and on JavaScript for profilers', () => {
      expect(createInterpreter(module, { hosts: [] })).toBeInstanceOf(WasmInterpreter);
      const marks = new WebAssembly.Memory({ initial: 4, maximum: 4, shared: true });
      expect(createInterpreter(module, { hosts: [], marks })).toBeInstanceOf(Interpreter);
    });

    it('falls on JavaScript where memories are not to be had', () => {
      const { Memory } = WebAssembly;
      try {
        WebAssembly.Memory = class {
          constructor() {
            throw new RangeError('no address space');
          }
        } as unknown as typeof Memory;
        const engine = createInterpreter(module, { hosts: [] });
        expect(engine).toBeInstanceOf(Interpreter);
        expect(engine.call(0, [])).toEqual([5]);
      } finally {
        WebAssembly.Memory = Memory;
      }
    });
  },
);

const SOURCE = `module {
  func @again(%n: i32) -> (i32)
  func @wide(%n: i32, %v: v128) -> (i32, v128) {
    %zero = const 0 : i32
    %end = le %n, %zero
    %a, %b = if %end : i32, v128 {
      yield %n, %v
    } {
      %one = const 1 : i32
      %m = sub %n, %one
      %w = i32x4_add %v, %v
      %r, %x = call @wide %m, %w : i32, v128
      %s = add %r, %one
      yield %s, %x
    }
    return %a, %b
  }
  func @twice(%n: i32) -> (i32) {
    %r = call @again %n : i32
    %s = add %r, %n
    return %s
  }
  func @ask() -> (i32) {
    %zero = const 0 : i32
    %r = loop ^0 %zero : i32 {|%i: i32|
      %j = call @again %i : i32
      br ^0 %j
    }
    return %r
  }
  func @checked(%a: u32, %b: u32) -> (u32) loc(0:0:5) {
    %c = le %a, %b loc(0:10:12)
    trap_if assert %c loc(0:20:22)
    %d = div %a, %b loc(0:30:32)
    return %d
  }
  func @spin(%n: i32) -> (i32) {
    %zero = const 0 : i32
    %r = loop ^0 %n : i32 {|%i: i32|
      %go = gt %i, %zero
      %q = if %go : i32 {
        %one = const 1 : i32
        %j = sub %i, %one
        br ^0 %j
      } {
        yield %i
      }
      yield %q
    }
    return %r
  }
}`;

describe.each(INTERPRETERS)('the interpreter in %s', (_, make) => {
  const m = parseModule(SOURCE);
  m.imports.push({
    func: 'again',
    module: 'env',
    name: 'again',
    signature: { params: [], result: UNIT },
  });
  m.files = ['m.tri'];
  m.lines = [[0]];
  const module = encode(m);
  const start = (options: Partial<EngineOptions> = {}, host: HostFunc = () => [0]): Engine =>
    make(module, { hosts: [host], ...options });
  const outcome = (f: () => unknown): unknown => {
    try {
      return f();
    } catch (e) {
      if (e instanceof TrapError) return e.trap;
      throw e;
    }
  };

  it('keeps the frames of deep calls while the stack grows', () => {
    const vector = new Uint8Array(16).fill(1);
    const e = start();
    const [n, v] = e.call(findFunc(module, 'wide'), [9_000, vector]);
    expect(n).toBe(9_000);
    expect(v).toEqual(new Uint8Array(16)); // 1 doubled 9,000 times
    expect(outcome(() => e.call(findFunc(module, 'wide'), [10_000, vector]))).toBe('stack');
    expect(e.call(findFunc(module, 'wide'), [9_999, vector])[0]).toBe(9_999);
  });

  it('goes on where it was when a host function has called back, the stack having grown', () => {
    const wide = findFunc(module, 'wide');
    const box: { engine?: Engine } = {};
    box.engine = start({}, ([n]) => [box.engine!.call(wide, [(n as number) - 1, new Uint8Array(16)])[0]]);
    expect(box.engine.call(findFunc(module, 'twice'), [5_000])).toEqual([9_999]);
  });

  it('takes the fuel of a loop to the unit, over many portions', () => {
    const e = start({ fuel: 1_000_000 });
    expect(e.call(findFunc(module, 'spin'), [200_000])).toEqual([0]);
    expect(e.fuel).toBe(1_000_000 - 200_002);
    expect(outcome(() => e.call(findFunc(module, 'spin'), [900_000]))).toBe('fuel');
    expect(e.fuel).toBe(0);
  });

  it('looks at the clock about every 65,536 units', () => {
    let looks = 0;
    const e = start({ timeLimitMs: 1e9, clock: () => looks++ });
    e.call(findFunc(module, 'spin'), [10 * 65_536]);
    expect(looks).toBeGreaterThan(9);
    expect(looks).toBeLessThan(14);
  });

  it('looks at it though a host function is called in every round', () => {
    let now = 0;
    const e = start({ timeLimitMs: 100, clock: () => now++ });
    expect(outcome(() => e.call(findFunc(module, 'ask'), []))).toBe('interrupt');
    e.setLimits({ timeLimitMs: Infinity, fuel: 1000 });
    expect(outcome(() => e.call(findFunc(module, 'ask'), []))).toBe('fuel');
  });

  it('calls functions of 60,000 parameters and results', () => {
    const wide = makeModule();
    const types = Array.from({ length: 60_000 }, (): ScalarType => 'i64');
    const f = makeFunc(
      'f',
      types.map((type) => ({ type })),
      types,
    );
    f.body = { args: [], ops: [makeOp('return', f.params, [], undefined, undefined, undefined, NO_SPAN)] };
    const g = makeFunc('g', [{ type: 'i64' }], ['i64']);
    const results = types.map((type): Value => ({ id: g.nextId++, type, name: undefined }));
    const operands = types.map(() => g.params[0]);
    g.body = {
      args: [],
      ops: [
        makeOp('call', operands, results, { func: 'f' }, undefined, undefined, NO_SPAN),
        makeOp('return', [results[59_999]], [], undefined, undefined, undefined, NO_SPAN),
      ],
    };
    wide.funcs.set('f', f);
    wide.funcs.set('g', g);
    expect(make(encode(wide), { hosts: [] }).call(1, [-7n])).toEqual([-7n]);
  });

  it('names the place of what traps, though a comparison was fused with it', () => {
    const e = start();
    const place = (args: readonly number[]): unknown => {
      try {
        return e.call(findFunc(module, 'checked'), args);
      } catch (x) {
        return (x as TrapError).frames.map((f) => f.column);
      }
    };
    expect([place([1, 2]), place([4, 0]), place([9, 2])]).toEqual([[21], [31], [4]]);
  });

  it('refuses a value of another kind', () => {
    const e = start();
    expect(() => e.call(findFunc(module, 'spin'), [1n])).toThrow('a value of i32 must be a number');
    expect(() => e.call(findFunc(module, 'wide'), [1, 2])).toThrow('a value of v128 must be a Uint8Array');
  });
});
