import { isInt } from '../../compiler/ir/ranges.ts';
import type { Op, Region, Value } from '../../compiler/ir/types.ts';
import { visitOps } from '../../compiler/ir/walk.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Emit } from './emit.ts';
import { binary } from './expr.ts';
import type { FuncPrinter } from './func.ts';
import { constant } from './literal.ts';
import { cType } from './types.ts';

/**
 * Structured control without goto, which not every dialect has: `while` and `for (;;)` for loops, `do … while (0)` for blocks. A branch
 * to a construct further out sets the variable `leave` to its number and breaks; each construct on the way asks for it.
 */

interface Construct {
  readonly op: Op;
  readonly kind: 'loop' | 'block';
  readonly id: number;
  /** Constructs further out that branches within leave to. */
  readonly escapes: Set<Construct>;
}

export class Control {
  readonly #p: FuncPrinter;
  readonly #stack: Construct[] = [];
  #next = 1;
  usesFlag = false;
  /** Values that are less than another here, and so less than the greatest of their type. */
  readonly below = new Set<Value>();
  #counter: Counter | undefined;

  constructor(p: FuncPrinter) {
    this.#p = p;
  }

  print(op: Op): void {
    switch (op.op) {
      case 'if':
        this.#if(op);
        return;
      case 'if3':
        this.#if3(op);
        return;
      case 'block':
        this.#block(op);
        return;
      default:
        this.#loop(op);
    }
  }

  #declareResults(op: Op, start: boolean): void {
    for (const r of op.results) {
      if (this.#p.uses[r.id] === 0) continue;
      const zero =
        r.type === 'v128'
          ? '{{0}}'
          : constant(
              this.#p.e,
              r.type === 'f32' || r.type === 'f64' ? 0 : r.type === 'bool' ? false : 0n,
              r.type as ScalarType,
            ).text;
      this.#p.declare(r, start ? zero : undefined);
    }
  }

