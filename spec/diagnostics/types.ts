import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of types: E03xx. */
export const TYPES_DIAGNOSTICS = {
  E0301: {
    severity: 'error',
    message: {
      en: 'expected `{expected}`, found `{found}`',
      ru: 'ожидается `{expected}`, а здесь `{found}`',
      zh: '应为 `{expected}`，却是 `{found}`',
    },
    help: {
      en: 'give a value of type `{expected}`, or change the type that is declared',
      ru: 'дайте значение типа `{expected}` или измените объявленный тип',
      zh: '请给出 `{expected}` 类型的值，或修改声明的类型',
    },
    explain: {
      en: 'A value has a type other than its place asks for. Nothing is converted silently: change the value, the declared type, or write a conversion.',
      ru: 'Тип значения не тот, какого требует его место. Молча ничего не преобразуется: измените значение, объявленный тип или напишите преобразование.',
      zh: '值的类型与所在位置的要求不同。不会有隐式转换：请修改值、声明的类型，或写出转换。',
    },
    failing: 'fn name() -> str { 5 }\n',
    mended: 'fn name() -> str { "five" }\n',
  },
  E0302: {
    severity: 'error',
    message: {
      en: 'expected `{expected}`, found `{found}`: numbers are not converted by themselves',
      ru: 'ожидается `{expected}`, а здесь `{found}`: числа сами не преобразуются',
      zh: '应为 `{expected}`，却是 `{found}`：数值不会自动转换',
    },
    help: { en: 'convert it: `{expected}(x)`', ru: 'преобразуйте его: `{expected}(x)`', zh: '请转换：`{expected}(x)`' },
    explain: {
      en: 'Between number types a conversion must be written: `i64(x)` is exact and traps where the value does not fit, `wrap<i8>(x)` drops high digits, `sat<i8>(x)` clamps, `round<i32>(f)` and `trunc<i32>(f)` make integers of floats.',
      ru: 'Преобразование чисел пишется явно: `i64(x)` точное и прерывает выполнение, если значение не помещается, `wrap<i8>(x)` отбрасывает старшие разряды, `sat<i8>(x)` ограничивает, `round<i32>(f)` и `trunc<i32>(f)` делают целое из дробного.',
      zh: '数值类型之间的转换必须写出：`i64(x)` 是精确转换，放不下则陷阱；`wrap<i8>(x)` 丢弃高位；`sat<i8>(x)` 钳制；`round<i32>(f)` 和 `trunc<i32>(f)` 把浮点变为整数。',
    },
    failing: 'fn wide(x: i32) -> i64 { x }\n',
    mended: 'fn wide(x: i32) -> i64 { i64(x) }\n',
  },
  E0303: {
    severity: 'error',
    message: {
      en: '`{op}` is not defined on `{type}`',
      ru: '`{op}` не определено для `{type}`',
      zh: '`{op}` 对 `{type}` 没有定义',
    },
    help: {
      en: 'operators work on numbers (`%`, `<=>` and bits on integers), `!` on bool, `+` also on texts',
      ru: 'операторы работают с числами (`%`, `<=>` и биты — с целыми), `!` — с bool, `+` — и со строками',
      zh: '运算符用于数值（`%`、`<=>` 和位运算用于整数），`!` 用于 bool，`+` 也可用于文本',
    },
    explain: {
      en: 'Arithmetic works on numbers, `%` and bit operators on integers, `!`, `&&` and `||` on bool, and comparisons of order on numbers. Texts are joined with `+`.',
      ru: 'Арифметика работает с числами, `%` и побитовые операторы — с целыми, `!`, `&&` и `||` — с bool, сравнения порядка — с числами. Строки соединяет `+`.',
      zh: '算术用于数值，`%` 和位运算用于整数，`!`、`&&`、`||` 用于 bool，大小比较用于数值。文本用 `+` 连接。',
    },
    failing: 'fn twice(text: str) -> str { text * 2 }\n',
    mended: 'fn twice(text: str) -> str { text + text }\n',
  },
  E0304: {
    severity: 'error',
    message: {
      en: '{value} does not fit `{type}`',
      ru: '{value} не помещается в `{type}`',
      zh: '{value} 放不进 `{type}`',
    },
    help: {
      en: 'its values go from {min} to {max}',
      ru: 'его значения — от {min} до {max}',
      zh: '其取值范围是 {min} 到 {max}',
    },
    explain: {
      en: 'A literal takes the type that its place expects, else i32, and must lie in that type’s range. A balanced type of N trits holds ±(3^N − 1)/2.',
      ru: 'Литерал получает тип, которого ждёт его место, иначе i32, и должен лежать в его пределах. Сбалансированный тип из N тритов вмещает ±(3^N − 1)/2.',
      zh: '字面量取其位置所期望的类型，否则为 i32，且必须在该类型范围内。N 个三进位的平衡类型可表示 ±(3^N − 1)/2。',
    },
    failing: 'fn f() -> t3 { 14 }\n',
    mended: 'fn f() -> t3 { 13 }\n',
  },
  E0305: {
    severity: 'error',
    message: {
      en: 'the sides of `{op}` have different types: `{left}` and `{right}`',
      ru: 'у сторон `{op}` разные типы: `{left}` и `{right}`',
      zh: '`{op}` 两边类型不同：`{left}` 和 `{right}`',
    },
    help: {
      en: 'convert one side: `{left}(x)` or `{right}(x)`',
      ru: 'преобразуйте одну сторону: `{left}(x)` или `{right}(x)`',
      zh: '请转换一边：`{left}(x)` 或 `{right}(x)`',
    },
    explain: {
      en: 'Both sides of an operator have one type, and nothing is converted silently. Convert one of them: `i64(x)` is exact and traps where the value does not fit.',
      ru: 'У обеих сторон оператора один тип, молча ничего не преобразуется. Преобразуйте одну из них: `i64(x)` точное и прерывает выполнение, если значение не помещается.',
      zh: '运算符两边必须同类型，不会隐式转换。请转换其中一边：`i64(x)` 是精确转换，放不下则陷阱。',
    },
    failing: 'fn add(a: i64, b: i32) -> i64 { a + b }\n',
    mended: 'fn add(a: i64, b: i32) -> i64 { a + i64(b) }\n',
  },
  E0306: {
    severity: 'error',
    message: { en: '`{name}` cannot be called', ru: '`{name}` нельзя вызвать', zh: '`{name}` 不能被调用' },
    help: {
      en: 'functions, kernels, types of numbers and variants are called; a struct is made with `Name { field: value }`',
      ru: 'вызывают функции, ядра, числовые типы и варианты; структура создаётся так: `Name { field: value }`',
      zh: '可调用的是函数、kernel、数值类型和变体；结构体这样构造：`Name { field: value }`',
    },
    explain: {
      en: 'Only functions, kernels, variants of enums and the names of scalar types are called. Variables hold no functions, and there are no methods.',
      ru: 'Вызываются только функции, ядра, варианты перечислений и имена скалярных типов. Переменные не хранят функций, методов нет.',
      zh: '只有函数、内核、枚举变体和标量类型名可以调用。变量不保存函数，也没有方法。',
    },
    failing: 'fn main() {\n  let x = 3\n  println(x(2))\n}\n',
    mended: 'fn main() {\n  let x = 3\n  println(x * 2)\n}\n',
  },
  E0307: {
    severity: 'error',
    message: {
      en: 'wrong number of arguments for `{name}`: expected {expected}, found {found}',
      ru: '`{name}` принимает аргументов: {expected}, дано: {found}',
      zh: '`{name}` 需要 {expected} 个实参，给了 {found} 个',
    },
    help: {
      en: 'give {expected}, in the order of the declaration',
      ru: 'передайте столько: {expected}, в порядке объявления',
      zh: '请按声明的顺序给出 {expected} 个',
    },
    explain: {
      en: 'A call gives one argument for each parameter; there are no default values.',
      ru: 'Вызов даёт по аргументу на каждый параметр; значений по умолчанию нет.',
      zh: '调用要为每个参数给出一个实参；没有默认值。',
    },
    failing: 'fn add(a: i32, b: i32) -> i32 { a + b }\nfn main() { println(add(1)) }\n',
    mended: 'fn add(a: i32, b: i32) -> i32 { a + b }\nfn main() { println(add(1, 2)) }\n',
  },
  E0308: {
    severity: 'error',
    message: {
      en: '`inout` in the call and in the declaration of `{name}` do not agree',
      ru: '`inout` в вызове и в объявлении `{name}` не совпадают',
      zh: '调用处与 `{name}` 声明处的 `inout` 不一致',
    },
    help: { en: 'write `{form}`', ru: 'напишите `{form}`', zh: '请写 `{form}`' },
    explain: {
      en: 'A parameter that is `inout` changes the caller’s variable, and the call says so too, so that a reader sees it: `bump(inout p)`.',
      ru: 'Параметр `inout` меняет переменную вызвавшего, и вызов говорит об этом явно: `bump(inout p)`.',
      zh: '`inout` 参数会改变调用者的变量，因此调用处也要写明：`bump(inout p)`。',
    },
    failing: 'fn bump(inout x: i32) { x += 1 }\nfn main() {\n  var n = 1\n  bump(n)\n  println(n)\n}\n',
    mended: 'fn bump(inout x: i32) { x += 1 }\nfn main() {\n  var n = 1\n  bump(inout n)\n  println(n)\n}\n',
  },
  E0309: {
    severity: 'error',
    message: {
      en: 'the type `{name}` cannot be found out here',
      ru: 'тип `{name}` здесь нельзя определить',
      zh: '此处无法推断类型 `{name}`',
    },
    help: {
      en: 'say it: `let x: [_]i32 = []`, `Option<i32>.None`, `f<i32>(…)`',
      ru: 'укажите его: `let x: [_]i32 = []`, `Option<i32>.None`, `f<i32>(…)`',
      zh: '请写明：`let x: [_]i32 = []`、`Option<i32>.None`、`f<i32>(…)`',
    },
    explain: {
      en: 'Generic arguments follow from the arguments of the call and from the expected type. Where neither says anything, as with an empty list, the type must be written.',
      ru: 'Обобщённые аргументы следуют из аргументов вызова и ожидаемого типа. Если ни то ни другое ничего не говорит, как у пустого списка, тип надо написать.',
      zh: '泛型实参由调用的实参和期望的类型得出。若两者都没有信息（如空列表），就必须写明类型。',
    },
    failing: 'fn main() {\n  let x = None\n  println(x)\n}\n',
    mended: 'fn main() {\n  let x: Option<i32> = None\n  println(x)\n}\n',
  },
  E0310: {
    severity: 'error',
    message: {
      en: '`{type}` does not meet the bound `{bound}` of `{name}`',
      ru: '`{type}` не удовлетворяет ограничению `{bound}` параметра `{name}`',
      zh: '`{type}` 不满足 `{name}` 的约束 `{bound}`',
    },
    help: {
      en: 'use a type that has what `{bound}` asks for, or a weaker bound',
      ru: 'возьмите тип, у которого есть требуемое `{bound}`, или ослабьте ограничение',
      zh: '请使用满足 `{bound}` 的类型，或放宽约束',
    },
    explain: {
      en: 'A bound says which types a parameter stands for: int, bin (binary integers), trits, float, num, ord (can be ordered), eq (can be compared), any.',
      ru: 'Ограничение говорит, какие типы может обозначать параметр: int, bin (двоичные целые), trits, float, num, ord (упорядочены), eq (сравнимы), any.',
      zh: '约束说明参数可代表哪些类型：int、bin（二进制整数）、trits、float、num、ord（可排序）、eq（可比较）、any。',
    },
    failing: 'fn twice<T: num>(x: T) -> T { x + x }\nfn main() { println(twice(true)) }\n',
    mended: 'fn twice<T: num>(x: T) -> T { x + x }\nfn main() { println(twice(4)) }\n',
  },
  E0311: {
    severity: 'error',
    message: {
      en: '`{name}` takes {expected} generic arguments, {found} are given',
      ru: '`{name}` принимает обобщённых аргументов: {expected}, дано: {found}',
      zh: '`{name}` 需要 {expected} 个泛型实参，给了 {found} 个',
    },
    help: {
      en: 'write {expected} in the angle brackets: `{name}<…>`',
      ru: 'напишите столько в угловых скобках: {expected}, `{name}<…>`',
      zh: '请在尖括号中写 {expected} 个：`{name}<…>`',
    },
    explain: {
      en: 'A generic type is written with all its arguments, types and sizes, in the order of its parameters. A function may leave out those that follow from the call.',
      ru: 'Обобщённый тип пишется со всеми аргументами, типами и размерами, в порядке параметров. У функции можно опустить те, что следуют из вызова.',
      zh: '泛型类型要按参数顺序写出全部实参（类型和大小）。函数可以省略能从调用推出的那些。',
    },
    failing: 'struct Box<T: any> { value: T }\nfn get(b: Box) -> i32 { 1 }\n',
    mended: 'struct Box<T: any> { value: T }\nfn get(b: Box<i32>) -> i32 { b.value }\n',
  },
  E0312: {
    severity: 'error',
    message: {
      en: '`{type}` also needs: {fields}',
      ru: '`{type}` требует ещё: {fields}',
      zh: '`{type}` 还需要：{fields}',
    },
    help: {
      en: 'a struct value gives every field; in a pattern, `..` passes over the others',
      ru: 'в значении структуры даются все поля; в образце `..` пропускает остальные',
      zh: '结构体值须给出每个字段；在模式中，`..` 表示忽略其余字段',
    },
    explain: {
      en: 'A struct is made with all its fields. A pattern names all of them too, unless it ends with `..`.',
      ru: 'Структура создаётся со всеми полями. Образец тоже называет все поля, если не кончается на `..`.',
      zh: '构造结构体时要给出全部字段。模式也要写出全部字段，除非以 `..` 结尾。',
    },
    failing: 'struct Point { x: i32, y: i32 }\nfn origin() -> Point { Point { x: 0 } }\n',
    mended: 'struct Point { x: i32, y: i32 }\nfn origin() -> Point { Point { x: 0, y: 0 } }\n',
  },
  E0313: {
    severity: 'error',
    message: {
      en: 'the field `{name}` is given twice',
      ru: 'поле `{name}` указано дважды',
      zh: '字段 `{name}` 给出了两次',
    },
    help: { en: 'remove one of them', ru: 'уберите одно из них', zh: '请删除其中一个' },
    explain: {
      en: 'Each field is given once in a literal or pattern.',
      ru: 'Каждое поле указывается в записи или образце один раз.',
      zh: '字面量或模式中每个字段只写一次。',
    },
    failing: 'struct Point { x: i32, y: i32 }\nfn origin() -> Point { Point { x: 0, y: 0, x: 1 } }\n',
    mended: 'struct Point { x: i32, y: i32 }\nfn origin() -> Point { Point { x: 0, y: 0 } }\n',
  },
  E0314: {
    severity: 'error',
    message: {
      en: '`{type}` is neither an Option nor a Result',
      ru: '`{type}` — не Option и не Result',
      zh: '`{type}` 既不是 Option 也不是 Result',
    },
    help: {
      en: '`?` is for values that may be an error or nothing; remove it here',
      ru: '`?` — для значений, которые могут быть ошибкой или отсутствовать; здесь уберите его',
      zh: '`?` 用于可能出错或为空的值；这里请删除它',
    },
    explain: {
      en: '`e?` takes the value out of `Some` or `Ok` and returns `None` or `Err` from the function at once; `unwrap` and `unwrap_or` take it out too. On other types there is nothing to take out.',
      ru: '`e?` достаёт значение из `Some` или `Ok`, а `None` или `Err` сразу возвращает из функции; `unwrap` и `unwrap_or` тоже достают значение. У других типов доставать нечего.',
      zh: '`e?` 从 `Some` 或 `Ok` 取出值，遇 `None` 或 `Err` 则立即从函数返回；`unwrap` 与 `unwrap_or` 也取出值。其他类型没有可取的值。',
    },
    failing: 'fn f(x: i32) -> Option<i32> { Some(x? + 1) }\n',
    mended: 'fn f(x: Option<i32>) -> Option<i32> { Some(x? + 1) }\n',
  },
  E0315: {
    severity: 'error',
    message: {
      en: '`?` on `{type}` cannot return from a function that gives `{result}`',
      ru: '`?` для `{type}` не может вернуться из функции с результатом `{result}`',
      zh: '对 `{type}` 用 `?` 无法从结果为 `{result}` 的函数返回',
    },
    help: {
      en: 'give the function a Result with the same error type, or use `match`',
      ru: 'дайте функции Result с тем же типом ошибки или используйте `match`',
      zh: '让函数返回错误类型相同的 Result，或使用 `match`',
    },
    explain: {
      en: '`e?` returns the error to the caller, so the function’s own result must be able to hold it: an Option for an Option, a Result with the same error type for a Result.',
      ru: '`e?` возвращает ошибку вызвавшему, поэтому результат функции должен её вмещать: Option для Option, Result с тем же типом ошибки для Result.',
      zh: '`e?` 把错误返回给调用者，所以函数的结果必须能容纳它：Option 对 Option，Result 对错误类型相同的 Result。',
    },
    failing: 'fn f(x: Option<i32>) -> i32 { x? + 1 }\n',
    mended: 'fn f(x: Option<i32>) -> Option<i32> { Some(x? + 1) }\n',
  },
  E0316: {
    severity: 'error',
    message: {
      en: 'this conversion from `{from}` to `{to}` does not exist',
      ru: 'такого преобразования из `{from}` в `{to}` нет',
      zh: '不存在从 `{from}` 到 `{to}` 的这种转换',
    },
    help: {
      en: 'floats become integers by `round<i32>(x)` or `trunc<i32>(x)`, integers bool by a comparison',
      ru: 'дробные становятся целыми через `round<i32>(x)` или `trunc<i32>(x)`, целые — bool через сравнение',
      zh: '浮点用 `round<i32>(x)` 或 `trunc<i32>(x)` 变整数，整数用比较变 bool',
    },
    explain: {
      en: 'A conversion named like a type is exact. A float has no exact integer in general, so the way of rounding must be said; other pairs of types have no conversion at all.',
      ru: 'Преобразование с именем типа точное. У дробного числа в общем случае нет точного целого, поэтому способ округления надо указать; для других пар типов преобразования нет.',
      zh: '以类型命名的转换是精确的。浮点数一般没有精确的整数，因此必须说明舍入方式；其他类型对之间没有转换。',
    },
    failing: 'fn whole(x: f64) -> i32 { i32(x) }\n',
    mended: 'fn whole(x: f64) -> i32 { round<i32>(x) }\n',
  },
  E0317: {
    severity: 'error',
    message: {
      en: 'a value of type `{type}` is missing here',
      ru: 'здесь не хватает значения типа `{type}`',
      zh: '此处缺少类型为 `{type}` 的值',
    },
    help: {
      en: 'the last expression of a block is its value, if no `;` follows it',
      ru: 'значение блока — его последнее выражение, если за ним нет `;`',
      zh: '块的最后一个表达式是它的值，前提是其后没有 `;`',
    },
    explain: {
      en: 'The function promises a result, but its body can end without one.',
      ru: 'Функция обещает результат, но её тело может кончиться без него.',
      zh: '函数承诺返回结果，但其函数体可能在没有结果时结束。',
    },
    failing: 'fn one() -> i32 {\n  println("one")\n  let x = 1\n  println(x);\n}\n',
    mended: 'fn one() -> i32 {\n  println("one")\n  let x = 1\n  println(x)\n  x\n}\n',
  },
  E0318: {
    severity: 'error',
    message: { en: 'there is no `^` on `{type}`', ru: 'для `{type}` нет `^`', zh: '`{type}` 没有 `^`' },
    help: {
      en: 'name the function you mean: `sum3(a, b)` is addition without carry',
      ru: 'назовите нужную функцию: `sum3(a, b)` — сложение без переноса',
      zh: '请写出所需的函数：`sum3(a, b)` 是不进位加法',
    },
    explain: {
      en: 'Libraries disagree on what exclusive or is for trits, so the language has no such operator. `&` is the minimum, `|` the maximum, and every other two-place function has a name or an index (`tri2`).',
      ru: 'Библиотеки расходятся в том, что считать исключающим «или» для тритов, поэтому такого оператора нет. `&` — минимум, `|` — максимум, у остальных двуместных функций есть имя или номер (`tri2`).',
      zh: '各库对三进位的“异或”含义不一，因此语言没有这个运算符。`&` 是最小值，`|` 是最大值，其余二元函数都有名称或编号（`tri2`）。',
    },
    failing: 'fn f(a: trit, b: trit) -> trit { a ^ b }\n',
    mended: 'fn f(a: trit, b: trit) -> trit { sum3(a, b) }\n',
  },
  E0319: {
    severity: 'error',
    message: {
      en: '`{op}` is not defined on a whole tensor, `{type}`',
      ru: '`{op}` не определено для целого тензора `{type}`',
      zh: '`{op}` 不能用于整个张量 `{type}`',
    },
    help: {
      en: 'write a kernel, which computes element by element: `c[{index}] = a[{index}] {op} b[{index}]`',
      ru: 'напишите ядро, оно считает поэлементно: `c[{index}] = a[{index}] {op} b[{index}]`',
      zh: '请写一个 kernel 逐元素计算：`c[{index}] = a[{index}] {op} b[{index}]`',
    },
    explain: {
      en: 'Operators work on numbers. What is done to all elements of tensors is said in index notation, in a kernel: there it is clear which elements meet, and the compiler makes one loop of it.',
      ru: 'Операторы работают с числами. То, что делается со всеми элементами тензоров, пишется в ядре через индексы: там ясно, какие элементы встречаются, и компилятор делает из этого один цикл.',
      zh: '运算符作用于数值。对张量全部元素的运算要在 kernel 中用下标写出：哪些元素相遇一目了然，编译器把它做成一个循环。',
    },
    failing: 'fn twice(a: [4]i32) -> [4]i32 { a + a }\n',
    mended: 'pub kernel twice(a: [4]i32) -> (b: [4]i32) { b[i] = a[i] + a[i] }\n',
  },
  E0320: {
    severity: 'error',
    message: {
      en: '`{type}` exists only as the element of a tensor',
      ru: '`{type}` бывает только элементом тензора',
      zh: '`{type}` 只能作为张量的元素',
    },
    help: { en: 'compute in f32', ru: 'вычисляйте в f32', zh: '请用 f32 计算' },
    explain: {
      en: 'The half-precision formats save memory. An element is read as f32 and rounded when it is written.',
      ru: 'Форматы половинной точности экономят память. Элемент читается как f32 и округляется при записи.',
      zh: '半精度格式用于节省内存。元素读出时是 f32，写入时舍入。',
    },
    failing: 'fn f(x: f16) -> f32 { 1.0 }\n',
    mended: 'fn f(x: [4]f16) -> f32 { x[0] }\n',
  },
  E0321: {
    severity: 'error',
    message: {
      en: 'the type `{name}` contains itself without end',
      ru: 'тип `{name}` бесконечно содержит сам себя',
      zh: '类型 `{name}` 无穷地包含自身',
    },
    help: {
      en: 'put an enum or a tensor between: `Option<Node>`, `[_]Node`',
      ru: 'поставьте между ними перечисление или тензор: `Option<Node>`, `[_]Node`',
      zh: '请在中间放枚举或张量：`Option<Node>`、`[_]Node`',
    },
    explain: {
      en: 'A struct holds its fields itself, so one that contained itself would have no size. An enum may end the recursion in another variant, and a tensor may be empty.',
      ru: 'Структура хранит свои поля в себе, и содержащая саму себя не имела бы размера. Перечисление может закончить рекурсию другим вариантом, а тензор — быть пустым.',
      zh: '结构体自身保存其字段，若包含自身便没有大小。枚举可以用另一个变体结束递归，张量可以为空。',
    },
    failing: 'struct Node { value: i32, next: Node }\n',
    mended: 'struct Node { value: i32, next: Option<Node> }\n',
  },
  E0322: {
    severity: 'error',
    message: {
      en: '`{name}` is passed `inout` twice',
      ru: '`{name}` передаётся как `inout` дважды',
      zh: '`{name}` 被两次以 `inout` 传递',
    },
    help: {
      en: 'give two different variables, or copy the value into another `var` first',
      ru: 'передайте две разные переменные или сначала скопируйте значение в другую `var`',
      zh: '请传入两个不同的变量，或先把值复制到另一个 `var`',
    },
    explain: {
      en: 'Each `inout` parameter changes a variable of the caller. If two of them were the same variable, the result would depend on which is written back last.',
      ru: 'Каждый параметр `inout` меняет переменную вызвавшего. Если бы это была одна переменная, результат зависел бы от порядка записи.',
      zh: '每个 `inout` 参数都会改变调用者的变量。若两个是同一变量，结果将取决于谁最后写回。',
    },
    failing:
      'fn swap(inout a: i32, inout b: i32) {\n  let t = a\n  a = b\n  b = t\n}\nfn main() {\n  var x = 1\n  swap(inout x, inout x)\n  println(x)\n}\n',
    mended:
      'fn swap(inout a: i32, inout b: i32) {\n  let t = a\n  a = b\n  b = t\n}\nfn main() {\n  var x = 1\n  var y = 2\n  swap(inout x, inout y)\n  println(x, y)\n}\n',
  },
  E0323: {
    severity: 'error',
    message: {
      en: 'this `if` has no `else`, so it has no value; `{expected}` is expected',
      ru: 'у этого `if` нет `else`, поэтому нет и значения, а ожидается `{expected}`',
      zh: '这个 `if` 没有 `else`，因而没有值；此处应为 `{expected}`',
    },
    help: {
      en: 'add `else { … }`, or put the value for the other case after it',
      ru: 'добавьте `else { … }` или напишите после него значение для другого случая',
      zh: '请加上 `else { … }`，或在其后写出另一种情况的值',
    },
    explain: {
      en: 'An `if` without `else` does something or nothing; it has a value only if both cases give one. The last expression of a function is its result.',
      ru: '`if` без `else` делает что-то или ничего; значение у него есть, только если его дают оба случая. Последнее выражение функции есть её результат.',
      zh: '没有 `else` 的 `if` 要么执行要么什么也不做；只有两种情况都给出值时它才有值。函数的最后一个表达式就是它的结果。',
    },
    failing: 'fn sign_of(x: i32) -> i32 {\n  if x > 0 { return 1 }\n}\n',
    mended: 'fn sign_of(x: i32) -> i32 {\n  if x > 0 { return 1 }\n  0\n}\n',
  },
  E0324: {
    severity: 'error',
    message: {
      en: 'the layout `@{layout}` is for trits, not for `{type}`',
      ru: 'раскладка `@{layout}` — для тритов, не для `{type}`',
      zh: '布局 `@{layout}` 用于三进位，不用于 `{type}`',
    },
    help: {
      en: 'remove the layout, or make the elements trits',
      ru: 'уберите раскладку или сделайте элементы тритами',
      zh: '请删除布局，或把元素改为三进位',
    },
    explain: {
      en: 'Layouts say how trits are packed. Elements of every other type lie one after the other.',
      ru: 'Раскладки говорят, как упакованы триты. Элементы остальных типов лежат один за другим.',
      zh: '布局说明三进位如何打包。其他类型的元素依次存放。',
    },
    failing: 'fn f(x: [8]i32 @pack2) -> i32 { x[0] }\n',
    mended: 'fn f(x: [8]trit @pack2) -> trit { x[0] }\n',
  },
  E0325: {
    severity: 'error',
    message: { en: 'there is no layout `@{name}`', ru: 'нет раскладки `@{name}`', zh: '没有布局 `@{name}`' },
    help: {
      en: 'the layouts are @planes, @pack2, @pack5, @i8 and @auto',
      ru: 'есть раскладки @planes, @pack2, @pack5, @i8 и @auto',
      zh: '可用布局有 @planes、@pack2、@pack5、@i8 和 @auto',
    },
    explain: {
      en: '@planes keeps two bits a trit in two planes, @pack2 two bits together, @pack5 five trits a byte, @i8 one byte a trit; @auto leaves the choice to the compiler.',
      ru: '@planes хранит два бита трита в двух плоскостях, @pack2 — рядом, @pack5 — пять тритов в байте, @i8 — трит в байте; @auto оставляет выбор компилятору.',
      zh: '@planes 把每个三进位的两位分在两个平面，@pack2 把两位放在一起，@pack5 每字节五个三进位，@i8 每字节一个；@auto 由编译器选择。',
    },
    failing: 'fn f(x: [8]trit @pack3) -> trit { 0 }\n',
    mended: 'fn f(x: [8]trit @pack5) -> trit { x[0] }\n',
  },
  E0328: {
    severity: 'error',
    message: {
      en: '`for` cannot run over `{type}`',
      ru: '`for` не может идти по `{type}`',
      zh: '`for` 不能遍历 `{type}`',
    },
    help: {
      en: 'it runs over ranges of integers, `0..n`, over tensors and over texts',
      ru: 'он идёт по диапазонам целых, `0..n`, тензорам и строкам',
      zh: '它可遍历整数区间 `0..n`、张量和文本',
    },
    explain: {
      en: 'A `for` loop takes the integers of a range, the elements of a tensor along its first dimension, or the bytes of a text.',
      ru: 'Цикл `for` берёт целые из диапазона, элементы тензора по первому измерению или байты строки.',
      zh: '`for` 循环取区间中的整数、张量第一维的元素，或文本的字节。',
    },
    failing: 'fn main() {\n  for i in 5 { println(i) }\n}\n',
    mended: 'fn main() {\n  for i in 0..5 { println(i) }\n}\n',
  },
  E0329: {
    severity: 'error',
    message: { en: '`{type}` has no elements', ru: 'у `{type}` нет элементов', zh: '`{type}` 没有元素' },
    help: {
      en: 'tensors and texts are indexed; a field is read with a dot',
      ru: 'по индексу читают тензоры и строки; поле — через точку',
      zh: '张量和文本可用下标；字段用点读取',
    },
    explain: {
      en: 'Only tensors and texts have elements, slices and a length. Fields of tuples are written `t.0`.',
      ru: 'Элементы, срезы и длина есть только у тензоров и строк. Поля кортежей пишутся `t.0`.',
      zh: '只有张量和文本有元素、切片和长度。元组的字段写作 `t.0`。',
    },
    failing: 'fn first(p: (i32, i32)) -> i32 { p[0] }\n',
    mended: 'fn first(p: (i32, i32)) -> i32 { p.0 }\n',
  },
  E0330: {
    severity: 'error',
    message: {
      en: 'the generic arguments of `{name}` grow without end',
      ru: 'аргументы обобщённого `{name}` растут без конца',
      zh: '`{name}` 的泛型参数无休止地增长',
    },
    help: {
      en: 'a generic function may call itself with the same arguments; pass what grows as a value',
      ru: 'обобщённая функция может вызывать себя с теми же аргументами; то, что растёт, передавайте значением',
      zh: '泛型函数可以用相同的参数调用自身；增长的部分请作为值传递',
    },
    explain: {
      en: 'Every use of a generic function with other arguments makes another function at compile time. One that calls itself with larger arguments each time would make functions for ever; the compiler stops at a hundred.',
      ru: 'Каждое использование обобщённой функции с другими аргументами создаёт при компиляции ещё одну функцию. Если она каждый раз вызывает себя с большими аргументами, функций было бы бесконечно много; компилятор останавливается на сотне.',
      zh: '每次以不同参数使用泛型函数，编译时都会生成一个新函数。若它每次以更大的参数调用自身，就会无限生成；编译器到一百个即停止。',
    },
    failing: 'fn grow<N: size>() -> i32 { grow<N + 1>() }\nfn main() { println(grow<1>()) }\n',
    mended: 'fn grow(n: i32) -> i32 { if n > 9 { n } else { grow(n + 1) } }\nfn main() { println(grow(1)) }\n',
  },
  E0331: {
    severity: 'error',
    message: {
      en: 'a value of this type would be made of {parts} values, more than {most}',
      ru: 'значение этого типа состояло бы из {parts} значений, больше {most}',
      zh: '该类型的值将由 {parts} 个值组成，超过 {most} 个',
    },
    help: {
      en: 'put what there are many of into a tensor, which counts as one: `[_]T`',
      ru: 'то, чего много, положите в тензор, он считается за одно значение: `[_]T`',
      zh: '把数量多的部分放进张量，它只算一个值：`[_]T`',
    },
    explain: {
      en: 'Tuples, structs and enums are kept as the single values they are made of, all of which every copy copies. A type may have up to 1000 of them; tensors and texts count as one each, whatever they hold.',
      ru: 'Кортежи, структуры и перечисления хранятся как отдельные значения, из которых состоят, и каждое копирование копирует все. Их может быть до 1000; тензор или текст считается за одно, что бы в нём ни лежало.',
      zh: '元组、结构体和枚举按组成它们的单个值保存，每次复制都会复制全部。一个类型最多可有 1000 个；张量和文本无论内容多少都只算一个。',
    },
    failing:
      'type A = (i32, i32, i32, i32, i32, i32, i32, i32)\ntype B = (A, A, A, A, A, A, A, A)\ntype C = (B, B, B, B, B, B, B, B)\ntype D = (C, C)\nfn f(d: D) -> i32 { 1 }\n',
    mended: 'fn f(d: [1024]i32) -> i32 { d[0] }\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
