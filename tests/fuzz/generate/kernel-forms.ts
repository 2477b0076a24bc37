import type { Random } from '../random.ts';
import type { Kernel, KernelParam } from './kernels.ts';
import type { Ty } from './types.ts';
import { LANE_FORMS } from './kernel-lanes.ts';
import { scalar, show, TRIT } from './types.ts';

/**
 * Kernels of the forms that backends treat in ways of their own (inner products, majorities, plane logic, prefix sums,
 * stencils, nearest rows), in random types, layouts and dressings.
 */

const LAYOUTS = ['', ' @planes', ' @pack2', ' @pack5', ' @i8'];

export interface Parts {
  readonly r: Random;
  readonly fresh: (prefix: string) => string;
}

export function kernelForm(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const form = r.pick(r.oneIn(3) ? LANE_FORMS : FORMS);
  return form(p);
}

export function param(p: Parts, shape: readonly string[], elem: Ty, layout = ''): KernelParam {
  return { name: p.fresh('x'), shape, elem, layout, inout: false };
}

function typeText(p: KernelParam): string {
  return p.shape.length === 0 ? show(p.elem) : `[${p.shape.join(', ')}]${show(p.elem)}${p.layout}`;
}

export function finish(
  p: Parts,
  params: readonly KernelParam[],
  outputs: readonly KernelParam[],
  lines: readonly string[],
): { kernel: Kernel; text: string } {
  const kernel: Kernel = { name: p.fresh('k'), params, outputs };
  const list = (ps: readonly KernelParam[]): string =>
    ps.map((x) => `${x.inout ? 'inout ' : ''}${x.name}: ${typeText(x)}`).join(', ');
  const results = outputs.length > 0 ? ` -> (${list(outputs)})` : '';
  return { kernel, text: `kernel ${kernel.name}(${list(params)})${results} {\n${lines.join('\n')}\n}` };
}

export const trits = (p: Parts, shape: readonly string[]): KernelParam => {
  const tile = shape.length === 2 && p.r.oneIn(4);
  return param(p, shape, TRIT, tile ? ' @pack2 tile(16, 16)' : p.r.pick(LAYOUTS));
};
export const pickType = (p: Parts, names: readonly string[]): Ty => scalar(p.r.pick(names) as 'i32');
const sumTypes = ['i32', 'i32', 'i64', 'i16', 't20', 'i8', 'u32', 't9', 't40', 'f32', 'f64'];

/** A factor of a product in the type of the sum. */
export function cast(to: Ty, from: Ty, text: string): string {
  const [a, b] = [show(to), show(from)];
  if (a === b) return text;
  if (a[0] === 'f') return `${a}(${text})`;
  return b[0] === 'f' ? `sat<${a}>(${text})` : `wrap<${a}>(${text})`;
}

/** A result as the element type of an output, now and then after something pointwise. */
function dressed(p: Parts, text: string, type: Ty): { text: string; elem: Ty } {
  const { r } = p;
  const name = show(type);
  const float = name[0] === 'f';
  switch (r.below(7)) {
    case 0:
      return float ? { text: `max(${text}, 0.0)`, elem: type } : { text: `sign(${text})`, elem: TRIT };
    case 1:
      return float ? { text: `${text} * 0.5`, elem: type } : { text: `sat<i8>(${text})`, elem: scalar('i8') };
    case 2:
      return { text: `(${text}) > ${float ? '1.0' : '1'}`, elem: scalar('bool') };
    case 3:
      return float ? { text, elem: type } : { text: `f32(${text}) / 3.0`, elem: scalar('f32') };
    default:
      return { text, elem: type };
  }
}

