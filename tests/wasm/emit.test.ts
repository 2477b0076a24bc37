import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { compileWasm } from '../../backends/wasm/index.ts';
import { readPositions } from '../../backends/wasm/sites.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { randomModule } from '../vm/random-ir.ts';

const FEATURES = { simd: true, multi_value: true, bulk_memory: true, sign_extension: true, sat_float_to_int: true };

/** WABT forgets the features given when it parsed, and its types do not tell that they may be given again. */
function validate(m: { validate(): void }): void {
  (m as { validate(features: object): void }).validate(FEATURES);
}

const SOURCE = `module {
  heap 64
  data 16 "abc"
  global @g: v128 = 0x000102030405060708090a0b0c0d0e0f
  func @main(%v: v128, %x: t27) -> (v128, t27) {
    %y = mul %x, %x loc(0:1:2)
    %old = global_get 0 : v128
    global_set 0 %v
    return %old, %y
  }
}`;

describe('WebAssembly text and bytes', () => {
  it('of random modules are valid to WABT, at every level, with and without fuel', async () => {
    const w = await wabt();
    for (let seed = 1; seed <= 24; seed++) {
      for (const fuel of [false, true]) {
        const optimize = (seed % 4) as 0 | 1 | 2 | 3;
        const { wat, wasm } = await compileWasm(randomModule(seed), { wat: true, fuel, optimize });
        const parsed = w.parseWat(`seed${seed}.wat`, wat!, FEATURES);
        validate(parsed);
        expect(parsed.toBinary({}).buffer.length).toBeGreaterThan(100);
        parsed.destroy();
        const read = w.readWasm(wasm, { ...FEATURES, readDebugNames: false });
        validate(read);
        read.destroy();
      }
    }
  });

  it('name the program’s functions and hold its data', async () => {
    const { wat, wasm } = await compileWasm(parseModule(SOURCE), { wat: true });
    expect(wat).toContain('(func $main');
    expect(wat).toContain('"abc"');
    expect(wat).not.toContain(';;@');
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 65536 });
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm as Uint8Array<ArrayBuffer>), {
      trinity: { memory, trap: () => {}, stack: () => {}, grow: () => 0 },
    });
    // A vector passes as its low and high i64.
    const f0 = exports['f0'] as (...args: (bigint | number)[]) => bigint[];
    expect([...f0(1n, 2n, 5n, 10)]).toEqual([0x0706050403020100n, 0x0f0e0d0c0b0a0908n, 25n]);
    expect(new TextDecoder().decode(new Uint8Array(memory.buffer, 16, 3))).toBe('abc');
  });

  it('write names of any text so that others can read them', async () => {
    const m = parseModule(
      SOURCE.replaceAll('@main', '@"a b"').replace(
        /}$/,
        '  func @"a:b"() -> () {\n call @"é \\" x"\n return\n }\n func @"é \\" x"() -> () {\n return\n }\n func @"a_b"() -> () {\n return\n }\n}',
      ),
    );
    const { wat } = await compileWasm(m, { wat: true });
    const parsed = (await wabt()).parseWat('names.wat', wat!, FEATURES);
    validate(parsed);
    parsed.destroy();
    expect(wat).toContain('(func $a_b~2');
  });

  it('have a site for every memory access and call', async () => {
    const m = parseModule(`module {
  heap 16
  func @f(%a: u32) -> (i32) {
    %x = load [offset=0, storage=i32] %a : i32 loc(0:7:8)
    store [offset=4, storage=i32] %a, %x loc(0:9:10)
    %y = call @f %a : i32 loc(0:11:12)
    return %y
  }
}`);
    const { positions, sites, wasm } = await compileWasm(m);
    const found = [...positions].map(([at, site]) => [wasm[at], sites[site]!.span.start]);
    expect(found).toEqual([
      [0x28, 7],
      [0x36, 9],
      [0x10, 11],
    ]);
  });
});

describe('source maps', () => {
  it('are read field by field', () => {
    const map = JSON.stringify({ version: 3, sources: ['s'], names: [], mappings: 'iFAUA,G,eAWA,E' });
    expect([...readPositions(map)]).toEqual([
      [81, 9],
      [99, 20],
    ]);
  });
});
