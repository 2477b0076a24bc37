// A service that calls a compiled program, and runs programs that strangers send, under limits.
//
//     npx node examples/embedding/server.mjs           serves, and says where
//     npx node examples/embedding/server.mjs --demo    serves, asks itself, and ends
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { instantiate, load, LoadError, TrapError } from 'trinityc/vm';

const here = dirname(fileURLToPath(import.meta.url));
/** The machine as the page loads it: the modules of the package. */
const machine = dirname(dirname(fileURLToPath(import.meta.resolve('trinityc/vm'))));

/** A program as bytecode, by the command line. A service would ship the file. */
function bytecode(file) {
  const trinityc = join(dirname(fileURLToPath(import.meta.resolve('trinityc/package.json'))), 'bin/trinityc.cjs');
  const folder = mkdtempSync(join(tmpdir(), 'embedding-'));
  try {
    const out = join(folder, 'program.tbc');
    execFileSync(process.execPath, [trinityc, 'build', join(here, file), '-o', out], { stdio: 'inherit' });
    return new Uint8Array(readFileSync(out));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const words = bytecode('words.tri');
/** One instance for all requests: the program is ours. It is compiled to WebAssembly. */
const { exports } = await instantiate(words, { engine: 'jit' });

/** What a stranger's program may use. */
const LIMITS = { fuel: 20_000_000, memoryLimit: 16 << 20, timeLimitMs: 500, stackLimit: 500 };
/** Bytes of a request that are read. */
const LONGEST = 1 << 20;

/** Runs an exported function of bytecode that nobody has checked: every call in an instance of its own. */
async function runGuest(bytes, name, args) {
  const loaded = load(bytes);
  if (!('module' in loaded)) return { refused: loaded.diagnostics.map((d) => d.code) };
  try {
    const guest = await instantiate(loaded.module, LIMITS);
    if (!Object.hasOwn(guest.exports, name)) return { error: 'no such function' };
    return { value: String(guest.exports[name](...args)), fuel: LIMITS.fuel - guest.fuel };
  } catch (e) {
    if (e instanceof TrapError) return { trap: e.trap };
    if (e instanceof LoadError) return { refused: e.diagnostics.map((d) => d.code) };
    return { error: e.message };
  }
}

async function body(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LONGEST) throw Object.assign(new Error('too long'), { status: 413 });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.tbc': 'application/octet-stream' };

/** The page, the bytecode that it loads, and the machine that runs it. */
async function file(path) {
  if (path === '/words.tbc') return { type: TYPES['.tbc'], data: words };
  if (path === '/') return { type: TYPES['.html'], data: await readFile(join(here, 'page.html')) };
  if (!path.startsWith('/machine/')) return undefined;
  const found = resolve(machine, normalize(path.slice('/machine/'.length)));
  if (!found.startsWith(machine + sep) || !TYPES[extname(found)]) return undefined;
  return readFile(found).then(
    (data) => ({ type: TYPES[extname(found)], data }),
    () => undefined,
  );
}

async function answer(request, response) {
  const url = new URL(request.url, 'http://localhost');
  const json = (value, status = 200) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  if (request.method === 'POST' && url.pathname === '/similarity') {
    let texts;
    try {
      texts = JSON.parse((await body(request)).toString());
    } catch (e) {
      return json({ error: e.message }, e.status ?? 400);
    }
    if (typeof texts?.a !== 'string' || typeof texts?.b !== 'string')
      return json({ error: 'give {"a": text, "b": text}' }, 400);
    return json({ similarity: exports.similarity(texts.a, texts.b) });
  }
  if (request.method === 'POST' && url.pathname === '/run') {
    const args = url.searchParams.getAll('arg').map(Number);
    return json(await runGuest(new Uint8Array(await body(request)), url.searchParams.get('call') ?? 'main', args));
  }
  const found = request.method === 'GET' ? await file(url.pathname) : undefined;
  if (!found) return json({ error: 'not found' }, 404);
  response.writeHead(200, { 'content-type': found.type }).end(found.data);
}

const server = createServer((request, response) => {
  answer(request, response).catch((e) => response.writeHead(e.status ?? 500).end());
});

server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', async () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  console.log(`listening on ${base}/`);
  if (!process.argv.includes('--demo')) return;
  const post = async (path, data) => (await fetch(base + path, { method: 'POST', body: data })).json();
  const texts = { a: 'Ternary values meet here.', b: 'Ternary values met there.' };
  console.log('similarity   ', JSON.stringify(await post('/similarity', JSON.stringify(texts))));
  const guest = bytecode('guest.tri');
  console.log('honest(1000) ', JSON.stringify(await post('/run?call=honest&arg=1000', guest)));
  console.log('endless()    ', JSON.stringify(await post('/run?call=endless', guest)));
  console.log('greedy()     ', JSON.stringify(await post('/run?call=greedy', guest)));
  console.log('deep(100000) ', JSON.stringify(await post('/run?call=deep&arg=100000', guest)));
  const broken = guest.slice();
  for (let i = 40; i < broken.length; i += 97) broken[i] ^= 0x55;
  console.log('broken bytes ', JSON.stringify(await post('/run?call=honest&arg=1', broken)));
  console.log('similarity   ', JSON.stringify(await post('/similarity', JSON.stringify({ a: texts.a, b: texts.a }))));
  server.close();
});
