import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of shapes, dimensions and indexes: E04xx. */
export const SHAPES_DIAGNOSTICS = {
  E0401: {
    severity: 'error',
    message: {
      en: 'wrong number of dimensions for `{type}`: expected {expected}, found {found}',
      ru: '`{type}`: нужно измерений: {expected}, здесь: {found}',
      zh: '`{type}`：应有 {expected} 维，却有 {found} 维',
    },
    help: {
      en: 'give as many indexes or axes as the type has dimensions: {expected}',
      ru: 'индексов или осей столько, сколько измерений у типа: {expected}',
      zh: '下标或轴的数量与类型的维数相同：{expected}',
    },
    explain: {
      en: 'A tensor has an index for each dimension at most; with fewer, `x[i]` is the tensor of the dimensions that are left. It is assigned only to tensors of as many dimensions. A slice `x[a..b]` takes rows along the first one.',
      ru: 'У тензора не больше индексов, чем измерений; если их меньше, `x[i]` — тензор оставшихся измерений. Присваивать его можно только тензору с тем же числом измерений. Срез `x[a..b]` берёт строки вдоль первого.',
      zh: '张量的下标数不超过维数；较少时 `x[i]` 是其余各维构成的张量。只能赋给维数相同的张量。切片 `x[a..b]` 沿第一维取行。',
    },
    failing: 'fn corner(x: [2, 2]i32) -> i32 { x[0, 0, 0] }\n',
    mended: 'fn corner(x: [2, 2]i32) -> i32 { x[0, 0] }\n',
  },
  E0402: {
    severity: 'error',
    message: {
      en: 'sizes differ: expected `{expected}`, found `{found}`',
      ru: 'размеры различаются: ожидается `{expected}`, а здесь `{found}`',
      zh: '大小不同：应为 `{expected}`，却是 `{found}`',
    },
    help: {
      en: 'give a tensor of that size, or write `_` for any size',
      ru: 'передайте тензор такого размера или напишите `_` для любого',
      zh: '请给出该大小的张量，或用 `_` 表示任意大小',
    },
    explain: {
      en: 'Both sizes are known and are not the same. A size that may be anything is written `_`, one that a function takes from its argument is a name.',
      ru: 'Оба размера известны и не совпадают. Произвольный размер пишется `_`, а размер, который функция берёт из аргумента, — именем.',
      zh: '两个大小都已知且不相同。任意大小写作 `_`；函数从实参得到的大小写成名称。',
    },
    failing: 'fn sum3(x: [3]i32) -> i32 { x[0] + x[1] + x[2] }\nfn main() { println(sum3([1, 2])) }\n',
    mended: 'fn sum3(x: [3]i32) -> i32 { x[0] + x[1] + x[2] }\nfn main() { println(sum3([1, 2, 3])) }\n',
  },
  E0403: {
    severity: 'error',
    message: {
      en: 'the size `{name}` is not known here',
      ru: 'размер `{name}` здесь неизвестен',
      zh: '此处不知道大小 `{name}`',
    },
    help: {
      en: 'a size is a constant, a generic size, a shape name of a parameter, or `_`',
      ru: 'размер — это константа, обобщённый размер, имя размера из параметра или `_`',
      zh: '大小可以是常量、泛型大小、参数的形状名，或 `_`',
    },
    explain: {
      en: 'A name in a dimension is bound by the parameters of a function, or by the type of a `let`. Elsewhere it must be known already. A variable is no size, since it may change.',
      ru: 'Имя в размере связывается параметрами функции или типом в `let`. В других местах оно уже должно быть известно. Переменная не размер: она может измениться.',
      zh: '维度中的名称由函数参数或 `let` 的类型绑定；在其他地方必须已知。变量不是大小，因为它可能改变。',
    },
    failing: 'struct Grid { cells: [W, W]i32 }\n',
    mended: 'struct Grid<W: size> { cells: [W, W]i32 }\n',
  },
  E0404: {
    severity: 'error',
    message: {
      en: 'the shape name `{name}` stands inside another type',
      ru: 'имя размера `{name}` стоит внутри другого типа',
      zh: '形状名 `{name}` 位于另一类型内部',
    },
    help: {
      en: 'write `_` there, or take the tensor as a parameter of its own',
      ru: 'напишите там `_` или сделайте тензор отдельным параметром',
      zh: '请在那里写 `_`，或把张量作为单独的参数',
    },
    explain: {
      en: 'Shape names are read from parameters that are tensors themselves. Those inside tuples, structs and other tensors may only use names that such a parameter binds.',
      ru: 'Имена размеров читаются из параметров, которые сами тензоры. Внутри кортежей, структур и других тензоров можно только использовать уже связанные имена.',
      zh: '形状名取自本身就是张量的参数。元组、结构体等内部只能使用由这类参数绑定的名称。',
    },
    failing: 'fn first(p: ([N]i32, i32)) -> i32 { p.0[0] }\n',
    mended: 'fn first(p: ([_]i32, i32)) -> i32 { p.0[0] }\n',
  },
  E0405: {
    severity: 'error',
    message: { en: '{value} is no size', ru: '{value} — не размер', zh: '{value} 不是有效的大小' },
    help: { en: 'a size is a whole number from 0 up', ru: 'размер — целое число от 0', zh: '大小是不小于 0 的整数' },
    explain: {
      en: 'A size is a number from 0 to 2147483647.',
      ru: 'Размер — число от 0 до 2147483647.',
      zh: '大小是 0 到 2147483647 之间的数。',
    },
    failing: 'const N: i32 = 3 - 4\nfn f(x: [N]i32) -> i32 { 1 }\n',
    mended: 'const N: i32 = 4 - 3\nfn f(x: [N]i32) -> i32 { x[0] }\n',
  },
  E0406: {
    severity: 'error',
    message: {
      en: 'rows of one tensor have {expected} and {found} elements',
      ru: 'в строках одного тензора {expected} и {found} элементов',
      zh: '同一张量的行分别有 {expected} 和 {found} 个元素',
    },
    help: { en: 'make all rows equally long', ru: 'сделайте все строки одной длины', zh: '请使所有行等长' },
    explain: {
      en: 'A nested literal is a tensor with one size for each dimension, so its rows are equally long.',
      ru: 'Вложенная запись — это тензор с одним размером на измерение, поэтому её строки одной длины.',
      zh: '嵌套字面量是每一维大小固定的张量，因此各行长度相同。',
    },
    failing: 'fn main() { println([[1, 2], [3]]) }\n',
    mended: 'fn main() { println([[1, 2], [3, 4]]) }\n',
  },
  E0407: {
    severity: 'error',
    message: {
      en: 'the generic size `{name}` must be a constant here',
      ru: 'обобщённый размер `{name}` здесь должен быть константой',
      zh: '泛型大小 `{name}` 在此必须是常量',
    },
    help: {
      en: 'use a shape name: leave `{name}` out of the list of generic parameters',
      ru: 'используйте имя размера: уберите `{name}` из обобщённых параметров',
      zh: '请用形状名：把 `{name}` 从泛型参数表中去掉',
    },
    explain: {
      en: 'A generic `size` is known at compile time, and the function is compiled once for each. A size that is only known when the program runs is a shape name: `fn f(x: [N]i32)` without `N` among the generic parameters.',
      ru: 'Обобщённый `size` известен при компиляции, и функция компилируется для каждого. Размер, известный только при выполнении, — это имя размера: `fn f(x: [N]i32)` без `N` среди обобщённых параметров.',
      zh: '泛型 `size` 在编译时已知，函数为每个值各编译一次。运行时才知道的大小应写成形状名：`fn f(x: [N]i32)`，泛型参数中不写 `N`。',
    },
    failing: 'fn count<N: size>(x: [N]i32) -> i32 { N }\nfn twice(y: [_]i32) -> i32 { 2 * count(y) }\n',
    mended: 'fn count(x: [N]i32) -> i32 { N }\nfn twice(y: [_]i32) -> i32 { 2 * count(y) }\n',
  },
  E0408: {
    severity: 'error',
    message: {
      en: 'index {index} lies outside the size {size}',
      ru: 'индекс {index} вне размера {size}',
      zh: '下标 {index} 超出大小 {size}',
    },
    help: {
      en: 'indexes begin at 0 and end before the size',
      ru: 'индексы начинаются с 0 и кончаются перед размером',
      zh: '下标从 0 开始，到大小之前为止',
    },
    explain: {
      en: 'The index and the size are both known, and the element does not exist. When they are known only at run time, the same fault is the trap `bounds`.',
      ru: 'Индекс и размер известны, и такого элемента нет. Если они известны только при выполнении, та же ошибка — прерывание `bounds`.',
      zh: '下标和大小都已知，而该元素不存在。若运行时才知道，同样的错误就是陷阱 `bounds`。',
    },
    failing: 'fn last(x: [3]i32) -> i32 { x[3] }\n',
    mended: 'fn last(x: [3]i32) -> i32 { x[2] }\n',
  },
  E0409: {
    severity: 'error',
    message: {
      en: '`{name}` would be {first} and {second} at once (`{type}`)',
      ru: '`{name}` было бы {first} и {second} одновременно (`{type}`)',
      zh: '`{name}` 同时为 {first} 和 {second}（`{type}`）',
    },
    help: {
      en: 'one name stands for one size in a call: give tensors whose sizes agree',
      ru: 'одно имя в вызове — один размер: передайте тензоры с одинаковыми размерами',
      zh: '一次调用中同一名称表示同一大小：请传入大小一致的张量',
    },
    explain: {
      en: 'A shape name has one value in a call. Where two arguments give it different sizes, they do not belong together.',
      ru: 'Имя размера в одном вызове имеет одно значение. Если два аргумента дают разные размеры, они не подходят друг к другу.',
      zh: '形状名在一次调用中只有一个值。两个实参给出不同大小，说明它们不相配。',
    },
    failing: 'fn dot(a: [K]i32, b: [K]i32) -> i32 { a[0] * b[0] }\nfn main() { println(dot([1, 2], [3, 4, 5])) }\n',
    mended: 'fn dot(a: [K]i32, b: [K]i32) -> i32 { a[0] * b[0] }\nfn main() { println(dot([1, 2], [3, 4])) }\n',
  },
  E0410: {
    severity: 'error',
    message: {
      en: '`{type}` cannot grow or shrink',
      ru: '`{type}` не может расти и уменьшаться',
      zh: '`{type}` 不能增减元素',
    },
    help: { en: 'declare it as `[_]T`', ru: 'объявите его как `[_]T`', zh: '请声明为 `[_]T`' },
    explain: {
      en: '`push` and `pop` change the size of a list, so its type must leave the size open: `var xs: [_]i32 = []`.',
      ru: '`push` и `pop` меняют размер списка, поэтому его тип должен оставлять размер открытым: `var xs: [_]i32 = []`.',
      zh: '`push` 和 `pop` 改变列表的大小，所以其类型必须不固定大小：`var xs: [_]i32 = []`。',
    },
    failing: 'fn main() {\n  var xs = [1, 2]\n  push(inout xs, 3)\n  println(xs)\n}\n',
    mended: 'fn main() {\n  var xs: [_]i32 = [1, 2]\n  push(inout xs, 3)\n  println(xs)\n}\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
