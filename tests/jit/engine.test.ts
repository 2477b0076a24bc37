import { describe, expect, it } from 'vitest';
import { parseModule } from '../../compiler/ir/parse.ts';
import { UNIT } from '../../spec/abi.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, EngineOptions, HostFunc, RegValue } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { createInterpreter } from '../../vm/interp-wasm/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { instantiateJit } from '../../vm/jit/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import { findFunc } from '../../vm/module.ts';

/** What both engines must do alike: traps with their call stacks, fuel, depth, limits, hosts, state. */

const SOURCE = `module {
  func @note(%a: i32, %b: t27, %c: u32, %d: u64, %e: f32, %f: t40, %g: bool) -> (i32)
  func @again(%a: i32) -> (i32)
  func @pair() -> (t30, u32)
  global @count: i32 = 5
  global @wide: t40 = -6078832729528464400
  global @vec: v128 = 0x000102030405060708090a0b0c0d0e0f
  func @leaf(%n: i32) -> (i32) loc(0:0:5) {
    %zero = const 0 : i32
    %bad = eq %n, %zero loc(0:12:15)
    trap_if assert %bad loc(0:21:25)
    return %n loc(0:30:31)
  }
  func @middle(%n: i32) -> (i32) loc(0:40:45) {
    %r = call @leaf %n : i32 loc(0:55:60)
    %s = call @leaf %r : i32 loc(0:70:75)
    return %s
  }
  func @outer(%n: i32) -> (i32) loc(0:80:85) {
    %a = call @middle %n : i32 loc(0:95:97)
    %b = add %a, %n
    return %b
  }
  func @deep(%n: i32) -> (i32) loc(0:100:101) {
    %zero = const 0 : i32
    %one = const 1 : i32
    %end = eq %n, %zero
    %r = if %end : i32 {
      yield %zero
    } {
      %m = sub %n, %one
      %d = call @deep %m : i32 loc(0:111:115)
      %e = add %d, %one
      yield %e
    }
    return %r
  }
  func @peek(%at: u32) -> (t9) loc(0:120:121) {
    %v = load [offset=4, storage=t9] %at : t9 loc(0:131:132)
    return %v
  }
  func @callPeek(%at: u32) -> (t9) loc(0:120:121) {
    %v = call @peek %at : t9 loc(0:141:142)
    return %v
  }
  func @poke(%at: u32, %x: f64) -> () loc(0:120:121) {
    store [offset=0, storage=f64] %at, %x loc(0:133:134)
    return
  }
  func @fill(%at: u32, %n: u32) -> () loc(0:120:121) {
    %seven = const 7 : u8
    mem_fill %at, %seven, %n loc(0:135:136)
    mem_copy %n, %at, %at loc(0:137:138)
    return
  }
  func @grow(%n: u32) -> (u32, u32) loc(0:120:121) {
    %old = mem_grow %n loc(0:139:140)
    %new = mem_size
    return %old, %new
  }
  func @work(%n: i32) -> (i32) loc(0:150:151) {
    %zero = const 0 : i32
    %one = const 1 : i32
    %a = const 64 : u32
    %len = const 200 : u32
    %byte = const 1 : u8
    %r = loop ^0 %zero, %zero : i32 loc(0:160:161) {|%i: i32, %sum: i32|
      %more = lt %i, %n
      %out = if %more : i32 {
        %x = call @deep %i : i32 loc(0:170:171)
        mem_fill %a, %byte, %len loc(0:175:176)
        %s = add %sum, %x
        %j = add %i, %one
        br ^0 %j, %s loc(0:180:181)
      } {
        yield %sum
      }
      yield %out
    }
    return %r
  }
  func @forever() -> () loc(0:190:191) {
    loop ^0 loc(0:192:193) {
      br ^0 loc(0:194:195)
    }
    return
  }
  func @hosts(%n: i32, %t: t27, %u: u32, %w: u64, %f: f32, %b: t40, %ok: bool) -> (i32) loc(0:200:201) {
    %r = call @note %n, %t, %u, %w, %f, %b, %ok : i32 loc(0:205:206)
    return %r
  }
  func @reenter(%n: i32) -> (i32) loc(0:210:211) {
    %r = call @again %n : i32 loc(0:215:216)
    return %r
  }
  func @both() -> (t30, u32) loc(0:220:221) {
    %a, %b = call @pair : t30, u32 loc(0:225:226)
    return %a, %b
  }
  func @vector(%v: v128, %x: t21) -> (v128, t21, v128) {
    %n = v128_not %v
    %y = neg %x
    return %n, %y, %v
  }
  func @state(%x: v128) -> (v128) {
    %old = global_get 2 : v128
    global_set 2 %x
    %c = global_get 0 : i32
    %d = add %c, %c
    global_set 0 %d
    return %old
  }
  func @swap(%n: i32, %a: i32, %b: i32, %c: t27) -> (i32, i32, t27) {
    %zero = const 0 : i32
    %one = const 1 : i32
    %p, %q, %r = loop ^0 %n, %a, %b, %c : i32, i32, t27 {|%i: i32, %x: i32, %y: i32, %z: t27|
      %end = eq %i, %zero
      %u, %v, %w = if %end : i32, i32, t27 {
        yield %x, %y, %z
      } {
        %j = sub %i, %one
        %s = add %x, %y
        %zz = neg %z
        br ^0 %j, %y, %s, %zz
      }
      yield %u, %v, %w
    }
    return %p, %q, %r
  }
}`;

