import { isOpName } from '../../../spec/ops/index.ts';
import type { TypePattern } from '../../../spec/ops/schema.ts';
import { HOST_MODULE } from '../../../spec/host-services.ts';
import { NO_SPAN } from '../../../spec/span.ts';
import { TRAP_BY_ID, TRAPS } from '../../../spec/traps.ts';
import type { ScalarType, StorageType } from '../../../spec/types.ts';
import { SCALAR_BY_CODE, scalarInfo } from '../../../spec/types.ts';
import type { InstrRow } from '../../../vm/instr.ts';
import { InstrReader } from '../../../vm/instr.ts';
import type { TbcFunc, TbcModule } from '../../../vm/module.ts';
import { spanAt } from '../../../vm/module.ts';
import { UnsupportedError } from '../../target.ts';
import { Asm, IN } from './asm.ts';
import type { Label, Reg } from './asm.ts';
import type { LowerContext } from './context.ts';
import type { Profile } from './isa.ts';
import { fitsRegister } from './isa.ts';
import type { Lowering } from './lower-arith.ts';
import { BYTECODE_LOWERINGS, LOWERINGS } from './lower.ts';
import type { Routine } from './routines.ts';

/** What the functions of a program share while they are translated. */
export interface ProgramContext {
  readonly module: TbcModule;
  readonly profile: Profile;
  readonly memoryBytes: number;
  /** Absolute register of a constant. */
  pool(v: bigint): number;
  global(index: number): number;
  /** Name under which a function of the module is linked; asks for its translation. */
  func(index: number): string;
  /** Name under which a routine is linked; asks for its code. */
  routine(r: Routine): string;
}

export const HOST_ROUTINES: Readonly<Record<string, Routine | undefined>> = {
  print: { name: 'print' },
  trap_text: { name: 'trap_text' },
};

interface Open {
  readonly kind: 'block' | 'loop' | 'if' | 'if3';
  /** Behind its `end`; of a loop, its beginning. */
  readonly target: Label;
  readonly end: Label;
  /** Beginnings of the arms that are still to come. */
  readonly arms: Label[];
}

/** Code of a function of verified bytecode. Throws UnsupportedError with the function and the place. */
export function translateFunc(cx: ProgramContext, f: TbcFunc): Asm {
  return new Translator(cx, f).run();
}

class Translator {
  readonly cx: ProgramContext;
  readonly f: TbcFunc;
  readonly asm: Asm;
  readonly open: Open[] = [];
  #at = 0;

  constructor(cx: ProgramContext, f: TbcFunc) {
    this.cx = cx;
    this.f = f;
    this.asm = new Asm(f.registers.length, (v) => cx.pool(v), this.#constants());
    this.#checkTypes();
  }

  refuse(reason: string): never {
    throw new UnsupportedError('verilog', this.f.name, reason, spanAt(this.f, this.#at) ?? this.f.span ?? NO_SPAN);
  }

  #checkTypes(): void {
    const { profile } = this.cx;
    for (const t of this.f.registers) {
      const row = scalarInfo(t);
      if (row.kind === 'float') this.refuse('the soft core has no floating-point numbers');
      if (row.kind === 'vector') this.refuse('the soft core has no vectors; compile kernels as plain loops');
      if (row.kind === 'trits' && row.width > profile.trits) this.refuse(`values of type ${t} need the profile full64`);
    }
  }

  /** Registers that one instruction alone writes, with a constant: that value wherever they are read. */
  #constants(): Map<Reg, bigint> {
    const found = new Map<Reg, bigint | undefined>();
    const r = new InstrReader(this.cx.module, this.f);
    this.f.params.forEach((_, i) => found.set(i, undefined));
    while (r.read()) {
      const { row, fields } = r;
      const n = row.name === 'call' ? this.cx.module.funcs[fields[0]].results.length : row.results.length;
      for (const d of fields.slice(row.attrs.length, row.attrs.length + n)) {
        found.set(d, found.has(d) ? undefined : this.#constantOf(row, fields));
      }
    }
    return new Map([...found].filter((e): e is [Reg, bigint] => e[1] !== undefined));
  }

  #constantOf(row: InstrRow, fields: readonly number[]): bigint | undefined {
    if (row.name === 'imm') return BigInt(fields[0] - 364 + 729 * (fields[1] - 364));
    if (row.name !== 'const') return undefined;
    const { value } = this.cx.module.constants[fields[0]];
    return typeof value === 'bigint' ? value : typeof value === 'boolean' ? BigInt(value) : undefined;
  }

  run(): Asm {
    const { asm, f } = this;
    f.params.forEach((_, i) => asm.copy(i, IN + i));
    const r = new InstrReader(this.cx.module, f);
    while (r.read()) {
      this.#at = r.at;
      asm.at = r.at;
      this.#one(r.row, r.fields);
    }
    return asm;
  }

  #one(row: InstrRow, fields: readonly number[]): void {
    const table: Readonly<Record<string, Lowering>> = isOpName(row.name) ? LOWERINGS : BYTECODE_LOWERINGS;
    const lowering = table[row.name];
    if (lowering === 'control') return this.#control(row, fields);
    if (typeof lowering !== 'function') this.refuse(lowering.unsupported);
    const n = row.attrs.length;
    const results = fields.slice(n, n + row.results.length);
    const operands = fields.slice(n + row.results.length);
    const types = this.f.registers;
    const bound = (variable: TypePattern): ScalarType => {
      const i = row.operands.indexOf(variable);
      if (i >= 0) return types[operands[i]];
      const k = row.results.indexOf(variable);
      return k >= 0 ? types[results[k]] : 'i32';
    };
    const attrs = Object.fromEntries(row.attrs.map(([name], i) => [name, fields[i]]));
    const storage = (
      attrs['storage'] === undefined ? 'i32' : SCALAR_BY_CODE.get(attrs['storage'])!.name
    ) as StorageType;
    const constant = this.#constantOf(row, fields) ?? 0n;
    if (!fitsRegister(this.cx.profile, constant)) this.refuse(`the constant ${constant} needs the profile full64`);
    const cx: LowerContext = {
      asm: this.asm,
      profile: this.cx.profile,
      memoryBytes: this.cx.memoryBytes,
      T: bound('T'),
      U: bound('U'),
      attrs,
      storage,
      constant,
      results,
      operands,
      global: (i) => this.cx.global(i),
      routine: (routine, args, to) => this.asm.call(this.cx.routine(routine), args, to),
      refuse: (reason) => this.refuse(reason),
    };
    lowering(cx);
  }

