import { describe, expect, it } from 'vitest';
import { typeBits } from '../../backends/verilog/num.ts';
import type { VerilogModule } from '../../backends/verilog/report.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { TRIT_FUNCTIONS } from '../../spec/ops/trit-functions.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import { compileText, moduleOf, NO_YOSYS, prepared, tools } from './harness.ts';

/**
 * Yosys proves that small functions, synthesised to lookup tables of the iCE40, are the truth tables that the evaluator gives:
 * for all inputs at once, and for the circuit as it would be on a chip.
 */

const named = Object.entries(TRIT_FUNCTIONS).map(([name, f]) =>
  f.places === 1
    ? `pub fn f_${name}(a: trit) -> trit { ${operator(name, ['a'])} }`
    : `pub fn f_${name}(a: trit, b: trit) -> trit { ${operator(name, ['a', 'b'])} }`,
);

function operator(name: string, args: readonly string[]): string {
  const symbols: Readonly<Record<string, string>> = { tmin: 'a & b', tmax: 'a | b', tneg: '~a' };
  return symbols[name] ?? `${name}(${args.join(', ')})`;
}

const FUNCTIONS = `
${named.join('\n')}
pub fn add3(a: t3, b: t3) -> t3 { a + b }
pub fn mul2(a: t2, b: t2) -> t2 { a * b }
pub fn min3(a: t3, b: t3) -> t3 { a & b }
pub fn shift(a: t3, k: trit) -> t3 { if k == 1 { a << 1 } else { a >> 1 } }
pub fn less(a: t3, b: t3) -> bool { a < b }
pub fn below(a: i8) -> bool { a < -1 }
pub fn majority(a: trit, b: trit, c: trit) -> trit { sign(i32(a) + i32(b) + i32(c)) }
pub fn quotient(a: t3, b: t2) -> t3 { a / t3(b) }
pub fn clamped(a: i8) -> i8 { sat_add(a, 100) }
`;

/** Every value of a type. */
function values(type: ScalarType): bigint[] {
  const { min, max } = scalarInfo(type);
  return Array.from({ length: Number(max - min) + 1 }, (_, i) => min + BigInt(i));
}

/** A module with the same ports that looks the outputs up; inputs that are no values are left out by `care`. */
function tableText(m: VerilogModule): string {
  const { kernel } = m;
  const types = kernel.func.params.map((p) => p.type as ScalarType);
  const evaluator = new Evaluator(kernel.module);
  let calls: bigint[][] = [[]];
  for (const t of types) calls = calls.flatMap((c) => values(t).map((v) => [...c, v]));
  const inputs = kernel.params.map((p) => p.name);
  const width = types.reduce((n, t) => n + typeBits(t), 0);
  const [result] = kernel.results as [ScalarType];
  const cases = calls.map((c) => {
    const args = c.map((v, i): RefValue => (types[i] === 'bool' ? v === 1n : v));
    const out = evaluator.run(kernel.func.name, args);
    const bits = c.reduce((x, v, i) => (x << BigInt(typeBits(types[i]!))) | BigInt.asUintN(typeBits(types[i]!), v), 0n);
    const trap = 'trap' in out;
    const value = trap ? 0n : BigInt.asUintN(typeBits(result), BigInt(out.results[0] as bigint));
    return `      ${width}'d${bits}: begin result0 = ${typeBits(result)}'d${value}; trap = 1'b${trap ? 1 : 0}; care = 1'b1; end`;
  });
  const port = (name: string, bits: number, kind: string): string => `${kind} [${bits - 1}:0] ${name}`;
  return [
    `module spec (${inputs.map((n, i) => port(n, typeBits(types[i]!), 'input')).join(', ')},`,
    `  ${port('result0', typeBits(result), 'output reg')}, output reg trap, output reg care);`,
    '  always @* begin',
    `    result0 = ${typeBits(result)}'d0; trap = 1'b0; care = 1'b0;`,
    `    case ({${inputs.join(', ')}})`,
    ...cases,
    '      default: ;',
    '    endcase',
    '  end',
    'endmodule',
  ].join('\n');
}

