import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from '../../compiler/driver.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { encode } from '../../vm/encode/index.ts';

/** Serves the page that debugs `program.tri`. Run as a script, it tells the address and stays. */

const here = import.meta.dirname;
export const PROGRAM = 'program.tri';

export function programText(): string {
  return readFileSync(join(here, PROGRAM), 'utf8');
}

/** The program as bytecode, not optimised, so that every line is where it was written. */
export function programBytes(): Uint8Array {
  const { module, diagnostics } = compile({ path: PROGRAM, text: programText() }, () => undefined, { opt: 'O0' });
  if (!module) throw new Error(JSON.stringify(diagnostics));
  return writeModule(encode(module, { names: true }));
}

/** The virtual machine with the JIT, as one module for a browser. */
async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(here, '../../vm/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    external: ['binaryen', 'node:*'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

/** Serves on a free port, or the one given; gives the server and the address of the page. */
export async function serve(port = 0): Promise<{ server: Server; address: string }> {
  const files: Record<string, [type: string, body: string | Uint8Array]> = {
    '/': ['text/html', readFileSync(join(here, 'page.html'))],
    '/vm.js': ['text/javascript', await bundle()],
    '/program.tbc': ['application/octet-stream', programBytes()],
    [`/${PROGRAM}`]: ['text/plain; charset=utf-8', programText()],
  };
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, { 'content-type': file?.[0] ?? 'text/plain', 'cache-control': 'no-store' });
    response.end(file?.[1] ?? '');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

if (import.meta.main) {
  const { address } = await serve(Number(process.argv[2] ?? 8000));
  console.log(address);
}
