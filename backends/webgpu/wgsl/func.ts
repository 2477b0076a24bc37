import { bindingOf } from '../../../compiler/ir/evaluate.ts';
import { opInfo } from '../../../compiler/ir/ops.ts';
import type { ConstValue, Func, Op, Region, Value } from '../../../compiler/ir/types.ts';
import type { Range } from '../../../compiler/ir/ranges.ts';
import { Ranges, typeRange } from '../../../compiler/ir/ranges.ts';
import { visitFunc } from '../../../compiler/ir/walk.ts';
import type { Span } from '../../../spec/span.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import { Unprintable } from '../../clike/dialect.ts';
import { batchLength, printBatch } from './batch.ts';
import { Control } from './control.ts';
import type { Emit, Memory, Operand } from './emit.ts';
import type { Library } from './library.ts';
import type { Names } from './names.ts';
import { LOWERINGS } from './table.ts';
import { bare, isLiteral, literal, typeText, unsupportedType } from './types.ts';

/** What the functions of a shader share. */
export interface Shader {
  readonly lib: Library;
  /** Number of a place where a trap is raised. */
  site(trap: TrapName, func: string, span: Span): number;
  /** How a function of the program is called; whether it may trap. */
  callee(name: string): { readonly name: string; readonly traps: boolean; readonly results: string | undefined };
  /** `file:line` of a place, for comments. */
  place(span: Span): string | undefined;
}

/** How a function of a launch differs from one that it calls. */
export interface LaunchContext {
  /** Where an address of a load or store lies. */
  memory(address: Value): Memory;
  zeros(address: Value): number;
  /** Whether a value is an address, which here begins at 0. */
  based(v: Value): boolean;
  /** Lanes come by its branches together: conditions of traps are to be known as the same in all. */
  readonly group: boolean;
}

/** Uses of a float product that no driver fuses it with, now or where they pass it on to. */
const UNFUSED: ReadonlySet<string> = new Set(
  'store mul div min max sqrt floor ceil trunc nearest eq ne lt le gt ge bits is_nan to_int to_int_trunc sat_int'.split(
    ' ',
  ),
);

/** Longest expression that stands within another. */
const MOST_TEXT = 96;

/** Prints the body of one function. */
export class FuncPrinter implements Emit {
  readonly shader: Shader;
  readonly lib: Library;
  readonly func: Func;
  readonly names: Names;
  readonly launch: LaunchContext | undefined;
  /** How values are read: a name, or an expression that is used once. */
  readonly texts = new Map<Value, string>();
  readonly constants = new Map<Value, ConstValue>();
  readonly lines: string[] = [];
  readonly control: Control;
  readonly #uses = new Map<Value, { count: number; region: Region | undefined; sum: boolean }>();
  #indent = '  ';
  #place: string | undefined;
  #ranges: Ranges | undefined;
  #op: Op | undefined;
  #region: Region | undefined;

  constructor(shader: Shader, func: Func, names: Names, launch: LaunchContext | undefined) {
    this.shader = shader;
    this.lib = shader.lib;
    this.func = func;
    this.names = names;
    this.launch = launch;
    visitFunc(func, (op, region) => {
      for (const v of op.operands) {
        const use = this.#uses.get(v);
        const sum = !UNFUSED.has(op.op);
        if (!use) this.#uses.set(v, { count: 1, region, sum });
        else {
          use.count++;
          use.sum ||= sum;
          if (use.region !== region) use.region = undefined;
        }
      }
    });
    this.control = new Control(this);
  }

  // What lowerings use

  line(text: string): void {
    this.lines.push(this.#indent + text);
  }

  keep(expression: string, name = 't'): string {
    const kept = this.names.fresh(name);
    this.line(`let ${kept} = ${bare(expression)};`);
    return kept;
  }

  trapIf(condition: string, trap: TrapName): void {
    const top = this.#region === this.func.body;
    const test = this.launch?.group && top ? `${this.lib.use('agreed', 'bool')}(${bare(condition)})` : bare(condition);
    const site = this.shader.site(trap, this.func.name, this.#op!.span);
    this.line(`if (${test}) { trapped = ${site}u; ${this.leave()} } // ${trap}`);
  }

  /** The statement that leaves the function without a result that counts. */
  leave(): string {
    const type = this.resultType();
    return type ? `return ${type}();` : 'return;';
  }

  resultType(): string | undefined {
    const { results } = this.func;
    if (results.length === 0) return undefined;
    return results.length === 1 ? typeText(results[0] as ScalarType) : this.shader.callee(this.func.name).results;
  }

  place(op: Op): { memory: Memory; address: string; zeros: number } {
    const { launch } = this;
    if (!launch) throw new Unprintable('a function that elements call uses memory', op.span);
    const address = op.operands[0]!;
    const offset = Number(op.attrs?.['offset'] ?? 0);
    const text = this.text(address);
    const known = /^(\d+)u$/.exec(text);
    let zeros = launch.zeros(address);
    for (let k = 0; k < zeros; k++) if ((offset >>> k) & 1) zeros = k;
    return {
      memory: launch.memory(address),
      address: known ? `${Number(known[1]) + offset}u` : offset === 0 ? text : `(${text} + ${offset}u)`,
      zeros,
    };
  }

  feedsSum(op: Op): boolean {
    return this.#uses.get(op.results[0]!)?.sum ?? false;
  }

  // Values

  /** The expression of a value. */
  text(v: Value): string {
    const text = this.texts.get(v);
    if (text === undefined) throw new Error(`%${v.id} of ${this.func.name} has no text`);
    return text;
  }

  #range(v: Value): Range {
    this.#ranges ??= new Ranges(this.func);
    return this.launch?.based(v) ? typeRange(v.type) : this.#ranges.range(v);
  }

  #operand(v: Value, text = this.text(v)): Operand {
    const type = v.type as ScalarType;
    const constant = this.constants.get(v);
    let name = /^[\w.]+$/.test(text) || isLiteral(text) ? text : undefined;
    return {
      type,
      info: scalarInfo(type),
      constant: typeof constant === 'bigint' ? constant : undefined,
      text,
      range: () => this.#range(v),
      many: () => (name ??= this.keep(text, v.name ?? 'v')),
    };
  }

