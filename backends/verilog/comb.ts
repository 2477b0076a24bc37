import type { Span } from '../../spec/span.ts';
import type { TrapName } from '../../spec/traps.ts';
import { TRAPS } from '../../spec/traps.ts';
import type { PreparedKernel } from '../target.ts';
import { header, lineOf, moduleText } from './module-text.ts';
import { VerilogNames } from './names.ts';
import type { Net, Nets } from './net.ts';
import { DELAY } from './net.ts';
import { typeBits } from './num.ts';
import { NetPrinter, range, sink } from './print-net.ts';
import type { ModulePort, VerilogModule } from './report.ts';
import type { Circuit, Port } from './unroll.ts';
import { unroll } from './unroll.ts';

/** Bits of a trap's code: its number in the table of traps. */
export const TRAP_BITS = Math.max(...Object.values(TRAPS).map((t) => t.id.toString(2).length));

/** The code of the first trap whose net is set, and whether any is. */
function trapNets(nets: Nets, traps: readonly { readonly when: Net; readonly trap: TrapName }[]): [Net, Net] {
  const code = traps.reduceRight(
    (rest, t) => nets.mux(t.when, nets.const(TRAP_BITS, BigInt(TRAPS[t.trap].id)), rest),
    nets.const(TRAP_BITS, 0n),
  );
  return [nets.some(traps.map((t) => t.when)), code];
}

interface Outputs {
  readonly ports: readonly (Port & { readonly net: Net })[];
  readonly trap: Net;
  readonly code: Net;
}

function outputsOf(circuit: Circuit): Outputs {
  const [trap, code] = trapNets(circuit.n.nets, circuit.traps);
  return { ports: circuit.outputs, trap, code };
}

function portsOf(list: readonly Port[], direction: 'input' | 'output', rename: (p: Port) => string): ModulePort[] {
  return list.map((p) => ({
    name: rename(p),
    direction,
    width: p.count * typeBits(p.type),
    source: p.name,
    type: p.type,
    count: p.count,
  }));
}

interface Parts {
  readonly kernel: PreparedKernel;
  readonly name: string;
  readonly circuit: Circuit;
  readonly names: VerilogNames;
  readonly inputs: readonly ModulePort[];
  readonly outputs: readonly ModulePort[];
}

/** Inputs keep their names, outputs end in `_out` where an input has the name already. */
function begin(kernel: PreparedKernel, name: string, reserved: readonly string[], rows: boolean): Parts {
  const circuit = unroll(kernel, rows);
  const names = new VerilogNames([...reserved, name, 'trap', 'trap_code', 'unused']);
  const inputNames = new Map<string, string>();
  const inputs = portsOf(circuit.inputs, 'input', (p) => {
    const fresh = names.fresh(p.name);
    inputNames.set(p.name, fresh);
    return fresh;
  });
  const outputs = portsOf(circuit.outputs, 'output', (p) =>
    names.fresh(inputNames.has(p.name) ? `${p.name}_out` : p.name),
  );
  return { kernel, name, circuit, names, inputs, outputs };
}

const trapPorts: readonly ModulePort[] = [
  { name: 'trap', direction: 'output', width: 1, source: 'whether the function traps' },
  { name: 'trap_code', direction: 'output', width: TRAP_BITS, source: 'the number of the trap' },
];

/** A module of wires. */
export function combinational(kernel: PreparedKernel, name: string): VerilogModule {
  const parts = begin(kernel, name, [], false);
  const { circuit, names, inputs, outputs } = parts;
  const { nets } = circuit.n;
  const renamed = rename(nets, circuit, inputs);
  const out = outputsOf(circuit);
  const printer = new NetPrinter(names);
  const results = [...out.ports.map((p) => p.net), out.trap, out.code].map(renamed);
  for (const p of inputs) printer.declare(p.name, p.width);
  for (const r of results) printer.count(r);
  printer.plan();
  const targets = [...outputs.map((p) => p.name), 'trap', 'trap_code'];
  const assigns = targets.map((t, i) => `assign ${t} = ${printer.text(results[i]!)};`);
  const ports = [...inputs, ...outputs, ...trapPorts];
  const body = [...printer.lines, ...assigns, ...sink(printer.unused())];
  return {
    name,
    style: 'combinational',
    kernel,
    text: header(kernel, name, 'combinational') + moduleText(name, [], ports, body),
    parts: new Map(),
    ports,
    streams: [],
    sites: circuit.traps.map((t) => site(kernel, t.trap, t.span)),
    memories: [],
    latency: 0,
    cycles: undefined,
    operations: operationsOf(results),
    delay: Math.max(0, ...results.map((r) => r.time)),
    map: [],
  };
}

