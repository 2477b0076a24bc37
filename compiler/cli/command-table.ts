import type { Localized } from '../../spec/diagnostics-schema.ts';

/** Every option of the command line: the argument parser, the help pages and spec/cli.md derive from this table. */
export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** May be given again with another value: `Invocation.lists` has them all. */
  readonly multiple?: boolean;
  /** What the option stands for where it is given without `=VALUE`; such an option takes no value from the next word. */
  readonly bare?: string;
  /** Regular expression that a value must match. */
  readonly pattern?: RegExp;
  /** What the pattern allows, as a message shows it. */
  readonly allowed?: string;
  /** Allowed values; a string option without them takes anything. */
  readonly values?: readonly string[];
  /** Shown in help for the value, as in `--dir PATH`. */
  readonly meta?: string;
  readonly help: Localized;
}

export const OPTIONS = {
  engine: {
    type: 'string',
    values: ['auto', 'interp', 'jit'],
    meta: 'ENGINE',
    help: {
      en: 'interp: the interpreter; jit: compiled to WebAssembly; auto (default): jit for run and bench, interp otherwise',
      ru: 'interp: интерпретатор; jit: компиляция в WebAssembly; auto (по умолчанию): jit для run и bench, иначе interp',
      zh: 'interp：解释器；jit：编译为 WebAssembly；auto（默认）：run 和 bench 用 jit，其余用 interp',
    },
  },
  opt: {
    type: 'string',
    short: 'O',
    values: ['0', '2'],
    meta: 'LEVEL',
    help: {
      en: 'optimisation: -O0 none, -O2 all passes (default)',
      ru: 'оптимизация: -O0 без неё, -O2 все проходы (по умолчанию)',
      zh: '优化级别：-O0 不优化，-O2 全部优化（默认）',
    },
  },
  emit: {
    type: 'string',
    meta: 'KIND',
    help: {
      en: 'write an intermediate form instead: ast, tir, tir:<pass>, tbc, wat',
      ru: 'вывести промежуточную форму: ast, tir, tir:<проход>, tbc, wat',
      zh: '改为输出中间形式：ast、tir、tir:<趟>、tbc、wat',
    },
  },
  out: {
    type: 'string',
    short: 'o',
    meta: 'FILE',
    help: {
      en: 'file to write; - is standard output',
      ru: 'куда писать; - означает стандартный вывод',
      zh: '输出文件；- 表示标准输出',
    },
  },
  dir: {
    type: 'string',
    meta: 'PATH',
    help: {
      en: 'folder below which the program may read files (none without it)',
      ru: 'папка, внутри которой программе можно читать файлы (без неё нельзя)',
      zh: '允许程序读取文件的目录（不给则不可读）',
    },
  },
  fuel: {
    type: 'string',
    meta: 'N',
    help: {
      en: 'stop with trap fuel after N function entries and loop rounds',
      ru: 'остановить ловушкой fuel после N входов в функции и витков циклов',
      zh: '在 N 次函数进入和循环轮次后以 fuel 陷阱停止',
    },
  },
  'time-limit': {
    type: 'string',
    meta: 'MS',
    help: {
      en: 'stop with trap interrupt after MS milliseconds',
      ru: 'остановить ловушкой interrupt через MS миллисекунд',
      zh: '在 MS 毫秒后以 interrupt 陷阱停止',
    },
  },
  memory: {
    type: 'string',
    meta: 'MIB',
    help: {
      en: 'memory limit in MiB (default 1024)',
      ru: 'предел памяти в МиБ (по умолчанию 1024)',
      zh: '内存上限（MiB，默认 1024）',
    },
  },
  threads: {
    type: 'string',
    pattern: /^([1-9]|[1-5]\d|6[0-4])$/,
    allowed: '1, 2 … 64',
    meta: 'N',
    help: {
      en: 'jit: threads that large kernels run on, 1 to 64 (default for run and bench: one a core)',
      ru: 'jit: на скольких потоках считаются большие ядра, от 1 до 64 (run и bench без неё: по одному на процессор)',
      zh: 'jit：大型内核使用的线程数，1 到 64（run 和 bench 默认每核一个）',
    },
  },
  device: {
    type: 'string',
    meta: 'DEVICE',
    help: {
      en: 'run kernels there: vm (default), or a device that `trinityc targets` lists',
      ru: 'где выполнять ядра: vm (по умолчанию) или устройство из списка `trinityc targets`',
      zh: '内核在哪里执行：vm（默认），或 `trinityc targets` 所列设备',
    },
  },
  'device-fallback': {
    type: 'boolean',
    help: {
      en: 'kernels that the device cannot do run on the virtual machine, with a note',
      ru: 'ядра, которых устройство не может, считает виртуальная машина, с сообщением',
      zh: '设备无法执行的内核改由虚拟机执行，并提示',
    },
  },
  target: {
    type: 'string',
    meta: 'TARGET',
    help: {
      en: 'make the files of a target from kernels, into the folder -o (NAME-TARGET)',
      ru: 'создать из ядер файлы цели в папке -o (NAME-TARGET)',
      zh: '由内核生成目标文件，写入目录 -o（NAME-TARGET）',
    },
  },
  kernel: {
    type: 'string',
    multiple: true,
    meta: 'NAME',
    help: {
      en: 'this kernel (may be given again; all public ones by default)',
      ru: 'это ядро (можно повторять; по умолчанию все открытые)',
      zh: '只取此内核（可重复；默认全部公开内核）',
    },
  },
  size: {
    type: 'string',
    multiple: true,
    pattern: /^[^\s=,]+=\d{1,9}(,[^\s=,]+=\d{1,9})*$/,
    allowed: 'M=2560,K=6912',
    meta: 'M=N,…',
    help: {
      en: 'sizes of the kernels, by name',
      ru: 'размеры ядер, по именам',
      zh: '内核的尺寸，按名称给出',
    },
  },
  option: {
    type: 'string',
    multiple: true,
    pattern: /^[^\s=]+=/,
    allowed: 'NAME=VALUE',
    meta: 'NAME=VALUE',
    help: {
      en: 'an option of the target (`trinityc targets` lists them)',
      ru: 'параметр цели (их перечисляет `trinityc targets`)',
      zh: '目标的选项（`trinityc targets` 会列出）',
    },
  },
  filter: {
    type: 'string',
    meta: 'TEXT',
    help: {
      en: 'only those whose name contains TEXT',
      ru: 'только те, чьё имя содержит TEXT',
      zh: '只处理名称含 TEXT 的项',
    },
  },
  cases: {
    type: 'string',
    meta: 'N',
    help: {
      en: 'values tried a property (default 100)',
      ru: 'сколько значений пробует свойство (по умолчанию 100)',
      zh: '每个性质尝试的取值数（默认 100）',
    },
  },
  seed: {
    type: 'string',
    meta: 'N',
    help: {
      en: 'seed of the property generator (default 1)',
      ru: 'начальное число генератора свойств (по умолчанию 1)',
      zh: '性质生成器的种子（默认 1）',
    },
  },
  profile: {
    type: 'string',
    bare: 'text',
    pattern: /^text$|\.(html|json|folded)$/,
    meta: 'FILE.html, FILE.json, FILE.folded',
    help: {
      en: 'tell where the time goes, by lines and kernels; FILE.html gets a flame graph',
      ru: 'показать, на что ушло время: по строкам и ядрам; в FILE.html пишется график пламени',
      zh: '报告时间花在哪些行和内核；FILE.html 写入火焰图',
    },
  },
  inspect: {
    type: 'string',
    bare: '9229',
    pattern: /^[0-9]{1,5}$/,
    meta: 'PORT',
    help: {
      en: 'wait for a debugger on the port (9229) and stop before main; compiled with -O0 where no level is given',
      ru: 'ждать отладчика на порту (9229) и остановиться перед main; без ключа уровня собирается с -O0',
      zh: '在端口（9229）等待调试器并停在 main 之前；未指定级别时以 -O0 编译',
    },
  },
  check: {
    type: 'boolean',
    help: {
      en: 'only say whether files would change',
      ru: 'только сказать, изменились бы файлы',
      zh: '只报告文件是否会改变',
    },
  },
  json: {
    type: 'boolean',
    help: {
      en: 'machine-readable output (shapes: spec/cli.md)',
      ru: 'вывод для программ (формы: spec/cli.md)',
      zh: '机器可读输出（格式见 spec/cli.md）',
    },
  },
  lang: {
    type: 'string',
    values: ['en', 'ru', 'zh'],
    meta: 'LANG',
    help: { en: 'language of messages', ru: 'язык сообщений', zh: '消息语言' },
  },
  color: {
    type: 'string',
    values: ['auto', 'always', 'never'],
    meta: 'WHEN',
    help: {
      en: 'colour: auto (default), always, never',
      ru: 'цвет: auto (по умолчанию), always, never',
      zh: '颜色：auto（默认）、always、never',
    },
  },
  help: { type: 'boolean', short: 'h', help: { en: 'this page', ru: 'эта страница', zh: '本页' } },
  version: { type: 'boolean', short: 'V', help: { en: 'the version', ru: 'версия', zh: '版本' } },
} as const satisfies Record<string, OptionRow>;

