import { compile, isError } from '../../compiler/driver.ts';
import type { OptLevel, ReadModule } from '../../compiler/driver.ts';
import type { Signature } from '../../compiler/ir/types.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { Json } from './generate/arguments.ts';
import { argumentValue } from './generate/arguments.ts';
import type { AnyEngineName } from '../engines.ts';
import type { RunOptions, Seen } from './machines.ts';
import { artefact, isDevice, Refused } from '../engines.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { LIMITS, start } from './machines.ts';

/**
 * One program on every engine at every level: what the calls show must not differ.
 *
 * - At one level all engines agree on everything: result, printed text, trap with its text and line, fuel, heap.
 * - Between levels results, printed text and traps agree, except after a trap that tells of resources (fuel, memory, stack),
 *   and except which of several traps of one kernel definition is reported (spec/semantics.md 4).
 */

export const LEVELS: readonly OptLevel[] = ['O0', 'O2'];
const RESOURCES: readonly (TrapName | undefined)[] = ['fuel', 'memory', 'stack', 'interrupt'];

/**
 * Where fuel is counted nothing is spread over threads, and what runs on a device uses none: these run without, as far as others
 * got to the end. Scratch memory of each thread is left as it was used, that of a device is its own.
 */
const WITHOUT_FUEL = (name: AnyEngineName): boolean => name === 'jit-threads' || isDevice(name);

export interface Call {
  readonly name: string;
  readonly args: readonly Json[];
}

export interface Finding {
  /** What differs, coarse enough to stay the same while the program shrinks. */
  readonly kind: string;
  readonly detail: string;
}

export type Verdict =
  | { readonly rejected: string }
  | {
      readonly findings: readonly Finding[];
      readonly calls: number;
      /** Kernels that the program calls or exports. */
      readonly kernels: number;
      /** Calls that devices could not do, by what they said. */
      readonly refused: ReadonlyMap<string, number>;
    };

export interface CompareOptions {
  readonly engines: readonly AnyEngineName[];
  readonly limits?: RunOptions;
  /** The program's other files, by path. */
  readonly files?: ReadonlyMap<string, string>;
  /** Verifies the IR after every pass. */
  readonly verify?: boolean;
  /** Chooses the argument lists of calls once the exports are known, where no calls are given to `compare`. */
  readonly choose?: (name: string, signature: Signature) => readonly (readonly Json[])[];
}

export async function compare(
  text: string,
  calls: readonly Call[] | undefined,
  options: CompareOptions,
): Promise<Verdict> {
  const findings: Finding[] = [];
  const refused = new Map<string, number>();
  let kernels = 0;
  const whole = [text, ...(options.files?.values() ?? [])].join('\n');
  const seen = new Map<OptLevel, (Seen | undefined)[]>();
  let made: readonly Call[] | undefined = calls;
  for (const level of LEVELS) {
    try {
      const compiled = compile({ path: 'fuzz.tri', text }, reader(options.files), {
        opt: level,
        verify: options.verify ?? true,
      });
      if (!compiled.module) return { rejected: compiled.diagnostics.find(isError)?.code ?? '?' };
      const a = artefact(compiled.module);
      kernels = a.tbc.funcs.filter((f) => f.kernel !== undefined && f.partOf === undefined).length;
      made ??= a.tbc.exports.flatMap((e) =>
        (options.choose?.(e.name, e.signature) ?? []).map((args) => ({ name: e.name, args })),
      );
      const results: (Seen | undefined)[][] = [];
      for (const name of options.engines) {
        const limits = options.limits ?? LIMITS;
        if (!WITHOUT_FUEL(name)) results.push(await run(name, level, a, made, limits, findings, refused));
        else {
          const ended = made.findIndex((_, i) => !results[0]?.[i] || results[0][i].trap === 'fuel');
          const calls = ended < 0 ? made : made.slice(0, ended);
          results.push(await run(name, level, a, calls, { ...limits, fuel: Infinity }, findings, refused));
        }
      }
      for (let e = 1; e < results.length; e++) {
        // With floats, NaNs of different payloads, which nothing can tell apart, may lie in memory.
        if (!/\bf(16|32|64)\b/.test(whole))
          made.forEach((c, i) =>
            sameMemory(c, level, options.engines[0]!, options.engines[e]!, results[0]![i], results[e]![i], findings),
          );
        made.forEach((c, i) =>
          sameEngine(c, level, options.engines[0]!, options.engines[e]!, results[0]![i], results[e]![i], findings),
        );
      }
      made.forEach((c, i) => nothingKept(c, level, results[0]![i], findings));
      seen.set(level, results[0]!);
    } catch (e) {
      findings.push(crash('compiler', level, e));
    }
  }
  const [low, high] = LEVELS.map((l) => seen.get(l));
  if (low && high) made!.forEach((c, i) => sameLevel(c, low[i], high[i], whole, findings));
  return { findings, calls: made?.length ?? 0, kernels, refused };
}

/** Modules among the files given. */
export function reader(files: ReadonlyMap<string, string> = new Map()): ReadModule {
  return (path) => {
    const name = `${path.join('/')}.tri`;
    const text = files.get(name);
    return text === undefined ? undefined : { path: name, text };
  };
}

