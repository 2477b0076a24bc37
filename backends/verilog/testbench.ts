import { range } from './print-net.ts';
import type { ModulePort, Stream, VerilogModule } from './report.ts';

/**
 * Benches that feed a module and look at what comes out. `check` compares with what was expected and ends with PASS or FAIL;
 * `dump` writes what came out, a line for each value, for the device to read.
 */
export interface Bench {
  readonly module: VerilogModule;
  readonly name: string;
  readonly calls: number;
  readonly mode: 'check' | 'dump';
  /** Set: it does not end the simulation, but sets `tb_over`: for benches of several modules that run together. */
  readonly together?: boolean;
  /** Clocks after which a call that is not done counts as hanging. */
  readonly limit: number;
}

/** The files that a bench reads by $readmemh, a word a line: elements of all calls one after another. */
export interface Vectors {
  /** Words of each input in the order of `benchInputs`, call after call. */
  readonly inputs: readonly (readonly bigint[])[];
  /** For each call whether it traps, and the trap's number. */
  readonly traps: readonly (number | undefined)[];
  /** Words of each output in the order of `benchOutputs`; where a call traps they do not matter. */
  readonly outputs: readonly (readonly bigint[])[];
}

interface Group {
  readonly name: string;
  readonly width: number;
  /** Words of a call. */
  readonly count: number;
  readonly stream: Stream | undefined;
}

/** What a bench gives: scalars, whole vectors, or streams of elements. */
export function benchInputs(m: VerilogModule): Group[] {
  const streams = m.streams.flatMap((s): Group[] =>
    s.input === undefined ? [] : [{ name: s.input, width: dataWidth(m, s.input), count: s.count, stream: s }],
  );
  return [...dataPorts(m, 'input'), ...streams];
}

/** What a bench takes. */
export function benchOutputs(m: VerilogModule): Group[] {
  const streams = m.streams.flatMap((s): Group[] =>
    s.output === undefined ? [] : [{ name: s.output, width: dataWidth(m, s.output), count: s.count, stream: s }],
  );
  return [...dataPorts(m, 'output'), ...streams];
}

function dataWidth(m: VerilogModule, stream: string): number {
  return m.ports.find((p) => p.name === `${stream}_data`)!.width;
}

function dataPorts(m: VerilogModule, direction: ModulePort['direction']): Group[] {
  const ofStreams = new Set(m.streams.flatMap((s) => [`${s.input ?? ''}_data`, `${s.output ?? ''}_data`]));
  return m.ports
    .filter((p) => p.direction === direction && p.type !== undefined && !ofStreams.has(p.name))
    .map((p) => ({ name: p.name, width: p.width, count: 1, stream: undefined }));
}

export function hexFile(words: readonly bigint[], width: number): string {
  const digits = Math.ceil(width / 4);
  return words.map((w) => BigInt.asUintN(width, w).toString(16).padStart(digits, '0')).join('\n') + '\n';
}

/** Files of the vectors, by the names that the bench reads. */
export function vectorFiles(b: Bench, v: Vectors): { path: string; content: string }[] {
  const groups = (list: readonly Group[], words: readonly (readonly bigint[])[], suffix: string) =>
    list.map((g, i) => ({ path: `${b.name}_${g.name}.${suffix}.hex`, content: hexFile(words[i]!, g.width) }));
  const inputs = groups(benchInputs(b.module), v.inputs, 'in');
  if (b.mode === 'dump') return inputs;
  const traps = hexFile(
    v.traps.map((t) => (t === undefined ? 0n : BigInt(16 + t))),
    8,
  );
  return [
    ...inputs,
    ...groups(benchOutputs(b.module), v.outputs, 'out'),
    { path: `${b.name}.traps.hex`, content: traps },
  ];
}

