import { assemble } from '../../vm/assemble.ts';
import type { TbcModule } from '../../vm/module.ts';

/** Modules that mean harm, as assembly. */

export function assembled(text: string): TbcModule {
  const made = assemble(`.tbc 1\n.heap 65536\n${text}`);
  if (!('module' in made)) throw new Error(JSON.stringify(made.diagnostics));
  return made.module;
}

const times = (n: number, line: string): string => `${line}\n`.repeat(n);

/** Functions `f` without parameters and results that take far longer than anybody waits. */
export const ENDLESS: Readonly<Record<string, string>> = {
  'a loop': `
.func "f" params - results -
  loop
    br target=0
  end
end`,
  'calls of itself, doubling': `
.func "g" params i32 results -
  .registers i32 bool
  r1 = imm 0
  r2 = eq r0, r1
  if r2
    return
  else
  end
  r1 = imm 1
  r1 = sub r0, r1
  call r1 func="g"
  call r1 func="g"
  return
end
.func "f" params - results -
  .registers i32
  r0 = imm 60
  call r0 func="g"
  return
end`,
  'a long function in a loop': `
.const u64 9876543210123456789 ; #0
.func "g" params u64 results u64
  .registers u64
  r1 = const value=#0
${times(12000, '  r0 = div r1, r0\n  r0 = or r0, r1')}
  return r0
end
.func "f" params - results -
  .registers u64
  r0 = const value=#0
  loop
    r0 = call r0 func="g"
    br target=0
  end
end`,
  'filling and copying memory': `
.func "f" params - results -
  .registers u32*4 u8
  r0 = imm 0
  r1 = imm 32768
  r2 = imm 1000
  r3 = imm 30000
  r4 = imm 7
  loop
    mem_fill r0, r4, r1
    mem_copy r2, r0, r3
    br target=0
  end
end`,
  vectors: `
.const v128 0102030405060708090a0b0c0d0e0f10 ; #0
.func "f" params - results -
  .registers v128*2
  r0 = const value=#0
  r1 = const value=#0
  loop
${times(500, '    r0 = i32x4_mul r0, r1\n    r1 = i32x4_add r1, r0')}
    br target=0
  end
end`,
  'branches out of many blocks': `
.func "f" params - results -
  .registers bool
  loop
${times(250, '    block')}
      r0 = imm 1
      if r0
        br target=250
      else
      end
${times(250, '    end')}
    br target=0
  end
end`,
};

/** `get(address)` and `put(address, value)` on the memory, in several widths, and `grow(bytes)`. */
export const PEEK = `
.func "get" params u32 results i32
  .registers i32
  r1 = load r0 offset=0 storage=i32
  return r1
end
.func "get_far" params u32 results i32
  .registers i32
  r1 = load r0 offset=4294967295 storage=i32
  return r1
end
.func "get_v" params u32 results i32
  .registers v128 i32
  r1 = load r0 offset=0 storage=v128
  r2 = i32x4_extract_lane r1 lane=0
  return r2
end
.func "put" params u32 i32 results -
  store r0, r1 offset=0 storage=i32
  return
end
.func "copy" params u32*3 results -
  mem_copy r0, r1, r2
  return
end
.func "fill" params u32 u8 u32 results -
  mem_fill r0, r1, r2
  return
end
.func "grow" params u32 results u32
  .registers u32
  r1 = mem_grow r0
  return r1
end`;