function dot(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const sum = pickType(p, sumTypes);
  const w = r.below(4) > 0 ? trits(p, ['M', 'K']) : param(p, ['M', 'K'], pickType(p, ['i8', 'f32', 't3', 'i16']));
  const many = r.oneIn(3);
  const xElem = r.oneIn(3) ? TRIT : pickType(p, ['i8', 'i8', 'i16', 'i32', 'f32', 'u8', 't5', 'f64']);
  const transposed = r.oneIn(3);
  const xShape = many ? (transposed ? ['N', 'K'] : ['K', 'N']) : ['K'];
  const x = xElem === TRIT ? trits(p, xShape) : param(p, xShape, xElem);
  const bias = r.oneIn(3) ? param(p, ['M'], sum) : undefined;
  const xi = many ? (transposed ? `${x.name}[j, k]` : `${x.name}[k, j]`) : `${x.name}[k]`;
  const body = r.pick([
    `${cast(sum, w.elem, `${w.name}[i, k]`)} * ${cast(sum, x.elem, xi)}`,
    `${cast(sum, x.elem, xi)} * ${cast(sum, w.elem, `${w.name}[i, k]`)}`,
    `${cast(sum, w.elem, `${w.name}[i, k]`)}`,
    w.elem === TRIT
      ? `if ${w.name}[i, k] == 1 { ${cast(sum, x.elem, xi)} } else { ${show(sum)[0] === 'f' ? '0.0' : '0'} }`
      : `${cast(sum, x.elem, xi)}`,
    w.elem === TRIT && x.elem === TRIT
      ? cast(sum, TRIT, `(${w.name}[i, k] * ${xi})`)
      : `${cast(sum, w.elem, `${w.name}[i, k]`)} * ${cast(sum, x.elem, xi)}`,
  ]);
  const usesX = many || body.includes(x.name);
  const inner = `(sum(${body.includes('k') ? 'k' : 'k in 0..K'}) ${body})`;
  const d = dressed(p, bias ? `${bias.name}[i] + ${inner}` : inner, sum);
  const y: KernelParam = {
    name: p.fresh('y'),
    shape: many ? ['M', 'N'] : ['M'],
    elem: d.elem,
    layout: d.elem === TRIT ? r.pick(LAYOUTS) : '',
    inout: false,
  };
  const params = [w, ...(usesX || many ? [x] : [x]), ...(bias ? [bias] : [])];
  return finish(p, params, [y], [`${y.name}[${many ? 'i, j' : 'i'}] = ${d.text}`]);
}

function majority(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const xs = trits(p, ['N', 'M']);
  const wide = r.pick(['i32', 'i16', 'i64', 't9']);
  const key = r.oneIn(3) ? trits(p, ['M']) : undefined;
  const body = r.pick([
    `${wide}(${xs.name}[n, d])`,
    ...(key ? [`${wide}(${xs.name}[n, d] * ${key.name}[d])`] : []),
    `${wide}(${r.pick(['nti', 'pti', 'rotup', 'tabs'])}(${xs.name}[n, d]))`,
  ]);
  const y = { ...trits(p, ['M']), name: p.fresh('y') };
  return finish(p, key ? [xs, key] : [xs], [y], [`${y.name}[d] = ${r.pick(['sign(', '~sign('])}sum(n) ${body})`]);
}

const TWO = [
  'cons',
  'any',
  'sum3',
  'diff3',
  'mul3',
  'imp_k',
  'imp_l',
  'eqv_l',
  'same',
  'antimin',
  'antimax',
  'min',
  'max',
];
const ONE = ['nti', 'pti', 'rotup', 'rotdn', 'is_zero', 'is_pos', 'clamp_up', 'clamp_dn', 'tabs', 'abs'];

