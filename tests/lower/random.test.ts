import { describe, expect, it } from 'vitest';
import { compile, isError } from '../../compiler/driver.ts';
import { Machine } from './machine.ts';

/**
 * Random programs on values of the heap, each with a model that computes the same in JavaScript on immutable values: the
 * results agree, and nothing is left on the heap.
 */

type Val =
  number | string | null | readonly (number | string)[] | { readonly s: string; readonly v: readonly number[] };
type Env = Map<string, Val>;
interface Expr {
  readonly text: string;
  readonly run: (env: Env) => Val;
}
interface Stmt {
  readonly text: string;
  readonly run: (env: Env) => void;
}
class Leave extends Error {
  readonly kind: 'break' | 'continue' | 'return';
  constructor(kind: 'break' | 'continue' | 'return') {
    super(kind);
    this.kind = kind;
  }
}

const KINDS = { i: 'i32', s: 'str', v: '[_]i32', w: '[_]str', o: 'Option<str>', p: 'Pair' } as const;
type Kind = keyof typeof KINDS;
const VARS = (Object.keys(KINDS) as Kind[]).flatMap((k) => [`${k}0`, `${k}1`]);

class Generator {
  #state: number;
  #fresh = 0;
  constructor(seed: number) {
    this.#state = seed * 2654435761 + 1;
  }
  below(n: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) | 0;
    return (this.#state >>> 8) % n;
  }
  pick<T>(xs: readonly T[]): T {
    return xs[this.below(xs.length)]!;
  }
  name(): string {
    return `t${this.#fresh++}`;
  }
  variable(k: Kind): Expr {
    const text = `${k}${this.below(2)}`;
    return { text, run: (env) => env.get(text)! };
  }

  cond(depth: number): Expr {
    const a = this.expr('i', depth - 1);
    const b = this.expr('i', depth - 1);
    const k = this.pick(['s', 'v', 'w', 'o', 'p'] as const);
    const x = this.expr(k, depth - 1);
    const y = this.expr(k, depth - 1);
    return this.pick<Expr>([
      { text: `${a.text} < ${b.text}`, run: (e) => ((a.run(e) as number) < (b.run(e) as number) ? 1 : 0) },
      {
        text: `${x.text} == ${y.text}`,
        run: (e) => (JSON.stringify(x.run(e)) === JSON.stringify(y.run(e)) ? 1 : 0),
      },
    ]);
  }

  expr(k: Kind, depth: number): Expr {
    if (depth <= 0 || this.below(4) === 0) return this.below(2) ? this.variable(k) : this.leaf(k);
    const common = this.below(7);
    if (common === 0) {
      const [c, a, b] = [this.cond(depth - 1), this.expr(k, depth - 1), this.expr(k, depth - 1)];
      return { text: `(if ${c.text} { ${a.text} } else { ${b.text} })`, run: (e) => (c.run(e) ? a : b).run(e) };
    }
    if (common === 1) {
      const t = this.name();
      const a = this.expr(k, depth - 1);
      const b = this.stmt(depth - 1, false);
      return {
        text: `({ let ${t}: ${KINDS[k]} = ${a.text}\n${b.text}\n${t} })`,
        run: (e) => {
          const v = a.run(e);
          b.run(e);
          return v;
        },
      };
    }
    return this.special(k, depth - 1);
  }

  leaf(k: Kind): Expr {
    const n = this.below(100);
    const word = this.pick(['', 'a', 'bc', 'xyz']);
    const leaves: Record<Kind, Expr> = {
      i: { text: String(n), run: () => n },
      s: { text: JSON.stringify(word), run: () => word },
      v: this.below(2) ? { text: 'noints()', run: () => [] } : { text: `ints(${n}, 1)`, run: () => [n, 1] },
      w: { text: `words("${word}")`, run: () => [word] },
      o: { text: 'none()', run: () => null },
      p: { text: `make("${word}", ints(${n}, 2))`, run: () => ({ s: word, v: [n, 2] }) },
    };
    return leaves[k];
  }

