import type { Builder } from '../ir/builder.ts';
import type { Value } from '../ir/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/** Short forms for the address arithmetic and loops that lowering emits everywhere. Addresses and counts are u32. */

/** The integer in another type, modulo its number of values. */
export function wrap(b: Builder, v: Value, type: ScalarType): Value {
  return v.type === type ? v : b.op('wrap', [v], undefined, type);
}

/** An op of two operands of one type; a number stands for a constant of that type. */
export function bin(b: Builder, op: OpName, x: Value, y: Value | number): Value {
  const right = typeof y === 'number' ? b.int(x.type as ScalarType, y) : y;
  return b.op(op, [x, right] as Value[]);
}

/** x + y, where adding the constant 0 is nothing. */
export function add(b: Builder, x: Value, y: Value | number): Value {
  return y === 0 ? x : bin(b, 'add', x, y);
}

/** x · y, where multiplying by the constant 1 is nothing and by a power of two is a shift. */
export function mul(b: Builder, x: Value, y: Value | number): Value {
  if (y === 1) return x;
  if (typeof y === 'number' && y > 0 && (y & (y - 1)) === 0) return b.op('shl', [x, b.i32(31 - Math.clz32(y))]);
  return bin(b, 'mul', x, y);
}

export function shr(b: Builder, x: Value, n: number): Value {
  return n === 0 ? x : b.op('shr', [x, b.i32(n)]);
}

/** x rounded up to a multiple of n, a power of two. */
export function alignUp(b: Builder, x: Value, n: number): Value {
  return bin(b, 'and', add(b, x, n - 1), b.u32(-n >>> 0));
}

/** Runs `body` for i from `start` (u32) up to `end`; `carry` are values that go from round to round. */
export function countLoop(
  b: Builder,
  start: Value,
  end: Value,
  carry: Value[],
  body: (i: Value, carried: Value[]) => Value[],
): Value[] {
  const types = carry.map((v) => v.type);
  return b.loop([start, ...carry], types, (loop, [i, ...args]) => {
    b.if(bin(b, 'lt', i, end), [], () => {
      const next = body(i, args);
      b.br(loop, [add(b, i, 1), ...next]);
    });
    return args;
  });
}

/** A zero of a scalar type: what unused slots hold. */
export function zero(b: Builder, type: ScalarType): Value {
  const kind = scalarInfo(type).kind;
  return kind === 'bool' ? b.bool(false) : kind === 'float' ? b.const(type, 0) : b.int(type, 0);
}
