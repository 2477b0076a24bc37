import type { Context } from '../context.ts';
import { emit } from '../emit.ts';

const bytecodePath = (path: string): string => (path === '-' ? '-' : path.replace(/(\.(tri|tbcs|tbc))?$/, '.tbc'));

/** `build FILE`: bytecode beside the source (or where -o says), or another form with --emit. */
export function run(cx: Context): Promise<number> {
  const path = cx.invocation.files[0];
  const kind = cx.invocation.values.get('emit') ?? 'tbc';
  const out = cx.invocation.values.get('out') ?? (kind === 'tbc' ? bytecodePath(path) : '-');
  return emit(cx, path, kind, out);
}
