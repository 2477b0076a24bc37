import type { Op, Value } from '../../../compiler/ir/types.ts';
import { visitOps } from '../../../compiler/ir/walk.ts';
import type { TrapName } from '../../../spec/traps.ts';
import type { FuncPrinter } from './func.ts';
import { bare } from './types.ts';

/**
 * Structured control. WGSL leaves or repeats the innermost loop alone: a branch that goes further sets a flag, which is asked
 * for behind each loop that it leaves. A block that is branched to is a loop of one round.
 */

interface Target {
  readonly op: Op;
  readonly loop: boolean;
  /** The flag of branches that come from within inner loops. */
  flag: string | undefined;
  /** Whether a `break` leaves it, so that WGSL takes what follows it to be reached. */
  broken: boolean;
  /** Whether what follows the op is reached. */
  met: boolean;
  /** Whether the flag is set anywhere. */
  flagged: boolean;
}

export class Control {
  readonly #p: FuncPrinter;
  /** Loops (of WGSL) that are open, the innermost last. */
  readonly #open: Target[] = [];

  constructor(p: FuncPrinter) {
    this.#p = p;
  }

  /** Prints a control op; gives whether what follows it is reached. */
  op(op: Op): boolean {
    const p = this.#p;
    switch (op.op) {
      case 'const':
        p.constant(op);
        return true;
      case 'mark':
        return true;
      case 'call':
        p.comment(op.span);
        this.#call(op);
        return true;
      case 'trap':
        p.comment(op.span);
        p.line(
          `trapped = ${p.shader.site(op.attrs!['trap'] as TrapName, p.func.name, op.span)}u; // ${String(op.attrs!['trap'])}`,
        );
        p.line(p.leave());
        return false;
      case 'return':
        this.#return(op);
        return false;
      case 'br':
        this.next(op);
        this.#jump(op.target!);
        return false;
      case 'if':
        p.comment(op.span);
        return this.#branches(op, [bare(p.text(op.operands[0]!))]);
      case 'if3': {
        p.comment(op.span);
        const t = p.keep(p.text(op.operands[0]!));
        return this.#branches(op, [`${t} < 0i`, `${t} == 0i`]);
      }
      case 'block':
        return this.#block(op);
      case 'loop':
        p.comment(op.span);
        return this.#loop(op);
      default:
        throw new Error(`${op.op} is no control op`);
    }
  }

  #call(op: Op): void {
    const p = this.#p;
    const { name, traps } = p.shader.callee(String(op.attrs!['func']));
    const text = `${name}(${op.operands.map((v) => bare(p.text(v))).join(', ')})`;
    const [first] = op.results;
    if (!first) p.line(`${text};`);
    else if (op.results.length === 1) p.texts.set(first, p.keep(text, first.name ?? name));
    else {
      const all = p.keep(text, 'results');
      op.results.forEach((v, i) => p.texts.set(v, `${all}.r${i}`));
    }
    if (traps) p.line(`if (trapped != NO_TRAP) { ${p.leave()} }`);
  }

  #return(op: Op): void {
    const p = this.#p;
    const texts = op.operands.map((v) => bare(p.text(v)));
    if (texts.length === 0) {
      // At the end of a function nothing need be said.
      if (op !== p.func.body!.ops.at(-1)) p.line('return;');
    } else if (texts.length === 1) p.line(`return ${texts[0]};`);
    else p.line(`return ${p.resultType()}(${texts.join(', ')});`);
  }

  /** What a branch brings with it. */
  next(op: Op): void {
    this.#assign(op.target!.op === 'loop' ? op.target!.regions![0]!.args : op.target!.results, op.operands);
  }

  /** Assigns values to variables, all at once. */
  #assign(into: readonly Value[], values: readonly Value[]): void {
    const p = this.#p;
    const pairs = into
      .map((v, i) => ({ to: p.text(v), from: p.text(values[i]!) }))
      .filter(({ to, from }) => to !== '' && to !== from);
    pairs.forEach((pair, i) => {
      const reads = new RegExp(`\\b${pair.to}\\b`);
      for (const later of pairs.slice(i + 1))
        if (reads.test(later.from)) later.from = p.keep(later.from, `next_${later.to}`);
    });
    for (const { to, from } of pairs) p.line(`${to} = ${bare(from)};`);
  }

  /** Declares the results of a control op that something uses; those that nothing uses have no text. */
  #declare(op: Op): void {
    for (const v of op.results) this.#p.declare(v);
  }

  #branches(op: Op, conditions: readonly string[]): boolean {
    const p = this.#p;
    this.#declare(op);
    let reached = false;
    op.regions!.forEach((region, i) => {
      const last = i === op.regions!.length - 1;
      if (last && region.ops.length === 1 && region.ops[0]!.op === 'yield' && op.results.length === 0) {
        reached = true;
        return;
      }
      const condition = conditions[i];
      p.line(`${i === 0 ? '' : '} else '}${condition === undefined ? '{' : `if (${condition}) {`}`);
      p.nested(() => {
        const ends = p.region(region, (values) => {
          this.#assign(op.results, values);
          return true;
        });
        reached ||= ends;
      });
    });
    p.line('}');
    return reached;
  }

  #block(op: Op): boolean {
    const p = this.#p;
    this.#declare(op);
    const inside = new Set<Op>();
    visitOps(op.regions![0]!, (o) => {
      if (o.op === 'br' && o.target === op) inside.add(o);
    });
    const end = (values: readonly Value[]): boolean => {
      this.#assign(op.results, values);
      return true;
    };
    if (inside.size === 0) return p.region(op.regions![0]!, end);
    return this.#breakable(op, false, () => {
      if (p.region(op.regions![0]!, end)) this.#break(true);
    });
  }

  /** Leaves the innermost loop; `met`: for what follows it. */
  #break(met = false): void {
    this.#p.line('break;');
    const inner = this.#open.at(-1)!;
    inner.broken = true;
    inner.met ||= met;
  }

  #loop(op: Op): boolean {
    const p = this.#p;
    const [body] = op.regions!;
    body!.args.forEach((v, i) => p.declare(v, p.text(op.operands[i]!)));
    const end = body!.ops.at(-1)!;
    op.results.forEach((v, i) => {
      const given = end.op === 'yield' ? end.operands[i]! : undefined;
      // What leaves the loop as one of its arguments is in that variable.
      if (given && body!.args.includes(given)) p.texts.set(v, p.text(given));
      else p.declare(v);
    });
    const start = p.lines.length;
    const leave = (values: readonly Value[]): boolean => {
      this.#assign(op.results, values);
      this.#break(true);
      return false;
    };
    const reached = this.#breakable(op, true, () => {
      const rounds = conditional(op);
      if (!rounds) p.region(body!, leave, op);
      else {
        const head = { ...body!, ops: body!.ops.slice(0, -2) };
        if (!p.region(head, () => true, undefined, body)) return;
        p.comment(rounds.test.span);
        const condition = p.text(rounds.test.operands[0]!);
        p.line(rounds.arm === 0 ? `if (!${wrapped(condition)}) {` : `if (${bare(condition)}) {`);
        p.nested(() => leave(end.operands));
        p.line('}');
        p.region(rounds.test.regions![rounds.arm]!, () => false, op);
      }
    });
    asWhile(p.lines, start);
    return reached;
  }

  /** A loop of WGSL; whether what follows the op is reached. */
  #breakable(op: Op, loop: boolean, print: () => void): boolean {
    const p = this.#p;
    const target: Target = { op, loop, flag: undefined, broken: false, met: false, flagged: false };
    // The flag is declared ahead, where a branch from within an inner loop needs it.
    if (jumpsFar(op)) {
      target.flag = p.names.fresh(loop ? 'again' : 'leave');
      p.line(`var ${target.flag} = false;`);
    }
    p.line('loop {');
    this.#open.push(target);
    p.nested(print);
    this.#open.pop();
    p.line('}');
    if (!target.broken) return false;
    const inner = this.#open.at(-1);
    for (const outer of this.#open) {
      if (!outer.flagged || !branchesTo(op, outer.op)) continue;
      if (outer === inner && outer.loop) p.line(`if (${outer.flag}) { ${outer.flag} = false; continue; }`);
      else {
        p.line(`if (${outer.flag}) { break; }`);
        inner!.broken = true;
      }
    }
    // All that leave it go further, which WGSL does not know.
    if (!target.met) p.line(p.leave());
    return target.met;
  }

  #jump(op: Op): void {
    const p = this.#p;
    const target = this.#open.find((t) => t.op === op)!;
    target.met ||= !target.loop;
    if (target !== this.#open.at(-1)) {
      target.flagged = true;
      p.line(`${target.flag} = true;`);
      this.#break();
    } else if (target.loop) p.line('continue;');
    else this.#break();
  }
}

