import type { Kernel, KernelParam } from './kernels.ts';
import type { Parts } from './kernel-forms.ts';
import { cast, finish, param, pickType, trits } from './kernel-forms.ts';
import type { Ty } from './types.ts';
import { scalar, show, TRIT } from './types.ts';

/** Kernels whose indices shift, stride and change places, and those over batches of rows: what runs on lanes. */

type Made = { kernel: Kernel; text: string };

const NUMBERS = [
  'i8',
  'u8',
  'i16',
  'u16',
  'i32',
  'u32',
  'i64',
  'f32',
  'f64',
  't2',
  't3',
  't5',
  't6',
  't9',
  't10',
  't20',
];

const out = (p: Parts, shape: readonly string[], elem: Ty, layout = ''): KernelParam => ({
  ...param(p, shape, elem, layout),
  name: p.fresh('y'),
});

const element = (p: Parts, shape: readonly string[]): KernelParam =>
  p.r.oneIn(3) ? trits(p, shape) : param(p, shape, pickType(p, NUMBERS));

/** A sum over a window, in one dimension or two. */
function convolution(p: Parts): Made {
  const { r } = p;
  const sum = pickType(p, ['i32', 'i16', 'i64', 'f32', 'f64', 't20', 'u32']);
  const two = r.oneIn(2);
  const x = element(p, two ? ['M', 'N'] : ['N']);
  const w = r.oneIn(2) ? trits(p, two ? ['K', 'L'] : ['K']) : param(p, two ? ['K', 'L'] : ['K'], pickType(p, NUMBERS));
  const step = r.pick([1, 1, 2, 3]);
  const y = out(p, two ? ['M', 'N'] : ['N'], sum);
  const at = (i: string, k: string): string => (step === 1 ? `${i} + ${k}` : r.pick([`${step} * ${i} + ${k}`, `${i} + ${step} * ${k}`])); // prettier-ignore
  const wrapped = (text: string, size: string): string => `(${text}) % ${size}`;
  const inner = two
    ? `${cast(sum, x.elem, `${x.name}[${wrapped(at('i', 'k'), 'M')}, ${wrapped(at('j', 'l'), 'N')}]`)} * ${cast(sum, w.elem, `${w.name}[k, l]`)}`
    : `${cast(sum, x.elem, `${x.name}[${wrapped(at('j', 'k'), 'N')}]`)} * ${cast(sum, w.elem, `${w.name}[k]`)}`;
  if (!two && step === 1 && r.oneIn(2)) {
    // Without a remainder: the definition's own range keeps it inside.
    const plain = `${cast(sum, x.elem, `${x.name}[j + k]`)} * ${cast(sum, w.elem, `${w.name}[k]`)}`;
    return finish(
      p,
      [x, w],
      [out(p, [], sum)].map((o) => ({ ...o, name: 's' })),
      [`let t[j in 0..max(N - K + 1, 0)] = sum(k) ${plain}`, 's = sum(j in 0..max(N - K + 1, 0)) t[j]'],
    );
  }
  return finish(p, [x, w], [y], [`${y.name}[${two ? 'i, j' : 'j'}] = sum(${two ? 'k, l' : 'k'}) ${inner}`]);
}

/** Elements that change places. */
function moved(p: Parts): Made {
  const { r } = p;
  const x = element(p, ['M', 'N']);
  const layout = x.elem === TRIT ? r.pick(['', ' @planes', ' @pack2', ' @pack5', ' @i8']) : '';
  const [shape, read] = r.pick([
    [['N', 'M'], 'j, i'],
    [['M', 'N'], 'i, N - 1 - j'],
    [['M', 'N'], 'M - 1 - i, j'],
    [['M', 'N'], '(i + j) % M, j'],
    [['M', 'N'], 'i, (j + 1) % N'],
    [['M', 'N'], 'i, (2 * j) % N'],
  ] as const);
  const y = out(p, shape, x.elem, layout);
  const value = `${x.name}[${read}]`;
  const num = show(x.elem) !== 'bool';
  return finish(p, [x], [y], [`${y.name}[i, j] = ${r.oneIn(2) || !num ? value : `${value} + ${value}`}`]);
}

