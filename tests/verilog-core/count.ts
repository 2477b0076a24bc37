import { RefMemory } from '../../compiler/ir/evaluate-memory.ts';
import { BYTECODE } from '../../spec/ops/bytecode.ts';
import { evalOp, isOpName, opRow } from '../../spec/ops/index.ts';
import type { OpRow, RefValue } from '../../spec/ops/schema.ts';
import { SCALAR_BY_CODE } from '../../spec/types.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { InstrReader } from '../../vm/instr.ts';
import type { InstrRow } from '../../vm/instr.ts';
import type { TbcModule } from '../../vm/module.ts';

/** Runs bytecode as it is written and counts its instructions: what clocks of the core are divided by. */

interface Step {
  readonly row: InstrRow;
  readonly fields: readonly number[];
  /** Of what opens a region, where its arms and its end are; of `else`, the end. */
  arms: number[];
}

const MARKERS: ReadonlySet<string> = new Set(['block', 'loop', 'else', 'end']);

export class Counter {
  readonly module: TbcModule;
  readonly memory: RefMemory;
  readonly globals: RefValue[];
  /** Instructions that did something: markers of control are not counted. */
  count = 0;
  readonly #code = new Map<number, Step[]>();

  constructor(module: TbcModule) {
    this.module = module;
    this.memory = new RefMemory(module.heapBase, 1 << 24);
    for (const d of module.data) this.memory.bytes.set(d.bytes, d.address);
    this.globals = module.globals.map((g) => g.value);
  }

  #steps(func: number): Step[] {
    let steps = this.#code.get(func);
    if (steps) return steps;
    steps = [];
    const r = new InstrReader(this.module, this.module.funcs[func]!);
    const open: Step[] = [];
    while (r.read()) {
      const step: Step = { row: r.row, fields: r.fields, arms: [] };
      const at = steps.push(step) - 1;
      if (step.row.opens > 0) open.push(step);
      else if (step.row.name === 'else') open.at(-1)!.arms.push(at);
      else if (step.row.name === 'end') {
        const o = open.pop();
        if (!o) continue;
        for (const e of o.arms) steps[e]!.arms = [at];
        o.arms = [...o.arms, at];
      }
    }
    this.#code.set(func, steps);
    return steps;
  }

  call(func: number, args: readonly RefValue[]): readonly RefValue[] {
    const f = this.module.funcs[func]!;
    if (f.imported >= 0) return [];
    const steps = this.#steps(func);
    const regs: RefValue[] = [...args];
    const labels: { start: number; loop: boolean; end: number }[] = [];
    for (let at = 0; ; at++) {
      const { row, fields, arms } = steps[at]!;
      if (!MARKERS.has(row.name)) this.count++;
      while (labels.length > 0 && labels.at(-1)!.end < at) labels.pop();
      switch (row.name) {
        case 'block':
        case 'loop':
          labels.push({ start: at, loop: row.name === 'loop', end: arms[0]! });
          continue;
        case 'if':
          if (regs[fields[0]!] !== true) at = arms[0]!;
          continue;
        case 'if3': {
          const t = regs[fields[0]!] as bigint;
          if (t >= 0n) at = arms[Number(t)]!;
          continue;
        }
        case 'else':
          at = arms[0]!;
          continue;
        case 'end':
          if (labels.at(-1)?.end === at) labels.pop();
          continue;
        case 'br': {
          const l = labels[labels.length - 1 - fields[0]!]!;
          labels.length -= fields[0]! + (l.loop ? 0 : 1);
          at = l.loop ? l.start : l.end;
          continue;
        }
        case 'return':
          return fields.map((r) => regs[r]!);
        case 'call': {
          const n = this.module.funcs[fields[0]!]!.results.length;
          const given = this.call(
            fields[0]!,
            fields.slice(1 + n).map((r) => regs[r]!),
          );
          given.forEach((v, i) => (regs[fields[1 + i]!] = v));
          continue;
        }
        case 'trap_if':
          if (regs[fields[1]!] === true) throw new Error('trap');
          continue;
        case 'trap':
          throw new Error('trap');
        default:
          this.#one(row, fields, regs, f.registers);
      }
    }
  }

  #one(row: InstrRow, fields: readonly number[], regs: RefValue[], types: readonly ScalarType[]): void {
    const n = row.attrs.length;
    const results = fields.slice(n, n + row.results.length);
    const operands = fields.slice(n + row.results.length);
    const args = operands.map((r) => regs[r]!);
    const attrs: Record<string, unknown> = Object.fromEntries(row.attrs.map(([k], i) => [k, fields[i]!]));
    const type = (v: 'T' | 'U'): ScalarType => {
      const i = row.operands.indexOf(v);
      const r = i >= 0 ? operands[i]! : results[row.results.indexOf(v)]!;
      return types[r] ?? 'bool';
    };
    const give = (v: RefValue): void => void (regs[results[0]!] = v);
    const at = (): number => Number(args[0]) + Number(attrs['offset'] ?? 0);
    const storage = (): StorageType => SCALAR_BY_CODE.get(attrs['storage'] as number)!.name;
    switch (row.name) {
      case 'const':
        return give(this.module.constants[fields[0]!]!.value);
      case 'load':
        return give(this.memory.load(at(), storage()));
      case 'store':
        return this.memory.store(at(), args[1]!, storage());
      case 'mem_size':
        return give(BigInt(this.memory.bytes.length));
      case 'mem_grow':
        return give(BigInt(this.memory.grow(Number(args[0]))));
      case 'mem_fill':
        return void this.memory.bytes.fill(Number(args[1]), Number(args[0]), Number(args[0]) + Number(args[2]));
      case 'mem_copy':
        return void this.memory.bytes.copyWithin(Number(args[0]), Number(args[1]), Number(args[1]) + Number(args[2]));
      case 'global_get':
        return give(this.globals[fields[0]!]!);
      case 'global_set':
        this.globals[fields[0]!] = args[0]!;
        return;
      case 'mark':
        return;
    }
    const binding = { T: type('T'), U: type('U') };
    const only: OpRow | undefined = (BYTECODE as Readonly<Record<string, OpRow>>)[row.name];
    const out = only ? only.eval!(args, { ...binding, attrs }) : this.#eval(row.name, args, binding, attrs);
    out.forEach((v, i) => (regs[results[i]!] = v));
  }

  #eval(
    name: string,
    args: readonly RefValue[],
    binding: { T: ScalarType; U: ScalarType },
    attrs: Readonly<Record<string, unknown>>,
  ): readonly RefValue[] {
    if (!isOpName(name) || !opRow(name).eval) throw new Error(`no evaluation of ${name}`);
    return evalOp(name, args, binding, attrs);
  }
}
