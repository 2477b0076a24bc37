import type { DocItem, DocModule } from './doc-items.ts';

/** Pages of documentation: one a module, and one that lists them. No script, no file but these. */

export type Markdown = (text: string) => string;

export const escapeHtml = (s: string): string =>
  s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --code: #8881; --link: #1a6f9c; }
@media (prefers-color-scheme: dark) { :root { --link: #6cc3f0; } }
body { font: 16px/1.55 system-ui, sans-serif; margin: 0; display: grid; grid-template-columns: minmax(12rem, 17rem) minmax(0, 52rem); gap: 2.5rem; padding: 1.5rem; }
nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow: auto; font-size: 0.9rem; }
nav a { display: block; padding: 0.1rem 0; }
nav h2 { font-size: 0.8rem; text-transform: uppercase; letter-spacing: 0.06em; margin: 1rem 0 0.2rem; }
a { color: var(--link); text-decoration: none; } a:hover { text-decoration: underline; }
pre, code { font-family: ui-monospace, monospace; font-size: 0.88em; }
code { background: var(--code); border-radius: 3px; padding: 0.1em 0.25em; }
pre { background: var(--code); border-radius: 6px; padding: 0.7rem 0.9rem; overflow: auto; } pre code { background: none; padding: 0; }
table { border-collapse: collapse; } td p { margin: 0; } th, td { border: 1px solid var(--line); padding: 0.3rem 0.6rem; text-align: left; }
section { border-top: 1px solid var(--line); padding-top: 0.4rem; margin-top: 1.2rem; }
section h3 { margin: 0.4rem 0; font-family: ui-monospace, monospace; } .kind { font: 0.75rem system-ui; opacity: 0.7; margin-left: 0.6rem; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; max-height: none; } }
`;

const ORDER: readonly DocItem['kind'][] = ['type', 'constant', 'kernel', 'function'];
const HEADINGS = { type: 'Types', constant: 'Constants', kernel: 'Kernels', function: 'Functions' } as const;

export const pageName = (module: string): string => `${module}.html`;

function page(title: string, nav: string, main: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<nav>${nav}</nav>
<main>${main}</main>
</body>
</html>
`;
}

/** The first sentence, for lists. */
function summary(doc: string): string {
  const paragraph = doc
    .split(/\n\s*\n/, 1)[0]!
    .replaceAll('\n', ' ')
    .trim();
  return /^.*?[.](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
}

export function modulePage(m: DocModule, all: readonly DocModule[], markdown: Markdown): string {
  const groups = ORDER.map((kind) => ({ kind, items: m.items.filter((i) => i.kind === kind) })).filter(
    (g) => g.items.length > 0,
  );
  const nav = [
    `<a href="index.html"><strong>Modules</strong></a>`,
    ...all.map((o) => (o === m ? `<strong>${escapeHtml(o.name)}</strong>` : moduleLink(o))),
    ...groups.flatMap((g) => [
      `<h2>${HEADINGS[g.kind]}</h2>`,
      ...g.items.map((i) => `<a href="#${i.name}">${escapeHtml(i.name)}</a>`),
    ]),
  ].join('\n');
  const items = groups.flatMap((g) => [
    `<h2>${HEADINGS[g.kind]}</h2>`,
    ...g.items.map((i) => itemSection(i, m, markdown)),
  ]);
  return page(m.name, nav, [`<h1>${escapeHtml(m.name)}</h1>`, markdown(m.doc), ...items].join('\n'));
}

function itemSection(i: DocItem, m: DocModule, markdown: Markdown): string {
  return `<section id="${i.name}"><h3>${escapeHtml(i.name)}<span class="kind">${escapeHtml(m.path)}:${i.line}</span></h3>
<pre><code>${escapeHtml(i.signature)}</code></pre>
${markdown(i.doc)}</section>`;
}

function moduleLink(m: DocModule): string {
  return `<a href="${pageName(m.name)}">${escapeHtml(m.name)}</a>`;
}

export function indexPage(modules: readonly DocModule[], markdown: Markdown): string {
  const rows = modules.map((m) => `<tr><td>${moduleLink(m)}</td><td>${markdown(summary(m.doc))}</td></tr>`);
  const list = modules.flatMap((m) =>
    m.items.map((i) => ({ name: i.name, link: `${pageName(m.name)}#${i.name}`, module: m.name })),
  );
  list.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.module < b.module ? -1 : 1));
  const all = list.map((i) => `<a href="${i.link}">${escapeHtml(i.name)}</a> <small>${escapeHtml(i.module)}</small>`);
  return page(
    'Modules',
    modules.map(moduleLink).join('\n'),
    `<h1>Modules</h1>\n<table>${rows.join('\n')}</table>\n<h2>All items</h2>\n<p>${all.join('<br>\n')}</p>`,
  );
}
