import { parseArgs } from 'node:util';
import type { Lang } from '../../spec/diagnostics-schema.ts';
import type { CommandName, CommandRow, OptionName, OptionRow } from './command-table.ts';
import { COMMANDS, OPTIONS, TEXTS } from './command-table.ts';
import { nearest } from './nearest.ts';

/** A command line that was understood: option values are checked against the table. */
export interface Invocation {
  readonly command: CommandName;
  readonly files: readonly string[];
  /** What follows `--`: the program's own arguments. */
  readonly rest: readonly string[];
  readonly flags: ReadonlySet<OptionName>;
  /** Of an option that is given again, the last. */
  readonly values: ReadonlyMap<OptionName, string>;
  /** All values of the options that may be given again. */
  readonly lists: ReadonlyMap<OptionName, readonly string[]>;
}

/** A wrong command line: a key of the usage diagnostics and its arguments. */
export interface UsageProblem {
  readonly code: string;
  readonly args: Record<string, string>;
}

/** Parses a whole command line (without `node` and the script). */
export function parseCommandLine(argv: readonly string[]): Invocation | UsageProblem {
  const name = argv[0];
  if (!Object.hasOwn(COMMANDS, name)) {
    const file = /\.(tri|tbc)$/.test(name);
    const similar = file ? `run ${name}` : (nearest(name, Object.keys(COMMANDS)) ?? 'help');
    return { code: 'E0701', args: { command: name, similar } };
  }
  const command = name as CommandName;
  const row: CommandRow = COMMANDS[command];
  const dashes = argv.indexOf('--');
  const own = (dashes < 0 ? argv.slice(1) : argv.slice(1, dashes)).map((a) =>
    /^-O[0-9]$/.test(a) ? `--opt=${a[2]}` : withBareValue(a),
  );
  const parsed = parseArgs({
    args: own,
    options: Object.fromEntries(row.options.map((o) => [o, toNodeOption(OPTIONS[o])])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string>();
  const lists = new Map<OptionName, string[]>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const problem = checkOption(row, token.name as OptionName, token.rawName, token.value);
    if (problem) return problem;
    const option = token.name as OptionName;
    if (token.value === undefined) flags.add(option);
    else {
      values.set(option, token.value);
      if ((OPTIONS[option] as OptionRow).multiple) lists.set(option, [...(lists.get(option) ?? []), token.value]);
    }
  }
  const [least, most] = row.positionals;
  const files = parsed.positionals;
  const none = row.without !== undefined && values.has(row.without);
  if (!flags.has('help') && !none && files.length < least)
    return { code: 'E0704', args: { command, usage: row.usage } };
  if (files.length > most) return { code: 'E0705', args: { command, extra: files[most], usage: row.usage } };
  return { command, files, rest: dashes < 0 ? [] : argv.slice(dashes + 1), flags, values, lists };
}

/** An option that may stand without a value, with the one that it then stands for. */
function withBareValue(arg: string): string {
  const name = arg.slice(2);
  const row: OptionRow | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
  return row?.bare !== undefined && arg.startsWith('--') ? `${arg}=${row.bare}` : arg;
}

function toNodeOption(row: OptionRow): { type: 'string' | 'boolean'; short?: string } {
  return row.short ? { type: row.type, short: row.short } : { type: row.type };
}

function checkOption(
  command: CommandRow,
  name: OptionName,
  raw: string,
  value: string | undefined,
): UsageProblem | undefined {
  if (!command.options.includes(name)) {
    return { code: 'E0702', args: { option: raw, similar: `--${nearest(name, command.options) ?? 'help'}` } };
  }
  const row: OptionRow = OPTIONS[name];
  if (row.type === 'boolean') return value === undefined ? undefined : { code: 'E0707', args: { option: raw, value } };
  const option = name === 'opt' ? '-O' : raw;
  const isNumber = row.meta === 'N' || row.meta === 'MS' || row.meta === 'MIB';
  const allowed = row.allowed ?? row.values?.join(', ') ?? (isNumber ? '0, 1, 2 …' : (row.meta ?? ''));
  if (value === undefined || value === '') return { code: 'E0706', args: { option, allowed } };
  if (row.pattern) return row.pattern.test(value) ? undefined : { code: 'E0703', args: { option, value, allowed } };
  const fits = isNumber ? /^[0-9]{1,15}$/.test(value) : (row.values?.includes(value) ?? true);
  return fits ? undefined : { code: 'E0703', args: { option, value, allowed } };
}

/** Puts options that stand before the command behind it, as in `trinityc --lang ru run hello.tri`. */
export function globalsLast(argv: readonly string[]): readonly string[] {
  let at = 0;
  while (/^--(json|(lang|color)(=.*)?)$/.test(argv[at] ?? '')) at += /^--(lang|color)$/.test(argv[at]) ? 2 : 1;
  if (at === 0 || at >= argv.length) return argv;
  return [argv[at], ...argv.slice(0, at), ...argv.slice(at + 1)];
}

export function mainHelp(lang: Lang, version: string): string {
  const width = Math.max(...Object.keys(COMMANDS).map((c) => c.length));
  const lines = Object.entries(COMMANDS).map(([name, row]) => `  ${name.padEnd(width)}  ${row.summary[lang]}`);
  return [
    `trinityc ${version}: ${TEXTS.tagline[lang]}`,
    '',
    `${TEXTS.usage[lang]}: trinityc COMMAND …`,
    '',
    `${TEXTS.commands[lang]}:`,
    ...lines,
    '',
    TEXTS.moreHelp[lang],
    '',
  ].join('\n');
}

function metaOf({ meta, bare }: OptionRow): string {
  if (meta === undefined) return '';
  return bare === undefined ? ` ${meta}` : `[=${meta.split('.')[0]}]`;
}

export function commandHelp(command: CommandName, lang: Lang): string {
  const row: CommandRow = COMMANDS[command];
  const names = row.options.map((o) => {
    const option: OptionRow = OPTIONS[o];
    const head = o === 'opt' ? '-O0, -O2' : `${option.short ? `-${option.short}, ` : ''}--${o}${metaOf(option)}`;
    return [head, option.help[lang]] as const;
  });
  const width = Math.max(...names.map(([h]) => h.length));
  return [
    `trinityc ${command}: ${row.summary[lang]}`,
    '',
    `${TEXTS.usage[lang]}: trinityc ${row.usage}`,
    '',
    `${TEXTS.options[lang]}:`,
    ...names.map(([head, help]) => `  ${head.padEnd(width)}  ${help}`),
    '',
    `${TEXTS.example[lang]}: ${row.example}`,
    '',
  ].join('\n');
}
