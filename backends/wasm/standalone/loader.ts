import { lineColumn } from '../../../spec/span.ts';
import type { Span } from '../../../spec/span.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { KernelSignature } from '../../es/signature.ts';
import { headText } from '../../es/signature.ts';
import { isPacked, tensorText } from '../../es/tensors.ts';
import type { KernelParam, PreparedKernel } from '../../target.ts';
import { relaxedProbe } from '../relaxed-probe.ts';
import { base64 } from '../source-map.ts';
import type { Place, StandaloneModule } from './module.ts';
import { RUNTIME_TEXT } from './runtime-text.ts';

/** The ES module that loads a stand-alone WebAssembly module and gives its kernels as functions. */

export interface LoaderParts {
  /** Base name of the files. */
  readonly name: string;
  readonly kernels: readonly { readonly kernel: PreparedKernel; readonly signature: KernelSignature }[];
  readonly files: readonly string[];
  readonly lines: readonly (readonly number[])[];
  readonly heapBase: number;
  readonly plain: StandaloneModule;
  readonly relaxed: StandaloneModule | undefined;
}

export function loaderText(parts: LoaderParts): string {
  const { kernels, plain, relaxed } = parts;
  const params = kernels.flatMap(({ kernel }) => kernel.params);
  const results = kernels.flatMap(({ kernel }) => kernel.results);
  const modules = relaxed ? [plain, relaxed] : [plain];
  return [
    header(parts),
    `const TRAPS = {\n${trapRows(modules).join('\n')}\n};`,
    `const FILES = ${JSON.stringify(parts.files)};`,
    `/** Where traps are raised, by number: which, in what function, file, line and column. */`,
    ...modules.map(
      (m, i) => `const ${i === 0 ? 'PLACES' : 'RELAXED_PLACES'} = {\n${placeRows(parts, m).join('\n')}\n};`,
    ),
    `/** Pages of memory that the module asks for, and the first address that its data leave free. */`,
    `const PAGES = ${Math.max(1, Math.ceil(parts.heapBase / 65536))};\nconst HEAP_BASE = ${parts.heapBase};`,
    '',
    `/** The kernels: parameters as the module has them; which of them callers give, in their order; what they get. */`,
    `const KERNELS = {\n${kernels.map((k) => kernelRow(parts, k)).join('\n')}\n};`,
    '',
    tensorText(params, results).trimEnd(),
    RUNTIME_TEXT.trimEnd(),
    relaxed ? relaxedText() : '',
    instantiateText(parts),
  ].join('\n');
}

function header({ name, kernels, relaxed }: LoaderParts): string {
  const needs = relaxed ? `${name}.wasm and ${name}.relaxed.wasm` : `${name}.wasm`;
  const first = kernels[0]!.kernel;
  return [
    `// ${name}.mjs: kernels in WebAssembly, made by trinityc. Needs ${needs} beside it and nothing else; runs in`,
    '// Node 22 and later, browsers and workers. Types are in its .d.ts.',
    '//',
    `//   import { instantiate } from './${name}.mjs';`,
    `//   const kernels = await instantiate();`,
    `//   kernels${member(first.name)}(…)`,
    '//',
    ...kernels.map(({ kernel, signature }) => `//   ${headText(kernel, signature)}`),
    '',
  ].join('\n');
}

export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

