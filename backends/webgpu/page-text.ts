import { headText } from '../es/signature.ts';
import { scalarTsType } from '../es/types.ts';
import type { Described } from './emit.ts';
import { member } from './emit.ts';

/** A page that runs a kernel on tensors of zeros, to begin with. */
export function pageText(name: string, { kernel, signature }: Described): string {
  const args = signature.args.flatMap(({ param }) => {
    const p = kernel.params[param]!;
    if (p.kind === 'size') return [];
    if (p.kind === 'buffer') return [`${JSON.stringify(p.name)}: kernel.tensor[${JSON.stringify(p.name)}]()`];
    const one: Readonly<Record<string, string>> = { bigint: '1n', boolean: 'true', number: '1' };
    return [`${JSON.stringify(p.name)}: ${one[scalarTsType(p.type)]!}`];
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escape(name)}</title>
<h1>${escape(name)}</h1>
<p>Runs the kernel <code>${escape(headText(kernel, signature))}</code> on tensors of zeros.
Serve this folder (<code>npx serve</code>, <code>python3 -m http.server</code>) and open the page.</p>
<pre id="result">…</pre>
<script type="module">
import { create, requestDevice } from './${name}.mjs';
const result = document.getElementById('result');
const text = (value) => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : ArrayBuffer.isView(v) ? Array.from(v, String) : v));
try {
  const kernels = await create(await requestDevice());
  const kernel = kernels${member(kernel.name)};
  const args = { ${args.join(', ')} };
  const start = performance.now();
  const got = await kernel(args);
  result.textContent = text(got) + '\\n' + (performance.now() - start).toFixed(1) + ' ms';
} catch (error) {
  result.textContent = String(error);
}
</script>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
