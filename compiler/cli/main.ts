import type { Lang } from '../../spec/diagnostics-schema.ts';
import { InternalError } from '../../spec/internal.ts';
import { NO_SPAN } from '../../spec/span.ts';
import type { CommandName } from './command-table.ts';
import type { Context } from './context.ts';
import type { Host, Launcher } from './host.ts';
import { commandHelp, globalsLast, mainHelp, parseCommandLine } from './args.ts';
import { COMMANDS } from './command-table.ts';
import { EXIT } from './exit-codes.ts';
import { processHost } from './host.ts';
import { pickLang } from './text.ts';
import { version } from './version.ts';

/** The command line. `given` is what follows the script's name; the value is the process's exit code. */
export async function main(given: readonly string[], host: Host = processHost()): Promise<number> {
  const lang = pickLang(langFlag(given), host.env);
  const argv = globalsLast(given);
  const say = (text: string): number => {
    host.out(Buffer.from(text));
    return EXIT.ok;
  };
  try {
    if (argv.length === 0 || /^--(json|lang|color)/.test(argv[0])) {
      say(mainHelp(lang, version()));
      return EXIT.usage;
    }
    if (argv[0] === '--help' || argv[0] === '-h') return say(mainHelp(lang, version()));
    if (argv[0] === '--version' || argv[0] === '-V') return say(`trinityc ${version()}\n`);
    if (argv[0] === 'help') {
      const about = argv.slice(1).find((a) => Object.hasOwn(COMMANDS, a));
      return say(about === undefined ? mainHelp(lang, version()) : commandHelp(about as CommandName, lang));
    }
    const invocation = parseCommandLine(argv);
    if ('code' in invocation) return await usageError(invocation.code, invocation.args, lang, argv, host);
    if (invocation.flags.has('help')) return say(commandHelp(invocation.command, lang));
    const { Context } = await import('./context.ts');
    const cx = new Context(invocation, lang, host);
    const command = await COMMAND_MODULES[invocation.command]();
    return await runCommand(cx, command);
  } catch (error) {
    return internalError(error, given, lang, host);
  }
}

/** As `main`, for the launcher. */
export function launch(given: readonly string[], launcher: Launcher): Promise<number> {
  return main(given, processHost(launcher));
}

interface Command {
  run(cx: Context): Promise<number> | number;
}

/** Loaded when needed, so that `--help` and small commands start at once. */
const COMMAND_MODULES: Record<CommandName, () => Promise<Command>> = {
  run: () => import('./commands/run.ts'),
  build: () => import('./commands/build.ts'),
  check: () => import('./commands/check.ts'),
  test: () => import('./commands/test.ts'),
  bench: () => import('./commands/bench.ts'),
  fmt: () => import('./commands/fmt.ts'),
  repl: () => import('./commands/repl.ts'),
  disasm: () => import('./commands/disasm.ts'),
  explain: () => import('./commands/explain.ts'),
  doc: () => import('./commands/doc.ts'),
  targets: () => import('./commands/targets.ts'),
  new: () => import('./commands/new.ts'),
};

/** Runs a command; a package that it needs and that is not installed is exit 4. */
async function runCommand(cx: Context, command: Command): Promise<number> {
  try {
    return await command.run(cx);
  } catch (error) {
    const missing = missingPackage(error);
    if (missing === undefined) throw error;
    cx.reportPlain('E0719', { tool: missing, how: `npm install ${missing}` });
    return EXIT.toolMissing;
  } finally {
    cx.device?.dispose();
  }
}

/** The package, of those that are loaded on demand, that an import did not find. */
function missingPackage(error: unknown): string | undefined {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_MODULE_NOT_FOUND') return undefined;
  return /'(binaryen)'/.exec(String(error))?.[1];
}

function langFlag(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const at = own.indexOf('--lang');
  if (at >= 0) return own[at + 1];
  return own.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
}

async function usageError(
  code: string,
  args: Record<string, string>,
  lang: Lang,
  argv: readonly string[],
  host: Host,
): Promise<number> {
  const { renderDiagnostic, diagnosticJson } = await import('./render.ts');
  const diagnostic = { code, span: NO_SPAN, args };
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  if (own.includes('--json'))
    host.out(Buffer.from(`${JSON.stringify({ diagnostic: diagnosticJson(diagnostic, [], lang) })}\n`));
  else
    host.err(Buffer.from(renderDiagnostic(diagnostic, [], { lang, color: host.errIsTerminal && !host.env.NO_COLOR })));
  return EXIT.usage;
}

const INTERNAL_TEXT = {
  en: 'internal error: this is a fault of trinityc, not of your program',
  ru: 'внутренняя ошибка: виноват trinityc, а не ваша программа',
  zh: '内部错误：这是 trinityc 的问题，而不是您程序的问题',
} as const;
const REPRODUCE_TEXT = { en: 'to reproduce', ru: 'чтобы повторить', zh: '重现方法' } as const;

/** Exit 70: a code, the pass, and the command that shows it again. */
function internalError(error: unknown, argv: readonly string[], lang: Lang, host: Host): number {
  const known = error instanceof InternalError ? error : undefined;
  const code = known?.code ?? 'I-UNEXPECTED';
  const pass = known?.pass ? ` (${known.pass})` : '';
  const quoted = argv.map((a) => (/^[\w./:=@-]+$/.test(a) ? a : `'${a.replaceAll("'", "'\\''")}'`)).join(' ');
  const detail = error instanceof Error ? (host.env.TRINITYC_DEBUG ? error.stack : error.message) : String(error);
  host.err(
    Buffer.from(
      `trinityc: ${INTERNAL_TEXT[lang]}\n  [${code}]${pass} ${detail}\n  ${REPRODUCE_TEXT[lang]}: TRINITYC_DEBUG=1 trinityc ${quoted}   (trinityc ${version()}, Node ${process.versions.node}, ${process.platform}-${process.arch})\n`,
    ),
  );
  return EXIT.internal;
}