  #if(op: Op): void {
    const p = this.#p;
    const { e } = p;
    const cond = p.once(op.operands[0]!);
    e.settle();
    this.#declareResults(op, false);
    const [yes, no] = op.regions as [Region, Region];
    const thenLines = this.#arm(yes, op);
    const elseLines = this.#arm(no, op);
    if (thenLines.length === 0 && elseLines.length === 0) return;
    e.line(`if (${(thenLines.length > 0 ? cond : p.negated(cond)).text}) {`);
    e.lines.push(...(thenLines.length > 0 ? thenLines : elseLines));
    if (thenLines.length > 0 && elseLines.length > 0) {
      e.line('} else {');
      e.lines.push(...elseLines);
    }
    e.line('}');
  }

  /** The lines of a region of a conditional. */
  #arm(region: Region, op: Op): string[] {
    const { e } = this.#p;
    const outer = e.lines;
    e.lines = [];
    e.within(() => this.#p.region(region, op, undefined));
    const made = e.lines;
    e.lines = outer;
    return made;
  }

  #if3(op: Op): void {
    const p = this.#p;
    const { e } = p;
    const t = p.operand(op.operands[0]!).many();
    e.settle();
    this.#declareResults(op, false);
    const zero = e.int(0, 't1');
    const [neg, mid, pos] = op.regions as [Region, Region, Region];
    e.line(`if (${binary('<', t, zero).text}) {`);
    e.lines.push(...this.#arm(neg, op));
    e.line(`} else if (${binary('==', t, zero).text}) {`);
    e.lines.push(...this.#arm(mid, op));
    e.line('} else {');
    e.lines.push(...this.#arm(pos, op));
    e.line('}');
  }

  #block(op: Op): void {
    const { e } = this.#p;
    e.settle();
    this.#declareResults(op, true);
    e.line('do {');
    const c = this.#enter(op, 'block');
    e.within(() => this.#p.region(op.regions![0]!, op, undefined));
    this.#stack.pop();
    e.line('} while (0);');
    this.#after(c);
  }

  #loop(op: Op): void {
    const p = this.#p;
    const { e } = p;
    const region = op.regions![0]!;
    const head = whileForm(op);
    const counter = head && counterOf(op, head, p);
    let start = '';
    region.args.forEach((a, i) => {
      const init = p.once(op.operands[i]!).text;
      if (p.uses[a.id]! === 0) return;
      const name = i === 0 && isInt(a.type) ? this.#indexName() : undefined;
      if (a === counter) {
        p.variableOf(a, name);
        start = init;
      } else p.declare(a, init, name);
    });
    e.settle();
    const exit = head?.exit ?? region.ops.at(-1)!;
    // A result that is an argument as it was at the end needs no variable of its own.
    op.results.forEach((r, i) => {
      const from = exit.op === 'yield' ? exit.operands[i] : undefined;
      if (p.uses[r.id] === 0) return;
      if (from && region.args.includes(from) && head) p.alias(r, from);
      else p.declare(r, undefined);
    });
    const c = this.#enter(op, 'loop');
    if (head) this.#while(op, head, counter && { value: counter, start, step: undefined });
    else {
      e.line('for (;;) {');
      e.within(() => p.region(region, op, undefined));
    }
    this.#stack.pop();
    e.line('}');
    this.#after(c);
    if (head) {
      // Loop arguments keep what they had when the condition failed.
      const into = op.results.filter((r, i) => p.uses[r.id]! > 0 && !region.args.includes(head.exit.operands[i]!));
      if (into.length > 0)
        p.assign(
          into,
          into.map((r) => head.exit.operands[op.results.indexOf(r)]!),
        );
    }
  }

  /** What an index without a name is called: by how deep its loop lies. */
  #indexName(): string {
    const depth = this.#stack.filter((c) => c.kind === 'loop').length;
    return 'ijklm'[depth] ?? 'n';
  }

  #while(op: Op, head: WhileForm, counter: Counter | undefined): void {
    const p = this.#p;
    const { e } = p;
    const region = op.regions![0]!;
    const outer = e.lines;
    e.lines = [];
    e.depth++;
    for (const o of head.ops) p.op(o, region, op, undefined);
    const cond = p.once(head.branch.operands[0]!);
    // What the condition alone did not take must wait for no one: it is computed in each round.
    const header = e.lines;
    e.lines = [];
    const plain = header.every((l) => l.trimStart().startsWith('//'));
    const outerCounter = this.#counter;
    this.#counter = plain ? counter : undefined;
    const guarded = this.#guarded(head);
    if (guarded) this.below.add(guarded);
    p.region(head.body, head.branch, op);
    if (guarded) this.below.delete(guarded);
    this.#counter = outerCounter;
    const body = e.lines;
    e.lines = outer;
    e.depth--;
    const name = counter && p.variable(counter.value)!;
    const init = counter && `${cType(counter.value.type as ScalarType)} ${name} = ${counter.start};`;
    const goesOn = (head.negated ? p.negated(cond) : cond).text;
    if (plain && init !== undefined && counter?.step !== undefined)
      e.line(`for (${init} ${goesOn}; ${counter.step}) {`);
    else {
      if (init !== undefined) e.line(init);
      e.line(plain ? `while (${goesOn}) {` : 'for (;;) {');
    }
    if (!plain) {
      e.lines.push(...header);
      e.within(() => e.line(`if (${(head.negated ? cond : p.negated(cond)).text}) break;`));
    }
    e.lines.push(...body);
  }

  /** The argument of a loop that its condition says is less than something. */
  #guarded(head: WhileForm): Value | undefined {
    const test = head.ops.find((o) => o.results[0] === head.branch.operands[0]);
    return test?.op === 'lt' && !head.negated ? test.operands[0] : undefined;
  }

  #enter(op: Op, kind: 'loop' | 'block'): Construct {
    const c = { op, kind, id: this.#next++, escapes: new Set<Construct>() };
    this.#stack.push(c);
    return c;
  }

  /** What follows a construct that was left for one further out. */
  #after(c: Construct): void {
    const { e } = this.#p;
    const around = this.#stack.at(-1);
    for (const t of c.escapes) {
      if (t === around) e.line(`if (leave == ${t.id}) { leave = 0; ${t.kind === 'loop' ? 'continue' : 'break'}; }`);
      else e.line(`if (leave == ${t.id}) break;`);
    }
  }

  yield(op: Op, owner: Op): void {
    const p = this.#p;
    p.assign(owner.results, op.operands);
    if (owner.op === 'loop') p.e.line('break;');
  }

  branch(op: Op, tail: Op | undefined): void {
    const p = this.#p;
    const target = op.target!;
    const counter = tail === target && target.regions![0]!.args[0] === this.#counter?.value ? this.#counter : undefined;
    const step = p.assign(
      target.op === 'loop' ? target.regions![0]!.args : target.results,
      op.operands,
      counter && p.variable(counter.value),
    );
    if (counter) counter.step = step;
    const top = this.#stack.at(-1)!;
    if (top.op === target) {
      if (tail !== target) p.e.line(target.op === 'loop' ? 'continue;' : 'break;');
      return;
    }
    const to = this.#stack.find((c) => c.op === target)!;
    this.usesFlag = true;
    for (let i = this.#stack.length - 1; this.#stack[i] !== to; i--) this.#stack[i]!.escapes.add(to);
    p.e.line(`leave = ${to.id};`);
    p.e.line('break;');
  }
}

