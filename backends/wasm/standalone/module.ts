import type { Module } from '../../../compiler/ir/types.ts';
import { lineColumn } from '../../../spec/span.ts';
import type { Span } from '../../../spec/span.ts';
import type { TrapName } from '../../../spec/traps.ts';
import { usesByteDots } from '../byte-dots.ts';
import type { Binaryen } from '../binaryen.ts';
import { loadBinaryen } from '../binaryen.ts';
import { encodeWasm } from '../index.ts';
import type { Segment, SourceMap } from '../source-map.ts';
import { mappingsOf, withSourceMapUrl } from '../source-map.ts';
import type { Site } from '../sites.ts';
import { standardText } from '../text.ts';
import type { Linked } from './link.ts';

/** Kernels as a WebAssembly module that needs no virtual machine. */
export interface StandaloneModule {
  readonly wasm: Uint8Array;
  readonly map: SourceMap;
  /** Places that may trap, by the number that `trinity.trap` and `trinity.grow` are called with. */
  readonly places: ReadonlyMap<number, Place>;
  /** Number of the global that is the end of the heap; undefined where there is no heap. */
  readonly heapTop: number | undefined;
}

/** Where a trap was raised. */
export interface Place {
  /** What is raised; undefined where a call or an access of memory is. */
  readonly trap: TrapName | undefined;
  /** The kernel or function, as the source names it. */
  readonly func: string;
  readonly span: Span;
}

/** Whether relaxed instructions would make another module of it. */
export function hasRelaxedForm({ module }: Linked): boolean {
  return [...module.funcs.values()].some(usesByteDots);
}

/**
 * Exports the kernels by their names; parameters as in `PreparedKernel.params` (buffers: byte addresses), then the number of nested
 * calls allowed. Imports are those of `WasmModule`. `mapUrl`: where the source map will be, from the module.
 */
export function standaloneModule(
  linked: Linked,
  heapTop: string,
  { relaxed, mapUrl }: { readonly relaxed: boolean; readonly mapUrl: string },
): StandaloneModule {
  const { module } = linked;
  const exports = new Map(linked.roots.map((root) => [root, linked.kernelOf.get(root)!.name]));
  const { wasm, sites, starts = [] } = encodeWasm(module, { exports, relaxed, lines: true });
  const top = module.globals.findIndex((g) => g.name === heapTop);
  return {
    wasm: withSourceMapUrl(wasm, mapUrl),
    map: sourceMapOf(module, sites, starts),
    places: new Map(sites.flatMap((s, i) => (s.trap === undefined ? [] : [[i, placeOf(linked, s)] as const]))),
    heapTop: top < 0 ? undefined : top,
  };
}

function placeOf({ kernelOf }: Linked, { func, span, trap }: Site): Place {
  return { trap, func: span.inlined?.func ?? kernelOf.get(func)?.name ?? func, span };
}

function sourceMapOf(
  { files, lines }: Module,
  sites: readonly Site[],
  starts: readonly (readonly [offset: number, site: number])[],
): SourceMap {
  const segments = starts.map(([offset, site]): Segment => {
    const span = sites[site]?.span;
    if (!span || span.file < 0) return { offset };
    const { line, column } = lineColumn(lines, span.file, span.start);
    return { offset, place: { source: span.file, line: line - 1, column: column - 1 } };
  });
  return { version: 3, sources: files, names: [], mappings: mappingsOf(segments) };
}

/** The text form of a module's bytes. Rejects where Binaryen is missing. */
export async function textOf(wasm: Uint8Array): Promise<string> {
  const b = await loadBinaryen();
  // The package's types have two functions where it has one.
  const read = b.readBinary as (bytes: Uint8Array, features: number) => ReturnType<Binaryen['readBinary']>;
  const m = read(wasm, b.Features.All);
  try {
    return standardText(m.emitStackIR());
  } finally {
    m.dispose();
  }
}
