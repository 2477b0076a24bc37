import type {
  Device,
  DeviceOptions,
  EmittedFile,
  EmitOptions,
  HostTools,
  PreparedKernel,
  Probe,
  Target,
} from '../target.ts';
import type { Machine } from './clang.ts';
import { Clang, CLANG_TOOL, firstLine } from './clang.ts';
import { describe, NativeDevice } from './device.ts';
import type { Features } from './features.ts';
import { BASELINE } from './features.ts';
import { headerText } from './header.ts';
import { llvmModule } from './module.ts';

const KOFFI = 'koffi';

/** The family of processors that a triple names. */
function familyOf(triple: string): Features['family'] {
  if (/^(x86_64|amd64)/.test(triple)) return 'x86';
  return /^(aarch64|arm64)/.test(triple) ? 'aarch64' : 'generic';
}

/** LLVM IR, objects and libraries for processors; the device `native`. */
export const target: Target = {
  name: 'llvm',
  makes: 'LLVM IR, an object, a shared library where there is a linker for it, and a C header',
  needsSizes: false,
  tools: [
    { ...CLANG_TOOL, optional: true },
    { name: KOFFI, package: KOFFI, install: 'npm install koffi', optional: true },
  ],
  options: {
    triple: {
      help: 'what to compile for, as LLVM names it: aarch64-linux-gnu, arm64-apple-ios, x86_64-linux-gnu; this machine',
    },
    cpu: { help: 'processor, as clang names it: native, x86-64-v3, cortex-a76; what every one of the triple has' },
  },

  emit(kernels: readonly PreparedKernel[], { name, options }: EmitOptions, tools?: HostTools): EmittedFile[] {
    const clang = tools && Clang.find(tools);
    const machine: Machine = { triple: options['triple'], cpu: options['cpu'] };
    let features: Features = BASELINE[familyOf(machine.triple ?? (tools?.arch === 'arm64' ? 'arm64' : 'x86_64'))];
    if (clang) {
      const found = clang.features(machine);
      if ('error' in found) throw new Error(`clang does not know this machine: ${found.error}`);
      features = found.features;
    }
    const module = llvmModule(kernels, { features, triple: machine.triple, about: howTo(name, machine) });
    const files: EmittedFile[] = [
      { path: `${name}.ll`, content: module.text },
      { path: `${name}.h`, content: headerText(name, module.kernels) },
    ];
    if (clang) files.push(...compiled(clang, machine, name, module.text));
    return files;
  },

  probe(tools: HostTools): Probe {
    const clang = Clang.find(tools);
    if (!clang) return { usable: false, runsOn: '', missing: [{ what: 'clang', install: CLANG_TOOL.install }] };
    const found = clang.features({ triple: undefined, cpu: 'native' });
    if ('error' in found)
      return { usable: false, runsOn: '', missing: [{ what: found.error, install: CLANG_TOOL.install }] };
    return { usable: true, runsOn: describe(clang, found.features), missing: [] };
  },

  async open(tools: HostTools, options: DeviceOptions = {}): Promise<Device> {
    const clang = Clang.find(tools);
    if (!clang) {
      options.note?.(`native code needs clang, which is not here (${CLANG_TOOL.install}): kernels run as WebAssembly`);
      const other = (await import('../wasm/target.ts')).target;
      return other.open!(tools, options);
    }
    const found = clang.features({ triple: undefined, cpu: 'native' });
    if ('error' in found) throw new Error(`clang does not know this processor: ${found.error}`);
    return NativeDevice.open(tools, clang, found.features, options);
  },
};

/** The head of the text: how to make more of it. */
function howTo(name: string, { triple, cpu }: Machine): string {
  const flags = [triple && `--target=${triple}`, cpu && `-march=${cpu}`].filter(Boolean).join(' ');
  return `clang -O3 -fno-slp-vectorize -ffp-contract=off ${flags && `${flags} `}-c ${name}.ll (clang 15 or newer; no option that changes floats)`;
}

/** The object, and a shared library where the linker makes one. */
function compiled(clang: Clang, machine: Machine, name: string, text: string): EmittedFile[] {
  const { tools } = clang;
  const folder = tools.temporary();
  const input = `${folder}/${name}.ll`;
  tools.write(input, text);
  const [object, library] = [`${folder}/${name}.o`, `${folder}/${name}.so`];
  const { status, stderr } = clang.run(clang.arguments(input, object, machine, 'object'));
  const bytes = tools.read(object);
  if (status !== 0 || bytes === undefined) throw new Error(`clang could not compile ${name}.ll: ${firstLine(stderr)}`);
  const files: EmittedFile[] = [{ path: `${name}.o`, content: bytes }];
  const linked = clang.run(clang.arguments(object, library, machine, 'library'));
  const shared = linked.status === 0 ? tools.read(library) : undefined;
  if (shared !== undefined) files.push({ path: `${name}.so`, content: shared });
  return files;
}
