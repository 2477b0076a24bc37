import { lineColumn } from '../../../spec/span.ts';
import type { BufferParam, Output } from '../../es/signature.ts';
import { headText, scalarText, typeText } from '../../es/signature.ts';
import { elementsText, readTsType, scalarTsType, tensorTsName, tensorTsTypes } from '../../es/types.ts';
import type { KernelParam, PreparedKernel } from '../../target.ts';
import { key } from './loader.ts';
import type { LoaderParts } from './loader.ts';

/** The TypeScript declarations of a loader. */
export function typesText(parts: LoaderParts): string {
  const { name, kernels, relaxed } = parts;
  const types = kernels.flatMap(({ kernel }) => kernel.params.flatMap((p) => (p.kind === 'buffer' ? [p.type] : [])));
  const own = types.map(tensorTsName).flatMap((n) => [n, `${n}Data`, `${n}Arrays`]);
  const names = interfaceNames(
    kernels.map(({ kernel }) => kernel.name),
    own,
  );
  return [
    `// Types of ${name}.mjs, made by trinityc.`,
    '',
    COMMON.trim(),
    '',
    ...tensorTsTypes(types),
    ...kernels.map((k, i) => kernelText(parts, k, names[i]!)),
    '/** The kernels of one instance; they share its memory. */',
    'export interface Kernels {',
    ...kernels.map(({ kernel }, i) => `  readonly ${key(kernel.name)}: ${names[i]!};`),
    '}',
    '',
    `/** Loads the module, from beside the loader unless told. Rejects where it cannot be had or the engine lacks WebAssembly's vectors. */`,
    relaxed
      ? `export function instantiate(source?: Source, options?: {
  /** Whether the source is ${name}.relaxed.wasm; where no source is given the engine is asked which form suits it. */
  readonly relaxed?: boolean;
}): Promise<Kernels>;`
      : 'export function instantiate(source?: Source): Promise<Kernels>;',
    '',
  ].join('\n');
}

/** Identifiers that differ, from names that do. */
function interfaceNames(names: readonly string[], others: readonly string[]): string[] {
  const taken = new Set(['Kernels', 'Tensor', 'Trap', 'Given', 'Source', ...others]);
  return names.map((n) => {
    const words = n.split(/[^A-Za-z0-9]+/).filter((w) => w !== '');
    const base = words.map((w) => w[0]!.toUpperCase() + w.slice(1)).join('') || 'Kernel';
    let free = /^\d/.test(base) ? `_${base}` : base;
    for (let i = 2; taken.has(free); i++) free = `${base}${i}`;
    taken.add(free);
    return free;
  });
}

const COMMON = `
/** A module's bytes, or where they are. */
export type Source = string | URL | Response | BufferSource | WebAssembly.Module;

/** A bug in the program that ended a call. */
export class Trap extends Error {
  /** Its name: \`bounds\`, \`zero_divisor\`, … */
  readonly trap: string;
  /** The kernel or function it was raised in, and the place in its source, counted from 1. */
  readonly func: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** A tensor that stays in the module's memory. */
export interface Tensor<Type extends string, Rank extends number, Elements, Data> {
  readonly dims: readonly number[] & { readonly length: Rank };
  /** A copy of the elements, row by row. */
  read(): Elements;
  write(data: Data): void;
  /** The bytes in the memory, in the tensor's layout; valid until the memory grows, as it does when there is more in it. */
  payload(): Uint8Array;
  /** Gives the memory back. */
  free(): void;
  /** Tells tensors of different types apart; never there. */
  readonly '~type'?: Type;
}

/** An array, whose dimensions follow from the other arguments, or one that says them. */
export type Given<Data> = Data | { readonly data: Data; readonly dims: readonly number[] };
`;

function tensorType({ type }: BufferParam): string {
  return `${tensorTsName(type)}<${type.dims.length}>`;
}

