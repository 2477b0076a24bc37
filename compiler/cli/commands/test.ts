import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { UnsupportedError } from '../../../backends/target.ts';
import type { TbcEntry } from '../../../vm/module.ts';
import { TrapError } from '../../../vm/engine.ts';
import type { Instance } from '../../../vm/index.ts';
import { COMMANDS } from '../command-table.ts';
import type { Context } from '../context.ts';
import { exists } from '../context.ts';
import { chooseDevice } from '../device-choice.ts';
import { EXIT } from '../exit-codes.ts';
import type { Program } from '../program.ts';
import { engineOf, instantiateProgram, lacksImports, loadProgram, watched } from '../program.ts';
import { diagnosticJson, renderDiagnostic } from '../render.ts';
import type { PropertyFailure } from '../testing/property.ts';
import { checkProperty } from '../testing/property.ts';
import type { Value } from '../testing/values.ts';
import { trapJson, trapText } from '../trap-report.ts';

const DEFAULT_CASES = 100;
const DEFAULT_SEED = 1;
const WORDS = {
  passed: { en: 'passed', ru: 'прошёл', zh: '通过' },
  failed: { en: 'FAILED', ru: 'ПРОВАЛЕН', zh: '失败' },
  after: {
    en: 'after {n} passing cases, with',
    ru: 'после {n} успешных случаев, при',
    zh: '在 {n} 个通过的用例之后，参数为',
  },
  summary: {
    en: '{passed} passed, {failed} failed, {skipped} skipped',
    ru: 'прошло {passed}, провалено {failed}, пропущено {skipped}',
    zh: '通过 {passed}，失败 {failed}，跳过 {skipped}',
  },
} as const;

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that failed, how many since the device cannot do a kernel. */
  unsupported: number;
}

/** `test FILE…`: every test and property of the files, each in a fresh instance. */
export async function run(cx: Context): Promise<number> {
  // Several programs, and what they print in between: all of it in the thread whose stack is large.
  if (cx.host.deep && engineOf(cx) === 'jit') return cx.host.deep(undefined);
  const wrong = (await chooseDevice(cx)) ?? (await cx.device?.open());
  if (wrong !== undefined) return wrong;
  if (cx.invocation.files.length === 0) return conformance(cx);
  const count: Count = { passed: 0, failed: 0, skipped: 0, unsupported: 0 };
  let broken = false;
  for (const path of cx.invocation.files) {
    const program = await loadProgram(cx, path, { docExamples: true });
    if (!program || lacksImports(cx, program)) {
      broken = true;
      continue;
    }
    await watched(cx, path, program, (p) => testProgram(cx, path, p, count));
  }
  const { passed, failed, skipped } = count;
  if (cx.json) cx.printJson({ passed, failed, skipped });
  else {
    const text = WORDS.summary[cx.lang];
    cx.out(
      `${text.replace('{passed}', String(passed)).replace('{failed}', String(failed)).replace('{skipped}', String(skipped))}\n`,
    );
  }
  if (broken || count.unsupported > 0) return EXIT.diagnostics;
  return count.failed > 0 ? EXIT.failed : EXIT.ok;
}

async function testProgram(cx: Context, path: string, program: Program, count: Count): Promise<void> {
  const filter = cx.invocation.values.get('filter');
  const runner = new Runner(cx, program);
  for (const entry of program.module.entries) {
    if (entry.kind === 'bench') continue;
    if (filter !== undefined && !entry.name.includes(filter)) {
      count.skipped++;
      continue;
    }
    const failure = await runner.attempt(entry);
    if (failure === undefined) count.passed++;
    else count.failed++;
    if (failure?.error instanceof UnsupportedError) count.unsupported++;
    show(cx, path, program, entry, failure);
  }
}

/** What a test ended with; `output` is what the failing call had printed. */
interface Failure {
  readonly error: TrapError | UnsupportedError;
  readonly output: string;
  readonly property?: PropertyFailure;
}

/** Calls entries of a program, each call as if in a fresh instance with the whole of its fuel. */
class Runner {
  private readonly cx: Context;
  private readonly program: Program;
  private made: { readonly instance: Instance; readonly fresh: Uint8Array } | undefined;
  private output = '';

  constructor(cx: Context, program: Program) {
    this.cx = cx;
    this.program = program;
  }

