import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of names: E02xx, and the warnings about code that does nothing, W02xx. */
export const NAMES_DIAGNOSTICS = {
  E0201: {
    severity: 'error',
    message: {
      en: 'nothing here is named `{name}`',
      ru: 'имени `{name}` здесь нет',
      zh: '此处没有名为 `{name}` 的内容',
    },
    help: {
      en: 'declare it with `let`, or import it',
      ru: 'объявите его через `let` или импортируйте',
      zh: '请用 `let` 声明它，或导入它',
    },
    explain: {
      en: 'A name must be declared before it is used: as a variable or parameter around the place of use, as an item of the same file, or by an import. Names of variables end with the block they stand in.',
      ru: 'Имя должно быть объявлено до использования: как переменная или параметр вокруг этого места, как объявление того же файла или импортом. Имена переменных действуют до конца своего блока.',
      zh: '名称须先声明后使用：可以是所在范围的变量或参数、同一文件中的项，或导入的名称。变量名在其所在的块结束时失效。',
    },
    failing: 'fn main() {\n  let count = 3\n  println(cuont, count)\n}\n',
    mended: 'fn main() {\n  let count = 3\n  println(count, count)\n}\n',
  },
  E0202: {
    severity: 'error',
    message: { en: '`{name}` is declared twice', ru: '`{name}` объявлено дважды', zh: '`{name}` 被声明了两次' },
    help: {
      en: 'rename one of them; an import can be renamed with `as`',
      ru: 'переименуйте одно из них; импорт можно переименовать через `as`',
      zh: '请重命名其中一个；导入可用 `as` 改名',
    },
    explain: {
      en: 'Items of one file, parameters of one function, fields of one struct and variants of one enum have different names. An imported name counts as a name of the file.',
      ru: 'Объявления одного файла, параметры одной функции, поля одной структуры и варианты одного перечисления называются по-разному. Импортированное имя тоже принадлежит файлу.',
      zh: '同一文件的项、同一函数的参数、同一结构体的字段、同一枚举的变体不得重名。导入的名称也算作该文件的名称。',
    },
    failing: 'fn size() -> i32 { 1 }\nfn size() -> i32 { 2 }\n',
    mended: 'fn size() -> i32 { 1 }\nfn other_size() -> i32 { 2 }\n',
  },
  E0203: {
    severity: 'error',
    message: { en: 'there is no module `{path}`', ru: 'нет модуля `{path}`', zh: '没有模块 `{path}`' },
    help: {
      en: 'a module `a.b` is the file `a/b.tri` beside the main file; `std.…` is the standard library',
      ru: 'модуль `a.b` — это файл `a/b.tri` рядом с главным файлом; `std.…` — стандартная библиотека',
      zh: '模块 `a.b` 是主文件旁的 `a/b.tri`；`std.…` 是标准库',
    },
    explain: {
      en: 'The path of an import names a file: its parts are folders, the last one the file without `.tri`. Paths begin at the folder of the program’s main file, except those of the standard library, which begin with `std`.',
      ru: 'Путь импорта называет файл: его части — папки, последняя — файл без `.tri`. Пути начинаются в папке главного файла программы, а пути стандартной библиотеки — со `std`.',
      zh: '导入路径指明一个文件：各部分是文件夹，最后一部分是不带 `.tri` 的文件名。路径从程序主文件所在的文件夹开始；标准库的路径以 `std` 开头。',
    },
    failing: 'import shaeps { area }\nfn main() { println(area(2)) }\n',
    mended: 'import shapes { area }\nfn main() { println(area(2)) }\n',
    files: { 'shapes.tri': 'pub fn area(side: i32) -> i32 { side * side }\n' },
  },
  E0204: {
    severity: 'error',
    message: {
      en: 'the module `{path}` has no `{name}`',
      ru: 'в модуле `{path}` нет `{name}`',
      zh: '模块 `{path}` 中没有 `{name}`',
    },
    help: {
      en: 'look at what the module declares `pub`',
      ru: 'посмотрите, что модуль объявляет `pub`',
      zh: '请查看该模块以 `pub` 声明的内容',
    },
    explain: {
      en: 'An import, or a use through the module’s name, asks for an item that the module does not declare. Items that a module imports itself are not passed on.',
      ru: 'Импорт или обращение через имя модуля требует объявления, которого в модуле нет. То, что модуль импортирует сам, дальше не передаётся.',
      zh: '导入（或通过模块名使用）的项在该模块中没有声明。模块自己导入的内容不会转给别的模块。',
    },
    failing: 'import shapes\nfn main() { println(shapes.aera(2)) }\n',
    mended: 'import shapes\nfn main() { println(shapes.area(2)) }\n',
    files: { 'shapes.tri': 'pub fn area(side: i32) -> i32 { side * side }\n' },
  },
  E0205: {
    severity: 'error',
    message: {
      en: '`{name}` is private to the module `{path}`',
      ru: '`{name}` закрыто в модуле `{path}`',
      zh: '`{name}` 是模块 `{path}` 私有的',
    },
    help: {
      en: 'write `pub` before its declaration to let other modules use it',
      ru: 'чтобы открыть его другим модулям, напишите `pub` перед объявлением',
      zh: '在其声明前写 `pub`，其他模块才能使用',
    },
    explain: {
      en: 'Other modules see only what a module declares with `pub`. Everything else may change without anyone noticing.',
      ru: 'Другим модулям видно только объявленное с `pub`. Всё остальное можно менять незаметно для них.',
      zh: '其他模块只能看到以 `pub` 声明的内容；其余的可以随意更改而不影响别人。',
    },
    failing: 'import shapes\nfn main() { println(shapes.square(2)) }\n',
    mended: 'import shapes\nfn main() { println(shapes.area(2)) }\n',
    files: { 'shapes.tri': 'fn square(x: i32) -> i32 { x * x }\npub fn area(side: i32) -> i32 { square(side) }\n' },
  },
  E0206: {
    severity: 'error',
    message: { en: 'there is no type `{name}`', ru: 'нет типа `{name}`', zh: '没有类型 `{name}`' },
    help: {
      en: 'the built-in types are trit, t2…t40, bool, i8…i64, u8…u64, f32, f64 and str',
      ru: 'встроенные типы: trit, t2…t40, bool, i8…i64, u8…u64, f32, f64 и str',
      zh: '内建类型有 trit、t2…t40、bool、i8…i64、u8…u64、f32、f64 和 str',
    },
    explain: {
      en: 'A type is a built-in one, a struct, enum or alias of the program, or a parameter of the generic item around it. Bounds of parameters are int, bin, trits, float, num, ord, eq, any and size.',
      ru: 'Тип — это встроенный тип, структура, перечисление или псевдоним программы либо параметр обобщённого объявления. Ограничения параметров: int, bin, trits, float, num, ord, eq, any и size.',
      zh: '类型可以是内建类型、程序中的结构体、枚举或别名，或所在泛型项的参数。参数的约束有 int、bin、trits、float、num、ord、eq、any 和 size。',
    },
    failing: 'fn half(x: int32) -> i32 { 2 }\n',
    mended: 'fn half(x: i32) -> i32 { x / 2 }\n',
  },
  E0207: {
    severity: 'error',
    message: { en: '`{name}` is not a value', ru: '`{name}` не является значением', zh: '`{name}` 不是值' },
    help: {
      en: 'functions are called with `( )`, types are written after `:` or `as`, ranges stand in `for` and in slices',
      ru: 'функции вызываются со скобками `( )`, типы пишутся после `:` или `as`, диапазоны — в `for` и срезах',
      zh: '函数要用 `( )` 调用，类型写在 `:` 或 `as` 之后，区间用于 `for` 和切片',
    },
    explain: {
      en: 'Functions, kernels, types and modules are not values: they cannot be stored in variables or passed on. A range is not a value either.',
      ru: 'Функции, ядра, типы и модули не являются значениями: их нельзя хранить в переменных и передавать. Диапазон тоже не значение.',
      zh: '函数、内核、类型和模块都不是值，不能存入变量或传递。区间也不是值。',
    },
    failing: 'fn one() -> i32 { 1 }\nfn main() { println(one) }\n',
    mended: 'fn one() -> i32 { 1 }\nfn main() { println(one()) }\n',
  },
  E0208: {
    severity: 'error',
    message: { en: '`{type}` has no `{name}`', ru: 'у `{type}` нет `{name}`', zh: '`{type}` 没有 `{name}`' },
    help: {
      en: 'fields belong to structs, numbered fields to tuples; there are no methods: write `f(x)`',
      ru: 'поля есть у структур, номера — у кортежей; методов нет: пишите `f(x)`',
      zh: '字段属于结构体，编号属于元组；没有方法，请写 `f(x)`',
    },
    explain: {
      en: 'The name after the dot must be a field of the struct, or a number below the size of the tuple. The size of a tensor is `len(x)`, not a field.',
      ru: 'После точки стоит поле структуры или номер меньше размера кортежа. Размер тензора — это `len(x)`, а не поле.',
      zh: '点后必须是结构体的字段，或小于元组大小的编号。张量的大小是 `len(x)`，不是字段。',
    },
    failing: 'fn main() {\n  let a = [1, 2, 3]\n  println(a.size)\n}\n',
    mended: 'fn main() {\n  let a = [1, 2, 3]\n  println(len(a))\n}\n',
  },
  E0209: {
    severity: 'error',
    message: {
      en: 'there is no variant `{name}` in `{type}`',
      ru: 'в `{type}` нет варианта `{name}`',
      zh: '`{type}` 中没有变体 `{name}`',
    },
    help: {
      en: 'variants are written with their enum, `Shape.Circle`; only Some, None, Ok and Err stand alone',
      ru: 'варианты пишутся вместе с перечислением, `Shape.Circle`; отдельно стоят только Some, None, Ok и Err',
      zh: '变体要与枚举一起写，如 `Shape.Circle`；只有 Some、None、Ok、Err 可以单独写',
    },
    explain: {
      en: 'The name does not belong to any variant of the enum. In a pattern a variant without its enum is known only for Option and Result.',
      ru: 'Имя не принадлежит ни одному варианту перечисления. В образцах без имени перечисления известны только варианты Option и Result.',
      zh: '该名称不是此枚举的变体。在模式中，只有 Option 和 Result 的变体可以省略枚举名。',
    },
    failing:
      'enum Shape { Empty, Square(i32) }\nfn main() {\n  match Shape.Square(2) { Shape.Empty => println(0), Shape.Sqare(s) => println(s) }\n}\n',
    mended:
      'enum Shape { Empty, Square(i32) }\nfn main() {\n  match Shape.Square(2) { Shape.Empty => println(0), Shape.Square(s) => println(s) }\n}\n',
  },
  E0210: {
    severity: 'error',
    message: {
      en: 'no loop around this has the label `{name}`',
      ru: 'ни один внешний цикл не имеет метки `{name}`',
      zh: '外层没有标签为 `{name}` 的循环',
    },
    help: {
      en: "write the label before the loop: `'{name}: for i in 0..n { … }`",
      ru: "напишите метку перед циклом: `'{name}: for i in 0..n { … }`",
      zh: "请把标签写在循环前：`'{name}: for i in 0..n { … }`",
    },
    explain: {
      en: "A label names a loop that encloses the `break` or `continue`: `'rows: for i in 0..n { … break 'rows … }`.",
      ru: "Метка называет цикл, внутри которого стоит `break` или `continue`: `'rows: for i in 0..n { … break 'rows … }`.",
      zh: "标签指明包含该 `break` 或 `continue` 的循环：`'rows: for i in 0..n { … break 'rows … }`。",
    },
    failing: "fn main() {\n  'outer: for i in 0..3 {\n    if i == 1 { break 'outr }\n  }\n}\n",
    mended: "fn main() {\n  'outer: for i in 0..3 {\n    if i == 1 { break 'outer }\n  }\n}\n",
  },
  E0211: {
    severity: 'error',
    message: { en: '`{what}` stands outside a loop', ru: '`{what}` стоит вне цикла', zh: '`{what}` 不在循环内' },
    help: {
      en: 'to leave a function, use `return`',
      ru: 'чтобы выйти из функции, используйте `return`',
      zh: '要离开函数，请用 `return`',
    },
    explain: {
      en: '`break` leaves the loop around it and `continue` begins its next round; without a loop they mean nothing.',
      ru: '`break` выходит из цикла, `continue` начинает его следующий шаг; вне цикла они ничего не значат.',
      zh: '`break` 离开所在的循环，`continue` 开始下一轮；没有循环时它们没有意义。',
    },
    failing: 'fn main() {\n  if 1 < 2 { break }\n}\n',
    mended: 'fn main() {\n  if 1 < 2 { return }\n}\n',
  },
  E0212: {
    severity: 'error',
    message: {
      en: '`{name}` is not a type that fits here',
      ru: '`{name}` не является подходящим здесь типом',
      zh: '`{name}` 不是此处可用的类型',
    },
    help: {
      en: 'name a type here, such as i32, t9, [_]f32 or a struct',
      ru: 'назовите здесь тип: i32, t9, [_]f32 или структуру',
      zh: '请在此写类型，如 i32、t9、[_]f32 或结构体',
    },
    explain: {
      en: 'Where a type is expected stands a function, a constant, a module or a number; or a literal with fields is written for a type that is no struct.',
      ru: 'Там, где нужен тип, стоит функция, константа, модуль или число, либо запись с полями использована для типа, который не структура.',
      zh: '需要类型的地方写了函数、常量、模块或数字；或者对不是结构体的类型写了带字段的字面量。',
    },
    failing: 'const WIDTH: i32 = 8\nfn f(x: WIDTH) -> i32 { 1 }\n',
    mended: 'const WIDTH: i32 = 8\nfn f(x: [WIDTH]i32) -> i32 { x[0] }\n',
  },
  E0213: {
    severity: 'error',
    message: { en: '`return` stands outside a function', ru: '`return` стоит вне функции', zh: '`return` 不在函数内' },
    help: { en: 'move it into a function', ru: 'перенесите его в функцию', zh: '请把它移到函数里' },
    explain: {
      en: 'The value of a constant is an expression of its own; there is no function that could be left. Put the code in a function and call it.',
      ru: 'Значение константы — отдельное выражение; здесь нет функции, из которой можно выйти. Вынесите код в функцию и вызовите её.',
      zh: '常量的值是独立的表达式，没有可以返回的函数。请把代码放进函数再调用。',
    },
    failing: 'const N: i32 = { return 3 }\n',
    mended: 'const N: i32 = three()\nfn three() -> i32 { return 3 }\n',
  },
  E0214: {
    severity: 'error',
    message: { en: 'this range needs both ends', ru: 'у диапазона должны быть оба конца', zh: '此区间需要两端' },
    help: {
      en: 'write `a..b`, or `a..=b` to include the end',
      ru: 'пишите `a..b` или `a..=b` с концом',
      zh: '请写 `a..b`，或含末端的 `a..=b`',
    },
    explain: {
      en: 'A `for` loop and an index of a kernel run from a first to a last number, so both must be given. Only a slice may leave one out: `x[2..]`.',
      ru: 'Цикл `for` и индекс ядра идут от первого числа до последнего, поэтому нужны оба. Опускать конец можно только в срезе: `x[2..]`.',
      zh: '`for` 循环和内核的下标要从起点走到终点，所以两端都要写。只有切片可以省略一端：`x[2..]`。',
    },
    failing: 'fn main() {\n  for i in 0.. { println(i) }\n}\n',
    mended: 'fn main() {\n  for i in 0..3 { println(i) }\n}\n',
  },
  E0215: {
    severity: 'error',
    message: { en: 'this cannot be assigned to', ru: 'этому нельзя присвоить значение', zh: '不能对此赋值' },
    help: {
      en: 'what can be assigned is a `var`, and fields and elements of it',
      ru: 'присваивать можно `var`, её полям и элементам',
      zh: '可以赋值的是 `var` 变量及其字段和元素',
    },
    explain: {
      en: 'The left side of an assignment, and what is passed `inout`, must be a place: a variable declared with `var`, an `inout` parameter, or a field or element of one. The result of a call is not a place.',
      ru: 'Слева от присваивания и в `inout` стоит место: переменная `var`, параметр `inout` либо их поле или элемент. Результат вызова местом не является.',
      zh: '赋值的左边以及 `inout` 实参必须是位置：`var` 变量、`inout` 参数，或它们的字段或元素。调用的结果不是位置。',
    },
    failing: 'fn one() -> i32 { 1 }\nfn main() {\n  one() = 2\n}\n',
    mended: 'fn one() -> i32 { 1 }\nfn main() {\n  var x = one()\n  x = 2\n  println(x)\n}\n',
  },
  E0216: {
    severity: 'error',
    message: {
      en: 'this loop has no value to break with',
      ru: 'у этого цикла нет значения для `break`',
      zh: '此循环不能带值 `break`',
    },
    help: {
      en: 'only `loop` can be left with a value',
      ru: 'значение можно вернуть только из `loop`',
      zh: '只有 `loop` 可以带值离开',
    },
    explain: {
      en: '`while` and `for` may end without any `break`, and would then have no value. `loop` ends only by `break`, so it always has one.',
      ru: '`while` и `for` могут закончиться без `break`, и тогда значения не было бы. `loop` кончается только через `break`.',
      zh: '`while` 和 `for` 可能不经 `break` 就结束，那时便没有值。`loop` 只能由 `break` 结束，因此总有值。',
    },
    failing: 'fn main() {\n  while 1 < 2 { break 5 }\n}\n',
    mended: 'fn main() {\n  let x = loop { break 5 }\n  println(x)\n}\n',
  },
  E0217: {
    severity: 'error',
    message: { en: '`{name}` cannot be changed', ru: '`{name}` нельзя изменить', zh: '`{name}` 不可修改' },
    help: {
      en: 'declare it with `var`, or make the parameter `inout`',
      ru: 'объявите её через `var` или сделайте параметр `inout`',
      zh: '请用 `var` 声明，或把参数设为 `inout`',
    },
    explain: {
      en: 'What `let` declares keeps its value, and so do parameters and loop variables. `var` declares a variable that may change; an `inout` parameter changes the caller’s variable.',
      ru: 'Объявленное через `let` не меняется, как и параметры и переменные циклов. `var` объявляет изменяемую переменную; параметр `inout` меняет переменную вызвавшего.',
      zh: '`let` 声明的值不变，参数和循环变量也是如此。`var` 声明可变变量；`inout` 参数会改变调用者的变量。',
    },
    failing: 'fn main() {\n  let x = 1\n  x += 1\n  println(x)\n}\n',
    mended: 'fn main() {\n  var x = 1\n  x += 1\n  println(x)\n}\n',
  },
  E0218: {
    severity: 'error',
    message: { en: '`main` has another form', ru: '`main` имеет другой вид', zh: '`main` 的形式不对' },
    help: {
      en: 'write `fn main() { … }` or `fn main() -> Result<(), str> { … }`',
      ru: 'пишите `fn main() { … }` или `fn main() -> Result<(), str> { … }`',
      zh: '请写 `fn main() { … }` 或 `fn main() -> Result<(), str> { … }`',
    },
    explain: {
      en: 'A program begins at `main`, which takes no parameters and gives nothing or a Result. A program’s arguments are read with the library.',
      ru: 'Программа начинается с `main` без параметров, которая не возвращает ничего или возвращает Result. Аргументы программы читаются через библиотеку.',
      zh: '程序从 `main` 开始；它没有参数，无返回值或返回 Result。程序的实参通过标准库读取。',
    },
    failing: 'fn main(count: i32) { println(count) }\n',
    mended: 'fn main() { println(3) }\n',
  },
  E0219: {
    severity: 'error',
    message: {
      en: '`{type}` has no field `{name}`',
      ru: 'у `{type}` нет поля `{name}`',
      zh: '`{type}` 没有字段 `{name}`',
    },
    help: { en: 'its fields: {fields}', ru: 'его поля: {fields}', zh: '它的字段：{fields}' },
    explain: {
      en: 'The name after the dot, in a struct value or in a pattern must be a field that the struct declares. There are no methods: write `f(x)`.',
      ru: 'Имя после точки, в значении структуры или в образце должно быть полем из её объявления. Методов нет: пишите `f(x)`.',
      zh: '点号之后、结构体值或模式中的名称必须是该结构体声明的字段。没有方法：请写 `f(x)`。',
    },
    failing: 'struct Point { x: i32, y: i32 }\nfn main() {\n  let p = Point { x: 1, y: 2 }\n  println(p.z)\n}\n',
    mended: 'struct Point { x: i32, y: i32 }\nfn main() {\n  let p = Point { x: 1, y: 2 }\n  println(p.x)\n}\n',
  },
  W0201: {
    severity: 'warning',
    message: { en: '`{name}` is never used', ru: '`{name}` не используется', zh: '`{name}` 从未使用' },
    help: {
      en: 'remove it, or begin its name with `_`',
      ru: 'уберите её или начните имя с `_`',
      zh: '请删除它，或让名称以 `_` 开头',
    },
    explain: {
      en: 'A variable is declared, and perhaps written, but nothing reads it. That is often a misspelt name somewhere else.',
      ru: 'Переменная объявлена, возможно, записывается, но не читается. Часто это опечатка в другом месте.',
      zh: '变量已声明，也许还被写入，但没有任何地方读取它。这常常是别处拼错了名称。',
    },
    failing: 'fn main() {\n  let x = 1\n}\n',
    mended: 'fn main() {\n  let _x = 1\n}\n',
  },
  W0202: {
    severity: 'warning',
    message: {
      en: 'the import `{name}` is never used',
      ru: 'импорт `{name}` не используется',
      zh: '导入的 `{name}` 从未使用',
    },
    help: { en: 'remove it', ru: 'уберите его', zh: '请删除它' },
    explain: {
      en: 'Nothing in this file uses the imported name.',
      ru: 'Ничто в этом файле не использует импортированное имя.',
      zh: '此文件没有使用该导入名称。',
    },
    failing: 'import shapes\nfn main() { println(1) }\n',
    mended: 'import shapes\nfn main() { println(shapes.area(1)) }\n',
    files: { 'shapes.tri': 'pub fn area(side: i32) -> i32 { side * side }\n' },
  },
  W0203: {
    severity: 'warning',
    message: { en: 'this is never reached', ru: 'сюда выполнение не доходит', zh: '此处永远不会执行' },
    help: {
      en: 'remove it, or what leaves before it',
      ru: 'уберите это или то, что выходит раньше',
      zh: '请删除它，或删除其前面的离开语句',
    },
    explain: {
      en: 'The statement before always leaves: by `return`, `break`, `continue`, a panic or a loop without end.',
      ru: 'Предыдущий оператор всегда уходит отсюда: через `return`, `break`, `continue`, панику или бесконечный цикл.',
      zh: '前一条语句总会离开：通过 `return`、`break`、`continue`、panic 或无尽循环。',
    },
    failing: 'fn main() {\n  return\n  println(1)\n}\n',
    mended: 'fn main() {\n  println(1)\n  return\n}\n',
  },
  W0204: {
    severity: 'warning',
    message: { en: 'nobody takes this value', ru: 'это значение никто не использует', zh: '此值没有被使用' },
    help: {
      en: 'assign it, return it or remove it; `let _ = …` drops a value on purpose',
      ru: 'присвойте, верните или уберите его; `let _ = …` отбрасывает значение намеренно',
      zh: '请赋值、返回或删除它；`let _ = …` 表示有意丢弃',
    },
    explain: {
      en: 'The expression has no effect beside its value, and the value goes nowhere. Often `==` was written for `=`.',
      ru: 'У выражения нет действия, кроме значения, а значение никуда не идёт. Часто вместо `=` написано `==`.',
      zh: '该表达式除了值没有别的作用，而值又无处可去。常见原因是把 `=` 写成了 `==`。',
    },
    failing: 'fn main() {\n  var x = 1\n  x == 2\n  println(x)\n}\n',
    mended: 'fn main() {\n  var x = 1\n  x = 2\n  println(x)\n}\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
