import { formatOutcome } from './outcome.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import type { Module } from '../../compiler/ir/types.ts';
import type { RefValue } from '../../spec/ops/schema.ts';

const RESOURCE: ReadonlySet<string> = new Set(['fuel', 'stack', 'interrupt']);

/**
 * All that a run shows: results or trap, memory, the globals named; undefined if it ended for want of resources, of which
 * passes may change the use.
 */
export function observe(
  m: Module,
  args: readonly RefValue[],
  fuel = 3000,
  names = m.globals.map((g) => g.name),
): string | undefined {
  const e = new Evaluator(m, { fuel, stackLimit: 100, memoryLimit: 1 << 20 });
  const out = e.run('main', args);
  if ('trap' in out && RESOURCE.has(out.trap)) return undefined;
  let sum = 0;
  e.memory.bytes.forEach((x, i) => (sum = (sum * 31 + x * (i + 1)) >>> 0));
  const globals = formatOutcome({ results: e.globals.filter((_, i) => names.includes(m.globals[i]!.name)) });
  return `${formatOutcome(out)} memory ${e.memory.bytes.length}:${sum} ${globals}`;
}
