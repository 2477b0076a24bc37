import { describe, expect, it } from 'vitest';
import type { OpTable } from '../../spec/ops/schema.ts';
import { table } from '../../tools/derive/markdown.ts';
import { makeOps } from '../../tools/derive/ops.ts';
import { makeTables } from '../../tools/derive/tables.ts';

describe('derived documents', () => {
  it('escape what would end a cell of a table', () => {
    expect(table(['a'], [['x | y'], ['one\ntwo']])).toBe('| a |\n|---|\n| x \\| y |\n| one two |\n');
  });

  it('state ranges that follow from the types', () => {
    const text = makeTables();
    expect(text).toContain('| 9 | `t9` | trits | 9 trits | 2 | i32 | -9841 | 9841 |');
    expect(text).toContain('| 45 | `i64` | signed | 64 bits | 8 | i64 | -9223372036854775808 | 9223372036854775807 |');
  });

  it('show an op with its classes, attributes, traps and laws, in the order of ids', () => {
    const ops: OpTable = {
      load: {
        id: 220,
        doc: 'Reads.',
        U: 'any',
        operands: ['u32'],
        results: ['U'],
        attrs: { offset: 'int' },
        effect: 'read',
      },
      div: {
        id: 3,
        doc: 'Divides.',
        T: 'int',
        operands: ['T', 'T'],
        results: ['T'],
        effect: 'trap',
        traps: ['zero_divisor'],
        laws: [{ rightIdentity: 'one' }],
      },
    };
    const text = makeOps({ mixed: ops });
    expect(text).toContain(
      '| 3 | `div` | `<T: int>` `(T, T) → (T)` | trap | Divides. Traps: `zero_divisor`. Laws: right identity one. |',
    );
    expect(text.indexOf('`div`')).toBeLessThan(text.indexOf('`load`'));
    expect(text).toContain('`<U: any> {offset: int}` `(u32) → (U)`');
  });
});
