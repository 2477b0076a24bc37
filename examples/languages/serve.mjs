// Serves a page that tells languages apart as you type: by the interpreter, the JIT, and WebGPU where the browser has it.
//
//     npx node examples/languages/serve.mjs
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const machine = dirname(dirname(fileURLToPath(import.meta.resolve('trinityc/vm'))));
const trinityc = join(dirname(fileURLToPath(import.meta.resolve('trinityc/package.json'))), 'bin/trinityc.cjs');

/** What the command line makes of the program: bytecode, and the kernel `likeness` for WebGPU. */
const made = mkdtempSync(join(tmpdir(), 'languages-'));
process.on('exit', () => rmSync(made, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));
const build = (...args) =>
  execFileSync(process.execPath, [trinityc, 'build', join(here, 'main.tri'), ...args], { stdio: 'inherit' });
build('-o', join(made, 'main.tbc'));
build('--target', 'webgpu', '--kernel', 'likeness', '-o', join(made, 'webgpu'));

const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
  '.wgsl': 'text/plain; charset=utf-8',
  '.tbc': 'application/octet-stream',
};
const FOLDERS = { machine, made, texts: join(here, 'texts') };

/** A file of one of the folders, and nothing outside them. */
function find(path) {
  if (path === '/') return join(here, 'page.html');
  const [, name, ...rest] = path.split('/');
  if (!Object.hasOwn(FOLDERS, name)) return undefined;
  const found = resolve(FOLDERS[name], normalize(rest.join('/')));
  return found.startsWith(FOLDERS[name] + sep) && TYPES[extname(found)] ? found : undefined;
}

const server = createServer((request, response) => {
  const found = find(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    if (!found) throw new Error('not found');
    const data = readFileSync(found);
    response.writeHead(200, { 'content-type': TYPES[extname(found)] }).end(data);
  } catch {
    response.writeHead(404).end();
  }
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`listening on http://127.0.0.1:${server.address().port}/`);
});
