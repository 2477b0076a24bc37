import { compile } from '../../../../compiler/driver.ts';
import { AbiError } from '../../../../vm/embed/errors.ts';
import type { Json } from '../../generate/arguments.ts';
import { argumentJson, argumentValue, chooseShapes } from '../../generate/arguments.ts';
import { program } from '../../generate/program.ts';
import type { Artefact } from '../../../engines.ts';
import type { Seen, Subject } from '../../machines.ts';
import { artefact } from '../../../engines.ts';
import { start } from '../../machines.ts';
import { Random } from '../../random.ts';
import { hash } from '../feedback.ts';
import { join, mutateBytes } from '../mutate-bytes.ts';
import type { Report, Target } from '../target.ts';

/**
 * Snapshots: the first byte chooses a program, the rest is given to `restore`. A broken one is refused with an AbiError and
 * changes nothing, or is a state of the memory like any other, in which calls give values, traps or AbiErrors, the same on
 * the interpreter and on the JIT; what is taken of it restores to the same.
 */

const LIMITS = { fuel: 1500, memoryLimit: 1 << 20, stackLimit: 40 };
const PROGRAMS = 12;

/** Programs whose values live on the heap, beside generated ones. */
const TEXTS = [
  `enum L { Nil, Cons(i32, L) }
  fn build(n: i32) -> L { var l = L.Nil
    for i in 0..n { l = L.Cons(i, l) }
    l }
  pub fn list(n: u8) -> L { build(i32(n) % 9) }
  pub fn total(l: L) -> i32 { match l { L.Nil => 0, L.Cons(v, rest) => v + total(rest) } }
  pub fn words(n: u8) -> [_]str { var out: [_]str = []
    for i in 0..i32(n) % 7 { push(inout out, str(i) + "x") }
    out }`,
  `struct P { name: str, rows: [_][_]i32, w: [_]trit @pack5 }
  pub fn make(n: u8) -> P { let k = i32(n) % 6
    P { name: str(k), rows: [[k, 1], [2]], w: [1; k] } }
  pub fn change(inout p: P, k: i32) { p.name += "!"
    push(inout p.rows[0], k)
    p.rows[1] = [k, k] }
  pub fn twice(x: [N]trit) -> [_]trit { concat(x, x) }
  pub fn planes(x: [N]trit @pack2) -> [N]trit @planes { x }`,
];

interface Prepared {
  readonly a: Artefact;
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[];
  readonly subjects: readonly Subject[];
  /** States after none, some and all of the calls. */
  readonly states: readonly Uint8Array[];
}

export function target(): Target {
  let prepared: Promise<readonly Prepared[]> | undefined;
  const all = (): Promise<readonly Prepared[]> => (prepared ??= prepare());
  return {
    extension: 'tbs',
    limit: 80_000,
    slowMs: 2500,
    seeds: async () => (await all()).flatMap((p, i) => p.states.map((s) => join(Uint8Array.of(i), s))),
    mutate,
    run: async (input, report) => run(await all(), input, report),
  };
}

async function prepare(): Promise<readonly Prepared[]> {
  const out: Prepared[] = [];
  for (let seed = 1; out.length < PROGRAMS; seed++) {
    const text = TEXTS[seed - 1] ?? program(seed);
    const { module } = compile({ path: 'fuzz.tri', text }, () => undefined, { opt: 'O2' });
    if (!module || module.exports.length === 0) continue;
    const a = artefact(module);
    const r = new Random(seed);
    const calls = a.tbc.exports.slice(0, 6).map((e) => {
      const types = e.signature.params.map((p) => p.type);
      const shapes = chooseShapes(r, types);
      const json: Json[] = types.map((t) => argumentJson(r, t, shapes));
      return { name: e.name, args: json.map((j, i) => argumentValue(j, types[i]!)) };
    });
    const subjects = [
      await start('interp-js', a, LIMITS),
      await start('interp', a, LIMITS),
      await start('jit', a, LIMITS),
    ];
    const [first] = subjects;
    const states = [first!.instance.snapshot()];
    for (const c of calls) {
      called(first!, c);
      const taken = first!.instance.snapshot();
      if (taken.length < 60_000) states.push(taken);
    }
    out.push({ a, calls, subjects, states });
  }
  return out;
}

/** What a call shows; arguments that do not fit the shapes are an AbiError like any other. */
function called(s: Subject, c: { readonly name: string; readonly args: readonly unknown[] }): string {
  try {
    const seen: Seen = s.call(c.name, c.args);
    return JSON.stringify({ ...seen, memory: undefined, frames: undefined });
  } catch (e) {
    if (!(e instanceof AbiError)) throw e;
    return e.message;
  }
}

function run(all: readonly Prepared[], input: Uint8Array, report: Report): void {
  const p = all[(input[0] ?? 0) % all.length]!;
  const bytes = input.slice(1);
  const results: string[] = [];
  for (const s of p.subjects) {
    const { instance } = s;
    instance.restore(p.states[0]!);
    try {
      instance.restore(bytes);
    } catch (e) {
      if (!(e instanceof AbiError)) throw e;
      report.reached(e.message.replace(/\d+/g, '#'));
      if (Buffer.compare(instance.snapshot(), p.states[0]!) !== 0)
        report.fail('a refused snapshot changed the state', '');
      results.push('refused');
      continue;
    }
    const taken = instance.snapshot();
    const shown = p.calls.map((c) => called(s, c));
    for (const x of shown) report.reached(`${hash(x.replace(/\d+/g, '#')) % 64}`);
    if (instance.memory.length > LIMITS.memoryLimit) report.fail('memory beyond its limit', '');
    instance.restore(taken);
    if (Buffer.compare(instance.snapshot(), taken) !== 0) report.fail('a snapshot does not come back', '');
    else if (p.calls.length > 0 && called(s, p.calls[0]!) !== shown[0])
      report.fail('a restored state behaves differently', '');
    results.push(shown.join('\n'));
  }
  if (results.some((x) => x !== results[0])) report.fail('engines differ', results.join('\n--\n'));
}

const HEADER = 17;

function mutate(r: Random, input: Uint8Array, other: Uint8Array): Uint8Array {
  const out = input.slice();
  if (out.length < HEADER) return mutateBytes(r, out, other, 80_000);
  const view = new DataView(out.buffer);
  for (let n = r.between(1, 4); n > 0; n--) {
    // Words are what memory mostly holds: counts, lengths, handles, links of free lists.
    const at = r.oneIn(4) ? r.below(Math.min(out.length, HEADER + 32)) : 1 + 4 * r.below(Math.max(1, out.length >> 2));
    if (at + 4 > out.length) continue;
    const old = view.getUint32(at, true);
    const some = 1 + 4 * r.below(out.length >> 2);
    const value = r.pick([0, 1, 2, 16, 0xffffffff, 0x7fffffff, 0x80000000, old + 1, old - 1, old + 16, old * 2, some - HEADER, some + 4 <= out.length ? view.getUint32(some, true) : 0, r.below(1 << 16), r.bits()]); // prettier-ignore
    view.setUint32(at, value, true);
  }
  if (out.length >= HEADER + 8 && r.oneIn(12)) view.setFloat64(Math.min(HEADER, out.length - 8), r.pick([NaN, -1, 0.5, 2 ** 32, 2 ** 53, Infinity, 65536]), true); // prettier-ignore
  return r.oneIn(8) ? mutateBytes(r, out, other, 80_000) : out;
}
