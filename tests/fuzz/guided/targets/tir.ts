import { compile } from '../../../../compiler/driver.ts';
import { Evaluator } from '../../../../compiler/ir/evaluate.ts';
import { parseModule, TirError } from '../../../../compiler/ir/parse.ts';
import { printModule } from '../../../../compiler/ir/print.ts';
import type { Func, Module } from '../../../../compiler/ir/types.ts';
import { verifyModule } from '../../../../compiler/ir/verify.ts';
import { runPipeline } from '../../../../compiler/passes/pass.ts';
import { SCALAR_O0, SCALAR_O2 } from '../../../../compiler/passes/pipelines.ts';
import type { RefValue } from '../../../../spec/ops/schema.ts';
import type { ScalarType } from '../../../../spec/types.ts';
import { writeModule } from '../../../../vm/binary/write.ts';
import { encode } from '../../../../vm/encode/index.ts';
import { TrapError } from '../../../../vm/engine.ts';
import { load } from '../../../../vm/index.ts';
import { Interpreter } from '../../../../vm/interp/machine.ts';
import type { TbcModule } from '../../../../vm/module.ts';
import { findFunc } from '../../../../vm/module.ts';
import { randomModule, randomValue, Random as IrRandom } from '../../../vm/random-ir.ts';
import { show, toRef, toReg } from '../../../vm/reg-values.ts';
import { program } from '../../generate/program.ts';
import { filesOf } from '../../mutate.ts';
import { hash } from '../feedback.ts';
import type { Report, Target } from '../target.ts';
import { textMutator, textShrinker } from './texts.ts';

/**
 * `.tir` texts: the parser gives a module or a TirError, the verifier never throws; a module that verifies prints to a text
 * that reads back as the same. One of the scalar profile encodes to bytecode that is taken, and its functions do on the
 * interpreter what they do on the reference evaluator, before the passes and after them.
 */

const DECODER = new TextDecoder();
const ENCODER = new TextEncoder();
const LIMITS = { fuel: 1000, memoryLimit: 1 << 18, stackLimit: 20 };

export function target(root: string): Target {
  return {
    extension: 'tir',
    limit: 6000,
    slowMs: 3000,
    seeds: () => {
      const texts = filesOf(root, '.tir', ['tests']).map((f) => f.text);
      for (let seed = 1; seed <= 80; seed++) texts.push(printModule(randomModule(seed)));
      for (let seed = 1; seed <= 12; seed++) {
        compile({ path: 'fuzz.tri', text: program(seed) }, () => undefined, {
          opt: seed % 2 === 0 ? 'O0' : 'O2',
          afterPass: (name, m) => {
            if (hash(name) % 3 !== seed % 3) return;
            const text = printModule(m);
            if (text.length < 6000) texts.push(text);
          },
        });
      }
      return Promise.resolve(texts.map((t) => ENCODER.encode(t)));
    },
    mutate: textMutator,
    run: (input, report) => {
      run(DECODER.decode(input), report);
      return Promise.resolve();
    },
    shrink: textShrinker,
  };
}

function run(text: string, report: Report): void {
  const read = (): Module | undefined => {
    try {
      return parseModule(text);
    } catch (e) {
      if (!(e instanceof TirError)) throw e;
      return undefined;
    }
  };
  const module = read();
  if (!module) return;
  const problems = verifyModule(module);
  if (problems.length > 0) {
    for (const p of problems.slice(0, 3)) report.reached(`problem ${p.message.replace(/[%@]?[\w.]*\d[\w.]*/g, '#')}`);
    return;
  }
  report.reached('verified');
  const printed = printModule(module);
  if (printModule(parseModule(printed)) !== printed) report.fail('printed text does not read back', '');
  if (module.kernels.size > 0) return;
  const plain = onEngines(module, report, 'as it is');
  const opt = hash(text) % 2 === 0 ? SCALAR_O0 : SCALAR_O2;
  runPipeline(opt, module, { verify: true });
  const passed = onEngines(module, report, 'after the passes');
  for (const [name, x] of passed) {
    const before = plain.get(name);
    if (before !== undefined && before !== x && !(resource(before) || resource(x)))
      report.fail(`passes change ${x.startsWith('trap') ? 'a trap' : 'a value'}`, `@${name}\n${before}\n${x}`);
  }
}

const resource = (x: string): boolean => /^trap (fuel|memory|stack|interrupt)/.test(x);

/** What each function shows; the evaluator and the interpreter must agree. */
function onEngines(module: Module, report: Report, when: string): Map<string, string> {
  const out = new Map<string, string>();
  const loaded = load(writeModule(encode(module)));
  if (!('module' in loaded)) {
    report.fail(`encoded module is refused ${when}`, JSON.stringify(loaded.diagnostics[0]));
    return out;
  }
  if (module.heapBase > LIMITS.memoryLimit) return out;
  // A host function has nothing to give.
  for (const [name, f] of module.funcs) {
    if (!f.body) continue;
    const args = argumentsOf(f);
    const left = onReference(module, name, args);
    const right = onInterpreter(loaded.module, name, f, args);
    if (left !== right) report.fail(`evaluator and interpreter differ ${when}`, `@${name}\n${left}\n${right}`);
    out.set(name, left.replace(/, fuel .*/, ''));
    report.reached(left.slice(0, 12).replace(/[-\d].*/, ''));
  }
  return out;
}

function argumentsOf(f: Func): RefValue[] {
  const r = new IrRandom(hash(f.name));
  return f.params.map((p) => randomValue(r, p.type as ScalarType));
}

function onReference(module: Module, name: string, args: readonly RefValue[]): string {
  const hosts = Object.fromEntries(module.imports.map((i) => [i.func, nothing]));
  const e = new Evaluator(module, { ...LIMITS, hosts });
  const out = e.run(name, args);
  return 'trap' in out ? `trap ${out.trap}, fuel ${e.fuel}` : `${out.results.map(show).join(' ')}, fuel ${e.fuel}`;
}

function nothing(): never {
  throw new Error('no host');
}

function onInterpreter(m: TbcModule, name: string, f: Func, args: readonly RefValue[]): string {
  const vm = new Interpreter(m, { ...LIMITS, hosts: m.imports.map(() => nothing) });
  try {
    const given = args.map((v, i) => toReg(v, f.params[i]!.type as ScalarType));
    const results = vm.call(findFunc(m, name), given);
    const shown = results.map((v, i) => show(toRef(v, f.results[i] as ScalarType)));
    return `${shown.join(' ')}, fuel ${vm.fuel}`;
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    return `trap ${e.trap}, fuel ${vm.fuel}`;
  }
}