export function member(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

export function key(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

function trapRows(modules: readonly StandaloneModule[]): string[] {
  const used = new Set<TrapName>(['memory', 'stack']);
  for (const m of modules) for (const p of m.places.values()) used.add(p.trap!);
  return [...used].sort().map((t) => `  ${t}: ${JSON.stringify(TRAPS[t].text)},`);
}

function placeRows(parts: LoaderParts, m: StandaloneModule): string[] {
  return [...m.places].map(([site, p]) => `  ${site}: [${placeFields(parts, p).join(', ')}],`);
}

function placeFields({ lines }: LoaderParts, { trap, func, span }: Place): string[] {
  return [`'${trap}'`, JSON.stringify(func), ...spanFields(lines, span)];
}

function spanFields(lines: LoaderParts['lines'], span: Span): string[] {
  if (span.file < 0) return [];
  const { line, column } = lineColumn(lines, span.file, span.start);
  return [span.file, line, column].map(String);
}

function kernelRow({ lines }: LoaderParts, { kernel, signature }: LoaderParts['kernels'][number]): string {
  const inouts = new Set(signature.args.filter((a) => a.inout).map((a) => a.param));
  const given = new Set(signature.args.map((a) => a.param));
  const outputs = signature.outputs.map((o) =>
    o.kind === 'tensor'
      ? `{ name: ${JSON.stringify(o.name)}, param: ${o.param} }`
      : `{ name: '${o.name}', result: ${o.result} }`,
  );
  return [
    `  ${key(kernel.name)}: {`,
    '    params: [',
    ...kernel.params.map((p, i) => `      ${paramRow(p, inouts.has(i) ? 'inout' : given.has(i) ? 'in' : 'out')},`),
    '    ],',
    `    args: [${signature.args.map((a) => a.param).join(', ')}],`,
    `    outputs: [${outputs.join(', ')}],`,
    `    results: [${kernel.results.map((t) => `'${t}'`).join(', ')}],`,
    `    span: [${spanFields(lines, kernel.func.span).join(', ')}],`,
    '  },',
  ].join('\n');
}

function paramRow(p: KernelParam, use: string): string {
  const name = `name: ${JSON.stringify(p.name)}`;
  if (p.kind === 'size') return `{ ${name}, is: 'size'${p.value === undefined ? '' : `, value: ${p.value}`} }`;
  if (p.kind === 'scalar') return `{ ${name}, is: 'scalar', type: '${p.type}' }`;
  const { elem, layout } = p.type;
  const dims = JSON.stringify(p.dims ?? p.type.dims).replaceAll(',', ', ');
  const form = isPacked(layout.name)
    ? `layout: '${layout.name}', tile: ${layout.tile?.[0] ?? 1}`
    : "layout: 'dense', tile: 1";
  return `{ ${name}, is: 'tensor', use: '${use}', elem: '${elem}', ${form}, dims: ${dims} }`;
}

/** Bytes of the probe, and of its rounds: three operands and the right result each. */
function relaxedText(): string {
  const { wasm, rounds } = relaxedProbe();
  const bytes = rounds.flatMap(({ operands, result }) => [...operands.flatMap((v) => [...v]), ...result]);
  return `
const PROBE = '${base64(wasm)}';
const ROUNDS = '${base64(Uint8Array.from(bytes))}';

/** Whether the engine has relaxed dot products and computes them rightly: some have them and do not. */
function relaxedIsRight() {
  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  try {
    const nothing = () => 0;
    const trinity = { memory: new WebAssembly.Memory({ initial: 1, maximum: 1 }), trap: nothing, stack: nothing, grow: nothing };
    const { f0 } = new WebAssembly.Instance(new WebAssembly.Module(bytes(PROBE)), { trinity }).exports;
    const words = new BigInt64Array(bytes(ROUNDS).buffer);
    for (let i = 0; i < words.length; i += 8) {
      const [low, high] = f0(...words.subarray(i, i + 6), 1);
      if (low !== words[i + 6] || high !== words[i + 7]) return false;
    }
    return true;
  } catch {
    return false;
  }
}
`;
}

function instantiateText({ name, plain, relaxed }: LoaderParts): string {
  const top = (m: StandaloneModule): string => (m.heapTop === undefined ? 'undefined' : `'g${m.heapTop}'`);
  const end = `  return Object.freeze(
    Object.fromEntries(Object.entries(KERNELS).map(([name, kernel]) => [name, kernelOf(instance, name, kernel)])),
  );
}
`;
  if (!relaxed) {
    return `
/** Loads the module, from beside this file unless told; gives the kernels as functions that share one memory. */
export async function instantiate(source = new URL('./${name}.wasm', import.meta.url)) {
  const instance = instanceOf(await compiled(source), PLACES, ${top(plain)});
${end}`;
  }
  return `
/**
 * Loads the module, from beside this file unless told; gives the kernels as functions that share one memory. \`relaxed\`: whether the
 * source is the form with relaxed instructions, for engines that have them and have them right; by default they are asked.
 */
export async function instantiate(source, { relaxed = source === undefined && relaxedIsRight() } = {}) {
  const beside = relaxed ? new URL('./${name}.relaxed.wasm', import.meta.url) : new URL('./${name}.wasm', import.meta.url);
  const module = await compiled(source ?? beside);
  const instance = relaxed ? instanceOf(module, RELAXED_PLACES, ${top(relaxed)}) : instanceOf(module, PLACES, ${top(plain)});
${end}`;
}
