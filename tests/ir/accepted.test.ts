import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import { parseModule } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import type { Func, Module, Op, Region, Value } from '../../compiler/ir/types.ts';
import { verifyModule } from '../../compiler/ir/verify.ts';
import { visitFunc } from '../../compiler/ir/walk.ts';
import { SCALAR_OP_NAMES } from '../../spec/ops/index.ts';
import { SCALARS } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import { generateArgs, generateModule } from './generate.ts';
import { TAPES } from './tapes.ts';

/** What the verifier accepts, however it came about, runs: to its end, to a trap, or out of fuel. Nothing else is thrown. */

function opsOf(f: Func): { op: Op; region: Region }[] {
  const out: { op: Op; region: Region }[] = [];
  const walk = (region: Region): void => {
    for (const op of region.ops) {
      out.push({ op, region });
      for (const r of op.regions ?? []) walk(r);
    }
  };
  walk(f.body!);
  return out;
}

/** Damages one thing of a module, as two numbers say. */
function damage(m: Module, [which, how]: readonly [number, number]): void {
  const funcs = [...m.funcs.values()];
  const f = funcs[which % funcs.length]!;
  const ops = opsOf(f);
  if (ops.length === 0) return;
  const { op, region } = ops[how % ops.length]!;
  const values: Value[] = [...f.params];
  visitFunc(f, (o) => values.push(...o.results, ...(o.regions ?? []).flatMap((r) => r.args)));
  const types = [...SCALARS.keys()] as ScalarType[];
  switch ((which >> 4) % 8) {
    case 0:
      if (op.operands.length > 0) op.operands[how % op.operands.length] = values[(how >> 3) % values.length]!;
      break;
    case 1:
      op.op = SCALAR_OP_NAMES[how % SCALAR_OP_NAMES.length]!;
      break;
    case 2:
      for (const [name, v] of Object.entries(op.attrs ?? {})) if (typeof v === 'number') op.attrs![name] = how % 40;
      break;
    case 3:
      if (op.results.length > 0) op.results[0]!.type = types[how % types.length]!;
      break;
    case 4:
      region.ops.splice(region.ops.indexOf(op), 1);
      break;
    case 5:
      region.ops.splice(how % region.ops.length, 0, ...region.ops.splice(region.ops.indexOf(op), 1));
      break;
    case 6:
      f.params.push({ id: f.nextId++, type: types[how % types.length]!, name: undefined });
      break;
    default: {
      const targets = ops.map((o) => o.op).filter((o) => o.regions);
      if (op.op === 'br' && targets.length > 0) op.target = targets[how % targets.length];
      else op.operands.pop();
    }
  }
}

test(
  'a damaged module that the verifier accepts runs as any other, and its text reads back',
  { timeout: 1_800_000 },
  () => {
    let accepted = 0;
    let changed = 0;
    const numbers = fc.tuple(fc.nat(4095), fc.nat(65535));
    fc.assert(
      fc.property(
        TAPES,
        fc.array(numbers, { minLength: 1, maxLength: 3 }),
        fc.array(fc.nat(1000)),
        (tapes, damages, tape) => {
          const m = generateModule(tapes);
          const before = printModule(m);
          for (const d of damages) damage(m, d);
          if (verifyModule(m).length > 0) return;
          accepted++;
          const text = printModule(m);
          if (text !== before) changed++;
          expect(printModule(parseModule(text))).toBe(text);
          for (const f of m.funcs.values()) {
            const out = new Evaluator(m, { fuel: 500, stackLimit: 50, memoryLimit: 1 << 20 }).run(
              f.name,
              generateArgs(f, tape),
            );
            if (!('trap' in out)) expect(out.results.length).toBe(f.results.length);
          }
        },
      ),
      { numRuns: Number(process.env['VALIDATE_RUNS'] ?? 1500) },
    );
    expect(accepted).toBeGreaterThan(50);
    expect(changed).toBeGreaterThan(20);
  },
);
