import type { Lang } from '../../spec/diagnostics-schema.ts';
import { InternalError } from '../../spec/internal.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { CommandName } from './command-table.ts';
import type { Context } from './context.ts';
import { commandHelp, mainHelp, parseCommandLine } from './args.ts';
import { EXIT } from './exit-codes.ts';
import { pickLang } from './text.ts';
import { version } from './version.ts';

/** The command line. `argv` is what follows the script's name; the value is the process's exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const lang = pickLang(langFlag(argv), process.env);
  if (argv.length === 0 || argv[0] === '--help' || argv[0] === '-h' || argv[0] === 'help') {
    process.stdout.write(mainHelp(lang, version()));
    return argv.length === 0 ? EXIT.usage : EXIT.ok;
  }
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`trinityc ${version()}\n`);
    return EXIT.ok;
  }
  const invocation = parseCommandLine(argv);
  if ('code' in invocation) return usageError(invocation.code, invocation.args, lang, argv.includes('--json'));
  if (invocation.flags.has('help')) {
    process.stdout.write(commandHelp(invocation.command, lang));
    return EXIT.ok;
  }
  try {
    const { Context } = await import('./context.ts');
    const cx = new Context(invocation, lang);
    const command = await COMMAND_MODULES[invocation.command]();
    return await command.run(cx);
  } catch (error) {
    return internalError(error, argv, lang);
  }
}

/** Loaded when needed, so that `--help` and small commands start at once. */
const COMMAND_MODULES: Record<CommandName, () => Promise<{ run(cx: Context): Promise<number> | number }>> = {
  run: () => import('./commands/run.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  test: () => import('./commands/test.ts'),
  bench: () => import('./commands/bench.ts'),
  fmt: () => import('./commands/fmt.ts'),
  repl: () => import('./commands/repl.ts'),
  disasm: () => import('./commands/disasm.ts'),
  explain: () => import('./commands/explain.ts'),
  targets: () => import('./commands/targets.ts'),
  new: () => import('./commands/new.ts'),
};

function langFlag(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const at = own.indexOf('--lang');
  if (at >= 0) return own[at + 1];
  return own.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
}

async function usageError(code: string, args: Record<string, string>, lang: Lang, json: boolean): Promise<number> {
  const { renderDiagnostic, diagnosticJson } = await import('./render.ts');
  const diagnostic = { code, span: NO_SPAN, args };
  if (json) process.stdout.write(`${JSON.stringify({ diagnostic: diagnosticJson(diagnostic, [], lang) })}\n`);
  else
    process.stderr.write(
      renderDiagnostic(diagnostic, [], { lang, color: process.stderr.isTTY && !process.env.NO_COLOR }),
    );
  return EXIT.usage;
}

const INTERNAL_TEXT = {
  en: 'internal error: this is a fault of trinityc, not of your program',
  ru: 'внутренняя ошибка: виноват trinityc, а не ваша программа',
  zh: '内部错误：这是 trinityc 的问题，而不是您程序的问题',
} as const;
const REPRODUCE_TEXT = { en: 'to reproduce', ru: 'чтобы повторить', zh: '重现方法' } as const;

/** Exit 70: a code, the pass, and the command that shows it again. */
function internalError(error: unknown, argv: readonly string[], lang: Lang): number {
  const known = error instanceof InternalError ? error : undefined;
  const code = known?.code ?? 'I-UNEXPECTED';
  const pass = known?.pass ? ` (${known.pass})` : '';
  const quoted = argv.map((a) => (/^[\w./:=@-]+$/.test(a) ? a : `'${a.replaceAll("'", "'\\''")}'`)).join(' ');
  const detail = error instanceof Error ? (process.env.TRINITYC_DEBUG ? error.stack : error.message) : String(error);
  process.stderr.write(
    `trinityc: ${INTERNAL_TEXT[lang]}\n  [${code}]${pass} ${detail}\n  ${REPRODUCE_TEXT[lang]}: TRINITYC_DEBUG=1 trinityc ${quoted}   (trinityc ${version()}, Node ${process.versions.node}, ${process.platform}-${process.arch})\n`,
  );
  return EXIT.internal;
}
