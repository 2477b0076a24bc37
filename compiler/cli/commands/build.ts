import type { OptionName } from '../command-table.ts';
import type { Context } from '../context.ts';
import { emit } from '../emit.ts';
import { EXIT } from '../exit-codes.ts';

const bytecodePath = (path: string): string => (path === '-' ? '-' : path.replace(/(\.(tri|tbcs|tbc))?$/, '.tbc'));

/** Options that say more about `--target`. */
const OF_TARGET: readonly OptionName[] = ['kernel', 'size', 'option'];

/** `build FILE`: bytecode beside the source (or where -o says), another form with --emit, or the files of a target. */
export async function run(cx: Context): Promise<number> {
  const path = cx.invocation.files[0];
  const { values } = cx.invocation;
  const target = values.get('target');
  if (target !== undefined) {
    const { buildTarget } = await import('../build-target.ts');
    return buildTarget(cx, path, target);
  }
  const alone = OF_TARGET.find((o) => values.has(o));
  if (alone !== undefined) {
    cx.reportPlain('E0913', { option: `--${alone}`, needs: 'target' });
    return EXIT.usage;
  }
  const kind = values.get('emit') ?? 'tbc';
  const out = values.get('out') ?? (kind === 'tbc' ? bytecodePath(path) : '-');
  return emit(cx, path, kind, out);
}
