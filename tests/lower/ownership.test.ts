import { describe, expect, it } from 'vitest';
import type { EnumTy, StructTy, Type } from '../../spec/abi.ts';
import { STR, UNIT } from '../../spec/abi.ts';
import type { TExpr, TPattern, TStmt } from '../../compiler/sema/tree.ts';
import { machine } from './machine.ts';
import * as t from './trees.ts';

const { I32, num, get, add, lt } = t;
const V = t.tensorTy(I32, null);
const display = (e: TExpr) => t.intrinsic('display', STR, t.value(e));
const vec = (...ns: TExpr[]) => t.array(V, ...ns);
const push = (place: Parameters<typeof t.inout>[0], v: TExpr) =>
  t.expr(t.intrinsic('push', UNIT, t.inout(place), t.value(v)));
const diverge = (stmt: TStmt): TExpr => ({ kind: 'diverge', stmt, type: UNIT, span: t.span });
const RESULT: EnumTy = {
  kind: 'enum',
  name: 'Result',
  variants: [
    { name: 'Ok', payload: [V] },
    { name: 'Err', payload: [STR] },
  ],
};
const variant = (type: EnumTy, i: number, ...payload: TExpr[]): TExpr => ({
  kind: 'variant',
  variant: i,
  payload,
  type,
  span: t.span,
});
const tuple = (...items: TExpr[]): TExpr => ({
  kind: 'tuple',
  items,
  type: { kind: 'tuple', items: items.map((i) => i.type) },
  span: t.span,
});

describe('inout', () => {
  it('updates a variable, an element of a nested tensor, and a field; other owners keep the old value', () => {
    const W = t.tensorTy(V, null);
    const p = t.local('p', V, true);
    const grow = t.fn('grow', [{ inout: p }], t.block([push(t.place(p), num(9))]), UNIT);
    const w = t.local('w', W, true);
    const old = t.local('old', W);
    const S: StructTy = {
      kind: 'struct',
      name: 'm.S<i32>',
      fields: [
        { name: 'n', type: I32 },
        { name: 'v', type: V },
      ],
    };
    const s = t.local('s', S, true);
    const body = t.block(
      [
        t.lets(w, t.array(W, vec(num(1)), vec(add(num(1), num(1))))),
        t.lets(old, get(w)),
        t.expr(t.call('grow', UNIT, t.inout(t.place(w, t.at(V, num(1)))))),
        t.assign(t.place(w, t.at(V, num(0)), t.at(I32, num(0))), num(5), 'mul'),
        t.lets(s, { kind: 'struct', fields: [num(7), t.index(get(w), V, num(1))], type: S, span: t.span }),
        t.expr(t.call('grow', UNIT, t.inout(t.place(s, { kind: 'field', index: 1, type: V })))),
        t.assign(t.place(s, { kind: 'field', index: 0, type: I32 }), num(1), 'add'),
      ],
      display(tuple(get(old), get(w), get(s))),
    );
    const m = machine(t.program(grow, t.fn('f', [], body)));
    expect(m.text('f')).toBe('([[1], [2]], [[5], [2, 9]], S { n: 8, v: [2, 9, 9] })');
    expect(m.liveBytes()).toBe(0);
  });

  it('the same variable by value and inout: the callee sees the old value', () => {
    const p = t.local('p', V, true);
    const q = t.local('q', V);
    const both = t.fn(
      'both',
      [{ inout: p }, q],
      t.block([t.assign(t.place(p, t.at(I32, num(0))), num(50))], t.index(get(q), I32, num(0))),
    );
    const x = t.local('x', V, true);
    const r = t.local('r', I32);
    const body = t.block(
      [t.lets(x, vec(add(num(3), num(4)))), t.lets(r, t.call('both', I32, t.inout(t.place(x)), t.value(get(x))))],
      display(tuple(get(r), get(x))),
    );
    const m = machine(t.program(both, t.fn('f', [], body)));
    expect(m.text('f')).toBe('(7, [50])');
    expect(m.liveBytes()).toBe(0);
  });
});

