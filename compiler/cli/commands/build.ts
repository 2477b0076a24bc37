import type { Context } from '../context.ts';
import { emit } from '../emit.ts';

/** `build FILE`: bytecode beside the source (or where -o says), or another form with --emit. */
export function run(cx: Context): Promise<number> {
  const path = cx.invocation.files[0];
  const kind = cx.invocation.values.get('emit') ?? 'tbc';
  const out = cx.invocation.values.get('out') ?? (kind === 'tbc' ? path.replace(/(\.tri)?$/, '.tbc') : '-');
  return emit(cx, path, kind, out);
}