/** The bench's text. */
export function benchText(b: Bench): string {
  const { module: m } = b;
  const inputs = benchInputs(m);
  const outputs = benchOutputs(m);
  const clocked = m.style !== 'combinational';
  const lines: string[] = [
    `// Feeds ${m.name} with ${b.calls} call${b.calls === 1 ? '' : 's'}${b.mode === 'check' ? ' and compares it with the virtual machine' : ''}.`,
    '`timescale 1ns / 1ps',
    '`default_nettype none',
    `module ${b.name};`,
  ];
  const say = (...text: string[]): void => void lines.push(...text.map((t) => (t === '' ? '' : `  ${t}`)));
  say(...(clocked ? ["reg clk = 1'b0;", "reg rst = 1'b1;"] : []), 'integer tb_call, tb_i, tb_errors, tb_wait;');
  if (b.together) say("reg tb_over = 1'b0;");
  for (const p of m.ports) {
    if (p.name === 'clk' || p.name === 'rst') continue;
    if (p.direction === 'input') say(`reg ${range(p.width)}${p.name} = ${p.width}'d0;`);
    else say(`wire ${range(p.width)}${p.name};`);
  }
  const connected = m.ports.map((p) => `.${p.name}(${p.name})`).join(', ');
  say(`${m.name} tb_dut (${connected});`);
  const words = (g: Group): number => Math.max(1, g.count * b.calls);
  for (const g of inputs) say(`reg ${range(g.width)}tb_in_${g.name} [0:${words(g) - 1}];`);
  if (b.mode === 'check') {
    for (const g of outputs) say(`reg ${range(g.width)}tb_out_${g.name} [0:${words(g) - 1}];`);
    say(`reg [7:0] tb_traps [0:${Math.max(1, b.calls) - 1}];`);
  }
  // A bench that is over costs the others no time.
  if (clocked) say(b.together ? 'initial while (!tb_over) #5 clk = ~clk;' : 'always #5 clk = ~clk;');
  say('initial begin', '  tb_errors = 0;');
  for (const g of inputs) say(`  $readmemh("${b.name}_${g.name}.in.hex", tb_in_${g.name});`);
  if (b.mode === 'check') {
    for (const g of outputs) say(`  $readmemh("${b.name}_${g.name}.out.hex", tb_out_${g.name});`);
    say(`  $readmemh("${b.name}.traps.hex", tb_traps);`);
  }
  say(clocked ? '  repeat (3) @(negedge clk);' : '  #1;');
  if (clocked) say("  rst = 1'b0;");
  const body = { combinational: wires, pipelined: flow, sequential: runs }[m.style](b, inputs, outputs);
  if (m.style === 'pipelined') say(...body.map((l) => `  ${l}`));
  else {
    say(`  for (tb_call = 0; tb_call < ${b.calls}; tb_call = tb_call + 1) begin`);
    say(...body.map((l) => `    ${l}`), '  end');
  }
  if (b.mode === 'check') {
    say(
      `  if (tb_errors == 0) $display("PASS %0d calls of ${m.name}", tb_call);`,
      `  else $display("FAIL ${m.name}: %0d errors", tb_errors);`,
    );
  }
  say(b.together ? "  tb_over = 1'b1;" : '  $finish;', 'end');
  if (b.mode === 'check') {
    say('task tb_mismatch(input integer tb_which);', '  begin', '    tb_errors = tb_errors + 1;');
    say(
      '    if (tb_errors <= 10) $display("%m: call %0d: output %0d differs", tb_call, tb_which);',
      '  end',
      'endtask',
    );
  }
  lines.push('endmodule', '`default_nettype wire', '');
  return lines.join('\n');
}

/** Looks at trap and outputs, scalars and vectors alone. */
function looks(b: Bench, outputs: readonly Group[], at = 'tb_call'): string[] {
  const plain = outputs.filter((g) => !g.stream);
  if (b.mode === 'dump') {
    const shown = ['trap', 'trap_code', ...(b.module.style === 'sequential' ? ['trap_site'] : [])];
    return [
      `$display("t ${shown.map(() => '%0d').join(' ')}", ${shown.join(', ')});`,
      ...plain.map((g) => `if (!trap) $display("v %h", ${g.name});`),
    ];
  }
  return [
    `if (trap !== (tb_traps[${at}] != 8'd0)) tb_mismatch(-1);`,
    `else if (trap) begin if ({4'd0, trap_code} !== tb_traps[${at}] - 8'd16) tb_mismatch(-2); end`,
    'else begin',
    ...plain.map((g, i) => `  if (${g.name} !== tb_out_${g.name}[${at}]) tb_mismatch(${i});`),
    'end',
  ];
}

