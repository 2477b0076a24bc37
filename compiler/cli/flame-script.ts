/**
 * What the page of a flame graph does, as the browser runs it: draws the frames that are wide enough to be seen, shows numbers
 * where the pointer is, zooms to a frame that is clicked. The page's data are in the element `data`.
 */
export const FLAME_SCRIPT = String.raw`
'use strict';
const { tree, ms, words, kinds, sources } = JSON.parse(document.getElementById('data').textContent);
const graph = document.getElementById('graph');
const tip = document.getElementById('tip');
const find = document.getElementById('find');
const ROW = 21;
const LEAST_PX = 1.5;
let zoomed = tree;

(function link(node, parent, depth) {
  node.parent = parent;
  node.depth = depth;
  for (const c of node.children) link(c, node, depth + 1);
})(tree, null, 0);

const percent = (x) => (ms > 0 ? ((100 * x) / ms).toFixed(x / ms >= 0.0995 ? 0 : 1) : '0') + ' %';
const time = (x) => (x >= 1000 ? (x / 1000).toPrecision(3) + ' s' : x >= 0.1 ? x.toPrecision(3) + ' ms' : (x * 1000).toPrecision(3) + ' µs');
const place = (n) => (n.file ? n.file + ':' + n.line : '');
const title = (n) => n.name || words.all;

/** A shade of the kind's colour that a name always gets. */
function shade(name) {
  let h = 2166136261;
  for (const c of name) h = Math.imul(h ^ c.codePointAt(0), 16777619);
  return ((h >>> 0) % 100) / 100;
}

function draw() {
  const width = graph.clientWidth;
  const base = zoomed.depth;
  let deepest = 0;
  const boxes = [];
  const add = (node, left, span, row, faded) => {
    if (span < LEAST_PX) return;
    deepest = Math.max(deepest, row);
    boxes.push(box(node, left, span, row, faded));
    if (faded) return;
    let at = left;
    for (const c of node.children) {
      const w = (span * c.totalMs) / node.totalMs;
      add(c, at, w, row + 1, false);
      at += w;
    }
  };
  const path = [];
  for (let n = zoomed.parent; n; n = n.parent) path.unshift(n);
  path.forEach((n, i) => add(n, 0, width, i, true));
  add(zoomed, 0, width, base, false);
  graph.replaceChildren(...boxes);
  graph.style.height = (deepest + 1) * ROW + 'px';
  mark();
}

function box(node, left, span, row, faded) {
  const el = document.createElement('div');
  el.className = 'frame ' + node.kind + (faded ? ' outer' : '');
  el.style.left = left + 'px';
  el.style.width = Math.max(1, span - 1) + 'px';
  el.style.top = row * ROW + 'px';
  el.style.setProperty('--shade', shade(node.name));
  if (span > 30) el.textContent = title(node) + (span > 140 && node !== tree ? '  ' + percent(node.totalMs) : '');
  el.node = node;
  return el;
}

/** Frames whose names hold the text that is looked for. */
function mark() {
  const text = find.value.trim().toLowerCase();
  let found = 0;
  const all = (n, inside) => {
    const hit = text !== '' && n.name.toLowerCase().includes(text);
    if (hit && !inside) found += n.totalMs;
    for (const c of n.children) all(c, inside || hit);
  };
  all(tree, false);
  for (const el of graph.children) el.classList.toggle('hit', text !== '' && el.node.name.toLowerCase().includes(text));
  document.getElementById('found').textContent = text === '' ? '' : percent(found);
}

function row(label, value) {
  const tr = document.createElement('tr');
  for (const text of [label, value]) tr.appendChild(document.createElement('td')).textContent = text;
  return tr;
}

function show(event) {
  const node = event.target.node;
  if (!node) return hide();
  const head = document.createElement('b');
  head.textContent = title(node);
  const where = document.createElement('div');
  where.className = 'where';
  where.textContent = [kinds[node.kind], place(node)].filter(Boolean).join('  ');
  const table = document.createElement('table');
  table.append(
    row(words.total, time(node.totalMs) + '  ' + percent(node.totalMs)),
    row(words.self, time(node.selfMs) + '  ' + percent(node.selfMs)),
  );
  const lines = Object.entries(node.lines).sort((a, b) => b[1] - a[1]).slice(0, 4);
  const code = document.createElement('table');
  code.className = 'code';
  for (const [line, x] of lines) code.append(row(line + '  ' + percent(x), ((sources[node.file] || [])[line - 1] || '').trim()));
  tip.replaceChildren(head, where, table, ...(node.file && lines.length ? [code] : []));
  tip.hidden = false;
  tip.style.left = '0';
  const x = Math.min(event.clientX + 14, document.documentElement.clientWidth - tip.offsetWidth - 8);
  const below = event.clientY + 18;
  tip.style.left = Math.max(4, x) + 'px';
  tip.style.top = (below + tip.offsetHeight > innerHeight ? event.clientY - tip.offsetHeight - 12 : below) + 'px';
}

function hide() {
  tip.hidden = true;
}

function zoom(node) {
  zoomed = node;
  document.getElementById('reset').disabled = node === tree;
  draw();
}

graph.addEventListener('mousemove', show);
graph.addEventListener('mouseleave', hide);
graph.addEventListener('click', (event) => {
  const node = event.target.node;
  if (!node) return;
  zoom(node);
  const line = node.file && document.getElementById('L' + Object.keys(sources).indexOf(node.file) + '-' + node.line);
  for (const el of document.querySelectorAll('.here')) el.classList.remove('here');
  if (line) line.classList.add('here');
});
document.getElementById('reset').addEventListener('click', () => zoom(tree));
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') zoom(tree);
});
find.addEventListener('input', mark);
addEventListener('resize', draw);
draw();
`;
