import type { Lang, Localized } from '../../spec/diagnostics-schema.ts';
import type { LimitedBy } from '../../vm/profile/limits.ts';
import type { FrameKind, KernelReport, Profile, ShapeReport } from '../../vm/profile/report.ts';
import type { SourceText } from './render.ts';

/** A profile as people read it in a terminal, and as programs do. */

const WORDS = {
  head: {
    en: 'Profile: {ms} in {samples} samples, engine {engine}',
    ru: 'Профиль: {ms} в {samples} замерах, машина {engine}',
    zh: '性能剖析：{ms}，{samples} 个样本，引擎 {engine}',
  },
  functions: { en: 'Functions', ru: 'Функции', zh: '函数' },
  lines: { en: 'Lines', ru: 'Строки', zh: '代码行' },
  kernels: { en: 'Kernels', ru: 'Ядра', zh: '内核' },
  self: { en: 'self', ru: 'сама', zh: '自身' },
  total: { en: 'total', ru: 'всего', zh: '总计' },
  calls: { en: 'calls', ru: 'вызовы', zh: '调用' },
  time: { en: 'time', ru: 'время', zh: '时间' },
  aCall: { en: 'a call', ru: 'на вызов', zh: '每次调用' },
  moved: { en: 'moved', ru: 'данные', zh: '数据量' },
  done: { en: 'vector+scalar ops', ru: 'оп. вект.+скал.', zh: '向量+标量操作' },
  reached: { en: 'of its limit', ru: 'от предела', zh: '达到极限' },
  limits: {
    en: 'Limits measured: {vector} vector and {scalar} scalar operations, and {bytes}',
    ru: 'Измеренные пределы: операций {vector} векторных и {scalar} скалярных, и {bytes}',
    zh: '实测极限：向量操作 {vector}，标量操作 {scalar}，以及 {bytes}',
  },
  sizes: { en: '{n} sizes, these the longest:', ru: 'размеров: {n}, дольше всего:', zh: '{n} 种尺寸，耗时最长的为：' },
  more: { en: '… and {n} more', ru: '… и ещё {n}', zh: '……另有 {n} 项' },
  nothing: {
    en: 'Profile: the program ended before a sample was taken',
    ru: 'Профиль: программа кончилась раньше первого замера',
    zh: '性能剖析：程序在取得样本之前已结束',
  },
} as const satisfies Record<string, Localized>;

export const KINDS: Readonly<Record<FrameKind, Localized>> = {
  program: { en: '', ru: '', zh: '' },
  library: { en: 'library', ru: 'библиотека', zh: '标准库' },
  kernel: { en: 'kernel', ru: 'ядро', zh: '内核' },
  runtime: { en: 'runtime', ru: 'среда', zh: '运行时' },
  host: { en: 'host', ru: 'внешняя', zh: '宿主' },
};

/** What holds a kernel back. */
export const LIMITED_BY: Readonly<Record<LimitedBy, Localized>> = {
  memory: { en: 'memory', ru: 'память', zh: '内存' },
  vector: { en: 'vector ops', ru: 'вект. операции', zh: '向量操作' },
  scalar: { en: 'scalar ops', ru: 'скал. операции', zh: '标量操作' },
};

const ROWS = 12;
const LINES = 20;
/** Sizes of a kernel that are shown each for itself. */
const SHAPES = 3;
/** Shares of time below this are not worth a row. */
const LEAST = 0.001;

/** Text of a source line, without the space around it; empty where the source is not at hand. */
export function lineText(sources: readonly SourceText[], file: string, line: number): string {
  const source = sources.find((s) => s.path === file);
  return source?.text.split(/\r?\n/)[line - 1]?.trim() ?? '';
}

/** The shape documented in spec/cli.md: the profile, with the text of each line. */
export function profileJson(profile: Profile, sources: readonly SourceText[]): unknown {
  const lines = profile.lines.map((l) => ({ ...l, text: lineText(sources, l.file, l.line) }));
  return { ...profile, lines };
}

export function profileText(profile: Profile, sources: readonly SourceText[], lang: Lang, color: boolean): string {
  const word = (w: keyof typeof WORDS): string => WORDS[w][lang];
  const bold = (s: string): string => (color ? `\x1b[1m${s}\x1b[0m` : s);
  const dim = (s: string): string => (color ? `\x1b[2m${s}\x1b[0m` : s);
  if (profile.samples === 0 && profile.kernels.length === 0) return `${word('nothing')}\n`;
  const share = (ms: number): string => percent(profile.ms > 0 ? ms / profile.ms : 0).padStart(6);
  const { samples, engine } = profile;
  const out = [
    bold(fill(word('head'), { ms: duration(profile.ms * 1e6), samples: String(samples), engine })),
    '',
    heads([word('self'), word('total')], word('functions'), bold),
  ];
  const shown = <T extends { totalMs: number; selfMs: number }>(rows: readonly T[], most: number): readonly T[] =>
    rows.filter((r) => r.selfMs >= LEAST * profile.ms).slice(0, most);
  const rest = (all: number, some: number): void => {
    if (all > some) out.push(dim(`  ${fill(word('more'), { n: String(all - some) })}`));
  };
  const functions = shown(profile.functions, ROWS);
  for (const f of functions) {
    const kind = KINDS[f.kind][lang];
    const place = f.line > 0 ? `  ${f.file}:${f.line}` : '';
    out.push(`  ${share(f.selfMs)}  ${share(f.totalMs)}  ${f.name}${dim(`${kind && `  ${kind}`}${place}`)}`);
  }
  rest(profile.functions.length, functions.length);
  const lines = shown(profile.lines, LINES);
  out.push('', heads([word('self'), word('total')], word('lines'), bold));
  const places = lines.map((l) => `${l.file}:${l.line}`);
  const width = Math.max(0, ...places.map((p) => p.length));
  lines.forEach((l, i) => {
    const text = lineText(sources, l.file, l.line);
    out.push(`  ${share(l.selfMs)}  ${share(l.totalMs)}  ${places[i]!.padEnd(width)}  ${text}`.trimEnd());
  });
  rest(profile.lines.length, lines.length);
  if (profile.kernels.length > 0) out.push('', ...kernelTable(profile, lang, bold, dim));
  return `${out.join('\n')}\n`;
}