function load(): TbcModule {
  const m = parseModule(SOURCE);
  m.files = ['program.tri'];
  m.lines = [Array.from({ length: 30 }, (_, i) => i * 10)];
  m.heapBase = 1000;
  const signature = { params: [], result: UNIT };
  for (const name of ['note', 'again', 'pair']) m.imports.push({ func: name, module: 'env', name, signature });
  return encode(m);
}
const module = load();

const noHosts: HostFunc[] = [() => [0], () => [0], () => [0, 0]];

/** What a call did, as text: results or trap with text and frames. */
function attempt(e: Engine, func: string, args: readonly RegValue[] = []): string {
  try {
    return show(e.call(findFunc(module, func), args));
  } catch (x) {
    if (!(x instanceof TrapError)) throw x;
    const frames = x.frames.map((f) => `${f.func}@${f.file}:${f.line}:${f.column}`);
    return `${x.trap} "${x.text}" ${frames.join(' ')}`;
  }
}

function show(values: readonly RegValue[]): string {
  return values.map((v) => (v instanceof Uint8Array ? Buffer.from(v).toString('hex') : `${typeof v} ${v}`)).join(', ');
}

/** Runs the same on the JIT and on both interpreters; gives what all did. */
async function both(run: (e: Engine) => string[], options: Partial<EngineOptions> = {}): Promise<string[]> {
  const all = { hosts: noHosts, ...options };
  const wanted = run(new Interpreter(module, all));
  const got = run(await instantiateJit(module, all));
  expect(got).toEqual(wanted);
  expect(run(createInterpreter(module, all))).toEqual(wanted);
  return got;
}

describe('traps', () => {
  it('name the line and every caller', async () => {
    const [trap] = await both((e) => [attempt(e, 'outer', [0]), attempt(e, 'outer', [3])]);
    expect(trap).toBe('assert "" leaf@program.tri:3:2 middle@program.tri:6:6 outer@program.tri:10:6');
  });

  it('of memory are found where they happen', async () => {
    const got = await both((e) => [
      attempt(e, 'callPeek', [65536 - 6]),
      attempt(e, 'callPeek', [65536 - 5]),
      attempt(e, 'callPeek', [4294967295]),
      attempt(e, 'poke', [65529, 1]),
      attempt(e, 'fill', [65000, 1000]),
      attempt(e, 'fill', [0, 4294967295]),
      attempt(e, 'fill', [40000, 10000]),
      attempt(e, 'poke', [16, NaN]),
      attempt(e, 'peek', [18]),
    ]);
    expect(got[1]).toBe('memory "" peek@program.tri:14:2 callPeek@program.tri:15:2');
    expect(got[8]).toMatch(/^code /);
  });

  it('report no more than a hundred frames', async () => {
    const got = await both((e) => [attempt(e, 'deep', [1000])], { stackLimit: 500 });
    expect(got[0].split(' ').length).toBe(102);
  });
});

