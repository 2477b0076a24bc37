// Generates the interpreter's WebAssembly, builds dist/ with tsc, removes outputs whose source is gone, and bundles the command line: finding and linking its three
// hundred modules one by one took a third of a short run.
// Plain JavaScript, since `npm ci` runs it as `prepare` on whatever Node the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

if (process.argv.includes('--clean')) {
  rmSync(dist, { recursive: true, force: true });
  process.exit(0);
}

await generateInterpreter();

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const run = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
  cwd: root,
  encoding: 'utf8',
});
if (run.error) throw run.error;

removeStaleOutputs(dist);
if (existsSync(join(dist, 'compiler', 'cli', 'main.js'))) await bundle();

if (run.status !== 0) {
  const lines = run.stdout.split('\n').filter((line) => line.includes('error TS'));
  process.stderr.write(lines.slice(0, 20).join('\n') + '\n');
  process.stderr.write(
    `build: ${lines.length} type errors; dist/ was ${existsSync(dist) ? 'still written' : 'not written'}\n`,
  );
  // With noEmitOnError in tsconfig.build.json type errors fail the build; without it the output is kept.
  if (lines.length === 0 || noEmitOnError()) {
    process.stderr.write(run.stdout + run.stderr);
    process.exit(run.status ?? 1);
  }
}

/** Writes vm/interp-wasm/generated.ts. A bundle, since this Node may be one that does not strip types. */
async function generateInterpreter() {
  const { build } = await import('esbuild');
  const bundled = join(root, 'node_modules', '.cache', 'trinity', 'interp.mjs');
  await build({
    entryPoints: [join(root, 'tools', 'interp', 'main.ts')],
    outfile: bundled,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  const made = spawnSync(process.execPath, [bundled, join(root, 'vm', 'interp-wasm', 'generated.ts')], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw made.error ?? new Error(`the interpreter was not generated:\n${made.stderr}`);
}

/** What bin/trinityc.cjs prefers to dist/compiler/cli; as deep in dist/, so that paths relative to a module hold. */
async function bundle() {
  try {
    const { build } = await import('esbuild');
    await build({
      entryPoints: [join(dist, 'compiler', 'cli', 'main.js')],
      outdir: join(dist, 'compiler', 'bundle'),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node22',
      external: ['binaryen'],
      logLevel: 'silent',
    });
  } catch (error) {
    // Without it the command line starts more slowly, and that is all.
    rmSync(join(dist, 'compiler', 'bundle'), { recursive: true, force: true });
    process.stderr.write(`build: not bundled: ${error.message.split('\n')[0]}\n`);
  }
}

function noEmitOnError() {
  const shown = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json'), '--showConfig'], {
    cwd: root,
    encoding: 'utf8',
  });
  return shown.stdout.includes('"noEmitOnError": true');
}

function removeStaleOutputs(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      removeStaleOutputs(path);
      continue;
    }
    const stem = relative(dist, path).replace(/\.(d\.ts|js|js\.map)$/, '');
    if (stem.endsWith('.json') || existsSync(join(root, stem + '.ts'))) continue;
    rmSync(path, { force: true });
  }
}
