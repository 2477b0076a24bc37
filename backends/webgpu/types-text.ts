import { lineColumn } from '../../spec/span.ts';
import type { BufferParam, Output } from '../es/signature.ts';
import { headText, typeText } from '../es/signature.ts';
import { elementsText, readTsType, scalarTsType, tensorTsName, tensorTsTypes } from '../es/types.ts';
import type { Described } from './emit.ts';
import { key } from './emit.ts';

/** The TypeScript declarations of a generated module. */
export function typesText(name: string, all: readonly Described[]): string {
  const types = all.flatMap(({ kernel }) => kernel.params.flatMap((p) => (p.kind === 'buffer' ? [p.type] : [])));
  return [
    `// Types of ${name}.mjs, made by trinityc. GPUDevice and GPUBuffer are TypeScript's own (lib "dom"), or those of @webgpu/types.`,
    '',
    COMMON.trim(),
    '',
    ...tensorTsTypes(types),
    '/** The kernels on one device. Calls are done in the order in which they are made, whether or not they are waited for. */',
    'export interface Kernels {',
    ...all.flatMap((d) => kernelText(d)),
    '}',
    '',
    '/** A device that has what the kernels need. Throws where there is none. */',
    'export function requestDevice(gpu?: GPU): Promise<GPUDevice>;',
    '',
    '/** Compiles the kernels for a device. Throws where it lacks a limit that they need. */',
    'export function create(device: GPUDevice): Promise<Kernels>;',
    '',
  ].join('\n');
}

const COMMON = `
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

/** A tensor that stays in the device's memory. */
export interface Tensor<Type extends string, Rank extends number, Elements, Data> {
  readonly dims: readonly number[] & { readonly length: Rank };
  /** The payload, in the tensor's layout, rounded up to whole words. */
  readonly buffer: GPUBuffer;
  /** A copy of the elements, row by row. */
  read(): Promise<Elements>;
  write(data: Data): void;
  /** The bytes of the payload. */
  payload(): Promise<Uint8Array>;
  /** Gives the memory back. */
  free(): void;
  /** Tells tensors of different types apart; never there. */
  readonly '~type'?: Type;
}
`;

function tensorType({ type }: BufferParam): string {
  return `${tensorTsName(type)}<${type.dims.length}>`;
}

function kernelText({ kernel, signature, plan }: Described): string[] {
  const { params, results } = kernel;
  const { args, outputs } = signature;
  const { file, start } = kernel.func.span;
  const known = file >= 0 && plan.module.files[file] !== undefined;
  const at = known ? `, ${plan.module.files[file]!}:${lineColumn(plan.module.lines, file, start).line}` : '';
  const given = args.map(({ param, inout }) => {
    const p = params[param]!;
    if (p.kind === 'size') return `readonly ${key(p.name)}?: ${p.value}`;
    if (p.kind === 'scalar') return `readonly ${key(p.name)}: ${scalarTsType(p.type)}`;
    return `readonly ${key(p.name)}: ${tensorType(p)} | ${tensorTsName(p.type)}${inout ? 'Arrays' : 'Data'}`;
  });
  const buffers = params.flatMap((p) => (p.kind === 'buffer' ? [p] : []));
  const outs = outputs.flatMap((o) => (o.kind === 'tensor' ? [params[o.param] as BufferParam] : []));
  const outType = (o: Output): string =>
    o.kind === 'scalar' ? scalarTsType(results[o.result]!) : readTsType((params[o.param] as BufferParam).type);
  const result =
    outputs.length < 2
      ? (outputs.map(outType)[0] ?? 'void')
      : `{ ${outputs.map((o) => `readonly ${key(o.name)}: ${outType(o)}`).join('; ')} }`;
  const into = outs.map((p) => `readonly ${key(p.name)}?: ${tensorType(p)} | ${tensorTsName(p.type)}Arrays`);
  const options = into.length === 0 ? '' : `, options?: { readonly out?: { ${into.join('; ')} } }`;
  return [
    '  /**',
    `   * The kernel \`${headText(kernel, signature)}\`${at}.`,
    '   * Rejects with a Trap where the program has a bug, with a TypeError where an argument does not fit. `out`: tensors or arrays',
    '   * that take what it gives, and are what it gives then.',
    ...buffers.map((p) => `   * - \`${p.name}\`: \`${typeText(p)}\`, ${elementsText(p.type)}`),
    '   */',
    `  readonly ${key(kernel.name)}: {`,
    `    (args: { ${given.join('; ')} }${options}): Promise<${result}>;`,
    '    /** Makes a tensor for a parameter in the device’s memory; without data, of zeros. */',
    '    readonly tensor: {',
    ...buffers.map((p) => `      ${key(p.name)}(data?: ${tensorTsName(p.type)}Data): ${tensorType(p)};`),
    '    };',
    '  };',
  ];
}
