import { Builder } from '../../compiler/ir/builder.ts';
import { makeFunc } from '../../compiler/ir/create.ts';
import type { ConstValue, Func } from '../../compiler/ir/types.ts';
import { FuncPrinter } from '../../backends/webgpu/wgsl/func.ts';
import type { Shader } from '../../backends/webgpu/wgsl/func.ts';
import { Library } from '../../backends/webgpu/wgsl/library.ts';
import { Names } from '../../backends/webgpu/wgsl/names.ts';
import { heldAs, typeText } from '../../backends/webgpu/wgsl/types.ts';
import type { OpName } from '../../spec/ops/index.ts';
import { opRow } from '../../spec/ops/index.ts';
import type { RefValue } from '../../spec/ops/schema.ts';
import { f32Bits, f32FromBits, f64Bits, f64FromBits } from '../../spec/numerics.ts';
import { TRAP_BY_ID, TRAPS } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';

/**
 * One op for many types and values in one shader: a function for each binding, and one thread for each row of values, which
 * notes the results and the trap.
 */

export interface Case {
  readonly T: ScalarType | undefined;
  readonly U: ScalarType | undefined;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly operands: readonly ScalarType[];
  readonly results: readonly ScalarType[];
  /** Values for the operands, a row a thread; where `inline`, there is one, and it stands in the code. */
  readonly rows: readonly (readonly RefValue[])[];
  readonly inline: boolean;
}

/** Words of a row: 2 for each of 4 operands; of an outcome: the trap, and 2 for each of 2 results. */
const IN = 8;
const OUT = 5;
const NO_TRAP = 0xffffffff;

function funcOf(name: OpName, c: Case, at: number): Func {
  const f = makeFunc(`op${at}`, c.inline ? [] : c.operands.map((type) => ({ type })), c.results);
  const b = new Builder(f);
  const args = c.inline ? c.operands.map((t, i) => b.const(t, c.rows[0]![i]! as ConstValue)) : f.params;
  const attrs = opRow(name).attrs ? (c.attrs as Record<string, ConstValue>) : undefined;
  const type = opRow(name).U !== undefined && !opRow(name).operands.includes('U') ? c.U : undefined;
  b.return(b.opN(name, [...args], attrs, type));
  return f;
}

function fromWords(t: ScalarType, at: string): string {
  switch (heldAs(scalarInfo(t))) {
    case 'w':
    case 'd':
      return `vec2<u32>(given[${at}], given[${at} + 1u])`;
    case 'u':
      return `given[${at}]`;
    case 'i':
      return `bitcast<i32>(given[${at}])`;
    case 'f':
      return `bitcast<f32>(given[${at}])`;
    default:
      return `given[${at}] != 0u`;
  }
}

function toWords(t: ScalarType, v: string, at: string): string {
  switch (heldAs(scalarInfo(t))) {
    case 'w':
    case 'd':
      return `got[${at}] = ${v}.x; got[${at} + 1u] = ${v}.y;`;
    case 'b':
      return `got[${at}] = u32(${v});`;
    case 'u':
      return `got[${at}] = ${v};`;
    default:
      return `got[${at}] = bitcast<u32>(${v});`;
  }
}

