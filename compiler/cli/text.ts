import type { Lang, Localized } from '../../spec/diagnostics-schema.ts';

export const LANGS: readonly Lang[] = ['en', 'ru', 'zh'];

/** Fills `{name}` placeholders; a name without an argument stays as it is, so that a mistake is seen. */
export function fill(text: string, args: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in args ? String(args[name]) : whole));
}

export function localize(text: Localized, lang: Lang, args: Readonly<Record<string, string | number>> = {}): string {
  return fill(text[lang], args);
}

/** The user's language: `--lang`, else TRINITYC_LANG, else the locale's, else English. */
export function pickLang(flag: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang {
  const wanted = [flag, env.TRINITYC_LANG, env.LC_ALL || env.LC_MESSAGES || env.LANG];
  for (const w of wanted) {
    const two = w?.slice(0, 2).toLowerCase();
    const lang = LANGS.find((l) => l === two);
    if (lang) return lang;
    if (w) break;
  }
  return 'en';
}
