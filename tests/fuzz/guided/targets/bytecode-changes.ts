import type { Type } from '../../../../spec/abi.ts';
import { flatten } from '../../../../spec/layout.ts';
import { inSet } from '../../../../spec/ops/index.ts';
import { NO_SPAN } from '../../../../spec/span.ts';
import { TRAPS } from '../../../../spec/traps.ts';
import type { ScalarType } from '../../../../spec/types.ts';
import { SCALARS, scalarInfo } from '../../../../spec/types.ts';
import { readModule } from '../../../../vm/binary/read.ts';
import { packTrytes, unpackTrytes } from '../../../../vm/binary/trytes.ts';
import { HEADER_BYTES, MAGIC, VERSION, writeModule } from '../../../../vm/binary/write.ts';
import { BadInstr, CALL, instrById, InstrReader, InstrWriter, RETURN } from '../../../../vm/instr.ts';
import type { InstrRow } from '../../../../vm/instr.ts';
import type { TbcConstant, TbcFunc, TbcModule } from '../../../../vm/module.ts';
import { INSTR } from '../../../../vm/module.ts';
import { intValue } from '../../generate/literals.ts';
import type { Random } from '../../random.ts';
import { join, mutateBytes } from '../mutate-bytes.ts';

/** Changes to bytecode modules that know what the parts are, and smaller modules for the reducer. */

export const SCALAR_TYPES = [...SCALARS.keys()].filter((n) => n !== 'f16' && n !== 'bf16') as ScalarType[];
const ROWS: readonly InstrRow[] = Array.from({ length: 729 }, (_, i) => instrById(i)).filter((r) => r !== undefined);
/** Names that mean something to JavaScript, to hosts, or to the runtime. */
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '', ' ', 'then'],
  ...['trinity', 'env', 'print', 'trap_text', 'memory', 'rt.alloc', 'rt.free', 'é\u{1f600}', '"', '\n', 'a.b', '0'],
];

/** An instruction as the reader gives it. */
interface Instr {
  row: InstrRow;
  fields: number[];
}

export function mutateModule(r: Random, input: Uint8Array, other: Uint8Array): Uint8Array {
  if (r.oneIn(7)) return mutateTrytes(r, input);
  const read = readModule(input);
  if (!('module' in read)) return mutateTrytes(r, input);
  let m = read.module;
  for (let n = r.between(1, 3); n > 0; n--) {
    if (r.below(4) > 0) m = changeCode(r, m);
    else m = changeTables(r, m, other);
  }
  try {
    return writeModule(m);
  } catch {
    // What cannot be written is no file.
    return mutateTrytes(r, input);
  }
}

function changeCode(r: Random, m: TbcModule): TbcModule {
  const bodies = m.funcs.flatMap((f, i) => (f.imported < 0 ? [i] : []));
  if (bodies.length === 0) return m;
  const at = r.pick(bodies);
  const f = m.funcs[at]!;
  const list = instructions(m, f);
  if (!list || list.length === 0 || r.oneIn(12)) return replace(m, at, { ...f, code: rawChange(r, f.code) });
  const registers = [...f.registers];
  const constants = [...m.constants];
  for (let n = r.between(1, 3); n > 0 && list.length > 0; n--) {
    const i = r.below(list.length);
    const x = list[i]!;
    switch (r.below(9)) {
      case 0:
        list.splice(i, r.oneIn(3) ? r.between(1, 6) : 1);
        break;
      case 1:
        list.splice(r.below(list.length + 1), 0, ...list.slice(i, i + r.between(1, 8)).map(copy));
        break;
      case 2:
        [list[i], list[r.below(list.length)]] = [list[r.below(list.length)]!, x];
        break;
      case 3:
        if (x.fields.length > 0) x.fields[r.below(x.fields.length)] = number(r, x.fields);
        break;
      case 4:
        if (x.fields.length > 0) {
          const k = r.below(x.fields.length);
          x.fields[k] = Math.max(0, x.fields[k]! + r.between(-2, 2));
        }
        break;
      case 5: {
        // Another row that takes and gives as many.
        const like = ROWS.filter((row) => row.fixed === x.row.fixed && row.opens === x.row.opens);
        list[i] = { row: r.pick(like), fields: x.fields };
        break;
      }
      case 6:
        list.splice(i, 0, ...wrap(r, registers));
        break;
      default: {
        const made = plain(r, m, f, registers, constants);
        if (made) list.splice(i, 0, ...made);
      }
    }
  }
  const w = new InstrWriter();
  for (const x of list) w.emit(x.row, x.fields);
  const code = w.finish();
  return { ...replace(m, at, { ...f, code, registers, ...fitting(f, code) }), constants };
}

