import { describe, expect, it } from 'vitest';
import type { Type } from '../../spec/abi.ts';
import { UNIT } from '../../spec/abi.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { readModule } from '../../vm/binary/read.ts';
import { packTrytes, TryteWriter } from '../../vm/binary/trytes.ts';
import { HEADER_BYTES, MAGIC, VERSION, writeModule } from '../../vm/binary/write.ts';
import type { TbcFunc, TbcModule } from '../../vm/module.ts';
import { fullModule } from './sample.ts';

/** Files written here part by part, as the format's text says: what just fits is read, what just does not is refused, and where. */

type Write = (w: TryteWriter) => void;

/** Code and a parameterless body that returns nothing, `n` instructions long in form alone. */
const code = (n: number): Int16Array => new Int16Array(5 * n);

interface FuncParts {
  readonly imported?: number;
  readonly params?: Write;
  readonly span?: Write;
  readonly inline?: number;
  readonly flags?: number;
  readonly named?: readonly string[];
  readonly instrs?: number;
  readonly registers?: Write;
  readonly inlined?: Write;
  readonly spans?: Write;
  readonly names?: Write;
}

const none: Write = (w) => w.uint(0);

function func(p: FuncParts = {}): Write {
  return (w) => {
    w.text('f');
    w.uint((p.imported ?? -1) + 1);
    (p.params ?? none)(w);
    w.uint(0);
    if (p.imported !== undefined) return;
    (p.span ?? none)(w);
    w.uint(p.inline ?? 0);
    w.uint(p.flags ?? 0);
    for (const name of p.named ?? []) w.text(name);
    w.uint(p.instrs ?? 0);
    w.raw(code(p.instrs ?? 0));
    (p.registers ?? none)(w);
    (p.inlined ?? none)(w);
    (p.spans ?? none)(w);
    p.names?.(w);
  };
}

interface Parts {
  readonly types?: Write;
  readonly files?: Write;
  readonly constants?: Write;
  readonly funcs?: readonly Write[];
  readonly exports?: Write;
  readonly entries?: Write;
  readonly end?: Write;
}

function bytesOf(w: TryteWriter, count = w.trytes.length): Uint8Array {
  const packed = packTrytes(w.trytes);
  const blob = w.blob.flatMap((b) => [...b]);
  const head = new DataView(new ArrayBuffer(HEADER_BYTES));
  MAGIC.forEach((b, i) => head.setUint8(i, b));
  head.setUint32(4, VERSION, true);
  head.setUint32(8, count, true);
  head.setUint32(12, blob.length, true);
  return Uint8Array.of(...new Uint8Array(head.buffer), ...packed, ...blob);
}

function file(p: Parts = {}): Uint8Array {
  const w = new TryteWriter();
  (p.types ?? none)(w);
  (p.files ?? none)(w);
  (p.constants ?? none)(w);
  none(w); // globals
  none(w); // imports
  w.uint(p.funcs?.length ?? 0);
  for (const f of p.funcs ?? []) f(w);
  (p.exports ?? none)(w);
  (p.entries ?? none)(w);
  none(w); // heap base
  none(w); // data
  none(w); // kernels
  p.end?.(w);
  return bytesOf(w);
}

/** Numbers and texts in turn. */
const seq =
  (...items: (number | string)[]): Write =>
  (w) =>
    items.forEach((x) => (typeof x === 'string' ? w.text(x) : w.uint(x)));
const scalarCode = (t: ScalarType | 'f16'): number => scalarInfo(t).code;
const I32 = scalarCode('i32');
const BOOL = scalarCode('bool');

function why(bytes: Uint8Array): unknown {
  const result = readModule(bytes);
  if (!('diagnostics' in result)) return 'read';
  const [d] = result.diagnostics;
  return d.code === 'E0803' ? d.args['what'] : d.code;
}

function accepted(p: Parts): TbcModule {
  const result = readModule(file(p));
  if (!('module' in result)) throw new Error(JSON.stringify(result.diagnostics));
  return result.module;
}