describe('leaving early', () => {
  const n = t.local('n', I32);
  /** Ok of a vector of n, or Err for negative n. */
  const make = t.fn(
    'make',
    [n],
    t.iff(lt(get(n), num(0)), variant(RESULT, 1, display(get(n))), variant(RESULT, 0, vec(get(n)))),
    RESULT,
  );
  const made = (e: TExpr): TExpr => ({
    kind: 'try',
    operand: t.call('make', RESULT, t.value(e)),
    okVariant: 0,
    returnVariant: 1,
    type: V,
    span: t.span,
  });

  it('`?` in the middle of an expression drops what was made before it', () => {
    const both = t.intrinsic('concat', V, t.value(made(get(n))), t.value(made(add(get(n), num(-5)))));
    const outer = t.fn('outer', [n], variant(RESULT, 0, both), RESULT);
    const text = t.fn('text', [n], display(t.call('outer', RESULT, t.value(get(n)))));
    const m = machine(t.program(make, outer, text));
    expect(m.text('text', 7n)).toBe('Ok([7, 2])');
    expect(m.text('text', 3n)).toBe('Err("-2")');
    expect(m.text('text', -3n)).toBe('Err("-3")');
    expect(m.liveBytes()).toBe(0);
  });

  it('break, continue and return drop the locals of the scopes they leave', () => {
    const loop = { label: undefined };
    const i = t.local('i', I32);
    const x = t.local('x', STR);
    const total = t.local('total', STR, true);
    const leave = (limit: number, stmt: TStmt) =>
      t.expr(t.iff(op2('eq', get(i), num(limit)), t.block([t.expr(diverge(stmt))])));
    const body = t.block([
      t.lets(x, display(get(i))),
      leave(3, { kind: 'continue', loop, span: t.span }),
      leave(7, { kind: 'break', loop, value: undefined, span: t.span }),
      t.expr(
        t.iff(lt(get(n), get(i)), t.block([t.expr(diverge({ kind: 'return', value: get(total), span: t.span }))])),
      ),
      t.assign(t.place(total), t.intrinsic('concat', STR, t.value(get(total)), t.value(get(x)))),
    ]);
    const all = t.block(
      [t.lets(total, t.str('>')), t.forRange(i, num(0), num(100), body, loop)],
      t.intrinsic('concat', STR, t.value(get(total)), t.value(t.str('<'))),
    );
    const m = machine(t.program(t.fn('f', [n], all)));
    expect(m.text('f', 50n)).toBe('>012456<');
    expect(m.text('f', 4n)).toBe('>0124');
    expect(m.liveBytes()).toBe(0);
  });

  it('break out of an iteration over a temporary', () => {
    const loop = { label: undefined };
    const x = t.local('x', STR);
    const out = t.local('out', STR, true);
    const T = t.tensorTy(STR, null);
    const items = t.array(T, display(num(10)), display(get(n)), display(num(30)));
    const stop = t.iff(
      { kind: 'equal', left: get(x), right: t.str('20'), negate: false, type: t.BOOL, span: t.span },
      t.block([t.expr(diverge({ kind: 'break', loop, value: undefined, span: t.span }))]),
    );
    const each: TStmt = {
      kind: 'forEach',
      loop,
      pattern: t.bind(x),
      subject: items,
      body: t.block([t.assign(t.place(out), get(x)), t.expr(stop)]),
      span: t.span,
    };
    const m = machine(t.program(t.fn('f', [n], t.block([t.lets(out, t.str('')), each], get(out)))));
    expect(m.text('f', 20n)).toBe('20');
    expect(m.text('f', 21n)).toBe('30');
    expect(m.liveBytes()).toBe(0);
  });
});

