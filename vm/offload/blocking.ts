import type {
  Device,
  DeviceBuffer,
  Executable,
  MaybePromise,
  Outcome,
  PreparedKernel,
  ScalarValue,
} from '../../backends/target.ts';
import { UnsupportedError } from '../../backends/target.ts';
import type { Span } from '../../spec/span.ts';
import type { Channel } from './channel.ts';
import { makeChannel, pack, receive, send, unpack } from './channel.ts';

/**
 * Devices that answer with promises, for callers that cannot wait for one: the device lives in another thread (`serveDevice`), and
 * a proxy in the caller's thread (`blockingDevice`) waits for its answers.
 */

/** How requests reach the thread of the device. */
export interface RequestPort {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
}

type Argument = { readonly buffer: number } | ScalarValue;

export type Request =
  | { readonly kind: 'open' }
  | { readonly kind: 'compile'; readonly id: number; readonly kernel: PreparedKernel }
  | { readonly kind: 'allocate'; readonly id: number; readonly bytes: number }
  | { readonly kind: 'write'; readonly id: number; readonly data: Uint8Array; readonly offset: number }
  | { readonly kind: 'read'; readonly id: number; readonly bytes: number; readonly offset: number }
  | { readonly kind: 'run'; readonly id: number; readonly args: readonly Argument[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'free' | 'drop'; readonly id: number }
  | { readonly kind: 'dispose' };

/** Requests that are answered; what goes wrong in the others is told by the next answer. */
const ANSWERED: readonly Request['kind'][] = ['open', 'compile', 'allocate', 'read', 'finish', 'dispose'];

interface Answer {
  readonly value?: unknown;
  readonly error?: string;
  readonly unsupported?: {
    readonly target: string;
    readonly kernel: string;
    readonly reason: string;
    readonly span: Span;
  };
  readonly notes: readonly string[];
}

interface Opened {
  readonly name: string;
  readonly runsOn: string;
  readonly openSizes: boolean;
}

/** In the thread of the device: answers one request after the other. Give it every message. */
export function serveDevice(
  channel: Channel,
  open: (note: (text: string) => void) => MaybePromise<Device>,
): (request: Request) => void {
  const server = new Server(channel, open);
  let last: Promise<void> = Promise.resolve();
  return (request) => {
    last = last.then(() => server.handle(request));
  };
}

class Server {
  readonly #channel: Channel;
  readonly #open: (note: (text: string) => void) => MaybePromise<Device>;
  readonly #executables = new Map<number, Executable>();
  readonly #buffers = new Map<number, DeviceBuffer>();
  #notes: string[] = [];
  #device: Device | undefined;
  /** What went wrong since the last answer. */
  #failure: unknown;

  constructor(channel: Channel, open: (note: (text: string) => void) => MaybePromise<Device>) {
    this.#channel = channel;
    this.#open = open;
  }

  async handle(request: Request): Promise<void> {
    let value: unknown;
    let bytes: Uint8Array | undefined;
    try {
      ({ value, bytes } = await this.#do(request));
    } catch (e) {
      this.#failure ??= e;
    }
    if (ANSWERED.includes(request.kind)) this.#answer(value, bytes);
  }

  #answer(value: unknown, bytes: Uint8Array | undefined): void {
    const failure = this.#failure;
    const notes = this.#notes;
    this.#failure = undefined;
    this.#notes = [];
    let answer: Answer = { value, notes };
    if (failure instanceof UnsupportedError) {
      const { args, span } = failure.diagnostic;
      const { target, kernel, reason } = args as Record<string, string>;
      answer = { unsupported: { target: target!, kernel: kernel!, reason: reason!, span }, notes };
    } else if (failure !== undefined) {
      answer = { error: failure instanceof Error ? failure.message : String(failure), notes };
    }
    send(this.#channel, pack(answer, bytes));
  }

  async #do(request: Request): Promise<{ value?: unknown; bytes?: Uint8Array }> {
    if (request.kind === 'open') {
      const device = await this.#open((text) => this.#notes.push(text));
      this.#device = device;
      const opened: Opened = { name: device.name, runsOn: device.runsOn, openSizes: device.openSizes === true };
      return { value: opened };
    }
    const device = this.#device!;
    switch (request.kind) {
      case 'compile': {
        const made = await device.compile(request.kernel);
        this.#executables.set(request.id, made);
        return { value: made.source };
      }
      case 'allocate':
        this.#buffers.set(request.id, device.allocate(request.bytes));
        return {};
      case 'write':
        this.#buffers.get(request.id)!.write(request.data, request.offset);
        return {};
      case 'read': {
        const bytes = new Uint8Array(request.bytes);
        await this.#buffers.get(request.id)!.read(bytes, request.offset);
        return { bytes };
      }
      case 'run': {
        const args = request.args.map((a) => (typeof a === 'object' ? this.#buffers.get(a.buffer)! : a));
        device.run(this.#executables.get(request.id)!, args);
        return {};
      }
      case 'finish':
        return { value: await device.finish() };
      case 'free':
        this.#buffers.get(request.id)!.free();
        this.#buffers.delete(request.id);
        return {};
      case 'drop':
        this.#executables.get(request.id)?.dispose?.();
        this.#executables.delete(request.id);
        return {};
      case 'dispose':
        device.dispose();
        return {};
    }
  }
}

export interface BlockingOptions {
  /** Receives the device's notes. */
  readonly note?: (text: string) => void;
  /** Milliseconds after which a device is taken for lost; ten minutes by default. */
  readonly timeoutMs?: number;
  /** Called when the device is given up. */
  readonly end?: () => void;
}

const TIMEOUT_MS = 600_000;

/**
 * The device that a thread serves, as one that answers at once. `start` starts the thread, which must call `serveDevice` with the channel. Throws
 * what opening it threw, as an Error.
 */
export function blockingDevice(start: (channel: Channel) => RequestPort, options: BlockingOptions = {}): Device {
  const channel = makeChannel();
  const port = start(channel);
  const client = new Client(port, channel, options);
  return new BlockingDevice(client, client.ask({ kind: 'open' }).value as Opened);
}

class Client {
  readonly #port: RequestPort;
  readonly #channel: Channel;
  readonly options: BlockingOptions;
  #ids = 0;

  constructor(port: RequestPort, channel: Channel, options: BlockingOptions) {
    this.#port = port;
    this.#channel = channel;
    this.options = options;
  }

  id(): number {
    return this.#ids++;
  }

  post(request: Request, transfer: ArrayBuffer[] = []): void {
    this.#port.postMessage(request, transfer);
  }

  ask(request: Request): { readonly value: unknown; readonly bytes: Uint8Array } {
    this.post(request);
    const { value: answered, bytes } = unpack(receive(this.#channel, this.options.timeoutMs ?? TIMEOUT_MS));
    const { value, error, unsupported, notes } = answered as Answer;
    for (const note of notes) this.options.note?.(note);
    if (unsupported) {
      throw new UnsupportedError(unsupported.target, unsupported.kernel, unsupported.reason, unsupported.span);
    }
    if (error !== undefined) throw new Error(error);
    return { value, bytes };
  }
}

class BlockingDevice implements Device {
  readonly name: string;
  readonly runsOn: string;
  readonly openSizes: boolean;
  readonly #client: Client;

  constructor(client: Client, { name, runsOn, openSizes }: Opened) {
    this.#client = client;
    this.name = name;
    this.runsOn = runsOn;
    this.openSizes = openSizes;
  }

  compile(kernel: PreparedKernel): Executable {
    const client = this.#client;
    const id = client.id();
    const source = client.ask({ kind: 'compile', id, kernel }).value as string;
    const made: BlockingExecutable = { id, kernel, source, dispose: () => client.post({ kind: 'drop', id }) };
    return made;
  }

  allocate(bytes: number): DeviceBuffer {
    const id = this.#client.id();
    this.#client.ask({ kind: 'allocate', id, bytes });
    return new BlockingBuffer(this.#client, id, bytes);
  }

  run(executable: Executable, args: readonly (DeviceBuffer | ScalarValue)[]): void {
    const given = args.map((a): Argument => (a instanceof BlockingBuffer ? { buffer: a.id } : (a as ScalarValue)));
    this.#client.post({ kind: 'run', id: (executable as BlockingExecutable).id, args: given });
  }

  finish(): readonly Outcome[] {
    return this.#client.ask({ kind: 'finish' }).value as readonly Outcome[];
  }

  dispose(): void {
    this.#client.ask({ kind: 'dispose' });
    this.#client.options.end?.();
  }
}

interface BlockingExecutable extends Executable {
  readonly id: number;
}

class BlockingBuffer implements DeviceBuffer {
  readonly id: number;
  readonly bytes: number;
  readonly #client: Client;

  constructor(client: Client, id: number, bytes: number) {
    this.#client = client;
    this.id = id;
    this.bytes = bytes;
  }

  write(data: Uint8Array, offset = 0): void {
    // A copy, since the message is read when the caller has gone on; and shared memory would be shared.
    const copy = new Uint8Array(data);
    this.#client.post({ kind: 'write', id: this.id, data: copy, offset }, [copy.buffer]);
  }
  read(into: Uint8Array, offset = 0): void {
    into.set(this.#client.ask({ kind: 'read', id: this.id, bytes: into.length, offset }).bytes);
  }
  free(): void {
    this.#client.post({ kind: 'free', id: this.id });
  }
}
