import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Analysis } from '../../compiler/sema/analysis.ts';
import { declarePrelude } from '../../compiler/sema/modules.ts';
import { parseSource } from '../../compiler/syntax/parse.ts';

it('stdlib/prelude.tri declares what the compiler has built in', () => {
  const text = readFileSync(new URL('../../stdlib/prelude.tri', import.meta.url), 'utf8');
  const parsed = parseSource(text, 0);
  expect(parsed.diagnostics).toEqual([]);
  const p = new Analysis(() => '', undefined);
  declarePrelude(p);
  const shape = (e: {
    name: { text: string };
    generics: readonly { name: { text: string } }[];
    variants: readonly { name: { text: string }; payload: readonly object[] }[];
  }): unknown => [
    e.name.text,
    e.generics.map((g) => g.name.text),
    e.variants.map((v) => [
      v.name.text,
      v.payload.map((t) => ('path' in t ? (t.path as { text: string }[])[0].text : '')),
    ]),
  ];
  const written = parsed.ast.items.map((i) => (i.kind === 'enum' ? shape(i) : i.kind));
  const builtIn = [...p.prelude.values()].flatMap((d) => (d.kind === 'enum' ? [shape(d.item)] : []));
  expect(written).toEqual(builtIn);
});
