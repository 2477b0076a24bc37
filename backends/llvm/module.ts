import type { Module } from '../../compiler/ir/types.ts';
import { scalarInfo } from '../../spec/types.ts';
import type { ScalarType } from '../../spec/types.ts';
import type { Variant } from '../clike/roots.ts';
import { findRoots } from '../clike/roots.ts';
import { Unprintable } from '../clike/dialect.ts';
import { Names } from '../clike/names.ts';
import { Sites } from '../clike/sites.ts';
import type { Features } from './features.ts';
import { FuncEmitter, returnType } from './func.ts';
import { CONTEXT, TAGS } from './memory.ts';
import type { PreparedKernel } from '../target.ts';
import { UnsupportedError } from '../target.ts';
import { scalarForm } from '../kernel/prepare.ts';
import type { Code } from './text.ts';
import { constantText, Declarations, llvmType, globalName } from './text.ts';
import { PART_PARAMS } from '../../compiler/ir/parts.ts';
import { RUNTIME, RUNTIME_NEEDS } from './runtime.ts';

/** LLVM modules of kernels. */

/** What functions of one kernel share. */
export interface ModuleEmit {
  readonly module: Module;
  readonly features: Features;
  readonly declarations: Declarations;
  readonly sites: Sites;
  /** Functions that may call themselves, by way of others too. */
  readonly recursive: ReadonlySet<Variant>;
  /** Functions none of whose pointers lie in the same buffer, whoever calls them. */
  readonly apart: ReadonlySet<Variant>;
  nameOf(v: Variant): string;
  /** Says that code touches the context: its heap, its globals. */
  touch(): void;
  /** A call of a part, which threads may share; gives its status. */
  callPart(code: Code, callee: Variant, args: readonly string[]): string;
}

/** A kernel's exported function: a status, 0 or where what trapped, from pointers, scalars and pointers to results. */
export interface LlvmKernel {
  readonly kernel: PreparedKernel;
  /** C name. */
  readonly symbol: string;
  readonly sites: Sites;
}

export interface LlvmModule {
  readonly text: string;
  readonly kernels: readonly LlvmKernel[];
}

export interface LlvmOptions {
  readonly features: Features;
  /** Target triple; without it that of whoever compiles the text. */
  readonly triple?: string | undefined;
  /** First line of the text. */
  readonly about?: string;
}

/** Throws UnsupportedError where a kernel cannot be had. */
export function llvmModule(kernels: readonly PreparedKernel[], options: LlvmOptions): LlvmModule {
  const declarations = new Declarations(RUNTIME_NEEDS);
  const names = new Names();
  const texts: string[] = [];
  const made = kernels.map((kernel) => {
    const symbol = names.fresh(kernel.name);
    const sites = new Sites();
    try {
      texts.push(kernelText(kernel, symbol, sites, declarations, options.features));
    } catch (e) {
      if (e instanceof Unprintable) throw new UnsupportedError('native', kernel.name, e.message, e.span);
      throw e;
    }
    return { kernel, symbol, sites };
  });
  const head = [
    ...(options.about === undefined ? [] : [`; ${options.about}`]),
    ...(options.triple === undefined ? [] : [`target triple = "${options.triple}"`]),
  ];
  const text = [...head, RUNTIME, ...texts, declarations.text(), '', TAGS].join('\n');
  return { text, kernels: made };
}

function kernelText(
  kernel: PreparedKernel,
  symbol: string,
  sites: Sites,
  declarations: Declarations,
  features: Features,
): string {
  const module = scalarForm(kernel, { plainRounds: features.width > 128, countsLanes: features.countLanes });
  const buffers = kernel.params.map((p) => p.kind === 'buffer');
  const { variants, entries } = findRoots(module, [{ func: kernel.func.name, buffers }]);
  const local = new Names();
  const labels = new Map(variants.map((v) => [v, globalName(`${symbol}.${local.fresh(v.func.name)}`)]));
  const apart = apartOnes(variants, entries[0]!);
  const thunks = new Map<Variant, string>();
  let touched = false;
  const cx: ModuleEmit = {
    module,
    features,
    declarations,
    sites,
    recursive: recursiveOnes(variants),
    apart,
    nameOf: (v) => labels.get(v)!,
    touch: () => (touched = true),
    callPart: (code, callee, args) => callPart(cx, code, callee, args, thunks),
  };
  const functions = variants.map((v) => {
    const params = v.func.params.map((p, i) => {
      if (!v.pointers[i]) return `${llvmType(p.type as ScalarType)} %a${i}`;
      const read = v.written.has(p) ? '' : ' readonly';
      return `ptr${apart.has(v) ? ' noalias' : ''}${read} nocapture %a${i}`;
    });
    const inline = v.func.inline === 'always' ? ' alwaysinline' : '';
    const head = `define internal ${returnType(v.func)} ${cx.nameOf(v)}(${['ptr noalias %cx', ...params].join(', ')})`;
    return `${head} nounwind${inline} ${attributes(features)} {\nentry:\n${new FuncEmitter(cx, v).text()}`;
  });
  return [
    ...contextText(module, symbol, touched),
    ...functions,
    ...thunks.values(),
    entryText(kernel, symbol, entries[0]!, cx, touched),
  ].join('\n');
}

