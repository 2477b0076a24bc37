import type { Func, Op, Region, Value } from '../../compiler/ir/types.ts';
import { findDefs } from '../../compiler/ir/walk.ts';
import { InternalError } from '../../spec/internal.ts';
import type { ScalarOpName } from '../../spec/ops/index.ts';
import { lineColumn } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import type { Arg } from './emit.ts';
import { Lanes } from './lanes.ts';
import type { Place } from './memory.ts';
import { CONTEXT, CONTEXT_TAG, RARELY } from './memory.ts';
import { memoryOp } from './memory-ops.ts';
import type { ModuleEmit } from './program.ts';
import { countBits, countedVector } from './counts.ts';
import { surelySmall } from './small.ts';
import { LOWERINGS } from './table.ts';
import { Streams } from './streams.ts';
import { emitTernary, TernaryLogic } from './ternary.ts';
import { Code, constantText, llvmType } from './text.ts';
import type { WideBody } from './wide-body.ts';
import type { WideChoices } from './wide-choice.ts';
import { widenLoop } from './widen.ts';

/** The LLVM type that a function returns: its status, then its results. */
export function returnType(f: Func): string {
  if (f.results.length === 0) return 'i32';
  return `{ i32, ${f.results.map((t) => llvmType(t as ScalarType)).join(', ')} }`;
}

/** A place where values meet: each value as its texts. */
interface Exit {
  readonly label: string;
  readonly from: { readonly block: string; readonly values: readonly (readonly string[])[] }[];
}

/** One function: structured regions become blocks, what they yield phis. */
export class FuncEmitter implements Place {
  readonly cx: ModuleEmit;
  readonly variant: Variant;
  readonly func: Func;
  readonly code: Code;
  readonly lanes: Lanes;
  readonly ternary: TernaryLogic | undefined;
  readonly streams: Streams;
  /** Values as LLVM text; of addresses in buffers, the distance from it. */
  readonly env = new Map<Value, string>();
  readonly defs: readonly (Op | undefined)[];
  /** Where branches to a block or loop go. */
  readonly #targets = new Map<Op, Exit>();
  #line = '';
  readonly #depth: string | undefined;

  constructor(cx: ModuleEmit, variant: Variant) {
    this.cx = cx;
    this.variant = variant;
    this.func = variant.func;
    this.code = new Code(cx.declarations);
    this.defs = findDefs(this.func);
    this.streams = new Streams(this.func, this.defs);
    if (cx.features.ternaryLogic) this.ternary = new TernaryLogic(this.func, this.defs);
    const small = (op: Op): boolean => surelySmall(this.defs, op.operands[1]!);
    this.lanes = new Lanes(this.code, cx.features, 1, small);
    this.func.params.forEach((p, i) => this.env.set(p, variant.pointers[i] ? '0' : `%a${i}`));
    if (cx.recursive.has(variant)) this.#depth = this.#enter();
  }

  /** The whole definition. */
  text(): string {
    this.region(this.func.body!, undefined);
    if (!this.code.ended) this.code.end('unreachable');
    return `${this.code.text()}\n}\n`;
  }