function crash(where: string, level: OptLevel, e: unknown): Finding {
  const error = e instanceof Error ? e : new Error(String(e));
  const what = e instanceof Refused ? 'refused' : error.name;
  // Names and numbers of the program do not belong to the kind.
  const message = error.message.replace(/[@%$]?[\w.]*\d[\w.]*/g, '#').slice(0, 60);
  const frame = /\/((?:compiler|vm|backends|spec)\/[\w/.-]+\.ts)/.exec(error.stack ?? '')?.[1] ?? '';
  return { kind: `${where} ${level} ${what} ${frame} ${message}`, detail: error.stack ?? String(e) };
}

async function run(
  name: AnyEngineName,
  level: OptLevel,
  a: ReturnType<typeof artefact>,
  calls: readonly Call[],
  limits: RunOptions,
  findings: Finding[],
  refused: Map<string, number>,
): Promise<(Seen | undefined)[]> {
  const out: (Seen | undefined)[] = [];
  try {
    const subject = await start(name, a, limits, level);
    for (const c of calls) {
      const e = a.tbc.exports.find((x) => x.name === c.name);
      if (!e || e.signature.params.length !== c.args.length) {
        out.push(undefined);
        continue;
      }
      const args = c.args.map((j, i) => argumentValue(j, e.signature.params[i]!.type));
      out.push(possible(() => subject.call(c.name, args), refused));
    }
  } catch (e) {
    findings.push(crash(name, level, e));
  }
  return out;
}

/** What a call shows; nothing where a device says that it cannot do one of its kernels. */
function possible(call: () => Seen, refused: Map<string, number>): Seen | undefined {
  try {
    return call();
  } catch (e) {
    if (!(e instanceof UnsupportedError)) throw e;
    const { target, reason } = e.diagnostic.args;
    const kind = `${target}: ${reason}`;
    refused.set(kind, (refused.get(kind) ?? 0) + 1);
    return undefined;
  }
}

const FIELDS = ['trap', 'value', 'printed', 'text', 'line', 'fuel', 'live', 'frames'] as const;

function sameEngine(
  c: Call,
  level: OptLevel,
  x: AnyEngineName,
  y: AnyEngineName,
  a: Seen | undefined,
  b: Seen | undefined,
  findings: Finding[],
): void {
  if (!a || !b) return;
  const skip = new Set<(typeof FIELDS)[number]>();
  // The reference has no stack to tell of, no place for what happens where a function is entered, no words of a host.
  if (x === 'reference' || y === 'reference') {
    skip.add('frames');
    if (RESOURCES.includes(a.trap)) skip.add('line');
    if (a.trap === 'host') skip.add('text');
  }
  if (WITHOUT_FUEL(x) || WITHOUT_FUEL(y)) skip.add('fuel');
  if (isDevice(x) || isDevice(y)) {
    // A device has memory of its own, and a trap leaves none of it behind on the heap.
    if (RESOURCES.includes(a.trap)) return;
    skip.add('live');
  }
  const field = FIELDS.find((f) => !skip.has(f) && a[f] !== b[f]);
  if (!field) return;
  const traps = field === 'trap' ? ` ${a.trap}/${b.trap}` : '';
  findings.push({
    kind: `${x}/${y} ${level} ${field}${traps}`,
    detail: `${c.name}: ${field}\n${x}: ${a[field]}\n${y}: ${b[field]}`,
  });
}

/** The heap is the same byte by byte, as long as calls ended well. */
function sameMemory(
  c: Call,
  level: OptLevel,
  x: AnyEngineName,
  y: AnyEngineName,
  a: Seen | undefined,
  b: Seen | undefined,
  findings: Finding[],
): void {
  if (!a || !b || a.memory === b.memory || WITHOUT_FUEL(x) || WITHOUT_FUEL(y)) return;
  findings.push({ kind: `${x}/${y} ${level} memory`, detail: `${c.name}: memory differs` });
}

/** A call that ends well leaves nothing on the heap. */
function nothingKept(c: Call, level: OptLevel, a: Seen | undefined, findings: Finding[]): void {
  if (!a || a.trap || a.kept === 0) return;
  findings.push({ kind: `${level} ${a.kept > 0 ? 'leak' : 'freed twice'}`, detail: `${c.name}: ${a.kept} bytes` });
}

function sameLevel(c: Call, a: Seen | undefined, b: Seen | undefined, text: string, findings: Finding[]): void {
  if (!a || !b || RESOURCES.includes(a.trap) || RESOURCES.includes(b.trap)) return;
  if (a.trap && b.trap && a.trap !== b.trap && /\bkernel\b/.test(text)) return;
  const fields = (['trap', 'value', 'printed', 'text'] as const).filter((f) => f !== 'text' || a.trap === b.trap);
  const field = fields.find((f) => a[f] !== b[f]);
  if (field) {
    const traps = field === 'trap' ? ` ${a.trap}/${b.trap}` : '';
    findings.push({ kind: `O0/O2 ${field}${traps}`, detail: `${c.name}: ${field}\nO0: ${a[field]}\nO2: ${b[field]}` });
    return;
  }
}
