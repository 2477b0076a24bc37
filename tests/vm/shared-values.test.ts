import { expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { encode } from '../../vm/encode/index.ts';
import type { EnumValue } from '../../vm/index.ts';
import { instantiate } from '../../vm/index.ts';

/** Values whose parts are shared: what the program holds once is converted once. */

const SOURCE = `enum Tree { Leaf, Node(Tree, Tree) }
pub fn full(depth: i32) -> Tree {
  var t = Tree.Leaf
  for i in 0..depth { t = Tree.Node(t, t) }
  t
}
pub fn pair() -> [2]Tree {
  let t = full(1)
  [t, Tree.Node(t, Tree.Leaf)]
}
`;

async function exports(): Promise<Record<string, (...args: unknown[]) => unknown>> {
  const { module } = compile({ path: 'tree.tri', text: SOURCE }, () => undefined);
  return (await instantiate(encode(module!))).exports;
}

it('a tree of 60 levels, each twice the one below', async () => {
  let at = (await exports())['full'](60) as EnumValue;
  for (let level = 60; level > 0; level--) {
    expect(at.variant).toBe('Node');
    expect(at.payload[0]).toBe(at.payload[1]);
    at = at.payload[0] as EnumValue;
  }
  expect(at).toEqual({ variant: 'Leaf', payload: [] });
});

it('calls share nothing with one another', async () => {
  const { full } = await exports();
  const [a, b] = [full(1) as EnumValue, full(1) as EnumValue];
  expect(a).toEqual(b);
  expect(a.payload[0]).not.toBe(b.payload[0]);
});
