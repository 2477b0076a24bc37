import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { FuncEmitter } from './func.ts';
import { maskText } from './lanes.ts';
import { llvmType } from './text.ts';
import type { VectorOpName } from '../../spec/ops/vector-names.ts';
import { VECTOR_LOWERING } from './vector.ts';
import { WideBody } from './wide-body.ts';
import type { WidePlan } from './wide-plan.ts';
import { WideChoices } from './wide-choice.ts';

/**
 * Emits, ahead of a loop, one whose rounds do as many of its rounds as fit the processor's vectors. What is left is done by one more
 * such round that ends where the loop does, doing some rounds again, of which nothing is collected; where that may not be,
 * by the loop itself, which in any case runs what is too short. Gives the values with which the loop then begins.
 */
export function widenLoop(f: FuncEmitter, loop: Op): string[] | undefined {
  const count = f.cx.features.width / 128;
  if (count === 1) return undefined;
  f.choices ??= new WideChoices(f.variant, f.defs, f.cx.apart.has(f.variant), count);
  const plan = f.choices.of(loop);
  return plan && new WideLoop(f, plan, count).emit();
}

class WideLoop {
  readonly f: FuncEmitter;
  readonly plan: WidePlan;
  readonly count: number;
  readonly body: WideBody;
  readonly args: readonly Value[];

  constructor(f: FuncEmitter, plan: WidePlan, count: number) {
    this.f = f;
    this.plan = plan;
    this.count = count;
    this.body = new WideBody(f, plan, count);
    this.args = plan.loop.regions![0]!.args;
  }

  emit(): string[] {
    const { f, plan } = this;
    const { code } = f;
    const inits = plan.loop.operands.map((v, i) => this.#first(this.args[i]!, f.text1(v)));
    const [head, round, left, done] = ['wide', 'round', 'left', 'done'].map((n) => code.newLabel(n)) as [
      string,
      string,
      string,
      string,
    ];
    const from = code.block;
    code.jump(head);
    code.begin(head);
    const phis = code.reserve();
    const names = this.args.map(() => code.fresh());
    this.#begin(names);
    const value = f.text1(plan.condition.value);
    code.branch(this.#holds(value, this.count - 1), round, left);
    code.begin(round);
    const next = this.#round();
    const latch = code.block;
    code.jump(head);
    phis.fill(
      this.args.map(
        (a, i) => `${names[i]} = phi ${this.#type(a)} [ ${inits[i]}, %${from} ], [ ${next[i]}, %${latch} ]`,
      ),
    );
    code.begin(left);
    const ends: { block: string; texts: readonly string[] }[] = [{ block: left, texts: names }];
    if (plan.again) {
      const again = code.newLabel('again');
      // At least one wide round was done, and there is a round left.
      const steps = this.args.findIndex((a) => typeof this.body.by(a) === 'number' && this.body.by(a) !== 0);
      const moved = code.value(`icmp ne i32 ${names[steps]}, ${inits[steps]}`);
      code.branch(code.value(`and i1 ${moved}, ${this.#holds(value, 0)}`), again, done);
      code.begin(again);
      const texts = this.#again(names, value);
      ends.push({ block: code.block, texts });
    }
    code.jump(done);
    code.begin(done);
    const last = this.args.map((a, i) => {
      if (ends.length === 1) return names[i]!;
      return code.value(`phi ${this.#type(a)} ${ends.map((e) => `[ ${e.texts[i]}, %${e.block} ]`).join(', ')}`);
    });
    return this.args.map((a, i) => this.#whole(a, last[i]!));
  }

  #type(a: Value): string {
    return this.body.by(a) === 'wide' ? this.body.lanes.all : llvmType(a.type as ScalarType);
  }

  /** The first values: what is collected begins in the first round alone, unless it may begin in all. */
  #first(a: Value, text: string): string {
    const kind = this.plan.collected.get(a);
    if (!kind) return text;
    const mask = Array.from({ length: 2 * this.count }, (_, i) => (kind.idempotent || i < 2 ? i % 2 : 2));
    return this.f.code.value(`shufflevector <2 x i64> ${text}, <2 x i64> zeroinitializer, ${maskText(mask)}`);
  }

  /** Enters a round with the arguments' values: what comes before the condition. */
  #begin(texts: readonly string[]): void {
    this.body.reset();
    this.f.wide = this.body;
    this.args.forEach((a, i) => this.body.setTexts(a, [texts[i]!]));
    for (const op of this.plan.before) this.f.op(op, undefined);
    this.f.wide = undefined;
  }

