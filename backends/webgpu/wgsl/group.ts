import { scalarInfo } from '../../../spec/types.ts';
import type { ScalarInfo, ScalarType } from '../../../spec/types.ts';
import type { Family, GroupFamily, Library } from './library.ts';
import { heldAs, typeText } from './types.ts';

/**
 * What 32 lanes do together. They are a workgroup: each leaves its value in workgroup memory, and halves are combined in the
 * canonical order; where a subgroup holds all of them, they exchange values by shuffles, which combines the same pairs.
 */

type Combine = 'add' | 'min' | 'max' | 'or' | 'and';

function combined(lib: Library, t: ScalarInfo, op: Combine, a: string, b: string): string {
  const name = t.name as ScalarType;
  switch (op) {
    case 'add':
      return t.kind === 'trits' ? `${lib.use('add', name)}(${a}, ${b})` : lib.normal(t, lib.add(t, a, b));
    case 'min':
    case 'max': {
      if (heldAs(t) === 'd') return `${lib.word(op === 'min' ? 'min_f64' : 'max_f64')}(${a}, ${b})`;
      if (t.kind === 'float') return `${lib.use(op === 'min' ? 'float_min' : 'float_max', name)}(${a}, ${b})`;
      const [x, y] = op === 'min' ? [a, b] : [b, a];
      return `select(${b}, ${a}, ${lib.lt(t, x, y)})`;
    }
    case 'or':
      return t.kind === 'bool' ? `(${a} || ${b})` : `(${a} | ${b})`;
    case 'and':
      return t.kind === 'bool' ? `(${a} && ${b})` : `(${a} & ${b})`;
  }
}

const over =
  (op: Combine): Family =>
  (lib, fn, t) => {
    const type = typeText(t.name as ScalarType);
    if (lib.options.subgroups) {
      const bool = heldAs(t) === 'b';
      const other = bool ? 'subgroupShuffleXor(u32(r), half) != 0u' : 'subgroupShuffleXor(r, half)';
      return `fn ${fn}(v: ${type}) -> ${type} {
  var r = v;
  for (var half = 16u; half > 0u; half = half >> 1u) {
    let other = ${other};
    r = ${combined(lib, t, op, 'r', 'other')};
  }
  return r;
}`;
    }
    const lanes = laneMemory(lib, t);
    return `fn ${fn}(v: ${type}) -> ${type} {
  ${lanes}[lane_index] = v;
  workgroupBarrier();
  for (var half = 16u; half > 0u; half = half >> 1u) {
    if (lane_index < half) {
      let a = ${lanes}[lane_index];
      let b = ${lanes}[lane_index + half];
      ${lanes}[lane_index] = ${combined(lib, t, op, 'a', 'b')};
    }
    workgroupBarrier();
  }
  return workgroupUniformLoad(&${lanes}[0]);
}`;
  };

function laneMemory(lib: Library, t: ScalarInfo): string {
  const held = heldAs(t)!;
  lib.own('lane_index', () => 'var<private> lane_index: u32;');
  const type = typeText(t.name as ScalarType);
  return lib.own(`lanes_${held}`, () => `var<workgroup> lanes_${held}: array<${type}, 32>;`);
}

export const GROUP: Readonly<Record<GroupFamily, Family>> = {
  group_add: over('add'),
  group_min: over('min'),
  group_max: over('max'),
  group_or: over('or'),
  group_and: over('and'),
  /**
   * A truth value that is the same in all lanes of a launch of 32, so that WGSL knows it to be: what stands behind a branch
   * on it may then meet at barriers.
   */
  agreed: (lib, fn) => {
    if (lib.options.subgroups) return `fn ${fn}(c: bool) -> bool {\n  return c;\n}`;
    laneMemory(lib, scalarInfo('bool'));
    return `fn ${fn}(c: bool) -> bool {
  if (lane_index == 0u) { lanes_b[0] = c; }
  return workgroupUniformLoad(&lanes_b[0]);
}`;
  },
};

export const DOT4 = {
  native: `fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  return sum + dot4I8Packed(bitcast<u32>(a), bitcast<u32>(b));
}`,
  portable: `fn dot4_add(sum: i32, a: i32, b: i32) -> i32 {
  var r = sum;
  for (var at = 0u; at < 32u; at = at + 8u) {
    r = r + extractBits(a, at, 8u) * extractBits(b, at, 8u);
  }
  return r;
}`,
} as const;