/** Source positions that the code is still long enough for. */
function fitting(f: TbcFunc, code: Int16Array): { spans: Int32Array } {
  let rows = 0;
  while (rows * 5 < f.spans.length && f.spans[rows * 5]! < code.length / INSTR) rows++;
  return { spans: f.spans.slice(0, rows * 5) };
}

const copy = (x: Instr): Instr => ({ row: x.row, fields: [...x.fields] });

function number(r: Random, near: readonly number[]): number {
  return r.pick([0, 1, 2, 3, 31, 32, 255, 364, 728, 729, 65535, 65536, 2 ** 31, 2 ** 32 - 1, 729 ** 3, r.pick(near), r.below(30)]); // prettier-ignore
}

function replace(m: TbcModule, at: number, f: TbcFunc): TbcModule {
  return { ...m, funcs: m.funcs.map((x, i) => (i === at ? f : x)) };
}

function instructions(m: TbcModule, f: TbcFunc): Instr[] | undefined {
  const reader = new InstrReader(m, f);
  const out: Instr[] = [];
  try {
    while (reader.read()) out.push({ row: reader.row, fields: [...reader.fields] });
  } catch (e) {
    if (!(e instanceof BadInstr)) throw e;
    return undefined;
  }
  return out;
}

/** Control around nothing, or around what follows by accident. */
function wrap(r: Random, registers: readonly ScalarType[]): Instr[] {
  const row = ROWS.filter((x) => x.opens > 0)[r.below(4)]!;
  const condition = registers.map((t, i) => (t === row.operands[0] ? i : -1)).filter((i) => i >= 0);
  const arms = row.opens <= 2 ? 0 : row.opens - 2;
  const by = (name: string): InstrRow => ROWS.find((x) => x.name === name)!;
  return [
    { row, fields: row.opens <= 2 ? [] : [condition.length > 0 ? r.pick(condition) : 0] },
    ...(r.oneIn(3) ? [{ row: by('br'), fields: [r.below(3)] }] : []),
    ...Array.from({ length: arms }, () => ({ row: by('else'), fields: [] })),
    { row: by('end'), fields: [] },
  ];
}

/** An instruction of some row whose types fit; operands that there are no registers for are made by constants before it. */
function plain(
  r: Random,
  m: TbcModule,
  f: TbcFunc,
  registers: ScalarType[],
  constants: TbcConstant[],
): Instr[] | undefined {
  const row = r.pick(ROWS.filter((x) => x.opens === 0 && !['else', 'end', 'ext', 'args'].includes(x.name)));
  const before: Instr[] = [];
  const known = new Set<ScalarType>(registers);
  const bound: Partial<Record<string, ScalarType>> = {};
  for (const v of ['T', 'U'] as const) {
    const set = row.row[v];
    if (set === undefined) continue;
    const fits = SCALAR_TYPES.filter((t) => inSet(t, set) && (v === 'T' || !bound['T'] || row.row.relation !== 'same_width' || scalarInfo(t).width === scalarInfo(bound['T']).width)); // prettier-ignore
    if (fits.length === 0) return undefined;
    const here = fits.filter((t) => known.has(t));
    bound[v] = r.pick(here.length > 0 && r.below(4) > 0 ? here : fits);
  }
  const target = row === CALL ? r.below(m.funcs.length) : -1;
  const callee = m.funcs[target];
  const typeOf = (p: string): ScalarType => bound[p] ?? (p as ScalarType);
  const operands = callee ? callee.params : row === RETURN ? f.results : row.operands.map(typeOf);
  const results = callee ? callee.results : row === RETURN ? [] : row.results.map(typeOf);
  const add = (t: ScalarType): number => {
    registers.push(t);
    return registers.length - 1;
  };
  const use = (t: ScalarType): number => {
    const fits = registers.flatMap((x, i) => (x === t ? [i] : []));
    if (fits.length > 0 && r.below(5) > 0) return r.oneIn(2) ? fits[fits.length - 1]! : r.pick(fits);
    const dst = add(t);
    constants.push({ type: t, value: constantOf(r, t) });
    before.push({ row: ROWS.find((x) => x.name === 'const')!, fields: [constants.length - 1, dst] });
    return dst;
  };
  const attrs = row.attrs.map(([name, kind]) => {
    switch (kind) {
      case 'int':
        return r.oneIn(8) ? number(r, [0]) : r.below(Math.min(row.row.attrLimits?.[name] ?? 64, 2 ** 31));
      case 'const':
        constants.push({ type: bound['U']!, value: constantOf(r, bound['U']!) });
        return constants.length - 1;
      case 'bytes16':
        constants.push({ type: 'v128', value: Uint8Array.from({ length: 16 }, () => r.below(row.row.attrLimits?.[name] ?? 256)) }); // prettier-ignore
        return constants.length - 1;
      case 'trap':
        return r.pick(Object.values(TRAPS)).id;
      case 'func':
        return target;
      case 'storage': {
        const t = bound['T'] ?? bound['U']!;
        return scalarInfo(t === 'f32' ? r.pick(['f32', 'f16', 'bf16'] as const) : t).code;
      }
      case 'label':
        return r.below(3);
    }
  });
  const from = operands.map(use);
  const taken = new Set<number>();
  const to = results.map((t) => {
    const fits = registers.flatMap((x, i) => (x === t && !taken.has(i) ? [i] : []));
    const dst = fits.length > 0 && r.oneIn(2) ? r.pick(fits) : add(t);
    taken.add(dst);
    return dst;
  });
  return [...before, { row, fields: [...attrs, ...to, ...from] }];
}

