import type { Func, Op, Region, Value } from './types.ts';

/** Calls `visit` on every op of a region and of the regions within, an op before what it holds, in text order. */
export function visitOps(region: Region, visit: (op: Op, region: Region) => void): void {
  for (const op of region.ops) {
    visit(op, region);
    if (op.regions) for (const r of op.regions) visitOps(r, visit);
  }
}

/** As `visitOps` over a function's body; imports have none. */
export function visitFunc(func: Func, visit: (op: Op, region: Region) => void): void {
  if (func.body) visitOps(func.body, visit);
}

/** How many operand places mention each value of a function, by value id. */
export function countUses(func: Func): Int32Array {
  const uses = new Int32Array(func.nextId);
  visitFunc(func, (op) => {
    for (const v of op.operands) uses[v.id]!++;
  });
  return uses;
}

/** The ops whose operands mention each value, by value id, in text order; an op that mentions one twice appears twice. */
export function findUsers(func: Func): (Op[] | undefined)[] {
  const users: (Op[] | undefined)[] = [];
  users.length = func.nextId;
  visitFunc(func, (op) => {
    for (const v of op.operands) (users[v.id] ??= []).push(op);
  });
  return users;
}

/** The op that defines each value, by value id; undefined for parameters and region arguments. */
export function findDefs(func: Func): (Op | undefined)[] {
  const defs: (Op | undefined)[] = [];
  defs.length = func.nextId;
  visitFunc(func, (op) => {
    for (const v of op.results) defs[v.id] = op;
  });
  return defs;
}

/** Replaces values by others in every operand below `region`, following chains (a → b → c). */
export function replaceAllUses(region: Region, map: ReadonlyMap<Value, Value>): void {
  if (map.size === 0) return;
  visitOps(region, (op) => {
    const operands = op.operands;
    for (let i = 0; i < operands.length; i++) operands[i] = resolve(operands[i]!, map);
  });
}

/** What a value stands for after replacements. */
export function resolve(value: Value, map: ReadonlyMap<Value, Value>): Value {
  let next = map.get(value);
  while (next) {
    value = next;
    next = map.get(value);
  }
  return value;
}

/** The number of ops below a region. */
export function countOps(region: Region): number {
  let n = 0;
  visitOps(region, () => n++);
  return n;
}
