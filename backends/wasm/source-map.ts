/** Source maps of WebAssembly modules: version 3 (ECMA-426), one line whose columns are byte offsets. */
export interface SourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/** From an offset on the code is of a place in the source, lines and columns counted from 0; without a place it is of none. */
export interface Segment {
  readonly offset: number;
  readonly place?: { readonly source: number; readonly line: number; readonly column: number };
}

/** The field `mappings`; the segments are in the order of their offsets. Those that say the same as the one before are left out. */
export function mappingsOf(segments: Iterable<Segment>): string {
  const fields = new Fields();
  let before = '';
  for (const { offset, place } of segments) {
    const key = place ? `${place.source}:${place.line}:${place.column}` : '';
    if (key === before) continue;
    before = key;
    fields.segment(place ? [offset, place.source, place.line, place.column] : [offset]);
  }
  return fields.text;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Segments of one line: each field as the difference to the same field before, in base-64 digits of five bits. */
class Fields {
  text = '';
  readonly #last = [0, 0, 0, 0];

  segment(values: readonly number[]): void {
    if (this.text !== '') this.text += ',';
    values.forEach((v, i) => {
      this.#number(v - this.#last[i]!);
      this.#last[i] = v;
    });
  }

  #number(n: number): void {
    let rest = n < 0 ? -n * 2 + 1 : n * 2;
    do {
      const digit = rest & 31;
      rest >>>= 5;
      this.text += DIGITS[rest > 0 ? digit | 32 : digit];
    } while (rest > 0);
  }
}

/** The module with a custom section that tells where its source map is, as browsers look for it. */
export function withSourceMapUrl(wasm: Uint8Array, url: string): Uint8Array {
  const content = [...text('sourceMappingURL'), ...text(url)];
  const section = [0, ...unsigned(content.length), ...content];
  const out = new Uint8Array(wasm.length + section.length);
  out.set(wasm);
  out.set(section, wasm.length);
  return out;
}

function text(s: string): number[] {
  const bytes = new TextEncoder().encode(s);
  return [...unsigned(bytes.length), ...bytes];
}

function unsigned(n: number): number[] {
  const out: number[] = [];
  for (let rest = n; ; rest >>>= 7) {
    if (rest < 128) return [...out, rest];
    out.push((rest & 127) | 128);
  }
}

export function base64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k < 4; k++) out += k > left ? '=' : DIGITS[(three >> (18 - 6 * k)) & 63];
  }
  return out;
}
