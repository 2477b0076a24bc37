import type { Localized } from '../diagnostics-schema.ts';

/**
 * What people bring from other languages: what is wrong with it, and how it is written here. `compiler/syntax/foreign.ts`
 * recognises each; E0130 shows it. `{found}` is the text that stands there.
 */
export const FOREIGN = {
  function: {
    what: {
      en: '`{found}` does not declare a function here',
      ru: '`{found}` здесь не объявляет функцию',
      zh: '`{found}` 在这里不能声明函数',
    },
    advice: { en: 'write `fn`', ru: 'напишите `fn`', zh: '请写 `fn`' },
  },
  'c-function': {
    what: {
      en: 'a function begins with `fn`, and its types come after the names',
      ru: 'функция начинается с `fn`, а типы стоят после имён',
      zh: '函数以 `fn` 开头，类型写在名称之后',
    },
    advice: {
      en: 'write `fn name(a: i32) -> i32 { … }`',
      ru: 'напишите `fn name(a: i32) -> i32 { … }`',
      zh: '请写 `fn name(a: i32) -> i32 { … }`',
    },
  },
  class: {
    what: {
      en: 'there are no classes, only structs and functions',
      ru: 'классов нет, есть только структуры и функции',
      zh: '没有类，只有结构体和函数',
    },
    advice: {
      en: 'write `struct Name { field: type }`, and functions that take it',
      ru: 'напишите `struct Name { field: type }` и функции, которые её принимают',
      zh: '请写 `struct Name { field: type }`，以及接收它的函数',
    },
  },
  trait: {
    what: {
      en: '`{found}` does not exist: functions stand on their own, and generics are bounded by what may be done with them',
      ru: '`{found}` не существует: функции стоят отдельно, а обобщённые типы ограничены тем, что с ними можно делать',
      zh: '没有 `{found}`：函数是独立的，泛型由可执行的操作来约束',
    },
    advice: {
      en: 'write functions, such as `fn area(s: Shape) -> i32`, or `fn f<T: num>(x: T)`',
      ru: 'напишите функции, например `fn area(s: Shape) -> i32` или `fn f<T: num>(x: T)`',
      zh: '请写函数，例如 `fn area(s: Shape) -> i32` 或 `fn f<T: num>(x: T)`',
    },
  },
  import: {
    what: {
      en: '`{found}` does not bring in a module here',
      ru: '`{found}` здесь не подключает модуль',
      zh: '`{found}` 在这里不能引入模块',
    },
    advice: {
      en: 'write `import std.text { split }`',
      ru: 'напишите `import std.text { split }`',
      zh: '请写 `import std.text { split }`',
    },
  },
  module: {
    what: {
      en: 'a module is a file: nothing declares it',
      ru: 'модуль — это файл: его ничем не объявляют',
      zh: '模块就是文件：不需要声明',
    },
    advice: {
      en: 'put the items into a file `name.tri` beside the main file',
      ru: 'поместите объявления в файл `name.tri` рядом с главным файлом',
      zh: '请把各项放进主文件旁的 `name.tri` 文件',
    },
  },
  modifier: {
    what: {
      en: '`{found}` does not stand before a declaration',
      ru: '`{found}` не ставится перед объявлением',
      zh: '`{found}` 不能放在声明之前',
    },
    advice: {
      en: 'items are private; `pub` makes one public',
      ru: 'объявления закрыты; открывает их `pub`',
      zh: '各项默认私有；用 `pub` 公开',
    },
  },
  'top-let': {
    what: {
      en: '`{found}` stands in functions only',
      ru: '`{found}` стоит только в функциях',
      zh: '`{found}` 只能写在函数里',
    },
    advice: {
      en: 'a constant of the file is written `const NAME: i32 = 3`; there are no global variables',
      ru: 'константа файла пишется `const NAME: i32 = 3`; глобальных переменных нет',
      zh: '文件级常量写作 `const NAME: i32 = 3`；没有全局变量',
    },
  },
  'top-statement': {
    what: {
      en: 'statements stand in functions only',
      ru: 'операторы стоят только в функциях',
      zh: '语句只能写在函数里',
    },
    advice: {
      en: 'put it into `fn main() { … }`, where a program begins',
      ru: 'поместите его в `fn main() { … }`, откуда начинается программа',
      zh: '请放进 `fn main() { … }`，程序从那里开始',
    },
  },
  'inner-const': {
    what: {
      en: '`const` declares constants of the file only',
      ru: '`const` объявляет только константы файла',
      zh: '`const` 只声明文件级常量',
    },
    advice: {
      en: 'write `let` in a function, or move it out of the function',
      ru: 'в функции напишите `let` или вынесите константу из функции',
      zh: '在函数里请写 `let`，或把它移到函数外',
    },
  },
  'inner-item': {
    what: {
      en: '`{found}` cannot stand inside another declaration',
      ru: '`{found}` не может стоять внутри другого объявления',
      zh: '`{found}` 不能写在另一个声明里面',
    },
    advice: {
      en: 'move it out; functions take as parameters what they need',
      ru: 'вынесите его наружу; что нужно функции, она получает параметрами',
      zh: '请把它移到外面；函数所需的内容通过参数传入',
    },
  },
  'c-variable': {
    what: {
      en: 'a variable is not declared by its type',
      ru: 'переменную не объявляют её типом',
      zh: '变量不是用类型来声明的',
    },
    advice: {
      en: 'write `let name = value`, or `var name = value` if it will change',
      ru: 'напишите `let name = value` или, если значение меняется, `var name = value`',
      zh: '请写 `let name = value`；若要修改则写 `var name = value`',
    },
  },
  mut: {
    what: {
      en: 'a variable that changes is declared with `var`',
      ru: 'изменяемую переменную объявляют словом `var`',
      zh: '可变变量用 `var` 声明',
    },
    advice: {
      en: 'write `var` in place of `let mut`',
      ru: 'напишите `var` вместо `let mut`',
      zh: '请用 `var` 代替 `let mut`',
    },
  },
  'c-for': {
    what: {
      en: '`for` runs over a range or a tensor and has no three parts',
      ru: '`for` идёт по диапазону или тензору и не делится на три части',
      zh: '`for` 遍历范围或张量，没有三段式写法',
    },
    advice: {
      en: 'write `for i in 0..n { … }`, or `while` with a `var`',
      ru: 'напишите `for i in 0..n { … }` или `while` с переменной `var`',
      zh: '请写 `for i in 0..n { … }`，或用 `while` 和 `var`',
    },
  },
  'for-of': {
    what: {
      en: '`for` takes its values with `in`',
      ru: 'в `for` значения берут словом `in`',
      zh: '`for` 用 `in` 取值',
    },
    advice: { en: 'write `in`', ru: 'напишите `in`', zh: '请写 `in`' },
  },
  increment: {
    what: { en: 'there is no `{found}`', ru: '`{found}` не существует', zh: '没有 `{found}`' },
    advice: { en: 'write `x += 1` or `x -= 1`', ru: 'напишите `x += 1` или `x -= 1`', zh: '请写 `x += 1` 或 `x -= 1`' },
  },
  elif: {
    what: { en: 'there is no `{found}`', ru: '`{found}` не существует', zh: '没有 `{found}`' },
    advice: {
      en: 'write `else if`, on the line of the `}` or after it',
      ru: 'напишите `else if` в строке с `}` или после неё',
      zh: '请写 `else if`，与 `}` 同行或在其后',
    },
  },
  then: {
    what: {
      en: 'a condition is followed by a block in braces',
      ru: 'за условием идёт блок в фигурных скобках',
      zh: '条件后面是花括号中的代码块',
    },
    advice: {
      en: 'write `if condition { … }` without `{found}`',
      ru: 'напишите `if condition { … }` без `{found}`',
      zh: '请写 `if condition { … }`，不要 `{found}`',
    },
  },
  conditional: {
    what: {
      en: 'there is no `c ? a : b`; `?` passes errors on',
      ru: 'записи `c ? a : b` нет; `?` передаёт ошибку дальше',
      zh: '没有 `c ? a : b`；`?` 用来传递错误',
    },
    advice: {
      en: '`if` has a value: write `if c { a } else { b }`',
      ru: 'у `if` есть значение: напишите `if c { a } else { b }`',
      zh: '`if` 有值：请写 `if c { a } else { b }`',
    },
  },
  switch: {
    what: { en: 'there is no `{found}`', ru: '`{found}` не существует', zh: '没有 `{found}`' },
    advice: {
      en: 'write `match x { 1 => …, _ => … }`',
      ru: 'напишите `match x { 1 => …, _ => … }`',
      zh: '请写 `match x { 1 => …, _ => … }`',
    },
  },
  'logic-word': {
    what: {
      en: '`{found}` is no operator here',
      ru: '`{found}` здесь не оператор',
      zh: '`{found}` 在这里不是运算符',
    },
    advice: {
      en: 'write `&&` for and, `||` for or, `!` for not',
      ru: 'пишите `&&` для «и», `||` для «или», `!` для «не»',
      zh: '与写 `&&`，或写 `||`，非写 `!`',
    },
  },
  do: {
    what: {
      en: 'there is no `{found}` block',
      ru: 'блока `{found}` нет',
      zh: '没有 `{found}` 块',
    },
    advice: {
      en: 'write `loop { … }` with a `break`, or `while`',
      ru: 'напишите `loop { … }` с `break` или `while`',
      zh: '请写带 `break` 的 `loop { … }`，或 `while`',
    },
  },
  try: {
    what: {
      en: 'there are no exceptions',
      ru: 'исключений нет',
      zh: '没有异常',
    },
    advice: {
      en: 'functions that can fail give a `Result`; `?` passes an error on and `match` looks at it',
      ru: 'функция, которая может не удаться, возвращает `Result`; `?` передаёт ошибку дальше, `match` её разбирает',
      zh: '可能失败的函数返回 `Result`；`?` 传递错误，`match` 检查它',
    },
  },
  power: {
    what: { en: 'there is no operator `**`', ru: 'оператора `**` нет', zh: '没有运算符 `**`' },
    advice: {
      en: 'multiply in a loop; `x << k` is x·2^k, or x·3^k on trits',
      ru: 'умножайте в цикле; `x << k` — это x·2^k, а у тритов x·3^k',
      zh: '请用循环相乘；`x << k` 是 x·2^k，对三进制数是 x·3^k',
    },
  },
  dots: {
    what: {
      en: 'a range has two dots',
      ru: 'в диапазоне две точки',
      zh: '范围只有两个点',
    },
    advice: {
      en: '`a..b` is without the end, `a..=b` with it',
      ru: '`a..b` — без конца, `a..=b` — с концом',
      zh: '`a..b` 不含末端，`a..=b` 包含末端',
    },
  },
  colons: {
    what: {
      en: 'paths are written with dots, and generic arguments without `::`',
      ru: 'пути пишутся через точку, а обобщённые аргументы — без `::`',
      zh: '路径用点书写，泛型参数前不加 `::`',
    },
    advice: {
      en: 'write `Enum.Variant`, `module.item`, `wrap<t9>(x)`',
      ru: 'напишите `Enum.Variant`, `module.item`, `wrap<t9>(x)`',
      zh: '请写 `Enum.Variant`、`module.item`、`wrap<t9>(x)`',
    },
  },
  closure: {
    what: {
      en: 'a function is no value: there are no closures',
      ru: 'функция — не значение: замыканий нет',
      zh: '函数不是值：没有闭包',
    },
    advice: {
      en: 'declare it: `fn name(x: i32) -> i32 { … }`, outside of this one',
      ru: 'объявите её вне этой функции: `fn name(x: i32) -> i32 { … }`',
      zh: '请在此函数之外声明：`fn name(x: i32) -> i32 { … }`',
    },
  },
  result: {
    what: {
      en: 'the type of a result comes after `->`',
      ru: 'тип результата стоит после `->`',
      zh: '结果类型写在 `->` 之后',
    },
    advice: {
      en: 'write `->` in place of `{found}`',
      ru: 'напишите `->` вместо `{found}`',
      zh: '请用 `->` 代替 `{found}`',
    },
  },
  'type-first': {
    what: {
      en: 'a name comes before its type',
      ru: 'имя стоит перед типом',
      zh: '名称写在类型之前',
    },
    advice: { en: 'write `name: type`', ru: 'напишите `name: type`', zh: '请写 `name: type`' },
  },
  'type-missing': {
    what: {
      en: 'every parameter has a type',
      ru: 'у каждого параметра есть тип',
      zh: '每个参数都要有类型',
    },
    advice: {
      en: 'write `name: type`, such as `x: i32`',
      ru: 'напишите `name: type`, например `x: i32`',
      zh: '请写 `name: type`，例如 `x: i32`',
    },
  },
  'tensor-type': {
    what: {
      en: 'the sizes of a tensor come before the type of its elements',
      ru: 'размеры тензора стоят перед типом элементов',
      zh: '张量的尺寸写在元素类型之前',
    },
    advice: {
      en: 'write `[3]i32`, `[M, N]f32`, or `[_]i32` for any size',
      ru: 'напишите `[3]i32`, `[M, N]f32` или `[_]i32` для любого размера',
      zh: '请写 `[3]i32`、`[M, N]f32`，任意大小写 `[_]i32`',
    },
  },
  'struct-name': {
    what: {
      en: 'a struct value begins with the name of its type',
      ru: 'значение структуры начинается с имени её типа',
      zh: '结构体的值以类型名开头',
    },
    advice: {
      en: 'write `Point { x: 1, y: 2 }`',
      ru: 'напишите `Point { x: 1, y: 2 }`',
      zh: '请写 `Point { x: 1, y: 2 }`',
    },
  },
  'field-value': {
    what: {
      en: 'a field and its value are separated by a colon',
      ru: 'поле и его значение разделяет двоеточие',
      zh: '字段与值之间用冒号',
    },
    advice: { en: 'write `:` in place of `=`', ru: 'напишите `:` вместо `=`', zh: '请用 `:` 代替 `=`' },
  },
  slice: {
    what: {
      en: 'a part of a tensor is given by a range',
      ru: 'часть тензора задаётся диапазоном',
      zh: '张量的一部分用范围表示',
    },
    advice: { en: 'write `x[a..b]`', ru: 'напишите `x[a..b]`', zh: '请写 `x[a..b]`' },
  },
  'import-path': {
    what: {
      en: 'the path of a module is written with dots',
      ru: 'путь модуля пишется через точку',
      zh: '模块路径用点书写',
    },
    advice: {
      en: 'write `import std.text { split }`',
      ru: 'напишите `import std.text { split }`',
      zh: '请写 `import std.text { split }`',
    },
  },
  'import-all': {
    what: {
      en: 'an import names what it takes',
      ru: 'в импорте названо всё, что берётся',
      zh: '导入要写明所取的名称',
    },
    advice: {
      en: 'write `import std.text` and `text.split(…)`, or name the items',
      ru: 'напишите `import std.text` и `text.split(…)` или перечислите имена',
      zh: '请写 `import std.text` 和 `text.split(…)`，或列出各项',
    },
  },
  'test-name': {
    what: {
      en: 'a `{found}` has a name in quotes',
      ru: 'у `{found}` есть имя в кавычках',
      zh: '`{found}` 要有带引号的名称',
    },
    advice: {
      en: 'write `{found} "what it shows" { … }`',
      ru: 'напишите `{found} "что проверяется" { … }`',
      zh: '请写 `{found} "说明" { … }`',
    },
  },
  point: {
    what: {
      en: 'a fraction has digits on both sides of its point',
      ru: 'у дроби есть цифры с обеих сторон точки',
      zh: '小数点两边都要有数字',
    },
    advice: { en: 'write `3.0` and `0.5`', ru: 'напишите `3.0` и `0.5`', zh: '请写 `3.0` 和 `0.5`' },
  },
  commas: {
    what: {
      en: 'nothing stands between these commas',
      ru: 'между этими запятыми ничего нет',
      zh: '这两个逗号之间什么也没有',
    },
    advice: {
      en: 'remove one, or write a value between them',
      ru: 'уберите одну или напишите между ними значение',
      zh: '请删除一个，或在中间写一个值',
    },
  },
  'kernel-statement': {
    what: {
      en: 'a kernel only defines: it has no statements',
      ru: 'ядро только определяет: операторов в нём нет',
      zh: '内核只有定义，没有语句',
    },
    advice: {
      en: 'do it in the function that calls the kernel',
      ru: 'сделайте это в функции, которая вызывает ядро',
      zh: '请在调用该内核的函数里做',
    },
  },
  'kernel-var': {
    what: {
      en: 'nothing changes in a kernel: `var` does not stand there',
      ru: 'в ядре ничего не меняется: `var` там не пишут',
      zh: '内核里没有可变的东西：不能写 `var`',
    },
    advice: {
      en: 'write `let`, and a reduction such as `sum(k) a[k]` in place of a loop',
      ru: 'напишите `let`, а вместо цикла — свёртку, например `sum(k) a[k]`',
      zh: '请写 `let`，并用归约如 `sum(k) a[k]` 代替循环',
    },
  },
  'kernel-loop': {
    what: {
      en: 'a kernel has no `{found}`: its indexes run by themselves',
      ru: 'в ядре нет `{found}`: индексы пробегают сами',
      zh: '内核里没有 `{found}`：下标会自动遍历',
    },
    advice: {
      en: 'write `y[i] = …` for every i, and `sum(k) a[k]` to add up',
      ru: 'напишите `y[i] = …` для всех i и `sum(k) a[k]` для суммы',
      zh: '对每个 i 写 `y[i] = …`，求和写 `sum(k) a[k]`',
    },
  },
  'kernel-return': {
    what: {
      en: 'a kernel does not return: it defines its results by name',
      ru: 'ядро не возвращает: оно определяет результаты по именам',
      zh: '内核不返回值：它按名称定义结果',
    },
    advice: {
      en: "write the result's name: `y[i] = …`, `s = …`",
      ru: 'напишите имя результата: `y[i] = …`, `s = …`',
      zh: '请写结果的名称：`y[i] = …`、`s = …`',
    },
  },
  product: {
    what: {
      en: 'there is no operator `@`',
      ru: 'оператора `@` нет',
      zh: '没有运算符 `@`',
    },
    advice: {
      en: 'write the product by its elements: `c[i, j] = sum(k) a[i, k] * b[k, j]`',
      ru: 'напишите произведение поэлементно: `c[i, j] = sum(k) a[i, k] * b[k, j]`',
      zh: '请按元素写乘积：`c[i, j] = sum(k) a[i, k] * b[k, j]`',
    },
  },
  reduction: {
    what: {
      en: 'the reduction `{found}` stands outside a kernel',
      ru: 'свёртка `{found}` стоит вне ядра',
      zh: '归约 `{found}` 位于内核之外',
    },
    advice: {
      en: 'write a loop, or make this a kernel',
      ru: 'напишите цикл или сделайте это ядром',
      zh: '请写循环，或把它写成内核',
    },
  },
  'reduction-index': {
    what: {
      en: 'the reduction `{found}` names the index that it runs over',
      ru: 'свёртка `{found}` называет индекс, который пробегает',
      zh: '归约 `{found}` 要写出它遍历的下标',
    },
    advice: {
      en: 'write `{found}(k) a[k]`',
      ru: 'напишите `{found}(k) a[k]`',
      zh: '请写 `{found}(k) a[k]`',
    },
  },
  compare: {
    what: { en: '`=` assigns and has no value', ru: '`=` присваивает и не имеет значения', zh: '`=` 是赋值，没有值' },
    advice: { en: 'compare with `==`', ru: 'сравнивайте знаком `==`', zh: '请用 `==` 比较' },
  },
  triple: {
    what: { en: 'there is no `{found}`', ru: '`{found}` не существует', zh: '没有 `{found}`' },
    advice: { en: 'write `==`', ru: 'напишите `==`', zh: '请写 `==`' },
  },
  comment: {
    what: { en: 'comments begin with `//`', ru: 'комментарий начинается с `//`', zh: '注释以 `//` 开头' },
    advice: { en: 'write `//` in place of `#`', ru: 'напишите `//` вместо `#`', zh: '请用 `//` 代替 `#`' },
  },
} as const satisfies Record<string, { readonly what: Localized; readonly advice: Localized }>;

export type ForeignKey = keyof typeof FOREIGN;
