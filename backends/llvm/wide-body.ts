import type { Op, Value } from '../../compiler/ir/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { countBits, countedVector } from './counts.ts';
import type { FuncEmitter } from './func.ts';
import { Lanes, maskText } from './lanes.ts';
import { DATA_TAG, loadAt, storeAt } from './memory.ts';
import { emitTernary } from './ternary.ts';
import { llvmType } from './text.ts';
import { isLaneAccess } from './vector.ts';
import type { Varies, WidePlan } from './wide-plan.ts';

/** One round of a widened loop: ops on the vectors of several rounds side by side. */
export class WideBody {
  readonly f: FuncEmitter;
  readonly plan: WidePlan;
  /** Rounds side by side. */
  readonly count: number;
  readonly lanes: Lanes;
  readonly #wide = new Map<Value, string>();
  readonly #each = new Map<Value, readonly string[]>();
  /** Stores of a group whose values are there. */
  readonly #waiting = new Map<Op, string>();

  constructor(f: FuncEmitter, plan: WidePlan, count: number) {
    this.f = f;
    this.plan = plan;
    this.count = count;
    this.lanes = new Lanes(f.code, f.cx.features, count, f.lanes.small);
  }

  by(v: Value): Varies {
    return this.plan.varies.get(v) ?? 0;
  }

  // Values from block to block

  textsOf(v: Value, into: Value): readonly string[] {
    const by = this.by(into);
    if (by === 'wide') return [this.wide(v)];
    return by === 'each' ? this.eachOf(v) : [this.f.text1(v)];
  }
  typesOf(v: Value): readonly string[] {
    const type = llvmType(v.type as ScalarType);
    const by = this.by(v);
    if (by === 'wide') return [this.lanes.all];
    return by === 'each' ? Array.from({ length: this.count }, () => type) : [type];
  }
  setTexts(v: Value, texts: readonly string[]): void {
    const by = this.by(v);
    if (by === 'wide') this.#wide.set(v, texts[0]!);
    else if (by === 'each') this.#each.set(v, texts);
    else this.f.env.set(v, texts[0]!);
  }

  /** The rounds' vectors side by side; of one that is the same in all, copies. */
  wide(v: Value): string {
    const known = this.#wide.get(v);
    if (known !== undefined) return known;
    return this.f.code.value(
      `shufflevector <2 x i64> ${this.f.text1(v)}, <2 x i64> poison, ${maskText(Array.from({ length: 2 * this.count }, (_, i) => i % 2))}`,
    );
  }

  /** A value as it is in each round. */
  eachOf(v: Value): readonly string[] {
    const by = this.by(v);
    const { code } = this.f;
    if (by === 'each') return this.#each.get(v)!;
    if (by === 'wide') return this.parts(this.wide(v));
    const first = this.f.text1(v);
    return Array.from({ length: this.count }, (_, r) =>
      r === 0 || by === 0 ? first : code.value(`add i32 ${first}, ${Math.imul(r, by)}`),
    );
  }

  /** The 128-bit parts of a wide vector. */
  parts(wide: string): string[] {
    const { all } = this.lanes;
    return Array.from({ length: this.count }, (_, r) =>
      this.f.code.value(`shufflevector ${all} ${wide}, ${all} poison, ${maskText([2 * r, 2 * r + 1])}`),
    );
  }

  /** Parts side by side. */
  join(parts: readonly string[]): string {
    let now = [...parts];
    let lanes = new Lanes(this.f.code, this.f.cx.features, 1, this.lanes.small);
    while (now.length > 1) {
      lanes = new Lanes(this.f.code, this.f.cx.features, lanes.wide * 2, this.lanes.small);
      const next: string[] = [];
      for (let i = 0; i < now.length; i += 2) next.push(lanes.joined(now[i]!, now[i + 1]!));
      now = next;
    }
    return now[0]!;
  }

  // Ops