  special(k: Kind, depth: number): Expr {
    const c = this.below(9);
    const [i, s, v, w, o, p] = (['i', 's', 'v', 'w', 'o', 'p'] as const).map((x) => () => this.expr(x, depth));
    const two = <A>(make: () => A): [A, A] => [make(), make()];
    switch (k) {
      case 'i': {
        const a = v();
        const b = s();
        return this.pick<Expr>([
          { text: `len(${a.text})`, run: (e) => (a.run(e) as number[]).length },
          { text: `len(${b.text})`, run: (e) => (b.run(e) as string).length },
          { text: `at(${a.text}, ${c})`, run: (e) => at(a.run(e) as number[], c) },
        ]);
      }
      case 's': {
        const [a, b] = two(s);
        const n = i();
        const q = p();
        const x = o();
        const t = this.name();
        return this.pick<Expr>([
          {
            text: `cut(concat(${a.text}, ${b.text}))`,
            run: (e) => ((a.run(e) as string) + (b.run(e) as string)).slice(0, 30),
          },
          { text: `str(${n.text})`, run: (e) => String(n.run(e)) },
          { text: `(${q.text}).s`, run: (e) => (q.run(e) as { s: string }).s },
          {
            text: `(match (${x.text}) { Some(${t}) => ${t}, None => ${a.text} })`,
            run: (e) => {
              const r = x.run(e) as string | null;
              return r === null ? a.run(e) : r;
            },
          },
        ]);
      }
      case 'v': {
        const [a, b] = two(v);
        const n = i();
        const q = p();
        const t = this.name();
        return this.pick<Expr>([
          {
            text: `cutv(concat(${a.text}, ${b.text}))`,
            run: (e) => [...(a.run(e) as number[]), ...(b.run(e) as number[])].slice(0, 9),
          },
          { text: `(${q.text}).v`, run: (e) => (q.run(e) as { v: readonly number[] }).v },
          {
            text: `({ var ${t}: [_]i32 = ${a.text}\npush(inout ${t}, ${n.text})\ncutv(${t}) })`,
            run: (e) => {
              const old = a.run(e) as number[];
              return [...old, n.run(e) as number].slice(0, 9);
            },
          },
        ]);
      }
      case 'w': {
        const [a, b] = two(s);
        const x = w();
        return this.pick<Expr>([
          { text: `pairs(${a.text}, ${b.text})`, run: (e) => [a.run(e) as string, b.run(e) as string] },
          {
            text: `cutw(concat(${x.text}, words(${a.text})))`,
            run: (e) => [...(x.run(e) as string[]), a.run(e) as string].slice(0, 5),
          },
        ]);
      }
      case 'o': {
        const a = s();
        return { text: `some(${a.text})`, run: (e) => a.run(e) };
      }
      case 'p': {
        const [a, b] = [s(), v()];
        return { text: `make(${a.text}, ${b.text})`, run: (e) => ({ s: a.run(e) as string, v: b.run(e) as number[] }) };
      }
    }
  }

  block(depth: number, loop: boolean): Stmt {
    const stmts = Array.from({ length: 1 + this.below(3) }, () => this.stmt(depth, loop));
    return { text: stmts.map((s) => s.text).join('\n'), run: (e) => stmts.forEach((s) => s.run(e)) };
  }

