import { opRow } from '../../spec/ops/index.ts';
import { elemType, isBuf } from './kernel-build.ts';
import type { BufType, Func, IrType, Module, Op, Profile } from './types.ts';

/**
 * What the graph and kernel profiles ask of an op beyond its row. Graph: whole buffers and sizes only, so no regions and no
 * element accesses. Kernel: loops take pairs of i32 bounds and i32 indices, accesses have an index an axis.
 */

/** Ops of the kernel profile that handle whole buffers. */
const WHOLE: ReadonlySet<string> = new Set(['buf_alloc', 'buf_zero']);

/** Why a profile does not admit an op, or undefined. */
export function profileProblem(op: Op, profile: Profile): string | undefined {
  const row = opRow(op.op);
  if (!row) return undefined;
  const alien = row.profile ? `an op of the ${row.profile} profile in the ${profile} profile` : undefined;
  if (profile === 'scalar') return alien;
  if (profile === 'launch') return row.profile === 'launch' ? undefined : alien;
  if (row.profile === 'launch') return alien;
  if (profile === 'kernel') return row.profile === 'graph' ? alien : undefined;
  if (row.profile === 'graph' || WHOLE.has(op.op) || op.op === 'return') return undefined;
  if (op.op === 'buf_load' || op.op === 'buf_store') return 'access to an element in the graph profile';
  if (row.regions || row.terminator) return 'control flow in the graph profile';
  if (row.effect === 'pure' || row.effect === 'trap' || op.op === 'trap_if') return undefined;
  return `${op.op} in the graph profile`;
}

/** Everything wrong with an op of the kernel or graph profile that its row cannot say. */
export function kernelProblems(op: Op, func: Func, module: Module | undefined): string[] {
  const out: string[] = [];
  const say = (bad: boolean, message: string): void => void (bad && out.push(message));
  const types = op.operands.map((v) => v.type);
  const indexes = (from: number, to = types.length): boolean => types.slice(from, to).every((t) => t === 'i32');
  const bufAt0 = types[0] !== undefined && isBuf(types[0]) ? types[0] : undefined;
  switch (op.op) {
    case 'par':
      loop(op, types.length, 0, say);
      break;
    case 'for':
      loop(op, 2, types.length - 2, say);
      say(op.results.length !== Math.max(0, types.length - 2), 'a result for each carried value');
      break;
    case 'buf_load':
      say(!bufAt0, 'the first operand is no buffer');
      say(!!bufAt0 && types.length !== bufAt0.dims.length + 1, 'an index for each axis');
      say(!indexes(1), 'indices are i32');
      say(!!bufAt0 && op.results[0]?.type !== elemType(bufAt0), 'the result is not of the element type');
      break;
    case 'buf_store':
      say(!bufAt0, 'the first operand is no buffer');
      say(!!bufAt0 && types.length !== bufAt0.dims.length + 2, 'an index for each axis, then the value');
      say(!indexes(1, -1), 'indices are i32');
      say(!!bufAt0 && types[types.length - 1] !== elemType(bufAt0), 'the value is not of the element type');
      break;
    case 'buf_zero':
      say(!bufAt0 || types.length !== 1, 'the operand is one buffer');
      break;
    case 'buf_alloc': {
      const made = op.results[0]?.type;
      say(op.results.length !== 1 || made === undefined || !isBuf(made), 'the result is one buffer');
      say(!indexes(0), 'dimensions are i32');
      if (made && isBuf(made)) say(made.dims.length !== types.length, 'an operand for each axis');
      const slot = op.attrs?.['slot'];
      say(slot !== undefined && !(Number.isSafeInteger(slot) && Number(slot) >= 0), 'the slot is a number from 0');
      say(!func.body?.ops.includes(op), 'buffers are made in the body itself, not in a loop or branch');
      break;
    }
    case 'launch':
      out.push(...launch(op, module));
      break;
    default:
      if (op.op.startsWith('reduce_')) {
        loop(op, types.length, 0, say);
        say(op.op.includes('arg') && types.length !== 2, 'one index');
      }
  }
  return out;
}

function loop(op: Op, bounds: number, carried: number, say: (bad: boolean, message: string) => void): void {
  const region = op.regions?.[0];
  say(bounds % 2 !== 0 || bounds < 0 || op.operands.length < bounds, 'bounds are pairs');
  say(
    op.operands.slice(0, bounds).some((v) => v.type !== 'i32'),
    'bounds are i32',
  );
  if (!region) return;
  say(region.args.length !== bounds / 2 + Math.max(0, carried), 'an argument for each index and carried value');
  say(
    region.args.slice(0, bounds / 2).some((v) => v.type !== 'i32'),
    'indices are i32',
  );
  const last = region.ops[region.ops.length - 1];
  if (last?.op !== 'yield') return;
  const want = op.op === 'for' ? carried : op.op === 'par' ? 0 : 1;
  say(last.operands.length !== want, `the region yields ${last.operands.length} values instead of ${want}`);
}

/** A launch names a kernel of the module; buffers agree with its parameters in all but the names of their dimensions. */
function launch(op: Op, module: Module | undefined): string[] {
  if (!module) return [];
  const name = String(op.attrs?.['func']);
  const callee = module.kernels.get(name);
  if (!callee) return [`launch of @${name}, which is no kernel`];
  const out: string[] = [];
  if (op.operands.length !== callee.params.length) {
    return [`${op.operands.length} operands, where @${name} has ${callee.params.length} parameters`];
  }
  op.operands.forEach((v, i) => {
    if (!fits(v.type, callee.params[i]!.type)) out.push(`operand ${i} does not fit the parameter of @${name}`);
  });
  const given = op.results.map((v) => v.type).join();
  if (given !== callee.results.join()) out.push(`results ${given}, where @${name} has ${callee.results.join()}`);
  return out;
}

function fits(arg: IrType, param: IrType): boolean {
  if (!isBuf(arg) || !isBuf(param)) return arg === param;
  const layout = (t: BufType): string => `${t.layout.name} ${t.layout.tile?.join() ?? ''}`;
  const same = arg.elem === param.elem && layout(arg) === layout(param) && arg.dims.length === param.dims.length;
  return (
    same && arg.dims.every((d, i) => typeof d !== 'number' || typeof param.dims[i] !== 'number' || d === param.dims[i])
  );
}

/** The type that callers of a function give for a parameter: a kernel's buffers are data pointers to them. */
export function callType(t: IrType): IrType {
  return isBuf(t) ? 'u32' : t;
}