/** So that LLVM keeps vectors as wide as they are written. */
function attributes(features: Features): string {
  return `"min-legal-vector-width"="${features.width}" "prefer-vector-width"="${features.width}"`;
}

/** Functions none of whose pointers lie in the same buffer, whoever calls them. */
function apartOnes(variants: readonly Variant[], entry: Variant): ReadonlySet<Variant> {
  const apart = new Set(variants);
  let changed = true;
  while (changed) {
    changed = false;
    for (const v of variants) {
      for (const [op, callee] of v.callees) {
        const roots = op.operands.flatMap((x, i) => (callee.pointers[i] ? [v.roots.get(x)!] : []));
        const fine = new Set(roots).size === roots.length && apart.has(v);
        if (!fine && callee !== entry && apart.delete(callee)) changed = true;
      }
    }
  }
  return apart;
}

function recursiveOnes(variants: readonly Variant[]): ReadonlySet<Variant> {
  const reach = new Map(variants.map((v) => [v, new Set(v.callees.values())]));
  let grew = true;
  while (grew) {
    grew = false;
    for (const set of reach.values()) {
      for (const w of [...set]) {
        for (const x of reach.get(w)!) {
          if (!set.has(x)) {
            set.add(x);
            grew = true;
          }
        }
      }
    }
  }
  return new Set(variants.filter((v) => reach.get(v)!.has(v)));
}

/** The context of a thread's calls, with the heap's first bytes and the globals. */
function contextText(module: Module, symbol: string, uses: boolean): string[] {
  if (!uses) return [];
  const bytes = CONTEXT.globals + 16 * module.globals.length;
  const data = module.data.map((d, i) => {
    const text = Array.from(d.bytes, (b) => `\\${b.toString(16).padStart(2, '0').toUpperCase()}`).join('');
    return `@${symbol}.data${i} = internal unnamed_addr constant [${d.bytes.length} x i8] c"${text}"`;
  });
  const copies = module.data.flatMap((d, i) => [
    `  %to${i} = getelementptr i8, ptr %heap, i64 ${d.address}`,
    `  call void @llvm.memcpy.p0.p0.i64(ptr %to${i}, ptr @${symbol}.data${i}, i64 ${d.bytes.length}, i1 false)`,
  ]);
  const globals = module.globals.flatMap((g, i) => [
    `  %g${i} = getelementptr i8, ptr %cx, i64 ${CONTEXT.globals + 16 * i}`,
    `  store ${llvmType(g.type)} ${constantText(g.type, g.init)}, ptr %g${i}, align 16`,
  ]);
  return [
    `@${symbol}.context = internal thread_local global [${bytes} x i8] zeroinitializer, align 16`,
    ...data,
    `define internal i1 @${symbol}.open(ptr %cx) noinline nounwind {`,
    `  %heap = call ptr @trinity.open(ptr %cx, i64 ${Math.ceil(module.heapBase / 65536) * 65536})`,
    '  %none = icmp eq ptr %heap, null',
    '  br i1 %none, label %fail, label %fill',
    'fail:',
    '  ret i1 false',
    'fill:',
    ...copies,
    ...globals,
    '  ret i1 true',
    '}',
    '',
  ];
}

