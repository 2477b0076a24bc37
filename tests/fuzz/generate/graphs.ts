import type { Context } from './context.ts';
import type { Kernel, KernelParam } from './kernels.ts';
import type { Ty } from './types.ts';
import { show, TRIT } from './types.ts';

/** Kernels that call kernels: graphs of one to three launches, with definitions of their own between them. */

const LAYOUTS = ['', ' @planes', ' @pack2', ' @pack5', ' @i8'];

/** Something whole that a call may be given. */
interface Whole {
  readonly name: string;
  readonly shape: readonly string[];
  readonly elem: Ty;
}

export function graph(cx: Context, earlier: readonly Kernel[]): { kernel: Kernel; text: string } | undefined {
  const { random: r } = cx;
  const usable = earlier.filter((k) => k.outputs.length > 0 && k.params.every((p) => !p.inout));
  if (usable.length === 0) return undefined;
  const params: KernelParam[] = [];
  const known: Whole[] = [];
  const bound = new Set<string>();
  const lines: string[] = [];
  const made: Whole[] = [];
  for (let n = r.between(1, 3); n > 0; n--) {
    const k = r.pick(usable);
    // Shape names of the callee, as they are called here.
    const shapes = new Map<string, string>();
    const args: string[] = [];
    for (const p of k.params) {
      const fits = known.filter(
        (x) =>
          show(x.elem) === show(p.elem) &&
          x.shape.length === p.shape.length &&
          p.shape.every((s, i) => (shapes.get(s) ?? x.shape[i]) === x.shape[i]) &&
          // One name of the callee for two sizes of ours would be a size for both.
          new Set(p.shape).size === p.shape.length,
      );
      if (fits.length > 0 && r.below(4) > 0) {
        const x = r.pick(fits);
        p.shape.forEach((s, i) => shapes.set(s, x.shape[i]!));
        args.push(x.name);
        continue;
      }
      const shape = p.shape.map((s) => {
        const here = shapes.get(s) ?? (r.oneIn(2) && bound.size > 0 ? r.pick([...bound]) : cx.name('D'));
        shapes.set(s, here);
        bound.add(here);
        return here;
      });
      // Layouts need not agree.
      const layout = show(p.elem) === show(TRIT) && shape.length > 0 ? r.pick([p.layout, ...LAYOUTS]) : p.layout;
      const param = { name: cx.name('x'), shape, elem: p.elem, layout, inout: false };
      params.push(param);
      known.push(param);
      args.push(param.name);
    }
    const outs = k.outputs.map((o) => ({
      name: cx.name('h'),
      shape: o.shape.map((s) => shapes.get(s) ?? s),
      elem: o.elem,
    }));
    if (outs.some((o) => o.shape.some((s) => !bound.has(s)))) continue;
    const names = outs.map((o) => o.name);
    lines.push(`let ${names.length === 1 ? names[0]! : `(${names.join(', ')})`} = ${k.name}(${args.join(', ')})`);
    known.push(...outs);
    made.push(...outs);
  }
  if (made.length === 0) return undefined;
  const outputs: KernelParam[] = [];
  for (let n = r.between(1, 2); n > 0; n--) {
    const from = r.pick(made);
    const trits = show(from.elem) === show(TRIT) && from.shape.length > 0;
    const y = { ...from, name: cx.name('y'), layout: trits ? r.pick(LAYOUTS) : '', inout: false };
    const at = from.shape.map(() => cx.name('ix'));
    const [index, read] = [at.length > 0 ? `[${at.join(', ')}]` : '', at.length > 0 ? `${from.name}[${at.join(', ')}]` : from.name]; // prettier-ignore
    const name = show(from.elem);
    const value = r.pick([
      read,
      name === 'bool' ? `!${read}` : /^f|^bf/.test(name) ? `${read} * 2.0` : `${read} + ${read}`,
    ]);
    lines.push(`${y.name}${index} = ${value}`);
    outputs.push(y);
  }
  // The last launch may write a result at once.
  const kernel: Kernel = { name: cx.name('k'), params, outputs };
  const typed = (p: KernelParam): string =>
    `${p.name}: ${p.shape.length === 0 ? show(p.elem) : `[${p.shape.join(', ')}]${show(p.elem)}${p.layout}`}`;
  const text = `kernel ${kernel.name}(${params.map(typed).join(', ')}) -> (${outputs.map(typed).join(', ')}) {\n${lines.join('\n')}\n}`;
  return { kernel, text };
}
