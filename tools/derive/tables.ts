/** spec/tables.md: the scalar types and the traps with their permanent codes. */
import { TRAPS } from '../../spec/traps.ts';
import { SCALARS } from '../../spec/types.ts';
import { code, derivedNote, table } from './markdown.ts';

function types(): string {
  const rows = [...SCALARS.values()].map((type) => {
    const isInteger = type.kind === 'trits' || type.kind === 'signed' || type.kind === 'unsigned';
    const unit = type.kind === 'trits' ? (type.width === 1 ? 'trit' : 'trits') : type.width === 1 ? 'bit' : 'bits';
    return [
      String(type.code),
      code(type.name),
      type.kind,
      `${type.width} ${unit}`,
      String(type.bytes),
      type.machine,
      isInteger ? String(type.min) : '',
      isInteger ? String(type.max) : '',
    ];
  });
  return table(['code', 'type', 'kind', 'width', 'bytes in memory', 'machine type', 'least', 'greatest'], rows);
}

function traps(): string {
  const rows = Object.entries(TRAPS).map(([name, trap]) => [String(trap.id), code(name), trap.text]);
  return table(['id', 'trap', 'meaning'], rows);
}

export function makeTables(): string {
  return [
    '# Tables: scalar types and traps',
    derivedNote('spec/types.ts and spec/traps.ts'),
    'Codes and ids are permanent: a later version adds rows and never changes one.\n',
    '## Scalar and storage types\n',
    '`f16` and `bf16` exist in storage only, `v128` in registers only. A type is aligned to its size in memory.\n',
    types(),
    '## Traps\n',
    traps(),
  ].join('\n');
}