export function constantOf(r: Random, t: ScalarType): TbcConstant['value'] {
  if (t === 'bool') return r.oneIn(2);
  if (t === 'v128') return Uint8Array.from({ length: 16 }, () => r.pick([0, 1, 127, 128, 255, r.below(256)]));
  const { kind } = scalarInfo(t);
  if (kind === 'float') {
    const v = r.pick([0, -0, 1, -1.5, NaN, Infinity, -Infinity, 2 ** 31, -(2 ** 31), 2 ** 63, 1e-40, 0.5, 65520, 3e38]);
    return t === 'f32' ? Math.fround(v) : v;
  }
  return intValue(r, t);
}

function rawChange(r: Random, code: Int16Array): Int16Array {
  const out = Array.from(code);
  for (let n = r.between(1, 4); n > 0; n--) {
    const i = r.below(out.length);
    if (r.oneIn(4)) out.splice(i - (i % INSTR), INSTR);
    else out[i] = r.oneIn(2) ? r.between(-364, 364) : Math.max(-364, Math.min(364, (out[i] ?? 0) + r.between(-2, 2)));
  }
  return Int16Array.from(out);
}

function changeTables(r: Random, m: TbcModule, other: Uint8Array): TbcModule {
  const f = m.funcs.length > 0 ? r.below(m.funcs.length) : -1;
  switch (r.below(11)) {
    case 0: {
      // A function of another module, with its constants behind ours.
      const read = readModule(other);
      if (!('module' in read) || read.module.funcs.length === 0) return m;
      const g = r.pick(read.module.funcs);
      if (g.imported >= 0) return m;
      const added = { ...g, name: `${g.name}${m.funcs.length}`, kernel: undefined, span: NO_SPAN, spans: new Int32Array(0), inlined: [] }; // prettier-ignore
      const signature = {
        params: g.params.map((t, i) => ({ name: `p${i}`, type: scalarType(t), inout: false })),
        result: g.results.length === 1 ? scalarType(g.results[0]!) : { kind: 'tuple' as const, items: g.results.map(scalarType) }, // prettier-ignore
      };
      return {
        ...m,
        funcs: [...m.funcs, added],
        exports: [...m.exports, { name: added.name, func: m.funcs.length, signature }],
        constants: r.oneIn(2) ? [...m.constants, ...read.module.constants] : m.constants,
      };
    }
    case 1: {
      const exports = m.exports.map((e) => (r.oneIn(2) ? { ...e, name: r.pick(NAMES) } : e));
      return { ...m, exports };
    }
    case 2:
      return { ...m, imports: m.imports.map((i) => (r.oneIn(2) ? { ...i, name: r.pick(NAMES), module: r.pick(NAMES) } : i)) }; // prettier-ignore
    case 3:
      return { ...m, heapBase: r.pick([0, 16, 32, 256, 65536, 65552, 2 ** 20, 2 ** 31, 2 ** 32 - 65536, 2 ** 32]) };
    case 4: {
      const address = r.pick([0, 16, 32, 64, 4096]);
      const bytes = Uint8Array.from({ length: r.pick([0, 1, 15, 16, 17, 40]) }, () => r.below(256));
      return { ...m, data: r.oneIn(3) ? m.data.slice(1) : [...m.data, { address, bytes }] };
    }
    case 5: {
      const type = r.pick(SCALAR_TYPES);
      return { ...m, globals: [...m.globals, { name: r.pick(NAMES), type, value: constantOf(r, type) }] };
    }
    case 6:
      return { ...m, constants: m.constants.map((c) => (r.oneIn(3) ? { type: c.type, value: constantOf(r, c.type) } : c)) }; // prettier-ignore
    case 7: {
      if (f < 0) return m;
      const g = m.funcs[f]!;
      const registers = [...g.registers];
      if (registers.length > g.params.length) registers[r.between(g.params.length, registers.length - 1)] = r.pick(SCALAR_TYPES); // prettier-ignore
      return replace(m, f, { ...g, registers });
    }
    case 8: {
      // A signature of another shape, with the function's own types following it.
      if (m.exports.length === 0) return m;
      const at = r.below(m.exports.length);
      const e = m.exports[at]!;
      const type = randomType(r, 3);
      const params = [...e.signature.params, { name: r.pick(NAMES), type, inout: r.oneIn(4) }];
      const exports = m.exports.map((x, i) => (i === at ? { ...x, signature: { ...x.signature, params } } : x));
      if (r.oneIn(4)) return { ...m, exports };
      const g = m.funcs[e.func]!;
      const more = flatten(type);
      const widened = {
        ...g,
        params: [...g.params, ...more],
        paramNames: [...g.paramNames, ...more.map(() => '')],
        registers: [...g.registers.slice(0, g.params.length), ...more, ...g.registers.slice(g.params.length)],
      };
      return { ...replace(m, e.func, widened), exports };
    }
    case 9:
      return { ...m, entries: [...m.entries, ...m.exports.slice(0, 1).map((e) => ({ kind: r.pick(['test', 'property', 'bench'] as const), name: r.pick(NAMES), func: e.func, signature: e.signature, span: NO_SPAN }))] }; // prettier-ignore
    default: {
      if (f < 0) return m;
      const g = m.funcs[f]!;
      return replace(m, f, { ...g, inline: r.pick(['always', 'never', undefined] as const), name: r.oneIn(3) ? r.pick(NAMES) : g.name }); // prettier-ignore
    }
  }
}

