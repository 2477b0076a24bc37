import { readFileSync, statSync, writeFileSync } from 'node:fs';
import type { Diagnostic, Lang } from '../../spec/diagnostics-schema.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { Invocation } from './args.ts';
import type { ChosenDevice } from './device-choice.ts';
import type { Host } from './host.ts';
import type { SourceText } from './render.ts';
import { diagnosticJson, renderDiagnostic, rowOf } from './render.ts';

/** What every command works with: the command line, the language, where output goes. */
export class Context {
  readonly invocation: Invocation;
  readonly lang: Lang;
  readonly host: Host;
  /** Whether standard output, and whether standard error, is coloured. */
  readonly colorOut: boolean;
  readonly colorErr: boolean;
  readonly json: boolean;
  /** Where kernels run; undefined: on the virtual machine. */
  device: ChosenDevice | undefined;

  constructor(invocation: Invocation, lang: Lang, host: Host) {
    this.invocation = invocation;
    this.lang = lang;
    this.host = host;
    this.json = invocation.flags.has('json');
    const when = invocation.values.get('color') ?? 'auto';
    this.colorOut = isColored(when, host.outIsTerminal, host);
    this.colorErr = isColored(when, host.errIsTerminal, host);
  }

  out(text: string | Uint8Array): void {
    this.host.out(typeof text === 'string' ? Buffer.from(text) : text);
  }

  err(text: string): void {
    this.host.err(Buffer.from(text));
  }

  printJson(value: unknown): void {
    this.out(`${JSON.stringify(value)}\n`);
  }

  /** Shows diagnostics (JSON lines on standard output with --json, else text on standard error); true if one is an error. */
  report(diagnostics: readonly Diagnostic[], sources: readonly SourceText[]): boolean {
    let failed = false;
    for (const d of diagnostics) {
      failed ||= rowOf(d.code).severity === 'error';
      if (this.json) this.printJson({ diagnostic: diagnosticJson(d, sources, this.lang) });
      else this.err(`${renderDiagnostic(d, sources, { lang: this.lang, color: this.colorErr })}\n`);
    }
    return failed;
  }

  /** Reports a diagnostic that has no place in a source file. */
  reportPlain(code: string, args: Record<string, string | number>): void {
    this.report([{ code, span: NO_SPAN, args }], []);
  }

  number(name: 'fuel' | 'time-limit' | 'memory' | 'threads' | 'cases' | 'seed'): number | undefined {
    const text = this.invocation.values.get(name);
    return text === undefined ? undefined : Number(text);
  }
}

function isColored(when: string, terminal: boolean, host: Host): boolean {
  return when === 'always' || (when === 'auto' && terminal && !host.env.NO_COLOR);
}

export interface FileProblem {
  readonly code: string;
  readonly args: Record<string, string | number>;
}

/** The bytes of a file, or why it cannot be read. `-` is standard input. */
export function readBytes(cx: Context, path: string): Uint8Array | FileProblem {
  try {
    return path === '-' ? cx.host.stdin() : readFileSync(path);
  } catch (error) {
    return { code: 'E0710', args: { path, reason: reasonOf(error) } };
  }
}

/** Source text, checked to be UTF-8; a byte order mark is dropped. */
export function readText(cx: Context, path: string): string | FileProblem {
  const bytes = readBytes(cx, path);
  if (!(bytes instanceof Uint8Array)) return bytes;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { code: 'E0712', args: { path, offset: firstBadByte(bytes) } };
  }
}

/** Writes a file; undefined, or why it could not be written. `-` is standard output. */
export function writeFile(cx: Context, path: string, data: string | Uint8Array): FileProblem | undefined {
  if (path === '-') {
    cx.out(data);
    return undefined;
  }
  try {
    writeFileSync(path, data);
    return undefined;
  } catch (error) {
    return { code: 'E0711', args: { path, reason: reasonOf(error) } };
  }
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** The system's reason without its code and path. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^[A-Z0-9]+: /, '').replace(/, \w+( '.*')?$/, '');
}

function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest prefix that decodes (as a stream: a cut sequence at its end is no fault) ends before the bad byte.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
