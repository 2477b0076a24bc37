import type { Diagnostic, DiagnosticRow, Lang, Localized } from '../../spec/diagnostics-schema.ts';
import { DIAGNOSTICS, HINTS, NOTES, localizeArgs } from '../../spec/diagnostics/index.ts';
import type { Span } from '../../spec/span.ts';
import { fill } from './text.ts';

/** A source file as the renderer needs it; `Span.file` indexes the list. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export interface RenderOptions {
  readonly lang: Lang;
  readonly color: boolean;
}

export const WORDS = {
  error: { en: 'error', ru: 'ошибка', zh: '错误' },
  warning: { en: 'warning', ru: 'предупреждение', zh: '警告' },
  help: { en: 'help', ru: 'совет', zh: '帮助' },
  note: { en: 'note', ru: 'примечание', zh: '注意' },
  replace: { en: 'write `{text}` here', ru: 'напишите здесь `{text}`', zh: '此处写 `{text}`' },
} as const satisfies Record<string, Localized>;

const ANSI = { red: '31;1', yellow: '33;1', blue: '34;1', cyan: '36;1', bold: '1' } as const;

export function rowOf(code: string): DiagnosticRow {
  const row = (DIAGNOSTICS as Readonly<Record<string, DiagnosticRow>>)[code];
  if (!row) throw new RangeError(`no diagnostic ${code} in the table`);
  return row;
}

/** One diagnostic as people read it: code, place, the source with the span underlined, help. Ends with a newline. */
export function renderDiagnostic(d: Diagnostic, sources: readonly SourceText[], options: RenderOptions): string {
  const { lang } = options;
  const row = rowOf(d.code);
  const paint = (style: keyof typeof ANSI, s: string): string =>
    options.color ? `\x1b[${ANSI[style]}m${s}\x1b[0m` : s;
  const accent = row.severity === 'error' ? 'red' : 'yellow';
  const out = [
    `${paint(accent, `${WORDS[row.severity][lang]}[${d.code}]`)}${paint('bold', `: ${fill(row.message[lang], localizeArgs(d.args, lang))}`)}`,
  ];
  const label = row.label ? fill(row.label[lang], localizeArgs(d.args, lang)) : '';
  out.push(
    ...excerpt(
      d.span,
      label,
      '^',
      sources,
      (s) => paint(accent, s),
      (s) => paint('blue', s),
    ),
  );
  for (const r of d.related ?? []) {
    const note = (NOTES as Readonly<Record<string, Localized>>)[r.note];
    const text = note ? fill(note[lang], localizeArgs(r.args ?? {}, lang)) : r.note;
    out.push(`${paint('cyan', WORDS.note[lang])}: ${text}`);
    out.push(
      ...excerpt(
        r.span,
        '',
        '-',
        sources,
        (s) => paint('cyan', s),
        (s) => paint('blue', s),
      ),
    );
  }
  if (d.suggestion)
    out.push(`  = ${paint('cyan', WORDS.help[lang])}: ${fill(WORDS.replace[lang], { text: d.suggestion.text })}`);
  else {
    const help = helpOf(d, lang);
    if (help !== undefined) out.push(`  = ${paint('cyan', WORDS.help[lang])}: ${help}`);
  }
  return out.join('\n') + '\n';
}

/** What to do about a diagnostic, where nothing can be written in its place. */
function helpOf(d: Diagnostic, lang: Lang): string | undefined {
  const text = d.hint === undefined ? rowOf(d.code).help : (HINTS as Readonly<Record<string, Localized>>)[d.hint];
  return text && fill(text[lang], localizeArgs(d.args, lang));
}

interface Place {
  readonly line: number;
  /** 1-based, in code points. */
  readonly column: number;
  /** The line's text and the offset it begins at. */
  readonly text: string;
  readonly start: number;
}

/** 1-based line and column of an offset. */
export function placeOf(source: string, offset: number): Place {
  const at = Math.min(offset, source.length);
  const start = source.lastIndexOf('\n', at - 1) + 1;
  let line = 1;
  for (let i = source.indexOf('\n'); i >= 0 && i < start; i = source.indexOf('\n', i + 1)) line++;
  let end = source.indexOf('\n', at);
  if (end < 0) end = source.length;
  if (source[end - 1] === '\r') end--;
  return {
    line,
    column: [...source.slice(start, at)].length + 1,
    text: source.slice(start, Math.max(start, end)),
    start,
  };
}

/** The line of a place in its source with the place marked below. */
export function excerpt(
  span: Span,
  label: string,
  mark: string,
  sources: readonly SourceText[],
  accent: (s: string) => string,
  frame: (s: string) => string,
): string[] {
  const source = sources[span.file];
  if (!source) return label ? [`  ${label}`] : [];
  const at = placeOf(source.text, span.start);
  const number = String(at.line);
  const pad = ' '.repeat(number.length);
  const from = span.start - at.start;
  const to = Math.min(Math.max(span.end - at.start, from + 1), Math.max(at.text.length, from + 1));
  const before = showTabs(at.text.slice(0, from));
  const inside = showTabs(at.text.slice(from, to)) || ' ';
  const shown = clip(showTabs(at.text), columns(before), columns(inside));
  const marks =
    ' '.repeat(columns(before) - shown.cut) +
    accent(mark.repeat(Math.max(1, Math.min(columns(inside), 120))) + (label ? ` ${label}` : ''));
  return [
    `${pad} ${frame('-->')} ${source.path}:${at.line}:${at.column}`,
    `${pad} ${frame('|')}`,
    `${frame(`${number} |`)} ${shown.text}`,
    `${pad} ${frame('|')} ${marks}`,
  ];
}

const showTabs = (s: string): string => s.replaceAll('\t', '    ');

/** A very long line is shown around its marked part. */
function clip(line: string, from: number, length: number): { text: string; cut: number } {
  if (line.length <= 160) return { text: line, cut: 0 };
  const start = Math.max(0, from - 40);
  if (start === 0) return { text: `${line.slice(0, 159)}…`, cut: 0 };
  return { text: `…${line.slice(start + 1, start + Math.max(120, Math.min(length, 120)) + 40)}…`, cut: start };
}

/** Terminal columns: East Asian wide characters take two. */
function columns(s: string): number {
  let n = 0;
  for (const c of s)
    n +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
        c,
      )
        ? 2
        : 1;
  return n;
}

/** The JSON shape of a diagnostic, documented in spec/cli.md. */
export function diagnosticJson(d: Diagnostic, sources: readonly SourceText[], lang: Lang): Record<string, unknown> {
  const row = rowOf(d.code);
  const source = sources[d.span.file];
  const at = source ? placeOf(source.text, d.span.start) : undefined;
  const to = source ? placeOf(source.text, d.span.end) : undefined;
  return {
    code: d.code,
    severity: row.severity,
    message: fill(row.message[lang], localizeArgs(d.args, lang)),
    help: helpOf(d, lang),
    file: source?.path,
    line: at?.line,
    column: at?.column,
    endLine: to?.line,
    endColumn: to?.column,
    start: source ? d.span.start : undefined,
    end: source ? d.span.end : undefined,
    suggestion: d.suggestion
      ? { start: d.suggestion.span.start, end: d.suggestion.span.end, text: d.suggestion.text }
      : undefined,
  };
}