const scalarType = (name: ScalarType): Type => ({ kind: 'scalar', name });

function randomType(r: Random, depth: number): Type {
  const sub = (): Type => randomType(r, depth - 1);
  switch (depth <= 0 ? r.below(2) : r.below(6)) {
    case 0:
      return scalarType(r.pick(SCALAR_TYPES.filter((t) => t !== 'v128')));
    case 1:
      return { kind: 'str' };
    case 2:
      return { kind: 'tuple', items: Array.from({ length: r.below(4) }, sub) };
    case 3:
      return { kind: 'struct', name: 'S', fields: Array.from({ length: r.below(3) }, (_, i) => ({ name: r.oneIn(4) ? '__proto__' : `f${i}`, type: sub() })) }; // prettier-ignore
    case 4:
      return { kind: 'enum', name: 'E', variants: Array.from({ length: r.between(1, 3) }, (_, i) => ({ name: r.oneIn(4) ? '__proto__' : `V${i}`, payload: Array.from({ length: r.below(3) }, sub) })) }; // prettier-ignore
    default: {
      const elem = r.oneIn(2) ? scalarType('t1') : sub();
      const trits = elem.kind === 'scalar' && elem.name === 't1';
      const name = trits ? r.pick(['planes', 'pack2', 'pack5', 'i8'] as const) : 'dense';
      const dims = Array.from({ length: r.between(1, 3) }, () => r.pick([null, 0, 3, 'N', 2 ** 31]));
      return { kind: 'tensor', elem, dims, layout: { name } } as Type;
    }
  }
}

const TRYTES = [-364, -363, -362, 0, 1, 363, 364];