function heads(columns: readonly string[], title: string, bold: (s: string) => string): string {
  return `  ${columns.map((c) => pad(c, 6)).join('  ')}  ${bold(title)}`;
}

/** A row of the table of kernels: its columns, and what stands behind them, bright and dim. */
interface KernelRow {
  readonly cells: readonly string[];
  readonly name: string;
  readonly note: string;
}

function kernelTable(profile: Profile, lang: Lang, bold: (s: string) => string, dim: (s: string) => string): string[] {
  const word = (w: keyof typeof WORDS): string => WORDS[w][lang];
  const head = (['calls', 'time', 'aCall', 'moved', 'done', 'reached'] as const).map(word);
  const rows = profile.kernels.flatMap((k) => kernelRows(k, lang));
  const widths = head.map((h, i) => Math.max(columns(h), ...rows.map((r) => columns(r.cells[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    head
      .map((_, i) => {
        const cell = cells[i] ?? '';
        return i < head.length - 1 ? pad(cell, widths[i]!) : cell + ' '.repeat(widths[i]! - columns(cell));
      })
      .join('  ');
  const out = [`  ${line(head)}  ${bold(word('kernels'))}`];
  for (const r of rows) out.push(`  ${line(r.cells)}  ${r.name}${dim(r.note)}`);
  const { limits } = profile;
  if (limits) {
    const bytes = limits.bandwidth.map((b) => `${size(b.bytes)} ${b.rate.toPrecision(3)} GB/s`).join(', ');
    const rate = (n: number): string => `${n.toPrecision(3)} G/s`;
    out.push(
      dim(`  ${fill(word('limits'), { vector: rate(limits.vectorOps), scalar: rate(limits.scalarOps), bytes })}`),
    );
  }
  return out;
}

/** A kernel, and where it ran with several sizes those that took most of its time. */
function kernelRows(k: KernelReport, lang: Lang): KernelRow[] {
  const place = `  ${k.file}:${k.line}`;
  const [first] = k.shapes;
  if (k.shapes.length === 1) {
    const sizes = sizesText(first!);
    return [{ cells: cells(first!, lang), name: k.name, note: `${sizes && ` ${sizes}`}${place}` }];
  }
  const reached = k.reached === undefined ? '' : percent(k.reached);
  const whole = [String(k.calls), duration(k.ns), duration(k.ns / k.calls), '', '', reached];
  const note = `  ${fill(WORDS.sizes[lang], { n: String(k.shapes.length) })}${place}`;
  const shapes = k.shapes.slice(0, SHAPES).map((s) => ({ cells: cells(s, lang), name: '', note: `  ${sizesText(s)}` }));
  return [{ cells: whole, name: k.name, note }, ...shapes];
}

export function sizesText(s: ShapeReport): string {
  const sizes = Object.entries(s.sizes).map(([n, v]) => `${n}=${v}`);
  return sizes.length > 0 ? `[${sizes.join(', ')}]` : '';
}

function cells(s: ShapeReport, lang: Lang): string[] {
  const done = s.counts ? `${count(s.counts.vectorOps)}+${count(s.counts.scalarOps)}` : '';
  const reached = s.reached === undefined ? '' : `${percent(s.reached)} ${LIMITED_BY[s.limitedBy!][lang]}`;
  return [String(s.calls), duration(s.ns * s.calls), duration(s.ns), size(s.tensorBytes), done, reached];
}

export function percent(x: number): string {
  return `${(x * 100).toFixed(1)}%`;
}

/** Nanoseconds with three digits and a unit. */
export function duration(ns: number): string {
  const units = ['ns', 'µs', 'ms', 's'];
  let at = 0;
  let n = ns;
  while (n >= 999.5 && at < 3) {
    n /= 1000;
    at++;
  }
  return `${n >= 100 ? n.toFixed(0) : n.toPrecision(n < 0.1 ? 1 : 3)} ${units[at]}`;
}

export function size(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  let at = 0;
  let n = bytes;
  while (n >= 1024 && at < 3) {
    n /= 1024;
    at++;
  }
  return `${Number(n.toPrecision(3))} ${units[at]}`;
}

function count(n: number): string {
  const units = ['', 'k', 'M', 'G', 'T'];
  let at = 0;
  while (n >= 1000 && at < 4) {
    n /= 1000;
    at++;
  }
  return `${Number(n.toPrecision(3))}${units[at]}`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Columns of a terminal: Chinese characters take two. */
function columns(s: string): number {
  let n = 0;
  for (const c of s) n += /[\u3000-\u9fff\uff00-\uffef]/.test(c) ? 2 : 1;
  return n;
}

function pad(s: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columns(s))) + s;
}
