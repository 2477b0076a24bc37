import type { Op } from '../../compiler/ir/types.ts';
import type { FuncEmitter } from './func.ts';

export function widenLoop(_f: FuncEmitter, _op: Op): string[] | undefined {
  return undefined;
}