describe('the header', () => {
  const empty = file();
  it('is read, of an empty module', () => expect(why(empty)).toBe('read'));
  it('needs sixteen bytes', () => {
    expect(why(empty.subarray(0, 15))).toBe('E0801');
    expect(why(bytesOf(new TryteWriter()))).toBe('the file ends early');
  });
  for (let i = 0; i < 4; i++) {
    it(`begins with the magic bytes: ${i}`, () => {
      const wrong = empty.slice();
      wrong[i]++;
      expect(why(wrong)).toBe('E0801');
    });
  }
  it('tells the length', () => {
    for (const bytes of [Uint8Array.of(...empty, 0), empty.subarray(0, empty.length - 1)]) {
      const what = `the header tells of ${empty.length} bytes, there are ${bytes.length}`;
      expect(readModule(bytes)).toMatchObject({ diagnostics: [{ code: 'E0803', args: { offset: 8, what } }] });
    }
  });
  it('is followed by bytes of five trits each', () => {
    const wrong = empty.slice();
    wrong[19] = 243;
    expect(readModule(wrong)).toMatchObject({
      diagnostics: [{ args: { offset: 19, what: 'a byte that is no five trits' } }],
    });
  });
  it('leaves nothing over', () => {
    expect(why(file({ end: seq(0) }))).toBe('trytes are left over');
    expect(why(file({ end: (w) => w.fixed(Uint8Array.of(1)) }))).toBe('bytes are left over');
  });
});

describe('counts are believed as far as there is room', () => {
  const many = 200;
  const times =
    (n: number, item: Write): Write =>
    (w) => {
      w.uint(n);
      for (let i = 0; i < n; i++) item(w);
    };
  it('two trytes a file', () => {
    expect(accepted({ files: times(many, seq('', 0)) }).files.length).toBe(many);
    expect(why(file({ files: seq(9) }))).toBe('9 items announced, the file ends earlier');
  });
  it('three trytes an inlining, two a source position, three a name', () => {
    const inlined = accepted({ funcs: [func({ inlined: times(many, seq('', 0, 0)) })] });
    expect(inlined.funcs[0].inlined.length).toBe(many);
    const spans = accepted({ funcs: [func({ instrs: many, spans: (w) => (w.uint(many), Array.from({ length: many }, (_, i) => seq(i === 0 ? 0 : 1, 0)(w))) , registers: none })] } as Parts).funcs; // prettier-ignore
    expect(spans[0].spans.length).toBe(5 * many);
    const register: Write = seq(1, I32, 1);
    const named = accepted({
      funcs: [func({ flags: 4, instrs: 1, registers: register, names: times(many, seq(0, 0, '')) })],
    });
    expect(named.funcs[0].names.length).toBe(many);
  });
});

