import { InternalError } from '../../spec/internal.ts';
import { LoadError, load } from '../index.ts';
import type { JitArtifact } from './code.ts';
import { compileJit, JitCode, JitLimitError } from './code.ts';

/**
 * Compiling in another thread, so that a page or a server goes on meanwhile: the other one runs `serveJit`, this one asks it
 * by a `RemoteCompiler`. What passes is bytecode one way and a WebAssembly module with its tables the other way.
 */

/** What both sides post messages by: a worker, a worker's own scope or a message port, of a browser or of Node. */
export interface Port {
  postMessage(message: unknown): void;
}

interface Listening {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  on?(type: 'message', listener: (message: unknown) => void): unknown;
}

interface Request {
  readonly trinityCompile: number;
  readonly bytes: Uint8Array;
  readonly form: CodeForm;
}

interface Reply {
  readonly trinityCompiled: number;
  readonly artifact?: JitArtifact;
  /** `limit`: beyond what WebAssembly holds; else what was thrown. */
  readonly failed?: 'limit' | { readonly message: string };
}

/** Which code is wanted first; other forms are made where they are needed. */
export interface CodeForm {
  /** For an instance with a limit on fuel or time. */
  readonly limited?: boolean;
  /** For an instance with several threads. */
  readonly shared?: boolean;
}

function listen(port: Port, tell: (message: unknown) => void): void {
  const at = port as unknown as Listening;
  if (at.on) at.on('message', tell);
  else at.addEventListener('message', ({ data }) => tell(data));
}

/** Answers requests from now on; other messages are left alone. Call it in the worker. */
export function serveJit(port: Port): void {
  listen(port, (message) => {
    const request = message as Partial<Request> | undefined;
    if (typeof request?.trinityCompile !== 'number') return;
    void answer(request as Request).then((reply) => port.postMessage(reply));
  });
}

async function answer({ trinityCompile, bytes, form }: Request): Promise<Reply> {
  try {
    const loaded = load(bytes);
    if (!('module' in loaded)) throw new LoadError(loaded.diagnostics);
    const code = await compileJit(loaded.module);
    return { trinityCompiled: trinityCompile, artifact: code.artifact(form.limited, false, form.shared) };
  } catch (e) {
    const failed = e instanceof JitLimitError ? 'limit' : { message: String((e as Error | undefined)?.message ?? e) };
    return { trinityCompiled: trinityCompile, failed };
  }
}

/** Asks a worker that runs `serveJit`. */
export class RemoteCompiler {
  readonly #port: Port;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #next = 1;

  constructor(worker: Port) {
    this.#port = worker;
    listen(worker, (message) => {
      const reply = message as Partial<Reply> | undefined;
      if (typeof reply?.trinityCompiled !== 'number') return;
      const settle = this.#waiting.get(reply.trinityCompiled);
      this.#waiting.delete(reply.trinityCompiled);
      settle?.(reply as Reply);
    });
  }

  /**
   * Code for `instantiate(code.module, { engine: 'jit', code })`. Rejects with LoadError for bytes that do not verify, and with
   * JitLimitError for what WebAssembly cannot hold.
   */
  async compile(bytes: Uint8Array, form: CodeForm = {}): Promise<JitCode> {
    const loaded = load(bytes);
    if (!('module' in loaded)) throw new LoadError(loaded.diagnostics);
    const id = this.#next++;
    const reply = await new Promise<Reply>((settle) => {
      this.#waiting.set(id, settle);
      const request: Request = { trinityCompile: id, bytes, form };
      this.#port.postMessage(request);
    });
    if (reply.failed === 'limit') throw new JitLimitError();
    if (reply.failed) throw new InternalError('I-JIT-REMOTE', reply.failed.message, 'vm/jit');
    return new JitCode(loaded.module, undefined, { artifact: reply.artifact });
  }
}
