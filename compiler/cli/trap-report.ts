import { TRAPS } from '../../spec/traps.ts';
import { TrapError } from '../../vm/engine.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import type { SourceText } from './render.ts';

const WORDS = {
  trap: { en: 'trap', ru: 'ловушка', zh: '陷阱' },
  at: { en: 'in', ru: 'в', zh: '于' },
  more: { en: '… and {n} more calls', ru: '… и ещё вызовов: {n}', zh: '……以及另外 {n} 层调用' },
} as const;

/** Frames shown before the rest is counted. */
const FRAMES_SHOWN = 20;

/** Shows a trap (the line it happened on and the call stack) and gives the exit code; anything else is thrown on. */
export function reportTrap(cx: Context, error: unknown, sources: readonly SourceText[]): number {
  if (!(error instanceof TrapError)) throw error;
  if (cx.json) cx.printJson({ trap: trapJson(error) });
  else cx.err(trapText(cx, error, sources, cx.colorErr));
  return EXIT.failed;
}

/** The JSON shape of a trap, documented in spec/cli.md. */
export function trapJson(error: TrapError): unknown {
  return { name: error.trap, text: error.text || TRAPS[error.trap].text, frames: error.frames };
}

/** A trap as people read it: its line in the source and the calls that led there. */
export function trapText(cx: Context, error: TrapError, sources: readonly SourceText[], color: boolean): string {
  const paint = (code: string, s: string): string => (color ? `\x1b[${code}m${s}\x1b[0m` : s);
  const out = [`${paint('31;1', `${WORDS.trap[cx.lang]}[${error.trap}]`)}: ${error.text || TRAPS[error.trap].text}`];
  const frames = error.frames.filter((f) => !f.func.startsWith('rt.'));
  const first = frames[0];
  if (first && first.line > 0) out.push(...excerpt(first, sources));
  for (const f of frames.slice(0, FRAMES_SHOWN)) {
    out.push(`  ${WORDS.at[cx.lang]} ${f.func}${f.line > 0 ? ` (${f.file}:${f.line}:${f.column})` : ''}`);
  }
  if (frames.length > FRAMES_SHOWN)
    out.push(`  ${WORDS.more[cx.lang].replace('{n}', String(frames.length - FRAMES_SHOWN))}`);
  return `${out.join('\n')}\n`;
}

function excerpt(frame: { file: string; line: number; column: number }, sources: readonly SourceText[]): string[] {
  const source = sources.find((s) => s.path === frame.file);
  const text = source?.text.split('\n')[frame.line - 1];
  const place = `  --> ${frame.file}:${frame.line}:${frame.column}`;
  if (text === undefined) return [place];
  const number = String(frame.line);
  const shown = text.trimEnd().replaceAll('\t', ' ').slice(0, 200);
  return [
    place,
    `${number} | ${shown}`,
    `${' '.repeat(number.length)} | ${' '.repeat(Math.min(frame.column - 1, 200))}^`,
  ];
}
