import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Outcome } from '../../compiler/ir/evaluate.ts';
import type { Module } from '../../compiler/ir/types.ts';
import { assertValid } from '../../compiler/ir/verify.ts';
import { lowerProgram } from '../../compiler/lower/index.ts';
import type { TProgram } from '../../compiler/sema/tree.ts';
import { floatText, packText } from '../../spec/host-services.ts';
import { FREE_LISTS } from '../../spec/runtime-names.ts';
import type { RefValue } from '../../spec/ops/schema.ts';

/** Runs lowered programs on the reference evaluator and looks into their heap. */
export class Machine {
  readonly module: Module;
  readonly evaluator: Evaluator;
  readonly printed: string[] = [];
  trapText = '';

  constructor(module: Module) {
    assertValid(module, 'lower');
    this.module = module;
    this.evaluator = new Evaluator(module, {
      memoryLimit: 64 << 20,
      hosts: {
        'trinity.print': ([h]) => {
          this.printed.push(this.str(h));
          return [];
        },
        'trinity.trap_text': ([h]) => {
          this.trapText = this.str(h);
          return [];
        },
        'trinity.f64_text': ([x]) => packText(floatText(x as number, 'f64')),
        'trinity.f32_text': ([x]) => packText(floatText(x as number, 'f32')),
      },
    });
  }

  run(name: string, ...args: RefValue[]): Outcome {
    return this.evaluator.run(name, args);
  }

  /** The results of a call that must not trap. */
  call(name: string, ...args: RefValue[]): readonly RefValue[] {
    const outcome = this.run(name, ...args);
    if ('trap' in outcome) throw new Error(`trap ${outcome.trap} in ${outcome.func}: ${this.trapText}`);
    return outcome.results;
  }

  word(address: number): number {
    return Number(this.evaluator.memory.load(address, 'u32'));
  }

  str(handle: RefValue): string {
    const h = Number(handle);
    return new TextDecoder().decode(this.evaluator.memory.bytes.slice(h + 16, h + 16 + this.word(h + 8)));
  }

  /** Text of a str result, which is given up. */
  text(name: string, ...args: RefValue[]): string {
    const [h] = this.call(name, ...args);
    const s = this.str(h);
    this.call('rt.release', h);
    return s;
  }

  /** Bytes of the heap that are in use: all that was ever handed out, less what lies on the free lists. */
  liveBytes(): number {
    let free = 0;
    for (let c = 1; c < 149; c++) {
      const size = c <= 64 ? c * 16 : (((c - 65) & 3) + 5) << (((c - 65) >> 2) + 8);
      for (let h = this.word(FREE_LISTS + 4 * c); h !== 0; h = this.word(h)) free += size;
    }
    return Number(this.evaluator.globals[0] ?? this.module.heapBase) - this.module.heapBase - free;
  }

  /** Bytes ever handed out. */
  heapBytes(): number {
    return Number(this.evaluator.globals[0] ?? this.module.heapBase) - this.module.heapBase;
  }
}

export function machine(program: TProgram): Machine {
  return new Machine(lowerProgram(program, { files: [], lines: [] }));
}
