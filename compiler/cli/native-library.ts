import { createRequire } from 'node:module';
import type { NativeLibrary } from '../../backends/target.ts';

interface Koffi {
  load(path: string): {
    func(prototype: string): (...args: unknown[]) => unknown;
    unload(): void;
  };
}

/** What to tell someone whose installation has no koffi. */
export const KOFFI = { package: 'koffi', install: 'npm install koffi' } as const;

function koffi(): Koffi {
  try {
    return createRequire(import.meta.url)(KOFFI.package) as Koffi;
  } catch {
    throw new Error(
      `native code is called through the package ${KOFFI.package}, which is not installed: ${KOFFI.install}`,
    );
  }
}

/** Opens a shared library. Throws an Error for users where there is no koffi, or what the system says of the library. */
export function openLibrary(path: string): NativeLibrary {
  const library = koffi().load(path);
  return {
    func: (prototype) => library.func(prototype),
    close: () => library.unload(),
  };
}
