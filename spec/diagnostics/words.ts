import type { Lang, Localized } from '../diagnostics-schema.ts';
import { FOREIGN } from './foreign.ts';

/**
 * Words that appear as arguments of diagnostics. An argument whose value begins with `#` is a key of this table, so that
 * a message built from parts is translated as a whole; any other value (a name, a piece of the source) stands as it is.
 */
export const WORDS = {
  '#eof': { en: 'the end of the file', ru: 'конец файла', zh: '文件结尾' },
  '#close': { en: 'the end of the bracket', ru: 'конец скобки', zh: '括号结尾' },
  '#name': { en: 'a name', ru: 'имя', zh: '名称' },
  '#literal': { en: 'a literal', ru: 'литерал', zh: '字面量' },
  '#string': { en: 'a string in double quotes', ru: 'строка в двойных кавычках', zh: '双引号字符串' },
  '#label': { en: 'a label', ru: 'метка', zh: '标签' },
  '#rest': { en: 'the remaining values', ru: 'остальных значений', zh: '其余的值' },
  '#none': { en: 'none', ru: 'нет', zh: '无' },
  '#nothing': { en: 'something else', ru: 'что-то другое', zh: '其他内容' },
} as const satisfies Record<string, Localized>;

/** The words and the texts on what other languages have, `#what.key` and `#advice.key`. */
const TEXTS: ReadonlyMap<string, Localized> = new Map<string, Localized>([
  ...Object.entries(WORDS),
  ...Object.entries(FOREIGN).flatMap(([key, { what, advice }]): [string, Localized][] => [
    [`#what.${key}`, what],
    [`#advice.${key}`, advice],
  ]),
]);

/** The arguments of a diagnostic with the words of the table put in `lang`. */
export function localizeArgs(
  args: Readonly<Record<string, string | number>>,
  lang: Lang,
): Record<string, string | number> {
  const out: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(args)) {
    const word = typeof value === 'string' && value[0] === '#' ? TEXTS.get(value) : undefined;
    out[key] =
      word === undefined ? value : word[lang].replace(/\{(\w+)\}/g, (hole, name: string) => String(args[name] ?? hole));
  }
  return out;
}
