/**
 * A broken promise inside the toolchain: never the user's fault, never shown as a diagnostic.
 * The command line turns it into exit code 70 with the code, the pass and a way to reproduce.
 */
export class InternalError extends Error {
  /** Stable short code, for example `I-IR-VERIFY`. */
  readonly code: string;
  /** The stage or pass that noticed, for example `passes/cse`; empty when unknown. */
  pass: string;
  constructor(code: string, message: string, pass = '') {
    super(message);
    this.name = 'InternalError';
    this.code = code;
    this.pass = pass;
  }
}
