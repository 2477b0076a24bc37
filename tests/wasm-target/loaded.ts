import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EmittedFile, PreparedKernel } from '../../backends/target.ts';
import { target } from '../../backends/wasm/target.ts';

/** What generated loaders give, as tests call it. */

export type JsValue = number | bigint | boolean;
export type JsArray = ArrayLike<number | bigint> & { readonly constructor: unknown };

export interface JsTensor {
  readonly dims: readonly number[];
  read(): JsArray;
  write(data: unknown): void;
  payload(): Uint8Array;
  free(): void;
}

export interface JsKernel {
  (...args: unknown[]): unknown;
  prepare(...args: unknown[]): () => unknown;
  readonly tensor: Readonly<Record<string, (data?: unknown, dims?: readonly number[]) => JsTensor>>;
}

export interface JsTrap extends Error {
  readonly trap: string;
  readonly func: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Loaded {
  readonly Trap: new () => JsTrap;
  instantiate(source?: unknown, options?: { readonly relaxed?: boolean }): Promise<Readonly<Record<string, JsKernel>>>;
}

const folders: string[] = [];

/** A folder with the files that a target made. */
export function written(files: readonly EmittedFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'trinity-wasm-'));
  folders.push(folder);
  for (const f of files) writeFileSync(join(folder, f.path), f.content);
  return folder;
}

export function removeFolders(): void {
  for (const f of folders.splice(0)) rmSync(f, { recursive: true, force: true });
}

export async function emitted(
  kernels: readonly PreparedKernel[],
  name: string,
  options: Readonly<Record<string, string>> = { wat: 'no' },
): Promise<readonly EmittedFile[]> {
  return target.emit(kernels, { name, options });
}

/** The loader of some kernels, and where its files are. */
export async function loaded(
  kernels: readonly PreparedKernel[],
  name: string,
  options?: Readonly<Record<string, string>>,
): Promise<{ readonly module: Loaded; readonly folder: string }> {
  const folder = written(await emitted(kernels, name, options));
  const module = (await import(pathToFileURL(join(folder, `${name}.mjs`)).href)) as Loaded;
  return { module, folder };
}
