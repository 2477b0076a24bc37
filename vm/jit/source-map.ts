import type { Site } from '../../backends/wasm/index.ts';
import type { TbcModule } from '../module.ts';
import { lineColumn } from '../module.ts';

/** What a debugger is told of compiled code. */
export interface DebugOptions {
  /** Text of source files by their names in the module; of others a debugger asks at their address. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Address that the names of files are relative to, as `http://localhost:8000/`: where a debugger asks for them. */
  readonly root?: string;
}

/** The fields of a source map, version 3 (ECMA-426). */
export interface SourceMap {
  readonly version: 3;
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
  readonly names: readonly string[];
  readonly mappings: string;
}

/**
 * The source map of a WebAssembly module: one line, whose columns are byte offsets. `starts`: offsets in order where the code of
 * another site begins, with the site (−1: none).
 */
export function sourceMap(
  module: TbcModule,
  sites: readonly Site[],
  starts: readonly (readonly [offset: number, site: number])[],
  options: DebugOptions,
): SourceMap {
  const fields = new Fields();
  let before = '';
  for (const [offset, site] of starts) {
    const span = site < 0 ? undefined : sites[site]?.span;
    if (!span || span.file < 0) {
      if (before !== '') fields.segment([offset]);
      before = '';
      continue;
    }
    const { line, column } = lineColumn(module, span.file, span.start);
    const place = `${span.file}:${line}:${column}`;
    if (place !== before) fields.segment([offset, span.file, line - 1, column - 1]);
    before = place;
  }
  return {
    version: 3,
    sources: module.files.map((f) => (options.root === undefined ? f : new URL(f, options.root).href)),
    sourcesContent: module.files.map((f) => options.sources?.[f] ?? null),
    names: [],
    mappings: fields.text,
  };
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

/** The module with a custom section that names its source map, as browsers look for it. */
export function withSourceMap(wasm: Uint8Array, map: SourceMap): Uint8Array {
  const url = `data:application/json;base64,${base64(new TextEncoder().encode(JSON.stringify(map)))}`;
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

function base64(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let k = 0; k < 4; k++) out += k > left ? '=' : DIGITS[(three >> (18 - 6 * k)) & 63];
  }
  return out;
}