/** The parts of a kernel's declaration. */
function kernelText({ files, lines }: LoaderParts, { kernel, signature }: Described, name: string): string {
  const { params, results } = kernel;
  const { args, outputs } = signature;
  const { file, start } = kernel.func.span;
  const at = file < 0 ? '' : `, ${files[file]}:${lineColumn(lines, file, start).line}`;
  const ids = identifiers(params.map((p) => p.name));
  const buffers = params.flatMap((p) => (p.kind === 'buffer' ? [p] : []));
  const outs = outputs.flatMap((o) => (o.kind === 'tensor' ? [params[o.param] as BufferParam] : []));
  const outputType = (o: Output): string =>
    o.kind === 'scalar' ? scalarTsType(results[o.result]!) : readTsType((params[o.param] as BufferParam).type);
  const given = args.map(({ param, inout }) => {
    const p = params[param]!;
    if (p.kind !== 'buffer') return `${ids[param]!}: ${p.kind === 'scalar' ? scalarTsType(p.type) : 'number'}`;
    const data = `${tensorTsName(p.type)}${inout ? 'Arrays' : 'Data'}`;
    return `${ids[param]!}: ${tensorType(p)} | Given<${data}>`;
  });
  const resident = args.map(({ param }, i) => {
    const p = params[param]!;
    return p.kind === 'buffer' ? `${ids[param]!}: ${tensorType(p)}` : given[i]!;
  });
  const scalars = outputs.filter((o) => o.kind === 'scalar');
  const options = optionFields(params, outs);
  const residentOut = outs.map((p) => `readonly ${key(p.name)}: ${tensorType(p)}`).join('; ');
  const call = [...given, ...(options === '' ? [] : [`options?: { ${options} }`])];
  const prepare = [...resident, ...(outs.length === 0 ? [] : [`options: { readonly out: { ${residentOut} } }`])];
  return [
    `/** The kernel \`${headText(kernel, signature)}\`${at}. */`,
    `export interface ${name} {`,
    '  /**',
    `   * Runs the kernel${outs.length > 0 ? '; `out`: tensors or arrays that take what it gives, and are what is returned then' : ''}.`,
    '   *',
    ...args.map(({ param, inout }) => `   * @param ${ids[param]!} ${paramText(params[param]!, inout)}`),
    ...outputs.map((o) => `   * @returns ${o.name} ${outputText(kernel, o)}`),
    '   * @throws {Trap} where the program has a bug',
    '   * @throws {TypeError} where an argument does not fit its parameter',
    '   */',
    `  ${parameters(call)}: ${together(outputs, outputType)};`,
    '  /** The same for tensors of the instance that are the same from call to call: a function that runs the kernel on them. */',
    `  prepare${parameters(prepare)}: () => ${together(scalars, outputType)};`,
    ...(buffers.length === 0
      ? []
      : [
          '  /** Puts tensors into the memory, where they stay; without data, zeros. */',
          '  readonly tensor: {',
          ...buffers.map((p) => `    ${tensorMaker(p)};`),
          '  };',
        ]),
    '}',
    '',
  ].join('\n');
}

type Described = LoaderParts['kernels'][number];

/** Parameters on one line where they fit. */
function parameters(list: readonly string[]): string {
  const line = `(${list.join(', ')})`;
  return line.length <= 90 ? line : `(\n    ${list.join(',\n    ')},\n  )`;
}

function together(outputs: readonly Output[], typeOf: (o: Output) => string): string {
  if (outputs.length < 2) return outputs.map(typeOf)[0] ?? 'void';
  return `{ ${outputs.map((o) => `readonly ${key(o.name)}: ${typeOf(o)}`).join('; ')} }`;
}

function paramText(p: KernelParam, inout: boolean): string {
  const type = `\`${inout ? 'inout ' : ''}${typeText(p)}\``;
  return p.kind === 'buffer' ? `${type}: ${elementsText(p.type)}` : type;
}

function outputText({ params, results }: PreparedKernel, o: Output): string {
  return o.kind === 'tensor' ? paramText(params[o.param]!, false) : `\`${scalarText(results[o.result]!)}\``;
}

function optionFields(params: readonly KernelParam[], outs: readonly BufferParam[]): string {
  const out = outs.map((p) => `readonly ${key(p.name)}?: ${tensorType(p)} | ${tensorTsName(p.type)}Arrays`);
  const sizes = params.flatMap((p) =>
    p.kind === 'size' && p.value === undefined ? [`readonly ${key(p.name)}?: number`] : [],
  );
  return [
    ...(out.length > 0 ? [`readonly out?: { ${out.join('; ')} }`] : []),
    ...(sizes.length > 0 ? [`readonly sizes?: { ${sizes.join('; ')} }`] : []),
  ].join('; ');
}

function tensorMaker(p: BufferParam): string {
  const dims = (p.dims ?? p.type.dims).map((d, i) =>
    typeof d === 'string' ? `${labelOf(d, i)}: number` : `${labelOf('', i)}: ${d}`,
  );
  const data = `${tensorTsName(p.type)}Data`;
  const fixed = p.dims !== undefined;
  const given = fixed
    ? [`data?: ${data}`, `dims?: readonly [${dims.join(', ')}]`]
    : [`data: ${data} | undefined`, `dims: readonly [${dims.join(', ')}]`];
  return `${key(p.name)}(${given.join(', ')}): ${tensorType(p)}`;
}

/** Labels of a tuple's items. */
function labelOf(d: string, i: number): string {
  return /^[A-Za-z_]\w*$/.test(d) ? d : `d${i}`;
}

/** Words that TypeScript does not take for names of parameters. */
const RESERVED = new Set(
  (
    'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in ' +
    'instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface ' +
    'package private protected public await options'
  ).split(' '),
);

function identifiers(names: readonly string[]): string[] {
  return names.map((n, i) => {
    const plain = n.replaceAll(/\W/g, '_');
    return RESERVED.has(plain) || /^\d/.test(plain) || names.indexOf(n) !== i ? `${plain}_` : plain;
  });
}
