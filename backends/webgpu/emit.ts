import { lineColumn } from '../../spec/span.ts';
import { TRAPS } from '../../spec/traps.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { KernelSignature } from '../es/signature.ts';
import { headText, signatureOf } from '../es/signature.ts';
import { isPacked, tensorText } from '../es/tensors.ts';
import { planLaunches } from '../gpu/lower.ts';
import type { LaunchPlan } from '../gpu/plan.ts';
import type { EmitOptions, EmittedFile, KernelParam, PreparedKernel } from '../target.ts';
import { pageText } from './page-text.ts';
import { RUNTIME_TEXT } from './runtime-text.ts';
import { printShader } from './shader.ts';
import type { ShaderModule } from './shader.ts';
import { typesText } from './types-text.ts';
import { DOT4 } from './wgsl/group.ts';

/** Files of a kernel for browsers: WGSL, and an ES module that holds it and runs it. */

export const OPTIONS = {
  page: { help: 'an HTML page that runs the first kernel, as an example', values: ['no', 'yes'] },
} as const;

export interface Described {
  readonly kernel: PreparedKernel;
  readonly signature: KernelSignature;
  readonly plan: LaunchPlan;
  /** With lanes that exchange values through workgroup memory. */
  readonly shader: ShaderModule;
  /** With lanes in one subgroup, where that makes a difference. */
  readonly subgroups: ShaderModule | undefined;
}

const DOT4_REQUIRES = 'requires packed_4x8_integer_dot_product;\n';

/** Limits that a device has without being asked: WebGPU's defaults. */
const DEFAULT_BUFFERS = 8;
const DEFAULT_BINDING = 2 ** 27;
const DEFAULT_BUFFER = 2 ** 28;

/** Throws UnsupportedError. */
export function emit(kernels: readonly PreparedKernel[], { name, options }: EmitOptions): readonly EmittedFile[] {
  const all = kernels.map(describe);
  const files = all.map(({ kernel, shader }) => ({
    path: all.length === 1 ? `${name}.wgsl` : `${name}.${kernel.name}.wgsl`,
    content: `${shaderHead(name)}${shader.source}`,
  }));
  const made: EmittedFile[] = [
    ...files,
    { path: `${name}.mjs`, content: moduleText(name, all) },
    { path: `${name}.d.ts`, content: typesText(name, all) },
    // TypeScript looks for the types of an .mjs file in a .d.mts file.
    { path: `${name}.d.mts`, content: `export * from './${name}.js';\n` },
  ];
  if (options['page'] === 'yes') made.push({ path: `${name}.html`, content: pageText(name, all[0]!) });
  return made;
}

function describe(kernel: PreparedKernel): Described {
  const plan = planLaunches(kernel, 'webgpu');
  const shader = printShader(plan, { dot4: true, subgroups: false });
  const grouped = plan.launches.some((l) => l.group === 32);
  const subgroups = grouped ? printShader(plan, { dot4: true, subgroups: true }) : undefined;
  return { kernel, signature: signatureOf(kernel), plan, shader, subgroups };
}

function shaderHead(name: string): string {
  return `// ${name}.mjs holds this text and runs it; it stands here for other hosts. Binding 0: words that report traps, 1: scalars,
// 2 and up: memory in the order of the kernel's buffers, then scratch, zeroed once.
`;
}

