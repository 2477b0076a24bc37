import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of bytecode files and their text form: their examples are command lines (`$ …`), not programs. */
export const BYTECODE_DIAGNOSTICS = {
  E0801: {
    severity: 'error',
    message: { en: 'this is no bytecode file', ru: 'это не файл байт-кода', zh: '这不是字节码文件' },
    help: {
      en: 'make one with `trinityc build --emit tbc program.tri`',
      ru: 'создать его можно командой `trinityc build --emit tbc program.tri`',
      zh: '可用 `trinityc build --emit tbc program.tri` 生成',
    },
    explain: {
      en: 'A bytecode file begins with the four bytes `tbc` and 0x1b. What was given begins otherwise, or is shorter than a header.',
      ru: 'Файл байт-кода начинается с четырёх байтов: `tbc` и 0x1b. Данный файл начинается иначе или короче заголовка.',
      zh: '字节码文件以 `tbc` 和 0x1b 这四个字节开头。给出的文件开头不同，或短于文件头。',
    },
    failing: '$ trinityc run picture.tbc',
    mended: '$ trinityc run program.tbc',
  },
  E0802: {
    severity: 'error',
    message: {
      en: 'bytecode version {version} is not supported; this program reads version {supported}',
      ru: 'версия байт-кода {version} не поддерживается; читается версия {supported}',
      zh: '不支持字节码版本 {version}；本程序读取版本 {supported}',
    },
    help: {
      en: 'build the file again from its source',
      ru: 'соберите файл заново из исходного текста',
      zh: '请从源代码重新构建该文件',
    },
    explain: {
      en: 'The version in a bytecode file changes when older programs could no longer read it. A file of a newer version needs a newer VM, one of an older version must be built again.',
      ru: 'Версия в файле байт-кода меняется, когда прежние программы уже не могут его прочесть. Более новому файлу нужна более новая машина, более старый надо собрать заново.',
      zh: '当旧程序无法再读取时，字节码文件的版本就会改变。较新版本的文件需要较新的虚拟机，较旧版本的文件需要重新构建。',
    },
    failing: '$ trinityc run newer.tbc',
    mended: '$ trinityc run program.tbc',
  },
  E0803: {
    severity: 'error',
    message: {
      en: 'damaged bytecode at byte {offset}: {what}',
      ru: 'байт-код повреждён в байте {offset}: {what}',
      zh: '字节码在第 {offset} 字节处损坏：{what}',
    },
    help: {
      en: 'the file was cut short or changed after it was built; build or fetch it again',
      ru: 'файл обрезан или изменён после сборки; соберите или скачайте его снова',
      zh: '文件在构建后被截断或改动；请重新构建或获取',
    },
    explain: {
      en: 'Every count, index and code in a bytecode file is checked while it is read. The place named is the first that cannot be right.',
      ru: 'Каждое число, индекс и код в файле байт-кода проверяются при чтении. Названо первое место, которое не может быть верным.',
      zh: '读取字节码文件时会检查每个计数、索引和代码。所指位置是第一个不可能正确的地方。',
    },
    failing: '$ trinityc run cut-short.tbc',
    mended: '$ trinityc run program.tbc',
  },
  E0804: {
    severity: 'error',
    message: {
      en: 'bytecode of `{func}` is invalid at instruction {instr}: {what}',
      ru: 'байт-код функции `{func}` неверен в инструкции {instr}: {what}',
      zh: '`{func}` 的字节码在指令 {instr} 处无效：{what}',
    },
    help: {
      en: 'what made the file is at fault; do not run it',
      ru: 'виновата программа, создавшая файл; не выполняйте его',
      zh: '问题出在生成该文件的程序；请勿运行',
    },
    explain: {
      en: 'A module is verified before it runs: types of registers, structure of control, definite assignment, indexes and signatures. A module that fails could do anything, so it is refused.',
      ru: 'Модуль проверяется до выполнения: типы регистров, структура управления, присваивание до чтения, индексы и сигнатуры. Модуль, не прошедший проверку, мог бы сделать что угодно, поэтому он отвергается.',
      zh: '模块在运行前会被验证：寄存器类型、控制结构、先赋值后读取、索引和签名。未通过验证的模块可能做任何事，因此被拒绝。',
    },
    failing: '$ trinityc run forged.tbc',
    mended: '$ trinityc run program.tbc',
  },
  E0805: {
    severity: 'error',
    message: {
      en: 'assembler text, line {line}: {what}',
      ru: 'текст ассемблера, строка {line}: {what}',
      zh: '汇编文本第 {line} 行：{what}',
    },
    help: {
      en: 'see spec/bytecode.md on the text form',
      ru: 'о текстовой форме см. spec/bytecode.md',
      zh: '文本形式见 spec/bytecode.md',
    },
    explain: {
      en: 'The text form of bytecode has one instruction or declaration a line; `trinityc disasm` shows how each is written.',
      ru: 'В текстовой форме байт-кода одна инструкция или объявление на строку; `trinityc disasm` показывает, как пишется каждое.',
      zh: '字节码的文本形式每行一条指令或声明；`trinityc disasm` 显示各自的写法。',
    },
    failing: '$ trinityc build misspelt.tbcs',
    mended: '$ trinityc build program.tbcs',
  },
} as const satisfies Readonly<Record<string, DiagnosticRow>>;