  /** The body; gives the arguments of the next round but for those that step on, which then are many rounds further. */
  #round(): string[] {
    const { f, plan } = this;
    f.wide = this.body;
    for (const op of plan.body.ops.slice(0, -1)) f.op(op, undefined);
    const next = this.args.map((a, i) => {
      const by = this.body.by(a);
      if (by === 'wide') return this.body.wide(plan.next[i]!);
      const text = f.text1(a);
      return by === 0 ? text : f.code.value(`add i32 ${text}, ${Math.imul(by as number, this.count)}`);
    });
    f.wide = undefined;
    return next;
  }

  /** Whether the condition holds so many rounds later; in 64 bits, where nothing wraps. */
  #holds(value: string, later: number): string {
    const { code } = this.f;
    const { condition } = this.plan;
    const [a, b] = this.#wideCondition(value);
    const at = later === 0 ? a : code.value(`add i64 ${a}, ${later * condition.step}`);
    return code.value(`icmp ${condition.orEqual ? 'sle' : 'slt'} i64 ${at}, ${b}`);
  }

  /** The condition's two sides as i64. */
  #wideCondition(value: string): [string, string] {
    const { condition } = this.plan;
    const how = condition.value.type === 'u32' ? 'zext' : 'sext';
    return [value, this.f.text1(condition.bound)].map((v) => this.f.code.value(`${how} i32 ${v} to i64`)) as [
      string,
      string,
    ];
  }

  /** A round that ends where the loop does. */
  #again(names: readonly string[], value: string): string[] {
    const { code } = this.f;
    const { condition } = this.plan;
    const [a, b] = this.#wideCondition(value);
    // Rounds left, less than `count`: those whose value is below the bound.
    const distance = code.value(`sub i64 ${b}, ${a}`);
    const up = code.value(`add i64 ${distance}, ${condition.orEqual ? condition.step : condition.step - 1}`);
    const rest = code.value(`trunc i64 ${code.value(`udiv i64 ${up}, ${condition.step}`)} to i32`);
    const back = code.value(`sub i32 ${this.count}, ${rest}`);
    const moved = this.args.map((x, i) => {
      const by = this.body.by(x);
      if (typeof by !== 'number' || by === 0) return names[i]!;
      return code.value(`sub i32 ${names[i]}, ${code.value(`mul i32 ${back}, ${by}`)}`);
    });
    this.#begin(moved);
    const next = this.#round();
    const counted = this.plan.collected.size > 0 ? this.#countedParts(back) : '';
    const result = this.args.map((x, i) => {
      if (!this.plan.collected.has(x)) return next[i]!;
      const { all } = this.body.lanes;
      return code.value(`select <${2 * this.count} x i1> ${counted}, ${all} ${next[i]}, ${all} ${names[i]}`);
    });
    return result;
  }

  /** Which parts are rounds that were not done before. */
  #countedParts(back: string): string {
    const { code } = this.f;
    const lanes = 2 * this.count;
    const type = `<${lanes} x i64>`;
    const first = code.value(`zext i32 ${back} to i64`);
    const one = code.value(`insertelement ${type} poison, i64 ${first}, i32 0`);
    const all = code.value(`shufflevector ${type} ${one}, ${type} poison, <${lanes} x i32> zeroinitializer`);
    const parts = `<${Array.from({ length: lanes }, (_, i) => `i64 ${i >> 1}`).join(', ')}>`;
    return code.value(`icmp uge ${type} ${parts}, ${all}`);
  }

  /** What the rounds collected, together. */
  #whole(a: Value, text: string): string {
    const kind = this.plan.collected.get(a);
    if (!kind) return text;
    let now = this.body.parts(text);
    const op = this.plan.loop;
    while (now.length > 1) {
      const half = now.length / 2;
      now = now
        .slice(0, half)
        .map((x, i) => VECTOR_LOWERING[kind.combine as VectorOpName](this.f.lanes, [x, now[half + i]!], op));
    }
    return now[0]!;
  }
}
