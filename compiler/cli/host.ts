import { readFileSync, writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Target } from '../../backends/target.ts';

/** All that a command takes from the process it runs in, beside files: whoever calls `main` may stand in for it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  out(bytes: Uint8Array): void;
  err(bytes: Uint8Array): void;
  /** All of standard input; throws what the file system throws. */
  stdin(): Uint8Array;
  /** Targets beside those of backends/targets.ts, by name. */
  readonly targets?: Readonly<Record<string, () => Promise<{ readonly target: Target }>>>;
  /** Runs the same command line in a thread with a large stack, which is told `carried`; the exit code. Not in that thread itself. */
  deep?(carried: unknown): Promise<number>;
  /** In the thread with a large stack: what it was told. */
  readonly carried?: unknown;
}

/** What the launcher gives the command line that it starts. */
export type Launcher = Pick<Host, 'deep' | 'carried'>;

export function processHost(launcher: Launcher = {}): Host {
  return {
    ...launcher,
    env: process.env,
    outIsTerminal: isatty(1),
    errIsTerminal: isatty(2),
    out: (bytes) => writeAll(1, bytes),
    err: (bytes) => writeAll(2, bytes),
    stdin: () => readFileSync(0),
  };
}

/** Writes at once, so that nothing is lost when the process ends. */
function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes.subarray(at));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      // Whoever read the output has seen enough.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}
