import { compile } from '../../compiler/driver.ts';
import { packTrytes, unpackTrytes } from '../../vm/binary/trytes.ts';
import { readModule } from '../../vm/binary/read.ts';
import { HEADER_BYTES, writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';
import type { Engine, EngineOptions, HostFunc, RegValue } from '../../vm/engine.ts';
import { isWide, TrapError } from '../../vm/engine.ts';
import { Interpreter } from '../../vm/interp/machine.ts';
import type { TbcFunc, TbcModule } from '../../vm/module.ts';
import { INSTR } from '../../vm/module.ts';
import { verify } from '../../vm/verify.ts';
import type { Findings } from './findings.ts';
import { program } from './generate/program.ts';
import { Random } from './random.ts';
import { scalarInfo } from '../../spec/types.ts';
import { intValue } from './generate/literals.ts';

/**
 * Broken bytecode: the reader and the verifier never throw and take no longer than the file is long; a module they take
 * runs, on the interpreter and on the JIT, to the same results or traps, within its limits, and nothing but traps leaves it.
 */

const LIMITS = { fuel: 3000, memoryLimit: 1 << 20, stackLimit: 50 };
const SLOW_MS = 2000;

export function bytecodeFuzzer(findings: Findings, withJit = true): (seed: number) => Promise<boolean> {
  const files: Uint8Array[] = [];
  return async (seed) => {
    const r = new Random(seed);
    while (files.length < 8 || r.oneIn(60)) {
      const { module } = compile({ path: 'fuzz.tri', text: program(r.bits()) }, () => undefined, {
        opt: r.oneIn(2) ? 'O0' : 'O2',
      });
      if (module) files.push(writeModule(encode(module)));
    }
    const base = r.pick(files);
    const bytes = r.oneIn(8) ? mutateBytes(r, base) : r.oneIn(2) ? mutateTrytes(r, base) : mutateCode(r, base);
    const fail = (kind: string, detail: string): void => {
      if (findings.note(kind))
        console.log(`seed ${seed}: ${kind}\n  ${findings.write(kind, seed, 'tbc', bytes)}\n  ${detail.slice(0, 700)}`);
    };
    let stage = 'reader';
    try {
      const start = performance.now();
      const read = readModule(bytes);
      if (!('module' in read)) return true;
      const { module } = read;
      stage = 'verifier';
      const refused = verify(module);
      if (performance.now() - start > SLOW_MS) fail('bytecode: slow to verify', '');
      if (refused.length > 0) return true;
      if (readBack(module) !== undefined) fail('bytecode: does not read back', '');
      stage = 'interp';
      const left = runAll(r, module, new Interpreter(module, options(module)));
      if (withJit && r.oneIn(3)) {
        stage = 'jit';
        const { instantiateJit } = await import('../../vm/jit/index.ts');
        const right = runAll(new Random(seed), module, await instantiateJit(module, options(module)), left.tape);
        left.results.forEach((x, i) => {
          if (x !== right.results[i])
            fail(
              `bytecode: interp/jit differ in ${kindOf(x)}/${kindOf(right.results[i]!)}`,
              `${x}\n${right.results[i]}`,
            );
        });
      }
      if (performance.now() - start > 3 * SLOW_MS) fail(`bytecode: slow to run`, `${performance.now() - start} ms`);
    } catch (e) {
      const error = e as Error;
      const frame = /\/((?:vm|backends|spec|compiler)\/[\w/.-]+\.ts)/.exec(error.stack ?? '')?.[1] ?? '';
      fail(
        `bytecode ${stage}: ${error.name} ${frame} ${error.message.replace(/[\w.]*\d[\w.]*/g, '#').slice(0, 50)}`,
        error.stack ?? '',
      );
    }
    return true;
  };
}

function kindOf(x: string): string {
  return /: (trap \w+)/.exec(x)?.[1] ?? 'value';
}

function readBack(m: TbcModule): string | undefined {
  const bytes = writeModule(m);
  const again = readModule(bytes);
  if (!('module' in again)) return 'refused';
  return Buffer.compare(Buffer.from(writeModule(again.module)), Buffer.from(bytes)) === 0 ? undefined : 'differs';
}

function options(m: TbcModule): EngineOptions {
  const hosts = m.imports.map((imp): HostFunc => {
    const { results } = m.funcs[imp.func]!;
    return () => results.map((t) => (t === 'v128' ? new Uint8Array(16) : isWide(t) ? 0n : 0));
  });
  return { ...LIMITS, hosts };
}

/** Calls every function of a module once; arguments come from `tape` if there is one. */
function runAll(
  r: Random,
  m: TbcModule,
  engine: Engine,
  tape?: RegValue[][],
): { results: string[]; tape: RegValue[][] } {
  const results: string[] = [];
  const made: RegValue[][] = tape ?? m.funcs.map((f) => f.params.map((t) => argument(r, t)));
  m.funcs.forEach((f, i) => {
    if (f.imported >= 0 || i > 60) return;
    engine.fuel = LIMITS.fuel;
    let out: string;
    try {
      out = engine.call(i, made[i]!).map(text).join(', ');
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      out = `trap ${e.trap}`;
    }
    results.push(`${f.name}: ${out}, fuel ${engine.fuel}`);
  });
  return { results, tape: made };
}

function text(v: RegValue): string {
  return v instanceof Uint8Array ? `[${v.join(' ')}]` : Object.is(v, -0) ? '-0' : String(v);
}

function argument(r: Random, t: TbcFunc['params'][number]): RegValue {
  if (t === 'v128') return Uint8Array.from({ length: 16 }, () => r.below(256));
  if (t === 'bool') return r.below(2);
  if (scalarInfo(t).kind === 'float') return r.pick([0, 1, -1.5, 100.25, Infinity]);
  const v = intValue(r, t);
  return isWide(t) ? v : Number(v);
}

function mutateBytes(r: Random, base: Uint8Array): Uint8Array {
  let b = base.slice();
  for (let n = r.between(1, 8); n > 0; n--) {
    const i = r.below(b.length);
    if (r.oneIn(6)) b = b.slice(0, r.oneIn(2) ? i : b.length);
    else if (b.length > 0) b[i] = r.oneIn(3) ? r.pick([0, 1, 255, 242, 121, 128]) : r.below(256);
  }
  return b;
}

const TRYTES = [-364, -363, -362, 0, 1, 363, 364];

/** Changes the trytes of a file and puts them under a right header, so that the reader gets far. */
function mutateTrytes(r: Random, base: Uint8Array): Uint8Array {
  const view = new DataView(base.buffer, base.byteOffset, base.byteLength);
  const count = view.getUint32(8, true);
  const blobBytes = view.getUint32(12, true);
  const trytes = unpackTrytes(base.subarray(HEADER_BYTES, base.length - blobBytes), count);
  if (typeof trytes === 'number') return base;
  let list = Array.from(trytes);
  for (let n = r.between(1, 5); n > 0; n--) {
    const i = r.below(list.length);
    const k = r.below(10);
    if (k < 5) list[i] = r.pick(TRYTES) + r.between(-1, 1);
    else if (k < 8) list[i] = list[i]! + r.between(-3, 3);
    else if (k === 8) list.splice(i, r.between(1, 5));
    else list.splice(i, 0, ...list.slice(i, i + r.between(1, 10)));
    list = list.map((t) => Math.max(-364, Math.min(364, t)));
  }
  return file(list, base.slice(base.length - blobBytes));
}

function file(list: readonly number[], blob: Uint8Array): Uint8Array {
  const packed = packTrytes(Int16Array.from(list));
  const out = new Uint8Array(HEADER_BYTES + packed.length + blob.length);
  out.set([0x74, 0x62, 0x63, 0x1b]);
  const v = new DataView(out.buffer);
  v.setUint32(4, 1, true);
  v.setUint32(8, list.length, true);
  v.setUint32(12, blob.length, true);
  out.set(packed, HEADER_BYTES);
  out.set(blob, HEADER_BYTES + packed.length);
  return out;
}

/** Changes instructions of one or two functions: fields, whole instructions, their order. */
function mutateCode(r: Random, base: Uint8Array): Uint8Array {
  const read = readModule(base);
  if (!('module' in read)) return base;
  const { module } = read;
  const funcs = [...module.funcs];
  for (let n = r.between(1, 2); n > 0; n--) {
    const bodies = funcs.flatMap((f, i) => (f.code.length > 0 ? [i] : []));
    if (bodies.length === 0) return base;
    const at = r.pick(bodies);
    const f = funcs[at]!;
    let code = Array.from(f.code);
    for (let k = r.between(1, 4); k > 0; k--) {
      const i = r.below(code.length / INSTR) * INSTR;
      switch (r.below(6)) {
        case 0:
          code[i] = r.between(-364, 364);
          break;
        case 1:
        case 2: {
          const j = i + r.between(1, 4);
          code[j] = r.oneIn(2) ? r.between(-364, -330) : Math.max(-364, Math.min(364, code[j]! + r.between(-2, 2)));
          break;
        }
        case 3:
          code.splice(i, INSTR);
          break;
        case 4: {
          const j = r.below(code.length / INSTR) * INSTR;
          code.splice(i, 0, ...code.slice(j, j + INSTR));
          break;
        }
        default: {
          const j = r.below(code.length / INSTR) * INSTR;
          const a = code.slice(i, i + INSTR);
          const b = code.slice(j, j + INSTR);
          code.splice(i, INSTR, ...b);
          code.splice(j, INSTR, ...a);
        }
      }
      if (code.length === 0) code = Array.from(f.code);
    }
    funcs[at] = { ...f, code: Int16Array.from(code) };
  }
  return writeModule({ ...module, funcs });
}