describe('source positions', () => {
  const lines = (...steps: number[]): Parts => ({ files: seq(1, 'a', steps.length, ...steps) });
  it('lines rise', () => {
    expect(accepted(lines(0, 5, 0x7fffffff - 5)).lines).toEqual([[0, 5, 0x7fffffff]]);
    expect(why(file(lines(0, 0)))).toBe('line starts do not rise');
    expect(why(file(lines(3, 2, 0)))).toBe('line starts do not rise');
    expect(why(file(lines(0, 0x7fffffff, 1)))).toBe('line starts do not rise');
  });
  const spanned = (span: Write): Parts => ({ files: seq(1, 'a', 0), funcs: [func({ span })] });
  it('of functions name a file and lie in it', () => {
    expect(accepted(spanned(seq(1, 7, 3))).funcs[0].span).toEqual({ file: 0, start: 7, end: 10 });
    expect(accepted(spanned(seq(1, 0x7fffffff, 0))).funcs[0].span.end).toBe(0x7fffffff);
    expect(why(file(spanned(seq(2, 7, 3))))).toBe('file 2 of 2');
    expect(why(file(spanned(seq(1, 0x80000000, 0))))).toBe('a source position out of range');
    expect(why(file(spanned(seq(1, 0x7fffffff, 1))))).toBe('a source position out of range');
  });
  const rows = (instrs: number, ...items: number[]): Parts => ({
    files: seq(1, 'a', 0),
    funcs: [func({ instrs, inlined: seq(1, 'g', 0, 0), spans: seq(...items) })],
  });
  it('of instructions rise and count inlinings', () => {
    const { spans } = accepted(rows(3, 2, 0, 1, 14, 6, 1, 2, 0)).funcs[0];
    expect([...spans]).toEqual([0, 0, 7, 13, 0, 2, -1, 0, 0, -1]);
    expect(why(file(rows(3, 1, 3, 0)))).toBe('source positions out of order');
    expect(why(file(rows(3, 2, 1, 0, 0, 0)))).toBe('source positions out of order');
    expect(why(file(rows(3, 1, 0, 2, 0, 0, 0)))).toBe('file 2 of 2');
    expect(why(file(rows(3, 1, 0, 1, 0, 0, 2)))).toBe('inlining 2 of 2');
    expect(why(file(rows(3, 1, 0, 1, 1, 0, 0)))).toBe('a source position out of range');
  });
  const nested = (n: number): Parts => {
    const items = Array.from({ length: n }, (_, i) => ['g', 0, i]).flat();
    return { funcs: [func({ inlined: seq(n, ...items) })] };
  };
  it('inlinings name an earlier one and nest 64 levels', () => {
    expect(accepted(nested(64)).funcs[0].inlined.map((r) => r.parent)).toEqual(
      Array.from({ length: 64 }, (_, i) => i - 1),
    );
    expect(why(file(nested(65)))).toBe('inlining nested too deeply');
    expect(why(file({ funcs: [func({ inlined: seq(1, 'g', 0, 2) })] }))).toBe('inlining 2 of 1');
  });
});

describe('constants', () => {
  const constant = (...items: number[]): Parts => ({ constants: seq(1, ...items) });
  it('are values of their type', () => {
    expect(accepted({ constants: seq(4, BOOL, 0, BOOL, 1, scalarCode('t1'), 1, scalarCode('u8'), 510) }).constants.map((c) => c.value)).toEqual([false, true, -1n, 255n]); // prettier-ignore
    expect(why(file(constant(BOOL, 2)))).toBe('bool 2 of 2');
    expect(why(file(constant(scalarCode('t1'), 4)))).toBe('2 is no t1');
    expect(why(file(constant(scalarCode('t1'), 3)))).toBe('-2 is no t1');
    expect(why(file(constant(scalarCode('u8'), 1)))).toBe('-1 is no u8');
    expect(why(file(constant(scalarCode('u8'), 512)))).toBe('256 is no u8');
  });
  it('have types of registers', () => {
    expect(why(file(constant(scalarCode('f16'), 0)))).toBe(`scalar type ${scalarCode('f16')}`);
    expect(why(file(constant(300, 0)))).toBe('scalar type 300');
  });
});

describe('registers come in runs', () => {
  const registers = (...items: number[]): Parts => ({ funcs: [func({ instrs: 10, registers: seq(...items) })] });
  it('that add up', () => {
    expect(accepted(registers(3, I32, 1, BOOL, 2)).funcs[0].registers).toEqual(['i32', 'bool', 'bool']);
    const wrong = 'runs of registers that do not add up';
    expect(why(file(registers(3, I32, 1, BOOL, 0, I32, 2)))).toBe(wrong);
    expect(why(file(registers(3, I32, 1, BOOL, 3)))).toBe(wrong);
    expect(why(file(registers(3, I32, 1, I32, 2)))).toBe(wrong);
  });
  it('of as many as the code could name, and some', () => {
    expect(accepted(registers(64 + 8 * 10, I32, 144)).funcs[0].registers.length).toBe(144);
    expect(why(file(registers(145, I32, 145)))).toBe('145 registers where at most 144 make sense');
    const params = (n: number): Parts => ({ funcs: [func({ imported: -1, params: seq(n, I32, n), named: [] })] });
    const names = (w: TryteWriter): void => Array.from({ length: 4096 }, () => '').forEach((s) => w.text(s));
    expect(accepted({ funcs: [func({ params: (w) => seq(4096, I32, 4096)(w), span: (w) => (names(w), w.uint(0)) })].map((f) => f) }).funcs[0].params.length).toBe(4096); // prettier-ignore
    expect(why(file(params(4097)))).toBe('4097 registers where at most 4096 make sense');
  });
});

