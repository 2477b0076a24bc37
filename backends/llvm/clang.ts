import type { HostTools, RunResult } from '../target.ts';
import type { Features } from './features.ts';
import { featuresOf } from './features.ts';

/** Clang, which turns LLVM's text into machine code. Versions below 15 do not read its pointers. */
const COMMANDS = ['clang-19', 'clang-20', 'clang-21', 'clang-18', 'clang-17', 'clang-16', 'clang-15', 'clang'];
const OLDEST = 15;
export const CLANG_TOOL = {
  name: 'clang',
  commands: COMMANDS,
  install: 'apt-get install clang-19 (any of version 15 and up will do)',
} as const;

/**
 * No contraction, no reassociation: floats are as IEEE 754 has them.
 * No vectors from straight-line code: loops have theirs already, and clang 19.1.7 loses stores to `noalias` memory when it makes such ones of inlined kernels
 * (tests/llvm/stores.test.ts).
 */
export const FLAGS = ['-O3', '-fno-slp-vectorize', '-ffp-contract=off', '-fPIC', '-Wno-override-module'];

/** What code is made for. */
export interface Machine {
  readonly triple: string | undefined;
  /** As `-march` or `-mcpu` name it; undefined: what every processor of the triple has. */
  readonly cpu: string | undefined;
}

export class Clang {
  readonly tools: HostTools;
  readonly path: string;
  readonly version: string;

  private constructor(tools: HostTools, path: string, version: string) {
    this.tools = tools;
    this.path = path;
    this.version = version;
  }

  /** The best one here; undefined if there is none that reads our text. */
  static find(tools: HostTools): Clang | undefined {
    for (const command of COMMANDS) {
      const path = tools.find(command);
      if (path === undefined) continue;
      const { status, stdout } = tools.run(path, ['--version']);
      const version = /version (\d+)[\d.]*/.exec(stdout);
      // Apple counts its own versions; 14.0.3 and up are LLVM 15.
      const least = stdout.startsWith('Apple') ? OLDEST - 1 : OLDEST;
      if (status === 0 && version && Number(version[1]) >= least) return new Clang(tools, path, version[0].slice(8));
    }
    return undefined;
  }

  /** Flags that say what the code is for. */
  flags({ triple, cpu }: Machine): string[] {
    const arm = /^(aarch64|arm64)/.test(triple ?? this.tools.arch);
    return [
      ...(triple === undefined ? [] : [`--target=${triple}`]),
      ...(cpu === undefined ? [] : [`${arm ? '-mcpu' : '-march'}=${cpu}`]),
    ];
  }

  /** What the processor can do; undefined, with clang's words, for a machine that it does not know. */
  features(machine: Machine): { readonly features: Features } | { readonly error: string } {
    const args = [...this.flags(machine), '-dM', '-E', '-x', 'c', '-'];
    const { status, stdout, stderr } = this.tools.run(this.path, args, { input: '' });
    return status === 0 ? { features: featuresOf(stdout) } : { error: firstLine(stderr) };
  }

  /** Arguments that compile a file. */
  arguments(
    input: string,
    output: string,
    machine: Machine,
    kind: 'object' | 'library',
    more: readonly string[] = [],
  ): string[] {
    const how = kind === 'object' ? ['-c'] : ['-shared', '-pthread'];
    return [...this.flags(machine), ...FLAGS, ...how, ...more, '-o', output, input];
  }

  run(args: readonly string[]): RunResult {
    return this.tools.run(this.path, args);
  }
}

export function firstLine(text: string): string {
  return /[^\n]*error[^\n]*/.exec(text)?.[0] ?? text.split('\n')[0] ?? '';
}
