import type { ConstValue } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { f64Bits } from '../../spec/numerics.ts';

/** LLVM's textual form: types, constants and the instructions of one function in the making. */

/** The LLVM type that holds a value of a scalar type: an integer of its storage's bits, `i1` for a truth value. */
export function llvmType(t: ScalarType): string {
  const info = scalarInfo(t);
  if (info.kind === 'vector') return V128;
  if (info.kind === 'float') return t === 'f32' ? 'float' : 'double';
  return info.kind === 'bool' ? 'i1' : `i${8 * info.bytes}`;
}

/** How vectors are kept between instructions; each instruction views them in lanes of its own. */
export const V128 = vectorType('i64', 2);

/** `count` lanes; of 128 bits unless `wide`, the number of 128-bit parts, says more. */
export function vectorType(lane: string, count: number, wide = 1): string {
  return `<${count * wide} x ${lane}>`;
}

/** An integer as LLVM reads it in any width: as the signed number of those bits. */
export function intText(v: bigint, bits: number): string {
  return bits === 1 ? (v === 0n ? 'false' : 'true') : String(BigInt.asIntN(bits, v));
}

/** A float constant: LLVM takes the bits of the f64 for both types; an f32 is exact in it. */
export function floatText(v: number): string {
  return `0x${f64Bits(v).toString(16).toUpperCase().padStart(16, '0')}`;
}

/** A constant of a type. */
export function constantText(t: ScalarType, v: ConstValue): string {
  if (v instanceof Uint8Array) {
    const view = new DataView(v.buffer, v.byteOffset, 16);
    return v.every((x) => x === 0)
      ? 'zeroinitializer'
      : `<i64 ${view.getBigInt64(0, true)}, i64 ${view.getBigInt64(8, true)}>`;
  }
  if (typeof v === 'number') return floatText(v);
  return intText(BigInt(v), scalarInfo(t).kind === 'bool' ? 1 : 8 * scalarInfo(t).bytes);
}

/** A vector constant with the same text in each lane. */
export function splatText(lane: string, value: string, count: number): string {
  return `<${Array.from({ length: count }, () => `${lane} ${value}`).join(', ')}>`;
}

/** A name as LLVM reads any. */
export function globalName(name: string): string {
  return /^[\w.$-]+$/.test(name) ? `@${name}` : `@"${name.replaceAll(/[^ !#-[\]-~]/g, '_')}"`;
}

/** What a module declares once: functions and intrinsics that its code calls. */
export class Declarations {
  readonly #lines = new Map<string, string>();

  constructor(first: readonly (readonly [name: string, result: string, params: readonly string[]])[] = []) {
    for (const [name, result, params] of first) this.need(name, result, params);
  }

  /** A function by its LLVM name, for use in a call. */
  need(name: string, result: string, params: readonly string[], attributes = ''): string {
    this.#lines.set(name, `declare ${result} @${name}(${params.join(', ')})${attributes && ` ${attributes}`}`);
    return `@${name}`;
  }

  text(): string {
    return [...this.#lines.values()].sort().join('\n');
  }
}

/** Instructions of a function, block by block. */
export class Code {
  readonly declarations: Declarations;
  /** The first line keeps the place of what lies on the stack. */
  readonly #lines: string[] = [''];
  readonly #slots: string[] = [];
  #at = 'entry';
  #values = 0;
  #labels = 0;
  #ended = false;

  constructor(declarations: Declarations) {
    this.declarations = declarations;
  }

  /** The label of the block that instructions now go to. */
  get block(): string {
    return this.#at;
  }

  /** Whether the block has its terminator; what is then emitted is never reached and left out. */
  get ended(): boolean {
    return this.#ended;
  }

  fresh(): string {
    return `%v${this.#values++}`;
  }

  newLabel(hint: string): string {
    return `${hint}${this.#labels++}`;
  }

  /** An instruction that gives a value. */
  value(text: string): string {
    const name = this.fresh();
    this.line(`${name} = ${text}`);
    return name;
  }

  line(text: string): void {
    if (!this.#ended) this.#lines.push(`  ${text}`);
  }

  /** Keeps a place, for phis whose sources are not known yet; `fill` gives the lines. */
  reserve(): { fill: (lines: readonly string[]) => void } {
    const at = this.#lines.push('') - 1;
    return { fill: (lines) => (this.#lines[at] = lines.map((l) => `  ${l}`).join('\n')) };
  }

  /** A pointer to room for a value of a type, made once a call. */
  slot(type: string): string {
    const name = this.fresh();
    this.#slots.push(`  ${name} = alloca ${type}`);
    return name;
  }

  /** Ends the block. */
  end(text: string): void {
    this.line(text);
    this.#ended = true;
  }

  begin(label: string): void {
    this.#lines.push(`${label}:`);
    this.#at = label;
    this.#ended = false;
  }

  jump(label: string): void {
    this.end(`br label %${label}`);
  }

  branch(condition: string, yes: string, no: string): void {
    this.end(`br i1 ${condition}, label %${yes}, label %${no}`);
  }

  /** Calls an intrinsic or library function, which is declared along. */
  call(name: string, result: string, args: readonly (readonly [type: string, value: string])[]): string {
    const callee = this.declarations.need(
      name,
      result,
      args.map(([t]) => t),
    );
    const text = `call ${result} ${callee}(${args.map(([t, v]) => `${t} ${v}`).join(', ')})`;
    if (result !== 'void') return this.value(text);
    this.line(text);
    return '';
  }

  text(): string {
    this.#lines[0] = this.#slots.join('\n');
    return this.#lines.filter((l) => l !== '').join('\n');
  }
}
