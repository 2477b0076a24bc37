import type { Expr, ModuleBuilder } from '../../backends/wasm/builder.ts';
import type { ModuleEmit } from '../../backends/wasm/emit.ts';
import { scalarInfo } from '../../spec/types.ts';
import { CONTROL, FUSED, fusedName, STATE } from '../../vm/interp-wasm/layout.ts';
import type { Fused } from '../../vm/interp-wasm/layout.ts';
import { branchUnless, chargeRound, CONTROL_HANDLERS, next } from './control.ts';
import { HandlerEmit, PROGRAM_MEMORY } from './emit.ts';
import type { Form, Link } from './forms.ts';
import { inputsOf, lowerForm } from './forms.ts';
import { traceBuilder } from './trace.ts';
import type { Chain, Forms } from './variants.ts';

/**
 * The interpreter as WebAssembly: a module with a loop around a jump table, a case a handler, and one with functions for the
 * handlers that are seldom needed, which it puts into a table of the first (making that table takes time, so it is left until a
 * function is needed). A form's handler is the code that the WebAssembly backend's lowering gives, between loads of
 * the operands and stores of the results. Forms of the same code share a handler.
 */
export interface Interpreter {
  readonly mainWasm: Uint8Array;
  readonly rareWasm: Uint8Array;
  /** Handler of the main loop by name. */
  readonly main: ReadonlyMap<string, number>;
  /** Function by name of the form. */
  readonly rare: ReadonlyMap<string, number>;
}

/** A handler, and the names it goes by. */
interface Handler {
  readonly names: string[];
  readonly write: Write;
}

type Write = (e: HandlerEmit) => void;

/** Stores results to the registers that the words from `first` on name. */
function store(e: HandlerEmit, form: Form, values: readonly Expr[], first: number): void {
  const machines = form.results.map((t) => scalarInfo(t).machine);
  // Operands are read before any result is written.
  const kept = values.length > 1 ? values.map((v, i) => e.keep(machines[i]!, v)()) : values;
  kept.forEach((v, i) => e.write(machines[i]!, e.register(first + i), v));
}

/** Results, then operands, in the words from `first` on. */
function writeForm(e: HandlerEmit, form: Form, first: number): void {
  store(e, form, lowerForm(e, form, first + form.results.length), first);
}

function mainForm(form: Form): Write {
  return (e) => {
    writeForm(e, form, 1);
    next(e, 1 + form.results.length + inputsOf(form));
  };
}

/** What follows a comparison; see `fusedForm`. `word` is the first after the operands. */
function follow(e: HandlerEmit, how: Fused, condition: Expr, word: number): void {
  const { raw } = e;
  if (how === 'ju') branchUnless(e, condition, word + 1, word);
  else if (how === 'back') {
    const round = raw.local.set(e.at.pc, e.word(word + 1));
    e.out.push(raw.if(condition, round, raw.local.set(e.at.pc, e.word(word))));
  } else {
    e.out.push(raw.if(condition, e.leaveHere(e.word(word))));
    next(e, word + 1);
  }
}

/**
 * A comparison and what follows it, without its result: operands; then for `ju` where to go unless it holds, for `back` the same
 * and where the round begins, for `trap` the trap's status.
 */
function fusedForm(form: Form, how: Fused): Write {
  return (e) => {
    if (how === 'back') chargeRound(e);
    const [condition] = lowerForm(e, form, 1) as [Expr];
    follow(e, how, condition, 1 + inputsOf(form));
  };
}

/** Forms one after another, each but the first with the result of the one before as an operand: the operands of all, then the last's results. */
function chainForm(chain: Chain): Write {
  return (e) => {
    let word = 1;
    let link: Link | undefined;
    chain.parts.forEach(({ form, how }, i) => {
      e.part = i;
      const values = lowerForm(e, form, word, link);
      word += inputsOf(form, link !== undefined);
      if (i < chain.links.length) {
        const get = e.keep(scalarInfo(form.results[0]!).machine, values[0]!);
        link = { index: chain.links[i]!, get };
      } else if (how) follow(e, how, values[0]!, word);
      else {
        store(e, form, values, word);
        next(e, word + form.results.length);
      }
    });
    e.part = 0;
  };
}

