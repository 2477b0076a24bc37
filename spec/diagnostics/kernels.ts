import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of kernels: E06xx. */
export const KERNELS_DIAGNOSTICS = {
  E0601: {
    severity: 'error',
    message: {
      en: 'the output `{name}` is never defined',
      ru: 'выход `{name}` нигде не определён',
      zh: '输出 `{name}` 从未定义',
    },
    help: { en: 'define it: `{place} = …`', ru: 'определите его: `{place} = …`', zh: '请定义它：`{place} = …`' },
    explain: {
      en: 'A kernel defines each of its outputs, with one free index for each dimension.',
      ru: 'Ядро определяет каждый свой выход, со свободным индексом на каждое измерение.',
      zh: '内核要定义每个输出，每一维一个自由下标。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32, m: i32) { y[i] = x[i] }\n',
    mended: 'kernel f(x: [N]i32) -> (y: [N]i32, m: i32) {\n  y[i] = x[i]\n  m = max(i) x[i]\n}\n',
  },
  E0602: {
    severity: 'error',
    message: { en: '`{name}` is defined twice', ru: '`{name}` определён дважды', zh: '`{name}` 被定义了两次' },
    help: {
      en: 'remove one, or give the first another name by `let`',
      ru: 'уберите одно или дайте первому другое имя через `let`',
      zh: '请删除一个，或用 `let` 给第一个另起名称',
    },
    explain: {
      en: 'An output has one definition. Several parts may have one each, if their places differ: `y[0] = …` and `y[i in 1..n] = …`.',
      ru: 'У выхода одно определение. Несколько частей могут иметь свои, если их места различны: `y[0] = …` и `y[i in 1..n] = …`.',
      zh: '一个输出只有一个定义。不同位置的各部分可各有定义：`y[0] = …` 和 `y[i in 1..n] = …`。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  y[i] = x[i]\n  y[i] = 2 * x[i]\n}\n',
    mended: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  let d[i] = 2 * x[i]\n  y[i] = d[i]\n}\n',
  },
  E0603: {
    severity: 'error',
    message: {
      en: 'the kernel `{name}` is called inside an expression',
      ru: 'ядро `{name}` вызвано внутри выражения',
      zh: '内核 `{name}` 在表达式内被调用',
    },
    help: {
      en: 'give it a statement of its own: `let h = {name}(…)`',
      ru: 'дайте ему отдельную строку: `let h = {name}(…)`',
      zh: '请单独写一条语句：`let h = {name}(…)`',
    },
    explain: {
      en: 'Kernels work on whole tensors, expressions in a kernel on single elements. A call of another kernel is therefore a statement.',
      ru: 'Ядра работают с целыми тензорами, а выражения в ядре — с отдельными элементами. Поэтому вызов другого ядра — отдельная строка.',
      zh: '内核处理整个张量，而内核中的表达式处理单个元素。因此调用另一个内核要单独成句。',
    },
    failing:
      'kernel twice(x: [N]i32) -> (y: [N]i32) { y[i] = 2 * x[i] }\nkernel top(x: [N]i32) -> (m: i32) { m = 1 + twice(x) }\n',
    mended:
      'kernel twice(x: [N]i32) -> (y: [N]i32) { y[i] = 2 * x[i] }\nkernel top(x: [N]i32) -> (m: i32) {\n  let t = twice(x)\n  m = 1 + (max(i) t[i])\n}\n',
  },
  E0604: {
    severity: 'error',
    message: {
      en: 'the range of the index `{name}` is not known',
      ru: 'диапазон индекса `{name}` неизвестен',
      zh: '下标 `{name}` 的范围未知',
    },
    help: { en: 'write it: `{name} in 0..n`', ru: 'напишите его: `{name} in 0..n`', zh: '请写明：`{name} in 0..n`' },
    explain: {
      en: 'An index runs over the size of an axis on which it stands alone, `x[k]`. Where it stands only inside sums, as in `x[i + k]`, its range must be written.',
      ru: 'Индекс пробегает размер оси, на которой стоит один, `x[k]`. Если он есть только внутри сумм, как в `x[i + k]`, диапазон надо написать.',
      zh: '下标遍历它单独所在的轴的大小，如 `x[k]`。若只出现在和式中（如 `x[i + k]`），就必须写出范围。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [4]i32) { y[i] = sum(k) x[i + k] }\n',
    mended: 'kernel f(x: [N]i32) -> (y: [4]i32) { y[i] = sum(k in 0..3) x[i + k] }\n',
  },
  E0605: {
    severity: 'error',
    message: {
      en: 'the index `{name}` would run over {first} and over {second}',
      ru: 'индекс `{name}` пробегал бы и {first}, и {second}',
      zh: '下标 `{name}` 同时遍历 {first} 和 {second}',
    },
    help: {
      en: 'give the two dimensions one size, or write the range: `{name} in 0..n`',
      ru: 'дайте измерениям один размер или напишите диапазон: `{name} in 0..n`',
      zh: '请让两个维度大小一致，或写出范围：`{name} in 0..n`',
    },
    explain: {
      en: 'An index stands on axes of one size. Sizes of parameters that are names are compared, with each other and with constants, when the kernel is called; two constants, or sizes that the kernel computes, must be the same.',
      ru: 'Индекс стоит на осях одного размера. Размеры параметров, заданные именами, сравниваются друг с другом и с константами при вызове ядра; две константы или вычисленные в ядре размеры должны совпадать.',
      zh: '一个下标所在各轴的大小必须相同。以名称给出的参数大小在调用内核时互相比较，也与常量比较；两个常量、或内核中计算出的大小，则必须相同。',
    },
    failing: 'kernel dot(x: [4]i32, y: [5]i32) -> (s: i32) { s = sum(k) x[k] * y[k] }\n',
    mended: 'kernel dot(x: [4]i32, y: [4]i32) -> (s: i32) { s = sum(k) x[k] * y[k] }\n',
  },
  E0606: {
    severity: 'error',
    message: {
      en: 'the tensor `{name}` is used whole',
      ru: 'тензор `{name}` использован целиком',
      zh: '张量 `{name}` 被整体使用',
    },
    help: { en: 'index it: `{name}[i]`', ru: 'добавьте индекс: `{name}[i]`', zh: '请加下标：`{name}[i]`' },
    explain: {
      en: 'The expressions of a kernel say what one element is, so tensors appear in them with an index for each dimension. Whole tensors are passed to other kernels only.',
      ru: 'Выражения ядра говорят, чему равен один элемент, поэтому тензоры в них стоят с индексом на каждое измерение. Целиком тензоры передаются только другим ядрам.',
      zh: '内核的表达式描述单个元素，因此张量要写出每一维的下标。整个张量只能传给其他内核。',
    },
    failing: 'kernel add(x: [N]i32, z: [N]i32) -> (y: [N]i32) { y[i] = x[i] + z }\n',
    mended: 'kernel add(x: [N]i32, z: [N]i32) -> (y: [N]i32) { y[i] = x[i] + z[i] }\n',
  },
  E0607: {
    severity: 'error',
    message: {
      en: 'this statement cannot stand in a kernel',
      ru: 'такая инструкция не может стоять в ядре',
      zh: '此语句不能出现在内核中',
    },
    help: {
      en: 'put it in a function, and call that',
      ru: 'вынесите её в функцию и вызовите её',
      zh: '请放进函数，再调用该函数',
    },
    explain: {
      en: 'Element expressions are pure values: `let`, `if` and `match`, but no variables that change, loops, assertions or returns. A function that is called may have all of them.',
      ru: 'Выражения элементов — чистые значения: `let`, `if` и `match`, но без изменяемых переменных, циклов, проверок и возвратов. В вызываемой функции они допустимы.',
      zh: '元素表达式是纯值：可用 `let`、`if`、`match`，不可用可变变量、循环、断言和返回。被调用的函数里可以有这些。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  y[i] = {\n    var a = x[i]\n    a\n  }\n}\n',
    mended: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  y[i] = {\n    let a = x[i]\n    a\n  }\n}\n',
  },
  E0608: {
    severity: 'error',
    message: {
      en: '`{name}` cannot be defined here',
      ru: '`{name}` нельзя определить здесь',
      zh: '此处不能定义 `{name}`',
    },
    help: {
      en: 'outputs and inout parameters are defined, and new names with `let`',
      ru: 'определяются выходы и параметры inout, а новые имена — через `let`',
      zh: '可定义输出和 inout 参数；新名称用 `let`',
    },
    explain: {
      en: 'The left side of a definition is an output or an `inout` parameter. A `let` introduces a name of its own, indexed with fresh names.',
      ru: 'Слева в определении стоит выход или параметр `inout`. `let` вводит своё имя с новыми индексами.',
      zh: '定义的左边是输出或 `inout` 参数。`let` 引入自己的名称，并用新的下标名。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  x[i] = 1\n  y[i] = x[i]\n}\n',
    mended: 'kernel f(inout x: [N]i32) -> (y: [N]i32) {\n  x[i] = 1\n  y[i] = x[i]\n}\n',
  },
  E0609: {
    severity: 'error',
    message: {
      en: 'the places of `{name}` that change are not disjoint from those read',
      ru: 'изменяемые места `{name}` не отделены от читаемых',
      zh: '`{name}` 中被修改的位置与读取的位置不能证明互不相交',
    },
    help: { en: 'read it into a `let` first', ru: 'сначала прочитайте его в `let`', zh: '请先读入 `let`' },
    explain: {
      en: 'All elements of a statement are computed at once. In an update in place, each free index stands alone on an axis, and the tensor is read only at the place that is written.',
      ru: 'Все элементы одной строки вычисляются сразу. При изменении на месте каждый свободный индекс стоит один на оси, а тензор читается только там, где пишется.',
      zh: '一条语句的所有元素同时计算。原地更新时，每个自由下标单独占一个轴，且只能读取正在写入的位置。',
    },
    failing: 'kernel shift(inout x: [N]i32) { x[i in 1..N] = x[i - 1] }\n',
    mended: 'kernel shift(inout x: [N]i32) {\n  let old[j] = x[j]\n  x[i in 1..N] = old[i - 1]\n}\n',
  },
  E0610: {
    severity: 'error',
    message: {
      en: 'a kernel cannot work on `{type}`',
      ru: 'ядро не может работать с `{type}`',
      zh: '内核不能处理 `{type}`',
    },
    help: {
      en: 'kernels take tensors and scalars of numbers, trits and bool',
      ru: 'ядра принимают тензоры и скаляры из чисел, тритов и bool',
      zh: '内核接受数值、三进位和 bool 的张量与标量',
    },
    explain: {
      en: 'Kernels take and give scalars and tensors of scalars, and each element is a scalar. What is passed `inout` is a tensor.',
      ru: 'Ядра принимают и возвращают скаляры и тензоры скаляров, каждый элемент — скаляр. Как `inout` передаются тензоры.',
      zh: '内核的输入输出是标量和标量张量，每个元素是标量。`inout` 传递的是张量。',
    },
    failing: 'kernel f(x: [N]str) -> (n: i32) { n = sum(i) len(x[i]) }\n',
    mended: 'kernel f(x: [N]i32) -> (n: i32) { n = sum(i) x[i] }\n',
  },
  E0611: {
    severity: 'error',
    message: {
      en: '`{name}` is read before it is defined',
      ru: '`{name}` читается до определения',
      zh: '`{name}` 在定义前被读取',
    },
    help: {
      en: 'a running total along an index is `scan(i) …`',
      ru: 'нарастающая сумма вдоль индекса — `scan(i) …`',
      zh: '沿下标的累积和写作 `scan(i) …`',
    },
    explain: {
      en: 'Definitions stand in order, and all elements of one are computed at once; so none can use an element of the same definition.',
      ru: 'Определения идут по порядку, и все элементы одного вычисляются сразу; поэтому ни один не может использовать элемент того же определения.',
      zh: '定义按顺序排列，同一定义的所有元素同时计算，所以不能使用同一定义中的元素。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + y[0] }\n',
    mended: 'kernel f(x: [N]i32) -> (y: [N]i32) { y[i] = x[i] + x[0] }\n',
  },
  E0612: {
    severity: 'error',
    message: {
      en: '`{name}` is no index of the left side',
      ru: '`{name}` — не индекс левой части',
      zh: '`{name}` 不是左边的下标',
    },
    help: { en: 'name an index of the left side', ru: 'назовите индекс левой части', zh: '请写左边的一个下标' },
    explain: {
      en: '`scan(k) e` gives for each k the sum of e up to k, so k is an index of the element that is defined.',
      ru: '`scan(k) e` даёт для каждого k сумму e до k включительно, поэтому k — индекс определяемого элемента.',
      zh: '`scan(k) e` 对每个 k 给出 e 直到 k 的和，所以 k 必须是所定义元素的下标。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) { y[i] = scan(k) x[k] }\n',
    mended: 'kernel f(x: [N]i32) -> (y: [N]i32) { y[k] = scan(k) x[k] }\n',
  },
  E0613: {
    severity: 'error',
    message: {
      en: 'the reduction `{name}` stands outside a kernel',
      ru: 'свёртка `{name}` стоит вне ядра',
      zh: '归约 `{name}` 不在内核中',
    },
    help: {
      en: 'write a loop, or make this a kernel',
      ru: 'напишите цикл или сделайте это ядром',
      zh: '请写循环，或改成内核',
    },
    explain: {
      en: 'Index notation belongs to kernels. A function adds up with a loop, or calls a kernel.',
      ru: 'Индексная запись принадлежит ядрам. Функция складывает в цикле или вызывает ядро.',
      zh: '下标记法只属于内核。函数用循环求和，或调用内核。',
    },
    failing: 'fn total(x: [N]i32) -> i32 { sum(x) }\n',
    mended: 'kernel total(x: [N]i32) -> (s: i32) { s = sum(i) x[i] }\n',
  },
  E0614: {
    severity: 'error',
    message: { en: '`{name}` takes one index', ru: '`{name}` берёт один индекс', zh: '`{name}` 只取一个下标' },
    help: {
      en: 'nest two of them, or write one index',
      ru: 'вложите одно в другое или напишите один индекс',
      zh: '请嵌套两个，或只写一个下标',
    },
    explain: {
      en: 'The result of argmin and argmax is the value of the index, so there is one.',
      ru: 'Результат argmin и argmax — значение индекса, поэтому он один.',
      zh: 'argmin 和 argmax 的结果是下标的值，所以只有一个下标。',
    },
    failing: 'kernel f(x: [M, N]i32) -> (p: i32) { p = argmax(i, j) x[i, j] }\n',
    mended: 'kernel f(x: [M, N]i32) -> (p: [M]i32) { p[i] = argmax(j) x[i, j] }\n',
  },
  E0615: {
    severity: 'error',
    message: {
      en: 'several names need a kernel’s several results',
      ru: 'нескольким именам нужны несколько результатов ядра',
      zh: '多个名称需要内核的多个结果',
    },
    help: {
      en: 'call a kernel with as many results, or define one name',
      ru: 'вызовите ядро с таким же числом результатов или определите одно имя',
      zh: '请调用结果数量相同的内核，或只定义一个名称',
    },
    explain: {
      en: '`let (a, b) = …` in a kernel takes apart the results of a call of another kernel.',
      ru: '`let (a, b) = …` в ядре разбирает результаты вызова другого ядра.',
      zh: '内核中的 `let (a, b) = …` 用于拆分另一内核调用的结果。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) {\n  let (a, b) = x\n  y[i] = x[i]\n}\n',
    mended:
      'kernel g(x: [N]i32) -> (a: [N]i32, b: [N]i32) {\n  a[i] = x[i]\n  b[i] = -x[i]\n}\nkernel f(x: [N]i32) -> (y: [N]i32) {\n  let (a, b) = g(x)\n  y[i] = a[i] * b[i]\n}\n',
  },
  E0616: {
    severity: 'error',
    message: {
      en: '`{name}` does more than compute, so a kernel cannot call it',
      ru: '`{name}` не только вычисляет, поэтому ядро не может её вызвать',
      zh: '`{name}` 不只是计算，内核不能调用它',
    },
    help: {
      en: 'take printing and calls of the host out of it',
      ru: 'уберите из неё печать и вызовы среды',
      zh: '请去掉其中的打印和宿主调用',
    },
    explain: {
      en: 'Kernels are pure: their elements may be computed in any order, on another device, or not at all. A function that prints, calls the host or calls a kernel, itself or through others, cannot take part.',
      ru: 'Ядра чистые: их элементы могут вычисляться в любом порядке, на другом устройстве или не вычисляться вовсе. Функция, которая печатает, вызывает среду или ядро, сама или через другие, для них не годится.',
      zh: '内核是纯的：元素可按任意顺序、在其他设备上计算，或根本不计算。直接或间接打印、调用宿主或内核的函数不能用在其中。',
    },
    failing:
      'fn noisy(x: i32) -> i32 {\n  println(x)\n  x\n}\nkernel f(x: [N]i32) -> (y: [N]i32) { y[i] = noisy(x[i]) }\n',
    mended: 'fn quiet(x: i32) -> i32 { x + 1 }\nkernel f(x: [N]i32) -> (y: [N]i32) { y[i] = quiet(x[i]) }\n',
  },
  E0617: {
    severity: 'error',
    message: {
      en: 'a kernel passes only its own tensors to another, not `{name}`',
      ru: 'ядро передаёт другому только свои тензоры, а не `{name}`',
      zh: '内核只能把自己的张量传给另一内核，不能传 `{name}`',
    },
    help: {
      en: 'define it first: `let t[i] = …`',
      ru: 'сначала определите его: `let t[i] = …`',
      zh: '请先定义：`let t[i] = …`',
    },
    explain: {
      en: 'Whole tensors in a kernel are its parameters, its results and what `let` defines by index. A row or a literal is given a name by a definition of its elements.',
      ru: 'Целые тензоры в ядре — это параметры, результаты и то, что `let` определяет по индексам. Строке или литералу дают имя, определив элементы.',
      zh: '内核中的整个张量是参数、结果以及用 `let` 按下标定义的量。行或字面量须先按元素定义出名称。',
    },
    failing:
      'kernel g(x: [N]i32) -> (s: i32) { s = sum(i) x[i] }\nkernel f(x: [M, N]i32) -> (s: i32) { s = g(x[0]) }\n',
    mended:
      'kernel g(x: [N]i32) -> (s: i32) { s = sum(i) x[i] }\nkernel f(x: [M, N]i32) -> (s: i32) {\n  let row[j] = x[0, j]\n  s = g(row)\n}\n',
  },
  E0618: {
    severity: 'error',
    message: {
      en: 'the kernel `{name}` calls itself',
      ru: 'ядро `{name}` вызывает само себя',
      zh: '内核 `{name}` 调用了自身',
    },
    help: {
      en: 'repeat the call in a function',
      ru: 'повторяйте вызов в функции',
      zh: '请在函数中重复调用',
    },
    explain: {
      en: 'A kernel always ends: which kernels it calls, and how often, is known before it runs. So it cannot call itself, directly or through others.',
      ru: 'Ядро всегда завершается: какие ядра и сколько раз оно вызывает, известно до запуска. Поэтому оно не может вызвать само себя, прямо или через другие.',
      zh: '内核总会结束：它调用哪些内核、多少次，在运行前就已确定。因此它不能直接或间接调用自身。',
    },
    failing: 'kernel f(x: [N]i32) -> (y: [N]i32) { y = f(x) }\n',
    mended:
      'kernel f(x: [N]i32) -> (y: [N]i32) { y[i] = 2 * x[i] }\nfn g(x: [N]i32, n: i32) -> [N]i32 {\n  var y = x\n  for _ in 0..n { y = f(y) }\n  y\n}\n',
  },
  E0619: {
    severity: 'error',
    message: {
      en: 'the kernel `{name}` comes to more than {limit} definitions with what it calls',
      ru: 'ядро `{name}` вместе с тем, что вызывает, насчитывает более {limit} определений',
      zh: '内核 `{name}` 连同它调用的内容超过 {limit} 个定义',
    },
    help: {
      en: 'call the kernels from a function, in a loop where they repeat',
      ru: 'вызывайте ядра из функции, а повторяющиеся — в цикле',
      zh: '请从函数中调用内核，重复的写成循环',
    },
    explain: {
      en: 'A kernel that calls kernels becomes one list of definitions, so that they can be fused and share memory. Kernels that call one another several times, level above level, double that list at each level.',
      ru: 'Ядро, вызывающее другие, становится одним списком определений, чтобы их можно было слить и разместить в общей памяти. Если ядра вызывают друг друга по нескольку раз на каждом уровне, список на каждом уровне удваивается.',
      zh: '调用其他内核的内核会展开成一个定义列表，以便融合并共享内存。若内核逐层多次互相调用，列表每层都会翻倍。',
    },
    failing:
      'kernel k0(a: [N]i32) -> (b: [N]i32) { b[i] = a[i] + 1 }\nkernel k1(a: [N]i32) -> (b: [N]i32) {\n  let t = k0(a)\n  let u = k0(t)\n  let v = k0(u)\n  b = k0(v)\n}\nkernel k2(a: [N]i32) -> (b: [N]i32) {\n  let t = k1(a)\n  let u = k1(t)\n  let v = k1(u)\n  b = k1(v)\n}\nkernel k3(a: [N]i32) -> (b: [N]i32) {\n  let t = k2(a)\n  let u = k2(t)\n  let v = k2(u)\n  b = k2(v)\n}\nkernel k4(a: [N]i32) -> (b: [N]i32) {\n  let t = k3(a)\n  let u = k3(t)\n  let v = k3(u)\n  b = k3(v)\n}\nkernel k5(a: [N]i32) -> (b: [N]i32) {\n  let t = k4(a)\n  let u = k4(t)\n  let v = k4(u)\n  b = k4(v)\n}\nkernel k6(a: [N]i32) -> (b: [N]i32) {\n  let t = k5(a)\n  let u = k5(t)\n  let v = k5(u)\n  b = k5(v)\n}\nkernel k7(a: [N]i32) -> (b: [N]i32) {\n  let t = k6(a)\n  let u = k6(t)\n  let v = k6(u)\n  b = k6(v)\n}\n',
    mended:
      'kernel next(a: [N]i32) -> (b: [N]i32) { b[i] = a[i] + 1 }\nfn often(x: [3]i32) -> [3]i32 {\n  var y = x\n  for _ in 0..16384 { y = next(y) }\n  y\n}\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
