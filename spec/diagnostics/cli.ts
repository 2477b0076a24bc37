import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of the command line and of files: their examples are command lines (`$ …`), not programs. */
export const CLI_DIAGNOSTICS = {
  E0701: {
    severity: 'error',
    message: { en: 'there is no command `{command}`', ru: 'нет команды `{command}`', zh: '没有命令 `{command}`' },
    help: {
      en: 'did you mean `{similar}`? `trinityc --help` lists the commands',
      ru: 'возможно, `{similar}`? Список команд: `trinityc --help`',
      zh: '是否想用 `{similar}`？`trinityc --help` 列出全部命令',
    },
    explain: {
      en: 'The first word after `trinityc` names what to do. `trinityc --help` lists every command with one line about it.',
      ru: 'Первое слово после `trinityc` говорит, что делать. `trinityc --help` перечисляет команды, каждую одной строкой.',
      zh: '`trinityc` 之后的第一个词指明要做什么。`trinityc --help` 逐行列出所有命令。',
    },
    failing: '$ trinityc rnu hello.tri',
    mended: '$ trinityc run hello.tri',
  },
  E0702: {
    severity: 'error',
    message: {
      en: 'this command has no option `{option}`',
      ru: 'у этой команды нет ключа `{option}`',
      zh: '该命令没有选项 `{option}`',
    },
    help: {
      en: "did you mean `{similar}`? The program's own arguments go after `--`",
      ru: 'возможно, `{similar}`? Аргументы самой программы пишутся после `--`',
      zh: '是否想用 `{similar}`？程序自身的参数写在 `--` 之后',
    },
    explain: {
      en: 'Each command takes the options that its help page shows. Arguments for the program that runs come after a lone `--`.',
      ru: 'Каждая команда принимает ключи со своей страницы справки. Аргументы выполняемой программы идут после отдельного `--`.',
      zh: '每个命令只接受其帮助页列出的选项。传给所运行程序的参数写在单独的 `--` 之后。',
    },
    failing: '$ trinityc run hello.tri --engin jit',
    mended: '$ trinityc run hello.tri --engine jit',
  },
  E0703: {
    severity: 'error',
    message: {
      en: '`{value}` is no value for `{option}`',
      ru: '`{value}` не годится для `{option}`',
      zh: '`{value}` 不是 `{option}` 的有效值',
    },
    help: { en: 'allowed: {allowed}', ru: 'допустимо: {allowed}', zh: '允许的值：{allowed}' },
    explain: {
      en: 'Some options take one of a few words, some a whole number, some no value at all; the help page of the command says which.',
      ru: 'Одни ключи принимают одно из нескольких слов, другие целое число, третьи ничего; это сказано в справке команды.',
      zh: '有的选项取若干固定词之一，有的取整数，有的不带值；命令的帮助页有说明。',
    },
    failing: '$ trinityc run hello.tri --engine fast',
    mended: '$ trinityc run hello.tri --engine jit',
  },
  E0704: {
    severity: 'error',
    message: {
      en: '`{command}` needs a file or name to work on',
      ru: 'команде `{command}` нужен файл или имя',
      zh: '`{command}` 需要一个文件或名称',
    },
    help: { en: 'usage: trinityc {usage}', ru: 'использование: trinityc {usage}', zh: '用法：trinityc {usage}' },
    explain: {
      en: 'The command was given without what it works on. Its help page shows what goes where.',
      ru: 'Команда вызвана без того, с чем ей работать. Справка команды показывает, что куда писать.',
      zh: '命令缺少它要处理的对象。其帮助页说明各参数的位置。',
    },
    failing: '$ trinityc run',
    mended: '$ trinityc run hello.tri',
  },
  E0705: {
    severity: 'error',
    message: {
      en: '`{command}` does not expect `{extra}`',
      ru: 'команда `{command}` не ждёт `{extra}`',
      zh: '`{command}` 不接受多余的 `{extra}`',
    },
    help: {
      en: "usage: trinityc {usage}; the program's own arguments go after `--`",
      ru: 'использование: trinityc {usage}; аргументы программы пишутся после `--`',
      zh: '用法：trinityc {usage}；程序自身的参数写在 `--` 之后',
    },
    explain: {
      en: 'More file names were given than the command takes. Arguments for the program itself are written after `--`.',
      ru: 'Дано больше имён, чем принимает команда. Аргументы самой программы пишутся после `--`.',
      zh: '给出的名称多于该命令所需。程序自身的参数应写在 `--` 之后。',
    },
    failing: '$ trinityc run hello.tri input.txt',
    mended: '$ trinityc run hello.tri -- input.txt',
  },
  E0706: {
    severity: 'error',
    message: {
      en: '`{option}` needs a value',
      ru: 'ключу `{option}` нужно значение',
      zh: '`{option}` 需要一个值',
    },
    help: { en: 'allowed: {allowed}', ru: 'допустимо: {allowed}', zh: '允许的值：{allowed}' },
    explain: {
      en: 'The option takes a value, which stands after it or after a `=`; the help page of the command says what it may be.',
      ru: 'Ключ принимает значение; оно пишется после него или после `=`. Какое оно бывает, сказано в справке команды.',
      zh: '该选项需要一个值，写在其后或 `=` 之后；命令的帮助页说明可取哪些值。',
    },
    failing: '$ trinityc run hello.tri --engine',
    mended: '$ trinityc run hello.tri --engine jit',
  },
  E0707: {
    severity: 'error',
    message: {
      en: '`{option}` takes no value, but `{value}` was given',
      ru: 'ключ `{option}` не принимает значения, а дано `{value}`',
      zh: '`{option}` 不带值，却给出了 `{value}`',
    },
    help: {
      en: 'write `{option}` alone',
      ru: 'напишите просто `{option}`',
      zh: '只写 `{option}` 即可',
    },
    explain: {
      en: 'The option is a switch: it is there or it is not.',
      ru: 'Этот ключ является переключателем: он либо есть, либо нет.',
      zh: '该选项是开关：写上即开，不写即关。',
    },
    failing: '$ trinityc check hello.tri --json=yes',
    mended: '$ trinityc check hello.tri --json',
  },
  E0710: {
    severity: 'error',
    message: {
      en: 'cannot read `{path}`: {reason}',
      ru: 'не читается `{path}`: {reason}',
      zh: '无法读取 `{path}`：{reason}',
    },
    help: { en: 'check the path and its permissions', ru: 'проверьте путь и права на него', zh: '请检查路径及其权限' },
    explain: {
      en: 'The file does not exist, is a folder, or may not be read.',
      ru: 'Файла нет, это папка или его нельзя читать.',
      zh: '文件不存在、是目录，或没有读取权限。',
    },
    failing: '$ trinityc run no-such-file.tri',
    mended: '$ trinityc run hello.tri',
  },
  E0711: {
    severity: 'error',
    message: {
      en: 'cannot write `{path}`: {reason}',
      ru: 'не записать `{path}`: {reason}',
      zh: '无法写入 `{path}`：{reason}',
    },
    help: {
      en: 'check the folder and its permissions',
      ru: 'проверьте папку и права на неё',
      zh: '请检查文件夹及其权限',
    },
    explain: {
      en: 'The folder does not exist or may not be written to, or the name is taken by a folder.',
      ru: 'Папки нет, в неё нельзя писать, или имя занято папкой.',
      zh: '目录不存在、不可写，或该名称已被目录占用。',
    },
    failing: '$ trinityc build hello.tri -o no/such/folder/x.tbc',
    mended: '$ trinityc build hello.tri -o hello.tbc',
  },
  E0712: {
    severity: 'error',
    message: {
      en: '`{path}` is not UTF-8 text (byte {offset})',
      ru: '`{path}` не является текстом UTF-8 (байт {offset})',
      zh: '`{path}` 不是 UTF-8 文本（第 {offset} 字节）',
    },
    help: { en: 'save the file as UTF-8', ru: 'сохраните файл в UTF-8', zh: '请将文件保存为 UTF-8' },
    explain: {
      en: 'Source files are UTF-8. The place named is the first byte that cannot be read as such.',
      ru: 'Исходники пишутся в UTF-8. Названо место первого байта, который так не читается.',
      zh: '源文件须为 UTF-8。所指位置是第一个无法按此解读的字节。',
    },
    failing: '$ trinityc run latin1.tri',
    mended: '$ trinityc run hello.tri',
  },
  E0713: {
    severity: 'error',
    message: { en: '`{path}` has no `fn main()`', ru: 'в `{path}` нет `fn main()`', zh: '`{path}` 中没有 `fn main()`' },
    help: {
      en: 'add `fn main() { … }`, or run its tests with `trinityc test`',
      ru: 'добавьте `fn main() { … }` или выполните тесты: `trinityc test`',
      zh: '添加 `fn main() { … }`，或用 `trinityc test` 运行其测试',
    },
    explain: {
      en: 'A program starts at `fn main()`, which takes nothing. A file without it is a library: its tests run with `trinityc test`.',
      ru: 'Программа начинается с `fn main()` без параметров. Файл без неё является библиотекой: её тесты выполняет `trinityc test`.',
      zh: '程序从无参数的 `fn main()` 开始。没有它的文件是库，可用 `trinityc test` 运行其测试。',
    },
    failing: '$ trinityc run library.tri',
    mended: '$ trinityc run hello.tri',
  },
  E0714: {
    severity: 'error',
    message: { en: 'there is no diagnostic `{code}`', ru: 'нет диагностики `{code}`', zh: '没有诊断 `{code}`' },
    help: {
      en: '`trinityc explain` lists them all',
      ru: '`trinityc explain` перечисляет все',
      zh: '`trinityc explain` 列出全部诊断',
    },
    explain: {
      en: 'Codes are a letter and four digits, as in E0201.',
      ru: 'Код состоит из буквы и четырёх цифр, например E0201.',
      zh: '代码由一个字母和四位数字组成，例如 E0201。',
    },
    failing: '$ trinityc explain E9999',
    mended: '$ trinityc explain E0701',
  },
  E0715: {
    severity: 'error',
    message: {
      en: '`{kind}` is nothing that can be emitted',
      ru: 'форму `{kind}` вывести нельзя',
      zh: '无法输出 `{kind}`',
    },
    help: { en: 'choose one of {allowed}', ru: 'выберите одно из: {allowed}', zh: '可选：{allowed}' },
    explain: {
      en: '`--emit` takes `ast`, `tir`, `tir:<pass>` (the IR after that pass), `tbc` or `wat`.',
      ru: '`--emit` принимает `ast`, `tir`, `tir:<проход>` (промежуточный код после него), `tbc` или `wat`.',
      zh: '`--emit` 接受 `ast`、`tir`、`tir:<趟>`（该趟之后的 IR）、`tbc` 或 `wat`。',
    },
    failing: '$ trinityc build hello.tri --emit asm',
    mended: '$ trinityc build hello.tri --emit wat',
  },
  E0716: {
    severity: 'error',
    message: { en: '`{path}` exists already', ru: '`{path}` уже существует', zh: '`{path}` 已存在' },
    help: {
      en: 'choose another name, or remove it first',
      ru: 'выберите другое имя или сначала удалите',
      zh: '请换一个名称，或先删除它',
    },
    explain: {
      en: '`trinityc new` never writes over what is there.',
      ru: '`trinityc new` ничего не перезаписывает.',
      zh: '`trinityc new` 不会覆盖已有内容。',
    },
    failing: '$ trinityc new hello.tri',
    mended: '$ trinityc new fresh-project',
  },
  E0717: {
    severity: 'error',
    message: {
      en: 'the output would replace `{path}`, which it is made from',
      ru: 'вывод заменил бы `{path}`, из которого он делается',
      zh: '输出会覆盖其来源 `{path}`',
    },
    help: {
      en: 'name another file with `-o`',
      ru: 'укажите другой файл ключом `-o`',
      zh: '请用 `-o` 指定另一个文件',
    },
    explain: {
      en: 'A source is never overwritten by what is made from it. `-o` names where the result goes; `-o -` is standard output.',
      ru: 'Исходный файл никогда не заменяется тем, что из него сделано. `-o` указывает, куда писать; `-o -` означает стандартный вывод.',
      zh: '由源文件生成的结果从不覆盖源文件。`-o` 指定结果的去处；`-o -` 表示标准输出。',
    },
    failing: '$ trinityc build hello.tri -o hello.tri',
    mended: '$ trinityc build hello.tri -o hello.tbc',
  },
  E0718: {
    severity: 'error',
    message: {
      en: '`{kind}` is made from a source file, and `{path}` is bytecode',
      ru: 'форма `{kind}` делается из исходника, а `{path}` является байткодом',
      zh: '`{kind}` 由源文件生成，而 `{path}` 是字节码',
    },
    help: {
      en: 'give the `.tri` file; `trinityc disasm` shows what bytecode holds',
      ru: 'укажите файл `.tri`; что есть в байткоде, покажет `trinityc disasm`',
      zh: '请给出 `.tri` 文件；`trinityc disasm` 可显示字节码内容',
    },
    explain: {
      en: 'The syntax tree, the IR and WebAssembly text come from compiling a source. Bytecode is what is left at the end.',
      ru: 'Синтаксическое дерево, промежуточный код и текст WebAssembly получаются при сборке исходника. Байткод остаётся в её конце.',
      zh: '语法树、IR 和 WebAssembly 文本来自对源文件的编译，字节码则是编译的最终结果。',
    },
    failing: '$ trinityc build hello.tbc --emit ast',
    mended: '$ trinityc build hello.tri --emit ast',
  },
  E0719: {
    severity: 'error',
    message: {
      en: '`{tool}` is needed for this and is not installed',
      ru: 'для этого нужен `{tool}`, а он не установлен',
      zh: '此操作需要 `{tool}`，但它没有安装',
    },
    help: { en: 'install it: `{how}`', ru: 'установите: `{how}`', zh: '请安装：`{how}`' },
    explain: {
      en: 'WebAssembly text is made by Binaryen, which a package may have been installed without. `trinityc targets` tells what works here; programs run in any case.',
      ru: 'Текст WebAssembly делает Binaryen, без которого пакет мог быть установлен. Что здесь работает, скажет `trinityc targets`; программы выполняются в любом случае.',
      zh: 'WebAssembly 文本由 Binaryen 生成，而安装时可能没有它。`trinityc targets` 说明此处可用的目标；程序无论如何都能运行。',
    },
    failing: '$ trinityc build hello.tri --emit wat',
    mended: '$ trinityc build hello.tri --emit tir',
  },
  E0720: {
    severity: 'error',
    message: {
      en: 'the program imports `{name}` from `{module}`, which the command line does not supply',
      ru: 'программе нужна функция `{name}` из `{module}`, которой у командной строки нет',
      zh: '程序从 `{module}` 导入 `{name}`，而命令行不提供它',
    },
    help: {
      en: 'embed it: `instantiate` of `trinityc/vm` takes functions in `imports`',
      ru: 'встройте программу: `instantiate` из `trinityc/vm` принимает функции в `imports`',
      zh: '请嵌入运行：`trinityc/vm` 的 `instantiate` 通过 `imports` 接收函数',
    },
    explain: {
      en: 'An `extern fn` is given by whoever embeds the program. The command line gives only what `std.io` needs: arguments, standard input and files.',
      ru: '`extern fn` даёт тот, кто встраивает программу. Командная строка даёт только нужное для `std.io`: аргументы, стандартный ввод и файлы.',
      zh: '`extern fn` 由嵌入程序的一方提供。命令行只提供 `std.io` 所需的函数：参数、标准输入和文件。',
    },
    failing: '$ trinityc run needs-a-host.tri',
    mended: '$ trinityc run hello.tri',
  },
} as const satisfies Record<string, DiagnosticRow>;
