/** Text of expressions with what is needed to put parentheses right. */

/** How tightly an expression's outermost operator binds, as in the C grammar. */
export const PREC = {
  primary: 16,
  unary: 14,
  mul: 13,
  add: 12,
  shift: 11,
  order: 10,
  equal: 9,
  and: 8,
  xor: 7,
  or: 6,
  andAlso: 5,
  orElse: 4,
  choice: 3,
} as const;

export interface Expr {
  readonly text: string;
  readonly prec: number;
}

export function primary(text: string): Expr {
  return { text, prec: PREC.primary };
}

export function call(name: string, ...args: readonly (Expr | string)[]): Expr {
  return primary(`${name}(${args.map((a) => (typeof a === 'string' ? a : a.text)).join(', ')})`);
}

export function cast(type: string, e: Expr): Expr {
  return { text: `(${type})${wrapped(e, PREC.unary)}`, prec: PREC.unary };
}

export function prefix(operator: string, e: Expr): Expr {
  // `- -x` must not become `--x`.
  const inner = wrapped(e, PREC.unary);
  return { text: `${operator}${inner.startsWith(operator) ? `(${inner})` : inner}`, prec: PREC.unary };
}

const OPERATORS: Readonly<Record<string, number>> = {
  '*': PREC.mul,
  '/': PREC.mul,
  '%': PREC.mul,
  '+': PREC.add,
  '-': PREC.add,
  '<<': PREC.shift,
  '>>': PREC.shift,
  '<': PREC.order,
  '<=': PREC.order,
  '>': PREC.order,
  '>=': PREC.order,
  '==': PREC.equal,
  '!=': PREC.equal,
  '&': PREC.and,
  '^': PREC.xor,
  '|': PREC.or,
  '&&': PREC.andAlso,
  '||': PREC.orElse,
};

const ASSOCIATIVE: ReadonlySet<string> = new Set(['+', '*', '&', '|', '^', '&&', '||']);

export function binary(operator: string, a: Expr, b: Expr): Expr {
  const prec = OPERATORS[operator]!;
  const left = side(a, prec, operator, true);
  // The order of operations is part of the meaning (floats round, integers may overflow): only the left may stay bare.
  const right = side(b, prec, operator, false);
  return { text: `${left} ${operator} ${right}`, prec };
}

export function choice(c: Expr, a: Expr, b: Expr): Expr {
  const text = `${wrapped(c, PREC.orElse)} ? ${wrapped(a, PREC.orElse)} : ${wrapped(b, PREC.choice)}`;
  return { text, prec: PREC.choice };
}

/** With parentheses unless it binds at least so tightly. */
export function wrapped(e: Expr, prec: number): string {
  return e.prec >= prec ? e.text : `(${e.text})`;
}

/** Compilers warn of mixtures that readers misjudge: only products in sums and arithmetic in comparisons go without parentheses. */
function side(e: Expr, prec: number, operator: string, left: boolean): string {
  if (e.prec >= PREC.unary) return e.text;
  const arithmetic = e.prec >= PREC.add;
  if (e.prec === prec) return left && (arithmetic || ASSOCIATIVE.has(operator)) ? e.text : `(${e.text})`;
  if (arithmetic && e.prec > prec && (prec >= PREC.add || (prec <= PREC.order && prec >= PREC.equal))) return e.text;
  if (prec <= PREC.andAlso && e.prec >= PREC.equal && e.prec <= PREC.order) return e.text;
  return `(${e.text})`;
}
