import { spawnSync } from 'node:child_process';

/** The SMT solver z3, where there is one. */

export type Answer = 'unsat' | 'sat' | 'unknown';

export const Z3: string | undefined = ['z3', process.env['Z3']].find(
  (z3) => z3 && spawnSync(z3, ['--version'], { encoding: 'utf8' }).status === 0,
);

/** Why tests that need it are skipped. */
export const NO_Z3 = 'z3 is not installed (Debian: apt-get install z3)';

/**
 * The answer to each query: declarations and assertions that are unsatisfiable where what is to be proved holds.
 * `ms`: the limit of one query.
 */
export function solve(queries: readonly string[], ms = 5000): Answer[] {
  const script = queries.map((q) => `(push)\n${q}\n(check-sat)\n(pop)`).join('\n');
  const run = spawnSync(Z3!, ['-in', `-t:${ms}`], { input: script, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = run.stdout.split('\n').filter((l) => l !== '');
  const wrong = lines.find((l) => !/^(unsat|sat|unknown|timeout)$/.test(l));
  if (wrong !== undefined || lines.length !== queries.length) {
    const at = lines.findIndex((l) => l === wrong);
    throw new Error(`z3: ${wrong ?? `${lines.length} answers to ${queries.length} queries`}\n${queries[at] ?? ''}`);
  }
  return lines.map((l) => (l === 'timeout' ? 'unknown' : (l as Answer)));
}
