import { opRow } from '../../../spec/ops/index.ts';
import type { RefValue, TypePattern } from '../../../spec/ops/schema.ts';
import type { TrapName } from '../../../spec/traps.ts';
import { TRAPS } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { inClass, scalarInfo } from '../../../spec/types.ts';

/** The lines of ops/*.jsonl: what README.md says under "Operations". */

export type JsonValue = number | string | boolean;
/** One point's expectation: a value, several, or `!trap`. */
export type JsonResult = JsonValue | JsonValue[];

export interface OpLine {
  readonly op: string;
  readonly T?: ScalarType;
  readonly U?: ScalarType;
  readonly attrs?: Readonly<Record<string, JsonValue>>;
  /** Attribute that takes all values from 0 to below `count`, in the outermost place of the order of points. */
  readonly sweep?: { readonly attr: string; readonly count: number };
  /** One list of values an operand; `all`: every value of the type, rising. The points are their product, the last operand fastest. */
  readonly over: readonly ('all' | readonly JsonValue[])[];
  readonly results?: readonly JsonResult[];
  readonly digest?: string;
}

/** What an operation gives at a point. */
export type Result = readonly RefValue[] | TrapName;

export function typeOf(p: TypePattern, line: Pick<OpLine, 'T' | 'U'>): ScalarType {
  const type = p === 'T' ? line.T : p === 'U' ? line.U : p;
  if (type === undefined) throw new Error(`the line binds no ${p}`);
  return type;
}

export function operandTypes(line: OpLine): ScalarType[] {
  return opRow(line.op)!.operands.map((p) => typeOf(p as TypePattern, line));
}

export function resultTypes(line: OpLine): ScalarType[] {
  return opRow(line.op)!.results.map((p) => typeOf(p as TypePattern, line));
}

export function toJson(v: RefValue): JsonValue {
  if (typeof v === 'boolean') return v;
  if (v instanceof Uint8Array) return Buffer.from(v).toString('hex');
  if (typeof v === 'bigint') return v >= -(2n ** 53n) && v <= 2n ** 53n ? Number(v) : String(v);
  if (Number.isNaN(v)) return 'nan';
  if (!Number.isFinite(v)) return v > 0 ? 'inf' : '-inf';
  return Object.is(v, -0) ? '-0' : v;
}

const SPECIAL: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity, '-0': -0 };

/** A float of a JSON value: a number, a special one by name, or the bits as `0x…`. */
export function floatOf(v: JsonValue, type: 'f32' | 'f64'): number {
  if (typeof v === 'number') return v;
  const text = String(v);
  if (text.startsWith('0x')) {
    const view = new DataView(new ArrayBuffer(8));
    if (type === 'f64') {
      view.setBigUint64(0, BigInt(text));
      return view.getFloat64(0);
    }
    view.setUint32(0, Number(text));
    return view.getFloat32(0);
  }
  const x = SPECIAL[text];
  if (x === undefined) throw new Error(`no float ${text}`);
  return x;
}

export function fromJson(v: JsonValue, type: ScalarType): RefValue {
  if (type === 'bool') return v === true;
  if (type === 'v128') return new Uint8Array(Buffer.from(String(v), 'hex'));
  if (type === 'f32' || type === 'f64') return floatOf(v, type);
  return BigInt(v as number | string);
}

/** Values that are the same text are the same value; every NaN is one, −0 is not 0. */
export function keyOf(r: Result): string {
  return typeof r === 'string' ? `!${r}` : r.map((v) => String(toJson(v))).join(' ');
}

export function jsonKey(r: JsonResult): string {
  return Array.isArray(r) ? r.join(' ') : String(r);
}

export function resultJson(r: Result): JsonResult {
  if (typeof r === 'string') return `!${r}`;
  return r.length === 1 ? toJson(r[0]!) : r.map(toJson);
}

/** Width in bytes of the float lanes that an operation on vectors computes; undefined for others. Comparisons give masks. */
function floatLanes(op: string): 4 | 8 | undefined {
  if (/_(eq|ne|lt|gt|le|ge)$/.test(op)) return undefined;
  return op.startsWith('f32x4_') ? 4 : op.startsWith('f64x2_') ? 8 : undefined;
}

/** Results with every NaN in a float lane made the canonical one, since which one it is cannot be observed. */
export function canonical(op: string, r: Result): Result {
  const width = floatLanes(op);
  if (width === undefined || typeof r === 'string') return r;
  return r.map((v) => {
    if (!(v instanceof Uint8Array)) return v;
    const view = new DataView(v.slice().buffer);
    for (let i = 0; i < 16; i += width) {
      if (width === 4 && Number.isNaN(view.getFloat32(i, true))) view.setUint32(i, 0x7fc00000, true);
      if (width === 8 && Number.isNaN(view.getFloat64(i, true))) view.setBigUint64(i, 0x7ff8000000000000n, true);
    }
    return new Uint8Array(view.buffer);
  });
}

/** All values of a small integer type or bool, rising. */
export function allValues(type: ScalarType): RefValue[] {
  if (type === 'bool') return [false, true];
  if (!inClass(type, 'int') || scalarInfo(type).modulus > 1000n) throw new Error(`"all" of ${type}`);
  const { min, modulus } = scalarInfo(type);
  return Array.from({ length: Number(modulus) }, (_, i) => min + BigInt(i));
}

/** The values of each operand, as lists. */
export function axes(line: OpLine): RefValue[][] {
  const types = operandTypes(line);
  return line.over.map((a, i) => (a === 'all' ? allValues(types[i]!) : a.map((v) => fromJson(v, types[i]!))));
}

/** Calls back for every combination of the axes, the last one fastest. The array handed out is reused. */
export function eachPoint(lists: readonly RefValue[][], visit: (args: readonly RefValue[]) => void): void {
  const args: RefValue[] = [];
  const go = (i: number): void => {
    if (i === lists.length) {
      visit(args);
      return;
    }
    for (const v of lists[i]!) {
      args[i] = v;
      go(i + 1);
    }
  };
  go(0);
}

/**
 * Folds results in order to 32 bits: h ← (h·16777619 + w) mod 2^32 from h = 0, with w = value − least value of the
 * type + 1 for integers, 1 or 2 for false and true, 1000 + the trap's number for traps. Integers of at most 20 trits only.
 */
export class Digest {
  #h = 0;
  add(r: Result, types: readonly ScalarType[]): void {
    if (typeof r === 'string') {
      this.#step(1000 + TRAPS[r].id);
      return;
    }
    r.forEach((v, i) => {
      if (typeof v === 'boolean') this.#step(v ? 2 : 1);
      else this.#step(Number((v as bigint) - scalarInfo(types[i]!).min) + 1);
    });
  }

  get text(): string {
    return this.#h.toString(16).padStart(8, '0');
  }

  #step(w: number): void {
    this.#h = (Math.imul(this.#h, 16777619) + w) >>> 0;
  }
}
