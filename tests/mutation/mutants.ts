import { parse } from 'acorn';
import type { Node } from 'acorn';
import { stripTypeScriptTypes } from 'node:module';

/**
 * Mutants of a source file: small changes that a test should notice. Found on the syntax tree of the text without its types,
 * whose positions are those of the text with them.
 */
export interface Mutant {
  /** Tells file, function, what is changed into what, and the how-manieth such change it is: the same until the code changes. */
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** What stands in the place of the text between start and end; undefined: the statement is left out. */
  readonly text: string | undefined;
}

/** A text without types, its mutants, and that text with all of them in it, each behind a switch. */
export interface Mutated {
  readonly mutants: readonly Mutant[];
  readonly code: string;
}

type AnyNode = Node & Record<string, unknown>;

/** Properties that are documentation, identity or the very test vectors. */
const DATA: ReadonlySet<string> = new Set(['doc', 'id', 'vectors']);

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '+': ['-'],
  '-': ['+'],
  '*': ['+'],
  '/': ['*'],
  '%': ['*'],
  '**': ['*'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '&': ['|'],
  '|': ['&'],
  '^': ['&'],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
};
const ASSIGNMENTS: Readonly<Record<string, string>> = { '+=': '-=', '-=': '+=', '*=': '+=', '>>=': '<<=', '/=': '*=', '&=': '|=' }; // prettier-ignore
const METHODS: Readonly<Record<string, string>> = { min: 'max', max: 'min', floor: 'ceil', ceil: 'floor', trunc: 'ceil', some: 'every', every: 'some', asIntN: 'asUintN', asUintN: 'asIntN' }; // prettier-ignore

export function mutate(file: string, source: string): Mutated {
  const js = stripTypeScriptTypes(source);
  const root = parse(js, { ecmaVersion: 'latest', sourceType: 'module' }) as Node as AnyNode;
  return new Finder(file, js).run(root);
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly mutants: Mutant[];
  readonly statement: boolean;
}

class Finder {
  readonly file: string;
  readonly js: string;
  readonly mutants: Mutant[] = [];
  readonly pieces = new Map<string, Piece>();
  readonly names = new Map<string, number>();
  readonly path: string[] = [];

  constructor(file: string, js: string) {
    this.file = file;
    this.js = js;
  }

  run(root: AnyNode): Mutated {
    this.visit(root);
    const head = `import { switchOf as __of } from 'mutant:switch';const __at = __of(${JSON.stringify(this.file)});`;
    return { mutants: this.mutants, code: head + this.write() };
  }

  add(node: Node, what: string, text: string | undefined, place: Node = node): void {
    const name = `${this.file} ${this.path.join('.') || 'module'}: ${what}`;
    const n = (this.names.get(name) ?? 0) + 1;
    this.names.set(name, n);
    const line = this.js.slice(0, place.start).split('\n').length;
    const id = n === 1 ? name : `${name} (${n})`;
    const mutant = { id, file: this.file, line, start: node.start, end: node.end, text };
    this.mutants.push(mutant);
    const key = `${node.start}-${node.end}-${text === undefined}`;
    const piece = this.pieces.get(key);
    if (piece) piece.mutants.push(mutant);
    else this.pieces.set(key, { start: node.start, end: node.end, mutants: [mutant], statement: text === undefined });
  }

  text(node: Node): string {
    return this.js.slice(node.start, node.end);
  }

  short(node: Node): string {
    const text = this.text(node).replace(/\s+/g, ' ');
    return text.length > 60 ? `${text.slice(0, 40)}…${text.slice(-15)}` : text;
  }

