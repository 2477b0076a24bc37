import type { TbcEntry } from '../../../vm/module.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import type { Program } from '../program.ts';
import { instantiateProgram, loadProgram } from '../program.ts';
import type { PropertyFailure } from '../testing/property.ts';
import { checkProperty } from '../testing/property.ts';
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
}

/** `test FILE…`: every test and property of the files, each in a fresh instance. */
export async function run(cx: Context): Promise<number> {
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  let broken = false;
  for (const path of cx.invocation.files) {
    const program = await loadProgram(cx, path);
    if (!program) {
      broken = true;
      continue;
    }
    await testProgram(cx, path, program, count);
  }
  if (cx.json) cx.printJson(count);
  else {
    const { passed, failed, skipped } = count;
    const text = WORDS.summary[cx.lang];
    cx.out(
      `${text.replace('{passed}', String(passed)).replace('{failed}', String(failed)).replace('{skipped}', String(skipped))}\n`,
    );
  }
  if (broken) return EXIT.diagnostics;
  return count.failed > 0 ? EXIT.failed : EXIT.ok;
}

async function testProgram(cx: Context, path: string, program: Program, count: Count): Promise<void> {
  const filter = cx.invocation.values.get('filter');
  const entries = program.module.entries.filter((e) => e.kind !== 'bench');
  for (const entry of entries) {
    if (filter !== undefined && !entry.name.includes(filter)) {
      count.skipped++;
      continue;
    }
    const failure = await attemptEntry(cx, program, entry);
    if (failure === undefined) count.passed++;
    else count.failed++;
    show(cx, path, program, entry, failure);
  }
}

type Failure = { readonly error: unknown; readonly property?: PropertyFailure };

async function attemptEntry(cx: Context, program: Program, entry: TbcEntry): Promise<Failure | undefined> {
  const instance = await instantiateProgram(cx, program);
  if (entry.kind === 'test') {
    try {
      instance.callEntry(entry.name, 'test', []);
      return undefined;
    } catch (error) {
      return { error };
    }
  }
  const fresh = instance.snapshot();
  const failure = checkProperty(
    entry.signature,
    cx.number('cases') ?? DEFAULT_CASES,
    cx.number('seed') ?? DEFAULT_SEED,
    (args) => {
      instance.restore(fresh);
      try {
        instance.callEntry(entry.name, 'property', args);
        return undefined;
      } catch (error) {
        return error;
      }
    },
  );
  return failure && { error: failure.error, property: failure };
}

function show(cx: Context, path: string, program: Program, entry: TbcEntry, failure: Failure | undefined): void {
  if (cx.json) {
    cx.printJson({
      file: path,
      name: entry.name,
      kind: entry.kind,
      result: failure ? 'failed' : 'passed',
      ...(failure && { trap: trapJson(failure.error) }),
      ...(failure?.property && { arguments: failure.property.arguments, seed: cx.number('seed') ?? DEFAULT_SEED }),
    });
    return;
  }
  const paint = (code: string, s: string): string => (cx.color ? `\x1b[${code}m${s}\x1b[0m` : s);
  const word = failure ? paint('31;1', WORDS.failed[cx.lang]) : paint('32', WORDS.passed[cx.lang]);
  cx.out(`${word}  ${entry.name}\n`);
  if (!failure) return;
  const p = failure.property;
  if (p)
    cx.out(
      `  ${WORDS.after[cx.lang].replace('{n}', String(p.after))}\n${p.arguments.map((a) => `    ${a}\n`).join('')}`,
    );
  cx.out(trapText(cx, failure.error, program.sources).replace(/^(?=.)/gm, '  '));
}
