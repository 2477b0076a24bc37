import { describe, expect, test } from 'vitest';
import { evaluate, Evaluator } from '../../compiler/ir/evaluate.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { RefTrap } from '../../spec/ops/schema.ts';

const PROGRAM = parseModule(`module {
  heap 1024
  data 16 "\\01\\02\\ff\\03"
  global @g: i32 = 5
  import @host = "env" "host" (x: i32) -> i32
  func @host(%x: i32) -> (i32)
  func @fib(%n: i32) -> (i32) {
    %two = const 2 : i32
    %c = lt %n, %two
    %r = if %c : i32 {
      yield %n
    } {
      %one = const 1 : i32
      %a = sub %n, %one
      %b = sub %n, %two
      %x = call @fib %a : i32
      %y = call @fib %b : i32
      %z = add %x, %y
      yield %z
    }
    return %r
  }
  func @forever() -> () {
    loop ^0 {
      br ^0
    }
    trap unreachable
  }
  func @deep(%n: i32) -> () {
    call @deep %n
    return
  }
  func @sum(%n: i32) -> (i32) {
    %0 = const 0 : i32
    %1 = const 1 : i32
    %r = block ^0 : i32 {
      loop ^1 %0, %0 { |%i: i32, %s: i32|
        %c = ge %i, %n
        if %c {
          br ^0 %s
        } {
          yield
        }
        %next = add %i, %1
        %t = add %s, %i
        br ^1 %next, %t
      }
      trap unreachable
    }
    return %r
  }
  func @load(%p: u32) -> (i16) {
    %r = load [offset=0, storage=i16] %p : i16
    return %r
  }
  func @load_t3(%p: u32) -> (t3) {
    %r = load [offset=0, storage=t3] %p : t3
    return %r
  }
  func @half(%p: u32, %x: f32) -> (f32) {
    store [offset=2, storage=f16] %p, %x
    %r = load [offset=2, storage=f16] %p : f32
    return %r
  }
  func @bytes(%n: u32) -> (u32) {
    %p = const 64 : u32
    %b = const 171 : u8
    mem_fill %p, %b, %n
    %q = const 65 : u32
    mem_copy %q, %p, %n
    %s = mem_size
    %o = mem_grow %n
    %e = mem_size
    %d = sub %e, %s
    return %d
  }
  func @ask(%x: i32) -> (i32) {
    %r = call @host %x : i32
    global_set 0 %r
    %g = global_get 0 : i32
    return %g
  }
  func @three(%t: t1) -> (i32) {
    %r = if3 %t : i32 {
      %a = const 10 : i32
      yield %a
    } {
      %b = const 20 : i32
      yield %b
    } {
      trap assert
    }
    return %r
  }
}`);
const result = (v: bigint | number) => ({ results: [v] });
const trap = (name: string) => expect.objectContaining({ trap: name });

describe('the reference evaluator', () => {
  test('calls, recursion, loops, three-way branches', () => {
    expect(evaluate(PROGRAM, 'fib', [15n])).toEqual(result(610n));
    expect(evaluate(PROGRAM, 'sum', [10n])).toEqual(result(45n));
    expect(evaluate(PROGRAM, 'three', [-1n])).toEqual(result(10n));
    expect(evaluate(PROGRAM, 'three', [0n])).toEqual(result(20n));
    expect(evaluate(PROGRAM, 'three', [1n])).toEqual(trap('assert'));
  });

  test('limits: fuel is a unit a function and a round, calls nest so deep', () => {
    expect(evaluate(PROGRAM, 'forever', [], { fuel: 1000 })).toEqual(trap('fuel'));
    // One unit for the function and eleven rounds.
    expect(evaluate(PROGRAM, 'sum', [10n], { fuel: 12 })).toEqual(result(45n));
    expect(evaluate(PROGRAM, 'sum', [10n], { fuel: 11 })).toEqual(trap('fuel'));
    expect(evaluate(PROGRAM, 'deep', [0n], { stackLimit: 50 })).toEqual(trap('stack'));
    expect(evaluate(PROGRAM, 'deep', [0n], { stackLimit: 1e9 })).toEqual(trap('stack'));
  });

  test('memory: little-endian, checked, codes of trits checked, half precision', () => {
    expect(evaluate(PROGRAM, 'load', [16n])).toEqual(result(0x201n));
    expect(evaluate(PROGRAM, 'load', [65534n])).toEqual(result(0n));
    expect(evaluate(PROGRAM, 'load', [65535n])).toEqual(trap('memory'));
    expect(evaluate(PROGRAM, 'load', [4294967295n])).toEqual(trap('memory'));
    expect(evaluate(PROGRAM, 'load_t3', [18n])).toEqual(result(-1n));
    const m = new Evaluator(PROGRAM);
    m.memory.bytes[100] = 14;
    expect(m.run('load_t3', [100n])).toEqual(trap('code'));
    expect(evaluate(PROGRAM, 'half', [200n, 0.1])).toEqual(result(0.0999755859375));
  });

  test('fill, copy and growth cost fuel by size and stop at the limit', () => {
    const m = new Evaluator(PROGRAM, { fuel: 1000, memoryLimit: 131072 });
    expect(m.run('bytes', [640n])).toEqual(result(65536n));
    expect(m.fuel).toBe(1000 - 1 - 2 * 11);
    expect([...m.memory.bytes.slice(63, 66)]).toEqual([0, 171, 171]);
    expect(m.memory.bytes[64 + 640]).toBe(171);
    expect(m.memory.bytes[65 + 640]).toBe(0);
    expect(m.run('bytes', [640n])).toEqual(trap('memory'));
    expect(evaluate(PROGRAM, 'bytes', [65536n])).toEqual(trap('memory'));
  });

  test('hosts give values and traps', () => {
    expect(evaluate(PROGRAM, 'ask', [4n], { hosts: { host: ([x]) => [(x as bigint) * 2n] } })).toEqual(result(8n));
    const throws = (e: Error) => ({
      hosts: {
        host: () => {
          throw e;
        },
      },
    });
    expect(evaluate(PROGRAM, 'ask', [4n], throws(new Error('no')))).toEqual(trap('host'));
    expect(evaluate(PROGRAM, 'ask', [4n], throws(new RefTrap('unwrap')))).toEqual(trap('unwrap'));
    const back = (args: readonly unknown[], e: Evaluator) => e.call('fib', args as bigint[]);
    expect(evaluate(PROGRAM, 'ask', [10n], { hosts: { host: back } })).toEqual(result(55n));
  });

  test('a trap names the function it arose in', () => {
    expect(evaluate(PROGRAM, 'three', [1n])).toEqual(expect.objectContaining({ func: 'three' }));
  });
});
