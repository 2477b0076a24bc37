import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFunc, makeModule, makeOp } from '../../../compiler/ir/create.ts';
import type { AttrValue, Func, Module, Op, Value } from '../../../compiler/ir/types.ts';
import { runPipeline } from '../../../compiler/passes/pass.ts';
import { SCALAR_O2 } from '../../../compiler/passes/pipelines.ts';
import { UNIT } from '../../../spec/abi.ts';
import { opRow } from '../../../spec/ops/index.ts';
import type { RefValue } from '../../../spec/ops/schema.ts';
import { NO_SPAN } from '../../../spec/span.ts';
import type { ScalarType } from '../../../spec/types.ts';
import { scalarInfo } from '../../../spec/types.ts';
import type { EngineName, Level, Machine } from './machine.ts';
import { load } from './machine.ts';
import type { JsonValue, OpLine, Result } from './op-lines.ts';
import { axes, canonical, Digest, eachPoint, fromJson, jsonKey, keyOf, operandTypes, resultTypes } from './op-lines.ts';
import type { Tally } from './tally.ts';

/** Runs the lines of ops/*.jsonl: each becomes a function of its operands, and a second one without, on constants. */

/** Sweeps put so many operations in a function, each of which stores its result. */
const GROUP = 81;

interface Prepared {
  readonly line: OpLine;
  readonly name: string;
}

export function readOpLines(folder: string): { file: string; lines: OpLine[] }[] {
  return readdirSync(folder)
    .filter((f) => f.endsWith('.jsonl'))
    .sort()
    .map((f) => ({
      file: f.slice(0, -6),
      lines: readFileSync(join(folder, f), 'utf8')
        .split('\n')
        .filter((l) => l !== '')
        .map((l) => JSON.parse(l) as OpLine),
    }));
}

/** Runs all lines of a file on one engine at one level. */
export async function runOpFile(
  file: string,
  lines: readonly OpLine[],
  engine: EngineName,
  level: Level,
  tally: Tally,
): Promise<void> {
  const module = makeModule();
  module.heapBase = 65536;
  const prepared: Prepared[] = lines.map((line, i) => ({ line, name: `op${i}` }));
  for (const { line, name } of prepared) define(module, line, name);
  for (const f of module.funcs.values())
    module.exports.push({ name: f.name, func: f.name, signature: { params: [], result: UNIT } });
  if (level === 'O2') runPipeline(SCALAR_O2, module, { verify: false });
  // They only kept the functions alive: vectors have no type in the signatures of the language.
  module.exports.length = 0;
  const machine = (await load(engine, module)).start({});
  for (const { line, name } of prepared) runLine(machine, line, name, `ops/${file} ${describe(line)}`, tally);
}

function describe(line: OpLine): string {
  return [line.op, line.T, line.U, line.attrs ? JSON.stringify(line.attrs) : ''].filter(Boolean).join(' ');
}

/** Functions `name` (operands as parameters), `name.c` (as constants, for single points), `name.<n>` (a sweep's groups). */
function define(module: Module, line: OpLine, name: string): void {
  if (line.sweep) {
    for (let first = 0; first < line.sweep.count; first += GROUP)
      module.funcs.set(`${name}.${first}`, sweepFunc(line, `${name}.${first}`, first));
    return;
  }
  const types = operandTypes(line);
  const make = (funcName: string, constants: readonly RefValue[] | undefined): void => {
    const f = makeFunc(funcName, constants ? [] : types.map((type) => ({ type })), resultTypes(line));
    const operands = constants ? constants.map((v, i) => constant(f, types[i]!, v)) : f.params;
    const results = f.results.map((type) => value(f, type as ScalarType));
    f.body!.ops.push(makeOp(line.op, operands, results, attributes(line), undefined, undefined, NO_SPAN));
    f.body!.ops.push(makeOp('return', results, [], undefined, undefined, undefined, NO_SPAN));
    module.funcs.set(funcName, f);
  };
  make(name, undefined);
  if (isSingle(line))
    make(
      `${name}.c`,
      axes(line).map((a) => a[0]!),
    );
}

function isSingle(line: OpLine): boolean {
  return line.over.every((a) => a !== 'all' && a.length === 1);
}

