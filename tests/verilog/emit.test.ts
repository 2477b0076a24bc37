import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../backends/target.ts';
import type { EmittedFile, PreparedKernel } from '../../backends/target.ts';
import { BOARDS, WRAPPER_PINS } from '../../backends/verilog/boards.ts';
import { target } from '../../backends/verilog/index.ts';
import { onBoard } from '../../backends/verilog/synthesise.ts';
import { boardTop } from '../../backends/verilog/wrapper.ts';
import { compileText, moduleOf, NO_IVERILOG, NO_VERILATOR, NO_YOSYS, prepared, tools } from './harness.ts';

/** The files of the target: what they hold, that make, the simulators and the synthesisers take them, and what is refused. */

const KERNELS = `
pub kernel matvec(w: [M, K]trit, x: [K]i8) -> (y: [M]i32) { y[i] = sum(k) i32(w[i, k]) * i32(x[k]) }
pub kernel halves(inout a: [N]i32, d: i32) -> (n: i32) {
  a[i] = a[i] / d
  n = sum(i) a[i]
}
pub fn gcd(a: u16, b: u16) -> u16 {
  var x = a
  var y = b
  while y != 0 {
    let rest = x % y
    x = y
    y = rest
  }
  x
}
pub fn fib(n: i32) -> i32 { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
pub fn half(x: f32) -> f32 { x * 0.5 }
pub fn text(n: i32) -> str { "a" }
`;
const module = compileText(KERNELS);
const SIZES = { M: 5, K: 11, N: 4 };

function emit(kernels: readonly PreparedKernel[], options: Record<string, string> = {}): readonly EmittedFile[] {
  return target.emit(kernels, { name: 'out', options }) as readonly EmittedFile[];
}

function textOf(files: readonly EmittedFile[], path: string): string {
  return String(files.find((f) => f.path === path)?.content);
}

function written(files: readonly EmittedFile[]): string {
  const folder = tools.temporary();
  for (const f of files) tools.write(`${folder}/${f.path}`, f.content);
  return folder;
}

