import type { Localized } from '../diagnostics-schema.ts';

/** Help for particular cases of a diagnostic, by the key that its `hint` carries; in place of the row's help. */
export const HINTS = {
  condition: {
    en: 'a condition is a bool: compare, for example `{text} != 0`',
    ru: 'условие — это bool: сравните, например `{text} != 0`',
    zh: '条件是 bool：请比较，例如 `{text} != 0`',
  },
  payload: {
    en: 'it may hold nothing: use `match`, `unwrap(x)`, `unwrap_or(x, other)`, or `?`',
    ru: 'в нём может ничего не быть: используйте `match`, `unwrap(x)`, `unwrap_or(x, other)` или `?`',
    zh: '它可能为空：请用 `match`、`unwrap(x)`、`unwrap_or(x, other)` 或 `?`',
  },
  tile: {
    en: 'a tile has 1 to 65535 rows, and as many bytes of each',
    ru: 'в плитке от 1 до 65535 строк и столько же байтов каждой',
    zh: '一个分块有 1 到 65535 行，每行 1 到 65535 字节',
  },
  'no-result': {
    en: 'the function declares no result: write `-> {found}` before its body',
    ru: 'у функции не объявлен результат: напишите `-> {found}` перед её телом',
    zh: '函数没有声明结果：请在函数体前写 `-> {found}`',
  },
  'type-value': {
    en: 'it is a type; a value of it is converted by `{name}(x)` or declared by `let x: {name} = …`',
    ru: 'это тип; значение получают преобразованием `{name}(x)` или объявлением `let x: {name} = …`',
    zh: '它是类型；用 `{name}(x)` 转换，或用 `let x: {name} = …` 声明',
  },
  'in-braces': {
    en: 'a name is known only inside the braces it is declared in: declare it before them',
    ru: 'имя известно только внутри скобок, где объявлено: объявите его до них',
    zh: '名称只在声明它的花括号内有效：请在其之前声明',
  },
  later: {
    en: 'a name is known from its declaration on: move the declaration up',
    ru: 'имя известно начиная с объявления: перенесите объявление выше',
    zh: '名称从声明处开始有效：请把声明移到前面',
  },
  self: {
    en: 'there are no methods: a function names what it works on as a parameter',
    ru: 'методов нет: то, с чем работает функция, она называет параметром',
    zh: '没有方法：函数把操作对象写成参数',
  },
  index: {
    en: 'an index is bound on the left side, as in `y[i, {name}] = …`, or by a reduction, as in `sum({name}) …`',
    ru: 'индекс связывается слева, как в `y[i, {name}] = …`, или свёрткой, как в `sum({name}) …`',
    zh: '下标在左边绑定，如 `y[i, {name}] = …`，或由归约绑定，如 `sum({name}) …`',
  },
  bound: {
    en: 'give it the bound that allows it: `<{type}: num>` for arithmetic, `ord` for comparisons, `eq` for equality',
    ru: 'дайте ему нужное ограничение: `<{type}: num>` для арифметики, `ord` для сравнений, `eq` для равенства',
    zh: '请加上允许它的约束：算术用 `<{type}: num>`，比较用 `ord`，相等用 `eq`',
  },
  not: {
    en: '`!` is for bool; write `{text} == 0`, or `~{text}` for the bits',
    ru: '`!` — для bool; напишите `{text} == 0` или `~{text}` для битов',
    zh: '`!` 用于 bool；请写 `{text} == 0`，按位取反写 `~{text}`',
  },
  texts: {
    en: 'texts are joined by `+` and compared by `==`; `str(x)` makes a text of anything',
    ru: 'строки соединяются `+` и сравниваются `==`; `str(x)` делает строку из чего угодно',
    zh: '文本用 `+` 连接、用 `==` 比较；`str(x)` 把任何值变成文本',
  },
  'other-side': {
    en: 'both sides have one type; `str(x)` makes a text of a number',
    ru: 'тип обеих сторон один; `str(x)` делает из числа строку',
    zh: '两边类型要相同；`str(x)` 把数变成文本',
  },
  guards: {
    en: 'guards may all fail: add an arm without one, `_ => …`',
    ru: 'все условия могут не выполниться: добавьте ветвь без условия, `_ => …`',
    zh: '所有守卫都可能不成立：请添加不带守卫的分支 `_ => …`',
  },
  branches: {
    en: 'the value is of the type of the first branch; all branches have one type',
    ru: 'тип значения задаёт первая ветвь; у всех ветвей один тип',
    zh: '值的类型由第一个分支决定；所有分支类型相同',
  },
  'convert-type': {
    en: 'the type to convert to is written after the name: `{name}<t9>(x)`',
    ru: 'тип, к которому приводят, пишется после имени: `{name}<t9>(x)`',
    zh: '目标类型写在名称之后：`{name}<t9>(x)`',
  },
  semicolon: {
    en: 'the `;` drops the value: remove it',
    ru: '`;` отбрасывает значение: уберите её',
    zh: '`;` 丢弃了值：请删除它',
  },
  'last-let': {
    en: 'the value of a block is its last expression: write the name after the declaration',
    ru: 'значение блока — его последнее выражение: напишите имя после объявления',
    zh: '代码块的值是最后一个表达式：请在声明之后写出名称',
  },
  items: {
    en: 'the value has {count} items: write as many',
    ru: 'элементов в значении: {count}; напишите столько же',
    zh: '该值有 {count} 项：请写同样多',
  },
  numbers: {
    en: 'numbers and bool meet it; texts, tensors, structs and enums have `eq` at most',
    ru: 'ему отвечают числа; у строк, тензоров, структур и перечислений есть самое большее `eq`',
    zh: '数值满足它；文本、张量、结构体和枚举最多有 `eq`',
  },
  parameter: {
    en: "a parameter is the callee's own and does not change: copy it, `var y = {name}`, or make it `inout`",
    ru: 'параметр не меняется: скопируйте его, `var y = {name}`, или сделайте `inout`',
    zh: '参数不可修改：请复制 `var y = {name}`，或改为 `inout`',
  },
} as const satisfies Record<string, Localized>;

export type HintKey = keyof typeof HINTS;
