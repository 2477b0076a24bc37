import type { DiagnosticRow } from '../../../spec/diagnostics-schema.ts';
import { DIAGNOSTICS } from '../../../spec/diagnostics/index.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

const WORDS = {
  wrong: { en: 'Wrong', ru: 'Неверно', zh: '错误写法' },
  right: { en: 'Right', ru: 'Верно', zh: '正确写法' },
} as const;

/** A message about no certain mistake: what depends on one is left open. */
const general = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

/** `explain`: the list of all codes; `explain CODE`: its page. */
export function run(cx: Context): number {
  const table = DIAGNOSTICS as Readonly<Record<string, DiagnosticRow>>;
  const code = cx.invocation.files[0]?.toUpperCase();
  if (code === undefined) {
    if (cx.json)
      cx.printJson(
        Object.entries(table).map(([c, row]) => ({ code: c, severity: row.severity, message: row.message[cx.lang] })),
      );
    else
      cx.out(
        Object.entries(table)
          .map(([c, row]) => `${c}  ${general(row.message[cx.lang])}\n`)
          .join(''),
      );
    return EXIT.ok;
  }
  const row = table[code];
  if (!row) {
    cx.reportPlain('E0714', { code });
    return EXIT.usage;
  }
  if (cx.json) {
    const { severity, failing, mended, files } = row;
    cx.printJson({
      code,
      severity,
      message: row.message[cx.lang],
      help: row.help?.[cx.lang],
      explain: row.explain[cx.lang],
      failing,
      mended,
      files,
    });
    return EXIT.ok;
  }
  const indent = (s: string): string =>
    s
      .trimEnd()
      .split('\n')
      .map((l) => `    ${l}`)
      .join('\n');
  cx.out(
    [
      `${code}: ${general(row.message[cx.lang])}`,
      '',
      row.explain[cx.lang],
      '',
      `${WORDS.wrong[cx.lang]}:`,
      '',
      indent(row.failing),
      '',
      `${WORDS.right[cx.lang]}:`,
      '',
      indent(row.mended),
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}