/** Rows of weights by a batch of rows. */
function batch(p: Parts): Made {
  const { r } = p;
  const sum = pickType(p, ['i32', 'i32', 'i64', 'f32', 'i16']);
  const w = r.oneIn(4) ? param(p, ['M', 'K'], pickType(p, ['i8', 'f32', 't3'])) : trits(p, ['M', 'K']);
  const x = r.oneIn(4)
    ? trits(p, ['B', 'K'])
    : param(p, ['B', 'K'], pickType(p, ['i8', 'i8', 'u8', 'i16', 'f32', 'i32']));
  const flipped = r.oneIn(2);
  const y = out(p, flipped ? ['M', 'B'] : ['B', 'M'], sum);
  const product = [cast(sum, w.elem, `${w.name}[i, k]`), cast(sum, x.elem, `${x.name}[b, k]`)];
  if (r.oneIn(2)) product.reverse();
  const scale = r.oneIn(3) ? param(p, ['M'], sum) : undefined;
  const value = `(sum(k) ${product.join(' * ')})`;
  return finish(
    p,
    scale ? [w, x, scale] : [w, x],
    [y],
    [`${y.name}[${flipped ? 'i, b' : 'b, i'}] = ${scale ? `${value} * ${scale.name}[i]` : value}`],
  );
}

/** Rows and columns put together, and numbers of each row or column. */
function across(p: Parts): Made {
  const { r } = p;
  const elem = pickType(p, NUMBERS);
  const a = param(p, ['M'], elem);
  const b = param(p, ['N'], elem);
  if (r.oneIn(3)) {
    const y = out(p, ['M', 'N'], elem);
    return finish(p, [a, b], [y], [`${y.name}[i, j] = ${r.pick([`${a.name}[i] * ${b.name}[j]`, `${a.name}[i] - ${b.name}[j]`, `max(${a.name}[i], ${b.name}[j])`])}`]); // prettier-ignore
  }
  const x = element(p, ['M', 'N']);
  const sum = show(x.elem)[0] === 'f' ? x.elem : scalar('i32');
  const op = r.pick(['sum', 'sum', 'max', 'min', 'product']);
  const columns = r.oneIn(2);
  const y = out(p, [columns ? 'N' : 'M'], sum);
  const body = cast(sum, x.elem, `${x.name}[i, j]`);
  return finish(
    p,
    [x],
    [y],
    [`${y.name}[${columns ? 'j' : 'i'}] = ${op}(${columns ? 'i' : 'j'} in 0..${columns ? 'M' : 'N'}) ${body}`],
  );
}

/** Numbers of other widths, float or not, and back. */
function converted(p: Parts): Made {
  const { r } = p;
  const from = pickType(p, NUMBERS);
  const to = pickType(p, NUMBERS);
  const x = param(p, ['N'], from);
  const y = out(p, ['N'], to);
  const [f, t] = [show(from), show(to)];
  const at = `${x.name}[i]`;
  const float = (n: string): boolean => n[0] === 'f';
  const ways = float(f)
    ? float(t)
      ? [`${t}(${at})`]
      : [`sat<${t}>(${at})`, `round<${t}>(clamp(${at}, 0.0, 3.0))`, `sat<${t}>(${at} * 0.25 + 1.0)`]
    : float(t)
      ? [`${t}(${at})`, `${t}(${at}) * 0.5`, `sqrt(abs(${t}(${at})))`]
      : [`wrap<${t}>(${at})`, `sat<${t}>(${at})`, `wrap<${t}>(${at} * ${at})`, `sat<${t}>(${at} << 1)`];
  if (f === 'f32' && t === 'u32') ways.push(`bits(${at})`);
  return finish(p, [x], [y], [`${y.name}[i] = ${r.pick(ways)}`]);
}

export const LANE_FORMS: readonly ((p: Parts) => Made)[] = [
  convolution,
  convolution,
  moved,
  batch,
  batch,
  across,
  converted,
];
