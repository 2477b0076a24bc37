import type { HostTools, Probe, Target } from '../../../backends/target.ts';
import type { Context } from '../context.ts';
import { findTarget, targetNames } from '../device-choice.ts';
import { EXIT } from '../exit-codes.ts';
import { hostTools } from '../host-tools.ts';

/** What programs or their kernels can run on, or be made into, in this installation. */
interface Listed {
  readonly name: string;
  /**
   * `engine`: runs all of a program (`--engine`); `form`: another form of it (`--emit`); `device`: runs its kernels (`--device`) and makes
   * files of them (`build --target`); `target`: makes files alone.
   */
  readonly kind: 'engine' | 'form' | 'device' | 'target';
  readonly usable: boolean;
  /** What it is, or makes. */
  readonly makes: string;
  /** What it runs on here; empty where it is not usable. */
  readonly runsOn: string;
  readonly missing: Probe['missing'];
  /** Options of `build --target`. */
  readonly options: Target['options'];
}

const MISSING = {
  en: 'missing: {what}: {install}',
  ru: 'не хватает: {what}: {install}',
  zh: '缺少：{what}：{install}',
} as const;

/** `targets`: each engine, device and target, with what is missing and how to get it. */
export async function run(cx: Context): Promise<number> {
  const listed = [...(await engines()), ...(await targets(cx))];
  if (cx.json) {
    cx.printJson(listed);
    return EXIT.ok;
  }
  const width = Math.max(...listed.map((t) => t.name.length));
  for (const t of listed) {
    const indent = ' '.repeat(width + 3);
    cx.out(`${t.usable ? '+' : '-'} ${t.name.padEnd(width)} ${t.makes}\n`);
    if (t.runsOn !== '') cx.out(`${indent}→ ${t.runsOn}\n`);
    for (const { what, install } of t.missing) {
      cx.out(`${indent}${MISSING[cx.lang].replace('{what}', what).replace('{install}', install)}\n`);
    }
    for (const [name, { help, values }] of Object.entries(t.options)) {
      cx.out(`${indent}--option ${name}=${values?.join('|') ?? '…'}  ${help}\n`);
    }
  }
  return EXIT.ok;
}

async function engines(): Promise<Listed[]> {
  const simd = WebAssembly.validate(SIMD_PROBE as Uint8Array<ArrayBuffer>);
  const binaryen = await hasBinaryen();
  const listed = (name: string, kind: Listed['kind'], makes: string, missing: Listed['missing'] = []): Listed => {
    return { name, kind, usable: missing.length === 0, makes, runsOn: '', missing, options: {} };
  };
  const noSimd = [{ what: 'WebAssembly SIMD', install: 'Node.js 22.12 or later' }];
  const noBinaryen = [{ what: 'the package binaryen', install: 'npm install binaryen' }];
  return [
    listed('interp', 'engine', 'the interpreter: the definition of the virtual machine'),
    listed('jit', 'engine', 'compiled to WebAssembly with 128-bit SIMD', simd ? [] : noSimd),
    listed('wat', 'form', 'WebAssembly text of a program, by --emit wat', binaryen ? [] : noBinaryen),
  ];
}

async function targets(cx: Context): Promise<Listed[]> {
  const tools = hostTools(cx.host.env);
  return Promise.all(
    targetNames(cx).map(async (name): Promise<Listed> => {
      const target = (await findTarget(cx, name))!;
      const { usable, runsOn, missing } = await probe(target, tools);
      const { makes, options } = target;
      return { name, kind: target.open ? 'device' : 'target', usable, makes, runsOn, missing, options };
    }),
  );
}

/** A target that fails to find out about itself is one that cannot be used; the others are listed. */
async function probe(target: Target, tools: HostTools): Promise<Probe> {
  try {
    return await target.probe(tools);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { usable: false, runsOn: '', missing: [{ what, install: target.tools.map((t) => t.install).join(', ') }] };
  }
}

async function hasBinaryen(): Promise<boolean> {
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
