import type { StorageType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { Emit, Lowering, Memory } from './emit.ts';
import type { Library } from './library.ts';
import { unsignedOf } from './lower-arith.ts';
import { balanced, bare, heldAs } from './types.ts';

/**
 * Loads and stores. Memory is an array of 32-bit words; what is narrower, or lies across words, is taken out of them, and is
 * put into them by atomics, since neighbouring threads write the other bytes of the same word.
 */

const U32 = scalarInfo('u32');

function word(m: Memory, index: string): string {
  return m.mode === 'atomic' ? `atomicLoad(&${m.name}[${index}])` : `${m.name}[${index}]`;
}

/** The index of the word at an address. */
function indexOf(address: string): string {
  // An address lies in memory, so that a shift to it left nothing out.
  const shifted = /^\((.*) << 2u\)$/.exec(address);
  if (shifted && balanced(shifted[1]!)) return bare(shifted[1]!);
  return /^\d+u$/.test(address) ? `${parseInt(address) >>> 2}u` : `${address} >> 2u`;
}

/** The bits of `bytes` (1, 2 or 4) at an address as u32, with whatever above them where `bytes` is less than 4. */
function bits(lib: Library, m: Memory, address: string, bytes: number, zeros: number): string {
  if (bytes === 4 && zeros >= 2) return word(m, indexOf(address));
  if (bytes === 1 || (bytes === 2 && zeros >= 1)) {
    const name = lib.own(
      `load1_${m.name}`,
      () => `// The word from a byte on that lies within it.
fn load1_${m.name}(at: u32) -> u32 {
  return ${word(m, 'at >> 2u')} >> ((at & 3u) * 8u);
}`,
    );
    return `${name}(${bare(address)})`;
  }
  const name = lib.own(
    `load4_${m.name}`,
    () => `fn load4_${m.name}(at: u32) -> u32 {
  let by = (at & 3u) * 8u;
  let low = ${word(m, 'at >> 2u')};
  if (by == 0u) { return low; }
  return (low >> by) | (${word(m, '(at >> 2u) + 1u')} << (32u - by));
}`,
  );
  return `${name}(${bare(address)})`;
}

function plus(address: string, n: number): string {
  return /^\d+u$/.test(address) ? `${parseInt(address) + n}u` : `(${address} + ${n}u)`;
}

export const load: Lowering = (e, _x, op) => {
  const { lib } = e;
  const { memory, address: given, zeros } = e.place(op);
  const storage = scalarInfo(op.attrs!['storage'] as StorageType);
  const whole = storage.bytes === 8;
  const at = whole ? e.keep(given, 'at') : given;
  const get = (k: number): string => bits(lib, memory, plus0(at, k), Math.min(4, storage.bytes), zeros);
  switch (storage.kind) {
    case 'float':
      return whole ? `vec2<u32>(${get(0)}, ${get(4)})` : `bitcast<f32>(${get(0)})`;
    case 'half':
      if (storage.name === 'bf16') return `bitcast<f32>(${get(0)} << 16u)`;
      return `${lib.word('f32_of_f16')}(${get(0)} & 0xffffu)`;
    case 'bool': {
      const raw = e.keep(`${get(0)} & 0xffu`);
      e.trapIf(`${raw} > 1u`, 'code');
      return `(${raw} != 0u)`;
    }
    case 'unsigned':
      return whole
        ? `vec2<u32>(${get(0)}, ${get(4)})`
        : storage.bytes === 4
          ? get(0)
          : `(${get(0)} & ${lib.int(U32, storage.max)})`;
    default: {
      const width = storage.bytes * 8;
      const raw = whole
        ? `vec2<u32>(${get(0)}, ${get(4)})`
        : width === 32
          ? `bitcast<i32>(${get(0)})`
          : `extractBits(bitcast<i32>(${get(0)}), 0u, ${width}u)`;
      if (storage.kind !== 'trits') return raw;
      const v = e.keep(raw);
      const low = lib.lt(storage, v, lib.int(storage, storage.min));
      const high = lib.lt(storage, lib.int(storage, storage.max), v);
      e.trapIf(`${low} || ${high}`, 'code');
      return v;
    }
  }
};

function plus0(address: string, n: number): string {
  return n === 0 ? address : plus(address, n);
}

/** Puts the low bits of a value into memory. */
function put(e: Emit, m: Memory, address: string, value: string, bytes: number, zeros: number): void {
  if (bytes === 4 && zeros >= 2) {
    const at = indexOf(address);
    e.line(m.mode === 'atomic' ? `atomicStore(&${m.name}[${at}], ${value});` : `${m.name}[${at}] = ${value};`);
    return;
  }
  const within = bytes === 1 || (bytes === 2 && zeros >= 1);
  const mask = bytes === 4 ? '0xffffffffu' : bytes === 2 ? '0xffffu' : '0xffu';
  const name = within ? `store1_${m.name}` : `store4_${m.name}`;
  e.lib.own(name, () => {
    const change = (index: string, shifted: string): string =>
      `atomicXor(&${m.name}[${index}], (atomicLoad(&${m.name}[${index}]) ^ (v ${shifted})) & (mask ${shifted}));`;
    const head = `// Changes what the mask covers alone: other threads write the rest of the word.\nfn ${name}(at: u32, v: u32, mask: u32) {\n  let by = (at & 3u) * 8u;`;
    const rest = `\n  if (by != 0u) { ${change('(at >> 2u) + 1u', '>> (32u - by)')} }`;
    return `${head}\n  ${change('at >> 2u', '<< by')}${within ? '' : rest}\n}`;
  });
  e.line(`${name}(${bare(address)}, ${bare(value)}, ${mask});`);
}

export const store: Lowering = (e, x, op) => {
  const { lib } = e;
  const { memory, address: given, zeros } = e.place(op);
  const storage = scalarInfo(op.attrs!['storage'] as StorageType);
  const value = x[1]!;
  if (storage.bytes === 8) {
    const at = e.keep(given, 'at');
    const v = value.many();
    put(e, memory, at, `${v}.x`, 4, zeros);
    put(e, memory, plus(at, 4), `${v}.y`, 4, zeros);
    return undefined;
  }
  let text: string;
  if (storage.name === 'f16') text = `${lib.word('f16_of_f32')}(${value.text})`;
  else if (storage.name === 'bf16') {
    lib.word('bf16_of_f32');
    text = `bf16_of_f32(${value.text})`;
  } else {
    switch (heldAs(value.info)) {
      case 'f':
        text = `bitcast<u32>(${bare(value.text)})`;
        break;
      case 'i':
        text = bare(unsignedOf(value.text));
        break;
      case 'b':
        text = `u32(${value.text})`;
        break;
      default:
        text = value.text;
    }
  }
  put(e, memory, given, text, storage.bytes, zeros);
  return undefined;
};

export const atomicXor: Lowering = (e, x, op) => {
  const { memory, address } = e.place(op);
  e.line(`atomicXor(&${memory.name}[${indexOf(address)}], ${x[1]!.text});`);
  return undefined;
};

export const atomicAdd: Lowering = (e, x, op) => {
  const { memory, address } = e.place(op);
  e.line(`atomicAdd(&${memory.name}[${indexOf(address)}], ${x[1]!.text});`);
  return undefined;
};