function sweepFunc(line: OpLine, name: string, first: number): Func {
  const types = operandTypes(line);
  const result = resultTypes(line)[0]!;
  const f = makeFunc(
    name,
    types.map((type) => ({ type })),
    [],
  );
  const address = constant(f, 'u32', 0n);
  const bytes = scalarInfo(result).bytes;
  for (let i = first; i < Math.min(first + GROUP, line.sweep!.count); i++) {
    const r = value(f, result);
    f.body!.ops.push(
      makeOp(line.op, f.params, [r], { ...attributes(line), [line.sweep!.attr]: i }, undefined, undefined, NO_SPAN),
    );
    const attrs = { offset: 1024 + (i - first) * bytes, storage: result };
    f.body!.ops.push(makeOp('store', [address, r], [], attrs, undefined, undefined, NO_SPAN));
  }
  f.body!.ops.push(makeOp('return', [], [], undefined, undefined, undefined, NO_SPAN));
  return f;
}

function value(f: Func, type: ScalarType): Value {
  return { id: f.nextId++, type, name: undefined };
}

function constant(f: Func, type: ScalarType, v: RefValue): Value {
  const result = value(f, type);
  const op: Op = makeOp('const', [], [result], { value: v }, undefined, undefined, NO_SPAN);
  f.body!.ops.push(op);
  return result;
}

function attributes(line: OpLine): Record<string, AttrValue> | undefined {
  const kinds = opRow(line.op)!.attrs;
  if (!kinds || !line.attrs) return line.sweep ? {} : undefined;
  return Object.fromEntries(
    Object.entries(line.attrs).map(([name, v]: [string, JsonValue]) => {
      if (kinds[name] === 'const') return [name, fromJson(v, line.U!)];
      return [name, kinds[name] === 'bytes16' ? fromJson(v, 'v128') : v];
    }),
  );
}

function runLine(machine: Machine, line: OpLine, name: string, label: string, tally: Tally): void {
  const types = resultTypes(line);
  const digest = line.digest === undefined ? undefined : new Digest();
  let at = 0;
  const point = (r: Result, show: () => string): void => {
    if (digest) {
      digest.add(r, types);
      return;
    }
    const want = jsonKey(line.results![at++]!);
    const got = keyOf(canonical(line.op, r));
    if (want === got) tally.pass();
    else tally.fail(`${label}: ${show()}: expected ${want}, got ${got}`);
  };
  const lists = axes(line);
  const call = (func: string, args: readonly RefValue[]): Result => {
    const out = machine.run(func, args);
    return 'trap' in out ? out.trap : out.results;
  };
  if (line.sweep) {
    for (let first = 0; first < line.sweep.count; first += GROUP)
      sweep(machine, line, `${name}.${first}`, first, lists, point);
  } else {
    eachPoint(lists, (args) => point(call(name, args), () => keyOf([...args])));
    if (isSingle(line)) {
      at = 0;
      point(call(`${name}.c`, []), () => `constants ${keyOf(lists.map((a) => a[0]!))}`);
    }
  }
  if (!digest) return;
  if (digest.text === line.digest) tally.pass();
  else tally.fail(`${label}: the digest of all results is ${digest.text}, expected ${line.digest!}`);
}

/**
 * The points of a group of a sweep in the line's order: by the attribute, then the operands. Each call gives all
 * attributes of the group at one operand tuple, so its results are kept and read across.
 */
function sweep(
  machine: Machine,
  line: OpLine,
  func: string,
  first: number,
  lists: readonly RefValue[][],
  point: (r: Result, show: () => string) => void,
): void {
  const type = resultTypes(line)[0]!;
  const { bytes } = scalarInfo(type);
  const size = Math.min(GROUP, line.sweep!.count - first);
  const columns: bigint[][] = [];
  eachPoint(lists, (args) => {
    const out = machine.run(func, args);
    if ('trap' in out) throw new Error(`${func} traps ${out.trap}`);
    const { memory } = machine;
    const view = new DataView(memory.buffer, memory.byteOffset + 1024, size * bytes);
    columns.push(
      Array.from({ length: size }, (_, i) => BigInt(bytes === 1 ? view.getInt8(i) : view.getInt16(2 * i, true))),
    );
  });
  for (let i = 0; i < size; i++)
    for (const column of columns) point([column[i]!], () => `${line.sweep!.attr} ${first + i}`);
}
