import type { Lang, Localized } from '../../spec/diagnostics-schema.ts';
import type { FrameKind, KernelReport, LineTime, Profile, ShapeReport, TreeNode } from '../../vm/profile/report.ts';
import { FLAME_SCRIPT } from './flame-script.ts';
import { duration, KINDS, LIMITED_BY, percent, size } from './profile-text.ts';
import type { SourceText } from './render.ts';

/** A profile as a page for a browser, in one file that needs nothing else: flame graph, kernels, source lines. */

const WORDS = {
  title: { en: 'Profile', ru: 'Профиль', zh: '性能剖析' },
  summary: {
    en: '{ms} seen in {samples} samples · engine {engine}',
    ru: '{ms} в {samples} замерах · машина {engine}',
    zh: '{samples} 个样本共 {ms} · 引擎 {engine}',
  },
  all: { en: 'all', ru: 'всё', zh: '全部' },
  find: { en: 'find a function', ru: 'найти функцию', zh: '查找函数' },
  reset: { en: 'whole graph', ru: 'весь график', zh: '显示全部' },
  hint: {
    en: 'Width is time; a frame stands below its caller. Click to zoom in, Esc to zoom out.',
    ru: 'Ширина означает время; вызванное стоит под вызвавшим. Щелчок приближает, Esc возвращает.',
    zh: '宽度表示时间，被调用者在调用者下方。单击放大，按 Esc 还原。',
  },
  total: { en: 'total', ru: 'всего', zh: '总计' },
  self: { en: 'self', ru: 'сама', zh: '自身' },
  kernels: { en: 'Kernels', ru: 'Ядра', zh: '内核' },
  lines: { en: 'Lines', ru: 'Строки', zh: '代码行' },
  kernel: { en: 'kernel', ru: 'ядро', zh: '内核' },
  sizes: { en: 'sizes', ru: 'размеры', zh: '尺寸' },
  calls: { en: 'calls', ru: 'вызовы', zh: '调用' },
  time: { en: 'time', ru: 'время', zh: '时间' },
  aCall: { en: 'a call', ru: 'на вызов', zh: '每次调用' },
  moved: { en: 'tensors', ru: 'тензоры', zh: '张量' },
  vector: { en: 'vector ops', ru: 'вект. операции', zh: '向量操作' },
  scalar: { en: 'scalar ops', ru: 'скал. операции', zh: '标量操作' },
  reached: { en: 'of its limit', ru: 'от предела', zh: '达到极限' },
  program: { en: 'program', ru: 'программа', zh: '程序' },
} as const satisfies Record<string, Localized>;

/** Sizes of a kernel that have rows of their own. */
const SHAPES = 8;

type Words = (w: keyof typeof WORDS) => string;

/** Frames that hold less of the whole time are left out: no zoom would show them as more than noise. */
const LEAST_SHARE = 1e-4;

