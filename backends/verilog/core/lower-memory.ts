import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { Reg } from './asm.ts';
import type { LowerContext } from './context.ts';
import { isSigned } from './context.ts';

/** Offsets up to this stand in the instruction. */
const NEAR = 127;

/** The address with what of the offset the instruction cannot hold. */
function addressOf(cx: LowerContext, near: number): { base: Reg; offset: number } {
  const offset = cx.attrs['offset'];
  if (offset <= near) return { base: cx.operands[0], offset };
  const [o, base] = [cx.asm.temp(), cx.asm.temp()];
  cx.asm.load(o, BigInt(offset));
  cx.asm.op('add', base, cx.operands[0], o);
  return { base, offset: 0 };
}

/** A load of the value in its storage; bits that are no value of a tN or bool trap `code`. */
export function loadValue(cx: LowerContext): void {
  const { asm, storage, results } = cx;
  const row = scalarInfo(storage);
  const d = results[0];
  const type = row.kind === 'trits' || row.kind === 'bool' ? row.code : 0;
  const signed = row.kind !== 'bool' && isSigned(storage as ScalarType);
  if (row.bytes === 8) {
    const { base } = addressOf(cx, 0);
    const low = asm.temp();
    asm.loadFrom('lwu', low, base);
    return asm.loadHigh(d, base, low, row.code);
  }
  const { base, offset } = addressOf(cx, NEAR);
  const op =
    row.bytes === 1 ? (signed ? 'lb' : 'lbu') : row.bytes === 2 ? (signed ? 'lh' : 'lhu') : signed ? 'lw' : 'lwu';
  asm.loadFrom(op, d, base, offset, type);
}

export function storeValue(cx: LowerContext): void {
  const { asm, storage, operands } = cx;
  const { bytes } = scalarInfo(storage);
  const value = operands[1];
  if (bytes === 8) {
    const { base } = addressOf(cx, 0);
    asm.store('sw', base, value);
    return asm.store('swh', base, value);
  }
  const { base, offset } = addressOf(cx, NEAR);
  asm.store(bytes === 1 ? 'sb' : bytes === 2 ? 'sh' : 'sw', base, value, offset);
}

/** Traps where address + count lies beyond the memory. */
function range(cx: LowerContext, address: Reg, count: Reg): void {
  const { asm } = cx;
  const [end, size] = [asm.temp(), asm.temp()];
  asm.op('add', end, address, count);
  asm.load(size, BigInt(cx.memoryBytes));
  asm.trap('tlt', size, end, TRAPS.memory.id);
}

export function memoryFill(cx: LowerContext): void {
  const [address, , count] = cx.operands;
  range(cx, address, count);
  cx.routine({ name: 'fill' }, cx.operands, []);
}

export function memoryCopy(cx: LowerContext): void {
  const [to, from, count] = cx.operands;
  range(cx, to, count);
  range(cx, from, count);
  cx.routine({ name: 'copy' }, cx.operands, []);
}