/** Changes the trytes of a file and puts them under a right header, so that the reader gets far. */
export function mutateTrytes(r: Random, input: Uint8Array): Uint8Array {
  const parts = partsOf(input);
  if (!parts || r.oneIn(10)) return mutateBytes(r, input, input, 1 << 16);
  const list = Array.from(parts.trytes);
  for (let n = r.between(1, 5); n > 0; n--) {
    const i = r.below(list.length + 1);
    const k = r.below(10);
    if (k < 5) list[i] = r.pick(TRYTES) + r.between(-1, 1);
    else if (k < 8) list[i] = (list[i] ?? 0) + r.between(-3, 3);
    else if (k === 8) list.splice(i, r.between(1, 5));
    else list.splice(i, 0, ...list.slice(i, i + r.between(1, 10)));
  }
  const tail = r.oneIn(5) ? mutateBytes(r, parts.tail, parts.tail, 1 << 15) : parts.tail;
  return fileOf(
    list.map((t) => Math.max(-364, Math.min(364, t))),
    tail,
  );
}

function partsOf(input: Uint8Array): { trytes: Int16Array; tail: Uint8Array } | undefined {
  if (input.length < HEADER_BYTES) return undefined;
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  const count = view.getUint32(8, true);
  const tailBytes = view.getUint32(12, true);
  if (HEADER_BYTES + tailBytes > input.length || count > input.length) return undefined;
  const trytes = unpackTrytes(input.subarray(HEADER_BYTES, input.length - tailBytes), count);
  return typeof trytes === 'number' ? undefined : { trytes, tail: input.slice(input.length - tailBytes) };
}

function fileOf(list: readonly number[], tail: Uint8Array): Uint8Array {
  const head = new Uint8Array(HEADER_BYTES);
  head.set(MAGIC);
  const v = new DataView(head.buffer);
  v.setUint32(4, VERSION, true);
  v.setUint32(8, list.length, true);
  v.setUint32(12, tail.length, true);
  return join(head, packTrytes(Int16Array.from(list)), tail);
}

/** Modules with a part left out each: functions' code, instructions, tables. */
export function* shrinkModule(input: Uint8Array): Iterable<Uint8Array> {
  const read = readModule(input);
  if (!('module' in read)) return;
  const m = read.module;
  const lists = ['exports', 'entries', 'data', 'kernels', 'globals'] as const;
  for (const l of lists) if (m[l].length > 0) yield writeModule({ ...m, [l]: [] });
  if (m.files.length > 0 || m.funcs.some((f) => f.spans.length > 0))
    yield writeModule({
      ...m,
      files: [],
      lines: [],
      funcs: m.funcs.map((f) => ({ ...f, span: NO_SPAN, spans: new Int32Array(0), inlined: [] })),
      entries: m.entries.map((e) => ({ ...e, span: NO_SPAN })),
    });
  for (const l of lists)
    for (let i = 0; i < m[l].length; i++) yield writeModule({ ...m, [l]: m[l].filter((_, k) => k !== i) });
  const last = m.funcs.length - 1;
  if (last >= 0 && m.funcs[last]!.imported < 0)
    yield writeModule({
      ...m,
      funcs: m.funcs.slice(0, last),
      exports: m.exports.filter((e) => e.func !== last),
      entries: m.entries.filter((e) => e.func !== last),
    });
  const stop = ROWS.find((r) => r.name === 'trap')!;
  const end = ROWS.find((r) => r.name === 'end')!;
  const w = new InstrWriter();
  w.emit(stop, [Object.values(TRAPS)[0]!.id]);
  w.emit(end, []);
  const stub = w.finish();
  const bodies = m.funcs.flatMap((f, i) => (f.imported < 0 && f.code.length > stub.length ? [i] : []));
  for (const i of bodies)
    yield writeModule(replace(m, i, { ...m.funcs[i]!, code: stub, registers: m.funcs[i]!.params, spans: new Int32Array(0) })); // prettier-ignore
  for (const i of bodies) {
    const f = m.funcs[i]!;
    const list = instructions(m, f);
    if (!list) continue;
    for (let size = list.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < list.length; at += size) {
        const rest = new InstrWriter();
        list.forEach((x, k) => {
          if (k < at || k >= at + size) rest.emit(x.row, x.fields);
        });
        yield writeModule(replace(m, i, { ...f, code: rest.finish(), spans: new Int32Array(0) }));
      }
    }
  }
}
