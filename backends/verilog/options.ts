import type { PreparedKernel } from '../target.ts';
import { unsupported } from './flat.ts';

/** Options of the target. */

export const OPTIONS = {
  style: {
    help: 'how the module computes: wires alone, wires cut by registers, or a machine of states (sequential, the default)',
    values: ['combinational', 'pipelined', 'sequential'],
  },
  stages: { help: 'pipelined: number of stages; otherwise the period decides' },
  period: { help: 'longest path of a stage or state in ns, by an estimate for an iCE40 HX (default 12)' },
  lanes: { help: 'sequential: lanes of the engine for sums of trit × integer, 2 or more; 0 (the default) for none' },
  axi: { help: 'adds a wrapper with AXI streams', values: ['yes', 'no'] },
  hardware: { help: 'runs Yosys and nextpnr and reports lookup tables and clocks', values: ['yes', 'no'] },
  calls: { help: 'calls that the bench makes (by default as many as stay quick)' },
} as const;

export interface VerilogOptions {
  readonly style: 'combinational' | 'pipelined' | 'sequential';
  readonly stages: number | undefined;
  readonly period: number;
  readonly lanes: number;
  readonly axi: boolean;
  readonly hardware: boolean;
  readonly calls: number | undefined;
}

/** The options as values. Throws UnsupportedError on a value that is none. */
export function readOptions(kernel: PreparedKernel, given: Readonly<Record<string, string>>): VerilogOptions {
  const number = (name: keyof typeof OPTIONS, least: number, most: number, whole = true): number | undefined => {
    const text = given[name];
    if (text === undefined) return undefined;
    const n = Number(text);
    if (text.trim() === '' || !(n >= least && n <= most) || (whole && !Number.isInteger(n))) {
      throw unsupported(kernel, `option ${name} must be a number from ${least} to ${most}, not ${text}`);
    }
    return n;
  };
  const choice = <T extends string>(name: 'style' | 'axi' | 'hardware', values: readonly T[], usual: T): T => {
    const text = given[name] ?? usual;
    const found = values.find((v) => v === text);
    if (found === undefined) throw unsupported(kernel, `option ${name} must be ${values.join(' or ')}, not ${text}`);
    return found;
  };
  return {
    style: choice('style', OPTIONS.style.values, 'sequential'),
    stages: number('stages', 1, 1000),
    period: number('period', 1, 10_000, false) ?? 12,
    lanes: given['lanes'] === '0' ? 0 : (number('lanes', 2, 4096) ?? 0),
    axi: choice('axi', OPTIONS.axi.values, 'no') === 'yes',
    hardware: choice('hardware', OPTIONS.hardware.values, 'no') === 'yes',
    calls: number('calls', 0, 10_000),
  };
}
