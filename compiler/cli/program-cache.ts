import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceText } from './render.ts';

/**
 * Bytecode of programs that were compiled before, so that running one again does not load the compiler. An entry is found
 * by what was compiled and how, and by which compiler; it lists every module that was looked for with what was found, and
 * serves only where all of that is as it was. What is damaged is as if it were not there.
 */

export type ReadModule = (path: readonly string[]) => SourceText | undefined;

/** What is to be compiled. */
export interface Wanted {
  readonly main: SourceText;
  /** Everything else that the result depends on. */
  readonly how: string;
}

export interface Kept {
  readonly bytes: Uint8Array;
  readonly sources: readonly SourceText[];
}

/** A module that was looked for: its place among the sources and a hash of its text, or null where there was none. */
interface Looked {
  readonly path: readonly string[];
  readonly hash: string | null;
  readonly source: number;
}

const MAGIC = 'trinityc program 1\n';
const HASH_BYTES = 32;
/** Folders are kept below this. */
const MOST_BYTES = 128 * 2 ** 20;
const DAY_MS = 86_400_000;
const SUFFIX = '.program';
const CODE_SUFFIX = '.code';

const sha256 = (data: string | Uint8Array): Buffer => createHash('sha256').update(data).digest();
const textHash = (text: string): string => sha256(text).toString('hex');

/** A reader that notes what it was asked. */
export class NotingReader {
  readonly #read: ReadModule;
  readonly asked = new Map<string, { readonly path: readonly string[]; readonly found: SourceText | undefined }>();

  constructor(read: ReadModule) {
    this.#read = read;
  }

  readonly read: ReadModule = (path) => {
    const found = this.#read(path);
    this.asked.set(path.join('.'), { path, found });
    return found;
  };
}

export class ProgramCache {
  readonly #folder: string;
  /** Tells one compiler from another. */
  readonly #compiler: string;

  readonly #most: number;

  constructor(folder: string, compiler: string, most = MOST_BYTES) {
    this.#folder = folder;
    this.#most = most;
    this.#compiler = compiler;
  }

