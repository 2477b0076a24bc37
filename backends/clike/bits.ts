import { fits } from '../../compiler/ir/ranges.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import { binary, cast, prefix } from './expr.ts';
import { cType, promoted } from './types.ts';

/** Bits of binary integers and truth values. */

function logic(operator: '&' | '|' | '^', logical: string): Lowering {
  // Sign- and zero-extended forms are closed under all three.
  return (_e, x) => binary(x[0]!.type === 'bool' ? logical : operator, x[0]!.once(), x[1]!.once());
}

const not: Lowering = (_e, [a]) => {
  const t = a!.info;
  if (t.kind === 'bool') return prefix('!', a!.once());
  // Integer promotion sets the bits above a small unsigned number.
  return t.kind === 'unsigned' && t.bytes < 4 ? cast(cType(a!.type), prefix('~', a!.once())) : prefix('~', a!.once());
};

/** The trap of a negative count. */
export function checkCount(e: Emit, c: Operand): void {
  if (c.constant !== undefined && c.constant < 0n) e.trap('shift');
  else if (c.range().lo < 0) e.trapIf(binary('<', c.many(), e.int(0, 'i32')), 'shift');
}

const shl: Lowering = (e, x) => {
  const [a, c] = x as [Operand, Operand];
  const t = a.info;
  checkCount(e, c);
  if (c.constant !== undefined && (c.constant < 0n || c.constant >= t.width)) return e.int(0, a.type);
  const { lo, hi } = c.range();
  const p = promoted(a.type);
  if (lo >= 0 && hi < t.width) {
    const wide = p === 'u32' || p === 'u64';
    const r = a.range();
    const known = r.lo >= 0 && fits({ lo: 0, hi: r.hi * 2 ** hi }, t.name as ScalarType);
    if (wide || known) return binary('<<', a.once(), c.once());
  }
  return e.call(`shl_${t.name}`, a.once(), c.once());
};

const shr: Lowering = (e, x) => {
  const [a, c] = x as [Operand, Operand];
  const t = a.info;
  checkCount(e, c);
  if (c.constant !== undefined && c.constant < 0n) return e.int(0, a.type);
  const { lo, hi } = c.range();
  if (lo >= 0 && hi < t.width) return binary('>>', a.once(), c.once());
  return e.call(`shr_${t.name}`, a.once(), c.once());
};

/** A helper of the op's name and type. */
function helper(name: string): Lowering {
  return (e, x) => e.call(`${name}_${x[0]!.info.name}`, ...x.map((v) => v.once()));
}

export const BITS_LOWERING = {
  and: logic('&', '&&'),
  or: logic('|', '||'),
  xor: logic('^', '!='),
  not,
  shl,
  shr,
  rotl: helper('rotl'),
  rotr: helper('rotr'),
  clz: helper('clz'),
  ctz: helper('ctz'),
  popcnt: helper('popcnt'),
} satisfies Readonly<Record<string, Lowering>>;