  /** Counts nested calls of functions that may call themselves. */
  #enter(): string {
    const { code } = this;
    this.cx.touch();
    const at = code.value(`getelementptr i8, ptr %cx, i64 ${CONTEXT.depth}`);
    const depth = code.value(`load i32, ptr ${at}, ${CONTEXT_TAG}`);
    const status = this.cx.sites.status('stack', this.func.partOf ?? this.func.name, this.func.span);
    this.#stopIf(code.value(`icmp uge i32 ${depth}, ${STACK_LIMIT}`), String(status));
    code.line(`store i32 ${code.value(`add i32 ${depth}, 1`)}, ptr ${at}, ${CONTEXT_TAG}`);
    return depth;
  }

  // Traps

  trapIf(condition: string, trap: TrapName, op: Op): void {
    if (condition === 'false') return;
    this.#stopIf(condition, String(this.cx.sites.status(trap, this.func.partOf ?? this.func.name, op.span)));
  }

  #stopIf(condition: string, status: string): void {
    const { code } = this;
    const [stop, on] = [code.newLabel('trap'), code.newLabel('on')];
    code.end(`br i1 ${condition}, label %${stop}, label %${on}, ${RARELY}`);
    code.begin(stop);
    this.#leave(status);
    code.begin(on);
  }

  #leave(status: string, results: readonly string[] = []): void {
    const { code, func } = this;
    if (func.results.length === 0) return code.end(`ret i32 ${status}`);
    const type = returnType(func);
    let all = code.value(`insertvalue ${type} zeroinitializer, i32 ${status}, 0`);
    results.forEach((v, i) => {
      all = code.value(`insertvalue ${type} ${all}, ${llvmType(func.results[i] as ScalarType)} ${v}, ${i + 1}`);
    });
    code.end(`ret ${type} ${all}`);
  }

  // Values

  text1(v: Value): string {
    const text = this.env.get(v);
    if (text === undefined) {
      throw new InternalError('I-LLVM-VALUE', `%${v.id} of @${this.func.name} has no value`, 'backends/llvm');
    }
    return text;
  }

  arg(v: Value, text = this.text1(v)): Arg {
    const type = v.type as ScalarType;
    const def = this.defs[v.id];
    const value = def?.op === 'const' ? def.attrs!['value'] : undefined;
    return { text, type, info: scalarInfo(type), constant: typeof value === 'bigint' ? value : undefined };
  }

  /** The body of a loop whose rounds go side by side, while it is being emitted. */
  wide: WideBody | undefined;
  /** Which loops are emitted so; made when first asked for. */
  choices: WideChoices | undefined;

  /** A value as the texts that carry it from block to block, where it becomes another; one, unless that differs between rounds side by side. */
  textsOf(v: Value, into: Value): readonly string[] {
    return this.wide?.textsOf(v, into) ?? [this.text1(v)];
  }
  typesOf(v: Value): readonly string[] {
    return this.wide?.typesOf(v) ?? [llvmType(v.type as ScalarType)];
  }
  setTexts(v: Value, texts: readonly string[]): void {
    if (this.wide) this.wide.setTexts(v, texts);
    else this.env.set(v, texts[0]!);
  }

  constantOf(v: Value): bigint | undefined {
    const def = this.defs[v.id];
    const value = def?.op === 'const' ? def.attrs!['value'] : undefined;
    return typeof value === 'bigint' ? value : undefined;
  }

  /** The pointer to the buffer that an address lies in; undefined for the heap. */
  rootOf(address: Value): string | undefined {
    const root = this.variant.roots.get(address);
    return root && `%a${this.func.params.indexOf(root)}`;
  }

  pointer(address: Value, offset: number, text = this.text1(address)): string {
    const { code } = this;
    const root = this.rootOf(address);
    if (root === undefined) this.cx.touch();
    const base = root ?? code.value(`load ptr, ptr %cx, ${CONTEXT_TAG}`);
    if (text === '0' && offset === 0) return base;
    const distance = code.value(`zext i32 ${text} to i64`);
    const at = code.value(`getelementptr i8, ptr ${base}, i64 ${distance}`);
    return offset === 0 ? at : code.value(`getelementptr i8, ptr ${at}, i64 ${offset}`);
  }

  // Regions

  region(r: Region, owner: Op | undefined): void {
    for (const op of r.ops) {
      if (this.code.ended) return;
      this.op(op, owner);
    }
  }

  op(op: Op, owner: Op | undefined): void {
    this.#comment(op);
    switch (op.op) {
      case 'yield':
        return this.#go(this.#targets.get(owner!)!, op.operands, owner!);
      case 'br':
        return this.#branch(op);
      case 'return':
        return this.#return(op);
      case 'trap':
        return this.#leave(
          String(this.cx.sites.status(op.attrs!['trap'] as TrapName, this.func.partOf ?? this.func.name, op.span)),
        );
      case 'trap_if':
        return this.trapIf(this.text1(op.operands[0]!), op.attrs!['trap'] as TrapName, op);
      case 'block':
      case 'if':
      case 'if3':
        return this.#control(op);
      case 'loop':
        return this.#loop(op);
      case 'call':
        return this.#call(op);
      default:
        return this.wide ? this.wide.plain(op) : this.plain(op);
    }
  }

  /** An op without regions that goes on. */
  plain(op: Op): void {
    if (op.op === 'const') {
      const [v] = op.results as [Value];
      this.env.set(v, constantText(v.type as ScalarType, op.attrs!['value']! as never));
      return;
    }
    const how = LOWERINGS[op.op as ScalarOpName];
    if (how === 'function') return memoryOp(this, op);
    const ternary = this.ternary?.of(op);
    if (ternary) {
      const leaves = ternary.leaves.map((v) => this.text1(v));
      return this.give(op, [emitTernary(this.lanes, ternary, leaves)]);
    }
    const counted = countedVector(this.cx.features, this.defs, op);
    if (counted) return this.give(op, [countBits(this.lanes, [this.text1(counted)], op)]);
    this.give(
      op,
      this.compute(
        op,
        op.operands.map((v) => this.text1(v)),
        this.lanes,
      ),
    );
  }

  /** An op of values alone, on texts of its operands; vectors have as many parts as `lanes` says. */
  compute(op: Op, texts: readonly string[], lanes: Lanes): readonly string[] {
    const how = LOWERINGS[op.op as ScalarOpName];
    if (how === 'function') throw new InternalError('I-LLVM-OP', op.op, 'backends/llvm');
    if ('vector' in how) return [how.vector(lanes, texts, op)];
    const made = how.scalar(
      this,
      op.operands.map((v, i) => this.arg(v, texts[i]!)),
      op,
    );
    return made === undefined ? [] : typeof made === 'string' ? [made] : made;
  }

  give(op: Op, texts: readonly string[]): void {
    op.results.forEach((v, i) => this.env.set(v, texts[i]!));
  }

  #comment(op: Op): void {
    const { span } = op;
    if (span.file < 0 || op.op === 'const') return;
    const { files, lines } = this.cx.module;
    const line = `${files[span.file]}:${lineColumn(lines, span.file, span.start).line}`;
    if (line !== this.#line) this.code.line(`; ${line.replaceAll(/[\r\n]/g, ' ')}`);
    this.#line = line;
  }

  // Control

  /** Leaves for a place where values meet. */
  #go(exit: Exit, values: readonly Value[], owner: Op): void {
    exit.from.push({ block: this.code.block, values: values.map((v, i) => this.textsOf(v, owner.results[i]!)) });
    this.#targets.set(owner, exit);
    this.code.jump(exit.label);
  }

  exitOf(owner: Op, label: string): Exit {
    const exit: Exit = { label, from: [] };
    this.#targets.set(owner, exit);
    return exit;
  }

  /** Where the ways out of an op meet. */
  meet(owner: Op, exit: Exit): void {
    const { code } = this;
    if (exit.from.length === 0) {
      // Never reached: the code after it is left out, and the block that it would go to as well.
      for (const r of owner.results)
        this.setTexts(
          r,
          this.typesOf(r).map(() => 'poison'),
        );
      if (!code.ended) code.end('unreachable');
      return;
    }
    code.begin(exit.label);
    owner.results.forEach((r, i) => {
      const [first] = exit.from;
      if (exit.from.length === 1) return this.setTexts(r, first!.values[i]!);
      const phis = this.typesOf(r).map((type, n) => {
        const sources = exit.from.map((f) => `[ ${f.values[i]![n]}, %${f.block} ]`).join(', ');
        return code.value(`phi ${type} ${sources}`);
      });
      return this.setTexts(r, phis);
    });
  }

  #control(op: Op): void {
    const { code } = this;
    const exit = this.exitOf(op, code.newLabel('end'));
    const arm = (label: string, i: number): void => {
      code.begin(label);
      this.region(op.regions![i]!, op);
    };
    if (op.op === 'block') this.region(op.regions![0]!, op);
    else if (op.op === 'if') {
      const [yes, no] = [code.newLabel('then'), code.newLabel('else')];
      code.branch(this.text1(op.operands[0]!), yes, no);
      arm(yes, 0);
      arm(no, 1);
    } else {
      const labels = ['neg', 'zero', 'pos'].map((n) => code.newLabel(n));
      const [neg, zero, pos] = labels;
      code.end(`switch i8 ${this.text1(op.operands[0]!)}, label %${pos} [ i8 -1, label %${neg} i8 0, label %${zero} ]`);
      labels.forEach(arm);
    }
    this.meet(op, exit);
  }

  #loop(op: Op): void {
    const widened = this.wide ? undefined : widenLoop(this, op);
    const { args } = op.regions![0]!;
    this.#rounds(op, widened?.map((text) => [text]) ?? op.operands.map((v, i) => this.textsOf(v, args[i]!)));
  }

  /** The loop from its arguments' first values on. */
  #rounds(op: Op, inits: readonly (readonly string[])[]): void {
    const { code } = this;
    const [head, out] = [code.newLabel('loop'), code.newLabel('end')];
    const region = op.regions![0]!;
    const from = code.block;
    const exit = this.exitOf(op, out);
    code.jump(head);
    code.begin(head);
    const phis = code.reserve();
    const names = region.args.map((a) => {
      const texts = this.typesOf(a).map(() => code.fresh());
      this.setTexts(a, texts);
      return texts;
    });
    this.#open.set(op, { label: head, from: [{ block: from, values: inits }] });
    this.region(region, op);
    const { from: sources } = this.#open.get(op)!;
    phis.fill(
      region.args.flatMap((a, i) =>
        this.typesOf(a).map((type, n) => {
          const all = sources.map((s) => `[ ${s.values[i]![n]}, %${s.block} ]`).join(', ');
          return `${names[i]![n]} = phi ${type} ${all}`;
        }),
      ),
    );
    this.meet(op, exit);
  }

  /** Loops whose rounds are being emitted: where the next one begins. */
  readonly #open = new Map<Op, Exit>();

  #branch(op: Op): void {
    const target = op.target!;
    const round = target.op === 'loop' ? this.#open.get(target)! : this.#targets.get(target)!;
    const into = target.op === 'loop' ? target.regions![0]!.args : target.results;
    round.from.push({ block: this.code.block, values: op.operands.map((v, i) => this.textsOf(v, into[i]!)) });
    this.code.jump(round.label);
  }

  #return(op: Op): void {
    if (this.#depth !== undefined) {
      const at = this.code.value(`getelementptr i8, ptr %cx, i64 ${CONTEXT.depth}`);
      this.code.line(`store i32 ${this.#depth}, ptr ${at}, ${CONTEXT_TAG}`);
    }
    this.#leave(
      '0',
      op.operands.map((v) => this.text1(v)),
    );
  }

  #call(op: Op): void {
    const { code } = this;
    const callee = this.variant.callees.get(op)!;
    const args = op.operands.map((v, i) => {
      if (callee.pointers[i]) return `ptr ${this.pointer(v, 0)}`;
      return `${llvmType(v.type as ScalarType)} ${this.text1(v)}`;
    });
    const place = this.cx.sites.place(this.func.partOf ?? this.func.name, op.span);
    let result: string;
    if (callee.func.partOf === undefined) {
      const name = this.cx.nameOf(callee);
      result = code.value(`call ${returnType(callee.func)} ${name}(${['ptr %cx', ...args].join(', ')})`);
    } else result = this.cx.callPart(code, callee, args);
    let status = result;
    if (callee.func.results.length > 0) {
      const type = returnType(callee.func);
      status = code.value(`extractvalue ${type} ${result}, 0`);
      op.results.forEach((r, i) => this.env.set(r, code.value(`extractvalue ${type} ${result}, ${i + 1}`)));
    }
    const trapped = code.value(`icmp ne i32 ${status}, 0`);
    if (place === 0) return this.#stopIf(trapped, status);
    // A trap without a place of its own has its lowest bits alone.
    const placed = code.value(`or i32 ${status}, ${place}`);
    const bare = code.value(`icmp ult i32 ${status}, 32`);
    return this.#stopIf(trapped, code.value(`select i1 ${bare}, i32 ${placed}, i32 ${status}`));
  }

  offsetOf(op: Op): number {
    return Number(op.attrs!['offset'] ?? 0);
  }
}

/** Calls nest no deeper, as on the other engines. */
const STACK_LIMIT = 10_000;
