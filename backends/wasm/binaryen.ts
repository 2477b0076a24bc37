import type binaryen from 'binaryen';

/** Binaryen is 15 MB: loaded when it is first asked for, and named here alone. */

export type Binaryen = typeof binaryen;

let loading: Promise<Binaryen> | undefined;

/** Rejects where the package `binaryen` is not installed. */
export function loadBinaryen(): Promise<Binaryen> {
  loading ??= importBinaryen();
  return loading;
}

/** Gives Binaryen where it cannot be found by its name, as in a browser bundle: `provideBinaryen(await import('binaryen'))`. */
export function provideBinaryen(loaded: { readonly default: unknown }): void {
  loading = Promise.resolve(loaded.default as Binaryen);
}

async function importBinaryen(): Promise<Binaryen> {
  // A name in a variable: bundlers that never ask for Binaryen must not follow it.
  const name: string = 'binaryen';
  const loaded = (await import(/* @vite-ignore */ name)) as { default: Binaryen };
  return loaded.default;
}
