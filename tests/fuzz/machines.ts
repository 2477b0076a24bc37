import { FREE_LISTS } from '../../spec/runtime-names.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { HostFunction, Imports } from '../../vm/embed/hosts.ts';
import { hostFunc } from '../../vm/embed/hosts.ts';
import { Instance } from '../../vm/embed/instance.ts';
import type { HostValue, Values } from '../../vm/embed/values.ts';
import type { Engine, EngineOptions } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import type { TbcImport } from '../../vm/module.ts';
import type { AnyEngineName, Artefact } from '../engines.ts';
import { ReferenceEngine, starter } from '../engines.ts';
import { argumentJson, argumentValue, chooseShapes } from './generate/arguments.ts';
import { Random } from './random.ts';

/** The engines that are compared, each as an `Instance` of the embedding API, and what a call on one shows. */

/** What can be seen of one call. */
export interface Seen {
  /** The result and the `inout` values as text, or nothing after a trap. */
  readonly value: string | undefined;
  readonly trap: TrapName | undefined;
  /** What the program said of the trap. */
  readonly text: string;
  /** Line of the innermost frame that has one. */
  readonly line: number;
  /** Functions and places of the stack of calls; the reference has none. */
  readonly frames: string;
  readonly printed: string;
  readonly fuel: number;
  /** Bytes of the heap in use afterwards, and how many more that are than before. */
  readonly live: number;
  readonly kept: number;
  /** Hash of the memory. */
  readonly memory: number;
}

export interface RunOptions {
  readonly fuel: number;
  readonly memoryLimit: number;
  readonly stackLimit: number;
}

export const LIMITS: RunOptions = { fuel: 15_000, memoryLimit: 8 << 20, stackLimit: 200 };

/** One instance on one engine; calls are made in turn, the heap stays. */
export class Subject {
  readonly instance: Instance;
  readonly #options: RunOptions;
  readonly #printed: { text: string };

  constructor(instance: Instance, options: RunOptions, printed: { text: string }) {
    this.instance = instance;
    this.#options = options;
    this.#printed = printed;
  }

  call(name: string, args: readonly unknown[]): Seen {
    const { instance } = this;
    instance.fuel = this.#options.fuel;
    this.#printed.text = '';
    const before = liveBytes(instance.engine);
    let value: string | undefined;
    let trap: TrapError | undefined;
    try {
      value = canonical(instance.exports[name]!(...args));
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      trap = e;
    }
    const live = liveBytes(instance.engine);
    return {
      value,
      trap: trap?.trap,
      text: trap?.text ?? '',
      line: trap?.frames.find((f) => f.line > 0)?.line ?? 0,
      frames:
        instance.engine instanceof ReferenceEngine
          ? ''
          : (trap?.frames ?? []).map((f) => `${f.func}:${f.line}:${f.column}`).join(' '),
      printed: this.#printed.text,
      fuel: instance.fuel,
      live,
      kept: live - before,
      memory: hash(instance.memory),
    };
  }
}

/** `level`: how a device gets its kernels. */
export async function start(
  name: AnyEngineName,
  a: Artefact,
  options: RunOptions = LIMITS,
  level: 'O0' | 'O2' = 'O2',
): Promise<Subject> {
  const printed = { text: '' };
  const trapText = { text: '' };
  const services = {
    print: (text: string) => void (printed.text += text),
    trapText: (text: string) => void (trapText.text = text),
  };
  const made: { instance?: Instance } = {};
  const values = (): Values => made.instance!.values;
  const engineOptions: EngineOptions = {
    ...options,
    hosts: a.tbc.imports.map((imp) => hostFunc(imp, foreign(imp, services.print), services, values)),
  };
  made.instance = new Instance((await starter(name, a, level))(engineOptions), options, trapText);
  return new Subject(made.instance, options, printed);
}

/** The embedder's function for an import: tells what it was given, and gives what follows from that alone. */
function foreign(imp: TbcImport, print: (text: string) => void): Imports {
  const { params, result } = imp.signature;
  const f = (...args: readonly HostValue[]): unknown => {
    const given = `${imp.name}(${args.map(canonical).join(', ')})`;
    print(`<${given}>`);
    const r = new Random([...given].reduce((h, c) => Math.imul(h, 31) + c.charCodeAt(0), 7) >>> 0);
    // A host that fails now and then: the trap `host`.
    if (r.oneIn(50)) throw new Error('the host fails');
    const outputs = [result, ...params.filter((p) => p.inout).map((p) => p.type)].map((t) =>
      argumentValue(argumentJson(r, t, chooseShapes(r, [t])), t),
    );
    return outputs.length === 1 ? outputs[0] : outputs;
  };
  return { [imp.module]: { [imp.name]: f as HostFunction } };
}

/** A result as text in which different values differ. */
export function canonical(v: HostValue): string {
  if (typeof v === 'number') return Object.is(v, -0) ? '-0' : String(v);
  if (typeof v === 'bigint') return `${v}n`;
  if (typeof v === 'string') return JSON.stringify(v);
  if (v === null || typeof v !== 'object') return String(v);
  if (Array.isArray(v)) return `[${v.map((x) => canonical(x as HostValue)).join(', ')}]`;
  if (ArrayBuffer.isView(v)) return `[${Array.from(v as unknown as ArrayLike<number | bigint>, canonical).join(', ')}]`;
  return `{${Object.entries(v)
    .map(([k, x]) => `${k}: ${canonical(x as HostValue)}`)
    .join(', ')}}`;
}

/** Bytes ever handed out, less what lies on the free lists (spec/semantics.md 3, the allocator's size classes). */
function liveBytes(engine: Engine): number {
  const { memory, module } = engine;
  if (module.globals.length === 0) return 0;
  const view = new DataView(memory.buffer, memory.byteOffset, memory.byteLength);
  let free = 0;
  for (let c = 1; c < 149; c++) {
    const size = c <= 64 ? c * 16 : (((c - 65) & 3) + 5) << (((c - 65) >> 2) + 8);
    let steps = 0;
    for (let h = view.getUint32(FREE_LISTS + 4 * c, true); h !== 0 && steps < 100_000; steps++) {
      free += size;
      h = h + 4 <= memory.length ? view.getUint32(h, true) : 0;
    }
  }
  const top = Number(engine.getGlobal(0));
  return (top === 0 ? module.heapBase : top) - module.heapBase - free;
}

/** FNV-1a, word by word, of all up to the last word that is not 0. */
function hash(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const pairs = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length >> 3);
  let n = pairs.length;
  // -0 is no zero: its words are not.
  while (n > 0 && Object.is(pairs[n - 1], 0)) n--;
  let h = 0x811c9dc5;
  for (let i = 0; i < 2 * n; i++) {
    h = Math.imul(h ^ words[i]!, 0x01000193);
    h ^= h >>> 15;
  }
  return h >>> 0;
}
