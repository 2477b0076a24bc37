import type { Module } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import { returnType } from './func.ts';
import { CONTEXT } from './memory.ts';
import type { ModuleEmit } from './program.ts';
import { attributes } from './program.ts';
import { constantText, llvmType } from './text.ts';

/** What stands between C and a program: its entries, and the context that a thread's calls share. */

/** The context of a thread's calls, with the heap's first bytes and the globals. */
export function contextText(module: Module, symbol: string): string[] {
  const bytes = CONTEXT.globals + 16 * module.globals.length;
  const data = module.data.map((d, i) => {
    const text = Array.from(d.bytes, (b) => `\\${b.toString(16).padStart(2, '0').toUpperCase()}`).join('');
    return `@${symbol}.data${i} = internal unnamed_addr constant [${d.bytes.length} x i8] c"${text}"`;
  });
  const copies = module.data.flatMap((d, i) => [
    `  %to${i} = getelementptr i8, ptr %heap, i64 ${d.address}`,
    `  call void @llvm.memcpy.p0.p0.i64(ptr %to${i}, ptr @${symbol}.data${i}, i64 ${d.bytes.length}, i1 false)`,
  ]);
  const globals = module.globals.flatMap((g, i) => [
    `  %g${i} = getelementptr i8, ptr %cx, i64 ${CONTEXT.globals + 16 * i}`,
    `  store ${llvmType(g.type)} ${constantText(g.type, g.init)}, ptr %g${i}, align 16`,
  ]);
  return [
    `@${symbol}.context = internal thread_local global [${bytes} x i8] zeroinitializer, align 16`,
    ...data,
    `define internal i1 @${symbol}.open(ptr %cx) noinline nounwind {`,
    `  %heap = call ptr @trinity.open(ptr %cx, i64 ${Math.ceil(module.heapBase / 65536) * 65536})`,
    '  %none = icmp eq ptr %heap, null',
    '  br i1 %none, label %fail, label %fill',
    'fail:',
    '  ret i1 false',
    'fill:',
    ...copies,
    ...globals,
    '  ret i1 true',
    '}',
    '',
  ];
}

/** The function that others call, by C's rules; `context`: the names of the context begin so, where the program has one. */
export function entryText(entry: Variant, symbol: string, context: string | undefined, cx: ModuleEmit): string {
  const { func } = entry;
  const extend = (t: ScalarType): string => {
    const info = scalarInfo(t);
    if (info.kind === 'float' || info.bytes >= 4) return '';
    return info.kind === 'signed' || info.kind === 'trits' ? ' signext' : ' zeroext';
  };
  const params = func.params.map((p, i) =>
    entry.pointers[i] ? `ptr %a${i}` : `${llvmType(p.type as ScalarType)}${extend(p.type as ScalarType)} %a${i}`,
  );
  const results = func.results.map((_, i) => `ptr %r${i}`);
  const args = func.params.map((p, i) => `${entry.pointers[i] ? 'ptr' : llvmType(p.type as ScalarType)} %a${i}`);
  const type = returnType(func);
  const lines = [
    `define i32 @${symbol}(${[...params, ...results].join(', ')}) nounwind ${attributes(cx.features)} {`,
    'entry:',
  ];
  let record = 'null';
  if (context !== undefined) {
    record = `@${context}.context`;
    const noMemory = cx.sites.status('memory', func.name, func.span);
    lines.push(
      `  %heap = load ptr, ptr ${record}`,
      '  %new = icmp eq ptr %heap, null',
      '  br i1 %new, label %make, label %call',
      'make:',
      `  %made = call i1 @${context}.open(ptr ${record})`,
      '  br i1 %made, label %call, label %fail',
      'fail:',
      `  ret i32 ${noMemory}`,
      'call:',
    );
  }
  lines.push(`  %all = call ${type} ${cx.nameOf(entry)}(${[`ptr ${record}`, ...args].join(', ')})`);
  if (func.results.length > 0) lines.push(`  %status = extractvalue ${type} %all, 0`);
  const status = func.results.length > 0 ? '%status' : '%all';
  lines.push(`  %trapped = icmp ne i32 ${status}, 0`, '  br i1 %trapped, label %trap, label %done', 'trap:');
  // What the heap holds after a trap is nobody's: the next call begins anew.
  if (context !== undefined) lines.push(`  call void @trinity.close(ptr ${record})`);
  lines.push(`  ret i32 ${status}`, 'done:');
  func.results.forEach((t, i) => {
    const of = llvmType(t as ScalarType);
    lines.push(`  %out${i} = extractvalue ${type} %all, ${i + 1}`);
    if (of === 'i1') lines.push(`  %b${i} = zext i1 %out${i} to i8`, `  store i8 %b${i}, ptr %r${i}`);
    else lines.push(`  store ${of} %out${i}, ptr %r${i}`);
  });
  return [...lines, '  ret i32 0', '}', ''].join('\n');
}