function gives(inputs: readonly Group[]): string[] {
  return inputs.filter((g) => !g.stream).map((g) => `${g.name} = tb_in_${g.name}[tb_call];`);
}

function wires(b: Bench, inputs: readonly Group[], outputs: readonly Group[]): string[] {
  return [...gives(inputs), '#1;', ...looks(b, outputs)];
}

/** A stream of values, which pauses now and then on either side. */
function flow(b: Bench, inputs: readonly Group[], outputs: readonly Group[]): string[] {
  return [
    'tb_i = 0;',
    'tb_call = 0;',
    'tb_wait = 0;',
    `while (tb_call < ${b.calls} && tb_wait < ${b.limit}) begin`,
    `  in_valid = tb_i < ${b.calls} && (tb_wait % 5) != 4;`,
    ...inputs.map((g) => `  if (in_valid) ${g.name} = tb_in_${g.name}[tb_i];`),
    '  out_ready = (tb_wait % 7) < 5;',
    '  #1;',
    '  if (in_valid && in_ready) tb_i = tb_i + 1;',
    '  if (out_valid && out_ready) begin',
    ...looks(b, outputs).map((l) => `    ${l}`),
    '    tb_call = tb_call + 1;',
    '  end',
    '  tb_wait = tb_wait + 1;',
    '  @(negedge clk);',
    'end',
    ...(b.mode === 'check'
      ? [`if (tb_call != ${b.calls}) begin $display("hangs"); tb_errors = tb_errors + 1; end`]
      : []),
  ];
}

function runs(b: Bench, inputs: readonly Group[], outputs: readonly Group[]): string[] {
  const lines = gives(inputs);
  for (const g of inputs) {
    if (!g.stream) continue;
    lines.push(
      'tb_i = 0;',
      `while (tb_i < ${g.count}) begin`,
      `  ${g.name}_valid = 1'b1;`,
      `  ${g.name}_data = tb_in_${g.name}[tb_call * ${g.count} + tb_i];`,
      '  #1;',
      `  if (${g.name}_ready) tb_i = tb_i + 1;`,
      '  @(negedge clk);',
      'end',
      `${g.name}_valid = 1'b0;`,
    );
  }
  lines.push(
    "start = 1'b1;",
    '@(negedge clk);',
    "start = 1'b0;",
    'tb_wait = 0;',
    `while (!done && tb_wait < ${b.limit}) begin @(negedge clk); tb_wait = tb_wait + 1; end`,
    b.mode === 'dump'
      ? 'if (!done) begin $display("h %0d", tb_wait); $finish; end else $display("c %0d", tb_wait);'
      : 'if (!done) begin $display("call %0d hangs", tb_call); tb_errors = tb_errors + 1; end',
    ...looks(b, outputs),
  );
  outputs.forEach((g, n) => {
    if (!g.stream) return;
    const word = `tb_out_${g.name}[tb_call * ${g.count} + tb_i]`;
    lines.push(
      'tb_i = 0;',
      'tb_wait = 0;',
      `while (!trap && tb_i < ${g.count} && tb_wait < ${g.count * 4 + 100}) begin`,
      b.mode === 'dump' ? `  ${g.name}_ready = 1'b1;` : `  ${g.name}_ready = (tb_wait & 7) != 3;`,
      '  #1;',
      `  if (${g.name}_valid && ${g.name}_ready) begin`,
      b.mode === 'dump'
        ? `    $display("v %h", ${g.name}_data);`
        : `    if (${g.name}_data !== ${word}) tb_mismatch(${n});`,
      ...(b.mode === 'check' ? [`    if (${g.name}_last !== (tb_i == ${g.count - 1})) tb_mismatch(${n});`] : []),
      '    tb_i = tb_i + 1;',
      '  end',
      '  tb_wait = tb_wait + 1;',
      '  @(negedge clk);',
      'end',
      `${g.name}_ready = 1'b0;`,
      ...(b.mode === 'check' ? [`if (!trap && tb_i != ${g.count}) tb_mismatch(${n});`] : []),
    );
  });
  return lines;
}
