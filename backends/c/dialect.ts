import type { Dialect, HelperContext } from '../clike/dialect.ts';

/** C11 without extensions; where a compiler is known to have an instruction's built-in, its helper says so. */

function helper(result: string, name: string, params: string, lines: readonly string[]): string {
  return `static inline ${result} ${name}(${params}) {\n${lines.map((l) => (l.startsWith('#') ? l : `  ${l}`)).join('\n')}\n}`;
}

function builtin(name: 'clz' | 'ctz', type: 'u32' | 'u64'): () => string {
  const width = type === 'u32' ? 32 : 64;
  const [step, test] = name === 'clz' ? ['a <<= 1', `!(a >> ${width - 1})`] : ['a >>= 1', '!(a & 1u)'];
  return () =>
    helper('int32_t', `${name}_${type}`, `uint${width}_t a`, [
      `if (a == 0) return ${width};`,
      '#if defined(__GNUC__)',
      `return __builtin_${name}${width === 64 ? 'll' : ''}(a);`,
      '#else',
      'int32_t n = 0;',
      `while (${test}) { ${step}; n++; }`,
      'return n;',
      '#endif',
    ]);
}

export const C11: Dialect = {
  target: 'c',
  helper: 'static inline',
  func: 'static',
  lacks: {},
  pointer: (written) => (written ? 'uint8_t *' : 'const uint8_t *'),
  restricted: (written) => (written ? 'uint8_t *restrict ' : 'const uint8_t *restrict '),
  out: (type) => `${type} *`,
  wide: 'll',
  helpers: {
    clz_u32: builtin('clz', 'u32'),
    clz_u64: builtin('clz', 'u64'),
    ctz_u32: builtin('ctz', 'u32'),
    ctz_u64: builtin('ctz', 'u64'),
    fill_u8: () =>
      helper('void', 'fill_u8', 'uint8_t *p, uint8_t byte, uint32_t n', ['if (n != 0u) memset(p, byte, n);']),
    move_u8: () =>
      helper('void', 'move_u8', 'uint8_t *to, const uint8_t *from, uint32_t n', ['if (n != 0u) memmove(to, from, n);']),
    scratch_u32: () =>
      helper('uint8_t *', 'scratch_u32', 'uint32_t bytes, uint32_t header', [
        'return bytes > 0x7fff0000u ? NULL : (uint8_t *)calloc(1, (size_t)bytes + header);',
      ]),
    grow_u32: (_e: HelperContext) =>
      [
        '/* More heap, zeroed; true where there is none. */',
        helper('bool', 'grow_u32', 'context *cx, uint32_t n', [
          'const uint32_t size = cx->size;',
          'if (n > HEAP_LIMIT_C - size) return true;',
          'uint8_t *heap = (uint8_t *)realloc(cx->heap, (size_t)size + n);',
          'if (heap == NULL) return true;',
          'memset(heap + size, 0, n);',
          'cx->heap = heap;',
          'cx->size = size + n;',
          'return false;',
        ]),
      ].join('\n'),
  },
};
