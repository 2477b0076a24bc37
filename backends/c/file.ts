import type { Module } from '../../compiler/ir/types.ts';
import { TRAP_BY_ID } from '../../spec/traps.ts';
import type { ScalarType } from '../../spec/types.ts';
import { Unprintable } from '../clike/dialect.ts';
import { Helpers } from '../clike/helpers.ts';
import { integer } from '../clike/literal.ts';
import type { PrintedFunc } from '../clike/module.ts';
import { head, printModule } from '../clike/module.ts';
import { identifier, Names } from '../clike/names.ts';
import { lineColumn } from '../clike/place.ts';
import { Sites, TRAP_BITS } from '../clike/sites.ts';
import { cStorage, cType } from '../clike/types.ts';
import { scalarForm } from '../kernel/prepare.ts';
import type { EmitOptions, KernelParam, PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { contextText, needsData } from './context.ts';
import { C11 } from './dialect.ts';
import { layoutText, sizeChecks } from '../clike/layouts.ts';

/** Kernels as a C file and its header. */

export interface CFiles {
  readonly source: string;
  readonly header: string;
  readonly sites: Sites;
  /** The C names of the kernels, in order. */
  readonly names: readonly string[];
}

interface MadeKernel {
  readonly kernel: PreparedKernel;
  readonly name: string;
  readonly funcs: readonly PrintedFunc[];
  readonly entry: PrintedFunc;
  readonly form: Module;
}

const NAMES_OF_FILE = ['context', 'context_open', 'HEAP_LIMIT_C'];

/** Throws UnsupportedError. */
export function cFiles(kernels: readonly PreparedKernel[], options: EmitOptions): CFiles {
  const base = identifier(options.name);
  const helpers = new Helpers(C11);
  const sites = new Sites();
  const names = new Names([...NAMES_OF_FILE, `${base}_trap`, `${base}_place`]);
  const publicNames = kernels.map((k) => names.fresh(k.name));
  const taken = [...NAMES_OF_FILE, ...publicNames, `${base}_trap`, `${base}_place`];
  const made = kernels.map((kernel, i): MadeKernel => {
    const name = publicNames[i]!;
    const form = scalarForm(kernel);
    const entry = { func: kernel.func.name, buffers: kernel.params.map((p) => p.kind === 'buffer') };
    try {
      const { funcs } = printModule(form, [entry], {
        dialect: C11,
        helpers,
        sites,
        taken,
        names: [`${name}_body`],
        scratch: true,
      });
      for (const f of funcs) taken.push(f.name);
      return { kernel, name, funcs, entry: funcs.find((f) => f.entry === 0)!, form };
    } catch (e) {
      if (e instanceof Unprintable) throw new UnsupportedError('c', kernel.name, e.message, e.span);
      throw e;
    }
  });
  const source = sourceText(base, made, helpers, sites);
  return { source, header: headerText(base, made), sites, names: publicNames };
}

function usage(base: string): string[] {
  return [
    ` * Build: cc -std=c11 -O3 -march=native -ffp-contract=off -c ${base}.c, and link with -lm. Contraction of`,
    ' * multiplications and additions must stay off, and so must -ffast-math: results are the same bits everywhere then.',
  ];
}

function sourceText(base: string, made: readonly MadeKernel[], helpers: Helpers, sites: Sites): string {
  const { module } = made[0]!.kernel;
  const context = made.find((m) => m.funcs.some((f) => f.context));
  const parts: string[] = [
    [
      `/*`,
      ` * ${made.map((m) => m.kernel.name).join(', ')}: kernels in C11, made by trinityc.`,
      ...usage(base),
      ' */',
    ].join('\n'),
    `#include "${base}.h"`,
    PRELUDE,
  ];
  if (context)
    parts.push(
      contextText(
        context.form,
        made.some((m) => needsData(m.form, m.funcs)),
      ),
    );
  parts.push(...helpers.texts);
  for (const m of made) {
    for (const f of m.funcs) {
      const comment = f.variant.func.name === m.kernel.func.name ? '' : `/* ${f.variant.func.name} */\n`;
      parts.push(`${comment}static ${head(f)} {\n${f.body.join('\n')}\n}`);
    }
    parts.push(wrapperText(m));
  }
  parts.push(trapText(base), placeText(base, module, sites));
  return `${parts.join('\n\n')}\n`;
}

/** What all code stands on: the headers, and what must not be otherwise. */
export const PRELUDE = `#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "the layouts of buffers are little-endian"
#endif
#if defined(__FAST_MATH__)
#error "-ffast-math changes results"
#endif
#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif`;

/** Parameters of the public function: sizes that are fixed are left out. */
export function publicParams(kernel: PreparedKernel): readonly KernelParam[] {
  return kernel.params.filter((p) => p.kind !== 'size' || p.value === undefined);
}

function parameterNames(kernel: PreparedKernel): Map<KernelParam, string> {
  const names = new Names();
  return new Map(publicParams(kernel).map((p) => [p, names.fresh(p.name)]));
}

/** The type of a public parameter, ending so that a name can follow. */
function publicType(p: KernelParam): string {
  if (p.kind === 'size') return 'int32_t ';
  if (p.kind === 'scalar') return `${cType(p.type)} `;
  const { layout, elem } = p.type;
  const of = layout.name === 'dense' ? cStorage(elem) : layout.name === 'i8' ? 'int8_t' : 'uint8_t';
  return `${p.access === 'read' ? 'const ' : ''}${of} *`;
}

function publicHead(kernel: PreparedKernel, name: string): string {
  const names = parameterNames(kernel);
  const params = [...names].map(([p, n]) => publicType(p) + n);
  const results = kernel.results.map((t, i) => `${cType(t)} *${resultName(i)}`);
  const all = [...params, ...results];
  return `uint32_t ${name}(${all.length > 0 ? all.join(', ') : 'void'})`;
}

function resultName(i: number): string {
  return `result${i}`;
}

/** What callers get: checks what the language's callers check, and has the context. */
function wrapperText({ kernel, name, entry }: MadeKernel): string {
  const names = parameterNames(kernel);
  const lines = sizeChecks(kernel, names);
  const args = kernel.params.map((p, i) => {
    const n = names.get(p);
    if (n === undefined) return String((p as KernelParam & { kind: 'size' }).value);
    if (p.kind !== 'buffer') return n;
    const written = entry.variant.written.has(entry.variant.func.params[i]!);
    // A buffer that is given to be written, and of which the kernel has no element to write, is only named.
    return `(${written ? '' : 'const '}uint8_t *)${n}`;
  });
  const outs = entry.traps || kernel.results.length > 1;
  if (outs) args.push(...kernel.results.map((_, i) => resultName(i)));
  if (entry.context) {
    lines.push('context cx;', 'if (!context_open(&cx)) return 10u;');
    args.unshift('&cx');
  }
  const call = `${entry.name}(${args.join(', ')})`;
  const close = entry.context ? ['free(cx.heap);'] : [];
  if (entry.traps) {
    if (close.length === 0) lines.push(`return ${call};`);
    else lines.push(`const uint32_t status = ${call};`, ...close, 'return status;');
  } else
    lines.push(
      !outs && kernel.results.length === 1 ? `*${resultName(0)} = ${call};` : `${call};`,
      ...close,
      'return 0u;',
    );
  return `${publicHead(kernel, name)} {\n${lines.map((l) => `  ${l}`).join('\n')}\n}`;
}

/** Names of traps by the low bits of a status. */
function trapText(base: string): string {
  const rows = ['ok', ...TRAP_BY_ID].map((t) => `    "${t}",`);
  return `const char *${base}_trap(uint32_t status) {
  static const char *const names[] = {
${rows.join('\n')}
  };
  status &= ${2 ** TRAP_BITS - 1}u;
  return status <= ${TRAP_BY_ID.length}u ? names[status] : "?";
}`;
}

/** Places by the high bits. */
function placeText(base: string, module: Module, sites: Sites): string {
  const rows = sites.list.map((s) => {
    const at = lineColumn(module, s.span);
    return `    ${JSON.stringify(at ? `${at.file}:${at.line}:${at.column}` : s.func)},`;
  });
  return `const char *${base}_place(uint32_t status) {
  static const char *const places[] = {
    "",
${rows.join('\n')}
  };
  status >>= ${TRAP_BITS};
  return status <= ${sites.list.length}u ? places[status] : "";
}`;
}

function headerText(base: string, made: readonly MadeKernel[]): string {
  const guard = `${base.toUpperCase()}_H`;
  const codes = TRAP_BY_ID.map((t, i) => `#define ${base.toUpperCase()}_TRAP_${t.toUpperCase()} ${i + 1}`);
  return `/*
 * ${made.map((m) => m.kernel.name).join(', ')}: kernels in C11, made by trinityc.
${usage(base).join('\n')}
 *
 * Each function gives a status: 0, or a trap, whose code is in the low ${TRAP_BITS} bits and whose place is in the rest. After a trap what
 * the buffers hold that are written is not specified. Buffers must not overlap where one is written; they need no alignment.
 */
#ifndef ${guard}
#define ${guard}

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

${codes.join('\n')}
#define ${base.toUpperCase()}_TRAP_MASK ${2 ** TRAP_BITS - 1}

/* The name of the trap that a status tells ("ok" for 0), and the place in the source: file:line:column. */
const char *${base}_trap(uint32_t status);
const char *${base}_place(uint32_t status);

${made.map(({ kernel, name }) => `${documentation(kernel)}\n${publicHead(kernel, name)};`).join('\n\n')}

#ifdef __cplusplus
}
#endif

#endif
`;
}

function documentation(kernel: PreparedKernel): string {
  const lines: string[] = [];
  for (const [p, name] of parameterNames(kernel)) {
    if (p.kind === 'buffer') lines.push(`${name}: ${layoutText(p)}`);
    else if (p.kind === 'size') lines.push(`${name}: size, 0 or more`);
    else lines.push(`${name}: ${scalarText(p.type)}`);
  }
  kernel.results.forEach((t, i) => lines.push(`${resultName(i)}: result, ${scalarText(t)}`));
  const fixed = kernel.params.flatMap((p) =>
    p.kind === 'size' && p.value !== undefined ? [`${p.name} = ${p.value}`] : [],
  );
  if (fixed.length > 0) lines.push(`Sizes: ${fixed.join(', ')}`);
  return ['/*', ` * Kernel ${kernel.name}.`, ...lines.map((l) => ` * ${l}`), ' */'].join('\n');
}

function scalarText(t: ScalarType): string {
  const trits = /^t(\d+)$/.exec(t);
  if (!trits) return t;
  const max = (3n ** BigInt(trits[1]!) - 1n) / 2n;
  return `${t === 't1' ? 'trit' : t}, from ${integer(-max, t, '').text} to ${integer(max, t, '').text}`;
}
