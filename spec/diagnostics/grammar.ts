import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of the grammar: what was expected where. E0111 to E0124, E0127 to E0130. */
export const GRAMMAR_DIAGNOSTICS = {
  E0111: {
    severity: 'error',
    message: {
      en: 'expected an expression after `{after}`, found {found}',
      ru: 'после `{after}` ожидалось выражение, а стоит {found}',
      zh: '`{after}` 之后应为表达式，却遇到 {found}',
    },
    help: {
      en: 'write a value here, or remove `{after}`',
      ru: 'напишите здесь значение или уберите `{after}`',
      zh: '请在此写一个值，或删除 `{after}`',
    },
    explain: {
      en: 'A value is missing: an operand of an operator, an argument, the value of a `let`. An operator at the end of a line goes on with the next line.',
      ru: 'Не хватает значения: операнда, аргумента, значения `let`. Оператор в конце строки продолжается на следующей строке.',
      zh: '缺少一个值：运算符的操作数、参数或 `let` 的值。行尾的运算符会延续到下一行。',
    },
    failing: 'fn main() {\n  let x = 1 +\n}\n',
    mended: 'fn main() {\n  let x = 1 + 2\n  println(x)\n}\n',
  },
  E0112: {
    severity: 'error',
    message: {
      en: 'expected a type, found {found}',
      ru: 'ожидался тип, а стоит {found}',
      zh: '应为类型，却遇到 {found}',
    },
    help: {
      en: 'types are written like i32, t9, [4]f32, (i32, str) or Option<i32>',
      ru: 'типы пишутся так: i32, t9, [4]f32, (i32, str), Option<i32>',
      zh: '类型的写法如 i32、t9、[4]f32、(i32, str)、Option<i32>',
    },
    explain: {
      en: 'After `:` and `->`, and as the element of a tensor, stands a type: a name with generic arguments in `<…>`, a tensor with its dimensions in front, or a tuple of types.',
      ru: 'После `:` и `->`, а также как элемент тензора стоит тип: имя с параметрами в `<…>`, тензор с размерами впереди или кортеж типов.',
      zh: '在 `:` 和 `->` 之后以及作为张量元素的位置要写类型：带 `<…>` 泛型参数的名称、前面写维度的张量，或类型的元组。',
    },
    failing: 'fn main() {\n  let x: = 1\n}\n',
    mended: 'fn main() {\n  let x: i32 = 1\n  println(x)\n}\n',
  },
  E0113: {
    severity: 'error',
    message: {
      en: 'expected a pattern, found {found}',
      ru: 'ожидался образец, а стоит {found}',
      zh: '应为模式，却遇到 {found}',
    },
    help: {
      en: 'a pattern is a name, `_`, a literal, a range of literals, a tuple, or a variant or struct with patterns in it',
      ru: 'образец — это имя, `_`, литерал, диапазон литералов, кортеж либо вариант или структура с образцами внутри',
      zh: '模式可以是名称、`_`、字面量、字面量范围、元组，或内含模式的变体或结构体',
    },
    explain: {
      en: 'After `let`, `var` and `for`, and at the head of each arm of a `match`, stands a pattern. It names the parts of a value and says which shape the value must have.',
      ru: 'После `let`, `var`, `for` и в начале каждой ветви `match` стоит образец. Он даёт имена частям значения и говорит, какой вид у значения должен быть.',
      zh: '在 `let`、`var`、`for` 之后以及 `match` 每个分支的开头要写模式。它给值的各部分命名，并说明值应有的形状。',
    },
    failing: 'fn main() {\n  let * = 3\n}\n',
    mended: 'fn main() {\n  let x = 3\n  println(x)\n}\n',
  },
  E0114: {
    severity: 'error',
    message: {
      en: 'expected a name, found {found}',
      ru: 'ожидалось имя, а стоит {found}',
      zh: '应为名称，却遇到 {found}',
    },
    help: {
      en: 'a name begins with a letter or `_` and goes on with letters, digits and `_`',
      ru: 'имя начинается с буквы или `_` и продолжается буквами, цифрами и `_`',
      zh: '名称以字母或 `_` 开头，后面可跟字母、数字和 `_`',
    },
    explain: {
      en: 'What is declared here, or the field after `.`, needs a name. The fields of a tuple are numbered from 0: `pair.0`.',
      ru: 'Объявляемому здесь или полю после `.` нужно имя. Поля кортежа нумеруются с нуля: `pair.0`.',
      zh: '这里声明的对象，或 `.` 之后的字段，需要名称。元组的字段从 0 编号：`pair.0`。',
    },
    failing: 'fn (x: i32) -> i32 { x }\n',
    mended: 'fn same(x: i32) -> i32 { x }\n',
  },
  E0115: {
    severity: 'error',
    message: {
      en: '`{keyword}` is a word of the language and cannot be a name',
      ru: '`{keyword}` — слово языка и не может быть именем',
      zh: '`{keyword}` 是语言的关键字，不能作名称',
    },
    help: {
      en: 'choose another name, for example `{keyword}_`',
      ru: 'выберите другое имя, например `{keyword}_`',
      zh: '请换一个名称，例如 `{keyword}_`',
    },
    explain: {
      en: 'These words have a fixed meaning: as assert break const continue else enum extern false fn for if import in inout kernel let loop match pub return struct true type var while.',
      ru: 'У этих слов твёрдое значение: as assert break const continue else enum extern false fn for if import in inout kernel let loop match pub return struct true type var while.',
      zh: '这些词有固定含义：as assert break const continue else enum extern false fn for if import in inout kernel let loop match pub return struct true type var while。',
    },
    failing: 'fn main() {\n  let type = 3\n}\n',
    mended: 'fn main() {\n  let type_ = 3\n  println(type_)\n}\n',
  },
  E0116: {
    severity: 'error',
    message: {
      en: 'expected {expected}, found {found}',
      ru: 'ожидалось: {expected}, а стоит {found}',
      zh: '应为 {expected}，却遇到 {found}',
    },
    help: {
      en: 'write {expected} here, or look for what is missing before it',
      ru: 'напишите здесь {expected} или посмотрите, чего не хватает перед этим местом',
      zh: '请在此写 {expected}，或检查前面缺少什么',
    },
    explain: {
      en: 'The program cannot be read on from here: the language has only what the message names at this place. Often a comma, a colon or an equals sign was left out.',
      ru: 'Дальше программу не прочесть: в этом месте языку известно только названное в сообщении. Часто пропущена запятая, двоеточие или знак равенства.',
      zh: '程序从这里无法继续读下去：语言在此处只允许消息中所说的内容。常见原因是漏写了逗号、冒号或等号。',
    },
    failing: 'fn main() {\n  println(1 2)\n}\n',
    mended: 'fn main() {\n  println(1, 2)\n}\n',
  },
  E0117: {
    severity: 'error',
    message: {
      en: 'expected a declaration, found {found}',
      ru: 'ожидалось объявление, а стоит {found}',
      zh: '应为声明，却遇到 {found}',
    },
    help: {
      en: 'a file holds declarations: import, const, type, struct, enum, fn, extern fn, kernel, test, property, bench; statements go into a function',
      ru: 'файл состоит из объявлений: import, const, type, struct, enum, fn, extern fn, kernel, test, property, bench; операторы пишутся внутри функций',
      zh: '文件由声明组成：import、const、type、struct、enum、fn、extern fn、kernel、test、property、bench；语句要写在函数里',
    },
    explain: {
      en: 'Nothing runs at the top level of a file, so statements and expressions do not stand there. A program begins in its function `main`.',
      ru: 'На верхнем уровне файла ничего не выполняется, поэтому операторов и выражений там не бывает. Программа начинается с функции `main`.',
      zh: '文件的顶层不执行任何代码，因此那里不能写语句和表达式。程序从函数 `main` 开始。',
    },
    failing: '12\n\nfn main() { println("hello") }\n',
    mended: 'fn main() { println("hello") }\n',
  },
  E0118: {
    severity: 'error',
    message: { en: 'comparisons cannot be chained', ru: 'сравнения нельзя соединять в цепочку', zh: '比较不能连写' },
    help: {
      en: 'write `a {first} b && b {second} c`',
      ru: 'напишите `a {first} b && b {second} c`',
      zh: '请写 `a {first} b && b {second} c`',
    },
    explain: {
      en: 'A comparison gives a `bool`, and `a < b < c` would compare that with `c`. In mathematics it means two comparisons; write both, or put brackets where a `bool` is compared on purpose.',
      ru: 'Сравнение даёт `bool`, и `a < b < c` сравнивало бы его с `c`. В математике это означает два сравнения; напишите оба или поставьте скобки, если `bool` сравнивается намеренно.',
      zh: '比较的结果是 `bool`，`a < b < c` 会把它再与 `c` 比较。数学里这表示两个比较；请分别写出，若确实要比较 `bool` 则加括号。',
    },
    failing: 'fn within(a: i32, b: i32, c: i32) -> bool { a < b < c }\n',
    mended: 'fn within(a: i32, b: i32, c: i32) -> bool { a < b && b < c }\n',
  },
  E0119: {
    severity: 'error',
    message: {
      en: '`=` assigns; a condition compares with `==`',
      ru: '`=` присваивает; в условии сравнивают знаком `==`',
      zh: '`=` 表示赋值；条件中的比较用 `==`',
    },
    help: { en: 'write `==`', ru: 'напишите `==`', zh: '请写 `==`' },
    explain: {
      en: 'An assignment is a statement and has no value, so it cannot be a condition.',
      ru: 'Присваивание — оператор без значения и условием быть не может.',
      zh: '赋值是语句，没有值，因此不能作条件。',
    },
    failing: 'fn main() {\n  let a = 1\n  if a = 1 { println("one") }\n}\n',
    mended: 'fn main() {\n  let a = 1\n  if a == 1 { println("one") }\n}\n',
  },
  E0120: {
    severity: 'error',
    message: {
      en: 'expected `=>` after the pattern, found {found}',
      ru: 'после образца ожидалось `=>`, а стоит {found}',
      zh: '模式之后应为 `=>`，却遇到 {found}',
    },
    help: {
      en: 'an arm is written `pattern => value`',
      ru: 'ветвь пишется `образец => значение`',
      zh: '分支写作 `模式 => 值`',
    },
    explain: {
      en: 'Each arm of a `match` has a pattern, perhaps a guard (`if` and a condition), then `=>` and the value.',
      ru: 'У каждой ветви `match` есть образец, возможно условие (`if`), затем `=>` и значение.',
      zh: '`match` 的每个分支由模式、可选的守卫（`if` 加条件）、`=>` 和值组成。',
    },
    failing: 'fn name(t: trit) -> str {\n  match t {\n    0 "zero"\n    _ => "other"\n  }\n}\n',
    mended: 'fn name(t: trit) -> str {\n  match t {\n    0 => "zero"\n    _ => "other"\n  }\n}\n',
  },
  E0121: {
    severity: 'error',
    message: {
      en: 'expected a line break or `;` before `{found}`',
      ru: 'перед `{found}` ожидался перевод строки или `;`',
      zh: '`{found}` 之前应有换行或 `;`',
    },
    help: {
      en: 'if it belongs to the expression before it, an operator or a comma is missing',
      ru: 'если это часть предыдущего выражения, пропущен оператор или запятая',
      zh: '如果它属于前面的表达式，则漏写了运算符或逗号',
    },
    explain: {
      en: 'Statements are separated by line breaks or `;`. Two of them side by side are most often one expression that lacks an operator.',
      ru: 'Операторы разделяются переводами строк или `;`. Два подряд на одной строке — чаще всего выражение с пропущенной операцией.',
      zh: '语句之间用换行或 `;` 分隔。同一行里相邻的两个语句，多半是一个漏写运算符的表达式。',
    },
    failing: 'fn main() {\n  let a = 1 let b = 2\n}\n',
    mended: 'fn main() {\n  let a = 1; let b = 2\n  println(a, b)\n}\n',
  },
  E0122: {
    severity: 'error',
    message: {
      en: 'several names in a kernel are defined with `let` and `=`',
      ru: 'несколько имён в ядре определяются через `let` и `=`',
      zh: '在内核中同时定义多个名称要用 `let` 和 `=`',
    },
    help: {
      en: 'write `let (a, b) = f(x)`, then define the outputs from a and b',
      ru: 'напишите `let (a, b) = f(x)`, затем определите выходы через a и b',
      zh: '请写 `let (a, b) = f(x)`，再用 a 和 b 定义输出',
    },
    explain: {
      en: 'A call of a kernel with several results gives a tuple. In a kernel its parts get new names with `let`; outputs and `inout` parameters are defined one at a time.',
      ru: 'Вызов ядра с несколькими результатами даёт кортеж. В ядре его части получают новые имена через `let`; выходы и параметры `inout` определяются по одному.',
      zh: '调用有多个结果的内核得到一个元组。在内核中用 `let` 给它的各部分起新名称；输出和 `inout` 参数则逐个定义。',
    },
    failing:
      'kernel both(x: [N]i32) -> (a: [N]i32, b: [N]i32) {\n  a[i] = x[i]\n  b[i] = -x[i]\n}\nkernel sum2(x: [N]i32) -> (y: [N]i32) {\n  (p, q) = both(x)\n  y[i] = p[i] + q[i]\n}\n',
    mended:
      'kernel both(x: [N]i32) -> (a: [N]i32, b: [N]i32) {\n  a[i] = x[i]\n  b[i] = -x[i]\n}\nkernel sum2(x: [N]i32) -> (y: [N]i32) {\n  let (p, q) = both(x)\n  y[i] = p[i] + q[i]\n}\n',
  },
  E0123: {
    severity: 'error',
    message: {
      en: 'expected a block in `{`…`}`, found {found}',
      ru: 'ожидался блок в `{`…`}`, а стоит {found}',
      zh: '应为 `{`…`}` 代码块，却遇到 {found}',
    },
    help: {
      en: 'bodies and branches always stand in braces',
      ru: 'тела и ветви всегда пишутся в фигурных скобках',
      zh: '函数体和分支必须写在花括号里',
    },
    explain: {
      en: 'Functions, tests, loops and the branches of `if` have their bodies in braces, even where it is one expression.',
      ru: 'Тела функций, тестов, циклов и ветвей `if` пишутся в фигурных скобках, даже если это одно выражение.',
      zh: '函数、测试、循环以及 `if` 分支的主体都要写在花括号里，即使只有一个表达式。',
    },
    failing: 'fn main() {\n  if true println("yes")\n}\n',
    mended: 'fn main() {\n  if true { println("yes") }\n}\n',
  },
  E0124: {
    severity: 'error',
    message: {
      en: 'expected a definition in the kernel, found {found}',
      ru: 'в ядре ожидалось определение, а стоит {found}',
      zh: '内核中应为定义，却遇到 {found}',
    },
    help: {
      en: 'a kernel holds definitions like `y[i] = …` and `let e[j] = …`; loops and conditions belong into their expressions',
      ru: 'ядро состоит из определений вида `y[i] = …` и `let e[j] = …`; условия пишутся внутри их выражений',
      zh: '内核由 `y[i] = …` 和 `let e[j] = …` 这样的定义组成；条件写在它们的表达式里',
    },
    explain: {
      en: 'A kernel is a list of definitions in index notation, without an order of steps. Ranges follow from the shapes, so there are no loops; `if` and `match` are expressions of one element.',
      ru: 'Ядро — список определений в индексной записи, без порядка шагов. Диапазоны следуют из размеров, поэтому циклов нет; `if` и `match` — выражения для одного элемента.',
      zh: '内核是一组用下标记法写的定义，没有步骤的先后。范围由形状得出，因此没有循环；`if` 和 `match` 是单个元素的表达式。',
    },
    failing: 'kernel twice(x: [N]i32) -> (y: [N]i32) {\n  2 * x[i]\n}\n',
    mended: 'kernel twice(x: [N]i32) -> (y: [N]i32) {\n  y[i] = x[i] * 2\n}\n',
  },
  E0127: {
    severity: 'error',
    message: {
      en: '`pub` has no meaning before `{item}`',
      ru: '`pub` перед `{item}` ничего не значит',
      zh: '`{item}` 前的 `pub` 没有意义',
    },
    help: { en: 'remove `pub`', ru: 'уберите `pub`', zh: '请删除 `pub`' },
    explain: {
      en: '`pub` lets other modules import a declaration. Tests, properties, benches and imports are not imported by anyone.',
      ru: '`pub` позволяет другим модулям импортировать объявление. Тесты, свойства, замеры и сами импорты никто не импортирует.',
      zh: '`pub` 允许其他模块导入该声明。测试、性质、基准和导入本身都不会被导入。',
    },
    failing: 'pub test "sum" { assert 1 + 1 == 2 }\n',
    mended: 'test "sum" { assert 1 + 1 == 2 }\n',
  },
  E0128: {
    severity: 'error',
    message: {
      en: 'a struct literal in a condition needs parentheses',
      ru: 'литералу структуры в условии нужны скобки',
      zh: '条件中的结构体字面量需要加括号',
    },
    help: { en: 'write `({name} { … })`', ru: 'напишите `({name} { … })`', zh: '请写 `({name} { … })`' },
    explain: {
      en: 'After `if`, `while`, `match` and `for … in`, a `{` begins the body. A struct literal there is put in parentheses.',
      ru: 'После `if`, `while`, `match` и `for … in` знак `{` начинает тело. Литерал структуры там берут в скобки.',
      zh: '在 `if`、`while`、`match` 和 `for … in` 之后，`{` 表示主体的开始。那里的结构体字面量要加括号。',
    },
    failing: 'struct P { x: i32 }\nfn main() {\n  let p = P { x: 1 }\n  if p == P { x: 1 } { println("same") }\n}\n',
    mended: 'struct P { x: i32 }\nfn main() {\n  let p = P { x: 1 }\n  if p == (P { x: 1 }) { println("same") }\n}\n',
  },
  E0129: {
    severity: 'error',
    message: {
      en: 'expected a statement or `}`, found {found}',
      ru: 'ожидался оператор или `}`, а стоит {found}',
      zh: '应为语句或 `}`，却遇到 {found}',
    },
    help: {
      en: 'statements stand on lines of their own or are separated by `;`',
      ru: 'операторы стоят каждый на своей строке или разделены `;`',
      zh: '语句各占一行，或用 `;` 分隔',
    },
    explain: {
      en: 'A block holds statements: `let`, `var`, assignments, loops, `return`, `break`, `continue`, `assert` and expressions. An `else` stands only right after the block of its `if`.',
      ru: 'Блок состоит из операторов: `let`, `var`, присваиваний, циклов, `return`, `break`, `continue`, `assert` и выражений. `else` стоит только сразу после блока своего `if`.',
      zh: '代码块由语句组成：`let`、`var`、赋值、循环、`return`、`break`、`continue`、`assert` 和表达式。`else` 只能紧跟在它的 `if` 代码块之后。',
    },
    failing: 'fn main() {\n  let a = 1\n  else { println("no") }\n}\n',
    mended: 'fn main() {\n  if false { println("yes") }\n  else { println("no") }\n}\n',
  },
  E0130: {
    severity: 'error',
    message: { en: '{what}', ru: '{what}', zh: '{what}' },
    help: { en: '{advice}', ru: '{advice}', zh: '{advice}' },
    explain: {
      en: 'This is how other languages write it. Trinity has one way for each thing: `fn`, `let` and `var`, `if` with a value, `match`, ranges `a..b`, functions in place of methods, and no statements outside functions.',
      ru: 'Так пишут в других языках. В Trinity для каждой вещи есть один способ: `fn`, `let` и `var`, `if` со значением, `match`, диапазоны `a..b`, функции вместо методов; вне функций операторов нет.',
      zh: '这是其他语言的写法。Trinity 中每件事只有一种写法：`fn`、`let` 和 `var`、有值的 `if`、`match`、范围 `a..b`、用函数代替方法；函数之外没有语句。',
    },
    failing: 'fn main() {\n  var i = 0\n  i++\n  println(i)\n}\n',
    mended: 'fn main() {\n  var i = 0\n  i += 1\n  println(i)\n}\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