export function site(kernel: PreparedKernel, trap: TrapName, span: Span): VerilogModule['sites'][number] {
  return { trap, func: kernel.func.name, span, place: lineOf(kernel, span) };
}

/** How many operators of each kind there are in nets. */
export function operationsOf(roots: readonly Net[]): Record<string, number> {
  const seen = new Set<Net>();
  const count: Record<string, number> = {};
  const stack = [...roots];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (seen.has(n)) continue;
    seen.add(n);
    if (!['const', 'input', 'slice', 'cat'].includes(n.kind)) count[n.kind] = (count[n.kind] ?? 0) + 1;
    stack.push(...n.args);
  }
  return Object.fromEntries(Object.entries(count).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Nets with the inputs under the names that the ports have. */
function rename(nets: Nets, circuit: Circuit, ports: readonly ModulePort[]): (net: Net) => Net {
  const to = new Map(circuit.inputs.map((p, i) => [p.name, ports[i]!.name]));
  if ([...to].every(([a, b]) => a === b)) return (net) => net;
  const known = new Map<Net, Net>();
  return (root) => rebuild(nets, root, known, (n) => nets.input(to.get(n.name)!, n.width));
}

/** The same nets over other inputs. */
function rebuild(nets: Nets, root: Net, known: Map<Net, Net>, input: (n: Net) => Net): Net {
  const order: Net[] = [];
  const seen = new Set<Net>();
  const stack = [root];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (seen.has(n) || known.has(n)) continue;
    seen.add(n);
    order.push(n);
    stack.push(...n.args);
  }
  for (const n of order.sort((a, b) => a.id - b.id)) {
    known.set(
      n,
      n.kind === 'input'
        ? input(n)
        : again(
            nets,
            n,
            n.args.map((a) => known.get(a)!),
          ),
    );
  }
  return known.get(root)!;
}

/** A net of the same kind with other operands. */
function again(nets: Nets, n: Net, args: readonly Net[]): Net {
  const [a, b, c] = args as [Net, Net, Net];
  switch (n.kind) {
    case 'const':
    case 'input':
      return n;
    case 'not':
      return nets.not(a);
    case 'mux':
      return nets.mux(a, b, c);
    case 'slice':
      return nets.slice(a, Number(n.value), n.width);
    case 'cat':
      return nets.cat(args);
    case 'mul':
      return nets.mul(a, b, n.width, [(n.value & 1n) !== 0n, (n.value & 2n) !== 0n]);
    case 'div':
      return nets.divmod(a, b)[0];
    case 'mod':
      return nets.divmod(a, b)[1];
    default:
      return nets[n.kind](a, b);
  }
}

export interface PipelineOptions {
  /** Number of stages; else as many as the period needs. */
  readonly stages?: number | undefined;
  /** Longest path of a stage in ns. */
  readonly period: number;
}

/** In which stage nets are computed when a stage may take a time. */
function schedule(roots: readonly Net[], period: number): Map<Net, { stage: number; time: number }> {
  const at = new Map<Net, { stage: number; time: number }>();
  const order: Net[] = [];
  const seen = new Set<Net>();
  const stack = [...roots];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (seen.has(n)) continue;
    seen.add(n);
    order.push(n);
    stack.push(...n.args);
  }
  for (const n of order.sort((a, b) => a.id - b.id)) {
    const args = n.args.map((a) => at.get(a)!);
    const stage = Math.max(0, ...args.map((a) => a.stage));
    const start = Math.max(0, ...args.filter((a) => a.stage === stage).map((a) => a.time));
    const own = n.time - Math.max(0, ...n.args.map((a) => a.time));
    if (own > 0 && start > 0 && start + own > period) at.set(n, { stage: stage + 1, time: own });
    else at.set(n, { stage, time: start + own });
  }
  return at;
}

/** The shortest period for which so many stages do. */
function periodFor(roots: readonly Net[], stages: number): number {
  let low: number = DELAY.lut / 2;
  let high = Math.max(low, ...roots.map((r) => r.time));
  const need = (p: number): number => 1 + Math.max(0, ...[...schedule(roots, p).values()].map((s) => s.stage));
  for (let i = 0; i < 30 && high - low > 0.05; i++) {
    const mid = (low + high) / 2;
    if (need(mid) <= stages) high = mid;
    else low = mid;
  }
  return high;
}

