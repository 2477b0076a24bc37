import { cType } from '../clike/types.ts';
import type { MetalFile, MetalKernel, MetalLaunch } from './file.ts';
import { GROUPS } from './file.ts';

/** C++ that carries out a kernel's launches on the processor, in place of what a host does through Metal. */

/** Name of the file that the emitted text is in. */
export const KERNELS = 'kernels.metal';

/** The function of a kernel, in C: memory of the plan in order, scalars, words and status of traps. Not 0: lanes were not together. */
export function hostPrototype({ name, plan }: MetalKernel, pointer: string): string {
  const params = [
    ...plan.memory.map((_, i) => `${pointer}m${i}`),
    ...plan.scalars.map((s, i) => `${cType(s.type)} s${i}`),
    `${pointer}words`,
    `${pointer}status`,
  ];
  return `int run_${name}(${params.join(', ')})`;
}

export function hostText({ kernels }: MetalFile): string {
  return `#include "${KERNELS}"

namespace {
template <class F>
void enter(void *f) { (*static_cast<F *>(f))(lanes::group().current); }
inline void nothing(int) {}
template <class F>
bool together(F f) { return lanes::run(enter<F>, &f, nothing); }
}

${kernels.map(kernelText).join('\n')}`;
}

function kernelText(k: MetalKernel): string {
  return `extern "C" ${hostPrototype(k, 'uint8_t *')} {\n${k.launches.map((l) => launchText(l)).join('\n')}\n  return 0;\n}\n`;
}

function launchText({ launch, func, args }: MetalLaunch): string {
  const given = args.map((a) => {
    switch (a.kind) {
      case 'memory':
        return `m${a.index}`;
      case 'scalar':
        return `s${a.index}`;
      case 'words':
        return '(metal::atomic_uint *)words';
      case 'status':
        return '(uint32_t *)status';
    }
  });
  const call = (...positions: string[]): string => `${func}(${[...given, ...positions].join(', ')})`;
  if (launch.group === 1) return `  for (uint32_t t = 0; t < ${launch.threads}u; t++) ${call('t')};`;
  const body = `return ${call(`t / ${GROUPS}u`, `t % ${GROUPS}u`, '(uint32_t)lane')};`;
  return [
    `  for (uint32_t t = 0; t < ${launch.threads}u; t++) {`,
    `    if (!together([&](int lane) { ${body} })) return 1;`,
    '  }',
  ].join('\n');
}
