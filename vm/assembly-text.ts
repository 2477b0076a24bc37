import type { ScalarType } from '../spec/types.ts';
import type { TbcConstant } from './module.ts';

/** What the assembler and the disassembler agree on beside the op table. Described in spec/bytecode.md, "Text form". */
export const TEXT_VERSION = 1;

/** A constant's value: decimal, `true`, `nan`, `inf`, `-0`, or 32 hexadecimal digits of a v128, byte 0 first. */
export function valueText(v: TbcConstant['value']): string {
  if (v instanceof Uint8Array) return [...v].map((b) => b.toString(16).padStart(2, '0')).join('');
  if (typeof v !== 'number') return String(v);
  if (Number.isNaN(v)) return 'nan';
  if (!Number.isFinite(v)) return v > 0 ? 'inf' : '-inf';
  return Object.is(v, -0) ? '-0' : String(v);
}

/** The inverse; undefined where the text is no value of the type. */
export function parseValue(text: string, type: ScalarType): TbcConstant['value'] | undefined {
  if (type === 'bool') return text === 'true' ? true : text === 'false' ? false : undefined;
  if (type === 'v128') {
    if (!/^[0-9a-f]{32}$/.test(text)) return undefined;
    return Uint8Array.from({ length: 16 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16));
  }
  if (type !== 'f32' && type !== 'f64') return /^-?\d+$/.test(text) ? BigInt(text) : undefined;
  const named: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity };
  if (Object.hasOwn(named, text)) return named[text];
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : undefined;
}