describe('files', () => {
  it('are a module, a bench with its words, wrappers, constraints, a report and a name map', () => {
    const files = emit([prepared(module, 'halves', SIZES)], { axi: 'yes' });
    const paths = files.map((f) => f.path).sort();
    const own = [
      '.v',
      '_top.v',
      '_tb.v',
      '_axi.v',
      '.json',
      '.map.json',
      '_tb.traps.hex',
      '_tb_a.in.hex',
      '_tb_d.in.hex',
    ];
    for (const suffix of own) expect(paths).toContain(`out${suffix}`);
    for (const b of BOARDS) expect(paths).toContain(b.file);
    const report = JSON.parse(textOf(files, 'out.json')) as { ports: { name: string }[]; traps: { trap: string }[] };
    expect(report.ports.map((p) => p.name)).toContain('a_out_last');
    expect(report.traps.map((t) => t.trap)).toContain('zero_divisor');
    const map = JSON.parse(textOf(files, 'out.map.json')) as { name: string; source: string; place: string }[];
    expect(map.some((m) => m.source === 'state' && /kernels\.tri:4$/.test(m.place))).toBe(true);
  });

  it('constrain every pin of the wrapper, each once', () => {
    const files = emit([prepared(module, 'halves', SIZES)]);
    for (const b of BOARDS) {
      expect(new Set(Object.values(b.pins)).size, b.name).toBe(WRAPPER_PINS.length);
      for (const pin of WRAPPER_PINS) expect(textOf(files, b.file), b.name).toMatch(new RegExp(`\\b${pin}\\b`));
    }
  });

  it.for([
    ['halves', {}],
    ['matvec', { lanes: '4' }],
    ['gcd', {}],
    ['matvec', { style: 'pipelined', stages: '3' }],
  ] as const)('make sim passes: %s %o', { timeout: 60_000 }, ([name, options], ctx) => {
    if (NO_IVERILOG !== undefined || !tools.find('make')) return ctx.skip(NO_IVERILOG ?? 'make is not installed');
    const folder = written(emit([prepared(module, name, SIZES)], options));
    const ran = tools.run(tools.find('make')!, ['sim'], { cwd: folder });
    expect(ran.stdout).toContain('PASS');
    expect(ran.status, ran.stderr).toBe(0);
  });

  it('divisions are units in files of their own', (ctx) => {
    if (NO_VERILATOR !== undefined || !tools.find('make')) return ctx.skip(NO_VERILATOR ?? 'make is not installed');
    const files = emit([prepared(module, 'gcd', SIZES), prepared(module, 'halves', SIZES)]);
    expect(files.filter((f) => f.path === 'trinity_divide.v').length).toBe(1);
    const folder = written(files);
    for (const name of ['out_gcd', 'out_halves']) {
      expect(tools.run(tools.find('make')!, ['lint', `MODULE=${name}`], { cwd: folder }).stderr, name).toBe('');
    }
  });

  it('make sim fails where a word is not what was expected', { timeout: 60_000 }, (ctx) => {
    if (NO_IVERILOG !== undefined || !tools.find('make')) return ctx.skip(NO_IVERILOG ?? 'make is not installed');
    const files = emit([prepared(module, 'matvec', SIZES)]);
    const path = 'out_tb_y_out.out.hex';
    const changed = files.map((f) =>
      f.path === path ? { path, content: String(f.content).replace(/^./, (c) => (c === '0' ? '1' : '0')) } : f,
    );
    expect(tools.run(tools.find('make')!, ['sim'], { cwd: written(changed) }).status).not.toBe(0);
  });

  it.for(['sequential', 'pipelined', 'combinational'])('wrappers are clean: %s', { timeout: 60_000 }, (style, ctx) => {
    if (NO_VERILATOR !== undefined || !tools.find('make')) return ctx.skip(NO_VERILATOR ?? 'make is not installed');
    const folder = written(emit([prepared(module, 'matvec', SIZES)], { style, axi: 'yes' }));
    expect(tools.run(tools.find('make')!, ['lint'], { cwd: folder }).stderr).toBe('');
    for (const top of ['out', 'out_top', ...(style === 'combinational' ? [] : ['out_axi'])]) {
      const sources = [...new Set(['out.v', `${top}.v`])];
      const args = ['--lint-only', '-Wall', '-Wno-DECLFILENAME', '--top-module', top, ...sources];
      expect(tools.run(tools.find('verilator')!, args, { cwd: folder }).stderr, top).toBe('');
    }
  });

  it('go through synthesis for every board, and place and route where there is one', { timeout: 240_000 }, (ctx) => {
    if (NO_YOSYS !== undefined) return ctx.skip(NO_YOSYS);
    const m = moduleOf(prepared(module, 'gcd'), 'gcd');
    for (const b of BOARDS.filter((x) => x.name !== 'icebreaker')) {
      const made = onBoard(b, 'gcd_top', m.text + [...m.parts.values()].join('') + boardTop(m), tools);
      expect(
        Object.values(made.cells).reduce((x, y) => x + y, 0),
        b.name,
      ).toBeGreaterThan(50);
      if (b.place !== undefined && tools.find('nextpnr-ice40')) expect(made.fmaxMHz, b.name).toBeGreaterThan(20);
    }
  });
});

describe('what cannot be had', () => {
  const refusal = (name: string, options: Record<string, string>): string => {
    try {
      emit([prepared(module, name, SIZES)], options);
    } catch (e) {
      if (e instanceof UnsupportedError) return e.message;
      throw e;
    }
    return 'nothing';
  };
  it.each([
    ['half', {}, /floating-point/],
    ['fib', {}, /fib calls itself/],
    ['fib', { style: 'combinational' }, /nest too deeply|too large|depends on its inputs/],
    ['gcd', { style: 'combinational' }, /depends on its inputs|too large/],
    ['text', {}, /./],
    ['matvec', { stages: 'three' }, /option stages must be a number/],
    ['matvec', { lanes: '1' }, /option lanes must be a number from 2/],
    ['matvec', { style: 'fast' }, /option style must be combinational or pipelined or sequential/],
  ] as const)('%s %o', (name, options, reason) => {
    expect(refusal(name, options)).toMatch(reason);
  });
});
