import type { DiagnosticRow } from '../diagnostics-schema.ts';

/** Diagnostics of evaluation at compile time: E0550 to E0553. */
export const CONSTS_DIAGNOSTICS = {
  E0550: {
    severity: 'error',
    message: { en: 'this is not known at compile time', ru: 'это неизвестно при компиляции', zh: '此处在编译时未知' },
    help: {
      en: 'constants are made of literals, other constants and pure functions',
      ru: 'константы строятся из литералов, других констант и чистых функций',
      zh: '常量由字面量、其他常量和纯函数构成',
    },
    explain: {
      en: 'Constants, sizes in types and indexes of axes are computed by the compiler. Printing, functions of the host, kernels and texts of floats are not available then.',
      ru: 'Константы, размеры в типах и номера осей вычисляет компилятор. Печать, функции среды, ядра и текст дробных чисел тогда недоступны.',
      zh: '常量、类型中的大小和轴的编号由编译器计算。那时不能打印，不能调用宿主函数和内核，也不能得到浮点数的文本。',
    },
    failing: 'extern fn now() -> i64\nconst START: i64 = now()\n',
    mended: 'extern fn now() -> i64\nfn start() -> i64 { now() }\n',
  },
  E0551: {
    severity: 'error',
    message: { en: 'the evaluation traps: {trap}', ru: 'вычисление прерывается: {trap}', zh: '求值时发生陷阱：{trap}' },
    help: {
      en: 'change the value that causes it, or test for it first',
      ru: 'измените значение, которое её вызывает, или проверьте его раньше',
      zh: '请修改导致它的值，或先做检查',
    },
    explain: {
      en: 'The same code would trap if it ran, so the constant has no value. The traps are those of the language: zero_divisor, bounds, range, overflow, shift, shape, assert, unwrap and others.',
      ru: 'При выполнении этот код вызвал бы прерывание, поэтому у константы нет значения. Прерывания те же: zero_divisor, bounds, range, overflow, shift, shape, assert, unwrap и другие.',
      zh: '这段代码若运行也会陷阱，因此常量没有值。陷阱与语言中的相同：zero_divisor、bounds、range、overflow、shift、shape、assert、unwrap 等。',
    },
    failing: 'const ZERO: i32 = 0\nconst N: i32 = 10 / ZERO\n',
    mended: 'const TWO: i32 = 2\nconst N: i32 = 10 / TWO\n',
  },
  E0552: {
    severity: 'error',
    message: {
      en: 'the value of `{name}` depends on itself',
      ru: 'значение `{name}` зависит от самого себя',
      zh: '`{name}` 的值依赖于自身',
    },
    help: {
      en: 'give one of the constants in the circle a value of its own',
      ru: 'дайте одной из констант круга собственное значение',
      zh: '请给循环中的一个常量独立的值',
    },
    explain: {
      en: 'To compute the constant, the constant itself would be needed, directly or through others.',
      ru: 'Для вычисления константы понадобилась бы она сама, прямо или через другие.',
      zh: '计算该常量需要它自身的值（直接或经由其他常量）。',
    },
    failing: 'const A: i32 = B + 1\nconst B: i32 = A + 1\n',
    mended: 'const A: i32 = B + 1\nconst B: i32 = 1\n',
  },
  E0553: {
    severity: 'error',
    message: { en: 'the evaluation takes too long', ru: 'вычисление слишком долгое', zh: '求值耗时过长' },
    help: {
      en: 'compute it when the program runs',
      ru: 'вычисляйте это при выполнении программы',
      zh: '请在程序运行时计算',
    },
    explain: {
      en: 'Evaluation at compile time is limited to a few million steps and 200 nested calls, so that the compiler always ends.',
      ru: 'Вычисление при компиляции ограничено несколькими миллионами шагов и 200 вложенными вызовами, чтобы компилятор всегда завершался.',
      zh: '编译时求值限于数百万步和 200 层嵌套调用，以保证编译器总能结束。',
    },
    failing: 'fn forever() -> i32 { 1 + forever() }\nconst N: i32 = forever()\n',
    mended: 'fn three() -> i32 { 1 + 2 }\nconst N: i32 = three()\n',
  },
} as const satisfies Record<string, DiagnosticRow>;
