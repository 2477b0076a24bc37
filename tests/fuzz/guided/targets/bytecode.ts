import { compile } from '../../../../compiler/driver.ts';
import { BYTECODE_DIAGNOSTICS } from '../../../../spec/diagnostics/bytecode.ts';
import type { Diagnostic } from '../../../../spec/diagnostics-schema.ts';
import { assemble } from '../../../../vm/assemble.ts';
import { readModule } from '../../../../vm/binary/read.ts';
import { writeModule } from '../../../../vm/binary/write.ts';
import { disassemble } from '../../../../vm/disassemble.ts';
import { encode } from '../../../../vm/encode/index.ts';
import type { Engine, EngineOptions, HostFunc, RegValue } from '../../../../vm/engine.ts';
import { isWide, TrapError } from '../../../../vm/engine.ts';
import type { TbcModule } from '../../../../vm/module.ts';
import { INSTR } from '../../../../vm/module.ts';
import { verify } from '../../../../vm/verify.ts';
import type { EngineName } from '../../../engines.ts';
import { bytecodeStarter } from '../../../engines.ts';
import { randomModule } from '../../../vm/random-ir.ts';
import { program } from '../../generate/program.ts';
import { Random } from '../../random.ts';
import { hash } from '../feedback.ts';
import type { Report, Target } from '../target.ts';
import { constantOf, mutateModule, shrinkModule } from './bytecode-changes.ts';

/**
 * `.tbc` files: the reader and the verifier never throw and take no longer than the file is long; a module they take runs, on
 * the interpreter and on the JIT, to the same results or traps, within its limits, and nothing but traps leaves it.
 */

const LIMITS = { fuel: 2000, memoryLimit: 1 << 20, stackLimit: 50 };
const FUNCS = 24;
/** Engines beside the interpreter in JavaScript, whose branches are counted, and in how many runs each takes part. */
const OTHERS = [
  [8, 'interp'],
  [8, 'jit'],
  [100, 'jit-optimized'],
] as const satisfies readonly (readonly [number, EngineName])[];

export function target(): Target {
  return {
    extension: 'tbc',
    limit: 24_000,
    slowMs: 2500,
    seeds,
    mutate: mutateModule,
    run,
    shrink: shrinkModule,
  };
}

function seeds(): Promise<readonly Uint8Array[]> {
  const out: Uint8Array[] = [];
  for (let seed = 1; seed <= 120; seed++) out.push(writeModule(encode(randomModule(seed))));
  for (let seed = 1; seed <= 20; seed++) {
    const { module } = compile({ path: 'fuzz.tri', text: program(seed) }, () => undefined, {
      opt: seed % 2 === 0 ? 'O0' : 'O2',
    });
    if (module) out.push(writeModule(encode(module)));
  }
  return Promise.resolve(out);
}

async function run(input: Uint8Array, report: Report): Promise<void> {
  const read = readModule(input);
  if (!('module' in read)) return told(read.diagnostics, report);
  const { module } = read;
  const refused = verify(module);
  if (refused.length > 0) return told(refused, report);
  report.reached('verified');
  for (const f of module.funcs) for (let i = 0; i < f.code.length; i += INSTR) report.reached(`opcode ${f.code[i]}`);
  const choice = hash(String.fromCharCode(...input.subarray(0, 4000)));
  // The file that is written of a module is read as the same module; so is its text.
  const again = writeModule(module);
  const back = readModule(again);
  if (!('module' in back) || !same(writeModule(back.module), again)) report.fail('does not read back', '');
  if (choice % 8 === 0) {
    const taken = assemble(disassemble(module));
    if (!('module' in taken)) report.fail('its text is refused', JSON.stringify(taken.diagnostics[0]));
    else {
      // Source positions within an instruction have come out before it; nothing else may differ.
      const made = readModule(writeModule(taken.module));
      if (!('module' in made)) report.fail('its text gives no module', '');
      else if (codeOf(made.module) !== codeOf(module)) report.fail('its text gives another module', '');
    }
  }
  const engines: Exclude<EngineName, 'reference'>[] = ['interp-js'];
  for (const [each, name] of OTHERS) if ((choice >>> 4) % each === 0) engines.push(name);
  const seen: string[][] = [];
  for (const name of engines) {
    const start = await bytecodeStarter(name, { tbc: module });
    seen.push(
      started(
        () => start(options(module, choice)),
        (engine) => runAll(engine, module, choice, report),
      ),
    );
  }
  const [left] = seen;
  for (const right of seen.slice(1)) {
    const at = left!.findIndex((x, i) => x !== right[i]);
    if (at >= 0)
      report.fail(`engines differ in ${kindOf(left![at]!)}/${kindOf(right[at]!)}`, `${left![at]}\n${right[at]}`);
  }
}

