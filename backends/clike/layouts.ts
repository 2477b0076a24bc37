import { TRAPS } from '../../spec/traps.ts';
import { BLOCK_BYTES, TRITS_PER_BLOCK } from '../../spec/layout.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { KernelParam, PreparedKernel } from '../target.ts';

/** What the header says of buffers, and what is checked of sizes. */

type BufferParam = KernelParam & { kind: 'buffer' };

const ACCESS = { read: 'read', write: 'written', update: 'read and written' } as const;

/** A buffer's type, size and layout in words. */
export function layoutText(p: BufferParam): string {
  const { elem, dims, layout } = p.type;
  const shape = `[${dims.map((d) => d ?? '?').join(', ')}]${elem === 't1' ? 'trit' : elem}`;
  const size = p.bytes === undefined ? '' : `, ${p.bytes} bytes`;
  return `${shape}, ${ACCESS[p.access]}${size}. ${ordering(p)}${layout.tile ? ` ${tiling(layout.tile[0])}` : ''}`;
}

function ordering({ type: { elem, layout, dims } }: BufferParam): string {
  const last = dims.at(-1) ?? 1;
  switch (layout.name) {
    case 'dense':
      return `Rows one after the other${dense(elem)}.`;
    case 'i8':
      return 'A byte each, rows one after the other.';
    case 'planes':
      return `Each row is ceil(${last} / 128) blocks of 32 bytes, 16 bytes of bits that tell what is not 0, then 16 that tell what is -1; trit k is bit k % 8 of byte k / 8 % 16.`;
    case 'pack2':
      return `Each row is ceil(${last} / 64) blocks of 16 bytes; trit k, plus 1, is in byte k % 16, bits 2 * (k / 16 % 4) and on. Padding is 0 (code 1).`;
    case 'pack5':
      return `Each row is ceil(${last} / 80) blocks of 16 bytes; trit k, plus 1, is the digit of weight 3^(k % 80 / 16) of byte k % 16. Padding is 0 (digit 1).`;
  }
}

function dense(elem: BufferParam['type']['elem']): string {
  if (elem === 'f16') return ', IEEE binary16';
  if (elem === 'bf16') return ', bfloat16';
  if (elem === 'bool') return ', bytes 0 or 1';
  return '';
}

function tiling(rows: number): string {
  return `Tiles of ${rows} rows: block b of rows i to i + ${rows - 1} lie one after the other; rows are padded to a multiple of ${rows}.`;
}

/** Statements that refuse sizes that no tensor has, and buffers beyond the reach of 32-bit offsets. */
export function sizeChecks(kernel: PreparedKernel, names: ReadonlyMap<KernelParam, string>): string[] {
  const lines: string[] = [];
  const open = kernel.params.filter((p) => p.kind === 'size' && p.value === undefined);
  if (open.length > 0) {
    const negative = open.map((p) => `${names.get(p)!} < 0`).join(' || ');
    lines.push(`if (${negative}) return ${TRAPS.shape.id + 1}u;`);
  }
  for (const p of kernel.params) {
    if (p.kind !== 'buffer' || p.bytes !== undefined) continue;
    const size = (d: string | number | null): string => {
      const of = kernel.params.find((q) => q.kind === 'size' && q.name === d);
      return of && names.has(of) ? `(double)${names.get(of)!}` : `${Number(d)}.0`;
    };
    const { layout, elem, dims } = p.type;
    const packed = layout.name === 'planes' || layout.name === 'pack2' || layout.name === 'pack5';
    // Generous by a block a row and by a tile: what comes near the limit is refused as well.
    const row = packed
      ? `(${size(dims.at(-1)!)} / ${TRITS_PER_BLOCK[layout.name]}.0 + 1.0) * ${BLOCK_BYTES[layout.name]}.0`
      : `${size(dims.at(-1)!)} * ${layout.name === 'i8' ? 1 : scalarInfo(elem).bytes}.0`;
    const rows = dims.slice(0, -1).map(size);
    const text = [row, ...rows.map((r) => (layout.tile ? `(${r} + ${layout.tile[0]}.0)` : r))].join(' * ');
    lines.push(`if (${text} > 4294967040.0) return ${TRAPS.memory.id + 1}u;`);
  }
  return lines;
}
