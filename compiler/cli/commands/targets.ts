import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';

interface Target {
  readonly name: string;
  readonly usable: boolean;
  /** Why it can be used, or what is missing and how to get it. */
  readonly reason: string;
}

/** `targets`: what programs can run on in this installation. */
export async function run(cx: Context): Promise<number> {
  const targets = await list();
  if (cx.json) cx.printJson(targets);
  else for (const t of targets) cx.out(`${t.usable ? '+' : '-'} ${t.name.padEnd(7)} ${t.reason}\n`);
  return EXIT.ok;
}

async function list(): Promise<Target[]> {
  const simd = WebAssembly.validate(SIMD_PROBE as Uint8Array<ArrayBuffer>);
  const found = await findBinaryen();
  const noSimd = 'this engine has no WebAssembly SIMD';
  const missing = 'the package binaryen is not installed: npm install binaryen';
  return [
    { name: 'interp', usable: true, reason: 'the interpreter: the definition of the virtual machine' },
    { name: 'jit', usable: simd, reason: simd ? 'compiled to WebAssembly with 128-bit SIMD' : noSimd },
    { name: 'wat', usable: found, reason: found ? 'WebAssembly text, by --emit wat' : missing },
  ];
}

async function findBinaryen(): Promise<boolean> {
  try {
    import.meta.resolve('binaryen');
    const { createRequire } = await import('node:module');
    createRequire(import.meta.url).resolve('binaryen/package.json');
    return true;
  } catch {
    return false;
  }
}

/** A module with one function, `v128.const 0; drop`. */
const SIMD_PROBE = Uint8Array.from([
  0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 10, 23, 1, 21, 0, 0xfd, 12, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1a, 0x0b,
]);