function moduleText(name: string, all: readonly Described[]): string {
  const params = all.flatMap(({ kernel }) => kernel.params);
  const results = all.flatMap(({ kernel }) => kernel.results);
  const scalars = [...new Set([...params.flatMap((p) => (p.kind === 'scalar' ? [p.type] : [])), ...results])].sort();
  const traps = [...new Set(all.flatMap(({ shader }) => shader.sites.map((s) => s.trap)))].sort();
  const dot4 = all.some((d) => usesDot4(d));
  const files = [...new Set(all.flatMap(({ plan }) => plan.module.files))];
  return [
    header(name, all),
    `const TRAPS = {\n${traps.map((t) => `  ${t}: ${JSON.stringify(TRAPS[t].text)},`).join('\n')}\n};`,
    `const FILES = ${JSON.stringify(files)};`,
    ...(dot4
      ? [
          '/** The dot product of four bytes, which some browsers have no instruction for. */',
          `const DOT4 = {\n  requires: ${quoted(DOT4_REQUIRES)},\n  native: ${quoted(DOT4.native)},\n  portable: ${quoted(DOT4.portable)},\n};`,
        ]
      : ['const DOT4 = undefined;']),
    '/** Bytes that scalars take in memory. */',
    `const STORED = ${fields(scalars.map((t) => `${t}: ${scalarInfo(t).bytes}`))};`,
    ...(scalars.length === 0 ? ['const SCALARS = {};'] : []),
    '',
    '/** The kernels: parameters, memory (of parameters, then scratch), launches, places of traps, the shader. */',
    `const KERNELS = {\n${all.map((d) => kernelRow(d, files)).join('\n')}\n};`,
    '',
    tensorText(params, results).trimEnd(),
    ...(scalars.length === 0 ? ['\nconst scalarIn = undefined;\nconst scalarOut = undefined;'] : []),
    RUNTIME_TEXT.trimEnd(),
    `
/** A device that has what the kernels need. Throws where the browser has none. */
export async function requestDevice(gpu = navigator.gpu) {
  const adapter = await gpu?.requestAdapter({ powerPreference: 'high-performance' });
  if (!adapter) throw new Error('WebGPU is not available');
  const requiredLimits = {};
  for (const { limits } of Object.values(KERNELS)) {
    for (const [limit, least] of Object.entries(limits)) requiredLimits[limit] = Math.max(least, requiredLimits[limit] ?? 0);
  }
  const requiredFeatures = ['subgroups'].filter((f) => adapter.features.has(f));
  return adapter.requestDevice({ requiredLimits, requiredFeatures });
}

/** The kernels on a device, as functions that give promises. */
export async function create(device) {
  const made = await Promise.all(Object.entries(KERNELS).map(async ([name, k]) => [name, await kernelOf(device, name, k)]));
  return Object.freeze(Object.fromEntries(made));
}
`,
  ].join('\n');
}

