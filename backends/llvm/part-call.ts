import { PART_PARAMS } from '../../compiler/ir/parts.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import type { ModuleEmit } from './program.ts';
import { attributes } from './program.ts';
import type { Code } from './text.ts';
import { llvmType } from './text.ts';

/**
 * Calls a part, or lets `trinity_spread` share it among threads where the host has set one. The arguments of all calls lie in
 * one record, from which a function of the range reads them again.
 */
export function callPart(
  cx: ModuleEmit,
  code: Code,
  callee: Variant,
  args: readonly string[],
  thunks: Map<Variant, string>,
): string {
  const types = callee.func.params.map((p, i) => (callee.pointers[i] ? 'ptr' : llvmType(p.type as ScalarType)));
  const record = `{ ${['ptr', ...types].join(', ')} }`;
  const name = `${cx.nameOf(callee).replace(/"$/, '')}.range`;
  const quoted = cx.nameOf(callee).endsWith('"') ? `${name}"` : name;
  if (!thunks.has(callee)) {
    const loads = ['ptr', ...types].flatMap((t, i) => [
      `  %p${i} = getelementptr ${record}, ptr %args, i32 0, i32 ${i}`,
      `  %x${i} = load ${t}, ptr %p${i}`,
    ]);
    const passed = ['ptr', ...types].map((t, i) => `${t} ${i === 1 ? '%from' : i === 2 ? '%to' : `%x${i}`}`);
    thunks.set(
      callee,
      [
        `define internal i32 ${quoted}(ptr %args, i32 %from, i32 %to) nounwind ${attributes(cx.features)} {`,
        ...loads,
        `  %status = call i32 ${cx.nameOf(callee)}(${passed.join(', ')})`,
        '  ret i32 %status',
        '}',
        '',
      ].join('\n'),
    );
  }
  const [alone, shared, on] = [code.newLabel('alone'), code.newLabel('shared'), code.newLabel('on')];
  const spread = code.value('load ptr, ptr @trinity_spread');
  code.branch(code.value(`icmp eq ptr ${spread}, null`), alone, shared);
  code.begin(alone);
  const one = code.value(`call i32 ${cx.nameOf(callee)}(${['ptr %cx', ...args].join(', ')})`);
  code.jump(on);
  code.begin(shared);
  const held = code.slot(record);
  ['ptr %cx', ...args].forEach((a, i) => {
    const at = code.value(`getelementptr ${record}, ptr ${held}, i32 0, i32 ${i}`);
    code.line(`store ${a}, ptr ${at}`);
  });
  const range = args.slice(0, PART_PARAMS).join(', ');
  const many = code.value(`call i32 ${spread}(ptr ${quoted}, ptr ${held}, ${range})`);
  code.jump(on);
  code.begin(on);
  return code.value(`phi i32 [ ${one}, %${alone} ], [ ${many}, %${shared} ]`);
}
