import { hostTools } from '../../compiler/cli/host-tools.ts';
import { CXX, NVCC } from '../../backends/cuda/tools.ts';

/** The tools of this machine that the tests of CUDA use. */

export const tools = hostTools(process.env);

/** As `tools`, without a device of NVIDIA's: kernels run on the processor. */
export const shimTools = hostTools({ ...process.env, TRINITY_CUDA: 'shim' });

export const compiler = CXX.commands!.map((c) => tools.find(c)).find((c) => c !== undefined);
export const NO_COMPILER = `no C++ compiler is installed: ${CXX.install}`;

export const nvcc = tools.find('nvcc');
export const NO_NVCC = `no nvcc is installed: ${NVCC.install}`;
