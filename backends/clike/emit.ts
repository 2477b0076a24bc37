import type { Range } from '../../compiler/ir/ranges.ts';
import type { Op, Value } from '../../compiler/ir/types.ts';
import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarInfo, ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Dialect, HelperContext } from './dialect.ts';
import { Unprintable } from './dialect.ts';
import type { Expr } from './expr.ts';
import { call, primary } from './expr.ts';
import { literal } from './literal.ts';
import { Names } from './names.ts';
import type { Sites } from './sites.ts';
import type { Variant } from './roots.ts';
import { cType } from './types.ts';

/** An operand of an op that is being printed. */
export interface Operand {
  readonly value: Value;
  readonly type: ScalarType;
  readonly info: ScalarInfo;
  /** Its value where it is an integer constant; bool: 0 or 1. */
  readonly constant: bigint | undefined;
  /** What an integer can be. */
  range(): Range;
  /** Its text; may be taken once. */
  once(): Expr;
  /** A variable or a constant, which may be said any number of times. */
  many(): Expr;
}

/** Prints an op whose results are values: gives an expression for each, without effects; undefined where it has none. */
export type Lowering = (e: Emit, x: readonly Operand[], op: Op) => Expr | readonly Expr[] | undefined;

/** What the functions of one output share. */
export interface Shared extends HelperContext {
  readonly sites: Sites;
}

/** Prints the statements of one function. */
export class Emit {
  readonly shared: Shared;
  readonly variant: Variant;
  readonly names: Names;
  lines: string[] = [];
  depth = 1;
  /** The op that is being printed, and the innermost place in the source. */
  span: Span;
  /** Leaves the function with a status (text). */
  leave: (status: string) => readonly string[] = (status) => [`return ${status};`];
  /** Makes the texts that wait to be used into variables if they read memory, ahead of what changes it. */
  settle: () => void = () => undefined;

  constructor(shared: Shared, variant: Variant, taken: Iterable<string>) {
    this.shared = shared;
    this.variant = variant;
    this.names = new Names(taken);
    this.span = variant.func.span;
  }

  get dialect(): Dialect {
    return this.shared.dialect;
  }

  line(text: string): void {
    this.lines.push(text === '' ? '' : '  '.repeat(this.depth) + text);
  }

  /** Prints lines one step further in. */
  within(body: () => void): void {
    this.depth++;
    body();
    this.depth--;
  }

  /** The name of a helper, which is then in the output. */
  helper(name: string): string {
    return this.shared.helper(name);
  }

  call(helper: string, ...args: readonly (Expr | string)[]): Expr {
    return call(this.helper(helper), ...args);
  }

  /** A variable with the value of an expression. */
  keep(type: ScalarType, value: Expr, name = 't'): Expr {
    this.check(type);
    const n = this.names.fresh(name);
    this.line(`const ${cType(type)} ${n} = ${value.text};`);
    return primary(n);
  }

  int(v: bigint | number, type: ScalarType): Expr {
    return literal(this, BigInt(v), type);
  }

  /** Throws where the dialect has no such type. */
  check(type: ScalarType): void {
    const reason = this.dialect.lacks[type];
    if (reason !== undefined) throw new Unprintable(reason, this.span);
  }

  trapIf(cond: Expr, trap: TrapName): void {
    this.line(`if (${cond.text}) {`);
    this.within(() => this.trap(trap));
    this.line('}');
  }

  trap(trap: TrapName): void {
    const { sites } = this.shared;
    const status = sites.status(trap, this.variant.func.partOf ?? this.variant.func.name, this.span);
    const lines = this.leave(`${status}u`);
    lines.forEach((l, i) => this.line(i === lines.length - 1 ? `${l} // ${trap}` : l));
  }

  /** The bytes of an address with a constant offset, and the buffer's pointer. */
  address: (x: Operand, offset: number) => string = () => '';
}

export function resultInfo(op: Op): ScalarInfo {
  return scalarInfo(op.results[0]!.type as ScalarType);
}
