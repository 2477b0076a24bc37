import type { EmitOptions, EmittedFile, PreparedKernel } from '../target.ts';
export const OPTIONS = {};
export function emit(_k: readonly PreparedKernel[], _o: EmitOptions): readonly EmittedFile[] {
  return [];
}