describe('matching values on the heap', () => {
  const TREE: EnumTy = { kind: 'enum', name: 'Tree', variants: [] };
  (TREE.variants as { name: string; payload: Type[] }[]).push(
    { name: 'Leaf', payload: [STR] },
    { name: 'Node', payload: [TREE, TREE] },
  );
  const leaf = (e: TExpr) => variant(TREE, 0, e);
  const node = (x: TExpr, y: TExpr) => variant(TREE, 1, x, y);
  const pat = (i: number, ...items: TPattern[]): TPattern => ({ kind: 'variant', type: TREE, variant: i, items });
  const wild: TPattern = { kind: 'wild' };

  it('nested patterns in boxes, with strings, guards and bindings that outlive the subject', () => {
    const a = t.local('a', STR);
    const b = t.local('b', TREE);
    const x = t.local('x', TREE);
    const arms = [
      { pattern: pat(1, pat(0, { kind: 'str', value: 'k' }), t.bind(b)), guard: undefined, body: get(b) },
      {
        pattern: pat(1, pat(0, t.bind(a)), wild),
        guard: lt(num(2), t.intrinsic('len', I32, t.value(get(a)))),
        body: leaf(get(a)),
      },
      { pattern: pat(1, wild, pat(1, t.bind(b), wild)), guard: undefined, body: get(b) },
      { pattern: wild, guard: undefined, body: leaf(t.str('none')) },
    ].map((arm) => ({ ...arm, span: t.span }));
    const rewrite = t.fn('rewrite', [x], { kind: 'match', subject: get(x), arms, type: TREE, span: t.span });
    const s = (text: string) => leaf(t.intrinsic('concat', STR, t.value(t.str(text)), t.value(t.str(''))));
    const cases: [TExpr, string][] = [
      [node(s('k'), s('right')), 'Leaf("right")'],
      [node(s('long'), s('r')), 'Leaf("long")'],
      [node(s('z'), node(s('deep'), s('q'))), 'Leaf("deep")'],
      [node(s('z'), s('q')), 'Leaf("none")'],
      [s('k'), 'Leaf("none")'],
    ];
    const funcs = cases.map(([e], i) => t.fn(`f${i}`, [], display(t.call('rewrite', TREE, t.value(e)))));
    const m = machine(t.program(rewrite, ...funcs));
    cases.forEach(([, want], i) => expect(m.text(`f${i}`)).toBe(want));
    expect(m.liveBytes()).toBe(0);
  });

  it('an arm may assign the variable it matches on', () => {
    const v = t.local('v', TREE, true);
    const b = t.local('b', TREE);
    const c = t.local('c', TREE);
    const arms = [
      {
        pattern: pat(1, t.bind(b), t.bind(c)),
        guard: undefined,
        body: t.block([t.assign(t.place(v), get(c)), t.assign(t.place(v), node(get(b), get(v)))]),
        span: t.span,
      },
      { pattern: wild, guard: undefined, body: t.block([]), span: t.span },
    ];
    const all = t.block(
      [
        t.lets(v, node(leaf(display(num(1))), leaf(display(num(2))))),
        t.expr({ kind: 'match', subject: get(v), arms, type: UNIT, span: t.span }),
      ],
      display(get(v)),
    );
    const m = machine(t.program(t.fn('f', [], all)));
    expect(m.text('f')).toBe('Node(Leaf("1"), Leaf("2"))');
    expect(m.liveBytes()).toBe(0);
  });

  it('a destructured tuple gives up the parts that have no name', () => {
    const a = t.local('a', STR);
    const value = tuple(display(num(1)), display(num(2)), num(3));
    const pattern: TPattern = { kind: 'fields', type: value.type as never, items: [wild, t.bind(a), wild] };
    const m = machine(t.program(t.fn('f', [], t.block([{ kind: 'let', pattern, value, span: t.span }], get(a)))));
    expect(m.text('f')).toBe('2');
    expect(m.liveBytes()).toBe(0);
  });
});

describe('operands and assignments among them', () => {
  it('an operand read from a variable keeps its value when a later operand assigns the variable', () => {
    const x = t.local('x', V, true);
    const later = t.block([t.assign(t.place(x, t.at(I32, num(0))), num(1))], vec(num(2)));
    const both = t.intrinsic('concat', V, t.value(get(x)), t.value(later));
    const m = machine(t.program(t.fn('f', [], t.block([t.lets(x, vec(num(0)))], display(both)))));
    expect(m.text('f')).toBe('[0, 2]');
    expect(m.liveBytes()).toBe(0);
  });

  it('the right side of && assigns only where it is evaluated', () => {
    const p = t.local('p', t.BOOL);
    const x = t.local('x', I32, true);
    const right = t.block([t.assign(t.place(x), num(5))], t.bool(true));
    const cond: TExpr = { kind: 'and', left: get(p), right, type: t.BOOL, span: t.span };
    const m = machine(t.program(t.fn('f', [p], t.block([t.lets(x, num(1)), t.expr(cond)], get(x)))));
    expect(m.call('f', true)).toEqual([5n]);
    expect(m.call('f', false)).toEqual([1n]);
  });
});

describe('assertions', () => {
  it('tell the condition, the message and both sides', () => {
    const x = t.local('x', V);
    const cond: TExpr = { kind: 'equal', left: get(x), right: vec(num(1)), negate: false, type: t.BOOL, span: t.span };
    const stmt: TStmt = { kind: 'assert', cond, message: t.str('a reason'), text: 'x == [1]', span: t.span };
    const f = t.fn('f', [x], t.block([stmt]));
    const g = t.fn('g', [], t.call('f', UNIT, t.value(vec(num(1), add(num(1), num(1))))));
    const ok = t.fn('ok', [], t.call('f', UNIT, t.value(vec(num(1)))));
    const m = machine(t.program(f, g, ok));
    expect(m.run('g')).toMatchObject({ trap: 'assert' });
    expect(m.trapText).toBe('x == [1]: a reason\n  left:  [1, 2]\n  right: [1]');
    m.call('ok');
  });
});

function op2(name: string, x: TExpr, y: TExpr): TExpr {
  return t.op(name, t.BOOL, x, y);
}
