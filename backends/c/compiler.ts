import type { HostTools, Tool } from '../target.ts';

/** The C compiler of the machine. */

export const CC: Tool = {
  name: 'C compiler',
  commands: ['clang-19', 'clang-18', 'clang-17', 'clang-16', 'clang', 'gcc', 'cc'],
  install: 'apt-get install clang',
};

export interface Compiler {
  readonly command: string;
  /** `clang 19.1.7`. */
  readonly version: string;
}

export function findCompiler(tools: HostTools): Compiler | undefined {
  const chosen = tools.env['TRINITY_CC'];
  for (const name of chosen === undefined ? CC.commands! : [chosen]) {
    const command = tools.find(name);
    if (command === undefined) continue;
    const told = tools.run(command, ['--version']);
    if (told.status !== 0) continue;
    const version = /(\d+\.\d+(\.\d+)?)/.exec(told.stdout)?.[1] ?? '';
    const kind = /clang/i.test(told.stdout) ? 'clang' : /gcc|Free Software/i.test(told.stdout) ? 'gcc' : name;
    return { command, version: `${kind} ${version}`.trim() };
  }
  return undefined;
}

export const FLAGS = ['-std=c11', '-march=native', '-ffp-contract=off', '-fno-math-errno', '-fPIC', '-shared'] as const;

/** A shared library of a C file with its header. Throws an Error with what the compiler says. */
export function compileLibrary(
  tools: HostTools,
  compiler: Compiler,
  machine: string,
  name: string,
  files: { readonly source: string; readonly header: string },
  opt: '-O1' | '-O3',
): string {
  const flags = [...FLAGS, opt];
  const key = tools
    .digest([compiler.version, machine, flags.join(' '), files.header, files.source].join('\0'))
    .slice(0, 32);
  const folder = `${tools.cache}/c`;
  const library = `${folder}/${key}.so`;
  if (tools.read(`${folder}/${key}.done`) !== undefined) return library;
  const work = tools.temporary();
  tools.write(`${work}/${name}.h`, files.header);
  tools.write(`${work}/${name}.c`, files.source);
  const made = tools.run(compiler.command, [...flags, '-o', `${work}/${name}.so`, `${name}.c`, '-lm'], { cwd: work });
  if (made.status !== 0)
    throw new Error(`${compiler.version} cannot compile ${name}.c:\n${made.stderr.slice(0, 4000)}`);
  tools.write(library, tools.read(`${work}/${name}.so`)!);
  tools.write(`${folder}/${key}.done`, '');
  return library;
}

/** Text that differs where -march=native would. */
export function machineText(tools: HostTools, compiler: Compiler): string {
  return tools.run(compiler.command, ['-march=native', '-dM', '-E', '-x', 'c', '-']).stdout;
}
