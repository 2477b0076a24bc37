import type { Type } from '../../../spec/abi.ts';
import type { TrapError } from '../../../vm/engine.ts';
import type { Signature } from '../../ir/types.ts';
import { Random } from './random.ts';
import { cutNamed, subsets, uses } from './axes.ts';
import type { Shapes, TensorValue, Value } from './values.ts';
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

/** Simpler arguments to try: a shared size made smaller in all tensors that have it, then changes of one argument. */
function* smallerArguments(args: readonly Value[], signature: Signature): Generator<Value[]> {
  const types = signature.params.map((p) => p.type);
  for (const name of shapeNames(types)) {
    for (const keep of subsets(sizeOf(name, args, types))) {
      yield args.map((v, i) => {
        const type = types[i];
        return type.kind === 'tensor' ? cutNamed(v as TensorValue, type.dims, name, keep) : v;
      });
    }
  }
  for (const [i, type] of types.entries()) {
    for (const next of shrink(args[i], type)) yield [...args.slice(0, i), next, ...args.slice(i + 1)];
  }
}

/** Names of sizes that stand only where they can be changed: as dimensions of tensors that are parameters themselves. */
function shapeNames(types: readonly Type[]): string[] {
  const names = new Set<string>();
  const own = (name: string): number =>
    types.reduce((n, t) => n + (t.kind === 'tensor' ? t.dims.filter((d) => d === name).length : 0), 0);
  for (const t of types) if (t.kind === 'tensor') for (const d of t.dims) if (typeof d === 'string') names.add(d);
  return [...names].filter((name) => own(name) === types.reduce((n, t) => n + uses(t, name), 0));
}

function sizeOf(name: string, args: readonly Value[], types: readonly Type[]): number {
  for (const [i, t] of types.entries()) {
    const axis = t.kind === 'tensor' ? t.dims.indexOf(name) : -1;
    if (axis >= 0) return (args[i] as TensorValue).dims[axis];
  }
  return 0;
}
