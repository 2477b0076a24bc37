import { expect, it } from 'vitest';
import { compile } from '../../compiler/driver.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';

/** Two comparisons of one value with constants, in all their forms, on every value: inside bounds and outside. */
const TYPES = [
  { type: 'i8', least: -128, most: 127, bounds: [-128, -127, -5, 0, 3, 127] },
  { type: 'u8', least: 0, most: 255, bounds: [0, 1, 5, 100, 254, 255] },
];

for (const { type, least, most, bounds } of TYPES) {
  it(`bounds of ${type}`, () => {
    const functions: string[] = [];
    const wanted: ((x: number) => boolean)[] = [];
    const add = (condition: string, holds: (x: number) => boolean): void => {
      functions.push(`pub fn f${functions.length}(x: ${type}) -> bool { ${condition} }`);
      wanted.push(holds);
    };
    for (const a of bounds) {
      for (const b of bounds) {
        add(`x >= ${a} && x <= ${b}`, (x) => x >= a && x <= b);
        add(`x > ${a} && x < ${b}`, (x) => x > a && x < b);
        add(`x < ${a} || x > ${b}`, (x) => x < a || x > b);
        add(`x <= ${a} || x >= ${b}`, (x) => x <= a || x >= b);
      }
    }
    const { module } = compile({ path: 'b.tri', text: functions.join('\n') }, () => undefined);
    const merged = [...module!.funcs.values()].filter((f) => f.body!.ops.some((op) => op.op === 'sub'));
    expect(merged.length).toBeGreaterThan(20);
    const e = new Evaluator(module!);
    for (const [i, holds] of wanted.entries()) {
      for (let x = least; x <= most; x++) {
        const [got] = e.call(`f${i}`, [BigInt(x)]);
        if (got !== holds(x)) expect(`${functions[i]} of ${x} is ${String(got)}`).toBe(holds(x));
      }
    }
  });
}
