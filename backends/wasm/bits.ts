import type { ScalarInfo } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import type { Expr } from './builder.ts';

/** Bits of binary integers and truth values. */

function logic(name: 'and' | 'or' | 'xor'): Lowering {
  // Sign- and zero-extended forms are closed under all three.
  return (e, x) => e.ints(x[0]!.info.machine)[name](x[0]!.once(), x[1]!.once());
}

const not: Lowering = (e, x) => {
  const t = x[0]!.info;
  if (t.kind === 'bool') return e.m.i32.eqz(x[0]!.once());
  const mask = t.kind === 'unsigned' ? t.max : -1n;
  return e.ints(t.machine).xor(x[0]!.once(), e.int(t.machine, mask));
};

/** A count in the machine type of what is shifted. */
export function countAs(e: Emit, t: ScalarInfo, v: Expr): Expr {
  return t.machine === 'i64' ? e.m.i64.extend_i32_u(v) : v;
}

/** The trap of a negative count. */
export function checkCount(e: Emit, c: Operand, count: () => Expr): void {
  if (c.constant === undefined) e.trapIf(e.m.i32.lt_s(count(), e.i32(0)), 'shift');
  else if (c.constant < 0n) e.out.push(e.trap('shift'));
}

function machineBits(t: ScalarInfo): number {
  return t.machine === 'i64' ? 64 : 32;
}

const shl: Lowering = (e, x) => {
  const t = x[0]!.info;
  const k = e.ints(t.machine);
  const c = x[1]!;
  const zero = (): Expr => e.int(t.machine, 0n);
  if (c.constant !== undefined && c.constant >= 0n) {
    return c.constant >= t.width ? zero() : e.normal(t, k.shl(x[0]!.once(), e.int(t.machine, c.constant)));
  }
  const count = c.many();
  checkCount(e, c, count);
  const shifted = k.shl(x[0]!.once(), countAs(e, t, count()));
  const inside = e.m.i32.lt_u(count(), e.i32(machineBits(t)));
  return e.normal(t, e.m.select(inside, shifted, zero()));
};

const shr: Lowering = (e, x) => {
  const t = x[0]!.info;
  const k = e.ints(t.machine);
  const c = x[1]!;
  const last = machineBits(t) - 1;
  const unsigned = t.kind === 'unsigned';
  const zero = (): Expr => e.int(t.machine, 0n);
  if (c.constant !== undefined && c.constant >= 0n) {
    if (unsigned && c.constant >= t.width) return zero();
    const count = c.constant > last ? BigInt(last) : c.constant;
    return (unsigned ? k.shr_u : k.shr_s)(x[0]!.once(), e.int(t.machine, count));
  }
  const count = c.many();
  checkCount(e, c, count);
  const inside = e.m.i32.le_u(count(), e.i32(last));
  if (unsigned) {
    return e.m.select(inside, k.shr_u(x[0]!.once(), countAs(e, t, count())), zero());
  }
  return k.shr_s(x[0]!.once(), countAs(e, t, e.m.select(inside, count(), e.i32(last))));
};

function rotate(left: boolean): Lowering {
  return (e, x) => {
    const t = x[0]!.info;
    const k = e.ints(t.machine);
    // The machine masks counts of 32 and 64 bits itself.
    if (t.width >= 32) return k[left ? 'rotl' : 'rotr'](x[0]!.once(), countAs(e, t, x[1]!.once()));
    const { i32 } = e.m;
    const c = left ? x[1]!.once() : i32.sub(e.i32(0), x[1]!.once());
    const count = e.keep('i32', i32.and(c, e.i32(t.width - 1)));
    const v = e.keep('i32', i32.and(x[0]!.once(), e.i32(2 ** t.width - 1)));
    const turned = i32.or(i32.shl(v(), count()), i32.shr_u(v(), i32.sub(e.i32(t.width), count())));
    return e.normal(t, turned);
  };
}

function counted(name: 'clz' | 'ctz' | 'popcnt'): Lowering {
  return (e, x) => {
    const t = x[0]!.info;
    const { i32 } = e.m;
    if (t.machine === 'i64') return i32.wrap_i64(e.m.i64[name](x[0]!.once()));
    if (t.width === 32) return i32[name](x[0]!.once());
    const bits = i32.and(x[0]!.once(), e.i32(2 ** t.width - 1));
    if (name === 'clz') return i32.sub(i32.clz(bits), e.i32(32 - t.width));
    return name === 'ctz' ? i32.ctz(i32.or(bits, e.i32(2 ** t.width))) : i32.popcnt(bits);
  };
}

export const BITS_LOWERING = {
  and: logic('and'),
  or: logic('or'),
  xor: logic('xor'),
  not,
  shl,
  shr,
  rotl: rotate(true),
  rotr: rotate(false),
  clz: counted('clz'),
  ctz: counted('ctz'),
  popcnt: counted('popcnt'),
};
