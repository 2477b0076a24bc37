import { expect, it } from 'vitest';
import type { Type } from '../../spec/abi.ts';
import { Values } from '../../vm/embed/values.ts';
import type { Engine, RegValue } from '../../vm/engine.ts';
import { TrapError } from '../../vm/engine.ts';

/** Components that are no value of their type, as foreign bytecode and changed snapshots make them: a trap, no JavaScript error. */

const I32: Type = { kind: 'scalar', name: 'i32' };
const flat: Type = { kind: 'enum', name: 'E', variants: [{ name: 'A', payload: [] }, { name: 'B', payload: [I32] }] }; // prettier-ignore
const list = { kind: 'enum', name: 'L', variants: [{ name: 'Nil', payload: [] as Type[] }, { name: 'Cons', payload: [] as Type[] }] }; // prettier-ignore
list.variants[1]!.payload.push(list as Type);

function read(type: Type, parts: readonly RegValue[], words: readonly number[] = []): string {
  const memory = new Uint8Array(
    new Int32Array([...words, ...Array.from({ length: 32 - words.length }, () => 0)]).buffer,
  );
  try {
    new Values({ memory } as Engine).fromComponents(parts, type);
    return 'a value';
  } catch (e) {
    if (!(e instanceof TrapError)) throw e;
    return e.trap;
  }
}

it('a variant that there is not', () => {
  expect(read(flat, [2, 0])).toBe('code');
  expect(read(flat, [-1, 0])).toBe('code');
  expect(read(list as Type, [16], [0, 0, 0, 0, 0, 0, 7])).toBe('code');
});
it('handles outside of the memory', () => {
  for (const type of [list as Type, { kind: 'str' } as Type]) expect(read(type, [4_000_000_000])).toBe('memory');
  expect(read({ kind: 'str' }, [0], [1, 0, 1000])).toBe('memory');
  expect(read({ kind: 'str' }, [0], [1, 0, -5])).toBe('memory');
});
it('a value that holds itself', () => {
  expect(read(list as Type, [16], [0, 0, 0, 0, 1, 0, 1, 0, 16])).toBe('stack');
});
it('more elements of no size than there can be', () => {
  const units: Type = { kind: 'tensor', elem: { kind: 'tuple', items: [] }, dims: [null], layout: { name: 'dense' } };
  expect(read(units, [0], [1, 0, 2_000_000_000])).toBe('memory');
});
