import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import type { Probe } from './instrument.ts';
import { instrument, MAP_BYTES } from './instrument.ts';

/** Bundles a target with the fuzzer's loop; the product's own rooms get counters, the fuzzer and packages do not. */

export interface Built {
  readonly path: string;
  readonly probes: readonly Probe[];
  /** Lines of the bundle at which modules begin. */
  readonly modules: readonly (readonly [line: number, path: string])[];
}

export const ROOT = join(import.meta.dirname, '../../..');
const ROOMS = /^(compiler|vm|backends|spec)\//;

export async function buildTarget(name: string): Promise<Built> {
  const folder = join(ROOT, '.cache/fuzz-build');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${process.pid}.mjs`);
  const probes: Probe[] = [];
  await build({
    stdin: {
      contents: `import { runWorker } from './worker.ts';\nimport { target } from './targets/${name}.ts';\nawait runWorker(target);\n`,
      resolveDir: import.meta.dirname,
      loader: 'ts',
    },
    absWorkingDir: ROOT,
    outfile: path,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    packages: 'external',
    // Modules count while they are loaded, before the loop has begun.
    banner: { js: `globalThis.trinityProbes = new Uint8Array(${MAP_BYTES});` },
    logLevel: 'error',
    plugins: [
      {
        name: 'probes',
        setup(b) {
          b.onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
            const at = relative(ROOT, file).replaceAll('\\', '/');
            if (!ROOMS.test(at)) return undefined;
            const { code } = await transform(readFileSync(file, 'utf8'), { loader: 'ts', target: 'node22' });
            return { contents: instrument(code, at, probes), loader: 'js' };
          });
        },
      },
    ],
  });
  const lines = readFileSync(path, 'utf8').split('\n');
  const modules = lines.flatMap((l, i) => (/^\/\/ [\w/.-]+\.ts$/.test(l) ? [[i + 1, l.slice(3)] as const] : []));
  return { path, probes, modules };
}
