import type { Arg, Emit, Lowering } from './emit.ts';
import { isSigned, own } from './emit.ts';
import type { Op } from '../../compiler/ir/types.ts';

/** Bits of binary integers and truth values. */

function logic(name: 'and' | 'or' | 'xor'): Lowering {
  return (e, [a, b]) => own(e, a!.info).op(name, a!.text, b!.text);
}

const not: Lowering = (e, [a]) => own(e, a!.info).op('xor', a!.text, a!.info.kind === 'bool' ? 'true' : '-1');

/** The trap of a negative count. */
export function checkCount(e: Emit, count: Arg, op: Op): void {
  if (count.constant === undefined || count.constant < 0n) {
    e.trapIf(own(e, count.info).is('slt', count.text, '0'), 'shift', op);
  }
}

const shl: Lowering = (e, [a, c], op) => {
  checkCount(e, c!, op);
  const k = own(e, a!.info);
  const n = own(e, c!.info);
  const count = k.resize(c!.text, 32, false);
  if (c!.constant !== undefined) return c!.constant >= k.bits ? '0' : k.op('shl', a!.text, k.int(c!.constant));
  // LLVM does not say what a shift by the width or more gives.
  const inside = n.is('ult', c!.text, n.int(k.bits));
  return k.select(inside, k.op('shl', a!.text, k.select(inside, count, '0')), '0');
};

const shr: Lowering = (e, [a, c], op) => {
  checkCount(e, c!, op);
  const k = own(e, a!.info);
  const n = own(e, c!.info);
  const signed = isSigned(a!.info);
  const most = BigInt(k.bits - 1);
  if (c!.constant !== undefined) {
    if (c!.constant > most && !signed) return '0';
    return k.op(signed ? 'ashr' : 'lshr', a!.text, k.int(c!.constant > most ? most : c!.constant));
  }
  const inside = n.is('ule', c!.text, n.int(most));
  const count = k.resize(n.select(inside, c!.text, n.int(most)), 32, false);
  if (signed) return k.op('ashr', a!.text, count);
  return k.select(inside, k.op('lshr', a!.text, count), '0');
};

function rotate(name: 'fshl' | 'fshr'): Lowering {
  return (e, [a, c]) => {
    const k = own(e, a!.info);
    // Widths are powers of two, so that the low bits of a count, negative ones too, are the count modulo the width.
    const count = k.resize(c!.text, 32, true);
    return e.code.call(`llvm.${name}.${k.type}`, k.type, [
      [k.type, a!.text],
      [k.type, a!.text],
      [k.type, count],
    ]);
  };
}

function counted(name: 'ctlz' | 'cttz' | 'ctpop'): Lowering {
  return (e, [a]) => {
    const k = own(e, a!.info);
    const more: [string, string][] = name === 'ctpop' ? [] : [['i1', 'false']];
    const n = e.code.call(`llvm.${name}.${k.type}`, k.type, [[k.type, a!.text], ...more]);
    return k.bits === 32 ? n : e.code.value(`${k.bits > 32 ? 'trunc' : 'zext'} ${k.type} ${n} to i32`);
  };
}

export const BITS_LOWERING = {
  and: logic('and'),
  or: logic('or'),
  xor: logic('xor'),
  not,
  shl,
  shr,
  rotl: rotate('fshl'),
  rotr: rotate('fshr'),
  clz: counted('ctlz'),
  ctz: counted('cttz'),
  popcnt: counted('ctpop'),
};
