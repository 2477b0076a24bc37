import type { Op } from '../../compiler/ir/types.ts';
import type { ScalarType, StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Emit, Lowering } from './emit.ts';
import { IMPORT } from './emit.ts';
import type { Expr } from './builder.ts';
import { helperFromF16, helperToBf16, helperToF16 } from './helpers.ts';

/** Linear memory and globals. WebAssembly checks the bounds; the host names the trap. */

function place(op: Op): { offset: number; storage: StorageType } {
  return { offset: Number(op.attrs!['offset'] ?? 0), storage: op.attrs!['storage'] as StorageType };
}

const load: Lowering = (e, x, op) => {
  const { offset, storage } = place(op);
  const info = scalarInfo(storage);
  const address = x[0]!.once();
  const { i32, i64, f32, f64, v128 } = e.m;
  const read = (v: Expr): (() => Expr) => e.keep(scalarInfo(op.results[0]!.type as ScalarType).machine, e.mark(v));
  switch (info.kind) {
    case 'vector':
      return read(v128.load(offset, 1, address))();
    case 'float':
      return read(info.bytes === 4 ? f32.load(offset, 1, address) : f64.load(offset, 1, address))();
    case 'half': {
      const raw = e.mark(i32.load16_u(offset, 1, address));
      const value =
        storage === 'f16'
          ? e.m.call(helperFromF16(e.cx), [raw], ['f32'])
          : f32.reinterpret_i32(i32.shl(raw, e.i32(16)));
      return e.keep('f32', value)();
    }
    default:
  }
  if (info.bytes === 8) {
    const v = read(i64.load(offset, 1, address));
    if (info.kind === 'trits') e.trapIf(i64.gt_u(i64.add(v(), e.i64(info.max)), e.i64(2n * info.max)), 'code');
    return v();
  }
  const signed = info.kind === 'signed' || info.kind === 'trits';
  let raw: Expr;
  if (info.bytes === 1) raw = (signed ? i32.load8_s : i32.load8_u)(offset, 1, address);
  else if (info.bytes === 2) raw = (signed ? i32.load16_s : i32.load16_u)(offset, 1, address);
  else raw = i32.load(offset, 1, address);
  const v = read(raw);
  if (info.kind === 'trits')
    e.trapIf(i32.gt_u(i32.add(v(), e.int('i32', info.max)), e.int('i32', 2n * info.max)), 'code');
  if (info.kind === 'bool') e.trapIf(i32.gt_u(v(), e.i32(1)), 'code');
  return v();
};

const store: Lowering = (e, x, op) => {
  const { offset, storage } = place(op);
  const info = scalarInfo(storage);
  const address = x[0]!.once();
  const value = x[1]!.once();
  const { i32, i64, f32, f64, v128 } = e.m;
  const half = (helper: string): Expr => e.m.call(helper, [value], ['i32']);
  let s: Expr;
  if (storage === 'f16') s = i32.store16(offset, 1, address, half(helperToF16(e.cx)));
  else if (storage === 'bf16') s = i32.store16(offset, 1, address, half(helperToBf16(e.cx)));
  else if (info.kind === 'vector') s = v128.store(offset, 1, address, value);
  else if (info.kind === 'float') s = (info.bytes === 4 ? f32 : f64).store(offset, 1, address, value);
  else if (info.bytes === 8) s = i64.store(offset, 1, address, value);
  else if (info.bytes === 4) s = i32.store(offset, 1, address, value);
  else s = (info.bytes === 2 ? i32.store16 : i32.store8)(offset, 1, address, value);
  e.out.push(e.mark(s));
  return undefined;
};

const memSize: Lowering = (e) => e.keep('i32', e.m.i32.shl(e.m.memory.size(), e.i32(16)))();

const memGrow: Lowering = (e, x) =>
  e.keep('i32', e.m.call(IMPORT.grow, [x[0]!.once(), e.i32(e.site('memory'))], ['i32']))();

/** 1 + ⌊bytes/64⌋ units. */
function chargeBytes(e: Emit, count: () => Expr): void {
  e.charge(() => e.m.i32.add(e.m.i32.shr_u(count(), e.i32(6)), e.i32(1)));
}

const memFill: Lowering = (e, x) => {
  const [to, byte, count] = x.map((v) => v.many()) as [() => Expr, () => Expr, () => Expr];
  chargeBytes(e, count);
  e.out.push(e.mark(e.m.memory.fill(to(), byte(), count())));
  return undefined;
};

const memCopy: Lowering = (e, x) => {
  const [to, from, count] = x.map((v) => v.many()) as [() => Expr, () => Expr, () => Expr];
  chargeBytes(e, count);
  e.out.push(e.mark(e.m.memory.copy(to(), from(), count())));
  return undefined;
};

/** Name of a global inside the module; a v128 is two of i64, since the host cannot hold one. */
export function globalName(index: number, half?: 'low' | 'high'): string {
  return half === undefined ? `wasm:global_${index}` : `wasm:global_${index}_${half}`;
}

const globalGet: Lowering = (e, _x, op) => {
  const index = Number(op.attrs!['index']);
  const { machine } = scalarInfo(op.results[0]!.type as ScalarType);
  if (machine !== 'v128') return e.keep(machine, e.m.global.get(globalName(index), machine))();
  const half = (h: 'low' | 'high'): Expr => e.m.global.get(globalName(index, h), 'i64');
  return e.keep('v128', e.m.i64x2.replace_lane(e.m.i64x2.splat(half('low')), 1, half('high')))();
};

const globalSet: Lowering = (e, x, op) => {
  const index = Number(op.attrs!['index']);
  if (x[0]!.info.machine !== 'v128') {
    e.out.push(e.m.global.set(globalName(index), x[0]!.once()));
    return undefined;
  }
  const v = x[0]!.many();
  e.out.push(
    e.m.global.set(globalName(index, 'low'), e.m.i64x2.extract_lane(v(), 0)),
    e.m.global.set(globalName(index, 'high'), e.m.i64x2.extract_lane(v(), 1)),
  );
  return undefined;
};

export const MEMORY_LOWERING = {
  load,
  store,
  mem_size: memSize,
  mem_grow: memGrow,
  mem_fill: memFill,
  mem_copy: memCopy,
  global_get: globalGet,
  global_set: globalSet,
};
