import { compile } from '../../compiler/driver.ts';
import { AbiError } from '../../vm/embed/errors.ts';
import { TrapError } from '../../vm/engine.ts';
import { argumentJson, argumentValue, chooseShapes } from './generate/arguments.ts';
import { program } from './generate/program.ts';
import type { Findings } from './findings.ts';
import type { Artefact, EngineName, Subject } from './machines.ts';
import { artefact, start } from './machines.ts';
import { Random } from './random.ts';

/**
 * Snapshots: a restored one behaves as the instance did when it was taken; a broken one is refused with an AbiError and
 * changes nothing, or is a state of the memory like any other, with which calls give values, traps or AbiErrors.
 */
export function snapshotFuzzer(
  findings: Findings,
  engines: readonly EngineName[] = ['interp', 'jit'],
): (seed: number) => Promise<boolean> {
  let current: { text: string; a: Artefact; subject: Subject } | undefined;
  return async (seed) => {
    const r = new Random(seed);
    while (!current || r.oneIn(40)) {
      const text = program(r.bits());
      const { module } = compile({ path: 'fuzz.tri', text }, () => undefined, { opt: 'O2' });
      if (!module || module.exports.length === 0) continue;
      const a = artefact(module);
      current = {
        text,
        a,
        subject: await start(r.pick(engines), a, { fuel: 5000, memoryLimit: 4 << 20, stackLimit: 100 }),
      };
    }
    const { a, subject, text } = current;
    const { instance } = subject;
    const fail = (kind: string, detail: string): void => {
      if (findings.note(kind))
        console.log(`seed ${seed}: ${kind}\n  ${findings.write(kind, seed, 'tri', text)}\n  ${detail.slice(0, 600)}`);
    };
    try {
      const taken = instance.snapshot();
      const e = r.pick(a.tbc.exports);
      const shapes = chooseShapes(
        r,
        e.signature.params.map((p) => p.type),
      );
      const args = e.signature.params.map((p) => argumentValue(argumentJson(r, p.type, shapes), p.type));
      const once = JSON.stringify(subject.call(e.name, args));
      instance.restore(taken);
      const twice = JSON.stringify(subject.call(e.name, args));
      if (once !== twice) fail('snapshot: restored state behaves differently', `${once}\n${twice}`);
      instance.restore(taken);
      const broken = mutate(r, taken);
      try {
        instance.restore(broken);
      } catch (error) {
        if (!(error instanceof AbiError)) throw error;
        if (Buffer.compare(Buffer.from(instance.snapshot()), Buffer.from(taken)) !== 0)
          fail('snapshot: a refused one changed the state', '');
        return true;
      }
      try {
        subject.call(e.name, args);
      } catch (error) {
        if (!(error instanceof AbiError || error instanceof TrapError)) throw error;
      }
      instance.restore(taken);
    } catch (error) {
      const { name, message, stack } = error as Error;
      const frame = /\/((?:vm|backends|spec|compiler)\/[\w/.-]+\.ts)/.exec(stack ?? '')?.[1] ?? '';
      fail(`snapshot: ${name} ${frame} ${message.replace(/\d+/g, '#').slice(0, 50)}`, stack ?? '');
      current = undefined;
    }
    return true;
  };
}

function mutate(r: Random, base: Uint8Array): Uint8Array {
  let b = base.slice();
  for (let n = r.between(1, 4); n > 0; n--) {
    if (b.length === 0) return b;
    const header = r.oneIn(3);
    const i = r.below(header ? Math.min(b.length, 48) : b.length);
    const k = r.below(8);
    if (k === 0) b = b.slice(0, i);
    else if (k === 1)
      b = Uint8Array.from([...b, ...Array.from({ length: r.pick([1, 100, 70_000]) }, () => r.below(256))]);
    else b[i] = r.oneIn(2) ? r.pick([0, 1, 255, 128, 127]) : r.below(256);
  }
  return b;
}