  stmt(depth: number, loop: boolean): Stmt {
    const choice = depth <= 0 ? this.below(6) : this.below(13);
    const n = this.below(2);
    const c = this.below(9);
    switch (choice) {
      case 0:
      case 1: {
        const k = this.pick(['i', 's', 'v', 'w', 'o', 'p'] as const);
        const a = this.expr(k, depth + 1);
        return { text: `${k}${n} = ${a.text}`, run: (e) => void e.set(`${k}${n}`, a.run(e)) };
      }
      case 2: {
        const a = this.expr('i', depth);
        const put = (old: readonly number[], x: number) => old.map((y, j) => (j === c % old.length ? x : y));
        return {
          text: `if len(v${n}) > 0 { v${n}[${c} % len(v${n})] = ${a.text} }`,
          run: (e) => {
            if ((e.get(`v${n}`) as number[]).length === 0) return;
            // The index is taken first, then the right side, which may change the vector.
            const index = c % (e.get(`v${n}`) as number[]).length;
            const x = a.run(e) as number;
            const now = e.get(`v${n}`) as number[];
            if (index >= now.length) throw new Leave('return');
            e.set(`v${n}`, now.length === 0 ? now : put(now, x).map((y, j) => (j === index ? x : now[j]!)));
          },
        };
      }
      case 3: {
        const a = this.expr('s', 0);
        return {
          text: `if len(w${n}) < 6 { push(inout w${n}, ${a.text}) } else { w${n} = [] }`,
          run: (e) => {
            const old = e.get(`w${n}`) as string[];
            e.set(`w${n}`, old.length < 6 ? [...old, a.run(e) as string] : []);
          },
        };
      }
      case 4: {
        const a = this.expr('s', 1);
        return {
          text: `p${n}.s = ${a.text}\np${n}.v = cutv(p${n}.v)\npush(inout p${n}.v, ${c})`,
          run: (e) => {
            const s = a.run(e) as string;
            const old = e.get(`p${n}`) as { s: string; v: readonly number[] };
            e.set(`p${n}`, { s, v: [...old.v.slice(0, 9), c] });
          },
        };
      }
      case 5:
        return {
          text: `touch(inout v${n}, inout s${n}, v${1 - n})`,
          run: (e) => {
            e.set(`v${n}`, [...(e.get(`v${1 - n}`) as number[]).slice(0, 5), 7]);
            e.set(`s${n}`, `${e.get(`s${n}`) as string}!`.slice(0, 30));
          },
        };
      case 6:
      case 7: {
        const x = this.cond(depth - 1);
        const [a, b] = [this.block(depth - 1, loop), this.block(depth - 1, loop)];
        return { text: `if ${x.text} { ${a.text}\n} else { ${b.text}\n}`, run: (e) => (x.run(e) ? a : b).run(e) };
      }
      case 8:
      case 9: {
        const body = this.block(depth - 1, true);
        return {
          text: `for _k in 0..3 { ${body.text}\n}`,
          run: (e) => looped(3, () => body.run(e)),
        };
      }
      case 10: {
        const t = this.name();
        const body = this.block(depth - 1, true);
        return {
          text: `for ${t} in w${n} { s${n} = cut(concat(s${n}, ${t}))\n${body.text}\n}`,
          run: (e) => {
            const items = e.get(`w${n}`) as string[];
            looped(items.length, (j) => {
              e.set(`s${n}`, ((e.get(`s${n}`) as string) + items[j]!).slice(0, 30));
              body.run(e);
            });
          },
        };
      }
      case 11: {
        const t = this.name();
        const [a, b] = [this.block(depth - 1, loop), this.block(depth - 1, loop)];
        return {
          text: `match o${n} { Some(${t}) => { ${a.text}\ns${n} = ${t} }, None => { ${b.text}\n} }`,
          run: (e) => {
            const x = e.get(`o${n}`) as string | null;
            if (x === null) return b.run(e);
            a.run(e);
            e.set(`s${n}`, x);
          },
        };
      }
      default: {
        const x = this.cond(1);
        const kind = loop ? this.pick(['break', 'continue', 'return'] as const) : 'return';
        return {
          text: `if ${x.text} { ${kind === 'return' ? 'return "left"' : kind} }`,
          run: (e) => {
            if (x.run(e)) throw new Leave(kind);
          },
        };
      }
    }
  }
}

function at(xs: readonly number[], i: number): number {
  return xs.length === 0 ? i : xs[i % xs.length]!;
}

function looped(n: number, body: (j: number) => void): void {
  for (let j = 0; j < n; j++) {
    try {
      body(j);
    } catch (e) {
      if (!(e instanceof Leave) || e.kind === 'return') throw e;
      if (e.kind === 'break') return;
    }
  }
}

