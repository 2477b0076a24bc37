import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { KernelParam } from '../target.ts';

/**
 * JavaScript text that generated ES modules share: values and tensors between a caller's numbers and typed arrays and the
 * bytes that kernels work on. What is not used is left out.
 */

type Packed = keyof typeof BLOCK_BYTES;

/** How a block of a packed layout is read and written: the formulas of spec/layout.ts, `rowBytes`. */
const CODECS: Readonly<Record<Packed, { readonly zero: number; readonly members: readonly string[] }>> = {
  planes: {
    zero: 0,
    members: [
      'get: (b, at, j) => ((b[at + (j >> 3)] >> (j & 7)) & 1) - 2 * ((b[at + 16 + (j >> 3)] >> (j & 7)) & 1),',
      'set(b, at, j, t) {',
      '  if (t !== 0) b[at + (j >> 3)] |= 1 << (j & 7);',
      '  if (t < 0) b[at + 16 + (j >> 3)] |= 1 << (j & 7);',
      '},',
      '// A sign without its nonzero bit encodes no trit.',
      'wrong: (b, i) => (i & 16) !== 0 && (b[i] & ~b[i - 16]) !== 0,',
    ],
  },
  pack2: {
    zero: 0x55,
    members: [
      'get: (b, at, j) => ((b[at + (j & 15)] >> (2 * (j >> 4))) & 3) - 1,',
      'set(b, at, j, t) {',
      '  b[at + (j & 15)] += t << (2 * (j >> 4));',
      '},',
      '// The code 3 encodes no trit.',
      'wrong: (b, i) => (b[i] & (b[i] >> 1) & 0x55) !== 0,',
    ],
  },
  pack5: {
    zero: 121,
    members: [
      'get: (b, at, j) => (Math.floor(b[at + (j & 15)] / 3 ** (j >> 4)) % 3) - 1,',
      'set(b, at, j, t) {',
      '  b[at + (j & 15)] += t * 3 ** (j >> 4);',
      '},',
      '// Bytes from 243 on encode no trits.',
      'wrong: (b, i) => b[i] > 242,',
    ],
  },
};

/** Name of the typed array that holds a storage type's elements as memory does. */
export function arrayName(t: StorageType): string {
  const { kind, bytes } = scalarInfo(t);
  if (kind === 'half') return 'Uint16Array';
  if (kind === 'float') return `Float${8 * bytes}Array`;
  const signed = kind !== 'unsigned' && kind !== 'bool';
  return `${bytes === 8 ? 'Big' : ''}${signed ? 'Int' : 'Uint'}${8 * bytes}Array`;
}

function elementRow(t: StorageType): string {
  const { kind, bytes, min, max } = scalarInfo(t);
  const fields = [`array: ${arrayName(t)}`];
  if (kind === 'half') fields.push(`toFloat: ${t}ToFloat`, `fromFloat: ${t}FromFloat`);
  else if (kind === 'trits' || kind === 'bool') {
    const n = bytes === 8 ? 'n' : '';
    fields.push(`least: ${min}${n}`, `most: ${max}${n}`);
  }
  return `  ${t}: { ${fields.join(', ')} },`;
}

function scalarRow(t: ScalarType): string {
  const { kind, machine, min, max } = scalarInfo(t);
  if (kind === 'float' || kind === 'bool') return `  ${t}: { kind: '${kind}' },`;
  const fields = [`kind: '${kind}'`, `machine: '${machine}'`, `least: ${min}n`, `most: ${max}n`];
  if (isWide(t)) fields.push('wide: true');
  return `  ${t}: { ${fields.join(', ')} },`;
}

/** Whether a scalar type's values are bigints outside of kernels (target.ts, ScalarValue). */
export function isWide(t: ScalarType): boolean {
  const { kind, width } = scalarInfo(t);
  return kind === 'trits' ? width > 33 : (kind === 'signed' || kind === 'unsigned') && width === 64;
}

const HALVES_TEXT = `
const WORD = new DataView(new ArrayBuffer(4));
`;
const HALVES: Readonly<Record<'f16' | 'bf16', string>> = {
  f16: `
/** The number of a half's bits. */
function f16ToFloat(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent ? (1024 + fraction) * 2 ** (exponent - 25) : fraction * 2 ** -24);
}

/** Bits of the half that is nearest to a number of single precision, the even one of two. */
function f16FromFloat(x) {
  if (x !== x) return 0x7e00;
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0;
  const size = Math.abs(x);
  if (size >= 65520) return sign | 0x7c00;
  if (size < 2 ** -14) return sign | even(size * 2 ** 24);
  WORD.setFloat32(0, size);
  const exponent = (WORD.getUint32(0) >>> 23) - 127;
  // A carry out of the fraction is one in the exponent.
  return sign | ((exponent + 14) * 1024 + even(size * 2 ** (10 - exponent)));
}

function even(x) {
  const floor = Math.floor(x);
  const rest = x - floor;
  return floor + (rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? 1 : 0);
}
`,
  bf16: `
/** The number of a bfloat16's bits. */
function bf16ToFloat(bits) {
  WORD.setUint32(0, bits << 16);
  return WORD.getFloat32(0);
}

/** Bits of the bfloat16 that is nearest to a number of single precision, the even one of two. */
function bf16FromFloat(x) {
  if (x !== x) return 0x7fc0;
  WORD.setFloat32(0, x);
  const bits = WORD.getUint32(0);
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}
`,
};