/** Throws unless a form's code is the same whatever the constant count is. */
function checkCounts(form: Form): void {
  if (!form.modes.includes('c')) return;
  const codes = new Set<string>();
  for (let n = 0n; n < BigInt(scalarInfo(form.operands[0]!).width); n++) {
    const e = new HandlerEmit(traceContext(), 'trace', [], MAIN, traceLeave);
    codes.add([...lowerForm(e, form, 1, undefined, n), ...e.out].join('\n'));
  }
  if (codes.size > 1) throw new Error(`${form.name}: the code depends on the count`);
}

function traceContext(): ModuleEmit {
  return { m: traceBuilder(), sites: [], fuel: true, helpers: new Set() };
}

const traceLeave = (e: HandlerEmit, status: Expr): Expr => e.raw.block('leave', [status]);

/** Puts together what has the same code. */
function share(handlers: Iterable<readonly [string, Write]>): Handler[] {
  const byCode = new Map<string, Handler>();
  const cx = traceContext();
  for (const [name, write] of handlers) {
    const e = new HandlerEmit(cx, 'trace', [], MAIN, traceLeave);
    write(e);
    const code = e.out.join('\n');
    const known = byCode.get(code);
    if (known) known.names.push(name);
    else byCode.set(code, { names: [name], write });
  }
  return [...byCode.values()];
}

const MAIN = { pc: 0, fp: 1, fuel: 2, depth: 3, size: 4 } as const;
const MAIN_STATUS = 5;
const RARE = { pc: 0, fp: 1, fuel: -1, depth: -1, size: -1 } as const;

/** Index of the memory in which a module that counts keeps, by handler, how often it ran (i64). */
const COUNTS_MEMORY = 2;

/** `create` makes builders. `counting`: the main module imports `vm.counts` too, and counts there. */
export function generate(create: () => ModuleBuilder, forms: Forms, counting = false): Interpreter {
  forms.candidates.forEach(checkCounts);
  const cases = share([
    ...CONTROL.map((name) => [name, CONTROL_HANDLERS[name]] as const),
    ...forms.candidates.map((f) => [f.name, mainForm(f)] as const),
    ...forms.comparisons.flatMap((f) => FUSED.map((how) => [fusedName(how, f.name), fusedForm(f, how)] as const)),
    ...forms.chains.map((c) => [c.name, chainForm(c)] as const),
  ]);
  const control = new Set<string>(CONTROL);
  const main = cases.filter((h) => h.names.some((name) => control.has(name) || forms.main(name)));
  const inMain = new Set(main.flatMap((h) => h.names));
  const functions = forms.functions.filter((f) => !inMain.has(f.name));
  const rare = share(functions.map((f) => [f.name, (e: HandlerEmit) => writeForm(e, f, 2)] as const));
  const numbers = (handlers: readonly Handler[]): Map<string, number> =>
    new Map(handlers.flatMap((h, i) => h.names.map((name) => [name, i] as const)));
  return {
    mainWasm: mainModule(create(), main, rare.length, counting),
    rareWasm: rareModule(create(), rare, new Map(functions.map((f) => [f.name, f]))),
    main: numbers(main),
    rare: numbers(rare),
  };
}

/** A module's memories, and what its functions share. */
function begin(m: ModuleBuilder): ModuleEmit {
  m.addMemoryImport({ module: 'vm', name: 'state', initial: 1, maximum: 65536 });
  m.addMemoryImport({ module: 'vm', name: 'memory', initial: 0, maximum: 65536 });
  return { m, sites: [], fuel: true, helpers: new Set() };
}

