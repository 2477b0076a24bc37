import { describe, expect, it } from 'vitest';
import type { EnumTy } from '../../spec/abi.ts';
import { STR, UNIT } from '../../spec/abi.ts';
import type { TExpr, TPattern } from '../../compiler/sema/tree.ts';
import { machine } from './machine.ts';
import * as t from './trees.ts';

const { I32, num, get, add, lt } = t;

describe('control', () => {
  it('sums a range with a mutable local', () => {
    const n = t.local('n', I32);
    const s = t.local('s', I32, true);
    const i = t.local('i', I32);
    const body = t.block(
      [t.lets(s, num(0)), t.forRange(i, num(0), get(n), t.block([t.assign(t.place(s), get(i), 'add')]))],
      get(s),
    );
    expect(machine(t.program(t.fn('sum', [n], body))).call('sum', 101n)).toEqual([5050n]);
  });

  it('recursion, if values, early return', () => {
    const n = t.local('n', I32);
    const fib = (e: TExpr) => t.call('fib', I32, t.value(e));
    const early = t.iff(
      lt(get(n), num(2)),
      t.block([
        t.expr({ kind: 'diverge', stmt: { kind: 'return', value: get(n), span: t.span }, type: UNIT, span: t.span }),
      ]),
    );
    const body = t.block([t.expr(early)], add(fib(add(get(n), num(-1))), fib(add(get(n), num(-2)))));
    expect(machine(t.program(t.fn('fib', [n], body))).call('fib', 15n)).toEqual([610n]);
  });

  it('break with a value out of a loop that assigns', () => {
    const x = t.local('x', I32, true);
    const loop = { label: undefined };
    const body = t.block([
      t.assign(t.place(x), num(3), 'add'),
      t.expr(t.iff(lt(num(100), get(x)), t.block([{ kind: 'break', loop, value: get(x), span: t.span }]))),
    ]);
    const all = t.block([t.lets(x, num(0))], add({ kind: 'loop', loop, body, type: I32, span: t.span }, get(x)));
    expect(machine(t.program(t.fn('f', [], all))).call('f')).toEqual([204n]);
  });

  it('an inclusive range reaches the largest value of its type', () => {
    const U8 = t.scalarTy('u8');
    const n = t.local('n', I32, true);
    const i = t.local('i', U8);
    const range = { kind: 'forRange', loop: { label: undefined }, local: i, inclusive: true, span: t.span } as const;
    const body = t.block(
      [
        t.lets(n, num(0)),
        { ...range, start: num(250, U8), end: num(255, U8), body: t.block([t.assign(t.place(n), num(1), 'add')]) },
      ],
      get(n),
    );
    expect(machine(t.program(t.fn('f', [], body))).call('f')).toEqual([6n]);
  });
});

describe('match', () => {
  const x = t.local('x', I32);
  const arm = (pattern: TPattern, body: TExpr) => ({ pattern, guard: undefined, body, span: t.span });
  const constant = (n: number, type = I32): TPattern => ({ kind: 'const', value: BigInt(n), type });

  it('many constants, with and without a catch-all in between', () => {
    const values = [5, -3, 100, 7, 8, 9, 1000, 0];
    const arms = [...values.map((v, i) => arm(constant(v), num(i))), arm({ kind: 'wild' }, num(-1))];
    const m = machine(t.program(t.fn('f', [x], { kind: 'match', subject: get(x), arms, type: I32, span: t.span })));
    values.forEach((v, i) => expect(m.call('f', BigInt(v))).toEqual([BigInt(i)]));
    for (const v of [1n, -4n, 99n, 2000n]) expect(m.call('f', v)).toEqual([-1n]);
  });

  it('a trit chooses one of three', () => {
    const y = t.local('y', t.TRIT);
    const arms = [-1, 0, 1].map((v) => arm(constant(v, t.TRIT), num(v * 10)));
    const m = machine(t.program(t.fn('f', [y], { kind: 'match', subject: get(y), arms, type: I32, span: t.span })));
    for (const v of [-1n, 0n, 1n]) expect(m.call('f', v)).toEqual([v * 10n]);
    expect(
      m.module.funcs.get('f')!.body!.ops.some((o) => o.regions?.some((r) => r.ops.some((q) => q.op === 'if3'))),
    ).toBe(true);
  });

  it('ranges, alternatives and guards in order', () => {
    const arms = [
      arm({ kind: 'range', min: 1n, max: 5n, type: I32 }, num(1)),
      arm({ kind: 'or', alternatives: [constant(7), { kind: 'range', min: 20n, max: 30n, type: I32 }] }, num(2)),
      { pattern: { kind: 'wild' } as const, guard: lt(get(x), num(0)), body: num(3), span: t.span },
      arm({ kind: 'wild' }, num(4)),
    ];
    const m = machine(t.program(t.fn('f', [x], { kind: 'match', subject: get(x), arms, type: I32, span: t.span })));
    const got = [1n, 5n, 6n, 7n, 25n, 31n, -9n].map((v) => m.call('f', v)[0]);
    expect(got).toEqual([1n, 1n, 4n, 2n, 2n, 4n, 3n]);
  });
});

