import type { Site } from '../../backends/wasm/index.ts';
import type { Segment, SourceMap } from '../../backends/wasm/source-map.ts';
import { base64, mappingsOf, withSourceMapUrl } from '../../backends/wasm/source-map.ts';
import type { TbcModule } from '../module.ts';
import { lineColumn } from '../module.ts';

/** What a debugger is told of compiled code. */
export interface DebugOptions {
  /** Text of source files by their names in the module; of others a debugger asks at their address. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Address that the names of files are relative to, as `http://localhost:8000/`: where a debugger asks for them. */
  readonly root?: string;
}

/** The source map of a module. `starts`: offsets in order where the code of another site begins, with the site (−1: none). */
export function sourceMap(
  module: TbcModule,
  sites: readonly Site[],
  starts: readonly (readonly [offset: number, site: number])[],
  options: DebugOptions,
): SourceMap {
  const segments = starts.map(([offset, site]): Segment => {
    const span = site < 0 ? undefined : sites[site]?.span;
    if (!span || span.file < 0) return { offset };
    const { line, column } = lineColumn(module, span.file, span.start);
    return { offset, place: { source: span.file, line: line - 1, column: column - 1 } };
  });
  return {
    version: 3,
    sources: module.files.map((f) => (options.root === undefined ? f : new URL(f, options.root).href)),
    sourcesContent: module.files.map((f) => options.sources?.[f] ?? null),
    names: [],
    mappings: mappingsOf(segments),
  };
}

/** The module with its source map inside. */
export function withSourceMap(wasm: Uint8Array, map: SourceMap): Uint8Array {
  const url = `data:application/json;base64,${base64(new TextEncoder().encode(JSON.stringify(map)))}`;
  return withSourceMapUrl(wasm, url);
}
