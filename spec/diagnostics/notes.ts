import type { Localized } from '../diagnostics-schema.ts';

/** Short texts beside further places of a diagnostic, by the key that `related[].note` carries. */
export const NOTES = {
  'expected-close': {
    en: 'here at the latest, `{close}` was expected',
    ru: 'самое позднее здесь ожидалась `{close}`',
    zh: '最晚在这里应出现 `{close}`',
  },
  'opened-here': { en: 'opened here', ru: 'открыта здесь', zh: '在这里打开' },
  'first-comparison': { en: 'the first comparison', ru: 'первое сравнение', zh: '第一个比较' },
  first: { en: 'the first one is here', ru: 'первое — здесь', zh: '第一个在这里' },
  declared: { en: 'declared here', ru: 'объявлено здесь', zh: '在这里声明' },
  bound: { en: 'the bound is stated here', ru: 'ограничение указано здесь', zh: '约束在这里给出' },
  parameter: { en: 'the parameter is declared here', ru: 'параметр объявлен здесь', zh: '参数在这里声明' },
} as const satisfies Record<string, Localized>;