describe('the stack limit', () => {
  it('is exact', async () => {
    const run = (e: Engine): string[] => [0, 1, 8, 9, 10, 11].map((n) => attempt(e, 'deep', [n]));
    const got = await both(run, { stackLimit: 10 });
    expect(got[3]).toBe('number 9');
    expect(got[4]).toMatch(/^stack .* deep@program.tri:12:2/);
    await both((e) => [attempt(e, 'deep', [0]), attempt(e, 'outer', [1])], { stackLimit: 2 });
    await both((e) => [attempt(e, 'deep', [0])], { stackLimit: 0 });
  });

  it('of the platform is the same trap', async () => {
    const e = await instantiateJit(module, { hosts: noHosts, stackLimit: 1e9 });
    expect(attempt(e, 'deep', [900_000_000])).toMatch(/^stack "" deep@program.tri:12:2 deep/);
    expect(attempt(e, 'deep', [5])).toBe('number 5');
  });
});

describe('fuel', () => {
  it('is counted alike, to the unit, wherever it ends', async () => {
    const run = (e: Engine): string[] => {
      const seen: string[] = [];
      for (let fuel = 0; fuel < 60; fuel++) {
        e.setLimits({ fuel });
        seen.push(`${fuel}: ${attempt(e, 'work', [4])}, ${e.fuel} left`);
      }
      return seen;
    };
    const got = await both(run, { fuel: 1 });
    expect(got[0]).toBe('0: fuel "" work@program.tri:16:1, 0 left');
    expect(got[59]).toMatch(/^59: number 6, /);
    expect(new Set(got.map((s) => s.replace(/\d+: /, ''))).size).toBeGreaterThan(12);
  });

  it('comes in any amount, and from none to some and back', async () => {
    await both((e) => {
      const seen = [attempt(e, 'work', [3]), String(e.fuel)];
      e.setLimits({ fuel: 1_000_000 });
      seen.push(attempt(e, 'work', [300]), String(e.fuel), attempt(e, 'work', [3000]), String(e.fuel));
      e.fuel = 1e15;
      seen.push(attempt(e, 'work', [300]), String(e.fuel));
      e.fuel = Infinity;
      seen.push(attempt(e, 'work', [10]), String(e.fuel));
      return seen;
    });
  });
});

describe('limits', () => {
  it('of time end a loop', async () => {
    const options = (): Partial<EngineOptions> => {
      let now = 0;
      return { timeLimitMs: 100, clock: () => (now += 10) };
    };
    const a = attempt(new Interpreter(module, { hosts: noHosts, ...options() }), 'forever');
    const jit = await instantiateJit(module, { hosts: noHosts, ...options() });
    expect(attempt(jit, 'forever')).toBe(a);
    expect(attempt(createInterpreter(module, { hosts: noHosts, ...options() }), 'forever')).toBe(a);
    expect(a).toMatch(/^interrupt /);
    jit.setLimits({ timeLimitMs: Infinity, fuel: 1000 });
    expect(attempt(jit, 'forever')).toMatch(/^fuel /);
  });

  it('of memory hold for growth and for the data', async () => {
    const got = await both(
      (e) => [
        attempt(e, 'grow', [0]),
        attempt(e, 'grow', [1]),
        attempt(e, 'grow', [65536]),
        attempt(e, 'grow', [4294967295]),
        String(e.memory.length),
      ],
      { memoryLimit: 131072 },
    );
    expect(got[1]).toBe('number 65536, number 131072');
    expect(got[2]).toMatch(/^memory "" grow@program.tri:14:10/);
    for (const make of [
      () => new Interpreter(module, { hosts: [], memoryLimit: 65535 }),
      () => createInterpreter(module, { hosts: [], memoryLimit: 65535 }),
      () => instantiateJit(module, { hosts: [], memoryLimit: 65535 }),
    ]) {
      await expect((async () => make())()).rejects.toThrow(TrapError);
    }
  });
});

