import { HEAP_TOP_NAME } from '../../spec/runtime-names.ts';
import { headText, signatureOf } from '../es/signature.ts';
import type { EmitOptions, EmittedFile, PreparedKernel, Probe, Target } from '../target.ts';
import { openDevice, RUNS_ON } from './standalone/device.ts';
import { link } from './standalone/link.ts';
import { loaderText } from './standalone/loader.ts';
import type { LoaderParts } from './standalone/loader.ts';
import { hasRelaxedForm, standaloneModule, textOf } from './standalone/module.ts';
import { typesText } from './standalone/types-text.ts';

/** WebAssembly modules that need no virtual machine, with a loader for JavaScript. */
export const target: Target = {
  name: 'wasm',
  makes: 'a WebAssembly module with an ES module that loads it, types, text form and source map',
  needsSizes: false,
  tools: [{ name: 'Binaryen', package: 'binaryen', install: 'npm install binaryen', optional: true }],
  options: {
    relaxed: {
      help: 'a second module with relaxed dot products, which the loader takes where the engine has them right',
      values: ['no', 'yes'],
    },
    wat: { help: 'the text form of the module too, by Binaryen', values: ['yes', 'no'] },
  },
  emit,
  probe: (): Probe => ({ usable: true, runsOn: RUNS_ON, missing: [] }),
  open: () => openDevice(),
};

async function emit(kernels: readonly PreparedKernel[], { name, options }: EmitOptions): Promise<EmittedFile[]> {
  const linked = link(kernels);
  const { files, lines, heapBase } = linked.module;
  const form = (relaxed: boolean, mapUrl: string): ReturnType<typeof standaloneModule> =>
    standaloneModule(linked, HEAP_TOP_NAME, { relaxed, mapUrl });
  const plain = form(false, `${name}.wasm.map`);
  const relaxed =
    options['relaxed'] === 'yes' && hasRelaxedForm(linked) ? form(true, `${name}.relaxed.wasm.map`) : undefined;
  const described = kernels.map((kernel) => ({ kernel, signature: signatureOf(kernel) }));
  const parts: LoaderParts = { name, kernels: described, files, lines, heapBase, plain, relaxed };
  const json = (map: object): string => `${JSON.stringify(map)}\n`;
  const made: EmittedFile[] = [
    { path: `${name}.wasm`, content: plain.wasm },
    { path: `${name}.wasm.map`, content: json(plain.map) },
    { path: `${name}.mjs`, content: loaderText(parts) },
    { path: `${name}.d.ts`, content: typesText(parts) },
    // TypeScript looks for the types of an .mjs file in a .d.mts file.
    { path: `${name}.d.mts`, content: `export * from './${name}.js';\n` },
  ];
  if (relaxed) {
    made.push({ path: `${name}.relaxed.wasm`, content: relaxed.wasm });
    made.push({ path: `${name}.relaxed.wasm.map`, content: json(relaxed.map) });
  }
  if (options['wat'] !== 'no') {
    const head = textHead(parts)
      .map((l) => `;; ${l}\n`)
      .join('');
    made.push({ path: `${name}.wat`, content: head + (await textOf(plain.wasm)) });
  }
  return made;
}

/** What hosts without the loader must know. */
function textHead({ name, kernels, heapBase, plain: { heapTop: top } }: LoaderParts): string[] {
  return [
    `${name}.wat: what ${name}.wasm holds, made by trinityc. To build it: wat2wasm ${name}.wat`,
    'A kernel is an export of its name. It takes its tensors (the results after the others) as addresses of bytes in their layouts, at',
    'multiples of 16, then its scalars and sizes, then how many calls may nest (10000 will do); several results come as several values.',
    'Imports of `trinity`: `memory`; `trap`, given a place, and `stack`, for calls that nest too deeply, which must not return; `grow`,',
    'given bytes and a place: grows the memory, which is zero there, and gives the bytes it had. Tensors lie from',
    top === undefined
      ? `${heapBase} on.`
      : `${heapBase} on and below the global \`g${top}\`, the end of the kernels' heap: hosts move it up for more while no kernel runs.`,
    ...kernels.map(({ kernel, signature }) => `  ${headText(kernel, signature)}`),
  ];
}
