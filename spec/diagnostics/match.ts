import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of patterns and matches: E0501 to E0506, W0501. */
export const MATCH_DIAGNOSTICS = {
  E0501: {
    severity: 'error',
    message: {
      en: 'the match has no arm for {missing}',
      ru: 'в match нет ветви для {missing}',
      zh: 'match 缺少 {missing} 的分支',
    },
    help: {
      en: 'add an arm for it, or `_ => …` for everything else',
      ru: 'добавьте ветвь для него или `_ => …` для всего остального',
      zh: '请为它添加分支，或用 `_ => …` 处理其余情况',
    },
    explain: {
      en: 'A match covers every value of its subject; a trit has the values -1, 0 and 1. An arm with a guard does not count, since the guard may fail.',
      ru: 'Match охватывает каждое значение; у трита их три: -1, 0 и 1. Ветвь с условием не считается, ведь условие может не выполниться.',
      zh: 'match 要覆盖所有取值；三进位的值为 -1、0 和 1。带守卫的分支不算，因为守卫可能不成立。',
    },
    failing: 'fn name(t: trit) -> str { match t { -1 => "false", 1 => "true" } }\n',
    mended: 'fn name(t: trit) -> str { match t { -1 => "false", 0 => "unknown", 1 => "true" } }\n',
  },
  E0502: {
    severity: 'error',
    message: {
      en: '`{pattern}` does not match `{missing}`',
      ru: '`{pattern}` не подходит к `{missing}`',
      zh: '`{pattern}` 不匹配 `{missing}`',
    },
    help: {
      en: 'use `match`, which can have an arm for the rest',
      ru: 'используйте `match`: в нём может быть ветвь для остального',
      zh: '请用 `match`，它可以为其余情况写分支',
    },
    explain: {
      en: 'The pattern of a `let` or `for` must match every value, for there is nothing else to do when it does not.',
      ru: 'Образец в `let` и `for` должен подходить к любому значению: иначе делать нечего.',
      zh: '`let` 和 `for` 的模式必须匹配所有值，否则无从处理。',
    },
    failing: 'fn get(x: Option<i32>) -> i32 {\n  let Some(v) = x\n  v\n}\n',
    mended: 'fn get(x: Option<i32>) -> i32 {\n  match x { Some(v) => v, None => 0 }\n}\n',
  },
  E0503: {
    severity: 'error',
    message: {
      en: 'the pattern `{pattern}` does not fit a value of type `{type}`',
      ru: 'образец `{pattern}` не подходит к значению типа `{type}`',
      zh: '模式 `{pattern}` 不适合类型为 `{type}` 的值',
    },
    help: {
      en: "write a pattern of the value's type, or a name, which fits every value",
      ru: 'напишите образец типа значения или имя, которому подходит любое значение',
      zh: '请写与值类型相同的模式，或写名称，它匹配任何值',
    },
    explain: {
      en: 'A pattern has the form of the type it is matched with: literals and ranges for numbers, variants for enums, as many parts as a tuple has.',
      ru: 'Образец повторяет вид типа: литералы и диапазоны для чисел, варианты для перечислений, столько частей, сколько в кортеже.',
      zh: '模式要与类型的形式一致：数值用字面量和区间，枚举用变体，元组的部分数要相同。',
    },
    failing: 'fn f(x: i32) -> i32 { match x { "one" => 1, _ => 0 } }\n',
    mended: 'fn f(x: str) -> i32 { match x { "one" => 1, _ => 0 } }\n',
  },
  E0504: {
    severity: 'error',
    message: {
      en: 'alternatives of a pattern cannot bind names',
      ru: 'варианты образца через `|` не могут связывать имена',
      zh: '模式的多个备选不能绑定名称',
    },
    help: { en: 'write an arm for each', ru: 'напишите ветвь для каждого', zh: '请为每个备选各写一个分支' },
    explain: {
      en: 'After `a | b` it would not be known which alternative gave the name its value.',
      ru: 'После `a | b` неизвестно, какой вариант дал имени значение.',
      zh: '在 `a | b` 之后无法知道名称的值来自哪个备选。',
    },
    failing: 'enum E { A(i32), B(i32) }\nfn f(e: E) -> i32 { match e { E.A(x) | E.B(x) => 1 } }\n',
    mended: 'enum E { A(i32), B(i32) }\nfn f(e: E) -> i32 { match e { E.A(x) => x, E.B(x) => x } }\n',
  },
  E0505: {
    severity: 'error',
    message: { en: 'the range `{pattern}` is empty', ru: 'диапазон `{pattern}` пуст', zh: '区间 `{pattern}` 为空' },
    help: {
      en: 'the smaller end comes first; `..=` includes the last value',
      ru: 'меньший конец идёт первым; `..=` включает последнее значение',
      zh: '较小的一端在前；`..=` 包含最后的值',
    },
    explain: {
      en: 'No value lies in the range, so the arm would never be taken.',
      ru: 'В диапазоне нет ни одного значения, и ветвь никогда не выбрана.',
      zh: '没有值落在该区间内，此分支永远不会执行。',
    },
    failing: 'fn f(x: i32) -> i32 { match x { 5..=1 => 1, _ => 0 } }\n',
    mended: 'fn f(x: i32) -> i32 { match x { 1..=5 => 1, _ => 0 } }\n',
  },
  E0506: {
    severity: 'error',
    message: {
      en: 'wrong number of values for the variant `{name}`: expected {expected}, found {found}',
      ru: 'в варианте `{name}` значений: {expected}, здесь: {found}',
      zh: '变体 `{name}` 有 {expected} 个值，此处为 {found} 个',
    },
    help: {
      en: 'write {expected} of them, `_` for what is not needed',
      ru: 'напишите столько: {expected}; `_` — для ненужного',
      zh: '请写 {expected} 个，不需要的写 `_`',
    },
    explain: {
      en: 'A variant is made and matched with exactly the values it holds; `_` passes over one of them in a pattern.',
      ru: 'Вариант создаётся и сопоставляется ровно с теми значениями, что в нём есть; `_` в образце пропускает одно.',
      zh: '变体的构造和匹配都要恰好给出它包含的值；模式中 `_` 可忽略其中一个。',
    },
    failing:
      'enum Shape { Empty, Rect(i32, i32) }\nfn area(s: Shape) -> i32 { match s { Shape.Rect(w) => w, Shape.Empty => 0 } }\n',
    mended:
      'enum Shape { Empty, Rect(i32, i32) }\nfn area(s: Shape) -> i32 { match s { Shape.Rect(w, h) => w * h, Shape.Empty => 0 } }\n',
  },
  W0501: {
    severity: 'warning',
    message: { en: 'this arm is never taken', ru: 'эта ветвь никогда не выбирается', zh: '此分支永远不会执行' },
    help: {
      en: 'the arms before it match everything that it does',
      ru: 'ветви выше подходят ко всему, к чему подходит она',
      zh: '前面的分支已匹配它能匹配的一切',
    },
    explain: {
      en: 'Arms are tried from top to bottom. A name matches everything, even if it is meant to be a variant: write `Shape.Circle`.',
      ru: 'Ветви проверяются сверху вниз. Имя подходит ко всему, даже если имелся в виду вариант: пишите `Shape.Circle`.',
      zh: '分支从上到下依次尝试。名称匹配一切，即使本想写变体：请写 `Shape.Circle`。',
    },
    failing: 'fn f(x: i32) -> i32 { match x { 1 => 1, _ => 0, 2 => 2 } }\n',
    mended: 'fn f(x: i32) -> i32 { match x { 1 => 1, 2 => 2, _ => 0 } }\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