export function flamePage(profile: Profile, sources: readonly SourceText[], lang: Lang): string {
  const word: Words = (w) => WORDS[w][lang];
  const name = sources[0]?.path ?? '';
  const kinds = kindNames(lang);
  const texts = Object.fromEntries(sources.map((s) => [s.path, s.text.split(/\r?\n/)]));
  const data = {
    tree: pruned(profile.tree, profile.ms * LEAST_SHARE),
    ms: profile.ms,
    words: { all: word('all'), total: word('total'), self: word('self') },
    kinds,
    sources: Object.fromEntries(Object.entries(texts).filter(([path]) => profile.lines.some((l) => l.file === path))),
  };
  const used = new Set<FrameKind>();
  collectKinds(profile.tree, used);
  const legend = (Object.keys(kinds) as FrameKind[])
    .filter((k) => used.has(k))
    .map((k) => `<span class="frame ${k}" style="--shade:.5">${escape(kinds[k])}</span>`);
  const summary = word('summary')
    .replace('{ms}', duration(profile.ms * 1e6))
    .replace('{samples}', String(profile.samples))
    .replace('{engine}', profile.engine);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(`${word('title')}: ${name}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escape(`${word('title')}: ${name}`)}</h1>
<p>${escape(summary)}</p>
</header>
<div class="bar">
<input id="find" type="search" placeholder="${escape(word('find'))}" aria-label="${escape(word('find'))}"><span id="found"></span>
<button id="reset" disabled>${escape(word('reset'))}</button>
<span class="legend">${legend.join('')}</span>
</div>
<div id="graph"></div>
<p class="hint">${escape(word('hint'))}</p>
<div id="tip" hidden></div>
${kernelTable(profile, word, lang)}
${sourceTables(profile, data.sources, word)}
<script id="data" type="application/json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${FLAME_SCRIPT}</script>
</body>
</html>
`;
}

function kindNames(lang: Lang): Record<FrameKind, string> {
  const names = Object.fromEntries(Object.entries(KINDS).map(([k, text]) => [k, text[lang]])) as Record<
    FrameKind,
    string
  >;
  return { ...names, program: WORDS.program[lang] };
}

function collectKinds(node: TreeNode, used: Set<FrameKind>): void {
  for (const c of node.children) {
    used.add(c.kind);
    collectKinds(c, used);
  }
}

function pruned(node: TreeNode, least: number): TreeNode {
  const round = (x: number): number => Number(x.toPrecision(5));
  return {
    ...node,
    selfMs: round(node.selfMs),
    totalMs: round(node.totalMs),
    lines: Object.fromEntries(Object.entries(node.lines).map(([l, x]) => [l, round(x)])),
    children: node.children.filter((c) => c.totalMs >= least).map((c) => pruned(c, least)),
  };
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function kernelTable(profile: Profile, word: Words, lang: Lang): string {
  if (profile.kernels.length === 0) return '';
  const heads = (['kernel', 'sizes', 'calls', 'time', 'aCall', 'moved', 'vector', 'scalar', 'reached'] as const).map(
    (w, i) => `<th${i > 1 ? ' class="n"' : ''}>${escape(word(w))}</th>`,
  );
  const rows = profile.kernels.flatMap((k) => {
    const shapes = k.shapes.slice(0, SHAPES).map((s) => `<tr>${kernelCells(k, s, lang)}</tr>`);
    const left = k.shapes.slice(SHAPES);
    if (left.length === 0) return shapes;
    const ns = left.reduce((sum, s) => sum + s.ns * s.calls, 0);
    return [
      ...shapes,
      `<tr><td></td><td colspan="8"><small>… ${left.length} × ${escape(k.name)}: ${duration(ns)}</small></td></tr>`,
    ];
  });
  return `<h2>${escape(word('kernels'))}</h2>
<table class="kernels"><thead><tr>${heads.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function kernelCells(k: KernelReport, s: ShapeReport, lang: Lang): string {
  const number = (text: string): string => `<td class="n">${escape(text)}</td>`;
  const sizes = Object.entries(s.sizes).map(([n, v]) => `${n} = ${v}`);
  const ops = (n: number | undefined): string =>
    n === undefined ? '' : String(n).replace(/\B(?=(\d{3})+$)/g, '\u2009');
  const reached =
    s.reached === undefined
      ? '<td></td>'
      : `<td class="n"><span class="meter"><i style="width:${(100 * Math.min(1, s.reached)).toFixed(1)}%"></i></span> ${escape(`${percent(s.reached)} ${LIMITED_BY[s.limitedBy!][lang]}`)}</td>`;
  return [
    `<td>${escape(k.name)} <small>${escape(`${k.file}:${k.line}`)}</small></td><td>${escape(sizes.join(', '))}</td>`,
    ...[ops(s.calls), duration(s.ns * s.calls), duration(s.ns), size(s.tensorBytes)].map(number),
    ...[ops(s.counts?.vectorOps), ops(s.counts?.scalarOps)].map(number),
    reached,
  ].join('');
}

/** The files that took time, each with its lines and what they took. */
function sourceTables(profile: Profile, sources: Readonly<Record<string, readonly string[]>>, word: Words): string {
  const most = Math.max(...profile.lines.map((l) => l.selfMs), 1e-9);
  const files = Object.entries(sources).map(([path, text], index) => {
    const times = new Map(profile.lines.filter((l) => l.file === path).map((l) => [l.line, l]));
    const rows = text.map((line, i) =>
      sourceRow(`L${index}-${i + 1}`, i + 1, line, times.get(i + 1), profile.ms, most),
    );
    const open = index === 0 || !path.startsWith('std/') ? ' open' : '';
    return `<details${open}><summary>${escape(path)}</summary>
<table class="source"><thead><tr><th class="n">${escape(word('self'))}</th><th class="n">${escape(word('total'))}</th><th></th><th></th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></details>`;
  });
  return files.length === 0 ? '' : `<h2>${escape(word('lines'))}</h2>\n${files.join('\n')}`;
}

function sourceRow(id: string, line: number, text: string, t: LineTime | undefined, ms: number, most: number): string {
  const heat = t ? ` style="--heat:${(t.selfMs / most).toFixed(3)}"` : '';
  const share = (x: number | undefined): string => (x === undefined || x < ms / 2000 ? '' : percent(x / ms));
  return `<tr id="${id}"${heat}><td class="n">${share(t?.selfMs)}</td><td class="n">${share(t?.totalMs)}</td><td class="n l">${line}</td><td><code>${escape(text)}</code></td></tr>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1d1f24; --soft: #667; --page: #fff; --line: #d9dbe1; --tip: #fff; --light: 72%; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6eb; --soft: #99a; --page: #16181d; --line: #353941; --tip: #23262d; --light: 40%; }
}
body { font: 14px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--page); margin: 20px auto; padding: 0 20px; max-width: 1500px; }
h1 { font-size: 19px; margin: 0; } h2 { font-size: 15px; margin: 24px 0 6px; }
header p, .hint, small { color: var(--soft); } header p { margin: 2px 0 14px; } .hint { margin: 6px 0; font-size: 12.5px; }
.bar { display: flex; gap: 10px; align-items: center; flex-wrap: wrap; margin-bottom: 10px; }
input, button { font: inherit; padding: 3px 9px; border: 1px solid var(--line); border-radius: 5px; background: var(--page); color: var(--ink); }
button:disabled { opacity: .45; }
.legend { display: flex; gap: 6px; margin-left: auto; }
.legend .frame { position: static; padding: 0 8px; border-radius: 3px; }
#graph { position: relative; overflow: hidden; }
.frame { position: absolute; height: 20px; line-height: 20px; font-size: 12px; box-sizing: border-box; padding: 0 4px; overflow: hidden;
  white-space: pre; text-overflow: ellipsis; border-radius: 2px; cursor: pointer;
  background: hsl(var(--hue) var(--sat) calc(var(--light) + (var(--shade) - .5) * 12%)); }
.program { --hue: calc(28 + (var(--shade) - .5) * 26); --sat: 85%; } .kernel { --hue: calc(212 + (var(--shade) - .5) * 26); --sat: 75%; }
.library { --hue: calc(130 + (var(--shade) - .5) * 30); --sat: 45%; } .runtime { --hue: 220; --sat: 8%; } .host { --hue: 285; --sat: 45%; }
.frame.outer { opacity: .5; } .frame:hover { filter: brightness(1.12); outline: 1px solid var(--ink); }
.frame.hit { outline: 2px solid #d0006f; outline-offset: -2px; font-weight: 600; }
#tip { position: fixed; z-index: 2; max-width: 640px; background: var(--tip); border: 1px solid var(--line); border-radius: 6px;
  padding: 8px 11px; box-shadow: 0 4px 18px #0004; pointer-events: none; font-size: 13px; }
#tip .where { color: var(--soft); } #tip td { padding: 0 12px 0 0; vertical-align: top; font-variant-numeric: tabular-nums; }
#tip .code { margin-top: 5px; } #tip .code td:last-child { font-family: ui-monospace, monospace; font-size: 12px; white-space: pre; }
#tip .code td:first-child { color: var(--soft); white-space: nowrap; }
table { border-collapse: collapse; } .kernels { width: 100%; } .kernels td, .kernels th { padding: 3px 10px; border-bottom: 1px solid var(--line); text-align: left; }
th { font-weight: 600; color: var(--soft); font-size: 12.5px; } .n, .kernels .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.meter { display: inline-block; width: 70px; height: 8px; border-radius: 4px; background: var(--line); overflow: hidden; margin-right: 4px; }
.meter i { display: block; height: 100%; background: hsl(212 75% 52%); }
summary { cursor: pointer; font-weight: 600; padding: 4px 0; }
.source { width: 100%; } .source td, .source th { padding: 0 10px; } .source td:nth-child(-n+2) { width: 56px; } .source .l { width: 36px; color: var(--soft); }
.source code { font: 12.5px/1.5 ui-monospace, monospace; white-space: pre; tab-size: 4; }
.source tr[style] td { background: hsl(28 90% 55% / calc(var(--heat) * .5)); } .source tr.here td { box-shadow: inset 0 0 0 1px hsl(212 75% 52%); }
`;
