/**
 * Bundles the virtual machine for a browser as an embedder would, looks at what came along, and runs a compiled program
 * with it: in a bare JavaScript realm that has nothing of Node, and in Chromium, on a page and in a worker, where one is
 * installed (`CHROMIUM` names another). Ends with the count of its checks.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { countLine } from './count.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'trinity-browser-'));
/** 190,000 of it the interpreter's WebAssembly, as text, and the names of its handlers. */
const largestFirst = 430_000;
let passed = 0;
let failed = 0;
let skipped = 0;

function check(name: string, holds: boolean, detail = ''): void {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${name}`);
  if (holds) passed++;
  else {
    failed++;
    if (detail) console.log(detail.replace(/^/gm, '       '));
  }
}

function skip(name: string, reason: string): void {
  skipped++;
  console.log(`skip   ${name}: ${reason}`);
}

/** The program, and the answers it must give in every realm. */
const program = `
pub fn dot(a: [N]trit, b: [N]trit) -> i32 {
  var s = 0
  for i in 0..len(a) { s += i32(a[i]) * i32(b[i]) }
  s
}
pub fn mul_wrap(a: t27, b: t27) -> t27 { a * b }
`;
const expected = '3 1';

/** What runs in each realm: gives the answers as one text. */
const demo = `
import { instantiate } from 'trinityc/vm';
export async function demo(bytes) {
  const { exports } = await instantiate(bytes);
  const trits = (values) => Int8Array.from(values);
  return [exports.dot(trits([1, -1, 0, 1]), trits([1, -1, 1, 1])), exports.mul_wrap(-1, -1)].join(' ');
}
globalThis.trinityDemo = demo;
`;

async function bundle(): Promise<string | null> {
  const entry = join(place, 'demo.js');
  writeFileSync(entry, demo);
  const out = join(place, 'bundle.js');
  try {
    const result = await build({
      entryPoints: [entry],
      outfile: out,
      bundle: true,
      minify: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2023',
      metafile: true,
      logLevel: 'silent',
      alias: { 'trinityc/vm': join(root, 'dist/vm/index.js') },
    });
    const inputs = Object.keys(result.metafile.inputs);
    const heavy = inputs.filter((path) => /node_modules\/|compiler\/(syntax|sema|lower|cli)\//.test(path));
    const size = await firstBytes(entry);
    check('trinityc/vm bundles for a browser', true);
    check('no package and no front end comes along', heavy.length === 0, heavy.join('\n'));
    check(`what is loaded at first has ${size} bytes, of ${largestFirst} at most`, size <= largestFirst);
    return readFileSync(out, 'utf8');
  } catch (error) {
    check('trinityc/vm bundles for a browser', false, String(error));
    return null;
  }
}

/** Bytes of what a page loads before anything is asked for: not the JIT, not what moves kernels to devices. */
async function firstBytes(entry: string): Promise<number> {
  const { metafile } = await build({
    entryPoints: [entry],
    outdir: join(place, 'split'),
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    metafile: true,
    logLevel: 'silent',
    alias: { 'trinityc/vm': join(root, 'dist/vm/index.js') },
  });
  const { outputs } = metafile;
  const seen = new Set<string>();
  const add = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const i of outputs[file]!.imports) if (i.kind === 'import-statement') add(i.path);
  };
  for (const [file, o] of Object.entries(outputs))
    if (o.entryPoint !== undefined && file.endsWith('demo.js')) add(file);
  return [...seen].reduce((n, file) => n + outputs[file]!.bytes, 0);
}

function compileProgram(): Uint8Array | null {
  const source = join(place, 'demo.tri');
  const target = join(place, 'demo.tbc');
  writeFileSync(source, program);
  const run = spawnSync(process.execPath, [join(root, 'bin/trinityc.cjs'), 'build', source, '-o', target], {
    encoding: 'utf8',
  });
  const good = run.status === 0 && existsSync(target);
  check('trinityc build gives bytecode', good, run.stdout + run.stderr);
  return good ? readFileSync(target) : null;
}

/** A realm with JavaScript, WebAssembly and the few names that every browser and worker has. */
async function runInBareRealm(code: string, bytes: Uint8Array): Promise<void> {
  const realm = createContext({ TextEncoder, TextDecoder, performance });
  runInContext(code, realm);
  // The bytes are made anew inside, since a typed array of another realm is of another class.
  const start = runInContext('(list) => trinityDemo(Uint8Array.from(list))', realm) as (b: number[]) => Promise<string>;
  const result = await start([...bytes]);
  check('runs in a realm without Node', result === expected, `${result} instead of ${expected}`);
}

function findChromium(): string | null {
  const candidates = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

const page = `<!doctype html><meta charset="utf-8"><title>demo</title><script src="/bundle.js"></script><script>
const tell = (text) => fetch('/result', { method: 'POST', body: text });
const bytes = fetch('/demo.tbc').then((r) => r.arrayBuffer()).then((b) => new Uint8Array(b));
const onPage = bytes.then(trinityDemo);
const inWorker = new Promise((resolve, reject) => {
  const worker = new Worker('/worker.js');
  worker.onmessage = (event) => resolve(event.data);
  worker.onerror = (event) => reject(event.message);
});
Promise.allSettled([onPage, inWorker]).then((all) => tell(JSON.stringify(all.map((r) => r.value ?? String(r.reason)))));
</script>`;
const worker = `importScripts('/bundle.js');
fetch('/demo.tbc').then((r) => r.arrayBuffer()).then((b) => trinityDemo(new Uint8Array(b)))
  .then(postMessage, (error) => postMessage(String(error)));
`;

async function runInChromium(chromium: string, code: string, bytes: Uint8Array): Promise<void> {
  const files: Record<string, [type: string, body: string | Uint8Array]> = {
    '/': ['text/html', page],
    '/bundle.js': ['text/javascript', code],
    '/worker.js': ['text/javascript', worker],
    '/demo.tbc': ['application/octet-stream', bytes],
  };
  let answer: (text: string) => void = () => {};
  const answered = new Promise<string>((resolve) => (answer = resolve));
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => (body += part));
      request.on('end', () => answer(body));
      response.end();
      return;
    }
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain' });
    response.end(file?.[1] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  const more = ['--disable-component-update', '--disable-sync', `--user-data-dir=${join(place, 'profile')}`];
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = spawn(chromium, ['--headless', '--no-sandbox', ...quiet, ...more, address], { stdio: 'ignore' });
  const closed = new Promise<void>((resolve) => browser.on('close', () => resolve()));
  const timer = setTimeout(() => answer('["no answer within 60 s"]'), 60_000);
  const [onPage, inWorker] = JSON.parse(await answered) as string[];
  clearTimeout(timer);
  browser.kill();
  await closed;
  server.close();
  check('runs on a page in Chromium', onPage === expected, `${onPage} instead of ${expected}`);
  check('runs in a worker in Chromium', inWorker === expected, `${inWorker} instead of ${expected}`);
}

try {
  const code = await bundle();
  const bytes = compileProgram();
  if (code !== null && bytes !== null) {
    await runInBareRealm(code, bytes);
    const chromium = findChromium();
    if (chromium === null) skip('runs in Chromium', 'no Chromium is installed');
    else await runInChromium(chromium, code, bytes);
  }
} catch (error) {
  check('runs to the end', false, String(error));
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
}
console.log(countLine({ passed, failed, skipped }));
process.exitCode = failed > 0 ? 1 : 0;