  async attempt(entry: TbcEntry): Promise<Failure | undefined> {
    try {
      const { instance, fresh } = (this.made ??= await this.make());
      const call = (args: readonly Value[]): TrapError | undefined => {
        // The counts of a profile lie in the instance.
        this.program.profiling?.settle();
        instance.restore(fresh);
        this.program.profiling?.attach(instance);
        instance.fuel = this.cx.number('fuel') ?? Infinity;
        this.output = '';
        try {
          instance.callEntry(entry.name, entry.kind, args);
          return undefined;
        } catch (error) {
          if (error instanceof TrapError) return error;
          throw error;
        }
      };
      if (entry.kind === 'property') {
        const cases = this.cx.number('cases') ?? DEFAULT_CASES;
        const property = checkProperty(entry.signature, cases, this.cx.number('seed') ?? DEFAULT_SEED, call);
        return property && { error: property.error, output: this.output, property };
      }
      const error = call([]);
      return error && { error, output: this.output };
    } catch (error) {
      if (error instanceof UnsupportedError) return { error, output: this.output };
      if (!(error instanceof TrapError)) throw error;
      return { error, output: '' }; // its data alone are beyond the memory limit
    }
  }

  private async make(): Promise<{ readonly instance: Instance; readonly fresh: Uint8Array }> {
    const instance = await instantiateProgram(this.cx, this.program, {
      print: (text) => {
        this.output += text;
      },
    });
    return { instance, fresh: instance.snapshot() };
  }
}

function show(cx: Context, path: string, program: Program, entry: TbcEntry, failure: Failure | undefined): void {
  if (cx.json) {
    cx.printJson({
      file: path,
      name: entry.name,
      kind: entry.kind,
      result: failure ? 'failed' : 'passed',
      ...(failure && problemJson(cx, failure.error, program)),
      ...(failure?.output && { output: failure.output }),
      ...(failure?.property && { arguments: failure.property.arguments, seed: cx.number('seed') ?? DEFAULT_SEED }),
    });
    return;
  }
  const paint = (code: string, s: string): string => (cx.colorOut ? `\x1b[${code}m${s}\x1b[0m` : s);
  const word = failure ? paint('31;1', WORDS.failed[cx.lang]) : paint('32', WORDS.passed[cx.lang]);
  cx.out(`${word}  ${entry.name}\n`);
  if (!failure) return;
  const p = failure.property;
  if (p)
    cx.out(
      `  ${WORDS.after[cx.lang].replace('{n}', String(p.after))}\n${p.arguments.map((a) => `    ${a}\n`).join('')}`,
    );
  if (failure.output) cx.out(failure.output.trimEnd().replace(/^/gm, '  | ') + '\n');
  cx.out(problemText(cx, failure.error, program).replace(/^(?=.)/gm, '  '));
}

function problemJson(cx: Context, error: Failure['error'], { sources }: Program): Record<string, unknown> {
  return error instanceof TrapError
    ? { trap: trapJson(error, sources) }
    : { diagnostic: diagnosticJson(error.diagnostic, sources, cx.lang) };
}

function problemText(cx: Context, error: Failure['error'], { sources }: Program): string {
  return error instanceof TrapError
    ? trapText(cx, error, sources, cx.colorOut)
    : `${renderDiagnostic(error.diagnostic, sources, { lang: cx.lang, color: cx.colorOut })}\n`;
}

/** The suite lies beside the sources: in a checkout two folders up, beside `dist` three. */
const SUITE = ['../../../tests/conformance/matrix.ts', '../../../../tests/conformance/matrix.ts'];

/** Its last line. */
const SUITE_COUNTS = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/;

/** `test --device D` without files: the programs of the conformance suite, their kernels on the device. */
async function conformance(cx: Context): Promise<number> {
  const { values } = cx.invocation;
  if (!cx.device) {
    cx.reportPlain('E0704', { command: 'test', usage: COMMANDS.test.usage });
    return EXIT.usage;
  }
  const suite = SUITE.map((path) => join(import.meta.dirname, path)).find(exists);
  if (suite === undefined) {
    cx.reportPlain('E0910', {});
    return EXIT.diagnostics;
  }
  const args = [suite, '--device', cx.device.target.name];
  if (values.has('opt')) args.push('--level', `O${values.get('opt')}`);
  if (values.has('filter')) args.push('--filter', values.get('filter')!);
  let said = '';
  const status = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...cx.host.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (cx.json) said += text;
      else cx.out(text);
    });
    child.stderr.on('data', (bytes: Uint8Array) => cx.host.err(bytes));
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (cx.json) {
    const [, passed, failed, skipped] = SUITE_COUNTS.exec(said) ?? [];
    for (const line of said.split('\n'))
      if (line.startsWith('FAILED ')) cx.printJson({ failed: line.slice('FAILED '.length) });
    cx.printJson({ passed: Number(passed), failed: Number(failed), skipped: Number(skipped) });
  }
  return status === 0 ? EXIT.ok : EXIT.failed;
}