const PACKED_TEXT = `
/** Byte offset of a block of a row in a tensor of rows of so many blocks. */
function blockAt(type, row, block, blocks) {
  const { tile } = type;
  const { bytes } = LAYOUTS[type.layout];
  return ((Math.floor(row / tile) * blocks + block) * tile + (row % tile)) * bytes;
}

/** Puts trits into a packed layout: row by row, what is left over of blocks and tiles being zero trits. */
function pack(type, dims, trits, out) {
  const layout = LAYOUTS[type.layout];
  const [rows, k] = rowsOf(dims);
  const blocks = Math.ceil(k / layout.trits);
  out.fill(layout.zero);
  for (let row = 0, from = 0; row < rows; row++) {
    for (let j = 0; j < k; j++, from++) {
      const block = Math.floor(j / layout.trits);
      layout.set(out, blockAt(type, row, block, blocks), j % layout.trits, trits[from]);
    }
  }
}

/** The trits of a packed layout, row by row. */
function unpack(type, dims, payload) {
  const layout = LAYOUTS[type.layout];
  const [rows, k] = rowsOf(dims);
  const blocks = Math.ceil(k / layout.trits);
  const out = new Int8Array(rows * k);
  for (let row = 0, to = 0; row < rows; row++) {
    for (let j = 0; j < k; j++, to++) {
      const block = Math.floor(j / layout.trits);
      out[to] = layout.get(payload, blockAt(type, row, block, blocks), j % layout.trits);
    }
  }
  return out;
}

/** Throws where packed bytes encode no trits, or others than zero beyond the ends of rows. */
function checkPacked(type, dims, payload, what) {
  const layout = LAYOUTS[type.layout];
  for (let i = 0; i < payload.length; i++) {
    if (layout.wrong(payload, i)) throw new TypeError(what + ': byte ' + i + ' encodes no trit');
  }
  const [rows, k] = rowsOf(dims);
  const blocks = Math.ceil(k / layout.trits);
  const last = k - (blocks - 1) * layout.trits;
  const all = Math.ceil(rows / type.tile) * type.tile;
  for (let row = 0; row < all; row++) {
    for (let block = row < rows ? blocks - 1 : 0; block < blocks; block++) {
      for (let j = row < rows ? last : 0; j < layout.trits; j++) {
        if (layout.get(payload, blockAt(type, row, block, blocks), j) !== 0) {
          throw new TypeError(what + ': row ' + row + ' has trits other than zero beyond its end');
        }
      }
    }
  }
}

/** Rows of a tensor and elements in each. */
function rowsOf(dims) {
  return [dims.slice(0, -1).reduce((n, d) => n * d, 1), dims[dims.length - 1]];
}
`;

const ELEMENT_TEXT = `
/** Bytes of a tensor's payload. */
function payloadBytes(type, dims) {
  const count = dims.reduce((n, d) => n * d, 1);
  const layout = LAYOUTS[type.layout];
  if (!layout) return count * ELEMENTS[type.elem].array.BYTES_PER_ELEMENT;
  const [rows, k] = rowsOf(dims);
  return Math.ceil(rows / type.tile) * type.tile * Math.ceil(k / layout.trits) * layout.bytes;
}

/** Elements as the typed array of their type. Throws TypeError naming the place that does not fit. */
function elementsOf(type, data, what) {
  const { array, least, most, fromFloat } = ELEMENTS[type.elem];
  if (data instanceof array) {
    if (least !== undefined) {
      for (let i = 0; i < data.length; i++) if (data[i] < least || data[i] > most) throw wrongElement(type, data, i, what);
    }
    return data;
  }
  if (fromFloat) return array.from(data, (x) => fromFloat(Math.fround(x)));
  const out = new array(data.length);
  for (let i = 0; i < data.length; i++) {
    const given = typeof data[i] === 'boolean' ? Number(data[i]) : data[i];
    try {
      out[i] = typeof out[i] === 'bigint' ? BigInt(given) : Number(given);
    } catch {
      throw wrongElement(type, data, i, what);
    }
    const kept = array === Float32Array ? Object.is(Math.fround(given), out[i]) : out[i] == given;
    if (!kept && given === given) throw wrongElement(type, data, i, what);
    if (least !== undefined && (out[i] < least || out[i] > most)) throw wrongElement(type, data, i, what);
  }
  return out;
}

function wrongElement(type, data, i, what) {
  return new TypeError(what + '[' + i + ']: ' + String(data[i]) + ' is no ' + (type.elem === 't1' ? 'trit' : type.elem));
}

/** Writes a tensor's elements, or the bytes of its payload (Uint8Array for packed trits). */
function writeTensor(type, dims, data, out, what) {
  if (LAYOUTS[type.layout] && data instanceof Uint8Array) {
    if (data.length !== out.length) throw new TypeError(what + ': ' + data.length + ' bytes, where ' + out.length + ' are expected');
    checkPacked(type, dims, data, what);
    out.set(data);
    return;
  }
  const count = dims.reduce((n, d) => n * d, 1);
  if (data.length !== count) {
    throw new TypeError(what + ': ' + data.length + ' elements for dimensions ' + dims.join(' × '));
  }
  const elements = elementsOf(type, data, what);
  if (LAYOUTS[type.layout]) pack(type, dims, elements, out);
  else out.set(new Uint8Array(elements.buffer, elements.byteOffset, elements.byteLength));
}

/** A tensor's elements: trits and other integers as they are, halves as Float32Array. */
function readTensor(type, dims, payload) {
  if (LAYOUTS[type.layout]) return unpack(type, dims, payload);
  const { array, toFloat } = ELEMENTS[type.elem];
  const out = new array(payload.slice().buffer);
  return toFloat ? Float32Array.from(out, toFloat) : out;
}
`;