describe('values on the heap', () => {
  const LIST: EnumTy = { kind: 'enum', name: 'List', variants: [] };
  (LIST.variants as { name: string; payload: (typeof I32 | EnumTy)[] }[]).push(
    { name: 'Nil', payload: [] },
    { name: 'Cons', payload: [I32, LIST] },
  );
  const nil: TExpr = { kind: 'variant', variant: 0, payload: [], type: LIST, span: t.span };
  const cons = (h: TExpr, tail: TExpr): TExpr => ({
    kind: 'variant',
    variant: 1,
    payload: [h, tail],
    type: LIST,
    span: t.span,
  });

  const build = () => {
    const n = t.local('n', I32);
    const l = t.local('l', LIST, true);
    const i = t.local('i', I32);
    const body = t.block(
      [t.lets(l, nil), t.forRange(i, num(0), get(n), t.block([t.assign(t.place(l), cons(get(i), get(l)))]))],
      get(l),
    );
    return t.fn('build', [n], body);
  };
  const sum = () => {
    const l = t.local('l', LIST);
    const h = t.local('h', I32);
    const tail = t.local('tail', LIST);
    const arms = [
      {
        pattern: { kind: 'variant', type: LIST, variant: 0, items: [] } as const,
        guard: undefined,
        body: num(0),
        span: t.span,
      },
      {
        pattern: { kind: 'variant', type: LIST, variant: 1, items: [t.bind(h), t.bind(tail)] } as const,
        guard: undefined,
        body: add(get(h), t.call('sum', I32, t.value(get(tail)))),
        span: t.span,
      },
    ];
    return t.fn('sum', [l], { kind: 'match', subject: get(l), arms, type: I32, span: t.span });
  };

  it('a long list is built, dropped and compared without a deep stack, and nothing leaks', () => {
    const m = machine(t.program(build(), sum()));
    const [short] = m.call('build', 100n);
    expect(m.call('sum', short!)).toEqual([4950n]);
    const [long] = m.call('build', 20000n);
    m.call('rt.drop.List', short!);
    m.call('rt.drop.List', long!);
    expect(m.liveBytes()).toBe(0);
  });

  it('shows and compares lists', () => {
    const a = t.call('build', LIST, t.value(num(3)));
    const show = t.fn('show', [], t.intrinsic('display', STR, t.value(a)));
    const equal = t.fn('equal', [], { kind: 'equal', left: a, right: a, negate: false, type: t.BOOL, span: t.span });
    const m = machine(t.program(build(), show, equal));
    expect(m.text('show')).toBe('Cons(2, Cons(1, Cons(0, Nil)))');
    expect(m.call('equal')).toEqual([true]);
    expect(m.liveBytes()).toBe(0);
  });

  it('writes in a loop happen in place; a copy is made when the value is shared', () => {
    const T = t.tensorTy(I32, null);
    const n = t.local('n', I32);
    const xs = t.local('xs', T, true);
    const old = t.local('old', T);
    const i = t.local('i', I32);
    const write = (k: TExpr) => t.assign(t.place(xs, t.at(I32, k)), add(k, num(1)));
    const fill: TExpr = { kind: 'fill', value: num(0), dims: [get(n)], type: T, span: t.span };
    const loop = t.forRange(i, num(0), get(n), t.block([write(get(i))]));
    const inPlace = t.fn('inPlace', [n], t.block([t.lets(xs, fill), loop], get(xs)));
    const shared = t.fn(
      'shared',
      [n],
      t.block(
        [t.lets(xs, fill), t.lets(old, get(xs)), loop],
        add(t.index(get(old), I32, num(1)), t.index(get(xs), I32, num(1))),
      ),
    );
    const m = machine(t.program(inPlace, shared));
    const [h] = m.call('inPlace', 1000n);
    expect(m.heapBytes()).toBeLessThan(6000);
    m.call('rt.release', h!);
    expect(m.call('shared', 1000n)).toEqual([2n]);
    expect(m.heapBytes()).toBeLessThan(12000);
    expect(m.liveBytes()).toBe(0);
    expect(m.run('shared', 1n)).toMatchObject({ trap: 'bounds' });
  });

  it('push grows a vector of strings and pop takes them back', () => {
    const T = t.tensorTy(STR, null);
    const n = t.local('n', I32);
    const xs = t.local('xs', T, true);
    const i = t.local('i', I32);
    const item = t.intrinsic('display', STR, t.value(get(i)));
    const body = t.block(
      [
        t.lets(xs, t.array(T)),
        t.forRange(
          i,
          num(0),
          get(n),
          t.block([t.expr(t.intrinsic('push', UNIT, t.inout(t.place(xs)), t.value(item)))]),
        ),
        t.expr(t.intrinsic('pop', STR, t.inout(t.place(xs)))),
      ],
      t.intrinsic('display', STR, t.value(get(xs))),
    );
    const m = machine(t.program(t.fn('f', [n], body)));
    expect(m.text('f', 4n)).toBe('["0", "1", "2"]');
    expect(m.text('f', 100n)).toHaveLength(10 * 3 + 89 * 4 + 98 * 2 + 2);
    expect(m.liveBytes()).toBe(0);
    expect(m.run('f', 0n)).toMatchObject({ trap: 'bounds' });
  });

  it('a text that a loop appends to grows in place, and may be appended to itself', () => {
    const n = t.local('n', I32);
    const s = t.local('s', STR, true);
    const i = t.local('i', I32);
    const more = t.intrinsic('concat', STR, t.value(get(s)), t.value(t.intrinsic('display', STR, t.value(get(i)))));
    const loop = t.forRange(i, num(0), get(n), t.block([t.assign(t.place(s), more)]));
    const twice = t.intrinsic('concat', STR, t.value(get(s)), t.value(get(s)));
    const body = t.block([t.lets(s, t.str('')), loop, t.assign(t.place(s), twice)], get(s));
    const m = machine(t.program(t.fn('f', [n], body)));
    const half = Array.from({ length: 1000 }, (_, k) => String(k)).join('');
    expect(m.text('f', 1000n)).toBe(half + half);
    // Doubling blocks: the sum of all is at most four times the text.
    expect(m.heapBytes()).toBeLessThan(4 * 2 * half.length);
    expect(m.liveBytes()).toBe(0);
  });

  it('packed trits are read, written, shown and converted', () => {
    const P = t.tensorTy(t.TRIT, null);
    for (const layout of ['planes', 'pack2', 'pack5', 'i8'] as const) {
      const L = { ...P, layout: { name: layout } };
      const xs = t.local('xs', L, true);
      const i = t.local('i', I32);
      const n = t.local('n', I32);
      const trit = t.op('wrap', t.TRIT, get(i));
      const fill: TExpr = { kind: 'fill', value: num(1, t.TRIT), dims: [get(n)], type: L, span: t.span };
      const planes: TExpr = { kind: 'asTensor', value: get(xs), type: P, span: t.span };
      const body = t.block(
        [t.lets(xs, fill), t.forRange(i, num(0), get(n), t.block([t.assign(t.place(xs, t.at(t.TRIT, get(i))), trit)]))],
        t.intrinsic('display', STR, t.value(planes)),
      );
      const m = machine(t.program(t.fn('f', [n], body)));
      const want = (count: number) => `[${Array.from({ length: count }, (_, k) => ((k + 1) % 3) - 1).join(', ')}]`;
      expect(m.text('f', 300n), layout).toBe(want(300));
      expect(m.liveBytes(), layout).toBe(0);
    }
  });

  it('display of scalars at their limits', () => {
    const cases: [Parameters<typeof t.scalarTy>[0], bigint][] = [
      ['i64', -(2n ** 63n)],
      ['u64', 2n ** 64n - 1n],
      ['i32', -(2n ** 31n)],
      ['i8', -128n],
      ['u32', 0n],
      ['t40', -6078832729528464400n],
      ['t1', -1n],
    ];
    for (const [type, v] of cases) {
      const x = t.local('x', t.scalarTy(type));
      const m = machine(t.program(t.fn('f', [x], t.intrinsic('display', STR, t.value(get(x))))));
      expect(m.text('f', v)).toBe(String(v));
    }
    const x = t.local('x', t.scalarTy('f64'));
    const m = machine(t.program(t.fn('f', [x], t.intrinsic('display', STR, t.value(get(x))))));
    for (const [v, s] of [
      [1.5, '1.5'],
      [-0, '-0.0'],
      [3, '3.0'],
      [1e-320, '1e-320'],
      [-1.2345678901234567e-308, '-1.2345678901234567e-308'],
    ] as const) {
      expect(m.text('f', v)).toBe(s);
    }
    expect(m.liveBytes()).toBe(0);
  });
});