function header(name: string, all: readonly Described[]): string {
  const { kernel, signature } = all[0]!;
  const args = signature.args.map((a) => kernel.params[a.param]!.name).join(', ');
  return [
    `// ${name}.mjs: kernels on WebGPU, made by trinityc. Needs nothing else; runs where there is a GPUDevice: in browsers, workers,`,
    '// Deno, and Node with the package webgpu. Types are in its .d.ts.',
    '//',
    `//   import { create, requestDevice } from './${name}.mjs';`,
    '//   const kernels = await create(await requestDevice());',
    `//   await kernels${member(kernel.name)}({ ${args} })`,
    '//',
    ...all.map((d) => `//   ${headText(d.kernel, d.signature)}`),
    '//',
    '// Integers, trits and f64 are the same as on every other target. Of f32 WGSL does not promise all of IEEE 754: subnormal numbers may',
    '// be 0, the sign of 0 may be ignored, and there may be no NaN and no infinities.',
    '',
  ].join('\n');
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

export function member(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

export function key(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

function usesDot4({ shader }: Described): boolean {
  return shader.source.includes(DOT4_REQUIRES);
}

/** A text as a template literal, so that its lines are lines. */
function quoted(text: string): string {
  return `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
}

function kernelRow(d: Described, files: readonly string[]): string {
  const { kernel, signature, plan, shader, subgroups } = d;
  const inouts = new Set(signature.args.filter((a) => a.inout).map((a) => a.param));
  const given = new Set(signature.args.map((a) => a.param));
  const scalarParams = kernel.params.flatMap((p, i) => (p.kind === 'scalar' ? [i] : []));
  const memory = plan.memory.map((m) => {
    const param = m.param === undefined ? '' : `, param: ${kernel.params.indexOf(m.param)}`;
    return `{ bytes: ${m.bytes}${param} }, // ${m.name}`;
  });
  const places = shader.sites.map(({ trap, func, span }) => {
    const { file } = span;
    if (file < 0 || plan.module.files[file] === undefined) return `['${trap}', ${JSON.stringify(func)}]`;
    const { line, column } = lineColumn(plan.module.lines, file, span.start);
    return `['${trap}', ${JSON.stringify(func)}, ${files.indexOf(plan.module.files[file]!)}, ${line}, ${column}]`;
  });
  const dispatches = shader.dispatches.map(({ entry, grid, memory: uses }) => {
    const list = uses.map((u) => `[${u.index}, ${u.mode !== 'read'}]`).join(', ');
    return `{ entry: '${entry}', grid: [${grid.join(', ')}], uses: [${list}] },`;
  });
  const outputs = signature.outputs.map((o) =>
    o.kind === 'tensor'
      ? `{ name: ${JSON.stringify(o.name)}, param: ${o.param} }`
      : `{ name: '${o.name}', result: ${o.result} }`,
  );
  const block = (label: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [`    ${label}: [],`] : [`    ${label}: [`, ...rows.map((r) => `      ${r}`), '    ],'];
  return [
    `  ${key(kernel.name)}: {`,
    ...block(
      'params',
      kernel.params.map((p, i) => `${paramRow(p, inouts.has(i) ? 'inout' : given.has(i) ? 'in' : 'out')},`),
    ),
    ...block('memory', memory),
    ...block(
      'scalars',
      shader.scalars.map((s, i) => `{ param: ${scalarParams[i]!}, offset: ${s.offset} },`),
    ),
    ...block(
      'results',
      plan.results.map((r) => `{ type: '${r.type}', memory: ${r.memory}, offset: ${r.offset} },`),
    ),
    `    outputs: [${outputs.join(', ')}],`,
    ...block('dispatches', dispatches),
    ...block(
      'places',
      places.map((p) => `${p},`),
    ),
    `    status: ${shader.statusWords},`,
    `    call: ${shader.callBytes},`,
    `    limits: ${fields(limits(d))},`,
    `    dot4: ${usesDot4(d)},`,
    `    code: ${quoted(shader.source)},`,
    ...(subgroups ? [`    subgroups: ${quoted(subgroups.source)},`] : []),
    '  },',
  ].join('\n');
}

function fields(list: readonly string[]): string {
  return list.length === 0 ? '{}' : `{ ${list.join(', ')} }`;
}

/** Limits beyond those that every device has. */
function limits({ plan, shader }: Described): string[] {
  const status = shader.statusWords > 0 ? 1 : 0;
  const buffers = Math.max(0, ...shader.dispatches.map((d) => d.memory.length + status));
  const bytes = Math.max(0, ...plan.memory.map((m) => (m.bytes + 3) & ~3));
  const needed: string[] = [];
  if (buffers > DEFAULT_BUFFERS) needed.push(`maxStorageBuffersPerShaderStage: ${buffers}`);
  if (bytes > DEFAULT_BINDING) needed.push(`maxStorageBufferBindingSize: ${bytes}`);
  if (bytes > DEFAULT_BUFFER) needed.push(`maxBufferSize: ${bytes}`);
  return needed;
}

function paramRow(p: KernelParam, use: string): string {
  const name = `name: ${JSON.stringify(p.name)}`;
  if (p.kind === 'size') return `{ ${name}, is: 'size', value: ${p.value} }`;
  if (p.kind === 'scalar') return `{ ${name}, is: 'scalar', type: '${p.type}' }`;
  const { elem, layout } = p.type;
  const form = isPacked(layout.name)
    ? `layout: '${layout.name}', tile: ${layout.tile?.[0] ?? 1}`
    : "layout: 'dense', tile: 1";
  return `{ ${name}, is: 'tensor', use: '${use}', elem: '${elem}', ${form}, dims: [${p.dims!.join(', ')}] }`;
}