  #control(row: InstrRow, fields: readonly number[]): void {
    const { asm, open } = this;
    switch (row.name) {
      case 'block': {
        const end = asm.newLabel();
        open.push({ kind: 'block', target: end, end, arms: [] });
        return;
      }
      case 'loop': {
        const [start, end] = [asm.newLabel(), asm.newLabel()];
        asm.place(start);
        open.push({ kind: 'loop', target: start, end, arms: [] });
        return;
      }
      case 'if': {
        const [other, end] = [asm.newLabel(), asm.newLabel()];
        asm.branch('beq', fields[0], { imm: 0 }, other);
        open.push({ kind: 'if', target: -1, end, arms: [other] });
        return;
      }
      case 'if3': {
        const [zero, plus, end] = [asm.newLabel(), asm.newLabel(), asm.newLabel()];
        asm.branch('beq', fields[0], { imm: 0 }, zero);
        asm.branch('bge', fields[0], { imm: 0 }, plus);
        open.push({ kind: 'if3', target: -1, end, arms: [zero, plus] });
        return;
      }
      case 'else': {
        const { end, arms } = open.at(-1)!;
        asm.jump(end);
        asm.place(arms.shift()!);
        return;
      }
      case 'end': {
        const o = open.pop();
        if (o) asm.place(o.end);
        return;
      }
      case 'br': {
        const targets = open.filter((o) => o.kind === 'block' || o.kind === 'loop');
        return asm.jump(targets[targets.length - 1 - fields[0]].target);
      }
      case 'return':
        return asm.ret(fields);
      case 'call':
        return this.#call(fields);
      case 'trap_if':
        return asm.trap('tne', fields[1], { imm: 0 }, this.#trap(fields[0]));
      case 'trap':
        return asm.halt(this.#trap(fields[0]));
      default:
        // Prefixes and continuations have been read with their instructions.
        return this.refuse(`the instruction ${row.name} is unknown`);
    }
  }

  #trap(id: number): number {
    return TRAPS[TRAP_BY_ID[id]].id;
  }

  #call(fields: readonly number[]): void {
    const { module } = this.cx;
    const callee = module.funcs[fields[0]];
    const n = callee.results.length;
    const [results, args] = [fields.slice(1, 1 + n), fields.slice(1 + n)];
    if (callee.imported < 0) return this.asm.call(this.cx.func(fields[0]), args, results);
    const imp = module.imports[callee.imported];
    const routine = imp.module === HOST_MODULE ? HOST_ROUTINES[imp.name] : undefined;
    if (!routine) this.refuse(`it calls ${imp.module}.${imp.name}, which the soft core does not have`);
    this.asm.call(this.cx.routine(routine), args, results);
  }
}
