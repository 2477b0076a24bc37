import type { StorageType } from '../../spec/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { Emit, Lowering, Operand } from './emit.ts';
import type { Expr } from './expr.ts';
import { binary, primary } from './expr.ts';
import { cell } from './helpers-memory.ts';

/** Memory and globals. Addresses are made by func.ts: a buffer's pointer and an offset, or the heap and an address. */

function readCell(e: Emit, storage: StorageType, pointer: string): Expr {
  return e.dialect.load?.(e, storage, pointer) ?? e.call(`load_${cell(storage)}`, pointer);
}

const load: Lowering = (e, [x], op) => {
  const storage = op.attrs!['storage'] as StorageType;
  const info = scalarInfo(storage);
  const raw = readCell(e, storage, e.address(x!, Number(op.attrs!['offset'] ?? 0)));
  if (info.kind === 'half') return e.call(`from_${storage}`, raw);
  if (info.kind === 'trits') {
    const v = e.keep(storage as never, raw);
    const type = storage as Operand['type'];
    e.trapIf(binary('||', binary('<', v, e.int(info.min, type)), binary('>', v, e.int(info.max, type))), 'code');
    return v;
  }
  if (info.kind === 'bool') {
    const v = e.keep('u8', raw);
    e.trapIf(binary('>', v, e.int(1, 'u8')), 'code');
    return binary('!=', v, e.int(0, 'u8'));
  }
  return raw;
};

const store: Lowering = (e, [x, v], op) => {
  const storage = op.attrs!['storage'] as StorageType;
  const info = scalarInfo(storage);
  const value = info.kind === 'half' ? e.call(`to_${storage}`, v!.once()) : v!.once();
  const pointer = e.address(x!, Number(op.attrs!['offset'] ?? 0));
  e.settle();
  const own = e.dialect.store?.(e, storage, pointer, value.text);
  e.line(own ?? `${e.call(`store_${cell(storage)}`, pointer, value).text};`);
  return undefined;
};

const memFill: Lowering = (e, [to, byte, count]) => {
  const text = e.call('fill_u8', e.address(to!, 0), byte!.once(), count!.once()).text;
  e.settle();
  e.line(`${text};`);
  return undefined;
};

const memCopy: Lowering = (e, [to, from, count]) => {
  const text = e.call('move_u8', e.address(to!, 0), e.address(from!, 0), count!.once()).text;
  e.settle();
  e.line(`${text};`);
  return undefined;
};

export function globalName(index: number): string {
  return `cx->global${index}`;
}

export const MEMORY_LOWERING = {
  load,
  store,
  mem_size: () => primary('cx->size'),
  mem_grow: ((e, [bytes]) => {
    const n = bytes!.many();
    const old = e.keep('u32', primary('cx->size'));
    e.trapIf(e.call('grow_u32', 'cx', n), 'memory');
    return old;
  }) as Lowering,
  mem_fill: memFill,
  mem_copy: memCopy,
  global_get: ((_e, _x, op) => primary(globalName(Number(op.attrs!['index'])))) as Lowering,
  global_set: ((e, [x], op) => {
    const value = x!.once().text;
    e.settle();
    e.line(`${globalName(Number(op.attrs!['index']))} = ${value};`);
    return undefined;
  }) as Lowering,
} satisfies Readonly<Record<string, Lowering>>;
