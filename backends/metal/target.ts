import { identifier } from '../clike/names.ts';
import type { Target } from '../target.ts';
import { CXX, findCompiler, MetalDevice, runsOn } from './device.ts';
import { metalFile } from './file.ts';
import { swiftText } from './swift.ts';

/** Kernels for Apple's graphics processors. */
export const target: Target = {
  name: 'metal',
  makes: 'the Metal Shading Language with a Swift class that queues the launches',
  needsSizes: true,
  tools: [CXX],
  options: {},
  emit(kernels, options) {
    const file = metalFile(kernels, options);
    const base = identifier(options.name);
    return [
      { path: `${base}.metal`, content: file.source },
      { path: `${base}.swift`, content: swiftText(base, file) },
    ];
  },
  probe(tools) {
    const compiler = findCompiler(tools);
    const missing = [{ what: 'Metal', install: 'a machine of Apple’s: here kernels run on the processor, for tests' }];
    if (!compiler) missing.push({ what: CXX.name, install: CXX.install });
    return { usable: compiler !== undefined, runsOn: compiler ? runsOn(compiler.command) : '', missing };
  },
  open(tools) {
    const compiler = findCompiler(tools);
    if (!compiler) throw new Error(`kernels in Metal need a C++ compiler here: ${CXX.install}`);
    return new MetalDevice(tools, compiler);
  },
};
