import { describe, expect, it } from 'vitest';
import { parseModule } from '../../compiler/ir/parse.ts';
import { encode } from '../../vm/encode/index.ts';
import { instantiate } from '../../vm/index.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { JitMachine } from '../../vm/jit/index.ts';

const SOURCE = `module {
  heap 112
  global @calls: i32 = 0
  func @bump(%at: u32, %bytes: u32) -> (i32, u32) {
    %one = const 1 : i32
    %n = global_get 0 : i32
    %m = add %n, %one
    global_set 0 %m
    %old = mem_grow %bytes
    store [offset=0, storage=i32] %at, %m
    return %m, %old
  }
}`;

describe('instances on the JIT', () => {
  it('take and restore snapshots that the interpreter understands, and its own', async () => {
    const bytes = writeModule(encode(parseModule(SOURCE)));
    const jit = await instantiate(bytes, { engine: 'jit' });
    const interp = await instantiate(bytes);
    expect(jit.engine).toBeInstanceOf(JitMachine);
    expect(jit.engine.call(0, [200, 70_000])).toEqual([1, 65536]);
    const snapshot = jit.snapshot();
    expect(jit.engine.call(0, [200, 1])).toEqual([2, 196608]);
    // The memory is smaller again, which WebAssembly's own never becomes.
    jit.restore(snapshot);
    interp.restore(snapshot);
    for (const vm of [jit, interp]) {
      expect(vm.memory.length).toBe(196608);
      expect(vm.memory[200]).toBe(1);
      expect(vm.engine.call(0, [196600, 0])).toEqual([2, 196608]);
    }
    expect(jit.snapshot()).toEqual(interp.snapshot());
    expect(() => jit.restore(snapshot.subarray(0, 20))).toThrow();
  });
});
