import { describe, expect, it } from 'vitest';
import { COMMANDS, OPTIONS } from '../../compiler/cli/command-table.ts';
import type { CommandName, CommandRow, OptionRow } from '../../compiler/cli/command-table.ts';
import { InternalError } from '../../spec/internal.ts';
import { cli, files, jsonLines, temporaryFolder } from './support.ts';

const folder = temporaryFolder();
const { 'hello.tri': hello } = files(folder, { 'hello.tri': 'fn main() { println("hello") }\n' });
const commands = Object.keys(COMMANDS) as CommandName[];

describe('help', () => {
  it('of the whole lists every command once', async () => {
    const { code, out } = await cli(['--help']);
    expect(code).toBe(0);
    for (const c of commands) expect(out.match(new RegExp(`^  ${c} `, 'gm'))).toHaveLength(1);
  });

  it('without a command is wrong usage', async () => {
    const none = await cli([]);
    expect(none.code).toBe(2);
    expect(none.out).toBe((await cli(['--help'])).out);
    expect((await cli(['--lang', 'ru'])).code).toBe(2);
  });

  it.each(commands)('of %s names each of its options, in three languages, in columns', async (command) => {
    const row: CommandRow = COMMANDS[command];
    for (const lang of ['en', 'ru', 'zh'] as const) {
      const { code, out } = await cli([command, '--help', '--lang', lang]);
      expect(code).toBe(0);
      expect(out).toContain(`trinityc ${row.usage}`);
      expect(out).toContain(row.summary[lang]);
      for (const o of row.options) expect(out).toContain((OPTIONS[o] as OptionRow).help[lang]);
      // Heads hold no wide characters, so the texts begin in one column.
      const starts = row.options.map((o) => {
        const help = (OPTIONS[o] as OptionRow).help[lang];
        const line = out.split('\n').find((l) => l.endsWith(help)) ?? '';
        return line.length - help.length;
      });
      expect(new Set(starts).size).toBe(1);
      expect((await cli(['help', command, '--lang', lang])).out).toBe(out);
    }
  });

  it('needs no file and no valid rest', async () => {
    expect((await cli(['run', '-h'])).code).toBe(0);
  });
});

it('--version is the version alone', async () => {
  expect(await cli(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^trinityc \d+\.\d+\.\d+\n$/) });
});

describe('wrong usage', () => {
  const CASES: readonly (readonly [readonly string[], string, RegExp])[] = [
    [['rnu', 'x.tri'], 'E0701', /did you mean `run`/],
    [['hello.tri'], 'E0701', /did you mean `run hello\.tri`/],
    [['frobnicate'], 'E0701', /did you mean `help`/],
    [['toString'], 'E0701', /toString/],
    [['run', 'x.tri', '--engin', 'jit'], 'E0702', /`--engine`/],
    [['run', 'x.tri', '-z'], 'E0702', /`-z`/],
    [['check', 'x.tri', '--fuel', '3'], 'E0702', /`--fuel`/],
    [['run', 'x.tri', '--engine', 'fast'], 'E0703', /`fast`.*\n.*interp, jit/],
    [['run', 'x.tri', '-O3'], 'E0703', /`3`.*`-O`.*\n.*0, 2/],
    [['run', 'x.tri', '--fuel', 'lots'], 'E0703', /`lots`/],
    [['run', 'x.tri', '--threads', '65'], 'E0703', /`65`.*\n.*1, 2 … 64/],
    [['run', 'x.tri', '--threads', '0'], 'E0703', /`0`/],
    [['check', 'x.tri', '--threads', '2'], 'E0702', /--threads/],
    [['run', 'x.tri', '--fuel=-1'], 'E0703', /`-1`/],
    [['test', 'x.tri', '--cases', '1e9'], 'E0703', /`1e9`/],
    [['run', 'x.tri', '--lang', 'fr'], 'E0703', /en, ru, zh/],
    [['run'], 'E0704', /trinityc run FILE/],
    [['new'], 'E0704', /trinityc new NAME/],
    [['run', 'x.tri', 'input.txt'], 'E0705', /`input\.txt`[^]*`--`/],
    [['targets', 'all'], 'E0705', /`all`/],
    [['run', 'x.tri', '--engine'], 'E0706', /`--engine` needs a value/],
    [['run', 'x.tri', '--dir='], 'E0706', /`--dir` needs a value/],
    [['check', 'x.tri', '--json=yes'], 'E0707', /`yes`/],
    [['explain', 'E9999'], 'E0714', /E9999/],
    [['build', hello, '--emit', 'asm'], 'E0715', /ast, tir, tir:<pass>, tbc, wat/],
    [['build', hello, '--emit', 'tir:nothing'], 'E0715', /tir:lower, tir:\w/],
    [['build', hello, '-o', hello], 'E0717', /`-o`/],
    [['build', 'x.tbc', '--emit', 'ast'], 'E0718', /`x\.tbc` is bytecode/],
  ];
  it.each(CASES)('%j is %s', async (args, code, says) => {
    const text = await cli(args);
    expect(text.code).toBe(2);
    expect(text.err).toContain(`error[${code}]`);
    expect(text.err).toMatch(says);
    expect(text.out).toBe('');
    const json = await cli(['--json', ...args]);
    expect(json).toMatchObject({ code: 2, err: '' });
    expect(jsonLines(json.out)).toEqual([
      { diagnostic: expect.objectContaining({ code, severity: 'error', message: expect.any(String) }) },
    ]);
  });
});

