import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of the scanner and of brackets: E0101 to E0110, E0125. Those of the grammar are in grammar.ts. */
export const SYNTAX_DIAGNOSTICS = {
  E0101: {
    severity: 'error',
    message: {
      en: 'the character `{char}` has no meaning here',
      ru: 'символ `{char}` здесь ничего не значит',
      zh: '字符 `{char}` 在这里没有意义',
    },
    help: {
      en: 'remove it, or put it in a string',
      ru: 'уберите его или поместите в строку',
      zh: '请删除它，或把它放进字符串',
    },
    explain: {
      en: 'Programs are made of names, numbers, strings and the operators of the language. Other characters may stand only in strings and comments. Text copied from a document often brings typographic quotes or dashes along.',
      ru: 'Программа состоит из имён, чисел, строк и операторов языка. Остальные символы допустимы только в строках и комментариях. Скопированный текст часто приносит с собой типографские кавычки и тире.',
      zh: '程序由名称、数字、字符串和语言的运算符组成。其他字符只能出现在字符串和注释里。从文档复制的文本常常带有排版引号或破折号。',
    },
    failing: 'fn main() {\n  let price = 3 § 4\n}\n',
    mended: 'fn main() {\n  let price = 3 * 4\n  println(price)\n}\n',
  },
  E0102: {
    severity: 'error',
    message: {
      en: 'this string has no closing quote',
      ru: 'у этой строки нет закрывающей кавычки',
      zh: '这个字符串没有结束引号',
    },
    help: {
      en: 'end it with `"` on the same line; a line break inside a string is written `\\n`',
      ru: 'закройте её знаком `"` на той же строке; перевод строки внутри пишется `\\n`',
      zh: '请在同一行用 `"` 结束；字符串内的换行写作 `\\n`',
    },
    explain: {
      en: 'A string begins and ends on one line. Without the second quote, the rest of the program would be read as text, so the string is taken to end with its line.',
      ru: 'Строка начинается и кончается на одной строке программы. Без второй кавычки весь остаток программы читался бы как текст, поэтому считается, что строковый литерал кончается вместе со строкой.',
      zh: '字符串必须在同一行开始并结束。缺少第二个引号会使程序的其余部分都被当作文本，因此编译器假定字符串到行尾为止。',
    },
    failing: 'fn main() {\n  let s = "hello\n}\n',
    mended: 'fn main() {\n  let s = "hello"\n  println(s)\n}\n',
  },
  E0103: {
    severity: 'error',
    message: { en: 'this comment is never closed', ru: 'этот комментарий не закрыт', zh: '这个注释没有结束' },
    help: {
      en: 'close it with `*/`; comments nest, so every `/*` needs its own',
      ru: 'закройте его знаком `*/`; комментарии вкладываются, и каждому `/*` нужен свой',
      zh: '用 `*/` 结束；注释可以嵌套，每个 `/*` 都要有对应的 `*/`',
    },
    explain: {
      en: 'A comment that begins with `/*` goes on to its `*/`. Such comments nest, so that a piece of a program with comments in it can be commented out as a whole.',
      ru: 'Комментарий, начатый с `/*`, продолжается до своего `*/`. Такие комментарии вкладываются, поэтому можно закомментировать кусок программы, в котором уже есть комментарии.',
      zh: '以 `/*` 开始的注释一直到与之对应的 `*/`。这种注释可以嵌套，因此可以把已含注释的一段程序整体注释掉。',
    },
    failing: 'fn main() {}\n/* a /* nested */ note\n',
    mended: 'fn main() {}\n/* a /* nested */ note */\n',
  },
  E0104: {
    severity: 'error',
    message: {
      en: '`{escape}` is not an escape sequence',
      ru: '`{escape}` не является экранированной последовательностью',
      zh: '`{escape}` 不是转义序列',
    },
    help: {
      en: 'the escapes are \\n \\t \\r \\0 \\\\ \\" \\\' and \\u{…} with one to six hexadecimal digits',
      ru: 'есть последовательности \\n \\t \\r \\0 \\\\ \\" \\\' и \\u{…} с одной–шестью шестнадцатеричными цифрами',
      zh: '可用的转义有 \\n \\t \\r \\0 \\\\ \\" \\\' 以及 \\u{…}（一到六位十六进制数字）',
    },
    explain: {
      en: 'A backslash in a string begins an escape sequence. To write a backslash itself, double it. The number in \\u{…} must be a Unicode scalar value: at most 10ffff and no surrogate.',
      ru: 'Обратная косая черта в строке начинает экранированную последовательность. Сама она пишется дважды. Число в \\u{…} должно быть скалярным значением Юникода: не больше 10ffff и не суррогат.',
      zh: '字符串中的反斜杠引入转义序列；要写反斜杠本身，请写两个。\\u{…} 中的数必须是 Unicode 标量值：不超过 10ffff，且不是代理码位。',
    },
    failing: 'fn main() {\n  println("C:\\data")\n}\n',
    mended: 'fn main() {\n  println("C:\\\\data")\n}\n',
  },
  E0105: {
    severity: 'error',
    message: {
      en: '`{digit}` is not a digit of a number that begins with `{base}`',
      ru: '`{digit}` не цифра числа, начатого с `{base}`',
      zh: '`{digit}` 不是以 `{base}` 开头的数的数字',
    },
    help: {
      en: '`0t` takes T, 0 and 1; `0b` 0 and 1; `0o` 0 to 7; `0x` 0 to 9 and a to f',
      ru: 'у `0t` цифры T, 0 и 1; у `0b` 0 и 1; у `0o` от 0 до 7; у `0x` от 0 до 9 и от a до f',
      zh: '`0t` 用 T、0、1；`0b` 用 0、1；`0o` 用 0 到 7；`0x` 用 0 到 9 和 a 到 f',
    },
    explain: {
      en: 'The two letters at the front choose the base. `0t` is balanced ternary: its digits are T for minus one, 0 and 1, so that `0t1T` is 3 - 1 = 2. There is no digit 2.',
      ru: 'Два знака впереди выбирают систему счисления. `0t` означает уравновешенную троичную: цифры T (минус один), 0 и 1, так что `0t1T` равно 3 - 1 = 2. Цифры 2 в ней нет.',
      zh: '开头的两个字符决定进制。`0t` 表示平衡三进制，数字是 T（负一）、0 和 1，因此 `0t1T` 等于 3 - 1 = 2。其中没有数字 2。',
    },
    failing: 'fn main() {\n  let x: t9 = 0t102\n}\n',
    mended: 'fn main() {\n  let x: t9 = 0t11T\n  println(x)\n}\n',
  },
  E0106: {
    severity: 'error',
    message: { en: '`{text}` is not a number', ru: '`{text}` не число', zh: '`{text}` 不是数' },
    help: {
      en: 'numbers take no suffix (write `x: u8`) and names do not begin with a digit',
      ru: 'у чисел нет суффиксов (пишите `x: u8`), а имена не начинаются с цифры',
      zh: '数没有后缀（请写 `x: u8`），名称不能以数字开头',
    },
    explain: {
      en: 'A number is digits, with `_` between them where that helps the eye, perhaps a fraction and an exponent, or one of the prefixes 0x, 0b, 0o, 0t and digits. The type comes from where the number is used.',
      ru: 'Число состоит из цифр, между которыми для глаза можно ставить `_`, возможно с дробью и порядком, либо из приставки 0x, 0b, 0o, 0t и цифр. Тип числа определяется местом, где оно стоит.',
      zh: '数由数字组成，数字之间可用 `_` 分隔，可带小数和指数；或由前缀 0x、0b、0o、0t 加数字组成。数的类型由使用它的位置决定。',
    },
    failing: 'fn main() {\n  let size = 12u8\n}\n',
    mended: 'fn main() {\n  let size: u8 = 12\n  println(size)\n}\n',
  },
  E0107: {
    severity: 'error',
    message: { en: '`{text}` is not one byte', ru: '`{text}` не один байт', zh: '`{text}` 不是一个字节' },
    help: {
      en: "a text goes between double quotes; single quotes hold one ASCII character, as in 'a'",
      ru: "текст пишется в двойных кавычках; в одинарных стоит один символ ASCII, например 'a'",
      zh: "文本用双引号；单引号内只能是一个 ASCII 字符，如 'a'",
    },
    explain: {
      en: "Single quotes give the code of one ASCII character as a u8: 'a' is 97. Strings are written with double quotes, labels with one quote before their name.",
      ru: "Одинарные кавычки дают код одного символа ASCII типа u8: 'a' равно 97. Строки пишутся в двойных кавычках, а метки с одной кавычкой перед именем.",
      zh: "单引号给出一个 ASCII 字符的编码，类型为 u8：'a' 是 97。字符串用双引号书写，标签则在名称前加一个单引号。",
    },
    failing: "fn main() {\n  println('hi')\n}\n",
    mended: 'fn main() {\n  println("hi")\n}\n',
  },
  E0108: {
    severity: 'error',
    message: {
      en: 'this `{open}` is never closed',
      ru: 'эта скобка `{open}` не закрыта',
      zh: '这个 `{open}` 没有闭合',
    },
    label: { en: 'no `{close}` for it', ru: 'для неё нет `{close}`', zh: '没有与之对应的 `{close}`' },
    help: { en: 'add the missing `{close}`', ru: 'добавьте недостающую `{close}`', zh: '补上缺少的 `{close}`' },
    explain: {
      en: 'Every opening bracket needs its closing one. The place where the closing bracket was missed at the latest is shown too; which bracket is at fault is guessed from the indentation.',
      ru: 'Каждой открывающей скобке нужна закрывающая. Показано и место, где её отсутствие стало несомненным; какая из скобок виновата, определяется по отступам.',
      zh: '每个开括号都需要对应的闭括号。这里同时指出最晚应当出现闭括号的位置；究竟是哪个括号，依据缩进推断。',
    },
    failing: 'fn main() {\n  if true {\n    println("yes")\n}\n',
    mended: 'fn main() {\n  if true {\n    println("yes")\n  }\n}\n',
  },
  E0109: {
    severity: 'error',
    message: {
      en: 'this `{close}` closes nothing',
      ru: 'эта скобка `{close}` ничего не закрывает',
      zh: '这个 `{close}` 没有可闭合的括号',
    },
    help: {
      en: 'remove it, or open the bracket that it should close',
      ru: 'уберите её или откройте скобку, которую она должна закрывать',
      zh: '请删除它，或补上它应闭合的开括号',
    },
    explain: {
      en: 'A closing bracket stands where no bracket of its kind is open. Brackets must nest: what was opened last is closed first.',
      ru: 'Закрывающая скобка стоит там, где скобка такого вида не открыта. Скобки вкладываются: открытая последней закрывается первой.',
      zh: '此处没有打开同类的括号，却出现了闭括号。括号必须嵌套：最后打开的最先闭合。',
    },
    failing: 'fn main() {\n  println("yes"))\n}\n',
    mended: 'fn main() {\n  println("yes")\n}\n',
  },
  E0110: {
    severity: 'error',
    message: {
      en: 'this is nested more than {limit} levels deep',
      ru: 'вложенность больше {limit} уровней',
      zh: '嵌套超过 {limit} 层',
    },
    help: {
      en: 'give parts of it names with `let`, or move them into functions',
      ru: 'дайте частям имена через `let` или вынесите их в функции',
      zh: '用 `let` 给各部分命名，或把它们移到函数里',
    },
    explain: {
      en: 'Brackets and chains of operators nest to a fixed depth, so that a compiler with a small stack can read every program that another one can.',
      ru: 'Глубина вложенности скобок и цепочек операций ограничена, чтобы любой компилятор с небольшим стеком мог прочесть всякую программу, которую читает другой.',
      zh: '括号和运算链的嵌套深度有固定上限，这样，栈较小的编译器也能读懂其他编译器能读的每个程序。',
    },
    failing: `fn main() {\n  let x = ${'('.repeat(240)}1${')'.repeat(240)}\n}\n`,
    mended: 'fn main() {\n  let x = (((1)))\n  println(x)\n}\n',
  },
  E0125: {
    severity: 'error',
    message: {
      en: '`{open}` is closed by `{found}`',
      ru: 'скобку `{open}` закрывает `{found}`',
      zh: '`{open}` 被 `{found}` 闭合',
    },
    help: { en: 'write `{close}`', ru: 'напишите `{close}`', zh: '请写 `{close}`' },
    explain: {
      en: 'Round brackets are closed by round ones and square brackets by square ones.',
      ru: 'Круглая скобка закрывается круглой, квадратная квадратной.',
      zh: '圆括号由圆括号闭合，方括号由方括号闭合。',
    },
    failing: 'fn main() {\n  let x = (1 + 2] * 3\n}\n',
    mended: 'fn main() {\n  let x = (1 + 2) * 3\n  println(x)\n}\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