/** The shader of an op's cases; entry point `all`, threads in the order of the cases and their rows. */
export function opShader(name: OpName, cases: readonly Case[], dot4: boolean): string {
  const lib = new Library({ dot4, subgroups: false });
  const names = new Names();
  const shader: Shader = {
    lib,
    site: (trap) => TRAPS[trap].id,
    callee: (f) => ({ name: f, traps: true, results: `${f}_results` }),
    place: () => undefined,
  };
  const texts: string[] = [];
  const arms: string[] = [];
  cases.forEach((c, at) => {
    const func = funcOf(name, c, at);
    const printer = new FuncPrinter(shader, func, new Names(names), undefined);
    const params = func.params.map((p) => {
      const own = printer.names.fresh('p');
      printer.texts.set(p, own);
      return `${own}: ${typeText(p.type as ScalarType)}`;
    });
    printer.region(func.body!, () => true);
    const many = c.results.length > 1;
    if (many)
      texts.push(`struct op${at}_results {\n${c.results.map((t, i) => `  r${i}: ${typeText(t)},`).join('\n')}\n}`);
    texts.push(`fn op${at}(${params.join(', ')}) -> ${printer.resultType()!} {\n${printer.lines.join('\n')}\n}`);
    const args = func.params.map((p, i) => fromWords(p.type as ScalarType, `at + ${2 * i}u`));
    const stores = c.results.map((t, i) => toWords(t, many ? `r.r${i}` : 'r', `to + ${1 + 2 * i}u`));
    arms.push(`    case ${at}u: { let r = op${at}(${args.join(', ')}); ${stores.join(' ')} }`);
  });
  const total = cases.reduce((n, c) => n + c.rows.length, 0);
  return `${lib.options.dot4 && lib.texts.has('dot4_add') ? 'requires packed_4x8_integer_dot_product;\n' : ''}
const NO_TRAP = 0xffffffffu;
var<private> trapped: u32 = NO_TRAP;
struct Call { zero: u32 }
@group(0) @binding(0) var<storage, read> given: array<u32>;
@group(0) @binding(1) var<storage, read> which: array<u32>;
@group(0) @binding(2) var<storage, read_write> got: array<u32>;
@group(0) @binding(3) var<uniform> call: Call;
@compute @workgroup_size(64)
fn all_(@builtin(global_invocation_id) id: vec3<u32>) {
  if (id.x >= ${total}u) { return; }
  let at = id.x * ${IN}u;
  let to = id.x * ${OUT}u;
  got[to] = call.zero;
  switch (which[id.x]) {
${arms.join('\n')}
    default: {}
  }
  got[to] = trapped;
}
${texts.join('\n')}
${[...lib.texts.values()].join('\n')}
`;
}

/** The words that the shader reads: values, and the case of each thread. */
export function inputs(cases: readonly Case[]): { readonly given: Uint32Array; readonly which: Uint32Array } {
  const rows = cases.flatMap((c, at) => c.rows.map((row) => ({ c, at, row })));
  const given = new Uint32Array(Math.max(1, rows.length * IN));
  rows.forEach(({ c, row }, n) => {
    row.forEach((v, i) => {
      const [low, high] = words(v, c.operands[i]!);
      given[n * IN + 2 * i] = low;
      given[n * IN + 2 * i + 1] = high;
    });
  });
  return { given, which: Uint32Array.from(rows, (r) => r.at) };
}

export function outputBytes(cases: readonly Case[]): number {
  return 4 * OUT * cases.reduce((n, c) => n + c.rows.length, 0);
}

function words(v: RefValue, t: ScalarType): [number, number] {
  if (typeof v === 'boolean') return [Number(v), 0];
  if (t === 'f32') return [f32Bits(v as number), 0];
  const bits = t === 'f64' ? f64Bits(v as number) : BigInt.asUintN(64, v as bigint);
  return [Number(bits & 0xffffffffn), Number(bits >> 32n)];
}

/** What each row gave: a trap's name or its results. */
export function outcomes(cases: readonly Case[], got: Uint32Array): (string | RefValue[])[] {
  const out: (string | RefValue[])[] = [];
  let at = 0;
  for (const c of cases) {
    for (let n = 0; n < c.rows.length; n++, at += OUT) {
      if (got[at] !== NO_TRAP) out.push(TRAP_BY_ID[got[at]!] ?? `trap ${got[at]}`);
      else out.push(c.results.map((t, i) => valueOf(t, got[at + 1 + 2 * i]!, got[at + 2 + 2 * i]!)));
    }
  }
  return out;
}

function valueOf(t: ScalarType, low: number, high: number): RefValue {
  switch (heldAs(scalarInfo(t))) {
    case 'f':
      return f32FromBits(low);
    case 'd':
      return f64FromBits((BigInt(high) << 32n) | BigInt(low));
    case 'b':
      return low !== 0;
    case 'u':
      return BigInt(low);
    case 'i':
      return BigInt(low | 0);
    default: {
      const bits = (BigInt(high) << 32n) | BigInt(low);
      return scalarInfo(t).kind === 'unsigned' ? bits : BigInt.asIntN(64, bits);
    }
  }
}
