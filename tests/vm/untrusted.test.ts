import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import type { Type } from '../../spec/abi.ts';
import { NO_SPAN } from '../../spec/span.ts';
import { packTrytes, TryteWriter } from '../../vm/binary/trytes.ts';
import { MAGIC, VERSION, writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, EngineOptions } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import { AbiError, instantiate, load } from '../../vm/index.ts';
import type { TbcFunc, TbcModule } from '../../vm/module.ts';
import { findFunc } from '../../vm/module.ts';
import { bytecodeStarter } from '../engines.ts';
import { assembled, ENDLESS, PEEK } from './untrusted-modules.ts';

/** Bytecode that means harm: what a module of a stranger cannot do, on every engine. */

const ENGINES = ['interp', 'interp-js', 'jit'] as const;
const PAGE = 65536;

async function start(
  name: (typeof ENGINES)[number],
  module: TbcModule,
  options: Partial<EngineOptions> = {},
): Promise<Engine> {
  // As a stranger's: it has been a file.
  const loaded = load(writeModule(module));
  if (!('module' in loaded)) throw new Error(JSON.stringify(loaded.diagnostics));
  return (await bytecodeStarter(name, { tbc: loaded.module }))({
    hosts: [],
    clock: () => performance.now(),
    ...options,
  });
}

function call(e: Engine, name: string, ...args: (number | bigint)[]): unknown {
  try {
    return e.call(findFunc(e.module, name), args)[0];
  } catch (x) {
    if (!(x instanceof TrapError)) throw x;
    return x.trap;
  }
}

/** Processor time of this thread, in milliseconds: other work on the machine does not count. */
function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

