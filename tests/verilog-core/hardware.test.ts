import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coreFiles } from '../../backends/verilog/core/hardware.ts';
import { makeImage, placeAt } from '../../backends/verilog/core/image.ts';
import { CORE_OPS, IMMEDIATE, PROFILES, STOPS } from '../../backends/verilog/core/isa.ts';
import { emitProgram } from '../../backends/verilog/core/program.ts';
import { systemVerilog } from '../../backends/verilog/core/simulation.ts';
import { UnsupportedError } from '../../backends/target.ts';
import { TRAPS } from '../../spec/traps.ts';
import { writeModule } from '../../vm/binary/write.ts';
import { spanAt } from '../../vm/module.ts';
import { compileProgram } from '../conformance/lib/run-programs.ts';
import { artefact } from '../engines.ts';
import { buildIcarus, MEMORY_BYTES, missing } from './simulators.ts';

/** The hardware by itself: linted, in Icarus Verilog, its files, what it refuses, and proofs of its parts by Yosys. */

const at = mkdtempSync(join(tmpdir(), 'trinity-core-hw-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));

const SOURCE = `
fn gcd(a: t27, b: t27) -> t27 { if b == 0 { a } else { gcd(b, a % b) } }
fn depth(n: i32) -> i32 { if n == 0 { 0 } else { depth(n - 1) + 1 } }
pub fn greatest() -> t27 { gcd(3_486_784_401, 1_162_261_467 * 7) }
pub fn deep() -> i32 { depth(100_000) }
pub fn divided() -> i32 {
  var d = 3
  while d > 0 { d -= 1 }
  7 / d
}
pub fn trits() -> t9 { (0t1T0 & 0t11T) | rotup(0t1) }
pub fn floats() -> f64 { 1.5 }
pub fn sorted() -> [_]i32 {
  var xs = [5, 3, 9, -2, 7, 0]
  for i in 0..6 { for j in i + 1..6 { if xs[j] < xs[i] {
    let t = xs[i]
    xs[i] = xs[j]
    xs[j] = t
  } } }
  xs
}
fn main() { println("greatest ", greatest(), ", trits ", trits(), ", sorted ", sorted()) }
`;

function compiled(source: string): ReturnType<typeof artefact>['tbc'] {
  const { module, diagnostics } = compileProgram('test.tri', source, { vectors: false });
  if (!module) throw new Error(JSON.stringify(diagnostics));
  return artefact(module).tbc;
}

const tbc = compiled(SOURCE);
const func = (name: string): number => tbc.exports.find((e) => e.name === name)!.func;
const profile = PROFILES.t27;

describe('the core in Verilog', () => {
  it('has opcodes of its own for all operations, in seven bits', () => {
    const codes = Object.values(CORE_OPS).map((o) => o.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(Math.max(...codes)).toBeLessThan(IMMEDIATE);
  });

  it.for(Object.values(PROFILES))('is clean by verilator --lint-only -Wall: $name', { timeout: 120_000 }, (p, ctx) => {
    const problem = missing('verilator');
    if (problem) return ctx.skip(problem);
    const files = [...coreFiles(p), { path: 'trinity_system.v', content: systemVerilog(p) }];
    for (const f of files) writeFileSync(join(at, f.path), String(f.content));
    const r = spawnSync(
      'verilator',
      ['--lint-only', '-Wall', '--top-module', 'trinity_system', ...files.map((f) => f.path)],
      {
        cwd: at,
      },
    );
    expect(r.stderr.toString()).toBe('');
    expect(r.status).toBe(0);
  });

  it('gives results and traps in Icarus Verilog, at their places', { timeout: 300_000 }, (ctx) => {
    const problem = missing('iverilog', 'vvp');
    if (problem) return ctx.skip(problem);
    const runs = ['greatest', 'divided', 'trits', 'deep'].map((name) => ({ func: func(name), args: [] }));
    const image = makeImage(tbc, { profile, memoryBytes: MEMORY_BYTES, runs });
    const simulator = buildIcarus(profile);
    const [greatest, divided, trits, deep] = simulator.run(image);
    simulator.remove();
    expect([greatest!.code, greatest!.results]).toEqual([STOPS.done, [1162261467n]]);
    expect([trits!.code, trits!.results]).toEqual([STOPS.done, [9839n]]);
    expect(divided!.code).toBe(TRAPS.zero_divisor.id);
    const place = placeAt(image, divided!.at)!;
    const span = spanAt(tbc.funcs[place.index]!, place.instr)!;
    expect(SOURCE.slice(span.start, span.end)).toContain('7 / d');
    expect(deep!.code).toBe(TRAPS.stack.id);
  });

  it('is the same image for the same bytecode', () => {
    const options = { profile, memoryBytes: 65536, runs: [{ func: func('sorted'), args: [] }] };
    expect(makeImage(tbc, options)).toEqual(makeImage(tbc, options));
  });

  it('refuses what it does not have, with the function and the place', () => {
    const refused = (name: string): UnsupportedError => {
      try {
        makeImage(tbc, { profile, memoryBytes: 65536, runs: [{ func: func(name), args: [] }] });
      } catch (e) {
        if (e instanceof UnsupportedError) return e;
      }
      throw new Error('not refused');
    };
    const { diagnostic } = refused('floats');
    expect(diagnostic.args).toMatchObject({ target: 'verilog', kernel: 'floats' });
    expect(String(diagnostic.args['reason'])).toMatch(/floating-point/);
    expect(SOURCE.slice(diagnostic.span.start, diagnostic.span.end)).toMatch(/1\.5|floats/);
  });

  it('comes with a bench that passes', { timeout: 300_000 }, (ctx) => {
    const problem = missing('iverilog', 'vvp', 'make');
    if (problem) return ctx.skip(problem);
    const files = emitProgram(writeModule(tbc), { name: 'prog', options: { core: 'yes' } });
    for (const f of files) writeFileSync(join(at, f.path), f.content);
    const out = execFileSync('make', ['sim'], { cwd: at, stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    expect(out).toContain('greatest 1162261467, trits 9839, sorted [-2, 0, 3, 5, 7, 9]');
    expect(out).toMatch(/^PASS /m);
    expect(files.map((f) => f.path)).toEqual(
      expect.arrayContaining([
        'icebreaker.pcf',
        'hx8k.pcf',
        'ulx3s.lpf',
        'arty.xdc',
        'tangnano9k.cst',
        'prog.map.json',
        'prog.json',
      ]),
    );
  });

  it('takes at most 1,500 lookup tables of an iCE40', { timeout: 300_000 }, (ctx) => {
    const problem = missing('yosys');
    if (problem) return ctx.skip(problem);
    const files = coreFiles(profile);
    for (const f of files) writeFileSync(join(at, f.path), String(f.content));
    writeFileSync(join(at, 'regs.hex'), '0\n'.repeat(512));
    const names = files.map((f) => f.path).join(' ');
    const script = `read_verilog ${names}; synth_ice40 -abc2 -top trinity_core; tee -o cells.txt stat`;
    execFileSync('yosys', ['-q', '-p', script], { cwd: at, stdio: 'pipe' });
    const tables = Number(/SB_LUT4 +(\d+)/.exec(readFileSync(join(at, 'cells.txt'), 'utf8'))?.[1]);
    expect(tables).toBeGreaterThan(500);
    expect(tables).toBeLessThan(1500);
  });

  const yosys = (files: readonly { path: string; content: string | Uint8Array }[], miter: string): string => {
    for (const f of files) writeFileSync(join(at, f.path), String(f.content));
    writeFileSync(join(at, 'miter.v'), miter);
    const script = `read_verilog -sv ${files.map((f) => f.path).join(' ')} miter.v; prep -top miter -flatten; sat -verify -prove ok 1 miter`;
    return execFileSync('yosys', ['-q', '-p', script], { cwd: at, stdio: 'pipe' }).toString();
  };

  // All of what the step is for: within three times the range the result is in the range, and differs by nothing or one power.
  it.for([1, 2, 3, 6, 9, 20, 27, 40])('takes a proven step to %i trits', { timeout: 120_000 }, (n, ctx) => {
    const problem = missing('yosys');
    if (problem) return ctx.skip(problem);
    const p = n <= profile.trits ? profile : PROFILES.full64;
    const W = p.width;
    const m = 3n ** BigInt(n);
    const h = (m - 1n) / 2n;
    const step = coreFiles(p).filter((f) => f.path === 'trinity_step.v');
    yosys(
      step,
      `module miter(input signed [${W - 1}:0] r, output ok);
  wire [${W - 1}:0] stepped;
  wire beyond;
  trinity_step step (.r(r), .power(${W}'d${m}), .add(1'b0), .stepped(stepped), .beyond(beyond));
  wire signed [${W - 1}:0] y = beyond ? $signed(stepped) : r;
  wire signed [${W - 1}:0] h = ${W}'sd${h};
  wire signed [${W - 1}:0] m = ${W}'sd${m};
  wire given = r <= 3 * h && r >= -(3 * h);
  assign ok = !given || (y <= h && y >= -h && (y == r || y == r - m || y == r + m));
endmodule`,
    );
  });

  it('wraps into binary types as proved', { timeout: 120_000 }, (ctx) => {
    const problem = missing('yosys');
    if (problem) return ctx.skip(problem);
    const W = profile.width;
    const wrap = coreFiles(profile).filter((f) => f.path === 'trinity_wrap.v');
    yosys(
      wrap,
      `module miter(input signed [${W - 1}:0] r, input [1:0] size, input is_signed, output ok);
  wire [${W - 1}:0] y;
  trinity_wrap wrap (.r(r), .s8(size == 1), .s16(size == 2), .s32(size == 3), .is_signed(is_signed), .wrapped(y));
  wire signed [7:0] r8 = r[7:0];
  wire signed [15:0] r16 = r[15:0];
  wire signed [31:0] r32 = r[31:0];
  wire signed [${W - 1}:0] e8 = r8, e16 = r16, e32 = r32;
  wire [${W - 1}:0] z8 = r[7:0], z16 = r[15:0], z32 = r[31:0];
  assign ok = y == (size == 0 ? r : size == 1 ? (is_signed ? e8 : z8) : size == 2 ? (is_signed ? e16 : z16) : is_signed ? e32 : z32);
endmodule`,
    );
  });

  it('has proofs that fail where the hardware is wrong', { timeout: 120_000 }, (ctx) => {
    const problem = missing('yosys');
    if (problem) return ctx.skip(problem);
    const broken = coreFiles(profile)
      .filter((f) => f.path === 'trinity_wrap.v')
      .map((f) => ({ ...f, content: String(f.content).replace('s16 ? r[15]', 's16 ? r[14]') }));
    const miter = `module miter(input signed [${profile.width - 1}:0] r, output ok);
  wire signed [${profile.width - 1}:0] y;
  wire signed [15:0] r16 = r[15:0];
  trinity_wrap wrap (.r(r), .s8(1'b0), .s16(1'b1), .s32(1'b0), .is_signed(1'b1), .wrapped(y));
  assign ok = y == r16;
endmodule`;
    expect(() => yosys(broken, miter)).toThrow();
  });
});
