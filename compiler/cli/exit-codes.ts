/** What the process tells its caller; documented in spec/cli.md. */
export const EXIT = {
  ok: 0,
  /** The program trapped, or a test failed. */
  failed: 1,
  usage: 2,
  diagnostics: 3,
  toolMissing: 4,
  internal: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
