import type { Span } from '../../spec/span.ts';
import type { PreparedKernel } from '../target.ts';
import { range } from './print-net.ts';
import type { ModulePort } from './report.ts';

/** Text that all modules have. */

/** `file:line` of a place in the source, or nothing where it has none. */
export function lineOf(kernel: PreparedKernel, span: Span): string {
  const { files, lines } = kernel.module;
  const file = files[span.file];
  const starts = lines[span.file];
  if (file === undefined || starts === undefined) return '';
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const mid = (low + high) >> 1;
    if (starts[mid]! <= span.start) low = mid;
    else high = mid;
  }
  return `${file}:${low + 1}`;
}

/** The comment ahead of a module. */
export function header(kernel: PreparedKernel, name: string, what: string): string {
  const place = lineOf(kernel, kernel.func.span);
  const sizes = kernel.params.flatMap((p) => (p.kind === 'size' ? [`${p.name} = ${p.value ?? '?'}`] : []));
  return [
    `// ${kernel.name}${place === '' ? '' : ` (${place})`} as a ${what} module${sizes.length > 0 ? `, ${sizes.join(', ')}` : ''}.`,
    '// Made by trinityc from the source; changes here are lost. Verilog-2005.',
    `// Simulate: make sim    Check: make lint    Synthesise: make synth BOARD=icebreaker (see the Makefile)`,
    `// Trits are two bits: 00 is 0, 01 is 1, 11 is -1 (bit 0 nonzero, bit 1 negative). ${name} has the ports of ${name}.json.`,
    '',
  ].join('\n');
}

/** A module with its ports, parameters (`NAME = default`) and body; `registers`: outputs that are. */
export function moduleText(
  name: string,
  parameters: readonly string[],
  ports: readonly ModulePort[],
  body: readonly string[],
  registers: ReadonlySet<string> = new Set(),
): string {
  const parameterText =
    parameters.length === 0 ? '' : ` #(\n${parameters.map((p) => `  parameter ${p}`).join(',\n')}\n)`;
  const portText = ports
    .map((p) => {
      const kind = p.direction === 'output' && registers.has(p.name) ? 'output reg ' : `${p.direction} wire `;
      return `  ${kind}${range(p.width)}${p.name}`;
    })
    .join(',\n');
  return [
    '`default_nettype none',
    `module ${name}${parameterText} (`,
    portText,
    ');',
    ...body.map((l) => (l === '' ? '' : `  ${l}`)),
    'endmodule',
    '`default_nettype wire',
    '',
  ].join('\n');
}