/** Trits combined place by place, then perhaps counted. */
function logic(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const shape = r.oneIn(3) ? ['M', 'N'] : ['N'];
  const at = shape.length === 2 ? 'i, j' : 'j';
  const tensors = Array.from({ length: r.between(1, 3) }, () =>
    trits(p, shape.length === 2 && r.oneIn(3) ? ['N'] : shape),
  );
  const read = (): string => {
    const t = r.pick(tensors);
    return `${t.name}[${t.shape.length === 2 ? at : 'j'}]`;
  };
  const value = (depth: number): string => {
    if (depth === 0 || r.oneIn(6)) return read();
    switch (r.below(8)) {
      case 0:
        return `${r.pick(ONE)}(${value(depth - 1)})`;
      case 1:
        return `~${value(depth - 1)}`;
      case 2:
        return `(${value(depth - 1)} ${r.pick(['&', '|', '*', '+', '-'])} ${value(depth - 1)})`;
      case 3:
        return `tri2(${r.below(19683)}, ${value(depth - 1)}, ${value(depth - 1)})`;
      case 4:
        return `(if ${value(depth - 1)} ${r.pick(['==', '<', '>=', '!='])} ${r.oneIn(2) ? value(depth - 1) : r.pick(['-1', '0', '1'])} { ${value(depth - 1)} } else { ${value(depth - 1)} })`;
      case 5:
        return `match ${value(depth - 1)} { -1 => ${value(depth - 1)}, 0 => ${r.pick(['0', '1', '-1'])}, 1 => ${value(depth - 1)} }`;
      default:
        return `${r.pick(TWO)}(${value(depth - 1)}, ${value(depth - 1)})`;
    }
  };
  // A name that nothing reads would leave its size open.
  const used = (text: string): KernelParam[] =>
    tensors.filter((t) => text.includes(`${t.name}[`) || tensors.length === 1 || t.shape.length > 0);
  if (shape.length === 1 && r.oneIn(2)) {
    const s: KernelParam = { name: p.fresh('y'), shape: [], elem: scalar('i32'), layout: '', inout: false };
    const body = r.pick([
      `i32(${value(3)})`,
      `i32(${value(2)} * ${value(2)})`,
      `(if ${value(2)} == ${value(2)} { 1 } else { 0 })`,
      `i32(abs(${value(2)}))`,
      `i32(${value(2)} - ${value(2)})`,
    ]);
    const text = `${s.name} = sum(j in 0..N) ${body}`;
    return finish(p, used(text), [s], [text]);
  }
  if (r.oneIn(4)) {
    const z: KernelParam = { ...trits(p, shape), inout: true };
    const text = `${z.name}[${at}] = ${r.pick(TWO)}(${z.name}[${at}], ${value(3)})`;
    return finish(p, [...used(text), z], [], [text]);
  }
  const y: KernelParam = { ...trits(p, shape), name: p.fresh('y') };
  if (y.layout.includes('tile')) return logic(p);
  const text = `${y.name}[${at}] = ${value(4)}`;
  const bound = used(text).flatMap((t) => t.shape);
  const params = shape.every((n) => bound.includes(n)) ? used(text) : [...used(text), trits(p, shape)];
  return finish(p, params, [y], [text]);
}

function nearest(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const m = trits(p, ['M', 'K']);
  const q = trits(p, ['K']);
  const s: KernelParam = { name: p.fresh('y'), shape: [], elem: scalar('i32'), layout: '', inout: false };
  const [a, b] = [`${m.name}[i, k]`, `${q.name}[k]`];
  const body = r.pick([
    `i32(${a}) * i32(${b})`,
    `i32(${a} * ${b})`,
    `(if ${a} != ${b} { 1 } else { 0 })`,
    `abs(i32(${a}) - i32(${b}))`,
  ]);
  const op = r.pick(['argmax(i) sum(k)', 'argmin(i) sum(k)', 'max(i) sum(k)', 'min(i) sum(k)']);
  return finish(p, [m, q], [s], [`${s.name} = ${op} ${body}`]);
}

/** Neighbours with the edge wrapped round, kept or left out. */
function stencil(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const elem = pickType(p, ['i32', 'i8', 'f32', 't9', 'u16', 'f64', 't1']);
  const x = param(p, ['N'], elem);
  const y: KernelParam = { name: p.fresh('y'), shape: ['N'], elem, layout: '', inout: false };
  const op = r.pick(['+', '-', '*']);
  const lines = r.pick([
    [`${y.name}[i in 1..N - 1] = ${x.name}[i - 1] ${op} ${x.name}[i + 1]`],
    [`${y.name}[i] = ${x.name}[mod_floor(i + 1, N)] ${op} ${x.name}[i]`],
    [`${y.name}[i] = ${x.name}[N - 1 - i]`],
    [`${y.name}[i] = if i > 0 { ${x.name}[i - 1] } else { ${x.name}[i] }`],
    [`${y.name}[i in 0..N / 2] = ${x.name}[2 * i] ${op} ${x.name}[2 * i + 1]`],
    [`let a[i] = ${x.name}[i] ${op} ${x.name}[i]`, `${y.name}[i] = a[N - 1 - i] ${op} a[i]`],
    [`${y.name}[i] = scan(i) ${x.name}[i]`],
    [`let m = max(i) ${x.name}[i]`, `${y.name}[i] = ${x.name}[i] - m`],
  ]);
  return finish(p, [x], [y], lines);
}

