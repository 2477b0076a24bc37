import type { Op, Value } from '../../compiler/ir/types.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { FuncEmitter } from './func.ts';
import { CONTEXT, CONTEXT_TAG, DATA_TAG, loadAt, storeAt } from './memory.ts';
import { llvmType } from './text.ts';

/** Ops of memory and globals. */
export function memoryOp(f: FuncEmitter, op: Op): void {
  const { code } = f;
  if (op.op !== 'load' && op.op !== 'store') f.cx.touch();
  const index = (): string =>
    code.value(`getelementptr i8, ptr %cx, i64 ${CONTEXT.globals + 16 * Number(op.attrs!['index'])}`);
  switch (op.op) {
    case 'load':
      f.give(op, [loadAt(f, f.pointer(op.operands[0]!, f.offsetOf(op)), op)]);
      return;
    case 'store':
      return storeAt(f, f.pointer(op.operands[0]!, f.offsetOf(op)), f.arg(op.operands[1]!), op);
    case 'mem_size': {
      const at = code.value(`getelementptr i8, ptr %cx, i64 ${CONTEXT.size}`);
      const size = code.value(`load i64, ptr ${at}, ${CONTEXT_TAG}`);
      return f.give(op, [code.value(`trunc i64 ${size} to i32`)]);
    }
    case 'mem_grow': {
      const old = code.value(`call i64 @trinity.grow(ptr %cx, i32 ${f.text1(op.operands[0]!)})`);
      f.trapIf(code.value(`icmp slt i64 ${old}, 0`), 'memory', op);
      return f.give(op, [code.value(`trunc i64 ${old} to i32`)]);
    }
    case 'mem_fill':
    case 'mem_copy': {
      const [to, by, count] = op.operands as [Value, Value, Value];
      const size = code.value(`zext i32 ${f.text1(count)} to i64`);
      const from: [string, string] = op.op === 'mem_fill' ? ['i8', f.text1(by)] : ['ptr', f.pointer(by, 0)];
      const name = op.op === 'mem_fill' ? 'llvm.memset.p0.i64' : 'llvm.memmove.p0.p0.i64';
      code.call(name, 'void', [['ptr', f.pointer(to, 0)], from, ['i64', size], ['i1', 'false']]);
      return;
    }
    case 'global_get': {
      const type = llvmType(op.results[0]!.type as ScalarType);
      return f.give(op, [code.value(`load ${type}, ptr ${index()}, align 16, ${DATA_TAG}`)]);
    }
    case 'global_set': {
      const v = f.arg(op.operands[0]!);
      return code.line(`store ${llvmType(v.type)} ${v.text}, ptr ${index()}, align 16, ${DATA_TAG}`);
    }
    case 'mark':
      return;
    default:
      throw new InternalError('I-LLVM-OP', `no lowering of ${op.op}`, 'backends/llvm');
  }
}