describe('languages', () => {
  const wrong = ['rnu'];
  const word = { en: 'there is no command', ru: 'нет команды', zh: '没有命令' };
  it.each([
    ['--lang wins', ['--lang', 'zh', ...wrong], { TRINITYC_LANG: 'ru' }, 'zh'],
    ['--lang=', [...wrong, '--lang=ru'], {}, 'ru'],
    ['the variable', wrong, { TRINITYC_LANG: 'ru', LANG: 'zh_CN.UTF-8' }, 'ru'],
    ['the locale', wrong, { LANG: 'zh_CN.UTF-8' }, 'zh'],
    ['LC_ALL before LANG', wrong, { LANG: 'zh_CN.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, 'ru'],
    ['LC_MESSAGES before LANG', wrong, { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8' }, 'ru'],
    ['another locale', wrong, { LANG: 'de_DE.UTF-8' }, 'en'],
    ['C', wrong, { LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'en'],
    ['nothing', wrong, {}, 'en'],
    ['an argument of the program', ['rnu', '--', '--lang', 'ru'], {}, 'en'],
  ] as const)('%s', async (_, args, env, lang) => {
    expect((await cli(args, { env })).err).toContain(word[lang]);
  });

  it('stand before the command too', async () => {
    expect(await cli(['--lang', 'ru', '--color=never', 'run', hello])).toMatchObject({ code: 0, out: 'hello\n' });
    const json = await cli(['--json', '--lang', 'zh', 'run', 'missing.tri']);
    expect(jsonLines(json.out)[0].diagnostic).toMatchObject({ message: expect.stringContaining('无法读取') });
  });
});

describe('colour', () => {
  const bad = 'missing.tri';
  const escape = '\x1b[';
  it.each([
    ['never in a pipe', [], {}, false],
    ['on a terminal', [], { errIsTerminal: true }, true],
    ['not with NO_COLOR', [], { errIsTerminal: true, env: { NO_COLOR: '1' } }, false],
    ['always when asked', ['--color', 'always'], {}, true],
    ['never when asked', ['--color', 'never'], { errIsTerminal: true }, false],
    ['told by standard error for what goes there', [], { outIsTerminal: true }, false],
  ] as const)('%s', async (_, options, around, colored) => {
    const { err } = await cli(['run', bad, ...options], around);
    expect(err.includes(escape)).toBe(colored);
  });
});

describe('an internal error', () => {
  const thrown = async (error: unknown, args: readonly string[], env: Record<string, string> = {}): Promise<string> => {
    const { code, err } = await cli(args, {
      env,
      onOut: () => {
        throw error;
      },
    });
    expect(code).toBe(70);
    return err;
  };

  it('names its code, the pass, and the command that repeats it', async () => {
    const err = await thrown(new InternalError('I-IR-VERIFY', 'value 3 is unknown', 'passes/cse'), [
      'explain',
      'E0701',
    ]);
    expect(err).toMatch(/^trinityc: internal error: this is a fault of trinityc, not of your program\n/);
    expect(err).toContain('[I-IR-VERIFY] (passes/cse) value 3 is unknown\n');
    expect(err).toMatch(
      /to reproduce: TRINITYC_DEBUG=1 trinityc explain E0701 {3}\(trinityc \d.*, Node \d.*, \w+-\w+\)\n$/,
    );
    expect(err).not.toContain('    at ');
  });

  it('quotes what a shell would split', async () => {
    const odd = files(folder, { "it's.tri": 'fn main() { println(1) }\n' })["it's.tri"];
    const err = await thrown(new Error('boom'), ['disasm', odd, '--', 'two words', '$x']);
    expect(err).toContain('[I-UNEXPECTED] boom');
    expect(err).toContain(`it'\\''s.tri' -- 'two words' '$x'`);
  });

  it('shows the stack when debugging, in the language of the user', async () => {
    const err = await thrown(new Error('boom'), ['disasm', hello, '--lang', 'ru'], { TRINITYC_DEBUG: '1' });
    expect(err).toContain('внутренняя ошибка');
    expect(err).toContain('    at ');
  });
});
