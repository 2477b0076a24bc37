import type { Net } from './net.ts';
import type { VerilogNames } from './names.ts';

/**
 * Nets as Verilog text. Operands of every operator are as wide as it is: what an expression means does not depend on where it
 * stands. Nets that are used more than once, or of which bits are picked, are wires; the others are written where they are used.
 */
export class NetPrinter {
  readonly #names: VerilogNames;
  readonly #wires = new Map<Net, string>();
  readonly #uses = new Map<Net, number>();
  readonly #picked = new Set<Net>();
  readonly #hints = new Map<Net, string>();
  /** Which bits of signals are used; those of which not all are go to a sink, so that tools see that nothing was forgotten. */
  readonly #bits = new Map<string, { width: number; whole: boolean; bits: Set<number> }>();
  /** Declarations of wires, in an order in which each is declared before it is used. */
  readonly lines: string[] = [];

  constructor(names: VerilogNames) {
    this.#names = names;
  }

  /** What a net is to be called if it becomes a wire. */
  hint(net: Net, name: string): void {
    if (net.kind !== 'const' && net.kind !== 'input' && !this.#hints.has(net)) this.#hints.set(net, name);
  }

  /** Counts the uses of a net and of what it is made of; before anything is printed. */
  count(root: Net): void {
    const stack = [root];
    for (let n = stack.pop(); n; n = stack.pop()) {
      const uses = (this.#uses.get(n) ?? 0) + 1;
      this.#uses.set(n, uses);
      if (uses > 1) continue;
      if (n.kind === 'slice') this.#picked.add(n.args[0]!);
      if (n.kind === 'mul') for (const a of n.args) this.#picked.add(a);
      stack.push(...n.args);
    }
  }

  /**
   * Decides which nets are wires and writes them, operands first; after the last `count`. Nets that are used once are written
   * into their users up to a height that people can still read.
   */
  plan(): void {
    const height = new Map<Net, number>();
    for (const net of [...this.#uses.keys()].sort((a, b) => a.id - b.id)) {
      if (net.kind === 'const' || net.kind === 'input' || net.kind === 'slice') continue;
      const here = 1 + Math.max(0, ...net.args.map((a) => height.get(a) ?? 0));
      const shared = this.#uses.get(net)! > 1 && !isCheap(net);
      if (shared || this.#picked.has(net) || here > HEIGHT || this.#hints.has(net)) this.#name(net);
      else height.set(net, here);
    }
  }

  /** A signal that exists whether its bits are used or not. */
  declare(name: string, width: number): void {
    if (!this.#bits.has(name)) this.#bits.set(name, { width, whole: false, bits: new Set() });
  }

  /** The net as an expression for a place that takes its width. */
  text(net: Net): string {
    return this.#text(net, 0);
  }

  /** As `text`, a name or a literal. */
  named(net: Net): string {
    return net.kind === 'const' ? literal(net) : this.#name(net);
  }

  #text(net: Net, depth: number): string {
    if (net.kind === 'const') return literal(net);
    if (net.kind === 'slice') return this.#slice(net);
    if (net.kind === 'input' || this.#wires.has(net)) return this.#use(this.#name(net));
    return this.#expression(net, depth + 1);
  }

  #use(name: string): string {
    const b = this.#bits.get(name);
    if (b) b.whole = true;
    return name;
  }

  #slice(net: Net): string {
    const [a] = net.args as [Net];
    const name = this.#name(a);
    const low = Number(net.value);
    const b = this.#bits.get(name);
    for (let i = low; b && i < low + net.width; i++) b.bits.add(i);
    if (a.width === 1) return name;
    return net.width === 1 ? `${name}[${low}]` : `${name}[${low + net.width - 1}:${low}]`;
  }

  /** The name of the wire or signal that holds a net. */
  #name(net: Net): string {
    if (net.kind === 'input') {
      this.declare(net.name, net.width);
      return net.name;
    }
    const known = this.#wires.get(net);
    if (known !== undefined) return known;
    const expression = this.#expression(net, 0);
    const name = this.#names.fresh(this.#hints.get(net) ?? `n${this.#wires.size}`);
    this.#wires.set(net, name);
    this.declare(name, net.width);
    this.lines.push(`wire ${range(net.width)}${name} = ${expression};`);
    return name;
  }

  #expression(net: Net, depth: number): string {
    const a = (i: number): string => this.#text(net.args[i]!, depth);
    const binary = (operator: string): string => {
      const text = `${a(0)} ${operator} ${a(1)}`;
      return depth > 0 ? `(${text})` : text;
    };
    switch (net.kind) {
      case 'not':
        return `~${a(0)}`;
      case 'and':
        return binary('&');
      case 'or':
        return binary('|');
      case 'xor':
        return binary('^');
      case 'add':
        return binary('+');
      case 'sub':
        return binary('-');
      case 'div':
        return binary('/');
      case 'mod':
        return binary('%');
      case 'eq':
        return binary('==');
      case 'lt':
        return binary('<');
      case 'shl':
        return binary('<<');
      case 'shr':
        return binary('>>');
      case 'mux': {
        const text = `${a(0)} ? ${a(1)} : ${a(2)}`;
        return depth > 0 ? `(${text})` : text;
      }
      case 'cat':
        return this.#cat(net, depth);
      case 'mul':
        return this.#product(net);
      default:
        return this.#text(net, depth);
    }
  }

  /** Equal neighbours are written once with their number. */
  #cat(net: Net, depth: number): string {
    const parts: string[] = [];
    for (let i = 0; i < net.args.length;) {
      let n = 1;
      while (net.args[i + n] === net.args[i]) n++;
      const text = this.#text(net.args[i]!, depth);
      parts.push(n > 1 ? `{${n}{${text}}}` : text);
      i += n;
    }
    return parts.length === 1 && parts[0]!.startsWith('{') ? parts[0]! : `{${parts.join(', ')}}`;
  }

