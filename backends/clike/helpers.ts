import { InternalError } from '../../spec/internal.ts';
import type { Dialect, HelperContext } from './dialect.ts';
import { INT_HELPERS } from './helpers-int.ts';
import { FLOAT_HELPERS } from './helpers-float.ts';
import { MEMORY_HELPERS } from './helpers-memory.ts';
import { TRIT_HELPERS } from './helpers-trits.ts';
import { vectorHelper } from './helpers-vector.ts';

/** A family of helpers: the text of `name`_`type`, or undefined where it has none for the type. */
export type HelperFamily = (e: HelperContext, type: string, name: string) => string | undefined;

/** A name may be in several, for other types. */
const FAMILIES: readonly Readonly<Record<string, HelperFamily>>[] = [
  FLOAT_HELPERS,
  TRIT_HELPERS,
  INT_HELPERS,
  MEMORY_HELPERS,
];

/** The text of a helper by its name: what it does and the type it does it on, as in `add_i32`; of vectors, the op. */
function textOf(e: HelperContext, name: string): string {
  const own = e.dialect.helpers[name];
  if (own) return own(e);
  const vector = vectorHelper(e, name);
  if (vector !== undefined) return vector;
  const at = name.lastIndexOf('_');
  for (const family of FAMILIES) {
    const text = family[name.slice(0, at)]?.(e, name.slice(at + 1), name);
    if (text !== undefined) return text;
  }
  throw new InternalError('I-CLIKE-HELPER', `no helper ${name}`, 'backends/clike');
}

/** The helpers of one output, each made when it is first asked for, after those that it uses. */
export class Helpers implements HelperContext {
  readonly dialect: Dialect;
  readonly texts: string[] = [];
  readonly #names = new Set<string>();

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  helper(name: string): string {
    if (!this.#names.has(name)) {
      this.#names.add(name);
      const text = textOf(this, name);
      this.texts.push(text);
    }
    return name;
  }
}