  #file({ main, how }: Wanted): string {
    const key = JSON.stringify([this.#compiler, how, main.path, textHash(main.text)]);
    return join(this.#folder, sha256(key).toString('hex') + SUFFIX);
  }

  /** By the bytecode itself, and by what of the engine its code may depend on. */
  #codeFile(bytes: Uint8Array): string {
    const key = JSON.stringify([this.#compiler, process.versions.v8, process.arch, sha256(bytes).toString('hex')]);
    return join(this.#folder, sha256(key).toString('hex') + CODE_SUFFIX);
  }

  /** What `keepCode` kept for bytecode. */
  findCode(bytes: Uint8Array): unknown {
    const file = this.#codeFile(bytes);
    try {
      const body = sound(readFileSync(file));
      if (body) {
        this.#touch(file);
        return deserialize(body);
      }
      rmSync(file, { force: true });
    } catch {
      // None, then.
    }
    return undefined;
  }

  /** Keeps code made of bytecode: anything that structured clone takes. */
  keepCode(bytes: Uint8Array, code: unknown): void {
    const body = serialize(code);
    this.#write(this.#codeFile(bytes), Buffer.concat([sha256(body), body]));
  }

  /** The program, if it was compiled before from the very same texts. */
  find(wanted: Wanted, read: ReadModule): Kept | undefined {
    const file = this.#file(wanted);
    try {
      const entry = readFileSync(file);
      const found = unpack(entry);
      if (!found) {
        rmSync(file, { force: true });
        return undefined;
      }
      const sources: SourceText[] = [wanted.main];
      for (const { path, hash, source } of found.looked) {
        const now = read(path);
        if ((now === undefined ? null : textHash(now.text)) !== hash) return undefined;
        if (now) sources[source] = now;
      }
      this.#touch(file);
      return { bytes: found.bytes, sources };
    } catch {
      return undefined;
    }
  }

  keep(wanted: Wanted, noted: NotingReader, { bytes, sources }: Kept): void {
    const looked: Looked[] = [...noted.asked.values()].map(({ path, found }) => ({
      ...{ path, hash: found ? textHash(found.text) : null },
      source: found ? sources.findIndex((s) => s.path === found.path) : -1,
    }));
    // A text that the compiler did not take among its sources could not be given back.
    if (looked.some((l) => l.hash !== null && l.source < 0)) return;
    this.#write(this.#file(wanted), pack(looked, bytes));
  }

  #write(file: string, entry: Buffer): void {
    const draft = `${file}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      writeFileSync(draft, entry, { mode: 0o600 });
      renameSync(draft, file);
      this.#makeRoom();
    } catch {
      rmSync(draft, { force: true }); // no cache, then
    }
  }

  /** So that what is used is the last to go. */
  #touch(file: string): void {
    const now = Date.now();
    if (now - statSync(file).mtimeMs > DAY_MS) utimesSync(file, now / 1000, now / 1000);
  }

  #makeRoom(): void {
    const entries = readdirSync(this.#folder)
      .filter((name) => name.includes(SUFFIX) || name.includes(CODE_SUFFIX))
      .map((name) => ({ path: join(this.#folder, name), ...sizeOf(join(this.#folder, name)) }))
      .sort((a, b) => b.time - a.time);
    let total = 0;
    for (const { path, bytes } of entries) {
      total += bytes;
      if (total > this.#most) rmSync(path, { force: true });
    }
  }
}

function sizeOf(path: string): { bytes: number; time: number } {
  const { size, mtimeMs } = statSync(path);
  return { bytes: size, time: mtimeMs };
}

function pack(looked: readonly Looked[], bytes: Uint8Array): Buffer {
  const head = Buffer.from(JSON.stringify(looked));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(head.length);
  const body = Buffer.concat([Buffer.from(MAGIC), size, head, bytes]);
  return Buffer.concat([sha256(body), body]);
}

/** What follows the hash, if it is what was hashed. */
function sound(entry: Buffer): Buffer | undefined {
  const body = entry.subarray(HASH_BYTES);
  return sha256(body).equals(entry.subarray(0, HASH_BYTES)) ? body : undefined;
}

function unpack(entry: Buffer): { looked: Looked[]; bytes: Uint8Array } | undefined {
  const body = sound(entry);
  if (!body || body.length < MAGIC.length + 4) return undefined;
  if (body.toString('utf8', 0, MAGIC.length) !== MAGIC) return undefined;
  const head = MAGIC.length + 4;
  const end = head + body.readUInt32LE(MAGIC.length);
  const looked = JSON.parse(body.toString('utf8', head, end)) as Looked[];
  return { looked, bytes: new Uint8Array(body.subarray(end)) };
}

type Env = Readonly<Record<string, string | undefined>>;

/** Where entries lie: `TRINITYC_CACHE`, or the user's folder for such things; undefined where there shall be none. */
export function cacheFolder(env: Env, platform: string): string | undefined {
  const own = env['TRINITYC_CACHE'];
  if (own === 'off' || own === '') return undefined;
  if (own !== undefined) return own;
  if (platform === 'win32') return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'trinityc', 'Cache');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'trinityc');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'trinityc');
}

/**
 * The cache of a bundled command line: its main file names the others by their content, so it tells compilers apart. Undefined
 * for one that runs from single files, whose code may change under way.
 */
export function openCache(env: Env, platform: string): ProgramCache | undefined {
  const folder = cacheFolder(env, platform);
  const here = import.meta.dirname;
  if (folder === undefined || basename(here) !== 'bundle') return undefined;
  try {
    return new ProgramCache(folder, textHash(readFileSync(join(dirname(here), 'bundle', 'main.js'), 'utf8')));
  } catch {
    return undefined;
  }
}