/** The function that others call, by C's rules. */
function entryText(kernel: PreparedKernel, symbol: string, entry: Variant, cx: ModuleEmit, uses: boolean): string {
  const { func } = entry;
  const extend = (t: ScalarType): string => {
    const info = scalarInfo(t);
    if (info.kind === 'float' || info.bytes >= 4) return '';
    return info.kind === 'signed' || info.kind === 'trits' ? ' signext' : ' zeroext';
  };
  const params = func.params.map((p, i) =>
    entry.pointers[i] ? `ptr %a${i}` : `${llvmType(p.type as ScalarType)}${extend(p.type as ScalarType)} %a${i}`,
  );
  const results = func.results.map((_, i) => `ptr %r${i}`);
  const args = func.params.map((p, i) => `${entry.pointers[i] ? 'ptr' : llvmType(p.type as ScalarType)} %a${i}`);
  const type = returnType(func);
  const lines = [
    `define i32 @${symbol}(${[...params, ...results].join(', ')}) nounwind ${attributes(cx.features)} {`,
    'entry:',
  ];
  let context = 'null';
  if (uses) {
    context = `@${symbol}.context`;
    const noMemory = cx.sites.status('memory', func.name, func.span);
    lines.push(
      `  %heap = load ptr, ptr ${context}`,
      '  %new = icmp eq ptr %heap, null',
      '  br i1 %new, label %make, label %call',
      'make:',
      `  %made = call i1 @${symbol}.open(ptr ${context})`,
      '  br i1 %made, label %call, label %fail',
      'fail:',
      `  ret i32 ${noMemory}`,
      'call:',
    );
  }
  lines.push(`  %all = call ${type} ${cx.nameOf(entry)}(${[`ptr ${context}`, ...args].join(', ')})`);
  if (func.results.length > 0) lines.push(`  %status = extractvalue ${type} %all, 0`);
  const status = func.results.length > 0 ? '%status' : '%all';
  lines.push(`  %trapped = icmp ne i32 ${status}, 0`, '  br i1 %trapped, label %trap, label %done', 'trap:');
  // What the heap holds after a trap is nobody's: the next call begins anew.
  if (uses) lines.push(`  call void @trinity.close(ptr ${context})`);
  lines.push(`  ret i32 ${status}`, 'done:');
  func.results.forEach((t, i) => {
    const of = llvmType(t as ScalarType);
    lines.push(`  %out${i} = extractvalue ${type} %all, ${i + 1}`);
    if (of === 'i1') lines.push(`  %b${i} = zext i1 %out${i} to i8`, `  store i8 %b${i}, ptr %r${i}`);
    else lines.push(`  store ${of} %out${i}, ptr %r${i}`);
  });
  return [...lines, '  ret i32 0', '}', ''].join('\n');
}

/**
 * Calls a part, or lets `trinity_spread` share it among threads where the host has set one. The arguments of all calls lie in
 * one record, from which a function of the range reads them again.
 */
function callPart(
  cx: ModuleEmit,
  code: Code,
  callee: Variant,
  args: readonly string[],
  thunks: Map<Variant, string>,
): string {
  const types = callee.func.params.map((p, i) => (callee.pointers[i] ? 'ptr' : llvmType(p.type as ScalarType)));
  const record = `{ ${['ptr', ...types].join(', ')} }`;
  const name = `${cx.nameOf(callee).replace(/"$/, '')}.range`;
  const quoted = cx.nameOf(callee).endsWith('"') ? `${name}"` : name;
  if (!thunks.has(callee)) {
    const loads = ['ptr', ...types].flatMap((t, i) => [
      `  %p${i} = getelementptr ${record}, ptr %args, i32 0, i32 ${i}`,
      `  %x${i} = load ${t}, ptr %p${i}`,
    ]);
    const passed = ['ptr', ...types].map((t, i) => `${t} ${i === 1 ? '%from' : i === 2 ? '%to' : `%x${i}`}`);
    thunks.set(
      callee,
      [
        `define internal i32 ${quoted}(ptr %args, i32 %from, i32 %to) nounwind ${attributes(cx.features)} {`,
        ...loads,
        `  %status = call i32 ${cx.nameOf(callee)}(${passed.join(', ')})`,
        '  ret i32 %status',
        '}',
        '',
      ].join('\n'),
    );
  }
  const [alone, shared, on] = [code.newLabel('alone'), code.newLabel('shared'), code.newLabel('on')];
  const spread = code.value('load ptr, ptr @trinity_spread');
  code.branch(code.value(`icmp eq ptr ${spread}, null`), alone, shared);
  code.begin(alone);
  const one = code.value(`call i32 ${cx.nameOf(callee)}(${['ptr %cx', ...args].join(', ')})`);
  code.jump(on);
  code.begin(shared);
  const held = code.slot(record);
  ['ptr %cx', ...args].forEach((a, i) => {
    const at = code.value(`getelementptr ${record}, ptr ${held}, i32 0, i32 ${i}`);
    code.line(`store ${a}, ptr ${at}`);
  });
  const range = args.slice(0, PART_PARAMS).join(', ');
  const many = code.value(`call i32 ${spread}(ptr ${quoted}, ptr ${held}, ${range})`);
  code.jump(on);
  code.begin(on);
  return code.value(`phi i32 [ ${one}, %${alone} ], [ ${many}, %${shared} ]`);
}
