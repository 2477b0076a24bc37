import { describe, expect, it } from 'vitest';
import { makeFunc, makeModule, makeOp } from '../../compiler/ir/create.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { AttrValue, Module, Value } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { ScalarType } from '../../spec/types.ts';
import { inClass, scalarInfo } from '../../spec/types.ts';
import { buildHandlers } from '../../tools/interp/build.ts';
import type { Form } from '../../tools/interp/forms.ts';
import { chooseForms } from '../../tools/interp/variants.ts';
import { encode } from '../../vm/encode/index.ts';
import { TrapError } from '../../vm/engine.ts';
import type { Handlers } from '../../vm/interp-wasm/handlers.ts';
import { LINK } from '../../vm/interp-wasm/layout.ts';
import { WasmInterpreter } from '../../vm/interp-wasm/machine.ts';
import { anyNan } from '../jit/canonical.ts';
import { NO_WEBASSEMBLY } from './interpreters.ts';
import { Random, randomValue } from './random-ir.ts';
import { show as showExactly, toRef, toReg } from './reg-values.ts';

const CHAINS = 900;
const CALLS = 6;
const HEAP = 4096;

const show = (v: RefValue): string => showExactly(anyNan(v));

function pick<T>(r: Random, list: readonly T[]): T {
  return list[r.next(list.length)];
}

/** A function of two or three ops of which each but the first takes the result of the one before; other operands are parameters or constants. */
function randomChain(r: Random, forms: readonly Form[]): Module {
  const f = makeFunc('f', [], []);
  const params: { type: ScalarType }[] = [];
  const made: { form: Form; operands: Value[]; results: Value[]; at: number }[] = [];
  const value = (type: ScalarType): Value => ({ id: f.nextId++, type, name: undefined });
  let linked: Value | undefined;
  for (let at = 0, length = 2 + r.next(2); at < length; at++) {
    const type = linked?.type;
    const fits = forms.filter((x) => (linked ? x.operands.includes(type as ScalarType) : x.results.length === 1));
    const form = pick(r, fits.length > 0 ? fits : forms);
    const places = form.operands.flatMap((t, i) => (t === type ? [i] : []));
    const link = places.length > 0 ? pick(r, places) : -1;
    const operands = form.operands.map((t, i) => {
      if (i === link) return linked!;
      const v = value(t);
      if (inClass(t, 'int') && r.next(3) === 0) {
        // Small constants are operands in the code.
        const { min, max } = scalarInfo(t);
        const n = BigInt(r.next(40) - 4);
        const constant = n < min ? min : n > max ? max : n;
        f.body!.ops.push(makeOp('const', [], [v], { value: constant }, undefined, undefined, NO_SPAN));
      } else {
        params.push({ type: t });
        f.params.push(v);
      }
      return v;
    });
    const results = form.results.map(value);
    made.push({ form, operands, results, at });
    if (results.length !== 1) break;
    linked = results[0];
  }
  for (const { form, operands, results, at } of made) {
    const offset = form.offset ? { offset: 1 + r.next(100) } : {};
    const bytes = form.bytes ? { bytes: Uint8Array.from({ length: 16 }, () => r.next(32)) } : {};
    const attrs = { ...form.attrs, ...offset, ...bytes } as Record<string, AttrValue>;
    const needed = form.op === 'load' || form.op === 'store' ? { offset: 0, ...attrs } : attrs;
    const span = { file: 0, start: at * 10, end: at * 10 + 1 };
    f.body!.ops.push(makeOp(form.op, operands, results, needed, undefined, undefined, span));
  }
  let last = made.at(-1)!.results;
  if (last[0]?.type === 'bool' && r.next(4) > 0) {
    const span = { file: 0, start: 30, end: 31 };
    f.body!.ops.push(makeOp('trap_if', last, [], { trap: 'assert' }, undefined, undefined, span));
    last = [];
  }
  f.results = last.map((v) => v.type);
  f.body!.ops.push(makeOp('return', last, [], undefined, undefined, undefined, NO_SPAN));
  const m = makeModule();
  m.heapBase = HEAP;
  m.files = ['chain.tri'];
  m.lines = [[0, 10, 20, 30]];
  m.funcs.set('f', f);
  return m;
}

const memoryText = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAP)).toString('base64');

function onEvaluator(m: Module, args: readonly RefValue[]): string {
  const e = new Evaluator(m, {});
  const out = e.run('f', args);
  const ended = 'trap' in out ? `${out.trap} in line ${out.span.start / 10 + 1}` : out.results.map(show).join(' ');
  return `${ended} ${memoryText(e.memory.bytes)}`;
}

function onInterpreter(handlers: Handlers, m: Module, args: readonly RefValue[]): string {
  const vm = new WasmInterpreter(encode(m), { hosts: [] }, handlers);
  const f = m.funcs.get('f')!;
  let ended: string;
  try {
    const results = vm.call(
      0,
      args.map((a, i) => toReg(a, f.params[i].type as ScalarType)),
    );
    ended = results.map((v, i) => show(toRef(v, f.results[i] as ScalarType))).join(' ');
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    ended = `${e.trap} in line ${e.frames[0].line}`;
  }
  return `${ended} ${memoryText(vm.memory)}`;
}

function argument(r: Random, type: ScalarType): RefValue {
  // Most addresses should lie in the memory.
  return type === 'u32' && r.next(2) === 0 ? BigInt(r.next(HEAP)) : randomValue(r, type);
}

/** The shipped interpreter has the few chains that were measured to be worth it; here are many others. */
describe.skipIf(NO_WEBASSEMBLY !== undefined)(`chains of forms${NO_WEBASSEMBLY ? `: ${NO_WEBASSEMBLY}` : ''}`, () => {
  it('do what their forms do: results, traps with their places, memory', () => {
    const r = new Random(5);
    // Which NaN arithmetic leaves is not specified; ops on vectors and memory would show it.
    const showsNan = (f: Form): boolean =>
      /^f(32x4|64x2)_/.test(f.op) || (f.op === 'store' && inClass(f.operands[1], 'float'));
    const forms = chooseForms([]).candidates.filter((f) => f.modes.every((m) => m === 'r') && !showsNan(f));
    const modules = Array.from({ length: CHAINS }, () => randomChain(r, forms));
    const asked = buildHandlers([]).handlers;
    const argsOf = (m: Module): RefValue[] => m.funcs.get('f')!.params.map((p) => argument(r, p.type as ScalarType));
    for (const m of modules) onInterpreter(asked, m, argsOf(m));
    const possible = asked.possible();
    expect(possible.length).toBeGreaterThan(CHAINS / 2);
    expect(possible.filter((name) => name.split(LINK).length === 3).length).toBeGreaterThan(CHAINS / 10);
    const { handlers } = buildHandlers(possible);
    expect(possible.filter((name) => name.includes('trap.')).length).toBeGreaterThan(10);
    let trapped = 0;
    for (const m of modules) {
      for (let n = 0; n < CALLS; n++) {
        const args = argsOf(m);
        const wanted = onEvaluator(m, args);
        expect(
          onInterpreter(handlers, m, args),
          `${m.funcs
            .get('f')!
            .body!.ops.map((op) => op.op)
            .join(' ')}, ${args.join(' ')}`,
        ).toBe(wanted);
        if (/ in line [234]/.test(wanted)) trapped++;
      }
    }
    expect(trapped).toBeGreaterThan(50);
  });
});
