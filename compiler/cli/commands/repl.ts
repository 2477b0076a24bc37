import { createInterface } from 'node:readline';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Session } from '../repl-session.ts';

const HELP = {
  en: 'Type an expression, a statement or an item. :quit leaves, :reset forgets everything, :list shows the program so far.',
  ru: 'Введите выражение, инструкцию или объявление. :quit выход, :reset забыть всё, :list показать программу.',
  zh: '输入表达式、语句或声明。:quit 退出，:reset 清空，:list 显示当前程序。',
} as const;

const PROMPT = '> ';
/**
 * How long a line may run unless --time-limit says otherwise: while it runs nothing else is heard, so that one which never
 * ends could not be left.
 */
const LINE_LIMIT_MS = 30_000;
/** While brackets are open. */
const MORE = '… ';

/** `repl`: line by line; a line with open brackets goes on in the next. */
export async function run(cx: Context): Promise<number> {
  const session = new Session(cx, LINE_LIMIT_MS);
  const interactive = process.stdin.isTTY === true;
  if (interactive) cx.out(`${HELP[cx.lang]}\n`);
  const lines = createInterface({
    input: process.stdin,
    output: interactive ? process.stdout : undefined,
    prompt: PROMPT,
  });
  if (interactive) lines.prompt();
  let pending = '';
  // Ctrl-C gives up what is being typed; Ctrl-D leaves.
  lines.on('SIGINT', () => {
    pending = '';
    process.stdout.write('\n');
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
    lines.setPrompt(PROMPT);
    lines.prompt();
  });
  for await (const line of lines) {
    pending = pending ? `${pending}\n${line}` : line;
    const text = pending.trim();
    if (text === ':quit') break;
    if (text === ':reset') session.reset();
    else if (text === ':list') cx.out(session.program());
    else if (text.startsWith(':')) cx.out(`${HELP[cx.lang]}\n`);
    else if (isOpen(pending)) {
      if (interactive) {
        lines.setPrompt(MORE);
        lines.prompt();
      }
      continue;
    } else if (text !== '') await session.enter(pending);
    pending = '';
    lines.setPrompt(PROMPT);
    if (interactive) lines.prompt();
  }
  lines.close();
  // A redirected file has no handle to let go of.
  if ('unref' in process.stdin) process.stdin.unref();
  return EXIT.ok;
}

/** Whether brackets are still open (strings and comments do not count). */
function isOpen(text: string): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'|\/\/.*|\/\*[^]*?\*\/|[([{]|[)\]}]/g)) {
    if (token === '(' || token === '[' || token === '{') depth++;
    else if (token === ')' || token === ']' || token === '}') depth--;
  }
  return depth > 0;
}