function miter(m: VerilogModule): string {
  const ports = m.ports.filter((p) => p.direction === 'input');
  const declared = ports.map((p) => `input [${p.width - 1}:0] ${p.name}`).join(', ');
  const connect = ports.map((p) => `.${p.name}(${p.name})`).join(', ');
  const bits = m.ports.find((p) => p.name === 'result0')!.width;
  return [
    `module miter_${m.name} (${declared}, output ok);`,
    `  wire [${bits - 1}:0] r, want; wire t, want_t, care;`,
    `  ${m.name} made (${connect}, .result0(r), .trap(t), .trap_code());`,
    `  spec_${m.name} said (${connect}, .result0(want), .trap(want_t), .care(care));`,
    '  assign ok = ~care | ((t == want_t) & (t | (r == want)));',
    'endmodule',
  ].join('\n');
}

/** A top module with all others within, each kept apart, so that one run synthesises them. */
function together(modules: readonly VerilogModule[]): string {
  const ports: string[] = [];
  const instances = modules.map((m, i) => {
    const connect = m.ports.map((p) => {
      const name = `x${i}_${p.name}`;
      ports.push(`${p.direction} [${p.width - 1}:0] ${name}`);
      return `.${p.name}(${name})`;
    });
    return `  ${m.name} u${i} (${connect.join(', ')});`;
  });
  return [`module all (${ports.join(', ')});`, ...instances, 'endmodule', ''].join('\n');
}

/** Lookup tables and carry cells of the iCE40, which is all that combinational circuits need. */
const CELLS = `
module SB_LUT4 (output O, input I0, I1, I2, I3);
  parameter [15:0] LUT_INIT = 0;
  assign O = LUT_INIT[{I3, I2, I1, I0}];
endmodule
module SB_CARRY (output CO, input I0, I1, CI);
  assign CO = (I0 & I1) | ((I0 | I1) & CI);
endmodule
`;

describe('proofs', () => {
  const module = compileText(FUNCTIONS);
  const names = module.exports.map((e) => e.name);

  it('the synthesised functions are their truth tables', { timeout: 240_000 }, (ctx) => {
    if (NO_YOSYS !== undefined) return ctx.skip(NO_YOSYS);
    const folder = tools.temporary();
    const modules = names.map((name) => moduleOf(prepared(module, name), `p_${name}`, { style: 'combinational' }));
    const tables = modules.map((m) => tableText(m).replace('module spec ', `module spec_${m.name} `));
    tools.write(`${folder}/made.v`, modules.map((m) => m.text).join('\n'));
    tools.write(`${folder}/spec.v`, [...tables, ...modules.map(miter)].join('\n'));
    tools.write(`${folder}/cells.v`, CELLS);
    tools.write(`${folder}/all.v`, together(modules));
    const all = [
      'read_verilog made.v all.v',
      'synth_ice40 -noflatten -top all',
      'delete all',
      'read_verilog -overwrite cells.v',
      'read_verilog spec.v',
      'hierarchy',
      'proc -norom',
      'flatten',
      'opt_clean',
      ...modules.map((m) => `sat -verify -prove ok 1 miter_${m.name}`),
    ];
    tools.write(`${folder}/run.ys`, all.join('\n'));
    const ran = tools.run(tools.find('yosys')!, ['-q', '-s', 'run.ys', '-l', 'log'], {
      cwd: folder,
      timeoutMs: 200_000,
    });
    const log = new TextDecoder().decode(tools.read(`${folder}/log`)!);
    expect(ran.status, log.slice(-3000)).toBe(0);
    expect(log.match(/SAT proof finished - no model found: SUCCESS!/g)?.length ?? 0).toBe(modules.length);
  });
});