  /** Declares a variable for a value that is assigned in several places. */
  declare(v: Value, init?: string): void {
    this.#typed(v, this.#op!.span);
    const name = this.names.fresh(v.name ?? `v${v.id}`);
    this.texts.set(v, name);
    const type = typeText(v.type as ScalarType);
    this.line(init === undefined ? `var ${name}: ${type};` : `var ${name}: ${type} = ${bare(init)};`);
  }

  #typed(v: Value, span: Span): void {
    const reason = unsupportedType(v.type as ScalarType);
    if (reason !== undefined) throw new Unprintable(reason, span);
  }

  /** Gives a value its expression: a name of its own, unless it is used once, nearby, and is short. */
  define(v: Value, text: string, movable: boolean): void {
    const use = this.#uses.get(v);
    if (isLiteral(text)) this.texts.set(v, text);
    else if (!use) {
      if (!movable) this.line(`_ = ${bare(text)};`);
    } else if (movable && use.count === 1 && use.region === this.#region && text.length <= MOST_TEXT) {
      this.texts.set(v, text);
    } else if (/^\w+$/.test(text)) this.texts.set(v, text);
    else this.texts.set(v, this.keep(text, v.name ?? `v${v.id}`));
  }

  // Ops

  /**
   * Prints a region; `end` prints what its `yield` does. Gives whether its end is reached. A branch at its end to `tail`, which
   * would go on there anyway, is left out. `as`: the region that these ops are a part of.
   */
  region(region: Region, end: (values: readonly Value[]) => boolean, tail?: Op, as = region): boolean {
    const outer = this.#region;
    this.#region = as;
    let reached = true;
    for (let i = 0; i < region.ops.length; i++) {
      const op = region.ops[i]!;
      this.#op = op;
      const batch = batchLength(region.ops, i);
      if (batch > 0) {
        printBatch(this, region.ops.slice(i, i + batch));
        i += batch - 1;
        continue;
      }
      if (op.op === 'yield') reached = end(op.operands);
      else if (op.op === 'br' && op.target === tail) {
        this.control.next(op);
        reached = false;
      } else reached = this.op(op);
      if (!reached) break;
    }
    this.#region = outer;
    return reached;
  }

  /** Prints statements one level further in. */
  nested<T>(print: () => T): T {
    const outer = this.#indent;
    this.#indent += '  ';
    const result = print();
    this.#indent = outer;
    this.#place = undefined;
    return result;
  }

  /** A comment that tells the line of the source, where it is another than before. */
  comment(span: Span): void {
    const place = this.shader.place(span);
    if (place === undefined || place === this.#place) return;
    this.#place = place;
    this.line(`// ${place}`);
  }

  /** Prints an op; gives whether what follows it is reached. */
  op(op: Op): boolean {
    this.#op = op;
    for (const v of op.results) this.#typed(v, op.span);
    const { name, pure } = opInfo(op.op);
    const lowering = (LOWERINGS as Readonly<Record<string, (typeof LOWERINGS)[keyof typeof LOWERINGS] | undefined>>)[
      name
    ];
    if (lowering === undefined) throw new Unprintable(`the operation ${name} does not belong in a launch`, op.span);
    if (lowering === 'control') return this.control.op(op);
    if (typeof lowering !== 'function') throw new Unprintable(lowering.unsupported, op.span);
    if (pure && op.results.every((v) => !this.#uses.has(v))) return true;
    if (!pure) this.comment(op.span);
    const given = this.#operands(op);
    const { T = 'bool', U = 'bool' } = bindingOf(op);
    const made = lowering(this, given, op, scalarInfo(T), scalarInfo(U));
    const texts = made === undefined ? [] : typeof made === 'string' ? [made] : made;
    const movable = pure || op.op === 'load' ? this.#movable(op) : opInfo(op.op).row.effect === 'trap';
    texts.forEach((text, i) => this.define(op.results[i]!, text, movable));
    return true;
  }

  /** Whether an op's expression may stand at the place of its use: it reads nothing that changes before. */
  #movable(op: Op): boolean {
    if (op.op !== 'load') return true;
    return this.launch?.memory(op.operands[0]!).mode === 'read';
  }

  /** Of constants alone one is taken out of the expression, since WGSL refuses constant expressions that overflow. */
  #operands(op: Op): Operand[] {
    const texts = op.operands.map((v) => this.text(v));
    const expression = opInfo(op.op).row.eval !== undefined;
    if (expression && texts.length > 0 && texts.every(isLiteral)) {
      const first = texts[0]!;
      const kept = this.keep(first, 'c');
      texts.forEach((text, i) => {
        if (text === first) texts[i] = kept;
      });
    }
    return op.operands.map((v, i) => this.#operand(v, texts[i]));
  }

  constant(op: Op): void {
    const v = op.results[0]!;
    const value = op.attrs!['value'] as ConstValue;
    this.constants.set(v, value);
    this.texts.set(
      v,
      literal(scalarInfo(v.type as ScalarType), value, () => this.lib.word('from_bits')),
    );
  }
}
