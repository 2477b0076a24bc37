import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { checkSource } from '../program.ts';
import { rowOf } from '../render.ts';

/** `check FILE…`: diagnostics only. */
export async function run(cx: Context): Promise<number> {
  let errors = 0;
  let warnings = 0;
  for (const path of cx.invocation.files) {
    const { diagnostics, sources } = await checkSource(cx, path);
    cx.report(diagnostics, sources);
    for (const d of diagnostics) {
      if (rowOf(d.code).severity === 'error') errors++;
      else warnings++;
    }
  }
  if (cx.json) cx.printJson({ errors, warnings });
  return errors > 0 ? EXIT.diagnostics : EXIT.ok;
}
