import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Host } from '../../compiler/cli/host.ts';
import { main } from '../../compiler/cli/main.ts';

/** Calls the command line within this process, with everything it takes from its process given and all it writes kept. */

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly bytes: Uint8Array;
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly outIsTerminal?: boolean;
  readonly errIsTerminal?: boolean;
  readonly targets?: NonNullable<Host['targets']>;
  /** Called before each write to standard output. */
  readonly onOut?: () => void;
}

export async function cli(args: readonly string[], around: Surroundings = {}): Promise<Outcome> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const code = await main(args, {
    env: around.env ?? {},
    outIsTerminal: around.outIsTerminal ?? false,
    errIsTerminal: around.errIsTerminal ?? false,
    out: (bytes) => {
      around.onOut?.();
      out.push(bytes.slice());
    },
    err: (bytes) => void err.push(bytes.slice()),
    ...(around.targets && { targets: around.targets }),
    stdin: () => (typeof around.stdin === 'string' ? Buffer.from(around.stdin) : (around.stdin ?? new Uint8Array())),
  });
  const bytes = Buffer.concat(out);
  return { code, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8'), bytes };
}

/** The lines of an output, each read as JSON; fails where one is something else. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Record<string, unknown>);
}

/** A folder that is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trinity-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder; gives the path of each by its name. */
export function files<K extends string>(folder: string, texts: Readonly<Record<K, string>>): Record<K, string> {
  const paths = {} as Record<K, string>;
  for (const [name, text] of Object.entries(texts) as [K, string][]) {
    paths[name] = join(folder, name);
    writeFileSync(paths[name], text);
  }
  return paths;
}
