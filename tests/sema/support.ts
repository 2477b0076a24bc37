import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CompileResult, OptLevel } from '../../compiler/driver.ts';
import { compile } from '../../compiler/driver.ts';
import type { RefHost } from '../../compiler/ir/evaluate.ts';
import { Evaluator } from '../../compiler/ir/evaluate.ts';
import { floatText, packText } from '../../spec/host-services.ts';

const FOLDER = join(import.meta.dirname, 'programs');

/** Compiles a text as the main file; imports are found among the test programs. */
export function compileText(text: string, opt: OptLevel = 'O0', stop?: 'check'): CompileResult {
  const read = (path: readonly string[]): { path: string; text: string } | undefined => {
    const name = `${path.join('/')}.tri`;
    try {
      return { path: name, text: readFileSync(join(FOLDER, name), 'utf8') };
    } catch {
      return undefined;
    }
  };
  return compile({ path: 'main.tri', text }, read, { opt, stop, verify: true });
}

export function programText(name: string): string {
  return readFileSync(join(FOLDER, name), 'utf8');
}

/** Each diagnostic as `code text-of-its-span`, with `-> suggestion` where it has one. */
export function found(text: string): string[] {
  const { diagnostics, sources } = compileText(text, 'O0', 'check');
  return diagnostics.map((d) => {
    const at = sources[d.span.file].text.slice(d.span.start, d.span.end);
    return `${d.code} ${at}${d.suggestion ? ` -> ${d.suggestion.text}` : ''}`;
  });
}

/** Runs an entry without parameters on the reference evaluator; the printed text, and the trap if there is one. */
export function runFunc(r: CompileResult, func: string): { text: string; trap: string | undefined } {
  const { module } = r;
  if (!module) throw new Error(r.diagnostics.map((d) => d.code).join(' '));
  let text = '';
  const hosts: Record<string, RefHost> = {};
  for (const i of module.imports) {
    hosts[i.func] = ([a], e) => {
      if (i.name === 'f64_text' || i.name === 'f32_text')
        return packText(floatText(a as number, i.name === 'f64_text' ? 'f64' : 'f32'));
      if (i.name !== 'print') return [];
      const { bytes } = e.memory;
      const at = Number(a as bigint);
      const size = new DataView(bytes.buffer, bytes.byteOffset).getInt32(at + 8, true);
      text += new TextDecoder().decode(bytes.slice(at + 16, at + 16 + size));
      return [];
    };
  }
  const outcome = new Evaluator(module, { hosts }).run(func, []);
  return { text, trap: 'trap' in outcome ? outcome.trap : undefined };
}
