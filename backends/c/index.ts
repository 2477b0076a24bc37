import { identifier } from '../clike/names.ts';
import type { Target } from '../target.ts';
import { CC, findCompiler } from './compiler.ts';
import { CDevice } from './device.ts';
import { cFiles } from './file.ts';

export const target: Target = {
  name: 'c',
  makes: 'C11 without dependencies: a source file and its header',
  needsSizes: false,
  tools: [CC],
  options: {},
  emit(kernels, options) {
    const files = cFiles(kernels, options);
    const base = identifier(options.name);
    return [
      { path: `${base}.c`, content: files.source },
      { path: `${base}.h`, content: files.header },
    ];
  },
  probe(tools) {
    const compiler = findCompiler(tools);
    const missing = compiler ? [] : [{ what: CC.name, install: CC.install }];
    return { usable: compiler !== undefined, runsOn: compiler?.version ?? '', missing };
  },
  open(tools) {
    const compiler = findCompiler(tools);
    if (!compiler) throw new Error(`no C compiler is installed: ${CC.install}`);
    return new CDevice(tools, compiler);
  },
};