/** Data beyond the memory limit trap where an instance is made. */
function started(make: () => Engine, use: (engine: Engine) => string[]): string[] {
  try {
    return use(make());
  } catch (e) {
    if (e instanceof TrapError && e.trap === 'memory') return ['no instance: trap memory'];
    throw e;
  }
}

function told(diagnostics: readonly Diagnostic[], report: Report): void {
  for (const d of diagnostics) {
    if (!Object.hasOwn(BYTECODE_DIAGNOSTICS, d.code)) report.fail(`no row for ${d.code}`, '');
    report.reached(`${d.code} ${String(d.args['what'] ?? '').replace(/\d+/g, '#')}`);
  }
}

function codeOf(m: TbcModule): string {
  return disassemble({ ...m, funcs: m.funcs.map((f) => ({ ...f, spans: new Int32Array(0) })) });
}

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function kindOf(x: string): string {
  return /: (trap \w+)/.exec(x)?.[1] ?? (x.startsWith('memory') ? 'memory' : 'value');
}

function options(m: TbcModule, choice: number): EngineOptions {
  const hosts = m.imports.map((imp, i): HostFunc => {
    const { results } = m.funcs[imp.func]!;
    const r = new Random(choice + i);
    return () => results.map((t) => value(r, t));
  });
  return { ...LIMITS, hosts };
}

/** What calls of the functions show, one after another in one instance, and the memory at the end. */
function runAll(engine: Engine, m: TbcModule, choice: number, report: Report): string[] {
  const out: string[] = [];
  const r = new Random(choice);
  let calls = 0;
  for (const [i, f] of m.funcs.entries()) {
    if (f.imported >= 0) continue;
    if (++calls > FUNCS) break;
    engine.fuel = LIMITS.fuel;
    const args = f.params.map((t) => value(r, t));
    let text: string;
    try {
      text = engine.call(i, args).map(show).join(', ');
    } catch (e) {
      if (!(e instanceof TrapError)) throw e;
      text = `trap ${e.trap} at ${e.frames.map((x) => `${x.func}:${x.line}:${x.column}`).join(' ')}`;
      report.reached(`trap ${e.trap}`);
    }
    if (engine.fuel > LIMITS.fuel || engine.fuel < 0) report.fail('fuel grew', String(engine.fuel));
    if (engine.memory.length > Math.max(LIMITS.memoryLimit, 0)) report.fail('memory beyond its limit', '');
    out.push(`${f.name}: ${text}, fuel ${engine.fuel}`);
  }
  let h = 0;
  const { memory } = engine;
  for (let i = 0; i < memory.length; i += 4) h = Math.imul(h ^ memory[i]!, 0x01000193) + memory[i + 1]! + (memory[i + 2]! << 8) + (memory[i + 3]! << 16); // prettier-ignore
  // NaNs of different payloads, which nothing can tell apart, may lie in memory.
  const floats = m.funcs.some((f) => f.registers.some((t) => t === 'f32' || t === 'f64' || t === 'v128'));
  out.push(floats ? `${memory.length}` : `memory of ${memory.length}: ${h}`);
  return out;
}

function show(v: RegValue): string {
  return v instanceof Uint8Array ? `[${v.join(' ')}]` : Object.is(v, -0) ? '-0' : String(v);
}

function value(r: Random, t: Parameters<typeof constantOf>[1]): RegValue {
  const v = constantOf(r, t);
  if (typeof v === 'boolean') return v ? 1 : 0;
  return typeof v === 'bigint' && !isWide(t) ? Number(v) : v;
}