/** A loop that asks a condition and ends where it does not hold: the rest of its body is one side of the question. */
interface WhileForm {
  readonly ops: readonly Op[];
  readonly branch: Op;
  readonly body: Region;
  readonly negated: boolean;
  readonly exit: Op;
}

function whileForm(op: Op): WhileForm | undefined {
  const region = op.regions![0]!;
  const exit = region.ops.at(-1)!;
  const branch = region.ops.at(-2);
  if (exit.op !== 'yield' || branch?.op !== 'if' || branch.results.length > 0) return undefined;
  const ops = region.ops.slice(0, -2);
  // Values of the head may leave by the exit, which is printed after the loop.
  const made = new Set<Value>(ops.flatMap((o) => o.results));
  if (exit.operands.some((v) => made.has(v))) return undefined;
  const [yes, no] = branch.regions as [Region, Region];
  const goesOn = (r: Region): boolean => r.ops.at(-1)!.op === 'br' && r.ops.at(-1)!.target === op;
  const stops = (r: Region): boolean => r.ops.length === 1 && r.ops[0]!.op === 'yield';
  if (goesOn(yes) && stops(no)) return { ops, branch, body: yes, negated: false, exit };
  if (goesOn(no) && stops(yes)) return { ops, branch, body: no, negated: true, exit };
  return undefined;
}

/** The variable of a `for`: its first value, and the step once it is known. */
interface Counter {
  readonly value: Value;
  readonly start: string;
  step: string | undefined;
}

/** The first argument of a loop that goes on at one place, if it is an integer that nothing asks for afterwards. */
function counterOf(op: Op, head: WhileForm, p: FuncPrinter): Value | undefined {
  const [first] = op.regions![0]!.args;
  if (!first || !isInt(first.type) || p.uses[first.id] === 0) return undefined;
  if (op.results.some((r, i) => p.uses[r.id]! > 0 && head.exit.operands[i] === first)) return undefined;
  let ways = 0;
  visitOps(op.regions![0]!, (o) => {
    if (o.op === 'br' && o.target === op) ways++;
  });
  return ways === 1 ? first : undefined;
}

interface Assignment {
  readonly name: string;
  readonly type: string;
  text: string;
}

/** Whether a text reads no variable but the one that it is assigned to: others may be declared further in, or change before. */
function mentionsAlone({ name, text }: Assignment): boolean {
  return [...text.matchAll(/\b[A-Za-z_]\w*\b(?!\()/g)].every(([w]) => w === name);
}

/**
 * Assignments that count as made at once: none overwrites what another still reads. That of `last` is left out and given as text, if it
 * reads nothing else.
 */
export function assign(e: Emit, pairs: readonly Assignment[], last?: string): string | undefined {
  const left = pairs.filter((p) => p.text !== p.name);
  const reads = (a: Assignment, name: string): boolean => new RegExp(`\\b${name}\\b`).test(a.text);
  const statement = (a: Assignment): string => (a.text === `${a.name} + 1` ? `${a.name}++` : `${a.name} = ${a.text}`);
  const at = left.findIndex((a) => a.name === last);
  const apart = at >= 0 && mentionsAlone(left[at]!) ? left.splice(at, 1)[0] : undefined;
  while (left.length > 0) {
    let i = left.findIndex((a) => !left.some((b) => b !== a && reads(b, a.name)));
    if (i < 0) {
      // A cycle: the others read a copy.
      i = 0;
      const a = left[0]!;
      const copy = e.names.fresh(a.name);
      e.line(`const ${a.type} ${copy} = ${a.name};`);
      for (const b of left) if (b !== a) b.text = b.text.replace(new RegExp(`\\b${a.name}\\b`, 'g'), copy);
    }
    const [a] = left.splice(i, 1);
    e.line(`${statement(a!)};`);
  }
  return apart && statement(apart);
}
