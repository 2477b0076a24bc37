import { parseSource } from '../../../compiler/syntax/parse.ts';
import { generateProgram } from '../generate-program.ts';
import { compareNs, type Bench } from '../harness.ts';

interface AssemblyScript {
  newOptions(): unknown;
  newProgram(options: unknown): unknown;
  parse(program: unknown, text: string, path: string, isEntry: boolean): void;
}

/** Reading a source file into its tree, beside AssemblyScript's parser (hand-written, without recovery) on the same program. */
export const bench: Bench = {
  name: 'parse',
  about: 'microseconds to parse a program; at 100,000 lines a second 1,200 lines take 12,000',
  async *run() {
    const as = (await import('assemblyscript')) as unknown as AssemblyScript;
    for (const lines of [120, 1_200, 12_000]) {
      const { tri, assembly } = generateProgram(lines);
      if (parseSource(tri, 0).diagnostics.length > 0) throw new Error('the generated program does not parse');
      const ns = compareNs(
        () => parseSource(tri, 0),
        () => as.parse(as.newProgram(as.newOptions()), assembly, 'twin.ts', true),
      );
      yield {
        bench: 'parse',
        case: `${lines} lines`,
        ours: ns.ours / 1e3,
        peer: ns.peer / 1e3,
        peerName: 'AssemblyScript parser',
        unit: 'us',
      };
    }
  },
};