/** Of a loop whose last op is a test, one way of which is another round and the other leaves: that test, and the way of the round. */
function conditional(loop: Op): { readonly test: Op; readonly arm: 0 | 1 } | undefined {
  const { ops } = loop.regions![0]!;
  const test = ops.at(-2);
  if (ops.at(-1)!.op !== 'yield' || test?.op !== 'if' || test.results.length > 0) return undefined;
  const ends = test.regions!.map((r) => r.ops.at(-1)!);
  for (const arm of [0, 1] as const) {
    const stays = ends[arm]!.op === 'br' && ends[arm]!.target === loop;
    if (stays && test.regions![1 - arm]!.ops.length === 1 && ends[1 - arm]!.op === 'yield') return { test, arm };
  }
  return undefined;
}

/** Makes `loop { if (!c) { break; } … }`, printed from a line on, the `while` that it is. */
function asWhile(lines: string[], start: number): void {
  const at = lines.findIndex((l, i) => i >= start && l.trim() === 'loop {');
  let test = at + 1;
  while (lines[test]?.trim().startsWith('//')) test++;
  const [condition, body, end] = lines.slice(test, test + 3).map((l) => l.trim());
  const negated = /^if \(!(.*)\) \{$/.exec(condition ?? '');
  if (at < 0 || !negated || body !== 'break;' || end !== '}') return;
  const comments = lines.slice(at + 1, test);
  const indent = /^ */.exec(lines[at]!)![0];
  lines.splice(at, test + 3 - at, ...comments.map((l) => indent + l.trim()), `${indent}while (${bare(negated[1]!)}) {`);
}

/** An expression that an operator may stand before. */
function wrapped(text: string): string {
  return /^[\w.]+$/.test(text) || (text.startsWith('(') && bare(text) !== text) || /^\w+\([^()]*\)$/.test(text)
    ? text
    : `(${text})`;
}

/** Whether something inside an op branches to another op. */
function branchesTo(inside: Op, target: Op): boolean {
  let found = false;
  for (const r of inside.regions!) {
    visitOps(r, (o) => {
      if (o.op === 'br' && o.target === target) found = true;
    });
  }
  return found;
}

/** Whether a branch to a block or loop comes from within a loop (of WGSL) inside it. */
function jumpsFar(op: Op): boolean {
  let far = false;
  visitOps(op.regions![0]!, (o) => {
    const breakable = o.op === 'loop' || (o.op === 'block' && branchesTo(o, o));
    if (breakable && branchesTo(o, op)) far = true;
  });
  return far;
}