describe('hosts', () => {
  const args: RegValue[] = [-7, -3812798742493, 4294967295, 18446744073709551615n, 0.5, -6078832729528464400n, 1];

  it('get and give values of every type', async () => {
    const seen: string[] = [];
    const note: HostFunc = (v) => {
      seen.push(show(v));
      return [-2];
    };
    const got = await both((e) => [attempt(e, 'hosts', args), attempt(e, 'both')], {
      hosts: [note, () => [0], () => [-102945566047324, 4000000000]],
    });
    expect(seen).toEqual([show(args), show(args), show(args)]);
    expect(got).toEqual(['number -2', 'number -102945566047324, number 4000000000']);
  });

  it('that fail are a trap at the call', async () => {
    const answers: HostFunc[] = [
      () => {
        throw new Error('no luck');
      },
      () => [],
      () => [1n],
      () => {
        throw new TrapError('unwrap', 'from the host');
      },
    ];
    for (const note of answers) {
      const got = await both((e) => [attempt(e, 'hosts', args), attempt(e, 'note', args)], {
        hosts: [note, () => [0]],
      });
      expect(got[0]).toMatch(/^(host|unwrap) ".+" hosts@program.tri:21:6$/);
    }
  });

  it('may call back: depth, fuel and frames go on', async () => {
    const make = (): { hosts: HostFunc[]; engine: Engine | undefined; fuel: number[] } => {
      const box: { hosts: HostFunc[]; engine: Engine | undefined; fuel: number[] } = {
        engine: undefined,
        fuel: [],
        hosts: [],
      };
      const again: HostFunc = ([n]) => {
        const e = box.engine!;
        box.fuel.push(e.fuel);
        if ((n as number) > 100) return e.call(findFunc(module, 'outer'), [(n as number) - 101]) as [number];
        if (n === 0) return [0];
        const [r] = e.call(findFunc(module, 'reenter'), [(n as number) - 1]);
        return [(r as number) + 1];
      };
      box.hosts = [() => [0], again, () => [0, 0]];
      return box;
    };
    for (const fuel of [Infinity, 1000, 4]) {
      const outcomes: unknown[] = [];
      for (const kind of ['interp', 'interp-js', 'jit']) {
        const box = make();
        const options = { hosts: box.hosts, fuel, stackLimit: 8 };
        if (kind === 'jit') box.engine = await instantiateJit(module, options);
        else box.engine = kind === 'interp' ? createInterpreter(module, options) : new Interpreter(module, options);
        const ns = [0, 3, 7, 8, 101, 102];
        outcomes.push([ns.map((n) => attempt(box.engine!, 'reenter', [n])), box.fuel, box.engine.fuel]);
      }
      expect(outcomes[1]).toEqual(outcomes[0]);
      expect(outcomes[2]).toEqual(outcomes[0]);
    }
  });
});

describe('state', () => {
  it('vectors and values of 64 bits pass in and out', async () => {
    const v = Uint8Array.from({ length: 16 }, (_, i) => i * 16);
    await both((e) => [
      attempt(e, 'vector', [v, -5230176601]),
      attempt(e, 'state', [v]),
      attempt(e, 'state', [v]),
      show([e.getGlobal(0), e.getGlobal(1), e.getGlobal(2)]),
    ]);
  });

  it('loop arguments change places', async () => {
    await both((e) => [0, 1, 2, 9].map((n) => attempt(e, 'swap', [n, 1, 2, 3])));
  });

  it('can be set from outside, the memory made smaller too', async () => {
    const got = await both((e) => {
      e.setGlobal(0, -9);
      e.setGlobal(1, 77n);
      e.setGlobal(2, new Uint8Array(16).fill(3));
      e.resizeMemory(131072);
      e.memory[131071] = 5;
      e.memory[10] = 6;
      const seen = [show([e.getGlobal(0), e.getGlobal(1), e.getGlobal(2)]), attempt(e, 'poke', [131064, 0])];
      e.resizeMemory(65536);
      seen.push(attempt(e, 'poke', [131064, 0]), String(e.memory.length), String(e.memory[10]));
      e.resizeMemory(131072);
      seen.push(String(e.memory[131071]), attempt(e, 'grow', [1]), attempt(e, 'state', [new Uint8Array(16)]));
      return seen;
    });
    expect(got[3]).toBe('65536');
  });

  it('wrong arguments are the caller’s error', async () => {
    const e = await instantiateJit(module, { hosts: noHosts });
    expect(() => e.call(99, [])).toThrow(RangeError);
    expect(() => e.call(findFunc(module, 'leaf'), [])).toThrow(TypeError);
    expect(() => e.call(findFunc(module, 'leaf'), [1n])).toThrow(TypeError);
    expect(attempt(e, 'leaf', [1])).toBe('number 1');
  });
});