describe('functions', () => {
  it('name an import that there is', () => expect(why(file({ funcs: [func({ imported: 0 })] }))).toBe('import 1 of 1'));
  it('have flags for what follows', () => {
    const [f] = accepted({ funcs: [func({ flags: 3, named: ['k', 'whole'], inline: 2 })] }).funcs;
    expect([f.kernel, f.partOf, f.inline]).toEqual(['k', 'whole', 'never']);
    expect(accepted({ funcs: [func({ flags: 2, named: ['whole'] })] }).funcs[0]).toMatchObject({ kernel: undefined, partOf: 'whole' }); // prettier-ignore
    expect(why(file({ funcs: [func({ flags: 8 })] }))).toBe('flags 8 of 8');
    expect(why(file({ funcs: [func({ inline: 3 })] }))).toBe('inlining 3 of 3');
  });
  const names = (...items: (number | string)[]): Parts => ({
    funcs: [func({ flags: 4, instrs: 4, registers: seq(2, I32, 2), names: seq(...items) })],
  });
  it('may name registers', () => {
    expect(accepted(names(2, 0, 1, 'a', 3, 0, 'b')).funcs[0].names).toEqual([
      { instr: 0, register: 1, name: 'a' },
      { instr: 3, register: 0, name: 'b' },
    ]);
    expect(why(file(names(1, 4, 0, 'a')))).toBe('a name beyond the code');
    expect(why(file(names(1, 0, 2, 'a')))).toBe('register 2 of 2');
    expect(why(file(names(0)))).toBe('an empty list of names');
  });
  it('are exported by an index below their number', () => {
    expect(why(file({ types: seq(1, 4, 0), funcs: [func()], exports: seq(1, 'f', 1, 0, 0) }))).toBe('function 1 of 1');
  });
});

describe('signatures', () => {
  it('read back with inout parameters of several types', () => {
    const m = fullModule();
    const t = (name: 'i32' | 'f64' | 't3'): Type => ({ kind: 'scalar', name });
    const signature = {
      params: [
        { name: 'a', type: t('i32'), inout: true },
        { name: 'b', type: t('f64'), inout: false },
        { name: 'c', type: t('t3'), inout: true },
      ],
      result: UNIT,
    };
    const result = readModule(writeModule({ ...m, exports: [{ name: 'e', func: 1, signature }] }));
    expect(result).toMatchObject({ module: { exports: [{ name: 'e', func: 1, signature }] } });
  });
  it('name types that there are and that values may have', () => {
    const half = seq(1, 1, scalarCode('f16'));
    expect(why(file({ types: half, funcs: [func()], exports: seq(1, 'f', 0, 0, 0) }))).toBe('f16 in a signature');
    expect(why(file({ funcs: [func()], exports: seq(1, 'f', 0, 0, 0) }))).toBe('type 0 of 0');
    expect(why(file({ funcs: [func()], exports: seq(1, 'f', 0, 1, 'p', 5, 0) }))).toBe('type 2 of 0');
  });
});

it('parts of functions read back as written', () => {
  const m = fullModule();
  const f: TbcFunc = {
    ...m.funcs[1],
    partOf: 'types',
    kernel: 'k',
    inline: 'always',
    names: [{ instr: 0, register: 0, name: 'n' }],
    inlined: [{ func: 'g', file: -1, start: 0, end: 0, parent: -1 }],
  };
  const funcs = m.funcs.map((old, i) => (i === 1 ? f : old));
  expect(readModule(writeModule({ ...m, funcs }))).toEqual({ module: { ...m, funcs } });
});