for (const name of ENGINES) {
  describe(`on ${name}`, () => {
    it('reads and writes its own memory alone', async () => {
      const mine = await start(name, assembled(PEEK));
      const other = await start(name, assembled(PEEK));
      for (let at = 0; at < PAGE; at += 4) call(mine, 'put', at, 0x5ec4e7);
      expect(other.memory.every((b) => b === 0)).toBe(true);
      const size = other.memory.length;
      const beyond = [size - 3, size - 1, size, size + 1, size + PAGE, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 4, 2 ** 32 - 1];
      for (const at of beyond) {
        for (const f of ['get', 'get_far', 'get_v']) expect([f, at, call(other, f, at)]).toEqual([f, at, 'memory']);
        expect(call(other, 'put', at, 1)).toBe('memory');
        expect(call(other, 'copy', 0, at, 4)).toBe('memory');
        expect(call(other, 'copy', at, 0, 4)).toBe('memory');
        expect(call(other, 'fill', at, 1, 4)).toBe('memory');
      }
      for (const f of ['get_v', 'get_far']) expect(call(other, f, size - 15)).toBe('memory');
      expect(call(other, 'get_far', 1)).toBe('memory');
      expect(call(other, 'fill', 0, 1, 2 ** 32 - 1)).toBe('memory');
      expect(call(other, 'copy', 1, 0, 2 ** 32 - 1)).toBe('memory');
      expect(other.memory.every((b) => b === 0)).toBe(true);
      // What the memory grows by is empty, also where another instance's has just been given up.
      mine.resizeMemory(PAGE);
      call(other, 'grow', 4 * PAGE);
      expect(other.memory.length).toBe(5 * PAGE);
      expect(other.memory.every((b) => b === 0)).toBe(true);
    });

    it('gets no more memory than its limit', async () => {
      const limit = 8 * PAGE;
      const e = await start(name, assembled(PEEK), { memoryLimit: limit });
      for (const bytes of [limit, 2 ** 31, 2 ** 32 - 1]) expect(call(e, 'grow', bytes)).toBe('memory');
      let grown = 0;
      while (call(e, 'grow', PAGE) !== 'memory') grown++;
      expect(grown).toBe(7);
      expect(e.memory.length).toBe(limit);
      expect(call(e, 'get', limit)).toBe('memory');
      await expect(start(name, assembled(PEEK), { memoryLimit: PAGE - 1 })).rejects.toThrow(TrapError);
    });

    for (const [what, text] of Object.entries(ENDLESS)) {
      it(`ends at its time limit: ${what}`, async () => {
        const e = await start(name, assembled(text), { timeLimitMs: 50 });
        const before = cpuMs();
        expect(call(e, 'f')).toBe('interrupt');
        expect(cpuMs() - before).toBeLessThan(2000);
        // The next call has a limit of its own.
        expect(call(e, 'f')).toBe('interrupt');
      });
      it(`ends when its fuel does: ${what}`, async () => {
        const e = await start(name, assembled(text), { fuel: 3000 });
        expect(call(e, 'f')).toBe('fuel');
        expect(e.fuel).toBe(0);
      });
    }

    it('calls no deeper than its limit, whatever a call needs', async () => {
      const wide = Array.from({ length: 1900 }, (_, i) => `  r${i + 1} = imm ${i % 300}`).join('\n');
      const text = `
.func "f" params i64 results i64
  .registers i64*1900
${wide}
  r1 = call r0 func="f"
  r0 = add r0, r1
  return r0
end`;
      expect(call(await start(name, assembled(text)), 'f', 1n)).toBe('stack');
      expect(call(await start(name, assembled(text), { stackLimit: 5 }), 'f', 1n)).toBe('stack');
    });

    it('runs code that nests as deeply as is allowed', async () => {
      const nested = (depth: number): string => `
.func "f" params i32 results i32
${'  block\n'.repeat(depth)}${'  br target=0\nend\n'.repeat(depth)}  return r0
end`;
      expect(call(await start(name, assembled(nested(1990))), 'f', 7)).toBe(7);
      await expect(start(name, assembled(nested(2100)))).rejects.toThrow('E0804');
    });

    it('tells names as they are, whatever they hold', async () => {
      const odd = ['wasm-function[0]:0x1', 'a\n    at b (wasm://wasm/1:wasm-function[2]:0x3)', '__proto__', ''];
      for (const f of odd) {
        const e = await start(
          name,
          assembled(`.func ${JSON.stringify(f)} params - results -\n  trap trap=unreachable\nend`),
        );
        try {
          e.call(0, []);
          expect.unreachable();
        } catch (x) {
          expect((x as TrapError).trap).toBe('unreachable');
          expect((x as TrapError).frames.map((y) => y.func)).toEqual([f]);
        }
      }
    });

    it('leaves the event loop of others alone', async () => {
      const bytes = writeModule(assembled(ENDLESS['a loop']!));
      const worker = new Worker(new URL('./untrusted-worker.ts', import.meta.url), { workerData: { name, bytes } });
      try {
        await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
        let ticks = 0;
        const timer = setInterval(() => ticks++, 5);
        await new Promise((resolve) => setTimeout(resolve, 300));
        clearInterval(timer);
        expect(ticks).toBeGreaterThan(5);
      } finally {
        expect(await worker.terminate()).toBe(1);
      }
    });
  });
}

describe('a kernel', () => {
  const text = `pub kernel k(a: [N, N]i32, b: [N, N]i32) -> (c: [N, N]i32) { c[i, j] = sum(l) a[i, l] * b[l, j] - l }
pub kernel s(a: [N, N]i32) -> (c: [N, N]trit) { c[i, j] = sign(sum(l in 0..N) a[(i + l * j) % N, (l * 7) % N]) }`;
  const { module } = compile({ path: 'k.tri', text }, () => undefined);
  for (const engine of ['interp', 'jit'] as const) {
    it(`ends at its time limit on ${engine}`, async () => {
      const instance = await instantiate(writeModule(encode(module!)), { engine, timeLimitMs: 50 });
      const n = 1500;
      const a = { dims: [n, n], data: new Int32Array(n * n).fill(3) };
      for (const f of ['k', 's'] as const) {
        const before = cpuMs();
        expect(() => instance.exports[f]!(...(f === 'k' ? [a, a] : [a]))).toThrow('interrupt');
        expect(cpuMs() - before).toBeLessThan(3000);
      }
    });
  }
});

