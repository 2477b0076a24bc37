import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostTools, NativeLibrary, RunOptions, RunResult } from '../../backends/target.ts';
import { openLibrary } from './native-library.ts';
import { cacheFolder } from './program-cache.ts';

/** The machine as targets may use it. */

type Env = Readonly<Record<string, string | undefined>>;

/** Folder of the cache that targets write to, beside the entries of programs. */
const CACHE_FOLDER = 'targets';
/** What it is brought below when it is first used. */
const MOST_CACHED = 512 * 2 ** 20;
/** Most that a program may write to its standard output. */
const MOST_OUTPUT = 256 * 2 ** 20;

export function hostTools(env: Env, platform: string = process.platform): HostTools {
  return new NodeTools(env, platform);
}

class NodeTools implements HostTools {
  readonly env: Env;
  readonly platform: string;
  readonly arch = process.arch;
  readonly #found = new Map<string, string | undefined>();
  #cache: string | undefined;

  constructor(env: Env, platform: string) {
    this.env = env;
    this.platform = platform;
  }

  find(command: string): string | undefined {
    if (!this.#found.has(command)) this.#found.set(command, this.#search(command));
    return this.#found.get(command);
  }

  #search(command: string): string | undefined {
    if (isAbsolute(command)) return runnable(command) ? command : undefined;
    const endings = this.platform === 'win32' ? (this.env['PATHEXT'] ?? '.EXE;.CMD').split(';') : [''];
    for (const folder of (this.env['PATH'] ?? '').split(delimiter)) {
      if (folder === '') continue;
      for (const ending of endings) {
        const path = join(folder, command + ending);
        if (runnable(path)) return path;
      }
    }
    return undefined;
  }

  run(command: string, args: readonly string[], options: RunOptions = {}): RunResult {
    const done = spawnSync(command, [...args], {
      cwd: options.cwd,
      input: options.input ?? '',
      timeout: options.timeoutMs,
      env: this.#envOf(options),
      encoding: 'utf8',
      maxBuffer: MOST_OUTPUT,
      windowsHide: true,
    });
    const { stdout, stderr } = done;
    if (done.error || done.status === null) {
      return {
        status: -1,
        stdout: stdout ?? '',
        stderr: [stderr, done.error?.message ?? `ended by ${done.signal}`].filter(Boolean).join('\n'),
      };
    }
    return { status: done.status, stdout, stderr };
  }

  start(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
    return new Promise((resolve) => {
      const child = spawn(command, [...args], {
        cwd: options.cwd,
        timeout: options.timeoutMs,
        env: this.#envOf(options),
        windowsHide: true,
      });
      let stdout = '';
      let stderr = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
      // A program that ends without reading its input is no fault.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input ?? '');
      child.on('error', (error) =>
        resolve({ status: -1, stdout, stderr: [stderr, error.message].filter(Boolean).join('\n') }),
      );
      child.on('close', (status, signal) => {
        if (status !== null) resolve({ status, stdout, stderr });
        else resolve({ status: -1, stdout, stderr: [stderr, `ended by ${signal}`].filter(Boolean).join('\n') });
      });
    });
  }

  #envOf({ env }: RunOptions): NodeJS.ProcessEnv {
    return { ...this.env, ...env };
  }

  temporary(): string {
    return temporaryFolder();
  }

  get cache(): string {
    if (this.#cache === undefined) {
      const folder = cacheFolder(this.env, this.platform);
      this.#cache = (folder !== undefined && madeFolder(join(folder, CACHE_FOLDER))) || temporaryFolder();
      makeRoom(this.#cache, MOST_CACHED);
    }
    return this.#cache;
  }

  read(path: string): Uint8Array | undefined {
    try {
      return readFileSync(path);
    } catch {
      return undefined;
    }
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(path), { recursive: true });
    const draft = `${path}.${process.pid}.${drafts++}`;
    try {
      writeFileSync(draft, content);
      renameSync(draft, path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  }

  library(path: string): NativeLibrary {
    return openLibrary(path);
  }

  async load(name: string): Promise<unknown> {
    // Where the package lies is told by the rules of `require`, which do not depend on the loader of this process.
    let found: string;
    try {
      found = createRequire(import.meta.url).resolve(name);
    } catch {
      throw new Error(`the package ${name} is not installed: npm install ${name}`);
    }
    return import(pathToFileURL(found).href);
  }

  digest(text: string | Uint8Array): string {
    return createHash('sha256').update(text).digest('hex');
  }
}

let drafts = 0;

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function madeFolder(path: string): string | undefined {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  } catch {
    return undefined;
  }
}

const temporaries: string[] = [];

function temporaryFolder(): string {
  if (temporaries.length === 0) {
    process.on('exit', () => {
      for (const folder of temporaries) rmSync(folder, { recursive: true, force: true });
    });
  }
  const folder = mkdtempSync(join(tmpdir(), 'trinityc-'));
  temporaries.push(folder);
  return folder;
}

/** Removes the files of a folder that were written first, until the others take no more than so many bytes. */
function makeRoom(folder: string, most: number): void {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => {
        const path = join(f.parentPath, f.name);
        const { size, mtimeMs } = statSync(path);
        return { path, size, time: mtimeMs };
      })
      .sort((a, b) => b.time - a.time);
    let total = 0;
    for (const { path, size } of files) {
      total += size;
      if (total > most) rmSync(path, { force: true });
    }
  } catch {
    // Another process is at it.
  }
}
