import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of targets and devices: their examples are command lines (`$ …`), not programs. */
export const TARGETS_DIAGNOSTICS = {
  E0901: {
    severity: 'error',
    message: {
      en: '{target} cannot do the kernel `{kernel}`: {reason}',
      ru: '{target} не может выполнить ядро `{kernel}`: {reason}',
      zh: '{target} 无法执行内核 `{kernel}`：{reason}',
    },
    help: {
      en: 'with `--device-fallback` such kernels run on the virtual machine; for `build`, choose others with `--kernel`',
      ru: 'с ключом `--device-fallback` такие ядра считает виртуальная машина; для `build` выберите другие ключом `--kernel`',
      zh: '加上 `--device-fallback`，这类内核改由虚拟机执行；对 `build` 可用 `--kernel` 选择其他内核',
    },
    explain: {
      en: 'A target does what its hardware or language can. Where a kernel needs more, nothing is made or run in its place silently: the message says what is in the way and where. `--device-fallback` lets `run`, `test` and `bench` go on, with such kernels on the virtual machine and a note for each.',
      ru: 'Цель умеет то, что позволяют её устройство или язык. Если ядру нужно больше, молчаливой замены не бывает: сообщение говорит, что мешает и где. С `--device-fallback` команды `run`, `test` и `bench` продолжают работу, такие ядра считает виртуальная машина, и о каждом сообщается.',
      zh: '目标只能做其硬件或语言允许的事。若内核需要更多，不会悄悄换成别的做法：消息会指出原因和位置。使用 `--device-fallback` 时，`run`、`test`、`bench` 会继续，此类内核在虚拟机上执行，并逐个提示。',
    },
    failing: '$ trinityc run model.tri --device webgpu',
    mended: '$ trinityc run model.tri --device webgpu --device-fallback',
  },
  E0902: {
    severity: 'error',
    message: {
      en: 'the target {target} has no option `{option}`',
      ru: 'у цели {target} нет параметра `{option}`',
      zh: '目标 {target} 没有选项 `{option}`',
    },
    help: { en: 'its options: {allowed}', ru: 'её параметры: {allowed}', zh: '可用选项：{allowed}' },
    explain: {
      en: '`--option NAME=VALUE` sets an option of the target that `build` makes files for. Each target has its own; `trinityc targets` lists them.',
      ru: '`--option NAME=VALUE` задаёт параметр цели, для которой `build` создаёт файлы. У каждой цели они свои; их перечисляет `trinityc targets`.',
      zh: '`--option NAME=VALUE` 设置 `build` 所生成目标的选项。各目标的选项不同，`trinityc targets` 会列出。',
    },
    failing: '$ trinityc build adder.tri --target verilog --option shape=round',
    mended: '$ trinityc build adder.tri --target verilog',
  },
  E0903: {
    severity: 'error',
    message: {
      en: 'there is no target or device `{name}`',
      ru: 'нет цели или устройства `{name}`',
      zh: '没有名为 `{name}` 的目标或设备',
    },
    help: { en: 'there are: {allowed}', ru: 'есть: {allowed}', zh: '可用：{allowed}' },
    explain: {
      en: '`--device` names where kernels run and `--target` what files are made for. `trinityc targets` lists all, and says which can be used on this machine.',
      ru: '`--device` называет, где выполняются ядра, `--target` для чего создаются файлы. `trinityc targets` перечисляет все и говорит, что доступно на этой машине.',
      zh: '`--device` 指明内核在哪里运行，`--target` 指明为何种目标生成文件。`trinityc targets` 列出全部，并说明本机可用哪些。',
    },
    failing: '$ trinityc run model.tri --device cudda',
    mended: '$ trinityc run model.tri --device cuda',
  },
  E0904: {
    severity: 'error',
    message: {
      en: 'the kernel `{kernel}` needs its sizes for {target}: {missing}',
      ru: 'для цели {target} нужны размеры ядра `{kernel}`: {missing}',
      zh: '为 {target} 生成内核 `{kernel}` 需要给出尺寸：{missing}',
    },
    help: { en: 'add `{example}`', ru: 'добавьте `{example}`', zh: '加上 `{example}`' },
    explain: {
      en: 'A kernel over `[M, K]` works for any sizes, but some targets make something of fixed sizes, such as a circuit or a plan of launches. `--size M=2560,K=6912` gives them; with any target, sizes that are given are given all.',
      ru: 'Ядро над `[M, K]` годится для любых размеров, но некоторые цели создают нечто с постоянными размерами, например схему или план запусков. Их даёт `--size M=2560,K=6912`; для любой цели размеры даются все сразу.',
      zh: '`[M, K]` 上的内核适用于任意尺寸，但有些目标生成的是固定尺寸的东西，例如电路或启动计划。用 `--size M=2560,K=6912` 给出；无论何种目标，给尺寸时须全部给出。',
    },
    failing: '$ trinityc build matvec.tri --target verilog',
    mended: '$ trinityc build matvec.tri --target verilog --size M=16,K=64',
  },
  E0905: {
    severity: 'error',
    message: {
      en: 'the device {device} cannot be used here: {reason}',
      ru: 'устройство {device} здесь недоступно: {reason}',
      zh: '设备 {device} 在此无法使用：{reason}',
    },
    help: {
      en: '`trinityc targets` says what can be used here, what is missing and how to get it',
      ru: '`trinityc targets` говорит, что здесь доступно, чего не хватает и как это получить',
      zh: '`trinityc targets` 说明此处可用什么、缺少什么以及如何获得',
    },
    explain: {
      en: 'A device needs its hardware, and often a compiler or a driver. The message says what was not found; nothing runs elsewhere instead. The exit code is 4, as for every missing tool.',
      ru: 'Устройству нужны своё железо и часто компилятор или драйвер. Сообщение говорит, чего не нашлось; вместо него ничего не выполняется. Код выхода 4, как для любого недостающего средства.',
      zh: '设备需要相应硬件，往往还需要编译器或驱动。消息会说明缺少什么；不会改在别处运行。退出码为 4，与缺少任何工具时相同。',
    },
    failing: '$ trinityc run model.tri --device cuda',
    mended: '$ trinityc run model.tri',
  },
  E0906: {
    severity: 'error',
    message: {
      en: '`{value}` is no value for the option `{option}` of {target}',
      ru: '`{value}` не годится для параметра `{option}` цели {target}',
      zh: '`{value}` 不是 {target} 的选项 `{option}` 的有效值',
    },
    help: { en: 'allowed: {allowed}', ru: 'допустимо: {allowed}', zh: '允许的值：{allowed}' },
    explain: {
      en: 'Some options of targets take one of a few words; the message lists them.',
      ru: 'Некоторые параметры целей принимают одно из нескольких слов; они перечислены в сообщении.',
      zh: '目标的某些选项只接受几个固定的词，消息中已列出。',
    },
    failing: '$ trinityc build adder.tri --target verilog --option style=round',
    mended: '$ trinityc build adder.tri --target verilog --option style=pipelined',
  },
  E0907: {
    severity: 'error',
    message: {
      en: 'the program has no kernel `{kernel}`',
      ru: 'в программе нет ядра `{kernel}`',
      zh: '程序中没有内核 `{kernel}`',
    },
    help: { en: 'its kernels: {allowed}', ru: 'её ядра: {allowed}', zh: '其中的内核：{allowed}' },
    explain: {
      en: '`--kernel NAME` chooses what `build --target` makes; without it that is every `pub kernel` of the main file.',
      ru: '`--kernel NAME` выбирает, что создаст `build --target`; без него это все `pub kernel` главного файла.',
      zh: '`--kernel NAME` 选择 `build --target` 要生成的内核；不给则为主文件的全部 `pub kernel`。',
    },
    failing: '$ trinityc build vectors.tri --target c --kernel bnd',
    mended: '$ trinityc build vectors.tri --target c --kernel bind',
  },
  E0908: {
    severity: 'error',
    message: {
      en: 'there is no `pub kernel` in {path}',
      ru: 'в {path} нет ни одного `pub kernel`',
      zh: '{path} 中没有 `pub kernel`',
    },
    help: {
      en: 'write `pub` before the kernels that the target shall have, or name others with `--kernel`',
      ru: 'напишите `pub` перед ядрами, которые нужны, или назовите другие ключом `--kernel`',
      zh: '在需要的内核前写上 `pub`，或用 `--kernel` 指定其他内核',
    },
    explain: {
      en: '`build --target` makes files of kernels. Without `--kernel` those are the public ones of the main file; other functions run on the virtual machine only.',
      ru: '`build --target` создаёт файлы из ядер. Без `--kernel` это открытые ядра главного файла; остальные функции выполняет только виртуальная машина.',
      zh: '`build --target` 由内核生成文件。不给 `--kernel` 时取主文件的公开内核；其他函数只在虚拟机上运行。',
    },
    failing: '$ trinityc build hello.tri --target c',
    mended: '$ trinityc build vectors.tri --target c',
  },
  E0909: {
    severity: 'error',
    message: {
      en: 'no kernel that is built has a size `{size}`',
      ru: 'ни у одного из создаваемых ядер нет размера `{size}`',
      zh: '所生成的内核都没有尺寸 `{size}`',
    },
    help: { en: 'their sizes: {allowed}', ru: 'их размеры: {allowed}', zh: '它们的尺寸：{allowed}' },
    explain: {
      en: '`--size` gives numbers to the names in the shapes of kernels: `[M, K]` has the sizes M and K.',
      ru: '`--size` даёт числа именам в размерах ядер: у `[M, K]` размеры M и K.',
      zh: '`--size` 为内核形状中的名称赋值：`[M, K]` 的尺寸是 M 和 K。',
    },
    failing: '$ trinityc build matvec.tri --target c --size N=16',
    mended: '$ trinityc build matvec.tri --target c --size M=16,K=64',
  },
  E0910: {
    severity: 'error',
    message: {
      en: 'the conformance suite is not part of this installation',
      ru: 'набора проверок соответствия нет в этой установке',
      zh: '此安装不含一致性测试集',
    },
    help: {
      en: 'name files to test, or run this in a checkout of the sources',
      ru: 'назовите файлы или запустите это в копии исходников',
      zh: '请指定要测试的文件，或在源码检出中运行',
    },
    explain: {
      en: '`trinityc test --device D` without files runs the programs of the conformance suite with their kernels on D. They lie in the sources (tests/conformance), not in the package.',
      ru: '`trinityc test --device D` без файлов выполняет программы набора проверок соответствия, их ядра на D. Они лежат в исходниках (tests/conformance), а не в пакете.',
      zh: '不带文件的 `trinityc test --device D` 会运行一致性测试集中的程序，其内核在 D 上执行。它们在源码（tests/conformance）中，不在软件包里。',
    },
    failing: '$ trinityc test --device native',
    mended: '$ trinityc test vectors.tri --device native',
  },
  E0911: {
    severity: 'error',
    message: {
      en: '`{option}` and `--device` do not go together',
      ru: '`{option}` и `--device` вместе не бывают',
      zh: '`{option}` 与 `--device` 不能同时使用',
    },
    help: {
      en: 'leave one of them out: what is watched runs on the virtual machine',
      ru: 'оставьте одно: наблюдать можно за виртуальной машиной',
      zh: '去掉其中一个：可观察的只有虚拟机',
    },
    explain: {
      en: 'A profile and a debugger watch the virtual machine, instruction by instruction. What runs on a device they cannot see.',
      ru: 'Профиль и отладчик следят за виртуальной машиной, команда за командой. Того, что выполняет устройство, им не видно.',
      zh: '性能分析和调试器逐条观察虚拟机；设备上执行的内容它们看不到。',
    },
    failing: '$ trinityc run model.tri --device native --profile',
    mended: '$ trinityc run model.tri --profile',
  },
  E0912: {
    severity: 'error',
    message: {
      en: '{name} makes files, but runs no kernels',
      ru: '{name} создаёт файлы, но ядер не выполняет',
      zh: '{name} 只生成文件，不执行内核',
    },
    help: { en: 'devices: {allowed}', ru: 'устройства: {allowed}', zh: '设备：{allowed}' },
    explain: {
      en: 'Every target makes files with `build --target`; those that can also run them here are devices.',
      ru: 'Каждая цель создаёт файлы командой `build --target`; те, что умеют и выполнять их здесь, называются устройствами.',
      zh: '每个目标都可用 `build --target` 生成文件；还能在此执行的称为设备。',
    },
    failing: '$ trinityc run model.tri --device verilog',
    mended: '$ trinityc build model.tri --target verilog',
  },
  E0913: {
    severity: 'error',
    message: {
      en: '`{option}` goes with `--{needs}` only',
      ru: '`{option}` бывает только вместе с `--{needs}`',
      zh: '`{option}` 只能与 `--{needs}` 一起使用',
    },
    explain: {
      en: 'Some options say more about another one, and mean nothing without it: `--kernel`, `--size` and `--option` about `--target`, `--device-fallback` about `--device`.',
      ru: 'Некоторые ключи уточняют другой и без него ничего не значат: `--kernel`, `--size` и `--option` уточняют `--target`, `--device-fallback` уточняет `--device`.',
      zh: '有些选项是对另一个选项的补充，单独给出没有意义：`--kernel`、`--size`、`--option` 补充 `--target`，`--device-fallback` 补充 `--device`。',
    },
    failing: '$ trinityc build matvec.tri --size M=16',
    mended: '$ trinityc build matvec.tri --target c --size M=16,K=64',
  },
} as const satisfies Record<string, DiagnosticRow>;