describe('names', () => {
  const importing = (module: string, name: string): TbcModule =>
    assembled(`.type {"kind":"str"}
.type {"kind":"tuple","items":[]}
.import "x" ${JSON.stringify(module)} ${JSON.stringify(name)} {"params":[{"name":"p","type":0,"inout":false}],"result":1}
.func "x" params u32 results - imported`);

  it('reach no function that was not granted', async () => {
    const imports = { env: { given: () => undefined } };
    await instantiate(importing('env', 'given'), { imports });
    const others = [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      '__defineGetter__',
      'call',
      'valueOf',
      '',
    ];
    for (const module of ['env', 'trinity', ...others]) {
      for (const name of others)
        await expect(instantiate(importing(module, name), { imports }), `${module}.${name}`).rejects.toThrow(AbiError);
    }
  });

  it('of exports and fields are own properties and nothing else', async () => {
    const type: Type = {
      kind: 'struct',
      name: '__proto__',
      fields: [{ name: '__proto__', type: { kind: 'scalar', name: 'i32' } }],
    };
    const m = assembled(`
.func "f" params i32 results i32
  return r0
end`);
    const names = ['__proto__', 'constructor', 'toString', 'then', ''];
    const exports = names.map((name) => ({
      name,
      func: 0,
      signature: { params: [{ name: '__proto__', type, inout: false }], result: type },
    }));
    const instance = await instantiate(writeModule({ ...m, exports }));
    expect(Object.keys(instance.exports).sort()).toEqual([...names].sort());
    for (const name of names) {
      const value = instance.exports[name]!(Object.fromEntries([['__proto__', 5]])) as object;
      expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
      expect(Object.entries(value)).toEqual([['__proto__', 5]]);
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

/** A file whose type table holds what `write` writes, and nothing else. */
function tableFile(count: number, write: (w: TryteWriter, i: number) => void): Uint8Array {
  const w = new TryteWriter();
  w.uint(count);
  for (let i = 0; i < count; i++) write(w, i);
  for (let i = 0; i < 12; i++) w.uint(0);
  const packed = packTrytes(w.trytes);
  const blob = w.blob.reduce((n, b) => n + b.length, 0);
  const out = new Uint8Array(16 + packed.length + blob);
  out.set(MAGIC);
  new DataView(out.buffer).setUint32(4, VERSION, true);
  new DataView(out.buffer).setUint32(8, w.trytes.length, true);
  new DataView(out.buffer).setUint32(12, blob, true);
  out.set(packed, 16);
  let at = 16 + packed.length;
  for (const b of w.blob) {
    out.set(b, at);
    at += b.length;
  }
  return out;
}

describe('files', () => {
  const code = (bytes: Uint8Array): string => {
    const got = load(bytes);
    return 'module' in got ? 'loads' : got.diagnostics[0]!.code;
  };
  it('of types that nest too deeply, or hold too much, are refused', () => {
    const tuple = (w: TryteWriter, items: readonly number[]): void => {
      w.uint(4);
      w.uint(items.length);
      for (const i of items) w.uint(i);
    };
    const byte = (w: TryteWriter): void => {
      w.uint(2);
    };
    // Each holds the one before, once: a tower. Twice: 2^60 components.
    expect(code(tableFile(50_000, (w, i) => (i === 0 ? byte(w) : tuple(w, [i - 1]))))).toBe('E0803');
    expect(code(tableFile(60, (w, i) => (i === 0 ? byte(w) : tuple(w, [i - 1, i - 1]))))).toBe('E0803');
    expect(code(tableFile(50_000, (w, i) => (i === 49_999 ? byte(w) : tuple(w, [i + 1]))))).toBe('E0803');
    // Enums by way of their payloads.
    const sum = (w: TryteWriter, payload: readonly number[]): void => {
      w.uint(6);
      w.text('E');
      w.uint(1);
      w.text('V');
      w.uint(payload.length);
      for (const i of payload) w.uint(i);
    };
    expect(code(tableFile(50_000, (w, i) => (i === 0 ? byte(w) : sum(w, [i - 1]))))).toBe('E0803');
    expect(code(tableFile(60, (w, i) => (i === 0 ? byte(w) : sum(w, [i - 1, i - 1]))))).toBe('E0803');
    // A number of a million digits.
    expect(code(tableFile(1, (w) => w.raw(new Int16Array(1_000_000).fill(-2))))).toBe('E0803');
  });

  it('of many signatures that share a large type are refused', () => {
    const i32: Type = { kind: 'scalar', name: 'i32' };
    const base = assembled(`.func "f" params i32*4000 results i32\n  return r0\nend`);
    const type: Type = { kind: 'tuple', items: Array.from({ length: 4000 }, () => i32) };
    const signature = { params: [{ name: '', type, inout: false }], result: i32 };
    const named = (n: number): Uint8Array =>
      writeModule({ ...base, exports: Array.from({ length: n }, (_, i) => ({ name: `e${i}`, func: 0, signature })) });
    expect(code(named(50))).toBe('loads');
    expect(code(named(100))).toBe('E0804');
  });

  it('take time in proportion to their length', () => {
    const base = assembled(`
.func "f" params i32 results i32
  return r0
end`);
    const [f] = base.funcs as [TbcFunc];
    const i32: Type = { kind: 'scalar', name: 'i32' };
    const one = { params: [{ name: '', type: i32, inout: false }], result: i32 };
    const wide: Type = { kind: 'tuple', items: Array.from({ length: 60 }, () => i32) };
    const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
    const instrs = (n: number, line: string, registers: string): TbcModule =>
      assembled(`.func "f" params bool results -\n.registers ${registers}\n${`${line}\n`.repeat(n)}return\nend`);
    const kinds: Readonly<Record<string, (n: number) => TbcModule>> = {
      functions: (n) => ({ ...base, funcs: range(8 * n).map((i) => ({ ...f, name: `f${i}` })) }),
      exports: (n) => ({ ...base, exports: range(8 * n).map((i) => ({ name: `e${i}`, func: 0, signature: one })) }),
      'exports of tuples': (n) => {
        const types = range(60).map(() => 'i32' as const);
        const g = { ...f, params: types, paramNames: types.map(() => ''), registers: types, results: ['i32' as const] };
        const signature = { params: [{ name: '', type: wide, inout: false }], result: i32 };
        return { ...base, funcs: [g], exports: range(n).map((i) => ({ name: `e${i}`, func: 0, signature })) };
      },
      constants: (n) => ({ ...base, constants: range(8 * n).map((i) => ({ type: 'i32' as const, value: BigInt(i) })) }),
      data: (n) => ({
        ...base,
        heapBase: 2 ** 24,
        data: range(4 * n).map((i) => ({ address: 16 * i, bytes: new Uint8Array(1) })),
      }),
      types: (n) => ({
        ...base,
        exports: range(n).map((i) => ({
          name: `e${i}`,
          func: 0,
          signature: {
            params: [
              {
                name: '',
                type: { kind: 'struct' as const, name: `S${i}`, fields: [{ name: 'a', type: i32 }] },
                inout: false,
              },
            ],
            result: i32,
          },
        })),
      }),
      'straight code': (n) => instrs(8 * n, 'r1 = not r0', 'bool'),
      'branches with many registers': (n) => instrs(2 * n, 'if r0\nelse\nend', 'i32*15000'),
      'blocks that are left': (n) => instrs(2 * n, 'block\nif r0\nbr target=0\nelse\nend\nend', 'i32*15000'),
      positions: (n) => ({
        ...instrs(8 * n, 'r1 = not r0', 'bool'),
        files: ['a'],
        lines: [[0]],
        entries: [
          {
            kind: 'test',
            name: 't',
            func: 0,
            signature: {
              params: [{ name: '', type: { kind: 'scalar', name: 'bool' }, inout: false }],
              result: { kind: 'tuple', items: [] },
            },
            span: NO_SPAN,
          },
        ],
      }),
    };
    const msOf = (bytes: Uint8Array): number => {
      let best = Infinity;
      for (let i = 0; i < 2; i++) {
        const before = cpuMs();
        const got = load(bytes);
        best = Math.min(best, cpuMs() - before);
        expect('diagnostics' in got ? got.diagnostics[0] : undefined).toBeUndefined();
      }
      return best;
    };
    const found: Record<string, string> = {};
    for (const [what, make] of Object.entries(kinds)) {
      const [small, large] = [make(700), make(5600)].map(writeModule) as [Uint8Array, Uint8Array];
      const [a, b] = [msOf(small), msOf(large)];
      const perByte = (b / large.length) * 1000;
      found[what] = `${a.toFixed(1)} ms, ${b.toFixed(1)} ms, ${perByte.toFixed(2)} µs a byte`;
      // Eight times as long; twice that allows for a machine that is busy, and 64 would be quadratic.
      if (b > 16 * a + 60) expect.soft(found[what], what).toBe('linear');
      if (perByte > 3) expect.soft(found[what], what).toBe('quick');
    }
  }, 120_000);
});