  plain(op: Op): void {
    const { f } = this;
    if (op.op === 'load') return this.#load(op);
    if (op.op === 'store') return this.#store(op);
    const varying = op.operands.filter((v) => this.by(v) !== 0);
    if (varying.length === 0) return f.plain(op);
    const [result] = op.results as [Value];
    const by = this.by(result);
    // The first round's value stands for all: they differ by a step.
    if (typeof by === 'number') return f.plain(op);
    if (op.op === 'select' && by === 'wide' && this.by(op.operands[0]!) === 0) {
      const [a, b] = op.operands.slice(1).map((v) => this.wide(v));
      const { all } = this.lanes;
      this.#wide.set(result, f.code.value(`select i1 ${f.text1(op.operands[0]!)}, ${all} ${a}, ${all} ${b}`));
      return undefined;
    }
    const ternary = f.ternary?.of(op);
    if (ternary) {
      const leaves = ternary.leaves.map((v) => this.wide(v));
      this.#wide.set(result, emitTernary(this.lanes, ternary, leaves));
      return undefined;
    }
    const counted = countedVector(f.cx.features, f.defs, op);
    if (counted) {
      this.#wide.set(result, countBits(this.lanes, [this.wide(counted)], op));
      return undefined;
    }
    const vectors = by === 'wide' && varying.every((v) => this.by(v) === 'wide');
    if (vectors && !isLaneAccess(op.op) && op.op !== 'select' && op.op !== 'select3') {
      const texts = op.operands.map((v) => (v.type === 'v128' ? this.wide(v) : f.text1(v)));
      this.#wide.set(result, f.compute(op, texts, this.lanes)[0]!);
      return undefined;
    }
    return this.#oneByOne(op);
  }