const PRELUDE = `
struct Pair { s: str, v: [_]i32 }
fn at(xs: [_]i32, i: i32) -> i32 { if len(xs) == 0 { i } else { xs[i % len(xs)] } }
fn cut(s: str) -> str { if len(s) > 30 { s[0..30] } else { s } }
fn cutv(v: [_]i32) -> [_]i32 { if len(v) > 9 { v[0..9] } else { v } }
fn cutw(v: [_]str) -> [_]str { if len(v) > 5 { v[0..5] } else { v } }
fn make(s: str, v: [_]i32) -> Pair { Pair { s: s, v: v } }
fn noints() -> [_]i32 { [] }
fn ints(a: i32, b: i32) -> [_]i32 { [a, b] }
fn words(a: str) -> [_]str { [a] }
fn pairs(a: str, b: str) -> [_]str { [a, b] }
fn none() -> Option<str> { None }
fn some(s: str) -> Option<str> { Some(s) }
fn touch(inout v: [_]i32, inout s: str, other: [_]i32) {
  v = if len(other) > 5 { other[0..5] } else { other }
  push(inout v, 7)
  s = cut(concat(s, "!"))
}
`;

function programOf(seed: number): { text: string; model: () => string } {
  const g = new Generator(seed);
  const body = Array.from({ length: 6 }, () => g.stmt(3, false));
  const inits = VARS.map((name) => ({ name, value: g.leaf(name[0] as Kind) }));
  const decls = inits.map((x) => `  var ${x.name}: ${KINDS[x.name[0] as Kind]} = ${x.value.text}`).join('\n');
  const result = `str((${VARS.join(', ')}))`;
  const text = `${PRELUDE}\npub fn run() -> str {\n${decls}\n${body.map((s) => s.text).join('\n')}\n  ${result}\n}\n`;
  const model = (): string => {
    const env: Env = new Map(inits.map((x) => [x.name, x.value.run(new Map())]));
    try {
      for (const s of body) s.run(env);
    } catch (e) {
      if (e instanceof Leave) return 'left';
      throw e;
    }
    return `(${VARS.map((name) => shown(name[0] as Kind, env.get(name)!)).join(', ')})`;
  };
  return { text, model };
}

function shown(k: Kind, v: Val): string {
  switch (k) {
    case 'i':
      return String(v);
    case 's':
      return JSON.stringify(v);
    case 'v':
      return `[${(v as number[]).join(', ')}]`;
    case 'w':
      return `[${(v as string[]).map((s) => JSON.stringify(s)).join(', ')}]`;
    case 'o':
      return v === null ? 'None' : `Some(${JSON.stringify(v)})`;
    case 'p': {
      const p = v as { s: string; v: readonly number[] };
      return `Pair { s: ${JSON.stringify(p.s)}, v: [${p.v.join(', ')}] }`;
    }
  }
}

const COUNT = Number(process.env['TRINITY_RANDOM_PROGRAMS'] ?? 25);

describe('random programs on heap values', () => {
  for (const opt of ['O0', 'O2'] as const) {
    it(`${COUNT} agree with their models and leak nothing at -${opt}`, () => {
      let ran = 0;
      for (let seed = 1; seed <= COUNT; seed++) {
        const { text, model } = programOf(seed);
        const compiled = compile({ path: 'random.tri', text }, () => undefined, { opt, verify: true });
        const errors = compiled.diagnostics.filter(isError);
        if (errors.length > 0) {
          const at = errors[0]!.span;
          throw new Error(`seed ${seed}: ${errors[0]!.code} at ${text.slice(at.start, at.end)}\n${text}`);
        }
        const m = new Machine(compiled.module!);
        const outcome = m.run('run');
        let want: string;
        try {
          want = model();
        } catch (e) {
          throw new Error(`seed ${seed}: the model fails: ${String(e)}\n${text}`);
        }
        if ('trap' in outcome) {
          // The one trap a program may meet: a vector that became shorter between its index and its write.
          expect({ seed, trap: outcome.trap, want }, text).toEqual({ seed, trap: 'bounds', want: 'left' });
          continue;
        }
        const got = m.str(outcome.results[0]!);
        expect({ seed, got }, text).toEqual({ seed, got: want });
        m.call('rt.release', outcome.results[0]!);
        expect({ seed, live: m.liveBytes() }, text).toEqual({ seed, live: 0 });
        ran++;
      }
      expect(ran).toBeGreaterThan(COUNT / 2);
    }, 120_000);
  }
});