  /** Signed operands in the product's width, which is how synthesisers recognise how wide they really are. */
  #product(net: Net): string {
    const operands = net.args.map((a, i) => {
      const signed = (net.value >> BigInt(i)) & 1n;
      const name = this.#names.fresh(`m${this.#wires.size}_${i}`);
      const more = net.width - a.width;
      const text = a.kind === 'const' ? literal(a) : this.#use(this.#name(a));
      const high = signed ? `${this.#top(a)}` : `1'b0`;
      const extended = more > 0 ? `{{${more}{${high}}}, ${text}}` : text;
      this.lines.push(`wire signed ${range(net.width)}${name} = ${extended};`);
      return name;
    });
    return operands.join(' * ');
  }

  #top(a: Net): string {
    if (a.kind === 'const') return `1'b${(a.value >> BigInt(a.width - 1)) & 1n}`;
    const name = this.#name(a);
    return a.width === 1 ? name : `${name}[${a.width - 1}]`;
  }

  /** Signals of which some bits are used nowhere. */
  unused(): string[] {
    return [...this.#bits].filter(([, b]) => !b.whole && b.bits.size < b.width).map(([name]) => name);
  }

  /** Notes that text written by others uses a signal whole. */
  used(name: string): void {
    this.#use(name);
  }
}

/** Operators in one expression, one within another. */
const HEIGHT = 4;

/** As cheap as a name. */
function isCheap(net: Net): boolean {
  return net.kind === 'not' && net.args[0]!.kind === 'input';
}

function literal(net: Net): string {
  const { width, value } = net;
  return width <= 4 || value < 10n ? `${width}'d${value}` : `${width}'h${value.toString(16)}`;
}

/** `[7:0] `, or nothing for one bit. */
export function range(width: number): string {
  return width === 1 ? '' : `[${width - 1}:0] `;
}

/** The statement by which tools see that what is not used was not forgotten; nothing where all is used. */
export function sink(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return ['// What no one needs.', `wire unused = &{1'b0, ${names.join(', ')}};`];
}