  /** What has no form for several rounds is done for each. */
  #oneByOne(op: Op): void {
    const { f } = this;
    const operands = op.operands.map((v) => (this.by(v) === 0 ? undefined : this.eachOf(v)));
    const rounds = Array.from({ length: this.count }, (_, r) =>
      f.compute(
        op,
        op.operands.map((v, i) => operands[i]?.[r] ?? f.text1(v)),
        f.lanes,
      ),
    );
    op.results.forEach((v, i) => {
      const texts = rounds.map((x) => x[i]!);
      if (this.by(v) === 'wide') this.#wide.set(v, this.join(texts));
      else this.#each.set(v, texts);
    });
  }

  // Memory

  /** The address of an access in each round. */
  #pointers(op: Op): string[] {
    const offset = this.f.offsetOf(op);
    return this.eachOf(op.operands[0]!).map((text) => this.f.pointer(op.operands[0]!, offset, text));
  }

  #load(op: Op): void {
    const { f } = this;
    const [address] = op.operands as [Value];
    const [result] = op.results as [Value];
    if (this.by(address) === 0) return f.plain(op);
    const group = this.plan.groups.get(op);
    if (group) {
      if (this.#wide.has(result)) return undefined;
      // All members are reached from the one that comes first in the text: its own address is there already.
      const place = group.members.findIndex((m) => m.includes(op));
      const ahead = f.streams.ahead(op);
      const masked = this.count === 4 && f.streams.isDown(op, this.plan.loop) && f.rootOf(address);
      const read = group.members.map((_, i) => {
        const at = f.pointer(address, f.offsetOf(op) + 16 * (this.count * i - place));
        if (ahead !== undefined) this.#prefetch(at, ahead);
        if (masked) return this.#maskedLoad(at, masked);
        return f.code.value(`load ${this.lanes.all}, ptr ${at}, align 1, ${DATA_TAG}`);
      });
      this.apart(read).forEach((text, i) => group.members[i]!.forEach((m) => this.#wide.set(m.results[0]!, text)));
      return undefined;
    }
    const texts = this.#pointers(op).map((p) => loadAt(f, p, op));
    if (result.type === 'v128') this.#wide.set(result, this.join(texts));
    else this.#each.set(result, texts);
    return undefined;
  }

  /**
   * All of a vector under a mask that LLVM cannot know to be full. It reads the same; but processors fetch nothing more than it asks for,
   * and down a column what they would fetch else only keeps the next rows waiting.
   */
  #maskedLoad(pointer: string, buffer: string): string {
    const { code } = this.f;
    const { all } = this.lanes;
    const size = code.value(`ptrtoint ptr ${buffer} to i64`);
    const there = code.value(`icmp ne i64 ${size}, 0`);
    const mask = `<${2 * this.count} x i1>`;
    const one = code.value(`insertelement ${mask} poison, i1 ${there}, i32 0`);
    const full = code.value(`shufflevector ${mask} ${one}, ${mask} poison, <${2 * this.count} x i32> zeroinitializer`);
    return code.call(`llvm.masked.load.v${2 * this.count}i64.p0`, all, [
      ['ptr', pointer],
      ['i32', '1'],
      [mask, full],
      [all, 'zeroinitializer'],
    ]);
  }

  #prefetch(pointer: string, ahead: number): void {
    const { code } = this.f;
    const at = code.value(`getelementptr i8, ptr ${pointer}, i64 ${ahead}`);
    code.call('llvm.prefetch.p0', 'void', [
      ['ptr', at],
      ['i32', '0'],
      ['i32', '3'],
      ['i32', '1'],
    ]);
  }

  #store(op: Op): void {
    const { f } = this;
    const [address, value] = op.operands as [Value, Value];
    if (this.by(address) === 0) return f.plain(op);
    const group = this.plan.groups.get(op);
    if (group) {
      this.#waiting.set(op, this.wide(value));
      const values = group.members.map((m) => this.#waiting.get(m[0]!));
      if (values.includes(undefined)) return undefined;
      const place = group.members.findIndex((m) => m.includes(op));
      this.together(values as string[]).forEach((text, i) => {
        const at = f.pointer(address, f.offsetOf(op) + 16 * (this.count * i - place));
        f.code.line(`store ${this.lanes.all} ${text}, ptr ${at}, align 1, ${DATA_TAG}`);
      });
      return undefined;
    }
    const texts = this.eachOf(value);
    this.#pointers(op).forEach((p, r) => storeAt(f, p, f.arg(value, texts[r]!), op));
    return undefined;
  }

  /** For a new round: nothing of the last one is known. */
  reset(): void {
    this.#wide.clear();
    this.#each.clear();
    this.#waiting.clear();
  }

  /** Vectors as they lie in memory, so many for each round, to vectors of all rounds' firsts, seconds, … */
  apart(read: readonly string[]): string[] {
    if (read.length === 1) return [...read];
    const split = (odd: number): string[] =>
      Array.from({ length: read.length / 2 }, (_, i) => this.#pick(read[2 * i]!, read[2 * i + 1]!, (p) => 2 * p + odd));
    const [even, odd] = [this.apart(split(0)), this.apart(split(1))];
    return even.flatMap((e, i) => [e, odd[i]!]);
  }

  /** The other way round. */
  together(values: readonly string[]): string[] {
    if (values.length === 1) return [...values];
    const even = this.together(values.filter((_, i) => i % 2 === 0));
    const odd = this.together(values.filter((_, i) => i % 2 === 1));
    return even.flatMap((e, i) =>
      [0, this.count / 2].map((from) => this.#pick(e, odd[i]!, (p) => from + Math.floor(p / 2) + (p % 2) * this.count)),
    );
  }

  /** A wide vector of parts of two, counted through both. */
  #pick(a: string, b: string, from: (part: number) => number): string {
    const mask = Array.from({ length: this.count }, (_, p) => [2 * from(p), 2 * from(p) + 1]).flat();
    const { all } = this.lanes;
    return this.f.code.value(`shufflevector ${all} ${a}, ${all} ${b}, ${maskText(mask)}`);
  }
}
