import { createEncoder } from '../../backends/wasm/encoder/index.ts';
import { Handlers } from '../../vm/interp-wasm/handlers.ts';
import { LINK } from '../../vm/interp-wasm/layout.ts';
import { generate } from './generate.ts';
import { byOp, lines } from './text.ts';
import { chooseForms } from './variants.ts';

/** Handlers that note the chains they are asked for in vain. */
export class AskedHandlers extends Handlers {
  readonly #asked = new Set<string>();

  override main(form: string): number | undefined {
    const known = super.main(form);
    if (known === undefined && form.includes(LINK)) this.#asked.add(form);
    return known;
  }

  /** Those of which there could be handlers. */
  possible(): string[] {
    const forms = new Set(chooseForms([]).candidates.map((f) => f.name));
    const isForm = (part: string, i: number): boolean =>
      forms.has((i > 0 ? part.slice(1) : part).replace(/^(ju|trap)\./, ''));
    return [...this.#asked].filter((name) => name.split(LINK).every(isForm));
  }
}

/**
 * An interpreter whose main loop has all candidates and the chains given, with the names of its handlers by number; `counts` is where it
 * counts how often each runs.
 */
export function buildHandlers(
  chains: readonly string[],
  counts?: WebAssembly.Memory,
): { handlers: AskedHandlers; names: string[] } {
  const { mainWasm, rareWasm, main, rare } = generate(createEncoder, chooseForms(chains), counts !== undefined);
  const handlers = new AskedHandlers({
    main: mainWasm as Uint8Array<ArrayBuffer>,
    rare: () => rareWasm as Uint8Array<ArrayBuffer>,
    mainNames: lines(main),
    rareNames: byOp(rare),
    rareCount: new Set(rare.values()).size,
    ...(counts ? { extra: { counts } } : {}),
  });
  return { handlers, names: lines(main).split('\n') };
}
