import type { TrapError } from '../../../vm/engine.ts';
import type { Signature } from '../../ir/types.ts';
import { Random } from './random.ts';
import type { Shapes, Value } from './values.ts';
import { sample, show, shrink } from './values.ts';

export interface PropertyFailure<E = TrapError> {
  /** How many cases had passed. */
  readonly after: number;
  /** `name = value` of the smallest failing arguments found. */
  readonly arguments: readonly string[];
  readonly error: E;
  readonly shrinks: number;
}

/** Most attempts at a smaller counterexample. */
const SHRINK_LIMIT = 2000;

/**
 * Tries a property on random arguments, small ones first; a failure is shrunk while it still fails.
 * `attempt` calls the property and returns what it threw, or undefined where it held; the last call is that of the
 * arguments reported.
 */
export function checkProperty<E extends object>(
  signature: Signature,
  cases: number,
  seed: number,
  attempt: (args: readonly Value[]) => E | undefined,
): PropertyFailure<E> | undefined {
  const rng = new Random(seed);
  const types = signature.params.map((p) => p.type);
  for (let i = 0; i < cases; i++) {
    const shapes: Shapes = new Map();
    const size = Math.min(50, 1 + Math.floor((i * 50) / cases));
    let args = types.map((t) => sample(t, rng, size, shapes));
    let error = attempt(args);
    if (error === undefined) continue;
    let tries = 0;
    let shrinks = 0;
    for (let found = true; found && tries < SHRINK_LIMIT;) {
      found = false;
      for (const smaller of smallerArguments(args, signature)) {
        if (++tries > SHRINK_LIMIT) break;
        const next = attempt(smaller);
        if (next === undefined) continue;
        args = smaller;
        error = next;
        shrinks++;
        found = true;
        break;
      }
    }
    error = attempt(args) ?? error;
    const shown = args.map((v, k) => `${signature.params[k].name} = ${show(v, types[k])}`);
    return { after: i, arguments: shown, error, shrinks };
  }
  return undefined;
}

/** Candidates that change one argument; a tensor keeps its length where its dimension is fixed or shared by name. */
function* smallerArguments(args: readonly Value[], signature: Signature): Generator<Value[]> {
  for (const [i, p] of signature.params.entries()) {
    const free =
      p.type.kind === 'tensor' &&
      p.type.dims.every((d) => d === null || (typeof d === 'string' && uses(signature, d) === 1));
    for (const next of shrink(args[i], p.type, free)) yield [...args.slice(0, i), next, ...args.slice(i + 1)];
  }
}

function uses(signature: Signature, dim: string): number {
  let n = 0;
  for (const p of signature.params) if (p.type.kind === 'tensor') for (const d of p.type.dims) if (d === dim) n++;
  return n;
}
