import { describe, expect, it } from 'vitest';
import { readModule as read } from '../../vm/binary/read.ts';
import { packTrytes, unpackTrytes } from '../../vm/binary/trytes.ts';
import { writeModule as write } from '../../vm/binary/write.ts';
import { TrapError } from '../../vm/engine.ts';
import { encode } from '../../vm/encode/index.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import { lift } from '../../vm/lift/index.ts';
import type { TbcModule } from '../../vm/module.ts';
import { verify } from '../../vm/verify.ts';
import { Random, randomModule, randomValue } from './random-ir.ts';
import { toReg } from './reg-values.ts';
import { fullModule } from './sample.ts';

function reread(bytes: Uint8Array): TbcModule {
  const result = read(bytes);
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.module;
}

describe('trytes', () => {
  it('pack five trits a byte and back', () => {
    const r = new Random(5);
    for (let n = 0; n < 40; n++) {
      const trytes = Int16Array.from({ length: n }, () => r.next(729) - 364);
      const packed = packTrytes(trytes);
      expect(packed.length).toBe(Math.ceil(n / 5) * 6);
      expect(unpackTrytes(packed, n)).toEqual(trytes);
    }
    expect([...packTrytes(Int16Array.of(364, 364, 364, 364, 364))]).toEqual([242, 242, 242, 242, 242, 242]);
    expect([...packTrytes(Int16Array.of(-364, -364, -364, -364, -364))]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(unpackTrytes(Uint8Array.of(0, 0, 243, 0, 0, 0), 5)).toBe(-3);
  });
});

describe('module files', () => {
  it('read back as what was written, and verify', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const m = encode(randomModule(seed));
      const bytes = write(m);
      const again = reread(bytes);
      expect(again).toEqual(m);
      expect(write(again)).toEqual(bytes);
      expect(verify(again)).toEqual([]);
    }
  });

  it('hold signatures with recursive types, sources, entries and kernels', () => {
    const m = fullModule();
    const again = reread(write(m));
    expect(again).toEqual(m);
    expect(verify(again)).toEqual([]);
  });

  it('are refused by header', () => {
    const bytes = write(fullModule());
    expect(read(new Uint8Array(3))).toMatchObject({ diagnostics: [{ code: 'E0801' }] });
    const newer = bytes.slice();
    newer[4] = 9;
    expect(read(newer)).toMatchObject({ diagnostics: [{ code: 'E0802', args: { version: 9, supported: 1 } }] });
    expect(read(bytes.subarray(0, bytes.length - 1))).toMatchObject({ diagnostics: [{ code: 'E0803' }] });
  });
});

/** Runs every function of a module a little; anything but a trap or a return is a failure. */
function runAll(m: TbcModule, r: Random): void {
  m.funcs.forEach((f, i) => {
    if (f.imported >= 0) return;
    const vm = new Interpreter(m, {
      hosts: m.imports.map(() => () => []),
      fuel: 2000,
      memoryLimit: 2 ** 22,
      stackLimit: 50,
    });
    const args = f.params.map((t) => toReg(randomValue(r, t), t));
    try {
      vm.call(i, args);
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
    }
  });
}

describe('damaged files', () => {
  it('never crash the reader, the verifier, or what runs after it', () => {
    const r = new Random(11);
    let refused = 0;
    let invalid = 0;
    let ran = 0;
    for (let n = 0; n < 3000; n++) {
      const bytes = n % 5 === 0 ? write(fullModule()) : write(encode(randomModule(1 + r.next(40))));
      for (let k = 1 + r.next(4); k > 0; k--) {
        const at = r.chance(70) ? 16 + r.next(bytes.length - 16) : r.next(bytes.length);
        bytes[at] = r.chance(80) ? r.next(243) : r.next(256);
      }
      const result = read(bytes);
      if (!('module' in result)) {
        expect(result.diagnostics[0].code).toMatch(/^E080[123]$/);
        refused++;
        continue;
      }
      if (verify(result.module).length > 0) {
        invalid++;
        continue;
      }
      if (result.module.heapBase > 2 ** 22) continue;
      runAll(result.module, r);
      lift(result.module);
      ran++;
    }
    expect(Math.min(refused, invalid, ran)).toBeGreaterThan(30); // all three ways were taken
  });

  it('with another field in an instruction are refused or run', () => {
    const r = new Random(3);
    let ran = 0;
    for (let n = 0; n < 3000; n++) {
      const m = encode(randomModule(1 + r.next(40)));
      // One field of one instruction names another register, depth or small number.
      const funcs = m.funcs.map((f, i) => {
        const code = f.code.slice();
        if (i === 2) code[5 * r.next(code.length / 5) + 1 + r.next(3)] = r.next(f.registers.length + 1) - 364;
        return { ...f, code };
      });
      const changed = { ...m, funcs };
      if (funcs[2].code.every((t, i) => t === m.funcs[2].code[i])) continue;
      if (verify(changed).length > 0) continue;
      runAll(changed, r);
      lift(changed);
      ran++;
    }
    expect(ran).toBeGreaterThan(100);
  });
});