const SCALAR_TEXT = `
/** A number or bigint as a kernel takes it. Throws TypeError. */
function scalarIn(name, value, what) {
  const { kind, machine, least, most } = SCALARS[name];
  if (kind === 'float' && typeof value === 'number') return value;
  if (kind === 'bool' && typeof value === 'boolean') return value ? 1 : 0;
  const exact = typeof value === 'bigint' || Number.isSafeInteger(value);
  if (kind === 'float' || kind === 'bool' || !exact || value < least || value > most) {
    throw new TypeError(what + ': ' + String(value) + ' is no ' + (name === 't1' ? 'trit' : name));
  }
  return machine === 'i64' ? BigInt(value) : Number(value);
}

/** What a kernel gives, as a number, bigint or boolean. */
function scalarOut(name, value) {
  const { kind, machine, wide } = SCALARS[name];
  if (kind === 'bool') return value !== 0;
  if (kind === 'unsigned') return machine === 'i64' ? BigInt.asUintN(64, value) : value >>> 0;
  return machine === 'i64' && !wide ? Number(value) : value;
}
`;

/** The JavaScript of what kernels with these parameters and results need. Of `scalarOut` the types of wasm's values are expected. */
export function tensorText(params: readonly KernelParam[], results: readonly ScalarType[]): string {
  const buffers = params.flatMap((p) => (p.kind === 'buffer' ? [p.type] : []));
  const elems = sorted(buffers.map((b) => b.elem));
  const layouts = sorted(buffers.flatMap((b) => (isPacked(b.layout.name) ? [b.layout.name] : [])));
  const scalars = sorted([...params.flatMap((p) => (p.kind === 'scalar' ? [p.type] : [])), ...results]);
  const rows = layouts.flatMap((name) => {
    const { zero, members } = CODECS[name];
    const facts = `trits: ${TRITS_PER_BLOCK[name]}, bytes: ${BLOCK_BYTES[name]}, zero: ${zero},`;
    return [`  ${name}: {`, `    ${facts}`, ...members.map((m) => `    ${m}`), '  },'];
  });
  const halves = (['f16', 'bf16'] as const).filter((h) => elems.includes(h)).map((h) => HALVES[h]);
  return [
    '/** Element types: the typed array of each, and bounds where the array may hold more. */',
    block('ELEMENTS', elems.map(elementRow)),
    '',
    '/** Packed layouts of trits: a block of a row, and one trit of a block. */',
    block('LAYOUTS', rows),
    ...(scalars.length > 0 ? ['', block('SCALARS', scalars.map(scalarRow))] : []),
    ...(scalars.length > 0 ? [SCALAR_TEXT.trimEnd()] : []),
    ...(halves.length > 0 ? [HALVES_TEXT.trimEnd()] : []),
    ...halves.map((h) => h.trimEnd()),
    ...(layouts.length > 0 ? [PACKED_TEXT.trimEnd()] : []),
    ELEMENT_TEXT,
  ].join('\n');
}

function block(name: string, rows: readonly string[]): string {
  return rows.length === 0 ? `const ${name} = {};` : `const ${name} = {\n${rows.join('\n')}\n};`;
}

export function isPacked(name: string): name is Packed {
  return Object.hasOwn(BLOCK_BYTES, name);
}

function sorted<T extends string>(list: readonly T[]): T[] {
  return [...new Set(list)].sort();
}