function mainModule(m: ModuleBuilder, handlers: readonly Handler[], functions: number, counting: boolean): Uint8Array {
  const cx = begin(m);
  if (counting) m.addMemoryImport({ module: 'vm', name: 'counts', initial: 16, maximum: 16 });
  m.addTableImport('rare', { module: 'vm', name: 'rare', size: functions }, []);
  addMain(cx, handlers, counting);
  m.addFunctionExport('run', 'run');
  return m.finish().wasm;
}

function rareModule(m: ModuleBuilder, handlers: readonly Handler[], forms: ReadonlyMap<string, Form>): Uint8Array {
  const cx = begin(m);
  const names = handlers.map((h, i) => addRare(cx, h, forms.get(h.names[0]!)!, i));
  m.addTableImport('rare', { module: 'vm', name: 'rare', size: handlers.length }, names);
  return m.finish().wasm;
}

function addMain(cx: ModuleEmit, handlers: readonly Handler[], counting: boolean): void {
  const { m } = cx;
  const leave = (e: HandlerEmit, status: Expr): Expr => m.block(null, [m.local.set(MAIN_STATUS, status), m.br('exit')]);
  const e = new HandlerEmit(cx, 'run', [], MAIN, leave);
  e.locals.push('i32', 'i32', 'i32', 'i32', 'i64', 'i32');
  const labels = handlers.map((_, i) => `h${i}`);
  const inside = m.switch(labels.slice(0, -1), labels.at(-1)!, m.i32.load(0, 4, e.pc));
  let body: Expr[] = counting ? [count(e), inside] : [inside];
  handlers.forEach((h, i) => {
    e.out = [];
    const kept = e.kept;
    h.write(e);
    e.release(kept);
    body = [m.block(labels[i]!, body), ...e.out, m.br('next')];
  });
  const saved = [
    ['pc', MAIN.pc],
    ['fp', MAIN.fp],
    ['fuel', MAIN.fuel],
    ['depth', MAIN.depth],
  ] as const;
  const whole = m.block(
    null,
    [
      ...saved.map(([field, local]) => m.local.set(local, m.i32.load(STATE[field], 4, m.i32.const(0)))),
      m.local.set(MAIN.size, m.i64.shl(m.i64.extend_i32_u(m.memory.size(PROGRAM_MEMORY)), m.i64.const(16n))),
      m.block('exit', [m.loop('next', m.block(null, body))]),
      ...saved.map(([field, local]) => m.i32.store(STATE[field], 4, m.i32.const(0), m.local.get(local, 'i32'))),
      m.return([m.local.get(MAIN_STATUS, 'i32')]),
    ],
    'unreachable',
  );
  m.addFunction('run', [], ['i32'], e.locals, whole);
}

function count(e: HandlerEmit): Expr {
  const { i32, i64 } = e.raw;
  const at = (): Expr => i32.shl(i32.load(0, 4, e.pc), e.i32(3));
  const more = i64.add(i64.load(0, 8, at(), COUNTS_MEMORY), e.i64(1n));
  return i64.store(0, 8, at(), more, COUNTS_MEMORY);
}

/** A handler as a function of the address of its instruction and of the frame; see `rare` among the handlers of control. */
function addRare(cx: ModuleEmit, h: Handler, form: Form, index: number): string {
  const { m } = cx;
  const name = `rare${index}`;
  const leave = (_: HandlerEmit, status: Expr): Expr =>
    m.block(null, [m.i32.store(STATE.status, 4, m.i32.const(0), status), m.return([m.i32.const(0)])]);
  const e = new HandlerEmit(cx, name, ['i32', 'i32'], RARE, leave);
  h.write(e);
  const on = m.i32.add(e.pc, e.i32(4 * (2 + form.results.length + inputsOf(form))));
  m.addFunction(
    name,
    ['i32', 'i32'],
    ['i32'],
    e.locals.slice(2),
    m.block(null, [...e.out, m.return([on])], 'unreachable'),
  );
  return name;
}
