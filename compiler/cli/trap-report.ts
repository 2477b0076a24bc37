import { TRAPS } from '../../spec/traps.ts';
import { UnsupportedError } from '../../backends/target.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapFrame } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';
import type { Context } from './context.ts';
import { EXIT } from './exit-codes.ts';
import type { SourceText } from './render.ts';
import { excerpt, placeOf } from './render.ts';

const WORDS = {
  trap: { en: 'trap', ru: 'ловушка', zh: '陷阱' },
  at: { en: 'in', ru: 'в', zh: '于' },
  more: { en: '… and {n} more calls', ru: '… и ещё вызовов: {n}', zh: '……以及另外 {n} 层调用' },
} as const;

/** Frames shown before the rest is counted. */
const FRAMES_SHOWN = 20;

/**
 * Shows a trap (the line it happened on and the call stack), or what a device cannot do, and gives the exit code; anything else is
 * thrown on.
 */
export function reportTrap(cx: Context, error: unknown, sources: readonly SourceText[]): number {
  if (error instanceof UnsupportedError) {
    cx.report([error.diagnostic], sources);
    return EXIT.diagnostics;
  }
  if (!(error instanceof TrapError)) throw error;
  if (cx.json) cx.printJson({ trap: trapJson(error, sources) });
  else cx.err(trapText(cx, error, sources, cx.colorErr));
  return EXIT.failed;
}

/** The JSON shape of a trap, documented in spec/cli.md. */
export function trapJson(error: TrapError, sources: readonly SourceText[]): unknown {
  const frames = ownFrames(error).map((f) => located(f, sources));
  return { name: error.trap, text: error.text || TRAPS[error.trap].text, frames };
}

/** A trap as people read it: its line in the source and the calls that led there. */
export function trapText(cx: Context, error: TrapError, sources: readonly SourceText[], color: boolean): string {
  const paint = (code: string, s: string): string => (color ? `\x1b[${code}m${s}\x1b[0m` : s);
  const out = [`${paint('31;1', `${WORDS.trap[cx.lang]}[${error.trap}]`)}: ${error.text || TRAPS[error.trap].text}`];
  const own = ownFrames(error);
  const frames = own.map((f) => located(f, sources));
  const span = own.length > 0 ? spanOf(own[0], sources) : undefined;
  if (span)
    out.push(
      ...excerpt(
        span,
        '',
        '^',
        sources,
        (s) => paint('31;1', s),
        (s) => paint('34;1', s),
      ),
    );
  for (const f of frames.slice(0, FRAMES_SHOWN)) {
    out.push(`  ${WORDS.at[cx.lang]} ${f.func}${f.line > 0 ? ` (${f.file}:${f.line}:${f.column})` : ''}`);
  }
  if (frames.length > FRAMES_SHOWN)
    out.push(`  ${WORDS.more[cx.lang].replace('{n}', String(frames.length - FRAMES_SHOWN))}`);
  return `${out.join('\n')}\n`;
}

/** How the names of functions begin that the compiler adds; where they are called is what people look for. */
const RUNTIME = 'rt.';

function ownFrames(error: TrapError): TrapFrame[] {
  return error.frames.filter((f) => !f.func.startsWith(RUNTIME));
}

/** The place of a frame in its source, where there is one. Columns of frames count UTF-16 units. */
function spanOf(frame: TrapFrame, sources: readonly SourceText[]): Span | undefined {
  const file = sources.findIndex((s) => s.path === frame.file);
  if (file < 0 || frame.line < 1) return undefined;
  const { text } = sources[file];
  let start = 0;
  for (let line = 1; line < frame.line; line++) start = text.indexOf('\n', start) + 1;
  return { file, start: start + frame.column - 1, end: start + frame.column };
}

/** The frame with its column in code points, as diagnostics count. */
function located(frame: TrapFrame, sources: readonly SourceText[]): TrapFrame {
  const span = spanOf(frame, sources);
  return span ? { ...frame, column: placeOf(sources[span.file].text, span.start).column } : frame;
}
