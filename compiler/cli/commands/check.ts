import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { checkSource } from '../program.ts';
import { rowOf } from '../render.ts';

/** `check FILE…`: diagnostics only. */
export function run(cx: Context): number {
  let errors = 0;
  let warnings = 0;
  for (const path of cx.invocation.files) {
    const { diagnostics, sources } = checkSource(cx, path);
    cx.report(diagnostics, sources);
    for (const d of diagnostics) {
      if (rowOf(d.code).severity === 'error') errors++;
      else warnings++;
    }
  }
  if (cx.json) cx.printJson({ errors, warnings });
  return errors > 0 ? EXIT.diagnostics : EXIT.ok;
}
