import { identifier } from '../clike/names.ts';
import type { EmittedFile, EmitOptions, HostTools, PreparedKernel, Target } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { CudaDevice } from './device.ts';
import type { CudaFiles } from './file.ts';
import { cudaFiles } from './file.ts';
import { CXX, EXACT, findPlace, NVCC } from './tools.ts';

/** Least architecture that the file is made for: `__dp4a` is from 6.1 on, and nvcc 13 begins with 7.5. */
const ARCH = 'sm_75';

export const target: Target = {
  name: 'cuda',
  makes: 'CUDA C++ with a header of host functions; PTX',
  needsSizes: true,
  tools: [NVCC, CXX],
  options: {
    ptx: { help: 'also compile to PTX, with nvcc', values: ['yes', 'no'] },
    arch: {
      help: `architecture that PTX is for; ${ARCH} unless given, sm_80, sm_90, sm_100 and others that nvcc knows`,
    },
  },
  emit(kernels, options, tools) {
    const files = cudaFiles(kernels, options);
    const base = identifier(options.name);
    const out: EmittedFile[] = [
      { path: `${base}.cu`, content: files.source },
      { path: `${base}.h`, content: files.header },
    ];
    if (options.options['ptx'] === 'yes')
      out.push({ path: `${base}.ptx`, content: ptx(kernels, files, options, tools) });
    return out;
  },
  probe(tools) {
    const { place, missing } = findPlace(tools);
    return { usable: place !== undefined, runsOn: place?.runsOn ?? '', missing };
  },
  open(tools) {
    const { place, missing } = findPlace(tools);
    if (!place) throw new Error(`kernels in CUDA need ${missing.map((m) => `${m.what} (${m.install})`).join(', or ')}`);
    return new CudaDevice(tools, place);
  },
};

function ptx(
  kernels: readonly PreparedKernel[],
  files: CudaFiles,
  options: EmitOptions,
  tools: HostTools | undefined,
): string {
  const refuse = (reason: string): never => {
    throw new UnsupportedError('cuda', kernels[0]!.name, reason, kernels[0]!.func.span);
  };
  const nvcc = tools?.find('nvcc');
  if (!tools || nvcc === undefined) return refuse(`PTX is made by nvcc, which is not installed: ${NVCC.install}`);
  const base = identifier(options.name);
  const arch = (options.options['arch'] ?? ARCH).replace(/^(sm|compute)_/, '');
  if (!/^\d+[af]?$/.test(arch)) return refuse(`${options.options['arch']} is no architecture: sm_75, sm_90 and so on`);
  const work = tools.temporary();
  tools.write(`${work}/${base}.cu`, files.source);
  tools.write(`${work}/${base}.h`, files.header);
  const args = ['-O3', ...EXACT, '-ptx', `-arch=compute_${arch}`, '-o', `${base}.ptx`, `${base}.cu`];
  const made = tools.run(nvcc, args, { cwd: work });
  if (made.status !== 0) return refuse(`nvcc cannot compile it for ${arch}: ${made.stderr.trim().slice(0, 500)}`);
  return new TextDecoder().decode(tools.read(`${work}/${base}.ptx`));
}
