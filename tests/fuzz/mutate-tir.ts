import { compile } from '../../compiler/driver.ts';
import { parseModule, TirError } from '../../compiler/ir/parse.ts';
import { printModule } from '../../compiler/ir/print.ts';
import { verifyModule } from '../../compiler/ir/verify.ts';
import { encode } from '../../vm/encode/index.ts';
import { verify } from '../../vm/verify.ts';
import type { Findings } from './findings.ts';
import { program } from './generate/program.ts';
import { corpus, mutateText } from './mutate.ts';
import { Random } from './random.ts';

/**
 * Broken `.tir` texts: the parser gives a module or a TirError, the verifier never throws; a module that verifies prints to
 * a text that reads back as the same, and encodes to bytecode that the bytecode's verifier takes.
 */
export function tirFuzzer(findings: Findings): (seed: number) => Promise<boolean> {
  const fixed = corpus('.tir', ['tests']);
  const made: string[] = [];
  return async (seed) => {
    const r = new Random(seed);
    if (made.length < 20 || r.oneIn(50)) {
      const { module } = compile({ path: 'fuzz.tri', text: program(seed) }, () => undefined, {
        opt: r.oneIn(2) ? 'O0' : 'O2',
      });
      if (module) made.push(printModule(module));
    }
    const base = made.length > 0 && r.oneIn(2) ? r.pick(made) : r.pick(fixed);
    // A part of a large text, so that most of it is looked at often.
    const text = mutateText(r, base, r.pick(fixed));
    const fail = (kind: string, detail: string): void => {
      if (findings.note(kind))
        console.log(`seed ${seed}: ${kind}\n  ${findings.write(kind, seed, 'tir', text)}\n  ${detail.slice(0, 600)}`);
    };
    let stage = 'parser';
    try {
      const module = parseModule(text);
      stage = 'verifier';
      if (verifyModule(module).length > 0) return true;
      stage = 'printer';
      const printed = printModule(module);
      if (printModule(parseModule(printed)) !== printed) fail('tir: printed text does not read back', '');
      if (module.kernels.size === 0) {
        stage = 'encoder';
        const refused = verify(encode(module));
        // The IR's verifier leaves it to that of the bytecode to compare signatures with functions.
        const other = refused.filter((d) => !String(d.args['what']).startsWith('the signature of'));
        if (other.length > 0) fail('tir: encoded module does not verify', JSON.stringify(other[0]));
      }
    } catch (e) {
      if (e instanceof TirError && stage === 'parser') return true;
      const error = e as Error;
      const frame = /\/((?:compiler|vm|backends|spec)\/[\w/.-]+\.ts)/.exec(error.stack ?? '')?.[1] ?? '';
      fail(
        `tir ${stage}: ${error.name} ${frame} ${error.message.replace(/[@%]?[\w.]*\d[\w.]*/g, '#').slice(0, 50)}`,
        error.stack ?? '',
      );
    }
    return true;
  };
}
