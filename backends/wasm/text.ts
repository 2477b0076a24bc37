/**
 * Binaryen's text of a module in stack form, made standard: it writes several results as tuples, which WebAssembly's own
 * text does not have. A tuple in a local becomes a local an item; making one is nothing, since its items lie on the stack.
 */
export function standardText(stackText: string): string {
  const plain = new PlainNames(stackText);
  const lines = stackText
    .split('\n')
    .filter((line) => !/^ *;;@/.test(line))
    .map((line) => (line.startsWith(' (data') ? line : plain.in(line)));
  const results = resultCounts(lines);
  const out: string[] = [];
  let func: FuncText | undefined;
  for (const line of lines) {
    if (/^ \(func /.test(line)) func = new FuncText(results, out);
    if (func) func.line(line);
    else out.push(line);
    if (line === ' )') func = undefined;
  }
  return out.join('\n');
}

/** Names that Binaryen writes in quotes, a syntax younger than most readers, without them. */
class PlainNames {
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(text: string) {
    this.#taken = new Set(Array.from(text.matchAll(/\(func (\$[^\s()"]+)/g), (found) => found[1]!));
  }

  in(line: string): string {
    return line.replaceAll(/\$"((?:[^"\\]|\\.)*)"/g, (_, quoted: string) => {
      let name = this.#names.get(quoted);
      if (name === undefined) {
        const base = `$${quoted.replaceAll(/[^\w.]/g, '_')}`;
        name = base;
        for (let n = 2; this.#taken.has(name); n++) name = `${base}~${n}`;
        this.#taken.add(name);
        this.#names.set(quoted, name);
      }
      return name;
    });
  }
}

/** Result types of the functions that have more than one, by name. */
function resultCounts(lines: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of lines) {
    const name = /\(func (\$\S+)/.exec(line)?.[1];
    const types = /\(result ([^)]*)\)/.exec(line)?.[1]?.trim().split(/\s+/);
    if (name !== undefined && types && types.length > 1) found.set(name.replace(/\)+$/, ''), types);
  }
  return found;
}

class FuncText {
  readonly results: ReadonlyMap<string, string[]>;
  readonly out: string[];
  /** Where the next local is declared. */
  #locals: number;
  readonly #tuples = new Map<string, number>();
  /** What left a tuple on the stack in the line before: a local to read again, or a function. */
  #waiting: { kind: 'get' | 'tee' | 'call'; name: string; indent: string } | undefined;
  #scratch = 0;

  constructor(results: ReadonlyMap<string, string[]>, out: string[]) {
    this.results = results;
    this.out = out;
    this.#locals = out.length + 1;
  }

  #declare(name: string, types: readonly string[]): void {
    this.#tuples.set(name, types.length);
    types.forEach((t, i) => this.out.splice(this.#locals++, 0, `  (local ${name}.${i} ${t})`));
  }

  #setAll(name: string, indent: string): void {
    for (let i = this.#tuples.get(name)! - 1; i >= 0; i--) this.out.push(`${indent}local.set ${name}.${i}`);
  }

  #getAll(name: string, indent: string): void {
    for (let i = 0; i < this.#tuples.get(name)!; i++) this.out.push(`${indent}local.get ${name}.${i}`);
  }

  /** The whole tuple is wanted on the stack after all. */
  #flush(): void {
    const w = this.#waiting;
    this.#waiting = undefined;
    if (!w || w.kind === 'call') return;
    if (w.kind === 'tee') this.#setAll(w.name, w.indent);
    this.#getAll(w.name, w.indent);
  }

  line(line: string): void {
    const [, indent, op, a, b] = /^( *)(\S+) ?(\S*) ?(\S*)/.exec(line) ?? ['', '', '', '', ''];
    if (op === 'tuple.extract') return this.#extract(indent!, Number(b));
    if (op === 'tuple.drop' || (op === 'drop' && this.#waiting)) return this.#drop(indent!);
    this.#flush();
    const local = /^ *\(local (\S+) \(tuple ([^)]*)\)\)/.exec(line);
    if (local) return this.#declare(local[1]!, local[2]!.trim().split(/\s+/));
    if (op === '(local') this.#locals = this.out.length + 1;
    if (op === 'tuple.make') return;
    if (op?.startsWith('local.') && this.#tuples.has(a!)) {
      if (op === 'local.set') this.#setAll(a!, indent!);
      else this.#waiting = { kind: op === 'local.get' ? 'get' : 'tee', name: a!, indent: indent! };
      return;
    }
    this.out.push(line);
    if (op === 'call' && this.results.has(a!)) this.#waiting = { kind: 'call', name: a!, indent: indent! };
  }

  #extract(indent: string, index: number): void {
    const w = this.#waiting;
    this.#waiting = undefined;
    let name = w?.name ?? '';
    if (w?.kind === 'call') {
      name = `$tuple.${this.#scratch++}`;
      this.#declare(name, this.results.get(w.name)!);
      this.#setAll(name, indent);
    } else if (w?.kind === 'tee') this.#setAll(name, indent);
    this.out.push(`${indent}local.get ${name}.${index}`);
  }

  #drop(indent: string): void {
    const w = this.#waiting;
    this.#waiting = undefined;
    if (w?.kind === 'tee') this.#setAll(w.name, indent);
    if (w?.kind !== 'call') return;
    for (const _ of this.results.get(w.name)!) this.out.push(`${indent}drop`);
  }
}
