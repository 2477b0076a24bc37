import type { ConstValue, Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { replaceAllUses } from '../../compiler/ir/walk.ts';

/** Brings every constant to the beginning of the function, one op a type and value, so that equal bounds are one value. */
export function gatherConstants(func: Func): void {
  const made = new Map<string, Op>();
  const replaced = new Map<Value, Value>();
  const walk = (region: Region): void => {
    region.ops = region.ops.filter((op) => {
      for (const r of op.regions ?? []) walk(r);
      if (op.op !== 'const') return true;
      const result = op.results[0]!;
      const key = `${String(result.type)} ${textOf(op.attrs!.value as ConstValue)}`;
      const known = made.get(key);
      if (known) replaced.set(result, known.results[0]!);
      else made.set(key, op);
      return false;
    });
  };
  walk(func.body!);
  func.body!.ops.unshift(...made.values());
  replaceAllUses(func.body!, replaced);
}

function textOf(v: ConstValue): string {
  return Object.is(v, -0) ? '-0' : v instanceof Uint8Array ? v.join() : String(v);
}