/** Element by element over numbers of several types. */
function pointwise(p: Parts): { kernel: Kernel; text: string } {
  const { r } = p;
  const types = ['i8', 'u8', 'i16', 'u16', 'i32', 'u32', 'i64', 'f32', 'f64', 't5', 't9', 't20', 't40', 'bool'];
  const elem = pickType(p, types);
  const name = show(elem);
  const [a, b] = [param(p, ['N'], elem), param(p, ['N'], elem)];
  const other = pickType(
    p,
    types.filter((t) => t !== 'bool'),
  );
  const c = param(p, ['N'], other);
  const num = name !== 'bool';
  const float = name[0] === 'f';
  const value = (depth: number): string => {
    if (depth === 0) return `${r.pick([a, b]).name}[i]`;
    if (!num)
      return r.pick([
        `(${value(depth - 1)} ${r.pick(['&', '|', '^'])} ${value(depth - 1)})`,
        `!${value(depth - 1)}`,
        `(${c.name}[i] < ${c.name}[i] * 2${show(other)[0] === 'f' ? '.0' : ''})`,
      ]);
    const common = [
      `(${value(depth - 1)} ${r.pick(['+', '-', '*'])} ${value(depth - 1)})`,
      `${r.pick(['min', 'max'])}(${value(depth - 1)}, ${value(depth - 1)})`,
      `(-${value(depth - 1)})`,
      `abs(${value(depth - 1)})`,
      `(if ${value(depth - 1)} ${r.pick(['<', '<=', '==', '!=', '>', '>='])} ${value(depth - 1)} { ${value(depth - 1)} } else { ${value(depth - 1)} })`,
      cast(elem, other, `${c.name}[i]`),
    ];
    const own = float
      ? [
          `sqrt(${value(depth - 1)})`,
          `${r.pick(['floor', 'ceil', 'trunc', 'nearest'])}(${value(depth - 1)})`,
          `copysign(${value(depth - 1)}, ${value(depth - 1)})`,
          `(${value(depth - 1)} / ${value(depth - 1)})`,
        ]
      : [
          `${r.pick(['sat_add', 'sat_sub', 'sat_mul', 'mulh'])}(${value(depth - 1)}, ${value(depth - 1)})`,
          `(${value(depth - 1)} ${r.pick(['&', '|', ...(name[0] === 't' ? [] : ['^'])])} ${value(depth - 1)})`,
          `(${value(depth - 1)} ${r.pick(['<<', '>>'])} ${r.between(0, 9)})`,
          `(${value(depth - 1)} ${r.pick(['/', '%'])} ${r.between(2, 7) % (name === 't1' ? 1 : 100)})`,
        ];
    return r.pick([...common, ...own]);
  };
  const y: KernelParam = { name: p.fresh('y'), shape: ['N'], elem, layout: '', inout: false };
  if (r.oneIn(3)) {
    const s: KernelParam = { name: p.fresh('y'), shape: [], elem, layout: '', inout: false };
    const op = num ? r.pick(['sum', 'sum', 'min', 'max', 'product']) : r.pick(['any', 'all']);
    return finish(p, [a, b, c], [s], [`${s.name} = ${op}(i in 0..N) ${value(2)}`]);
  }
  return finish(p, [a, b, c], [y], [`${y.name}[i] = ${value(3)}`]);
}

const FORMS = [dot, dot, dot, majority, logic, logic, nearest, stencil, pointwise, pointwise];
