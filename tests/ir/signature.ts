import { callType } from '../../compiler/ir/verify-kernel.ts';
import type { Func, Signature } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';

/** A signature that is a function's own: its parameters one by one, its results as a tuple. */
export function signatureOf(f: Func): Signature {
  return {
    params: f.params.map((p, i) => ({
      name: p.name ?? `p${i}`,
      type: { kind: 'scalar', name: callType(p.type) as ScalarType },
      inout: false,
    })),
    result: { kind: 'tuple', items: f.results.map((name) => ({ kind: 'scalar', name: name as ScalarType })) },
  };
}
