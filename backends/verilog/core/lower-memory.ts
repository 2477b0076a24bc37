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

/** Integers of eight bytes may stand at any address: conversions of layouts read bytes eight at a time. */
function anywhere(cx: LowerContext, base: Reg, aligned: () => void, bytewise: () => void): void {
  const { asm } = cx;
  const off = asm.temp();
  const [slow, end] = [asm.newLabel(), asm.newLabel()];
  asm.op('and', off, base, { imm: 3 });
  asm.branch('bne', off, { imm: 0 }, slow);
  aligned();
  asm.jump(end);
  asm.place(slow);
  bytewise();
  asm.place(end);
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
    const aligned = (to: Reg): void => {
      const low = asm.temp();
      asm.loadFrom('lwu', low, base);
      asm.loadHigh(to, base, low, row.code);
    };
    if (row.kind === 'trits') return aligned(d);
    const v = asm.temp();
    anywhere(
      cx,
      base,
      () => aligned(v),
      () => {
        const [low, high] = [asm.temp(), asm.temp()];
        cx.routine({ name: 'load8' }, [base], [low, high]);
        if (signed) asm.op('add', high, high, { imm: 0 }, scalarInfo('i32').code);
        asm.op('shl', high, high, { imm: 32 }, row.code);
        asm.op('or', v, high, low);
      },
    );
    return asm.copy(d, v);
  }
  const { base, offset } = addressOf(cx, NEAR);
  const op =
    row.bytes === 1 ? (signed ? 'lb' : 'lbu') : row.bytes === 2 ? (signed ? 'lh' : 'lhu') : signed ? 'lw' : 'lwu';
  asm.loadFrom(op, d, base, offset, type);
}

export function storeValue(cx: LowerContext): void {
  const { asm, storage, operands } = cx;
  const { bytes, kind } = scalarInfo(storage);
  const value = operands[1];
  if (bytes === 8) {
    const { base } = addressOf(cx, 0);
    const aligned = (): void => {
      asm.store('sw', base, value);
      asm.store('swh', base, value);
    };
    if (kind === 'trits') return aligned();
    return anywhere(cx, base, aligned, () => cx.routine({ name: 'store8' }, [base, value], []));
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
