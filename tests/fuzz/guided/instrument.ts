import { parse } from 'acorn';
import type { Node } from 'acorn';

/**
 * Branch counters in JavaScript: every arm of a branch, implicit `else` included, every function, loop body, `case`, `catch`
 * and right side of `&& || ??` counts in a byte of its own in `globalThis.trinityProbes` each time it is entered.
 */

/** Where a probe stands: the offset in the text that was instrumented. */
export interface Probe {
  readonly file: string;
  readonly line: number;
}

/** Bytes of the map of counters: more than any target has probes. */
export const MAP_BYTES = 1 << 17;

type Any = Node & Readonly<Record<string, unknown>>;

const COUNTERS = '$probes';

/** Gives the text with its counters; `probes` collects their places, and a probe's number is its index there. */
export function instrument(text: string, file: string, probes: Probe[]): string {
  const lineStarts = [0];
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 10) lineStarts.push(i + 1);
  const tree = parse(text, { ecmaVersion: 'latest', sourceType: 'module' }) as unknown as Any;
  const body = new Writer(text, (at) => {
    let low = 0;
    let high = lineStarts.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (lineStarts[mid]! <= at) low = mid + 1;
      else high = mid;
    }
    return probes.push({ file, line: low }) - 1;
  }).write(tree);
  return `const ${COUNTERS} = globalThis.trinityProbes;\n${body}`;
}

class Writer {
  readonly text: string;
  readonly probe: (at: number) => number;

  constructor(text: string, probe: (at: number) => number) {
    this.text = text;
    this.probe = probe;
  }

  count(at: number): string {
    return `${COUNTERS}[${this.probe(at)}]++`;
  }

  /** The node's text, with counters. */
  write(n: Any): string {
    switch (n.type) {
      case 'IfStatement':
        return this.branch(n);
      case 'ConditionalExpression':
        return this.pieces(n, { consequent: (x) => this.expression(x), alternate: (x) => this.expression(x) });
      case 'LogicalExpression':
        return this.pieces(n, { right: (x) => this.expression(x) });
      case 'ArrowFunctionExpression':
        return this.pieces(n, { body: (x) => (n['expression'] === true ? this.expression(x) : this.statement(x)) });
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'WhileStatement':
      case 'DoWhileStatement':
      case 'CatchClause':
        return this.pieces(n, { body: (x) => this.statement(x) });
      case 'SwitchCase':
        return this.arm(n);
      default:
        return this.pieces(n, {});
    }
  }

  /** Children in place, the named ones written by what is given for them. */
  pieces(n: Any, special: Readonly<Record<string, (x: Any) => string>>): string {
    const children: { node: Any; by: (x: Any) => string }[] = [];
    const plain = (x: Any): string => this.write(x);
    for (const [key, value] of Object.entries(n)) {
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      for (const x of list) if (isNode(x)) children.push({ node: x, by: special[key] ?? plain });
    }
    children.sort((a, b) => a.node.start - b.node.start);
    let out = '';
    let at = n.start;
    for (const { node, by } of children) {
      // In `{ x }` the name and the value are the same piece of text.
      if (node.start < at) continue;
      out += this.text.slice(at, node.start) + by(node);
      at = node.end;
    }
    return out + this.text.slice(at, n.end);
  }

  expression(n: Any): string {
    return `(${this.count(n.start)}, ${this.write(n)})`;
  }

  statement(n: Any): string {
    const counter = `${this.count(n.start)};`;
    return n.type === 'BlockStatement' ? `{${counter}${this.write(n).slice(1)}` : `{${counter}${this.write(n)}}`;
  }

  branch(n: Any): string {
    const text = this.pieces(n, {
      consequent: (x) => this.statement(x),
      alternate: (x) => (x.type === 'IfStatement' ? this.write(x) : this.statement(x)),
    });
    return n['alternate'] ? text : `${text} else {${this.count(n.end)};}`;
  }

  arm(n: Any): string {
    const [first] = n['consequent'] as readonly Any[];
    if (!first) return `${this.pieces(n, {})}${this.count(n.start)};`;
    const counter = `${this.count(n.start)};`;
    return this.pieces(n, { consequent: (x) => (x === first ? `${counter}${this.write(x)}` : this.write(x)) });
  }
}

function isNode(x: unknown): x is Any {
  return typeof x === 'object' && x !== null && typeof (x as { type?: unknown }).type === 'string' && 'start' in x;
}
