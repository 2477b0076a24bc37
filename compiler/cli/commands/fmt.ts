import { formatSource } from '../../driver.ts';
import type { Context } from '../context.ts';
import { readText, writeFile } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

const TEXTS = {
  would: { en: 'would change', ru: 'изменился бы', zh: '将被修改' },
  changed: { en: 'formatted', ru: 'отформатирован', zh: '已格式化' },
} as const;

/** `fmt FILE…`: formats in place; with --check says which files would change and exits 1 if any. */
export function run(cx: Context): number {
  const check = cx.invocation.flags.has('check');
  let bad = false;
  let changed = 0;
  for (const path of cx.invocation.files) {
    const text = readText(cx, path);
    if (typeof text !== 'string') {
      cx.reportPlain(text.code, text.args);
      bad = true;
      continue;
    }
    const result = formatSource(text);
    if ('diagnostics' in result) {
      cx.report(result.diagnostics, [{ path, text }]);
      bad = true;
      continue;
    }
    if (path === '-' && !check) {
      cx.out(result.text);
      continue;
    }
    const differs = result.text !== text;
    if (cx.json) cx.printJson({ file: path, changed: differs });
    if (!differs) continue;
    changed++;
    if (!cx.json) cx.err(`${TEXTS[check ? 'would' : 'changed'][cx.lang]}: ${path}\n`);
    const problem = check ? undefined : writeFile(cx, path, result.text);
    if (problem) {
      cx.reportPlain(problem.code, problem.args);
      bad = true;
    }
  }
  if (bad) return EXIT.diagnostics;
  return check && changed > 0 ? EXIT.failed : EXIT.ok;
}