export type OptionName = keyof typeof OPTIONS;
const COMMON: readonly OptionName[] = ['json', 'lang', 'color', 'help'];
const RUNNING: readonly OptionName[] = ['engine', 'threads', 'opt', 'fuel', 'time-limit', 'memory'];
const DEVICES: readonly OptionName[] = ['device', 'device-fallback'];

export interface CommandRow {
  readonly usage: string;
  readonly summary: Localized;
  readonly options: readonly OptionName[];
  /** Fewest and most positional arguments. */
  readonly positionals: readonly [number, number];
  /** The option with which there may be none. */
  readonly without?: OptionName;
  readonly example: string;
}

export const COMMANDS = {
  run: {
    usage: 'run FILE [-- ARGS…]',
    summary: {
      en: 'compile and run a program (.tri or .tbc)',
      ru: 'собрать и выполнить программу (.tri или .tbc)',
      zh: '编译并运行程序（.tri 或 .tbc）',
    },
    options: [...RUNNING, ...DEVICES, 'dir', 'emit', 'profile', 'inspect', ...COMMON],
    positionals: [1, 1],
    example: 'trinityc run hello.tri -- first second',
  },
  build: {
    usage: 'build FILE [-o OUT] [--target TARGET]',
    summary: {
      en: 'compile, or assemble a .tbcs file, to bytecode, another form, or the files of a target',
      ru: 'собрать (.tri или текст ассемблера .tbcs) в байткод, другую форму или файлы цели',
      zh: '把 .tri（或汇编文本 .tbcs）编译为字节码、其他形式或目标文件',
    },
    options: ['opt', 'emit', 'out', 'target', 'kernel', 'size', 'option', ...COMMON],
    positionals: [1, 1],
    example: 'trinityc build hello.tri -o hello.tbc',
  },
  check: {
    usage: 'check FILE…',
    summary: {
      en: 'report errors and warnings, make nothing',
      ru: 'сообщить об ошибках, ничего не создавать',
      zh: '只报告错误和警告',
    },
    options: COMMON,
    positionals: [1, Infinity],
    example: 'trinityc check src/*.tri',
  },
  test: {
    usage: 'test FILE… (none with --device: the conformance suite)',
    summary: {
      en: 'run the test and property blocks of files',
      ru: 'выполнить блоки test и property',
      zh: '运行文件中的 test 与 property 块',
    },
    options: [...RUNNING, ...DEVICES, 'filter', 'cases', 'seed', 'dir', 'profile', ...COMMON],
    positionals: [1, Infinity],
    without: 'device',
    example: 'trinityc test vectors.tri --engine jit',
  },
  bench: {
    usage: 'bench FILE…',
    summary: { en: 'time the bench blocks of files', ru: 'измерить блоки bench', zh: '对文件中的 bench 块计时' },
    options: [...RUNNING, ...DEVICES, 'filter', 'dir', 'profile', ...COMMON],
    positionals: [1, Infinity],
    example: 'trinityc bench vectors.tri --engine jit',
  },
  fmt: {
    usage: 'fmt FILE…',
    summary: {
      en: 'format source files in place (- formats standard input)',
      ru: 'отформатировать исходники на месте (- для стандартного ввода)',
      zh: '就地格式化源文件（- 为标准输入）',
    },
    options: ['check', ...COMMON],
    positionals: [1, Infinity],
    example: 'trinityc fmt --check *.tri',
  },
  repl: {
    usage: 'repl',
    summary: { en: 'try the language line by line', ru: 'пробовать язык построчно', zh: '逐行试用语言' },
    options: ['engine', 'fuel', 'time-limit', 'memory', 'dir', ...COMMON],
    positionals: [0, 0],
    example: 'trinityc repl',
  },
  disasm: {
    usage: 'disasm FILE [-o OUT]',
    summary: {
      en: 'show the bytecode of a .tbc or .tri file',
      ru: 'показать байткод файла .tbc или .tri',
      zh: '显示 .tbc 或 .tri 的字节码',
    },
    options: ['opt', 'out', ...COMMON],
    positionals: [1, 1],
    example: 'trinityc disasm hello.tbc -o hello.tbcs',
  },
  doc: {
    usage: 'doc [FILE|FOLDER…] [-o FOLDER]',
    summary: {
      en: 'make pages of the documentation in modules (of the standard library without a name) in a folder, doc by default',
      ru: 'сделать страницы документации модулей (без имени: стандартной библиотеки) в папке, по умолчанию doc',
      zh: '由模块中的文档生成网页（不给名称则为标准库），默认写入 doc 目录',
    },
    options: ['out', ...COMMON],
    positionals: [0, Infinity],
    example: 'trinityc doc geometry.tri -o site',
  },
  explain: {
    usage: 'explain [CODE]',
    summary: {
      en: 'explain a diagnostic with an example',
      ru: 'объяснить диагностику на примере',
      zh: '用例子解释某个诊断',
    },
    options: COMMON,
    positionals: [0, 1],
    example: 'trinityc explain E0301',
  },
  targets: {
    usage: 'targets',
    summary: {
      en: 'list what programs can run on here',
      ru: 'перечислить, на чём здесь можно выполнять',
      zh: '列出此处可用的目标',
    },
    options: COMMON,
    positionals: [0, 0],
    example: 'trinityc targets --json',
  },
  new: {
    usage: 'new NAME',
    summary: { en: 'start a project in a new folder', ru: 'начать проект в новой папке', zh: '在新目录中创建项目' },
    options: COMMON,
    positionals: [1, 1],
    example: 'trinityc new hello',
  },
} as const satisfies Record<string, CommandRow>;

export type CommandName = keyof typeof COMMANDS;

export const TEXTS = {
  tagline: {
    en: 'a compiler toolchain for ternary programs: every target computes the same bits',
    ru: 'компилятор троичных программ: на каждой цели одни и те же биты',
    zh: '三进制程序的编译工具链：所有目标得到相同的比特',
  },
  usage: { en: 'Usage', ru: 'Использование', zh: '用法' },
  commands: { en: 'Commands', ru: 'Команды', zh: '命令' },
  options: { en: 'Options', ru: 'Ключи', zh: '选项' },
  example: { en: 'Example', ru: 'Пример', zh: '示例' },
  moreHelp: {
    en: 'trinityc COMMAND --help tells the options of a command, trinityc --version the version.',
    ru: 'trinityc COMMAND --help покажет ключи команды, trinityc --version версию.',
    zh: '用 trinityc COMMAND --help 查看某个命令的选项，用 trinityc --version 查看版本。',
  },
} as const satisfies Record<string, Localized>;
