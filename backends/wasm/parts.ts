import type { Func } from '../../compiler/ir/types.ts';
import type { Expr, ModuleBuilder, WasmType } from './builder.ts';
import type { Emit } from './emit.ts';
import { IMPORT } from './emit.ts';
import { signatureOf } from './func.ts';

/** Calls of parts in a module whose memory is shared: the host may spread those that are worth it over threads. */

/** Parameter types of a part as the host has them: vectors as pairs of i64, the depth last. */
function hostParams(f: Func): WasmType[] {
  return signatureOf(f).params.flatMap((t): WasmType[] => (t === 'v128' ? ['i64', 'i64'] : [t]));
}

function spreadName(f: Func): string {
  return `wasm:spread ${f.name}`;
}

/** The import that spreads a part, by its index in the module. */
export function addSpread(m: ModuleBuilder, f: Func, index: number): void {
  m.addFunctionImport(spreadName(f), 'parts', `f${index}`, hostParams(f), []);
}

/**
 * Calls a part: the host's way where there are several ranges and about `trinity.worth` instructions or more, which says
 * that it has threads; `local` gives a local for a value.
 */
export function callPart(e: Emit, callee: Func, args: readonly Expr[], local: (type: WasmType) => number): Expr {
  const { m } = e;
  const { params } = signatureOf(callee);
  const kept = args.map((value, i) => {
    const l = local(params[i]!);
    e.set(l, value);
    return (): Expr => e.get(l);
  });
  const [from, to, grain, work] = kept as [() => Expr, () => Expr, () => Expr, () => Expr];
  const count = (): Expr => m.i32.sub(to(), from());
  const instructions = m.f64.mul(m.f64.convert_i32_u(count()), m.f64.convert_i32_u(work()));
  const several = m.i32.gt_u(count(), grain());
  const worth = m.i32.and(several, m.f64.ge(instructions, m.global.get(IMPORT.worth, 'f64')));
  const flat = kept.flatMap((get, i) =>
    params[i] === 'v128' ? [m.i64x2.extract_lane(get(), 0), m.i64x2.extract_lane(get(), 1)] : [get()],
  );
  const whole = kept.map((get) => get());
  return m.if(
    worth,
    m.block(null, [e.mark(m.call(spreadName(callee), flat, []))]),
    m.block(null, [e.mark(m.call(callee.name, whole, []))]),
  );
}