  visit(node: AnyNode): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'TemplateLiteral':
        // Texts of messages.
        return;
      case 'Property':
      case 'PropertyDefinition':
      case 'MethodDefinition': {
        const key = node['key'] as AnyNode;
        const name = String(key['name'] ?? key['value'] ?? this.text(key));
        if (node.type === 'Property' && DATA.has(name)) return;
        if (node['computed']) this.visit(key);
        const value = node['value'] as AnyNode | null;
        if (value && !(node['shorthand'] as boolean)) this.within(name, () => this.visit(value));
        return;
      }
      case 'FunctionDeclaration':
      case 'ClassDeclaration': {
        const id = node['id'] as AnyNode | null;
        return this.within(id ? String(id['name']) : 'default', () => this.children(node));
      }
      case 'VariableDeclarator': {
        const id = node['id'] as AnyNode;
        const init = node['init'] as AnyNode | null;
        if (!init) return;
        if (id.type === 'Identifier' && /Function|Object|Class/.test(init.type)) return this.within(String(id['name']), () => this.visit(init)); // prettier-ignore
        return this.visit(init);
      }
    }
    this.mutantsOf(node);
    this.children(node);
  }

  within(name: string, visit: () => void): void {
    this.path.push(name);
    visit();
    this.path.pop();
  }

  children(node: AnyNode): void {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'type' || key === 'start' || key === 'end') continue;
      // Patterns that are assigned to are no expressions.
      if (key === 'left' && /Assign|ForOf|ForIn/.test(node.type)) continue;
      if (key === 'params' || key === 'label') continue;
      for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
        if (child && typeof child === 'object' && 'type' in child) this.visit(child as AnyNode);
      }
    }
    if (/Function/.test(node.type)) this.defaults(node);
  }

  /** Default values of parameters. */
  defaults(node: AnyNode): void {
    for (const p of node['params'] as AnyNode[]) if (p.type === 'AssignmentPattern') this.visit(p['right'] as AnyNode);
  }

  mutantsOf(node: AnyNode): void {
    const of = (key: string): AnyNode => node[key] as AnyNode;
    switch (node.type) {
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const op = String(node['operator']);
        const [l, r] = [of('left'), of('right')];
        if (op === '??') return this.add(node, `${this.short(node)} → left`, this.text(l));
        for (const other of OPERATORS[op] ?? []) {
          const between = this.js.slice(l.end, r.start).replace(op, other);
          this.add(node, `${this.short(node)} → ${other}`, this.js.slice(node.start, l.end) + between + this.js.slice(r.start, node.end)); // prettier-ignore
        }
        return;
      }
      case 'UnaryExpression':
        if (['-', '!', '~'].includes(String(node['operator'])))
          this.add(node, `${this.short(node)} → operand`, `(${this.text(of('argument'))})`);
        return;
      case 'UpdateExpression': {
        const op = String(node['operator']);
        const other = op === '++' ? '--' : '++';
        return this.add(node, `${this.short(node)} → ${other}`, this.text(node).replace(op, other));
      }
      case 'AssignmentExpression': {
        const op = String(node['operator']);
        const other = ASSIGNMENTS[op];
        if (other) this.add(node, `${this.short(node)} → ${other}`, this.text(node).replace(op, other));
        return;
      }
      case 'IfStatement':
      case 'ConditionalExpression':
      case 'WhileStatement':
        return this.condition(of('test'), node.type !== 'WhileStatement');
      case 'ForStatement':
        if (node['test']) this.condition(of('test'), false);
        return;
      case 'Literal':
        return this.literal(node);
      case 'CallExpression': {
        const callee = of('callee');
        const name = callee.type === 'MemberExpression' ? String((callee['property'] as AnyNode)['name']) : '';
        const other = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
        if (other === undefined) return;
        const property = callee['property'] as AnyNode;
        const text = this.js.slice(node.start, property.start) + other + this.js.slice(property.end, node.end);
        return this.add(node, `${this.short(node)} → ${other}`, text);
      }
      case 'ExpressionStatement':
        if (node['directive'] === undefined && !this.text(node).startsWith('super('))
          this.add(node, `no ${this.short(node)}`, undefined);
        return;
      case 'ThrowStatement':
      case 'BreakStatement':
      case 'ContinueStatement':
        this.add(node, `no ${this.short(node)}`, undefined);
    }
  }

  condition(test: AnyNode, both: boolean): void {
    if (both) this.add(test, `${this.short(test)} → true`, 'true');
    this.add(test, `${this.short(test)} → false`, 'false');
  }

  literal(node: AnyNode): void {
    const value = node['value'];
    if (typeof value === 'boolean') return this.add(node, `${value} → ${!value}`, String(!value));
    if (typeof node['bigint'] === 'string') {
      const n = BigInt(node['bigint']);
      return this.add(node, `${this.text(node)} → ${n + 1n}n`, `${n + 1n}n`);
    }
    if (typeof value === 'number') this.add(node, `${this.text(node)} → ${value + 1}`, String(value + 1));
  }

  /** The text with every mutant behind `__at(number)`. */
  write(): string {
    const pieces = [...this.pieces.values()].sort((a, b) => a.start - b.start || b.end - a.end || Number(b.statement) - Number(a.statement)); // prettier-ignore
    const index = new Map(this.mutants.map((m, i) => [m, i]));
    let next = 0;
    const write = (start: number, end: number): string => {
      let out = '';
      let at = start;
      while (next < pieces.length && pieces[next]!.start < end) {
        const piece = pieces[next++]!;
        out += this.js.slice(at, piece.start);
        const inner = write(piece.start, piece.end);
        const numbers = piece.mutants.map((m) => index.get(m)!);
        if (piece.statement) out += `{ if (!__at(${numbers[0]})) ${inner} }`;
        else {
          const switches = piece.mutants.map((m, i) => `__at(${numbers[i]}) ? (${m.text}) : `); // prettier-ignore
          out += `(${switches.join('')}(${inner}))`;
        }
        at = piece.end;
      }
      return out + this.js.slice(at, end);
    };
    return write(0, this.js.length);
  }
}
