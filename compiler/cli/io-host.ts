import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { reasonOf } from './context.ts';

/** The embedder's functions of namespace `io`, which `std.io` wraps: all that a program run by the command line can reach. */
export interface IoOptions {
  /** The program's arguments (after `--`). */
  readonly args: readonly string[];
  /** Folder below which files may be read; undefined: none may. */
  readonly dir: string | undefined;
  /** All of standard input. */
  readonly stdin: () => Uint8Array;
}

interface Bytes {
  readonly data: Uint8Array;
  readonly dims: readonly number[];
}

const bytesValue = (data: Uint8Array): Bytes => ({ data, dims: [data.length] });

export function ioImports(options: IoOptions): Record<string, (...args: never[]) => unknown> {
  return {
    arg_count: () => options.args.length,
    arg: (index: number) => options.args[index] ?? '',
    read_bytes: (path: string) => {
      const found = readBelow(options.dir, path);
      return typeof found === 'string' ? [false, bytesValue(new Uint8Array()), found] : [true, bytesValue(found), ''];
    },
    read_text: (path: string) => {
      const found = readBelow(options.dir, path);
      return typeof found === 'string' ? [false, found] : decode(found, path);
    },
    stdin_bytes: () => bytesValue(readStdin(options)),
    stdin_text: () => decode(readStdin(options), 'standard input'),
  } as Record<string, (...args: never[]) => unknown>;
}

function decode(bytes: Uint8Array, name: string): [boolean, string] {
  try {
    return [true, new TextDecoder('utf-8', { fatal: true }).decode(bytes)];
  } catch {
    return [false, `${name} is not UTF-8 text`];
  }
}

/** The bytes of a file below the folder, or why not, as text for the program. */
function readBelow(dir: string | undefined, path: string): Uint8Array | string {
  if (dir === undefined) return `${path}: no folder was allowed for reading (trinityc … --dir PATH)`;
  try {
    const root = realpathSync(dir);
    // Links are resolved first, so that none leads out.
    const wanted = resolveLinks(resolve(root, path));
    const inside = wanted === root || wanted.startsWith(root.endsWith(sep) ? root : root + sep);
    if (!inside) return `${path}: outside the folder allowed for reading`;
    return readFileSync(wanted);
  } catch (error) {
    return `${path}: ${reasonOf(error)}`;
  }
}

/** The path without links; of one that does not exist, as far as it does, so that nothing outside is told of. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(resolveLinks(parent), basename(path));
  }
}

function readStdin(options: IoOptions): Uint8Array {
  try {
    return options.stdin();
  } catch {
    return new Uint8Array(); // no standard input at all
  }
}