/** A module of the same wires, cut by registers: one value a clock, `latency` clocks later. */
export function pipelined(kernel: PreparedKernel, name: string, options: PipelineOptions): VerilogModule {
  const control = ['clk', 'rst', 'in_valid', 'in_ready', 'out_valid', 'out_ready', 'advance', 'valid'];
  const { circuit, names, inputs, outputs } = begin(kernel, name, control, true);
  const { nets } = circuit.n;
  const renamed = rename(nets, circuit, inputs);
  const out = outputsOf(circuit);
  const roots = [...out.ports.map((p) => p.net), out.trap, out.code].map(renamed);
  const period = options.stages === undefined ? options.period : periodFor(roots, options.stages);
  const at = schedule(roots, period);
  const needed = 1 + Math.max(0, ...[...at.values()].map((s) => s.stage));
  const stages = Math.max(needed, options.stages ?? 1);

  const registers: { readonly net: Net; readonly next: Net }[] = [];
  const known = new Map<string, Net>();
  /** A net as the stage has it: computed there, or kept in registers since. */
  const inStage = (n: Net, stage: number): Net => {
    if (n.kind === 'const') return n;
    const key = `${n.id} ${stage}`;
    const before = known.get(key);
    if (before) return before;
    let here: Net;
    const own = at.get(n)!.stage;
    if (own === stage && n.kind === 'input') here = n;
    else if (own === stage || n.kind === 'slice' || n.kind === 'cat' || n.kind === 'not') {
      here = again(
        nets,
        n,
        n.args.map((a) => inStage(a, stage)),
      );
    } else {
      const next = inStage(n, stage - 1);
      here = next.kind === 'const' ? next : nets.input(names.fresh(`s${stage}_${registers.length}`), n.width);
      if (next.kind !== 'const') registers.push({ net: here, next });
    }
    known.set(key, here);
    return here;
  };
  const last = roots.map((r) => inStage(r, stages - 1));
  const printer = new NetPrinter(names);
  const ports: ModulePort[] = [
    { name: 'clk', direction: 'input', width: 1, source: 'clock' },
    { name: 'rst', direction: 'input', width: 1, source: 'synchronous reset' },
    { name: 'in_valid', direction: 'input', width: 1, source: 'inputs are there' },
    { name: 'in_ready', direction: 'output', width: 1, source: 'inputs are taken' },
    ...inputs,
    { name: 'out_valid', direction: 'output', width: 1, source: 'outputs are there' },
    { name: 'out_ready', direction: 'input', width: 1, source: 'outputs are taken' },
    ...outputs,
    ...trapPorts,
  ];
  for (const p of inputs) printer.declare(p.name, p.width);
  for (const r of registers) printer.count(r.next);
  for (const r of last) printer.count(r);
  printer.plan();
  const targets = [...outputs.map((p) => p.name), 'trap', 'trap_code'];
  const updates = [
    ...registers.map((r) => `${r.net.name} <= ${printer.text(r.next)};`),
    ...targets.map((t, i) => `${t} <= ${printer.text(last[i]!)};`),
  ];
  const flags = range(stages);
  const body = [
    ...registers.map((r) => `reg ${range(r.net.width)}${r.net.name};`),
    `reg ${flags}valid;`,
    'wire advance = out_ready | ~out_valid;',
    'assign in_ready = advance;',
    `assign out_valid = valid${stages > 1 ? `[${stages - 1}]` : ''};`,
    ...printer.lines,
    'always @(posedge clk) begin',
    `  if (rst) valid <= ${stages}'d0;`,
    `  else if (advance) valid <= ${stages > 1 ? `{valid[${stages - 2}:0], in_valid}` : 'in_valid'};`,
    'end',
    'always @(posedge clk) begin',
    '  if (advance) begin',
    ...updates.map((u) => `    ${u}`),
    '  end',
    'end',
    ...sink(printer.unused()),
  ];
  return {
    name,
    style: 'pipelined',
    kernel,
    text: header(kernel, name, 'pipelined') + moduleText(name, [], ports, body, new Set(targets)),
    parts: new Map(),
    ports,
    streams: [],
    sites: circuit.traps.map((t) => site(kernel, t.trap, t.span)),
    memories: [],
    latency: stages,
    cycles: 1,
    operations: operationsOf(roots),
    delay: Math.max(0, ...last.map((n) => n.time), ...registers.map((r) => r.next.time)),
    map: [],
  };
}
