import type { Target } from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { printFunc } from '../../compiler/ir/print.ts';
import { OracleDevice } from './oracle.ts';

/** The oracle as a target, for tests of what is done with targets: its files are the IR. */
export function oracleTarget(changes: Partial<Target> = {}): Target {
  return {
    name: 'oracle',
    makes: 'the IR of prepared kernels',
    needsSizes: false,
    tools: [{ name: 'the sky', install: 'look up' }],
    options: { style: { help: 'how it looks', values: ['plain', 'fancy'] }, title: { help: 'a first line' } },
    emit: (kernels, { name, options }) =>
      kernels.map((k) => {
        if (k.name === 'refused') throw new UnsupportedError('oracle', k.name, 'it is refused', k.func.span);
        const sizes = k.params.flatMap((p) => (p.kind === 'size' ? [`${p.name}=${p.value ?? '?'}`] : []));
        const head = `${name} ${options['title'] ?? '-'} ${options['style'] ?? '-'} ${k.opt} ${sizes.join(' ')}`;
        return { path: `kernels/${k.name}.tir`, content: `${head}\n${printFunc(k.func)}\n` };
      }),
    probe: () => ({ usable: true, runsOn: 'the reference evaluator', missing: [] }),
    open: () =>
      new OracleDevice({ refuses: (k) => (k.name === 'refused' ? 'it is refused' : undefined), shared: true }),
    ...changes,
  };
}
